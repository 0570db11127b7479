//! One response as it is shown: where it stands, what waits to be changed in it,
//! and what its reader may do about that.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff::responses::{Corrected, InPlan, ResponseChange, ResponseWords, SentBack, WhyNot};
use heard_app::pages::staff::{self, ShownCount};
use heard_domain::evidence::{End, Kind};
use heard_domain::figures::told_of_response;
use heard_domain::ids::{AccountId, ObjectiveId, ResponseId};
use heard_domain::people::{
    Account, Approve, EditStrategy, Grant, Moderate, ReadStrategy, Respond, StaffHome, names_of,
};
use heard_domain::responses::{
    self as domain, Change, Claim, Comment, Correction, PooledVerdicts, ResponseChangeState, ResponseError,
    ResponseLine, ResponseState, ResponseText, Standing,
};
use heard_domain::strategy::{BearsOn, PlanPart, bears_on};
use heard_storage::calendar::Day;
use heard_storage::clock::Moment;

use super::edit::{id, lists, view_refs};
use super::list::{of_claim, pooled_props};
use crate::page::page;
use crate::staff::frame::{Staff, published_on, shown};
use crate::{App, Failure};

/// `GET /responses/{id}`
pub async fn show(
    State(app): State<App>,
    by: Grant<StaffHome>,
    Path(response): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    draw(&app, &by, frame, id(&response)?, (None, None)).await
}

/// What its reader may do with a response.
struct May {
    /// Write one, or ask for a change.
    write: bool,
    /// Approve one.
    approve: bool,
    /// Approve this one, which waits.
    publish: bool,
    /// Approve the change of it that waits.
    change: bool,
}

impl May {
    fn of(by: &Grant<StaffHome>, line: &ResponseLine, standing: &Standing) -> Self {
        let approve = Grant::<Approve>::check(by.account()).is_some();
        let own = line.written_by == by.id();
        let waits = |change: &Change| change.state == ResponseChangeState::Waiting && change.asked_by != by.id();
        Self {
            write: Grant::<Respond>::check(by.account()).is_some(),
            approve,
            publish: approve && line.state == ResponseState::Waiting && !own,
            change: approve && standing.change.as_ref().is_some_and(waits),
        }
    }
}

/// What young people said of answers like this one: with its claim, and for its
/// objective.
fn said_of(
    pooled: &PooledVerdicts,
    claim: Claim,
    objective: Option<ObjectiveId>,
) -> Vec<staff::responses::PooledVerdicts> {
    let claimed = of_claim(pooled, claim);
    let serving = objective.map(|id| pooled_props(None, pooled.of_objective(id)));
    std::iter::once(claimed).chain(serving).collect()
}

fn words(text: ResponseText) -> ResponseWords {
    ResponseWords {
        claim: text.claim,
        you_said: text.you_said,
        we_did: text.we_did,
        reason: text.reason,
        next_step: text.next_step,
        easy_read: text.easy_read,
        owner_name: text.owner_name,
        due_on: text.due_on.unwrap_or_default(),
    }
}

fn corrected(one: Correction) -> Corrected {
    Corrected { on: one.at.day().civil(), why: one.why, before: words(one.before) }
}

fn change_of(by: AccountId, may: &May, change: Change) -> ResponseChange {
    let open = matches!(change.state, ResponseChangeState::Waiting | ResponseChangeState::SentBack);
    ResponseChange {
        id: change.id.to_string(),
        kind: change.kind,
        state: change.state,
        why: change.why,
        words: change.text.map(words),
        own: change.asked_by == by,
        can_approve: may.change,
        can_leave: may.write && open,
    }
}

