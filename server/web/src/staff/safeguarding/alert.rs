//! One alert, for somebody who was told of it.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::i18n::{Lang, Tr};
use heard_app::pages::staff;
use heard_app::pages::staff::StaffFrame;
use heard_app::pages::staff::author::RefusedAuthor;
use heard_app::pages::staff::directory::AreaLines;
use heard_app::pages::staff::safeguarding::{
    AboutAlert, AlertPage, ConcernForm, ConcernProblem, Done, RefusedConcern, ReportedForm, SaidOnDuty, TakenOn,
};
use heard_domain::ids::{AlertId, ConcernDeedId};
use heard_domain::people::{Account, Grant, Moderate, Role, StaffHome, name_of};
use heard_domain::safeguarding::alerts::{self, About, ToldAlert};
use heard_domain::safeguarding::concerns::{Said, WhoWasTold, correct_on_duty, said, told_on_duty, write_back};
use heard_domain::safeguarding::directory::other_areas;
use heard_domain::safeguarding::hours::Now;
use heard_domain::views::{TalkError, is_unsaid};
use heard_storage::text;
use heard_vocabulary::ToldTo;

use super::concerns::{concern, place_of, problem_of};
use super::when::when_told;
use crate::answers::{shown_answer, shown_question};
use crate::page::page;
use crate::staff::author;
use crate::staff::directory;
use crate::staff::entries::came_by;
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done};
use crate::staff::media;
use crate::staff::options;
use crate::staff::views::message;
use crate::{App, Failure};

/// Where an alert stands.
pub fn address(id: AlertId) -> String {
    format!("/staff/alerts/{id}")
}

/// The alert of a path, for whoever was told of it; to others it is not there.
pub async fn told_of(app: &App, by: &Grant<StaffHome>, id: &str) -> Result<(AlertId, ToldAlert), Failure> {
    let nothing = Failure::Status(StatusCode::NOT_FOUND);
    let Ok(id) = id.parse::<AlertId>() else { return Err(nothing) };
    alerts::told(&app.heard, by, id).await?.map(|told| (id, told)).ok_or(nothing)
}

/// `GET /staff/alerts/{id}`
pub async fn show(
    State(app): State<App>,
    by: Grant<StaffHome>,
    Path(id): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    draw(&app, &by, &id, frame, None).await
}

async fn draw(
    app: &App,
    by: &Grant<StaffHome>,
    id: &str,
    frame: StaffFrame,
    refused: Option<RefusedConcern>,
) -> Result<Response, Failure> {
    draw_with(app, by, id, frame, (refused, None)).await
}

/// The page of an alert; with 422 where a form of it was refused.
pub async fn draw_with(
    app: &App,
    by: &Grant<StaffHome>,
    id: &str,
    frame: StaffFrame,
    (refused, author_refused): (Option<RefusedConcern>, Option<RefusedAuthor>),
) -> Result<Response, Failure> {
    let (id, told) = told_of(app, by, id).await?;
    let alert = alerts::open_alert(&app.heard, told).await?;
    let acknowledged = match alert.acknowledged {
        Some((at, who)) => {
            let mut conn = app.heard.words().read().await?;
            let name = name_of(&app.heard, &mut conn, who).await?.map(|identity| identity.name);
            Some(TakenOn { by: name, at: at.local() })
        }
        None => None,
    };
    let status =
        if refused.is_some() || author_refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let reads = Grant::<Moderate>::check(by.account()).is_some();
    // Whoever was told of it may report it whether the words are theirs to read or not.
    let (own_report, refused) = match refused {
        Some(one) if one.form == ConcernForm::Reported => (Some(one), None),
        other => (None, other),
    };
    let reported = match alert.about {
        About::View(_) if !reads => Some(ReportedForm { at: address(id), refused: own_report }),
        About::View(_) | About::NothingHere => None,
    };
    // Whoever has the page of views reads it there, with everything else about it.
    let (about, said) = match alert.about {
        About::View(view) if reads => (AboutAlert::View { href: Some(format!("/views/{view}")) }, None),
        About::View(_) => {
            let opened = said(&app.heard, told).await?;
            let numbers = (directory::areas(app, by.account()).await?, other_areas(&app.heard).await?);
            let mut said = opened.map(|opened| on_duty(app, (id, by.account(), &frame.path), opened, refused, numbers));
            if let Some(said) = &mut said {
                media::whom_to_ring(app, by.account(), &mut said.files).await?;
            }
            (AboutAlert::View { href: None }, said)
        }
        About::NothingHere => (AboutAlert::NothingHere, None),
    };
    let hands = alerts::hands(&app.heard, told).await?;
    let props = AlertPage {
        others_told: alert.others_told,
        give_back: hands.give_back.then(|| format!("{}/give-back", address(id))),
        take_over: hands.take_over.then(|| format!("{}/take-over", address(id))),
        raised_at: alert.raised_at.local(),
        told_at: alert.told_at.local(),
        about,
        acknowledged,
        action: format!("{}/acknowledge", address(id)),
        said,
        author: author::alone_form(app, told, address(id), author_refused).await?,
        reported,
    };
    Ok(page(status, move || staff::safeguarding::alert(frame, props)))
}

/// The question of "I am not safe" how they are reached.
const REACH: &str = "reach";

/// A number in what was said, as it is dialled; nothing where it is not one number.
fn dialled(said: &str) -> Option<String> {
    let digits = text::digits(said);
    let plus = if said.trim_start().starts_with('+') { "+" } else { "" };
    (7..=15).contains(&digits.len()).then(|| format!("{plus}{digits}"))
}

