//! What stands beside one response for whoever works on it: what waits to be
//! changed in it, what is going out, and what was said when it was sent back.

use heard_storage::clock::Moment;
use heard_storage::{Conn, StorageError, args};
use heard_vocabulary::{ResponseChangeKind, ResponseChangeState, ResponseGoing};

use super::change::kind_of;
use super::corrections::{Correction, corrections};
use super::read::inside;
use super::text::{VERSION, text_of};
use super::{ResponseState, ResponseText};
use crate::Heard;
use crate::ids::{AccountId, ResponseChangeId, ResponseId};
use crate::people::{Grant, StaffHome};

/// A change of a public answer that is not done yet.
#[derive(Debug, Clone)]
pub struct Change {
    /// Which.
    pub id: ResponseChangeId,
    /// A correction, or that it is taken back.
    pub kind: ResponseChangeKind,
    /// Where it has got to.
    pub state: ResponseChangeState,
    /// Why, in words that young people read.
    pub why: String,
    /// What is to stand there instead.
    pub text: Option<ResponseText>,
    /// Who asked for it.
    pub asked_by: AccountId,
}

/// What somebody wrote who sent it back.
#[derive(Debug, Clone)]
pub struct Comment {
    /// What.
    pub words: String,
    /// Who.
    pub by: AccountId,
    /// When.
    pub at: Moment,
}

/// What stands beside one response.
#[derive(Debug, Clone, Default)]
pub struct Standing {
    /// What it said before it was corrected, newest first: for everybody.
    pub corrections: Vec<Correction>,
    /// What is to be changed in it; for those who write or approve responses.
    pub change: Option<Change>,
    /// What is going out of it, and when; likewise.
    pub going: Vec<(ResponseGoing, Moment)>,
    /// Who took it off the wall, where it is off; likewise.
    pub off_by: Option<AccountId>,
    /// What was written when it was sent back, newest first; likewise.
    pub comments: Vec<Comment>,
}

/// What stands beside one response.
///
/// # Errors
/// When storage fails.
pub async fn standing(heard: &Heard, by: &Grant<StaffHome>, id: ResponseId) -> Result<Standing, StorageError> {
    let mut conn = heard.words().read().await?;
    let before = corrections(&mut conn, &[id]).await?.remove(&id).unwrap_or_default();
    let mut standing = Standing { corrections: before, ..Standing::default() };
    if !inside(by) {
        return Ok(standing);
    }
    standing.change = open_change(&mut conn, id).await?;
    standing.going = going(&mut conn, id).await?;
    let off = "SELECT off_by FROM response WHERE id = $1";
    standing.off_by = conn.first(off, args![id]).await?.map_or(Ok(None), |row| row.id_opt("off_by"))?;
    let sql = "SELECT words, written_by, written_at FROM response_comment WHERE response_id = $1
               ORDER BY written_at DESC, id LIMIT 20";
    for row in &conn.all(sql, args![id]).await? {
        standing.comments.push(Comment {
            words: row.text("words")?,
            by: row.id("written_by")?,
            at: row.moment("written_at")?,
        });
    }
    Ok(standing)
}

async fn open_change(conn: &mut Conn, id: ResponseId) -> Result<Option<Change>, StorageError> {
    let [waiting, sent_back, going] =
        [ResponseChangeState::Waiting, ResponseChangeState::SentBack, ResponseChangeState::GoingOut]
            .map(ResponseChangeState::name);
    let sql = "SELECT id, kind, state, why, version, asked_by FROM response_change
               WHERE response_id = $1 AND state IN ($2, $3, $4)";
    let Some(row) = conn.first(sql, args![id, waiting, sent_back, going]).await? else { return Ok(None) };
    let text = match row.int_opt("version")? {
        Some(version) => {
            let sql = format!("SELECT {VERSION} FROM response_version v WHERE v.response_id = $1 AND v.version = $2");
            conn.first(sql, args![id, version]).await?.map(|row| text_of(&row)).transpose()?
        }
        None => None,
    };
    let state = ResponseChangeState::parse(&row.text("state")?);
    Ok(Some(Change {
        id: row.id("id")?,
        kind: kind_of(&row)?,
        state: state.ok_or(StorageError::inconsistent("state", "a state of a change"))?,
        why: row.text("why")?,
        text,
        asked_by: row.id("asked_by")?,
    }))
}

/// What is going out of it, and when. Views that wait to be told go while it is public.
async fn going(conn: &mut Conn, id: ResponseId) -> Result<Vec<(ResponseGoing, Moment)>, StorageError> {
    let sql = "SELECT 'answer' AS what, goes_at FROM response WHERE id = $1 AND state = $2 AND goes_at IS NOT NULL
            UNION ALL SELECT 'change' AS what, goes_at FROM response_change
                WHERE response_id = $1 AND state = $2 AND goes_at IS NOT NULL
            UNION ALL SELECT 'views' AS what, MIN(rv.goes_at) AS goes_at FROM response_view rv
                JOIN response r ON r.id = rv.response_id AND r.state = $3
                WHERE rv.response_id = $1 AND rv.told_at IS NULL AND rv.goes_at IS NOT NULL GROUP BY rv.response_id
            ORDER BY what";
    let (going, published) = (ResponseState::GoingOut.name(), ResponseState::Published.name());
    let rows = conn.all(sql, args![id, going, published]).await?;
    rows.iter()
        .map(|row| {
            let what = ResponseGoing::parse(&row.text("what")?);
            Ok((what.ok_or(StorageError::inconsistent("what", "what goes out"))?, row.moment("goes_at")?))
        })
        .collect()
}
