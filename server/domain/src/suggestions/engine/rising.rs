//! Words that are new: those that more people use now than in the months before.
//! Each is compared with how often it is said altogether (weighted log-odds with an
//! informative Dirichlet prior, Monroe, Colaresi and Quinn 2008), so that a word which
//! nobody ever said does not look endlessly more frequent because five people did.

use std::collections::{HashMap, HashSet};

use heard_storage::text;

/// So many people at least have to have said it now.
const FEWEST: usize = 5;

/// How much what is said altogether weighs against what was counted, in words.
const PRIOR: f64 = 1_000.0;

/// Standard errors within which the true value lies 95 times in 100.
const BOUND: f64 = 1.96;

/// Words and pairs that are told apart; what is met first after that is passed over.
const MOST: usize = 1_000_000;

/// Words of one text that are looked at.
const WORDS: usize = 400;

/// The words of a text as they are compared, each with how it was typed: without its
/// capitals and what stands around it.
fn tokens_shown(said: &str) -> Vec<(String, String)> {
    let mut words = Vec::new();
    for typed in said.split_whitespace() {
        let folded = text::search(typed);
        let letters = |word: &&str| word.chars().any(char::is_alphabetic) && word.chars().count() > 1;
        let all: Vec<&str> = folded.split(' ').filter(letters).collect();
        match all[..] {
            [] => {}
            [one] => {
                let shown = typed.trim_matches(|c: char| !c.is_alphanumeric() && !is_mark(c)).to_lowercase();
                words.push((one.to_owned(), shown));
            }
            _ => words.extend(all.iter().map(|word| ((*word).to_owned(), (*word).to_owned()))),
        }
        if words.len() >= WORDS {
            break;
        }
    }
    words
}

/// Whether it belongs to the letter before it, as vowel signs do.
fn is_mark(c: char) -> bool {
    let quotes = "‘’‚‛′ʼ";
    !c.is_ascii() && !quotes.contains(c) && text::search(&format!("ب{c}ب")) == "بب"
}

/// One thing that was said.
struct Said {
    author: [u8; 16],
    now: bool,
    terms: Vec<u32>,
}

/// Where a term stands: in which of what was said, by whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::suggestions) struct Occurrence {
    /// The number of what was said, in the order it was added.
    pub item: usize,
    /// Who said it.
    pub author: [u8; 16],
}

/// A word, or two side by side, that may have risen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::suggestions) struct Term {
    /// As somebody typed it.
    pub shown: String,
    /// Where it stands now.
    pub now: Vec<Occurrence>,
    /// And in the months before.
    pub before: Vec<Occurrence>,
}

/// How much is said altogether, each term once for each person.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(in crate::suggestions) struct Totals {
    /// Now.
    pub now: usize,
    /// In the months before.
    pub before: usize,
}

/// How much a term rose.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::suggestions) struct Rose {
    /// Its rise in standard errors.
    pub z: f64,
    /// So many times as often at least, 95 times in 100.
    pub least: f64,
}

/// How much a term rose that so many people used now and in the months before.
/// `None` where too few did, or it may as well not have risen.
pub(in crate::suggestions) fn rose(now: usize, before: usize, all: Totals) -> Option<Rose> {
    if now < FEWEST {
        return None;
    }
    let of = |n: usize| n as f64;
    let prior = PRIOR * of(now + before) / of(all.now + all.before).max(1.0);
    let odds = |said: usize, all: usize| {
        let said = of(said) + prior;
        (said / (of(all) + PRIOR - said).max(1.0)).ln()
    };
    let rise = odds(now, all.now) - odds(before, all.before);
    let error = ((of(now) + prior).recip() + (of(before) + prior).recip()).sqrt();
    let (z, least) = (rise / error, (rise - BOUND * error).exp());
    (z > BOUND).then_some(Rose { z, least })
}

/// What was said now and in the months before, in one language.
#[derive(Default)]
pub(in crate::suggestions) struct Rising {
    words: HashMap<String, u32>,
    pairs: HashMap<(u32, u32), u32>,
    /// How each term was first typed; of a pair, its two words.
    terms: Vec<Shown>,
    said: Vec<Said>,
}

enum Shown {
    Word { folded: String, typed: String },
    Pair(u32, u32),
}

impl Rising {
    /// Adds something that was said.
    pub(in crate::suggestions) fn add(&mut self, author: [u8; 16], now: bool, said: &str) {
        let typed = tokens_shown(said).into_iter();
        let words: Vec<Option<u32>> = typed.map(|(folded, typed)| self.word(folded, typed)).collect();
        let mut terms: Vec<u32> = words.iter().copied().flatten().collect();
        for pair in words.windows(2) {
            terms.extend(pair[0].zip(pair[1]).and_then(|(one, next)| self.pair(one, next)));
        }
        terms.sort_unstable();
        terms.dedup();
        self.said.push(Said { author, now, terms });
    }

