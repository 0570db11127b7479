//! The reviews of one young person, and the summary of one for the case file.

use axum::extract::{Path, State};
use axum::response::Response;
use heard_app::i18n::{Lang, Tr};
use heard_app::pages::staff::StaffFrame;
use heard_app::pages::staff::decisions::{
    ChildReviewForm, ChildReviewLine, ChildReviewsPage, Done, RefusedReview, ReviewProblem, SummaryFacts, SummarySaid,
    child_reviews as reviews_page, review_summary,
};
use heard_domain::decisions::{
    ChildReview, DecisionError, ReviewSummary, child_reviews, invite as say_invited, summary,
    took_part as say_took_part,
};
use heard_domain::ids::AccountId;
use heard_domain::people::{Grant, KeepDecisions};
use heard_domain::views::ForReview;
use heard_storage::calendar::Day;
use heard_storage::clock::Moment;

use super::line;
use crate::answers::shown_answer;
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

/// What was typed into the forms of the page.
#[derive(Default)]
struct Typed {
    took_part_on: String,
    code: String,
    invited_on: String,
}

async fn draw(
    app: &App,
    by: &Grant<KeepDecisions>,
    frame: StaffFrame,
    person: AccountId,
    (typed, refused): (Typed, Option<RefusedReview>),
) -> Result<Response, Failure> {
    let found = child_reviews(&app.heard, by, person).await?.ok_or(Failure::NotFound)?;
    let today = app.heard.now().day();
    let next = found.next.map(|on| on.to_string());
    let line = |one: ChildReview| ChildReviewLine {
        on: one.on.to_string(),
        participation: one.participation,
        invited_on: one.invited_at.map(Moment::iso_date),
        decisions: i64::try_from(one.decisions).unwrap_or(i64::MAX),
        // Before its day it is what they said so far.
        file: Some(format!("{}/{}.pdf", href(person), one.on)),
    };
    let props = ChildReviewsPage {
        href: href(person),
        nickname: found.whose.nickname,
        lines: found.all.into_iter().map(line).collect(),
        took_part_on: if typed.took_part_on.is_empty() { today.to_string() } else { typed.took_part_on },
        code: typed.code,
        invited_on: match typed.invited_on.is_empty() {
            true => next.clone().unwrap_or_default(),
            false => typed.invited_on,
        },
        next,
        refused,
    };
    Ok(page(status_of(refused.is_some()), move || reviews_page(frame, props)))
}

/// `GET /caseload/{id}`
pub async fn show(
    State(app): State<App>,
    by: Grant<KeepDecisions>,
    Path(person): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    draw(&app, &by, frame, id(&person)?, Default::default()).await
}

/// What is wrong with a form about one review; what is not the person's to mend goes on as a
/// failure.
fn problem_of(error: DecisionError, day: ReviewProblem) -> Result<ReviewProblem, Failure> {
    Ok(match error {
        DecisionError::NoDay | DecisionError::NoDueDay => day,
        DecisionError::NotChosen => ReviewProblem::NoCode,
        DecisionError::NoPerson => ReviewProblem::Rests,
        DecisionError::Storage(error) => return Err(error.into()),
        DecisionError::Gone
        | DecisionError::NoText
        | DecisionError::NoOwner
        | DecisionError::DueTooEarly
        | DecisionError::NoLevel
        | DecisionError::TooLong
        | DecisionError::NotTheirs
        | DecisionError::NotNow => return Err(Failure::NotFound),
    })
}

/// `POST /caseload/{id}/took-part`
pub async fn took_part(Path(person): Path<String>, form: Form<KeepDecisions>) -> Result<Response, Failure> {
    let Form { app, by, fields, frame } = form;
    let person = id(&person)?;
    let typed =
        Typed { took_part_on: fields.get("on").to_owned(), code: fields.get("code").to_owned(), ..Typed::default() };
    match say_took_part(&app.heard, &by, person, &typed.took_part_on, &typed.code).await {
        Ok(()) => Ok(done(&href(person), Done::TookPart)),
        Err(error) => {
            let problem = problem_of(error, ReviewProblem::NoPastDay)?;
            let refused = RefusedReview { form: ChildReviewForm::TookPart, problem };
            draw(&app, &by, frame, person, (typed, Some(refused))).await
        }
    }
}

/// `POST /caseload/{id}/invited`
pub async fn invite(Path(person): Path<String>, form: Form<KeepDecisions>) -> Result<Response, Failure> {
    let Form { app, by, fields, frame } = form;
    let person = id(&person)?;
    let typed = Typed { invited_on: fields.get("on").to_owned(), ..Typed::default() };
    match say_invited(&app.heard, &by, person, &typed.invited_on).await {
        Ok(()) => Ok(done(&href(person), Done::Invited)),
        Err(error) => {
            let problem = problem_of(error, ReviewProblem::NoDayToCome)?;
            let refused = RefusedReview { form: ChildReviewForm::Invited, problem };
            draw(&app, &by, frame, person, (typed, Some(refused))).await
        }
    }
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
    // What its author said must not be said in a meeting is for nobody who reads of one.
    let answers = one.words.to_be_said(catalogue.as_asked(&one.scenario.0, one.scenario.1));
    SummarySaid {
        situation: options::situation(&catalogue, &one.scenario.0),
        on: one.received_at.day().civil(),
        helped: one.helped,
        mood: one.mood.and_then(|mood| u8::try_from(mood).ok()),
        answers: answers.into_iter().map(answer).collect(),
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
