//! What an extract would change, and whether somebody has to look at that first.

use std::collections::{BTreeSet, HashMap, HashSet};

use heard_storage::crypto::Hash;
use heard_vocabulary::{CaseColumn, CaseFile, HeldBecause};
use serde::{Deserialize, Serialize};

use super::{Child, Extract, PersonThere};

/// A file that was cut off, or whose columns slipped, must not end what holds for hundreds: with
/// more than this many children concerned, and more than one in so many, somebody looks first.
const FEW: usize = 10;
/// Of those gone, or that cannot be used.
const ONE_IN: usize = 20;
/// Of those who lose somebody who was there for them.
const ONE_LOSES_IN: usize = 10;

/// How many children an extract says something new of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Not known before.
    pub new: usize,
    /// Something is another than before.
    pub changed: usize,
    /// Everything is as it was.
    pub same: usize,
    /// Gone from it.
    pub gone: usize,
    /// With a line that cannot be used: what that is about stays as it was.
    pub broken: usize,
    /// Who lose somebody who was there for them, whoever follows.
    pub lose: usize,
    /// Lines about people, and how many of those name no child.
    pub people: (usize, usize),
}

/// What is to be written.
#[derive(Debug, Default)]
pub(super) struct Compared {
    pub counts: Counts,
    /// New or changed.
    pub put: Vec<(Hash, Child)>,
    /// Gone.
    pub drop: Vec<Hash>,
}

/// Who somebody is to a child, by which it is told whether they are there still.
fn who(person: &PersonThere) -> (&str, &str) {
    (&person.assigned_as, if person.email.is_empty() { &person.name } else { &person.email })
}

/// What `extract` changes of what is known.
pub(super) fn compare(known: &HashMap<Hash, Child>, extract: Extract, hash: impl Fn(&str) -> Hash) -> Compared {
    let broken: HashSet<Hash> = extract.broken.iter().map(|number| hash(number)).collect();
    let unsure: HashSet<Hash> = extract.unsure.iter().map(|number| hash(number)).collect();
    let children: HashMap<Hash, Child> =
        extract.children.into_iter().map(|(number, child)| (hash(&number), child)).collect();
    let gone = known.keys().filter(|case| !children.contains_key(*case) && !broken.contains(*case));
    let mut compared = Compared { drop: gone.copied().collect(), ..Compared::default() };
    compared.counts.gone = compared.drop.len();
    compared.counts.broken = broken.union(&unsure).count();
    compared.counts.people = extract.people;
    for (case, mut child) in children {
        let before = known.get(&case);
        if unsure.contains(&case) {
            child.people = before.map(|before| before.people.clone()).unwrap_or_default();
        }
        let Some(before) = before else {
            compared.counts.new += 1;
            compared.put.push((case, child));
            continue;
        };
        if *before == child {
            compared.counts.same += 1;
            continue;
        }
        let there: BTreeSet<_> = child.people.iter().map(who).collect();
        compared.counts.lose += usize::from(before.people.iter().any(|person| !there.contains(&who(person))));
        compared.counts.changed += 1;
        compared.put.push((case, child));
    }
    compared
}

