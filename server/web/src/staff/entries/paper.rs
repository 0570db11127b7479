//! Forms to be printed, each with a code that names it.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::i18n::{Lang, Tr};
use heard_app::pages::staff::entries::{
    OnPaper, PaperListPage, PaperPage, PaperQuestion, form_on_paper, forms_on_paper,
};
use heard_domain::catalogue::{Place, Question, QuestionKind, in_language};
use heard_domain::intake::asked_of;
use heard_domain::people::{EnterVoice, Grant, Visitor};
use serde::Deserialize;

use crate::page::page;
use crate::people_links::qr_svg;
use crate::staff::frame::Staff;
use crate::young::views::scenario::worded;
use crate::{App, Failure};

/// In which language.
#[derive(Deserialize)]
pub struct In {
    #[serde(default)]
    lang: String,
}

impl In {
    fn lang(&self) -> Lang {
        Lang::parse(&self.lang).unwrap_or(Lang::En)
    }
}

/// `GET /entries/paper`
pub async fn list(
    State(app): State<App>,
    _by: Grant<EnterVoice>,
    Query(query): Query<In>,
    Staff(frame): Staff,
) -> Response {
    let catalogue = app.heard.catalogue();
    let offered = catalogue.scenarios.iter().filter(|one| !matches!(one.place, Place::Alarm | Place::Nowhere));
    let situations = offered.map(|one| (one.key.clone(), in_language(&one.title, "en").to_owned())).collect();
    let props = PaperListPage { situations, lang: query.lang() };
    page(StatusCode::OK, move || forms_on_paper(frame, props))
}

/// `GET /entries/paper/{situation}`
pub async fn show(
    State(app): State<App>,
    _by: Grant<EnterVoice>,
    Path(situation): Path<String>,
    Query(query): Query<In>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let scenario = asked_of(&app.heard, Visitor::new(None), &situation, None).ok_or(Failure::NotFound)?;
    if matches!(scenario.place, Place::Alarm | Place::Nowhere) {
        return Err(Failure::NotFound);
    }
    let lang = query.lang();
    let name = format!("{}.{}.{}", scenario.key, scenario.version, lang.code());
    let link = app.origin.link(&format!("/say/{}?form={name}", scenario.key));
    let props = PaperPage {
        lang,
        title: in_language(&scenario.title, lang.code()).to_owned(),
        lead: worded(&app, &scenario.lead, lang.code()),
        questions: scenario.questions.iter().map(|asked| question(&app, lang, asked)).collect(),
        qr: qr_svg(&link).unwrap_or_default(),
        name,
        link,
    };
    Ok(page(StatusCode::OK, move || form_on_paper(frame, props)))
}

fn question(app: &App, lang: Lang, asked: &Question) -> PaperQuestion {
    let code = lang.code();
    let choices = || asked.choices.iter().map(|one| in_language(&one.text, code).to_owned()).collect();
    let on_paper = match asked.kind {
        QuestionKind::Text => OnPaper::Lines,
        QuestionKind::Faces => OnPaper::Faces,
        QuestionKind::Choice | QuestionKind::Cards => OnPaper::Boxes(choices()),
        QuestionKind::YesNo => OnPaper::Boxes(["yes", "no", "not_sure"].map(|key| Tr(lang).of("yes-no", key)).to_vec()),
        QuestionKind::Date => OnPaper::Day,
    };
    PaperQuestion { ask: worded(app, &asked.ask, code), hint: worded(app, &asked.hint, code), on_paper }
}
