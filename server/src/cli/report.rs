//! `heard report board`.

use clap::Subcommand;
use heard_domain::board::summary;
use heard_domain::disclosure::Shown;
use heard_domain::people::board_reader;
use heard_domain::quarter::Quarter;
use heard_storage::calendar::Day;
use heard_storage::clock::{Clock as _, Moment, SystemClock};

use super::{Complaint, DataArgs, Outcome, folder, say};

/// Reports.
#[derive(Subcommand)]
pub(super) enum ReportCommand {
    /// The board's summary of a quarter that is over. Example: heard report board --quarter 2026-Q3
    Board {
        #[command(flatten)]
        data: DataArgs,
        /// The quarter, such as 2026-Q3; without it, the newest that is over.
        #[arg(long, conflicts_with_all = ["from", "until"])]
        quarter: Option<String>,
        /// The first day of a quarter that is over.
        #[arg(long, requires = "until")]
        from: Option<String>,
        /// The day after its last.
        #[arg(long, requires = "from")]
        until: Option<String>,
    },
}

/// The quarter asked for. Figures for days one chooses would tell what one
/// child said: they are refused, with the quarters there are.
fn chosen(quarter: Option<&str>, from: Option<&str>, until: Option<&str>, now: Moment) -> Result<Quarter, Complaint> {
    let found = match (quarter, from, until) {
        (Some(key), ..) => Quarter::asked(key, now),
        (None, Some(from), Some(until)) => {
            for text in [from, until] {
                Day::parse(text).ok_or_else(|| Complaint(format!("{text:?} is not a date such as 2026-07-01")))?;
            }
            Quarter::of_days(from, until, now)
        }
        _ => Some(Quarter::newest(now)),
    };
    found.ok_or_else(|| {
        let there: Vec<String> = Quarter::over(now).into_iter().map(Quarter::key).collect();
        Complaint(format!("figures are made for whole quarters that are over, no other days: {}", there.join(", ")))
    })
}

fn shown(count: Shown, threshold: i64) -> String {
    match count {
        Shown::Few => format!("0 to {}", threshold - 1),
        Shown::About(n) => format!("about {n}"),
    }
}

pub(super) async fn run(command: ReportCommand) -> Outcome {
    let ReportCommand::Board { data, quarter, from, until } = command;
    let quarter = chosen(quarter.as_deref(), from.as_deref(), until.as_deref(), SystemClock.now())?;
    let heard = folder::open_existing(&data).await?;
    let summary = summary(&heard, &board_reader(), quarter).await?;
    let threshold = heard.catalogue().settings.disclosure.threshold();
    heard.close().await;
    say(format_args!("{}: {} views", quarter.title(), shown(summary.voices, threshold)));
    for objective in &summary.objectives {
        say(format_args!("{}. {}", objective.position, objective.text));
        let r = objective.ratings;
        say(format_args!(
            "   voices: {}; actions: {} blue, {} green, {} amber, {} red, {} not rated; answers: {}",
            shown(objective.voices, threshold),
            r.blue,
            r.green,
            r.amber,
            r.red,
            r.none,
            objective.responses
        ));
    }
    Ok(())
}
