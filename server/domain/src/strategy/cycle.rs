//! The days on which the board meets, who leads what before it, and what has no lead.

use std::collections::{HashMap, HashSet};

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::{Conn, Row, StorageError, Uow, args};
use heard_vocabulary::SettingAction;

use super::lines::{IN_FORCE, WorkLine, day, lines};
use crate::Heard;
use crate::calendar::taken_back_from;
use crate::ids::{AccountId, BoardDayId};
use crate::people::{Grant, KeepBoardDays, ReadStrategy};
use crate::record::{CouncilCalendar, record};

/// How many days before the board leads are asked, are to have written, and are missed.
const ASKED: i32 = 21;
const DUE: i32 = 14;
const BRIEFED: i32 = 7;

/// How far ahead a day of the board can lie, in days: some three years.
const FURTHEST: i32 = 1_100;

/// As many days of the board as there may be that are ahead.
const MOST: i64 = 50;

/// As many days as a page shows.
const SHOWN: i64 = 60;

/// A day on which the board meets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BoardDay {
    /// The entry.
    pub id: BoardDayId,
    /// Which day.
    pub day: Day,
    /// When the leads were asked.
    pub asked: Option<Moment>,
    /// When those who had not written were asked again.
    pub reminded: Option<Moment>,
    /// When it was said that the brief is there.
    pub briefed: Option<Moment>,
}

impl BoardDay {
    /// The day from which leads are asked.
    #[must_use]
    pub fn asks_on(&self) -> Day {
        self.day.plus(-ASKED)
    }

    /// The day by which leads are to have written.
    #[must_use]
    pub fn due_on(&self) -> Day {
        self.day.plus(-DUE)
    }

    /// The day of the chair's brief.
    #[must_use]
    pub fn brief_on(&self) -> Day {
        self.day.plus(-BRIEFED)
    }
}

/// Why a day was not added or taken back.
#[derive(Debug, thiserror::Error)]
pub enum BoardDayError {
    /// It is over, or too far ahead.
    #[error("the day is over, or too far ahead")]
    NotAhead,
    /// It is there already.
    #[error("the board meets on that day already")]
    Already,
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

/// A lead, and how far they have come.
#[derive(Debug, Clone)]
pub struct LeadLine {
    /// Who.
    pub id: AccountId,
    /// Their name, where it is known.
    pub name: Option<String>,
    /// Whether a message reaches them: some address of theirs is proven.
    pub reached: bool,
    /// How many actions they lead.
    pub leads: usize,
    /// Those of them about which nothing was written since leads were asked, by whomever; `None`
    /// where nobody was asked.
    pub missing: Option<Vec<WorkLine>>,
    /// When they were asked before the next board.
    pub asked: Option<Moment>,
    /// When they were last asked again.
    pub again: Option<Moment>,
}

impl LeadLine {
    /// Whether they can be asked again now: a message reaches them, and they were not told today.
    #[must_use]
    pub fn can_be_asked(&self, today: Day) -> bool {
        let told = self.asked.max(self.again);
        let waits = self.missing.as_ref().is_some_and(|missing| !missing.is_empty());
        self.reached && waits && told.is_none_or(|told| told.day() < today)
    }
}

/// The days of the board, the leads, and what has none.
#[derive(Debug, Clone)]
pub struct Cycle {
    /// Days that are ahead, the earliest first.
    pub ahead: Vec<BoardDay>,
    /// Days that are over, the newest first.
    pub over: Vec<BoardDay>,
    /// Who leads an action.
    pub leads: Vec<LeadLine>,
    /// Actions that no account leads.
    pub without: Vec<WorkLine>,
}

const COLUMNS: &str = "id, day, asked_at, reminded_at, briefed_at FROM board_day WHERE taken_back_at IS NULL";

fn board_day(row: &Row) -> Result<BoardDay, StorageError> {
    Ok(BoardDay {
        id: row.id("id")?,
        day: day(&row.text("day")?, "board_day.day")?,
        asked: row.moment_opt("asked_at")?,
        reminded: row.moment_opt("reminded_at")?,
        briefed: row.moment_opt("briefed_at")?,
    })
}

/// The next day of the board, today among them, and the one before it.
pub(super) async fn next_day(
    conn: &mut Conn,
    today: Day,
) -> Result<(Option<BoardDay>, Option<BoardDay>), StorageError> {
    let sql = format!("SELECT {COLUMNS} AND day >= $1 ORDER BY day LIMIT 1");
    let next = conn.first(sql, args![today.to_string()]).await?;
    let sql = format!("SELECT {COLUMNS} AND day < $1 ORDER BY day DESC LIMIT 1");
    let before = conn.first(sql, args![today.to_string()]).await?;
    let read = |row: Option<Row>| row.map(|row| board_day(&row)).transpose();
    Ok((read(next)?, read(before)?))
}

/// A day of the board, held until the commit; `None` where it was taken back.
pub(super) async fn hold_day(uow: &mut Uow, id: BoardDayId) -> Result<Option<BoardDay>, StorageError> {
    let lock = if uow.is_postgres() { " FOR UPDATE" } else { "" };
    let row = uow.first(format!("SELECT {COLUMNS} AND id = $1{lock}"), args![id]).await?;
    row.map(|row| board_day(&row)).transpose()
}

/// The days of the board whose leads are to be asked by now.
pub(super) async fn days_to_ask_for(conn: &mut Conn, today: Day) -> Result<Vec<BoardDay>, StorageError> {
    let sql = format!("SELECT {COLUMNS} AND day >= $1 AND day <= $2 ORDER BY day");
    let rows = conn.all(sql, args![today.to_string(), today.plus(ASKED).to_string()]).await?;
    rows.iter().map(board_day).collect()
}

/// The days of the board, who leads what, and what has no lead.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn cycle(heard: &Heard, _by: &Grant<ReadStrategy>) -> Result<Cycle, StorageError> {
    let today = heard.now().day();
    let mut conn = heard.words().read().await?;
    let sql = format!("SELECT {COLUMNS} ORDER BY day DESC LIMIT $1");
    let days = conn.all(sql, args![SHOWN]).await?;
    let days = days.iter().map(board_day).collect::<Result<Vec<_>, _>>()?;
    let lines = lines(heard, &mut conn).await?;
    let reached = reached(&mut conn).await?;
    let (mut ahead, over): (Vec<_>, Vec<_>) = days.into_iter().partition(|one| one.day >= today);
    ahead.reverse();
    let told = match ahead.first() {
        Some(next) => told(&mut conn, next.id).await?,
        None => HashMap::new(),
    };
    drop(conn);
    let asked = ahead.first().and_then(|next| next.asked);
    let mut leads: HashMap<AccountId, LeadLine> = HashMap::new();
    for line in &lines {
        let Some((lead, name)) = &line.lead else { continue };
        let (asked_at, again) = told.get(lead).map_or((None, None), |(asked, again)| (Some(*asked), *again));
        let one = leads.entry(*lead).or_insert_with(|| LeadLine {
            id: *lead,
            name: name.clone(),
            reached: reached.contains(lead),
            leads: 0,
            missing: asked.map(|_| Vec::new()),
            asked: asked_at,
            again,
        });
        one.leads += 1;
        if let (Some(missing), Some(asked)) = (one.missing.as_mut(), asked)
            && line.is_missing_since(asked)
        {
            missing.push(line.clone());
        }
    }
    let mut leads: Vec<LeadLine> = leads.into_values().collect();
    leads.sort_by_cached_key(|one| one.name.as_deref().map(heard_storage::text::search));
    let without = lines.into_iter().filter(|line| line.lead.is_none()).collect();
    Ok(Cycle { ahead, over, leads, without })
}

