//! Polls and surveys, from the team's side.

use axum::extract::{Path, State};
use axum::http::{Method, StatusCode};
use axum::response::Response;
use heard_app::i18n::{Lang, Tr};
use heard_app::pages::staff::polls::{AnswerCount, AskTyped, AskedTally, Done, OwnWords, PLACE, PollProblem};
use heard_app::pages::staff::poster::PosterAsks;
use heard_app::pages::staff::{self, Link};
use heard_domain::catalogue::{QuestionKind, in_language};
use heard_domain::ids::PollId;
use heard_domain::people::{Grant, Participate};
use heard_domain::polls::{self, NewPoll, PollError, PollKind};
use heard_storage::calendar::Day;
use heard_storage::clock::Moment;

use crate::fields::Fields;
use crate::page::page;
use crate::registry::{Route, only};
use crate::staff::frame::{Staff, done, shown};
use crate::staff::poster::poster;
use crate::staff::{MenuLine, Room};
use crate::{App, Failure};

/// Polls and surveys.
pub const ROOM: Room = Room { routes, menu: &[MenuLine::of::<Participate>(PLACE)], notices: Done::TOLD };

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    let (get, post) = (Method::GET, Method::POST);
    vec![
        only::<Participate, _, _>(get.clone(), "/staff/polls", asks),
        only::<Participate, _, _>(post.clone(), "/staff/polls", ask),
        only::<Participate, _, _>(get.clone(), "/staff/polls/{poll}", asked),
        only::<Participate, _, _>(post.clone(), "/staff/polls/{poll}/words", words),
        only::<Participate, _, _>(post, "/staff/polls/{poll}/close", close),
        only::<Participate, _, _>(get, "/staff/polls/{poll}/poster", poll_poster),
    ]
}

async fn ask_props(app: &App, by: &Grant<Participate>) -> Result<staff::polls::AskPage, Failure> {
    let unread = polls::unread(&app.heard, by).await?;
    let now = app.heard.now();
    let polls = polls::polls(&app.heard).await?;
    let line = |poll: &polls::Poll| staff::polls::AskLine {
        href: format!("/staff/polls/{}", poll.id),
        title: poll.title.clone(),
        kind: poll.kind,
        members_only: poll.members_only,
        open: poll.is_open(now),
        unread: unread.iter().find(|(id, _)| *id == poll.id).map_or(0, |(_, n)| *n),
    };
    let catalogue = app.heard.catalogue();
    Ok(staff::polls::AskPage {
        polls: polls.iter().map(line).collect(),
        posters: catalogue
            .services_asked()
            .map(|s| Link { href: format!("/staff/posters/{}", s.slug), text: s.name.clone() })
            .collect(),
        kind: PollKind::Poll,
        typed: AskTyped::default(),
        members_only: false,
        problems: Vec::new(),
    })
}

/// `GET /staff/polls`
pub async fn asks(State(app): State<App>, by: Grant<Participate>, Staff(frame): Staff) -> Result<Response, Failure> {
    let props = ask_props(&app, &by).await?;
    Ok(page(StatusCode::OK, move || staff::polls::asks(frame, props)))
}

/// Midnight at the end of that day.
fn end_of(text: &str) -> Option<Moment> {
    Day::parse(text).map(Day::end)
}

/// `POST /staff/polls`
pub async fn ask(
    State(app): State<App>,
    by: Grant<Participate>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let problem = match opened(&app, &by, &fields).await? {
        Ok(id) => return Ok(done(&format!("/staff/polls/{id}"), Done::Opened)),
        Err(problem) => problem,
    };
    let field = |name| fields.get(name).to_owned();
    let typed =
        AskTyped { title: field("title"), lead: field("lead"), questions: field("questions"), until: field("until") };
    let shown = ask_props(&app, &by).await?;
    let props = staff::polls::AskPage {
        kind: PollKind::parse(fields.get("kind")).unwrap_or(shown.kind),
        typed,
        members_only: members_only(&fields),
        problems: vec![problem],
        ..shown
    };
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::polls::asks(frame, props)))
}

fn members_only(fields: &Fields) -> bool {
    fields.get("members_only") == "yes"
}

