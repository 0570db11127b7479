//! `heard user invite`.

use clap::Subcommand;
use heard_domain::people::{Identity, Role, issue_from_command_line};

use super::{Complaint, DataArgs, Outcome, folder, say};

/// People.
#[derive(Subcommand)]
pub(super) enum UserCommand {
    /// Invite somebody: prints a single-use link for staff, a code for a young person.
    /// Example: heard user invite --role administrator --name "Sam Example" --email sam@example.org
    Invite {
        #[command(flatten)]
        data: DataArgs,
        /// young_person, worker, participation_lead, safeguarding_lead, service_manager,
        /// commissioner, board_member or administrator.
        #[arg(long)]
        role: String,
        /// The name of a member of staff.
        #[arg(long)]
        name: Option<String>,
        /// Their work e-mail.
        #[arg(long)]
        email: Option<String>,
        /// What they do, in a few words.
        #[arg(long)]
        title: Option<String>,
        /// The address people reach Heard at.
        #[arg(long, env = "HEARD_ORIGIN", default_value = "http://localhost:3000")]
        url: String,
    },
}

pub(super) async fn run(command: UserCommand) -> Outcome {
    let UserCommand::Invite { data, role, name, email, title, url } = command;
    let role = Role::parse(&role).ok_or_else(|| {
        let known: Vec<&str> = Role::ALL.iter().map(|role| role.name()).collect();
        Complaint(format!("there is no role {role:?}; the roles are {}", known.join(", ")))
    })?;
    let identity = match (role, name, email) {
        (Role::YoungPerson, _, _) => None,
        (_, Some(name), Some(email)) if email.contains('@') && !heard_storage::text::is_empty(&name) => {
            Some(Identity { name, avatar: None, title, email: Some(email) })
        }
        _ => return Err(Complaint("a member of staff needs --name and --email".to_owned())),
    };
    let heard = folder::open(&data).await?;
    let invite = issue_from_command_line(&heard, role, identity).await?;
    heard.close().await;
    let url = url.trim_end_matches('/');
    match role {
        Role::YoungPerson => say(format_args!("code {} (15 minutes): {url}/join?code={}", invite.code, invite.code)),
        _ => say(format_args!("{url}/staff/join/{}", invite.code)),
    }
    Ok(())
}
