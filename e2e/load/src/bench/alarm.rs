//! From the button "I am not safe" to the message that leaves for whoever is on
//! duty, while others submit and read.

use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::load::{drive, readers, submitters};
use super::pages::Plan;
use crate::chance::Chance;
use crate::fault::{Context as _, Fault, Outcome, ensure};
use crate::form::Form;
use crate::heard::Server;
use crate::measure::{Figures, Timings};
use crate::out::row;
use crate::rows::{Rows, words_file};
use crate::visitor::Visitor;

/// Where messages to whoever is on duty go.
const ADDRESS: &str = "duty@harrowvale.example";
/// Presses of a round, and how long after each other.
const PRESSES: usize = 60;
const PAUSE: Duration = Duration::from_millis(250);
/// The longest a message is waited for.
const PATIENCE: Duration = Duration::from_secs(60);

/// Presses the button again and again under load.
///
/// # Errors
/// When a press is not answered as it should be, or has no message of its own.
pub async fn measure(server: &Server, data: &Path, plan: Plan, chance: &mut Chance) -> Outcome<Figures> {
    reach_duty(server).await?;
    let lasting = PAUSE * u32::try_from(PRESSES)?;
    let half = (plan.connections / 2).max(1);
    let writing = drive(server.port, lasting, submitters(chance, half));
    let reading = drive(server.port, lasting, readers("/", "", half));
    let (pressed, written, read) = tokio::join!(press(server), writing, reading);
    let (pressed, written, read) = (pressed?, written?.figures(), read?.figures());
    let left = all_left(data).await?;
    let mut timings = Timings { latencies: Vec::new(), elapsed: lasting };
    for (pressed, left) in pressed.iter().zip(left) {
        timings.latencies.push(Duration::from_millis(u64::try_from(left - pressed)?));
    }
    let most = timings.latencies.iter().max().copied().unwrap_or_default();
    let figures = timings.figures();
    row(
        "from the button to the message",
        format_args!(
            "p50 {:.0} ms   p95 {:.0} ms   most {} ms   ({:.0} submissions/s and {:.0} pages/s meanwhile)",
            figures.p50_ms,
            figures.p95_ms,
            most.as_millis(),
            written.per_second,
            read.per_second
        ),
    );
    Ok(figures)
}

/// Whoever is first on duty puts an address in, and proves it by the code that the
/// demonstration's outbox shows.
async fn reach_duty(server: &Server) -> Outcome {
    let mut duty = Visitor::by_link(server.port, &server.link("duty_worker").await?).await?;
    let mut administrator = Visitor::by_link(server.port, &server.link("administrator").await?).await?;
    let form = Form::new().with("medium", "email");
    duty.accepted("/staff/messages/address", &form.clone().with("address", ADDRESS)).await?;
    let code = async {
        loop {
            let page = administrator.page("/staff/messages/outbox").await?;
            let found = page.split("input--code\">").nth(1).and_then(|rest| rest.split('<').next().map(str::to_owned));
            match found {
                Some(code) => return Ok::<_, Fault>(code),
                None => tokio::time::sleep(PAUSE).await,
            }
        }
    };
    let code = tokio::time::timeout(PATIENCE, code).await.ok().context("no code was sent to whoever is on duty")??;
    duty.accepted("/staff/messages/code", &form.with("code", &code)).await.map(drop)
}

/// When each press began, in milliseconds since 1970.
#[expect(clippy::disallowed_methods, reason = "the server's own clock is this machine's")]
async fn press(server: &Server) -> Outcome<Vec<i64>> {
    let mut pressed = Vec::with_capacity(PRESSES);
    let mut child = Visitor::new(server.port).await?;
    for _ in 0..PRESSES {
        pressed.push(i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis())?);
        let reply = child.post("/now", &Form::new()).await?;
        ensure(reply.status == 303, || format!("a press was answered {}", reply.status))?;
        tokio::time::sleep(PAUSE).await;
    }
    Ok(pressed)
}

/// When the message of each press left, in the order of the presses.
async fn all_left(data: &Path) -> Outcome<Vec<i64>> {
    let file = words_file(data);
    let all = async {
        loop {
            let mut rows = Rows::read(&file).await?;
            let left = rows
                .numbers(
                    "SELECT state_at FROM dispatch WHERE says = 'urgent' AND state = 'laid' ORDER BY due_at, state_at",
                )
                .await?;
            rows.close().await?;
            ensure(left.len() <= PRESSES, || format!("{} messages for {PRESSES} presses", left.len()))?;
            if left.len() == PRESSES {
                return Ok::<_, Fault>(left);
            }
            tokio::time::sleep(PAUSE).await;
        }
    };
    tokio::time::timeout(PATIENCE, all).await.ok().context("a press has no message of its own")?
}
