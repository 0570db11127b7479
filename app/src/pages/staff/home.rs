//! The page of one's own: what the reader has to know, and where they may go.

mod alerts;
mod gone;
mod outside;
mod stuck;
mod work;

use heard_vocabulary::{Condition, Fault, JobKind, Medium};
use jiff::civil::DateTime;
use leptos::prelude::*;

use gone::channel_dead;
pub(super) use gone::lapsed;
use stuck::stuck;
use work::{to_check, yours};

use super::assignments::{CoverNotice, cover_notice};
use super::audit::unusual_notice;
use super::author;
use super::case_system::{extract_notice, filing_notice};
use super::media;
use super::notice::notices;
use super::parts::{empty, line, page_head};
use super::safeguarding::{MissingTime, missing_notice};
use super::shell::{role, staff_page};
use super::strategy::LinesStand;
use super::text::many;
use super::{NavLink, StaffFrame};
use crate::components::{arrow, icon};
use crate::shell::Assets;

notices! {
    /// What was just done on the page of one's own.
    Done {
        /// It was noted that somebody has seen what failed.
        Saved = "saved", "Saved.";
    }
}

/// What the page of one's own begins with.
#[derive(Debug, Clone)]
pub enum HomeNotice {
    /// An alert waits for the reader.
    Alert {
        /// Where it stands.
        href: String,
        /// Whether "I am not safe" was pressed.
        button: bool,
        /// When it was raised.
        raised_at: DateTime,
        /// When they were last told.
        told_at: DateTime,
        /// How often they were.
        times: i64,
    },
    /// Somebody else has an alert and wrote nothing down, and the reader was told of that.
    AlertLying {
        /// Where it stands.
        href: String,
        /// Whether "I am not safe" was pressed.
        button: bool,
        /// When it was raised.
        raised_at: DateTime,
        /// Who has it, where they are still known.
        by: Option<String>,
        /// Since when.
        since: DateTime,
    },
    /// Somebody has the alert about something that the reader looks at, and nobody decided.
    AlertWith {
        /// Where it stands.
        href: String,
        /// Who has it, where they are still known.
        by: Option<String>,
        /// Since when: `2026-03-14 02:52`.
        since: String,
    },
    /// The reader has an alert, of which nobody has decided or signed off what it is about.
    AlertHad {
        /// Where it stands.
        href: String,
        /// Since when they have it.
        since: DateTime,
    },
    /// An alert is open, and nobody is on duty whom a message reaches.
    NobodyOnDuty,
    /// The person outside was told of an alert half an hour ago, and nobody has it.
    OutsideSilent,
    /// Something that was sent to them is late.
    OutsideLate,
    /// That it changes who stands outside waits for a second person.
    OutsideWaits,
    /// A complaint or an allegation is open that nobody reads, but those it is about.
    ReadByNobody,
    /// Words were put back from a copy: of this time nothing is here.
    Missing {
        /// Of which.
        time: MissingTime,
        /// Whether the reader opens the page that says what to look at.
        may_open: bool,
    },
    /// Messages of this kind have not left since then.
    ChannelDead {
        /// Of which kind.
        medium: Medium,
        /// Since when.
        since: DateTime,
        /// What is wrong.
        fault: Option<Fault>,
        /// Whether the reader looks after that, or counts on it.
        mends: bool,
    },
    /// Somebody stands in for a colleague, or does no more, and the reader is one of them or
    /// manages their team.
    Cover(CoverNotice),
    /// The case system's extract waits for the reader, could not be read, or is old.
    CaseSystem,
    /// Something was not filed to a child's record.
    Filing,
    /// Heard can send messages, and knows no address of the reader's.
    NoAddress,
    /// Heard is open to young people, and something that this rests on is gone.
    Lapsed(Vec<Condition>),
    /// Heard is not open to young people.
    NotOpen,
    /// So many published answers are being checked again, and the reader may say
    /// that they looked.
    ToCheck(i64),
    /// Somebody asks who wrote something: so many wait for a second person, and so many of
    /// those are late.
    SecondPerson(i64, i64),
    /// Whoever had an alert opened alone who wrote something: so many are to be looked at,
    /// and so many of those are late.
    OpenedAlone(i64, i64),
    /// Somebody asks that something locked unseen is released or destroyed: so many wait
    /// for a second person.
    LockedAsked(i64),
    /// How the actions stand that the reader leads.
    Lines(LinesStand),
    /// So many views are the reader's to see to and wait for the team, and so many of those are
    /// late.
    Yours(i64, i64),
    /// So many lines of unusual reading wait for somebody to look.
    UnusualReading(i64),
    /// Jobs that had all their tries; `POST /staff/jobs/noted` says that it was
    /// seen.
    Stuck(Vec<StuckWork>),
}

/// Jobs of one kind that had all their tries.
#[derive(Debug, Clone)]
pub struct StuckWork {
    /// Which kind.
    pub kind: JobKind,
    /// How many were given up.
    pub given_up: i64,
    /// How many are still tried.
    pub tried: i64,
}

