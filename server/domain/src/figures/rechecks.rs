//! "Being checked again": what an answer's owner and the public see of a child's
//! "no, nothing changed".
//!
//! A "no" opens the view again for the team that reads, at once. Everybody else
//! sees it with the next month's lot at the earliest. The lot falls on answers that
//! can be looked at again: what was done, and what was promised for a day that is
//! past, of the last two years ([`OLDEST`]). As a routine it falls on [`ROUTINE`] of
//! them, and on [`AFTER_A_NO`] of those after a "no". A child's "no" weighs once a
//! year and for one answer; whatever else they say draws at the routine's rate. So
//! whoever watches all year whether answers are being checked again is at most four
//! times as sure as before that a child said so: from an even guess to 80 %.
//! What was drawn is stored, and no verdict that comes, goes or changes draws again.
//! Somebody looks, and says so ([`looked`]); until then the answer's owner and the
//! public see that it is being checked.

use std::collections::HashSet;

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::{StorageError, Uow, Value, args};
use heard_vocabulary::{Claim, ResponseAction, ResponseState, Verdict};

use super::ONE;
use super::noise::Secret;
use crate::Heard;
use crate::ids::ResponseId;
use crate::people::{Grant, Respond};
use crate::record::record;

/// Answers older than this many days are not checked again.
const OLDEST: i32 = 2 * 365;

/// Out of 65,536, how many answers a month's lot falls on as a routine: one in
/// five.
const ROUTINE: u32 = 13_107;

/// And of how many it falls on after a "no": four in five.
const AFTER_A_NO: u32 = 52_428;

/// Both, for the rules' hash.
pub(super) const RATES: [u32; 2] = [ROUTINE, AFTER_A_NO];

// Neither seeing it nor not seeing it makes anybody more than four times as sure.
const _: () = assert!(AFTER_A_NO <= 4 * ROUTINE && 65_536 - ROUTINE <= 4 * (65_536 - AFTER_A_NO));

/// The month of a moment on the council's clocks, such as `2026-11`.
fn month_of(day: Day) -> String {
    day.to_string().chars().take("2026-11".len()).collect()
}

/// The first moment of a month.
fn begins(month: &str) -> Moment {
    Day::parse(&format!("{month}-01")).map_or(Moment(0), Day::start)
}

/// Whether the lot falls on an answer.
fn falls(lot: u32, after_a_no: bool) -> bool {
    lot < if after_a_no { AFTER_A_NO } else { ROUTINE }
}

/// Draws which published answers are checked again in the month that is running,
/// if that was not done; whether it was drawn now.
///
/// # Errors
/// When storage fails; nothing is drawn then.
pub async fn draw_rechecks(heard: &Heard) -> Result<bool, StorageError> {
    let month = month_of(heard.now().day());
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT MAX(month) AS month FROM recheck_month", vec![]).await?;
    let last = row.map(|row| row.text_opt("month")).transpose()?.flatten();
    drop(conn);
    if last.as_ref().is_some_and(|last| *last >= month) {
        return Ok(false);
    }
    let until = begins(&month);
    let since = last.map_or_else(|| begins(&month_of(until.day().plus(-1))), |last| begins(&last));
    let secret = Secret::of(heard).await?;
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = "INSERT INTO recheck_month (month, drawn_at) VALUES ($1, $2) ON CONFLICT DO NOTHING";
                let now = uow.now();
                if uow.execute(sql, args![month.as_str(), now]).await? == 0 {
                    return Ok(false);
                }
                let weighed = weigh(uow, since, until).await?;
                let sql = format!("SELECT r.id FROM {CHECKABLE} ORDER BY r.id");
                for row in &uow.all(sql, checkable(until)).await? {
                    let id = row.id::<ResponseId>("id")?;
                    if falls(secret.lot(&id.bytes(), &month), weighed.contains(&id)) {
                        let sql = "INSERT INTO recheck (month, response_id) VALUES ($1, $2)";
                        uow.defer(sql, args![month.as_str(), id]);
                        record(uow, "heard", ResponseAction::CheckedAgain, id, month.as_str()).await?;
                    }
                }
                Ok(true)
            })
        })
        .await
}

/// Published answers that a lot can fall on; with the arguments of [`checkable`].
const CHECKABLE: &str = "response r JOIN response_version n ON n.response_id = r.id AND n.version = r.version
    AND r.state = $1 AND r.published_at < $2 AND r.published_at >= $3 AND (n.claim = $4 OR (n.claim = $5 AND n.due_on < $6))";

