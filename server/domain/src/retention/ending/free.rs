//! What keeps a view, or what belongs to it, from ending: conditions of statements.

use heard_vocabulary::{AuthorRequestState, ConcernOutcome, ConcernState, LockedState, Sender, ViewAction};

/// That no legal hold keeps a view.
pub(super) fn not_held(view: &str) -> String {
    format!("{view} NOT IN (SELECT id FROM legally_held_view)")
}

/// That no procedure runs that came from a view.
pub(super) fn no_procedure(view: &str) -> String {
    format!("NOT EXISTS (SELECT 1 FROM procedure p WHERE p.view_id = {view} AND p.ended_at IS NULL)")
}

/// That nobody is about to open, or opens, who wrote a view; `now` is the placeholder of
/// the moment.
pub(super) fn nobody_asks(view: &str, now: &str) -> String {
    let [waiting, alone, agreed] = [AuthorRequestState::Waiting, AuthorRequestState::Alone, AuthorRequestState::Agreed]
        .map(AuthorRequestState::name);
    format!(
        "NOT EXISTS (SELECT 1 FROM author_request q WHERE q.view_id = {view}
            AND (q.state IN ('{waiting}', '{alone}') OR (q.state = '{agreed}' AND q.until_at > {now})))"
    )
}

/// That nothing of a view is locked unseen.
pub(super) fn not_locked(view: &str) -> String {
    let locked = LockedState::Locked.name();
    format!("{view} NOT IN (SELECT l.view_id FROM locked_media l WHERE l.state = '{locked}')")
}

/// That no concern keeps a view: none waits for a decision, and what somebody was told of or
/// reported may go, or is over the time of concerns; that moment's placeholder is given.
pub(super) fn no_concern(view: &str, until: &str) -> String {
    let (closed, told) = (ConcernState::Closed.name(), ConcernOutcome::Told.name());
    format!(
        "NOT EXISTS (SELECT 1 FROM concern c WHERE c.view_id = {view} AND (c.state <> '{closed}'
            OR ((c.outcome = '{told}' OR c.reported_at IS NOT NULL) AND c.released_at IS NULL
                AND (COALESCE(c.decided_at, c.raised_at) >= {until}
                    OR EXISTS (SELECT 1 FROM concern_deed d WHERE d.concern_id = c.id AND d.at >= {until})))))"
    )
}

/// That the team, or who was on duty, opened a view since its author last wrote; `hex` is
/// how the log names it. A picture of it that was opened on duty has its id beside it.
pub(super) fn all_read(view: &str, hex: &str) -> String {
    let author = Sender::YoungPerson.name();
    let [read, on_duty] = [ViewAction::Read, ViewAction::ReadOnDuty].map(ViewAction::name);
    format!(
        "NOT EXISTS (SELECT 1 FROM message m WHERE m.view_id = {view} AND m.author = '{author}'
            AND NOT EXISTS (SELECT 1 FROM audit_log a
                WHERE a.subject = {hex} AND a.at >= m.sent_at
                    AND (a.action = '{read}' OR (a.action = '{on_duty}' AND a.detail = ''))))"
    )
}
