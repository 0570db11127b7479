//! What stands about what is locked, for whoever reads views: never anything of what
//! it shows.

use std::collections::HashMap;

use heard_storage::clock::Moment;
use heard_storage::crypto::Key;
use heard_storage::{Conn, Row, StorageError, any_of, args};
use heard_vocabulary::{LockedEnd, LockedState, MediaKind, Role, ToldTo, ViewAction};

use super::row::{asked, may_advise};
use super::sealed::{key_of, open_deed};
use crate::Heard;
use crate::ids::{AccountId, AttachmentId, ViewId};
use crate::people::{Account, Grant, Identity, KeepLocked, LookAtConcerns, Moderate, names_of};
use crate::safeguarding::concerns::{Particulars, council_key};
use crate::safeguarding::conflicts::{not_kept, reader};
use crate::views::parse;

/// Something that was done with what is locked.
#[derive(Debug, Clone)]
pub struct LockedDeed {
    /// When.
    pub at: Moment,
    /// By whom; `None` where they have no name any more, or a program did it.
    pub by: Option<String>,
    /// What.
    pub action: ViewAction,
    /// Who advised, when, and reasons; `None` where that cannot be read.
    pub what: Option<Particulars>,
}

/// What somebody asks for, and a second person has to answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// What.
    pub end: LockedEnd,
    /// Who; `None` where they have no name any more.
    pub by: Option<String>,
    /// When.
    pub at: Moment,
    /// Whether that is the reader.
    pub mine: bool,
}

/// One recording or picture that is or was locked.
#[derive(Debug, Clone)]
pub struct LockedFile {
    /// Which.
    pub id: AttachmentId,
    /// The name of its view's situation.
    pub scenario: String,
    /// What it is.
    pub kind: MediaKind,
    /// How many bytes it has.
    pub size: i64,
    /// Where it stands.
    pub state: LockedState,
    /// When it was locked last.
    pub locked_at: Moment,
    /// By whom.
    pub locked_by: Option<String>,
    /// In which role; `None` where a program locked it again.
    pub locked_role: Option<Role>,
    /// When it was released or destroyed.
    pub ended_at: Option<Moment>,
    /// What is asked.
    pub asked: Option<Asked>,
    /// Everything that was done, oldest first.
    pub deeds: Vec<LockedDeed>,
    /// Whether the reader looks after what is locked.
    pub lead: bool,
    /// What the reader may ask for: what was advised since it was locked.
    pub may_ask: Vec<LockedEnd>,
}

/// What is locked of a view, and what was, for the team.
///
/// # Errors
/// When storage fails.
pub async fn locked_of_view(
    heard: &Heard,
    by: &Grant<Moderate>,
    view: ViewId,
) -> Result<Vec<LockedFile>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT l.*, v.scenario FROM locked_media l JOIN view v ON v.id = l.view_id
               WHERE l.view_id = $1 ORDER BY l.locked_at, l.attachment_id";
    let rows = conn.all(sql, args![view]).await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let files = rows.iter().map(|row| row.id("attachment_id")).collect::<Result<Vec<AttachmentId>, _>>()?;
    let (set, args) = any_of(1, files);
    let deeds =
        conn.all(format!("SELECT * FROM locked_deed WHERE attachment_id IN {set} ORDER BY at, id"), args).await?;
    let names = names(heard, &mut conn, &rows, &deeds).await?;
    drop(conn);
    let reads = Reads { council: council_key(heard).await?, names, me: by.account() };
    rows.iter().map(|row| reads.file(row, &deeds)).collect()
}

/// The names of whoever locked, asked, and did something.
async fn names(
    heard: &Heard,
    conn: &mut Conn,
    rows: &[Row],
    deeds: &[Row],
) -> Result<HashMap<AccountId, Identity>, StorageError> {
    let mut staff: Vec<AccountId> = Vec::new();
    for row in rows {
        staff.extend(row.id_opt::<AccountId>("locked_by")?);
        staff.extend(row.id_opt::<AccountId>("asked_by")?);
    }
    for deed in deeds {
        staff.extend(deed.id_opt::<AccountId>("by_id")?);
    }
    staff.sort_unstable();
    staff.dedup();
    if staff.is_empty() { Ok(HashMap::new()) } else { names_of(heard, conn, &staff).await }
}

/// What rows are read with.
struct Reads {
    council: Key,
    names: HashMap<AccountId, Identity>,
    me: Account,
}

