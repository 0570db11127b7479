//! What the council did with what it was told: quotes cleared, responses
//! published and judged, services reviewed.

use std::sync::Arc;

use heard_domain::Heard;
use heard_domain::ids::{ResponseId, ViewId};
use heard_domain::people::{Account, Grant, Moderate, Permission, Role};
use heard_domain::record::{AUTHOR, record_at};
use heard_domain::responses::{About, Claim, ResponseText, hand_in, publish, send_now, start_response};
use heard_domain::reviews::{Brief, Outcome, approve_decision, decide, open_review, tell_decision_now};
use heard_domain::views::settle_many;
use heard_storage::StorageError;
use heard_storage::args;
use heard_storage::clock::{FixedClock, Moment};
use heard_vocabulary::ViewAction;
use rand::Rng as _;
use rand::rngs::StdRng;

use super::content::{Content, Response, lines};
use super::{DemoError, Wanted};

/// Views behind one response at most.
const BEHIND: i64 = 60;

/// Tells the whole story, oldest first.
pub(super) async fn tell(
    heard: &Heard,
    clock: &Arc<FixedClock>,
    content: &Content,
    rng: &mut StdRng,
    wanted: &Wanted,
    staff: &[Account],
) -> Result<(), DemoError> {
    clear_quotes(heard, wanted, staff).await?;
    for (at, response) in content.responses.iter().enumerate() {
        let age = 200 - i64::try_from(at).unwrap_or(0) * 8;
        clock.set(wanted.today.plus(-age.max(3) * Moment::DAY));
        // The last few are still being written or wait for approval.
        let stop = content.responses.len() - at;
        respond(heard, response, wanted, staff, stop, rng).await?;
    }
    for review in &content.reviews {
        clock.set(wanted.today.plus(-60 * Moment::DAY));
        commission(heard, clock, review, wanted, staff).await?;
    }
    Ok(())
}

pub(super) fn grant<P: Permission>(staff: &[Account], role: Role) -> Result<Grant<P>, DemoError> {
    staff
        .iter()
        .filter(|account| account.role() == role)
        .find_map(|account| Grant::check(*account))
        .ok_or_else(|| DemoError::Content(format!("nobody may {}", P::NAME)))
}

/// A second person has cleared all quotes but the newest few.
async fn clear_quotes(heard: &Heard, wanted: &Wanted, staff: &[Account]) -> Result<(), DemoError> {
    let leads: Vec<_> = staff.iter().filter(|a| a.role() == Role::ParticipationLead).collect();
    let by = leads.first().ok_or_else(|| DemoError::Content("no participation lead".into()))?.id();
    let second = grant::<heard_domain::people::ClearQuotes>(staff, Role::SafeguardingLead)?.id();
    let (today, recent) = (wanted.today, wanted.today.plus(-20 * Moment::DAY));
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                uow.execute("UPDATE quote SET proposed_by = $1", args![by]).await?;
                uow.execute("UPDATE redaction SET decided_by = $1", args![by]).await?;
                uow.execute(
                    "UPDATE quote SET state = 'cleared', decided_by = $1, decided_at = $2, reason = '' WHERE proposed_at < $3",
                    args![second, today, recent],
                )
                .await?;
                uow.execute("UPDATE evidence_link SET linked_by = $1", args![by]).await?;
                Ok::<_, StorageError>(())
            })
        })
        .await?;
    Ok(())
}

async fn respond(
    heard: &Heard,
    response: &Response,
    wanted: &Wanted,
    staff: &[Account],
    stop: usize,
    rng: &mut StdRng,
) -> Result<(), DemoError> {
    let catalogue = heard.catalogue();
    let theme = response.themes.first().and_then(|name| catalogue.themes.iter().find(|t| t.name == *name));
    let Some(theme) = theme else { return Ok(()) };
    let due_on = response.due.map(|months| wanted.today.plus(months * 30 * Moment::DAY).iso_date());
    let text = ResponseText {
        claim: Claim::parse(&response.kind).ok_or_else(|| DemoError::Content(response.kind.clone()))?,
        you_said: response.you_said.clone(),
        we_did: response.we_did.clone(),
        reason: response.reason.clone(),
        next_step: String::new(),
        easy_read: response.easy_read.join("\n"),
        owner_name: format!("{}, {}", response.owner, response.owner_title),
        due_on,
    };
    let about = About {
        objective: response.objective.and_then(|n| catalogue.objectives.iter().find(|o| o.position == n)).map(|o| o.id),
        service: response
            .service
            .as_deref()
            .and_then(|key| catalogue.service_by_slug(&key.replace('_', "-")))
            .map(|s| s.id),
        theme: theme.parent.or(Some(theme.id)),
    };
    let views = views_on(heard, theme.id).await?;
    let refused = |error: heard_domain::responses::ResponseError| DemoError::Refused(error.to_string());
    let id = start_response(heard, &grant(staff, Role::ParticipationLead)?, text, about, views.clone())
        .await
        .map_err(refused)?;
    if stop <= 2 || views.is_empty() {
        return Ok(());
    }
    hand_in(heard, &grant(staff, Role::ParticipationLead)?, id).await.map_err(refused)?;
    if stop <= 4 {
        return Ok(());
    }
    let second = grant(staff, Role::ServiceManager)?;
    publish(heard, &second, id, 1).await.map_err(refused)?;
    send_now(heard, &second, id).await.map_err(refused)?;
    judge(heard, id, &views, rng).await?;
    Ok(())
}

