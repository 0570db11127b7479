//! Looking for words.

use std::collections::BTreeMap;

use heard_storage::clock::Moment;
use heard_storage::crypto::Key;
use heard_storage::{Conn, Row, StorageError, Value};

use super::Sought;
use super::part::{month, parts};
use super::words::{Wording, number, wanted};
use crate::Heard;
use crate::ids::ViewId;

/// Where a list of what was found goes on.
type Place = (Moment, ViewId);

/// So many months are asked at once: first the newest, then more.
const AT_ONCE: [usize; 2] = [2, 12];

/// And so many after them: a database takes so many statements in one and no more.
const THEN: usize = 48;

/// What else is asked of a view: a condition about `w.view_id`, and its binds from `$1` on.
pub(crate) struct Also {
    pub(crate) condition: String,
    pub(crate) args: Vec<Value>,
}

/// Views in which every one of these words stands, the newest first, or those after
/// `after`: at most `most` of them. Only those that also meet what else is asked, by which
/// the caller leaves out what is kept from whoever looks.
///
/// # Errors
/// When storage fails.
pub(crate) async fn find(
    heard: &Heard,
    conn: &mut Conn,
    sought: &Sought,
    also: &Also,
    (after, most): (Option<Place>, usize),
) -> Result<Vec<Place>, StorageError> {
    let words = wanted(&sought.typed);
    if words.is_empty() {
        return Ok(Vec::new());
    }
    let newest_first = months(heard, conn, after).await?;
    let (mut rest, mut found) = (newest_first.as_slice(), Vec::new());
    for many in AT_ONCE.into_iter().chain(std::iter::repeat(THEN)) {
        if rest.is_empty() || found.len() >= most {
            break;
        }
        let (some, older) = rest.split_at(many.min(rest.len()));
        rest = older;
        let asked = Asked { words: &words, masked: sought.masked, also, after, most };
        found.extend(asked.of(conn, &some.concat()).await?);
    }
    found.sort_unstable_by(|one, other| other.cmp(one));
    found.dedup();
    found.truncate(most);
    Ok(found)
}

/// The keys of each month, the newest first: of the month of `after` and those before it.
async fn months(heard: &Heard, conn: &mut Conn, after: Option<Place>) -> Result<Vec<Vec<Key>>, StorageError> {
    let all = parts(conn).await?;
    let owners: Vec<[u8; 16]> = all.iter().map(|part| part.owner).collect();
    let keys = heard.key_store().get_many(&owners).await?;
    // A month that is written anew has two keys.
    let mut months: BTreeMap<&str, Vec<Key>> = BTreeMap::new();
    for part in &all {
        months.entry(&part.month).or_default().extend(keys.get(&part.owner).cloned());
    }
    let until = after.map(|(at, _)| month(at));
    let asked = |month: &str| until.as_deref().is_none_or(|until| month <= until);
    Ok(months.into_iter().rev().filter(|(month, _)| asked(month)).map(|(_, keys)| keys).collect())
}

/// The statement that the newest months are asked by, for the suite that looks at plans;
/// nothing where no month has words yet.
pub(crate) async fn first_statement(
    heard: &Heard,
    conn: &mut Conn,
    sought: &Sought,
    also: &Also,
    (after, most): (Option<Place>, usize),
) -> Result<Option<(String, Vec<Value>)>, StorageError> {
    let words = wanted(&sought.typed);
    let months = months(heard, conn, after).await?;
    Ok(Asked { words: &words, masked: sought.masked, also, after, most }.statement(&months.concat()))
}

/// What is asked of some months.
struct Asked<'a> {
    words: &'a [String],
    masked: bool,
    also: &'a Also,
    after: Option<Place>,
    most: usize,
}

impl Asked<'_> {
    async fn of(&self, conn: &mut Conn, keys: &[Key]) -> Result<Vec<Place>, StorageError> {
        let Some((sql, args)) = self.statement(keys) else { return Ok(Vec::new()) };
        let place = |row: &Row| Ok((row.moment("received_at")?, row.id("view_id")?));
        conn.all(sql, args).await?.iter().map(place).collect()
    }

    /// The views of these months, an arm for each.
    fn statement(&self, keys: &[Key]) -> Option<(String, Vec<Value>)> {
        let mut args = self.also.args.clone();
        let mut after = String::new();
        if let Some((at, id)) = self.after {
            args.extend([Value::from(at), Value::from(id)]);
            after = format!(" AND (w.received_at, w.view_id) < (${}, ${})", args.len() - 1, args.len());
        }
        let mut arms = Vec::new();
        for key in keys {
            if self.masked {
                arms.push(self.arm(key, Wording::Masked, &after, &mut args));
            }
            arms.push(self.arm(key, Wording::Written, &after, &mut args));
        }
        (!arms.is_empty()).then(|| (arms.join(" UNION ALL "), args))
    }

    /// The views of one month that have every word.
    fn arm(&self, key: &Key, wording: Wording, after: &str, args: &mut Vec<Value>) -> String {
        let mut also = String::new();
        for (place, word) in self.words.iter().enumerate() {
            args.push(Value::from(number(key, wording, word)));
            match place {
                0 => also.push_str(&format!("w.word = ${}", args.len())),
                _ => also.push_str(&format!(
                    " AND EXISTS (SELECT 1 FROM search_word o WHERE o.word = ${}
                        AND o.received_at = w.received_at AND o.view_id = w.view_id)",
                    args.len()
                )),
            }
        }
        // Where nothing was masked, what was written is what anybody may see who reads it.
        let unmasked = match (self.masked, wording) {
            (true, Wording::Written) => {
                " AND NOT EXISTS (SELECT 1 FROM view m WHERE m.id = w.view_id AND m.sealed_masked IS NOT NULL)"
            }
            _ => "",
        };
        format!(
            "SELECT received_at, view_id FROM (SELECT w.received_at, w.view_id FROM search_word w
                WHERE {also}{after} AND {}{unmasked}
                ORDER BY w.received_at DESC, w.view_id DESC LIMIT {}) AS arm",
            self.also.condition, self.most
        )
    }
}
