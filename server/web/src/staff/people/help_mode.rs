//! Lending one's own device to a child beside one, and having it back.

use axum::extract::State;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::staff::people::{
    self, Done, GiveBackPage, GiveBackProblem, HELP_MODE, HelpModePage, LendProblem,
};
use heard_app::shell::Device;
use heard_domain::people::{Grant, ReadSentToMe};
use tower_sessions::Session;

use crate::fields::Fields;
use crate::guesser::Guesser;
use crate::limiter::{Guess, Kind};
use crate::page::{language, page};
use crate::registry::{Route, only, open};
use crate::session::Taken;
use crate::staff::frame::{Staff, done, status_of};
use crate::young::people::{GIVE_BACK, wipe};
use crate::{App, Failure, cookies, session};

/// How long a device is taken for lent where nobody has it back, in seconds: longer than
/// any session of staff's.
const LENT_FOR: u32 = 13 * 60 * 60;

/// How many digits the number has, at least and at most.
const DIGITS: std::ops::RangeInclusive<usize> = 6..=12;

pub(super) fn routes() -> Vec<Route> {
    let (get, post) = (Method::GET, Method::POST);
    vec![
        only::<ReadSentToMe, _, _>(get.clone(), HELP_MODE.href, form),
        only::<ReadSentToMe, _, _>(post.clone(), HELP_MODE.href, lend),
        open(get, GIVE_BACK, give_back),
        open(post, GIVE_BACK, take_back),
    ]
}

/// `GET /staff/help-mode`
async fn form(Staff(frame): Staff) -> Response {
    page(StatusCode::OK, move || people::help_mode(frame, HelpModePage { problem: None }))
}

/// Whether a number is too easily guessed by whoever holds the device.
fn too_easy(number: &str) -> bool {
    let digits = number.as_bytes();
    let steps: Vec<i16> = digits.windows(2).map(|pair| i16::from(pair[1]) - i16::from(pair[0])).collect();
    steps.iter().all(|step| *step == steps[0])
}

/// `POST /staff/help-mode`
async fn lend(
    State(app): State<App>,
    _by: Grant<ReadSentToMe>,
    session: Session,
    headers: HeaderMap,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let number = fields.get("number").trim();
    let problem = if !DIGITS.contains(&number.len()) || !number.bytes().all(|digit| digit.is_ascii_digit()) {
        Some(LendProblem::NotDigits)
    } else {
        too_easy(number).then_some(LendProblem::TooEasy)
    };
    if let Some(problem) = problem {
        return Ok(page(status_of(true), move || people::help_mode(frame, HelpModePage { problem: Some(problem) })));
    }
    session::lend(&session, &app, number).await?;
    let mut response = Redirect::to("/").into_response();
    clean(&app, &headers, &mut response).await?;
    // It outlasts the session, and a browser that is closed meanwhile.
    cookies::set(&mut response, cookies::KIOSK, cookies::LENT, "/", Some(LENT_FOR));
    Ok(response)
}

/// Takes away what this device knows of whoever used it: of the lender before the
/// child has it, and of the child before the lender has it.
async fn clean(app: &App, headers: &HeaderMap, response: &mut Response) -> Result<(), Failure> {
    wipe(app, headers, Device::Lent, response).await?;
    let theirs = [cookies::LANGUAGE, cookies::PICTURES, cookies::LOOK, cookies::WALL];
    for name in theirs.into_iter().chain([cookies::WAS, cookies::KEPT, cookies::BACK]) {
        cookies::set(response, name, "", "/", Some(0));
    }
    Ok(())
}

/// Its lender has it back, by whichever way.
pub async fn given_back(app: &App, headers: &HeaderMap, response: &mut Response) -> Result<(), Failure> {
    clean(app, headers, response).await?;
    cookies::set(response, cookies::KIOSK, "", "/", Some(0));
    Ok(())
}

fn drawn(
    frame: heard_app::pages::staff::StaffFrame,
    headers: &HeaderMap,
    problem: Option<GiveBackProblem>,
) -> Response {
    let lang = language(headers);
    let props = GiveBackPage { lang, problem };
    page(status_of(problem.is_some()), move || people::give_back(frame, props))
}

/// Nobody lent this device, or it was too long ago.
fn over() -> Response {
    done("/staff/sign-in", Done::LentTooLong)
}

/// `GET /staff/help-mode/back`
async fn give_back(session: Session, headers: HeaderMap, Staff(frame): Staff) -> Result<Response, Failure> {
    match session::is_lent(&session).await? {
        true => Ok(drawn(frame, &headers, None)),
        false => Ok(over()),
    }
}

/// `POST /staff/help-mode/back`
async fn take_back(
    State(app): State<App>,
    session: Session,
    headers: HeaderMap,
    Guesser(guesser): Guesser,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let Some(lender) = session::lender(&session).await? else { return Ok(over()) };
    let guess = Guess::at(Kind::Lent, &app.heard.keys().session_owner(&lender.bytes()), &guesser, None);
    let Ok(attempt) = app.limiter.begin(guess, app.heard.now()).await else {
        return Ok(drawn(frame, &headers, Some(GiveBackProblem::SlowDown)));
    };
    match session::take_back(&session, &app, fields.get("number").trim()).await? {
        Taken::Wrong => Ok(drawn(frame, &headers, Some(GiveBackProblem::Wrong))),
        Taken::Over => Ok(over()),
        // What is left on it goes as with every other way back (`guard::identify`).
        Taken::Back => {
            attempt.right().await;
            Ok(done("/sent-to-me", Done::Back))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mod_12_a_number_that_a_child_would_try_first_is_no_number() {
        for easy in ["000000", "123456", "987654", "2468", "777777777"] {
            assert!(too_easy(easy), "{easy}");
        }
        assert!(!too_easy("120394") && !too_easy("111112"));
    }
}