async fn comments(app: &App, all: Vec<Comment>) -> Result<Vec<SentBack>, Failure> {
    let people: Vec<AccountId> = all.iter().map(|one| one.by).collect();
    let mut conn = app.heard.words().read().await?;
    let names = names_of(&app.heard, &mut conn, &people).await?;
    drop(conn);
    let comment = |one: Comment| SentBack {
        on: one.at.day().civil(),
        by: names.get(&one.by).map(|identity| identity.name.clone()),
        words: one.words,
    };
    Ok(all.into_iter().map(comment).collect())
}

/// How many would be told, for whoever approves what waits.
async fn told(app: &App, by: Account, may: &May, id: ResponseId) -> Result<Option<ShownCount>, Failure> {
    match Grant::<Approve>::check(by) {
        Some(approver) if may.publish || may.change => {
            Ok(Some(shown(told_of_response(&app.heard, &approver, id, may.change).await?)))
        }
        _ => Ok(None),
    }
}

/// What of a response is its own, without what stands beside it.
fn own_words(line: &ResponseLine) -> staff::responses::ResponseEditPage {
    let text = line.text.clone();
    staff::responses::ResponseEditPage {
        id: Some(line.id.to_string()),
        state: Some(line.state),
        version: Some(line.version),
        claim: Some(text.claim),
        you_said: text.you_said,
        we_did: text.we_did,
        reason: text.reason,
        next_step: text.next_step,
        easy_read: text.easy_read,
        owner_name: text.owner_name,
        due_on: text.due_on.unwrap_or_default(),
        view_count: line.views,
        published_on: line.published_at.map(|at| at.day().civil()),
        recheck_on: line.recheck_on.as_deref().and_then(Day::parse).map(Day::civil),
        being_checked: line.being_checked,
        taken_back: line.taken_back.as_ref().map(|one| (one.at.day().civil(), one.why.clone())),
        ..staff::responses::ResponseEditPage::default()
    }
}

/// Where a public response is linked to the plan, for whoever may.
fn to_plan(by: &Grant<StaffHome>, line: &ResponseLine) -> Option<String> {
    let may = Grant::<EditStrategy>::check(by.account()).is_some();
    (may && line.state == ResponseState::Published).then(|| format!("/strategy/link?other=response:{}", line.id))
}

/// The page of the objective that a response serves, for whoever reads the plan.
fn objective_href(app: &App, by: &Grant<StaffHome>, line: &ResponseLine) -> Option<String> {
    Grant::<ReadStrategy>::check(by.account())?;
    let objective = line.about.objective.filter(|id| app.heard.catalogue().objective(*id).is_some())?;
    Some(format!("/strategy/objectives/{objective}"))
}

/// What of the plan a response is linked to, for whoever reads the plan.
async fn in_plan(app: &App, by: &Grant<StaffHome>, id: ResponseId) -> Result<Vec<InPlan>, Failure> {
    let Some(reader) = Grant::<ReadStrategy>::check(by.account()) else { return Ok(Vec::new()) };
    let end = End { kind: Kind::Response, id: id.bytes() };
    let found = bears_on(&app.heard, &reader, end).await?;
    Ok(found.into_iter().map(part).collect())
}

fn part(one: BearsOn) -> InPlan {
    let (href, number, text) = match one.what {
        PlanPart::Objective { id, number, text } => (format!("/strategy/objectives/{id}"), Some(number), text),
        PlanPart::Action { id, reference, activity } => {
            let text = reference
                .map_or_else(|| activity.clone(), |reference| [reference.as_str(), activity.as_str()].join(" "));
            (format!("/strategy/rows/{id}"), None, text)
        }
    };
    InPlan { href, number, text, relation: one.relation, why: one.why }
}

