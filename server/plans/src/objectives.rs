//! The same objective at several places: plans repeat their objectives on
//! every sheet, sometimes with fewer words.

use super::lines;
use super::report::PlanObjective;
use serde::Serialize;
use std::collections::HashMap;
use std::hash::Hash;

/// One objective with every place it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DistinctObjective {
    /// Its words: the fullest of those at its places.
    pub text: String,
    /// The fullest words on how it will be achieved.
    pub how: Option<String>,
    /// The first of young people's own words for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wording: Option<String>,
    /// Every place, in the file's order, with the words as they stand there.
    pub places: Vec<PlanObjective>,
}

/// Groups the objectives that are the same: the same words but for case,
/// blanks, dashes and quotation marks; or the same name and number
/// ("Objective 7") where one's words are the beginning of the other's.
#[must_use]
pub fn distinct_objectives(objectives: &[PlanObjective]) -> Vec<DistinctObjective> {
    let mut groups: Vec<DistinctObjective> = Vec::new();
    let mut known = Known::default();
    let all = objectives.iter().map(|objective| normal(&objective.text)).collect::<Vec<_>>();
    for (objective, words) in objectives.iter().zip(&all) {
        let numbered = lines::begins_as_objective(&objective.text);
        let found = known.group(words, numbered);
        let place = found.unwrap_or(groups.len());
        known.add(words, numbered, place);
        match found.and_then(|found| groups.get_mut(found)) {
            Some(group) => join(group, objective),
            None => groups.push(DistinctObjective {
                text: objective.text.clone(),
                how: objective.how.clone(),
                wording: objective.wording.clone(),
                places: vec![objective.clone()],
            }),
        }
    }
    groups
}

/// The groups that there are, by the words of their places.
#[derive(Default)]
struct Known<'a> {
    whole: HashMap<&'a str, usize>,
    /// The numbered ones word by word: from a place in the tree and a word to
    /// the next place. Every place has its number; the root's is 0.
    next: HashMap<(usize, &'a str), usize>,
    /// By place in the tree: the first group with words that end here, and the
    /// first with words that go on from here.
    ends: HashMap<usize, usize>,
    goes_on: HashMap<usize, usize>,
}

/// A short name such as "Objective 1" is no beginning: it takes more words.
const FEWEST_WORDS: usize = 3;
/// And no beginning is longer than this: only so many words of each are kept.
const MOST_WORDS: usize = 100;

impl<'a> Known<'a> {
    /// The first group in which these words have a place: they are the same,
    /// or one begins with all the words of the other. "Objective 1" must not
    /// take in "Objective 10", so whole words only.
    fn group(&self, words: &str, numbered: bool) -> Option<usize> {
        let mut found = self.whole.get(words).copied();
        if !numbered {
            return found;
        }
        let count = words.split(' ').count();
        let mut at = 0;
        for (index, word) in words.split(' ').take(MOST_WORDS).enumerate() {
            let Some(next) = self.next.get(&(at, word)) else { return found };
            at = *next;
            if index + 1 >= FEWEST_WORDS {
                found = first(found, self.ends.get(&at).copied());
            }
        }
        if (FEWEST_WORDS..=MOST_WORDS).contains(&count) { first(found, self.goes_on.get(&at).copied()) } else { found }
    }

    /// Remembers the words of a place in a group.
    fn add(&mut self, words: &'a str, numbered: bool, group: usize) {
        keep_first(&mut self.whole, words, group);
        if !numbered {
            return;
        }
        let mut at = 0;
        for (index, word) in words.split(' ').take(MOST_WORDS).enumerate() {
            if index > 0 {
                keep_first(&mut self.goes_on, at, group);
            }
            let fresh = self.next.len() + 1;
            at = *self.next.entry((at, word)).or_insert(fresh);
        }
        if words.split(' ').count() <= MOST_WORDS {
            keep_first(&mut self.ends, at, group);
        }
    }
}

fn keep_first<K: Eq + Hash>(groups: &mut HashMap<K, usize>, key: K, group: usize) {
    groups.entry(key).and_modify(|first| *first = group.min(*first)).or_insert(group);
}

fn first(one: Option<usize>, other: Option<usize>) -> Option<usize> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}

/// Adds a place to a group, keeping the fullest words.
fn join(group: &mut DistinctObjective, objective: &PlanObjective) {
    if objective.text.len() > group.text.len() {
        group.text.clone_from(&objective.text);
    }
    let length = |how: &Option<String>| how.as_ref().map_or(0, String::len);
    if length(&objective.how) > length(&group.how) {
        group.how.clone_from(&objective.how);
    }
    if group.wording.is_none() {
        group.wording.clone_from(&objective.wording);
    }
    group.places.push(objective.clone());
}

/// A text's words, without what differs from sheet to sheet.
#[must_use]
pub fn normal(text: &str) -> String {
    let lower = text.to_lowercase();
    let kept = lower
        .chars()
        .filter(|letter| !"'’‘\"“”".contains(*letter))
        .map(|letter| if letter.is_whitespace() || "-‐‑‒–—−:".contains(letter) { ' ' } else { letter })
        .collect::<String>();
    let words = kept.split_whitespace().collect::<Vec<_>>().join(" ");
    words.trim_end_matches(['.', ',', ';']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::super::report::Source;
    use super::*;
    use proptest::prelude::*;

    /// The same grouping by comparing every objective with every place.
    fn one_by_one(texts: &[String]) -> Vec<Vec<usize>> {
        let same = |one: &str, other: &str| {
            let (first, second) = (normal(one), normal(other));
            let numbered = lines::begins_as_objective(one) && lines::begins_as_objective(other);
            let (short, long) = if first.len() < second.len() { (&first, &second) } else { (&second, &first) };
            let begins = long.strip_prefix(short.as_str()).is_some_and(|rest| rest.starts_with(' '));
            first == second || (numbered && short.split(' ').count() > 2 && begins)
        };
        let mut groups: Vec<Vec<usize>> = Vec::new();
        for (at, text) in texts.iter().enumerate() {
            let found = groups.iter_mut().find(|group| group.iter().any(|place| same(&texts[*place], text)));
            match found {
                Some(group) => group.push(at),
                None => groups.push(vec![at]),
            }
        }
        groups
    }

    proptest! {
        #[test]
        fn str_03_objectives_are_grouped_as_by_comparing_each_with_each(
            texts in proptest::collection::vec("(Objective [12]:|Aim)( (be|go|Be|–|far,|home.)){0,5}", 0..14),
        ) {
            let place = |(row, text): (u32, &String)| PlanObjective {
                text: text.clone(),
                how: None,
                wording: None,
                source: Source { sheet: "Plan".to_owned(), row },
            };
            let objectives = (0..).zip(&texts).map(place).collect::<Vec<_>>();
            let places = |group: DistinctObjective| {
                group.places.iter().map(|place| place.source.row as usize).collect::<Vec<_>>()
            };
            let grouped = distinct_objectives(&objectives).into_iter().map(places).collect::<Vec<_>>();
            prop_assert_eq!(grouped, one_by_one(&texts));
        }
    }
}
