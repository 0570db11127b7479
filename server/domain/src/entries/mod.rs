//! What came another way than by Heard, and was typed in by staff: a call, a letter, a form
//! on paper, what a group said.
//!
//! Each becomes an [`Incoming`] and goes through [`crate::intake::submit_with`] as if it had
//! come from a phone without an account: harm is noticed in it, whoever is named in it does
//! not find it, the same clocks run, and a receipt opens it. What is told apart stands beside
//! it: how it came, whose words it holds, and in the log who typed it.

mod called;
mod group;
mod sheet;

use heard_storage::calendar::Day;
use heard_storage::{Conn, Row, StorageError, Uow, args};
use heard_vocabulary::{Audience, EntryAuthor, EntryConsent, EntryWay, Helped, ProcedureKind};
use sha2::{Digest as _, Sha256};

use crate::Heard;
use crate::catalogue::{Scenario, in_language};
use crate::going::{BESIDE_A_VIEW, Becomes, Names, Table};
use crate::ids::{AccountId, AttachmentId, GroupMeetingId, ViewId};
use crate::intake::{Fields, Incoming, Submission, SubmitError, accepted_as, submit_with};
use crate::media::{Checked, DraftMedia};
use crate::people::{EnterVoice, Grant, Moderate, Visitor};
use crate::procedures::asked_for;
use crate::safeguarding::alarm;
use crate::views::Answer;

pub use called::Called;
pub use group::{GroupError, MOST_SAID, MOST_THERE, Meeting, NewMeeting, Statement, meetings, record_meeting};
pub use sheet::{Assumed, EntryRow, MOST, SheetError, Stray, TakenRow, enter_rows, rows_in};

/// The question that own words answer which nobody asked on a page.
pub const WORDS: &str = "words";

/// The table of what was typed in goes with its views; a meeting names nobody. Of what is
/// taken back the meeting alone stays: all that one group said goes on counting as one.
pub(crate) const GOING: &[Table] = &[Table {
    name: "view_entry",
    names: Names::View("view_id"),
    also: &[],
    erase: Becomes::Deleted,
    anonymise: BESIDE_A_VIEW,
    rest: Becomes::Stays("it holds no words"),
    take_back: Becomes::Set(emptied),
}];

/// What is set in the row of a view that is taken back.
fn emptied() -> String {
    "way = '', whose = '', consent = '', came_on = ''".to_owned()
}

/// How something came, whose words it holds, and whether the young person knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Came {
    /// How.
    pub way: EntryWay,
    /// Whose words.
    pub whose: EntryAuthor,
    /// Whether they know.
    pub consent: EntryConsent,
    /// On which day.
    pub on: Day,
    /// At which meeting it was said.
    pub meeting: Option<GroupMeetingId>,
}

/// That something was typed in, and by whom.
#[derive(Debug, Clone)]
pub struct Entered {
    came: Came,
    by: String,
    typist: AccountId,
}

impl Entered {
    /// Who types it.
    pub(crate) fn typist(&self) -> AccountId {
        self.typist
    }

    /// Who typed it, as the log names them.
    pub(crate) fn by(&self) -> &str {
        &self.by
    }

    /// Stores it, in the unit that stores its view.
    pub(crate) fn store(self, uow: &mut Uow, view: ViewId) {
        let Came { way, whose, consent, on, meeting } = self.came;
        uow.defer(
            "INSERT INTO view_entry (view_id, way, whose, consent, came_on, meeting_id)
             VALUES ($1, $2, $3, $4, $5, $6)",
            args![view, way.name(), whose.name(), consent.name(), on.to_string(), meeting],
        );
    }
}

/// What became of something that was typed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// The receipt that opens it; nothing where it may be about whoever types it in.
    pub receipt: Option<String>,
    /// What it asks for that begins by itself where it comes from an account, and did not.
    pub asks: Option<ProcedureKind>,
}

/// Why something was not taken. Nothing typed is lost: the form comes back.
#[derive(Debug, thiserror::Error)]
pub enum EnterError {
    /// It came on a day that is still to come.
    #[error("that day is still to come")]
    BadDay,
    /// It answers no situation, or the button that stands on every page.
    #[error("there is no such situation")]
    NoSituation,
    /// As when somebody sends it themselves.
    #[error(transparent)]
    Submit(#[from] SubmitError),
}

/// Own words that came another way.
#[derive(Debug, Clone)]
pub struct InWords<'a> {
    /// The form's own id, or that of a sheet and a row: whoever has either can know it, and
    /// it is stored under another.
    pub own: [u8; 16],
    /// What was said.
    pub words: &'a str,
    /// The language it is in, by its code.
    pub lang: &'a str,
    /// Who may see it.
    pub audience: Audience,
    /// Who helped.
    pub helped: Helped,
}

impl InWords<'_> {
    /// As it is sent, in a situation.
    #[must_use]
    pub fn in_situation(self, scenario: &Scenario) -> Submission {
        let fields = Fields(vec![(format!("a.{WORDS}"), self.words.to_owned())]);
        Submission {
            id: accepted_as(self.own, &fields),
            scenario: scenario.key.clone(),
            version: scenario.version,
            answers: vec![answer(scenario, self.lang, self.words)],
            audience: self.audience,
            helped: self.helped,
            lang: self.lang.to_owned(),
            mood: None,
            service: None,
            due_on: None,
            seen: String::new(),
        }
    }
}

