//! `heard audit verify`.

use clap::Subcommand;

use super::{Complaint, DataArgs, Outcome, folder, say};
use crate::storage::verify_audit;

/// The audit log.
#[derive(Subcommand)]
pub(super) enum AuditCommand {
    /// Follow the whole chain and say whether every link holds. Example: heard audit verify --data data
    Verify {
        #[command(flatten)]
        data: DataArgs,
    },
}

pub(super) async fn run(command: AuditCommand) -> Outcome {
    let AuditCommand::Verify { data } = command;
    let heard = folder::open_existing(&data).await?;
    let verdict = verify_audit(heard.words()).await?;
    heard.close().await;
    match verdict.broken_at {
        None => {
            say(format_args!("audit log: {} entries, every link holds", verdict.entries));
            Ok(())
        }
        Some(seq) => Err(Complaint(format!("the audit log does not hang together at entry {seq}"))),
    }
}
