//! What is due, kind by kind: that it ended long enough ago, and that nothing keeps it.

use heard_storage::clock::Moment;
use heard_storage::crypto::Hash;
use heard_storage::{Conn, StorageError, Uow, Value, any_of, args};
use heard_vocabulary::{
    AuthorRequestState, ConcernState, ProcedureKind, ResponseState, RetentionKind, ViewAction, ViewState,
};

use super::free::{all_read, no_concern, no_procedure, nobody_asks, not_held, not_locked};
use crate::Heard;
use crate::decisions;
use crate::ids::AccountId;
use crate::polls;
use crate::retention::held::{held_accounts, held_accounts_read};
use crate::retention::schedule::Until;

/// How rows of a kind are found, as `x`.
pub(super) struct Rows {
    /// The table, and what it is joined with.
    pub(super) from: &'static str,
    /// That it ended before `$1`, and nothing happened with it since.
    pub(super) ended: String,
    /// That nothing keeps it.
    pub(super) free: String,
    /// What is bound.
    pub(super) values: Vec<Value>,
}

/// What stands for those whose accounts are on hold, in tables that name a person by a
/// keyed hash.
#[derive(Default)]
pub(super) struct People(Vec<Hash>);

impl People {
    pub(super) async fn read(heard: &Heard, conn: &mut Conn, kind: RetentionKind) -> Result<Self, StorageError> {
        if !by_person(kind) {
            return Ok(Self::default());
        }
        let accounts = held_accounts_read(heard, conn).await?;
        let polls = conn.all("SELECT id FROM poll", vec![]).await?;
        Ok(Self::of(heard, kind, &accounts, &polls.iter().map(|row| row.id("id")).collect::<Result<Vec<_>, _>>()?))
    }

    pub(super) async fn within(heard: &Heard, uow: &mut Uow, kind: RetentionKind) -> Result<Self, StorageError> {
        if !by_person(kind) {
            return Ok(Self::default());
        }
        let accounts = held_accounts(heard, uow).await?;
        let polls = uow.all("SELECT id FROM poll", vec![]).await?;
        Ok(Self::of(heard, kind, &accounts, &polls.iter().map(|row| row.id("id")).collect::<Result<Vec<_>, _>>()?))
    }

    fn of(heard: &Heard, kind: RetentionKind, accounts: &[AccountId], polls: &[[u8; 16]]) -> Self {
        let all = accounts.iter().flat_map(|one| -> Vec<Hash> {
            match kind {
                RetentionKind::Decisions => vec![decisions::person_hash(heard, *one)],
                _ => polls.iter().map(|poll| polls::person(heard, *one, (*poll).into())).collect(),
            }
        });
        Self(all.collect())
    }
}

/// Whether rows of this kind name a person by a keyed hash.
const fn by_person(kind: RetentionKind) -> bool {
    matches!(kind, RetentionKind::Decisions | RetentionKind::PollAnswers)
}

impl Rows {
    /// How those are found that ended before a moment.
    pub(super) fn of(heard: &Heard, postgres: bool, kind: RetentionKind, until: Until, people: &People) -> Self {
        let own = until.own;
        match kind {
            RetentionKind::Views => views(heard, postgres, until),
            RetentionKind::Concerns => concerns(heard, own),
            RetentionKind::Alerts => alerts(own),
            RetentionKind::AuthorRequests => author_requests(own),
            RetentionKind::Complaints => procedures(ProcedureKind::Complaint, own),
            RetentionKind::Allegations => procedures(ProcedureKind::Allegation, own),
            RetentionKind::ReturnTalks => procedures(ProcedureKind::ReturnTalk, own),
            RetentionKind::Advocates => procedures(ProcedureKind::Advocate, own),
            RetentionKind::OutsideRequests => procedures(ProcedureKind::OutsideRequest, own),
            RetentionKind::Incidents => procedures(ProcedureKind::SeriousIncident, own),
            RetentionKind::Decisions => review_decisions(own, people),
            RetentionKind::PollAnswers => poll_answers(own, people),
        }
    }
}

