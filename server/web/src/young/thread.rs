//! My things and one thread, by account or by receipt.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::i18n::Tr;
use heard_app::pages::young::{self, Deed, Problem, Reader};
use heard_domain::catalogue::in_language;
use heard_domain::ids::{ResponseId, ViewId};
use heard_domain::people::{self, Grant, How, OwnVoice, Role};
use heard_domain::responses::{Verdict, due_again, judge, judge_meeting, meetings_over};
use heard_domain::views::{
    Audience, Author, HistoryLine, OwnView, TalkError, Thread, ViewState, by_account, by_receipt, can_share,
    mine as my_views, share_again, take_back, talk_back, thread,
};
use tower_sessions::Session;

use crate::fields::Fields;
use crate::guesser::Guesser;
use crate::limiter::{Guess, Kind};
use crate::page::{YoungFrame, page};
use crate::{App, Failure, session};

/// `GET /mine`
pub async fn mine(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    if let Some((_, How::Delete)) = people::leaving(&app.heard, &me).await? {
        return Ok(Redirect::to("/mine/leaving").into_response());
    }
    let lang = frame.tr.lang().code();
    let catalogue = app.heard.catalogue();
    let lines = my_views(&app.heard, &me)
        .await?
        .into_iter()
        .map(|line| young::MineLine {
            href: format!("/mine/{}", line.id),
            snippet: line.snippet,
            scenario_title: title_of(&catalogue, &line.scenario, frame.tr, lang),
            status: status(line.state, line.opened),
            on: line.received_at.iso_date(),
            replied: line.replied,
        })
        .collect();
    let again = asked_again(&app, &me).await?;
    let changed = undecided(&app, &me).await?;
    let props = young::MinePage { lines, name: frame.signed_in.clone().unwrap_or_default(), again, changed };
    Ok(page(StatusCode::OK, move || young::mine(frame, props)))
}

/// Whether something happened to this young person and is not decided, or is
/// decided and under way: they can still call it off.
pub async fn undecided(app: &App, me: &Grant<OwnVoice>) -> Result<bool, Failure> {
    let happened = people::comings(&app.heard, me).await?.iter().any(|coming| coming.happened_at.is_some());
    Ok(happened || people::leaving(&app.heard, me).await?.is_some())
}

/// Meetings that are over and promises whose day has come, for the cards that
/// ask whether it happened.
async fn asked_again(app: &App, me: &Grant<OwnVoice>) -> Result<Vec<young::AskedAgain>, Failure> {
    let mut all = asked_of_meetings(app, me).await?;
    all.extend(asked_of_promises(app, me).await?);
    Ok(all)
}

/// Promises whose day has come.
pub async fn asked_of_promises(app: &App, me: &Grant<OwnVoice>) -> Result<Vec<young::AskedAgain>, Failure> {
    let asked = due_again(&app.heard, me).await?.into_iter().map(|one| young::AskedAgain {
        view: one.view.to_string(),
        promise: Some(young::Promised { response: one.response.to_string(), we_did: one.we_did, claim: one.claim }),
        on: one.on,
    });
    Ok(asked.collect())
}

/// Meetings that are over.
pub async fn asked_of_meetings(app: &App, me: &Grant<OwnVoice>) -> Result<Vec<young::AskedAgain>, Failure> {
    let asked = meetings_over(&app.heard, me).await?.into_iter().map(|one| young::AskedAgain {
        view: one.view.to_string(),
        promise: None,
        on: one.on,
    });
    Ok(asked.collect())
}

/// A part of a service in the reader's language, where a council still asks it.
fn part_in(catalogue: &heard_domain::catalogue::Catalogue, part: &str, lang: &str) -> String {
    let mut asked = catalogue.services.iter().flat_map(|service| &service.aspects);
    let same = asked.find(|words| in_language(words, "en") == part);
    same.map_or_else(|| part.to_owned(), |words| in_language(words, lang).to_owned())
}