/// Own words under the title of their situation; no words where a file holds them.
#[must_use]
pub fn answer(scenario: &Scenario, lang: &str, words: &str) -> Answer {
    Answer {
        question: WORDS.to_owned(),
        asked: in_language(&scenario.title, lang).to_owned(),
        said: words.to_owned(),
        keys: Vec::new(),
    }
}

/// The id of a form that brings a file: the same form with another file says something else.
#[must_use]
pub fn own_with(own: [u8; 16], beside: &[u8]) -> [u8; 16] {
    let hash = Sha256::new().chain_update(own).chain_update(beside).finalize();
    let mut id = [0; 16];
    id.copy_from_slice(&hash[..16]);
    id
}

/// A scan or a recording that came with it, as it is kept.
#[must_use]
pub fn scan(heard: &Heard, file: Checked) -> (DraftMedia, Vec<u8>) {
    let media = DraftMedia {
        id: AttachmentId::random(heard.entropy()).to_string(),
        question: WORDS.to_owned(),
        kind: file.kind.name().to_owned(),
        mime: file.mime.to_owned(),
        millis: file.millis,
        blur: file.blur,
    };
    (media, file.bytes)
}

/// Takes what came another way, as it would be taken from a phone. The same form sent twice
/// is accepted once and has the same receipt.
///
/// # Errors
/// [`EnterError`]; nothing is stored then.
pub async fn enter(heard: &Heard, by: &Grant<EnterVoice>, came: Came, incoming: Incoming) -> Result<Taken, EnterError> {
    enter_by(heard, (by.id(), by.actor()), came, incoming).await
}

async fn enter_by(
    heard: &Heard,
    (typist, by): (AccountId, String),
    came: Came,
    incoming: Incoming,
) -> Result<Taken, EnterError> {
    let Incoming { mut submission, mut beside } = incoming;
    if came.on > heard.now().day() {
        return Err(EnterError::BadDay);
    }
    // Whoever is not safe now is rung about, and not typed in: what is said of it here is
    // noticed all the same.
    if alarm::is(&submission) {
        return Err(EnterError::NoSituation);
    }
    submission.audience = without_account(submission.audience);
    submission.helped = helped(came.whose, submission.helped);
    // Whoever has the form or the sheet sends nothing under its id from elsewhere.
    submission.id = heard.keys().entered(&submission.id);
    beside.entered = Some(Entered { came, by, typist });
    let asks = asked_for(&submission);
    // As from nobody: neither the child's account nor whoever types is its author.
    let accepted = submit_with(heard, Visitor::new(None), submission, beside).await?;
    Ok(Taken { receipt: accepted.receipt, asks })
}

/// Nobody knows whose worker would have to be told.
fn without_account(audience: Audience) -> Audience {
    match audience {
        Audience::Anonymous => Audience::Anonymous,
        Audience::Team | Audience::Worker | Audience::Iro => Audience::Team,
    }
}

/// An adult's words are counted as an adult's, whatever was chosen.
fn helped(whose: EntryAuthor, said: Helped) -> Helped {
    match whose {
        EntryAuthor::Child => said,
        EntryAuthor::Advocate | EntryAuthor::Family | EntryAuthor::Carer | EntryAuthor::Staff => Helped::AdultWrote,
    }
}

/// How a view came, where a member of staff typed it in.
///
/// # Errors
/// When storage fails.
pub async fn of_view(heard: &Heard, _by: &Grant<Moderate>, view: ViewId) -> Result<Option<Came>, StorageError> {
    let mut conn = heard.words().read().await?;
    came_in(&mut conn, view).await
}

/// As [`of_view`], for whoever reads the view for its safety.
pub(crate) async fn came_in(conn: &mut Conn, view: ViewId) -> Result<Option<Came>, StorageError> {
    let sql = "SELECT way, whose, consent, came_on, meeting_id FROM view_entry WHERE view_id = $1 AND way <> ''";
    conn.first(sql, args![view]).await?.as_ref().map(came).transpose()
}

fn came(row: &Row) -> Result<Came, StorageError> {
    let wrong = |column| StorageError::inconsistent(column, "a case of its list");
    Ok(Came {
        way: EntryWay::parse(&row.text("way")?).ok_or(wrong("view_entry.way"))?,
        whose: EntryAuthor::parse(&row.text("whose")?).ok_or(wrong("view_entry.whose"))?,
        consent: EntryConsent::parse(&row.text("consent")?).ok_or(wrong("view_entry.consent"))?,
        on: Day::parse(&row.text("came_on")?).ok_or(wrong("view_entry.came_on"))?,
        meeting: row.id_opt("meeting_id")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mod_15_an_adults_words_are_never_counted_as_a_childs_alone() {
        for whose in EntryAuthor::ALL {
            let counted = helped(*whose, Helped::Alone);
            assert_eq!(counted == Helped::Alone, *whose == EntryAuthor::Child, "{whose:?}");
        }
    }

    #[test]
    fn mod_15_the_same_form_with_another_file_is_another() {
        assert_eq!(own_with([7; 16], b"a"), own_with([7; 16], b"a"));
        assert_ne!(own_with([7; 16], b"a"), own_with([7; 16], b"b"));
        assert_ne!(own_with([7; 16], b""), own_with([8; 16], b""));
    }
}
