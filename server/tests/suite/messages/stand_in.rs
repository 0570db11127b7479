//! A stand-in of ours for GOV.UK Notify, which nobody can reach from a test. It
//! does what its documentation says (docs.notifications.service.gov.uk/rest-api.html):
//! who may call, what is wrong with a request, both limits, and receipts.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use axum::routing::post;
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use heard::messages::{Notify, NotifySettings};
use heard_storage::clock::{Clock as _, FixedClock, Moment};
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::{Value, json};
use sha2::Sha256;

const SERVICE: &str = "26785a09-ab16-4eb0-8407-a37497a57506";
const SECRET: &str = "3d844edf-8d35-48ac-975b-e847b4f122b0";
const EMAIL: &str = "f33517ff-2a88-4f6e-b855-c550268ce08a";
const SMS: &str = "740e5834-3a29-46b4-9a6f-16142fde533a";

/// What the next request meets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mishap {
    /// 500.
    Fails,
    /// The connection ends without an answer, before anything was taken.
    HangsUp,
    /// It is taken, and the connection ends without an answer.
    HangsUpAfter,
    /// 400: this address cannot be.
    Address,
    /// 400: the template holds something that was not given.
    Template,
    /// 400: the service is in trial mode.
    Trial,
    /// 400: no messages to numbers abroad.
    Abroad,
    /// 403.
    Forbids,
    /// 403: the clock is wrong.
    Clock,
}

impl Mishap {
    /// Whether it is refused for good.
    fn is_final(self) -> bool {
        matches!(self, Self::Address | Self::Template | Self::Trial | Self::Abroad)
    }
}

/// A message that it took, or a request that it refused for good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    pub at: Moment,
    pub to: String,
    pub reference: String,
    pub text: String,
    pub link: String,
    pub refused: bool,
}

struct Inner {
    clock: Arc<FixedClock>,
    taken: Vec<Taken>,
    mishaps: VecDeque<Mishap>,
    /// What was taken and not answered.
    doubted: Vec<String>,
    /// How many it takes in a minute, and in a day.
    limits: (usize, usize),
    requests: usize,
}

#[derive(Clone)]
pub struct StandIn {
    inner: Arc<Mutex<Inner>>,
    url: String,
}

impl StandIn {
    pub async fn start(clock: Arc<FixedClock>) -> Self {
        let (taken, mishaps) = (Vec::new(), VecDeque::new());
        let inner = Inner { clock, taken, mishaps, doubted: Vec::new(), limits: (3_000, 250_000), requests: 0 };
        let inner = Arc::new(Mutex::new(inner));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let this = Self { inner, url };
        let router = Router::new().route("/v2/notifications/{kind}", post(take)).with_state(this.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        this
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap()
    }

    /// What sends to it.
    pub fn sender(&self) -> Notify {
        self.sender_with(&format!("test-{SERVICE}-{SECRET}"))
    }

    /// What sends to it with another key.
    pub fn sender_with(&self, key: &str) -> Notify {
        let (email, sms) = (Some(EMAIL.parse().unwrap()), Some(SMS.parse().unwrap()));
        Notify::new(NotifySettings { url: self.url.clone(), key: key.to_owned(), email, sms }).unwrap()
    }

    pub fn taken(&self) -> Vec<Taken> {
        self.lock().taken.iter().filter(|one| !one.refused).cloned().collect()
    }

    pub fn everything(&self) -> Vec<Taken> {
        self.lock().taken.clone()
    }

    /// What was taken and not answered: it may come once more.
    pub fn doubted(&self) -> Vec<String> {
        self.lock().doubted.clone()
    }

    pub fn forget(&self) {
        let mut inner = self.lock();
        inner.taken.clear();
        inner.mishaps.clear();
        inner.doubted.clear();
    }

    pub fn requests(&self) -> usize {
        self.lock().requests
    }

    pub fn meet(&self, mishap: Mishap, times: usize) {
        self.lock().mishaps.extend(std::iter::repeat_n(mishap, times));
    }

    pub fn limit(&self, minute: usize, day: usize) {
        self.lock().limits = (minute, day);
    }
}

fn says(status: u16, error: &str, message: &str) -> Response {
    let body = json!({ "status_code": status, "errors": [{ "error": error, "message": message }] });
    (StatusCode::from_u16(status).unwrap(), body.to_string()).into_response()
}

/// Whether the token is signed by the service's secret and half a minute old at most.
fn lets_in(headers: &HeaderMap, now: Moment) -> Result<(), Box<Response>> {
    let said = headers.get("authorization").and_then(|value| value.to_str().ok()).unwrap_or_default();
    let token = said.strip_prefix("Bearer ").ok_or_else(|| Box::new(says(401, "AuthError", "Unauthorized")))?;
    let (signed, signature) =
        token.rsplit_once('.').ok_or_else(|| Box::new(says(403, "AuthError", "Invalid token")))?;
    let decode = |text: &str| BASE64_URL_SAFE_NO_PAD.decode(text).unwrap_or_default();
    let (head, claims) = signed.split_once('.').unwrap_or_default();
    let head: Value = serde_json::from_slice(&decode(head)).unwrap_or_default();
    let claims: Value = serde_json::from_slice(&decode(claims)).unwrap_or_default();
    let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).unwrap();
    mac.update(signed.as_bytes());
    if head["alg"] != "HS256" || claims["iss"] != SERVICE || mac.verify_slice(&decode(signature)).is_err() {
        return Err(Box::new(says(403, "AuthError", "Invalid token: API key not found")));
    }
    let age = now.0 / 1_000 - claims["iat"].as_i64().unwrap_or_default();
    if age.abs() > 30 {
        return Err(Box::new(says(403, "AuthError", "Error: Your system clock must be accurate to within 30 seconds")));
    }
    Ok(())
}

