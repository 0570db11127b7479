//! The same objective at several places: plans repeat their objectives on
//! every sheet, sometimes with fewer words.

use super::lines;
use super::report::{PlanObjective, Source};
use serde::Serialize;

/// One objective with every place it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DistinctObjective {
    /// Its words: the fullest of those at its places.
    pub text: String,
    /// The fullest words on how it will be achieved.
    pub how: Option<String>,
    /// Every place, in the file's order, with the words as they stand there.
    pub places: Vec<PlanObjective>,
}

impl DistinctObjective {
    /// Whether the objective stands at this place.
    #[must_use]
    pub fn stands_at(&self, source: &Source) -> bool {
        self.places.iter().any(|place| place.source == *source)
    }

    /// Whether a row's objective is this one, by its words.
    #[must_use]
    pub fn is_called(&self, text: &str) -> bool {
        self.places.iter().any(|place| same_words(&place.text, text))
    }
}

/// Groups the objectives that are the same: the same words but for case,
/// blanks, dashes and quotation marks; or the same name and number
/// ("Objective 7") where one's words are the beginning of the other's.
#[must_use]
pub fn distinct_objectives(objectives: &[PlanObjective]) -> Vec<DistinctObjective> {
    let mut groups: Vec<DistinctObjective> = Vec::new();
    for objective in objectives {
        let same = groups.iter_mut().find(|group| group.places.iter().any(|place| is_same(place, objective)));
        match same {
            Some(group) => join(group, objective),
            None => groups.push(DistinctObjective {
                text: objective.text.clone(),
                how: objective.how.clone(),
                places: vec![objective.clone()],
            }),
        }
    }
    groups
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
    group.places.push(objective.clone());
}

/// Whether two places hold the same objective.
fn is_same(one: &PlanObjective, other: &PlanObjective) -> bool {
    let (first, second) = (normal(&one.text), normal(&other.text));
    if first == second {
        return true;
    }
    let numbered = lines::begins_as_objective(&one.text) && lines::begins_as_objective(&other.text);
    let (short, long) = if first.len() < second.len() { (&first, &second) } else { (&second, &first) };
    // "Objective 1" must not take in "Objective 10": whole words only.
    numbered
        && short.split(' ').count() > 2
        && long.strip_prefix(short.as_str()).is_some_and(|rest| rest.starts_with(' '))
}

/// Whether two texts are the same but for case, blanks, dashes and marks.
#[must_use]
pub fn same_words(one: &str, other: &str) -> bool {
    normal(one) == normal(other)
}

/// A text's words, without what differs from sheet to sheet.
pub(super) fn normal(text: &str) -> String {
    let lower = text.to_lowercase();
    let kept = lower
        .chars()
        .filter(|letter| !"'’‘\"“”".contains(*letter))
        .map(|letter| if letter.is_whitespace() || "-‐‑‒–—−:".contains(letter) { ' ' } else { letter })
        .collect::<String>();
    let words = kept.split_whitespace().collect::<Vec<_>>().join(" ");
    words.trim_end_matches(['.', ',', ';']).to_owned()
}