async fn views_on(heard: &Heard, theme: heard_domain::ids::ThemeId) -> Result<Vec<ViewId>, StorageError> {
    let mut conn = heard.words().read().await?;
    conn.all(
        "SELECT v.id FROM view v JOIN view_theme t ON t.view_id = v.id
         WHERE t.theme_id = $1 AND v.received_at < $2 AND v.state = 'read' AND v.read_at IS NOT NULL
            AND v.id NOT IN (SELECT id FROM undecided_view)
         ORDER BY v.received_at DESC LIMIT $3",
        args![theme, heard.now().plus(-7 * Moment::DAY), BEHIND],
    )
    .await?
    .iter()
    .map(|row| row.id("id"))
    .collect()
}

/// About half of those who were told say what became of it.
async fn judge(heard: &Heard, id: ResponseId, views: &[ViewId], rng: &mut StdRng) -> Result<(), StorageError> {
    let mut verdicts = Vec::new();
    for view in views {
        let verdict = match rng.random_range(0..100) {
            0..28 => Some(("yes", "closed")),
            28..38 => Some(("partly", "answered")),
            38..50 => Some(("no", "reopened")),
            _ => None,
        };
        let opened = verdict.is_some() || rng.random_bool(0.4);
        verdicts.push((*view, verdict, opened));
    }
    let at = heard.now().plus(5 * Moment::DAY);
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                for (view, verdict, opened) in verdicts {
                    let (said, state) = verdict.unzip();
                    uow.execute(
                        "UPDATE response_view SET opened_at = $1, verdict = $2, verdict_at = $3, judged = $6
                         WHERE response_id = $4 AND view_id = $5",
                        args![opened.then_some(at), said, said.map(|_| at), id, view, said.map(|_| 1_i64)],
                    )
                    .await?;
                    if let Some(state) = state {
                        uow.execute("UPDATE view SET state = $1 WHERE id = $2", args![state, view]).await?;
                        record_at(uow, at, AUTHOR, ViewAction::AnswerJudged, view, "").await?;
                    }
                }
                Ok(())
            })
        })
        .await
}

/// Thanks wait for nothing once they are read.
const THANKS: [&str; 4] = ["thank_you", "good_news", "pics_thanks", "pics_good"];

/// How long thanks, and everything else, may lie read without an end, in days.
const THANKED: i64 = 5;
const SETTLED: i64 = 35;

/// What was read long ago and no response answered has come to its end: in a
/// council that does its work nothing lies open for a year.
pub(super) async fn settle_the_old(
    heard: &Heard,
    clock: &Arc<FixedClock>,
    wanted: &Wanted,
    by: &Grant<Moderate>,
) -> Result<(), DemoError> {
    let mut conn = heard.words().read().await?;
    let rows = conn
        .all(
            "SELECT v.id, v.scenario, v.read_at, (SELECT MAX(rv.verdict_at) FROM response_view rv WHERE rv.view_id = v.id) AS said
             FROM view v WHERE v.state IN ('read', 'reopened') AND v.read_at IS NOT NULL ORDER BY v.read_at, v.id",
            vec![],
        )
        .await?;
    drop(conn);
    let mut due = Vec::new();
    for row in &rows {
        let since = row.moment_opt("said")?.unwrap_or(row.moment("read_at")?);
        let thanks = THANKS.contains(&row.text("scenario")?.as_str());
        let at = since.plus(if thanks { THANKED } else { SETTLED } * Moment::DAY);
        if at < wanted.today {
            due.push((at, row.id::<ViewId>("id")?));
        }
    }
    clock.set(wanted.today);
    settle_many(heard, by, due).await?;
    Ok(())
}

async fn commission(
    heard: &Heard,
    clock: &Arc<FixedClock>,
    review: &super::content::Review,
    wanted: &Wanted,
    staff: &[Account],
) -> Result<(), DemoError> {
    let catalogue = heard.catalogue();
    let Some(service) = catalogue.service_by_slug(&review.service.replace('_', "-")) else { return Ok(()) };
    let by = grant(staff, Role::Commissioner)?;
    let brief = Brief {
        service: service.id,
        title: review.title.clone(),
        scope: review.scope.clone(),
        enquiry: review.lines_of_enquiry.join("\n"),
    };
    let refused = |error: heard_domain::reviews::ReviewError| DemoError::Refused(error.to_string());
    let id = open_review(heard, &by, brief).await.map_err(refused)?;
    if review.status != "decided" {
        return Ok(());
    }
    clock.set(wanted.today.plus(-20 * Moment::DAY));
    let outcome = Outcome {
        recommended: review.recommendations.join("\n"),
        decision: review.decision.clone().unwrap_or_default(),
        changed: lines(review.what_changed.as_ref()),
        told: lines(review.told_back.as_ref()),
    };
    decide(heard, &by, id, outcome).await.map_err(refused)?;
    let second = grant(staff, Role::ParticipationLead)?;
    approve_decision(heard, &second, id).await.map_err(refused)?;
    tell_decision_now(heard, &second, id).await.map_err(refused)
}
