//! The reviews of one young person, and the summary of one for the case file.

use axum::extract::{Path, State};
use axum::response::Response;
use heard_app::i18n::{Lang, Tr};
use heard_app::pages::staff::StaffFrame;
use heard_app::pages::staff::assignments::ASKED_AHEAD;
use heard_app::pages::staff::decisions::{
    AskedLine, ChildReviewForm, ChildReviewLine, ChildReviewsPage, Done, PartLine, RefusedReview, ReviewProblem,
    SummaryFacts, SummarySaid, child_reviews as reviews_page, review_summary,
};
use heard_domain::decisions::{
    ChildReview, DecisionError, OfReview, ReviewSummary, SaidOfPart, child_reviews, invite as say_invited, summary,
    take_back_review, took_part as say_took_part,
};
use heard_domain::ids::AccountId;
use heard_domain::people::{Grant, KeepDecisions};
use heard_domain::views::ForReview;
use heard_storage::calendar::Day;

use super::line;
use crate::answers::shown_answer;
use crate::fields::Fields;
use crate::page::page;
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done, status_of};
use crate::staff::options;
use crate::staff::procedures::letter::{kept, printed};
use crate::{App, Failure};

fn id(text: &str) -> Result<AccountId, Failure> {
    text.parse().map_err(|_| Failure::NotFound)
}

fn href(person: AccountId) -> String {
    format!("/caseload/{person}")
}

/// Whether they were asked beforehand, and whether in time.
fn asked(app: &App, one: &ChildReview) -> AskedLine {
    let (calendar, today) = (app.heard.catalogue().settings.calendar.clone(), app.heard.now().day());
    let due = calendar.before(one.on, ASKED_AHEAD);
    match &one.asked {
        Some(asked) => {
            AskedLine::Asked { on: asked.on.to_string(), by: asked.by.clone(), late: calendar.between(due, asked.on) }
        }
        None if one.on >= today => AskedLine::ToAsk { by: due.to_string(), late: calendar.between(due, today) },
        None => AskedLine::Unsaid,
    }
}

fn part_line(one: SaidOfPart) -> PartLine {
    PartLine { code: one.code, by: one.by, on: one.at.iso_date() }
}

async fn draw(
    app: &App,
    by: &Grant<KeepDecisions>,
    frame: StaffFrame,
    person: AccountId,
    refused: Option<RefusedReview>,
) -> Result<Response, Failure> {
    let found = child_reviews(&app.heard, by, person).await?.ok_or(Failure::NotFound)?;
    let today = app.heard.now().day();
    let line = |one: ChildReview| ChildReviewLine {
        on: one.on.to_string(),
        they_say: one.they_say,
        asked: asked(app, &one),
        decisions: i64::try_from(one.decisions).unwrap_or(i64::MAX),
        // Before its day it is what they said so far.
        file: Some(format!("{}/{}.pdf", href(person), one.on)),
        may_say: one.may_say && one.on <= today,
        may_ask: one.may_ask,
        removable: one.removable,
        said: one.said.into_iter().map(part_line).collect(),
    };
    let status = status_of(refused.is_some());
    let props = ChildReviewsPage {
        href: href(person),
        nickname: found.whose.nickname,
        lines: found.all.into_iter().map(line).collect(),
        next: found.next.map(|next| (next.on.to_string(), next.they_say)),
        today: today.to_string(),
        refused,
    };
    Ok(page(status, move || reviews_page(frame, props)))
}

/// `GET /caseload/{id}`
pub async fn show(
    State(app): State<App>,
    by: Grant<KeepDecisions>,
    Path(person): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    draw(&app, &by, frame, id(&person)?, None).await
}

/// What is wrong with a form about one review; what is not the person's to mend goes on as a
/// failure.
fn problem_of(error: DecisionError, form: ChildReviewForm) -> Result<ReviewProblem, Failure> {
    Ok(match error {
        DecisionError::NoDay if form == ChildReviewForm::TookPart => ReviewProblem::NoPastDay,
        DecisionError::NoDay => ReviewProblem::NoReviewDay,
        DecisionError::NoAskedDay => ReviewProblem::NoAskedDay,
        DecisionError::Near => ReviewProblem::Near,
        DecisionError::NotChosen => ReviewProblem::NoCode,
        DecisionError::NoPerson => ReviewProblem::Rests,
        DecisionError::NotTheirs => ReviewProblem::OfficersAlone,
        DecisionError::NotNow => ReviewProblem::Stays,
        DecisionError::Storage(error) => return Err(error.into()),
        DecisionError::Gone
        | DecisionError::NoText
        | DecisionError::NoOwner
        | DecisionError::NoDueDay
        | DecisionError::DueTooEarly
        | DecisionError::Twice
        | DecisionError::NoLevel
        | DecisionError::TooLong => return Err(Failure::NotFound),
    })
}

