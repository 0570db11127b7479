//! Spreadsheets that other people made, and broken ones: each is read in a process of its
//! own, by the code that pages and commands read plans and measures with. It ends in rows or
//! in one sentence that an officer understands, within 300 MiB and 20 seconds.
//!
//! `.ci/spreadsheets` fetches other people's out of published packages; none is kept here.
//! Without them a plain test run reads some broken copies of our own.

#![expect(clippy::print_stdout, reason = "suites tell how much they covered")]

#[path = "../../../tests/suite/assure.rs"]
mod assure;
mod breaking;
mod files;
mod judge;
mod one;
mod watch;

use assure::Assurance;
use files::File;
use one::{Outcome, Spoilt};
use rand::SeedableRng as _;
use rand::rngs::StdRng;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;
use watch::{Limits, Watched};

/// How many files are read in all.
const FULL: usize = 2_000;
/// How many broken ones of our own in a plain test run.
const SAMPLE: usize = 40;
/// The most that one file may take.
const LIMITS: Limits = Limits { kibibytes: 300 * 1024, time: Duration::from_secs(20) };

#[test]
fn str_03_foreign_and_broken_spreadsheets_end_in_rows_or_a_sentence_assure_spreadsheets() {
    let mut assurance = Assurance::begin("spreadsheets", 0x0578);
    let count = Assurance::cases(SAMPLE, FULL);
    let foreign = files::foreign().into_iter().step_by((FULL / count.max(1)).max(1)).collect::<Vec<_>>();
    assert!(count < FULL || !foreign.is_empty(), "HEARD_SPREADSHEETS names no folder: .ci/spreadsheets fills one");
    let mut chance = StdRng::seed_from_u64(assurance.seed());
    let broken = count.saturating_sub(foreign.len()).max(SAMPLE);
    let broken = breaking::copies(&files::ours(), &foreign, broken, &mut chance);
    let mut told: BTreeMap<String, Tally> = BTreeMap::new();
    let files = foreign.into_iter().chain(broken).collect::<Vec<_>>();
    for (file, watched) in files.iter().zip(watch::read_all(&files, LIMITS)) {
        let tally = told.entry(file.from.clone()).or_default();
        tally.count(&watched);
        let verdict = judge::judge(&watched, LIMITS);
        if let Err(wrong) = &verdict {
            keep(file, wrong);
        }
        assurance.case(verdict.map_err(|wrong| format!("{}: {wrong}", file.label())));
    }
    mutants(&mut assurance);
    tell(&told);
    assurance.finish();
}

/// A process reads one file and says what it found; this test is also that process.
#[test]
fn one_file_is_read_in_a_process_of_its_own() {
    if one::asked() {
        return one::answer();
    }
    let watched = watch::read(&files::plan(), None, LIMITS);
    assert_eq!(judge::judge(&watched, LIMITS), Ok(()));
    let outcome = watched.outcome.expect("an outcome");
    assert_eq!(outcome.plan, one::Answer::Read(12));
    assert!(matches!(outcome.measures, one::Answer::Refused(_)));
    assert!(!cfg!(target_os = "linux") || outcome.kibibytes.is_some_and(|held| held > 1_024));
}

/// What has to be noticed: readers that do wrong in one way each.
fn mutants(assurance: &mut Assurance) {
    let file = files::plan();
    for spoilt in Spoilt::ALL {
        let limits = match spoilt {
            Spoilt::Slow => Limits { time: Duration::from_millis(40), ..LIMITS },
            _ => LIMITS,
        };
        let watched = watch::read(&file, Some(spoilt), limits);
        // Memory is told by Linux alone.
        let told = spoilt != Spoilt::Holds || cfg!(target_os = "linux");
        assurance.mutant(spoilt.name(), !told || judge::judge(&watched, limits).is_err());
    }
    for (what, sentence) in judge::NO_SENTENCES {
        assurance.mutant(what, judge::sentence(sentence).is_err());
    }
}

/// What became of the files of one package.
#[derive(Default)]
struct Tally {
    files: usize,
    plans: usize,
    measures: usize,
    refused: usize,
    most: u64,
    longest: u64,
}

impl Tally {
    fn count(&mut self, watched: &Watched) {
        self.files += 1;
        let Some(Outcome { plan, measures, kibibytes, milliseconds, .. }) = &watched.outcome else { return };
        self.longest = self.longest.max(*milliseconds);
        self.most = self.most.max(kibibytes.unwrap_or_default());
        self.plans += usize::from(plan.is_read());
        self.measures += usize::from(measures.is_read());
        self.refused += usize::from(!plan.is_read() && !measures.is_read());
    }
}

fn tell(told: &BTreeMap<String, Tally>) {
    println!("{:>6} {:>6} {:>9} {:>8} {:>6} {:>6}  from", "files", "plans", "measures", "neither", "MiB", "ms");
    for (from, tally) in told {
        let (mib, longest) = (tally.most / 1024, tally.longest);
        println!(
            "{:>6} {:>6} {:>9} {:>8} {mib:>6} {longest:>6}  {from}",
            tally.files, tally.plans, tally.measures, tally.refused
        );
    }
}

/// Keeps a file that failed, to be looked at.
fn keep(file: &File, wrong: &str) {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../target/assure/spreadsheets");
    let plain = |letter: char| if letter.is_ascii_alphanumeric() || letter == '.' { letter } else { '-' };
    let name = file.label().chars().map(plain).take(150).collect::<String>();
    std::fs::create_dir_all(&folder).expect("a folder");
    std::fs::write(folder.join(&name), &file.bytes).expect("a file");
    println!("{}: {wrong}", file.label());
}