/// The page of one's own: links to what the role may do.
#[derive(Debug, Clone, Default)]
pub struct HomePage {
    /// What the reader has to know before anything else.
    pub notices: Vec<HomeNotice>,
    /// The designated officer's number and hours, where the reader works with
    /// children and it is known.
    pub lado: Option<(String, String)>,
    /// Where the reader may go, and what waits there.
    pub places: Vec<NavLink>,
}

/// The page of one's own.
pub fn home(frame: StaffFrame, props: HomePage) -> AnyView {
    let assets = frame.assets;
    let title = format!("Hello, {}", frame.name);
    let under = role(&frame);
    let content = if props.places.is_empty() {
        empty(assets, "Nothing is waiting for you", "Your role has no page of its own yet.".to_owned(), None)
    } else {
        let cards = props.places.into_iter().map(|one| card(assets, one)).collect_view();
        view! { <ul class="rows rows--three">{cards}</ul> }.into_any()
    };
    let notices = props.notices.into_iter().map(|one| notice(assets, one)).collect_view();
    let lado = props.lado.map(|(phone, hours)| lado(assets, phone, hours));
    let body = view! { {page_head(title, line(under), None)} {notices} {content} {lado} };
    staff_page(frame, "Home", false, body.into_any())
}

fn card(assets: Assets, link: NavLink) -> AnyView {
    let NavLink { place, waits, .. } = link;
    let waits = waits.words().map(|words| view! { <span class="count count--due">{words}</span> });
    view! {
        <li>
            <a class="row" href=place.href>
                {icon(assets, place.icon)}
                <span><b>{place.label}</b><span class="quiet small">{place.what}</span></span>
                {waits}
                {arrow(assets, "i-next")}
            </a>
        </li>
    }
    .into_any()
}

/// One notice on top of the page of one's own.
fn notice(assets: Assets, notice: HomeNotice) -> AnyView {
    match notice {
        HomeNotice::Alert { href, button, raised_at, told_at, times } => {
            alerts::waits(assets, (href, button), (raised_at, told_at), times)
        }
        HomeNotice::AlertLying { href, button, raised_at, by, since } => {
            alerts::lying(assets, (href, button), raised_at, (by, since))
        }
        HomeNotice::AlertWith { href, by, since } => alerts::with(assets, href, by, &since),
        HomeNotice::AlertHad { href, since } => alerts::had(assets, href, since),
        HomeNotice::NobodyOnDuty => alerts::nobody_on_duty(assets),
        HomeNotice::ReadByNobody => alerts::read_by_nobody(assets),
        HomeNotice::Missing { time, may_open } => missing_notice(assets, &time, may_open),
        HomeNotice::Cover(told) => cover_notice(assets, &told),
        HomeNotice::CaseSystem => extract_notice(assets),
        HomeNotice::Filing => filing_notice(assets),
        HomeNotice::OutsideSilent => outside::silent(assets),
        HomeNotice::OutsideLate => outside::late(assets),
        HomeNotice::OutsideWaits => outside::waits(assets),
        HomeNotice::ChannelDead { medium, since, fault, mends } => channel_dead(assets, medium, since, fault, mends),
        HomeNotice::NoAddress => view! {
            <p class="note" role="status">
                {icon(assets, "i-warn")}
                <span>
                    <b>"Heard cannot write to you. "</b>
                    "You learn of an alert, and of what waits, on this page alone. "
                    <a href="/staff/messages">"Put in where it may write to you"</a>
                </span>
            </p>
        }
        .into_any(),
        HomeNotice::ToCheck(answers) => to_check(assets, answers),
        HomeNotice::SecondPerson(waiting, late) => author::second_person(assets, waiting, late),
        HomeNotice::OpenedAlone(waiting, late) => author::opened_alone(assets, waiting, late),
        HomeNotice::LockedAsked(waiting) => media::second_person(assets, waiting),
        HomeNotice::Lines(stand) => super::strategy::lines_notice(assets, stand),
        HomeNotice::Yours(waiting, late) => yours(assets, waiting, late),
        HomeNotice::UnusualReading(waiting) => unusual_notice(assets, waiting),
        HomeNotice::Stuck(work) => stuck(assets, work),
        HomeNotice::Lapsed(lapses) => lapsed(assets, &lapses),
        HomeNotice::NotOpen => view! {
            <p class="note" role="status">
                {icon(assets, "i-lock")}
                <span>
                    <b>"Heard is not open to young people. "</b>
                    "They see who can help them now, and nothing they send is taken. "
                    <a href="/opening">"What is missing, and how it is opened"</a>
                </span>
            </p>
        }
        .into_any(),
    }
}

/// Whom to ring about an adult who works with children.
fn lado(assets: Assets, phone: String, hours: String) -> AnyView {
    let under = if hours.is_empty() { String::new() } else { format!(" {hours}.") };
    view! {
        <p class="note">
            {icon(assets, "i-phone")}
            <span>
                "An adult who works with children may have harmed one: ring the designated officer (LADO), "
                <b class="nums" dir="ltr">{phone}</b>"."<span dir="auto">{under}</span>
            </span>
        </p>
    }
    .into_any()
}