/// The page that tells what was done, or the same again with what is wrong.
async fn settled(
    form: Form<KeepDecisions>,
    person: AccountId,
    outcome: Result<(), DecisionError>,
    (which, told): (ChildReviewForm, Done),
) -> Result<Response, Failure> {
    let Form { app, by, fields, frame } = form;
    let Err(error) = outcome else { return Ok(done(&href(person), told)) };
    let problem = problem_of(error, which)?;
    let [on, code, asked] = ["on", "code", "asked"].map(|name| fields.get(name).to_owned());
    let refused = RefusedReview { form: which, problem, on, code, asked };
    draw(&app, &by, frame, person, Some(refused)).await
}

/// Which review a form is about.
fn review(fields: &Fields) -> OfReview<'_> {
    OfReview { on: fields.get("on"), another: fields.get("another") == "yes" }
}

/// `POST /caseload/{id}/took-part`
pub async fn took_part(Path(person): Path<String>, form: Form<KeepDecisions>) -> Result<Response, Failure> {
    let person = id(&person)?;
    let of = review(&form.fields);
    let outcome = say_took_part(&form.app.heard, &form.by, person, of, form.fields.get("code")).await;
    settled(form, person, outcome, (ChildReviewForm::TookPart, Done::TookPart)).await
}

/// `POST /caseload/{id}/invited`
pub async fn invite(Path(person): Path<String>, form: Form<KeepDecisions>) -> Result<Response, Failure> {
    let person = id(&person)?;
    let of = review(&form.fields);
    let outcome = say_invited(&form.app.heard, &form.by, person, of, form.fields.get("asked")).await;
    settled(form, person, outcome, (ChildReviewForm::Invited, Done::Invited)).await
}

/// `POST /caseload/{id}/taken-back`
pub async fn take_back(Path(person): Path<String>, form: Form<KeepDecisions>) -> Result<Response, Failure> {
    let person = id(&person)?;
    let outcome = take_back_review(&form.app.heard, &form.by, person, form.fields.get("on")).await;
    settled(form, person, outcome, (ChildReviewForm::TakenBack, Done::ReviewTakenBack)).await
}

fn said(app: &App, one: ForReview) -> SummarySaid {
    let catalogue = app.heard.catalogue();
    let scenario = catalogue.scenario_version(&one.scenario.0, one.scenario.1).map(AsRef::as_ref);
    // In the language in which it was said: it is their own words that go into the file.
    let tr = Tr(Lang::parse(&one.lang).unwrap_or(Lang::En));
    let answer = |answer: heard_domain::views::Answer| {
        let said = shown_answer(tr, scenario, &answer);
        (answer.asked, said)
    };
    SummarySaid {
        situation: options::situation(&catalogue, &one.scenario.0),
        on: one.received_at.day().civil(),
        helped: one.helped,
        mood: one.mood.and_then(|mood| u8::try_from(mood).ok()),
        answers: one.said.into_iter().map(answer).collect(),
        media: one.media.into_iter().map(|(kind, _)| kind).collect(),
        replied: one.replied,
        answered: one.answers.into_iter().map(|text| (text.we_did, text.reason)).collect(),
        lang: one.lang,
    }
}

/// `GET /caseload/{id}/{file}`: the summary of the review of that day, `2026-03-14.pdf`.
pub async fn file(
    State(app): State<App>,
    by: Grant<KeepDecisions>,
    Path((person, file)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let on = file.strip_suffix(".pdf").and_then(Day::parse).ok_or(Failure::NotFound)?;
    let taken = summary(&app.heard, &by, id(&person)?, on).await?.ok_or(Failure::NotFound)?;
    let ReviewSummary { whose, on, participation, said: views, decided, taken_by } = taken;
    let facts = SummaryFacts {
        council: app.heard.catalogue().settings.council.clone(),
        nickname: whose.nickname,
        on: on.civil(),
        today: app.heard.now().day().civil(),
        taken_by,
        participation,
        said: views.into_iter().map(|one| said(&app, one)).collect(),
        happened: decided.iter().map(|one| one.standing.verdict).collect(),
        decided: decided.iter().map(|one| line(&app, one)).collect(),
    };
    printed(&app, "review-summary.pdf", kept(review_summary(&facts))).await
}
