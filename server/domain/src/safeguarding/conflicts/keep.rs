//! Keeping a view from those who are named in what its author says.

use std::collections::HashSet;

use heard_storage::{StorageError, Uow, args};

use super::weigh::weigh;
use super::{MAY_BE_HARM, from_chosen, reader};
use crate::Heard;
use crate::assignments::cover::{covered_on_page, covered_since_sent};
use crate::ids::{AccountId, ViewId};
use crate::notifications::{Event, raise};
use crate::safeguarding::named::Staff;
use crate::translators;
use crate::views::tell_covers;

/// Members of staff whom something that is about to be stored may be about.
#[derive(Debug, Clone, Default)]
pub(crate) struct Named(pub(super) Vec<AccountId>);

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

    /// Those whom a colleague says it is about.
    pub(crate) fn said(who: Vec<AccountId>) -> Self {
        Self(who)
    }

    /// Those of these members of staff from whom it is kept although it is sent to
    /// them.
    ///
    /// # Errors
    /// When storage fails.
    pub(crate) async fn of_chosen(
        heard: &Heard,
        uow: &mut Uow,
        view: ViewId,
        among: impl Iterator<Item = AccountId> + Send,
    ) -> Result<Self, StorageError> {
        let sql = format!("SELECT c.reader FROM conflict c WHERE c.view_id = $1 AND {}", from_chosen());
        let rows = uow.all(sql, args![view]).await?;
        let kept = rows.iter().map(|row| row.blob("reader")).collect::<Result<HashSet<Vec<u8>>, _>>()?;
        Ok(Self(among.filter(|account| kept.contains(reader(heard, *account).as_slice())).collect()))
    }

    /// The others of them.
    pub(crate) fn without(self, account: AccountId) -> Self {
        Self(self.0.into_iter().filter(|one| *one != account).collect())
    }

    /// Their accounts.
    pub(crate) fn ids(&self) -> &[AccountId] {
        &self.0
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
            set(heard, uow, view, account, (None, false)).await?;
        }
        weigh(heard, uow, view).await
    }
}

/// Keeps a view from those of whom it is known already that they are named in it,
/// unless somebody said that they are not meant; and looks at who may read it, now that
/// it may be harm.
///
/// # Errors
/// What the database refuses.
pub(crate) async fn keep_known(
    heard: &Heard,
    uow: &mut Uow,
    view: ViewId,
    named: &[AccountId],
) -> Result<(), StorageError> {
    for account in named {
        set_known(heard, uow, view, *account, false).await?;
    }
    weigh(heard, uow, view).await
}

/// Keeps it from one of them, unless somebody cleared them; from whom it was kept only
/// because it was sent to them, that is known to be named now.
async fn set_known(
    heard: &Heard,
    uow: &mut Uow,
    view: ViewId,
    account: AccountId,
    chosen: bool,
) -> Result<(), StorageError> {
    let now = uow.now();
    let sql = "INSERT INTO conflict (view_id, reader, set_at, yields, chosen) VALUES ($1, $2, $3, 0, $4)
               ON CONFLICT (view_id, reader) DO UPDATE SET chosen = excluded.chosen, cleared_at = NULL,
                   set_at = CASE WHEN conflict.cleared_at IS NULL THEN conflict.set_at ELSE excluded.set_at END
               WHERE (conflict.cleared_at IS NOT NULL AND conflict.cleared_by IS NULL)
                  OR (conflict.cleared_at IS NULL AND conflict.chosen > excluded.chosen)";
    uow.execute(sql, args![view, reader(heard, account), now, chosen]).await?;
    is_not_theirs(heard, uow, view, account);
    Ok(())
}

/// Keeps what may be harm from those its author sent it to, and from whoever stood in for them
/// since it came: children write "you", and no name. Whoever was said not to be meant may be
/// meant by what its author says `anew`. So may they who had it before somebody followed them
/// ([`remember_chosen`]).
///
/// # Errors
/// What the database refuses.
pub(crate) async fn keep_from_chosen(
    heard: &Heard,
    uow: &mut Uow,
    view: ViewId,
    anew: bool,
) -> Result<(), StorageError> {
    let sql = "SELECT account_id FROM delivery WHERE view_id = $1 ORDER BY account_id";
    let rows = uow.all(sql, args![view]).await?;
    let mut chosen = rows.iter().map(|row| row.id("account_id")).collect::<Result<Vec<AccountId>, _>>()?;
    chosen.extend(covered_since_sent(uow, view).await?);
    let now = uow.now();
    let sql = "UPDATE conflict SET set_at = $2, cleared_at = NULL
               WHERE view_id = $1 AND cleared_at IS NOT NULL AND cleared_by IS NULL";
    uow.execute(sql, args![view, now]).await?;
    for account in chosen {
        if anew {
            set(heard, uow, view, account, (None, true)).await?;
        } else {
            set_known(heard, uow, view, account, true).await?;
        }
    }
    weigh(heard, uow, view).await
}

/// Whether it may be about somebody because they are named in it, or a colleague said so, and
/// not only because it was sent to them.
///
/// # Errors
/// When storage fails.
pub(crate) async fn is_named(
    heard: &Heard,
    uow: &mut Uow,
    account: AccountId,
    view: ViewId,
) -> Result<bool, StorageError> {
    let sql = "SELECT 1 AS one FROM conflict
               WHERE view_id = $1 AND reader = $2 AND cleared_at IS NULL AND chosen = 0";
    Ok(uow.first(sql, args![view, reader(heard, account)]).await?.is_some())
}

