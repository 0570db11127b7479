//! What only a browser can do: send, give up after a while, try again.

use std::cell::RefCell;
use std::time::Duration;

use leptos::ev::{self, SubmitEvent};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, FormData, HtmlFormElement, RequestInit, Response, UrlSearchParams};

use super::Phase;

/// After this long without an answer it counts as not sent.
const PATIENCE: Duration = Duration::from_secs(20);

thread_local! {
    /// The form that was tapped; a page has one.
    static FORM: RefCell<Option<HtmlFormElement>> = const { RefCell::new(None) };
}

/// What the island shows.
#[derive(Clone, Copy)]
struct Status {
    phase: RwSignal<Phase>,
    words: RwSignal<String>,
}

impl Status {
    fn is(self, phase: Phase) -> bool {
        self.phase.get_untracked() == phase
    }

    /// Says the sentence that the form carries for this phase, and marks its
    /// button. A disabled button would lose its focus, so it only says that
    /// it is busy; a second tap is ignored anyway.
    fn show(self, form: &HtmlFormElement, phase: Phase) {
        let (sentence, busy) = match phase {
            Phase::Still => ("", "true"),
            Phase::Sending => ("data-sending", "true"),
            Phase::Waiting => ("data-waiting", "false"),
        };
        self.words.set(form.get_attribute(sentence).unwrap_or_default());
        self.phase.set(phase);
        if let Ok(Some(button)) = form.query_selector("button") {
            _ = button.set_attribute("aria-disabled", busy);
        }
    }
}

fn tapped_form() -> Option<HtmlFormElement> {
    FORM.with_borrow(Clone::clone)
}

/// Takes over from the browser's own submitting, tries again when the
/// connection is back, and asks before a page with unsent words is closed.
pub(super) fn watch(phase: RwSignal<Phase>, words: RwSignal<String>) -> impl Fn(SubmitEvent) {
    let status = Status { phase, words };
    window_event_listener(ev::online, move |_| {
        if status.is(Phase::Waiting)
            && let Some(form) = tapped_form()
        {
            send(form, status);
        }
    });
    window_event_listener(ev::beforeunload, move |event| {
        // "Leave this page" empties the page first: whoever must get away is never asked.
        let here = tapped_form().is_some_and(|form| form.is_connected());
        if here && !status.is(Phase::Still) {
            event.prevent_default();
        }
    });
    move |event| {
        let target = event.target().and_then(|target| target.dyn_into().ok());
        let Some(form): Option<HtmlFormElement> = target else {
            return;
        };
        event.prevent_default();
        FORM.set(Some(form.clone()));
        send(form, status);
    }
}

fn send(form: HtmlFormElement, status: Status) {
    if status.is(Phase::Sending) {
        return;
    }
    status.show(&form, Phase::Sending);
    leptos::task::spawn_local(async move {
        match post(&form).await {
            Ok(Some(address)) => {
                status.show(&form, Phase::Still);
                _ = window().location().replace(&address);
            }
            Ok(None) => {
                // The server has something to say about the words: let it show its page.
                status.show(&form, Phase::Still);
                _ = form.submit();
            }
            Err(_) => status.show(&form, Phase::Waiting),
        }
    });
}

/// The address to go on to; `None` when the server refused the words; an
/// error when it may not have them.
async fn post(form: &HtmlFormElement) -> Result<Option<String>, JsValue> {
    let fields = FormData::new_with_form(form)?;
    let body = UrlSearchParams::new_with_str_sequence_sequence(&fields)?;
    let controller = AbortController::new()?;
    let init = RequestInit::new();
    init.set_method("POST");
    init.set_body(&body);
    init.set_signal(Some(&controller.signal()));
    let timer = set_timeout_with_handle(move || controller.abort(), PATIENCE);
    // Read as an attribute: a field named "action" would hide the property.
    let action = form.get_attribute("action").unwrap_or_default();
    let answer = JsFuture::from(window().fetch_with_str_and_init(&action, &init)).await;
    if let Ok(timer) = timer {
        timer.clear();
    }
    let answer: Response = answer?.unchecked_into();
    match answer.status() {
        200..=299 => Ok(Some(answer.url())),
        400..=499 => Ok(None),
        _ => Err(JsValue::NULL),
    }
}
