//! `heard demo`.

use std::sync::Arc;

use clap::Args;
use heard_domain::figures::{publish_due, publish_polls};
use heard_storage::clock::{Clock as _, FixedClock, SystemClock};
use heard_storage::entropy::System;

use super::folder::Folder;
use super::{Complaint, DataArgs, Outcome, say};
use crate::demo::{Wanted, fill};

/// Make the demonstration council in an empty data folder.
#[derive(Args)]
pub(super) struct DemoArgs {
    #[command(flatten)]
    data: DataArgs,
    /// How many views young people have sent.
    #[arg(long, default_value_t = 1200)]
    views: usize,
    /// The same seed makes the same council.
    #[arg(long, default_value_t = 7)]
    seed: u64,
}

pub(super) async fn run(args: DemoArgs) -> Outcome {
    let folder = Folder::of(&args.data);
    let today = SystemClock.now();
    let clock = Arc::new(FixedClock::new(today));
    // Keys and ids are never repeatable, in a demonstration either.
    let heard = folder.open(Arc::<FixedClock>::clone(&clock), Arc::new(System)).await?;
    let mut conn = heard.words().read().await?;
    let used = conn.first("SELECT id FROM account LIMIT 1", vec![]).await?.is_some();
    drop(conn);
    if used {
        heard.close().await;
        return Err(Complaint(format!("{} already holds data; give an empty folder", args.data.data.display())));
    }
    fill(&heard, &clock, &Wanted { views: args.views, seed: args.seed, today }).await?;
    publish_polls(&heard).await?;
    publish_due(&heard).await?;
    heard.words().look_over().await?;
    heard.close().await;
    say(format_args!("made the demonstration council with {} views", args.views));
    Ok(())
}