async fn draw(
    app: &App,
    by: &Grant<StaffHome>,
    frame: staff::StaffFrame,
    id: ResponseId,
    (why_not, unsent): (Option<WhyNot>, Option<String>),
) -> Result<Response, Failure> {
    let line = domain::response(&app.heard, by, id).await?.ok_or(Failure::NotFound)?;
    let standing = domain::standing(&app.heard, by, id).await?;
    let may = May::of(by, &line, &standing);
    let views = match Grant::<Moderate>::check(by.account()) {
        Some(reader) => domain::views_behind(&app.heard, &reader, id).await?,
        None => Vec::new(),
    };
    let (draft, waiting) = (line.state == ResponseState::Draft, line.state == ResponseState::Waiting);
    let off = line.state == ResponseState::OffWall;
    let reason = if waiting && may.approve && !may.publish {
        Some(WhyNot::SamePerson)
    } else {
        (draft && line.views == Some(0)).then_some(WhyNot::AddViews)
    };
    let pooled = match line.state {
        ResponseState::Published => domain::pooled_verdicts(&app.heard).await?,
        _ => None,
    };
    let status = match why_not {
        None => StatusCode::OK,
        Some(WhyNot::NoWhy) => StatusCode::UNPROCESSABLE_ENTITY,
        Some(_) => StatusCode::CONFLICT,
    };
    let leaves = standing.change.as_ref().is_some_and(|one| one.state == ResponseChangeState::GoingOut);
    let mut props = staff::responses::ResponseEditPage {
        views: view_refs(app, by, &views).await?,
        can_edit: may.write && (draft || waiting),
        can_submit: may.write && draft && line.views != Some(0),
        can_publish: may.publish,
        why_not: why_not.or(reason),
        can_look: may.write && line.being_checked,
        figures: pooled.as_ref().map(|pooled| published_on(&pooled.listed)),
        pooled: pooled.map(|pooled| said_of(&pooled, line.text.claim, line.about.objective)).unwrap_or_default(),
        told: told(app, by.account(), &may, id).await?,
        goes_at: standing.going.iter().map(|(_, at)| *at).min().map(Moment::local),
        stops: standing.going.iter().map(|(what, _)| *what).filter(|_| may.approve).collect(),
        can_take_off: may.write && line.state == ResponseState::Published,
        can_put_back: may.approve && off && standing.off_by != Some(by.id()),
        unsent,
        can_send_back: may.publish || may.change,
        sent_back: comments(app, standing.comments).await?,
        change: standing.change.map(|change| change_of(by.id(), &may, change)),
        corrections: standing.corrections.into_iter().map(corrected).collect(),
        link: to_plan(by, &line),
        in_plan: in_plan(app, by, id).await?,
        objective_href: objective_href(app, by, &line),
        can_correct: may.write && (off || line.state == ResponseState::Published) && !leaves,
        ..own_words(&line)
    };
    lists(app, &mut props, line.about).await?;
    Ok(page(status, move || staff::responses::response_edit(frame, props)))
}

/// The response's page again, saying why that could not be done, with what was written and
/// is not sent.
pub(super) async fn explained(
    app: &App,
    by: Account,
    frame: staff::StaffFrame,
    id: ResponseId,
    (error, unsent): (ResponseError, Option<String>),
) -> Result<Response, Failure> {
    let why = match error {
        ResponseError::SamePerson => WhyNot::SamePerson,
        ResponseError::NoViews | ResponseError::ByThemselves(_) => WhyNot::NoViews,
        ResponseError::WrongState | ResponseError::GoingOut => WhyNot::WrongState,
        ResponseError::ToBeTakenBack => WhyNot::ToBeTakenBack,
        ResponseError::Changed | ResponseError::WroteAgain => WhyNot::Changed,
        ResponseError::NoWhy => WhyNot::NoWhy,
        ResponseError::Missing(_) | ResponseError::BadDate => WhyNot::Missing,
        ResponseError::DayGone => WhyNot::DayGone,
        ResponseError::Gone => return Err(Failure::NotFound),
        ResponseError::Storage(error) => return Err(error.into()),
    };
    let by = Grant::<StaffHome>::check(by).ok_or(Failure::Forbidden)?;
    let unsent = unsent.filter(|words| !words.trim().is_empty());
    draw(app, &by, frame, id, (Some(why), unsent)).await
}
