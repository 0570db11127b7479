//! Conflicts of interest: whoever something may be about does not read it.
//!
//! A member of staff whose name stands in what a young person says, or of whom a
//! colleague says that it is about them, finds it on no page, in no list and in
//! no count, until somebody whom it is not about says that it is not about them.
//! What was sent to them because its author chose them is theirs, unless it may
//! be harm. Nothing is ever without a reader: where everybody who reads views
//! may be meant, all of them read it ([`weigh_all`] looks again when somebody
//! comes or leaves).
//!
//! Lists leave it out by [`not_kept`]; the page of a view, and whatever is done
//! there, asks [`is_kept_from`] before its handler runs.

use std::collections::HashSet;

use heard_storage::crypto::Hash;
use heard_storage::{Conn, Row, StorageError, Uow, any_of, args};
use heard_vocabulary::{Role, ViewAction};

use super::named::Staff;
use crate::Heard;
use crate::ids::{AccountId, ViewId};
use crate::notifications::{Event, raise};
use crate::people::{Grant, Moderate, Permission as _};
use crate::record::record;
use crate::views::still_there_to_change;

/// The keyed hash by which a reader is found.
pub(crate) fn reader(heard: &Heard, account: AccountId) -> Hash {
    heard.keys().person_hash(&account.bytes(), b"something may be about them")
}

/// A condition that leaves out what is kept from the reader whose hash is the
/// statement's `$number`; `view` is the column of the view, with its table.
pub(crate) fn not_kept(view: &str, number: usize) -> String {
    format!(
        " AND NOT EXISTS (SELECT 1 FROM conflict c WHERE c.view_id = {view} AND c.reader = ${number}
            AND c.cleared_at IS NULL AND c.yields = 0)"
    )
}

/// What may be harm: not what nobody could read yet, nor what was found to be none.
const HARM: &str = "n.level < 3 AND (n.state <> 'closed' OR n.outcome <> 'not_harm')";

/// The same for somebody it was sent to: only what may be harm is kept from them.
pub(crate) fn not_kept_from_chosen(view: &str, number: usize) -> String {
    format!(
        " AND NOT EXISTS (SELECT 1 FROM conflict c JOIN concern n ON n.view_id = c.view_id AND {HARM}
            WHERE c.view_id = {view} AND c.reader = ${number} AND c.cleared_at IS NULL)"
    )
}

/// Whether a view may be about somebody, and their role; nothing where it is not.
/// `$1` is the view, `$2` the reader's hash, `$3` their account.
const MEANT: &str = "SELECT c.yields, a.role FROM conflict c, account a
    WHERE c.view_id = $1 AND c.reader = $2 AND a.id = $3 AND c.cleared_at IS NULL";

/// Whether that keeps it from them: where nobody else reads views, whoever does
/// reads it; others, such as who is on duty, never do.
fn keeps(row: Option<Row>) -> Result<bool, StorageError> {
    let Some(row) = row else { return Ok(false) };
    let role = row.text("role")?;
    Ok(row.int("yields")? == 0 || !Moderate::ROLES.iter().any(|reads| reads.name() == role))
}

/// Whether a view is kept from whoever asks for it.
///
/// # Errors
/// When storage fails.
pub async fn is_kept_from(heard: &Heard, account: AccountId, view: ViewId) -> Result<bool, StorageError> {
    let mut conn = heard.words().read().await?;
    keeps(conn.first(MEANT, args![view, reader(heard, account), account]).await?)
}

/// The same within a unit of work.
pub(crate) async fn keeps_from(
    heard: &Heard,
    uow: &mut Uow,
    account: AccountId,
    view: ViewId,
) -> Result<bool, StorageError> {
    keeps(uow.first(MEANT, args![view, reader(heard, account), account]).await?)
}

/// Everybody whom a view may be about.
pub(crate) async fn meant_by(heard: &Heard, uow: &mut Uow, view: ViewId) -> Result<Vec<AccountId>, StorageError> {
    let rows = uow.all("SELECT reader FROM conflict WHERE view_id = $1 AND cleared_at IS NULL", args![view]).await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let kept = rows.iter().map(|row| row.blob("reader")).collect::<Result<HashSet<Vec<u8>>, _>>()?;
    let staff = uow.all("SELECT id FROM account WHERE role <> $1 ORDER BY id", args![Role::YoungPerson.name()]).await?;
    let staff = staff.iter().map(|row| row.id("id")).collect::<Result<Vec<AccountId>, _>>()?;
    Ok(staff.into_iter().filter(|one| kept.contains(reader(heard, *one).as_slice())).collect())
}

