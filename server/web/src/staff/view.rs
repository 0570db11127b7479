//! One view: reading it, and everything the team does with it.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::staff::{self, Choice, Link, Refused, ViewForm};
use heard_domain::ids::{ResponseId, ViewId};
use heard_domain::people::{Grant, Moderate, Respond, Visitor};
use heard_domain::responses::{ResponseError, add_view, open_responses};
use heard_domain::views::{
    self, Celebrate, Coding, Consent, OpenedView, QuoteError, TalkError, Translator, ViewState, hiding_reason,
    open_view, propose_quote, translator_of, view_quotes,
};
use serde::Deserialize;

use super::frame::Staff;
use super::options;
use crate::fields::Fields;
use crate::page::page;
use crate::{App, Failure};

/// Which words are shown.
#[derive(Deserialize)]
pub struct Which {
    #[serde(default)]
    words: String,
}

fn id(text: &str) -> Result<ViewId, Failure> {
    text.parse().map_err(|_| Failure::NotFound)
}

/// `GET /views/{id}`
pub async fn show(
    State(app): State<App>,
    by: Grant<Moderate>,
    Path(view): Path<String>,
    Query(which): Query<Which>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    draw(&app, &by, frame, id(&view)?, which.words == "masked", None).await
}

async fn draw(
    app: &App,
    by: &Grant<Moderate>,
    frame: staff::StaffFrame,
    view: ViewId,
    masked: bool,
    refused: Option<Refused>,
) -> Result<Response, Failure> {
    let opened = open_view(&app.heard, by, view).await?.ok_or(Failure::NotFound)?;
    if opened.state == ViewState::Withdrawn {
        return Err(Failure::NotFound);
    }
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let attached = super::media::props(&format!("/views/{view}"), opened.media.clone(), by.account(), &frame.path);
    let mut props = props(app, opened, masked);
    props.media = attached;
    props.quotes = quotes(app, by, view).await?;
    props.translator = match translator_of(&app.heard, by, view).await? {
        Some(translator) => translator_words(translator),
        None if props.lang != "en" => "They did not say: ask before it is translated".to_owned(),
        None => String::new(),
    };
    props.shared = views::shared_with(&app.heard, by, view)
        .await?
        .into_iter()
        .map(|(audience, at)| (audience, at.iso_date()))
        .collect();
    props.delivered = views::delivered_to(&app.heard, by, view)
        .await?
        .into_iter()
        .map(|one| staff::Delivered {
            kind: one.kind,
            on: one.delivered_at.iso_date(),
            opened: one.opened_at.map(|at| at.iso_date()),
        })
        .collect();
    props.hidden = hiding_reason(&app.heard, by, view).await?.filter(|_| props.state == ViewState::Hidden);
    if let Some(grant) = Grant::<Respond>::check(by.account()) {
        props.can_respond = true;
        let all = open_responses(&app.heard, &grant).await?;
        props.responses.iter_mut().for_each(|link| {
            if let Some((_, text)) = all.iter().find(|(id, _)| link.href.ends_with(&id.to_string())) {
                link.text.clone_from(text);
            }
        });
        props.open_responses = all
            .into_iter()
            .filter(|(id, _)| !props.responses.iter().any(|link| link.href.ends_with(&id.to_string())))
            .map(|(id, text)| Choice { value: id.to_string(), text, chosen: false })
            .collect();
    }
    props.refused = refused;
    Ok(page(status, move || staff::view(frame, props)))
}

/// The author's choice, as staff read it.
fn translator_words(translator: Translator) -> String {
    match translator {
        Translator::Anyone => "Any translator",
        Translator::Woman => "Only a woman",
        Translator::Man => "Only a man",
        Translator::Nobody => "Nobody: do not have it translated",
    }
    .to_owned()
}

async fn quotes(app: &App, by: &Grant<Moderate>, view: ViewId) -> Result<Vec<staff::QuoteLine>, Failure> {
    let lines = view_quotes(&app.heard, by, view).await?;
    Ok(lines.into_iter().map(|(text, state)| staff::QuoteLine { text, state }).collect())
}

