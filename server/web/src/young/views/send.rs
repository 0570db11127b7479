//! Sending what was said.

use super::check::check_props;
use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::i18n::{Lang, Tr};
use heard_app::pages::young::{self, Problem};
use heard_domain::catalogue::{Question, QuestionKind, Scenario, in_language};
use heard_domain::media::DraftMedia;
use heard_domain::people::Visitor;
use heard_domain::views::{Answer, Audience, Beside, Helped, Submission, submit_with, was_sent};

use super::scenario::{asked_of, scenario};
use crate::drafts::Draft;
use crate::fields::Fields;
use crate::page::page;
use crate::young::answers::{allowed, shown};
use crate::young::attachments;
use crate::young::problem::status_of;
use crate::young::submission::{
    accepted_as, lang_of, needs_account, problem_of, reached_by, sent_response, translator,
};
use crate::{App, Failure, cookies, drafts, page};

/// What is stored of an answer: words as they were shown, the keys beside.
fn stored(tr: Tr, asked: &Question, value: &str) -> Answer {
    let picked = matches!(asked.kind, QuestionKind::Choice | QuestionKind::YesNo | QuestionKind::Cards);
    let keys = if picked { value.split_whitespace().map(str::to_owned).collect() } else { Vec::new() };
    Answer {
        question: asked.key.clone(),
        asked: in_language(&asked.ask, tr.lang().code()).to_owned(),
        said: if picked { shown(tr, asked, value) } else { value.to_owned() },
        keys,
    }
}

/// Reads what the check page (or a phone's outbox) sends.
fn read(scenario: &Scenario, fields: &Fields) -> Option<Submission> {
    let own: [u8; 16] = cookies::unhex(fields.get("id"))?.try_into().ok()?;
    let id = accepted_as(own, fields);
    let tr = Tr(Lang::parse(fields.get("lang")).unwrap_or(Lang::En));
    let given = |asked: &Question| {
        let value = fields.get(&format!("a.{}", asked.key));
        (!value.is_empty() && allowed(asked, value)).then(|| stored(tr, asked, value))
    };
    let answers: Vec<Answer> = scenario.questions.iter().filter_map(given).collect();
    // Only what is said for a meeting has the day of one.
    let day =
        scenario.questions.iter().find(|q| scenario.agenda && q.kind == QuestionKind::Date).map(|q| q.key.as_str());
    let due_on = answers.iter().find(|a| Some(a.question.as_str()) == day).map(|a| a.said.clone());
    Some(Submission {
        id,
        scenario: scenario.key.clone(),
        version: scenario.version,
        answers,
        audience: Audience::parse(fields.get("audience")).unwrap_or(Audience::Team),
        helped: Helped::parse(fields.get("helped")).unwrap_or(Helped::NotAsked),
        lang: tr.lang().code().to_owned(),
        mood: fields.one::<i64>("mood").filter(|mood| (1..=5).contains(mood)),
        // Which service it is about is for the team to say; ratings have their own form.
        service: None,
        due_on,
        seen: fields.get("seen").to_owned(),
    })
}

/// `POST /say/{scenario}/send`
pub async fn send(
    State(app): State<App>,
    Path(key): Path<String>,
    headers: HeaderMap,
    visitor: Visitor,
    fields: Fields,
) -> Result<Response, Failure> {
    let newest = scenario(&app, &key)?;
    // A form opened before the questions changed is sent with its own.
    let version = fields.one("version").unwrap_or(newest.version);
    let scenario = app.heard.catalogue().scenario_version(&key, version).cloned().unwrap_or(newest);
    let scenario = asked_of(&app, visitor, scenario);
    let Some(mut submission) = read(&scenario, &fields) else {
        return Ok(Redirect::to(&format!("/say/{key}/1")).into_response());
    };
    let kept = drafts::load(&app.heard, &headers, &key, scenario.version).await?.media;
    let files = attachments::open_files(&app, &headers, &kept, &fields).await?;
    attachments::wordless_answers(&scenario, &mut submission, &kept);
    let translator = translator(lang_of(&submission), &fields);
    let problem = match (needs_account(visitor, &submission), files) {
        (Some(problem), _) => problem,
        // Sent before, and the draft is gone with that: the same receipt again.
        (None, None) if !was_sent(&app.heard, &submission.id).await? => Problem::FileGone,
        (None, files) => {
            let beside = Beside { translator, files: files.unwrap_or_default(), ..Beside::default() };
            match submit_with(&app.heard, visitor, submission.clone(), beside).await {
                Ok(accepted) => {
                    return sent_response(&app, &headers, accepted, &submission).await;
                }
                Err(error) => problem_of(&error),
            }
        }
    };
    // Boxed, so that what is sent does not carry the room of what is refused.
    Box::pin(refused(app, (&headers, visitor), key, (scenario, kept), fields, submission, problem)).await
}

/// The check page again, with what was typed and what is wrong.
async fn refused(
    app: App,
    (headers, visitor): (&HeaderMap, Visitor),
    key: String,
    (scenario, kept): (Arc<Scenario>, Vec<DraftMedia>),
    fields: Fields,
    submission: Submission,
    problem: Problem,
) -> Result<Response, Failure> {
    let translator = translator(lang_of(&submission), &fields);
    let frame = page::frame(&app, headers, &format!("/say/{key}/check"), visitor).await?;
    let draft = Draft {
        scenario: key,
        version: scenario.version,
        id: fields.get("id").to_owned(),
        answers: submission.answers.iter().map(|a| (a.question.clone(), a.raw())).collect(),
        at: 0,
        media: kept,
        ..Draft::default()
    };
    let props = young::views::CheckPage {
        reached: reached_by(&app, visitor).await?,
        audience: Audience::parse(fields.get("audience")),
        helped: Helped::parse(fields.get("helped")),
        seen: submission.seen,
        translator,
        error: Some(problem),
        ..check_props(&app, frame.tr, frame.signed_in.is_some(), &scenario, &draft)
    };
    Ok(page(status_of(problem), move || young::views::check(frame, props)))
}
