//! Before the board: its days, who is asked and asked again, and many leads named at once.

use std::collections::HashMap;

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::strategy::{
    ActionItem, BeforeBoardPage, BoardDayLine, BoardProblem, Done, LeadGroup, LeadLine,
};
use heard_domain::ids::AccountId;
use heard_domain::people::{
    Account, EditStrategy, Grant, Identity, KeepBoardDays, Permission, ReadBrief, ReadStrategy,
};
use heard_domain::strategy::{self as domain, AskError, BoardDay, BoardDayError, LeadError, MOST_NAMED, NamedAtOnce};
use heard_storage::calendar::Day;
use heard_storage::text::{one_line, search};

use super::cycle::read;
use crate::fields::Fields;
use crate::page::page;
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done};
use crate::staff::options;
use crate::{App, Failure};

const BEFORE_BOARD: &str = "/strategy/before-the-board";

/// What says in its address for how many of the plan's words somebody else was quicker.
const MEANWHILE: &str = "meanwhile";

fn day_line(one: &BoardDay) -> BoardDayLine {
    BoardDayLine {
        id: one.id.to_string(),
        day: one.day.civil(),
        steps: [one.asks_on(), one.due_on(), one.brief_on()].map(Day::civil),
        done: [one.asked, one.reminded, one.briefed].map(|done| done.map(|at| at.day().civil())),
    }
}

/// A lead on their way to the page; who may asks them again.
fn lead_line(one: domain::LeadLine, today: Day, can_keep: bool) -> Result<LeadLine, Failure> {
    let ask = (can_keep && one.can_be_asked(today)).then(|| one.id.to_string());
    let mut missing = one.missing.as_ref().map(|_| Vec::new());
    for line in one.missing.into_iter().flatten() {
        let line = read(line, today)?;
        if let Some(missing) = missing.as_mut() {
            missing.push(line);
        }
    }
    Ok(LeadLine {
        name: one.name,
        reached: one.reached,
        leads: one.leads,
        missing,
        asked: one.asked.map(|at| at.day().civil()),
        again: one.again.map(|at| at.day().civil()),
        ask,
    })
}

/// Leads as they are chosen for the plan's words, in one line each.
fn typed_leads(fields: &Fields) -> Vec<(String, Option<AccountId>)> {
    (0..MOST_NAMED)
        .map(|n| (one_line(fields.get(&format!("words_{n}"))), fields.one(&format!("lead_{n}"))))
        .take_while(|(words, _)| !words.is_empty())
        .collect()
}

/// Who is called so, where it is one person: exactly so, else before what is said of their job.
/// Where another one is named there, it is nobody's alone.
fn called(words: &str, people: &[(AccountId, Identity)]) -> Option<AccountId> {
    exactly(words, people).or_else(|| {
        let (name, job) = before_job(words)?;
        let found = exactly(name.trim(), people)?;
        let mut others = people.iter().filter(|(id, _)| *id != found);
        (!others.any(|(_, other)| domain::is_named_in(job, &other.name))).then_some(found)
    })
}

/// The words before the first comma, bracket or dash, and the others. A hyphen within a name is no
/// dash.
fn before_job(words: &str) -> Option<(&str, &str)> {
    let mark = words.find([',', '(', '[', '–', '—']);
    let at = mark.into_iter().chain(words.find(" - ")).min()?;
    Some(words.split_at(at))
}

/// Who is called exactly so, where it is one person.
fn exactly(words: &str, people: &[(AccountId, Identity)]) -> Option<AccountId> {
    let wanted = search(words);
    let mut found = people.iter().filter(|(_, identity)| search(&identity.name) == wanted);
    match (found.next(), found.next()) {
        (Some((id, _)), None) => Some(*id),
        _ => None,
    }
}

/// The actions that no account leads, by the plan's words for their lead: with who can lead them,
/// and whoever was chosen, else is called so, chosen.
fn groups(
    without: &[ActionItem],
    people: &[(AccountId, Identity)],
    typed: &[(String, Option<AccountId>)],
) -> Vec<LeadGroup> {
    let mut groups: Vec<LeadGroup> = Vec::new();
    for item in without {
        let words = item.lead_words.as_deref().map(one_line).unwrap_or_default();
        if words.is_empty() {
            continue;
        }
        if let Some(group) = groups.iter_mut().find(|group| group.words == words) {
            group.items.push(item.clone());
            continue;
        }
        // No more are named at once: whose they could be is looked up for none of the others.
        if groups.len() == MOST_NAMED {
            continue;
        }
        let chosen = match typed.iter().find(|(of, _)| *of == words) {
            Some((_, lead)) => *lead,
            None => called(&words, people),
        };
        let leads = options::colleagues(people.to_vec(), chosen);
        groups.push(LeadGroup { words, items: vec![item.clone()], leads });
    }
    groups
}