/// Those of these views that are kept from a reader.
pub(crate) async fn kept_of(
    heard: &Heard,
    conn: &mut Conn,
    account: AccountId,
    views: &[ViewId],
) -> Result<HashSet<ViewId>, StorageError> {
    let (set, mut args) = any_of(1, views.iter().copied());
    args.push(reader(heard, account).into());
    let sql = format!(
        "SELECT view_id FROM conflict WHERE view_id IN {set} AND reader = ${} AND cleared_at IS NULL AND yields = 0",
        args.len()
    );
    conn.all(sql, args).await?.iter().map(|row| row.id("view_id")).collect()
}

/// Members of staff whom something that is about to be stored may be about.
#[derive(Debug, Clone, Default)]
pub(crate) struct Named(Vec<AccountId>);

impl Named {
    /// Those whose name stands in any of these texts.
    pub(crate) async fn in_texts(heard: &Heard, texts: &[&str]) -> Self {
        if texts.iter().all(|said| heard_storage::text::is_empty(said)) {
            return Self::default();
        }
        Self::among(&Staff::known(heard).await, texts)
    }

    /// The same, with the names in hand.
    pub(crate) fn among(staff: &Staff, texts: &[&str]) -> Self {
        Self(staff.named_in(texts.iter().copied()))
    }

    /// Those of these members of staff whom something may be about that may be
    /// harm.
    ///
    /// # Errors
    /// When storage fails.
    pub(crate) async fn in_harm(
        heard: &Heard,
        uow: &mut Uow,
        view: ViewId,
        among: impl Iterator<Item = AccountId> + Send,
    ) -> Result<Self, StorageError> {
        let sql = format!(
            "SELECT c.reader FROM conflict c JOIN concern n ON n.view_id = c.view_id AND {HARM}
             WHERE c.view_id = $1 AND c.cleared_at IS NULL"
        );
        let rows = uow.all(sql, args![view]).await?;
        let kept = rows.iter().map(|row| row.blob("reader")).collect::<Result<HashSet<Vec<u8>>, _>>()?;
        Ok(Self(among.filter(|account| kept.contains(reader(heard, *account).as_slice())).collect()))
    }

    /// Whether this member of staff is one of them.
    pub(crate) fn includes(&self, account: AccountId) -> bool {
        self.0.contains(&account)
    }

    /// Keeps a view from them, in the unit that stores what names them. Whoever
    /// was said not to be meant may be meant by what is said now.
    ///
    /// # Errors
    /// What the database refuses.
    pub(crate) async fn keep(self, heard: &Heard, uow: &mut Uow, view: ViewId) -> Result<(), StorageError> {
        if self.0.is_empty() {
            return Ok(());
        }
        for account in self.0 {
            set(heard, uow, view, account, None).await?;
        }
        weigh(heard, uow, view).await
    }
}

async fn set(
    heard: &Heard,
    uow: &mut Uow,
    view: ViewId,
    account: AccountId,
    by: Option<AccountId>,
) -> Result<u64, StorageError> {
    let now = uow.now();
    uow.execute(
        "INSERT INTO conflict (view_id, reader, set_at, set_by, yields) VALUES ($1, $2, $3, $4, 0)
         ON CONFLICT (view_id, reader) DO UPDATE SET set_at = excluded.set_at, set_by = excluded.set_by,
            cleared_at = NULL, cleared_by = NULL WHERE conflict.cleared_at IS NOT NULL",
        args![view, reader(heard, account), now, by],
    )
    .await
}

/// Everybody who reads views, as things stand in this unit.
async fn moderators(uow: &mut Uow) -> Result<Vec<AccountId>, StorageError> {
    let (roles, binds) = any_of(1, Moderate::ROLES.iter().map(|role| role.name()));
    let rows = uow.all(format!("SELECT id FROM usable_account WHERE role IN {roles}"), binds).await?;
    rows.iter().map(|row| row.id("id")).collect()
}

