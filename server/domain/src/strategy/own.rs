//! The actions that somebody leads themselves: theirs alone.

use heard_storage::StorageError;
use heard_storage::calendar::Day;

use super::cycle::{BoardDay, next_day};
use super::lines::{WorkLine, lines_of};
use crate::Heard;
use crate::people::{Grant, LeadActions};

/// An action of one's own, and whether it waits.
#[derive(Debug, Clone)]
pub struct OwnLine {
    /// The action.
    pub line: WorkLine,
    /// Whether leads were asked before the next board, and nothing was written about it since.
    pub waits: bool,
}

/// What somebody leads, and the board before which they were asked.
#[derive(Debug, Clone)]
pub struct OwnLines {
    /// Their actions, in the plan's order.
    pub lines: Vec<OwnLine>,
    /// The next board.
    pub board: Option<BoardDay>,
    /// Today.
    pub today: Day,
}

impl OwnLines {
    /// How many wait.
    #[must_use]
    pub fn waiting(&self) -> usize {
        self.lines.iter().filter(|one| one.waits).count()
    }
}

/// The actions that somebody leads.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn own_lines(heard: &Heard, by: &Grant<LeadActions>) -> Result<OwnLines, StorageError> {
    let today = heard.now().day();
    let mut conn = heard.words().read().await?;
    let (board, _) = next_day(&mut conn, today).await?;
    let all = lines_of(heard, &mut conn, by.id()).await?;
    let asked = board.and_then(|board| board.asked);
    let mut own = Vec::with_capacity(all.len());
    for line in all {
        let waits = asked.is_some_and(|asked| line.is_missing_since(asked));
        own.push(OwnLine { line, waits });
    }
    Ok(OwnLines { lines: own, board, today })
}
