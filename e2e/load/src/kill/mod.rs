//! `kill`: the process is ended by SIGKILL amid concurrent submissions, again
//! and again on one data folder. What was answered "sent" has to be there
//! afterwards, exactly once, and readable by its receipt.
//!
//! Submission ids are stored as keyed hashes only, so they cannot be looked
//! up from outside. Sending the same id again tells: the number of views grows
//! exactly when it was not there.

mod attempts;
mod mutants;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use clap::Args;

use self::attempts::{Attempt, readable, send_again, submit};
use crate::assure::Assurance;
use crate::chance::Chance;
use crate::fault::{Context as _, Outcome, ensure};
use crate::heard::{Launch, Program, Server};
use crate::out::{row, say};
use crate::rows::{Rows, count_views, keys_file, views_without_key, words_file};

/// Kill the server amid submissions and count what is there afterwards.
#[derive(Args)]
pub struct KillArgs {
    /// The program.
    #[arg(long, default_value = "target/release/heard")]
    heard: PathBuf,
    /// How often it is killed.
    #[arg(long, default_value_t = 200)]
    rounds: u64,
    /// Connections that submit.
    #[arg(long, default_value_t = 16)]
    connections: usize,
    /// The longest time until the kill, in milliseconds.
    #[arg(long, default_value_t = 300)]
    longest: u64,
    /// Threads opened by receipt after each kill.
    #[arg(long, default_value_t = 2)]
    samples: usize,
    /// Makes the same ids and the same times; printed when not given.
    #[arg(long)]
    seed: Option<u64>,
}

/// What was counted.
#[derive(Default)]
struct Counts {
    attempted: u64,
    answered: u64,
    lost: u64,
    duplicates: u64,
    unanswered_yet_stored: u64,
    opened: u64,
    unreadable: u64,
}

struct Suite<'s> {
    args: &'s KillArgs,
    program: &'s Program,
    data: &'s Path,
    logs: &'s Path,
    /// Views of the demonstration, before any submission.
    base: u64,
    counts: Counts,
}

/// Runs all rounds and prints the counts.
///
/// # Errors
/// When a submission was lost, stored twice or is unreadable, or the audit
/// chain does not hold.
pub async fn run(args: KillArgs) -> Outcome {
    let mut assurance = Assurance::begin("kill");
    let outcome = all_rounds(args, &mut assurance).await;
    assurance.close(outcome)
}

async fn all_rounds(args: KillArgs, assurance: &mut Assurance) -> Outcome {
    let program = Program::at(&args.heard)?;
    let work = tempfile::tempdir()?;
    let (data, logs) = (work.path().join("data"), work.path().join("logs"));
    let mut chance = Chance::new(args.seed)?;
    assurance.seed = chance.seed;
    say(format_args!("{} rounds of SIGKILL amid {} connections, seed {}", args.rounds, args.connections, chance.seed));
    program.demo(&data, 50, 1)?;
    let base = count_views(&data).await?;
    let counts = Counts::default();
    let mut suite = Suite { args: &args, program: &program, data: &data, logs: &logs, base, counts };
    let mut pending = Vec::new();
    for number in 0..args.rounds {
        pending = suite.round(pending, &mut chance).await.context(format_args!("round {}", number + 1))?;
        if (number + 1).is_multiple_of(20) {
            program.audit_verify(&data)?;
            say(format_args!(
                "  {} rounds, {} answered, {} lost",
                number + 1,
                suite.counts.answered,
                suite.counts.lost
            ));
        }
    }
    let server = suite.start().await?;
    suite.settle(&server, &pending).await?;
    server.stop().await?;
    let chain = program.audit_verify(&data)?;
    suite.tell(&chain).await?;
    let Counts { attempted, lost, duplicates, unreadable, .. } = suite.counts;
    (assurance.count, assurance.failed) = (attempted, lost + duplicates + unreadable);
    suite.verdict().await?;
    mutants::meet(&program, &data, base + attempted, assurance).await
}

/// Whether a data folder holds just so many views, each with its key, and a log
/// that nobody changed.
async fn judge(program: &Program, data: &Path, expected: u64) -> Outcome {
    let mut words = Rows::read(&words_file(data)).await?;
    let mut keys = Rows::read(&keys_file(data)).await?;
    let stored = words.views().await?;
    let keyless = views_without_key(&mut words, &mut keys).await?;
    words.close().await?;
    keys.close().await?;
    ensure(keyless == 0, || format!("{keyless} views have no key"))?;
    ensure(stored == expected, || "the views in the end are not those submitted".to_owned())?;
    program.audit_verify(data).map(drop)
}