fn on_duty(
    app: &App,
    (id, by, path): (AlertId, Account, &str),
    opened: Said,
    refused: Option<RefusedConcern>,
    (areas, places): (Vec<AreaLines>, Vec<String>),
) -> SaidOnDuty {
    let catalogue = app.heard.catalogue();
    let (now, settings) = (app.heard.now(), &catalogue.settings);
    let hours = settings.duty_open.as_ref();
    let call =
        opened.words.answers.iter().find(|answer| answer.question == REACH).and_then(|answer| dialled(&answer.said));
    let scenario = catalogue.scenario_version(&opened.scenario.0, opened.scenario.1).map(AsRef::as_ref);
    let english = Tr(Lang::En);
    SaidOnDuty {
        situation: options::situation(&catalogue, &opened.scenario.0),
        lang: opened.lang,
        received_at: opened.received_at.local(),
        from: opened.words.from,
        answers: opened
            .words
            .answers
            .into_iter()
            // Whoever is woken by it reads what was asked in English.
            .map(|answer| staff::views::Said {
                said: shown_answer(english, scenario, &answer),
                unsaid: is_unsaid(&catalogue, (&opened.scenario.0, opened.scenario.1), &answer),
                asked: shown_question(english, scenario, &answer),
            })
            .collect(),
        seen: opened.seen,
        messages: opened.messages.into_iter().map(|one| message(one, (by.id(), app.heard.now()))).collect(),
        account: opened.signed_in,
        came_by: opened.came.map(came_by),
        files: media::props(&address(id), opened.files, by, path),
        concern: staff::safeguarding::Concern { refused, areas: places, ..concern(app, opened.concern) },
        numbers: directory::own(app),
        areas,
        duty_open: hours.map(|hours| matches!(hours.at(now, &settings.calendar), Some(Now::Open { .. }))),
        call,
        told: opened.has_it.then(|| format!("{}/told", address(id))),
        write: opened.may_write.then(|| format!("{}/reply", address(id))),
        at: address(id),
    }
}

/// `POST /staff/alerts/{id}/acknowledge`: whoever was first has it, and the page
/// says who that is.
pub async fn acknowledge(
    State(app): State<App>,
    by: Grant<StaffHome>,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let (id, told) = told_of(&app, &by, &id).await?;
    alerts::acknowledge(&app.heard, told).await?;
    Ok(Redirect::to(&address(id)).into_response())
}

/// `POST /staff/alerts/{id}/give-back`: the next is told at once.
pub async fn give_back(
    State(app): State<App>,
    by: Grant<StaffHome>,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let (id, told) = told_of(&app, &by, &id).await?;
    let did = alerts::give_back(&app.heard, told).await?;
    let done_now = match (did, by.account().role()) {
        (false, _) => Done::NothingToGive,
        (true, Role::Scrutineer) => Done::GivenBackOutside,
        (true, _) => Done::GivenBack,
    };
    Ok(done(&address(id), done_now))
}

/// `POST /staff/alerts/{id}/take-over`: from whoever wrote nothing down.
pub async fn take_over(
    State(app): State<App>,
    by: Grant<StaffHome>,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let (id, told) = told_of(&app, &by, &id).await?;
    let did = alerts::take_over(&app.heard, told).await?;
    Ok(done(&address(id), if did { Done::TakenOver } else { Done::NothingToGive }))
}

/// `POST /staff/alerts/{id}/reply`: to the child, who said that it is safe.
pub async fn reply(Path(id): Path<String>, form: Form<StaffHome>) -> Result<Response, Failure> {
    let Form { app, by, fields, frame } = form;
    let (alert, told) = told_of(&app, &by, &id).await?;
    let problem = match write_back(&app.heard, told, fields.get("text")).await {
        Ok(()) => return Ok(done(&address(alert), Done::Replied)),
        Err(TalkError::Empty) => ConcernProblem::NoReply,
        Err(TalkError::TooLong) => ConcernProblem::TooLong,
        Err(TalkError::Gone | TalkError::Held | TalkError::WroteAgain) => ConcernProblem::NotReached,
        Err(TalkError::Storage(error)) => return Err(error.into()),
    };
    let refused = RefusedConcern { form: ConcernForm::Reply, problem, values: fields.0 };
    draw(&app, &by, &id, frame, Some(refused)).await
}

/// `POST /staff/alerts/{id}/told`: whom somebody told who has it.
pub async fn told(Path(id): Path<String>, form: Form<StaffHome>) -> Result<Response, Failure> {
    let Form { app, by, fields, frame } = form;
    let (alert, told) = told_of(&app, &by, &id).await?;
    let typed = |name: &str| fields.get(name).to_owned();
    let area = place_of(&app, fields.get("area")).await?;
    let problem = match (ToldTo::parse(fields.get("to")), area, when_told(&app, fields.get("when"))) {
        (None, ..) => ConcernProblem::NotChosen,
        (_, None, _) => ConcernProblem::NoPlace,
        (_, _, Err(problem)) => problem,
        (Some(to), Some(area), Ok(when)) => {
            let what = WhoWasTold { to, who: typed("who"), when, reference: typed("reference"), area };
            let did = match typed("corrects").parse::<ConcernDeedId>() {
                Ok(wrong) => correct_on_duty(&app.heard, told, wrong, what).await,
                Err(_) => told_on_duty(&app.heard, told, what).await.map(drop),
            };
            match did {
                Ok(()) => return Ok(done(&address(alert), Done::Told)),
                Err(error) => problem_of(error, ConcernForm::Told)?,
            }
        }
    };
    let refused = RefusedConcern { form: ConcernForm::Told, problem, values: fields.0 };
    draw(&app, &by, &id, frame, Some(refused)).await
}
