//! What young people do together, from the team's side, and the council's
//! cards to the board.

use axum::extract::{Path, Query, State};
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::i18n::{Lang, Tr};
use heard_app::pages::staff::{self, Choice, FieldErrors, Link};
use heard_domain::catalogue::{QuestionKind, in_language};
use heard_domain::council::{
    self, Card, CardKind, CouncilError, Judgement, Reader, add_member, answer_card, budgets, cards, close_budget,
    hide_card, members, remove_member, start_budget,
};
use heard_domain::guide::{GuideError, GuidePage, guide, is_page, write_page};
use heard_domain::ids::{BudgetId, CardId, PollId};
use heard_domain::people::{AnswerCouncil, Grant, Participate};
use heard_domain::polls::{self, NewPoll, PollError, PollKind};
use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use serde::Deserialize;

use super::frame::{Staff, shown};
use crate::fields::Fields;
use crate::page::page;
use crate::people_links::qr_svg;
use crate::registry::{Route, only};
use crate::{App, Failure};

/// The routes of this part.
pub fn routes() -> Vec<Route> {
    let (get, post) = (Method::GET, Method::POST);
    vec![
        only::<Participate, _, _>(get.clone(), "/staff/polls", asks),
        only::<Participate, _, _>(post.clone(), "/staff/polls", ask),
        only::<Participate, _, _>(get.clone(), "/staff/polls/{poll}", asked),
        only::<Participate, _, _>(post.clone(), "/staff/polls/{poll}/words", words),
        only::<Participate, _, _>(post.clone(), "/staff/polls/{poll}/close", close),
        only::<Participate, _, _>(get.clone(), "/staff/polls/{poll}/poster", poll_poster),
        only::<Participate, _, _>(get.clone(), "/staff/posters/{slug}", service_poster),
        only::<Participate, _, _>(get.clone(), "/staff/council", show_council),
        only::<Participate, _, _>(post.clone(), "/staff/council/members", join),
        only::<Participate, _, _>(post.clone(), "/staff/council/leave", leave),
        only::<Participate, _, _>(post.clone(), "/staff/council/cards/{card}/hide", hide),
        only::<Participate, _, _>(post.clone(), "/staff/council/budget", set_out),
        only::<Participate, _, _>(post.clone(), "/staff/council/budget/{budget}/close", close_pot),
        only::<Participate, _, _>(get.clone(), "/staff/guide", show_guide),
        only::<Participate, _, _>(post.clone(), "/staff/guide", write_guide),
        only::<AnswerCouncil, _, _>(get, "/challenges", show_challenges),
        only::<AnswerCouncil, _, _>(post, "/challenges/{card}/answer", answer),
    ]
}

pub(super) fn to(address: &str) -> Response {
    Redirect::to(address).into_response()
}

fn status_of(refused: bool) -> StatusCode {
    if refused { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK }
}

pub(super) fn wrong(field: &str, words: &str) -> FieldErrors {
    vec![(field.to_owned(), words.to_owned())]
}

// Polls ---------------------------------------------------------------------

fn kind_words(kind: PollKind, members_only: bool) -> &'static str {
    match kind {
        _ if members_only => "Vote of the council",
        PollKind::Poll => "Poll",
        PollKind::Survey => "Survey",
        PollKind::Exit => "Exit interview, on leaving care",
    }
}

async fn ask_props(app: &App, by: &Grant<Participate>, kind: PollKind) -> Result<staff::AskPage, Failure> {
    let unread = polls::unread(&app.heard, by).await?;
    let now = app.heard.now();
    let polls = polls::polls(&app.heard).await?;
    let line = |poll: &polls::Poll| staff::AskLine {
        href: format!("/staff/polls/{}", poll.id),
        title: poll.title.clone(),
        kind: kind_words(poll.kind, poll.members_only).to_owned(),
        open: poll.is_open(now),
        unread: unread.iter().find(|(id, _)| *id == poll.id).map_or(0, |(_, n)| *n),
    };
    let services = &app.heard.catalogue().services;
    Ok(staff::AskPage {
        polls: polls.iter().map(line).collect(),
        posters: services
            .iter()
            .map(|s| Link { href: format!("/staff/posters/{}", s.slug), text: s.name.clone() })
            .collect(),
        kinds: PollKind::ALL
            .iter()
            .map(|k| Choice { value: k.name().to_owned(), text: kind_words(*k, false).to_owned(), chosen: *k == kind })
            .collect(),
        ..Default::default()
    })
}

