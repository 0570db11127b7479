//! `heard setup-link`, and what `heard serve` prints while nobody works here.

use clap::Args;
use heard_domain::Heard;
use heard_domain::setup::make_link;

use super::{Complaint, DataArgs, Outcome, folder, say};

/// Which data, and where people reach it.
#[derive(Args)]
pub(super) struct SetupLinkArgs {
    #[command(flatten)]
    data: DataArgs,
    /// The address people reach Heard at.
    #[arg(long, env = "HEARD_ORIGIN", default_value = "http://localhost:3000")]
    url: String,
}

pub(super) async fn run(args: SetupLinkArgs) -> Outcome {
    let heard = folder::open(&args.data).await?;
    let printed = print(&heard, &args.url).await;
    heard.close().await;
    match printed? {
        true => Ok(()),
        false => Err(Complaint("there is an administrator already, who invites others at /people".to_owned())),
    }
}

/// Prints a new link at this address; `false` where there is an administrator.
pub(super) async fn print(heard: &Heard, url: &str) -> Result<bool, Complaint> {
    let Some(link) = make_link(heard).await? else { return Ok(false) };
    say("nobody works here yet: open this link once, within 24 hours, and set Heard up");
    say(format_args!("{}/first-start/{}", url.trim_end_matches('/'), link.code));
    Ok(true)
}
