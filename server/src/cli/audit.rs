//! `heard audit verify` and `heard audit head`.

use clap::Subcommand;
use heard_domain::record::{Head, Shows, head, shows, without_line};
use heard_storage::verify_audit;

use super::{Complaint, DataArgs, Outcome, folder, say};

/// The audit log.
#[derive(Subcommand)]
pub(super) enum AuditCommand {
    /// Follow the whole chain, and look for views, messages and responses without a line. Example: heard audit verify --data data
    Verify {
        #[command(flatten)]
        data: DataArgs,
        /// An end of the log that was printed or came by e-mail: whether the log still has its line. May be given more than once.
        #[arg(long)]
        head: Vec<Head>,
    },
    /// Print the end of the log, to be kept apart from it. Example: heard audit head --data data
    Head {
        #[command(flatten)]
        data: DataArgs,
    },
}

pub(super) async fn run(command: AuditCommand) -> Outcome {
    match command {
        AuditCommand::Verify { data, head } => verify(&data, &head).await,
        AuditCommand::Head { data } => print_head(&data).await,
    }
}

async fn print_head(data: &DataArgs) -> Outcome {
    let heard = folder::open_existing(data).await?;
    let found = head(&heard).await?;
    heard.close().await;
    let head = found.ok_or_else(|| Complaint("the audit log has no line yet".to_owned()))?;
    say(format_args!("{head}"));
    Ok(())
}

/// Why an end of the log that was kept speaks against it.
fn wrong(kept: &Head, shows: Shows) -> Option<String> {
    match shows {
        Shows::There => None,
        Shows::Gone => Some(format!("the audit log was cut off or changed: the line of {kept} is not there any more")),
        Shows::NotOurs => Some(format!("no program with this council's key made {kept}")),
    }
}

async fn verify(data: &DataArgs, kept: &[Head]) -> Outcome {
    let heard = folder::open_existing(data).await?;
    let verdict = verify_audit(heard.words()).await?;
    let lacking = without_line(heard.words()).await?;
    let mut against = Vec::new();
    for one in kept {
        against.extend(wrong(one, shows(&heard, one).await?));
    }
    heard.close().await;
    if let Some(seq) = verdict.broken_at {
        against.push(format!("the audit log does not hang together at entry {seq}"));
    }
    if !lacking.is_empty() {
        let kinds: Vec<String> = lacking.iter().map(|(kind, count)| format!("{kind}: {count}")).collect();
        against.push(format!("the audit log lacks the line of what is stored ({})", kinds.join(", ")));
    }
    if !against.is_empty() {
        return Err(Complaint(against.join("; ")));
    }
    say(format_args!("audit log: {} entries, every link holds; nothing stored lacks its line", verdict.entries));
    Ok(())
}
