//! What young people do together: polls, the council, rights, good news, who
//! is who.

use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::i18n::Tr;
use heard_app::pages::young::{self, CouncilProblem, Problem, Voices};
use serde::Deserialize;

use super::say::{allowed, shown as answer_in_words};
use crate::domain::catalogue::{Question, QuestionKind, in_language};
use crate::domain::contacts::{
    Card as PersonCard, Contact, ContactPart, OwnKind, contact_photo, contacts as everyones, own_contacts, own_photo,
};
use crate::domain::council::{
    self, Card, CardKind, CardState, CouncilError, Judgement, Member, Reader, action_plan, budgets, cards, membership,
};
use crate::domain::disclosure::Shown;
use crate::domain::guide::{guide, holds};
use crate::domain::ids::{BudgetId, CardId, ContactId, PollId};
use crate::domain::people::{Grant, OwnVoice, Visitor};
use crate::domain::polls::{self, Poll, PollError, PollKind};
use crate::domain::views::celebrations;
use crate::entropy::random16;
use crate::http::fields::Fields;
use crate::http::media::serve;
use crate::http::page::{YoungFrame, page};
use crate::http::registry::{Route, only, open};
use crate::http::{App, Failure, cookies, drafts};

/// Set on a device that several people use.
const KIOSK: &str = "heard-kiosk";

/// The routes of this part.
pub fn routes() -> Vec<Route> {
    vec![
        open(Method::GET, "/polls", list),
        open(Method::GET, "/polls/{poll}", begin),
        open(Method::GET, "/polls/{poll}/check", check),
        open(Method::POST, "/polls/{poll}/send", send),
        open(Method::GET, "/polls/{poll}/thanks", thanks),
        open(Method::GET, "/polls/{poll}/{number}", question),
        open(Method::POST, "/polls/{poll}/{number}", answer),
        open(Method::GET, "/council", show_council),
        only::<OwnVoice, _, _>(Method::POST, "/council/propose", propose),
        only::<OwnVoice, _, _>(Method::POST, "/council/{card}/vote", vote),
        only::<OwnVoice, _, _>(Method::POST, "/council/{card}/judge", judge),
        only::<OwnVoice, _, _>(Method::POST, "/council/budget/{budget}", divide),
        open(Method::GET, "/rights", rights),
        open(Method::GET, "/rights/{slug}", right),
        open(Method::GET, "/celebrate", celebrate),
        open(Method::GET, "/my-people", my_people),
        open(Method::GET, "/my-people/{id}/photo", photo),
        only::<OwnVoice, _, _>(Method::GET, "/my-people/own/{kind}/photo", photo_of_own),
    ]
}

// Polls ---------------------------------------------------------------------

fn line(poll: &Poll) -> young::PollLine {
    young::PollLine {
        href: format!("/polls/{}", poll.id),
        title: poll.title.clone(),
        lead: poll.lead.clone(),
        until: poll.open_until.map(|until| until.plus(-1).iso_date()),
    }
}

/// Whether something is asked of everyone now.
///
/// # Errors
/// When storage fails.
pub async fn asks_now(app: &App) -> Result<bool, Failure> {
    Ok(polls::any_open(&app.heard).await?)
}

/// `GET /polls`
pub async fn list(State(app): State<App>, YoungFrame(frame): YoungFrame) -> Result<Response, Failure> {
    let now = app.heard.now();
    let mut props = young::PollsPage::default();
    for poll in polls::polls(&app.heard).await?.iter().filter(|poll| !poll.members_only) {
        match (poll.is_open(now), poll.kind) {
            (true, _) => props.open.push(line(poll)),
            // An exit interview is read by the team; nobody waits for its result.
            (false, PollKind::Exit) => {}
            (false, _) => props.closed.push(young::PollLine { until: None, ..line(poll) }),
        }
    }
    Ok(page(StatusCode::OK, move || young::polls(frame, props)))
}

async fn find(app: &App, id: &str) -> Result<Poll, Failure> {
    let id: PollId = id.parse().map_err(|_| Failure::NotFound)?;
    polls::poll(&app.heard, id).await?.ok_or(Failure::NotFound)
}