impl Suite<'_> {
    async fn start(&self) -> Outcome<Server> {
        let launch = Launch { program: self.program, data: self.data, logs: self.logs, wrapper: &[] };
        Server::start(&launch).await
    }

    /// One life of the server: it accounts for the submissions of the life
    /// before, takes new ones, and is killed amid them.
    async fn round(&mut self, pending: Vec<Attempt>, chance: &mut Chance) -> Outcome<Vec<Attempt>> {
        let server = self.start().await?;
        self.settle(&server, &pending).await?;
        let before = count_views(self.data).await?;
        let port = server.port;
        let delay = Duration::from_millis(chance.between(5, self.args.longest));
        let until = Instant::now() + delay + Duration::from_secs(30);
        let submitting = submit(port, self.args.connections, until, chance);
        let killing = async {
            tokio::time::sleep(delay).await;
            server.kill()
        };
        let (attempts, killed) = tokio::join!(submitting, killing);
        killed?;
        let attempts = attempts?;
        self.counts.attempted += u64::try_from(attempts.len())?;
        self.counts.answered += answered(&attempts)?;
        self.expect_between(before, &attempts).await?;
        Ok(attempts)
    }

    /// Right after the kill: at least the answered rows, at most the attempted.
    async fn expect_between(&mut self, before: u64, attempts: &[Attempt]) -> Outcome {
        let new = count_views(self.data).await?.saturating_sub(before);
        let (answered, attempted) = (answered(attempts)?, u64::try_from(attempts.len())?);
        self.counts.duplicates += new.saturating_sub(attempted);
        self.counts.unanswered_yet_stored += new.saturating_sub(answered);
        Ok(())
    }

    /// Sends everything again: what was answered must not add a view, what was
    /// not must be there exactly once in the end.
    async fn settle(&mut self, server: &Server, attempts: &[Attempt]) -> Outcome {
        if attempts.is_empty() {
            return Ok(());
        }
        let (sent, unsure): (Vec<Attempt>, Vec<Attempt>) =
            attempts.iter().cloned().partition(|attempt| attempt.answered.is_some());
        let found = count_views(self.data).await?;
        let samples: Vec<Attempt> = spread(&sent, self.args.samples);
        send_again(server.port, self.args.connections, sent).await?;
        let again = count_views(self.data).await?;
        self.counts.lost += again - found;
        send_again(server.port, self.args.connections, unsure.clone()).await?;
        let tried = count_views(self.data).await?;
        send_again(server.port, self.args.connections, unsure).await?;
        self.counts.duplicates += count_views(self.data).await? - tried;
        for attempt in &samples {
            self.counts.opened += 1;
            if !readable(server.port, attempt).await? {
                self.counts.unreadable += 1;
            }
        }
        Ok(())
    }

    async fn tell(&self, chain: &str) -> Outcome {
        let Counts { attempted, answered, lost, duplicates, unanswered_yet_stored, opened, unreadable } = self.counts;
        let stored = count_views(self.data).await?;
        row("rounds", self.args.rounds);
        row("submissions tried", attempted);
        row("answered \"sent\"", answered);
        row("found", answered.saturating_sub(lost));
        row("lost", lost);
        row("duplicates", duplicates);
        row("stored though the answer was cut", unanswered_yet_stored);
        row("threads opened by receipt", format_args!("{opened}, {unreadable} without their words"));
        row(
            "views in the end",
            format_args!("{stored}: {} of the demonstration and {attempted} submissions", self.base),
        );
        row("audit chain", chain);
        Ok(())
    }

    async fn verdict(&self) -> Outcome {
        let Counts { attempted, answered, lost, duplicates, unreadable, .. } = self.counts;
        ensure(answered > 0, || "nothing was answered before the kills: nothing was tested".to_owned())?;
        ensure(lost == 0 && duplicates == 0 && unreadable == 0, || {
            "submissions were lost, doubled or unreadable".to_owned()
        })?;
        judge(self.program, self.data, self.base + attempted).await
    }
}

fn answered(attempts: &[Attempt]) -> Outcome<u64> {
    Ok(u64::try_from(attempts.iter().filter(|attempt| attempt.answered.is_some()).count())?)
}

/// Up to `count` of them: the last ones, which met the kill most closely.
fn spread(attempts: &[Attempt], count: usize) -> Vec<Attempt> {
    attempts.iter().rev().take(count).cloned().collect()
}
