//! What becomes of each column that names a leaver. A column that names somebody
//! of the council and is decided on nowhere fails `server/tests/suite/handover.rs`.

use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::{Holding, QuoteState, ResponseState, ReviewState};

use crate::ids::AccountId;

/// What becomes of the rows that name a leaver in one column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decided {
    /// A colleague is named there from then on, where the row is still to be done.
    Follows(Holding),
    /// They go, or end, with the account.
    Goes,
    /// They stay: they say who did something.
    Stays,
}

/// Every column that names somebody of the council, and what becomes of it.
pub const DECIDED: &[(&str, &str, Decided)] = &[
    ("delivery", "account_id", Decided::Follows(Holding::Letters)),
    ("view", "assigned_to", Decided::Follows(Holding::Views)),
    ("response", "created_by", Decided::Follows(Holding::Responses)),
    ("quote", "proposed_by", Decided::Follows(Holding::Quotes)),
    ("review", "opened_by", Decided::Follows(Holding::Reviews)),
    ("poll", "created_by", Decided::Follows(Holding::Polls)),
    ("duty", "account_id", Decided::Follows(Holding::Duty)),
    ("duty_shift_person", "account_id", Decided::Follows(Holding::Duty)),
    ("chosen_adult", "adult_id", Decided::Goes),
    ("way_back", "adult_id", Decided::Goes),
    ("membership", "account_id", Decided::Goes),
    // Whoever follows them has the young people themselves; nobody stands in any more.
    ("cover", "account_id", Decided::Goes),
    ("cover", "by_id", Decided::Goes),
    ("cover", "made_by", Decided::Stays),
    ("code_app", "account_id", Decided::Goes),
    ("recovery_code", "account_id", Decided::Goes),
    ("reset_link", "account_id", Decided::Goes),
    ("last_sign_in", "account_id", Decided::Goes),
    ("wrong_code", "account_id", Decided::Goes),
    ("set_by_link", "account_id", Decided::Goes),
    // It leads to an account that ended: its owner does not come back by themselves.
    ("provider_account", "account_id", Decided::Stays),
    ("invite", "issued_by", Decided::Goes),
    ("followed", "account_id", Decided::Stays),
    ("followed", "by_id", Decided::Stays),
    ("dispatch_address", "account_id", Decided::Goes),
    ("dispatch_pace", "account_id", Decided::Goes),
    ("dispatch", "account_id", Decided::Stays),
    ("alert", "acknowledged_by", Decided::Stays),
    ("alert", "given_back_by", Decided::Stays),
    ("alert_told", "account_id", Decided::Stays),
    // Whoever protects children sees every open concern: none is one person's own.
    ("recheck", "looked_by", Decided::Stays),
    ("concern", "raised_by", Decided::Stays),
    ("concern", "looked_by", Decided::Stays),
    ("concern", "decided_by", Decided::Stays),
    ("concern", "may_go_by", Decided::Stays),
    ("concern", "had_by", Decided::Stays),
    ("concern_deed", "by_id", Decided::Stays),
    ("conflict", "set_by", Decided::Stays),
    ("conflict", "cleared_by", Decided::Stays),
    // What waits is answered by any second person; whoever asked opens nothing any more.
    ("author_request", "asked_by", Decided::Stays),
    ("author_request", "second_by", Decided::Stays),
    // What is locked is looked after by every safeguarding lead, and answered by any second person.
    ("locked_media", "locked_by", Decided::Stays),
    ("locked_media", "asked_by", Decided::Stays),
    ("locked_deed", "by_id", Decided::Stays),
    // Whoever keeps procedures sees every one that is not about them: none is one person's own.
    ("procedure", "opened_by", Decided::Stays),
    ("procedure_kept", "set_by", Decided::Stays),
    ("procedure_deed", "by_id", Decided::Stays),
    ("procedure_letter", "sent_by", Decided::Stays),
    ("procedure_letter_version", "by_id", Decided::Stays),
    // Any other safeguarding lead than put one lifts it.
    ("legal_hold", "put_by", Decided::Stays),
    ("legal_hold", "lifted_by", Decided::Stays),
    // What reviews decided is kept by whoever is assigned to the young person today.
    ("review_decision", "recorded_by", Decided::Stays),
    ("decision_deed", "by_id", Decided::Stays),
    ("child_review", "invited_by", Decided::Stays),
    ("took_part", "by_id", Decided::Stays),
    ("directory_entry", "checked_by", Decided::Stays),
    // Two people name the next one: a leaver's colleague does not become it.
    ("outside_person", "account_id", Decided::Stays),
    ("outside_person", "asked_by", Decided::Stays),
    ("outside_person", "settled_by", Decided::Stays),
    ("missing_interval", "checked_by", Decided::Stays),
    // What they opened is looked at after they left, too.
    ("reading_day", "account_id", Decided::Stays),
    ("calendar_day", "added_by", Decided::Stays),
    ("calendar_day", "taken_back_by", Decided::Stays),
    ("setting_change", "changed_by", Decided::Stays),
    ("place", "added_by", Decided::Stays),
    ("crest", "set_by", Decided::Stays),
    ("opening", "asked_by", Decided::Stays),
    ("opening", "settled_by", Decided::Stays),
    ("note", "written_by", Decided::Stays),
    // Until they open it; a leaver's go, below.
    ("note_for", "account_id", Decided::Stays),
    ("quote", "decided_by", Decided::Stays),
    ("redaction", "decided_by", Decided::Stays),
    ("quote_pack", "taken_by", Decided::Stays),
    ("view_theme", "tagged_by", Decided::Stays),
    // For a day, so that whoever did it can undo it.
    ("desk_deed", "by_id", Decided::Stays),
    // What is held is anybody's of the team to read, and to send or stop.
    ("withheld_message", "written_by", Decided::Stays),
    ("withheld_message", "decided_by", Decided::Stays),
    // For half a minute; a leaver's go, below.
    ("open_now", "account_id", Decided::Stays),
    // The team's and a place's stay with those who are there; their own goes, below.
    ("saved_list", "by_id", Decided::Stays),
    ("translator", "account_id", Decided::Goes),
    ("translator_language", "account_id", Decided::Goes),
    ("view_translation", "claimed_by", Decided::Goes),
    // What was handed in says whose it is.
    ("view_translation", "handed_in_by", Decided::Stays),
    ("translation_before", "handed_in_by", Decided::Stays),
    ("edition", "written_by", Decided::Stays),
    ("scenario", "written_by", Decided::Stays),
    ("theme_merge", "merged_by", Decided::Stays),
    ("theme_merge", "undone_by", Decided::Stays),
    ("merged_tag", "tagged_by", Decided::Stays),
    ("second_coding", "coder", Decided::Stays),
    ("response", "approved_by", Decided::Stays),
    ("response", "off_by", Decided::Stays),
    ("response_view", "added_by", Decided::Stays),
    ("response_version", "written_by", Decided::Stays),
    // Whoever writes responses sees every change that waits: none is one person's own.
    ("response_change", "asked_by", Decided::Stays),
    ("response_change", "approved_by", Decided::Stays),
    ("response_comment", "written_by", Decided::Stays),
    ("review", "decided_by", Decided::Stays),
    ("review", "approved_by", Decided::Stays),
    ("evidence_link", "linked_by", Decided::Stays),
    ("moderation", "by_id", Decided::Stays),
    ("plan_import", "imported_by", Decided::Stays),
    ("plan_import", "undone_by", Decided::Stays),
    ("decision_check", "written_by", Decided::Stays),
    ("plan_row_rating", "rated_by", Decided::Stays),
    ("measure_import", "imported_by", Decided::Stays),
    ("measure_break", "said_by", Decided::Stays),
    ("plan_lead", "account_id", Decided::Follows(Holding::Actions)),
    ("plan_lead", "named_by", Decided::Stays),
    ("plan_entry", "written_by", Decided::Stays),
    ("plan_reference", "made_by", Decided::Stays),
    ("board_day", "added_by", Decided::Stays),
    ("board_day", "taken_back_by", Decided::Stays),
    // Whoever follows is asked themselves.
    ("board_ask", "account_id", Decided::Stays),
];