/// When each lead was asked before a day of the board, and last asked again.
async fn told(conn: &mut Conn, day: BoardDayId) -> Result<HashMap<AccountId, (Moment, Option<Moment>)>, StorageError> {
    let sql = "SELECT account_id, asked_at, reminded_at, again_at FROM board_ask WHERE board_id = $1";
    let rows = conn.all(sql, args![day]).await?;
    let mut told = HashMap::with_capacity(rows.len());
    for row in &rows {
        let again = row.moment_opt("reminded_at")?.max(row.moment_opt("again_at")?);
        told.insert(row.id("account_id")?, (row.moment("asked_at")?, again));
    }
    Ok(told)
}

/// The leads whom a message reaches. To all others nothing is sent.
async fn reached(conn: &mut Conn) -> Result<HashSet<AccountId>, StorageError> {
    let sql = format!(
        "SELECT DISTINCT l.account_id FROM plan_lead l JOIN plan_row r ON r.id = l.row_id
             JOIN usable_account u ON u.id = l.account_id JOIN dispatch_address a ON a.account_id = u.id
         WHERE r.plan_id = {IN_FORCE} AND a.proven_at IS NOT NULL AND a.sealed IS NOT NULL"
    );
    conn.all(sql, vec![]).await?.iter().map(|row| row.id("account_id")).collect()
}

/// Says that the board meets on a day.
///
/// # Errors
/// [`BoardDayError`]; nothing is added then.
pub async fn add_board_day(heard: &Heard, by: &Grant<KeepBoardDays>, on: Day) -> Result<BoardDayId, BoardDayError> {
    let today = heard.now().day();
    if on <= today || on > today.plus(FURTHEST) {
        return Err(BoardDayError::NotAhead);
    }
    let id = BoardDayId::random(heard.entropy());
    let (me, actor) = (by.id(), by.actor());
    let done = heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = "SELECT COUNT(*) AS n FROM board_day WHERE taken_back_at IS NULL AND day > $1";
                let there = uow.first(sql, args![today.to_string()]).await?.map_or(Ok(0), |row| row.int("n"))?;
                if there >= MOST {
                    return Err(BoardDayError::TooMany);
                }
                let now = uow.now();
                let sql = "INSERT INTO board_day (id, day, added_by, added_at) VALUES ($1, $2, $3, $4)";
                uow.execute(sql, args![id, on.to_string(), me, now]).await?;
                record(uow, actor, SettingAction::BoardDayAdded, CouncilCalendar, on.to_string()).await?;
                Ok(id)
            })
        })
        .await;
    match done {
        // One entry a day: somebody was quicker.
        Err(BoardDayError::Storage(StorageError::Duplicate)) => Err(BoardDayError::Already),
        other => other,
    }
}

/// Takes a day of the board back: nobody is asked before it any more.
///
/// # Errors
/// [`BoardDayError::Gone`] where that was done before; storage.
pub async fn take_back_board_day(
    heard: &Heard,
    by: &Grant<KeepBoardDays>,
    id: BoardDayId,
) -> Result<(), BoardDayError> {
    let (me, actor) = (by.id(), by.actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let row = taken_back_from(uow, "board_day", id, me).await?.ok_or(BoardDayError::Gone)?;
                record(uow, actor, SettingAction::BoardDayTakenBack, CouncilCalendar, row.text("day")?).await?;
                Ok(())
            })
        })
        .await
}
