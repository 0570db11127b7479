//! A worker's own page: what young people chose to send to them.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::safeguarding::{ConcernForm, ConcernProblem, Done as ConcernDone, RefusedConcern};
use heard_app::pages::staff::views::{AnswerProblem, Done};
use heard_domain::ids::{AttachmentId, DeedId, ViewId};
use heard_domain::media;
use heard_domain::people::{Account, Grant, ReadSentToMe};
use heard_domain::safeguarding::concerns::reported_by_worker;
use heard_domain::views::{
    DeliveredView, SendNowError, SentLine, TalkError, UndoError, delivered, open_sent, reply_to_sent, send_sent_now,
    sent_to_me, undo_sent, unopened,
};
use heard_storage::Conn;
use heard_storage::calendar::Day;

use super::message::message;
use crate::answers::said_to_staff;
use crate::fields::Fields;
use crate::media::serve;
use crate::page::page;
use crate::registry::{Route, only};
use crate::staff::frame::{Staff, done, status_of};
use crate::staff::safeguarding::concerns::problem_of;
use crate::staff::safeguarding::reported::report;
use crate::staff::{media as files, options};
use crate::{App, Failure};

/// The routes of a worker's own page.
pub fn routes() -> Vec<Route> {
    let (get, post) = (Method::GET, Method::POST);
    vec![
        only::<ReadSentToMe, _, _>(get.clone(), "/sent-to-me", list),
        only::<ReadSentToMe, _, _>(get.clone(), "/sent-to-me/{id}", show),
        only::<ReadSentToMe, _, _>(post.clone(), "/sent-to-me/{id}/reply", reply),
        only::<ReadSentToMe, _, _>(post.clone(), "/sent-to-me/{id}/undo-reply", undo_reply),
        only::<ReadSentToMe, _, _>(post.clone(), "/sent-to-me/{id}/send-now", send_now),
        only::<ReadSentToMe, _, _>(post.clone(), "/sent-to-me/{id}/media/{m}/lock", lock),
        only::<ReadSentToMe, _, _>(post, "/sent-to-me/{id}/reported", reported),
        only::<ReadSentToMe, _, _>(get.clone(), "/sent-to-me/{id}/media/{m}", open),
        only::<ReadSentToMe, _, _>(get, "/sent-to-me/{id}/media/{m}/blurred", blurred),
    ]
}

/// How many things that were sent to the reader nobody has opened; none where
/// they have no such page.
pub async fn waiting(app: &App, conn: &mut Conn, account: Account) -> Result<i64, Failure> {
    match Grant::<ReadSentToMe>::check(account) {
        Some(by) => Ok(unopened(&app.heard, conn, &by).await?),
        None => Ok(0),
    }
}

async fn proof(app: &App, by: &Grant<ReadSentToMe>, id: &str) -> Result<DeliveredView, Failure> {
    let id: ViewId = id.parse().map_err(|_| Failure::NotFound)?;
    delivered(&app.heard, by, id).await?.ok_or(Failure::NotFound)
}

/// Whole days until a meeting.
fn days_until(app: &App, on: Day) -> i64 {
    on.days_since(app.heard.now().day())
}

/// `GET /sent-to-me`
pub async fn list(State(app): State<App>, by: Grant<ReadSentToMe>, Staff(frame): Staff) -> Result<Response, Failure> {
    let lines = sent_to_me(&app.heard, &by).await?;
    let props = staff::views::SentToMePage { lines: lines.into_iter().map(|one| line(&app, one)).collect() };
    Ok(page(StatusCode::OK, move || staff::views::sent_to_me(frame, props)))
}

fn line(app: &App, one: SentLine) -> staff::views::SentToMeLine {
    staff::views::SentToMeLine {
        href: format!("/sent-to-me/{}", one.id),
        covered: one.covered,
        kind: one.kind,
        from: one.from,
        snippet: one.opens.then_some(one.snippet),
        situation: options::situation(&app.heard.catalogue(), &one.scenario),
        mood: one.mood.and_then(|mood| u8::try_from(mood).ok()),
        lang: one.lang,
        due: one.due_on.map(|on| (on.civil(), days_until(app, on))),
        came_on: one.delivered_at.day().civil(),
        opened_on: one.opened_at.map(|at| at.day().civil()),
        state: one.state,
        media: one.media.into_iter().map(|(kind, _)| kind).collect(),
    }
}