impl Counts {
    /// Why somebody has to look first; nobody has to where `None`. `columns` are those there are
    /// now, and those of the extract that was taken in last, where there was one.
    pub(super) fn held(
        &self,
        columns: &BTreeSet<(CaseFile, CaseColumn)>,
        before: Option<&BTreeSet<(CaseFile, CaseColumn)>>,
    ) -> Option<HeldBecause> {
        let Some(before) = before else { return Some(HeldBecause::First) };
        let (known, now) = (self.same + self.changed + self.gone, self.same + self.changed + self.new + self.broken);
        let many = |some: usize, all: usize, one_in: usize| some > FEW && some * one_in > all;
        let (lines, homeless) = self.people;
        match () {
            // Without the column of last days, whoever was there once would be there again.
            () if !columns.is_superset(before) => Some(HeldBecause::ColumnsGone),
            () if many(self.gone, known, ONE_IN) => Some(HeldBecause::ManyGone),
            () if many(self.broken, now, ONE_IN) || many(homeless, lines, ONE_IN) => Some(HeldBecause::ManyBroken),
            () if many(self.lose, known, ONE_LOSES_IN) => Some(HeldBecause::ManyLose),
            () => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(email: &str) -> PersonThere {
        PersonThere { assigned_as: "worker".into(), email: email.into(), ..PersonThere::default() }
    }

    fn named(number: u8, name: &str) -> (String, Child) {
        let people = vec![person("ada@example.org")];
        let child = Child { case_number: format!("C{number}"), name: name.to_owned(), people, ..Child::default() };
        (format!("c{number}"), child)
    }

    fn hash(number: &str) -> Hash {
        let mut hash = Hash::default();
        hash[0] = number[1..].parse().unwrap();
        hash
    }

    #[test]
    fn adm_11_what_a_bad_line_is_about_is_neither_changed_nor_gone() {
        let known = (1..=5).map(|n| named(n, "Wren")).map(|(number, child)| (hash(&number), child)).collect();
        let (five, mut moved) = named(5, "Wren");
        moved.address = "1 High Street".into();
        moved.people = Vec::new();
        let (two, mut other) = named(2, "Wren");
        other.people = vec![person("ben@example.org")];
        let extract = Extract {
            children: [named(1, "Wren"), (two, other), named(9, "Fern"), (five, moved)].into_iter().collect(),
            broken: ["c3".to_owned()].into_iter().collect(),
            unsure: ["c5".to_owned()].into_iter().collect(),
            people: (4, 1),
            ..Extract::default()
        };
        let compared = compare(&known, extract, hash);
        let counts = Counts { new: 1, changed: 2, same: 1, gone: 1, broken: 2, lose: 1, people: (4, 1) };
        assert_eq!(compared.counts, counts);
        assert_eq!(compared.drop, [hash("c4")]);
        let put: HashMap<u8, Child> = compared.put.into_iter().map(|(case, child)| (case[0], child)).collect();
        assert_eq!(put.len(), 3);
        assert_eq!((put[&5].address.as_str(), put[&5].people.len()), ("1 High Street", 1), "their people stay");
    }

    #[test]
    fn adm_11_a_file_that_was_cut_off_or_slipped_waits_for_somebody() {
        let columns: BTreeSet<_> = [(CaseFile::People, CaseColumn::Name)].into_iter().collect();
        let held = |counts: Counts| counts.held(&columns, Some(&columns));
        let of = |same, gone, broken| Counts { same, gone, broken, ..Counts::default() };
        assert_eq!(of(100, 0, 0).held(&columns, None), Some(HeldBecause::First));
        assert_eq!(held(of(100, 10, 0)), None, "ten children come of age in a summer");
        assert_eq!(held(of(100, 11, 0)), Some(HeldBecause::ManyGone));
        assert_eq!(held(of(1000, 40, 0)), None);
        assert_eq!(held(of(1000, 60, 0)), Some(HeldBecause::ManyGone));
        assert_eq!(held(of(100, 0, 11)), Some(HeldBecause::ManyBroken));
        assert_eq!(held(of(1, 9, 0)), None);
        let lose = |lose| Counts { changed: 400, lose, ..Counts::default() };
        assert_eq!((held(lose(40)), held(lose(41))), (None, Some(HeldBecause::ManyLose)), "one leaves with twenty");
        let homeless = |some| Counts { same: 100, people: (400, some), ..Counts::default() };
        assert_eq!((held(homeless(20)), held(homeless(21))), (None, Some(HeldBecause::ManyBroken)));
        let mut before = columns.clone();
        before.insert((CaseFile::People, CaseColumn::Until));
        assert_eq!(of(100, 0, 0).held(&columns, Some(&before)), Some(HeldBecause::ColumnsGone));
        assert_eq!(of(100, 0, 0).held(&before, Some(&columns)), None, "one more is none less");
    }
}
