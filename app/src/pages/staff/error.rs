//! A page that cannot be shown.

use leptos::prelude::*;

use super::StaffFrame;
use super::shell::{narrow_page, staff_page};
use super::vocabulary::worded;
use crate::components::pair;

worded! {
    /// Why a page of staff cannot be shown.
    ErrorKind {
        /// No such page.
        NotFound = "not_found", "We can’t find that page";
        /// The role does not allow it.
        Forbidden = "forbidden", "You can’t open that";
        /// The invitation is unknown, used or out of time.
        InvitationGone = "invitation_gone", "This invitation does not work any more";
        /// The link for a new password is unknown, used or out of time.
        ResetGone = "reset_gone", "This link does not work any more";
        /// Somebody was quicker, or it was taken back.
        Gone = "gone", "This has changed in the meantime";
        /// What was sent is too large.
        TooLarge = "too_large", "That is too much for one go";
        /// What was sent cannot be read.
        Unreadable = "unreadable", "That could not be read";
        /// Too many tries.
        TooMany = "too_many", "That was tried too often";
        /// Something went wrong on our side.
        Broken = "broken", "Something went wrong";
    }
}

impl ErrorKind {
    /// Why a page is not shown that was answered with this status.
    #[must_use]
    pub const fn of(status: u16) -> Self {
        match status {
            401 | 403 => Self::Forbidden,
            404 | 405 => Self::NotFound,
            409 | 410 => Self::Gone,
            413 => Self::TooLarge,
            400 | 415 | 422 => Self::Unreadable,
            429 => Self::TooMany,
            _ => Self::Broken,
        }
    }
}

/// A page that cannot be shown.
#[derive(Debug, Clone)]
pub struct ErrorPage {
    /// Why.
    pub kind: ErrorKind,
    /// What to name when asking about it.
    pub reference: Option<String>,
}

/// A page that cannot be shown.
pub fn error(frame: StaffFrame, props: ErrorPage) -> AnyView {
    let signed_in = !frame.name.is_empty();
    let (picture, under) = match props.kind {
        ErrorKind::NotFound => ("pair-open", "It may have moved, or the address has a slip in it."),
        ErrorKind::Forbidden if signed_in => {
            ("pair-open", "Your role does not open it. Where your work needs it, ask an administrator.")
        }
        ErrorKind::Forbidden => ("pair-open", "Sign in first: your role may open it."),
        ErrorKind::InvitationGone => (
            "pair-open",
            "It was used already, its seven days are over, or you were invited anew since: then the newest link works. Ask for another.",
        ),
        ErrorKind::ResetGone => ("pair-open", "It was used already, or its 30 minutes are over. Ask for another."),
        ErrorKind::Gone => {
            ("pair-reopened", "Somebody was quicker, or it was taken back. Open it again to see how it stands.")
        }
        ErrorKind::TooLarge => ("pair-reopened", "Go back and make it shorter, or choose a smaller file."),
        ErrorKind::Unreadable => ("pair-reopened", "Go back and try again: what you typed may still be there."),
        ErrorKind::TooMany => ("pair-reopened", "Wait a few minutes, then try again."),
        ErrorKind::Broken => (
            "pair-reopened",
            "It is on our side, and it was noted. If it was not saved, your words may still be there: go back.",
        ),
    };
    let (href, label) = match (signed_in, props.kind) {
        (true, _) => ("/staff", "Home"),
        (false, ErrorKind::ResetGone) => ("/staff/reset", "Ask for another link"),
        (false, ErrorKind::InvitationGone | ErrorKind::Forbidden) => ("/staff/sign-in", "Sign in"),
        (false, _) => ("/staff", "Home"),
    };
    let reference = props.reference.map(|reference| {
        view! { <p class="small quiet">"Reference "<span class="nums">{reference}</span></p> }
    });
    let body = view! {
        <div class="sorry">
            {pair(frame.assets, picture)}
            <h1>{format!("Sorry. {}.", props.kind.words())}</h1>
            <p>{under}</p>
            <p class="cluster"><a class="button" href=href>{label}</a></p>
            {reference}
        </div>
    };
    if signed_in {
        staff_page(frame, props.kind.words(), false, body.into_any())
    } else {
        narrow_page(frame, props.kind.words(), false, body.into_any())
    }
}
