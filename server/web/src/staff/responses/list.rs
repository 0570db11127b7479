//! All responses.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff;
use heard_domain::people::{Grant, Respond, StaffHome};
use heard_domain::responses::{self as domain, Claim, ResponseLine, Verdicts};
use heard_storage::calendar::Day;

use crate::page::page;
use crate::staff::frame::{Staff, shown};
use crate::{App, Failure};

/// What young people said of a response, on its way to a page.
pub fn verdicts(v: Verdicts) -> staff::responses::Verdicts {
    let Verdicts { told, opened, said } = v;
    staff::responses::Verdicts { told: shown(told), opened: shown(opened), said: said.map(|parts| parts.map(shown)) }
}

/// `GET /responses`
pub async fn list(State(app): State<App>, by: Grant<StaffHome>, Staff(frame): Staff) -> Result<Response, Failure> {
    let today = app.heard.now().day();
    let lines = domain::responses(&app.heard, &by).await?;
    let props = staff::responses::ResponsesPage {
        lines: lines.into_iter().map(|line| list_line(line, today)).collect(),
        can_write: Grant::<Respond>::check(by.account()).is_some(),
        threshold: app.heard.catalogue().settings.disclosure.threshold(),
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
        claim: line.text.claim,
        owner: line.text.owner_name,
        due_on: due.map(Day::civil),
        overdue,
        views: line.views,
        voices: shown(line.voices),
        verdicts: verdicts(line.verdicts),
        recheck_on: line.recheck_on.as_deref().and_then(Day::parse).map(Day::civil),
    }
}
