//! The named person outside the council with whom the chain ends: another
//! authority's, or the safeguarding partnership's independent scrutineer. They are
//! told of an alert where everybody else may be meant, and of whatever a colleague
//! sends them straight.
//!
//! Who it is takes two people to change, of whom one is a safeguarding lead: no
//! administrator changes that route alone, or with another administrator.

mod change;
mod read;

use heard_storage::clock::Moment;
use heard_storage::{Conn, Row, StorageError, Uow, args};
use heard_vocabulary::{Role, ViewAction};

use crate::Heard;
use crate::ids::{AccountId, AlertId, OutsidePersonId};
use crate::notifications::{Event, Silence, raise};
use crate::people::{Account, Grant, KeepDuty};

pub use change::{ask, confirm, take_back};
pub use read::end_of_chain;

/// What was carried out last, if whoever it names can still be told.
const NOW: &str = "SELECT o.account_id, o.settled_at FROM outside_person o
    JOIN usable_account a ON a.id = o.account_id AND a.role = 'scrutineer'
    WHERE o.carried_out > 0 AND o.carried_out = (SELECT MAX(carried_out) FROM outside_person)";

/// Whoever could be it, with whether an address of theirs is proven.
const COULD: &str = "SELECT a.id, CASE WHEN EXISTS (
        SELECT 1 FROM dispatch_address m WHERE m.account_id = a.id AND m.proven_at IS NOT NULL AND m.sealed IS NOT NULL)
    THEN CAST(1 AS BIGINT) ELSE CAST(0 AS BIGINT) END AS reached
    FROM usable_account a WHERE a.role = $1";

/// Who it is, in a unit of work; `None` where nobody is named who can sign in.
pub(crate) async fn outside(uow: &mut Uow) -> Result<Option<AccountId>, StorageError> {
    uow.first(NOW, vec![]).await?.map(|row| row.id("account_id")).transpose()
}

/// Since when it is who it is, and who: in a unit of work.
pub(super) async fn outside_since(uow: &mut Uow) -> Result<Option<(AccountId, Moment)>, StorageError> {
    uow.first(NOW, vec![]).await?.map(|row| Ok((row.id("account_id")?, row.moment("settled_at")?))).transpose()
}

/// Whether it is this account: no administrator changes that route alone, by what
/// they may do to a colleague's way in.
pub(crate) async fn is_outside(uow: &mut Uow, account: AccountId) -> Result<bool, StorageError> {
    Ok(outside(uow).await? == Some(account))
}

/// Who it is, as it stands now.
///
/// # Errors
/// When storage fails.
pub(crate) async fn now(conn: &mut Conn) -> Result<Option<AccountId>, StorageError> {
    conn.first(NOW, vec![]).await?.map(|row| row.id("account_id")).transpose()
}

/// Whether somebody is named who can be told.
///
/// # Errors
/// When storage fails.
pub async fn is_named(conn: &mut Conn) -> Result<bool, StorageError> {
    Ok(conn.first(NOW, vec![]).await?.is_some())
}

/// Whether somebody is named, and a message reaches them.
///
/// # Errors
/// When storage fails.
pub async fn is_reached(conn: &mut Conn) -> Result<bool, StorageError> {
    let sql = format!(
        "SELECT 1 AS one FROM ({NOW}) o JOIN dispatch_address m ON m.account_id = o.account_id
         WHERE m.proven_at IS NOT NULL AND m.sealed IS NOT NULL LIMIT 1"
    );
    Ok(conn.first(sql, vec![]).await?.is_some())
}

/// Whether something about the person outside waits for whoever keeps the duty list:
/// a second person, or, since half an hour, that they answer an alert and be rung.
///
/// # Errors
/// When storage fails.
pub async fn waits(heard: &Heard, _by: &Grant<KeepDuty>) -> Result<Waits, StorageError> {
    let mut conn = heard.words().read().await?;
    let second = conn.first("SELECT 1 AS one FROM outside_person WHERE waits = 1", vec![]).await?.is_some();
    let silent = !unanswered(heard, &mut conn).await?.is_empty();
    let late = latest_late(&mut conn, heard.now()).await?.is_some();
    Ok(Waits { second, silent, late })
}

/// Alerts that the person outside was told of half an
/// hour ago, that are theirs still, and that nobody has; that they gave back; or that they
/// have, and wrote nothing down although they were told again.
async fn unanswered(heard: &Heard, conn: &mut Conn) -> Result<Vec<(AlertId, Silence)>, StorageError> {
    let sql = format!(
        "SELECT a.id, a.step, a.reminded, a.acknowledged_by, a.given_back_by, o.account_id
         FROM alert a JOIN ({NOW}) o ON 1 = 1
         WHERE (a.acknowledged_at IS NULL
            AND EXISTS (SELECT 1 FROM alert_told t
                        WHERE t.alert_id = a.id AND t.account_id = o.account_id AND t.told_at <= $1)
            AND EXISTS (SELECT 1 FROM alert_told t
                        WHERE t.alert_id = a.id AND t.account_id = o.account_id AND t.step = a.step))
           OR (a.acknowledged_at IS NULL AND a.given_back_by = o.account_id)
           OR (a.acknowledged_by = o.account_id AND a.remind_at IS NOT NULL AND a.reminded > 1) ORDER BY a.id"
    );
    let rows = conn.all(sql, args![heard.now().plus(-SILENT)]).await?;
    rows.iter().map(|row| Ok((row.id("id")?, silence(row)?))).collect()
}