/// Their hashes.
async fn readers(heard: &Heard, uow: &mut Uow) -> Result<Vec<Hash>, StorageError> {
    Ok(moderators(uow).await?.into_iter().map(|one| reader(heard, one)).collect())
}

/// Lets a view be read by those it may be about where nobody else could read it.
async fn weigh(heard: &Heard, uow: &mut Uow, view: ViewId) -> Result<(), StorageError> {
    let all = readers(heard, uow).await?;
    let rows = uow.all("SELECT reader FROM conflict WHERE view_id = $1 AND cleared_at IS NULL", args![view]).await?;
    let kept = rows.iter().map(|row| row.blob("reader")).collect::<Result<HashSet<Vec<u8>>, _>>()?;
    let nobody = all.iter().all(|one| kept.contains(one.as_slice()));
    let sql = "UPDATE conflict SET yields = $2 WHERE view_id = $1 AND yields <> $2";
    uow.execute(sql, args![view, nobody]).await.map(drop)
}

/// Looks again at what may be without a reader, or has one again: somebody came,
/// left, or does other work now.
///
/// # Errors
/// When storage fails; what was looked at before that stays.
pub async fn weigh_all(heard: &Heard) -> Result<(), StorageError> {
    let this = heard.clone();
    let all = heard.words().write(move |uow| Box::pin(async move { readers(&this, uow).await })).await?;
    let (set, mut values) = any_of(1, all.iter().copied());
    values.push(i64::try_from(all.len()).unwrap_or(i64::MAX).into());
    let sql = format!(
        "SELECT view_id FROM conflict WHERE cleared_at IS NULL GROUP BY view_id
         HAVING (CASE WHEN SUM(CASE WHEN reader IN {set} THEN 1 ELSE 0 END) >= ${} THEN 1 ELSE 0 END) <> MAX(yields)
         ORDER BY view_id",
        values.len()
    );
    let mut conn = heard.words().read().await?;
    let rows = conn.all(sql, values).await?;
    drop(conn);
    for row in &rows {
        let (view, this) = (row.id("view_id")?, heard.clone());
        heard
            .words()
            .write(move |uow| {
                Box::pin(async move {
                    if still_there_to_change(uow, view).await? {
                        weigh(&this, uow, view).await?;
                    }
                    Ok::<_, StorageError>(())
                })
            })
            .await?;
    }
    Ok(())
}

/// The same at once, after an account of staff was changed; where it fails, a job
/// does it within a minute.
pub(crate) async fn weigh_now(heard: &Heard) {
    if let Err(error) = weigh_all(heard).await {
        tracing::warn!(%error, "who may read what may be about somebody is looked at later");
    }
}

/// A member of staff from whom a view is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptFrom {
    /// Their account.
    pub who: AccountId,
    /// Their name.
    pub name: String,
    /// What they do.
    pub role: Role,
    /// Whether a program found their name; else a colleague said so.
    pub named: bool,
}

/// What a reader sees of whom a view may be about.
#[derive(Debug, Clone, Default)]
pub struct Meant {
    /// From whom it is kept.
    pub kept: Vec<KeptFrom>,
    /// How many more there are whose name cannot be read.
    pub unknown: usize,
    /// Whether they read it all the same, because nobody else could.
    pub yields: bool,
    /// Everybody else of the staff, by name: their account, name and role.
    pub others: Vec<(AccountId, String, Role)>,
}

/// Whom a view may be about, for whoever reads it.
///
/// # Errors
/// When storage fails.
pub async fn meant(heard: &Heard, _by: &Grant<Moderate>, view: ViewId) -> Result<Meant, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT reader, set_by, yields FROM conflict WHERE view_id = $1 AND cleared_at IS NULL";
    let rows = conn.all(sql, args![view]).await?;
    drop(conn);
    let mut meant = Meant::default();
    let mut found: Vec<(Vec<u8>, bool)> = Vec::with_capacity(rows.len());
    for row in &rows {
        let by: Option<AccountId> = row.id_opt("set_by")?;
        found.push((row.blob("reader")?, by.is_none()));
        meant.yields |= row.int("yields")? == 1;
    }
    for one in Staff::known(heard).await.0 {
        let (who, role, name) = (one.account.id(), one.account.role(), one.known.name.clone());
        let hash = reader(heard, who);
        match found.iter().position(|(kept, _)| kept.as_slice() == hash.as_slice()) {
            Some(at) => meant.kept.push(KeptFrom { who, name, role, named: found.swap_remove(at).1 }),
            None if one.usable => meant.others.push((who, name, role)),
            None => {}
        }
    }
    meant.unknown = found.len();
    meant.kept.sort_by(|one, other| one.name.cmp(&other.name));
    meant.others.sort_by(|one, other| one.1.cmp(&other.1));
    Ok(meant)
}