fn title_of(catalogue: &heard_domain::catalogue::Catalogue, key: &str, tr: Tr, lang: &str) -> String {
    catalogue.scenario(key).map_or_else(|| tr.s("home-rate"), |s| in_language(&s.title, lang).to_owned())
}

/// What waits for no answer: nothing was asked.
const THANKS: [&str; 4] = ["thank_you", "good_news", "pics_thanks", "pics_good"];

/// `opened` is whether somebody it was sent to has opened it, although the team
/// has not: then somebody has read it.
fn status(state: ViewState, opened: bool) -> young::Status {
    match state {
        ViewState::Sent if !opened => young::Status::Sent,
        ViewState::Sent | ViewState::Read | ViewState::Withdrawn => young::Status::Read,
        ViewState::Answered => young::Status::Answered,
        ViewState::Closed => young::Status::Closed,
        ViewState::Settled => young::Status::Settled,
        ViewState::Reopened => young::Status::Reopened,
        ViewState::Hidden => young::Status::Hidden,
    }
}

/// A proof of one's own view, and the address its pages live under.
pub(super) struct Opened {
    pub(super) own: OwnView,
    pub(super) base: String,
    pub(super) receipt_mode: bool,
    pub(super) author: Author,
}

pub(super) async fn by_session(app: &App, session: &Session) -> Result<Option<Opened>, Failure> {
    let Some(id) = session::thread(session).await? else { return Ok(None) };
    let own = heard_domain::views::opened_by_receipt(&app.heard, id).await?;
    Ok(own.map(|own| Opened { own, base: "/thread".to_owned(), receipt_mode: true, author: Author::Receipt }))
}

pub(super) async fn by_id(app: &App, me: &Grant<OwnVoice>, id: &str) -> Result<Opened, Failure> {
    let id: ViewId = id.parse().map_err(|_| Failure::NotFound)?;
    let own = by_account(&app.heard, me, id).await?.ok_or(Failure::NotFound)?;
    Ok(Opened { own, base: format!("/mine/{id}"), receipt_mode: false, author: Author::Account(*me) })
}

/// `GET /thread`
pub async fn show_receipt(
    State(app): State<App>,
    session: Session,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    match by_session(&app, &session).await? {
        Some(opened) => draw(&app, frame, opened, String::new(), None).await,
        None => Ok(Redirect::to("/receipt").into_response()),
    }
}

/// `GET /mine/{id}`
pub async fn show_mine(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    Path(id): Path<String>,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let opened = by_id(&app, &me, &id).await?;
    draw(&app, frame, opened, String::new(), None).await
}

async fn draw(
    app: &App,
    frame: heard_app::shell::Frame,
    opened: Opened,
    reply_value: String,
    error: Option<Problem>,
) -> Result<Response, Failure> {
    let thread = thread(&app.heard, opened.own).await?.ok_or(Failure::NotFound)?;
    let props = props(app, frame.tr, opened, thread, reply_value, error);
    let status = if error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(page(status, move || young::thread(frame, props)))
}

