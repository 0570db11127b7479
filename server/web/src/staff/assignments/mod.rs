//! Who works here and what they belong to; who is there for a young person; the
//! young people of whoever asks.

mod colleague;
mod cover;
pub(super) mod list;
mod young_person;

pub(super) use cover::told as covers_told;
pub(super) use young_person::as_checked;

use axum::extract::State;
use axum::http::{Method, StatusCode};
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::assignments::{
    ASKED_AHEAD, CASELOAD, CaseloadLine, CaseloadPage, DaysSaid, Done, MembershipLine, NextReview, STAFF, When,
};
use heard_domain::assignments::scope::{District, Team};
use heard_domain::assignments::{AssignError, Days, Membership, Place, Theirs};
use heard_domain::catalogue::Catalogue;
use heard_domain::decisions::{Ahead, NextReview as Known, Waiting, ahead};
use heard_domain::people::{AskForCover, AssignPeople, AssignStaff, Grant, KeepCover, OwnCaseload, SeeStaff};
use heard_storage::calendar::Day;

use crate::page::page;
use crate::registry::{Route, Subject, only};
use crate::staff::frame::Staff;
use crate::staff::{MenuLine, Room};
use crate::{App, Failure};

/// Who belongs where and to whom.
pub const ROOM: Room = Room {
    routes,
    menu: &[MenuLine::of::<OwnCaseload>(CASELOAD), MenuLine::of::<SeeStaff>(STAFF)],
    notices: Done::TOLD,
};

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    let (get, post) = (Method::GET, Method::POST);
    let (one, of_one) = ("/colleagues/{id}", Subject::Staff);
    vec![
        only::<OwnCaseload, _, _>(get.clone(), "/caseload", own),
        only::<AskForCover, _, _>(get.clone(), "/caseload/cover", cover::show),
        only::<AskForCover, _, _>(post.clone(), "/caseload/cover", cover::ask),
        only::<AskForCover, _, _>(post.clone(), "/caseload/cover/end", cover::end_own),
        only::<SeeStaff, _, _>(get.clone(), "/colleagues", list::show),
        only::<AssignStaff, _, _>(post.clone(), "/colleagues/join", list::join_team),
        only::<SeeStaff, _, _>(get.clone(), one, colleague::show).about(of_one),
        only::<AssignStaff, _, _>(post.clone(), "/colleagues/{id}/memberships", colleague::add).about(of_one),
        only::<AssignStaff, _, _>(post.clone(), "/colleagues/{id}/memberships/end", colleague::end).about(of_one),
        only::<AssignStaff, _, _>(post.clone(), "/colleagues/{id}/memberships/take-back", colleague::take_back)
            .about(of_one),
        only::<AssignPeople, _, _>(post.clone(), "/colleagues/{id}/young-people", colleague::assign_to).about(of_one),
        only::<KeepCover, _, _>(post.clone(), "/colleagues/{id}/cover", cover::keep).about(of_one),
        only::<KeepCover, _, _>(post.clone(), "/colleagues/{id}/cover/end", cover::end).about(of_one),
        only::<AssignPeople, _, _>(post.clone(), "/young-people/find", list::find),
        only::<AssignPeople, _, _>(get, "/young-people/{id}", young_person::show).about(Subject::Person),
        only::<AssignPeople, _, _>(post.clone(), "/young-people/{id}/assignments/end", young_person::end)
            .about(Subject::Person),
        only::<AssignPeople, _, _>(post.clone(), "/young-people/{id}/assignments/take-back", young_person::take_back)
            .about(Subject::Person),
        only::<AssignPeople, _, _>(post.clone(), "/young-people/{id}/case-number", young_person::look_up_case)
            .about(Subject::Person),
        only::<AssignPeople, _, _>(post.clone(), "/young-people/{id}/case-number/confirm", young_person::join_case)
            .about(Subject::Person),
        only::<AssignPeople, _, _>(post, "/young-people/{id}/case-number/take-back", young_person::part_case)
            .about(Subject::Person),
    ]
}

