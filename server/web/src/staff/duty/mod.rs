//! Who is on duty.

use axum::extract::State;
use axum::http::{Method, StatusCode};
use axum::response::Response;
use heard_app::pages::staff::duty::{
    Done, DutyDone, DutyForm, DutyPage, DutyProblem, DutyTyped, GapLine, OnDuty as OnDutyLine, PLACE, ShiftLine,
};
use heard_app::pages::staff::{self, Choice, Person};
use heard_domain::ids::AccountId;
use heard_domain::people::{Grant, KeepDuty};
use heard_domain::safeguarding::duty::{
    DutyError, Gap, MOST_PEOPLE, OnDuty, Rota, Shift, add_shift, keep_duty, rota, take_away_shift,
};
use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::text;

use crate::fields::Fields;
use crate::page::page;
use crate::registry::{Route, only};
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done};
use crate::staff::{MenuLine, Room, options};
use crate::{App, Failure};

/// Who is on duty.
pub const ROOM: Room = Room { routes, menu: &[MenuLine::of::<KeepDuty>(PLACE)], notices: Done::TOLD };

/// How long each has to answer where nobody says it, in minutes.
const WAIT: &str = "10";

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    let post = Method::POST;
    vec![
        only::<KeepDuty, _, _>(Method::GET, "/duty", show),
        only::<KeepDuty, _, _>(post.clone(), "/duty/shifts", add),
        only::<KeepDuty, _, _>(post.clone(), "/duty/shifts/take-away", take_away),
        only::<KeepDuty, _, _>(post, "/duty/standing", keep),
    ]
}

fn lines(rota: &Rota, people: &[OnDuty]) -> Vec<OnDutyLine> {
    let line = |one: &OnDuty| {
        let known = rota.known.get(&one.account);
        OnDutyLine {
            name: known.map_or_else(|| staff::SOMEBODY_WHO_LEFT.to_owned(), |known| known.name.clone()),
            minutes: one.wait / Moment::MINUTE,
            reached: known.is_some_and(|known| known.reached),
            written_to: known.is_some_and(|known| known.written_to),
        }
    };
    people.iter().map(line).collect()
}

fn shift_line(rota: &Rota, shift: &Shift) -> ShiftLine {
    let Shift { id, from, until, people } = shift;
    ShiftLine {
        id: id.to_string(),
        from: options::minute(*from),
        until: options::minute(*until),
        people: lines(rota, people),
    }
}

fn gap_lines(rota: &Rota, now: Moment) -> Vec<GapLine> {
    let gaps = rota.gaps(now);
    let name = |id: AccountId| rota.known.get(&id).map(|known| known.name.clone()).unwrap_or_default();
    let line = |gap: &Gap| GapLine {
        from: options::minute(gap.from),
        until: options::minute(gap.until),
        whole: gap.from == now && gaps.len() == 1 && gap.until >= now.plus(14 * Moment::DAY),
        alone: gap.alone.map(name),
    };
    gaps.iter().map(line).collect()
}

/// Those who can be put on the rota, by name; two of one name by their role.
fn choices(rota: &Rota) -> Vec<Choice> {
    let mut people: Vec<Choice> = rota
        .known
        .iter()
        .filter(|(_, known)| known.reached)
        .map(|(id, known)| Choice {
            value: id.to_string(),
            text: Person { name: known.name.clone(), title: Some(known.role.title().to_owned()) }.words(),
            chosen: false,
        })
        .collect();
    people.sort_by_cached_key(|one| (text::search(&one.text), one.value.clone()));
    people
}

async fn props(app: &App, by: &Grant<KeepDuty>) -> Result<DutyPage, Failure> {
    let (rota, now) = (rota(&app.heard, by).await?, app.heard.now());
    let running = rota.shifts.iter().find(|shift| shift.from <= now);
    let done = rota.done.iter().map(|one| DutyDone {
        at: options::minute(one.at),
        by: one.by.clone(),
        action: one.action,
        times: one.times.clone(),
    });
    let wait = rota.standing.first().map_or_else(|| WAIT.to_owned(), |one| (one.wait / Moment::MINUTE).to_string());
    let list = DutyTyped {
        people: rota.standing.iter().map(|one| one.account.to_string()).collect(),
        wait,
        ..DutyTyped::default()
    };
    Ok(DutyPage {
        now: lines(&rota, &rota.at(now)),
        now_until: running.map(|shift| options::minute(shift.until)),
        gaps: gap_lines(&rota, now),
        shifts: rota.shifts.iter().map(|shift| shift_line(&rota, shift)).collect(),
        standing: lines(&rota, &rota.standing),
        done: done.collect(),
        people: choices(&rota),
        shift: DutyTyped { wait: WAIT.to_owned(), ..DutyTyped::default() },
        list,
        refused: None,
    })
}

/// `GET /duty`
async fn show(State(app): State<App>, by: Grant<KeepDuty>, Staff(frame): Staff) -> Result<Response, Failure> {
    let props = props(&app, &by).await?;
    Ok(page(StatusCode::OK, move || staff::duty::duty(frame, props)))
}

