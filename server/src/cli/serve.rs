//! `heard serve`.

use clap::Args;
use heard_domain::Heard;
use heard_web::{Limits, Origin, demo_links, router_with, serve};
use tokio::net::TcpListener;

use super::messages::MessageArgs;
use super::{Complaint, DataArgs, Outcome, folder, say};
use crate::jobs;
use crate::push::Pusher;

/// Serve Heard until told to stop.
#[derive(Args)]
pub(super) struct ServeArgs {
    #[command(flatten)]
    data: DataArgs,
    /// Where to listen. Behind a proxy, forward Host and Origin unchanged.
    #[arg(long, env = "HEARD_ADDR", default_value = "localhost:3000")]
    addr: String,
    /// The address people reach Heard at, such as https://heard.example: in invitations, on
    /// posters, for passkeys. Without it, the address it listens on.
    #[arg(long, env = "HEARD_ORIGIN")]
    origin: Option<String>,
    #[command(flatten)]
    messages: MessageArgs,
}

pub(super) async fn run(args: ServeArgs) -> Outcome {
    let heard = folder::open(&args.data).await?;
    let listener = TcpListener::bind(&args.addr)
        .await
        .map_err(|error| Complaint(format!("{} cannot be listened on: {error}", args.addr)))?;
    let port = listener.local_addr()?.port();
    let host = args.addr.rsplit_once(':').map_or("localhost", |(host, _)| host);
    let base = format!("http://{host}:{port}");
    let configured = args.origin.filter(|origin| !origin.is_empty());
    if configured.is_none() && !["localhost", "127.0.0.1", "[::1]"].contains(&host) {
        tracing::warn!("HEARD_ORIGIN is not set: invitations and posters name the address listened on");
    }
    let origin = Origin::parse(configured.as_deref().unwrap_or(&base)).map_err(Complaint)?;
    let messenger = args.messages.messenger(&origin, heard.catalogue().settings.demonstration)?;
    let receipts = args.messages.receipts();
    say(format_args!("listening on {base}"));
    for (role, path) in demo_links(&heard).await? {
        say(format_args!("{role:<18} {base}{path}"));
    }
    heard.words().look_over().await?;
    keep_fresh(heard.clone());
    messenger.set_up(&heard).await?;
    let mut rows = jobs::registry(Some(pusher(&origin.to_string())?));
    rows.extend(jobs::message_rows(messenger));
    jobs::start(&heard, rows);
    heard_domain::people::rest_the_dead(&heard).await?;
    serve(listener, router_with(heard.clone(), origin, receipts), Limits::default(), told_to_stop()).await;
    heard.close().await;
    Ok(())
}

/// Another process may change the catalogue: this one shows it within a second.
fn keep_fresh(heard: Heard) {
    tokio::spawn(async move {
        loop {
            tokio::time::sleep(std::time::Duration::from_millis(400)).await;
            if let Err(error) = heard.refresh().await {
                tracing::warn!(%error, "whether the catalogue changed could not be seen");
            }
        }
    });
}

/// What tells devices, as the operator set it up.
fn pusher(base: &str) -> Result<Pusher, Complaint> {
    let test = std::env::var("HEARD_PUSH_TEST_ENDPOINT").ok().filter(|address| !address.is_empty());
    let contact = std::env::var("HEARD_PUSH_CONTACT").unwrap_or_else(|_| base.to_owned());
    Pusher::new(test, contact).map_err(|error| Complaint(format!("notifications cannot be set up: {error}")))
}

async fn told_to_stop() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        if let Ok(mut terminate) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            tokio::select! {
                _ = interrupt => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    if interrupt.await.is_err() {
        std::future::pending::<()>().await;
    }
}