fn silence(row: &Row) -> Result<Silence, StorageError> {
    let outside: AccountId = row.id("account_id")?;
    Ok(if row.id_opt("acknowledged_by")? == Some(outside) {
        Silence::Left(row.int("reminded")?)
    } else if row.id_opt("given_back_by")? == Some(outside) {
        Silence::GivenBack(row.int("step")?)
    } else {
        Silence::Unanswered
    })
}

/// When what was sent outside and became late before this moment did so, the last of it.
async fn latest_late(conn: &mut Conn, until: Moment) -> Result<Option<Moment>, StorageError> {
    let sql = "SELECT MAX(c.due_at) AS due FROM concern c WHERE c.state <> 'closed' AND c.due_at < $1
               AND EXISTS (SELECT 1 FROM concern_deed d WHERE d.concern_id = c.id AND d.action = $2)";
    let row = conn.first(sql, args![until, ViewAction::SentOutside.name()]).await?;
    row.map(|row| row.moment_opt("due")).transpose().map(Option::flatten)
}

/// Tells whoever keeps the duty list that the person outside does not answer, once for
/// each alert, and anew where they have it and write nothing down or gave it back; and both
/// that something sent there is late, once each time another becomes so.
///
/// # Errors
/// When storage fails.
pub async fn tell_of_silence(heard: &Heard) -> Result<(), StorageError> {
    let mut conn = heard.words().read().await?;
    let silent = unanswered(heard, &mut conn).await?;
    let late = latest_late(&mut conn, heard.now().plus(-SILENT)).await?;
    drop(conn);
    let silent = silent.into_iter().map(|(alert, how)| Event::OutsideSilent(alert, how));
    let events = silent.chain(late.map(Event::OutsideLate));
    for event in events.collect::<Vec<_>>() {
        let told = heard.words().write(move |uow| Box::pin(async move { raise(uow, event).await }));
        told.await?;
    }
    Ok(())
}

/// How long the person outside has to answer before somebody here is asked to ring
/// them, in milliseconds: half an hour.
const SILENT: i64 = 30 * Moment::MINUTE;

/// What waits about the person outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waits {
    /// That it changes who it is waits for a second person.
    pub second: bool,
    /// They were told of an alert half an hour ago and nobody has it, or they wrote nothing down.
    pub silent: bool,
    /// Something that was sent to them is late: nobody decided, or signed off.
    pub late: bool,
}

/// Why it was not changed who it is.
#[derive(Debug, thiserror::Error)]
pub enum OutsideError {
    /// Not somebody of that role who can sign in.
    #[error("not an independent scrutineer who can sign in")]
    NotOutside,
    /// It is so already.
    #[error("it is so already")]
    Already,
    /// Something waits for a second person already.
    #[error("something waits already")]
    Waits,
    /// Nothing waits, or something else does.
    #[error("nothing waits")]
    Gone,
    /// They have no second factor.
    #[error("they have no second factor")]
    NoSecond,
    /// Whoever confirms asked for it themselves, or neither is a safeguarding lead.
    #[error("somebody else has to confirm it")]
    NotTogether,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// What was asked for and waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Which.
    pub id: OutsidePersonId,
    /// Who it is to be; `None` for nobody.
    pub who: Option<Scrutineer>,
    /// Who asked, and when; `None` where there is no name any more.
    pub asked: (Option<String>, Moment),
    /// Whether the reader asked.
    pub own: bool,
    /// Whether the reader may confirm it.
    pub may_confirm: bool,
    /// Whether the reader may take it back.
    pub may_take_back: bool,
}

/// Somebody who is it, or could be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scrutineer {
    /// Their account.
    pub id: AccountId,
    /// Their name.
    pub name: String,
    /// The address they were invited at, so that nobody names a stranger.
    pub email: Option<String>,
    /// Whether a message reaches them.
    pub reached: bool,
}

/// Who stands at the end of the chain, and what is to change.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EndOfChain {
    /// Who it is, and since when.
    pub now: Option<(Scrutineer, Moment)>,
    /// What waits for a second person.
    pub waiting: Option<Waiting>,
    /// Who it could be, by name.
    pub could: Vec<Scrutineer>,
}

/// Whether whoever asked and whoever confirms may do it together: two people who
/// both still may, of whom one is a safeguarding lead.
fn together(by: Account, asker: Option<Account>) -> bool {
    let lead = |one: Account| one.role() == Role::SafeguardingLead;
    asker.is_some_and(|asker| {
        asker.id() != by.id() && Grant::<KeepDuty>::check(asker).is_some() && (lead(asker) || lead(by))
    })
}

/// Whoever asked takes it back, and any safeguarding lead: no administrator keeps it
/// from being confirmed.
fn may_take_back(by: Account, asked_by: Option<AccountId>) -> bool {
    asked_by == Some(by.id()) || by.role() == Role::SafeguardingLead
}
