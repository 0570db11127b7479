//! "I am not safe": its page, and what it sends.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use heard_app::pages::young::safeguarding::{AlarmPage, Asked, WhoIsTold};
use heard_app::pages::young::views::Kind;
use heard_app::pages::young::{self, Problem};
use heard_app::shell::Frame;
use heard_domain::case_system;
use heard_domain::catalogue::{Question, QuestionKind, Scenario, in_language};
use heard_domain::intake::{DraftFiles, Incoming, asked_of, say_as, submit_with};
use heard_domain::people::Visitor;
use heard_domain::safeguarding::alarm;
use heard_storage::entropy::random16;

use super::who_helps::{help_now, help_waiting};
use crate::fields::Fields;
use crate::page::{YoungFrame, page};
use crate::young::intake::form;
use crate::young::intake::problem::problem_of;
use crate::young::intake::receipt::sent_response;
use crate::young::problem::status_of;
use crate::{App, Failure, cookies};

/// Who is told, as far as the rota and the clock say it now.
pub async fn who(app: &App) -> WhoIsTold {
    // Where it cannot be known, nothing is promised.
    let staffed = alarm::staffed(&app.heard).await.unwrap_or_else(|error| {
        tracing::error!(%error, "who is on duty cannot be read");
        false
    });
    let next = alarm::next_is_told(&app.heard).await.unwrap_or_else(|error| {
        tracing::error!(%error, "who is told next cannot be read");
        false
    });
    WhoIsTold { staffed, next, help: help_now(app) }
}

/// `GET /now`
pub async fn show(
    State(app): State<App>,
    visitor: Visitor,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let scenario = asked_of(&app.heard, visitor, alarm::SITUATION, None).ok_or(Failure::NotFound)?;
    let own = random16(app.heard.entropy());
    let props = props(&app, &frame, visitor, &scenario, &Fields::default(), own).await;
    Ok(page(StatusCode::OK, move || young::safeguarding::alarm(frame, props)))
}

/// `POST /now`: taken whatever is in it; only where it cannot be stored the page
/// comes back, with what was typed.
pub async fn send(
    State(app): State<App>,
    headers: HeaderMap,
    visitor: Visitor,
    YoungFrame(mut frame): YoungFrame,
    fields: Fields,
) -> Result<Response, Failure> {
    let asked = asked_of(&app.heard, visitor, alarm::SITUATION, fields.one("version"));
    let scenario = asked.ok_or(Failure::NotFound)?;
    let form = form(&fields);
    let own = form.own_id().unwrap_or_else(|| random16(app.heard.entropy()));
    let Incoming { submission, beside } = say_as(&app.heard, &scenario, form, &DraftFiles::default(), own).await?;
    let problem = match submit_with(&app.heard, visitor, submission.clone(), beside).await {
        Ok(accepted) => return sent_response(&app, &headers, &accepted, &submission).await,
        Err(error) => problem_of(&error),
    };
    alarm::PATH.clone_into(&mut frame.path);
    let props = AlarmPage { error: Some(problem), ..props(&app, &frame, visitor, &scenario, &fields, own).await };
    Ok(page(status_of(problem), move || young::safeguarding::alarm(frame, props)))
}

/// Whether the council knows whose account this is; not where that cannot be known.
async fn is_matched(app: &App, visitor: Visitor) -> bool {
    let Some(me) = visitor.young_person() else { return false };
    case_system::is_matched(&app.heard, &me).await.unwrap_or_else(|error| {
        tracing::error!(%error, "whether an account is matched cannot be read");
        false
    })
}

async fn props(
    app: &App,
    frame: &Frame,
    visitor: Visitor,
    scenario: &Scenario,
    typed: &Fields,
    own: [u8; 16],
) -> AlarmPage {
    let lang = frame.tr.lang().code();
    AlarmPage {
        title: in_language(&scenario.title, lang).to_owned(),
        version: scenario.version,
        id: cookies::hex(&own),
        lang_code: lang.to_owned(),
        questions: scenario.questions.iter().map(|asked| question(asked, lang, typed)).collect(),
        signed_in: frame.signed_in.is_some(),
        matched: is_matched(app, visitor).await,
        who: who(app).await,
        waiting: help_waiting(app, true),
        error: None::<Problem>,
    }
}

fn question(asked: &Question, lang: &str, typed: &Fields) -> Asked {
    let name = format!("a.{}", asked.key);
    let value = typed.get(&name).to_owned();
    let picked = (!value.is_empty()).then(|| value.clone());
    let options =
        || asked.choices.iter().map(|one| (one.key.clone(), in_language(&one.text, lang).to_owned())).collect();
    let kind = match asked.kind {
        QuestionKind::Text => Kind::Text { value },
        QuestionKind::Faces => Kind::Faces { value: value.parse().ok() },
        QuestionKind::Choice => Kind::Choice { options: options(), value: picked },
        QuestionKind::YesNo => Kind::YesNo { value: picked },
        QuestionKind::Cards => Kind::Cards {
            options: options(),
            values: typed.all(&name).flat_map(str::split_whitespace).map(str::to_owned).collect(),
            many: asked.many,
        },
        QuestionKind::Date => Kind::Date { day: String::new(), month: String::new(), year: String::new() },
    };
    let hint = in_language(&asked.hint, lang);
    Asked {
        key: asked.key.clone(),
        ask: in_language(&asked.ask, lang).to_owned(),
        hint: (!hint.is_empty()).then(|| hint.to_owned()),
        kind,
    }
}
