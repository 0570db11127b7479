//! From a queued notification to a push service.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as URL_SAFE_NO_PAD;
use heard_app::i18n::{Lang, Tr};
use heard_domain::Heard;
use heard_domain::jobs::{JobKind, Tried};
use heard_domain::notifications::{Device, Front, Push, device, known};
use heard_domain::outbox::{KeyPair, Purpose, current_key};
use heard_storage::StorageError;
use heard_storage::args;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::{Client, StatusCode, header, redirect};
use web_push::{ContentEncoding, SubscriptionInfo, VapidSignatureBuilder, WebPushError, WebPushMessageBuilder};

use crate::jobs::{registry, run_row};
use crate::metrics::Pushed;

/// How long a push service keeps a message for a device that is off, in seconds.
const KEPT: u32 = 3 * 86_400;

/// Sends notifications.
#[derive(Clone)]
pub struct Pusher {
    client: Client,
    test: Option<String>,
    contact: String,
}

impl Pusher {
    /// A sender. `test` is the one address beside the known push services that
    /// may be called; `contact` is whom a push service may write to.
    ///
    /// # Errors
    /// When TLS cannot be set up.
    pub fn new(test: Option<String>, contact: String) -> Result<Self, reqwest::Error> {
        // The first to ask installs it; that it is there already is no fault.
        drop(rustls::crypto::ring::default_provider().install_default());
        let builder = Client::builder()
            .redirect(redirect::Policy::none())
            .timeout(Duration::from_secs(20))
            .no_proxy()
            .user_agent("heard");
        let builder = if test.is_some() { builder } else { builder.dns_resolver(Arc::new(PublicOnly)) };
        Ok(Self { client: builder.build()?, test, contact })
    }

    /// Sends once what is queued and due; how many were taken up.
    ///
    /// # Errors
    /// When storage fails.
    pub async fn send_due(&self, heard: &Heard) -> Result<usize, StorageError> {
        let rows = registry(Some(self.clone()));
        let Some(row) = rows.iter().find(|row| row.terms.kind == JobKind::Push) else { return Ok(0) };
        run_row(heard, row).await.map(|(_, taken)| taken)
    }

    /// Tells one device.
    pub(crate) async fn send(&self, heard: &Heard, push: &Push) -> Tried {
        self.try_one(heard, push).await.unwrap_or_else(|error| {
            tracing::warn!(%error, "a notification waits");
            Tried::Failed("storage failed", None)
        })
    }

    async fn try_one(&self, heard: &Heard, push: &Push) -> Result<Tried, StorageError> {
        let Some(id) = id_of(&push.device) else { return Ok(Tried::Hopeless("no device")) };
        let Some((to, lang)) = device(heard, id).await? else { return Ok(Tried::Done) };
        if !known(&to.endpoint, self.test.as_deref()) {
            return Ok(Tried::Done);
        }
        let pair = current_key(heard, Purpose::Push).await?;
        let Ok(body) = message(&to, &lang, push.page, &pair, &self.contact) else {
            // Keys that are none: this device can never be told.
            drop_device(heard, id).await?;
            return Ok(Tried::Done);
        };
        let mut request = self
            .client
            .post(&to.endpoint)
            .header("ttl", KEPT)
            .header("urgency", if push.page == Front::Staff { "high" } else { "normal" })
            .header("topic", "heard")
            .header(header::CONTENT_ENCODING, "aes128gcm")
            .header(header::CONTENT_TYPE, "application/octet-stream");
        for (name, value) in body.headers {
            request = request.header(name, value);
        }
        let answered = request.body(body.content).send().await;
        outcome(&answered).count();
        match answered {
            Ok(answer) => match answer.status() {
                StatusCode::NOT_FOUND | StatusCode::GONE => {
                    drop_device(heard, id).await?;
                    Ok(Tried::Done)
                }
                status if status.is_success() => Ok(Tried::Done),
                StatusCode::TOO_MANY_REQUESTS => Ok(Tried::Failed("asked to wait", wait_of(&answer))),
                status if status.is_server_error() => Ok(Tried::Failed("the push service failed", wait_of(&answer))),
                // Our message is wrong for it: trying again would not help.
                status => {
                    tracing::warn!(status = status.as_u16(), "a notification was refused");
                    Ok(Tried::Done)
                }
            },
            Err(_) => Ok(Tried::Failed("the push service was not reached", None)),
        }
    }
}

