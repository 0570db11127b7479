//! Saying something without a connection: one page kept on the device, with
//! every situation's questions in it, walked through by `js/offline.js`.

use leptos::prelude::*;

use crate::components::{RadioCard, faces, icon, radios};
use crate::i18n::Tr;
use crate::pages::young::home::Tile;
use crate::pages::young::safeguarding::{HelpWaiting, help_waiting_numbers};
use crate::pages::young::sending;
use crate::shell::{Assets, Frame, Layout, young_page};

/// Saying something without a connection.
#[derive(Debug, Clone, Default)]
pub struct OfflinePage {
    /// The situations, in the order they are shown.
    pub scenarios: Vec<Tile>,
    /// Every situation's questions in the page's language, as JSON that
    /// `js/offline.js` reads: by situation `v` (version) and `q`, each with
    /// `k` (name), `t` (kind), `a` (asked), `h` (hint), `c` (choices: key,
    /// words, whether it needs an account), `n` (the same of the question) and `d`
    /// (answers after which help comes first); a situation's own `d` is set
    /// where that is so whatever is answered.
    pub questions: String,
    /// Who can help while it waits.
    pub help: HelpWaiting,
}

/// The page that is kept. Whether an account's audiences are offered is
/// decided on the device, so both kinds of each part are in it.
pub fn offline(frame: Frame, props: OfflinePage) -> AnyView {
    let (tr, assets) = (frame.tr, frame.assets);
    let title = tr.s("offline-title");
    let words = [("number", "{n}".into()), ("count", "{c}".into())];
    let tiles = props
        .scenarios
        .into_iter()
        .map(|tile| {
            view! {
                <li>
                    <a class="tile teal" href=format!("#{}/1", tile.key)>
                        {icon(assets, &tile.icon)}<span>{tile.title}</span>
                    </a>
                </li>
            }
        })
        .collect_view();
    let body = view! {
        <div
            class="stack"
            data-module=assets.url("js/offline.js")
            data-questions=props.questions
            data-progress=tr.with("progress", &words)
            data-lang=tr.lang().code()
            data-change=tr.s("change")
            data-told-by=props.help.fields.clone()
        >
            <section class="stack" data-step="choose" id="choose" tabindex="-1">
                <h1>{title.clone()}</h1>
                <p class="hint">{tr.s("offline-lead")}</p>
                <noscript><p class="note">{tr.s("offline-no-script")}</p></noscript>
                <ul class="tiles">{tiles}</ul>
                <p><a class="link" href="/help">{tr.s("offline-help")}</a></p>
            </section>
            <section class="stack" data-step="question" hidden>
                <a class="link back" data-back="" href="#choose">{tr.s("back")}</a>
                <p class="progress"><span data-at=""></span></p>
                <form class="question" data-ask="">
                    <fieldset class="stack">
                        <legend data-title=""></legend>
                        <p class="hint" id="answer-hint" data-hint="" dir="auto"></p>
                        <div data-answer=""></div>
                    </fieldset>
                    <div class="actions">
                        <button class="button button--big" value="next">{tr.s("next")}</button>
                        <div class="cluster">
                            <button class="link" value="skip">{tr.s("skip-question")}</button>
                            <button class="link" value="all">{tr.s("thats-all")}</button>
                        </div>
                    </div>
                </form>
            </section>
            <section class="stack" data-step="check" hidden>
                <a class="link back" data-back="" href="#choose">{tr.s("back")}</a>
                {check(tr, assets)}
            </section>
            <section class="stack" data-step="kept" hidden>
                <div class="note offline">
                    {icon(assets, "i-clock")}
                    <div>
                        <p data-heading="">{tr.s("offline-kept-title")}</p>
                        <p>{tr.s("offline-kept")}</p>
                        <p data-account="no">{tr.s("offline-kept-receipt")}</p>
                    </div>
                </div>
                <p><a class="link" href="#choose">{tr.s("say-more")}</a></p>
            </section>
            <section class="stack" data-step="told" hidden>
                <div class="hello"><p data-heading="">{tr.s("told-title")}</p><p>{tr.s("outbox-waiting")}</p></div>
                {help_waiting_numbers(tr, &props.help.numbers)}
                <div class="note offline">
                    {icon(assets, "i-clock")}
                    <div>
                        <p><b>{tr.s("offline-kept-title")}</b>" "{tr.s("offline-kept")}</p>
                        <p data-account="no">{tr.s("offline-kept-receipt")}</p>
                    </div>
                </div>
                <p><a class="link" href="#choose">{tr.s("say-more")}</a></p>
            </section>
            {answers(tr, assets)}
        </div>
    };
    young_page(frame, Layout::QUESTION, &title, body)
}

/// The same as before sending online: what was said, who will see it, what
/// cannot be kept quiet, did anyone help.
fn check(tr: Tr, assets: Assets) -> AnyView {
    view! {
        <form class="question" method="post" data-keep="">
            <p class="question__title" data-heading="">{tr.s("check-title")}</p>
            <dl class="check" data-lines=""></dl>
            {sending::audience(tr, assets, None, true, &[])}
            <p class="hint small" data-account="no">{tr.s("audience-needs-account")}</p>
            {sending::duties(tr, assets)}
            {sending::helped(tr, assets, None, false)}
            <div class="stack" data-account="no">{sending::unknown(tr, assets, false)}</div>
            <div class="stack" data-account="yes" hidden>{sending::unknown(tr, assets, true)}</div>
            <p class="error" role="alert" data-failed="" hidden>{icon(assets, "i-warn")}<span>{tr.s("offline-kept-failed")}</span></p>
            <div class="actions"><button class="button button--big">{tr.s("offline-keep")}</button></div>
        </form>
    }
    .into_any()
}

/// One of each way to answer, copied for each question.
fn answers(tr: Tr, assets: Assets) -> AnyView {
    let yes_no = [("yes", "i-tick"), ("no", "i-cross"), ("not_sure", "i-part")]
        .into_iter()
        .map(|(key, picture)| RadioCard {
            value: key.into(),
            title: tr.of("yes-no", key),
            under: None,
            picture: Some(picture),
        })
        .collect();
    let choice = vec![RadioCard { value: String::new(), title: String::new(), under: None, picture: None }];
    view! {
        <template data-kind="text">
            <textarea class="speak" name="answer" rows="5" dir="auto" autocomplete="off" maxlength="20000" aria-describedby="answer-hint"></textarea>
        </template>
        <template data-kind="faces">{faces(tr, assets, "face", None)}</template>
        <template data-kind="yes_no">{radios(assets, "yes-no", yes_no, "")}</template>
        <template data-kind="choice">{radios(assets, "choice", choice, "-")}</template>
    }
    .into_any()
}
