//! How `heard serve` is told what carries e-mail and text messages.

use std::path::PathBuf;

use clap::Args;
use heard_domain::messages::Email;
use heard_web::{Origin, ReceiptToken};
use uuid::Uuid;

use super::Complaint;
use crate::messages::{Channel, Messenger, Notify, NotifySettings, PUBLIC, Smtp, SmtpSettings};

/// The port at which mail is handed in (RFC 6409).
const SUBMISSION: u16 = 587;

/// What carries e-mail and text messages; without any, nothing leaves.
#[derive(Args)]
pub(super) struct MessageArgs {
    /// The mail server, such as mail.council.example:587. It has to offer STARTTLS.
    #[arg(long, env = "HEARD_SMTP")]
    smtp: Option<String>,
    /// Whom e-mails are from, such as heard@council.example.
    #[arg(long, env = "HEARD_SMTP_FROM")]
    smtp_from: Option<String>,
    /// The account at the mail server; its password is HEARD_SMTP_PASSWORD.
    #[arg(long, env = "HEARD_SMTP_USER")]
    smtp_user: Option<String>,
    /// The one certificate to trust, as a PEM file, where the mail server has its own.
    #[arg(long, env = "HEARD_SMTP_CA")]
    smtp_ca: Option<PathBuf>,
    /// A host that may be spoken to in clear: only ever in a test.
    #[arg(long, env = "HEARD_SMTP_TEST_HOST", hide = true)]
    smtp_test_host: Option<String>,
    /// The template of GOV.UK Notify for e-mails; the key is HEARD_NOTIFY_KEY.
    #[arg(long, env = "HEARD_NOTIFY_EMAIL_TEMPLATE")]
    notify_email: Option<Uuid>,
    /// The template of GOV.UK Notify for text messages.
    #[arg(long, env = "HEARD_NOTIFY_SMS_TEMPLATE")]
    notify_sms: Option<Uuid>,
    /// Where GOV.UK Notify is.
    #[arg(long, env = "HEARD_NOTIFY_URL", default_value = PUBLIC)]
    notify_url: String,
}

/// A secret, which comes by the environment alone: arguments can be listed by
/// everybody on the machine.
fn secret(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

fn given<T>(value: Option<T>, empty: impl Fn(&T) -> bool) -> Option<T> {
    value.filter(|value| !empty(value))
}

impl MessageArgs {
    /// What sends messages. A demonstration sends nothing, whatever is set up:
    /// nobody in it is real, and somebody may have their addresses.
    pub(super) fn messenger(&self, origin: &Origin, demonstration: bool) -> Result<Messenger, Complaint> {
        let (smtp, notify) = (self.smtp(origin)?, self.notify()?);
        if demonstration {
            return Ok(Messenger::new(origin.clone(), Channel::Outbox, Channel::Outbox));
        }
        let sms = match &notify {
            Some(notify) if self.notify_sms.is_some() => Channel::Notify(notify.clone()),
            _ => Channel::Outbox,
        };
        let email = match (smtp, notify) {
            (Some(smtp), _) => Channel::Smtp(smtp),
            (None, Some(notify)) if self.notify_email.is_some() => Channel::Notify(notify),
            _ => Channel::Outbox,
        };
        Ok(Messenger::new(origin.clone(), email, sms))
    }

    /// The token with which receipts come.
    pub(super) fn receipts(&self) -> Option<ReceiptToken> {
        secret("HEARD_NOTIFY_TOKEN").map(|token| ReceiptToken::new(&token))
    }

    fn smtp(&self, origin: &Origin) -> Result<Option<Smtp>, Complaint> {
        let Some(server) = given(self.smtp.clone(), String::is_empty) else { return Ok(None) };
        let (host, port) = match server.rsplit_once(':') {
            Some((host, port)) => {
                let port = port.parse().map_err(|_| Complaint(format!("{server:?} has no port such as 587")))?;
                (host.to_owned(), port)
            }
            None => (server, SUBMISSION),
        };
        let from = self.smtp_from.as_deref().and_then(Email::parse);
        let from = from.ok_or_else(|| Complaint("--smtp needs --smtp-from, an address of e-mail".to_owned()))?;
        let login = match given(self.smtp_user.clone(), String::is_empty) {
            Some(user) => {
                let password = secret("HEARD_SMTP_PASSWORD");
                Some((user, password.ok_or_else(|| Complaint("--smtp-user needs HEARD_SMTP_PASSWORD".to_owned()))?))
            }
            None => None,
        };
        let ca = given(self.smtp_ca.clone(), |path| path.as_os_str().is_empty());
        let ca = ca.map(|path| {
            std::fs::read(&path).map_err(|error| Complaint(format!("{} cannot be read: {error}", path.display())))
        });
        let in_clear = self.smtp_test_host.as_deref() == Some(host.as_str());
        let settings = SmtpSettings { host, port, from, login, ca: ca.transpose()?, in_clear };
        Smtp::new(settings, origin.host()).map(Some).map_err(Complaint)
    }

    fn notify(&self) -> Result<Option<Notify>, Complaint> {
        let (email, sms) = (self.notify_email, self.notify_sms);
        if email.is_none() && sms.is_none() {
            return Ok(None);
        }
        let key = secret("HEARD_NOTIFY_KEY");
        let key = key.ok_or_else(|| Complaint("a template of GOV.UK Notify needs HEARD_NOTIFY_KEY".to_owned()))?;
        let url = self.notify_url.clone();
        Notify::new(NotifySettings { url, key, email, sms }).map(Some).map_err(Complaint)
    }
}
