//! The frame of a staff page: who is reading and where they may go.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use heard_app::pages::staff::{NavLink, Shown as PageShown, StaffFrame};
use heard_domain::board::RatingMix;
use heard_domain::disclosure::Shown;
use heard_domain::people::{Account, Permission, Visitor, name_of};
use heard_domain::people::{
    AnswerCouncil, ClearQuotes, Grant, InviteStaff, InviteYoungPeople, Moderate, Participate, PauseAccounts, ReadBoard,
    ReadModerationLog, ReadReviews, ReadSentToMe, ReadServices, ReadStrategy, StaffHome,
};
use heard_domain::views::unopened;

use crate::page::ASSETS;
use crate::{App, Failure};

/// A staff page's frame.
pub struct Staff(pub StaffFrame);

impl FromRequestParts<App> for Staff {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Failure> {
        let account = parts.extensions.get::<Visitor>().and_then(|visitor| visitor.account());
        let path = parts.uri.path_and_query().map_or("/", |path| path.as_str()).to_owned();
        let mut frame = bare(app, path.clone());
        frame.notice = notice(parts.uri.query().unwrap_or(""));
        if let Some(account) = account {
            let mut conn = app.heard.words().read().await?;
            frame.name = name_of(&app.heard, &mut conn, account.id()).await?.map(|i| i.name).unwrap_or_default();
            frame.role = account.role().title().to_owned();
            frame.nav = menu(account, &path);
            if let Some(by) = Grant::<ReadSentToMe>::check(account) {
                let waiting = unopened(&mut conn, &by).await?;
                let link = frame.nav.iter_mut().find(|link| link.href == SENT_TO_ME);
                if let Some(link) = link.filter(|_| waiting > 0) {
                    (link.count, link.due) = (Some(format!("{waiting} new")), true);
                }
            }
        }
        Ok(Staff(frame))
    }
}

/// A frame for nobody in particular.
fn bare(app: &App, path: String) -> StaffFrame {
    let catalogue = app.heard.catalogue();
    StaffFrame {
        assets: ASSETS,
        title: String::new(),
        path,
        name: String::new(),
        role: String::new(),
        nav: Vec::new(),
        demonstration: catalogue.settings.demonstration,
        council: catalogue.settings.council.clone(),
        notice: None,
    }
}

/// What `?done=` says was just done.
fn notice(query: &str) -> Option<String> {
    let done = query.split('&').find_map(|pair| pair.strip_prefix("done="))?;
    let text = match done {
        "coded" => "Saved what it is about.",
        "masked" => "Saved the masked words. The original stays.",
        "noted" => "Note saved. Only colleagues see it.",
        "answered" => "Sent. They and the participation team can read it.",
        "replied" => "Reply sent. Only the young person sees it.",
        "hidden" => "Hidden, and the reason is in the log. Its author is told.",
        "shown" => "Shown again.",
        "settled" => {
            "Settled. Its author sees that it was read and nothing is left to do; if they write again, it opens again."
        }
        "quoted" => "Proposed. A second person now decides whether anyone could recognise them.",
        "transcribed" => "Saved what you wrote down. It stands in the queue as its words.",
        "locked" => "Locked. Only the safeguarding lead can open it now.",
        "released" => "Released. The team can open it again.",
        "added" => "Added to the response.",
        "decided" => "Decision saved.",
        "started" => "Draft saved.",
        "revised" => "New version saved.",
        "submitted" => "Handed in. A second person approves it.",
        "published" => "Published. Everyone whose view is behind it has been told.",
        "worded" => "Wording saved.",
        "saved" => "Saved.",
        "opened" => "It is open.",
        "closed" => "It is closed.",
        "rated" => "Rating saved, with its reason.",
        "gathered" => "Gathered what was said since.",
        "change-noted" => "Noted. They are asked the next time they open Heard.",
        "change-quiet" => "Noted. Nothing is sent to them any more. They are asked when they come back.",
        "change-death" => "Noted. Nobody is signed in, nothing is sent, and nobody can read their words.",
        "change-undone" => {
            "Undone. They have to turn messages to their phone on again. If they had asked to go, the 14 days begin anew."
        }
        "change-doing" => "It is done in 14 days. Until then it can be called off, here and by them.",
        "change-off" => "Called off. It waits to be decided again.",
        "change-decided" => "Decided.",
        "review" => "Review opened, and what was said is gathered in it.",
        _ => return None,
    };
    Some(text.to_owned())
}