fn props(app: &App, view: OpenedView, show_masked: bool) -> staff::ViewPage {
    let catalogue = app.heard.catalogue();
    let text = view.words.as_ref().map(views::Words::text).unwrap_or_default();
    let (answers, from) = view.words.map(|w| (w.answers, w.from)).unwrap_or_default();
    let scenario = catalogue.scenario_version(&view.scenario.0, view.scenario.1).map(AsRef::as_ref);
    let english = heard_app::i18n::Tr(heard_app::i18n::Lang::En);
    staff::ViewPage {
        id: view.id.to_string(),
        scenario_title: options::scenario(&catalogue, &view.scenario.0),
        state: view.state,
        received_on: view.received_at.iso_date(),
        waiting_days: app.heard.now().day().days_since(view.received_at.day()),
        audience: view.audience,
        helped: view.helped,
        lang_name: options::language(&view.lang),
        lang: view.lang,
        translator: String::new(),
        reachable: view.reachable,
        mood: view.mood.and_then(|mood| u8::try_from(mood).ok()),
        from,
        answers: answers
            .into_iter()
            .map(|answer| staff::Said {
                said: crate::young::sending::shown_answer(english, scenario, &answer),
                asked: answer.asked,
            })
            .collect(),
        seen: view.seen,
        due_on: view.due_on,
        show_masked: show_masked && view.masked.is_some(),
        mask_value: view.masked.clone().unwrap_or(text),
        masked: view.masked,
        themes: options::frame(&catalogue, &view.themes),
        services: options::services(&catalogue, view.service),
        objectives: options::objectives(&catalogue, &view.objectives),
        messages: view.messages.into_iter().map(message).collect(),
        notes: view.notes.into_iter().map(|(by, at, text)| staff::Note { by, at: options::minute(at), text }).collect(),
        quotes: Vec::new(),
        shared: Vec::new(),
        delivered: Vec::new(),
        celebrate: match view.celebrate {
            Some(Celebrate::Yes) => Some("When sending it, the child said yes to showing it without a name."),
            Some(Celebrate::Ask) => {
                Some("When sending it, the child said: ask me first. Ask, then say how they agreed.")
            }
            Some(Celebrate::No) | None => None,
        },
        responses: view
            .responses
            .iter()
            .map(|id| Link { href: format!("/responses/{id}"), text: "A response".to_owned() })
            .collect(),
        open_responses: Vec::new(),
        media: Vec::new(),
        can_respond: false,
        history: view
            .history
            .into_iter()
            .map(|h| staff::HistoryLine {
                at: options::minute(h.at),
                who: h.role.map(|role| role.title().to_owned()),
                what: h.action,
            })
            .collect(),
        hidden: None,
        refused: None,
    }
}

/// A message of a thread as staff pages show it.
pub fn message(one: views::Message) -> staff::Message {
    staff::Message { sender: one.sender, text: one.text, at: options::minute(one.sent_at) }
}

fn back(view: ViewId, done: &str) -> Response {
    Redirect::to(&format!("/views/{view}?done={done}")).into_response()
}

fn refusal(form: ViewForm, field: &str, why: &str, fields: &Fields) -> Refused {
    Refused { form, errors: vec![(field.to_owned(), why.to_owned())], values: fields.0.clone() }
}

/// What went wrong with words that were typed, as a refused form; failures
/// that are not the person's to mend go on as failures.
fn mendable(error: TalkError, form: ViewForm, field: &str, empty: &str, fields: &Fields) -> Result<Refused, Failure> {
    match error {
        TalkError::Empty => Ok(refusal(form, field, empty, fields)),
        TalkError::TooLong => Ok(refusal(form, field, "This is too long. Use at most 20,000 letters.", fields)),
        TalkError::Gone => Err(Failure::NotFound),
        TalkError::Storage(error) => Err(error.into()),
    }
}

/// `POST /views/{id}/code`
pub async fn code(
    State(app): State<App>,
    by: Grant<Moderate>,
    Path(view): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let view = id(&view)?;
    let catalogue = app.heard.catalogue();
    let coding = Coding {
        themes: fields.parsed("theme").into_iter().filter(|t| catalogue.theme(*t).is_some()).collect(),
        mood: fields.one::<i64>("mood").filter(|mood| (1..=5).contains(mood)),
        service: fields.one("service").filter(|s| catalogue.service(*s).is_some()),
        objectives: fields.parsed("objective").into_iter().filter(|o| catalogue.objective(*o).is_some()).collect(),
    };
    views::code(&app.heard, &by, view, coding).await?;
    Ok(back(view, "coded"))
}

/// `POST /views/{id}/mask`
pub async fn mask(
    State(app): State<App>,
    by: Grant<Moderate>,
    Path(view): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let view = id(&view)?;
    match views::mask(&app.heard, &by, view, fields.get("masked")).await {
        Ok(()) => Ok(back(view, "masked")),
        Err(error) => {
            let refused = mendable(error, ViewForm::Mask, "masked", "Write the words as they may be shown.", &fields)?;
            draw(&app, &by, frame, view, false, Some(refused)).await
        }
    }
}

