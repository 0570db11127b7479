//! One situation: what it is called, its questions, a phone to try it on, and
//! every state it was in.

use leptos::prelude::*;

use super::list::head_fields;
use super::{Changes, NotReady, Phone, QuestionLine, ScenarioForm, ScenarioPage, beside};
use crate::i18n::Lang;
use crate::pages::staff::StaffFrame;
use crate::pages::staff::choices::cases;
use crate::pages::staff::forms::Form;
use crate::pages::staff::parts::{back, button_link, chips, line, page_head};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::versions::{Called, listed};
use crate::pages::staff::{Choice, forms};

/// One situation's page.
pub fn situation(frame: StaffFrame, props: ScenarioPage) -> AnyView {
    let assets = frame.assets;
    let errors_of = |of| {
        let here = props.refused.filter(|(form, _)| *form == of).map(|(_, problem)| problem);
        by_field(here.as_slice())
    };
    let (of_head, of_other) = (errors_of(ScenarioForm::Head), errors_of(ScenarioForm::Other));
    let head = Form { assets, id: "head", errors: &of_head };
    let other = Form { assets, id: "other", errors: &of_other };
    let summary = [&head, &other].into_iter().find_map(Form::summary);
    let wrong = props.refused.is_some();
    let at = format!("/staff/scenarios/{}", props.key);
    let under = match (props.shown.version, props.shown.waits) {
        (0, _) => "Young people do not see it yet.".to_owned(),
        (version, false) => format!("Young people see version {version}, which is what stands here."),
        (version, true) => format!("Young people see version {version}. What you changed since is not shown yet."),
    };
    let heading = page_head(props.title.clone(), line(under), None);
    let head_form = head_form(head, &at, &props);
    let questions = questions(&at, &props.questions);
    let publish = publish(&at, &props);
    let phone = phone(assets, &at, props.phone);
    let versions = listed(Called::State, props.versions, &format!("{at}/put-back"), changed);
    let body = view! {
        {back(assets, "/staff/scenarios", "Situations and questions")}
        {summary}
        {heading}
        <div class="cols cols--even">
            <div class="stack">
                {publish}
                {questions}
            </div>
            <div class="stack">
                {phone}
                {head_form}
            </div>
        </div>
        <section class="sheet" aria-labelledby="versions">
            <h2 id="versions">"Every state it was in"</h2>
            {versions}
        </section>
    };
    staff_page(frame, "A situation", wrong, body.into_any())
}

fn changed(what: &Changes) -> String {
    match what {
        Changes::Title => "Title".to_owned(),
        Changes::Lead => "Line under the title".to_owned(),
        Changes::Icon => "Picture".to_owned(),
        Changes::Place => "Where it stands".to_owned(),
        Changes::Agenda => "Makes an agenda".to_owned(),
        Changes::Order => "Order of the questions".to_owned(),
        Changes::Question => "Question".to_owned(),
        Changes::Ask => "What is asked".to_owned(),
        Changes::Hint(ask) => format!("Hint of “{ask}”"),
        Changes::Kind(ask) => format!("How “{ask}” is answered"),
        Changes::Choices(ask) => format!("What can be chosen at “{ask}”"),
        Changes::Whom(ask) => format!("Of whom “{ask}” is asked"),
    }
}

fn head_form(form: Form<'_>, at: &str, props: &ScenarioPage) -> AnyView {
    view! {
        <form class="sheet stack" method="post" action=at.to_owned() novalidate>
            <h2>"Title, picture, place"</h2>
            {head_fields(form, &props.typed, &props.icons)}
            {same(form)}
            <div><button class="button">"Save"</button></div>
        </form>
    }
    .into_any()
}

/// Whether other languages keep what they say.
pub(super) fn same(form: forms::Form<'_>) -> AnyView {
    let choice = Choice {
        value: "yes".into(),
        text: "Only a correction: what other languages say still fits".into(),
        chosen: false,
    };
    view! {
        <div>
            {form.ticks("same", vec![choice])}
            <p class="small quiet">"Without it, a text that changes in English stands in English everywhere until somebody translates it anew."</p>
        </div>
    }
    .into_any()
}

