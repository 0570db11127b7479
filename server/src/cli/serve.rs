//! `heard serve`.

use clap::Args;
use heard_domain::Heard;
use heard_web::{Limits, Origin, demo_links, router_at, serve};
use tokio::net::TcpListener;

use super::{Complaint, DataArgs, Outcome, folder, say};
use crate::push::{Pusher, work};

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
    say(format_args!("listening on {base}"));
    for (role, path) in demo_links(&heard).await? {
        say(format_args!("{role:<18} {base}{path}"));
    }
    heard.words().look_over().await?;
    keep_fresh(heard.clone());
    work_off(heard.clone());
    keep_swept(heard.clone());
    tell_devices(heard.clone(), &origin.to_string())?;
    heard_domain::people::rest_the_dead(&heard).await?;
    serve(listener, router_at(heard.clone(), origin), Limits::default(), told_to_stop()).await;
    heard.close().await;
    Ok(())
}

/// Another process may change the catalogue: it is read again every half minute.
fn keep_fresh(heard: Heard) {
    tokio::spawn(async move {
        loop {
            tokio::time::sleep(std::time::Duration::from_secs(30)).await;
            if let Err(error) = heard.reload().await {
                tracing::warn!(%error, "the catalogue could not be read again");
            }
        }
    });
}

/// What is due is done at the start and every minute.
fn work_off(heard: Heard) {
    tokio::spawn(async move {
        loop {
            if let Err(error) = crate::jobs::run_due(&heard).await {
                tracing::warn!(%error, "jobs could not be run");
            }
            tokio::time::sleep(std::time::Duration::from_secs(60)).await;
        }
    });
}

/// Recordings and pictures that nothing names any more go at the start, and every six hours.
fn keep_swept(heard: Heard) {
    tokio::spawn(async move {
        loop {
            match heard_domain::media::sweep(&heard).await {
                Ok(0) => {}
                Ok(swept) => tracing::info!(swept, "objects that nothing named were deleted"),
                Err(error) => tracing::warn!(%error, "objects could not be swept"),
            }
            tokio::time::sleep(std::time::Duration::from_secs(6 * 60 * 60)).await;
        }
    });
}

/// Notifications leave beside requests, never within one.
fn tell_devices(heard: Heard, base: &str) -> Result<(), Complaint> {
    let test = std::env::var("HEARD_PUSH_TEST_ENDPOINT").ok().filter(|address| !address.is_empty());
    let contact = std::env::var("HEARD_PUSH_CONTACT").unwrap_or_else(|_| base.to_owned());
    let pusher =
        Pusher::new(test, contact).map_err(|error| Complaint(format!("notifications cannot be set up: {error}")))?;
    tokio::spawn(work(heard, pusher));
    Ok(())
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
