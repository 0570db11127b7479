//! Polls, surveys and exit interviews: asked of everyone or of the council's
//! members, answered once, and shown only as figures that tell of nobody.

mod words;

use std::collections::BTreeMap;

pub use words::{OwnAnswer, OwnWords, own_answers, read_words, unread};
use words::{Sealed, seal_words};

use crate::catalogue::{Choice, Question, QuestionKind, Words};
use crate::council::membership;
use crate::disclosure::Shown;
use crate::going::{Becomes, Names, OF_THE_PERSON, PersonIn, STAFF, Table, of_the_council};
use crate::heard::{Heard, to_the_end};
use crate::ids::{AccountId, PollAnswerId, PollId};
use crate::owner_keys::{Fate, carry_out, decide};
use crate::people::{Grant, Participate, Visitor};
use crate::record::{AUTHOR, record};
use heard_storage::args;
use heard_storage::clock::Moment;
use heard_storage::crypto::Hash;
use heard_storage::{Row, StorageError, Uow};
use heard_vocabulary::PollAction;

/// The longest answer in own words, in characters.
pub const LONGEST: usize = 4_000;

pub use heard_vocabulary::PollKind;

/// A poll, survey or exit interview.
#[derive(Debug, Clone)]
pub struct Poll {
    /// Its id.
    pub id: PollId,
    /// What it is.
    pub kind: PollKind,
    /// Its title.
    pub title: String,
    /// What it is for.
    pub lead: String,
    /// Its questions, which never change.
    pub questions: Vec<Question>,
    /// Whether only members of the council answer it.
    pub members_only: bool,
    /// When it closes by itself.
    pub open_until: Option<Moment>,
    /// When somebody closed it.
    pub closed_at: Option<Moment>,
}

impl Poll {
    /// Whether it takes answers at `now`.
    #[must_use]
    pub fn is_open(&self, now: Moment) -> bool {
        self.closed_at.is_none() && self.open_until.is_none_or(|until| now < until)
    }
}

/// What the team asks.
#[derive(Debug, Clone)]
pub struct NewPoll {
    /// What it is.
    pub kind: PollKind,
    /// Its title.
    pub title: String,
    /// What it is for.
    pub lead: String,
    /// Its questions, one a line: `faces: …`, `yes/no: …`, `words: …`, or
    /// `choice: … | one | another`.
    pub questions: String,
    /// Whether only members of the council answer it.
    pub members_only: bool,
    /// When it closes by itself.
    pub open_until: Option<Moment>,
}

/// Why a poll or an answer was not taken.
#[derive(Debug, thiserror::Error)]
pub enum PollError {
    /// It has no title.
    #[error("a title is missing")]
    NoTitle,
    /// This line, 1 for the first, is not a question; 0: there is none.
    #[error("line {0} is not a question")]
    BadQuestion(usize),
    /// A poll has one question.
    #[error("a poll has one question")]
    OneQuestion,
    /// It closes before it opens.
    #[error("it would be closed already")]
    Past,
    /// It takes no more answers.
    #[error("closed")]
    Closed,
    /// Only members of the council may answer.
    #[error("for members only")]
    MembersOnly,
    /// Everything was skipped.
    #[error("nothing was answered")]
    Empty,
    /// Longer than [`LONGEST`].
    #[error("too long")]
    TooLong,
    /// This account has answered already.
    #[error("answered already")]
    Already,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

fn words(text: &str) -> Words {
    [("en".to_owned(), text.trim().to_owned())].into()
}

fn question(number: usize, line: &str) -> Option<Question> {
    let (kind, rest) = line.split_once(':')?;
    let mut parts = rest.split('|').map(str::trim);
    let ask = parts.next().filter(|ask| !heard_storage::text::is_empty(ask))?;
    let choices: Vec<Choice> = parts
        .filter(|text| !heard_storage::text::is_empty(text))
        .enumerate()
        .map(|(at, text)| Choice { key: format!("c{}", at + 1), text: words(text), needs_account: false })
        .collect();
    let kind = match kind.trim().to_lowercase().as_str() {
        "faces" => QuestionKind::Faces,
        "yes/no" => QuestionKind::YesNo,
        "words" => QuestionKind::Text,
        "choice" if choices.len() >= 2 => QuestionKind::Choice,
        _ => return None,
    };
    Some(Question {
        key: format!("q{number}"),
        kind,
        ask: words(ask),
        hint: Words::new(),
        choices,
        many: false,
        unsaid: false,
        needs_account: false,
    })
}

fn read_questions(text: &str) -> Result<Vec<Question>, PollError> {
    let lines = text.lines().enumerate().filter(|(_, line)| !heard_storage::text::is_empty(line));
    let questions = lines
        .enumerate()
        .map(|(at, (line, text))| question(at + 1, text).ok_or(PollError::BadQuestion(line + 1)))
        .collect::<Result<Vec<_>, _>>()?;
    if questions.is_empty() { Err(PollError::BadQuestion(0)) } else { Ok(questions) }
}

/// Opens a poll.
///
/// # Errors
/// [`PollError`].
pub async fn open_poll(heard: &Heard, by: &Grant<Participate>, new: NewPoll) -> Result<PollId, PollError> {
    if heard_storage::text::is_empty(&new.title) {
        return Err(PollError::NoTitle);
    }
    let questions = read_questions(&new.questions)?;
    if new.kind == PollKind::Poll && questions.len() > 1 {
        return Err(PollError::OneQuestion);
    }
    if new.open_until.is_some_and(|until| until <= heard.now()) {
        return Err(PollError::Past);
    }
    let json = serde_json::to_string(&questions).map_err(|e| StorageError::Bind(Box::new(e)))?;
    let id = PollId::new(heard.now(), heard.entropy());
    let (actor, me) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                uow.defer(
                    "INSERT INTO poll (id, kind, title, lead, questions, members_only, open_until, created_by, created_at)
                     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                    args![
                        id,
                        new.kind.name(),
                        new.title.trim(),
                        new.lead.trim(),
                        json,
                        new.members_only,
                        new.open_until,
                        me,
                        now
                    ],
                );
                record(uow, actor, PollAction::Opened, id, new.kind.name()).await?;
                Ok(id)
            })
        })
        .await
}