fn questions(at: &str, lines: &[QuestionLine]) -> AnyView {
    let list = match lines.is_empty() {
        true => view! { <p class="quiet">"No question yet."</p> }.into_any(),
        false => {
            let lines = lines.iter().map(|line| question_line(at, line)).collect_view();
            view! { <ol class="stack stack--tight lines list--numbers">{lines}</ol> }.into_any()
        }
    };
    view! {
        <section class="sheet stack" aria-labelledby="questions">
            <h2 id="questions">"Questions"</h2>
            {list}
            <div>{button_link("button--quiet", format!("{at}/questions/new"), "Ask one more")}</div>
        </section>
    }
    .into_any()
}

fn question_line(at: &str, line: &QuestionLine) -> AnyView {
    let href = format!("{at}/questions/{}", line.key);
    let mut labels = vec![line.kind.words().to_owned()];
    labels.extend(line.needs_account.then(|| "With an account only".to_owned()));
    let choices =
        (!line.choices.is_empty()).then(|| view! { <p class="small quiet" dir="auto">{beside(&line.choices)}</p> });
    let of = || view! { <span class="vh">": "{line.ask.clone()}</span> };
    view! {
        <li>
            <p><a href=href.clone() dir="auto">{line.ask.clone()}</a></p>
            {choices}
            {chips(labels)}
            <div class="cluster">
                <form class="cluster" method="post" action=format!("{href}/step")>
                    <button class="link" name="way" value="up">"Earlier"{of()}</button>
                    <button class="link" name="way" value="down">"Later"{of()}</button>
                </form>
                <form method="post" action=format!("{href}/remove")>
                    <button class="link">"Take away"{of()}</button>
                </form>
            </div>
        </li>
    }
    .into_any()
}

/// Showing it to young people, or what is missing before.
fn publish(at: &str, props: &ScenarioPage) -> Option<AnyView> {
    if !props.shown.waits {
        return None;
    }
    if !props.missing.is_empty() {
        let lines = props.missing.iter().map(NotReady::words).map(|words| view! { <li>{words}</li> }).collect_view();
        return Some(
            view! {
                <section class="sheet">
                    <h2>"Before it can be shown"</h2>
                    <ul class="list">{lines}</ul>
                </section>
            }
            .into_any(),
        );
    }
    let version = props.shown.version + 1;
    Some(
        view! {
            <form class="sheet stack" method="post" action=format!("{at}/publish")>
                <h2>"Show it to young people"</h2>
                <p class="small quiet">"It becomes version "{version}". Whoever is in the middle of it goes on with the questions they began with."</p>
                <div><button class="button">"Show version "{version}</button></div>
            </form>
        }
        .into_any(),
    )
}

/// Where the texts of this situation are translated.
fn translate(at: &str, lang: Lang) -> Option<AnyView> {
    let key = at.rsplit('/').next().unwrap_or_default();
    let href = format!("/staff/translations/{}?about=scenario.{key}", lang.code());
    (lang != Lang::En).then(|| {
        view! { <p class="small"><a href=href>"Who stands for what it says in "{lang.for_staff()}</a></p> }.into_any()
    })
}

/// The working version on a phone, as a young person would see it.
fn phone(assets: crate::shell::Assets, at: &str, phone: Phone) -> Option<AnyView> {
    let Phone { lang, number, count } = phone;
    (count > 0).then(|| {
        let form = Form { assets, id: "phone", errors: &[] };
        let langs = cases(&Lang::ALL, lang, |lang| (lang.code(), lang.for_staff()));
        let numbers =
            (1..=count).map(|n| Choice { value: n.to_string(), text: n.to_string(), chosen: n == number }).collect();
        let src = format!("{at}/preview?lang={}&n={number}", lang.code());
        let title = format!("Question {number} on a phone, {}", lang.for_staff());
        view! {
            <section class="sheet stack" aria-labelledby="phone">
                <h2 id="phone">"On a phone"</h2>
                <form class="pairwise" method="get" action=at.to_owned()>
                    {form.select("lang", "Language", None, langs)}
                    {form.select("n", "Question", None, numbers)}
                    <button class="button button--quiet">"Show"</button>
                </form>
                {translate(at, lang)}
                <iframe class="phone" src=src title=title sandbox="allow-same-origin"></iframe>
            </section>
        }
        .into_any()
    })
}
