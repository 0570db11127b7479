//! The council's days of its own: which there are, added and taken back.

use std::collections::HashMap;

use heard_storage::args;
use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::{Conn, Row, StorageError, Uow, Value, text};
use heard_vocabulary::SettingAction;

use super::{Calendar, OwnDay};
use crate::Heard;
use crate::going::{STAFF, Table, of_the_council};
use crate::ids::{AccountId, CalendarDayId};
use crate::people::{Grant, KeepCalendar, names_of};
use crate::record::{CouncilCalendar, record};

/// As many days of its own as a council may have at once: twenty years of a
/// week each.
const MOST: i64 = 100;

/// Letters that a reason has at most.
const LONGEST_REASON: usize = 200;

/// As many days as a page shows of those that are over or were taken back.
const HISTORY: i64 = 200;

/// Why a day was not added or taken back.
#[derive(Debug, thiserror::Error)]
pub enum CalendarError {
    /// It is a weekend, a bank holiday, or was added before.
    #[error("the council is closed on that day already")]
    ClosedAlready,
    /// It is no bank holiday, or was added before.
    #[error("the council is open on that day already, or it is a weekend")]
    NotClosed,
    /// Nobody says why.
    #[error("there is no reason, or it is too long")]
    NoReason,
    /// There are as many as may be.
    #[error("too many days")]
    TooMany,
    /// It was taken back before.
    #[error("there is no such day any more")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Who did something, and when; by nobody known where the name was erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    /// Whose name.
    pub by: Option<String>,
    /// When.
    pub at: Moment,
}

/// A day of the council's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnDate {
    /// The entry.
    pub id: CalendarDayId,
    /// Which day.
    pub day: Day,
    /// Closed or open.
    pub kind: OwnDay,
    /// Why, in an administrator's words; empty where nobody was asked yet.
    pub reason: String,
    /// Who added it.
    pub added: Option<Done>,
    /// Who took it back.
    pub taken_back: Option<Done>,
}

/// Every day of the council's own that stands, the earliest first; and what was
/// taken back, the newest first.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn own_days(heard: &Heard, _by: &Grant<KeepCalendar>) -> Result<(Vec<OwnDate>, Vec<OwnDate>), StorageError> {
    let mut conn = heard.words().read().await?;
    let columns = "id, day, kind, reason, added_by, added_at, taken_back_by, taken_back_at";
    let sql = format!("SELECT {columns} FROM calendar_day WHERE taken_back_at IS NULL ORDER BY day");
    let standing = conn.all(sql, vec![]).await?;
    let sql = format!(
        "SELECT {columns} FROM calendar_day WHERE taken_back_at IS NOT NULL ORDER BY taken_back_at DESC, id LIMIT $1"
    );
    let gone = conn.all(sql, args![HISTORY]).await?;
    let who = |row: &Row| -> Result<_, StorageError> { Ok([row.id_opt("added_by")?, row.id_opt("taken_back_by")?]) };
    let accounts = standing.iter().chain(&gone).map(who).collect::<Result<Vec<[Option<AccountId>; 2]>, _>>()?;
    let mut accounts: Vec<AccountId> = accounts.into_iter().flatten().flatten().collect();
    accounts.sort_unstable();
    accounts.dedup();
    let names = names_of(heard, &mut conn, &accounts).await?;
    let names: HashMap<AccountId, String> = names.into_iter().map(|(id, identity)| (id, identity.name)).collect();
    let read = |rows: &[Row]| rows.iter().map(|row| own_date(row, &names)).collect::<Result<Vec<_>, _>>();
    Ok((read(&standing)?, read(&gone)?))
}

fn own_date(row: &Row, names: &HashMap<AccountId, String>) -> Result<OwnDate, StorageError> {
    let done = |by: Option<AccountId>, at: Option<Moment>| {
        at.map(|at| Done { by: by.and_then(|by| names.get(&by).cloned()), at })
    };
    let (day, kind) = day_and_kind(row)?;
    Ok(OwnDate {
        id: row.id("id")?,
        day,
        kind,
        reason: row.text("reason")?,
        added: done(row.id_opt("added_by")?, row.moment_opt("added_at")?),
        taken_back: done(row.id_opt("taken_back_by")?, row.moment_opt("taken_back_at")?),
    })
}

