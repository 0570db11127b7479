//! Putting a legal hold.

use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::{HoldAction, HoldFor, HoldOn, Role};

use super::sealed::{Written, seal_written};
use super::{HoldError, kept, said, short};
use crate::Heard;
use crate::ids::{AccountId, LegalHoldId, ProcedureId, ViewId};
use crate::people::{Account, Grant, KeepHolds};
use crate::procedures;
use crate::record::record;
use crate::safeguarding::concerns::council_key;
use crate::safeguarding::conflicts::{Named, keeps_from, meant_by};

/// What a legal hold is to be put on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum On {
    /// One thing a young person said, and everything beside it.
    View(ViewId),
    /// Everything of whoever said this. Who that is, is shown to nobody.
    Author(ViewId),
    /// One procedure, and what it came from.
    Procedure(ProcedureId),
    /// Everything of the account of this nickname.
    Nickname(String),
}

/// A legal hold that is to be put.
#[derive(Debug, Clone)]
pub struct Putting {
    /// What on.
    pub on: On,
    /// Who asked for it, as a kind; `None` where nobody said.
    pub asked: Option<HoldFor>,
    /// What is written of it, as it was typed.
    pub written: Written,
}

/// Puts a legal hold: what it is on is neither taken back, erased, taken from its author
/// nor ended by the schedule until a second person lifts it. Whoever is named in it does
/// not find it.
///
/// # Errors
/// [`HoldError`]; nothing is held then.
pub async fn put(heard: &Heard, by: &Grant<KeepHolds>, what: Putting) -> Result<LegalHoldId, HoldError> {
    let asked = what.asked.ok_or(HoldError::NoAsker)?;
    let written = Written {
        who: said(&what.written.who, HoldError::NoAsker)?,
        reference: short(&what.written.reference)?,
        reason: said(&what.written.reason, HoldError::NoReason)?,
    };
    let on = what.on;
    let prepared = prepare(heard, by, asked, &written).await?;
    let this = heard.clone();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let held = Held::find(&this, uow, prepared.by, on).await?;
                Ok(prepared.put(&this, uow, held).await?)
            })
        })
        .await
}

/// A legal hold that is sealed and not put yet, to be put in the unit of work that gives
/// rise to it.
pub(crate) struct Prepared {
    id: LegalHoldId,
    by: Account,
    actor: String,
    asked: HoldFor,
    sealed: Vec<u8>,
    named: Named,
}

/// Seals what is written of a hold. Those who are named in it do not find it.
///
/// # Errors
/// When storage fails.
pub(crate) async fn prepare(
    heard: &Heard,
    by: &Grant<KeepHolds>,
    asked: HoldFor,
    written: &Written,
) -> Result<Prepared, StorageError> {
    let id = LegalHoldId::random(heard.entropy());
    let sealed = seal_written(heard, &council_key(heard).await?, id, "sealed", written)?;
    let named = Named::in_texts(heard, &[&written.who, &written.reference, &written.reason]).await.without(by.id());
    Ok(Prepared { id, by: by.account(), actor: by.actor(), asked, sealed, named })
}

/// What is held, with its rows held until the commit: whatever was just going is waited
/// for, and what comes later finds the hold.
struct Held {
    on: HoldOn,
    view: Option<ViewId>,
    procedure: Option<ProcedureId>,
    owner: Option<[u8; 16]>,
    /// Whom what it is on may be about.
    about: Vec<AccountId>,
}

impl Held {
    const fn of(on: HoldOn) -> Self {
        Self { on, view: None, procedure: None, owner: None, about: Vec::new() }
    }

