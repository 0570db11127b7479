//! `processes`: two of the program serve one council from one PostgreSQL. What
//! is done at one is so at the other within a second: a key that is destroyed,
//! a session that ended, tries that were counted, pages that were drawn, what
//! an operator set.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use clap::Args;

use crate::assure::Assurance;
use crate::chance::Chance;
use crate::fault::{Outcome, ensure};
use crate::form::{Form, SEND, submission};
use crate::heard::{Launch, Program, Server};
use crate::out::{row, say};
use crate::postgres;
use crate::receipt;
use crate::visitor::Visitor;

/// Serve one council with two processes.
#[derive(Args)]
pub struct ProcessesArgs {
    /// The program.
    #[arg(long, default_value = "target/release/heard")]
    heard: PathBuf,
    /// How often everything is done.
    #[arg(long, default_value_t = 3)]
    rounds: u32,
    /// Makes the same words; printed when not given.
    #[arg(long)]
    seed: Option<u64>,
}

/// The longest the other process may not know.
const SOON: Duration = Duration::from_secs(1);

/// What was done at one process and looked for at the other.
#[derive(Debug, Clone, Copy)]
struct Case {
    what: &'static str,
    /// Whether the other looked as if it had been done before it was.
    before: bool,
    /// How long the other took to show it, if it did.
    after: Option<Duration>,
}

/// Whether a PostgreSQL is named for it.
pub fn postgres_is_here() -> bool {
    std::env::var("TEST_POSTGRES_URL").is_ok()
}

/// Runs every case in both directions and prints how long each took.
///
/// # Errors
/// When one process did not know in time what was done at the other.
pub async fn run(args: ProcessesArgs) -> Outcome {
    let mut assurance = Assurance::begin("processes");
    let outcome = both(&args, &mut assurance).await;
    assurance.close(outcome)
}

async fn both(args: &ProcessesArgs, assurance: &mut Assurance) -> Outcome {
    let server = std::env::var("TEST_POSTGRES_URL")?;
    let mut chance = Chance::new(args.seed)?;
    assurance.seed = chance.seed;
    say(format_args!("two processes on one PostgreSQL, seed {}", chance.seed));
    let (words, keys) = (postgres::fresh(&server, "words").await?, postgres::fresh(&server, "keys").await?);
    let program = Program::at(&args.heard)?.over(&words).with_keys(&keys);
    let work = tempfile::tempdir()?;
    let data = work.path().join("data");
    program.demo(&data, 30, 1)?;
    let logs = [work.path().join("logs-1"), work.path().join("logs-2")];
    let [first, second] = logs.each_ref().map(|logs| Launch { program: &program, data: &data, logs, wrapper: &[] });
    let servers = [Server::start(&first).await?, Server::start(&second).await?];
    let mut cases = Vec::new();
    for _ in 0..args.rounds {
        for (here, there) in [(&servers[0], &servers[1]), (&servers[1], &servers[0])] {
            cases.push(key_destroyed(here, there, &mut chance).await?);
            cases.push(session_ended(here, there).await?);
            cases.push(tries_counted(here, there, &mut chance).await?);
            cases.push(page_drawn_again(here, there, &mut chance).await?);
            cases.push(settings_read_again(there, &words, &mut chance).await?);
        }
    }
    for case in &cases {
        assurance.count += 1;
        if let Err(wrong) = judge(case) {
            assurance.failed += 1;
            say(format_args!("  {wrong}"));
        }
    }
    tell(&cases);
    mutants(&cases, assurance);
    for server in servers {
        server.stop().await?;
    }
    ensure(assurance.failed == 0, || "a process did not know in time".to_owned())
}