pub(super) fn props(
    app: &App,
    tr: Tr,
    opened: Opened,
    thread: Thread,
    reply_value: String,
    error: Option<Problem>,
) -> young::ThreadPage {
    let catalogue = app.heard.catalogue();
    let today = app.heard.now().iso_date();
    let meeting = thread.due_on.clone().filter(|on| *on < today).map(|on| (on, thread.met));
    let can_share = can_share(opened.author, thread.audience, &thread.shares);
    let shared = thread.shares.iter().map(|(audience, at)| (*audience, at.iso_date())).collect();
    let scenario = catalogue.scenario_version(&thread.scenario.0, thread.scenario.1).map(Arc::as_ref);
    let opened_by_person = thread.deliveries.iter().any(|one| one.opened_at.is_some());
    let answers = thread.words.map(|words| words.answers).unwrap_or_default();
    let agenda = scenario.is_some_and(|s| s.agenda) && !answers.is_empty();
    let said = answers.into_iter().map(|answer| {
        let shown = super::sending::shown_answer(tr, scenario, &answer);
        (answer.asked, shown)
    });
    let parts = thread.parts.into_iter().map(|(part, said)| {
        let lang = tr.lang().code();
        (part_in(&catalogue, &part, lang), tr.of("yes-no", said.name()))
    });
    young::ThreadPage {
        meeting,
        agenda_href: agenda.then(|| format!("{}/agenda", opened.base)),
        base: opened.base.clone(),
        status: status(thread.state, opened_by_person),
        said: said.chain(parts).collect(),
        media: super::media::of_view(&opened.base, thread.media),
        sent_on: thread.received_at.iso_date(),
        mood: thread.mood.and_then(|mood| u8::try_from(mood).ok()),
        audience: thread.audience,
        helped: thread.helped,
        messages: thread
            .messages
            .into_iter()
            .map(|m| young::ThreadMessage { sender: m.sender, text: m.text, on: m.sent_at.iso_date() })
            .collect(),
        answers: thread.answers.into_iter().map(answer_props).collect(),
        told: thread.told,
        hidden_because: thread.hidden_because,
        thanks: THANKS.contains(&thread.scenario.0.as_str()),
        looked: looked(thread.history),
        reply_value,
        error,
        shared,
        delivered: thread
            .deliveries
            .iter()
            .map(|one| (one.kind, one.delivered_at.iso_date(), one.opened_at.map(|at| at.iso_date())))
            .collect(),
        can_share,
        receipt_mode: opened.receipt_mode,
    }
}

fn answer_props(answer: heard_domain::responses::Answer) -> young::ThreadAnswer {
    young::ThreadAnswer {
        response: answer.response.to_string(),
        you_said: answer.text.you_said,
        claim: answer.text.claim,
        we_did: answer.text.we_did,
        reason: answer.text.reason,
        easy_read: answer.text.easy_read,
        owner: answer.text.owner_name,
        due_on: answer.text.due_on,
        published_on: answer.published_at.map(|at| at.iso_date()).unwrap_or_default(),
        verdict: answer.verdict,
    }
}

/// Who looked, one line a day for each role and deed.
fn looked(history: Vec<HistoryLine>) -> Vec<young::Looked> {
    let mut lines: Vec<young::Looked> = Vec::new();
    for line in history {
        let Some(did) = deed(&line) else { continue };
        let entry = young::Looked { on: line.at.iso_date(), who: reader(line.role), did };
        let again = lines.iter().any(|l| l.on == entry.on && l.who == entry.who && l.did == entry.did);
        if !again {
            lines.push(entry);
        }
    }
    lines
}

pub(super) fn reader(role: Option<Role>) -> Reader {
    match role {
        None | Some(Role::YoungPerson) => Reader::Me,
        // None of those after the first opens a view today. Whichever comes to
        // do so is given words of its own, in each language.
        Some(
            Role::Worker
            | Role::PersonalAdviser
            | Role::ReviewingOfficer
            | Role::Carer
            | Role::Advocate
            | Role::DutyWorker
            | Role::TeamManager
            | Role::ActionLead
            | Role::Provider
            | Role::Regulation44Visitor
            | Role::ComplaintsManager
            | Role::IndependentPerson
            | Role::Lado
            | Role::Translator
            | Role::Auditor,
        ) => Reader::Worker,
        Some(Role::ParticipationLead) => Reader::ParticipationLead,
        Some(Role::SafeguardingLead) => Reader::SafeguardingLead,
        Some(Role::ServiceManager) => Reader::ServiceManager,
        Some(Role::Commissioner) => Reader::Commissioner,
        Some(Role::BoardMember) => Reader::BoardMember,
        Some(Role::Administrator) => Reader::Administrator,
    }
}

/// How a line is told; `None` where it is not. What is on no list was done too.
pub(super) fn deed(line: &HistoryLine) -> Option<Deed> {
    line.action.map_or(Some(Deed::Other), Deed::of)
}

/// `GET /receipt`
pub async fn receipt_form(YoungFrame(frame): YoungFrame) -> Response {
    page(StatusCode::OK, move || young::receipt(frame, young::ReceiptPage::default()))
}

