//! A child died or was seriously harmed: everything that is known of them is frozen in the
//! same step in which it is written down.

use heard_storage::{Row, StorageError, Uow, args};
use heard_vocabulary::{AccountAction, HoldFor, IncidentKind, ProcedureKind, Role};

use super::ProcedureError;
use super::open::Opening;
use crate::Heard;
use crate::ids::AccountId;
use crate::people::{Account, Grant, KeepHolds, note_death};
use crate::record::{logged, record};
use crate::retention::{self, Prepared, Written};

/// What becomes of the account of whoever it happened to.
pub(super) struct Incident {
    what: IncidentKind,
    hold: Option<(AccountId, Prepared, String)>,
}

/// What happened, and whose account is frozen; `None` for any other procedure. Only a
/// safeguarding lead names an account.
///
/// # Errors
/// [`ProcedureError::NotChosen`] where it is not said what happened, and
/// [`ProcedureError::NoAccount`] where nobody of that nickname has one.
pub(super) async fn incident(
    heard: &Heard,
    by: Account,
    kind: ProcedureKind,
    what: &Opening,
) -> Result<Option<Incident>, ProcedureError> {
    if kind != ProcedureKind::SeriousIncident {
        return Ok(None);
    }
    let happened = IncidentKind::parse(&what.incident).ok_or(ProcedureError::NotChosen)?;
    let lead = Grant::<KeepHolds>::check(by).filter(|_| !heard_storage::text::is_empty(&what.nickname));
    let Some(lead) = lead else { return Ok(Some(Incident { what: happened, hold: None })) };
    let login = heard.keys().login_hash(&what.nickname);
    let mut conn = heard.words().read().await?;
    let row = conn.first(ACCOUNT, args![login, Role::YoungPerson.name()]).await?;
    let account = row.ok_or(ProcedureError::NoAccount)?.id("id")?;
    drop(conn);
    let written =
        Written { reason: what.text.trim().to_owned(), who: what.who.trim().to_owned(), ..Written::default() };
    let hold = retention::prepare(heard, &lead, HoldFor::SeriousHarm, &written).await?;
    Ok(Some(Incident { what: happened, hold: Some((account, hold, lead.actor())) }))
}

const ACCOUNT: &str = "SELECT id FROM account WHERE login_hash = $1 AND role = $2";

impl Incident {
    /// Freezes everything of the account. After a death nothing reaches a device of theirs
    /// any more, and their words rest: whose keys are to, once it is committed. Whether
    /// there was an account.
    pub(super) async fn freeze(self, heard: &Heard, uow: &mut Uow) -> Result<(bool, Vec<[u8; 16]>), StorageError> {
        let Some((account, hold, actor)) = self.hold else { return Ok((false, Vec::new())) };
        let sql = locked(uow);
        let row = uow.first(sql, args![account]).await?;
        hold.put_on_account(heard, uow, account).await?;
        // Noted before, or gone: there is nobody to stop.
        match (self.what, usable(row)?) {
            (IncidentKind::Died, true) => {
                let resting = note_death(heard, uow, account).await?;
                record(uow, actor, AccountAction::Paused, logged(heard, account), "").await?;
                Ok((true, resting))
            }
            _ => Ok((true, Vec::new())),
        }
    }
}

fn locked(uow: &Uow) -> &'static str {
    match uow.is_postgres() {
        true => "SELECT state FROM account WHERE id = $1 FOR UPDATE",
        false => "SELECT state FROM account WHERE id = $1",
    }
}

/// Whether an account can be signed in to.
fn usable(row: Option<Row>) -> Result<bool, StorageError> {
    use heard_vocabulary::AccountState::{Active, Leaving};
    let state = row.map(|row| row.text("state")).transpose()?;
    Ok(state.is_some_and(|state| [Active, Leaving].iter().any(|one| one.name() == state)))
}