fn checkable(until: Moment) -> Vec<Value> {
    let oldest = until.day().plus(-OLDEST).start();
    let (done, promised) = (Claim::Done.name(), Claim::WillDo.name());
    args![ResponseState::Published.name(), until, oldest, done, promised, until.iso_date()]
}

/// The answers of which a "no" since the last lot weighs: of each child who was
/// not weighed this year, the first. What was taken back weighs nothing: which meeting it
/// was said at is not known any more, and a group would weigh once for each of its words.
async fn weigh(uow: &mut Uow, since: Moment, until: Moment) -> Result<HashSet<ResponseId>, StorageError> {
    let year: String = month_of(until.day()).chars().take("2026".len()).collect();
    let sql = format!(
        "SELECT r.id, {ONE} AS owner_key FROM {CHECKABLE}
         JOIN response_view rv ON rv.response_id = r.id AND rv.verdict = $7 AND rv.verdict_at >= $8 AND rv.verdict_at < $2
         JOIN kept_view v ON v.id = rv.view_id
         WHERE NOT EXISTS (SELECT 1 FROM recheck_weighed w WHERE w.year = $9 AND w.owner_key = {ONE})
         ORDER BY rv.verdict_at, r.id"
    );
    let mut args = checkable(until);
    args.extend(args![Verdict::No.name(), since, year.as_str()]);
    let (mut answers, mut children) = (HashSet::new(), HashSet::new());
    for row in &uow.all(sql, args).await? {
        let child: [u8; 16] = row.id("owner_key")?;
        if children.insert(child) {
            answers.insert(row.id("id")?);
            uow.defer("INSERT INTO recheck_weighed (year, owner_key) VALUES ($1, $2)", args![year.as_str(), child]);
        }
    }
    Ok(answers)
}

/// Says that somebody looked at an answer that is being checked again, and that it
/// holds. `Ok(false)` where it is not being checked, or somebody has looked.
///
/// # Errors
/// When storage fails.
pub async fn looked(heard: &Heard, by: &Grant<Respond>, answer: ResponseId) -> Result<bool, StorageError> {
    let (me, actor) = (by.id(), by.actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql =
                    "UPDATE recheck SET looked_at = $1, looked_by = $2 WHERE response_id = $3 AND looked_at IS NULL
                              AND month = (SELECT MAX(month) FROM recheck_month)";
                let now = uow.now();
                if uow.execute(sql, args![now, me, answer]).await? == 0 {
                    return Ok(false);
                }
                record(uow, actor, ResponseAction::LookedAt, answer, "").await?;
                Ok(true)
            })
        })
        .await
}

/// How many answers are being checked again and nobody has looked at.
///
/// # Errors
/// When storage fails.
pub async fn unlooked(heard: &Heard, _by: &Grant<Respond>) -> Result<i64, StorageError> {
    let sql =
        "SELECT COUNT(*) AS n FROM recheck WHERE looked_at IS NULL AND month = (SELECT MAX(month) FROM recheck_month)";
    let mut conn = heard.words().read().await?;
    conn.first(sql, vec![]).await?.map_or(Ok(0), |row| row.int("n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brd_04_the_lot_falls_on_one_answer_in_five_and_on_four_in_five_after_a_no() {
        let secret = Secret::from_bytes([3; 32]);
        let answers: Vec<[u8; 16]> = (0..5_000_u32).map(|n| u128::from(n).to_be_bytes()).collect();
        for (after_a_no, share) in [(false, 20), (true, 80)] {
            let fell = answers.iter().filter(|id| falls(secret.lot(id, "2026-11"), after_a_no)).count();
            assert!((fell * 100).abs_diff(5_000 * share) < 5_000 * 2, "{fell} of 5,000");
        }
        let again = answers
            .iter()
            .filter(|id| falls(secret.lot(id, "2026-11"), false) && falls(secret.lot(id, "2026-12"), false));
        assert!((120..280).contains(&again.count()), "each month has a lot of its own");
        assert_eq!(secret.lot(&answers[7], "2026-11"), secret.lot(&answers[7], "2026-11"));
    }

    #[test]
    fn brd_04_a_month_begins_at_midnight_where_the_council_is() {
        let day = Day::parse("2026-07-01").unwrap();
        assert_eq!(month_of(day), "2026-07");
        assert_eq!(begins("2026-07"), day.start());
        assert_eq!(month_of(begins("2026-07").day().plus(-1)), "2026-06");
    }
}
