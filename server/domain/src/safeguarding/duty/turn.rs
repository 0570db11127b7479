//! Who is told of an alert, and who after them.

use heard_storage::clock::Moment;
use heard_storage::{Conn, StorageError, Uow, any_of, args};

use crate::ids::AccountId;
use crate::people::{KeepDuty, LookAtConcerns, Permission as _, Role};
use crate::safeguarding::outside::outside;

/// How long the next waits where the list does not say it, in milliseconds.
const UNSAID: i64 = 10 * Moment::MINUTE;

/// Whether somebody is reached at `now`.
pub(in super::super) async fn staffed(conn: &mut Conn, now: Moment) -> Result<bool, StorageError> {
    let sql = "SELECT 1 AS one FROM duty_shift_person p
               JOIN duty_shift s ON s.id = p.shift_id AND s.starts_at <= $1 AND s.ends_at > $1
               JOIN usable_account a ON a.id = p.account_id LIMIT 1";
    if conn.first(sql, args![now]).await?.is_some() {
        return Ok(true);
    }
    let sql = "SELECT 1 AS one FROM duty d JOIN usable_account a ON a.id = d.account_id LIMIT 1";
    Ok(conn.first(sql, vec![]).await?.is_some())
}

/// Whether somebody is on duty at `now` to whom a message goes.
pub(in super::super) async fn reached_by_message(conn: &mut Conn, now: Moment) -> Result<bool, StorageError> {
    let address = "JOIN usable_account a ON a.id = p.account_id
               JOIN dispatch_address m ON m.account_id = a.id AND m.proven_at IS NOT NULL AND m.sealed IS NOT NULL";
    let rota = "JOIN duty_shift s ON s.id = p.shift_id AND s.starts_at <= $1 AND s.ends_at > $1";
    let sql = format!("SELECT 1 AS one FROM duty_shift_person p {rota} {address} LIMIT 1");
    if conn.first(sql, args![now]).await?.is_some() {
        return Ok(true);
    }
    // The list that stands answers where nobody of the rota can be told.
    let sql =
        format!("SELECT 1 AS one FROM duty_shift_person p {rota} JOIN usable_account a ON a.id = p.account_id LIMIT 1");
    if conn.first(sql, args![now]).await?.is_some() {
        return Ok(false);
    }
    Ok(conn.first(format!("SELECT 1 AS one FROM duty p {address} LIMIT 1"), vec![]).await?.is_some())
}

/// Whose turn it is.
pub(in super::super) struct Turn {
    /// Where in the list.
    pub(in super::super) position: i64,
    /// Who; several only where nobody is on duty.
    pub(in super::super) people: Vec<AccountId>,
    /// How long they have, in milliseconds.
    pub(in super::super) wait: i64,
    /// Whether somebody is on duty at all.
    pub(in super::super) staffed: bool,
}

/// Whose turn it is after `last`: the next on the rota now, or in the list that
/// stands where nobody on the rota is reached; and after the end the first again.
/// `passes_over` may be whom it is about: they have no turn. Where that leaves
/// nobody on duty, everybody who could put somebody there: an empty rota is loud,
/// not silent; with them the person outside the council, as soon as it may be about
/// any of them, and alone where it may be about all. Only where nobody is named there
/// are they told too, because a name is no proof, and nothing is ever without a reader.
///
/// `but` has no turn either while there is anybody else whom it is not about: they said
/// that they cannot see to it, or have it.
pub(in super::super) async fn turn_after(
    uow: &mut Uow,
    last: i64,
    passes_over: &[AccountId],
    but: Option<AccountId>,
) -> Result<Turn, StorageError> {
    if let Some(but) = but {
        let turn = turn_past(uow, last, passes_over, Some(but)).await?;
        if turn.people.iter().any(|who| *who != but && !passes_over.contains(who)) {
            return Ok(turn);
        }
    }
    turn_past(uow, last, passes_over, None).await
}