async fn before(app: &App, account: Account, fields: Option<&Fields>) -> Result<BeforeBoardPage, Failure> {
    let by = Grant::<ReadStrategy>::check(account).ok_or(Failure::Forbidden)?;
    let can_keep = Grant::<KeepBoardDays>::check(account).is_some();
    let today = app.heard.now().day();
    let found = domain::cycle(&app.heard, &by).await?;
    let mut without = Vec::with_capacity(found.without.len());
    for line in found.without {
        without.push(read(line, today)?);
    }
    let mut leads = Vec::with_capacity(found.leads.len());
    for one in found.leads {
        leads.push(lead_line(one, today, can_keep)?);
    }
    let groups = match Grant::<EditStrategy>::check(account) {
        Some(editor) => {
            let people = domain::can_lead(&app.heard, &editor).await?;
            groups(&without, &people, &fields.map(typed_leads).unwrap_or_default())
        }
        None => Vec::new(),
    };
    Ok(BeforeBoardPage {
        asking: found.ahead.first().filter(|next| next.asked.is_some()).map(|next| next.id.to_string()),
        ahead: found.ahead.iter().map(day_line).collect(),
        over: found.over.iter().map(day_line).collect(),
        leads,
        without,
        groups,
        can_keep,
        can_read_brief: Grant::<ReadBrief>::check(account).is_some(),
        day: fields.map(|fields| fields.get("day").to_owned()).unwrap_or_default(),
        meanwhile: 0,
        problem: None,
    })
}

/// `GET /strategy/before-the-board`
pub async fn show(
    State(app): State<App>,
    by: Grant<ReadStrategy>,
    Staff(frame): Staff,
    Query(asked): Query<HashMap<String, String>>,
) -> Result<Response, Failure> {
    let meanwhile = asked.get(MEANWHILE).and_then(|many| many.parse::<usize>().ok()).unwrap_or(0).min(MOST_NAMED);
    let props = BeforeBoardPage { meanwhile, ..before(&app, by.account(), None).await? };
    Ok(page(StatusCode::OK, move || staff::strategy::before_board(frame, props)))
}

/// Leads back to the page, which tells what was done; with 422 the page itself, with what was
/// typed and what is wrong.
async fn answer<P: Permission>(form: Form<P>, outcome: Result<Done, BoardProblem>) -> Result<Response, Failure> {
    let problem = match outcome {
        Ok(what) => return Ok(done(BEFORE_BOARD, what)),
        Err(problem) => problem,
    };
    let Form { app, by, fields, frame } = form;
    let props = BeforeBoardPage { problem: Some(problem), ..before(&app, by.account(), Some(&fields)).await? };
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::strategy::before_board(frame, props)))
}

fn day_problem(error: BoardDayError) -> Result<BoardProblem, Failure> {
    Ok(match error {
        BoardDayError::NotAhead => BoardProblem::NotAhead,
        BoardDayError::Already => BoardProblem::Already,
        BoardDayError::TooMany => BoardProblem::TooMany,
        BoardDayError::Gone => BoardProblem::Gone,
        BoardDayError::Storage(error) => return Err(error.into()),
    })
}

/// `POST /strategy/before-the-board/days`
pub async fn add_day(form: Form<KeepBoardDays>) -> Result<Response, Failure> {
    let Some(day) = Day::parse(form.fields.get("day")) else {
        return answer(form, Err(BoardProblem::NoDay)).await;
    };
    let outcome = match domain::add_board_day(&form.app.heard, &form.by, day).await {
        Ok(_) => Ok(Done::BoardDayAdded),
        Err(error) => Err(day_problem(error)?),
    };
    answer(form, outcome).await
}

