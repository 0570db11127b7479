//! `heard audit verify`.

use clap::Subcommand;
use heard_domain::record::without_line;
use heard_storage::verify_audit;

use super::{Complaint, DataArgs, Outcome, folder, say};

/// The audit log.
#[derive(Subcommand)]
pub(super) enum AuditCommand {
    /// Follow the whole chain, and look for views, messages and responses without a line. Example: heard audit verify --data data
    Verify {
        #[command(flatten)]
        data: DataArgs,
    },
}

pub(super) async fn run(command: AuditCommand) -> Outcome {
    let AuditCommand::Verify { data } = command;
    let heard = folder::open_existing(&data).await?;
    let verdict = verify_audit(heard.words()).await?;
    let lacking = without_line(heard.words()).await?;
    heard.close().await;
    if let Some(seq) = verdict.broken_at {
        return Err(Complaint(format!("the audit log does not hang together at entry {seq}")));
    }
    if !lacking.is_empty() {
        let kinds: Vec<String> = lacking.iter().map(|(kind, count)| format!("{kind}: {count}")).collect();
        return Err(Complaint(format!("the audit log lacks the line of what is stored ({})", kinds.join(", "))));
    }
    say(format_args!("audit log: {} entries, every link holds; nothing stored lacks its line", verdict.entries));
    Ok(())
}