/// `GET /sent-to-me/{id}`
pub async fn show(
    State(app): State<App>,
    by: Grant<ReadSentToMe>,
    Path(id): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let sent = proof(&app, &by, &id).await?;
    draw(&app, &by, frame, sent, Refused::default()).await
}

/// What was refused of the forms of one, and what was typed.
#[derive(Default)]
struct Refused {
    reply: String,
    safe: bool,
    problem: Option<AnswerProblem>,
    reported: Option<RefusedConcern>,
}

async fn draw(
    app: &App,
    by: &Grant<ReadSentToMe>,
    frame: staff::StaffFrame,
    sent: DeliveredView,
    Refused { reply, safe, problem, reported }: Refused,
) -> Result<Response, Failure> {
    let view = open_sent(&app.heard, by, sent).await?.ok_or(Failure::NotFound)?;
    let (catalogue, now) = (app.heard.catalogue(), app.heard.now());
    // What was undone stands in the form again.
    let reply = if problem.is_some() { reply } else { view.given_back.unwrap_or(reply) };
    let (answers, from) = view.words.map(|words| (words.answers, words.from)).unwrap_or_default();
    let status = status_of(problem.is_some() || reported.is_some());
    let href = format!("/sent-to-me/{}", sent.id());
    let mut media = files::props(&href, view.media, by.account(), &frame.path);
    files::whom_to_ring(app, by.account(), &mut media).await?;
    let props = staff::views::SentViewPage {
        covered: view.covered,
        kind: view.kind,
        from,
        situation: options::situation(&catalogue, &view.scenario.0),
        mood: view.mood.and_then(|mood| u8::try_from(mood).ok()),
        due: view.due_on.map(|on| (on.civil(), days_until(app, on))),
        received_on: view.received_at.day().civil(),
        answers: said_to_staff(&catalogue, (&view.scenario.0, view.scenario.1), answers),
        kept_back: view.kept_back,
        media,
        messages: view.messages.into_iter().map(|one| message(one, (by.id(), now))).collect(),
        lang: view.lang,
        href,
        goes: view.goes,
        safe,
        reply,
        problem,
        reported,
    };
    Ok(page(status, move || staff::views::sent_view(frame, props)))
}

/// `POST /sent-to-me/{id}/reply`
pub async fn reply(
    State(app): State<App>,
    by: Grant<ReadSentToMe>,
    Path(id): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let sent = proof(&app, &by, &id).await?;
    let (text, safe) = (fields.get("text"), fields.get("safe") == "yes");
    let problem = match reply_to_sent(&app.heard, &by, sent, text, safe).await {
        Ok(Some(_)) => return Ok(done(&format!("/sent-to-me/{}", sent.id()), Done::Answered)),
        Ok(None) => return Ok(done(&format!("/sent-to-me/{}", sent.id()), Done::AnsweredAtOnce)),
        Err(TalkError::Empty) => AnswerProblem::Empty,
        Err(TalkError::TooLong) => AnswerProblem::TooLong,
        Err(TalkError::Held) => AnswerProblem::NotKnownSafe,
        Err(TalkError::Gone | TalkError::WroteAgain) => return Err(Failure::NotFound),
        Err(TalkError::Storage(error)) => return Err(error.into()),
    };
    let refused = Refused { reply: text.to_owned(), safe, problem: Some(problem), reported: None };
    draw(&app, &by, frame, sent, refused).await
}

