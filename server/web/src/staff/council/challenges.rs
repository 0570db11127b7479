//! The council's cards to the board.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::council::{AnswerProblem, CardAnswer, Done, RefusedAnswer};
use heard_domain::council::{Card, CardAnswer as Answered, CardKind, CouncilError, Reader, answer_card, cards};
use heard_domain::ids::CardId;
use heard_domain::people::{AnswerCouncil, Grant};
use heard_storage::calendar::Day;

use crate::fields::Fields;
use crate::page::page;
use crate::staff::frame::{Staff, done};
use crate::{App, Failure};

/// The council's cards as the board reads them.
///
/// # Errors
/// When storage fails.
pub async fn challenge_lines(app: &App) -> Result<Vec<staff::council::ChallengeLine>, Failure> {
    let all = cards(&app.heard, Reader::Everyone, CardKind::Challenge).await?;
    let due = |answer: &Answered| answer.due_on.as_deref().and_then(Day::parse).map(Day::civil);
    let line = |card: Card| staff::council::ChallengeLine {
        id: card.id.to_string(),
        title: card.text.title,
        why: card.text.why,
        on: card.agreed_at.unwrap_or(card.proposed_at).day().civil(),
        due_on: card.answer.as_ref().and_then(due),
        answer: card.answer.map(|answer| CardAnswer { text: answer.text, by: answer.by, on: answer.at.day().civil() }),
        judgement: card.judgement,
    };
    Ok(all.into_iter().map(line).collect())
}

/// `GET /challenges`
pub async fn show_challenges(
    State(app): State<App>,
    _by: Grant<AnswerCouncil>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let props = staff::council::ChallengesPage { cards: challenge_lines(&app).await?, refused: None };
    Ok(page(StatusCode::OK, move || staff::council::challenges(frame, props)))
}

/// `POST /challenges/{card}/answer`
pub async fn answer(
    State(app): State<App>,
    by: Grant<AnswerCouncil>,
    Path(id): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let card: CardId = id.parse().map_err(|_| Failure::NotFound)?;
    let (text, due) = (fields.get("text"), fields.get("due"));
    let day = Day::parse(due);
    let problem = if day.is_none() && !due.is_empty() {
        AnswerProblem::BadDay
    } else {
        match answer_card(&app.heard, &by, card, text, day.map(|day| day.to_string())).await {
            Ok(()) => return Ok(done("/challenges", Done::Saved)),
            Err(CouncilError::Storage(error)) => return Err(error.into()),
            Err(CouncilError::Empty) => AnswerProblem::Empty,
            Err(CouncilError::TooLong) => AnswerProblem::TooLong,
            Err(CouncilError::NoSuchPerson | CouncilError::TooMuch | CouncilError::Gone) => {
                return Err(Failure::NotFound);
            }
        }
    };
    let refused = Some(RefusedAnswer { id, text: text.to_owned(), due: due.to_owned(), problem });
    let props = staff::council::ChallengesPage { cards: challenge_lines(&app).await?, refused };
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::council::challenges(frame, props)))
}