/// `GET /polls/{poll}`
pub async fn begin(
    State(app): State<App>,
    Path(id): Path<String>,
    visitor: Visitor,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let poll = find(&app, &id).await?;
    if !poll.is_open(app.heard.now()) {
        return result(&app, frame, &poll, "closed", None, StatusCode::OK).await;
    }
    if polls::has_answered(&app.heard, visitor, poll.id).await? {
        return result(&app, frame, &poll, "already", None, StatusCode::OK).await;
    }
    if poll.members_only && member(&app, visitor).await?.is_none() {
        return result(&app, frame, &poll, "members", None, StatusCode::OK).await;
    }
    Ok(Redirect::to(&format!("/polls/{id}/1")).into_response())
}

async fn result(
    app: &App,
    frame: heard_app::shell::Frame,
    poll: &Poll,
    why: &'static str,
    again: Option<String>,
    status: StatusCode,
) -> Result<Response, Failure> {
    let tr = frame.tr;
    let questions = match why {
        "closed" if poll.kind != PollKind::Exit => polls::tallies(&app.heard, poll).await?.1,
        _ => Vec::new(),
    };
    let questions = questions
        .into_iter()
        .map(|tally| young::PollResult {
            ask: in_language(&tally.question.ask, tr.lang().code()).to_owned(),
            parts: tally.parts.map(|parts| {
                let answers = polls::options(&tally.question);
                answers
                    .iter()
                    .map(|key| answer_in_words(tr, &tally.question, key))
                    .zip(parts.into_iter().map(voices))
                    .collect()
            }),
        })
        .collect();
    let props = young::PollResultPage { title: poll.title.clone(), why, again, questions };
    Ok(page(status, move || young::poll_result(frame, props)))
}

fn voices(count: Shown) -> Voices {
    match count {
        Shown::None => Voices::None,
        Shown::Few => Voices::Few,
        Shown::About(n) => Voices::About(u32::try_from(n).unwrap_or(u32::MAX)),
    }
}

/// What a poll's answers under way are kept as.
fn draft_key(poll: &Poll) -> String {
    format!("poll:{}", poll.id)
}

/// `GET /polls/{poll}/{number}`
pub async fn question(
    State(app): State<App>,
    Path((id, number)): Path<(String, usize)>,
    headers: HeaderMap,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let poll = find(&app, &id).await?;
    if !poll.is_open(app.heard.now()) {
        return Ok(Redirect::to(&format!("/polls/{id}")).into_response());
    }
    let asked = number.checked_sub(1).and_then(|at| poll.questions.get(at)).ok_or(Failure::NotFound)?;
    let draft = drafts::load(&app.heard, &headers, &draft_key(&poll), 1).await?;
    let value = draft.answers.get(&asked.key).cloned().unwrap_or_default();
    let props = question_props(&app, &frame, &poll, asked, number, value, None);
    Ok(page(StatusCode::OK, move || young::poll_question(frame, props)))
}

fn question_props(
    app: &App,
    frame: &heard_app::shell::Frame,
    poll: &Poll,
    asked: &Question,
    number: usize,
    value: String,
    error: Option<Problem>,
) -> young::PollQuestionPage {
    let lang = frame.tr.lang().code();
    let chosen = Some(value.clone()).filter(|v| !v.is_empty());
    let alone = poll.questions.len() == 1;
    let action = if alone { "send".to_owned() } else { number.to_string() };
    young::PollQuestionPage {
        action: format!("/polls/{}/{action}", poll.id),
        title: poll.title.clone(),
        lead: poll.lead.clone(),
        number,
        count: poll.questions.len(),
        ask: in_language(&asked.ask, lang).to_owned(),
        kind: match asked.kind {
            // Polls ask for neither cards nor days.
            QuestionKind::Text | QuestionKind::Cards | QuestionKind::Date => young::Kind::Text { value },
            QuestionKind::Faces => young::Kind::Faces { value: value.parse().ok() },
            QuestionKind::Choice => young::Kind::Choice {
                options: asked.choices.iter().map(|c| (c.key.clone(), in_language(&c.text, lang).to_owned())).collect(),
                value: chosen,
            },
            QuestionKind::YesNo => young::Kind::YesNo { value: chosen },
        },
        back: if number == 1 { "/polls".to_owned() } else { format!("/polls/{}/{}", poll.id, number - 1) },
        id: alone.then(|| cookies::hex(&random16(app.heard.entropy()))),
        signed_in: frame.signed_in.is_some(),
        error,
    }
}