/// `POST /sent-to-me/{id}/undo-reply`: undoes what `deed` sent.
pub async fn undo_reply(
    State(app): State<App>,
    by: Grant<ReadSentToMe>,
    Path(id): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let sent = proof(&app, &by, &id).await?;
    let deed = fields.one::<DeedId>("deed").ok_or(Failure::NotFound)?;
    let problem = match undo_sent(&app.heard, &by, sent, deed).await {
        Ok(()) => return Ok(done(&format!("/sent-to-me/{}", sent.id()), Done::ReplyStopped)),
        Err(UndoError::GoneOut) => AnswerProblem::GoneOut,
        Err(UndoError::GoesNow) => AnswerProblem::GoesNow,
        Err(UndoError::Over | UndoError::Changed(_) | UndoError::Goes(_)) => AnswerProblem::NothingWaits,
        Err(UndoError::Storage(error)) => return Err(error.into()),
    };
    draw(&app, &by, frame, sent, Refused { problem: Some(problem), ..Refused::default() }).await
}

/// `POST /sent-to-me/{id}/send-now`: sends at once what `deed` sent.
pub async fn send_now(
    State(app): State<App>,
    by: Grant<ReadSentToMe>,
    Path(id): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let sent = proof(&app, &by, &id).await?;
    let deed = fields.one::<DeedId>("deed").ok_or(Failure::NotFound)?;
    let problem = match send_sent_now(&app.heard, &by, sent, deed).await {
        Ok(()) => return Ok(done(&format!("/sent-to-me/{}", sent.id()), Done::SentNow)),
        Err(SendNowError::Over) => AnswerProblem::NothingWaits,
        Err(SendNowError::Storage(error)) => return Err(error.into()),
    };
    draw(&app, &by, frame, sent, Refused { problem: Some(problem), ..Refused::default() }).await
}

/// `POST /sent-to-me/{id}/reported`: the worker reported it themselves.
pub async fn reported(
    State(app): State<App>,
    by: Grant<ReadSentToMe>,
    Path(id): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let sent = proof(&app, &by, &id).await?;
    let problem = match report(&fields) {
        None => ConcernProblem::NotChosen,
        Some(report) => match reported_by_worker(&app.heard, &by, sent, &report).await {
            // It may be harm from now on, and about them: then it is not theirs to read any more.
            Ok(()) if delivered(&app.heard, &by, sent.id()).await?.is_none() => {
                return Ok(done("/sent-to-me", ConcernDone::Reported));
            }
            Ok(()) => return Ok(done(&format!("/sent-to-me/{}", sent.id()), ConcernDone::Reported)),
            Err(error) => problem_of(error, ConcernForm::Reported)?,
        },
    };
    let refused = RefusedConcern { form: ConcernForm::Reported, problem, values: fields.0 };
    draw(&app, &by, frame, sent, Refused { reported: Some(refused), ..Refused::default() }).await
}

/// `GET /sent-to-me/{id}/media/{m}`
pub async fn open(
    State(app): State<App>,
    by: Grant<ReadSentToMe>,
    Path((id, m)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let sent = proof(&app, &by, &id).await?;
    let m: AttachmentId = m.parse().map_err(|_| Failure::NotFound)?;
    let (bytes, mime) = media::open_delivered(&app.heard, &by, sent, m).await?;
    Ok(serve(bytes, &mime, &headers))
}

/// `POST /sent-to-me/{id}/media/{m}/lock`: one press. Where it may be harm now and is
/// about whoever pressed, it is not on their page any more.
pub async fn lock(
    State(app): State<App>,
    by: Grant<ReadSentToMe>,
    Path((id, m)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let sent = proof(&app, &by, &id).await?;
    let m: AttachmentId = m.parse().map_err(|_| Failure::NotFound)?;
    media::lock_delivered(&app.heard, &by, sent, m).await?;
    Ok(match delivered(&app.heard, &by, sent.id()).await? {
        Some(_) => done(&format!("/sent-to-me/{}#media-{m}", sent.id()), files::Done::Locked),
        None => done("/sent-to-me", files::Done::Locked),
    })
}

/// `GET /sent-to-me/{id}/media/{m}/blurred`
pub async fn blurred(
    State(app): State<App>,
    by: Grant<ReadSentToMe>,
    Path((id, m)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let sent = proof(&app, &by, &id).await?;
    let m: AttachmentId = m.parse().map_err(|_| Failure::NotFound)?;
    let dots = media::blurred_delivered(&app.heard, &by, sent, m).await?;
    Ok(serve(dots, "image/png", &headers))
}
