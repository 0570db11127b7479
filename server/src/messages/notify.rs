//! GOV.UK Notify, by its HTTP API (docs.notifications.service.gov.uk/rest-api.html).

use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use heard_domain::messages::{Address, Fault, Outcome, Outgoing};
use heard_storage::clock::Moment;
use hmac::{Hmac, KeyInit as _, Mac as _};
use reqwest::{Client, StatusCode, header, redirect};
use serde::Deserialize;
use sha2::Sha256;
use uuid::Uuid;

use super::{Answer, Said};

/// Where it is.
pub const PUBLIC: &str = "https://api.notifications.service.gov.uk";
/// Its limit of a minute is over after this, in milliseconds.
const MINUTE: i64 = Moment::MINUTE;
/// Its limit of a day is asked about again after this, in milliseconds.
const HOUR: i64 = 60 * Moment::MINUTE;

/// How GOV.UK Notify is reached. Its templates hold `((text))` and `((link))`,
/// and the one for e-mail has the subject "Heard".
#[derive(Clone)]
pub struct NotifySettings {
    /// Where: [`PUBLIC`], or the stand-in of a test.
    pub url: String,
    /// The key: its name, the id of the service and the secret, with dashes between.
    pub key: String,
    /// The template of e-mails.
    pub email: Option<Uuid>,
    /// The template of text messages.
    pub sms: Option<Uuid>,
}

/// Sends through GOV.UK Notify.
#[derive(Clone)]
pub struct Notify {
    client: Client,
    url: String,
    service: String,
    secret: String,
    email: Option<Uuid>,
    sms: Option<Uuid>,
}

/// The two parts of a key that matter: both are UUIDs, and stand at its end.
fn parts(key: &str) -> Option<(String, String)> {
    const UUID: usize = 36;
    let key = key.trim();
    let secret = key.get(key.len().checked_sub(UUID)?..)?;
    let rest = key.get(..key.len() - UUID)?.strip_suffix('-')?;
    let service = rest.get(rest.len().checked_sub(UUID)?..)?;
    let sound = |part: &str| Uuid::try_parse(part).is_ok();
    (sound(secret) && sound(service)).then(|| (service.to_owned(), secret.to_owned()))
}

/// What it says of a request that it does not take.
#[derive(Deserialize, Default)]
struct Errors {
    #[serde(default)]
    errors: Vec<OneError>,
}

#[derive(Deserialize)]
struct OneError {
    #[serde(default)]
    error: String,
    #[serde(default)]
    message: String,
}

impl Notify {
    /// A sender.
    ///
    /// # Errors
    /// A sentence for the operator, which names no part of the key.
    pub fn new(settings: NotifySettings) -> Result<Self, String> {
        drop(rustls::crypto::ring::default_provider().install_default());
        let NotifySettings { url, key, email, sms } = settings;
        let (service, secret) = parts(&key).ok_or("HEARD_NOTIFY_KEY is no key of GOV.UK Notify")?;
        let local = ["http://localhost:", "http://127.0.0.1:"].iter().any(|here| url.starts_with(here));
        if !url.starts_with("https://") && !local {
            return Err("GOV.UK Notify is reached by https alone".to_owned());
        }
        let client = Client::builder()
            .redirect(redirect::Policy::none())
            .timeout(Duration::from_secs(20))
            .no_proxy()
            .user_agent("heard")
            .build()
            .map_err(|error| format!("GOV.UK Notify cannot be set up: {error}"))?;
        Ok(Self { client, url: url.trim_end_matches('/').to_owned(), service, secret, email, sms })
    }

    /// A token for the next half minute: HS256 over who we are and when.
    fn token(&self, now: Moment) -> Option<String> {
        let header = r#"{"typ":"JWT","alg":"HS256"}"#;
        let claims = serde_json::json!({ "iss": self.service, "iat": now.0 / 1_000 }).to_string();
        let encode = |part: &[u8]| BASE64_URL_SAFE_NO_PAD.encode(part);
        let signed = format!("{}.{}", encode(header.as_bytes()), encode(claims.as_bytes()));
        let mut mac = Hmac::<Sha256>::new_from_slice(self.secret.as_bytes()).ok()?;
        mac.update(signed.as_bytes());
        Some(format!("{signed}.{}", encode(&mac.finalize().into_bytes())))
    }

    pub(super) async fn send(&self, now: Moment, message: &Outgoing, said: &Said) -> Answer {
        let (path, to, template) = match &message.to {
            Address::Email(email) => ("email", ("email_address", email.as_str()), self.email),
            Address::Mobile(mobile) => ("sms", ("phone_number", mobile.as_str()), self.sms),
        };
        let (Some(template), Some(token)) = (template, self.token(now)) else {
            return Outcome::Failed(Fault::SetUp).into();
        };
        let body = serde_json::json!({
            to.0: to.1,
            "template_id": template,
            "personalisation": { "text": said.text, "link": said.link },
            "reference": message.id.to_string(),
        });
        let request = self
            .client
            .post(format!("{}/v2/notifications/{path}", self.url))
            .header(header::AUTHORIZATION, format!("Bearer {token}"))
            .header(header::CONTENT_TYPE, "application/json")
            .body(body.to_string());
        match request.send().await {
            Err(_) => Outcome::Failed(Fault::Unreachable).into(),
            Ok(answer) if answer.status().is_success() => Outcome::Sent.into(),
            Ok(answer) => {
                let status = answer.status();
                let said = answer.text().await.unwrap_or_default();
                refused(status, &serde_json::from_str(&said).unwrap_or_default())
            }
        }
    }
}

