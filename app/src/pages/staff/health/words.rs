//! What the status page says: of each part what it is, how it is, and what to
//! do.

use heard_vocabulary::{Carrier, Fault, HealthPart, JobKind, Medium};

use super::{Level, SetUp, Why};
use crate::pages::staff::Worded as _;
use crate::pages::staff::text::{many, number};

/// A part's name.
pub(super) fn title(part: HealthPart) -> &'static str {
    match part {
        HealthPart::Database => "The database of the words",
        HealthPart::KeyStore => "The database of the keys",
        HealthPart::Objects => "Recordings and pictures",
        HealthPart::Jobs => "Work beside the pages",
        HealthPart::Disk => "Room on the disk",
        HealthPart::Providers => "Your council’s sign-in",
        HealthPart::Email => "E-mail to staff",
        HealthPart::Sms => "Text messages to staff",
    }
}

/// A level's letter, for its picture, and its word.
pub(super) fn level(level: Level) -> (&'static str, &'static str) {
    match level {
        Level::Green => ("G", "Well"),
        Level::Amber => ("A", "Look at this"),
        Level::Red => ("R", "Ill"),
    }
}

/// How a part is, in a sentence.
pub(super) fn how(part: HealthPart, why: Option<&Why>) -> String {
    let Some(why) = why else { return well(part).to_owned() };
    match why {
        Why::NoAnswer => match part {
            HealthPart::Database => "It does not answer. Nothing can be said, read or answered.",
            HealthPart::KeyStore => "It does not answer. No words can be opened, and nothing new can be said.",
            HealthPart::Objects => "They cannot be written. Words still arrive; recordings and pictures do not.",
            HealthPart::Jobs | HealthPart::Disk | HealthPart::Providers | HealthPart::Email | HealthPart::Sms => {
                "The machine does not tell."
            }
        }
        .to_owned(),
        Why::NeverRun => "It was never done here. Nothing is erased, and nobody is told of anything.".to_owned(),
        Why::Silent => "It is not done any more. Nothing is erased, and nobody is told of anything.".to_owned(),
        Why::AlertsLate => "Alerts are not passed on to the next person on duty, or not sent.".to_owned(),
        Why::Late(kinds) => format!("Some of it is more than ten minutes late: {}.", kinds_in_words(kinds)),
        Why::Unknown => "Nothing is known of it while the database does not answer.".to_owned(),
        Why::LittleRoom { free, total } => {
            format!(
                "{} MiB of {} MiB are free. When it is full, nothing more can be said.",
                number(*free),
                number(*total)
            )
        }
        Why::ProviderSilent => {
            "It does not answer, or refuses Heard. Whoever came in with it is signed out after an hour of that."
                .to_owned()
        }
        Why::Dead { fault, waiting, urgent } => dead(*fault, *waiting, *urgent),
    }
}

/// What is wrong with a channel, and what waits for it.
fn dead(fault: Option<Fault>, waiting: i64, urgent: i64) -> String {
    let why = fault.map_or("the reason is not known", Fault::words);
    let waits = match (waiting, urgent) {
        (0, _) => "Nothing waits.".to_owned(),
        (_, 0) => format!("{}.", many(waiting, "message waits", "messages wait")),
        (_, _) => {
            format!("{}, {} of them about an alert.", many(waiting, "message waits", "messages wait"), number(urgent))
        }
    };
    format!("No message leaves this way: {why}. {waits} Heard keeps trying, and nothing else waits for it.")
}

fn well(part: HealthPart) -> &'static str {
    match part {
        HealthPart::Database | HealthPart::KeyStore => "It answers.",
        HealthPart::Objects => "They can be written.",
        HealthPart::Jobs => "It is done: erasures, notifications, alerts, sweeping.",
        HealthPart::Disk => "There is enough.",
        HealthPart::Providers => "It answers.",
        HealthPart::Email | HealthPart::Sms => "What was tried last has left.",
    }
}

fn kinds_in_words(kinds: &[JobKind]) -> String {
    kinds.iter().map(|kind| kind.words()).collect::<Vec<_>>().join("; ")
}