/// Looks again and again for as long as the other has time, and a little longer.
async fn seen(what: &'static str, before: bool, mut look: impl AsyncFnMut() -> Outcome<bool>) -> Outcome<Case> {
    let began = Instant::now();
    while began.elapsed() < 2 * SOON {
        if look().await? {
            return Ok(Case { what, before, after: Some(began.elapsed()) });
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    Ok(Case { what, before, after: None })
}

/// Something said is taken back here: nobody opens it there, on its own page or
/// in a list.
async fn key_destroyed(here: &Server, there: &Server, chance: &mut Chance) -> Outcome<Case> {
    let text = format!("Words {} {}", chance.word(), chance.word());
    let mut child = Visitor::new(here.port).await?;
    let reply = child.accepted(SEND, &submission(&chance.id(), &text)).await?;
    let digits = receipt::shown(here.port, &receipt::ticket(&reply)?).await?;
    let mut lead = Visitor::by_link(there.port, &there.link("participation_lead").await?).await?;
    let queue = lead.page("/queue").await?;
    ensure(queue.contains(&text), || "the queue of the other process does not show what was sent".to_owned())?;
    let at = queue.find(&text).unwrap_or_default();
    let link = queue[..at].rfind("\"/views/").map(|from| &queue[from + 1..]).unwrap_or_default();
    let view = link.split('"').next().unwrap_or_default().to_owned();
    let opened = lead.page(&view).await?;
    let (mut author, _) = receipt::open(here.port, &digits).await?;
    let before = !opened.contains(&text);
    author.accepted("/thread/take-back", &Form::new()).await?;
    seen("a key destroyed", before, async || {
        let (page, queue) = (lead.get(&view).await?.text(), lead.page("/queue").await?);
        Ok(!page.contains(&text) && !queue.contains(&text))
    })
    .await
}

/// Somebody signs out here: they are signed out there.
async fn session_ended(here: &Server, there: &Server) -> Outcome<Case> {
    let mut child = Visitor::by_link(here.port, &here.link("young_person").await?).await?;
    let mut elsewhere = child.at(there.port).await?;
    let before = elsewhere.get("/mine").await?.status != 200;
    child.accepted("/sign-out", &Form::new()).await?;
    seen("a session ended", before, async || Ok(elsewhere.get("/mine").await?.status != 200)).await
}

/// Six wrong passwords at one name here: the seventh is not judged there.
async fn tries_counted(here: &Server, there: &Server, chance: &mut Chance) -> Outcome<Case> {
    let email = format!("{}@example.org", chance.word());
    let form = Form::new().with("email", &email).with("secret", "not the right one");
    // A network of its own: what was tried in earlier rounds counts against theirs.
    let network = format!("2001:db8:{:x}:{:x}::1", chance.between(0, 0xffff), chance.between(0, 0xffff));
    let mut one = Visitor::new(here.port).await?.behind(&network);
    let mut other = Visitor::new(there.port).await?.behind(&network);
    let before = other.post("/staff/sign-in", &form).await?.status == 429;
    for _ in 0..5 {
        one.post("/staff/sign-in", &form).await?;
    }
    seen("tries counted", before, async || Ok(other.post("/staff/sign-in", &form).await?.status == 429)).await
}

/// A page about rights is written here: the list that was drawn there has it.
async fn page_drawn_again(here: &Server, there: &Server, chance: &mut Chance) -> Outcome<Case> {
    let title = format!("About {} {}", chance.word(), chance.word());
    let mut lead = Visitor::by_link(here.port, &here.link("participation_lead").await?).await?;
    let mut child = Visitor::new(there.port).await?;
    let before = child.page("/rights").await?.contains(&title);
    let form = Form::new().with("lang", "en").with("title", &title).with("body", "What you have a right to.");
    lead.accepted("/staff/guide", &form).await?;
    seen("a page drawn again", before, async || Ok(child.page("/rights").await?.contains(&title))).await
}

/// The operator sets another number: a page that is drawn anew for everybody
/// shows it.
async fn settings_read_again(there: &Server, words: &str, chance: &mut Chance) -> Outcome<Case> {
    let number = format!("0{}", chance.digits(10));
    let mut child = Visitor::new(there.port).await?;
    let before = child.page("/help?lang=en").await?.contains(&number);
    postgres::execute(words, format!("UPDATE setting SET value = '{number}' WHERE name = 'duty.phone'")).await?;
    seen("a setting read again", before, async || Ok(child.page("/help?lang=en").await?.contains(&number))).await
}

fn judge(case: &Case) -> Result<(), String> {
    match case.after {
        _ if case.before => Err(format!("{}: it looked so before", case.what)),
        None => Err(format!("{}: the other process never knew", case.what)),
        Some(after) if after > SOON => Err(format!("{}: the other process knew after {after:.1?}", case.what)),
        Some(_) => Ok(()),
    }
}

/// What the judge has to refuse: the same cases, had the other not looked, not
/// known, or known late.
fn mutants(cases: &[Case], assurance: &mut Assurance) {
    for case in cases.iter().take(5) {
        for spoilt in [
            Case { before: true, ..*case },
            Case { after: None, ..*case },
            Case { after: Some(SOON + Duration::from_millis(1)), ..*case },
        ] {
            assurance.mutant(format!("{spoilt:?}"), judge(&spoilt).is_err());
        }
    }
}

fn tell(cases: &[Case]) {
    for first in cases.iter().take(5) {
        let longest = cases.iter().filter(|case| case.what == first.what).filter_map(|case| case.after).max();
        row(first.what, format_args!("at most {:.0} ms", longest.unwrap_or_default().as_secs_f64() * 1000.0));
    }
}
