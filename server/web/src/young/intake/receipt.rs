//! What the page after sending is told: in a sealed cookie which that page
//! alone reads.

use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::shell::Device;
use heard_domain::intake::{Accepted, Submission};
use heard_domain::safeguarding::{alarm, distress};

use crate::{App, Failure, cookies, drafts};

/// What the page "sent" begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Begins {
    /// That it was sent.
    Sent,
    /// Who can help now.
    Help,
    /// Who was told that somebody is not safe. `quiet`: nobody writes to them.
    Alarm {
        /// Whether nobody writes to them.
        quiet: bool,
    },
}

impl Begins {
    const ALL: [Self; 4] = [Self::Sent, Self::Help, Self::Alarm { quiet: false }, Self::Alarm { quiet: true }];

    /// As it stands in the cookie.
    const fn sign(self) -> char {
        match self {
            Self::Sent => '-',
            Self::Help => '!',
            Self::Alarm { quiet: false } => '+',
            Self::Alarm { quiet: true } => '#',
        }
    }

    fn of(app: &App, what: &Submission, others_use_this_device: bool) -> Self {
        if alarm::is(what) {
            Self::Alarm { quiet: alarm::is_quiet(what) }
        } else if distress::help_first(&app.heard.catalogue(), what, others_use_this_device) {
            Self::Help
        } else {
            Self::Sent
        }
    }
}

/// What the page "sent" is told.
pub struct Told {
    /// What comes first.
    pub begins: Begins,
    /// 16 digits; none where an account sent it.
    pub receipt: Option<String>,
    /// The submission's id.
    pub id: [u8; 16],
}

/// On to "sent"; the draft of what was sent ends.
pub async fn sent_response(
    app: &App,
    headers: &HeaderMap,
    accepted: &Accepted,
    what: &Submission,
) -> Result<Response, Failure> {
    let mut response = Redirect::to("/sent").into_response();
    *response.status_mut() = StatusCode::SEE_OTHER;
    tell(app, headers, accepted, what, &mut response);
    drafts::finish(&app.heard, headers, &what.scenario, &mut response).await?;
    Ok(response)
}

/// Tells the page "sent".
pub fn tell(app: &App, headers: &HeaderMap, accepted: &Accepted, what: &Submission, response: &mut Response) {
    let others = cookies::device(headers) != Device::Own;
    let first = Begins::of(app, what, others).sign();
    // As long with a receipt as without.
    let receipt = accepted.receipt.as_deref().unwrap_or("");
    let told = format!("{first}{receipt:16}{}", cookies::hex(&what.id));
    cookies::set(response, cookies::SENT, &cookies::seal_text(&app.heard, cookies::SENT, &told), "/", Some(900));
}

/// What the page "sent" was told; `None` where nothing was sent lately.
pub fn told(app: &App, headers: &HeaderMap) -> Option<Told> {
    let told = cookies::open_text(&app.heard, cookies::SENT, cookies::read(headers, cookies::SENT)?)?;
    let first = told.chars().next()?;
    let (receipt, id) = told.get(first.len_utf8()..)?.split_at_checked(16)?;
    Some(Told {
        begins: Begins::ALL.into_iter().find(|begins| begins.sign() == first)?,
        receipt: Some(receipt.trim().to_owned()).filter(|digits| !digits.is_empty()),
        id: cookies::unhex(id)?.try_into().ok()?,
    })
}