/// What is held in tables where it stands in clear, with the statement that
/// counts it; `$1` is whose, `$2` where one is open.
const COUNTED: &[(Holding, &str)] = &[
    (Holding::Letters, "SELECT COUNT(*) AS n FROM delivery WHERE account_id = $1"),
    (Holding::Views, "SELECT COUNT(*) AS n FROM view WHERE assigned_to = $1 AND state IN ('sent', 'read', 'reopened')"),
    (
        Holding::Responses,
        "SELECT COUNT(*) AS n FROM response WHERE created_by = $1 AND state NOT IN ($2, 'taken_back')",
    ),
    (Holding::Quotes, "SELECT COUNT(*) AS n FROM quote WHERE proposed_by = $1 AND state = $2"),
    (Holding::Reviews, "SELECT COUNT(*) AS n FROM review WHERE opened_by = $1 AND state <> $2"),
    (Holding::Polls, "SELECT COUNT(*) AS n FROM poll WHERE created_by = $1 AND closed_at IS NULL"),
    (Holding::Actions, "SELECT COUNT(*) AS n FROM plan_lead WHERE account_id = $1"),
    (Holding::Duty, "SELECT COUNT(*) AS n FROM duty WHERE account_id = $1"),
    (
        Holding::Duty,
        "SELECT COUNT(*) AS n FROM duty_shift_person p JOIN duty_shift s ON s.id = p.shift_id
         WHERE p.account_id = $1 AND s.ends_at > $2",
    ),
];

/// What a statement about `holding` is given beside whose it is.
fn beside(holding: Holding, sql: &str, now: heard_storage::clock::Moment) -> Vec<heard_storage::Value> {
    if !sql.contains("$2") {
        return Vec::new();
    }
    match holding {
        Holding::Responses => args![ResponseState::Published.name()],
        Holding::Quotes => args![QuoteState::Waiting.name()],
        Holding::Reviews => args![ReviewState::Decided.name()],
        _ => args![now],
    }
}

