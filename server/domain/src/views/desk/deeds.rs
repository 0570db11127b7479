//! What somebody just did with one view or many, kept for a while so that it can be
//! undone as one.

use std::collections::HashMap;

use heard_storage::clock::Moment;
use heard_storage::{Row, StorageError, Uow, any_of, args};
use heard_vocabulary::DeskDeed;
use serde::{Deserialize, Serialize};

use super::is_open_as;
use crate::Heard;
use crate::going_out::{CLOSING, WAIT};
use crate::ids::{AccountId, DeedId, MessageId, ThemeId, ViewId};
use crate::people::{Grant, Moderate};
use crate::views::parse;

/// For how long something can be undone, in milliseconds: as long as what reaches a child
/// waits.
pub(super) const UNDO: i64 = WAIT;

/// Where a view is at the desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::views) struct Place {
    pub(super) state: String,
    pub(super) waits_for: String,
    pub(super) waits_until: Option<String>,
    /// An account, as text.
    pub(super) assigned_to: Option<String>,
}

impl Place {
    /// Whether it is open.
    pub(super) fn is_open(&self) -> bool {
        is_open_as(&self.state)
    }

    /// Whether this account has it; `None`: nobody.
    pub(super) fn is_with(&self, account: Option<&str>) -> bool {
        self.assigned_to.as_deref() == account
    }
}

/// Where each of these views is. They are held until the commit, in one order whoever
/// asks.
pub(in crate::views) async fn places(uow: &mut Uow, views: &[ViewId]) -> Result<HashMap<ViewId, Place>, StorageError> {
    let (set, binds) = any_of(1, views.iter().copied());
    let lock = if uow.is_postgres() { " FOR UPDATE" } else { "" };
    let sql =
        format!("SELECT id, state, waits_for, waits_until, assigned_to FROM view WHERE id IN {set} ORDER BY id{lock}");
    let place = |row: &Row| {
        let assigned: Option<AccountId> = row.id_opt("assigned_to")?;
        let place = Place {
            state: row.text("state")?,
            waits_for: row.text("waits_for")?,
            waits_until: row.text_opt("waits_until")?,
            assigned_to: assigned.map(|id| id.to_string()),
        };
        Ok((row.id("id")?, place))
    };
    uow.all(sql, binds).await?.iter().map(place).collect()
}

fn text(place: &Place) -> Result<String, StorageError> {
    serde_json::to_string(place).map_err(|error| StorageError::Bind(Box::new(error)))
}

pub(super) fn read(row: &Row, column: &'static str) -> Result<Place, StorageError> {
    serde_json::from_str(&row.text(column)?).map_err(|_| StorageError::inconsistent(column, "where a view is"))
}

/// What is remembered of a deed.
pub(in crate::views) struct Doing {
    pub(super) id: DeedId,
    pub(super) by: AccountId,
    pub(super) what: DeskDeed,
    pub(super) theme: Option<ThemeId>,
    /// What was written to the author of its view, where it is that.
    message: Option<MessageId>,
}

impl Doing {
    /// A deed of this person.
    pub(in crate::views) fn new(heard: &Heard, by: &Grant<Moderate>, what: DeskDeed) -> Self {
        Self::of(heard, by.id(), what)
    }

    /// The same, whoever they are.
    fn of(heard: &Heard, by: AccountId, what: DeskDeed) -> Self {
        Self { id: DeedId::random(heard.entropy()), by, what, theme: None, message: None }
    }

    /// This person wrote this to the author of a view.
    pub(in crate::views) fn wrote(heard: &Heard, by: AccountId, message: MessageId) -> Self {
        Self { message: Some(message), ..Self::of(heard, by, DeskDeed::Replied) }
    }

    /// The deed.
    pub(in crate::views) fn id(&self) -> DeedId {
        self.id
    }
}

/// Remembers a deed, in the unit that did it: `before` is where its views were.
pub(in crate::views) async fn remember(
    uow: &mut Uow,
    doing: Doing,
    before: HashMap<ViewId, Place>,
) -> Result<(), StorageError> {
    let Doing { id, by, what, theme, message } = doing;
    let now = uow.now();
    // One moment may see two deeds of one person: the later one is the last.
    let row = uow.first("SELECT MAX(at) AS at FROM desk_deed WHERE by_id = $1", args![by]).await?;
    let last = row.map(|row| row.moment_opt("at")).transpose()?.flatten();
    let at = last.map_or(now, |last| now.max(last.plus(1)));
    let views: Vec<ViewId> = before.keys().copied().collect();
    let after = places(uow, &views).await?;
    uow.defer(
        "INSERT INTO desk_deed (id, by_id, what, theme_id, at) VALUES ($1, $2, $3, $4, $5)",
        args![id, by, what.name(), theme, at],
    );
    for (view, was) in before {
        let Some(became) = after.get(&view) else { continue };
        uow.defer(
            "INSERT INTO desk_deed_view (deed_id, view_id, was, became, message_id) VALUES ($1, $2, $3, $4, $5)",
            args![id, view, text(&was)?, text(became)?, message],
        );
    }
    Ok(())
}

/// Forgets what cannot be undone any more: a day later nobody has to see it.
///
/// # Errors
/// When storage fails.
pub async fn forget_deeds(heard: &Heard) -> Result<(), StorageError> {
    let before = heard.now().plus(-Moment::DAY);
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move { uow.execute("DELETE FROM desk_deed WHERE at < $1", args![before]).await.map(drop) })
        })
        .await
}

/// Something that can be undone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deed {
    /// The deed.
    pub id: DeedId,
    /// What was done.
    pub what: DeskDeed,
    /// With how many views.
    pub views: i64,
    /// When.
    pub at: Moment,
    /// When it goes out, where somebody was written to.
    pub goes_at: Option<Moment>,
}

/// What this person did last, while it can be undone.
///
/// # Errors
/// When storage fails.
pub async fn last_deed(heard: &Heard, by: &Grant<Moderate>) -> Result<Option<Deed>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT d.id, d.what, d.at, d.undone_at,
                   (SELECT COUNT(*) FROM desk_deed_view v WHERE v.deed_id = d.id) AS views,
                   (SELECT MIN(m.goes_at) FROM desk_deed_view v JOIN message m ON m.id = v.message_id
                    WHERE v.deed_id = d.id) AS goes_at
               FROM desk_deed d WHERE d.by_id = $1 ORDER BY d.at DESC, d.id LIMIT 1";
    let Some(row) = conn.first(sql, args![by.id()]).await? else { return Ok(None) };
    let (at, now) = (row.moment("at")?, heard.now());
    let (what, goes_at) = (parse(DeskDeed::parse, &row, "what")?, row.moment_opt("goes_at")?);
    let gone = what == DeskDeed::Replied && goes_at.is_none_or(|goes_at| goes_at <= now.plus(CLOSING));
    let over = at.plus(UNDO) < now || gone;
    if row.moment_opt("undone_at")?.is_some() || over {
        return Ok(None);
    }
    Ok(Some(Deed { id: row.id("id")?, what, views: row.int("views")?, at, goes_at }))
}