async fn take(State(this): State<StandIn>, Path(kind): Path<String>, headers: HeaderMap, body: Bytes) -> Response {
    let mut inner = this.lock();
    inner.requests += 1;
    let now = inner.clock.now();
    if let Err(refused) = lets_in(&headers, now) {
        return *refused;
    }
    let asked: Value = serde_json::from_slice(&body).unwrap_or_default();
    let (to, template) = match kind.as_str() {
        "email" => ("email_address", EMAIL),
        "sms" => ("phone_number", SMS),
        _ => return says(404, "NoResultFound", "No result found"),
    };
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut taken = Taken {
        at: now,
        to: text(&asked[to]),
        reference: text(&asked["reference"]),
        text: text(&asked["personalisation"]["text"]),
        link: text(&asked["personalisation"]["link"]),
        refused: false,
    };
    let valid = match kind.as_str() {
        "email" => taken.to.contains('@'),
        _ => taken.to.starts_with('+') && taken.to.len() > 8,
    };
    if !valid {
        return says(400, "ValidationError", &format!("{to} is not valid"));
    }
    if asked["template_id"] != template {
        return says(400, "BadRequestError", "Template not found");
    }
    if taken.text.is_empty() || taken.link.is_empty() {
        return says(400, "BadRequestError", "Missing personalisation: text, link");
    }
    let since = |span: i64| inner.taken.iter().filter(|one| !one.refused && one.at.plus(span) > now).count();
    let (minute, day) = (since(Moment::MINUTE), since(Moment::DAY));
    if day >= inner.limits.1 {
        return says(429, "TooManyRequestsError", "Exceeded send limits for today");
    }
    if minute >= inner.limits.0 {
        return says(429, "RateLimitError", "Exceeded rate limit for key type TEST");
    }
    let id = uuid::Uuid::new_v4().to_string();
    let mishap = inner.mishaps.pop_front();
    taken.refused = mishap.is_some_and(Mishap::is_final);
    if mishap.is_none() || taken.refused || mishap == Some(Mishap::HangsUpAfter) {
        inner.taken.push(taken.clone());
    }
    if mishap == Some(Mishap::HangsUpAfter) {
        inner.doubted.push(taken.reference.clone());
    }
    drop(inner);
    match mishap {
        // A handler that panics leaves the connection without an answer.
        Some(Mishap::HangsUp | Mishap::HangsUpAfter) => std::panic::resume_unwind(Box::new("hangs up")),
        Some(Mishap::Fails) => says(500, "Exception", "Internal server error"),
        Some(Mishap::Address) => says(400, "ValidationError", &format!("{to} is not a valid address")),
        Some(Mishap::Template) => says(400, "BadRequestError", "Missing personalisation: name"),
        Some(Mishap::Trial) => says(
            400,
            "BadRequestError",
            "Can’t send to this recipient when service is in trial mode – see https://www.notifications.service.gov.uk/trial-mode",
        ),
        Some(Mishap::Abroad) => says(400, "BadRequestError", "Cannot send to international mobile numbers"),
        Some(Mishap::Clock) => {
            says(403, "BadRequestError", "Error: Your system clock must be accurate to within 30 seconds")
        }
        Some(Mishap::Forbids) => says(403, "AuthError", "Invalid token: API key not found"),
        None => {
            let said: BTreeMap<_, _> = [("id", id), ("reference", taken.reference)].into();
            (StatusCode::CREATED, json!(said).to_string()).into_response()
        }
    }
}