/// `GET /staff/polls`
pub async fn asks(State(app): State<App>, by: Grant<Participate>, Staff(frame): Staff) -> Result<Response, Failure> {
    let props = ask_props(&app, &by, PollKind::Poll).await?;
    Ok(page(StatusCode::OK, move || staff::asks(frame, props)))
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
    let kind = PollKind::parse(fields.get("kind")).unwrap_or(PollKind::Poll);
    let until = fields.get("until");
    let members_only = fields.get("members_only") == "yes";
    let new = NewPoll {
        kind,
        title: fields.get("title").to_owned(),
        lead: fields.get("lead").to_owned(),
        questions: fields.get("questions").to_owned(),
        members_only,
        open_until: end_of(until),
    };
    let errors = if !until.is_empty() && new.open_until.is_none() {
        wrong("until", "Give the day as day, month and year.")
    } else {
        match polls::open_poll(&app.heard, &by, new).await {
            Ok(id) => return Ok(to(&format!("/staff/polls/{id}?done=opened"))),
            Err(PollError::Storage(error)) => return Err(error.into()),
            Err(PollError::NoTitle) => wrong("title", "Give it a title."),
            Err(PollError::BadQuestion(0)) => wrong("questions", "Write a question."),
            Err(PollError::BadQuestion(n)) => wrong(
                "questions",
                &format!(
                    "Line {n} is not a question. Begin it with faces, choice, yes/no or words and a colon; a choice needs two answers."
                ),
            ),
            Err(PollError::OneQuestion) => wrong("questions", "A poll has one question. Make it a survey for more."),
            Err(_) => wrong("until", "That day is over. Choose a later one."),
        }
    };
    let typed = ["title", "lead", "questions", "until"].map(|name| fields.get(name).to_owned());
    let props = staff::AskPage { typed, members_only, errors, ..ask_props(&app, &by, kind).await? };
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::asks(frame, props)))
}

async fn find(app: &App, id: &str) -> Result<polls::Poll, Failure> {
    let id: PollId = id.parse().map_err(|_| Failure::NotFound)?;
    polls::poll(&app.heard, id).await?.ok_or(Failure::NotFound)
}

