//! `heard report board`.

use clap::Subcommand;
use heard_domain::board::summary;
use heard_domain::figures::{Listed, Period, Published, offered};
use heard_domain::people::board_reader;

use super::{Complaint, DataArgs, Outcome, folder, say};

/// Reports.
#[derive(Subcommand)]
pub(super) enum ReportCommand {
    /// The board's summary of a period that was published. Example: heard report board --period 2026-Q3
    Board {
        #[command(flatten)]
        data: DataArgs,
        /// The period, such as 2026-Q3 or 2026; without it, the newest that was published.
        #[arg(long, alias = "quarter")]
        period: Option<String>,
    },
}

/// The period asked for. Figures of days one chooses would tell what one child
/// said: there are none, and what there is is told.
fn chosen(asked: Option<&str>, offered: &[Listed]) -> Result<Period, Complaint> {
    let Some(newest) = offered.first() else {
        return Err(Complaint(
            "no figures were published yet: they are, two weeks after a quarter or a year is over".to_owned(),
        ));
    };
    let Some(asked) = asked else { return Ok(newest.period) };
    let keys: Vec<String> = offered.iter().map(|one| one.period.key()).collect();
    let found = offered.iter().map(|one| one.period).find(|period| period.key() == asked);
    found.ok_or_else(|| {
        Complaint(format!("figures were published for these periods, and no other days: {}", keys.join(", ")))
    })
}

fn shown(count: Published) -> String {
    count.about().map_or_else(|| "withheld".to_owned(), |n| format!("about {n}"))
}

pub(super) async fn run(command: ReportCommand) -> Outcome {
    let ReportCommand::Board { data, period } = command;
    let heard = folder::open_existing(&data).await?;
    let found = match chosen(period.as_deref(), &offered(&heard).await?) {
        Ok(period) => summary(&heard, &board_reader(), period).await?,
        Err(complaint) => {
            heard.close().await;
            return Err(complaint);
        }
    };
    heard.close().await;
    // It is among those that are offered, and what was published stays.
    let Some(summary) = found else { return Err(Complaint("that period was not published".to_owned())) };
    let listed = &summary.listed;
    say(format_args!(
        "{}, published on {}: {} young people",
        listed.period.title(),
        listed.published_at.iso_date(),
        shown(summary.voices)
    ));
    for objective in &summary.objectives {
        say(format_args!("{}. {}", objective.position, objective.text));
        let r = objective.ratings;
        say(format_args!(
            "   young people: {}; actions: {} blue, {} green, {} amber, {} red, {} not rated; answers: {}",
            shown(objective.voices),
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
