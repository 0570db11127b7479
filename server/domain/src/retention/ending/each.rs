//! What is done with each thing whose time is over.

use heard_storage::{Row, StorageError, Uow, args};
use heard_vocabulary::{RetentionAction, RetentionKind, ViewAction};

use super::{Ended, PROGRAM, delete};
use crate::Heard;
use crate::case_keys;
use crate::ids::ViewId;
use crate::owner_keys::{Fate, decide};
use crate::people::let_go;
use crate::record::{AtItsEnd, record};
use crate::retention::held::{keeps, was_asked_back};
use crate::safeguarding::alerts::about_what;
use crate::views::{Gone, end_now, take_back_now};

/// Ends these, whose rows are held.
pub(super) async fn end(
    heard: &Heard,
    uow: &mut Uow,
    kind: RetentionKind,
    rows: &[Row],
) -> Result<Ended, StorageError> {
    let mut ended = Ended::default();
    for row in rows {
        match kind {
            RetentionKind::Views => view(uow, row, &mut ended).await?,
            RetentionKind::Concerns => concern(heard, uow, row, &mut ended).await?,
            RetentionKind::Alerts => alert(heard, uow, row, &mut ended).await?,
            RetentionKind::AuthorRequests => author_request(uow, row, &mut ended).await?,
            RetentionKind::Complaints
            | RetentionKind::Allegations
            | RetentionKind::ReturnTalks
            | RetentionKind::Advocates
            | RetentionKind::OutsideRequests
            | RetentionKind::Incidents => procedure(uow, row, &mut ended).await?,
            RetentionKind::Decisions => decision(uow, row, &mut ended).await?,
            RetentionKind::PollAnswers => poll_answer(uow, row, &mut ended).await?,
        }
    }
    if kind == RetentionKind::PollAnswers {
        of_polls(uow, rows).await?;
    }
    Ok(ended)
}

impl Ended {
    fn also(&mut self, Gone { owner, objects }: Gone) {
        self.owners.extend(owner);
        self.objects.extend(objects);
    }
}

/// Its words, thread, notes, quotes and files go, as if it were taken back.
async fn view(uow: &mut Uow, row: &Row, ended: &mut Ended) -> Result<(), StorageError> {
    let id: ViewId = row.id("id")?;
    ended.also(end_now(uow, id).await?);
    nobody_meant(uow, id).await?;
    ended.many += 1;
    Ok(())
}

/// From whom something was kept is needed as long as anything of it is there, a hold that
/// was lifted too.
async fn nobody_meant(uow: &mut Uow, view: ViewId) -> Result<(), StorageError> {
    let sql = "DELETE FROM conflict WHERE view_id = $1
               AND EXISTS (SELECT 1 FROM view v WHERE v.id = $1 AND LENGTH(v.wrapped_key) = 0)
               AND NOT EXISTS (SELECT 1 FROM concern c WHERE c.view_id = $1)
               AND NOT EXISTS (SELECT 1 FROM legal_hold h WHERE h.view_id = $1)";
    uow.execute(sql, args![view]).await?;
    Ok(())
}

/// What was known of it as harm goes with its key. What its author asked to take back
/// meanwhile goes then too, and who wants to leave can.
async fn concern(heard: &Heard, uow: &mut Uow, row: &Row, ended: &mut Ended) -> Result<(), StorageError> {
    let view: ViewId = row.id("view_id")?;
    ended.owners.extend(case_keys::end(uow, row).await?);
    delete(uow, "concern", row.id("id")?).await?;
    record(uow, PROGRAM, ViewAction::ConcernEnded, view, "").await?;
    let there = "SELECT id FROM view WHERE id = $1 AND LENGTH(wrapped_key) > 0";
    let asked = row.moment_opt("taken_back_at")?.is_some() || was_asked_back(uow, view).await?;
    // Not what ended by its own time.
    if asked && uow.first(there, args![view]).await?.is_some() {
        ended.also(take_back_now(uow, view).await?);
    }
    nobody_meant(uow, view).await?;
    let_go(heard, uow, view).await?;
    ended.many += 1;
    Ok(())
}

/// Not one about what may still be harm, or about what is on hold; nor one that cannot be
/// read, which is our fault.
async fn alert(heard: &Heard, uow: &mut Uow, row: &Row, ended: &mut Ended) -> Result<(), StorageError> {
    let Ok(about) = about_what(heard, row).await else { return Ok(()) };
    if let Some(view) = about {
        let undecided = "SELECT id FROM undecided_view WHERE id = $1";
        if keeps(uow, view).await? || uow.first(undecided, args![view]).await?.is_some() {
            return Ok(());
        }
    }
    let id: [u8; 16] = row.id("id")?;
    ended.owners.extend(case_keys::end(uow, row).await?);
    delete(uow, "alert", id).await?;
    record(uow, PROGRAM, RetentionAction::AlertEnded, AtItsEnd(id), "").await?;
    ended.many += 1;
    Ok(())
}

async fn author_request(uow: &mut Uow, row: &Row, ended: &mut Ended) -> Result<(), StorageError> {
    ended.owners.extend(case_keys::end(uow, row).await?);
    delete(uow, "author_request", row.id("id")?).await?;
    record(uow, PROGRAM, ViewAction::AuthorEnded, row.id::<ViewId>("view_id")?, "").await?;
    ended.many += 1;
    Ok(())
}

async fn procedure(uow: &mut Uow, row: &Row, ended: &mut Ended) -> Result<(), StorageError> {
    let id: [u8; 16] = row.id("id")?;
    ended.owners.extend(case_keys::end(uow, row).await?);
    delete(uow, "procedure", id).await?;
    record(uow, PROGRAM, RetentionAction::ProcedureEnded, AtItsEnd(id), "").await?;
    ended.many += 1;
    Ok(())
}

async fn decision(uow: &mut Uow, row: &Row, ended: &mut Ended) -> Result<(), StorageError> {
    let id: [u8; 16] = row.id("id")?;
    delete(uow, "review_decision", id).await?;
    record(uow, PROGRAM, RetentionAction::DecisionEnded, AtItsEnd(id), "").await?;
    ended.many += 1;
    Ok(())
}

async fn poll_answer(uow: &mut Uow, row: &Row, ended: &mut Ended) -> Result<(), StorageError> {
    if let Some(owner) = row.id_opt("owner_key")? {
        decide(uow, owner, Fate::Destroy).await?;
        ended.owners.push(owner);
    }
    delete(uow, "poll_answer", row.id("id")?).await?;
    ended.many += 1;
    Ok(())
}

/// A line for each poll: how many answers it had is in none.
async fn of_polls(uow: &mut Uow, rows: &[Row]) -> Result<(), StorageError> {
    let mut polls = rows.iter().map(|row| row.id("poll_id")).collect::<Result<Vec<[u8; 16]>, _>>()?;
    polls.sort_unstable();
    polls.dedup();
    for poll in polls {
        record(uow, PROGRAM, RetentionAction::PollAnswersEnded, AtItsEnd(poll), "").await?;
    }
    Ok(())
}