/// `POST /views/{id}/note`
pub async fn note(
    State(app): State<App>,
    by: Grant<Moderate>,
    Path(view): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let view = id(&view)?;
    match views::note(&app.heard, &by, view, fields.get("text")).await {
        Ok(()) => Ok(back(view, "noted")),
        Err(error) => {
            let refused = mendable(error, ViewForm::Note, "text", "Write the note first.", &fields)?;
            draw(&app, &by, frame, view, false, Some(refused)).await
        }
    }
}

/// `POST /views/{id}/reply`
pub async fn reply(
    State(app): State<App>,
    by: Grant<Moderate>,
    Path(view): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let view = id(&view)?;
    match views::reply(&app.heard, &by, view, fields.get("text")).await {
        Ok(()) => Ok(back(view, "replied")),
        Err(error) => {
            let refused = mendable(error, ViewForm::Reply, "text", "Write the reply first.", &fields)?;
            draw(&app, &by, frame, view, false, Some(refused)).await
        }
    }
}

/// `POST /views/{id}/settle`
pub async fn settle(
    State(app): State<App>,
    by: Grant<Moderate>,
    Path(view): Path<String>,
) -> Result<Response, Failure> {
    let view = id(&view)?;
    match views::settle(&app.heard, &by, view).await {
        Ok(()) => Ok(back(view, "settled")),
        // Somebody was quicker: the page says where it is.
        Err(TalkError::Gone) => Ok(Redirect::to(&format!("/views/{view}")).into_response()),
        Err(TalkError::Storage(error)) => Err(error.into()),
        Err(TalkError::Empty | TalkError::TooLong) => Err(Failure::NotFound),
    }
}

/// `POST /views/{id}/hide`
pub async fn hide(
    State(app): State<App>,
    by: Grant<Moderate>,
    Path(view): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let view = id(&view)?;
    let hidden = fields.get("hidden") == "yes";
    match views::hide(&app.heard, &by, view, hidden, fields.get("reason")).await {
        Ok(()) => Ok(back(view, if hidden { "hidden" } else { "shown" })),
        Err(error) => {
            let why = "Give the reason. It goes in the log, and its author is told.";
            let refused = mendable(error, ViewForm::Hide, "reason", why, &fields)?;
            draw(&app, &by, frame, view, false, Some(refused)).await
        }
    }
}

/// `POST /views/{id}/quote`
pub async fn quote(
    State(app): State<App>,
    by: Grant<Moderate>,
    Path(view): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let view = id(&view)?;
    let celebration = fields.get("celebration") == "yes";
    let Some(consent) = Consent::parse(fields.get("consent")) else {
        let refused = refusal(ViewForm::Quote, "consent", "Say how the young person agreed.", &fields);
        return draw(&app, &by, frame, view, false, Some(refused)).await;
    };
    let why = match propose_quote(&app.heard, &by, view, fields.get("text"), consent, celebration).await {
        Ok(_) => return Ok(back(view, "quoted")),
        Err(QuoteError::Empty) => "Write the quote first.",
        Err(QuoteError::NotSaid) => "A helper wrote this, not the young person. It cannot be quoted.",
        Err(QuoteError::TooLong) => "Keep a quote to 400 letters.",
        Err(QuoteError::NotAgreed) => "Its author did not say that it may be shown with the good news.",
        Err(QuoteError::SamePerson | QuoteError::Gone) => return Err(Failure::NotFound),
        Err(QuoteError::Storage(error)) => return Err(error.into()),
    };
    let refused = refusal(ViewForm::Quote, "text", why, &fields);
    draw(&app, &by, frame, view, false, Some(refused)).await
}

/// `POST /views/{id}/respond`
pub async fn respond(
    State(app): State<App>,
    by: Grant<Respond>,
    visitor: Visitor,
    Path(view): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let view = id(&view)?;
    let Some(response) = fields.one::<ResponseId>("response") else {
        let Some(by) = visitor.account().and_then(Grant::<Moderate>::check) else { return Err(Failure::NotFound) };
        let refused = refusal(ViewForm::Respond, "response", "Choose a response.", &fields);
        return draw(&app, &by, frame, view, false, Some(refused)).await;
    };
    match add_view(&app.heard, &by, response, view).await {
        Ok(()) => Ok(back(view, "added")),
        Err(ResponseError::Storage(error)) => Err(error.into()),
        Err(_) => Err(Failure::NotFound),
    }
}
