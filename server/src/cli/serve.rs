//! `heard serve`.

use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use heard_domain::{Heard, suggestions};
use heard_web::single_sign_on::Providers;
use heard_web::{Limits, Origin, SecurityContact, Setup, demo_links, router_set_up, serve};
use metrics_exporter_prometheus::PrometheusHandle;
use tokio::net::TcpListener;

use super::messages::MessageArgs;
use super::{Complaint, DataArgs, Outcome, folder, say, setup_link};
use crate::case_system::Source;
use crate::filing::Destination;
use crate::push::Pusher;
use crate::{jobs, metrics};

/// The longest that what still reads is waited for when the program is told to stop.
const FAREWELL: Duration = Duration::from_secs(10);

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
    /// Where figures for Prometheus are offered, such as localhost:9100; without it, nowhere. Let
    /// only your monitoring reach it.
    #[arg(long, env = "HEARD_METRICS_ADDR")]
    metrics_addr: Option<String>,
    /// Whom to tell of a hole in the program, for /.well-known/security.txt: mailto:…, https://… or
    /// tel:…, several with commas between them.
    #[arg(long, env = "HEARD_SECURITY_CONTACT")]
    security_contact: Option<String>,
    /// The council's OpenID providers, by which staff sign in: a JSON file that only its owner may
    /// read (docs/operating.md). Without it, they sign in by what they have here.
    #[arg(long, env = "HEARD_OIDC")]
    oidc: Option<PathBuf>,
    /// Where the case system's extract is put every night: a folder, or an address such as
    /// https://case-system.example/extract/ (docs/case-system.md). Without it, none comes in.
    #[arg(long, env = "HEARD_CASE_SYSTEM")]
    case_system: Option<String>,
    /// Where what is filed to children's records goes: a folder that the case system reads, or
    /// an https address (docs/case-system.md). Without it, nothing is filed.
    #[arg(long, env = "HEARD_FILING")]
    filing: Option<String>,
    #[command(flatten)]
    messages: MessageArgs,
}

pub(super) async fn run(args: ServeArgs) -> Outcome {
    let security = args.security_contact.filter(|contact| !contact.is_empty());
    let security = security.map(|contact| SecurityContact::parse(&contact)).transpose().map_err(Complaint)?;
    let collected = collect(args.metrics_addr.filter(|address| !address.is_empty())).await?;
    let heard = folder::open(&args.data).await?;
    // Before anything else is logged: words that were put back say so themselves.
    heard_domain::record::look_for_what_is_missing(&heard).await?;
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
    let providers = match args.oidc.filter(|path| !path.as_os_str().is_empty()) {
        Some(path) => Providers::in_file(&path, &origin).map_err(Complaint)?,
        None => Providers::default(),
    };
    let extract = case_system(args.case_system)?;
    let filing = filing(args.filing)?;
    let setup = Setup {
        providers: providers.clone(),
        case_system: extract.is_some(),
        filing: filing.is_some(),
        security,
        metrics: collected.is_some(),
        origin: configured.is_some(),
        push_contact: std::env::var("HEARD_PUSH_CONTACT").is_ok_and(|contact| !contact.is_empty()),
        receipts: args.messages.receipts(),
    };
    let messenger = args.messages.messenger(&origin, heard.catalogue().settings.demonstration)?;
    say(format_args!("listening on {base}"));
    if let Some((listener, figures)) = collected {
        say(format_args!("figures at http://{}/metrics", listener.local_addr()?));
        metrics::offer(listener, heard.clone(), figures);
    }
    setup_link::print(&heard, &origin.to_string()).await?;
    for (role, path) in demo_links(&heard).await? {
        say(format_args!("{role:<18} {base}{path}"));
    }
    heard.words().look_over().await?;
    // Before anybody is answered: words that were put back may be older than a lock.
    heard_domain::media::lock_again(&heard).await?;
    keep_fresh(heard.clone());
    keep_learning(heard.clone());
    keep_watch(heard.clone());
    tokio::task::spawn_blocking(heard_domain::safeguarding::noticing::learn);
    messenger.set_up(&heard).await?;
    let mut rows = jobs::registry(Some(pusher(&origin.to_string())?));
    rows.extend(jobs::message_rows(messenger));
    rows.extend(jobs::provider_rows(providers));
    rows.extend(jobs::case_system_rows(extract));
    rows.extend(jobs::filing_rows(filing));
    jobs::start(&heard, rows);
    heard_domain::people::rest_the_dead(&heard).await?;
    serve(listener, router_set_up(heard.clone(), origin, setup), Limits::default(), told_to_stop()).await;
    // What was done since the last minute is known to have been there.
    heard_domain::record::look_for_what_is_missing(&heard).await?;
    // Nothing is written any more by then; whatever still reads, over many views, is cut off.
    if tokio::time::timeout(FAREWELL, heard.close()).await.is_err() {
        tracing::warn!("told to stop, and something read for too long");
    }
    Ok(())
}

/// Begins to measure, where the operator asked for it, and takes the address
/// that figures are offered at.
async fn collect(address: Option<String>) -> Result<Option<(TcpListener, PrometheusHandle)>, Complaint> {
    let Some(address) = address else { return Ok(None) };
    let listener = TcpListener::bind(&address)
        .await
        .map_err(|error| Complaint(format!("figures cannot be offered at {address}: {error}")))?;
    Ok(Some((listener, metrics::begin()?)))
}

/// Looks at every part now and then, so that the log and the status page know
/// since when one is ill, even where nobody asks.
fn keep_watch(heard: Heard) {
    tokio::spawn(async move {
        // What runs jobs has begun by then.
        tokio::time::sleep(Duration::from_secs(2)).await;
        loop {
            heard_domain::health::look(&heard).await;
            tokio::time::sleep(Duration::from_secs(15)).await;
        }
    });
}

/// Another process may change the catalogue: this one shows it within a second.
fn keep_fresh(heard: Heard) {
    tokio::spawn(async move {
        loop {
            tokio::time::sleep(Duration::from_millis(400)).await;
            if let Err(error) = heard.refresh().await {
                tracing::warn!(%error, "whether the catalogue changed could not be seen");
            }
            if let Err(error) = suggestions::forget_if_gone(&heard).await {
                tracing::warn!(%error, "whether anybody went could not be seen");
            }
        }
    });
}

/// Learns from the team's tags whenever that is wanted, one time after the other.
fn keep_learning(heard: Heard) {
    tokio::spawn(async move {
        loop {
            let pause = match suggestions::keep_up(&heard).await {
                Ok(_) => Duration::from_secs(5),
                Err(error) => {
                    tracing::warn!(%error, "nothing could be learned from the team's tags");
                    Duration::from_secs(600)
                }
            };
            tokio::time::sleep(pause).await;
        }
    });
}

/// Where the case system's extract comes from, as the operator set it up.
fn case_system(given: Option<String>) -> Result<Option<Source>, Complaint> {
    let token = std::env::var("HEARD_CASE_SYSTEM_TOKEN").ok().filter(|token| !token.is_empty());
    let given = given.filter(|given| !given.is_empty());
    given.map(|given| Source::parse(&given, token)).transpose().map_err(Complaint)
}

/// Where what is filed goes, as the operator set it up.
fn filing(given: Option<String>) -> Result<Option<Destination>, Complaint> {
    let token = std::env::var("HEARD_FILING_TOKEN").ok().filter(|token| !token.is_empty());
    let given = given.filter(|given| !given.is_empty());
    given.map(|given| Destination::parse(&given, token)).transpose().map_err(Complaint)
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