/// Opens what the form asks, or says what is wrong with it.
async fn opened(app: &App, by: &Grant<Participate>, fields: &Fields) -> Result<Result<PollId, PollProblem>, Failure> {
    let Some(kind) = PollKind::parse(fields.get("kind")) else { return Ok(Err(PollProblem::NoKind)) };
    let until = fields.get("until");
    let open_until = end_of(until);
    if !until.is_empty() && open_until.is_none() {
        return Ok(Err(PollProblem::BadDay));
    }
    let new = NewPoll {
        kind,
        title: fields.get("title").to_owned(),
        lead: fields.get("lead").to_owned(),
        questions: fields.get("questions").to_owned(),
        members_only: members_only(fields),
        open_until,
    };
    match polls::open_poll(&app.heard, by, new).await {
        Ok(id) => Ok(Ok(id)),
        Err(PollError::Storage(error)) => Err(error.into()),
        Err(PollError::NoTitle) => Ok(Err(PollProblem::NoTitle)),
        Err(PollError::BadQuestion(0)) => Ok(Err(PollProblem::NoQuestion)),
        Err(PollError::BadQuestion(n)) => Ok(Err(PollProblem::BadQuestion(n))),
        Err(PollError::OneQuestion) => Ok(Err(PollProblem::OneQuestion)),
        Err(PollError::Past) => Ok(Err(PollProblem::DayOver)),
        // What only an answer meets.
        Err(
            error @ (PollError::Closed
            | PollError::MembersOnly
            | PollError::Empty
            | PollError::TooLong
            | PollError::Already),
        ) => Err(Failure::Broken(error.to_string())),
    }
}

async fn find(app: &App, id: &str) -> Result<polls::Poll, Failure> {
    let id: PollId = id.parse().map_err(|_| Failure::NotFound)?;
    polls::poll(&app.heard, id).await?.ok_or(Failure::NotFound)
}

async fn asked_props(app: &App, poll: &polls::Poll) -> Result<staff::polls::AskedPage, Failure> {
    let english = Tr(Lang::En);
    let published = polls::tallies(&app.heard, poll).await?;
    let answered = published.as_ref().map(|(at, entries, _)| (shown(*entries), at.day().civil()));
    let tallies = published.into_iter().flat_map(|(_, _, tallies)| tallies).map(|tally| {
        let answers = polls::options(&tally.question);
        let words = answers.iter().map(|key| crate::answers::shown(english, &tally.question, key));
        let count = |(answer, n)| AnswerCount { answer, count: shown(n) };
        AskedTally {
            question: in_language(&tally.question.ask, "en").to_owned(),
            answers: tally.parts.map(|parts| words.zip(parts).map(count).collect()),
        }
    });
    Ok(staff::polls::AskedPage {
        href: format!("/staff/polls/{}", poll.id),
        title: poll.title.clone(),
        open: poll.is_open(app.heard.now()),
        answered,
        tallies: tallies.collect(),
        has_words: poll.questions.iter().any(|q| q.kind == QuestionKind::Text),
        words: None,
    })
}

/// `GET /staff/polls/{poll}`
pub async fn asked(
    State(app): State<App>,
    _by: Grant<Participate>,
    Path(id): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let props = asked_props(&app, &find(&app, &id).await?).await?;
    Ok(page(StatusCode::OK, move || staff::polls::asked(frame, props)))
}

/// `POST /staff/polls/{poll}/words`
pub async fn words(
    State(app): State<App>,
    by: Grant<Participate>,
    Path(id): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let poll = find(&app, &id).await?;
    let mut props = asked_props(&app, &poll).await?;
    let all = polls::read_words(&app.heard, &by, poll.id).await?;
    let lines = all.into_iter().flat_map(|(at, said)| {
        said.into_iter().map(move |one| OwnWords { on: at.day().civil(), asked: one.asked, said: one.said })
    });
    props.words = Some(lines.collect());
    Ok(page(StatusCode::OK, move || staff::polls::asked(frame, props)))
}

/// `POST /staff/polls/{poll}/close`
pub async fn close(
    State(app): State<App>,
    by: Grant<Participate>,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let poll = find(&app, &id).await?;
    polls::close_poll(&app.heard, &by, poll.id).await?;
    Ok(done(&format!("/staff/polls/{id}"), Done::Closed))
}

/// `GET /staff/polls/{poll}/poster`
pub async fn poll_poster(
    State(app): State<App>,
    _by: Grant<Participate>,
    Path(id): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let poll = find(&app, &id).await?;
    Ok(poster(&app, frame, PosterAsks::Poll(poll.title), &format!("/polls/{id}")))
}