/// `POST /receipt`
pub async fn receipt(
    State(app): State<App>,
    session: Session,
    Guesser(guesser): Guesser,
    YoungFrame(frame): YoungFrame,
    fields: Fields,
) -> Result<Response, Failure> {
    let typed = fields.get("receipt").to_owned();
    match find(&app, &guesser, &typed).await? {
        Ok(own) => {
            session::open_thread(&session, own.id()).await?;
            Ok(Redirect::to("/thread").into_response())
        }
        Err(problem) => {
            let props = young::ReceiptPage { error: Some(problem), value: typed, pictures: None };
            Ok(page(super::sending::status_of(problem), move || young::receipt(frame, props)))
        }
    }
}

/// `GET /receipt/pictures`
pub async fn pictures_form(YoungFrame(frame): YoungFrame) -> Response {
    page(StatusCode::OK, move || young::receipt_pictures(frame, young::ReceiptPage::default()))
}

/// `POST /receipt/pictures`: one more picture; the eighth opens the thread.
pub async fn pictures(
    State(app): State<App>,
    session: Session,
    Guesser(guesser): Guesser,
    YoungFrame(frame): YoungFrame,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut picked: Vec<u8> = fields.get("picked").as_bytes().chunks_exact(2).filter_map(two_digits).collect();
    match fields.get("pick") {
        "undo" => drop(picked.pop()),
        pick => picked.extend(two_digits(pick.as_bytes())),
    }
    if picked.len() < young::PICTURES {
        let props = young::ReceiptPage { pictures: Some(picked), ..young::ReceiptPage::default() };
        return Ok(page(StatusCode::OK, move || young::receipt_pictures(frame, props)));
    }
    let digits: String = picked.iter().map(|n| format!("{n:02}")).collect();
    match find(&app, &guesser, &digits).await? {
        Ok(own) => {
            session::open_thread(&session, own.id()).await?;
            Ok(Redirect::to("/thread").into_response())
        }
        Err(problem) => {
            let error = if problem == Problem::NoSuchReceipt { Problem::NoSuchPictures } else { problem };
            let props = young::ReceiptPage { error: Some(error), ..young::ReceiptPage::default() };
            Ok(page(super::sending::status_of(error), move || young::receipt_pictures(frame, props)))
        }
    }
}

fn two_digits(two: &[u8]) -> Option<u8> {
    std::str::from_utf8(two).ok().filter(|two| two.len() == 2)?.parse().ok()
}

/// The view of a receipt, with wrong tries slowed.
async fn find(app: &App, guesser: &str, typed: &str) -> Result<Result<OwnView, Problem>, Failure> {
    let guess = Guess::from(Kind::Receipt, guesser);
    let Ok(attempt) = app.limiter.begin(guess, app.heard.now()).await else { return Ok(Err(Problem::SlowDown)) };
    let Some(found) = by_receipt(&app.heard, typed).await? else { return Ok(Err(Problem::NoSuchReceipt)) };
    // A receipt of one's own must not buy more tries at others'.
    attempt.unjudged().await;
    Ok(Ok(found))
}

/// `POST /thread/reply`
pub async fn reply_receipt(
    State(app): State<App>,
    session: Session,
    YoungFrame(frame): YoungFrame,
    fields: Fields,
) -> Result<Response, Failure> {
    match by_session(&app, &session).await? {
        Some(opened) => reply(&app, frame, opened, &fields).await,
        None => Ok(Redirect::to("/receipt").into_response()),
    }
}

/// `POST /mine/{id}/reply`
pub async fn reply_mine(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    Path(id): Path<String>,
    YoungFrame(frame): YoungFrame,
    fields: Fields,
) -> Result<Response, Failure> {
    let opened = by_id(&app, &me, &id).await?;
    reply(&app, frame, opened, &fields).await
}

