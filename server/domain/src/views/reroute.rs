//! What a young person sent to one of their own people goes along when somebody
//! else is that from now on.

use heard_storage::{StorageError, Uow, Value, args};
use heard_vocabulary::ViewAction;

use super::deliver::tell_covers;
use super::standing::{still_found, still_there};
use super::words::{all_texts, item_keys};
use crate::Heard;
use crate::contacts::OwnKind;
use crate::ids::{AccountId, ViewId};
use crate::notifications::{Event, raise};
use crate::record::record_on_each;
use crate::safeguarding::conflicts::{
    Named, keep_known, may_be_harm, not_kept_from_unchosen, reader, remember_chosen, remember_covers,
};
use crate::safeguarding::named::Staff;

/// Somebody is one young person's worker, adviser or reviewing officer from now on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reroute {
    /// The owner of the young person's keys.
    pub owner: [u8; 16],
    /// What they are to them.
    pub kind: OwnKind,
    /// Who it is.
    pub to: AccountId,
}

/// What is on another's page and open: nothing that the council wrote back has gone out, or
/// it is for a meeting that is still to come. What may be about whoever follows is left out,
/// whoever chose to send it: nobody chose them.
fn open(heard: &Heard, Reroute { owner, kind, to }: Reroute) -> (String, Vec<Value>) {
    let sql = format!(
        "v.owner_key = $1 AND v.signed_in = 1
         AND EXISTS (SELECT 1 FROM delivery d WHERE d.view_id = v.id AND d.kind = $2 AND d.account_id <> $3)
         AND (v.due_on >= $4 OR NOT EXISTS (
            SELECT 1 FROM message m WHERE m.view_id = v.id AND m.author <> 'young_person' AND m.goes_at <= $6)){}",
        not_kept_from_unchosen("v.id", 5)
    );
    let now = heard.now();
    (sql, args![owner, kind.name(), to, now.iso_date(), reader(heard, to), now])
}

/// What goes along, by its id. Its words, and what its author wrote in its thread, are looked
/// through once more: whoever came to the council after they were said was not looked for
/// then. What does not open stays.
pub(crate) async fn open_letters(
    heard: &Heard,
    owner: [u8; 16],
    kind: OwnKind,
    to: AccountId,
) -> Result<Vec<ViewId>, StorageError> {
    let (open, values) = open(heard, Reroute { owner, kind, to });
    let mut conn = heard.words().read().await?;
    let rows = conn.all(format!("SELECT v.* FROM kept_view v WHERE {open} ORDER BY v.id"), values).await?;
    drop(conn);
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let (keys, staff) = (item_keys(heard, &rows).await?, Staff::known(heard).await);
    let mut letters = Vec::new();
    for row in &rows {
        let id: ViewId = row.id("id")?;
        if !keys.contains_key(&id) {
            continue;
        }
        let texts = all_texts(heard, id).await?;
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        if !Named::among(&staff, &texts).includes(to) {
            letters.push(id);
        }
    }
    Ok(letters)
}

/// Puts these on the page of whoever follows, where they are still open; the team has
/// them either way. What may be harm is kept from them as from whom it was sent to first, and
/// told to nobody, until somebody looked.
pub(crate) async fn reroute(
    heard: &Heard,
    uow: &mut Uow,
    actor: &str,
    follows: Reroute,
    letters: Vec<ViewId>,
) -> Result<(), StorageError> {
    let (kind, to) = (follows.kind, follows.to);
    let mut moved = Vec::new();
    for view in letters {
        let (open, mut values) = open(heard, follows);
        values.push(view.into());
        let sql = format!("SELECT v.id FROM kept_view v WHERE {open} AND v.id = $7");
        if !still_there(uow, view).await? || uow.first(sql, values).await?.is_none() {
            continue;
        }
        remember_covers(heard, uow, view).await?;
        // When it came stays: rows of one moment would tell that they are one author's.
        let sql = "INSERT INTO delivery (view_id, account_id, kind, delivered_at)
                   SELECT view_id, $3, kind, MIN(delivered_at) FROM delivery WHERE view_id = $1 AND kind = $2
                   GROUP BY view_id, kind ON CONFLICT (view_id, account_id) DO NOTHING";
        let new = uow.execute(sql, args![view, kind.name(), to]).await? > 0;
        let sql = "SELECT account_id FROM delivery WHERE view_id = $1 AND kind = $2 AND account_id <> $3";
        for row in uow.all(sql, args![view, kind.name(), to]).await? {
            remember_chosen(heard, uow, view, row.id("account_id")?);
        }
        let sql = "DELETE FROM delivery WHERE view_id = $1 AND kind = $2 AND account_id <> $3";
        uow.execute(sql, args![view, kind.name(), to]).await?;
        let listed = uow.first("SELECT id FROM listed_view WHERE id = $1", args![view]).await?.is_some();
        let harm = may_be_harm(uow, view).await?;
        if new && harm {
            keep_known(heard, uow, view, &[to]).await?;
        } else if new && listed && still_found(uow, view).await? {
            raise(uow, Event::LetterCame(view, to)).await?;
            tell_covers(heard, uow, view).await?;
        }
        moved.push(view);
    }
    let successor = heard.keys().audit_name(&to.bytes());
    record_on_each(uow, actor, ViewAction::HandedOver, &moved, successor).await
}

/// Takes off somebody's page what a young person sent to them as this: the council had named the
/// wrong person. It stays with the team.
pub(crate) async fn never_sent(
    heard: &Heard,
    uow: &mut Uow,
    actor: &str,
    owner: [u8; 16],
    kind: OwnKind,
    who: AccountId,
) -> Result<(), StorageError> {
    let sql = "SELECT d.view_id FROM delivery d JOIN view v ON v.id = d.view_id
               WHERE v.owner_key = $1 AND d.kind = $2 AND d.account_id = $3 ORDER BY d.view_id";
    let rows = uow.all(sql, args![owner, kind.name(), who]).await?;
    let views = rows.iter().map(|row| row.id("view_id")).collect::<Result<Vec<ViewId>, _>>()?;
    for view in &views {
        // As a letter that goes along: the view first, so that no two units wait for each other.
        still_there(uow, *view).await?;
        remember_chosen(heard, uow, *view, who);
        remember_covers(heard, uow, *view).await?;
        let sql = "DELETE FROM delivery WHERE view_id = $1 AND kind = $2 AND account_id = $3";
        uow.execute(sql, args![*view, kind.name(), who]).await?;
    }
    record_on_each(uow, actor, ViewAction::HandedOver, &views, String::new()).await
}
