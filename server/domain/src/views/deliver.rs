//! A view comes to the pages of those it was sent to.

use heard_storage::{Row, StorageError, Uow, args};

use crate::Heard;
use crate::assignments::cover::covering_now;
use crate::contacts::OwnKind;
use crate::ids::{AccountId, ViewId};
use crate::notifications::{Event, raise};
use crate::people::{Permission as _, ReadSentToMe, in_one_of};
use crate::safeguarding::conflicts::{Named, not_kept_from_chosen, not_kept_from_unchosen, reader};

/// Whose page something for this member of staff comes to: their own, or that of
/// whoever follows them since they left; nobody's, where nobody does. Whoever it
/// is stays until the unit ends.
async fn page_of(uow: &mut Uow, account: AccountId) -> Result<Option<AccountId>, StorageError> {
    let mut account = account;
    // Each of them left since the one before.
    for _ in 0..LONGEST_LINE {
        if in_one_of(uow, account, ReadSentToMe::ROLES).await? {
            return Ok(Some(account));
        }
        let row = uow.first("SELECT by_id FROM followed WHERE account_id = $1", args![account]).await?;
        let Some(row) = row else { return Ok(None) };
        account = row.id("by_id")?;
    }
    Ok(None)
}

/// As many may have followed one another since the sender's page was drawn.
const LONGEST_LINE: usize = 8;

/// Puts a view on the pages of those it was sent to, once each. Whoever left
/// while it was on its way is followed; the team's queue has it either way. Those
/// it may be about are told of nothing, and where it may be `harm` nobody is: somebody
/// of the team looks first.
pub(crate) async fn deliver(
    uow: &mut Uow,
    view: ViewId,
    to: &[(AccountId, OwnKind)],
    about: &Named,
    harm: bool,
) -> Result<(), StorageError> {
    let now = uow.now();
    for (account, kind) in to {
        let Some(account) = page_of(uow, *account).await? else { continue };
        uow.defer(
            "INSERT INTO delivery (view_id, account_id, kind, delivered_at) VALUES ($1, $2, $3, $4)
             ON CONFLICT (view_id, account_id) DO NOTHING",
            args![view, account, kind.name(), now],
        );
        if !harm && !about.includes(account) {
            raise(uow, Event::LetterCame(view, account)).await?;
        }
    }
    Ok(())
}

/// Tells those to whom a view was sent, and whoever stands in for them today, that its author
/// wrote more: none from whom it is kept, and nobody while it may be harm, as somebody of the
/// team looks first. Once everything that keeps it from somebody stands in the unit.
pub(super) async fn tell_of_more(heard: &Heard, uow: &mut Uow, view: ViewId) -> Result<(), StorageError> {
    let sql = "SELECT d.account_id FROM delivery d JOIN usable_account a ON a.id = d.account_id
               WHERE d.view_id = $1 ORDER BY d.account_id";
    let sent = accounts(&uow.all(sql, args![view]).await?)?;
    let sql = format!(
        "SELECT 1 AS one FROM listed_view v WHERE v.id = $1 AND v.id IN (SELECT id FROM own_view){}",
        not_kept_from_chosen("v.id", 2)
    );
    for account in &sent {
        if uow.first(sql.clone(), args![view, reader(heard, *account)]).await?.is_some() {
            raise(uow, Event::LetterCame(view, *account)).await?;
        }
    }
    tell_those_covering(heard, uow, view, sent).await
}

/// Tells whoever stands in today for somebody it was sent to, and did not open it: none from
/// whom it is kept, and of nothing that is kept from whom it was sent to. Once everything that
/// keeps it from somebody stands in the unit.
pub(crate) async fn tell_covers(heard: &Heard, uow: &mut Uow, view: ViewId) -> Result<(), StorageError> {
    let sql = "SELECT account_id FROM delivery WHERE view_id = $1 AND opened_at IS NULL ORDER BY account_id";
    let sent = accounts(&uow.all(sql, args![view]).await?)?;
    tell_those_covering(heard, uow, view, sent).await
}

fn accounts(rows: &[Row]) -> Result<Vec<AccountId>, StorageError> {
    rows.iter().map(|row| row.id("account_id")).collect()
}

async fn tell_those_covering(
    heard: &Heard,
    uow: &mut Uow,
    view: ViewId,
    sent: Vec<AccountId>,
) -> Result<(), StorageError> {
    let sql = format!(
        "SELECT 1 AS one FROM listed_view v WHERE v.id = $1 AND v.id IN (SELECT id FROM own_view){}{}",
        not_kept_from_chosen("v.id", 2),
        not_kept_from_unchosen("v.id", 3)
    );
    for account in sent {
        for by in covering_now(uow, account).await? {
            let readers = args![view, reader(heard, account), reader(heard, by)];
            if uow.first(sql.clone(), readers).await?.is_some() {
                raise(uow, Event::LetterCame(view, by)).await?;
            }
        }
    }
    Ok(())
}
