//! "Being checked again": what an answer's owner and the public see of a child's
//! "no, nothing changed".
//!
//! A "no" opens the view again for the team that reads, at once. Everybody else
//! sees it with the next month's lot at the earliest: for each month it is drawn
//! which published answers are checked again, as a routine [`ROUTINE`], and
//! [`AFTER_A_NO`] of those of which somebody said "no" since the last lot. Whoever
//! sees that an answer is being checked again, or that it is not, is then at most
//! four times as sure as before that somebody said so: from an even guess to 80 %.
//! What was drawn is stored, and no verdict that comes, goes or changes draws again.

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::{StorageError, args};
use heard_vocabulary::{ResponseAction, ResponseState, Verdict};

use super::noise::Secret;
use crate::Heard;
use crate::ids::ResponseId;
use crate::record::record;

/// Out of 65,536, how many answers a month's lot falls on as a routine: one in
/// five.
const ROUTINE: u32 = 13_107;

/// And of how many it falls on after a "no": four in five.
const AFTER_A_NO: u32 = 52_428;

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
                let sql = "SELECT r.id, CAST(CASE WHEN EXISTS (SELECT 1 FROM response_view rv WHERE rv.response_id = r.id
                              AND rv.verdict = $1 AND rv.verdict_at >= $2 AND rv.verdict_at < $3) THEN 1 ELSE 0 END AS BIGINT) AS no
                           FROM response r WHERE r.state = $4 AND r.published_at < $3";
                let args = args![Verdict::No.name(), since, until, ResponseState::Published.name()];
                for row in &uow.all(sql, args).await? {
                    let (id, after_a_no) = (row.id::<ResponseId>("id")?, row.int("no")? != 0);
                    if falls(secret.lot(&id.bytes(), &month), after_a_no) {
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