async fn turn_past(
    uow: &mut Uow,
    last: i64,
    passes_over: &[AccountId],
    but: Option<AccountId>,
) -> Result<Turn, StorageError> {
    let skips: Vec<AccountId> = passes_over.iter().copied().chain(but).collect();
    let without = |column: &str, first: usize| match skips.as_slice() {
        [] => (String::new(), Vec::new()),
        some => {
            let (set, binds) = any_of(first, some.iter().copied());
            (format!(" AND {column} NOT IN {set}"), binds)
        }
    };
    let now = uow.now();
    let (not_these, binds) = without("a.id", 3);
    let rota = format!(
        "SELECT p.position, p.account_id, p.wait FROM duty_shift_person p
         JOIN duty_shift s ON s.id = p.shift_id AND s.starts_at <= $2 AND s.ends_at > $2
         JOIN usable_account a ON a.id = p.account_id{not_these}
         ORDER BY CASE WHEN p.position > $1 THEN 0 ELSE 1 END, p.position LIMIT 1"
    );
    let row = match uow.first(rota, [args![last, now], binds].concat()).await? {
        Some(row) => Some(row),
        None => {
            let (not_these, binds) = without("a.id", 2);
            let standing = format!(
                "SELECT d.position, d.account_id, d.wait FROM duty d JOIN usable_account a ON a.id = d.account_id{not_these}
                 ORDER BY CASE WHEN d.position > $1 THEN 0 ELSE 1 END, d.position LIMIT 1"
            );
            uow.first(standing, [args![last], binds].concat()).await?
        }
    };
    if let Some(row) = row {
        let (position, wait) = (row.int("position")?, row.int("wait")?);
        return Ok(Turn { position, people: vec![row.id("account_id")?], wait, staffed: true });
    }
    let could = in_roles(uow, KeepDuty::ROLES).await?;
    let free = |all: &[AccountId]| -> Vec<AccountId> { all.iter().copied().filter(|id| !skips.contains(id)).collect() };
    let mut people = free(&could);
    if people.is_empty() {
        // Whoever looks at concerns cannot put somebody there, and reads it.
        people = free(&in_roles(uow, LookAtConcerns::ROLES).await?);
    }
    if could.iter().any(|one| passes_over.contains(one)) {
        people.extend(free(&outside(uow).await?.into_iter().collect::<Vec<_>>()));
    }
    let people = if people.is_empty() { could } else { people };
    // Where there is nobody at all, whoever comes next is not kept waiting.
    let wait = if people.is_empty() { Moment::MINUTE } else { UNSAID };
    Ok(Turn { position: -1, people, wait, staffed: false })
}

/// The turn of the person outside the council, where one is named whom it is not
/// about; else whose turn it is by the rota.
pub(in super::super) async fn turn_outside(
    uow: &mut Uow,
    last: i64,
    passes_over: &[AccountId],
    but: Option<AccountId>,
) -> Result<Turn, StorageError> {
    match outside(uow).await?.filter(|who| !passes_over.contains(who)) {
        // The rota goes on later where it stood.
        Some(who) => Ok(Turn { position: last, people: vec![who], wait: UNSAID, staffed: true }),
        None => turn_after(uow, last, passes_over, but).await,
    }
}

/// Everybody who has a turn now but these: on the rota, or in the list that stands where
/// nobody of the rota is left.
async fn with_a_turn(uow: &mut Uow, skips: &[AccountId]) -> Result<Vec<AccountId>, StorageError> {
    let now = uow.now();
    let rota = "SELECT p.account_id FROM duty_shift_person p
                JOIN duty_shift s ON s.id = p.shift_id AND s.starts_at <= $1 AND s.ends_at > $1
                JOIN usable_account a ON a.id = p.account_id";
    let standing = "SELECT d.account_id FROM duty d JOIN usable_account a ON a.id = d.account_id";
    for (sql, values) in [(rota, args![now]), (standing, Vec::new())] {
        let rows = uow.all(sql, values).await?;
        let mut list = rows.iter().map(|row| row.id("account_id")).collect::<Result<Vec<AccountId>, _>>()?;
        list.retain(|who| !skips.contains(who));
        if !list.is_empty() {
            return Ok(list);
        }
    }
    Ok(Vec::new())
}

