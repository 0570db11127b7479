//! What a suite tells of itself: how many cases it tried from which seed, how
//! many failed, and how many mutants (results or data spoilt on purpose) its
//! judge caught. Written to `target/assure/NAME.json`, from where
//! `make assure` prints one table.

use std::path::Path;
use std::time::Instant;

use crate::fault::{Fault, Outcome};
use crate::measure::rounded;
use crate::out::say;

/// One run of a suite.
pub struct Assurance {
    name: &'static str,
    /// What chance was seeded with; 0 where nothing is left to chance.
    pub seed: u64,
    started: Instant,
    /// Cases tried.
    pub count: u64,
    /// Cases in which something was wrong.
    pub failed: u64,
    tried: u64,
    survived: Vec<String>,
}

impl Assurance {
    /// Begins the suite `name`.
    pub fn begin(name: &'static str) -> Self {
        Self { name, seed: 0, started: Instant::now(), count: 0, failed: 0, tried: 0, survived: Vec::new() }
    }

    /// Counts one mutant: `caught` when the suite's own judge refused it.
    pub fn mutant(&mut self, what: impl Into<String>, caught: bool) {
        self.tried += 1;
        if !caught {
            self.survived.push(what.into());
        }
    }

    /// Writes the figures down, also when the suite ended early.
    ///
    /// # Errors
    /// What ended the suite, or a mutant that nobody caught.
    pub fn close(mut self, outcome: Outcome) -> Outcome {
        if outcome.is_err() {
            self.failed = self.failed.max(1);
        }
        let caught = self.tried - u64::try_from(self.survived.len())?;
        let figures = serde_json::json!({
            "name": self.name,
            "count": self.count,
            "failed": self.failed,
            "seed": self.seed,
            "seconds": rounded(self.started.elapsed().as_secs_f64(), 1),
            "mutants": { "tried": self.tried, "caught": caught },
        });
        let folder = Path::new("target/assure");
        std::fs::create_dir_all(folder)?;
        std::fs::write(folder.join(format!("{}.json", self.name)), format!("{figures}\n"))?;
        say(&figures);
        outcome?;
        match self.survived.first() {
            None => Ok(()),
            Some(first) => Err(Fault::new(format!("{} did not notice: {first}", self.name))),
        }
    }
}
