//! `sign-ins`: very many sign in at once, by one name or by as many names,
//! with wrong PINs; the owner's right one is among them. The program's memory
//! stays small, the owner gets in, and no more is judged than may be.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use clap::Args;

use crate::assure::Assurance;
use crate::chance::Chance;
use crate::fault::{Context as _, Fault, Outcome, ensure};
use crate::form::Form;
use crate::heard::{Launch, Program, Server};
use crate::http::{Connection, Reply, Request};
use crate::out::{row, say};
use crate::visitor::Visitor;

/// Sign in very often at once.
#[derive(Args)]
pub struct SignInsArgs {
    /// The program.
    #[arg(long, default_value = "target/release/heard")]
    heard: PathBuf,
    /// Makes the same PINs; printed when not given.
    #[arg(long)]
    seed: Option<u64>,
}

/// How many come at once.
const CROWDS: [u64; 2] = [60, 600];
/// The most memory the program may ever have, in MiB.
const MOST_MEMORY: f64 = 250.0;
/// Of one crowd at one name, so many wrong tries may be judged: six at once,
/// and one more for every two seconds that it takes.
const MOST_JUDGED: u64 = 6;
/// The owner gets in within this, from a device they signed in on before.
const PATIENCE: Duration = Duration::from_secs(20);

/// The owner.
const NAME: &str = "Penhallow";
const PIN: &str = "480265";

/// What became of one crowd.
#[derive(Debug, Clone, Copy)]
struct Crowd {
    size: u64,
    one_name: bool,
    /// Answered "these do not go together": it was looked at.
    judged: u64,
    /// Answered "wait", or "very many at once".
    put_off: u64,
    /// Signed in by a wrong PIN, or answered with a fault.
    other: u64,
    owner_in: bool,
    seconds: f64,
    memory: f64,
}

/// Runs every crowd and prints the counts.
///
/// # Errors
/// When too much was judged or kept in memory, or the owner did not get in.
pub async fn run(args: SignInsArgs) -> Outcome {
    let mut assurance = Assurance::begin("sign_ins");
    let outcome = crowds(&args, &mut assurance).await;
    assurance.close(outcome)
}

async fn crowds(args: &SignInsArgs, assurance: &mut Assurance) -> Outcome {
    let program = Program::at(&args.heard)?;
    let work = tempfile::tempdir()?;
    let (data, logs) = (work.path().join("data"), work.path().join("logs"));
    let mut chance = Chance::new(args.seed)?;
    assurance.seed = chance.seed;
    say(format_args!("60 and 600 sign in at once, seed {}", chance.seed));
    let mut all = Vec::new();
    for size in CROWDS {
        for one_name in [true, false] {
            // Each crowd meets a program that counted nothing yet.
            drop(std::fs::remove_dir_all(&data));
            program.demo(&data, 5, 1)?;
            let code = program.invite(&data)?;
            let server = Server::start(&Launch { program: &program, data: &data, logs: &logs, wrapper: &[] }).await?;
            let crowd = crowd(&server, &code, size, one_name, &mut chance).await?;
            server.stop().await?;
            tell(&crowd);
            assurance.count += size;
            if let Err(wrong) = judge(&crowd) {
                assurance.failed += 1;
                say(format_args!("  {wrong}"));
            }
            all.push(crowd);
        }
    }
    mutants(&all, assurance);
    ensure(assurance.failed == 0, || "a crowd was too much".to_owned())
}

