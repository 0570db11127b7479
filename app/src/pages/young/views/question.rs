//! One question on a page of its own.

use heard_vocabulary::MediaKind;
use leptos::prelude::*;

use crate::components::{
    RadioCard, Speak, arrow, back_link, cards, day_fields, error_summary, faces, field_error, icon, media, radios,
    speak, tool, ways,
};
use crate::i18n::Tr;
use crate::pages::young::media::MediaItem;
use crate::pages::young::{Problem, problem};
use crate::shell::{Assets, Device, Frame, Layout, young_page};

/// One question on a page of its own. Posts `answer` and `go` to the page's
/// own address.
#[derive(Debug, Clone)]
pub struct QuestionPage {
    /// Whether it stands on a path of pictures.
    pub pictures: bool,
    /// The situation's name in links.
    pub scenario_key: String,
    /// The situation's title in the page's language.
    pub scenario_title: String,
    /// What is said before the first question.
    pub lead: Option<String>,
    /// The version of its questions: what is answered was asked in this one.
    pub version: i64,
    /// Which question this is, 1 for the first.
    pub number: usize,
    /// How many questions there are.
    pub count: usize,
    /// What is asked.
    pub ask: String,
    /// The hint under it.
    pub hint: Option<String>,
    /// How it is answered, and what was answered before.
    pub kind: Kind,
    /// What is wrong with the answer; puts "Error: " before the title.
    pub error: Option<Problem>,
    /// Where "Back" leads.
    pub back: String,
    /// Whether this is the first question: it says that nobody sees it yet.
    pub first: bool,
    /// Whether one answer is changed, and check comes next.
    pub changing: bool,
    /// Whether it is answered in words alone: what is recorded or drawn stands with the whole.
    pub words_only: bool,
    /// Recordings and pictures that answer it already.
    pub media: Vec<MediaItem>,
    /// The tool that is laid out.
    pub way: Option<MediaKind>,
    /// What was said so far, as JSON, for going on without a connection: see
    /// `js/offline.js`. `None` where it cannot be gone on with there.
    pub so_far: Option<String>,
}

/// How a question is answered.
#[derive(Debug, Clone)]
pub enum Kind {
    /// In own words.
    Text {
        /// What was written.
        value: String,
    },
    /// One of five faces.
    Faces {
        /// 1 (very bad) to 5 (very good).
        value: Option<u8>,
    },
    /// One of several.
    Choice {
        /// Key and text of each.
        options: Vec<(String, String)>,
        /// The chosen key.
        value: Option<String>,
    },
    /// Yes, no, or not sure.
    YesNo {
        /// `yes`, `no` or `not_sure`.
        value: Option<String>,
    },
    /// Picture cards; each has a drawing of its key's name in `art/cards.svg`.
    Cards {
        /// Key and words of each.
        options: Vec<(String, String)>,
        /// The picked keys.
        values: Vec<String>,
        /// Whether several can be picked.
        many: bool,
    },
    /// A day. Posts `answer.day`, `answer.month` and `answer.year`.
    Date {
        /// Day of the month, as typed.
        day: String,
        /// Month, as typed.
        month: String,
        /// Year, as typed.
        year: String,
    },
}

/// The answer's name in the form, and its id.
const ANSWER: &str = "answer";

/// A question page.
pub fn question(mut frame: Frame, props: QuestionPage) -> AnyView {
    let QuestionPage { scenario_key, scenario_title, lead, number, count, ask, hint, kind, error, back, .. } = props;
    let (first, changing, pictures, added) = (props.first, props.changing, props.pictures, props.media);
    let action = format!("/say/{scenario_key}/{number}{}", if changing { "?from=check" } else { "" });
    frame.error |= error.is_some();
    let wordless = matches!(kind, Kind::Text { .. }) && !props.words_only;
    let of_file = error.is_some_and(|found| found.name().starts_with("file-"));
    // A file that was refused brings its tool back.
    let way = props.way.or(of_file.then_some(MediaKind::Photo));
    let (tr, assets) = (frame.tr, frame.assets);
    let error = error.map(|found| problem(tr, found));
    let at = if of_file { "file".to_owned() } else { first_field(&kind) };
    let summary = error.clone().map(|words| (at, words)).into_iter().collect();
    let (error, file_error) = if of_file { (None, error) } else { (error, None) };
    let layout = if way == Some(MediaKind::Drawing) { Layout::SENDING } else { Layout::QUESTION };
    // The title stands in the browser's history and over the shoulder: it names no matter.
    let title = tr.with("progress", &[("number", number.into()), ("count", count.into())]);
    let own = frame.device == Device::Own;
    let so_far = props.so_far.filter(|_| own);
    let go_on = |words: &str| so_far.is_some().then(|| tr.s(words));
    let (go_on_words, go_on_why) = (go_on("go-on-offline"), go_on("go-on-offline-why"));
    let typed_kept = own && matches!(kind, Kind::Text { .. });
    let field = field(tr, assets, kind, ask, hint, error);
    let body = view! {
        {back_link(tr, assets, back)}
        {error_summary(tr, summary)}
        {progress(tr, number, count)}
        {lead.map(|lead| view! { <p class="hint">{lead}</p> })}
        <form
            class="question"
            method="post"
            action=action
            enctype=wordless.then_some("multipart/form-data")
            aria-label=scenario_title
            data-keeps=own.then_some("")
            data-so-far=so_far
            data-go-on=go_on_words
            data-go-on-why=go_on_why
        >
            <input type="hidden" name="version" value=props.version/>
            {field}
            {typed_kept.then(|| view! { <p class="hint small needs-script">{tr.s("typed-kept")}</p> })}
            {media(tr, assets, added, true)}
            {wordless.then(|| ways(tr, assets, way))}
            {way.filter(|_| wordless).map(|way| tool(tr, assets, way, file_error))}
            {actions(tr, assets, changing, pictures)}
            {first.then(|| not_seen_yet(tr, assets))}
        </form>
    };
    young_page(frame, layout, &title, body)
}