/// `POST /strategy/before-the-board/days/take-back`
pub async fn take_back_day(form: Form<KeepBoardDays>) -> Result<Response, Failure> {
    let taken = match form.fields.one("id") {
        Some(id) => domain::take_back_board_day(&form.app.heard, &form.by, id).await,
        None => Err(BoardDayError::Gone),
    };
    let outcome = match taken {
        Ok(()) => Ok(Done::BoardDayTakenBack),
        Err(error) => Err(day_problem(error)?),
    };
    answer(form, outcome).await
}

/// `POST /strategy/before-the-board/ask-again`: asks the leads again before the day `id`, or
/// `lead` alone.
pub async fn ask_again(form: Form<KeepBoardDays>) -> Result<Response, Failure> {
    let lead = form.fields.one::<AccountId>("lead");
    let asked = match form.fields.one("id") {
        Some(id) => domain::ask_again(&form.app.heard, &form.by, id, lead).await,
        None => Err(AskError::NotAsking),
    };
    let outcome = match asked {
        Ok(_) => Ok(Done::LeadsAskedAgain),
        Err(AskError::NotAsking) => Err(BoardProblem::NotAsking),
        Err(AskError::Nobody) => Err(BoardProblem::NobodyToAsk),
        Err(AskError::Storage(error)) => return Err(error.into()),
    };
    answer(form, outcome).await
}

/// `POST /strategy/before-the-board/leads`: for each `words_0` of the plan the account `lead_0`.
pub async fn name_leads(form: Form<EditStrategy>) -> Result<Response, Failure> {
    let mut chosen = Vec::new();
    for (words, lead) in typed_leads(&form.fields) {
        if let Some(lead) = lead {
            chosen.push((words, lead));
        }
    }
    let problem = match domain::name_leads(&form.app.heard, &form.by, chosen).await {
        Ok(NamedAtOnce { reached, meanwhile }) => {
            let what = if reached { Done::LeadsNamed } else { Done::LeadsNamedUntold };
            let back = match meanwhile {
                0 => BEFORE_BOARD.to_owned(),
                many => format!("{BEFORE_BOARD}?{MEANWHILE}={many}"),
            };
            return Ok(done(&back, what));
        }
        Err(LeadError::Nobody) => BoardProblem::NobodyNamed,
        Err(LeadError::Gone) => BoardProblem::NamedMeanwhile,
        Err(LeadError::Storage(error)) => return Err(error.into()),
    };
    answer(form, Err(problem)).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn str_02_whoever_is_named_with_their_job_behind_is_offered_where_it_is_one_person() {
        let person = |id: u8, name: &str| {
            let identity = Identity { name: name.to_owned(), avatar: None, title: None, email: None };
            (AccountId::from([id; 16]), identity)
        };
        let people = [
            person(1, "Bethan Adeyemi-Cole"),
            person(2, "Omar Quill"),
            person(3, "Wren Ash"),
            person(4, "Wren Ash"),
            person(5, "Al"),
        ];
        for (words, found) in [
            ("Bethan Adeyemi-Cole", Some(1)),
            ("bethan adeyemi-cole, Participation Lead", Some(1)),
            ("Bethan Adeyemi-Cole (Participation)", Some(1)),
            ("Omar Quill – Homes", Some(2)),
            ("Omar Quill - Homes, north", Some(2)),
            // A name within another word names nobody.
            ("Omar Quill, Sally’s homes", Some(2)),
            // Two who are called so, two who are named, and nobody.
            ("Omar Quill, with Al", None),
            ("Wren Ash, Homes", None),
            ("Omar Quill, Bethan Adeyemi-Cole", None),
            ("Bethan, Participation Lead", None),
            ("(vacant)", None),
            ("Homes", None),
        ] {
            assert_eq!(called(words, &people), found.map(|id: u8| AccountId::from([id; 16])), "{words}");
        }
    }

    #[test]
    fn str_02_no_more_words_are_offered_than_are_named_at_once() {
        let item = |words: String| ActionItem { lead_words: Some(words), ..ActionItem::default() };
        let mut without: Vec<ActionItem> = (0..MOST_NAMED + 50).map(|n| item(format!("Team {n}"))).collect();
        without.push(item("Team 0".to_owned()));
        let offered = groups(&without, &[], &[]);
        assert_eq!((offered.len(), offered[0].items.len()), (MOST_NAMED, 2));
    }
}