    async fn find(heard: &Heard, uow: &mut Uow, by: Account, on: On) -> Result<Self, HoldError> {
        match on {
            On::View(view) => {
                Self::readable(heard, uow, by, view).await?;
                Ok(Self { view: Some(view), ..Self::of(HoldOn::View) })
            }
            On::Author(view) => {
                let owner = Self::readable(heard, uow, by, view).await?.ok_or(HoldError::NoAuthor)?;
                let about = meant_by(heard, uow, view).await?;
                hold_views(uow, owner).await?;
                Ok(Self { owner: Some(owner), about, ..Self::of(HoldOn::Account) })
            }
            On::Procedure(procedure) => {
                if !procedures::may_hold(heard, uow, by, procedure).await? {
                    return Err(HoldError::Gone);
                }
                Ok(Self { procedure: Some(procedure), ..Self::of(HoldOn::Procedure) })
            }
            On::Nickname(name) => {
                let login = heard.keys().login_hash(&name);
                let lock = if uow.is_postgres() { " FOR UPDATE" } else { "" };
                let sql = format!("SELECT id FROM account WHERE login_hash = $1 AND role = $2{lock}");
                let row = uow.first(sql, args![login, Role::YoungPerson.name()]).await?.ok_or(HoldError::NoAccount)?;
                Ok(Self::account(heard, uow, row.id("id")?).await?)
            }
        }
    }

    /// A view that is there with its words, and not kept from whoever holds it; its
    /// account's owner, where it came from one.
    async fn readable(heard: &Heard, uow: &mut Uow, by: Account, view: ViewId) -> Result<Option<[u8; 16]>, HoldError> {
        let lock = if uow.is_postgres() { " FOR UPDATE" } else { "" };
        let sql = format!("SELECT owner_key, signed_in FROM view WHERE id = $1 AND LENGTH(wrapped_key) > 0{lock}");
        let row = uow.first(sql, args![view]).await?.ok_or(HoldError::Gone)?;
        if keeps_from(heard, uow, by.id(), view).await? {
            return Err(HoldError::Gone);
        }
        Ok(if row.int("signed_in")? == 1 { Some(row.id("owner_key")?) } else { None })
    }

    /// Everything of this account, whose row is held by the caller.
    async fn account(heard: &Heard, uow: &mut Uow, account: AccountId) -> Result<Self, StorageError> {
        let owner = heard.keys().owner_of(&account.bytes());
        hold_views(uow, owner).await?;
        Ok(Self { owner: Some(owner), ..Self::of(HoldOn::Account) })
    }
}

/// Holds everything that was said from an account until the commit, in the order in which
/// those who go ask for it.
async fn hold_views(uow: &mut Uow, owner: [u8; 16]) -> Result<(), StorageError> {
    if uow.is_postgres() {
        let sql = "SELECT id FROM view WHERE owner_key = $1 AND signed_in = 1 ORDER BY id FOR UPDATE";
        uow.all(sql, args![owner]).await?;
    }
    Ok(())
}

impl Prepared {
    /// Puts it on everything of an account, whose row is held by the caller.
    ///
    /// # Errors
    /// What the database refuses.
    pub(crate) async fn put_on_account(
        self,
        heard: &Heard,
        uow: &mut Uow,
        account: AccountId,
    ) -> Result<(), StorageError> {
        let held = Held::account(heard, uow, account).await?;
        self.put(heard, uow, held).await.map(drop)
    }

    async fn put(self, heard: &Heard, uow: &mut Uow, held: Held) -> Result<LegalHoldId, StorageError> {
        let Self { id, by, actor, asked, sealed, named } = self;
        let Held { on, view, procedure, owner, about } = held;
        let now = uow.now();
        let sql = "INSERT INTO legal_hold
                       (id, held_on, view_id, procedure_id, held_owner, asked_for, sealed, put_by, put_at)
                   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
        let row = args![id, on.name(), view, procedure, owner, asked.name(), sealed, by.id(), now];
        uow.execute(sql, row).await?;
        kept::keep(heard, uow, id, named.ids());
        // Whoever puts it reads what it is on, and finds it again.
        let about: Vec<AccountId> = about.into_iter().filter(|one| *one != by.id()).collect();
        kept::keep(heard, uow, id, &about);
        record(uow, actor, HoldAction::Put, id, on.name()).await?;
        Ok(id)
    }
}