async fn reply(
    app: &App,
    frame: heard_app::shell::Frame,
    opened: Opened,
    fields: &Fields,
) -> Result<Response, Failure> {
    let text = fields.get("text");
    let problem = match talk_back(&app.heard, opened.own, text).await {
        Ok(()) => return Ok(Redirect::to(&format!("{}?done=replied", opened.base)).into_response()),
        Err(TalkError::Empty) => Problem::WriteSomething,
        Err(TalkError::TooLong) => Problem::TooLong,
        Err(TalkError::Gone) => return Err(Failure::NotFound),
        Err(TalkError::Storage(error)) => return Err(error.into()),
    };
    draw(app, frame, opened, text.to_owned(), Some(problem)).await
}

/// `POST /thread/verdict`
pub async fn verdict_receipt(State(app): State<App>, session: Session, fields: Fields) -> Result<Response, Failure> {
    match by_session(&app, &session).await? {
        Some(opened) => verdict(&app, opened, &fields).await,
        None => Ok(Redirect::to("/receipt").into_response()),
    }
}

/// `POST /mine/{id}/verdict`
pub async fn verdict_mine(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let opened = by_id(&app, &me, &id).await?;
    verdict(&app, opened, &fields).await
}

async fn verdict(app: &App, opened: Opened, fields: &Fields) -> Result<Response, Failure> {
    let said = Verdict::parse(fields.get("verdict")).ok_or(Failure::NotFound)?;
    // Without a response it is the meeting that is asked about.
    let taken = if fields.get("response").is_empty() {
        judge_meeting(&app.heard, opened.own, said).await?
    } else {
        let response = fields.one::<ResponseId>("response").ok_or(Failure::NotFound)?;
        judge(&app.heard, opened.own, response, said).await?
    };
    if taken { Ok(Redirect::to(&opened.base).into_response()) } else { Err(Failure::NotFound) }
}

/// `POST /thread/take-back`
pub async fn take_back_receipt(State(app): State<App>, session: Session) -> Result<Response, Failure> {
    if let Some(opened) = by_session(&app, &session).await? {
        take_back(&app.heard, opened.own).await?;
        session.flush().await?;
    }
    Ok(Redirect::to("/?done=taken-back").into_response())
}

/// `POST /mine/{id}/take-back`
pub async fn take_back_mine(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let opened = by_id(&app, &me, &id).await?;
    take_back(&app.heard, opened.own).await?;
    Ok(Redirect::to("/mine?done=taken-back").into_response())
}

/// `POST /thread/share`
pub async fn share_receipt(State(app): State<App>, session: Session, fields: Fields) -> Result<Response, Failure> {
    match by_session(&app, &session).await? {
        Some(opened) => share(&app, opened, &fields).await,
        None => Ok(Redirect::to("/receipt").into_response()),
    }
}

/// `POST /mine/{id}/share`
pub async fn share_mine(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let opened = by_id(&app, &me, &id).await?;
    share(&app, opened, &fields).await
}

async fn share(app: &App, opened: Opened, fields: &Fields) -> Result<Response, Failure> {
    let audience = Audience::parse(fields.get("audience")).ok_or(Failure::NotFound)?;
    // Shared already is as good as shared now.
    share_again(&app.heard, opened.author, opened.own, audience).await?;
    Ok(Redirect::to(&format!("{}?done=shared", opened.base)).into_response())
}

/// `GET /thread/print`
pub async fn print_receipt(
    State(app): State<App>,
    session: Session,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    match by_session(&app, &session).await? {
        Some(opened) => print(&app, frame, opened).await,
        None => Ok(Redirect::to("/receipt").into_response()),
    }
}

/// `GET /mine/{id}/print`
pub async fn print_mine(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    Path(id): Path<String>,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let opened = by_id(&app, &me, &id).await?;
    print(&app, frame, opened).await
}

async fn print(app: &App, frame: heard_app::shell::Frame, opened: Opened) -> Result<Response, Failure> {
    let thread = thread(&app.heard, opened.own).await?.ok_or(Failure::NotFound)?;
    let props = props(app, frame.tr, opened, thread, String::new(), None);
    Ok(page(StatusCode::OK, move || young::printed(frame, props)))
}
