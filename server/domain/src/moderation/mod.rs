//! The moderation log: every hide, edit and refusal with its reason.

use heard_storage::clock::Moment;
use heard_storage::{StorageError, args};
use heard_vocabulary::ModerationAction;

use crate::Heard;
use crate::going::{Becomes, Names, STAFF, Table};
use crate::ids::{AccountId, ViewId};
use crate::people::{Grant, ReadModerationLog, names_of};
use crate::record::moderated;
use crate::safeguarding::conflicts::{not_kept, reader};

const ON_RECORD: Becomes =
    Becomes::Stays("every hiding, masking and refusal stays on record, with the team's reason and none of the words");

/// The log of what was done to views outlives them.
pub(crate) const GOING: &[Table] = &[Table {
    name: "moderation",
    names: Names::View("view_id"),
    also: &[("by_id", STAFF)],
    erase: ON_RECORD,
    anonymise: ON_RECORD,
    rest: ON_RECORD,
    take_back: ON_RECORD,
}];

/// One line of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// When.
    pub at: Moment,
    /// Which view.
    pub view: ViewId,
    /// What was done; `None` where it is on no list, which is our fault.
    pub action: Option<ModerationAction>,
    /// Why.
    pub reason: String,
    /// Whether the author is told.
    pub told: bool,
    /// Who did it, where their name is still known.
    pub by: Option<String>,
}

/// The log, newest first; without what is kept from the reader.
///
/// # Errors
/// When storage fails.
pub async fn log(heard: &Heard, by: &Grant<ReadModerationLog>) -> Result<Vec<Line>, StorageError> {
    let mut conn = heard.words().read().await?;
    let rows = conn
        .all(
            format!(
                "SELECT at, view_id, action, reason, told, by_id FROM moderation m WHERE 1 = 1{}
                 ORDER BY at DESC, id DESC LIMIT 300",
                not_kept("m.view_id", 1, by.account().role())
            ),
            args![reader(heard, by.id())],
        )
        .await?;
    let accounts = rows.iter().map(|row| row.id("by_id")).collect::<Result<Vec<AccountId>, _>>()?;
    let names = names_of(heard, &mut conn, &accounts).await?;
    let mut lines = Vec::with_capacity(rows.len());
    for (row, by) in rows.iter().zip(accounts) {
        lines.push(Line {
            at: row.moment("at")?,
            view: row.id("view_id")?,
            action: moderated(row)?,
            reason: row.text("reason")?,
            told: row.int("told")? != 0,
            by: names.get(&by).map(|identity| identity.name.clone()),
        });
    }
    Ok(lines)
}
