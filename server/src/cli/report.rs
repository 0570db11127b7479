//! `heard report board`.

use clap::Subcommand;

use super::{Complaint, DataArgs, Outcome, folder, say};
use crate::calendar::Day;
use crate::clock::Moment;
use crate::domain::board::{Period, summary};
use crate::domain::disclosure::Shown;
use crate::domain::people::board_reader;

/// Reports.
#[derive(Subcommand)]
pub(super) enum ReportCommand {
    /// The board's summary of a period. Example: heard report board --from 2026-07-01 --until 2026-10-01
    Board {
        #[command(flatten)]
        data: DataArgs,
        /// Its first day.
        #[arg(long)]
        from: String,
        /// The day after its last.
        #[arg(long)]
        until: String,
    },
}

fn day(text: &str) -> Result<Moment, Complaint> {
    let day = Day::parse(text).ok_or_else(|| Complaint(format!("{text:?} is not a date such as 2026-07-01")))?;
    Ok(day.start())
}

fn shown(count: Shown, threshold: i64) -> String {
    match count {
        Shown::None => "none".to_owned(),
        Shown::Few => format!("fewer than {threshold}"),
        Shown::About(n) => format!("about {n}"),
    }
}

pub(super) async fn run(command: ReportCommand) -> Outcome {
    let ReportCommand::Board { data, from, until } = command;
    let period = Period { from: day(&from)?, until: day(&until)? };
    if period.from >= period.until {
        return Err(Complaint("the period ends before it begins".to_owned()));
    }
    let heard = folder::open_existing(&data).await?;
    let summary = summary(&heard, &board_reader(), period).await?;
    let threshold = heard.catalogue().settings.disclosure.threshold();
    heard.close().await;
    say(format_args!("{from} to {until}: {} views", shown(summary.voices, threshold)));
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
