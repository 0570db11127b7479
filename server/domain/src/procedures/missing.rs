//! A child says in Heard that they were missing: the return conversation begins by
//! itself, and whoever sees to it is told.

use heard_storage::{StorageError, Uow};
use heard_vocabulary::{ProcedureAction, ProcedureKind};

use super::Written;
use super::open::{Beginning, pass_on};
use super::rules::Standing;
use crate::Heard;
use crate::ids::ViewId;
use crate::intake::Submission;
use crate::record::record;
use crate::safeguarding::conflicts::Named;
use crate::views::Audience;

/// The situation in which a child says so.
const SITUATION: &str = "missing";

/// Who did it, where nobody of the council did.
const PROGRAM: &str = "heard";

/// Stands for their name, which whoever reads what they said finds there.
const WHO: &str = "Whoever said so in Heard";

/// A return conversation that a submission opens.
pub(crate) struct OfMissing(Beginning);

/// What a submission opens: nothing where it is about something else, where they spoke with
/// somebody already, or where nobody could find them.
///
/// # Errors
/// When storage fails.
pub(crate) async fn for_missing(
    heard: &Heard,
    what: &Submission,
    signed_in: bool,
) -> Result<Option<OfMissing>, StorageError> {
    let answer = what.answers.iter().find(|answer| answer.question == "talk");
    let talked = answer.and_then(|answer| answer.keys.first()).map(String::as_str);
    if what.scenario != SITUATION || !signed_in || what.audience == Audience::Anonymous || talked == Some("yes") {
        return Ok(None);
    }
    let wish = match talked {
        Some("no") => "Nobody spoke with them yet, and they want it.",
        Some("no_thanks") => "Nobody spoke with them yet, and they do not want it.",
        _ => "They did not say whether somebody spoke with them.",
    };
    let text = format!(
        "They said in Heard that they were missing. {wish} When they came back is not known here: the 72 hours count from when they said so, so find out."
    );
    let now = heard.now();
    let written = Written { text, who: WHO.to_owned(), on: now.day().to_string(), ..Written::default() };
    let standing = Standing { came_at: Some(now), ..Standing::new(ProcedureKind::ReturnTalk, now.day()) };
    Ok(Some(OfMissing(Beginning::new(heard, standing, &written).await?)))
}

impl OfMissing {
    /// Opens it in the unit that stores what was said. Whoever that may be about does not
    /// find it, where somebody else is left; where nobody is, whoever can invite somebody is
    /// told too.
    pub(crate) async fn open(
        self,
        heard: &Heard,
        uow: &mut Uow,
        view: ViewId,
        about: &Named,
    ) -> Result<(), StorageError> {
        let id = self.0.id;
        self.0.store(heard, uow, Some(view), None).await?;
        record(uow, PROGRAM, ProcedureAction::Opened, id, ProcedureKind::ReturnTalk.name()).await?;
        pass_on(heard, uow, id, about.ids().to_vec(), None).await.map(drop)
    }
}
