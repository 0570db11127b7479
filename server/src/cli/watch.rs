//! `heard watch`: whether a running server is well, for a council's own
//! monitoring. It asks over HTTP alone, from any machine, and needs no data.

use std::time::Duration;

use clap::Args;
use heard_domain::health::HealthPart;
use reqwest::{Client, redirect};
use serde::Deserialize;

use super::{Complaint, Outcome, say};

/// Which server to ask.
#[derive(Args)]
pub(super) struct WatchArgs {
    /// Where the server listens.
    #[arg(long, env = "HEARD_ADDR", default_value = "localhost:3000")]
    addr: String,
    /// Its whole address, where it is not this machine's.
    #[arg(long)]
    url: Option<String>,
    /// How long it may take to answer, in seconds.
    #[arg(long, default_value_t = 10)]
    timeout: u64,
}

/// What `GET /health/ready` says.
#[derive(Deserialize)]
struct Ready {
    ready: bool,
    parts: std::collections::BTreeMap<String, String>,
}

pub(super) async fn run(args: WatchArgs) -> Outcome {
    let WatchArgs { addr, url, timeout } = args;
    let base = url.unwrap_or_else(|| format!("http://{addr}"));
    let base = base.trim_end_matches('/');
    // The first to ask installs it; that it is there already is no fault.
    drop(rustls::crypto::ring::default_provider().install_default());
    let client = Client::builder()
        .redirect(redirect::Policy::none())
        .timeout(Duration::from_secs(timeout))
        .no_proxy()
        .user_agent("heard watch")
        .build()?;
    let none = || Complaint(format!("{base} does not answer"));
    let answer = client.get(format!("{base}/health/ready")).send().await.map_err(|_| none())?;
    let status = answer.status();
    let body = answer.bytes().await.map_err(|_| none())?;
    let Ok(ready) = serde_json::from_slice::<Ready>(&body) else {
        return Err(Complaint(format!("{base} answered {status}, and not as Heard does")));
    };
    let ill: Vec<&str> = ready.parts.iter().filter(|(_, word)| *word != "ok").map(|(name, _)| what(name)).collect();
    match (ready.ready && status.is_success(), &ill[..]) {
        (true, []) => {
            say(format_args!("{base} is well"));
            Ok(())
        }
        (_, []) => Err(Complaint(format!("{base} answered {status} and does not say why"))),
        (_, ill) => Err(Complaint(format!("{base} is ill: {}", ill.join("; ")))),
    }
}

/// What is ill, in words.
fn what(name: &str) -> &'static str {
    match HealthPart::parse(name) {
        Some(HealthPart::Database) => "the database of the words does not answer",
        Some(HealthPart::KeyStore) => "the database of the keys does not answer",
        Some(HealthPart::Objects) => "recordings and pictures cannot be written",
        Some(HealthPart::Jobs) => "what runs jobs has not been heard of",
        Some(HealthPart::Disk) => "the disk has little room",
        Some(HealthPart::Providers) => "the council's sign-in does not answer",
        Some(HealthPart::Email) => "no e-mail leaves",
        Some(HealthPart::Sms) => "no text messages leave",
        None => "a part that this program does not know",
    }
}