/// The owner joins, on a device of their own; then everybody comes at once.
async fn crowd(server: &Server, code: &str, size: u64, one_name: bool, chance: &mut Chance) -> Outcome<Crowd> {
    let mut owner = Visitor::new(server.port).await?;
    let joining = Form::new().with("code", code).with("name", NAME).with("avatar", "");
    owner.accepted("/join", &joining.with("secret", PIN).with("secret_again", PIN)).await?;
    owner.accepted("/sign-out", &Form::new()).await?;
    let began = Instant::now();
    let mut tries = Vec::new();
    for number in 0..size {
        let name = if one_name { NAME.to_owned() } else { format!("Nobody {number}") };
        // Never the owner's.
        let form = Form::new().with("name", &name).with("secret", &format!("9{}", chance.digits(5)));
        tries.push(tokio::spawn(one(server.port, form)));
    }
    // In the middle of it.
    let owner_in = tokio::time::timeout(PATIENCE, get_in(&mut owner)).await.unwrap_or(Ok(false))?;
    let (mut judged, mut put_off, mut other) = (0, 0, 0);
    for one in tries {
        match one.await.map_err(|error| Fault::new(error.to_string()))?.map(|reply| reply.status) {
            Ok(422) => judged += 1,
            Ok(429 | 503) => put_off += 1,
            _ => other += 1,
        }
    }
    let seconds = began.elapsed().as_secs_f64();
    Ok(Crowd { size, one_name, judged, put_off, other, owner_in, seconds, memory: server.memory()?.highest })
}

async fn one(port: u16, form: Form) -> Outcome<Reply> {
    let mut connection = Connection::open(port).await?;
    connection.send(Request { path: "/sign-in", form: Some(form.as_str()), ..Request::default() }).await
}

/// As somebody does: when told to wait a few seconds, they wait.
async fn get_in(owner: &mut Visitor) -> Outcome<bool> {
    let form = Form::new().with("name", NAME).with("secret", PIN);
    loop {
        let reply = owner.post("/sign-in", &form).await?;
        match reply.status {
            303 => return Ok(owner.get("/mine").await?.status == 200),
            429 | 503 => {
                let seconds: u64 = reply.header("retry-after").parse().context("no word of when to come again")?;
                tokio::time::sleep(Duration::from_secs(seconds)).await;
            }
            _ => return Ok(false),
        }
    }
}

/// What is wrong with what became of a crowd.
fn judge(crowd: &Crowd) -> Result<(), String> {
    if !crowd.owner_in {
        return Err("the owner did not get in".to_owned());
    }
    if crowd.other > 0 || crowd.judged + crowd.put_off + crowd.other != crowd.size {
        return Err(format!("{} answers were neither no nor wait", crowd.other));
    }
    if crowd.memory >= MOST_MEMORY {
        return Err(format!("{:.0} MiB of memory", crowd.memory));
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few seconds")]
    let later = (crowd.seconds / 2.0) as u64;
    if crowd.one_name && crowd.judged > MOST_JUDGED + later {
        return Err(format!("{} wrong tries at one name were judged", crowd.judged));
    }
    Ok(())
}

/// What the judge has to refuse: the same crowds with one bound off.
fn mutants(all: &[Crowd], assurance: &mut Assurance) {
    for crowd in all {
        let (size, name) = (crowd.size, if crowd.one_name { "one name" } else { "many names" });
        let spoilt = [
            ("memory as without a bound", Crowd { memory: 36.0 + 19.0 * 60.0, ..*crowd }),
            ("the owner locked out", Crowd { owner_in: false, ..*crowd }),
            ("a wrong PIN signed in", Crowd { other: 1, judged: crowd.judged.saturating_sub(1), ..*crowd }),
            ("an answer lost", Crowd { put_off: crowd.put_off.saturating_sub(1), ..*crowd }),
        ];
        for (what, spoilt) in spoilt {
            // Where there was nothing to spoil, nothing was tried.
            if spoilt.judged != crowd.judged || spoilt.put_off != crowd.put_off || !what.contains("lost") {
                assurance.mutant(format!("{what}: {size} at {name}"), judge(&spoilt).is_err());
            }
        }
        if crowd.one_name {
            let all_judged = Crowd { judged: size, put_off: 0, other: 0, ..*crowd };
            assurance.mutant(format!("all judged: {size} at {name}"), judge(&all_judged).is_err());
        }
    }
}

fn tell(crowd: &Crowd) {
    let Crowd { size, one_name, judged, put_off, other, owner_in, seconds, memory } = *crowd;
    say(format_args!("{size} at once, {}", if one_name { "at one name" } else { "each at another name" }));
    row("judged", judged);
    row("put off", put_off);
    row("other answers", other);
    row("the owner got in", owner_in);
    row("seconds", format_args!("{seconds:.1}"));
    row("memory at its highest", format_args!("{memory:.0} MiB"));
}