impl Reads {
    fn name(&self, account: Option<AccountId>) -> Option<String> {
        self.names.get(&account?).map(|identity| identity.name.clone())
    }

    fn file(&self, row: &Row, deeds: &[Row]) -> Result<LockedFile, StorageError> {
        let id: AttachmentId = row.id("attachment_id")?;
        let (state, locked_at) = (parse(LockedState::parse, row, "state")?, row.moment("locked_at")?);
        // What cannot be read, which is our fault, hides nothing of what was done.
        let key = key_of(&self.council, id, row)
            .inspect_err(|error| tracing::error!(%error, "the key of what is locked does not open"))
            .ok();
        let mut done = Vec::new();
        for deed in deeds {
            if deed.id::<AttachmentId>("attachment_id")? == id {
                done.push(self.deed(deed, key.as_ref())?);
            }
        }
        let lead = Grant::<KeepLocked>::check(self.me).is_some();
        let asked = match asked(row)? {
            Some((end, by)) => Some(Asked {
                end,
                by: self.name(Some(by)),
                at: row.moment_opt("asked_at")?.unwrap_or(locked_at),
                mine: by == self.me.id(),
            }),
            None => None,
        };
        let open = lead && state == LockedState::Locked && asked.is_none();
        let ends = LockedEnd::ALL.iter().copied();
        Ok(LockedFile {
            id,
            scenario: row.text("scenario")?,
            kind: parse(MediaKind::parse, row, "kind")?,
            size: row.int("size")?,
            state,
            locked_at,
            locked_by: self.name(row.id_opt("locked_by")?),
            locked_role: row.text_opt("locked_role")?.as_deref().and_then(Role::parse),
            ended_at: row.moment_opt("ended_at")?,
            may_ask: ends.filter(|end| open && is_advised(&done, locked_at, *end)).collect(),
            asked,
            deeds: done,
            lead,
        })
    }

    fn deed(&self, row: &Row, key: Option<&Key>) -> Result<LockedDeed, StorageError> {
        let what = key.and_then(|key| {
            open_deed(key, row).inspect_err(|error| tracing::error!(%error, "a deed cannot be read")).ok()
        });
        Ok(LockedDeed {
            at: row.moment("at")?,
            by: self.name(row.id_opt("by_id")?),
            action: parse(ViewAction::parse, row, "action")?,
            what,
        })
    }
}

/// Whether what somebody would ask for was advised, since it was locked last.
fn is_advised(deeds: &[LockedDeed], since: Moment, end: LockedEnd) -> bool {
    let advised = deeds.iter().filter(|deed| deed.action == ViewAction::MediaAdvised && deed.at >= since);
    let mut by = advised.filter_map(|deed| ToldTo::parse(deed.what.as_ref()?.to.as_deref()?));
    by.any(|by| may_advise(end, by))
}

/// One line of what is locked.
#[derive(Debug, Clone)]
pub struct LockedLine {
    /// The view it came with.
    pub view: ViewId,
    /// Which of its recordings and pictures.
    pub file: AttachmentId,
    /// The situation's name.
    pub scenario: String,
    /// What it is.
    pub kind: MediaKind,
    /// When it was locked.
    pub locked_at: Moment,
    /// What is asked, and whether the reader may answer as the second person.
    pub asked: Option<(LockedEnd, bool)>,
}

/// Everything that is locked, the oldest first; without what is kept from the reader.
///
/// # Errors
/// When storage fails.
pub async fn locked_lines(heard: &Heard, by: &Grant<LookAtConcerns>) -> Result<Vec<LockedLine>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = format!(
        "SELECT l.*, v.scenario FROM locked_media l JOIN view v ON v.id = l.view_id
         WHERE l.state = $1{} ORDER BY l.locked_at, l.attachment_id",
        not_kept("v.id", 2, by.account().role())
    );
    let rows = conn.all(sql, args![LockedState::Locked.name(), reader(heard, by.id())]).await?;
    let line = |row: &Row| {
        Ok(LockedLine {
            view: row.id("view_id")?,
            file: row.id("attachment_id")?,
            scenario: row.text("scenario")?,
            kind: parse(MediaKind::parse, row, "kind")?,
            locked_at: row.moment("locked_at")?,
            asked: asked(row)?.map(|(end, who)| (end, who != by.id())),
        })
    };
    rows.iter().map(line).collect()
}