/// What was read, and nothing is left to do with; the clock counts from the last time that
/// anything was done with it but looking.
fn views(heard: &Heard, postgres: bool, until: Until) -> Rows {
    let [answered, closed, settled, hidden] =
        [ViewState::Answered, ViewState::Closed, ViewState::Settled, ViewState::Hidden].map(ViewState::name);
    let looking = [
        ViewAction::Read,
        ViewAction::ReadToTranslate,
        ViewAction::MediaOpened,
        ViewAction::ReadOnDuty,
        ViewAction::ConcernEnded,
        ViewAction::AuthorEnded,
    ];
    let looking = looking.map(|action| format!("'{}'", action.name())).join(", ");
    let hex = if postgres { "encode(x.id, 'hex')" } else { "lower(hex(x.id))" };
    let (published, taken_back) = (ResponseState::Published.name(), ResponseState::TakenBack.name());
    let now = heard.now();
    Rows {
        from: "view x",
        ended: format!(
            "x.state IN ('{answered}', '{closed}', '{settled}', '{hidden}') AND x.received_at < $1
             AND NOT EXISTS (SELECT 1 FROM audit_log a
                 WHERE a.subject = {hex} AND a.at >= $1 AND a.action NOT IN ({looking}))
             AND NOT EXISTS (SELECT 1 FROM response_view t
                 WHERE t.view_id = x.id AND (t.told_at >= $1 OR t.told_again_at >= $1 OR t.verdict_at >= $1))"
        ),
        free: [
            // What nobody has read, heard or seen does not end; what was locked nobody opens.
            "x.read_at IS NOT NULL
             AND NOT EXISTS (SELECT 1 FROM attachment f WHERE f.view_id = x.id AND f.opened_at IS NULL
                 AND NOT EXISTS (SELECT 1 FROM locked_media l WHERE l.attachment_id = f.id))"
                .to_owned(),
            all_read("x.id", hex),
            not_locked("x.id"),
            no_concern("x.id", "$4"),
            not_held("x.id"),
            no_procedure("x.id"),
            nobody_asks("x.id", "$2"),
            // An answer that is being written, and a promise whose day is still to come.
            format!(
                "NOT EXISTS (SELECT 1 FROM response_view t JOIN response r ON r.id = t.response_id
                 WHERE t.view_id = x.id AND (r.state NOT IN ('{published}', '{taken_back}') OR r.recheck_on >= $3))"
            ),
        ]
        .join(" AND "),
        values: args![until.own, now, now.day().to_string(), until.concerns],
    }
}

/// How long ago its author has to have left for good, in milliseconds: until then they may
/// stay after all, and have their words back.
const LEFT: i64 = 15 * Moment::DAY;

/// What was decided and signed off. It says from whom a view is kept, and that its author is
/// not to see it: it ends once the view has no words any more, or where its end is what lets
/// these go. Not while its view waits for the team, or is locked unseen.
fn concerns(heard: &Heard, until: Moment) -> Rows {
    let closed = ConcernState::Closed.name();
    let [sent, read, reopened] = [ViewState::Sent, ViewState::Read, ViewState::Reopened].map(ViewState::name);
    Rows {
        from: "concern x",
        ended: format!(
            "x.state = '{closed}' AND COALESCE(x.decided_at, x.raised_at) < $1
             AND NOT EXISTS (SELECT 1 FROM concern_deed d WHERE d.concern_id = x.id AND d.at >= $1)"
        ),
        free: [
            format!(
                "EXISTS (SELECT 1 FROM view v
                 WHERE v.id = x.view_id AND v.state NOT IN ('{sent}', '{read}', '{reopened}')
                    AND (LENGTH(v.wrapped_key) = 0 OR x.taken_back_at IS NOT NULL OR x.leaving_at < $3
                        OR v.id IN (SELECT b.view_id FROM asked_back b)))"
            ),
            not_locked("x.view_id"),
            not_held("x.view_id"),
            no_procedure("x.view_id"),
            nobody_asks("x.view_id", "$2"),
        ]
        .join(" AND "),
        values: args![until, heard.now(), heard.now().plus(-LEFT)],
    }
}