async fn asked_props(app: &App, poll: &polls::Poll) -> Result<staff::AskedPage, Failure> {
    let english = Tr(Lang::En);
    let (answered, tallies) = polls::tallies(&app.heard, poll).await?;
    let tallies = tallies.into_iter().map(|tally| {
        let answers = polls::options(&tally.question);
        let words = answers.iter().map(|key| crate::young::sending::shown(english, &tally.question, key));
        let parts = tally.parts.map(|parts| words.zip(parts.into_iter().map(shown)).collect());
        (in_language(&tally.question.ask, "en").to_owned(), parts)
    });
    Ok(staff::AskedPage {
        href: format!("/staff/polls/{}", poll.id),
        title: poll.title.clone(),
        open: poll.is_open(app.heard.now()),
        answered: shown(answered),
        tallies: tallies.collect(),
        has_words: poll.questions.iter().any(|q| q.kind == QuestionKind::Text),
        words: None,
        threshold: app.heard.catalogue().settings.disclosure.threshold(),
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
    Ok(page(StatusCode::OK, move || staff::asked(frame, props)))
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
    let lines =
        all.into_iter().flat_map(|(at, said)| said.into_iter().map(move |one| (at.iso_date(), one.asked, one.said)));
    props.words = Some(lines.collect());
    Ok(page(StatusCode::OK, move || staff::asked(frame, props)))
}

/// `POST /staff/polls/{poll}/close`
pub async fn close(
    State(app): State<App>,
    by: Grant<Participate>,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let poll = find(&app, &id).await?;
    polls::close_poll(&app.heard, &by, poll.id).await?;
    Ok(to(&format!("/staff/polls/{id}?done=closed")))
}

fn poster(app: &App, frame: staff::StaffFrame, title: String, path: &str) -> Response {
    let link = app.origin.link(path);
    let qr = qr_svg(&link).unwrap_or_default();
    page(StatusCode::OK, move || staff::poster(frame, staff::PosterPage { title, link, qr }))
}

/// `GET /staff/polls/{poll}/poster`
pub async fn poll_poster(
    State(app): State<App>,
    _by: Grant<Participate>,
    Path(id): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let poll = find(&app, &id).await?;
    Ok(poster(&app, frame, poll.title, &format!("/polls/{id}")))
}

/// `GET /staff/posters/{slug}`
pub async fn service_poster(
    State(app): State<App>,
    _by: Grant<Participate>,
    Path(slug): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let service = app.heard.catalogue().service_by_slug(&slug).cloned().ok_or(Failure::NotFound)?;
    Ok(poster(&app, frame, format!("How is {}?", in_language(&service.young_name, "en")), &format!("/rate/{slug}")))
}

// The council ---------------------------------------------------------------

async fn council_props(app: &App, by: &Grant<Participate>) -> Result<staff::CouncilAdminPage, Failure> {
    let mut all = cards(&app.heard, Reader::Team(by), CardKind::Challenge).await?;
    all.extend(cards(&app.heard, Reader::Team(by), CardKind::Priority).await?);
    let line = |card: Card| {
        let kind = if card.kind == CardKind::Priority { "Priority" } else { "Challenge card" };
        let state = match card.state {
            council::CardState::Proposed => "members are deciding",
            council::CardState::Agreed => "agreed",
            council::CardState::Answered => "answered",
            council::CardState::Hidden => "hidden",
        };
        [card.id.to_string(), kind.to_owned(), card.text.title, state.to_owned()]
    };
    Ok(staff::CouncilAdminPage {
        members: members(&app.heard, by).await?,
        cards: all.into_iter().map(line).collect(),
        budgets: budgets(&app.heard, None)
            .await?
            .into_iter()
            .map(|pot| (pot.id.to_string(), pot.title, pot.closed))
            .collect(),
        ..Default::default()
    })
}

async fn council_page(
    app: &App,
    by: &Grant<Participate>,
    frame: staff::StaffFrame,
    typed: [String; 5],
    refused: Option<(String, FieldErrors)>,
) -> Result<Response, Failure> {
    let props = staff::CouncilAdminPage { typed, refused, ..council_props(app, by).await? };
    Ok(page(status_of(props.refused.is_some()), move || staff::council_admin(frame, props)))
}

/// `GET /staff/council`
pub async fn show_council(
    State(app): State<App>,
    by: Grant<Participate>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    council_page(&app, &by, frame, Default::default(), None).await
}

async fn of_member(
    app: &App,
    by: &Grant<Participate>,
    frame: staff::StaffFrame,
    nickname: &str,
    result: Result<(), CouncilError>,
) -> Result<Response, Failure> {
    match result {
        Ok(()) => Ok(to("/staff/council?done=saved")),
        Err(CouncilError::Storage(error)) => Err(error.into()),
        Err(_) => {
            let refused = ("member".to_owned(), wrong("nickname", "No young person has this nickname."));
            let typed = [nickname.to_owned(), String::new(), String::new(), String::new(), String::new()];
            council_page(app, by, frame, typed, Some(refused)).await
        }
    }
}

/// `POST /staff/council/members`
pub async fn join(
    State(app): State<App>,
    by: Grant<Participate>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let nickname = fields.get("nickname");
    let result = add_member(&app.heard, &by, nickname).await;
    of_member(&app, &by, frame, nickname, result).await
}

/// `POST /staff/council/leave`
pub async fn leave(
    State(app): State<App>,
    by: Grant<Participate>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let nickname = fields.get("nickname");
    let result = remove_member(&app.heard, &by, nickname).await;
    of_member(&app, &by, frame, nickname, result).await
}

/// `POST /staff/council/cards/{card}/hide`
pub async fn hide(
    State(app): State<App>,
    by: Grant<Participate>,
    Path(card): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let card: CardId = card.parse().map_err(|_| Failure::NotFound)?;
    match hide_card(&app.heard, &by, card, fields.get("reason")).await {
        Ok(()) => Ok(to("/staff/council?done=saved")),
        Err(CouncilError::Storage(error)) => Err(error.into()),
        Err(CouncilError::Empty | CouncilError::TooLong) => {
            let refused = ("hide".to_owned(), wrong("", "Say why it is hidden, in at most 400 letters."));
            council_page(&app, &by, frame, Default::default(), Some(refused)).await
        }
        Err(_) => Err(Failure::NotFound),
    }
}

/// `POST /staff/council/budget`
pub async fn set_out(
    State(app): State<App>,
    by: Grant<Participate>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let amount = heard_storage::text::number(fields.get("amount").trim_start_matches('£')).parse().unwrap_or(0);
    let made =
        start_budget(&app.heard, &by, fields.get("title"), fields.get("lead"), amount, fields.get("items")).await;
    let errors = match made {
        Ok(_) => return Ok(to("/staff/council?done=saved")),
        Err(CouncilError::Storage(error)) => return Err(error.into()),
        Err(CouncilError::TooMuch) => wrong("amount", "At most ten million pounds and twenty things to spend it on."),
        Err(_) if fields.get("title").is_empty() => wrong("title", "Give it a title."),
        Err(_) if amount < 1 => wrong("amount", "Give whole pounds, such as 2000."),
        Err(_) => wrong("items", "Name at least two things, one a line."),
    };
    let [title, lead, amount, items] = ["title", "lead", "amount", "items"].map(|name| fields.get(name).to_owned());
    council_page(&app, &by, frame, [String::new(), title, lead, amount, items], Some(("pot".to_owned(), errors))).await
}

/// `POST /staff/council/budget/{budget}/close`
pub async fn close_pot(
    State(app): State<App>,
    by: Grant<Participate>,
    Path(budget): Path<String>,
) -> Result<Response, Failure> {
    let id: BudgetId = budget.parse().map_err(|_| Failure::NotFound)?;
    match close_budget(&app.heard, &by, id).await {
        Err(CouncilError::Storage(error)) => Err(error.into()),
        _ => Ok(to("/staff/council?done=closed")),
    }
}

// Rights pages ----------------------------------------------------------------

/// Which page is edited, in which language.
#[derive(Deserialize)]
pub struct Edited {
    #[serde(default)]
    page: String,
    #[serde(default)]
    lang: String,
}

async fn guide_props(app: &App, slug: &str, lang: Lang) -> Result<staff::GuideAdminPage, Failure> {
    let pages = guide(&app.heard, lang.code()).await?;
    let found = pages.iter().find(|page| page.slug == slug).cloned().unwrap_or_default();
    let own = found.lang == lang.code();
    Ok(staff::GuideAdminPage {
        pages: pages
            .iter()
            .map(|page| Link { href: format!("/staff/guide?page={}", page.slug), text: page.title.clone() })
            .collect(),
        slug: found.slug,
        version: if own { found.version } else { 0 },
        langs: Lang::ALL
            .iter()
            .map(|l| Choice { value: l.code().to_owned(), text: l.name().to_owned(), chosen: *l == lang })
            .collect(),
        typed: [found.title, found.body, found.easy],
        errors: Vec::new(),
    })
}

/// `GET /staff/guide`
pub async fn show_guide(
    State(app): State<App>,
    _by: Grant<Participate>,
    Staff(frame): Staff,
    Query(edited): Query<Edited>,
) -> Result<Response, Failure> {
    let props = guide_props(&app, &edited.page, Lang::parse(&edited.lang).unwrap_or(Lang::En)).await?;
    Ok(page(StatusCode::OK, move || staff::guide_admin(frame, props)))
}

/// `POST /staff/guide`
pub async fn write_guide(
    State(app): State<App>,
    by: Grant<Participate>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let lang = Lang::parse(fields.get("lang")).unwrap_or(Lang::En);
    let [slug, title, body, easy] = ["slug", "title", "body", "easy"].map(|name| fields.get(name).to_owned());
    let known = is_page(&app.heard, &slug).await?;
    let new = GuidePage {
        slug: if known { slug.clone() } else { String::new() },
        lang: lang.code().to_owned(),
        title: title.clone(),
        body: body.clone(),
        easy: easy.clone(),
        ..Default::default()
    };
    let errors = match write_page(&app.heard, &by, new).await {
        Ok(slug) => return Ok(to(&format!("/staff/guide?page={slug}&lang={}&done=saved", lang.code()))),
        Err(GuideError::Storage(error)) => return Err(error.into()),
        Err(GuideError::NoTitle) => wrong("title", "Give it a title."),
        Err(GuideError::TitleTaken) => {
            wrong("title", "Another page has this title. Open that page to change it, or choose another title.")
        }
        Err(GuideError::NoBody) => wrong("body", "Write the text."),
        Err(GuideError::TooLong) => wrong("body", "Keep it to 20,000 letters, or make two pages of it."),
    };
    let props = staff::GuideAdminPage { typed: [title, body, easy], errors, ..guide_props(&app, &slug, lang).await? };
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::guide_admin(frame, props)))
}