/// The young people of whoever asks, with what lies ahead.
pub(super) async fn own_lines(app: &App, me: &Grant<OwnCaseload>) -> Result<Vec<CaseloadLine>, Failure> {
    let today = app.heard.now().day();
    let all = ahead(&app.heard, me).await?;
    let calendar = app.heard.catalogue().settings.calendar.clone();
    let waits = |one: Waiting| (one.many, calendar.between(one.since, today));
    let line = |one: Ahead| {
        let Theirs { assignment, nickname } = one.theirs;
        let review = |next: Known| {
            let ask_by = calendar.before(next.on, ASKED_AHEAD);
            NextReview {
                on: next.on.civil(),
                working_days: calendar.between(today, next.on),
                they_say: next.they_say,
                asked_on: next.asked_on.map(Day::civil),
                ask_by: ask_by.civil(),
                ask_late: calendar.between(ask_by, today),
            }
        };
        CaseloadLine {
            nickname: nickname.unwrap_or_default(),
            assigned_as: assignment.assigned_as,
            days: days_said(assignment.days, today),
            covered: one.covered,
            review: one.next.map(review),
            letters: one.letters.map(waits),
            denied: one.denied,
            late: one.late.map(waits),
            reviews: one.reviews.then(|| format!("/caseload/{}", assignment.person)),
        }
    };
    let mut lines: Vec<_> = all.into_iter().map(line).collect();
    lines.sort_by_cached_key(|one| heard_storage::text::search(&one.nickname));
    Ok(lines)
}

/// `GET /caseload`
async fn own(State(app): State<App>, me: Grant<OwnCaseload>, Staff(frame): Staff) -> Result<Response, Failure> {
    let lines = own_lines(&app, &me).await?;
    let props = CaseloadPage { lines, covers: Grant::<AskForCover>::check(me.account()).is_some() };
    Ok(page(StatusCode::OK, move || staff::assignments::caseload(frame, props)))
}

fn days_said(days: Days, today: Day) -> DaysSaid {
    let when = match days.include(today) {
        true => When::Now,
        false if days.over(today) => When::Before,
        false => When::Later,
    };
    DaysSaid { first: days.first.civil(), last: days.last.map(Day::civil), when }
}

/// What a place is called.
pub(super) fn place_name(catalogue: &Catalogue, place: &Place) -> String {
    match place {
        Place::Team(Team(name)) | Place::District(District(name)) => name.clone(),
        Place::Service(id) => catalogue
            .service(*id)
            .map_or_else(|| staff::assignments::NO_SUCH_SERVICE.to_owned(), |service| service.name.clone()),
    }
}

fn membership_line(catalogue: &Catalogue, one: &Membership, today: Day, can_change: bool) -> MembershipLine {
    MembershipLine {
        id: one.id.to_string(),
        kind: one.place.kind(),
        name: place_name(catalogue, &one.place),
        days: days_said(one.days, today),
        can_change,
    }
}

/// A place in a form: its kind and what it is known by.
pub(super) fn place_value(place: &Place) -> String {
    match place {
        Place::Team(Team(name)) => format!("team:{name}"),
        Place::District(District(name)) => format!("district:{name}"),
        Place::Service(id) => format!("service:{id}"),
    }
}

/// The place of a form's value.
pub(super) fn place_of(value: &str) -> Option<Place> {
    let (kind, known_by) = value.split_once(':')?;
    match kind {
        "team" => Some(Place::Team(Team(known_by.to_owned()))),
        "district" => Some(Place::District(District(known_by.to_owned()))),
        "service" => Some(Place::Service(known_by.parse().ok()?)),
        _ => None,
    }
}

/// What became of a form: what is wrong with it comes back where it is for
/// whoever posted it to mend, and goes on as a failure where it is not.
fn settled<T, P>(
    result: Result<T, AssignError>,
    problem: fn(AssignError) -> Result<P, Failure>,
) -> Result<Result<T, P>, Failure> {
    match result {
        Ok(done) => Ok(Ok(done)),
        Err(error) => problem(error).map(Err),
    }
}

/// A last day that may be left empty: `Err` where it is no day.
fn last_day(typed: &str) -> Result<Option<Day>, ()> {
    match typed {
        "" => Ok(None),
        text => Day::parse(text).map(Some).ok_or(()),
    }
}