/// What somebody took on. What it is about stands sealed in it, and is looked at when it is
/// to end.
fn alerts(until: Moment) -> Rows {
    Rows {
        from: "alert x",
        ended: "x.acknowledged_at < $1
                AND NOT EXISTS (SELECT 1 FROM alert_told t WHERE t.alert_id = x.id AND t.told_at >= $1)"
            .to_owned(),
        free: "1 = 1".to_owned(),
        values: args![until],
    }
}

/// What was answered, looked at or taken back, and is open to nobody any more; not while its
/// author is still to be told, nor while what it is about may be harm.
fn author_requests(until: Moment) -> Rows {
    let [waiting, alone, agreed] = [AuthorRequestState::Waiting, AuthorRequestState::Alone, AuthorRequestState::Agreed]
        .map(AuthorRequestState::name);
    let withdrawn = ViewState::Withdrawn.name();
    Rows {
        from: "author_request x JOIN view v ON v.id = x.view_id",
        ended: format!(
            "COALESCE(x.second_at, x.asked_at) < $1 AND x.state <> '{alone}'
             AND (x.state <> '{agreed}' OR x.until_at < $1)
             AND (x.state <> '{waiting}' OR v.state = '{withdrawn}')"
        ),
        free: [
            format!("(x.quiet = 0 OR v.state = '{withdrawn}')"),
            "x.view_id NOT IN (SELECT id FROM undecided_view)".to_owned(),
            not_held("x.view_id"),
        ]
        .join(" AND "),
        values: args![until],
    }
}

fn procedures(kind: ProcedureKind, until: Moment) -> Rows {
    Rows {
        from: "procedure x",
        ended: "x.ended_at < $1 AND x.kind = $2
                AND NOT EXISTS (SELECT 1 FROM procedure_deed d WHERE d.procedure_id = x.id AND d.at >= $1)"
            .to_owned(),
        free: format!(
            "NOT EXISTS (SELECT 1 FROM legal_hold h WHERE h.procedure_id = x.id AND h.lifted_at IS NULL)
             AND (x.view_id IS NULL OR {})",
            not_held("x.view_id")
        ),
        values: args![until, kind.name()],
    }
}

/// A set that holds none of these: one without anybody holds everybody else too.
fn none_of(column: &str, people: &People) -> (String, Vec<Value>) {
    if people.0.is_empty() {
        return ("1 = 1".to_owned(), Vec::new());
    }
    let (set, values) = any_of(2, people.0.iter().copied());
    (format!("({column} IS NULL OR {column} NOT IN {set})"), values)
}

fn review_decisions(until: Moment, people: &People) -> Rows {
    let (free, more) = none_of("x.person_hash", people);
    Rows {
        from: "review_decision x",
        ended: "x.ended_at < $1
                AND NOT EXISTS (SELECT 1 FROM decision_deed d WHERE d.decision_id = x.id AND d.at >= $1)"
            .to_owned(),
        free,
        values: [args![until], more].concat(),
    }
}

/// Answers to polls that are closed. What was said in own words and nobody has read stays.
fn poll_answers(until: Moment, people: &People) -> Rows {
    let (free, more) = none_of("x.person_hash", people);
    Rows {
        from: "poll_answer x JOIN poll p ON p.id = x.poll_id",
        ended: "COALESCE(p.closed_at, p.open_until) < $1".to_owned(),
        free: format!("(x.sealed IS NULL OR x.read_at IS NOT NULL) AND {free}"),
        values: [args![until], more].concat(),
    }
}