/// How much of each somebody holds, of what stands in clear.
pub(super) async fn count(uow: &mut Uow, whose: AccountId) -> Result<Vec<(Holding, i64)>, StorageError> {
    let now = uow.now();
    let mut all = Vec::with_capacity(COUNTED.len());
    for (holding, sql) in COUNTED {
        let args = [args![whose], beside(*holding, sql, now)].concat();
        let many = uow.first(*sql, args).await?.map_or(Ok(0), |row| row.int("n"))?;
        all.push((*holding, many));
    }
    Ok(all)
}

/// Names `to` wherever `from` holds something of this kind. Where a colleague has
/// it already, the leaver's row goes.
pub(super) async fn follow(
    uow: &mut Uow,
    holding: Holding,
    from: AccountId,
    to: AccountId,
) -> Result<(), StorageError> {
    let now = uow.now();
    let statements: &[&'static str] = match holding {
        // What its author wrote last waits for whoever follows, whoever has read it before them.
        Holding::Letters => &[
            "DELETE FROM delivery WHERE account_id = $1
                AND view_id IN (SELECT o.view_id FROM delivery o WHERE o.account_id = $2)",
            "UPDATE delivery SET account_id = $2, opened_last_at = NULL, covered_last_at = NULL WHERE account_id = $1",
        ],
        // What is closed says who saw to it.
        Holding::Views => &["UPDATE view SET assigned_to = $2
             WHERE assigned_to = $1 AND state IN ('sent', 'read', 'reopened')"],
        Holding::Responses => {
            &["UPDATE response SET created_by = $2 WHERE created_by = $1 AND state NOT IN ($3, 'taken_back')"]
        }
        Holding::Quotes => &["UPDATE quote SET proposed_by = $2 WHERE proposed_by = $1 AND state = $3"],
        Holding::Reviews => &["UPDATE review SET opened_by = $2 WHERE opened_by = $1 AND state <> $3"],
        Holding::Polls => &["UPDATE poll SET created_by = $2 WHERE created_by = $1 AND closed_at IS NULL"],
        Holding::Duty => &[
            "DELETE FROM duty WHERE account_id = $1 AND EXISTS (SELECT 1 FROM duty o WHERE o.account_id = $2)",
            "UPDATE duty SET account_id = $2 WHERE account_id = $1",
            "DELETE FROM duty_shift_person WHERE account_id = $1
                AND shift_id IN (SELECT s.id FROM duty_shift s WHERE s.ends_at > $3)
                AND shift_id IN (SELECT o.shift_id FROM duty_shift_person o WHERE o.account_id = $2)",
            "UPDATE duty_shift_person SET account_id = $2 WHERE account_id = $1
                AND shift_id IN (SELECT s.id FROM duty_shift s WHERE s.ends_at > $3)",
        ],
        // What the plan's own words say of its leads is handed over there.
        Holding::Actions => &["UPDATE plan_lead SET account_id = $2 WHERE account_id = $1"],
        // Sealed: its own subject hands it over.
        Holding::YoungPeople => &[],
    };
    for sql in statements {
        let mut all = args![from, to];
        if sql.contains("$3") {
            all.extend(beside(holding, "$2", now));
        }
        uow.execute(*sql, all).await?;
    }
    Ok(())
}

/// Everything that goes with a leaver's account.
pub(super) async fn end(uow: &mut Uow, whose: AccountId) -> Result<(), StorageError> {
    let today = uow.now().day().to_string();
    for sql in [
        "DELETE FROM chosen_adult WHERE adult_id = $1",
        "DELETE FROM way_back WHERE adult_id = $1",
        "DELETE FROM passkey WHERE account_id = $1",
        "DELETE FROM code_app WHERE account_id = $1",
        "DELETE FROM recovery_code WHERE account_id = $1",
        "DELETE FROM reset_link WHERE account_id = $1",
        "DELETE FROM last_sign_in WHERE account_id = $1",
        "DELETE FROM wrong_code WHERE account_id = $1",
        "DELETE FROM set_by_link WHERE account_id = $1",
        "DELETE FROM dispatch_address WHERE account_id = $1",
        "DELETE FROM dispatch_pace WHERE account_id = $1",
        "DELETE FROM open_now WHERE account_id = $1",
        "DELETE FROM note_for WHERE account_id = $1",
        "DELETE FROM cover WHERE account_id = $1 OR by_id = $1",
        "DELETE FROM saved_list WHERE by_id = $1 AND whose = 'own'",
        "DELETE FROM translator_language WHERE account_id = $1",
        "DELETE FROM translator WHERE account_id = $1",
        "UPDATE view_translation SET state = 'waiting', claimed_by = NULL, claimed_at = NULL, sealed_draft = NULL
         WHERE claimed_by = $1",
    ] {
        uow.execute(sql, args![whose]).await?;
    }
    uow.execute("DELETE FROM membership WHERE account_id = $1 AND first_day > $2", args![whose, today.clone()]).await?;
    let sql = "UPDATE membership SET last_day = $2 WHERE account_id = $1 AND (last_day IS NULL OR last_day > $2)";
    uow.execute(sql, args![whose, today]).await?;
    Ok(())
}