/// Closes a poll now.
///
/// # Errors
/// When storage fails.
pub async fn close_poll(heard: &Heard, by: &Grant<Participate>, id: PollId) -> Result<(), StorageError> {
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                uow.defer("UPDATE poll SET closed_at = $1 WHERE id = $2 AND closed_at IS NULL", args![now, id]);
                record(uow, actor, PollAction::Closed, id, "").await
            })
        })
        .await
}

const POLLS: &str = "SELECT id, kind, title, lead, questions, members_only, open_until, closed_at FROM poll";

fn poll_of(row: &Row) -> Result<Poll, StorageError> {
    Ok(Poll {
        id: row.id("id")?,
        kind: PollKind::parse(&row.text("kind")?).ok_or(StorageError::inconsistent("poll.kind", "a kind"))?,
        title: row.text("title")?,
        lead: row.text("lead")?,
        questions: serde_json::from_str(&row.text("questions")?)
            .map_err(|_| StorageError::inconsistent("poll.questions", "questions"))?,
        members_only: row.int("members_only")? == 1,
        open_until: row.moment_opt("open_until")?,
        closed_at: row.moment_opt("closed_at")?,
    })
}

/// Every poll, newest first; the last hundred.
///
/// # Errors
/// When storage fails.
pub async fn polls(heard: &Heard) -> Result<Vec<Poll>, StorageError> {
    let mut conn = heard.words().read().await?;
    conn.all(format!("{POLLS} ORDER BY created_at DESC, id DESC LIMIT 100"), vec![])
        .await?
        .iter()
        .map(poll_of)
        .collect()
}

/// Whether a poll or survey that is for everyone is open now: the home page
/// asks this each time, so nothing else is read.
///
/// # Errors
/// When storage fails.
pub async fn any_open(heard: &Heard) -> Result<bool, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT id FROM poll WHERE members_only = 0 AND kind <> $1 AND closed_at IS NULL
               AND (open_until IS NULL OR open_until > $2) LIMIT 1";
    Ok(conn.first(sql, args![PollKind::Exit.name(), heard.now()]).await?.is_some())
}

/// One poll.
///
/// # Errors
/// When storage fails. `Ok(None)` when there is none.
pub async fn poll(heard: &Heard, id: PollId) -> Result<Option<Poll>, StorageError> {
    let mut conn = heard.words().read().await?;
    conn.first(format!("{POLLS} WHERE id = $1"), args![id]).await?.map(|row| poll_of(&row)).transpose()
}

fn person(heard: &Heard, account: AccountId, poll: PollId) -> Hash {
    heard.keys().person_hash(&account.bytes(), &[b"poll:".as_slice(), &poll.bytes()].concat())
}

/// Whether this visitor has answered from their account.
///
/// # Errors
/// When storage fails.
pub async fn has_answered(heard: &Heard, visitor: Visitor, poll: PollId) -> Result<bool, StorageError> {
    let Some(me) = visitor.young_person() else { return Ok(false) };
    let mut conn = heard.words().read().await?;
    let hash = person(heard, me.id(), poll);
    Ok(conn
        .first("SELECT id FROM poll_answer WHERE poll_id = $1 AND person_hash = $2", args![poll, hash])
        .await?
        .is_some())
}

