//! The Children in Care Council's space.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::young;
use heard_app::pages::young::council::CouncilProblem;
use heard_domain::council::{
    Card, CardKind, CardState, CouncilError, Judgement, Member, Reader, budgets, cards, membership,
};
use heard_domain::ids::{BudgetId, CardId};
use heard_domain::people::{Grant, OwnVoice, Visitor};
use heard_domain::{council, polls};

use super::plan::plan;
use crate::fields::Fields;
use crate::page::{YoungFrame, page};
use crate::young::membership::{line, member};
use crate::{App, Failure};

/// Membership, or the answer that there is no such page: a young person who is
/// no member has no business with these forms.
async fn must_be_member(app: &App, me: &Grant<OwnVoice>) -> Result<Member, Failure> {
    membership(&app.heard, me).await?.ok_or(Failure::NotFound)
}

fn card_props(card: Card) -> young::council::CouncilCard {
    young::council::CouncilCard {
        id: card.id.to_string(),
        title: card.text.title,
        why: card.text.why,
        challenge: card.kind == CardKind::Challenge,
        proposed: card.state == CardState::Proposed,
        mine: card.my_support,
        answer: card.answer.map(|answer| young::council::CouncilAnswer {
            text: answer.text,
            by: answer.by,
            on: answer.at.iso_date(),
            due_on: answer.due_on,
        }),
        judgement: card.judgement.map(Judgement::name),
        my_judgement: card.my_judgement.map(Judgement::name),
    }
}

async fn council_props(app: &App, me: Option<&Member>) -> Result<young::council::CouncilPage, Failure> {
    let heard = &app.heard;
    let reader = me.map_or(Reader::Everyone, Reader::Member);
    let now = heard.now();
    let votes = polls::polls(heard).await?;
    let votes = votes.iter().filter(|poll| poll.members_only && (me.is_some() || !poll.is_open(now)));
    let (plan, promises) = plan(heard).await?;
    Ok(young::council::CouncilPage {
        member: me.is_some(),
        priorities: cards(heard, reader, CardKind::Priority).await?.into_iter().map(card_props).collect(),
        challenges: cards(heard, reader, CardKind::Challenge).await?.into_iter().map(card_props).collect(),
        budgets: budgets(heard, me)
            .await?
            .into_iter()
            .map(|pot| young::council::CouncilBudget {
                id: pot.id.to_string(),
                title: pot.title,
                lead: pot.lead,
                amount: pot.amount,
                closed: pot.closed,
                items: pot
                    .items
                    .into_iter()
                    .map(|item| {
                        let mine = item.mine.map_or_else(String::new, |mine| mine.to_string());
                        (item.id.to_string(), item.title, mine, item.together)
                    })
                    .collect(),
            })
            .collect(),
        votes: votes.map(line).collect(),
        plan,
        promises,
        ..Default::default()
    })
}

/// `GET /council`
pub async fn show(
    State(app): State<App>,
    visitor: Visitor,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let me = member(&app, visitor).await?;
    let props = council_props(&app, me.as_ref()).await?;
    Ok(page(StatusCode::OK, move || young::council::council(frame, props)))
}

/// `POST /council/propose`
pub async fn propose(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    YoungFrame(frame): YoungFrame,
    fields: Fields,
) -> Result<Response, Failure> {
    let me = must_be_member(&app, &me).await?;
    let kind = CardKind::parse(fields.get("kind")).ok_or(Failure::NotFound)?;
    let name = format!("{}-title", kind.name());
    let (title, why) = (fields.get(&name).to_owned(), fields.get("why").to_owned());
    let problem = match council::propose(&app.heard, &me, kind, &title, &why).await {
        Ok(_) => return Ok(Redirect::to("/council").into_response()),
        Err(CouncilError::TooLong) => CouncilProblem::TooLong,
        Err(CouncilError::Storage(error)) => return Err(error.into()),
        Err(_) => CouncilProblem::Empty,
    };
    let mut props = council_props(&app, Some(&me)).await?;
    props.typed = Some((kind.name().to_owned(), title, why));
    props.error = Some((name, problem));
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || young::council::council(frame, props)))
}

fn done(result: Result<(), CouncilError>) -> Result<Response, Failure> {
    match result {
        Ok(()) => Ok(Redirect::to("/council").into_response()),
        Err(CouncilError::Storage(error)) => Err(error.into()),
        Err(_) => Err(Failure::NotFound),
    }
}

/// `POST /council/{card}/vote`
pub async fn vote(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    Path(card): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let me = must_be_member(&app, &me).await?;
    let card: CardId = card.parse().map_err(|_| Failure::NotFound)?;
    done(council::vote(&app.heard, &me, card, fields.get("agree") == "yes").await)
}

/// `POST /council/{card}/judge`
pub async fn judge(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    Path(card): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let me = must_be_member(&app, &me).await?;
    let card: CardId = card.parse().map_err(|_| Failure::NotFound)?;
    let said = Judgement::parse(fields.get("said")).ok_or(Failure::Status(StatusCode::UNPROCESSABLE_ENTITY))?;
    done(council::judge_answer(&app.heard, &me, card, said).await)
}

/// `POST /council/budget/{budget}`
pub async fn divide(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    Path(budget): Path<String>,
    YoungFrame(frame): YoungFrame,
    fields: Fields,
) -> Result<Response, Failure> {
    let me = must_be_member(&app, &me).await?;
    let id: BudgetId = budget.parse().map_err(|_| Failure::NotFound)?;
    let typed: Vec<(&str, &str)> =
        fields.0.iter().filter_map(|(name, value)| Some((name.strip_prefix("s.")?, value.trim()))).collect();
    // What is no whole number of pounds cannot be shared out either.
    let shares = typed.iter().filter_map(|(item, value)| {
        Some((
            item.parse().ok()?,
            if value.is_empty() { 0 } else { heard_storage::text::number(value).parse().unwrap_or(-1) },
        ))
    });
    match council::divide(&app.heard, &me, id, shares.collect()).await {
        Err(CouncilError::TooMuch) => {}
        other => return done(other),
    }
    let mut props = council_props(&app, Some(&me)).await?;
    for (item, _, mine, _) in props.budgets.iter_mut().flat_map(|pot| pot.items.iter_mut()) {
        if let Some((_, value)) = typed.iter().find(|(name, _)| *name == item.as_str()) {
            *mine = (*value).to_owned();
        }
    }
    props.error = Some((format!("pot-{id}"), CouncilProblem::TooMuch));
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || young::council::council(frame, props)))
}