/// Where the error summary leads.
pub(in crate::pages::young) fn first_field(kind: &Kind) -> String {
    match kind {
        Kind::Text { .. } => ANSWER.into(),
        Kind::Date { .. } => format!("{ANSWER}.day"),
        Kind::Faces { .. } => format!("{ANSWER}-1"),
        Kind::Choice { .. } | Kind::YesNo { .. } | Kind::Cards { .. } => format!("{ANSWER}-0"),
    }
}

/// The controls of one question, its wording as the page's heading.
pub(in crate::pages::young) fn field(
    tr: Tr,
    assets: Assets,
    kind: Kind,
    ask: String,
    hint: Option<String>,
    error: Option<String>,
) -> AnyView {
    let controls = match kind {
        Kind::Text { value } => {
            let field = Speak { id: ANSWER, field: ANSWER, label: ask, heading: true, hint, error, value, rows: 5 };
            return speak(tr, assets, field);
        }
        Kind::Cards { options, values, many } => cards(assets, ANSWER, options, &values, many),
        Kind::Date { day, month, year } => day_fields(tr, ANSWER, [day, month, year], error.is_some()),
        Kind::Faces { value } => faces(tr, assets, ANSWER, value),
        Kind::Choice { options, value } => {
            let cards = options
                .into_iter()
                .map(|(value, title)| RadioCard { value, title, under: None, picture: None })
                .collect();
            radios(assets, ANSWER, cards, value.as_deref().unwrap_or_default())
        }
        Kind::YesNo { value } => {
            let cards = [("yes", "i-tick"), ("no", "i-cross"), ("not_sure", "i-part")]
                .into_iter()
                .map(|(key, picture)| RadioCard {
                    value: key.into(),
                    title: tr.of("yes-no", key),
                    under: None,
                    picture: Some(picture),
                })
                .collect();
            radios(assets, ANSWER, cards, value.as_deref().unwrap_or_default())
        }
    };
    let described = [(hint.is_some(), "answer-hint"), (error.is_some(), "answer-error")];
    let described: Vec<&str> = described.into_iter().filter_map(|(there, id)| there.then_some(id)).collect();
    view! {
        <fieldset class="stack" aria-describedby=(!described.is_empty()).then(|| described.join(" "))>
            <legend><h1 dir="auto" data-listen=ask.clone()>{ask.clone()}</h1></legend>
            {hint.map(|hint| view! { <p class="hint" id="answer-hint">{hint}</p> })}
            {field_error(tr, assets, ANSWER, error)}
            {controls}
        </fieldset>
    }
    .into_any()
}

/// How far along the path this question is.
pub(in crate::pages::young) fn progress(tr: Tr, number: usize, count: usize) -> AnyView {
    let steps = (1..=count)
        .map(|step| view! { <li data-done=(step < number).then_some("") aria-current=(step == number).then_some("step")></li> })
        .collect_view();
    let words = tr.with("progress", &[("number", number.into()), ("count", count.into())]);
    view! { <div class="progress"><ol aria-hidden="true">{steps}</ol><span>{words}</span></div> }.into_any()
}

/// `pictures` draws what the smaller buttons say, for those who do not read.
fn actions(tr: Tr, assets: Assets, changing: bool, pictures: bool) -> AnyView {
    let small = |value: &'static str, words: &'static str, picture: &'static str| {
        let words = tr.s(words);
        let listen = pictures.then(|| words.clone());
        view! {
            <button class=if pictures { "way" } else { "link" } name="go" value=value data-listen=listen>
                {pictures.then(|| icon(assets, picture))}
                {words}
            </button>
        }
    };
    if changing {
        return view! {
            <div class="actions">
                <button class="button button--big" name="go" value="next">{tr.s("change-done")}</button>
                {small("skip", "skip-question", "i-skip")}
            </div>
        }
        .into_any();
    }
    view! {
        <div class="actions">
            <button class="button button--big" name="go" value="next">{tr.s("next")}{arrow(assets, "i-next")}</button>
            <div class="cluster">
                {small("skip", "skip-question", "i-skip")}
                {small("send", "thats-all", "i-tick")}
            </div>
        </div>
    }
    .into_any()
}

fn not_seen_yet(tr: Tr, assets: Assets) -> AnyView {
    view! { <p class="note small">{icon(assets, "i-lock")}<span>{tr.s("not-seen-yet")}</span></p> }.into_any()
}
