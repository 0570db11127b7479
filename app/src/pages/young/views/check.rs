//! Check and send.

use heard_vocabulary::{Audience, Helped, Translator};
use leptos::prelude::*;

use crate::components::{back_link, card_picture, error_summary, hidden, icon, media, picture, spoken};
use crate::i18n::Tr;
use crate::pages::young::media::MediaItem;
use crate::pages::young::safeguarding::HelpWaiting;
use crate::pages::young::{Problem, problem, sending};
use crate::shell::{Assets, Frame, Layout, young_page};

/// Check and send. Everything said travels in hidden fields.
#[derive(Debug, Clone)]
pub struct CheckPage {
    /// Where the form is posted: `/say/{scenario}/send`.
    pub action: String,
    /// The submission's own id, 32 hex digits.
    pub id: String,
    /// The version of the questions.
    pub version: i64,
    /// The language the answers were asked in.
    pub lang_code: String,
    /// The situation's name.
    pub scenario_key: String,
    /// The service this is about, or empty.
    pub service: String,
    /// How things are, `1` to `5`, or empty.
    pub mood: String,
    /// What was answered, in order.
    pub answers: Vec<CheckLine>,
    /// Where "Back" leads.
    pub back: String,
    /// Worker and reviewing officer can be chosen only when signed in.
    pub signed_in: bool,
    /// Whom worker or reviewing officer means: their names.
    pub reached: Vec<(Audience, String)>,
    /// Chosen audience; nothing chosen yet preselects the participation team.
    pub audience: Option<Audience>,
    /// Who helped; nothing chosen yet preselects "on my own".
    pub helped: Option<Helped>,
    /// Whether whoever helps lent them the device: then it is not asked.
    pub lent: bool,
    /// Whether it was answered with pictures: a helper is likely then.
    pub pictures: bool,
    /// What a helper wrote that they saw.
    pub seen: String,
    /// Who may translate; nothing chosen yet preselects anyone.
    pub translator: Option<Translator>,
    /// Whether it goes into its author's record: they are told before they send it.
    pub filed: bool,
    /// Whether it may be printed in the summary of a review, which goes into their file: they
    /// are told that before they send it, too.
    pub for_review: bool,
    /// Whether something was answered that must not be said in a meeting: they are told who
    /// alone reads that.
    pub unsaid: bool,
    /// Who can help while it cannot be sent.
    pub help: HelpWaiting,
    /// Why it was not sent.
    pub error: Option<Problem>,
}

/// One answer on the check page.
#[derive(Debug, Clone)]
pub struct CheckLine {
    /// The question's name: the hidden field is `a.{question_key}`.
    pub question_key: String,
    /// What was asked.
    pub ask: String,
    /// The answer as people read it, such as a face's name.
    pub shown: String,
    /// The answer as it is sent.
    pub value: String,
    /// The question's page.
    pub change_href: String,
    /// Recordings and pictures that answer it.
    pub media: Vec<MediaItem>,
    /// What was picked on a path of pictures, as it was drawn there.
    pub drawn: Vec<Drawn>,
}

/// An answer as a path of pictures draws it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Drawn {
    /// A picture card, by its key.
    Card(String),
    /// A face, 1 to 5.
    Face(u8),
    /// A sign of the sprite, such as `i-tick`.
    Sign(&'static str),
}

/// The page before sending.
pub fn check(mut frame: Frame, props: CheckPage) -> AnyView {
    frame.error |= props.error.is_some();
    let (tr, assets) = (frame.tr, frame.assets);
    let title = tr.s("check-title");
    let back = props.back.clone();
    let summary = props.error.map(|found| (error_field(found), problem(tr, found))).into_iter().collect();
    let body = view! {
        {back_link(tr, assets, back)}
        {error_summary(tr, summary)}
        <h1>{title.clone()}</h1>
        {form(tr, assets, props)}
    };
    young_page(frame, Layout::QUESTION, &title, body)
}

/// Where the error summary leads.
fn error_field(problem: Problem) -> String {
    match problem {
        Problem::PickOne | Problem::NeedsAccount => "audience-0".into(),
        Problem::NotSent => "send".into(),
        Problem::NobodyHelped => "seen".into(),
        _ => "answers".into(),
    }
}

fn form(tr: Tr, assets: Assets, props: CheckPage) -> AnyView {
    let said =
        props.answers.iter().map(|line| hidden(format!("a.{}", line.question_key), line.value.clone())).collect_view();
    let files =
        props.answers.iter().flat_map(|line| &line.media).map(|item| hidden("m", item.id.clone())).collect_view();
    let [id, lang, service, mood] = [&props.id, &props.lang_code, &props.service, &props.mood].map(String::clone);
    let (action, version) = (props.action.clone(), props.version.to_string());
    // What is sent from here was sent by somebody who read it.
    let told = props.filed.then(|| hidden("told_filed", "1"));
    let asked = if props.pictures { with_pictures(tr, assets, props) } else { in_words(tr, assets, props) };
    view! {
        <form
            class="question"
            method="post"
            action=action
            data-send=""
        >
            {hidden("id", id)}
            {hidden("version", version)}
            {hidden("lang", lang)}
            {hidden("service", service)}
            {hidden("mood", mood)}
            {told}
            {said}
            {files}
            {asked}
        </form>
    }
    .into_any()
}

