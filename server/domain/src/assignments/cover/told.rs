//! What those whom it concerns read of it on the page of their own: who stands in, and for a
//! week that it was ended.

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::{StorageError, any_of, args};

use super::{NamedCover, named, read};
use crate::Heard;
use crate::assignments::scope::{InScope, staffs};
use crate::people::{AskForCover, Grant, KeepCover, Role, SeeStaff, StaffHome};

/// How long it is told that it was ended, in milliseconds.
const TOLD_FOR: i64 = 7 * Moment::DAY;

/// That somebody stands in for somebody, or did.
#[derive(Debug, Clone)]
pub struct CoverTold {
    /// What.
    pub named: NamedCover,
    /// When it was ended, where it was.
    pub ended: Option<Day>,
}

/// Who stands in for whoever asks and for whom they do, today or later; for a team manager, for
/// those of their teams too. What was ended within a week is told as that.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn covers_told(heard: &Heard, me: &Grant<StaffHome>) -> Result<Vec<CoverTold>, StorageError> {
    let concerned = Grant::<AskForCover>::check(me.account()).is_some();
    let manages = Grant::<KeepCover>::check(me.account()).is_some() && me.account().role() == Role::TeamManager;
    if !concerned && !manages {
        return Ok(Vec::new());
    }
    let mut away = vec![me.id()];
    if let Some(by) = Grant::<SeeStaff>::check(me.account()).filter(|_| manages) {
        away.extend(staffs(heard, &by).await?.iter().map(InScope::id));
    }
    let (set, mut values) = any_of(1, away);
    let (by, today, since) = (values.len() + 1, values.len() + 2, values.len() + 3);
    values.extend(args![me.id(), heard.now().day().to_string(), heard.now().plus(-TOLD_FOR)]);
    let sql = format!(
        "SELECT id, account_id, by_id, first_day, last_day, ended_at FROM cover
         WHERE (account_id IN {set} OR by_id = ${by})
            AND ((ended_at IS NULL AND last_day >= ${today}) OR ended_at >= ${since})
         ORDER BY first_day, id"
    );
    let mut conn = heard.words().read().await?;
    let rows = conn.all(sql, values).await?;
    let ended = rows.iter().map(|row| Ok(row.moment_opt("ended_at")?.map(Moment::day)));
    let ended = ended.collect::<Result<Vec<_>, StorageError>>()?;
    let all = rows.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    let all = named(heard, &mut conn, all).await?;
    Ok(all.into_iter().zip(ended).map(|(named, ended)| CoverTold { named, ended }).collect())
}