/// `POST /polls/{poll}/{number}`
pub async fn answer(
    State(app): State<App>,
    Path((id, number)): Path<(String, usize)>,
    headers: HeaderMap,
    YoungFrame(frame): YoungFrame,
    fields: Fields,
) -> Result<Response, Failure> {
    let poll = find(&app, &id).await?;
    let asked = number.checked_sub(1).and_then(|at| poll.questions.get(at)).ok_or(Failure::NotFound)?;
    let (said, go) = (fields.get("answer").to_owned(), fields.get("go"));
    let problem = match () {
        () if go == "skip" => None,
        () if said.chars().count() > polls::LONGEST => Some(Problem::TooLong),
        () if said.is_empty() && go == "next" && asked.kind == QuestionKind::Text => Some(Problem::WriteSomething),
        () if said.is_empty() && go == "next" => Some(Problem::PickOne),
        () if !said.is_empty() && !allowed(asked, &said) => Some(Problem::PickOne),
        () => None,
    };
    if problem.is_some() {
        let props = question_props(&app, &frame, &poll, asked, number, said, problem);
        return Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || young::poll_question(frame, props)));
    }
    let mut draft = drafts::load(&app.heard, &headers, &draft_key(&poll), 1).await?;
    if go == "skip" || said.is_empty() {
        draft.answers.remove(&asked.key);
    } else {
        draft.answers.insert(asked.key.clone(), said);
    }
    let last = go == "check" || number >= poll.questions.len();
    let next = if last { format!("/polls/{id}/check") } else { format!("/polls/{id}/{}", number + 1) };
    let mut response = Redirect::to(&next).into_response();
    let token = drafts::token_or_new(&app.heard, &headers);
    drafts::keep(&app.heard, &headers, token, &draft, &mut response).await?;
    Ok(response)
}

fn check_props(tr: Tr, poll: &Poll, draft: &drafts::Draft, error: Option<Problem>) -> young::PollCheckPage {
    let lines = poll.questions.iter().enumerate().filter_map(|(at, asked)| {
        let value = draft.answers.get(&asked.key)?;
        Some(young::PollCheckLine {
            ask: in_language(&asked.ask, tr.lang().code()).to_owned(),
            shown: answer_in_words(tr, asked, value),
            name: format!("a.{}", asked.key),
            value: value.clone(),
            change: format!("/polls/{}/{}", poll.id, at + 1),
        })
    });
    young::PollCheckPage {
        action: format!("/polls/{}/send", poll.id),
        title: poll.title.clone(),
        id: draft.id.clone(),
        lines: lines.collect(),
        back: format!("/polls/{}/{}", poll.id, poll.questions.len()),
        error,
    }
}

/// `GET /polls/{poll}/check`
pub async fn check(
    State(app): State<App>,
    Path(id): Path<String>,
    headers: HeaderMap,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let poll = find(&app, &id).await?;
    let draft = drafts::load(&app.heard, &headers, &draft_key(&poll), 1).await?;
    if draft.answers.is_empty() {
        let asked = poll.questions.first().ok_or(Failure::NotFound)?;
        let props = question_props(&app, &frame, &poll, asked, 1, String::new(), Some(Problem::NothingSaid));
        return Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || young::poll_question(frame, props)));
    }
    let props = check_props(frame.tr, &poll, &draft, None);
    Ok(page(StatusCode::OK, move || young::poll_check(frame, props)))
}