/// Remembers that a view was theirs, where it goes to somebody else from now on: a row that
/// nobody cleared and that keeps nothing from them, until it may be harm.
pub(crate) fn remember_chosen(heard: &Heard, uow: &mut Uow, view: ViewId, account: AccountId) {
    let now = uow.now();
    uow.defer(
        "INSERT INTO conflict (view_id, reader, set_at, cleared_at, yields, chosen) VALUES ($1, $2, $3, $4, 0, 1)
         ON CONFLICT DO NOTHING",
        args![view, reader(heard, account), now, now],
    );
}

/// The same of whoever stood in for them since it came, before it goes to somebody else's page:
/// from there nothing leads to them.
///
/// # Errors
/// When storage fails.
pub(crate) async fn remember_covers(heard: &Heard, uow: &mut Uow, view: ViewId) -> Result<(), StorageError> {
    for by in covered_since_sent(uow, view).await? {
        remember_chosen(heard, uow, view, by);
    }
    Ok(())
}

/// The same of everything on somebody's page, before it is another's or nobody's: of them, and of
/// whoever stood in for them.
///
/// # Errors
/// When storage fails.
pub(crate) async fn remember_page(heard: &Heard, uow: &mut Uow, whose: AccountId) -> Result<(), StorageError> {
    let sql = "SELECT d.view_id FROM delivery d JOIN kept_view v ON v.id = d.view_id WHERE d.account_id = $1
               ORDER BY d.view_id";
    let rows = uow.all(sql, args![whose]).await?;
    let there = rows.iter().map(|row| row.id("view_id")).collect::<Result<HashSet<ViewId>, _>>()?;
    let mut all = covered_on_page(uow, whose).await?;
    all.retain(|(view, _)| there.contains(view));
    all.extend(there.into_iter().map(|view| (view, whose)));
    // In one order, so that no two units wait for each other.
    all.sort_unstable();
    for (view, who) in all {
        remember_chosen(heard, uow, view, who);
    }
    Ok(())
}

/// What stands on somebody's page and may be harm.
///
/// # Errors
/// When storage fails.
pub(crate) async fn harm_sent_to(uow: &mut Uow, account: AccountId) -> Result<Vec<ViewId>, StorageError> {
    let sql = format!(
        "SELECT d.view_id FROM delivery d WHERE d.account_id = $1
            AND EXISTS (SELECT 1 FROM concern WHERE view_id = d.view_id AND {MAY_BE_HARM}) ORDER BY d.view_id"
    );
    uow.all(sql, args![account]).await?.iter().map(|row| row.id("view_id")).collect()
}

/// Tells those its author sent it to that it came, where a program alone kept it from them:
/// it was found to be no harm.
///
/// # Errors
/// What the database refuses.
pub(crate) async fn tell_chosen(heard: &Heard, uow: &mut Uow, view: ViewId) -> Result<(), StorageError> {
    let sql = "SELECT account_id FROM delivery
               WHERE view_id = $1 AND opened_at IS NULL AND view_id IN (SELECT id FROM own_view) ORDER BY account_id";
    let rows = uow.all(sql, args![view]).await?;
    let sent = rows.iter().map(|row| row.id("account_id")).collect::<Result<Vec<AccountId>, _>>()?;
    let sql = "SELECT reader FROM conflict WHERE view_id = $1 AND cleared_at IS NULL AND set_by IS NULL";
    let rows = uow.all(sql, args![view]).await?;
    let kept = rows.iter().map(|row| row.blob("reader")).collect::<Result<HashSet<Vec<u8>>, _>>()?;
    for account in sent.into_iter().filter(|one| kept.contains(reader(heard, *one).as_slice())) {
        raise(uow, Event::LetterCame(view, account)).await?;
    }
    tell_covers(heard, uow, view).await
}

/// Whether a view may be harm, or was, and nobody found that it is none, or somebody
/// reported it.
///
/// # Errors
/// When storage fails.
pub(crate) async fn may_be_harm(uow: &mut Uow, view: ViewId) -> Result<bool, StorageError> {
    let sql = format!("SELECT id FROM concern WHERE view_id = $1 AND {MAY_BE_HARM}");
    Ok(uow.first(sql, args![view]).await?.is_some())
}

/// Whoever does not find it any more does not have it to do. Who was said not to be meant
/// keeps it.
fn is_not_theirs(heard: &Heard, uow: &mut Uow, view: ViewId, account: AccountId) {
    uow.defer(
        "UPDATE view SET assigned_to = NULL WHERE id = $1 AND assigned_to = $2
            AND EXISTS (SELECT 1 FROM conflict c WHERE c.view_id = $1 AND c.reader = $3 AND c.cleared_at IS NULL)",
        args![view, account, reader(heard, account)],
    );
    translators::is_not_theirs(uow, view, account, reader(heard, account));
}

/// Keeps it from one of them anew: who said so, and whether only that it was sent to them
/// does.
pub(super) async fn set(
    heard: &Heard,
    uow: &mut Uow,
    view: ViewId,
    account: AccountId,
    (by, chosen): (Option<AccountId>, bool),
) -> Result<u64, StorageError> {
    let now = uow.now();
    let set = uow
        .execute(
            "INSERT INTO conflict (view_id, reader, set_at, set_by, yields, chosen) VALUES ($1, $2, $3, $4, 0, $5)
         ON CONFLICT (view_id, reader) DO UPDATE SET set_at = excluded.set_at, set_by = excluded.set_by,
            chosen = excluded.chosen, cleared_at = NULL, cleared_by = NULL
         WHERE conflict.cleared_at IS NOT NULL OR (conflict.set_by IS NULL AND excluded.set_by IS NOT NULL)
            OR conflict.chosen > excluded.chosen",
            args![view, reader(heard, account), now, by, chosen],
        )
        .await?;
    is_not_theirs(heard, uow, view, account);
    Ok(set)
}
