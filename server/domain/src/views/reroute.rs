//! What a young person sent to one of their own people goes along when somebody
//! else is that from now on.

use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::ViewAction;

use crate::Heard;
use crate::contacts::OwnKind;
use crate::ids::{AccountId, ViewId};
use crate::notifications::{Event, raise};
use crate::record::record_on_each;
use crate::safeguarding::conflicts::{not_kept_from_chosen, reader};

/// Somebody who follows somebody else as one young person's worker, adviser or
/// reviewing officer.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Follows {
    /// What they are to the young person.
    pub kind: OwnKind,
    /// Who was that.
    pub from: AccountId,
    /// Who is that now.
    pub to: AccountId,
}

/// Puts what is open on the page of whoever follows: what the council has not
/// written back to, and what is for a meeting that is still to come. What may be
/// about whoever follows stays where it is; the team has it either way.
pub(crate) async fn reroute(
    heard: &Heard,
    uow: &mut Uow,
    actor: &str,
    owner: [u8; 16],
    Follows { kind, from, to }: Follows,
) -> Result<(), StorageError> {
    let today = uow.now().iso_date();
    let sql = format!(
        "SELECT v.id FROM delivery d JOIN kept_view v ON v.id = d.view_id
         WHERE d.account_id = $1 AND d.kind = $2 AND v.owner_key = $3 AND v.signed_in = 1
           AND (v.due_on >= $4 OR NOT EXISTS (
                SELECT 1 FROM message m WHERE m.view_id = v.id AND m.author <> 'young_person')){}
         ORDER BY d.delivered_at, v.id",
        not_kept_from_chosen("v.id", 5)
    );
    let open = uow.all(sql, args![from, kind.name(), owner, today, reader(heard, to)]).await?;
    let open = open.iter().map(|row| row.id("id")).collect::<Result<Vec<ViewId>, _>>()?;
    for view in &open {
        // When it came stays: rows of one moment would tell that they are one author's.
        let sql = "INSERT INTO delivery (view_id, account_id, kind, delivered_at)
                   SELECT view_id, $3, kind, delivered_at FROM delivery WHERE view_id = $1 AND account_id = $2
                   ON CONFLICT (view_id, account_id) DO NOTHING";
        if uow.execute(sql, args![*view, from, to]).await? > 0 {
            raise(uow, Event::LetterCame(*view, to)).await?;
        }
        uow.execute("DELETE FROM delivery WHERE view_id = $1 AND account_id = $2", args![*view, from]).await?;
    }
    let successor = heard.keys().audit_name(&to.bytes());
    record_on_each(uow, actor, ViewAction::HandedOver, &open, successor).await
}