/// What to do about it; nothing where it is well.
pub(super) fn what_to_do(part: HealthPart, why: Option<&Why>) -> Option<&'static str> {
    Some(match (why?, part) {
        (Why::NoAnswer, HealthPart::Database | HealthPart::KeyStore) => {
            "Look whether the database runs and whether its disk has room. The log has its own message. Heard goes on by itself once it answers."
        }
        (Why::NoAnswer, _) => {
            "Look whether the folder or bucket is there, whether Heard’s user may write to it, and whether its disk hangs."
        }
        (Why::NeverRun, _) => "Wait a minute if Heard was only just started. Else restart it, and look into its log.",
        (Why::Silent, _) => "Restart Heard and look into its log for “jobs could not be run”.",
        (Why::AlertsLate, _) => "Ring whoever is on duty today. Restart Heard and look into its log.",
        (Why::Late(_), _) => "Look again in ten minutes. If it stays, restart Heard and look into its log.",
        (Why::ProviderSilent, _) => {
            "Look whether this machine reaches the issuer in the file of HEARD_OIDC, and whether Heard’s secret there is still good. The log has what it answered. Passkeys and passwords of Heard’s let people in meanwhile."
        }
        (Why::Unknown, _) => "See to the database first.",
        (Why::Dead { fault, .. }, part) => mend(*fault, part),
        (Why::LittleRoom { .. }, _) => "Make room: move old backups and logs away, or enlarge the disk.",
    })
}

/// What to do about a channel that is dead. A test that arrives shows that it works again.
fn mend(fault: Option<Fault>, part: HealthPart) -> &'static str {
    match (fault, part) {
        (Some(Fault::Unreachable), HealthPart::Email) => {
            "Look whether the mail server runs and whether this machine may speak to it. Then send yourself a test under “E-mail and text messages”. Whoever is on duty has to look at Heard meanwhile: tell them."
        }
        (Some(Fault::Unreachable), _) => {
            "Look whether this machine may speak to api.notifications.service.gov.uk. Then send yourself a test under “E-mail and text messages”. Whoever is on duty has to look at Heard meanwhile: tell them."
        }
        (Some(Fault::NotSecret), _) => {
            "Have the mail server offer STARTTLS with a certificate made out for its name. Where the council has a certificate of its own, give it in HEARD_SMTP_CA."
        }
        (Some(Fault::NotLetIn), HealthPart::Email) => {
            "Look at HEARD_SMTP_USER and HEARD_SMTP_PASSWORD, or at HEARD_NOTIFY_KEY. Restart Heard once they are right."
        }
        (Some(Fault::NotLetIn), _) => "Look at HEARD_NOTIFY_KEY. Restart Heard once it is right.",
        (Some(Fault::Busy), _) => {
            "A limit of messages for a minute or a day was reached. The day’s ends at midnight; GOV.UK Notify raises it for those who ask."
        }
        (Some(Fault::SetUp), HealthPart::Email) => {
            "Look at HEARD_SMTP_FROM, or at the template of HEARD_NOTIFY_EMAIL_TEMPLATE: it holds ((text)) and ((link)) and nothing else. Then try again what was given up, below."
        }
        (Some(Fault::SetUp), _) => {
            "Look at the template of HEARD_NOTIFY_SMS_TEMPLATE: it holds ((text)) and ((link)) and nothing else. Then try again what was given up, below."
        }
        (Some(Fault::Trial), _) => {
            "Ask GOV.UK Notify for your service to go live, and give Heard a live key. Then try again what was given up, below."
        }
        (Some(Fault::Clock), _) => "Set the clock of the machine that Heard runs on, and have it kept right.",
        (Some(Fault::Failing | Fault::Later | Fault::Address) | None, _) => {
            "Look again in ten minutes. If it stays, ask whoever runs the mail server, or look at status.notifications.service.gov.uk. Whoever is on duty has to look at Heard meanwhile: tell them."
        }
    }
}

