//! What a child says in Heard begins a procedure by itself: the return conversation where
//! they were missing, and the request for an advocate where they want one. Whoever sees to
//! it is told. A complaint does not: what it is about would have to stay with the council
//! where its author takes it back, and its page says that we stop working on it then.

use heard_storage::calendar::Day;
use heard_storage::{Row, StorageError, Uow, any_of, args};
use heard_vocabulary::{ProcedureAction, ProcedureKind, ProcedureStage};

use super::open::{Beginning, pass_on};
use super::readers::{Circle, Readers, not_for};
use super::rules::Standing;
use super::step::write;
use super::{Written, kept};
use crate::Heard;
use crate::case_keys::CaseKeys;
use crate::ids::{ProcedureId, ViewId};
use crate::intake::Submission;
use crate::notifications::{Event, raise_past};
use crate::record::record;
use crate::safeguarding::conflicts::Named;
use crate::views::{Audience, Helped};

/// Who did it, where nobody of the council did.
const PROGRAM: &str = "heard";

/// Stands for their name where that cannot be read.
const WHO: &str = "Whoever said so in Heard";

/// What is chosen, in what was done, where a child's own words in Heard did it.
pub(super) const SAID: &str = "said_in_heard";

/// What a submission asks for, in words for whoever sees to it.
struct Wish {
    kind: ProcedureKind,
    /// What is written where it begins.
    text: String,
    /// What is written where one waits already.
    again: String,
}

impl Wish {
    fn of(what: &Submission) -> Option<Self> {
        let chosen = |question: &str| {
            let answer = what.answers.iter().find(|answer| answer.question == question);
            answer.and_then(|answer| answer.keys.first()).map(String::as_str)
        };
        match what.scenario.as_str() {
            "missing" => Self::talk(chosen("talk"), what.helped),
            "advocate" => Some(Self::advocate("They asked in Heard for an advocate.", what)),
            "complaint" if chosen("advocate") == Some("yes") => {
                Some(Self::advocate("They complain in Heard, and want an advocate to help them with it.", what))
            }
            _ => None,
        }
    }

    /// A return conversation; nothing where they spoke with somebody already and say so
    /// alone.
    fn talk(talked: Option<&str>, helped: Helped) -> Option<Self> {
        let wish = match talked {
            Some("yes") if helped == Helped::Alone => return None,
            Some("yes") => {
                "With somebody beside them, they said that somebody spoke with them already: find out whether that was somebody independent."
            }
            Some("no") => "Nobody spoke with them yet, and they want it.",
            Some("no_thanks") => "Nobody spoke with them yet, and they do not want it.",
            _ => "They did not say whether somebody spoke with them.",
        };
        Some(Self {
            kind: ProcedureKind::ReturnTalk,
            text: format!(
                "They said in Heard that they were missing. {wish} When they came back is not known here: the 72 hours count from when they said so. Find out, and write it down."
            ),
            again: format!("They said in Heard once more that they were missing. {wish}"),
        })
    }

    /// A request for an advocate, with the day by which they need them.
    fn advocate(asked: &str, what: &Submission) -> Self {
        let by = what.answers.iter().find(|answer| answer.question == "by" && !answer.said.is_empty());
        let day = |typed: &str| match Day::parse(typed) {
            Some(day) => format!("{} {} {}", day.date().day(), day.date().month(), day.date().year()),
            None => typed.to_owned(),
        };
        let by = by.map(|by| format!(" They need them by {}.", day(&by.said))).unwrap_or_default();
        Self {
            kind: ProcedureKind::Advocate,
            text: format!("{asked}{by}"),
            again: format!("They asked in Heard once more for an advocate.{by}"),
        }
    }
}

/// A procedure that a submission begins.
pub(crate) struct FromWords {
    kind: ProcedureKind,
    beginning: Beginning,
    again: Written,
}

/// What a submission asks for, whoever sent it: where it came without an account nothing
/// begins by itself, and whoever typed it in is told so.
pub(crate) fn asked_for(what: &Submission) -> Option<ProcedureKind> {
    Wish::of(what).map(|wish| wish.kind)
}

/// What a submission begins, under the name `from`: nothing where it asks for nothing like
/// that, or where nobody could find them.
///
/// # Errors
/// When storage fails.
pub(crate) async fn of_submission(
    heard: &Heard,
    what: &Submission,
    from: Option<&str>,
    signed_in: bool,
) -> Result<Option<FromWords>, StorageError> {
    let found = signed_in && what.audience != Audience::Anonymous;
    let Some(wish) = Wish::of(what).filter(|_| found) else { return Ok(None) };
    FromWords::new(heard, wish, from).await.map(Some)
}

impl FromWords {
    async fn new(heard: &Heard, wish: Wish, from: Option<&str>) -> Result<Self, StorageError> {
        let Wish { kind, text, again } = wish;
        let now = heard.now();
        let who = from.unwrap_or(WHO).to_owned();
        let written = Written { text, who, on: now.day().to_string(), ..Written::default() };
        let came_at = (kind == ProcedureKind::ReturnTalk).then_some(now);
        let standing = Standing { came_at, ..Standing::new(kind, now.day()) };
        Ok(Self {
            kind,
            beginning: Beginning::new(heard, standing, &written).await?,
            again: Written { text: again, chosen: SAID.to_owned(), ..Written::default() },
        })
    }

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
        let Some(row) = waiting(uow, self.kind, owner).await? else {
            let id = self.beginning.id;
            self.beginning.store(heard, uow, Some(view), None).await?;
            record(uow, PROGRAM, ProcedureAction::Opened, id, self.kind.name()).await?;
            return pass_on(heard, uow, id, about.ids().to_vec(), None).await.map(drop);
        };
        let id: ProcedureId = row.id("id")?;
        let (readers, mut circle) = (Readers::within(uow).await?, Circle::within(uow, id, &row).await?);
        kept::keep_named(heard, uow, id, (&mut circle, &readers), about.ids(), None);
        let key = CaseKeys::of(heard).of_row(&row).await?;
        write(heard, uow, (id, &key), ProcedureAction::Noted, None, &self.again)?;
        record(uow, PROGRAM, ProcedureAction::Noted, id, &row.text("stage")?).await?;
        let (waits, others) = (Event::ProcedureWaits(id, self.kind, uow.now()), not_for(heard, uow, id).await?);
        raise_past(uow, waits, &others).await
    }
}

/// The one of this kind that waits for whoever owns these words, which came from something
/// that they said. It is held: a colleague who ends it at the same moment comes after this,
/// or before, and then it waits no more.
async fn waiting(uow: &mut Uow, kind: ProcedureKind, owner: [u8; 16]) -> Result<Option<Row>, StorageError> {
    let held = if uow.is_postgres() { "FOR UPDATE OF p" } else { "" };
    let waits = ProcedureStage::ALL.iter().filter(|stage| stage.kind() == kind && !stage.is_answered());
    let (stages, mut values) = any_of(2, waits.map(|stage| stage.name()));
    values.splice(0..0, args![owner]);
    let sql = format!(
        "SELECT p.* FROM procedure p JOIN view v ON v.id = p.view_id
         WHERE p.stage IN {stages} AND p.ended_at IS NULL AND v.owner_key = $1 AND v.signed_in = 1
         ORDER BY p.opened_at, p.id LIMIT 1 {held}"
    );
    uow.first(sql, values).await
}
