//! Members of staff whose names stand in what somebody said: it may be about
//! them, so they are not the ones who are told of it.
//!
//! A name is found by any of its words, written as children write. It is not
//! proof, and costs one person their turn, so that it is taken rather than
//! missed: only words that stand in every other sentence ("will", "an"), and
//! family names that are ordinary words ("brown"), have to be written as a name
//! is, or beside the rest of it. Whoever reads the words decides whom they are
//! about.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use heard_storage::clock::Moment;
use heard_storage::{StorageError, args, text};
use heard_vocabulary::Role;

use crate::Heard;
use crate::ids::AccountId;
use crate::people::{Account, Identity, name_of, names_of};

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

/// Whether a folded word stands in every other sentence, or is an ordinary word, so that
/// it is taken for a name only where it is written as one.
pub(crate) fn is_ordinary(word: &str) -> bool {
    EVERYDAY.contains(&word) || ORDINARY.contains(&word)
}

/// Whether a word after this folded one is a name.
pub(crate) fn is_title(word: &str) -> bool {
    TITLES.contains(&word)
}

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

/// A name as it is looked for: its words, as searches see them.
struct Name(Vec<String>);

impl Name {
    fn of(name: &str) -> Self {
        let whole = text::search(name);
        let parts = whole.split(' ').filter(|part| part.chars().count() >= SHORTEST && !TITLES.contains(part));
        Self(parts.map(str::to_owned).collect())
    }

    /// Whether any of these words names somebody of this name.
    fn stands_in(&self, said: &[Word]) -> bool {
        let Self(parts) = self;
        let all = parts.len() > 1 && parts.iter().all(|part| said.iter().any(|word| word.is(part)));
        let alone = |(at, part): (usize, &String)| {
            let (everyday, ordinary) = (EVERYDAY.contains(&part.as_str()), at > 0 && ORDINARY.contains(&part.as_str()));
            said.iter().filter(|word| word.is(part)).any(|word| match (everyday, ordinary) {
                (false, false) => true,
                // "Will" at the beginning may be a name: it costs a turn.
                (true, _) => word.as_name && (!word.begins || part.len() > SHORTEST),
                (false, true) => word.as_name && !word.begins,
            })
        };
        all || parts.iter().enumerate().any(alone)
    }
}

/// A name, and how it is looked for.
pub(crate) struct Known {
    /// As its bearer writes it.
    pub(crate) name: String,
    looked_for: Name,
}

/// A member of staff.
pub(crate) struct Member {
    pub(crate) account: Account,
    pub(crate) known: Known,
    /// Whether their account is in use: it is not while they are suspended.
    pub(crate) usable: bool,
}

/// The members of staff there are, by the names that are looked for; also those
/// whose account is not in use now, who may come back.
#[derive(Clone, Default)]
pub(crate) struct Staff(Arc<Members>);

/// Everybody, and whose name has a word: a text is looked through once, however
/// many work here.
#[derive(Default)]
struct Members {
    all: Vec<Member>,
    by_part: HashMap<String, Vec<usize>>,
}

impl Members {
    fn new(all: Vec<Member>) -> Self {
        let mut by_part: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, one) in all.iter().enumerate() {
            let Name(parts) = &one.known.looked_for;
            for part in parts {
                by_part.entry(part.clone()).or_default().push(at);
            }
        }
        Self { all, by_part }
    }

    /// Those of whose name a word is this one, or belongs to this one's bearer.
    fn with(&self, word: &str) -> impl Iterator<Item = usize> {
        let bearer = word.strip_suffix('s').and_then(|bearer| self.by_part.get(bearer));
        self.by_part.get(word).into_iter().chain(bearer).flatten().copied()
    }
}

/// The members of staff as they were read last. Every submission looks for their names.
#[derive(Default)]
pub(crate) struct StaffInMind(Mutex<Option<InMind>>);

struct InMind {
    staff: Staff,
    /// The `staff_version` they were read at.
    version: i64,
    /// Until when they are not read again: a name that did not open may open then.
    until: Option<Moment>,
}

