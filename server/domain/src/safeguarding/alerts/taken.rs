//! Alerts that are with somebody who cannot have them: it turned out to be about
//! them, or they do other work now.

use std::collections::HashSet;

use heard_storage::{Row, StorageError, any_of, args};
use heard_vocabulary::{AlertAction, Role, ViewAction};

use super::sealed::{About, Sealed, sealed_of};
use super::steps::{Whom, turn};
use crate::Heard;
use crate::ids::{AccountId, AlertId, ViewId};
use crate::record::record;
use crate::safeguarding::concerns::had_by_nobody;
use crate::safeguarding::conflicts::{is_kept_from, is_meant, reader};
use crate::safeguarding::duty::takes_duty;
use crate::safeguarding::outside;

/// Who can have an alert.
struct Able {
    /// Everybody who can be told of one.
    can: HashSet<AccountId>,
    /// Whom anything may be about, by the hash they are found by: most are meant by
    /// nothing, and what is with them is not opened.
    meant: HashSet<Vec<u8>>,
}

impl Able {
    async fn now(heard: &Heard) -> Result<Self, StorageError> {
        let mut conn = heard.words().read().await?;
        let meant = conn.all("SELECT DISTINCT reader FROM conflict WHERE cleared_at IS NULL", args![]).await?;
        let meant = meant.iter().map(|row| row.blob("reader")).collect::<Result<_, _>>()?;
        let (roles, values) = any_of(1, Role::ALL.iter().filter(|role| takes_duty(**role)).map(|role| role.name()));
        let can = conn.all(format!("SELECT id FROM usable_account WHERE role IN {roles}"), values).await?;
        let mut can = can.iter().map(|row| row.id("id")).collect::<Result<HashSet<AccountId>, _>>()?;
        can.extend(outside::now(&mut conn).await?);
        Ok(Self { can, meant })
    }

    /// Whether this one can have an alert, as far as that is known without opening it.
    fn can(&self, heard: &Heard, who: AccountId) -> bool {
        self.can.contains(&who) && !self.meant.contains(reader(heard, who).as_slice())
    }
}

/// Makes an alert nobody's again where whoever took it on cannot have it, and nobody
/// has decided; what was signed off since it was raised is another alert's. And asks the next at once where nobody of those who were told last can
/// have it.
pub(super) async fn take_from_who_cannot_have_it(heard: &Heard) -> Result<(), StorageError> {
    let mut conn = heard.words().read().await?;
    let undecided = conn.all("SELECT view_id FROM concern WHERE state = 'open'", vec![]).await?;
    let undecided = undecided.iter().map(|row| row.id("view_id")).collect::<Result<HashSet<ViewId>, _>>()?;
    // No alert about what is open is older than that it was first raised.
    let sql = "SELECT id, acknowledged_by FROM alert WHERE acknowledged_at IS NOT NULL
                  AND raised_at >= (SELECT MIN(raised_at) FROM concern WHERE state = 'open')";
    let had = conn.all(sql, vec![]).await?;
    let sql = "SELECT id, case_key, sealed, step, position, given_back_by FROM alert
               WHERE acknowledged_at IS NULL AND next_at > $1";
    let open = conn.all(sql, args![heard.now()]).await?;
    drop(conn);
    if open.is_empty() && had.is_empty() {
        return Ok(());
    }
    let able = Able::now(heard).await?;
    for row in &had {
        let has: AccountId = row.id("acknowledged_by")?;
        if able.can(heard, has) {
            continue;
        }
        let mut conn = heard.words().read().await?;
        let sql = "SELECT id, case_key, sealed FROM alert WHERE id = $1";
        let Some(row) = conn.first(sql, args![row.id::<AlertId>("id")?]).await? else { continue };
        drop(conn);
        let Ok(About::View(view)) = sealed_of(heard, &row).await.map(|sealed| sealed.about) else { continue };
        if undecided.contains(&view) && (!able.can.contains(&has) || is_kept_from(heard, has, view).await?) {
            take(heard, row.id("id")?, has, view).await?;
        }
    }
    for row in &open {
        hurry(heard, &able, row).await?;
    }
    Ok(())
}

async fn take(heard: &Heard, id: AlertId, has: AccountId, view: ViewId) -> Result<(), StorageError> {
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = "UPDATE alert SET acknowledged_at = NULL, acknowledged_by = NULL, next_at = $1,
                               remind_at = NULL, reminded = 0
                           WHERE id = $2 AND acknowledged_by = $3
                              AND EXISTS (SELECT 1 FROM concern c WHERE c.view_id = $4 AND c.state = 'open'
                                  AND NOT EXISTS (SELECT 1 FROM concern_deed d WHERE d.concern_id = c.id
                                      AND d.action = $5 AND d.at >= alert.raised_at))";
                let (now, signed) = (uow.now(), ViewAction::ConcernSignedOff.name());
                if uow.execute(sql, args![now, id, has, view, signed]).await? > 0 {
                    had_by_nobody(uow, view, has).await?;
                    record(uow, "heard".to_owned(), AlertAction::TakenFrom, id, "").await?;
                }
                Ok::<_, StorageError>(())
            })
        })
        .await
}

/// Makes the next step of an alert due at once where none of those who were told last
/// can have it, and there is somebody else.
async fn hurry(heard: &Heard, able: &Able, row: &Row) -> Result<(), StorageError> {
    let (id, step, position): (AlertId, _, _) = (row.id("id")?, row.int("step")?, row.int("position")?);
    let mut conn = heard.words().read().await?;
    let sql = "SELECT account_id FROM alert_told WHERE alert_id = $1 AND step = $2";
    let told = conn.all(sql, args![id, step]).await?;
    drop(conn);
    let told = told.iter().map(|row| row.id("account_id")).collect::<Result<Vec<AccountId>, _>>()?;
    if told.iter().any(|who| able.can(heard, *who)) {
        return Ok(());
    }
    let Ok(Sealed { about, passes_over, outside, .. }) = sealed_of(heard, row).await else { return Ok(()) };
    for who in &told {
        let can = match about {
            // Whoever reads it for want of anybody else does so only until there is somebody.
            About::View(view) => able.can.contains(who) && !is_meant(heard, *who, view).await?,
            About::NothingHere => able.can.contains(who),
        };
        if can {
            return Ok(());
        }
    }
    let (this, gave_back) = (heard.clone(), row.id_opt("given_back_by")?);
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let to = Whom { about: Some(about), passes_over, outside, gave_back };
                let (next, _) = turn(&this, uow, position, to).await?;
                // Otherwise nobody is left but them.
                if next.people.iter().any(|who| !told.contains(who)) {
                    let now = uow.now();
                    let sql = "UPDATE alert SET next_at = $1 WHERE id = $2 AND step = $3 AND acknowledged_at IS NULL";
                    uow.execute(sql, args![now, id, step]).await?;
                }
                Ok::<_, StorageError>(())
            })
        })
        .await
}
