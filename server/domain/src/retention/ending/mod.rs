//! Ending what was kept as long as the schedule says: keys are destroyed, rows and files
//! deleted.
//!
//! What is due is looked for a slice at a time and looked at once more in the unit that ends
//! it, with its rows held: what somebody just did with it, a hold that was just put and
//! another process that ends it too are seen there. Which keys go is written down in that
//! unit, then done; what a stop leaves is swept up (`owner_keys`).

mod each;
mod free;
mod rows;

use heard_storage::{Conn, Shelf, StorageError, Uow, any_of, args};
use heard_vocabulary::RetentionKind;

use super::schedule::{Kept, Until, kept};
use crate::Heard;
use crate::media::drop_objects;
use crate::owner_keys::carry_out;
use crate::people::hold_departures;
use crate::record::look_for_what_is_missing;
use rows::{People, Rows};

/// As many as are ended in one unit.
const TOGETHER: usize = 50;

/// Slices of one kind in one run: the rest goes with the next.
const SLICES: usize = 40;

/// What a count on a page stops at.
const MOST: i64 = 1_000;

/// Who ends things, in the log.
pub(super) const PROGRAM: &str = "heard";

/// What is destroyed after the commit.
#[derive(Default)]
pub(super) struct Ended {
    /// How many ended.
    many: usize,
    /// Whose keys go.
    owners: Vec<[u8; 16]>,
    /// Recordings and pictures.
    objects: Vec<[u8; 16]>,
}

/// Ends everything that is due, as far as one run goes; how many. Nothing after words were
/// put back, until a safeguarding lead signed that what is missing was looked at: a hold may
/// be missing.
///
/// # Errors
/// The last thing that failed; the other kinds are looked at all the same.
pub async fn end_due(heard: &Heard) -> Result<usize, StorageError> {
    if waits_for_a_look(heard).await? {
        return Ok(0);
    }
    let today = heard.now().day();
    let mut conn = heard.words().read().await?;
    let schedule = kept(&mut conn).await?;
    drop(conn);
    let (mut ended, mut failed) = (0, None);
    for one in schedule.iter().copied().filter(|one| one.begins <= today) {
        match end_kind(heard, one, Until::on(today, one, &schedule)).await {
            Ok(many) => ended += many,
            Err(error) => failed = Some(error),
        }
    }
    failed.map_or(Ok(ended), Err)
}

/// Whether words were put back and no safeguarding lead has looked at what is missing: a
/// hold may be, so nothing is destroyed or taken from its author by itself.
///
/// # Errors
/// When storage fails.
pub(crate) async fn waits_for_a_look(heard: &Heard) -> Result<bool, StorageError> {
    look_for_what_is_missing(heard).await?;
    let mut conn = heard.words().read().await?;
    let missing = "SELECT id FROM missing_interval WHERE checked_at IS NULL LIMIT 1";
    let row = conn.first(missing, vec![]).await?;
    Ok(row.is_some())
}

/// Ends what is due of one kind.
async fn end_kind(heard: &Heard, one: Kept, until: Until) -> Result<usize, StorageError> {
    let (mut after, mut many) = ([0_u8; 16], 0);
    for _ in 0..SLICES {
        let ids = slice(heard, one.kind, until, after).await?;
        let Some(last) = ids.last().copied() else { break };
        let ended = end_slice(heard, one.kind, until, ids).await?;
        many += ended.many;
        carry_out(heard, &ended.owners).await;
        drop_objects(heard, Shelf::View, ended.objects).await;
        after = last;
    }
    Ok(many)
}

/// The next that may be due, by their ids.
async fn slice(
    heard: &Heard,
    kind: RetentionKind,
    until: Until,
    after: [u8; 16],
) -> Result<Vec<[u8; 16]>, StorageError> {
    let mut conn = heard.words().read().await?;
    let people = People::read(heard, &mut conn, kind).await?;
    let Rows { from, ended, free, mut values } = Rows::of(heard, conn.is_postgres(), kind, until, &people);
    values.push(after.into());
    let sql = format!(
        "SELECT x.id FROM {from} WHERE {ended} AND {free} AND x.id > ${} ORDER BY x.id LIMIT {TOGETHER}",
        values.len()
    );
    conn.all(sql, values).await?.iter().map(|row| row.id("id")).collect()
}

