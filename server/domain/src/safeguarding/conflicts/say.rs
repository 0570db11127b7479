//! What colleagues say of whom a view is about.

use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::{Role, ViewAction};

use super::keep::set;
use super::weigh::{moderators, weigh};
use super::{MAY_BE_HARM, Named, meant_by, reader};
use crate::Heard;
use crate::ids::{AccountId, ViewId};
use crate::notifications::{Event, raise};
use crate::people::{Grant, Moderate, Permission as _, SignOffConcerns};
use crate::procedures::keep_of_view;
use crate::record::record;
use crate::safeguarding::named::Staff;
use crate::views::still_there_to_change;

/// Whether a view may be kept from somebody because a colleague says so: somebody
/// has to be left who reads it. While it may be harm that is somebody besides whoever
/// says so, and somebody who signs decisions off; else it is, where more than two
/// read views.
async fn may_be_kept(
    heard: &Heard,
    uow: &mut Uow,
    view: ViewId,
    who: AccountId,
    by: AccountId,
) -> Result<bool, StorageError> {
    let all = moderators(uow).await?;
    // Nobody loses a reader by it.
    if !all.iter().any(|(one, _)| *one == who) {
        return Ok(true);
    }
    let harm = uow.first("SELECT id FROM undecided_view WHERE id = $1", args![view]).await?.is_some();
    let meant = meant_by(heard, uow, view).await?;
    let left: Vec<_> = all.iter().filter(|(one, _)| *one != who && !meant.contains(one)).collect();
    let signs = |of: &[&(AccountId, Role)]| of.iter().any(|(_, role)| SignOffConcerns::ROLES.contains(role));
    let besides = left.iter().any(|(one, _)| *one != by);
    Ok(match harm {
        // Whoever declares an interest of their own takes nobody's turn but theirs.
        true => {
            besides
                && (who == by || signs(&left) || !SignOffConcerns::ROLES.iter().any(|role| is_role(&all, who, *role)))
        }
        false => besides || (!left.is_empty() && all.len() <= 2),
    })
}

fn is_role(all: &[(AccountId, Role)], who: AccountId, role: Role) -> bool {
    all.iter().any(|(one, of)| *one == who && *of == role)
}

/// Keeps a view from those whom a member of staff names in what they write down
/// about it, as if they had said that it is about them.
///
/// # Errors
/// What the database refuses.
pub(crate) async fn keep_written(
    heard: &Heard,
    uow: &mut Uow,
    view: ViewId,
    named: Named,
    by: (AccountId, &str),
) -> Result<(), StorageError> {
    for who in named.0 {
        if may_be_kept(heard, uow, view, who, by.0).await? {
            say_so(heard, uow, view, who, by).await?;
        }
    }
    Ok(())
}

/// The same of what is sent to the person outside, who reads it whoever else does not:
/// from everybody who is named.
///
/// # Errors
/// What the database refuses.
pub(crate) async fn keep_sent_outside(
    heard: &Heard,
    uow: &mut Uow,
    view: ViewId,
    named: Named,
    by: (AccountId, &str),
) -> Result<(), StorageError> {
    for who in named.0 {
        say_so(heard, uow, view, who, by).await?;
    }
    Ok(())
}

/// Writes down that a colleague said so.
async fn say_so(
    heard: &Heard,
    uow: &mut Uow,
    view: ViewId,
    who: AccountId,
    (by, actor): (AccountId, &str),
) -> Result<(), StorageError> {
    if set(heard, uow, view, who, (Some(by), false)).await? > 0 {
        weigh(heard, uow, view).await?;
        keep_of_view(heard, uow, view, who, by).await?;
        record(uow, actor.to_owned(), ViewAction::KeptFrom, view, of_whom(heard, who)).await?;
    }
    Ok(())
}

/// Who it is about in the log: what stands in the rows, and nowhere else.
fn of_whom(heard: &Heard, who: AccountId) -> String {
    hex::encode(&reader(heard, who)[..16])
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
    /// Whether a program found that it may be about them; else a colleague said so.
    pub named: bool,
    /// Whether it was sent to them, or to somebody for whom they stood in, and may be harm.
    pub sent_to: bool,
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
    let sql = "SELECT reader, set_by, yields, chosen FROM conflict WHERE view_id = $1 AND cleared_at IS NULL";
    let rows = conn.all(sql, args![view]).await?;
    let sql = format!(
        "SELECT d.account_id FROM delivery d JOIN concern n ON n.view_id = d.view_id
         WHERE d.view_id = $1 AND {MAY_BE_HARM}"
    );
    let sent = conn.all(sql, args![view]).await?;
    drop(conn);
    let sent = sent.iter().map(|row| row.id("account_id")).collect::<Result<Vec<AccountId>, _>>()?;
    let mut meant = Meant::default();
    let mut found: Vec<(Vec<u8>, bool, bool)> = Vec::with_capacity(rows.len());
    for row in &rows {
        let by: Option<AccountId> = row.id_opt("set_by")?;
        // Who stood in for whoever it was sent to was as good as sent it, while it may be harm.
        let chosen = row.int("chosen")? == 1 && !sent.is_empty();
        found.push((row.blob("reader")?, by.is_none(), chosen));
        meant.yields |= row.int("yields")? == 1;
    }
    for one in Staff::known(heard).await.members() {
        let (who, role, name) = (one.account.id(), one.account.role(), one.known.name.clone());
        let hash = reader(heard, who);
        match found.iter().position(|(kept, ..)| kept.as_slice() == hash.as_slice()) {
            Some(at) => {
                let (_, named, chosen) = found.swap_remove(at);
                let sent_to = chosen || sent.contains(&who);
                meant.kept.push(KeptFrom { who, name, role, named, sent_to });
            }
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
/// it of themselves declares an interest. Somebody has to be left who reads it, so
/// that nobody keeps it to themselves (`may_be_kept`).
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
                if !may_be_kept(&this, uow, view, who, me).await? {
                    return Err(MeantError::NobodyLeft);
                }
                say_so(&this, uow, view, who, (me, &actor)).await?;
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
                    record(uow, actor, ViewAction::NotAboutThem, view, of_whom(&this, who)).await?;
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