/// One place of the menu: heading, address, words, picture, permission.
type Place = (&'static str, &'static str, &'static str, &'static str, fn(Account) -> bool);

fn holds<P: Permission>(account: Account) -> bool {
    Grant::<P>::check(account).is_some()
}

const SENT_TO_ME: &str = "/sent-to-me";

/// Every place staff can go, under the heading it belongs to.
pub const PLACES: [Place; 17] = [
    ("Listen", SENT_TO_ME, "Sent to me", "s-mine", holds::<ReadSentToMe>),
    ("Listen", "/queue", "Views", "s-mine", holds::<Moderate>),
    ("Listen", "/quotes", "Quotes to check", "i-eye", holds::<ClearQuotes>),
    ("Answer", "/responses", "Responses", "s-wall", holds::<StaffHome>),
    ("Change", "/strategy", "Strategy", "i-tick", holds::<ReadStrategy>),
    ("Change", "/services", "Services", "i-home", holds::<ReadServices>),
    ("Change", "/reviews", "Reviews of services", "i-search", holds::<ReadReviews>),
    ("Account for it", "/board", "Board summary", "s-meeting", holds::<ReadBoard>),
    ("Account for it", "/log", "Moderation log", "i-text", holds::<ReadModerationLog>),
    ("Account for it", "/challenges", "Challenge cards", "s-idea", holds::<AnswerCouncil>),
    ("Together", "/staff/polls", "Polls and surveys", "s-rate", holds::<Participate>),
    ("Together", "/staff/council", "Children in Care Council", "s-meeting", holds::<Participate>),
    ("Together", "/staff/guide", "Rights pages", "i-text", holds::<Participate>),
    ("Together", "/staff/contacts", "Who is who", "i-person", holds::<Participate>),
    ("People", "/people", "Invite a young person", "i-person", holds::<InviteYoungPeople>),
    ("People", "/people/changes", "Comings and goings", "i-clock", holds::<PauseAccounts>),
    ("People", "/people", "Invite staff", "i-person", holds::<InviteStaff>),
];

fn menu(account: Account, path: &str) -> Vec<NavLink> {
    let at = path.split('?').next().unwrap_or(path);
    PLACES
        .iter()
        .filter(|(.., may)| may(account))
        .map(|(group, href, label, icon, _)| NavLink {
            group: (*group).to_owned(),
            href: (*href).to_owned(),
            label: (*label).to_owned(),
            icon: (*icon).to_owned(),
            current: at == *href
                || (at.starts_with(&format!("{href}/")) && !PLACES.iter().any(|(_, other, ..)| *other == at))
                || (*href == "/queue" && at.starts_with("/views/")),
            count: None,
            due: false,
        })
        .collect()
}

/// A count on its way to a page.
pub fn shown(count: Shown) -> PageShown {
    match count {
        Shown::Few => PageShown::Few,
        Shown::About(n) => PageShown::About(n),
    }
}

/// A mix of ratings on its way to a page.
pub fn ratings(mix: RatingMix) -> heard_app::pages::staff::Ratings {
    let RatingMix { blue, green, amber, red, none } = mix;
    heard_app::pages::staff::Ratings { blue, green, amber, red, none }
}

/// An objective's words where its number stands beside them already: without
/// a label such as "Objective 3 – ". The plan itself keeps every word.
pub fn unlabelled(text: &str) -> String {
    let label = ["objective", "outcome", "priority", "aim", "goal", "theme"];
    let mut words = text.splitn(2, char::is_whitespace);
    let (Some(first), Some(rest)) = (words.next(), words.next()) else { return text.to_owned() };
    let after = rest.trim_start().trim_start_matches(|c: char| c.is_ascii_digit());
    let numbered = after.len() < rest.trim_start().len();
    let stripped = after.trim_start_matches([' ', ':', '.', '-', '–', '—', '\u{a0}']);
    if numbered && label.contains(&first.to_lowercase().as_str()) && !stripped.is_empty() {
        stripped.to_owned()
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::unlabelled;

    #[test]
    fn str_01_a_label_is_left_out_only_beside_its_number() {
        assert_eq!(unlabelled("Objective 7 –Children and young people"), "Children and young people");
        assert_eq!(unlabelled("Outcome 4 - Help me"), "Help me");
        assert_eq!(unlabelled("Keep me healthy"), "Keep me healthy");
        assert_eq!(unlabelled("Objective 3"), "Objective 3");
    }
}
