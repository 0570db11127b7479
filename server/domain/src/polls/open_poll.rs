//! A poll is opened; its questions are written one a line.

use heard_storage::clock::Moment;
use heard_storage::{StorageError, args};
use heard_vocabulary::{PollAction, PollKind};

use super::PollError;
use crate::catalogue::{Choice, Question, QuestionKind, Words};
use crate::heard::Heard;
use crate::ids::PollId;
use crate::people::{Grant, Participate};
use crate::record::record;

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

pub(super) fn words(text: &str) -> Words {
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