/// Who is told with those whose turn it is once these were told and nobody has it:
/// safeguarding leads who have no turn of their own, and all of them where somebody (`but`)
/// gave it back. Where that is nobody else, and one alone or nobody who leads is on duty, whoever
/// could put somebody there, and the person outside as in [`turn_after`]. None of those
/// whom it may be about.
pub(in super::super) async fn beside_turns(
    uow: &mut Uow,
    passes_over: &[AccountId],
    but: Option<AccountId>,
) -> Result<Vec<AccountId>, StorageError> {
    let skips: Vec<AccountId> = passes_over.iter().copied().chain(but).collect();
    let list = with_a_turn(uow, &skips).await?;
    let mut others = in_roles(uow, &[Role::SafeguardingLead]).await?;
    others.retain(|who| !skips.contains(who));
    let in_turn = others.iter().any(|who| list.contains(who)) && list.len() > 1;
    let besides = others.iter().any(|who| !list.contains(who));
    others.retain(|who| but.is_some() || !list.contains(who));
    if in_turn || besides {
        return Ok(others);
    }
    let could = in_roles(uow, KeepDuty::ROLES).await?;
    let beyond = could.iter().copied().filter(|who| !skips.contains(who) && !list.contains(who));
    others.extend(beyond);
    if could.iter().any(|one| passes_over.contains(one)) {
        others.extend(outside(uow).await?.filter(|who| !skips.contains(who)));
    }
    Ok(others)
}

/// Whether somebody else is told where whoever is on duty at `now` does not answer: another
/// who has a turn, or a safeguarding lead; an administrator where nobody leads. Where
/// `by_message`, only who has an address to which messages go counts.
pub(in super::super) async fn next_is_told(
    conn: &mut Conn,
    now: Moment,
    by_message: bool,
) -> Result<bool, StorageError> {
    let address = match by_message {
        true => "JOIN dispatch_address m ON m.account_id = a.id AND m.proven_at IS NOT NULL AND m.sealed IS NOT NULL",
        false => "",
    };
    let rota = "SELECT p.account_id FROM duty_shift_person p
                JOIN duty_shift s ON s.id = p.shift_id AND s.starts_at <= $1 AND s.ends_at > $1
                JOIN usable_account u ON u.id = p.account_id";
    let (keepers, values) = any_of(3, KeepDuty::ROLES.iter().map(|role| role.name()));
    let sql = format!(
        "SELECT COUNT(DISTINCT a.id) AS n FROM usable_account a {address}
         WHERE a.id IN ({rota}) OR (a.id IN (SELECT account_id FROM duty) AND NOT EXISTS ({rota}))
             OR a.role = $2
             OR (a.role IN {keepers} AND NOT EXISTS (SELECT 1 FROM usable_account l WHERE l.role = $2))"
    );
    let row = conn.first(sql, [args![now, Role::SafeguardingLead.name()], values].concat()).await?;
    Ok(row.map_or(Ok(0), |row| row.int("n"))? > 1)
}

/// How long somebody has to answer on the rota now, or in the list that stands, in
/// milliseconds; `None` where they stand in neither.
pub(in super::super) async fn wait_of(uow: &mut Uow, who: AccountId) -> Result<Option<i64>, StorageError> {
    let now = uow.now();
    let rota = "SELECT p.wait FROM duty_shift_person p
                JOIN duty_shift s ON s.id = p.shift_id AND s.starts_at <= $2 AND s.ends_at > $2
                WHERE p.account_id = $1 ORDER BY p.position LIMIT 1";
    let row = match uow.first(rota, args![who, now]).await? {
        Some(row) => Some(row),
        None => {
            let standing = "SELECT wait FROM duty WHERE account_id = $1 ORDER BY position LIMIT 1";
            uow.first(standing, args![who]).await?
        }
    };
    row.map(|row| row.int("wait")).transpose()
}

/// Everybody in one of these roles, always in the same order.
pub(in super::super) async fn in_roles(uow: &mut Uow, roles: &[Role]) -> Result<Vec<AccountId>, StorageError> {
    let (set, args) = any_of(1, roles.iter().map(|role| role.name()));
    let sql = format!("SELECT id FROM usable_account WHERE role IN {set} ORDER BY id");
    uow.all(sql, args).await?.iter().map(|row| row.id("id")).collect()
}
