//! All responses.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff;
use heard_domain::people::{Grant, Respond, StaffHome};
use heard_domain::responses::{self as domain, Claim, Pooled, PooledVerdicts, ResponseLine};
use heard_storage::calendar::Day;

use crate::page::page;
use crate::staff::frame::{Staff, published_on, shown};
use crate::{App, Failure};

/// What young people said of all answers with a claim, on its way to a page.
pub fn of_claim(pooled: &PooledVerdicts, claim: Claim) -> staff::responses::PooledVerdicts {
    pooled_props(Some(claim), pooled.of_claim(claim))
}

/// What young people said of many answers, on its way to a page.
pub fn pooled_props(claim: Option<Claim>, pooled: Pooled) -> staff::responses::PooledVerdicts {
    staff::responses::PooledVerdicts { claim, said: shown(pooled.said), yes: pooled.yes }
}

/// `GET /responses`
pub async fn list(State(app): State<App>, by: Grant<StaffHome>, Staff(frame): Staff) -> Result<Response, Failure> {
    let today = app.heard.now().day();
    let lines = domain::responses(&app.heard, &by).await?;
    let pooled = domain::pooled_verdicts(&app.heard).await?;
    let of_each = |pooled: &PooledVerdicts| Claim::ALL.iter().map(|claim| of_claim(pooled, *claim)).collect();
    let props = staff::responses::ResponsesPage {
        lines: lines.into_iter().map(|line| list_line(line, today)).collect(),
        can_write: Grant::<Respond>::check(by.account()).is_some(),
        pooled: pooled.as_ref().map(of_each).unwrap_or_default(),
        figures: pooled.as_ref().map(|pooled| published_on(&pooled.listed)),
    };
    Ok(page(StatusCode::OK, move || staff::responses::responses(frame, props)))
}

fn list_line(line: ResponseLine, today: Day) -> staff::responses::ResponseLine {
    let due = line.text.due_on.as_deref().and_then(Day::parse);
    let overdue = line.text.claim == Claim::WillDo && due.is_some_and(|due| due < today);
    staff::responses::ResponseLine {
        href: format!("/responses/{}", line.id),
        state: line.state,
        you_said: line.text.you_said,
        taken_back: line.taken_back.map(|one| one.at.day().civil()),
        changing: line.changing,
        claim: line.text.claim,
        owner: line.text.owner_name,
        due_on: due.map(Day::civil),
        overdue,
        views: line.views,
        recheck_on: line.recheck_on.as_deref().and_then(Day::parse).map(Day::civil),
        being_checked: line.being_checked,
    }
}