    fn word(&mut self, folded: String, typed: String) -> Option<u32> {
        if let Some(term) = self.words.get(&folded) {
            return Some(*term);
        }
        let term = self.next()?;
        self.terms.push(Shown::Word { folded: folded.clone(), typed });
        self.words.insert(folded, term);
        Some(term)
    }

    fn pair(&mut self, one: u32, next: u32) -> Option<u32> {
        if let Some(term) = self.pairs.get(&(one, next)) {
            return Some(*term);
        }
        let term = self.next()?;
        self.terms.push(Shown::Pair(one, next));
        self.pairs.insert((one, next), term);
        Some(term)
    }

    fn next(&self) -> Option<u32> {
        u32::try_from(self.terms.len()).ok().filter(|_| self.terms.len() < MOST)
    }

    /// What rose, the surest first, at most so many; without what `left_out` says of a
    /// term as it is compared. What only ever stands in a pair that rose is not told
    /// beside it.
    pub(in crate::suggestions) fn rising(self, most: usize, left_out: impl Fn(&str) -> bool) -> (Vec<Term>, Totals) {
        let [now, before] = [true, false].map(|now| self.people(now));
        let all = Totals { now: now.iter().sum(), before: before.iter().sum() };
        let rises = |term: usize| rose(now[term], before[term], all).map(|rose| (term, rose.z));
        let mut risen: Vec<(usize, f64)> = (0..self.terms.len()).filter_map(rises).collect();
        // Of what is left out the words are not told either.
        let inside: HashSet<usize> = risen.iter().flat_map(|(term, _)| self.inside(*term, &now)).collect();
        risen.retain(|(term, _)| !inside.contains(term) && !left_out(&self.folded(*term)));
        risen.sort_by(|(one, z), (other, than)| than.total_cmp(z).then(one.cmp(other)));
        risen.truncate(most);
        let numbers: HashMap<u32, usize> =
            risen.iter().zip(0..).filter_map(|((term, _), at)| Some((u32::try_from(*term).ok()?, at))).collect();
        let term = |(term, _): &(usize, f64)| Term { shown: self.shown(*term), now: Vec::new(), before: Vec::new() };
        let mut found: Vec<Term> = risen.iter().map(term).collect();
        for (item, said) in self.said.iter().enumerate() {
            let here = Occurrence { item, author: said.author };
            for at in said.terms.iter().filter_map(|term| numbers.get(term)) {
                let term = &mut found[*at];
                if said.now { term.now.push(here) } else { term.before.push(here) }
            }
        }
        (found, all)
    }

    /// How many people used each term, now or in the months before.
    fn people(&self, now: bool) -> Vec<usize> {
        let (mut people, mut last) = (vec![0_usize; self.terms.len()], vec![None; self.terms.len()]);
        let mut by_author: Vec<&Said> = self.said.iter().filter(|said| said.now == now).collect();
        by_author.sort_by_key(|said| said.author);
        for said in by_author {
            for term in said.terms.iter().map(|term| *term as usize) {
                if last[term] != Some(said.author) {
                    last[term] = Some(said.author);
                    people[term] += 1;
                }
            }
        }
        people
    }

    /// The words of a pair that are said in it nearly always.
    fn inside(&self, term: usize, now: &[usize]) -> Vec<usize> {
        match self.terms[term] {
            Shown::Pair(one, next) => {
                let mostly = |word: &usize| now[term] * 5 >= now[*word] * 4;
                [one as usize, next as usize].into_iter().filter(mostly).collect()
            }
            Shown::Word { .. } => Vec::new(),
        }
    }

    fn folded(&self, term: usize) -> String {
        match &self.terms[term] {
            Shown::Word { folded, .. } => folded.clone(),
            Shown::Pair(one, next) => format!("{} {}", self.folded(*one as usize), self.folded(*next as usize)),
        }
    }