/// Takes an answer, by question, once for each submission and once for each
/// account. Answers that fit no question are left out.
///
/// # Errors
/// [`PollError`]; nothing is stored then.
pub async fn answer_poll(
    heard: &Heard,
    visitor: Visitor,
    poll: &Poll,
    submission: [u8; 16],
    answers: &BTreeMap<String, String>,
) -> Result<(), PollError> {
    if !poll.is_open(heard.now()) {
        return Err(PollError::Closed);
    }
    let me = visitor.young_person();
    if poll.members_only {
        match &me {
            Some(me) if membership(heard, me).await?.is_some() => {}
            _ => return Err(PollError::MembersOnly),
        }
    }
    let (mut picked, mut said) = (BTreeMap::new(), Vec::new());
    for asked in &poll.questions {
        let Some(answer) = answers.get(&asked.key).map(|a| a.trim()).filter(|a| !heard_storage::text::is_empty(a))
        else {
            continue;
        };
        if heard_storage::text::length(answer) > LONGEST {
            return Err(PollError::TooLong);
        }
        if asked.kind == QuestionKind::Text {
            let asked = asked.ask.get("en").cloned().unwrap_or_default();
            said.push(OwnWords { asked, said: answer.to_owned() });
        } else if options(asked).iter().any(|key| key == answer) {
            picked.insert(asked.key.clone(), answer.to_owned());
        }
    }
    if picked.is_empty() && said.is_empty() {
        return Err(PollError::Empty);
    }
    let hash = heard.keys().submission_hash(&submission);
    let person = me.map(|me| person(heard, me.id(), poll.id));
    to_the_end(keep_answer(heard.clone(), poll.id, hash, person, picked, said)).await
}

/// Stores what was checked: its key, its row, and the end of what it replaces.
async fn keep_answer(
    heard: Heard,
    poll: PollId,
    submission: Hash,
    person: Option<Hash>,
    picked: BTreeMap<String, String>,
    said: Vec<OwnWords>,
) -> Result<(), PollError> {
    let id = PollAnswerId::random(heard.entropy());
    let sealed = match said.is_empty() {
        true => None,
        false => Some(seal_words(&heard, id, &said).await?),
    };
    let fresh = sealed.as_ref().map(|sealed| sealed.fresh.clone());
    match store(&heard, poll, id, submission, person, picked, sealed).await? {
        Kept::Once => Ok(()),
        Kept::Instead(before) => {
            carry_out(&heard, before.as_slice()).await;
            Ok(())
        }
        Kept::Not => {
            if let Some(unused) = fresh {
                heard.key_store().put_back(unused);
            }
            Err(PollError::Already)
        }
    }
}

/// What became of an answer.
enum Kept {
    /// It is the first under its id.
    Once,
    /// It stands instead of what the same form said before, sent again after
    /// going back, whose words are under this owner's key.
    Instead(Option<[u8; 16]>),
    /// The same person answered this poll elsewhere.
    Not,
}

async fn store(
    heard: &Heard,
    poll: PollId,
    id: PollAnswerId,
    submission: Hash,
    person: Option<Hash>,
    picked: BTreeMap<String, String>,
    sealed: Option<Sealed>,
) -> Result<Kept, StorageError> {
    let picked = serde_json::to_string(&picked).map_err(|e| StorageError::Bind(Box::new(e)))?;
    let actor = if person.is_some() { AUTHOR } else { "anonymous" };
    let (owner, wrapped, sealed) = match sealed {
        Some(s) => (Some(s.fresh.owner), Some(s.wrapped), Some(s.sealed)),
        None => (None, None, None),
    };
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                let stored = uow
                    .execute(
                        "INSERT INTO poll_answer
                            (id, poll_id, submission_hash, person_hash, picked, owner_key, wrapped_key, sealed, received_at)
                         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING",
                        args![id, poll, submission, person, picked.clone(), owner, wrapped.clone(), sealed.clone(), now],
                    )
                    .await?;
                let kept = if stored == 1 {
                    Kept::Once
                } else {
                    let before = uow
                        .first(
                            "SELECT owner_key FROM poll_answer WHERE submission_hash = $1 AND poll_id = $2",
                            args![submission, poll],
                        )
                        .await?;
                    let Some(before) = before else { return Ok(Kept::Not) };
                    uow.defer(
                        "UPDATE poll_answer SET id = $1, picked = $2, owner_key = $3, wrapped_key = $4, sealed = $5,
                            received_at = $6, read_at = NULL
                         WHERE submission_hash = $7 AND poll_id = $8",
                        args![id, picked, owner, wrapped, sealed, now, submission, poll],
                    );
                    let before = before.id_opt("owner_key")?;
                    if let Some(owner) = before {
                        decide(uow, owner, Fate::Destroy).await?;
                    }
                    Kept::Instead(before)
                };
                record(uow, actor, PollAction::Answered, poll, "").await?;
                Ok(kept)
            })
        })
        .await
}

