//! One view and what came of it: the words, the answers, the talk, and who
//! looked.

mod answers;
mod procedures;
mod quotes;
mod record;
mod share;
mod translator;

pub(super) use answers::parts;
pub use answers::{AnswerPart, ThreadAnswer};
use heard_vocabulary::{Audience, Deed, Helped, OwnKind, Sender, Translator, Verdict};
use leptos::prelude::*;
pub use procedures::{OwnAdvocate, OwnComplaint};
pub use quotes::OwnQuote;

use super::mine::pair_of;
use crate::components::{Speak, back_link, error_summary, media, note, row, speak, spoken, status_line};
use crate::i18n::{Tr, date};
use crate::pages::young::media::MediaItem;
use crate::pages::young::responses::{TakenBackAnswer, taken_back};
use crate::pages::young::{Elsewhere, LookedBy, Problem, Status, problem, sending, who_said};
use crate::shell::{Assets, Frame, Layout, young_page};

/// Whose own page something reached.
#[derive(Debug, Clone)]
pub struct Given {
    /// What they are to its author.
    pub kind: OwnKind,
    /// Since when.
    pub on: String,
    /// When they opened it.
    pub opened: Option<String>,
    /// When whoever stood in for them did.
    pub stood_in: Option<String>,
}

/// One view and what came of it.
#[derive(Debug, Clone)]
pub struct ThreadPage {
    /// `/thread` or `/mine/{id}`; forms post to `{base}/reply`, `/verdict`
    /// and `/take-back`.
    pub base: String,
    /// Where it has got to.
    pub status: Status,
    /// What was asked and what was said; empty once erased.
    pub said: Vec<(String, String)>,
    /// Whether it is thanks or good news: nothing was asked.
    pub thanks: bool,
    /// Recordings and pictures.
    pub media: Vec<MediaItem>,
    /// When it was sent.
    pub sent_on: String,
    /// 1 to 5.
    pub mood: Option<u8>,
    /// Who may see it.
    pub audience: Audience,
    /// Who helped.
    pub helped: Helped,
    /// The private thread, oldest first.
    pub messages: Vec<ThreadMessage>,
    /// What was answered in public because of it, oldest first.
    pub answers: Vec<ThreadAnswer>,
    /// Answers that were told and then taken back.
    pub taken_back: Vec<TakenBackAnswer>,
    /// Whether one is off the wall until somebody has decided about it.
    pub off_wall: bool,
    /// What a review of a service decided: title and words.
    pub told: Vec<(String, String)>,
    /// Why it was hidden.
    pub hidden_because: Option<String>,
    /// Where their complaint is, if it became one.
    pub complaint: Option<OwnComplaint>,
    /// Where the request for an advocate is.
    pub advocate: Option<OwnAdvocate>,
    /// Quotes from it, which may be withdrawn.
    pub quotes: Vec<OwnQuote>,
    /// Who looked and what was done, oldest first.
    pub looked: Vec<Looked>,
    /// What of it stays in the records or the file of its author.
    pub elsewhere: Elsewhere,
    /// What was typed into the reply.
    pub reply_value: String,
    /// What is wrong with the reply.
    pub error: Option<Problem>,
    /// With whom else it was shared, and when.
    pub shared: Vec<(Audience, String)>,
    /// Whose own page it reached.
    pub delivered: Vec<Given>,
    /// Whether somebody else reads it before someone it was sent to.
    pub team_first: bool,
    /// With whom it can still be shared.
    pub can_share: Vec<Audience>,
    /// Whether it is in another language than English, so that somebody may have to translate it.
    pub asks_translator: bool,
    /// Who may, as its author said.
    pub translator: Option<Translator>,
    /// Opened by receipt rather than from "my things".
    pub receipt_mode: bool,
    /// The day of the meeting this was said for, once it is over, and what was
    /// said to have come of it.
    pub meeting: Option<(String, Option<Verdict>)>,
    /// The agenda to print, when this was said for a meeting.
    pub agenda_href: Option<String>,
}

/// One message of the private thread.
#[derive(Debug, Clone)]
pub struct ThreadMessage {
    /// Who wrote it.
    pub sender: Sender,
    /// What it says.
    pub text: String,
    /// When.
    pub on: String,
}

/// One line of "who looked at my words".
#[derive(Debug, Clone)]
pub struct Looked {
    /// When.
    pub on: String,
    /// Who, by role.
    pub who: LookedBy,
    /// What they did.
    pub did: Deed,
}