/// How long a list is kept of which a name did not open, in milliseconds.
const NOT_WHOLE: i64 = Moment::MINUTE;

impl StaffInMind {
    fn lock(&self) -> MutexGuard<'_, Option<InMind>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Staff {
    /// Read anew where anybody came, went or changed since.
    async fn read(heard: &Heard) -> Result<Self, StorageError> {
        let mut conn = heard.words().read().await?;
        // Before the rows: what changes in between is read again next time.
        let row = conn.first("SELECT version FROM staff_version", vec![]).await?;
        let row = row.ok_or(StorageError::inconsistent("staff_version.version", "a version"))?;
        let version = row.int("version")?;
        let now = heard.now();
        let fresh = |known: &&InMind| known.version == version && known.until.is_none_or(|until| now < until);
        if let Some(known) = heard.staff_in_mind().lock().as_ref().filter(fresh) {
            return Ok(known.staff.clone());
        }
        let sql = "SELECT a.id, a.role,
                       CAST(CASE WHEN a.id IN (SELECT id FROM usable_account) THEN 1 ELSE 0 END AS BIGINT) AS usable
                   FROM account a JOIN identity i ON i.account_id = a.id WHERE a.role <> $1";
        let rows = conn.all(sql, args![Role::YoungPerson.name()]).await?;
        let ids: Vec<AccountId> = rows.iter().map(|row| row.id("id")).collect::<Result<_, _>>()?;
        let mut until = None;
        let mut names = match names_of(heard, &mut conn, &ids).await {
            Ok(names) => names,
            // One that does not open, which is our fault, hides none of the others.
            Err(error) => {
                tracing::error!(%error, "the name of a member of staff cannot be read");
                until = Some(now.plus(NOT_WHOLE));
                let mut names = HashMap::new();
                for id in ids {
                    names.extend(name_of(heard, &mut conn, id).await.ok().flatten().map(|name| (id, name)));
                }
                names
            }
        };
        let mut staff = Vec::with_capacity(rows.len());
        for row in &rows {
            let (id, role) = (row.id("id")?, Role::parse(&row.text("role")?));
            let role = role.ok_or(StorageError::inconsistent("account.role", "a role"))?;
            let Some(Identity { name, .. }) = names.remove(&id) else { continue };
            let known = Known { looked_for: Name::of(&name), name };
            staff.push(Member { account: Account::new(id, role), known, usable: row.int("usable")? == 1 });
        }
        let staff = Self(Arc::new(Members::new(staff)));
        *heard.staff_in_mind().lock() = Some(InMind { staff: staff.clone(), version, until });
        Ok(staff)
    }

    /// All of them; nobody where they cannot be read, which is our fault: nothing
    /// that somebody says waits because of it.
    pub(crate) async fn known(heard: &Heard) -> Self {
        Self::read(heard).await.unwrap_or_else(|error| {
            tracing::error!(%error, "who is named in it cannot be read; it is told all the same");
            Self::default()
        })
    }

    /// Each of them.
    pub(crate) fn members(&self) -> &[Member] {
        &self.0.all
    }

    /// Those whose name stands in any of these texts.
    pub(crate) fn named_in<'t>(&self, texts: impl IntoIterator<Item = &'t str>) -> Vec<AccountId> {
        let said: Vec<Word> = texts.into_iter().flat_map(words).collect();
        let maybe: BTreeSet<usize> = said.iter().flat_map(|word| self.0.with(&word.plain)).collect();
        let maybe = maybe.into_iter().map(|at| &self.0.all[at]);
        maybe.filter(|one| one.known.looked_for.stands_in(&said)).map(|one| one.account.id()).collect()
    }
}

/// Members of staff whose name stands in any of these texts.
pub(crate) async fn named_in(heard: &Heard, texts: &[String]) -> Vec<AccountId> {
    if texts.iter().all(|said| text::is_empty(said)) {
        return Vec::new();
    }
    Staff::known(heard).await.named_in(texts.iter().map(String::as_str))
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
            assert_eq!(Name::of(name).stands_in(&words(said)), named, "{said:?} {name:?}");
        }
    }
}