/// What can be picked, in the order results are shown in; nothing for words.
#[must_use]
pub fn options(asked: &Question) -> Vec<String> {
    match asked.kind {
        // Polls ask for neither cards nor days.
        QuestionKind::Text | QuestionKind::Cards | QuestionKind::Date => Vec::new(),
        QuestionKind::Faces => ["5", "4", "3", "2", "1"].map(str::to_owned).into(),
        QuestionKind::YesNo => ["yes", "no", "not_sure"].map(str::to_owned).into(),
        QuestionKind::Choice => asked.choices.iter().map(|choice| choice.key.clone()).collect(),
    }
}

/// What was answered to one question: a count for each of [`options`].
#[derive(Debug, Clone)]
pub struct Tally {
    /// The question.
    pub question: Question,
    /// Its counts; `None` when they would tell too much.
    pub parts: Option<Vec<Shown>>,
}

/// How many answered, and what, as far as that may be shown.
///
/// # Errors
/// When storage fails.
pub async fn tallies(heard: &Heard, poll: &Poll) -> Result<(Shown, Vec<Tally>), StorageError> {
    let rule = heard.catalogue().settings.disclosure;
    let mut conn = heard.words().read().await?;
    let rows = conn.all("SELECT picked FROM poll_answer WHERE poll_id = $1", args![poll.id]).await?;
    let mut picked: Vec<BTreeMap<String, String>> = Vec::with_capacity(rows.len());
    for row in &rows {
        let json = row.text("picked")?;
        picked.push(
            serde_json::from_str(&json).map_err(|_| StorageError::inconsistent("poll_answer.picked", "answers"))?,
        );
    }
    let tally = |asked: &Question| {
        let count = |key: &String| picked.iter().filter(|p| p.get(&asked.key) == Some(key)).count();
        let counts: Vec<i64> = options(asked).iter().map(|key| i64::try_from(count(key)).unwrap_or(i64::MAX)).collect();
        Tally { question: asked.clone(), parts: rule.split(&counts) }
    };
    let all = rule.count(i64::try_from(rows.len()).unwrap_or(i64::MAX));
    Ok((all, poll.questions.iter().filter(|q| q.kind != QuestionKind::Text).map(tally).collect()))
}

/// Whose keys open what an account answered in own words.
///
/// # Errors
/// When storage fails.
pub(crate) async fn owners(heard: &Heard, uow: &mut Uow, account: AccountId) -> Result<Vec<[u8; 16]>, StorageError> {
    let mut owners = Vec::new();
    for hash in persons(heard, uow, account).await? {
        let sql = "SELECT owner_key FROM poll_answer WHERE person_hash = $1 AND owner_key IS NOT NULL";
        for row in &uow.all(sql, args![hash]).await? {
            owners.push(row.id("owner_key")?);
        }
    }
    Ok(owners)
}

/// What an account is called in each poll.
async fn persons(heard: &Heard, uow: &mut Uow, account: AccountId) -> Result<Vec<Hash>, StorageError> {
    let polls = uow.all("SELECT id FROM poll", vec![]).await?;
    polls.iter().map(|row| Ok(person(heard, account, row.id("id")?))).collect()
}

const ITS_OWN_KEY: &str = "the key of its words: it goes, rests or wakes with what is decided of the person's own";

pub(crate) const GOING: &[Table] = &[
    of_the_council("poll", &[("created_by", STAFF)]),
    Table {
        name: "poll_answer",
        names: Names::PersonIn(PersonIn {
            column: "person_hash",
            inside: "poll_id",
            all: "SELECT id FROM poll",
            hash: |heard, account, poll| person(heard, account, poll.into()),
        }),
        also: &[("owner_key", ITS_OWN_KEY)],
        erase: Becomes::Deleted,
        unsign: Becomes::Unnamed,
        rest: Becomes::WithTheKey,
        take_back: OF_THE_PERSON,
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yp_19_questions_are_written_one_a_line() {
        let text = "faces: How is it?\n\nchoice: Which? | Red | Blue\nyes/no: Again?\nwords: Why?";
        let questions = read_questions(text).unwrap();
        let kinds: Vec<_> = questions.iter().map(|q| q.kind).collect();
        assert_eq!(kinds, [QuestionKind::Faces, QuestionKind::Choice, QuestionKind::YesNo, QuestionKind::Text]);
        assert_eq!(questions[1].choices.len(), 2);
        assert!(matches!(read_questions("faces: a\nhow are you"), Err(PollError::BadQuestion(2))));
        assert!(matches!(read_questions("choice: one? | only"), Err(PollError::BadQuestion(1))));
        assert!(matches!(read_questions(" \n"), Err(PollError::BadQuestion(0))));
    }
}