/// The thread, by account or by receipt.
pub fn thread(mut frame: Frame, props: ThreadPage) -> AnyView {
    frame.error |= props.error.is_some();
    let (tr, assets) = (frame.tr, frame.assets);
    let title = tr.s("thread-title");
    let agenda = props.agenda_href.clone();
    let ThreadPage {
        base,
        status,
        said,
        media: added,
        sent_on,
        messages,
        told,
        hidden_because,
        reply_value,
        error,
        receipt_mode,
        ..
    } = props.clone();
    let back = if receipt_mode { "/receipt" } else { "/mine" };
    let summary = error.map(|found| (String::from("reply"), problem(tr, found))).into_iter().collect();
    // Somebody who just said that it did not happen is asked there and then what is missing.
    let verdicts = props.answers.iter().map(|answer| answer.verdict).chain(props.meeting.iter().map(|(_, said)| *said));
    let missing = verdicts.into_iter().any(|said| matches!(said, Some(Verdict::No | Verdict::Partly)));
    let talking = reply(tr, assets, &base, reply_value, error, if missing { "reply-missing" } else { "reply-label" });
    let (now, later) = if missing { (Some(talking), None) } else { (None, Some(talking)) };
    let typed_in = props.looked.iter().find(|line| line.did == Deed::Entered).map(|line| record::line(tr, line));
    let say = own_words(tr, said, (media(tr, assets, added, false), typed_in), &sent_on);
    let body = view! {
        {back_link(tr, assets, back.into())}
        {error_summary(tr, summary)}
        <h1 class="vh">{title.clone()}</h1>
        {status_line(assets, pair_of(status), tr.of("status", status.name()))}
        {hidden_because.map(|reason| hidden_note(tr, assets, reason))}
        {props.complaint.as_ref().map(|complaint| procedures::complained(tr, assets, complaint))}
        {props.advocate.as_ref().map(|asked| procedures::advocate_asked(tr, assets, asked))}
        {answers::meeting(tr, assets, &base, (status, props.thanks), say, props.answers.clone())}
        {props.taken_back.iter().cloned().map(|one| note(assets, "sunny", "i-eye", taken_back(tr, one))).collect_view()}
        {props.off_wall.then(|| note(assets, "sunny", "i-eye", tr.s("answer-off-wall")))}
        {props.meeting.clone().map(|(on, said)| answers::after_meeting(tr, assets, &base, &on, said))}
        {now}
        {agenda.map(|href| {
            let (title, under) = (tr.s("agenda-title"), tr.s("agenda-under"));
            view! { <ul class="rows">{row(assets, "sunny", &href, "i-print", title, under)}</ul> }
        })}
        {talk(tr, messages)}
        {told.into_iter().map(|(title, words)| told_section(tr, title, words)).collect_view()}
        {later}
        {quotes::quotes(tr, &base, props.quotes.clone())}
        {share::share(tr, &props)}
        {translator::translator(tr, assets, &props)}
        {record::so_far(tr, &props)}
        {record::looked(tr, &props.looked)}
        {take_back(tr, assets, &base, props.elsewhere)}
        <p><a class="link" href=format!("{base}/print")>{tr.s("print")}</a></p>
    };
    young_page(frame, Layout::TABS, &title, body)
}

/// The words, and that somebody else typed them in, where they did.
fn own_words(
    tr: Tr,
    said: Vec<(String, String)>,
    (media, typed_in): (Option<AnyView>, Option<String>),
    sent_on: &str,
) -> AnyView {
    let gone = said.is_empty();
    let many = said.len() > 1;
    let words = said
        .into_iter()
        .map(|(ask, said)| {
            view! {
                {many.then(|| view! { <p class="quiet small" dir="auto">{ask}</p> })}
                {spoken(said)}
            }
        })
        .collect_view();
    view! {
        <div class="say">
            <p class="who"><b>{tr.s("you-said")}</b>" "<span class="quiet">{date(tr, sent_on)}</span></p>
            {words}
            {media}
            {gone.then(|| view! { <p class="quiet">{tr.s("words-gone")}</p> })}
            {typed_in.map(|line| view! { <p class="quiet small">{line}</p> })}
        </div>
    }
    .into_any()
}

fn hidden_note(tr: Tr, assets: Assets, reason: String) -> AnyView {
    note(assets, "sunny", "i-eye", view! { <p>{tr.rich("hidden-why")}</p><p dir="auto">{reason}</p> })
}

/// The private talk between the young person and the team.
fn talk(tr: Tr, messages: Vec<ThreadMessage>) -> Option<AnyView> {
    let none = messages.is_empty();
    let bubbles = messages
        .into_iter()
        .map(|ThreadMessage { sender, text, on }| {
            let shape = if sender == Sender::YoungPerson { "say" } else { "answer" };
            let who = who_said(sender);
            view! {
                <div class=shape>
                    <p class="who"><b>{tr.s(who)}</b>" "<span class="quiet">{date(tr, &on)}</span></p>
                    {spoken(text)}
                </div>
            }
        })
        .collect_view();
    (!none).then(|| view! { <section class="stack"><h2>{tr.s("talk-title")}</h2>{bubbles}</section> }.into_any())
}

fn told_section(tr: Tr, title: String, words: String) -> AnyView {
    view! {
        <section class="answer">
            <p class="who"><b>{tr.s("review-told")}</b>" "<span class="quiet" dir="auto">{title}</span></p>
            {spoken(words)}
        </section>
    }
    .into_any()
}

fn reply(tr: Tr, assets: Assets, base: &str, value: String, error: Option<Problem>, label: &'static str) -> AnyView {
    let field = Speak {
        id: "reply",
        field: "text",
        label: tr.s(label),
        error: error.map(|found| problem(tr, found)),
        value,
        rows: 3,
        ..Speak::default()
    };
    view! {
        <form class="stack" method="post" action=format!("{base}/reply")>
            {speak(tr, assets, field)}
            <div class="actions"><button class="button">{tr.s("send")}</button></div>
        </form>
    }
    .into_any()
}

fn take_back(tr: Tr, assets: Assets, base: &str, elsewhere: Elsewhere) -> AnyView {
    view! {
        <details class="more">
            <summary>{tr.s("take-back")}</summary>
            <form class="stack" method="post" action=format!("{base}/take-back")>
                <p>{tr.s("take-back-words")}</p>
                {sending::filed_gone(tr, assets, elsewhere.filed)}
                {sending::summary_stays(tr, assets, elsewhere.in_summary)}
                <p>{tr.s("noticing-waits")}</p>
                <div class="actions"><button class="button button--alarm button--small">{tr.s("take-back-do")}</button></div>
            </form>
        </details>
    }
    .into_any()
}