    fn shown(&self, term: usize) -> String {
        match &self.terms[term] {
            Shown::Word { typed, .. } => typed.clone(),
            Shown::Pair(one, next) => format!("{} {}", self.shown(*one as usize), self.shown(*next as usize)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(n: u8) -> [u8; 16] {
        [n; 16]
    }

    /// Three hundred things said before and fifty now, all alike but for what is added.
    fn usual() -> Rising {
        let mut said = Rising::default();
        for n in 0..200 {
            said.add(person(n), false, "The food is good and my room is warm but the bus is late");
            if n < 50 {
                said.add(person(n), true, "The food is good and my room is warm but the bus is late");
            }
        }
        said
    }

    fn words(found: &[Term]) -> Vec<&str> {
        found.iter().map(|term| term.shown.as_str()).collect()
    }

    #[test]
    fn mod_03_a_word_that_five_people_begin_to_say_is_noticed() {
        let mut said = usual();
        for n in 0..8 {
            said.add(person(n), true, "They put vape Detectors in");
        }
        // One person, however often, and four are too few.
        for _ in 0..40 {
            said.add(person(9), true, "skibidi");
        }
        for n in 0..4 {
            said.add(person(n), true, "rizz");
        }
        let (found, all) = said.rising(10, |_| false);
        assert!(words(&found).contains(&"vape detectors"), "{found:?}");
        assert!(!words(&found).contains(&"detectors"), "{found:?}: it is said in the pair alone");
        assert!(!words(&found).iter().any(|word| ["skibidi", "rizz", "food", "bus late"].contains(word)), "{found:?}");
        let vape = found.iter().find(|term| term.shown == "vape detectors").unwrap();
        assert_eq!((vape.now.len(), vape.before.len()), (8, 0));
        assert_eq!(vape.now[0], Occurrence { item: 250, author: person(0) });
        assert!(all.before > all.now && all.now > 50);
    }

    #[test]
    fn mod_03_what_was_always_said_is_not_new_and_what_is_left_out_is_not_told() {
        let mut said = usual();
        for n in 0..20 {
            said.add(person(n), false, "football");
            said.add(person(n), true, "blades");
            said.add(person(n), true, "unicycle");
        }
        for n in 0..5 {
            said.add(person(n), true, "football");
        }
        let (found, _) = said.rising(10, |word| word == "blades");
        assert_eq!(words(&found), ["unicycle"]);
        let mut many = usual();
        for n in 0..20 {
            many.add(person(n), true, "unicycle");
            many.add(person(n), true, "trombone");
        }
        assert_eq!(many.rising(1, |_| false).0.len(), 1, "no more than asked for");
    }

    #[test]
    fn mod_03_of_a_pair_that_is_left_out_the_words_are_not_told_alone() {
        let mut said = usual();
        for n in 0..8 {
            said.add(person(n), true, "kisses us");
            said.add(person(n), true, "unicycle");
        }
        let (found, _) = said.rising(10, |word| word == "kisses us");
        assert_eq!(words(&found), ["unicycle"]);
    }

    /// By hand: the prior of a word that 5 of 17,500 are is 1000 × 5 / 17,500 = 0.2857.
    #[test]
    fn mod_03_how_much_a_word_rose_is_told_with_its_uncertainty() {
        let all = Totals { now: 2_500, before: 15_000 };
        let found = rose(5, 0, all).unwrap();
        let prior: f64 = 1_000.0 * 5.0 / 17_500.0;
        let rise = ((5.0 + prior) / (3_500.0 - 5.0 - prior) / (prior / (16_000.0 - prior))).ln();
        let error = (1.0 / (5.0 + prior) + 1.0_f64 / prior).sqrt();
        assert!((found.z - rise / error).abs() < 1e-9 && (found.z - 2.31).abs() < 0.02, "{found:?}");
        assert!((found.least - (rise - 1.96 * error).exp()).abs() < 1e-9 && found.least > 1.0, "{found:?}");
        assert_eq!(rose(4, 0, all), None, "too few people");
        assert_eq!(rose(5, 30, all), None, "as often as before");
        assert_eq!(rose(5, 300, all), None, "less often");
        let more = rose(40, 30, all).unwrap();
        assert!(more.z > found.z && more.least > found.least, "{more:?}");
        assert!(rose(40, 60, all).unwrap().z < more.z);
    }

    #[test]
    fn mod_03_a_word_is_shown_as_it_was_typed() {
        let shown = |text: &str| tokens_shown(text).into_iter().map(|(_, shown)| shown).collect::<Vec<_>>();
        assert_eq!(
            shown("\u{201c}Football!\u{201d} at Émile\u{2019}s 3 a 2nd"),
            ["football", "at", "émile\u{2019}s", "2nd"]
        );
        assert_eq!(shown("wi-fi"), ["wi", "fi"]);
        assert_eq!(tokens_shown("Café")[0], ("cafe".to_owned(), "café".to_owned()));
        assert_eq!(shown("مَدرسة، كُرة"), ["مَدرسة", "كُرة"]);
        assert!(shown("… 12 !").is_empty());
    }
}