/// Ends those of these that are due still, in one unit.
async fn end_slice(
    heard: &Heard,
    kind: RetentionKind,
    until: Until,
    ids: Vec<[u8; 16]>,
) -> Result<Ended, StorageError> {
    let this = heard.clone();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                lock(uow, kind, &ids).await?;
                let people = People::within(&this, uow, kind).await?;
                let Rows { from, ended, free, mut values } = Rows::of(&this, uow.is_postgres(), kind, until, &people);
                let (set, more) = any_of(values.len() + 1, ids);
                values.extend(more);
                let sql = format!("SELECT x.* FROM {from} WHERE {ended} AND {free} AND x.id IN {set} ORDER BY x.id");
                let rows = uow.all(sql, values).await?;
                each::end(&this, uow, kind, &rows).await
            })
        })
        .await
}

/// Holds these until the commit, in the order in which others ask for them: who is leaving,
/// what was said, what stands beside it.
async fn lock(uow: &mut Uow, kind: RetentionKind, ids: &[[u8; 16]]) -> Result<(), StorageError> {
    if !uow.is_postgres() {
        return Ok(());
    }
    let statements: &[&str] = match kind {
        RetentionKind::Views => &["SELECT id FROM view WHERE id IN {ids} ORDER BY id FOR UPDATE"],
        RetentionKind::Concerns => &[
            "SELECT id FROM view WHERE id IN (SELECT view_id FROM concern WHERE id IN {ids}) ORDER BY id FOR UPDATE",
            "SELECT id FROM concern WHERE id IN {ids} ORDER BY id FOR UPDATE",
        ],
        RetentionKind::AuthorRequests => &[
            "SELECT id FROM view WHERE id IN (SELECT view_id FROM author_request WHERE id IN {ids})
             ORDER BY id FOR UPDATE",
            "SELECT id FROM author_request WHERE id IN {ids} ORDER BY id FOR UPDATE",
        ],
        RetentionKind::Alerts => &["SELECT id FROM alert WHERE id IN {ids} ORDER BY id FOR UPDATE"],
        RetentionKind::Complaints
        | RetentionKind::Allegations
        | RetentionKind::ReturnTalks
        | RetentionKind::Advocates
        | RetentionKind::OutsideRequests
        | RetentionKind::Incidents => &["SELECT id FROM procedure WHERE id IN {ids} ORDER BY id FOR UPDATE"],
        RetentionKind::Decisions => &["SELECT id FROM review_decision WHERE id IN {ids} ORDER BY id FOR UPDATE"],
        RetentionKind::PollAnswers => &["SELECT id FROM poll_answer WHERE id IN {ids} ORDER BY id FOR UPDATE"],
    };
    if kind == RetentionKind::Concerns {
        hold_departures(uow).await?;
    }
    for statement in statements {
        let (set, values) = any_of(1, ids.iter().copied());
        uow.all(statement.replace("{ids}", &set), values).await?;
    }
    Ok(())
}

/// Which of what is over its time a count is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Counted {
    /// What ends.
    Goes,
    /// What is kept all the same.
    Stays,
}

/// How much of a kind ended before a moment, and goes or stays; 1,000 is that or more.
pub(super) async fn count(
    heard: &Heard,
    conn: &mut Conn,
    kind: RetentionKind,
    until: Until,
    which: Counted,
) -> Result<i64, StorageError> {
    let people = People::read(heard, conn, kind).await?;
    let Rows { from, ended, free, values } = Rows::of(heard, conn.is_postgres(), kind, until, &people);
    let kept = if which == Counted::Goes { "" } else { "NOT " };
    let sql = format!(
        "SELECT COUNT(*) AS n FROM (SELECT 1 AS one FROM {from} WHERE {ended} AND {kept}({free}) LIMIT {MOST}) few"
    );
    conn.first(sql, values).await?.map_or(Ok(0), |row| row.int("n"))
}

/// Deletes one row of a table.
async fn delete(uow: &mut Uow, table: &'static str, id: [u8; 16]) -> Result<(), StorageError> {
    uow.execute(format!("DELETE FROM {table} WHERE id = $1"), args![id]).await?;
    Ok(())
}