/// What its documented errors mean. Whether one is tried again follows from status
/// and type alone, as its documentation asks: a bad request is not; a limit is
/// waited for; what it or an operator can mend is. Its sentences, which may
/// change, choose no more than what a person is told.
fn refused(status: StatusCode, said: &Errors) -> Answer {
    let says = |wanted: &str| said.errors.iter().any(|one| one.message.contains(wanted));
    match status {
        StatusCode::BAD_REQUEST if says("email_address") || says("phone_number") => {
            Outcome::Refused(Fault::Address).into()
        }
        StatusCode::BAD_REQUEST if says("international") => Outcome::Refused(Fault::Address).into(),
        StatusCode::BAD_REQUEST if says("trial mode") || says("team-only") => Outcome::Refused(Fault::Trial).into(),
        StatusCode::BAD_REQUEST => Outcome::Refused(Fault::SetUp).into(),
        StatusCode::FORBIDDEN if says("clock") => Outcome::Failed(Fault::Clock).into(),
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => Outcome::Failed(Fault::NotLetIn).into(),
        StatusCode::TOO_MANY_REQUESTS => {
            let day = said.errors.iter().any(|one| one.error == "TooManyRequestsError");
            Answer { outcome: Outcome::Failed(Fault::Busy), wait: Some(if day { HOUR } else { MINUTE }) }
        }
        status if status.is_client_error() => Outcome::Refused(Fault::SetUp).into(),
        _ => Outcome::Failed(Fault::Failing).into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "heard_test-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0";

    fn notify() -> Notify {
        let settings = NotifySettings { url: PUBLIC.to_owned(), key: KEY.to_owned(), email: None, sms: None };
        Notify::new(settings).unwrap()
    }

    #[test]
    fn adm_10_a_key_is_read_from_its_end_and_nothing_else_is_one() {
        let (service, secret) = parts(KEY).unwrap();
        assert_eq!(service, "26785a09-ab16-4eb0-8407-a37497a57506");
        assert_eq!(secret, "3d844edf-8d35-48ac-975b-e847b4f122b0");
        assert!(parts(&format!("a-name-with-dashes-{}", &KEY["heard_test-".len()..])).is_some());
        for wrong in ["", "heard_test", &KEY[1..80], "ü3d844edf-8d35-48ac-975b-e847b4f122b"] {
            assert!(parts(wrong).is_none(), "{wrong}");
        }
        let plain = NotifySettings { url: "http://notify.example".into(), key: KEY.into(), email: None, sms: None };
        assert!(Notify::new(plain).is_err(), "in clear only to this machine");
    }

    #[test]
    fn adm_10_a_token_is_signed_as_the_standard_says() {
        // Signed once more with Python's hmac module.
        let token = notify().token(Moment(1_568_818_578_999)).unwrap();
        let (signed, signature) = token.rsplit_once('.').unwrap();
        let claims = BASE64_URL_SAFE_NO_PAD.decode(signed.split_once('.').unwrap().1).unwrap();
        let claims: serde_json::Value = serde_json::from_slice(&claims).unwrap();
        assert_eq!(claims["iss"], "26785a09-ab16-4eb0-8407-a37497a57506");
        assert_eq!(claims["iat"], 1_568_818_578);
        assert_eq!(signature, "MnEokaCfL7I9iXy9Sq5VLdaX3RsDttj82xyi1uWdvNA");
    }

    #[test]
    fn adm_10_a_bad_request_is_not_tried_again_and_a_limit_is_waited_for() {
        let said = |error: &str, message: &str| Errors {
            errors: vec![OneError { error: error.into(), message: message.into() }],
        };
        for (status, error, message, outcome, wait) in [
            (400, "ValidationError", "email_address Not a valid email address", Outcome::Refused(Fault::Address), None),
            (400, "ValidationError", "phone_number Too many digits", Outcome::Refused(Fault::Address), None),
            (400, "BadRequestError", "Missing personalisation: text", Outcome::Refused(Fault::SetUp), None),
            (
                400,
                "BadRequestError",
                "Cannot send to international mobile numbers",
                Outcome::Refused(Fault::Address),
                None,
            ),
            (
                400,
                "BadRequestError",
                "Can’t send to this recipient when service is in trial mode – see https://…",
                Outcome::Refused(Fault::Trial),
                None,
            ),
            (
                400,
                "BadRequestError",
                "Can’t send to this recipient using a team-only API key",
                Outcome::Refused(Fault::Trial),
                None,
            ),
            (
                403,
                "BadRequestError",
                "Error: Your system clock must be accurate to within 30 seconds",
                Outcome::Failed(Fault::Clock),
                None,
            ),
            (403, "AuthError", "Invalid token: API key not found", Outcome::Failed(Fault::NotLetIn), None),
            (429, "RateLimitError", "Exceeded rate limit", Outcome::Failed(Fault::Busy), Some(MINUTE)),
            (
                429,
                "TooManyRequestsError",
                "Exceeded send limits (50) for today",
                Outcome::Failed(Fault::Busy),
                Some(HOUR),
            ),
            (500, "Exception", "Internal server error", Outcome::Failed(Fault::Failing), None),
            (503, "", "", Outcome::Failed(Fault::Failing), None),
        ] {
            let answer = refused(StatusCode::from_u16(status).unwrap(), &said(error, message));
            assert_eq!((answer.outcome, answer.wait), (outcome, wait), "{status} {error}");
        }
    }
}