/// `POST /polls/{poll}/send`
pub async fn send(
    State(app): State<App>,
    Path(id): Path<String>,
    headers: HeaderMap,
    visitor: Visitor,
    YoungFrame(frame): YoungFrame,
    fields: Fields,
) -> Result<Response, Failure> {
    let poll = find(&app, &id).await?;
    let first = poll.questions.first().ok_or(Failure::NotFound)?;
    let submission = cookies::unhex(fields.get("id")).and_then(|bytes| bytes.try_into().ok());
    let submission: [u8; 16] = submission.unwrap_or_else(|| random16(app.heard.entropy()));
    let mut draft =
        drafts::Draft { scenario: draft_key(&poll), version: 1, id: cookies::hex(&submission), ..Default::default() };
    for asked in &poll.questions {
        let said = fields.get(&format!("a.{}", asked.key));
        if !said.is_empty() {
            draft.answers.insert(asked.key.clone(), said.to_owned());
        }
    }
    let alone = poll.questions.len() == 1;
    if alone && draft.answers.is_empty() && !fields.get("answer").is_empty() {
        draft.answers.insert(first.key.clone(), fields.get("answer").to_owned());
    }
    // A shared device keeps nobody's account in the answer.
    let visitor =
        if cookies::read(&headers, KIOSK).is_some() && !poll.members_only { Visitor::new(None) } else { visitor };
    let problem = match polls::answer_poll(&app.heard, visitor, &poll, submission, &draft.answers).await {
        Ok(()) => {
            let mut response = Redirect::to(&format!("/polls/{id}/thanks")).into_response();
            if !alone {
                drafts::finish(&app.heard, &headers, &draft_key(&poll), &mut response).await?;
            }
            return Ok(response);
        }
        Err(PollError::Closed) => {
            return result(&app, frame, &poll, "closed", None, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
        Err(PollError::Already) => {
            return result(&app, frame, &poll, "already", None, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
        Err(PollError::MembersOnly) => {
            return result(&app, frame, &poll, "members", None, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
        Err(PollError::TooLong) => Problem::TooLong,
        Err(PollError::Storage(cause)) => {
            tracing::error!(%cause, "an answer to a poll was not stored");
            Problem::NotSent
        }
        Err(_) if alone => Problem::PickOne,
        Err(_) => Problem::NothingSaid,
    };
    let status = super::say::status_of(problem);
    if alone {
        let value = draft.answers.get(&first.key).cloned().unwrap_or_default();
        let mut props = question_props(&app, &frame, &poll, first, 1, value, Some(problem));
        props.id = Some(draft.id);
        return Ok(page(status, move || young::poll_question(frame, props)));
    }
    let props = check_props(frame.tr, &poll, &draft, Some(problem));
    Ok(page(status, move || young::poll_check(frame, props)))
}

/// `GET /polls/{poll}/thanks`
pub async fn thanks(
    State(app): State<App>,
    Path(id): Path<String>,
    headers: HeaderMap,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let poll = find(&app, &id).await?;
    let again = cookies::read(&headers, KIOSK).map(|_| format!("/polls/{id}"));
    result(&app, frame, &poll, "thanks", again, StatusCode::OK).await
}

// The council ---------------------------------------------------------------

async fn member(app: &App, visitor: Visitor) -> Result<Option<Member>, Failure> {
    match visitor.young_person() {
        Some(me) => Ok(membership(&app.heard, &me).await?),
        None => Ok(None),
    }
}

/// Membership, or the answer that there is no such page: a young person who is
/// no member has no business with these forms.
async fn must_be_member(app: &App, me: &Grant<OwnVoice>) -> Result<Member, Failure> {
    membership(&app.heard, me).await?.ok_or(Failure::NotFound)
}

fn card_props(card: Card) -> young::CouncilCard {
    young::CouncilCard {
        id: card.id.to_string(),
        title: card.text.title,
        why: card.text.why,
        challenge: card.kind == CardKind::Challenge,
        proposed: card.state == CardState::Proposed,
        mine: card.my_support,
        answer: card.answer.map(|answer| young::CouncilAnswer {
            text: answer.text,
            by: answer.by,
            on: answer.at.iso_date(),
            due_on: answer.due_on,
        }),
        judgement: card.judgement.map(Judgement::name),
        my_judgement: card.my_judgement.map(Judgement::name),
    }
}

async fn council_props(app: &App, me: Option<&Member>) -> Result<young::CouncilPage, Failure> {
    let heard = &app.heard;
    let reader = me.map_or(Reader::Everyone, Reader::Member);
    let (now, catalogue) = (heard.now(), heard.catalogue());
    let votes = polls::polls(heard).await?;
    let votes = votes.iter().filter(|poll| poll.members_only && (me.is_some() || !poll.is_open(now)));
    let progress = action_plan(heard).await?;
    let plan = catalogue.objectives.iter().filter_map(|objective| {
        let mix = progress.iter().find(|(id, _)| *id == objective.id).map(|(_, mix)| *mix)?;
        let text = objective.young_wording.clone()?;
        Some(young::PlanLine { text, progress: [mix.blue, mix.green, mix.amber, mix.red] })
    });
    Ok(young::CouncilPage {
        member: me.is_some(),
        priorities: cards(heard, reader, CardKind::Priority).await?.into_iter().map(card_props).collect(),
        challenges: cards(heard, reader, CardKind::Challenge).await?.into_iter().map(card_props).collect(),
        budgets: budgets(heard, me)
            .await?
            .into_iter()
            .map(|pot| young::CouncilBudget {
                id: pot.id.to_string(),
                title: pot.title,
                lead: pot.lead,
                amount: pot.amount,
                closed: pot.closed,
                items: pot
                    .items
                    .into_iter()
                    .map(|item| {
                        let mine = item.mine.map_or_else(String::new, |mine| mine.to_string());
                        (item.id.to_string(), item.title, mine, item.together)
                    })
                    .collect(),
            })
            .collect(),
        votes: votes.map(line).collect(),
        plan: plan.collect(),
        ..Default::default()
    })
}

/// `GET /council`
pub async fn show_council(
    State(app): State<App>,
    visitor: Visitor,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let me = member(&app, visitor).await?;
    let props = council_props(&app, me.as_ref()).await?;
    Ok(page(StatusCode::OK, move || young::council(frame, props)))
}

/// `POST /council/propose`
pub async fn propose(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    YoungFrame(frame): YoungFrame,
    fields: Fields,
) -> Result<Response, Failure> {
    let me = must_be_member(&app, &me).await?;
    let kind = CardKind::parse(fields.get("kind")).ok_or(Failure::NotFound)?;
    let name = format!("{}-title", kind.name());
    let (title, why) = (fields.get(&name).to_owned(), fields.get("why").to_owned());
    let problem = match council::propose(&app.heard, &me, kind, &title, &why).await {
        Ok(_) => return Ok(Redirect::to("/council").into_response()),
        Err(CouncilError::TooLong) => CouncilProblem::TooLong,
        Err(CouncilError::Storage(error)) => return Err(error.into()),
        Err(_) => CouncilProblem::Empty,
    };
    let mut props = council_props(&app, Some(&me)).await?;
    props.typed = Some((kind.name().to_owned(), title, why));
    props.error = Some((name, problem));
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || young::council(frame, props)))
}

fn done(result: Result<(), CouncilError>) -> Result<Response, Failure> {
    match result {
        Ok(()) => Ok(Redirect::to("/council").into_response()),
        Err(CouncilError::Storage(error)) => Err(error.into()),
        Err(_) => Err(Failure::NotFound),
    }
}

/// `POST /council/{card}/vote`
pub async fn vote(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    Path(card): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let me = must_be_member(&app, &me).await?;
    let card: CardId = card.parse().map_err(|_| Failure::NotFound)?;
    done(council::vote(&app.heard, &me, card, fields.get("agree") == "yes").await)
}

/// `POST /council/{card}/judge`
pub async fn judge(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    Path(card): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let me = must_be_member(&app, &me).await?;
    let card: CardId = card.parse().map_err(|_| Failure::NotFound)?;
    let said = Judgement::parse(fields.get("said")).ok_or(Failure::Status(StatusCode::UNPROCESSABLE_ENTITY))?;
    done(council::judge_answer(&app.heard, &me, card, said).await)
}

/// `POST /council/budget/{budget}`
pub async fn divide(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    Path(budget): Path<String>,
    YoungFrame(frame): YoungFrame,
    fields: Fields,
) -> Result<Response, Failure> {
    let me = must_be_member(&app, &me).await?;
    let id: BudgetId = budget.parse().map_err(|_| Failure::NotFound)?;
    let typed: Vec<(&str, &str)> =
        fields.0.iter().filter_map(|(name, value)| Some((name.strip_prefix("s.")?, value.trim()))).collect();
    // What is no whole number of pounds cannot be shared out either.
    let shares = typed.iter().filter_map(|(item, value)| {
        Some((item.parse().ok()?, if value.is_empty() { 0 } else { value.parse().unwrap_or(-1) }))
    });
    match council::divide(&app.heard, &me, id, shares.collect()).await {
        Err(CouncilError::TooMuch) => {}
        other => return done(other),
    }
    let mut props = council_props(&app, Some(&me)).await?;
    for (item, _, mine, _) in props.budgets.iter_mut().flat_map(|pot| pot.items.iter_mut()) {
        if let Some((_, value)) = typed.iter().find(|(name, _)| *name == item.as_str()) {
            *mine = (*value).to_owned();
        }
    }
    props.error = Some((format!("pot-{id}"), CouncilProblem::TooMuch));
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || young::council(frame, props)))
}

// Rights, good news, people ---------------------------------------------------

/// What is searched for, and in which words.
#[derive(Deserialize)]
pub struct GuideQuery {
    #[serde(default)]
    q: String,
    easy: Option<String>,
}

/// `GET /rights`
pub async fn rights(
    State(app): State<App>,
    YoungFrame(frame): YoungFrame,
    Query(query): Query<GuideQuery>,
) -> Result<Response, Failure> {
    let lang = frame.tr.lang().code();
    let wanted: String = query.q.trim().chars().take(80).collect();
    let easy = query.easy.is_some();
    let pages = guide(&app.heard, lang)
        .await?
        .into_iter()
        .filter(|page| holds(page, &wanted))
        .map(|page| {
            let kept = if easy { "?easy=1" } else { "" };
            let start = page.body.lines().find(|line| !line.trim().is_empty() && !line.starts_with("# ")).unwrap_or("");
            let start: String = start.trim_start_matches(['-', ' ']).chars().take(90).collect();
            (format!("/rights/{}{kept}", page.slug), page.title, start, page.lang != lang)
        })
        .collect();
    let props = young::GuideListPage { wanted, easy, pages };
    Ok(page(StatusCode::OK, move || young::guide_list(frame, props)))
}

/// `GET /rights/{slug}`
pub async fn right(
    State(app): State<App>,
    Path(slug): Path<String>,
    YoungFrame(frame): YoungFrame,
    Query(query): Query<GuideQuery>,
) -> Result<Response, Failure> {
    let lang = frame.tr.lang().code();
    let found = guide(&app.heard, lang).await?.into_iter().find(|page| page.slug == slug).ok_or(Failure::NotFound)?;
    let has_easy = !found.easy.is_empty();
    let easy = query.easy.is_some() && has_easy;
    let props = young::GuideViewPage {
        href: format!("/rights/{slug}"),
        title: found.title,
        body: if easy { found.easy } else { found.body },
        has_easy,
        easy,
        english: found.lang != lang,
        on: found.on,
    };
    Ok(page(StatusCode::OK, move || young::guide_page(frame, props)))
}

/// `GET /celebrate`
pub async fn celebrate(State(app): State<App>, YoungFrame(frame): YoungFrame) -> Result<Response, Failure> {
    let news = celebrations(&app.heard).await?.into_iter().map(|(words, at)| (words, at.iso_date())).collect();
    Ok(page(StatusCode::OK, move || young::celebrate(frame, news)))
}

fn person(card: PersonCard) -> young::ContactLine {
    let PersonCard { name, role, about, reach } = card;
    young::ContactLine { name, role, about, reach, ..Default::default() }
}

fn everyones_person(contact: Contact) -> young::ContactLine {
    let photo = contact.photo.then(|| format!("/my-people/{}/photo", contact.id));
    young::ContactLine { photo, ..person(contact.card) }
}

/// `GET /my-people/{id}/photo`
pub async fn photo(State(app): State<App>, Path(id): Path<String>, headers: HeaderMap) -> Result<Response, Failure> {
    let id: ContactId = id.parse().map_err(|_| Failure::NotFound)?;
    let face = contact_photo(&app.heard, id).await?.ok_or(Failure::NotFound)?;
    Ok(serve(face, "image/jpeg", &headers))
}

/// `GET /my-people/own/{kind}/photo`
pub async fn photo_of_own(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    Path(kind): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let kind = OwnKind::parse(&kind).ok_or(Failure::NotFound)?;
    let face = own_photo(&app.heard, &me, kind).await?.ok_or(Failure::NotFound)?;
    Ok(serve(face, "image/jpeg", &headers))
}

/// `GET /my-people`
pub async fn my_people(
    State(app): State<App>,
    visitor: Visitor,
    headers: HeaderMap,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let me = visitor.young_person();
    let mut props = young::ContactsPage {
        signed_in: me.is_some(),
        offer_sign_in: cookies::read(&headers, KIOSK).is_none() && visitor.account().is_none(),
        ..Default::default()
    };
    if let Some(me) = &me {
        props.own = own_contacts(&app.heard, me)
            .await?
            .into_iter()
            .map(|own| young::ContactLine {
                kind: own.kind.name(),
                photo: own.photo.then(|| format!("/my-people/own/{}/photo", own.kind.name())),
                changed_on: own.changed_at.map(crate::clock::Moment::iso_date),
                ..person(own.card)
            })
            .collect();
    }
    for contact in everyones(&app.heard).await? {
        match contact.part {
            ContactPart::Team => props.team.push(everyones_person(contact)),
            ContactPart::Board => props.board.push(everyones_person(contact)),
        }
    }
    Ok(page(StatusCode::OK, move || young::contacts(frame, props)))
}
