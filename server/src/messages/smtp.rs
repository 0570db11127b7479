//! A mail server, spoken to over SMTP with STARTTLS.

use std::error::Error as _;
use std::time::{Duration, SystemTime};

use heard_app::pages::staff::messages::SUBJECT;
use heard_domain::messages::{Address, Email, Fault, Outcome, Outgoing};
use heard_storage::clock::Moment;
use lettre::message::Mailbox;
use lettre::message::header::{ContentType, Header, HeaderName, HeaderValue};
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, CertificateStore, Tls, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::{AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor};

use super::Said;

/// How long one step of the conversation may take.
const PATIENCE: Duration = Duration::from_secs(15);

/// How a mail server is reached.
#[derive(Clone)]
pub struct SmtpSettings {
    /// Its name, for which its certificate has to be made out.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// Whom messages are from.
    pub from: Email,
    /// The name of the account to sign in to, and its password.
    pub login: Option<(String, String)>,
    /// The one certificate to trust, as PEM; else those that browsers trust.
    pub ca: Option<Vec<u8>>,
    /// Whether it may be spoken to in clear: only ever a host of a test.
    pub in_clear: bool,
}

/// Sends over SMTP, each message over a connection of its own.
#[derive(Clone)]
pub struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

/// Asks other programs not to answer.
#[derive(Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

impl Smtp {
    /// A sender. Nothing is sent, and no password, before the connection is
    /// encrypted and the certificate is the right one.
    ///
    /// # Errors
    /// A sentence for the operator.
    pub fn new(settings: SmtpSettings, own_host: &str) -> Result<Self, String> {
        // The first to ask installs it; that it is there already is no fault.
        drop(rustls::crypto::ring::default_provider().install_default());
        let SmtpSettings { host, port, from, login, ca, in_clear } = settings;
        let tls = if in_clear {
            Tls::None
        } else {
            let mut parameters = TlsParameters::builder(host.clone());
            if let Some(pem) = ca {
                let ca = Certificate::from_pem(&pem).map_err(|_| "the certificate of --smtp-ca cannot be read")?;
                parameters = parameters.certificate_store(CertificateStore::None).add_root_certificate(ca);
            }
            Tls::Required(parameters.build_rustls().map_err(|error| format!("TLS cannot be set up: {error}"))?)
        };
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(host)
            .port(port)
            .tls(tls)
            .timeout(Some(PATIENCE))
            .hello_name(ClientId::Domain(own_host.to_owned()));
        if let Some((user, password)) = login {
            builder = builder.credentials(Credentials::new(user, password));
        }
        let from = lettre::Address::try_from(from.as_str().to_owned()).map_err(|_| "--smtp-from is no address")?;
        Ok(Self { transport: builder.build(), from: Mailbox::new(Some("Heard".to_owned()), from) })
    }

    pub(super) async fn send(&self, now: Moment, message: &Outgoing, said: &Said, own_host: &str) -> Outcome {
        let Address::Email(to) = &message.to else { return Outcome::Refused(Fault::Address) };
        let Ok(to) = to.as_str().parse::<Mailbox>() else { return Outcome::Refused(Fault::Address) };
        let millis = Duration::from_millis(now.0.unsigned_abs());
        let Said { text, link } = said;
        let built = Message::builder()
            .from(self.from.clone())
            .to(to)
            .subject(SUBJECT)
            .date(SystemTime::UNIX_EPOCH + millis)
            // The same each time it is tried: a mail system can tell that it has it already.
            .message_id(Some(format!("<{}@{own_host}>", message.id)))
            .header(AutoSubmitted)
            .header(ContentType::TEXT_PLAIN)
            .body(format!("{text}\r\n\r\n{link}\r\n"));
        let Ok(built) = built else { return Outcome::Refused(Fault::SetUp) };
        match self.transport.send(built).await {
            Ok(_) => Outcome::Sent,
            Err(error) => outcome(&error),
        }
    }
}

/// What an answer means: what is wrong with one address, with our account, or
/// with the server itself (RFC 5321, 4.2.3; RFC 4954, 6).
fn outcome(error: &lettre::transport::smtp::Error) -> Outcome {
    let code = error.status().map(u16::from);
    match code {
        Some(530 | 534 | 535 | 538) => Outcome::Failed(Fault::NotLetIn),
        Some(550..=553 | 555 | 556) => Outcome::Refused(Fault::Address),
        Some(500..) => Outcome::Refused(Fault::SetUp),
        Some(421 | 454) => Outcome::Failed(Fault::Failing),
        Some(400..) => Outcome::Failed(Fault::Later),
        _ if error.is_tls() || error.is_client() || is_of_tls(error) => Outcome::Failed(Fault::NotSecret),
        _ => Outcome::Failed(Fault::Unreachable),
    }
}

/// Whether the connection could not be encrypted: the library tells that only in
/// what lies beneath its own error.
fn is_of_tls(error: &lettre::transport::smtp::Error) -> bool {
    let mut beneath = error.source();
    while let Some(cause) = beneath {
        let within = cause.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        if within.is_some_and(|within| within.is::<rustls::Error>()) {
            return true;
        }
        beneath = cause.source();
    }
    false
}
