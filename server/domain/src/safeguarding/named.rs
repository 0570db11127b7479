//! Members of staff whose names stand in what somebody said: it may be about
//! them, so they are not the ones who are told of it.
//!
//! A name is found by any of its words, written as children write. It is not
//! proof, and costs one person their turn, so that it is taken rather than
//! missed: only words that stand in every other sentence ("will", "an"), and
//! family names that are ordinary words ("brown"), have to be written as a name
//! is, or beside the rest of it. Whoever reads the words decides whom they are
//! about.

use heard_storage::{StorageError, args, text};
use heard_vocabulary::Role;

use crate::Heard;
use crate::ids::AccountId;
use crate::people::names_of;

/// The shortest word of a name that is looked for, in letters.
const SHORTEST: usize = 2;

/// First names, and words of two letters, that stand in every other sentence.
const EVERYDAY: &[&str] = &[
    "am", "an", "as", "at", "be", "by", "can", "do", "go", "he", "hi", "hope", "if", "in", "is", "it", "joy", "may",
    "me", "my", "no", "of", "oh", "ok", "on", "or", "so", "to", "up", "us", "we", "will",
];

/// Family names that are ordinary words.
const ORDINARY: &[&str] = &[
    "baker", "banks", "bell", "best", "bird", "black", "bond", "bright", "brook", "brown", "bush", "butler", "case",
    "church", "clay", "close", "cook", "cross", "day", "field", "fish", "flower", "forest", "fox", "gold", "good",
    "gray", "green", "hall", "hand", "head", "hill", "home", "honey", "house", "hunt", "king", "lane", "law", "little",
    "long", "love", "low", "marsh", "mercy", "miles", "moon", "moss", "north", "page", "park", "peace", "pool", "poor",
    "pope", "power", "price", "read", "rich", "river", "rivers", "rock", "rush", "sharp", "short", "sky", "small",
    "snow", "south", "speed", "star", "stone", "storm", "street", "strong", "summer", "swift", "wall", "ward",
    "waters", "way", "wells", "west", "white", "winter", "wise", "wolf", "wood", "woods", "young",
];

/// Titles before which a word is a name.
const TITLES: &[&str] = &["mr", "mrs", "ms", "miss", "mx", "dr", "sir", "uncle", "auntie", "aunty"];

/// One word of a text.
struct Word {
    /// As searches see it.
    plain: String,
    /// Whether it is written as a name is: with a capital letter, or after a title.
    as_name: bool,
    /// Whether it begins a sentence, where every word has a capital letter.
    begins: bool,
}

fn words(said: &str) -> Vec<Word> {
    let (mut found, mut begins, mut titled): (Vec<Word>, _, _) = (Vec::new(), true, false);
    for piece in said.split_whitespace() {
        let capital = piece.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_uppercase);
        for plain in text::search(piece).split(' ').filter(|plain| !plain.is_empty()) {
            found.push(Word { plain: plain.to_owned(), as_name: titled || capital, begins: begins && !titled });
            titled = TITLES.contains(&plain);
        }
        begins = piece.ends_with(['.', '!', '?', ':', '\u{2026}']);
    }
    found
}

impl Word {
    /// Whether this is that word of a name, or what belongs to its bearer:
    /// "sam's" is searched for as "sams", and children leave the apostrophe out.
    fn is(&self, part: &str) -> bool {
        self.plain.strip_prefix(part).is_some_and(|rest| rest.is_empty() || (rest == "s" && part.len() > SHORTEST))
    }
}

/// Whether any of these words names somebody of this name.
fn names(said: &[Word], name: &str) -> bool {
    let whole = text::search(name);
    let parts: Vec<&str> =
        whole.split(' ').filter(|part| part.chars().count() >= SHORTEST && !TITLES.contains(part)).collect();
    let all = parts.len() > 1 && parts.iter().all(|part| said.iter().any(|word| word.is(part)));
    let alone = |(at, part): (usize, &&str)| {
        let (everyday, ordinary) = (EVERYDAY.contains(part), at > 0 && ORDINARY.contains(part));
        said.iter().filter(|word| word.is(part)).any(|word| match (everyday, ordinary) {
            (false, false) => true,
            // "Will" at the beginning may be a name: it costs a turn.
            (true, _) => word.as_name && (!word.begins || part.len() > SHORTEST),
            (false, true) => word.as_name && !word.begins,
        })
    };
    all || parts.iter().enumerate().any(alone)
}

/// Members of staff whose name stands in any of these texts. Where names cannot be
/// read, which is our fault, nobody is passed over: nothing waits because of it.
pub(crate) async fn named_in(heard: &Heard, texts: &[String]) -> Vec<AccountId> {
    let said: Vec<Word> = texts.iter().flat_map(|text| words(text)).collect();
    if said.is_empty() {
        return Vec::new();
    }
    staff_named(heard, &said).await.unwrap_or_else(|error| {
        tracing::error!(%error, "who is named in it cannot be read; it is told all the same");
        Vec::new()
    })
}

async fn staff_named(heard: &Heard, said: &[Word]) -> Result<Vec<AccountId>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT id FROM usable_account WHERE role <> $1 ORDER BY id";
    let rows = conn.all(sql, args![Role::YoungPerson.name()]).await?;
    let staff: Vec<AccountId> = rows.iter().map(|row| row.id("id")).collect::<Result<_, _>>()?;
    let known = names_of(heard, &mut conn, &staff).await?;
    Ok(staff.into_iter().filter(|id| known.get(id).is_some_and(|one| names(said, &one.name))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mod_08_somebody_is_named_as_children_write_names() {
        for (said, name, named) in [
            ("steve hits me when nobody is there", "Steve Archer", true),
            ("STEVE!!! did it", "Steve Archer", true),
            ("its steve's fault", "Steve Archer", true),
            ("archer came in my room", "Steve Archer", true),
            ("Séan was there", "Sean O’Brien", true),
            ("sean o'brien", "Seán O’Brien", true),
            ("he is stevens friend", "Steve Archer", false),
            ("I will run away", "Will Turner", false),
            ("Will you help me", "Will Turner", true),
            ("Mark hits me", "Mark Hill", true),
            ("tom touched me", "Tom Reed", true),
            ("rob came in my room", "Rob White", true),
            ("up the hill", "Mark Hill", false),
            ("Hill is far", "Mark Hill", false),
            ("its steves fault", "Steve Archer", true),
            ("Jo hits me", "Jo Li", true),
            ("an apple", "An Nguyen", false),
            ("I told An", "An Nguyen", true),
            ("I told Will about it", "Will Turner", true),
            ("will turner hits me", "Will Turner", true),
            ("mr brown shouts", "Ada Brown", true),
            ("the brown dog", "Ada Brown", false),
            ("مريم تضربني", "مريم حسن", true),
            ("jo was there", "Jo Li", true),
            ("", "Steve Archer", false),
        ] {
            assert_eq!(names(&words(said), name), named, "{said:?} {name:?}");
        }
    }
}
