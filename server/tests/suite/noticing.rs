//! How much of what is said of harm is noticed, and how much that is ordinary is
//! taken for it: on sentences by writers who saw neither lists nor examples, and
//! from which nothing is learnt. No child wrote them.
//!
//! `HEARD_SENTENCES` names another file of them: a language, a level (`danger`,
//! `concern`, `ordinary`) and a text, with tabs between, one to a line. Of that one it is
//! printed, too, which were taken for something else, and what was found in them.

mod county;

use std::collections::BTreeMap;
use std::fmt;

use heard_domain::safeguarding::noticing::{Level, notice};

use super::assure::Assurance;

/// By whom, and their sentences.
const SETS: &[(&str, &str)] = &[
    ("first writer", include_str!("../../domain/src/safeguarding/noticing/sets/first-writer.tsv")),
    ("second writer", include_str!("../../domain/src/safeguarding/noticing/sets/second-writer.tsv")),
    ("third writer", include_str!("../../domain/src/safeguarding/noticing/sets/third-writer.tsv")),
    ("fourth writer", include_str!("../../domain/src/safeguarding/noticing/sets/fourth-writer.tsv")),
    ("fifth writer", include_str!("../../domain/src/safeguarding/noticing/sets/fifth-writer.tsv")),
    ("sixth writer", include_str!("../../domain/src/safeguarding/noticing/sets/sixth-writer.tsv")),
];

/// What has to be found of 100 sentences of harm, in English.
const FOUND: f64 = 0.95;
/// What may be taken for harm of 100 ordinary sentences, in English.
const MISTAKEN: f64 = 0.10;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Label {
    Danger,
    Concern,
    Ordinary,
}

struct Sentence<'t> {
    language: &'t str,
    label: Label,
    text: &'t str,
}

fn sentences(file: &str) -> Vec<Sentence<'_>> {
    let sentence = |line| {
        let [language, label, text] = str::split(line, '\t').collect::<Vec<_>>().try_into().ok()?;
        let label = match label {
            "danger" => Label::Danger,
            "concern" => Label::Concern,
            "ordinary" => Label::Ordinary,
            _ => return None,
        };
        Some(Sentence { language, label, text })
    };
    file.lines().map(|line| sentence(line).unwrap_or_else(|| panic!("not a sentence: {line}"))).collect()
}

/// A share of so many, with the bounds within which it lies 95 times of 100 (Wilson).
#[derive(Debug, Clone, Copy, Default)]
struct Share {
    of: f64,
    found: f64,
}

impl Share {
    fn count(&mut self, found: bool) {
        self.of += 1.0;
        self.found += f64::from(u8::from(found));
    }

    fn value(self) -> f64 {
        self.found / self.of
    }

    fn bounds(self) -> (f64, f64) {
        let (z2, p, n) = (1.96_f64.powi(2), self.value(), self.of);
        let middle = (p + z2 / (2.0 * n)) / (1.0 + z2 / n);
        let half = 1.96 / (1.0 + z2 / n) * (p * (1.0 - p) / n + z2 / (4.0 * n * n)).sqrt();
        (middle - half, middle + half)
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (low, high) = self.bounds();
        write!(f, "{} of {} ({low:.2} to {high:.2})", self.found, self.of)
    }
}

#[derive(Debug, Clone, Copy, Default)]
struct Measured {
    harm: Share,
    danger_as_danger: Share,
    mistaken: Share,
    mistaken_for_danger: Share,
}

fn measure(of: &[Sentence<'_>], noticed: impl Fn(&str) -> Option<Level>) -> BTreeMap<String, Measured> {
    let mut all: BTreeMap<String, Measured> = BTreeMap::new();
    for sentence in of {
        let measured = all.entry(sentence.language.to_owned()).or_default();
        let level = noticed(sentence.text);
        match sentence.label {
            Label::Ordinary => {
                measured.mistaken.count(level.is_some());
                measured.mistaken_for_danger.count(level == Some(Level::Danger));
            }
            label => {
                measured.harm.count(level.is_some());
                if label == Label::Danger {
                    measured.danger_as_danger.count(level == Some(Level::Danger));
                }
            }
        }
    }
    all
}

fn judged(english: Measured) -> Result<(), String> {
    let (found, mistaken) = (english.harm, english.mistaken);
    if found.value() < FOUND {
        return Err(format!("found of harm in English: {found}"));
    }
    if mistaken.value() > MISTAKEN {
        return Err(format!("taken for harm in English: {mistaken}"));
    }
    Ok(())
}

/// Prints what was taken for something else.
fn tell_mistakes(of: &[Sentence<'_>]) {
    for Sentence { language, label, text } in of {
        let noticed = notice(text);
        if noticed.is_some() == (*label == Label::Ordinary) {
            let kinds = noticed.map(|noticed| (noticed.level, noticed.kinds));
            println!("{language} {label:?} taken for {kinds:?}: {text}");
        }
    }
}

fn level(text: &str) -> Option<Level> {
    notice(text).map(|noticed| noticed.level)
}

#[test]
fn mod_08_assure_noticing() {
    let mut assurance = Assurance::begin("noticing", 1);
    let more = std::env::var("HEARD_SENTENCES").ok().map(|file| std::fs::read_to_string(file).unwrap());
    let more = more.as_deref().map(|text| ("HEARD_SENTENCES", text));
    let mut english = Measured::default();
    for (writer, file) in SETS.iter().copied().chain(more) {
        let of = sentences(file);
        of.iter().for_each(|_| assurance.case(Ok::<(), String>(())));
        if writer == "HEARD_SENTENCES" {
            tell_mistakes(&of);
        }
        for (language, measured) in measure(&of, level) {
            let Measured { harm, danger_as_danger, mistaken, mistaken_for_danger } = measured;
            println!(
                "{writer}, {language}: noticed {harm}, danger as danger {danger_as_danger}; \
                 ordinary taken for harm {mistaken}, for danger {mistaken_for_danger}"
            );
            if language == "en" && writer != "HEARD_SENTENCES" {
                english.harm.of += harm.of;
                english.harm.found += harm.found;
                english.mistaken.of += mistaken.of;
                english.mistaken.found += mistaken.found;
            }
        }
    }
    println!("English, all writers: noticed {}; ordinary taken for harm {}", english.harm, english.mistaken);
    assurance.case(judged(english));

    let all: Vec<Sentence<'_>> = SETS.iter().flat_map(|(_, file)| sentences(file)).collect();
    let spoilt = |noticed: fn(&str) -> Option<Level>| judged(measure(&all, noticed)["en"]).is_err();
    assurance.mutant("nothing is noticed", spoilt(|_| None));
    assurance.mutant("everything is noticed", spoilt(|_| Some(Level::PossibleHarm)));
    assurance.mutant("long texts are not looked at", spoilt(|text| level(text).filter(|_| text.len() < 80)));
    assurance.mutant("what is denied is ordinary", spoilt(|text| level(text).filter(|_| !text.contains("n't"))));
    assurance
        .mutant("questions are harm", spoilt(|text| level(text).or(text.contains('?').then_some(Level::PossibleHarm))));
    assurance.finish();
}
