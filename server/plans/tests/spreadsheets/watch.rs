//! The process that reads one file, watched: how long it takes, how much it holds, how it
//! ends.

use crate::files::File;
use crate::one::{self, Outcome, Spoilt};
use std::num::NonZero;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// The most that one file may take: what it holds, and how long any one reading or writing
/// of it is.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    pub kibibytes: u64,
    pub time: Duration,
}

/// What became of the process.
#[derive(Debug)]
pub struct Watched {
    /// How it ended; `None` where it was ended from here.
    pub ended: Option<ExitStatus>,
    /// The most it was seen to hold.
    pub kibibytes: u64,
    pub took: Duration,
    /// What it wrote down, where it came so far.
    pub outcome: Option<Outcome>,
    /// The last it said of itself.
    pub last_words: String,
}

/// How often it is looked at.
const EVERY: Duration = Duration::from_millis(4);

/// Reads files, one at a time on each processor; what became of each, in their order.
pub fn read_all(files: &[File], limits: Limits) -> Vec<Watched> {
    let next = AtomicUsize::new(0);
    let threads = std::thread::available_parallelism().map_or(1, NonZero::get);
    let mut done = std::thread::scope(|scope| {
        let work = || {
            let mut done = Vec::new();
            loop {
                let at = next.fetch_add(1, Ordering::Relaxed);
                let Some(file) = files.get(at) else { return done };
                done.push((at, read(file, None, limits)));
            }
        };
        let threads = (0..threads).map(|_| scope.spawn(work)).collect::<Vec<_>>();
        threads.into_iter().flat_map(|thread| thread.join().expect("the work")).collect::<Vec<_>>()
    });
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, watched)| watched).collect()
}

/// Reads a file in a process of its own.
pub fn read(file: &File, spoilt: Option<Spoilt>, limits: Limits) -> Watched {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name);
    std::fs::write(at("file"), &file.bytes).expect("a file");
    let said = std::fs::File::create(at("said")).expect("a file");
    let began = Instant::now();
    let mut child = Command::new(std::env::current_exe().expect("this program"))
        .args(["one_file_is_read_in_a_process_of_its_own", "--exact", "--nocapture", "--test-threads=1"])
        .env(one::FILE, at("file"))
        .env(one::NAME, &file.name)
        .env(one::SPOILT, spoilt.map_or("", Spoilt::name))
        .env(one::OUTCOME, at("outcome"))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(said)
        .spawn()
        .expect("a process");
    let (ended, kibibytes) = watch(&mut child, began, limits);
    let took = began.elapsed();
    let outcome = std::fs::read(at("outcome")).ok().and_then(|json| serde_json::from_slice(&json).ok());
    let said = std::fs::read(at("said")).unwrap_or_default();
    let last_words = String::from_utf8_lossy(&said).lines().take(3).collect::<Vec<_>>().join(" ");
    Watched { ended, kibibytes, took, outcome, last_words }
}

/// How many times the limit a process may keep a processor: a file is read and written several
/// times, and what is done to judge it takes as much again.
const STEPS: u32 = 8;
/// How many times the limit may pass by the clock: the machine does other things besides.
const PATIENCE: u32 = 40;

/// Waits for its end, and ends it when it takes far too much.
fn watch(child: &mut Child, began: Instant, limits: Limits) -> (Option<ExitStatus>, u64) {
    let process = child.id().to_string();
    let mut most = 0;
    loop {
        if let Some(ended) = child.try_wait().expect("its end") {
            return (Some(ended), most);
        }
        most = most.max(one::held_by(&process).unwrap_or_default());
        let kept = Duration::from_millis(one::kept_by(&process).unwrap_or_default());
        let slow = kept > STEPS * limits.time || began.elapsed() > PATIENCE * limits.time;
        if most > 2 * limits.kibibytes || slow {
            child.kill().expect("to end it");
            child.wait().expect("its end");
            return (None, most);
        }
        std::thread::sleep(EVERY);
    }
}