/// What became of a message, for whoever counts.
fn outcome(answered: &Result<reqwest::Response, reqwest::Error>) -> Pushed {
    let Ok(answer) = answered else { return Pushed::Failed };
    match answer.status() {
        StatusCode::NOT_FOUND | StatusCode::GONE => Pushed::Gone,
        status if status.is_success() => Pushed::Sent,
        status if status == StatusCode::TOO_MANY_REQUESTS || status.is_server_error() => Pushed::Failed,
        _ => Pushed::Refused,
    }
}

/// `Retry-After` in milliseconds, where it is given in seconds.
fn wait_of(answer: &reqwest::Response) -> Option<i64> {
    let seconds: i64 = answer.headers().get(header::RETRY_AFTER)?.to_str().ok()?.trim().parse().ok()?;
    Some(seconds.saturating_mul(1_000))
}

fn id_of(device: &str) -> Option<[u8; 16]> {
    uuid::Uuid::try_parse(device).ok().map(uuid::Uuid::into_bytes)
}

async fn drop_device(heard: &Heard, id: [u8; 16]) -> Result<(), StorageError> {
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                uow.defer("DELETE FROM push_subscription WHERE id = $1", args![id]);
                Ok::<_, StorageError>(())
            })
        })
        .await
}

struct Sealed {
    content: Vec<u8>,
    headers: Vec<(&'static str, String)>,
}

/// One neutral sentence in the device's language, in the form that browsers
/// show by themselves and that the service worker understands.
fn message(to: &Device, lang: &str, page: Front, pair: &KeyPair, contact: &str) -> Result<Sealed, WebPushError> {
    let tr = Tr(Lang::parse(lang).unwrap_or(Lang::En));
    let payload = serde_json::json!({
        "web_push": 8030,
        "notification": {
            "title": tr.s("brand"),
            "body": tr.s("push-neutral"),
            "lang": tr.lang().code(),
            "dir": tr.lang().dir(),
            "tag": "heard",
            "navigate": match page { Front::Mine => "/mine", Front::Staff => "/staff" },
        }
    })
    .to_string();
    let device = SubscriptionInfo::new(to.endpoint.as_str(), to.p256dh.as_str(), to.auth.as_str());
    let mut signature = VapidSignatureBuilder::from_base64(&URL_SAFE_NO_PAD.encode(pair.private()), &device)?;
    signature.add_claim("sub", contact);
    let mut builder = WebPushMessageBuilder::new(&device);
    builder.set_payload(ContentEncoding::Aes128Gcm, payload.as_bytes());
    builder.set_vapid_signature(signature.build()?);
    let payload = builder.build()?.payload.ok_or(WebPushError::InvalidCryptoKeys)?;
    Ok(Sealed { content: payload.content, headers: payload.crypto_headers })
}

/// Resolves names to public addresses only, so that no name of a push service
/// can be pointed into the council's own network.
struct PublicOnly;

impl Resolve for PublicOnly {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let public: Vec<SocketAddr> = found.filter(|address| is_public(address.ip())).collect();
            if public.is_empty() {
                return Err("the name leads to no public address".into());
            }
            Ok(Box::new(public.into_iter()) as Addrs)
        })
    }
}

/// Whether an address is one of the open internet.
fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => {
            let [a, b, ..] = v4.octets();
            !(v4.is_private()
                || v4.is_loopback()
                || v4.is_link_local()
                || v4.is_multicast()
                || v4.is_broadcast()
                || v4.is_documentation()
                || v4.is_unspecified()
                || a == 0
                || a >= 240
                || (a == 100 && (64..128).contains(&b))
                || (a == 198 && (18..20).contains(&b)))
        }
        IpAddr::V6(v6) => match v6.to_ipv4_mapped() {
            Some(v4) => is_public(IpAddr::V4(v4)),
            // 2000::/3 is all that is given out.
            None => v6.segments()[0] & 0xe000 == 0x2000,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yp_16_private_addresses_are_refused() {
        for inside in [
            "127.0.0.1",
            "10.1.2.3",
            "192.168.0.1",
            "169.254.169.254",
            "100.64.0.1",
            "::1",
            "fe80::1",
            "fd00::1",
            "::ffff:10.0.0.1",
            "0.0.0.0",
        ] {
            assert!(!is_public(inside.parse().unwrap()), "{inside}");
        }
        for outside in ["8.8.8.8", "2a00:1450:4009::1"] {
            assert!(is_public(outside.parse().unwrap()), "{outside}");
        }
    }
}