fn in_words(tr: Tr, assets: Assets, props: CheckPage) -> AnyView {
    view! {
        {summary(tr, assets, props.answers)}
        {sending::audience(tr, assets, props.audience, props.signed_in, &props.reached)}
        {sending::sign_out_first(tr, assets, props.signed_in, &props.scenario_key)}
        {sending::duties(tr, assets)}
        {sending::filed(tr, assets, props.filed)}
        {sending::for_review(tr, assets, props.for_review)}
        {sending::unsaid(tr, assets, props.unsaid)}
        {sending::helped(tr, assets, props.helped, props.lent)}
        {sending::seen(tr, assets, props.seen, props.error)}
        {sending::translator(tr, assets, props.translator)}
        {sending::being_unknown(tr, assets, props.signed_in)}
        {sending::actions(tr, assets, false, &props.help)}
    }
    .into_any()
}

/// What was picked is drawn again, who will see it is two pictures, and what
/// an adult is asked stands under what it is for.
fn with_pictures(tr: Tr, assets: Assets, props: CheckPage) -> AnyView {
    let open = !props.seen.is_empty() || props.error == Some(Problem::NobodyHelped);
    view! {
        {picked(tr, assets, props.answers)}
        {sending::audience_in_pictures(tr, assets, props.audience, props.signed_in)}
        {sending::sign_out_first(tr, assets, props.signed_in, &props.scenario_key)}
        {sending::duties(tr, assets)}
        {sending::filed(tr, assets, props.filed)}
        {sending::for_review(tr, assets, props.for_review)}
        {sending::unsaid(tr, assets, props.unsaid)}
        {sending::being_unknown(tr, assets, props.signed_in)}
        {sending::actions(tr, assets, true, &props.help)}
        <details class="more" open=open>
            <summary>{tr.s("seen-title")}</summary>
            <div class="stack">
                {sending::helped(tr, assets, props.helped, props.lent)}
                {sending::seen_field(tr, assets, props.seen, props.error)}
                {sending::translator(tr, assets, props.translator)}
            </div>
        </details>
    }
    .into_any()
}

/// The pictures that were picked; a tap on one leads back to its question.
fn picked(tr: Tr, assets: Assets, answers: Vec<CheckLine>) -> AnyView {
    let cards = answers
        .into_iter()
        .map(|line| {
            let drawn = line
                .drawn
                .iter()
                .map(|one| match one {
                    Drawn::Card(key) => card_picture(assets, key),
                    Drawn::Face(n) => picture(format!("{}#face-{n}", assets.url("art/sprite.svg"))),
                    Drawn::Sign(name) => icon(assets, name),
                })
                .collect_view();
            view! {
                <li>
                    <a class="picked__card" href=line.change_href>
                        <span class="picked__art">{drawn}</span>
                        <b dir="auto">{line.shown}</b>
                        <span class="vh">{format!("{}: {}", tr.s("change"), line.ask)}</span>
                    </a>
                    {media(tr, assets, line.media, false)}
                </li>
            }
        })
        .collect_view();
    view! { <ul class="picked" id="answers" tabindex="-1">{cards}</ul> }.into_any()
}

/// What was answered. Own words that come first stand in the young person's
/// shape, the rest in a list, which is folded when it is long.
fn summary(tr: Tr, assets: Assets, answers: Vec<CheckLine>) -> AnyView {
    let own_words = answers.first().is_some_and(|line| line.shown == line.value);
    let (first, rest): (Vec<_>, Vec<_>) = answers.into_iter().enumerate().partition(|(at, _)| own_words && *at == 0);
    let folded = own_words && rest.len() > 2;
    let count = rest.len();
    let first = first.into_iter().map(|(_, CheckLine { ask, shown, change_href, media: added, .. })| {
        view! {
            <div class="say">
                <p class="who"><b>{tr.s("you-say")}</b>" "<span class="quiet" dir="auto">{ask.clone()}</span></p>
                {spoken(shown)}
                {media(tr, assets, added, false)}
                {change(tr, change_href, ask)}
            </div>
        }
    });
    let lines: Vec<_> = rest
        .into_iter()
        .map(|(_, CheckLine { ask, shown, change_href, media: added, .. })| {
            view! {
                <div>
                    <dt dir="auto">{ask.clone()}</dt>
                    <dd dir="auto">{shown}{media(tr, assets, added, false)}</dd>
                    <dd>{change(tr, change_href, ask)}</dd>
                </div>
            }
        })
        .collect();
    let list = (count > 0).then(|| view! { <dl class="check">{lines}</dl> });
    let rest = if folded {
        let words = tr.with("other-answers", &[("count", count.into())]);
        view! { <details class="more"><summary>{words}</summary>{list}</details> }.into_any()
    } else {
        list.into_any()
    };
    view! {
        <div class="stack" id="answers" tabindex="-1">
            {first.collect_view()}
            {rest}
        </div>
    }
    .into_any()
}

fn change(tr: Tr, href: String, ask: String) -> AnyView {
    view! { <a class="link" href=href>{tr.s("change")}<span class="vh">": "{ask}</span></a> }.into_any()
}