fn typed(fields: &Fields) -> DutyTyped {
    let text = |name: &str| fields.get(name).to_owned();
    DutyTyped {
        from_day: text("from_day"),
        from_time: text("from_time"),
        until_day: text("until_day"),
        until_time: text("until_time"),
        people: (1..=MOST_PEOPLE).map(|place| text(&format!("person_{place}"))).filter(|id| !id.is_empty()).collect(),
        wait: text("wait"),
    }
}

/// A day and a time of day on the council's clocks, such as `17:00`.
pub fn moment(day: &str, time: &str) -> Option<Moment> {
    let (hour, minute) = time.split_once(':')?;
    // Some browsers send seconds too.
    let minute = minute.split(':').next()?;
    let (hour, minute): (u16, u16) = (text::number(hour).parse().ok()?, text::number(minute).parse().ok()?);
    let day = Day::parse(day)?;
    (hour < 24 && minute < 60).then(|| day.at(hour * 60 + minute))
}

/// Who is named, in order; a value that is no account is nobody's.
fn named(typed: &DutyTyped) -> Result<Vec<OnDuty>, DutyError> {
    let wait = typed.wait.parse::<i64>().ok().and_then(|minutes| minutes.checked_mul(Moment::MINUTE));
    let wait = wait.ok_or(DutyError::NoTime)?;
    let one = |id: &String| Ok(OnDuty { account: id.parse().map_err(|_| DutyError::NotStaff)?, wait });
    typed.people.iter().map(one).collect()
}

fn problem(error: DutyError) -> Result<DutyProblem, Failure> {
    Ok(match error {
        DutyError::NotStaff => DutyProblem::NotStaff,
        DutyError::NoTime => DutyProblem::NoTime,
        DutyError::Nobody => DutyProblem::Nobody,
        DutyError::TooMany => DutyProblem::TooMany,
        DutyError::Twice => DutyProblem::Twice,
        DutyError::EndsBeforeItBegins => DutyProblem::EndsBeforeItBegins,
        DutyError::Over => DutyProblem::Over,
        DutyError::TooLong => DutyProblem::TooLong,
        DutyError::Taken => DutyProblem::Taken,
        DutyError::Gone => DutyProblem::Gone,
        DutyError::Storage(error) => return Err(error.into()),
    })
}

/// What is said of it: what was done, or what is wrong.
fn said(what: Done, result: Result<(), DutyError>) -> Result<Result<Done, DutyProblem>, Failure> {
    Ok(match result {
        Ok(()) => Ok(what),
        Err(error) => Err(problem(error)?),
    })
}

/// Leads back to the page, which tells what was done; with 422 the page itself,
/// with what was typed and what is wrong.
async fn answer(
    form: Form<KeepDuty>,
    which: DutyForm,
    typed: DutyTyped,
    outcome: Result<Done, DutyProblem>,
) -> Result<Response, Failure> {
    let problem = match outcome {
        Ok(what) => return Ok(done("/duty", what)),
        Err(problem) => problem,
    };
    let Form { app, by, frame, .. } = form;
    let mut props = props(&app, &by).await?;
    match which {
        DutyForm::Shift => props.shift = typed,
        DutyForm::Standing => props.list = typed,
    }
    props.refused = Some((which, problem));
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::duty::duty(frame, props)))
}

/// `POST /duty/shifts`
async fn add(form: Form<KeepDuty>) -> Result<Response, Failure> {
    let typed = typed(&form.fields);
    let from = moment(&typed.from_day, &typed.from_time);
    let until = moment(&typed.until_day, &typed.until_time);
    let outcome = match (from, until) {
        (None, _) => Err(DutyProblem::NoFrom),
        (_, None) => Err(DutyProblem::NoUntil),
        (Some(from), Some(until)) => {
            let added = match named(&typed) {
                Ok(people) => add_shift(&form.app.heard, &form.by, from, until, people).await.map(drop),
                Err(error) => Err(error),
            };
            said(Done::Added, added)?
        }
    };
    answer(form, DutyForm::Shift, typed, outcome).await
}

/// `POST /duty/shifts/take-away`
async fn take_away(form: Form<KeepDuty>) -> Result<Response, Failure> {
    let taken = match form.fields.one("id") {
        Some(id) => take_away_shift(&form.app.heard, &form.by, id).await,
        None => Err(DutyError::Gone),
    };
    let empty = DutyTyped { wait: WAIT.to_owned(), ..DutyTyped::default() };
    answer(form, DutyForm::Shift, empty, said(Done::TakenAway, taken)?).await
}

/// `POST /duty/standing`
async fn keep(form: Form<KeepDuty>) -> Result<Response, Failure> {
    let typed = typed(&form.fields);
    let kept = match named(&typed) {
        Ok(people) => keep_duty(&form.app.heard, &form.by, people).await,
        Err(error) => Err(error),
    };
    answer(form, DutyForm::Standing, typed, said(Done::Kept, kept)?).await
}