// Cards to the board ------------------------------------------------------------

/// The council's cards as the board reads them.
///
/// # Errors
/// When storage fails.
pub async fn challenge_lines(app: &App) -> Result<Vec<staff::ChallengeLine>, Failure> {
    let all = cards(&app.heard, Reader::Everyone, CardKind::Challenge).await?;
    let line = |card: Card| staff::ChallengeLine {
        id: card.id.to_string(),
        title: card.text.title,
        why: card.text.why,
        on: card.agreed_at.unwrap_or(card.proposed_at).iso_date(),
        due_on: card.answer.as_ref().and_then(|answer| answer.due_on.clone()),
        answer: card.answer.map(|answer| [answer.text, answer.by, answer.at.iso_date()]),
        judgement: card.judgement.map(|said| match said {
            Judgement::Yes => "The council says: that is an answer.",
            Judgement::Partly => "The council says: that is part of an answer.",
            Judgement::No => "The council says: that is not an answer.",
        }),
    };
    Ok(all.into_iter().map(line).collect())
}

/// `GET /challenges`
pub async fn show_challenges(
    State(app): State<App>,
    _by: Grant<AnswerCouncil>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let props = staff::ChallengesPage { cards: challenge_lines(&app).await?, refused: None };
    Ok(page(StatusCode::OK, move || staff::challenges(frame, props)))
}

/// `POST /challenges/{card}/answer`
pub async fn answer(
    State(app): State<App>,
    by: Grant<AnswerCouncil>,
    Path(id): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let card: CardId = id.parse().map_err(|_| Failure::NotFound)?;
    let (text, due) = (fields.get("text"), fields.get("due"));
    let day = Day::parse(due);
    let errors = if day.is_none() && !due.is_empty() {
        wrong("due", "Give the day as day, month and year.")
    } else {
        match answer_card(&app.heard, &by, card, text, day.map(|day| day.to_string())).await {
            Ok(()) => return Ok(to("/challenges?done=saved")),
            Err(CouncilError::Storage(error)) => return Err(error.into()),
            Err(CouncilError::Empty) => wrong("text", "Write the answer first."),
            Err(CouncilError::TooLong) => wrong("text", "Keep it to 4,000 letters."),
            Err(_) => return Err(Failure::NotFound),
        }
    };
    let refused = Some((id, text.to_owned(), due.to_owned(), errors));
    let props = staff::ChallengesPage { cards: challenge_lines(&app).await?, refused };
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::challenges(frame, props)))
}