/// Why it was not said whom a view is about.
#[derive(Debug, thiserror::Error)]
pub enum MeantError {
    /// Nobody was chosen, or no member of staff.
    #[error("nobody of the staff was chosen")]
    NoSuchColleague,
    /// Whoever says so may be meant themselves.
    #[error("whoever it may be about cannot say that it is not")]
    MayBeMeant,
    /// Nobody would be left to read it, or, while it may be harm, nobody but
    /// whoever says so.
    #[error("somebody else has to be able to read it")]
    NobodyLeft,
    /// It is gone.
    #[error("it is gone")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Says that a view is about a member of staff, who reads it no more; whoever says
/// it of themselves declares an interest. Somebody has to be left who reads it:
/// while it may be harm, somebody besides whoever says so, so that nobody keeps it
/// to themselves.
///
/// # Errors
/// [`MeantError`].
pub async fn about(heard: &Heard, by: &Grant<Moderate>, view: ViewId, who: AccountId) -> Result<(), MeantError> {
    let (this, me, actor) = (heard.clone(), by.id(), by.actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !still_there_to_change(uow, view).await? {
                    return Err(MeantError::Gone);
                }
                let sql = "SELECT id FROM usable_account WHERE id = $1 AND role <> $2";
                if uow.first(sql, args![who, Role::YoungPerson.name()]).await?.is_none() {
                    return Err(MeantError::NoSuchColleague);
                }
                let harm = uow.first("SELECT id FROM undecided_view WHERE id = $1", args![view]).await?.is_some();
                let meant = meant_by(&this, uow, view).await?;
                let all = moderators(uow).await?;
                let left = all.iter().any(|one| *one != who && !meant.contains(one) && !(harm && *one == me));
                if !left {
                    return Err(MeantError::NobodyLeft);
                }
                if set(&this, uow, view, who, Some(me)).await? > 0 {
                    weigh(&this, uow, view).await?;
                    record(uow, actor, ViewAction::KeptFrom, view, this.keys().audit_name(&who.bytes())).await?;
                }
                Ok(())
            })
        })
        .await
}

/// Says that a view is not about a member of staff, who reads it again; what its
/// author sent to them is told to them then.
///
/// # Errors
/// [`MeantError`]; [`MeantError::MayBeMeant`] for whoever it may be about.
pub async fn not_about(heard: &Heard, by: &Grant<Moderate>, view: ViewId, who: AccountId) -> Result<(), MeantError> {
    let (this, me, actor) = (heard.clone(), by.id(), by.actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !still_there_to_change(uow, view).await? {
                    return Err(MeantError::Gone);
                }
                let sql = "SELECT 1 AS meant FROM conflict WHERE view_id = $1 AND reader = $2 AND cleared_at IS NULL";
                if uow.first(sql, args![view, reader(&this, me)]).await?.is_some() {
                    return Err(MeantError::MayBeMeant);
                }
                let now = uow.now();
                let sql = "UPDATE conflict SET cleared_at = $3, cleared_by = $4
                           WHERE view_id = $1 AND reader = $2 AND cleared_at IS NULL";
                if uow.execute(sql, args![view, reader(&this, who), now, me]).await? > 0 {
                    weigh(&this, uow, view).await?;
                    record(uow, actor, ViewAction::NotAboutThem, view, this.keys().audit_name(&who.bytes())).await?;
                    let sql = "SELECT 1 AS theirs FROM delivery
                               WHERE view_id = $1 AND account_id = $2 AND opened_at IS NULL";
                    if uow.first(sql, args![view, who]).await?.is_some() {
                        raise(uow, Event::LetterCame(view, who)).await?;
                    }
                }
                Ok(())
            })
        })
        .await
}
