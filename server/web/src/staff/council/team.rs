//! The Children in Care Council, from the team's side.

use axum::extract::{Path, State};
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::council::{CouncilCard, CouncilForm, CouncilProblem, CouncilTyped, Done, Pot};
use heard_domain::council::{
    Card, CardKind, CouncilError, Reader, add_member, budgets, cards, close_budget, hide_card, members, remove_member,
    start_budget,
};
use heard_domain::ids::{BudgetId, CardId};
use heard_domain::people::{Grant, Participate};

use crate::fields::Fields;
use crate::page::page;
use crate::staff::frame::{Staff, done, status_of};
use crate::{App, Failure};

async fn council_props(app: &App, by: &Grant<Participate>) -> Result<staff::council::CouncilAdminPage, Failure> {
    let mut all = cards(&app.heard, Reader::Team(by), CardKind::Challenge).await?;
    all.extend(cards(&app.heard, Reader::Team(by), CardKind::Priority).await?);
    let line = |card: Card| CouncilCard {
        id: card.id.to_string(),
        kind: card.kind,
        title: card.text.title,
        state: card.state,
    };
    Ok(staff::council::CouncilAdminPage {
        members: members(&app.heard, by).await?,
        cards: all.into_iter().map(line).collect(),
        budgets: budgets(&app.heard, None)
            .await?
            .into_iter()
            .map(|pot| Pot { id: pot.id.to_string(), title: pot.title, closed: pot.closed })
            .collect(),
        ..Default::default()
    })
}

async fn council_page(
    app: &App,
    by: &Grant<Participate>,
    frame: staff::StaffFrame,
    typed: CouncilTyped,
    refused: Option<(CouncilForm, CouncilProblem)>,
) -> Result<Response, Failure> {
    let props = staff::council::CouncilAdminPage { typed, refused, ..council_props(app, by).await? };
    Ok(page(status_of(props.refused.is_some()), move || staff::council::council_admin(frame, props)))
}

/// `GET /staff/council`
pub async fn show_council(
    State(app): State<App>,
    by: Grant<Participate>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    council_page(&app, &by, frame, Default::default(), None).await
}

async fn of_member(
    app: &App,
    by: &Grant<Participate>,
    frame: staff::StaffFrame,
    nickname: &str,
    result: Result<(), CouncilError>,
) -> Result<Response, Failure> {
    match result {
        Ok(()) => Ok(done("/staff/council", Done::Saved)),
        Err(CouncilError::Storage(error)) => Err(error.into()),
        Err(CouncilError::NoSuchPerson) => {
            let refused = (CouncilForm::Member, CouncilProblem::NoSuchPerson);
            let typed = CouncilTyped { nickname: nickname.to_owned(), ..CouncilTyped::default() };
            council_page(app, by, frame, typed, Some(refused)).await
        }
        Err(CouncilError::Empty | CouncilError::TooLong | CouncilError::TooMuch | CouncilError::Gone) => {
            Err(Failure::NotFound)
        }
    }
}

/// `POST /staff/council/members`
pub async fn join(
    State(app): State<App>,
    by: Grant<Participate>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let nickname = fields.get("nickname");
    let result = add_member(&app.heard, &by, nickname).await;
    of_member(&app, &by, frame, nickname, result).await
}

/// `POST /staff/council/leave`
pub async fn leave(
    State(app): State<App>,
    by: Grant<Participate>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let nickname = fields.get("nickname");
    let result = remove_member(&app.heard, &by, nickname).await;
    of_member(&app, &by, frame, nickname, result).await
}

/// `POST /staff/council/cards/{card}/hide`
pub async fn hide(
    State(app): State<App>,
    by: Grant<Participate>,
    Path(card): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let card: CardId = card.parse().map_err(|_| Failure::NotFound)?;
    match hide_card(&app.heard, &by, card, fields.get("reason")).await {
        Ok(()) => Ok(done("/staff/council", Done::Saved)),
        Err(CouncilError::Storage(error)) => Err(error.into()),
        Err(CouncilError::Empty | CouncilError::TooLong) => {
            let refused = (CouncilForm::Hide, CouncilProblem::NoReason);
            council_page(&app, &by, frame, Default::default(), Some(refused)).await
        }
        Err(CouncilError::NoSuchPerson | CouncilError::TooMuch | CouncilError::Gone) => Err(Failure::NotFound),
    }
}

/// `POST /staff/council/budget`
pub async fn set_out(
    State(app): State<App>,
    by: Grant<Participate>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let amount = heard_storage::text::number(fields.get("amount").trim_start_matches('£')).parse().unwrap_or(0);
    let made =
        start_budget(&app.heard, &by, fields.get("title"), fields.get("lead"), amount, fields.get("items")).await;
    let problem = match made {
        Ok(_) => return Ok(done("/staff/council", Done::Saved)),
        Err(CouncilError::Storage(error)) => return Err(error.into()),
        Err(CouncilError::TooMuch) => CouncilProblem::TooMuch,
        Err(CouncilError::Empty) if fields.get("title").is_empty() => CouncilProblem::NoTitle,
        Err(CouncilError::Empty) if amount < 1 => CouncilProblem::NoAmount,
        Err(CouncilError::Empty) => CouncilProblem::NoItems,
        Err(CouncilError::NoSuchPerson | CouncilError::TooLong | CouncilError::Gone) => return Err(Failure::NotFound),
    };
    let field = |name| fields.get(name).to_owned();
    let typed = CouncilTyped {
        nickname: String::new(),
        title: field("title"),
        lead: field("lead"),
        amount: field("amount"),
        items: field("items"),
    };
    council_page(&app, &by, frame, typed, Some((CouncilForm::Pot, problem))).await
}

/// `POST /staff/council/budget/{budget}/close`
pub async fn close_pot(
    State(app): State<App>,
    by: Grant<Participate>,
    Path(budget): Path<String>,
) -> Result<Response, Failure> {
    let id: BudgetId = budget.parse().map_err(|_| Failure::NotFound)?;
    match close_budget(&app.heard, &by, id).await {
        Err(CouncilError::Storage(error)) => Err(error.into()),
        // Somebody was quicker: it is closed all the same.
        Ok(()) | Err(CouncilError::Gone) => Ok(done("/staff/council", Done::Closed)),
        Err(CouncilError::NoSuchPerson | CouncilError::Empty | CouncilError::TooLong | CouncilError::TooMuch) => {
            Err(Failure::NotFound)
        }
    }
}
