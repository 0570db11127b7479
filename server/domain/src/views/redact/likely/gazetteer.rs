//! The council's own names: who works there, its services, teams and districts.

use std::collections::HashMap;

use heard_storage::{StorageError, args, text};
use heard_vocabulary::{LikelyBecause, MemberOf};

use super::Found;
use super::words::{Case, Word, together};
use crate::Heard;
use crate::safeguarding::named::{Staff, is_ordinary, is_title};
use crate::views::redact::span::Span;

/// The shortest word of somebody's name that is looked for by itself, in letters.
const SHORTEST: usize = 2;

/// A name, as its words are searched for.
struct Name {
    parts: Vec<String>,
    because: LikelyBecause,
}

/// Names that are looked for, by the word they begin with; and each word of the names of
/// people, who are mostly called by one of them.
#[derive(Default)]
pub(in crate::views::redact) struct Gazetteer {
    whole: HashMap<String, Vec<Name>>,
    called: HashMap<String, LikelyBecause>,
    own: Option<Box<Self>>,
}

impl Gazetteer {
    /// The council's names as they are now.
    pub(in crate::views::redact) async fn new(heard: &Heard, staff: &Staff) -> Result<Self, StorageError> {
        let mut all = Self::default();
        for member in staff.members() {
            all.person(&member.known.name, LikelyBecause::Staff);
        }
        for service in &heard.catalogue().services {
            all.place(&service.name, LikelyBecause::Service);
            all.place(&service.provider, LikelyBecause::Service);
            if let Some(district) = &service.district {
                all.place(district, LikelyBecause::Area);
            }
        }
        let mut conn = heard.words().read().await?;
        let sql = "SELECT place AS name FROM membership WHERE kind IN ($1, $2)
                   UNION SELECT area AS name FROM directory_entry";
        for row in conn.all(sql, args![MemberOf::Team.name(), MemberOf::District.name()]).await? {
            all.place(&row.text("name")?, LikelyBecause::Area);
        }
        // Some of whom every young person may know are services: their words alone are none.
        for row in conn.all("SELECT name FROM contact", vec![]).await? {
            all.add(parts(&row.text("name")?), LikelyBecause::Staff);
        }
        Ok(all)
    }

    /// Looks for the name that the author of the next text goes by, too.
    pub(in crate::views::redact) fn goes_by(&mut self, own: Option<&str>) {
        self.own = own.map(|own| {
            let mut alone = Self::default();
            alone.person(own, LikelyBecause::Own);
            Box::new(alone)
        });
    }

    /// Somebody, by the whole name and by each of its words.
    fn person(&mut self, name: &str, because: LikelyBecause) {
        let parts = parts(name);
        for part in &parts {
            if part.chars().count() >= SHORTEST && !is_title(part) {
                self.called.entry(part.clone()).or_insert(because);
            }
        }
        self.add(parts, because);
    }

    /// A place, by the whole name: its words alone are too often ordinary ones.
    fn place(&mut self, name: &str, because: LikelyBecause) {
        self.add(parts(name), because);
    }

    fn add(&mut self, parts: Vec<String>, because: LikelyBecause) {
        let Some(first) = parts.first().filter(|first| parts.len() > 1 || !is_ordinary(first)) else { return };
        self.whole.entry(first.clone()).or_default().push(Name { parts, because });
    }

    /// Wherever one of these names stands.
    pub(super) fn find(&self, chars: &[char], words: &[Word]) -> Vec<Found> {
        let mut found = Vec::new();
        for (at, word) in words.iter().enumerate() {
            for name in self.whole.get(&word.plain).into_iter().flatten() {
                let Some(some) = words.get(at..at + name.parts.len()) else { continue };
                let same = some.iter().zip(&name.parts).all(|(word, part)| word.plain == *part);
                if let (true, Some(last)) = (same, some.last()) {
                    let span = Span { from: word.span.from, to: last.span.to };
                    found.push(Found { span, because: name.because });
                }
            }
            if let Some(because) = self.called(word) {
                let to = name_goes_on(chars, words, at);
                found.push(Found { span: Span { from: word.span.from, to }, because });
            }
        }
        if let Some(own) = &self.own {
            found.extend(own.find(chars, words));
        }
        found
    }

    /// Whether somebody is called by this word: ordinary words only where they are written
    /// as a name.
    fn called(&self, word: &Word) -> Option<LikelyBecause> {
        let known = self.called.get(&word.plain).or_else(|| {
            // "Its steves fault": children leave the apostrophe out.
            let bearer = word.plain.strip_suffix('s').filter(|bearer| bearer.chars().count() > SHORTEST);
            bearer.and_then(|bearer| self.called.get(bearer))
        });
        // "And", "to" and "with" are one letter before the word.
        let known = known.or_else(|| {
            let joined = word.plain.strip_prefix(['و', 'ب', 'ل', 'ف']).filter(|_| word.case == Case::None);
            joined.filter(|rest| rest.chars().count() > SHORTEST).and_then(|rest| self.called.get(rest))
        });
        let as_name = word.case == Case::Capital && !word.begins;
        known.copied().filter(|_| as_name || !is_ordinary(&word.plain))
    }
}

/// The words of a name, as searches see them.
fn parts(name: &str) -> Vec<String> {
    text::search(name).split(' ').filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// The end of a name that begins with this word: words with a capital letter right after
/// it belong to it, two at most.
pub(super) fn name_goes_on(chars: &[char], words: &[Word], at: usize) -> usize {
    let Some(mut last) = words.get(at) else { return 0 };
    let titled = last.case == Case::Capital && !last.shouted;
    for next in words[at + 1..].iter().take(2) {
        if !titled || next.case != Case::Capital || next.shouted || next.begins || !together(chars, last, next) {
            break;
        }
        last = next;
    }
    last.span.to
}

/// A council with a few names.
#[cfg(test)]
pub(super) fn for_test() -> Gazetteer {
    let mut all = Gazetteer::default();
    all.person("Steve Archer", LikelyBecause::Staff);
    all.person("Will Hill", LikelyBecause::Staff);
    all.person("مريم حسن", LikelyBecause::Staff);
    all.place("Larch House", LikelyBecause::Service);
    all.place("Leaving Care North", LikelyBecause::Area);
    all
}