/// What carries messages of one kind.
fn carried(medium: Medium, carrier: Carrier, demonstration: bool) -> (&'static str, &'static str, &'static str) {
    let title = match medium {
        Medium::Email => "What carries e-mail to staff",
        Medium::Sms => "What carries text messages to staff",
    };
    match (carrier, demonstration, medium) {
        (_, true, _) => (title, "Nothing: a demonstration sends no message, whatever is set up.", ""),
        (Carrier::Smtp, ..) => (title, "The council’s mail server.", ""),
        (Carrier::Notify, ..) => (title, "GOV.UK Notify.", ""),
        (Carrier::Outbox, _, Medium::Email) => (
            title,
            "Nothing. Invitations are handed over by hand, and nobody is told by e-mail of an alert or of what waits.",
            "Set HEARD_SMTP and HEARD_SMTP_FROM, or HEARD_NOTIFY_EMAIL_TEMPLATE and HEARD_NOTIFY_KEY.",
        ),
        (Carrier::Outbox, _, Medium::Sms) => (
            title,
            "Nothing. Nobody is told by text message of an alert or of what waits.",
            "Set HEARD_NOTIFY_SMS_TEMPLATE and HEARD_NOTIFY_KEY.",
        ),
    }
}

/// What was set up or not: its name, how it is, and what to do about it.
pub(super) fn set_up(what: SetUp) -> (&'static str, &'static str, &'static str) {
    match what {
        SetUp::DutyNumber(true) => ("The duty team’s number", "Set.", ""),
        SetUp::DutyNumber(false) => (
            "The duty team’s number",
            "Not set. The help page shows the national lines alone.",
            "Write it under Set-up, Numbers.",
        ),
        SetUp::EmergencyNumber(true) => ("The number for nights and weekends", "Set.", ""),
        SetUp::EmergencyNumber(false) => (
            "The number for nights and weekends",
            "Not set. Outside office hours the help page shows the national lines alone.",
            "Write it under Set-up, Numbers.",
        ),
        SetUp::Origin(true) => ("The address people reach Heard at", "Given.", ""),
        SetUp::Origin(false) => (
            "The address people reach Heard at",
            "Not given. Invitations and posters name the address that the program listens on.",
            "Set HEARD_ORIGIN.",
        ),
        SetUp::Metrics(true) => ("Figures for your monitoring", "Offered at an address of their own.", ""),
        SetUp::Metrics(false) => {
            ("Figures for your monitoring", "Not offered.", "Set HEARD_METRICS_ADDR if you use Prometheus or Grafana.")
        }
        SetUp::SecurityContact(true) => {
            ("Whom to tell of a hole in the program", "Named at /.well-known/security.txt.", "")
        }
        SetUp::SecurityContact(false) => {
            ("Whom to tell of a hole in the program", "Nobody is named.", "Set HEARD_SECURITY_CONTACT.")
        }
        SetUp::Channel { medium, carrier, demonstration } => carried(medium, carrier, demonstration),
        SetUp::PushContact(true) => ("Whom push services may write to", "Given.", ""),
        SetUp::PushContact(false) => (
            "Whom push services may write to",
            "Not given. They are told the address of Heard instead.",
            "Set HEARD_PUSH_CONTACT to an address that somebody reads.",
        ),
    }
}

/// What nobody should look for here: its name, and why it is not shown.
pub(super) const NOT_HERE: [(&str, &str); 3] = [
    ("Backups", "Not watched. Heard does not know when it was last backed up: let your own system look after that."),
    ("The certificate", "Not watched. It belongs to the proxy in front of Heard."),
    (
        "Advice on known holes in what Heard is made of",
        "Not looked up from here. “make advisories” does, where it can.",
    ),
];

/// What the page begins with.
pub(super) fn headline(red: usize, amber: usize, failed: bool) -> String {
    let parts = |n: usize| many(i64::try_from(n).unwrap_or(i64::MAX), "part", "parts");
    match (red, amber, failed) {
        (0, 0, false) => "Everything that is watched here is well.".to_owned(),
        (0, 0, true) => "Every part is well, but some work has failed.".to_owned(),
        (0, amber, _) => format!("Heard works. {} should be looked at.", parts(amber)),
        (red, 0, _) => format!("{} {} ill.", parts(red), if red == 1 { "is" } else { "are" }),
        (red, amber, _) => {
            format!(
                "{} {} ill, and {} should be looked at.",
                parts(red),
                if red == 1 { "is" } else { "are" },
                parts(amber)
            )
        }
    }
}
