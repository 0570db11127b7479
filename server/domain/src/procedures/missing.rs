//! A child says in Heard that they were missing: the return conversation begins by
//! itself, and whoever sees to it is told.

use heard_storage::crypto::Key;
use heard_storage::{Row, StorageError, Uow, args};
use heard_vocabulary::{ProcedureAction, ProcedureKind, ProcedureStage};

use super::open::{Beginning, pass_on};
use super::readers::{Circle, Readers};
use super::rules::Standing;
use super::step::write;
use super::{Written, kept, key_of};
use crate::Heard;
use crate::ids::{ProcedureId, ViewId};
use crate::intake::Submission;
use crate::record::record;
use crate::safeguarding::concerns::council_key;
use crate::safeguarding::conflicts::Named;
use crate::views::{Audience, Helped};

/// The situation in which a child says so.
const SITUATION: &str = "missing";

/// Who did it, where nobody of the council did.
const PROGRAM: &str = "heard";

/// Stands for their name where that cannot be read.
const WHO: &str = "Whoever said so in Heard";

/// What is chosen, in what was done, where a child's own words in Heard did it.
pub(super) const SAID: &str = "said_in_heard";

/// A return conversation that a submission opens.
pub(crate) struct OfMissing {
    beginning: Beginning,
    /// What is written where one waits already.
    again: Written,
    council: Key,
}

/// What a submission opens, and whose name stands there: nothing where it is about
/// something else, where they spoke with somebody already and say so alone, or where
/// nobody could find them.
///
/// # Errors
/// When storage fails.
pub(crate) async fn for_missing(
    heard: &Heard,
    what: &Submission,
    from: Option<&str>,
    signed_in: bool,
) -> Result<Option<OfMissing>, StorageError> {
    if what.scenario != SITUATION || !signed_in || what.audience == Audience::Anonymous {
        return Ok(None);
    }
    let answer = what.answers.iter().find(|answer| answer.question == "talk");
    let wish = match answer.and_then(|answer| answer.keys.first()).map(String::as_str) {
        Some("yes") if what.helped == Helped::Alone => return Ok(None),
        Some("yes") => {
            "With somebody beside them, they said that somebody spoke with them already: find out whether that was somebody independent."
        }
        Some("no") => "Nobody spoke with them yet, and they want it.",
        Some("no_thanks") => "Nobody spoke with them yet, and they do not want it.",
        _ => "They did not say whether somebody spoke with them.",
    };
    let now = heard.now();
    let text = format!(
        "They said in Heard that they were missing. {wish} When they came back is not known here: the 72 hours count from when they said so. Find out, and write it down."
    );
    let who = from.unwrap_or(WHO).to_owned();
    let written = Written { text, who, on: now.day().to_string(), ..Written::default() };
    let again = format!("They said in Heard once more that they were missing. {wish}");
    let standing = Standing { came_at: Some(now), ..Standing::new(ProcedureKind::ReturnTalk, now.day()) };
    let council = council_key(heard).await?;
    Ok(Some(OfMissing {
        beginning: Beginning::new(heard, &council, standing, &written)?,
        again: Written { text: again, chosen: SAID.to_owned(), ..Written::default() },
        council,
    }))
}

impl OfMissing {
    /// Opens it in the unit that stores what was said, or writes it down where one waits for
    /// them already. Whoever it may be about does not find it, where somebody else is left;
    /// where nobody is, whoever can invite somebody is told too.
    pub(crate) async fn open(
        self,
        heard: &Heard,
        uow: &mut Uow,
        (view, owner): (ViewId, [u8; 16]),
        about: &Named,
    ) -> Result<(), StorageError> {
        let Some(row) = waiting(uow, owner).await? else {
            let id = self.beginning.id;
            self.beginning.store(heard, uow, Some(view), None).await?;
            record(uow, PROGRAM, ProcedureAction::Opened, id, ProcedureKind::ReturnTalk.name()).await?;
            return pass_on(heard, uow, id, about.ids().to_vec(), None).await.map(drop);
        };
        let id: ProcedureId = row.id("id")?;
        let (readers, mut circle) = (Readers::within(uow).await?, Circle::within(uow, id, &row).await?);
        kept::keep_named(heard, uow, id, (&mut circle, &readers), about.ids(), None);
        let key = key_of(&self.council, id, &row)?;
        write(heard, uow, (id, &key), ProcedureAction::Noted, None, &self.again)?;
        record(uow, PROGRAM, ProcedureAction::Noted, id, ProcedureStage::TalkDue.name()).await
    }
}

/// The return conversation that waits for whoever owns these words, which came from
/// something that they said. It is held: a colleague who ends it at the same moment comes
/// after this, or before, and then it waits no more.
async fn waiting(uow: &mut Uow, owner: [u8; 16]) -> Result<Option<Row>, StorageError> {
    let held = if uow.is_postgres() { "FOR UPDATE OF p" } else { "" };
    let sql = format!(
        "SELECT p.* FROM procedure p JOIN view v ON v.id = p.view_id
         WHERE p.stage = $2 AND p.ended_at IS NULL AND v.owner_key = $1 AND v.signed_in = 1
         ORDER BY p.opened_at, p.id LIMIT 1 {held}"
    );
    uow.first(sql, args![owner, ProcedureStage::TalkDue.name()]).await
}
