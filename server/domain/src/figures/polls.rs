//! What was answered to polls and surveys, published once they close. What is
//! counted are entries: anybody can answer an open poll, and as often as they
//! open it anew.

use std::collections::{BTreeMap, HashMap, HashSet};

use heard_storage::clock::Moment;
use heard_storage::{StorageError, args};

use super::noise::Secret;
use super::protect::{Cell, hold, may_be_split, published};
use super::publish::{Stored, rule, store_rows};
use super::published::{Published, Rule};
use super::tables::{Split, Table};
use crate::Heard;
use crate::ids::{PollAnswerId, PollId};
use crate::polls::{Poll, options, polls};

/// What a publication about a poll is called: this, and the poll's id.
const OF_A_POLL: &str = "poll-";

/// What was published of a poll.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PollFigures {
    /// When.
    pub published_at: Moment,
    /// How many entries there were.
    pub entries: Published,
    /// Of each question, by its key, what was picked: an option's key and how
    /// many picked it.
    pub questions: HashMap<String, Vec<(String, Published)>>,
}

/// One answer: whose number it has, and what was picked, by question.
struct Answer {
    number: u64,
    picked: BTreeMap<String, String>,
}

/// Publishes every poll that takes no more answers and was not published; how
/// many were.
///
/// # Errors
/// When storage fails. What was published before stays so.
pub async fn publish_polls(heard: &Heard) -> Result<usize, StorageError> {
    let now = heard.now();
    let done = done(heard).await?;
    let closed = polls(heard).await?.into_iter().filter(|poll| !poll.is_open(now) && !done.contains(&name(poll.id)));
    let mut made = 0;
    for poll in closed {
        let secret = Secret::of(heard).await?;
        let rule = rule(heard);
        let rows = rows(rule, &secret, &poll, &answers(heard, &secret, poll.id).await?);
        made += usize::from(store_rows(heard, name(poll.id), 0, rule, rows, Vec::new()).await?);
    }
    Ok(made)
}

fn name(poll: PollId) -> String {
    format!("{OF_A_POLL}{poll}")
}

async fn done(heard: &Heard) -> Result<HashSet<String>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = format!("SELECT period FROM figures_publication WHERE period LIKE '{OF_A_POLL}%'");
    conn.all(sql, vec![]).await?.iter().map(|row| row.text("period")).collect()
}

async fn answers(heard: &Heard, secret: &Secret, poll: PollId) -> Result<Vec<Answer>, StorageError> {
    let mut conn = heard.words().read().await?;
    let rows = conn.all("SELECT id, picked FROM poll_answer WHERE poll_id = $1", args![poll]).await?;
    rows.iter()
        .map(|row| {
            let picked = serde_json::from_str(&row.text("picked")?)
                .map_err(|_| StorageError::inconsistent("poll_answer.picked", "answers"))?;
            Ok(Answer { number: secret.number(&row.id::<PollAnswerId>("id")?.bytes()), picked })
        })
        .collect()
}

/// The rows of a poll: how many entries, and what was picked, protected.
fn rows(rule: Rule, secret: &Secret, poll: &Poll, answers: &[Answer]) -> Vec<Stored> {
    let count = |counts: &dyn Fn(&Answer) -> bool| {
        let mut cell = Cell::default();
        answers.iter().filter(|answer| counts(answer)).for_each(|answer| cell.add(answer.number));
        published(rule, cell.noisy(secret))
    };
    let row = |about: &str, split, part: &str, value: Published| Stored {
        table: Table::Polls.name(),
        about: about.to_owned(),
        split,
        part: part.to_owned(),
        value: value.about(),
    };
    let whole = count(&|_| true);
    let mut rows = vec![row("", "", "", whole)];
    let mut range = rule.range(whole);
    for asked in &poll.questions {
        let options = options(asked);
        let counts: Vec<Published> =
            options.iter().map(|key| count(&|answer| answer.picked.get(&asked.key) == Some(key))).collect();
        // Not everybody answers everything: those who did not are a part that
        // is never shown.
        let mut parts = counts.clone();
        parts.push(Published::WITHHELD);
        let held = hold(rule, range, &[parts]).filter(|_| may_be_split(whole, &counts));
        for (key, value) in options.iter().zip(counts) {
            let value = if held.is_some() { value } else { Published::WITHHELD };
            rows.push(row(&asked.key, Split::Option.name(), key, value));
        }
        range = held.unwrap_or(range);
    }
    rows
}

/// What was published of a poll.
///
/// # Errors
/// When storage fails. `Ok(None)` while nothing was published of it.
pub async fn poll_figures(heard: &Heard, poll: PollId) -> Result<Option<PollFigures>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT published_at FROM figures_publication WHERE period = $1";
    let Some(row) = conn.first(sql, args![name(poll)]).await? else { return Ok(None) };
    let rows = conn.all("SELECT about, split, part, value FROM figure WHERE period = $1", args![name(poll)]).await?;
    let mut found = PollFigures {
        published_at: row.moment("published_at")?,
        entries: Published::WITHHELD,
        questions: HashMap::new(),
    };
    for row in &rows {
        let value = Published::stored(row.int_opt("value")?);
        match row.text("split")?.as_str() {
            "" => found.entries = value,
            _ => found.questions.entry(row.text("about")?).or_default().push((row.text("part")?, value)),
        }
    }
    Ok(Some(found))
}

#[cfg(test)]
mod tests {
    use heard_vocabulary::PollKind;

    use super::*;
    use crate::catalogue::{Question, QuestionKind, Words};

    fn poll() -> Poll {
        let asked = Question {
            key: "q1".into(),
            kind: QuestionKind::YesNo,
            ask: Words::new(),
            hint: Words::new(),
            choices: Vec::new(),
            many: false,
            unsaid: false,
            needs_account: false,
        };
        Poll {
            id: PollId::from([1; 16]),
            kind: PollKind::Poll,
            title: String::new(),
            lead: String::new(),
            questions: vec![asked],
            members_only: false,
            open_until: None,
            closed_at: None,
        }
    }

    fn values(secret: &Secret, picked: &[(&str, usize)]) -> Vec<Option<i64>> {
        let one = |(key, n): &(&str, usize)| vec![(*key).to_owned(); *n];
        let answers: Vec<Answer> = (0_u64..)
            .zip(picked.iter().flat_map(one))
            .map(|(at, key)| Answer {
                number: secret.number(&u128::from(at).to_be_bytes()),
                picked: [("q1".to_owned(), key)].into(),
            })
            .collect();
        rows(Rule::with_threshold(8), secret, &poll(), &answers).into_iter().map(|row| row.value).collect()
    }

    #[test]
    fn brd_04_a_poll_shows_entries_moved_a_little_and_nothing_of_the_few_or_the_unanimous() {
        let mut split = 0;
        for seed in 0..40 {
            let secret = Secret::from_bytes([seed; 32]);
            let shown = values(&secret, &[("yes", 40), ("no", 30)]);
            assert!((shown[0].unwrap() - 70).abs() <= 6);
            split += usize::from(shown[1].is_some() && shown[2].is_some());
            assert_eq!(values(&secret, &[("yes", 3), ("no", 4)]), [None; 4]);
            assert_eq!(values(&secret, &[]), [None; 4], "nobody looks like a few");
            assert_eq!(values(&secret, &[("yes", 70)])[1..], [None; 3], "all alike");
        }
        assert!(split >= 30, "{split} of 40");
    }
}
