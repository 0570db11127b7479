//! `syncs`: that no answer leaves before its commit is on disk.
//!
//! A kill does not show what a power cut would do, so the server runs under
//! strace. Two things are asserted from its calls: no "303, sent" is handed to
//! the network before a sync of the words' log, and of the key store's log,
//! that began after the submission arrived; and, replaying the file writes up
//! to the last completed sync before an answer, the databases open and hold a
//! view, with its key, for every answer given until then.

mod disk;
mod order;
mod trace;
mod traced;

use std::path::PathBuf;
use std::process::{Command, Stdio};

use clap::Args;

use self::disk::Disk;
use self::order::Order;
use self::trace::Event;
use self::traced::Traced;
use crate::assure::Assurance;
use crate::chance::Chance;
use crate::fault::{Context as _, Outcome, ensure};
use crate::heard::Program;
use crate::out::{row, say};
use crate::rows::{Rows, keys_file, views_without_key, words_file};

/// Trace the server's syncs and answers, and replay power cuts.
#[derive(Args)]
pub struct SyncsArgs {
    /// The program.
    #[arg(long, default_value = "target/release/heard")]
    heard: PathBuf,
    /// Submissions sent one after the other.
    #[arg(long, default_value_t = 60)]
    single: usize,
    /// Connections that submit at once afterwards.
    #[arg(long, default_value_t = 16)]
    connections: usize,
    /// Submissions on each of these.
    #[arg(long, default_value_t = 20)]
    each: usize,
    /// Answers at which the power is cut in the replay.
    #[arg(long, default_value_t = 40)]
    cuts: usize,
}

/// Whether strace can be run.
pub fn strace_is_here() -> bool {
    let mut command = Command::new("strace");
    let tried = command.arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    tried.is_ok_and(|status| status.success())
}

/// Runs both suites.
///
/// # Errors
/// When an answer left too early, or a replayed power cut lost one.
pub async fn run(args: SyncsArgs) -> Outcome {
    let mut assurance = Assurance::begin("syncs");
    let outcome = both(args, &mut assurance).await;
    assurance.close(outcome)
}

async fn both(args: SyncsArgs, assurance: &mut Assurance) -> Outcome {
    let program = Program::at(&args.heard)?;
    let work = tempfile::tempdir()?;
    let data = work.path().canonicalize()?.join("data");
    program.demo(&data, 20, 1)?;
    assurance.seed = 1;
    let chance = Chance::new(Some(assurance.seed))?;
    let mut bench = Bench { program, data, work: work.path().to_owned(), chance, assurance };
    say("one submission at a time, under strace");
    bench.assert(1, args.single, true, args.cuts).await?;
    say(format_args!("submissions on {} connections at once, under strace", args.connections));
    bench.assert(args.connections, args.each, false, args.cuts).await
}

struct Bench<'a> {
    program: Program,
    data: PathBuf,
    work: PathBuf,
    chance: Chance,
    assurance: &'a mut Assurance,
}

impl Bench<'_> {
    async fn assert(&mut self, connections: usize, each: usize, one_at_a_time: bool, cuts: usize) -> Outcome {
        let base = self.views_now().await?;
        let traced = traced::run(self, connections, each).await?;
        let log = |file: PathBuf| format!("{}-wal", file.display());
        let (words, keys) = (log(words_file(&self.data)), log(keys_file(&self.data)));
        let order = order::check(&traced.events, &words, &keys, one_at_a_time);
        let Order { answers, after_words, after_keys, violations } = order;
        row("answers", answers);
        row("after a sync of the words", after_words);
        row("after a sync of the keys", after_keys);
        row("violations", violations);
        self.assurance.count += u64::try_from(answers)?;
        self.assurance.failed += u64::try_from(violations)?;
        ensure(answers == traced.answers, || {
            format!("{} answers arrived, {answers} are in the trace", traced.answers)
        })?;
        ensure(violations == 0, || "answers left before they were on disk".to_owned())?;
        for (what, log) in [("no sync of the words", &words), ("no sync of the keys", &keys)] {
            let unsynced: Vec<_> = traced.events.iter().filter(|(_, event)| !event.syncs(log)).cloned().collect();
            self.assurance.mutant(what, order::check(&unsynced, &words, &keys, one_at_a_time).violations == answers);
        }
        if one_at_a_time {
            let noticed = self.control(&traced, base).await?;
            self.assurance.mutant("a power cut without the last sync", noticed);
        }
        let cut = self.replay(traced, base, cuts).await?;
        row("power cuts replayed", cut);
        row("answered, yet not on disk", 0);
        Ok(())
    }

    /// The replay has to notice a missing sync: without those that came after
    /// the last submission arrived, its answer is not on disk.
    async fn control(&self, traced: &Traced, base: u64) -> Outcome<bool> {
        let asked = traced.events.iter().rev().find(|(_, event)| matches!(event, Event::Asked { .. }));
        let (last, _) = asked.context("no submission is in the trace")?;
        let mut disk = traced.disk.clone();
        for (place, event) in &traced.events {
            let sync = matches!(event, Event::SyncBegan { .. } | Event::SyncEnded { .. });
            if !(sync && place > last) {
                disk.follow(event);
            }
        }
        let there = self.after_a_cut(&disk).await?.views;
        let promised = base + u64::try_from(traced.answers)?;
        row("control: views without the last sync", format_args!("{there} of {promised}"));
        Ok(there < promised)
    }

    async fn views_now(&self) -> Outcome<u64> {
        crate::rows::count_views(&self.data).await
    }

    /// Cuts the power right before some of the answers leave.
    async fn replay(&self, traced: Traced, base: u64, cuts: usize) -> Outcome<usize> {
        let Traced { events, mut disk, answers } = traced;
        let every = (answers / cuts.max(1)).max(1);
        let (mut given, mut made) = (0_usize, 0_usize);
        for (_, event) in &events {
            disk.follow(event);
            if matches!(event, Event::Answered { .. }) {
                given += 1;
                if given.is_multiple_of(every) || given == answers {
                    made += 1;
                    self.survives(&disk, base, given).await?;
                }
            }
        }
        Ok(made)
    }

    async fn survives(&self, disk: &Disk, base: u64, given: usize) -> Outcome {
        let After { views, keyless } = self.after_a_cut(disk).await?;
        let promised = base + u64::try_from(given)?;
        ensure(views >= promised, || format!("a power cut after answer {given} leaves {views} views of {promised}"))?;
        ensure(keyless == 0, || format!("a power cut after answer {given} leaves {keyless} views without key"))
    }

    /// Opens the databases as a power cut would leave them.
    async fn after_a_cut(&self, disk: &Disk) -> Outcome<After> {
        let folder = tempfile::tempdir_in(&self.work)?;
        let (words, keys) = (folder.path().join("words.db"), folder.path().join("keys.db"));
        disk.cut_power(&words_file(&self.data), &words)?;
        disk.cut_power(&keys_file(&self.data), &keys)?;
        let (mut words, mut keys) = (Rows::recover(&words).await?, Rows::recover(&keys).await?);
        for rows in [&mut words, &mut keys] {
            let verdict = rows.check().await?;
            ensure(verdict == "ok", || format!("after a power cut a database is damaged: {verdict}"))?;
        }
        let keyless = views_without_key(&mut words, &mut keys).await?;
        Ok(After { views: words.views().await?, keyless })
    }
}

/// What a power cut left.
struct After {
    views: u64,
    keyless: usize,
}
