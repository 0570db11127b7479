//! The page on which something can be said without a connection.

use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use heard_app::i18n::Lang;
use heard_app::pages::young;
use heard_domain::catalogue::{Place, Question, QuestionKind, in_language};
use heard_domain::safeguarding::distress;
use serde::Deserialize;
use serde_json::json;

use crate::App;
use crate::page::{kept, language, page};
use crate::young::safeguarding::who_helps::help_waiting;

/// Which language the kept page is in.
#[derive(Deserialize)]
pub struct LangQuery {
    lang: Option<String>,
}

/// `GET /offline?lang=`: the same for everyone, because phones keep it.
pub async fn offline(State(app): State<App>, headers: HeaderMap, Query(query): Query<LangQuery>) -> Response {
    let lang = query.lang.as_deref().and_then(Lang::parse).unwrap_or_else(|| language(&headers));
    let catalogue = app.heard.catalogue();
    let code = lang.code();
    let ask = |asked: &Question| {
        let kind = match asked.kind {
            QuestionKind::Text => "text",
            QuestionKind::Faces => "faces",
            QuestionKind::Choice => "choice",
            QuestionKind::YesNo => "yes_no",
            // A day and cards need the server's own page.
            QuestionKind::Date | QuestionKind::Cards => return None,
        };
        let choices: Vec<_> =
            asked.choices.iter().map(|c| (c.key.as_str(), in_language(&c.text, code), c.needs_account)).collect();
        Some(
            json!({ "k": asked.key, "t": kind, "a": in_language(&asked.ask, code), "h": in_language(&asked.hint, code), "c": choices, "d": distress::answers(asked), "n": asked.needs_account }),
        )
    };
    let written: Vec<_> = catalogue.scenarios.iter().filter(|s| matches!(s.place, Place::Home | Place::More)).collect();
    let questions: serde_json::Map<String, serde_json::Value> = written
        .iter()
        .map(|s| {
            (s.key.clone(), json!({ "v": s.version, "d": distress::situation(&s.key), "q": s.questions.iter().filter_map(ask).collect::<Vec<_>>() }))
        })
        .collect();
    let props = young::outbox::OfflinePage {
        scenarios: written
            .iter()
            .map(|s| young::home::Tile {
                key: s.key.clone(),
                title: in_language(&s.title, code).to_owned(),
                icon: s.icon.clone(),
            })
            .collect(),
        questions: serde_json::Value::from(questions).to_string(),
        help: help_waiting(&app, false),
    };
    let frame = kept(&app, lang, "/");
    page(StatusCode::OK, move || young::outbox::offline(frame, props))
}
