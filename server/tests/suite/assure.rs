//! What a generated suite tells of itself: how many cases it tried from which
//! seed, how many failed, and how many mutants (results or data spoilt on
//! purpose) its judge caught. Written to `target/assure/NAME.json`, from where
//! `make assure` prints one table.

use std::fmt::Display;
use std::path::PathBuf;
use std::time::Instant;

/// One run of a generated suite.
pub struct Assurance {
    name: &'static str,
    seed: u64,
    started: Instant,
    count: usize,
    failed: Vec<String>,
    tried: usize,
    survived: Vec<&'static str>,
}

impl Assurance {
    /// Begins the suite `name`; its seed is `HEARD_SEED` where that is set.
    pub fn begin(name: &'static str, seed: u64) -> Self {
        let seed = std::env::var("HEARD_SEED").ok().and_then(|text| text.parse().ok()).unwrap_or(seed);
        Self { name, seed, started: Instant::now(), count: 0, failed: Vec::new(), tried: 0, survived: Vec::new() }
    }

    /// What to seed chance with.
    #[allow(dead_code, reason = "a suite that tries everything needs no chance")]
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// How many cases to try: `sample` in a plain test run, `full` where
    /// `HEARD_ASSURE=full` asks for all of them, a tenth of these where it asks
    /// for a `tenth`, and so many where it is a number.
    #[allow(dead_code, reason = "a suite that tries everything needs no sample")]
    pub fn cases(sample: usize, full: usize) -> usize {
        match std::env::var("HEARD_ASSURE").as_deref() {
            Ok("full") => full,
            // Even, as samples are: some suites take turns.
            Ok("tenth") => full.div_ceil(20) * 2,
            Ok(many) => many.parse().unwrap_or(sample),
            Err(_) => sample,
        }
    }

    /// Which of what is tried in turn: one of `sample` in a plain test run, each of them where
    /// `HEARD_ASSURE` asks for more.
    #[allow(dead_code, reason = "a suite of a few tries each of them")]
    pub fn every(sample: usize) -> usize {
        if std::env::var("HEARD_ASSURE").is_ok() { 1 } else { sample }
    }

    /// Counts one case; what was wrong with it, if anything was.
    pub fn case(&mut self, outcome: Result<(), impl Display>) {
        self.count += 1;
        if let Err(wrong) = outcome {
            self.failed.push(wrong.to_string());
        }
    }

    /// Counts one mutant: `caught` when the suite's own judge refused it.
    pub fn mutant(&mut self, what: &'static str, caught: bool) {
        self.tried += 1;
        if !caught {
            self.survived.push(what);
        }
    }

    /// Writes the figures down, then fails the test if anything failed or a
    /// mutant was not caught.
    pub fn finish(self) {
        let caught = self.tried - self.survived.len();
        let figures = serde_json::json!({
            "name": self.name,
            "count": self.count,
            "failed": self.failed.len(),
            "seed": self.seed,
            "seconds": (self.started.elapsed().as_secs_f64() * 10.0).round() / 10.0,
            "mutants": { "tried": self.tried, "caught": caught },
        });
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../target/assure");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join(format!("{}.json", self.name)), format!("{figures}\n")).unwrap();
        println!("{figures}");
        assert!(self.count > 0, "{}: no case was tried", self.name);
        assert!(
            self.failed.is_empty(),
            "{} of {}: {}",
            self.failed.len(),
            self.count,
            self.failed[..self.failed.len().min(5)].join("\n")
        );
        assert!(self.survived.is_empty(), "{}: mutants not caught: {:?}", self.name, self.survived);
    }
}