fn day_and_kind(row: &Row) -> Result<(Day, OwnDay), StorageError> {
    let day = Day::parse(&row.text("day")?).ok_or(StorageError::inconsistent("calendar_day.day", "a day"))?;
    let kind = OwnDay::parse(&row.text("kind")?).ok_or(StorageError::inconsistent("calendar_day.kind", "a kind"))?;
    Ok((day, kind))
}

/// Says that the council is closed on a day that it would work, or open on a
/// bank holiday, and why.
///
/// # Errors
/// [`CalendarError`]; nothing is added then.
pub async fn add_day(
    heard: &Heard,
    by: &Grant<KeepCalendar>,
    day: Day,
    kind: OwnDay,
    reason: &str,
) -> Result<CalendarDayId, CalendarError> {
    let reason = reason.trim().to_owned();
    if text::is_empty(&reason) || text::length(&reason) > LONGEST_REASON {
        return Err(CalendarError::NoReason);
    }
    let already = match kind {
        OwnDay::Closed => CalendarError::ClosedAlready,
        OwnDay::Open => CalendarError::NotClosed,
    };
    let fits = match kind {
        OwnDay::Closed => day.is_working_day(),
        OwnDay::Open => day.is_bank_holiday(),
    };
    if !fits {
        return Err(already);
    }
    let id = CalendarDayId::random(heard.entropy());
    let (actor, me) = (by.actor(), by.id());
    let done = heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = "SELECT COUNT(*) AS n FROM calendar_day WHERE taken_back_at IS NULL";
                let there = uow.first(sql, vec![]).await?.map_or(Ok(0), |row| row.int("n"))?;
                if there >= MOST {
                    return Err(CalendarError::TooMany);
                }
                let now = uow.now();
                uow.execute(
                    "INSERT INTO calendar_day (id, day, kind, reason, added_by, added_at)
                     VALUES ($1, $2, $3, $4, $5, $6)",
                    args![id, day.to_string(), kind.name(), reason, me, now],
                )
                .await?;
                record(uow, actor, added(kind), CouncilCalendar, day.to_string()).await?;
                Ok(())
            })
        })
        .await;
    match done {
        // One entry a day: somebody was quicker.
        Err(CalendarError::Storage(StorageError::Duplicate)) => return Err(already),
        other => other?,
    }
    heard.reload().await?;
    Ok(id)
}

fn added(kind: OwnDay) -> SettingAction {
    match kind {
        OwnDay::Closed => SettingAction::DayClosed,
        OwnDay::Open => SettingAction::DayWorked,
    }
}

fn taken_back(kind: OwnDay) -> SettingAction {
    match kind {
        OwnDay::Closed => SettingAction::DayOpened,
        OwnDay::Open => SettingAction::DayWorkedTakenBack,
    }
}

/// Takes a day of the council's own back: it is as any other again.
///
/// # Errors
/// [`CalendarError::Gone`] where that was done before; storage.
pub async fn take_back_day(heard: &Heard, by: &Grant<KeepCalendar>, id: CalendarDayId) -> Result<(), CalendarError> {
    let (actor, me) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let row = taken_back_from(uow, "calendar_day", id, me).await?.ok_or(CalendarError::Gone)?;
                let (day, kind) = day_and_kind(&row)?;
                record(uow, actor, taken_back(kind), CouncilCalendar, day.to_string()).await?;
                Ok::<_, CalendarError>(())
            })
        })
        .await?;
    Ok(heard.reload().await?)
}

/// Takes a day back from a list of days, in which it stays as what was there; its row, where
/// nobody took it back before.
pub(crate) async fn taken_back_from(
    uow: &mut Uow,
    list: &'static str,
    id: impl Into<Value>,
    me: AccountId,
) -> Result<Option<Row>, StorageError> {
    let mut values = args![me, uow.now()];
    values.push(id.into());
    let sql = format!(
        "UPDATE {list} SET taken_back_by = $1, taken_back_at = $2 WHERE id = $3 AND taken_back_at IS NULL
         RETURNING *"
    );
    uow.first(sql, values).await
}

/// Reads the calendar as it stands.
pub(crate) async fn load(conn: &mut Conn) -> Result<Calendar, StorageError> {
    let rows = conn.all("SELECT day, kind FROM calendar_day WHERE taken_back_at IS NULL", vec![]).await?;
    Ok(Calendar::of(rows.iter().map(day_and_kind).collect::<Result<Vec<_>, _>>()?))
}

/// Who in the council added or took back a day.
pub(crate) const GOING: &[Table] = &[of_the_council("calendar_day", &[("added_by", STAFF), ("taken_back_by", STAFF)])];
