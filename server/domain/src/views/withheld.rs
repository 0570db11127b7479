//! What was written to a view's author and did not go, for whoever may read the view.

use heard_storage::clock::Moment;
use heard_storage::crypto::Key;
use heard_storage::{Conn, Row, StorageError, args};
use heard_vocabulary::{Sender, Withheld};

use super::queue::parse;
use super::words::open_text;
use crate::Heard;
use crate::going_out::CLOSING;
use crate::ids::{AccountId, MessageId, ViewId};
use crate::people::{Grant, Moderate, names_of};
use crate::safeguarding::conflicts::{not_kept, reader};

/// So many views at most are listed of which something is held.
const MOST: usize = 100;

/// One message that was written to a view's author and did not go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WithheldMessage {
    /// The message.
    pub id: MessageId,
    /// Which side wrote it.
    pub sender: Sender,
    /// What it says.
    pub text: String,
    /// Who wrote it, where their name is known.
    pub written_by: Option<String>,
    /// When.
    pub sent_at: Moment,
    /// Whether it is held or stopped.
    pub state: Withheld,
    /// When it was taken out of the thread.
    pub taken_at: Moment,
    /// Whether that was so late that it may have been read for a moment.
    pub close: bool,
    /// Who stopped it, where their name is known, and when.
    pub stopped: Option<(Option<String>, Moment)>,
}

/// What did not go to a view's author, oldest first.
pub(super) async fn withheld(
    heard: &Heard,
    conn: &mut Conn,
    view: ViewId,
    key: Option<&Key>,
) -> Result<Vec<WithheldMessage>, StorageError> {
    let Some(key) = key else { return Ok(Vec::new()) };
    let sql = "SELECT * FROM withheld_message WHERE view_id = $1 ORDER BY sent_at, id";
    let rows = conn.all(sql, args![view]).await?;
    let mut people: Vec<AccountId> = Vec::new();
    for row in &rows {
        people.push(row.id("written_by")?);
        people.extend(row.id_opt::<AccountId>("decided_by")?);
    }
    let names = names_of(heard, conn, &people).await?;
    let name = |who: AccountId| names.get(&who).map(|identity| identity.name.clone());
    let one = |row: &Row| {
        let (goes_at, taken_at) = (row.moment("goes_at")?, row.moment("taken_at")?);
        let decided_by: Option<AccountId> = row.id_opt("decided_by")?;
        Ok(WithheldMessage {
            id: row.id("id")?,
            sender: parse(Sender::parse, row, "author")?,
            text: open_text(key, view, "message", &row.blob("sealed")?)?,
            written_by: name(row.id("written_by")?),
            sent_at: row.moment("sent_at")?,
            state: parse(Withheld::parse, row, "state")?,
            taken_at,
            close: goes_at <= taken_at.plus(CLOSING),
            stopped: row.moment_opt("decided_at")?.map(|at| (decided_by.and_then(name), at)),
        })
    };
    rows.iter().map(one).collect()
}

/// Views of which something is held that this reader may read, and since when; the first
/// that was held comes first.
///
/// # Errors
/// When storage fails.
pub async fn held_replies(heard: &Heard, by: &Grant<Moderate>) -> Result<Vec<(ViewId, Moment)>, StorageError> {
    let sql = format!(
        "SELECT w.view_id, MIN(w.taken_at) AS since FROM withheld_message w JOIN kept_view v ON v.id = w.view_id
         WHERE w.state = $1{} GROUP BY w.view_id ORDER BY since, w.view_id LIMIT {MOST}",
        not_kept("w.view_id", 2, by.account().role())
    );
    let mut conn = heard.words().read().await?;
    let rows = conn.all(sql, args![Withheld::Held.name(), reader(heard, by.id())]).await?;
    rows.iter().map(|row| Ok((row.id("view_id")?, row.moment("since")?))).collect()
}
