//! Alerts somebody was told of: what a page of one's own begins with, the page
//! of one alert, and taking it on. What may be harm, and what is done about it.

mod adult;
pub(super) mod alert;
pub(super) mod concerns;
mod decided;
mod elsewhere;
mod files;
mod missing;
pub(super) mod reported;
pub(super) mod trail;
mod when;
mod with;

use axum::http::Method;
use heard_app::pages::staff;
use heard_domain::people::{Grant, KeepDuty, LookAtConcerns, SignOffConcerns, StaffHome};
use heard_domain::procedures::read_by_nobody;
use heard_domain::safeguarding::{alerts, author, outside};
use heard_vocabulary::AuthorRequestState;

use crate::registry::{Route, Subject, only};
use crate::staff::{MenuLine, Room, media};
use crate::{App, Failure};

/// Alerts, and what may be harm.
pub const ROOM: Room = Room {
    routes,
    menu: &[MenuLine::of::<LookAtConcerns>(staff::safeguarding::CONCERNS)],
    notices: staff::safeguarding::Done::TOLD,
};

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    vec![
        only::<StaffHome, _, _>(Method::GET, "/staff/alerts/{id}", alert::show),
        only::<StaffHome, _, _>(Method::POST, "/staff/alerts/{id}/acknowledge", alert::acknowledge),
        only::<StaffHome, _, _>(Method::POST, "/staff/alerts/{id}/give-back", alert::give_back),
        only::<StaffHome, _, _>(Method::POST, "/staff/alerts/{id}/take-over", alert::take_over),
        only::<StaffHome, _, _>(Method::POST, "/staff/alerts/{id}/told", alert::told),
        only::<StaffHome, _, _>(Method::POST, "/staff/alerts/{id}/reply", alert::reply),
        only::<StaffHome, _, _>(Method::POST, "/staff/alerts/{id}/age", adult::age_on_duty),
        only::<StaffHome, _, _>(Method::POST, "/staff/alerts/{id}/wishes", adult::wishes_on_duty),
        only::<StaffHome, _, _>(Method::POST, "/staff/alerts/{id}/reported", reported::reported_on_duty),
        only::<StaffHome, _, _>(Method::GET, "/staff/alerts/{id}/media/{m}", files::show),
        only::<StaffHome, _, _>(Method::GET, "/staff/alerts/{id}/media/{m}/blurred", files::blurred),
        only::<StaffHome, _, _>(Method::POST, "/staff/alerts/{id}/media/{m}/lock", files::lock),
        only::<LookAtConcerns, _, _>(Method::GET, "/safeguarding", concerns::list),
        only::<SignOffConcerns, _, _>(Method::GET, "/safeguarding/decided", decided::show),
        only::<SignOffConcerns, _, _>(Method::GET, "/safeguarding/decided.xlsx", decided::as_workbook),
        only::<SignOffConcerns, _, _>(Method::GET, "/safeguarding/decided.csv", decided::as_csv),
        only::<SignOffConcerns, _, _>(Method::GET, "/views/{id}/trail", trail::show).about(Subject::View),
        only::<SignOffConcerns, _, _>(Method::POST, "/safeguarding/missing", missing::sign),
        only::<LookAtConcerns, _, _>(Method::POST, "/views/{id}/told", concerns::told).about(Subject::View),
        only::<LookAtConcerns, _, _>(Method::POST, "/views/{id}/not-harm", concerns::not_harm).about(Subject::View),
        only::<LookAtConcerns, _, _>(Method::POST, "/views/{id}/raise", concerns::raise).about(Subject::View),
        only::<LookAtConcerns, _, _>(Method::POST, "/views/{id}/send-outside", concerns::send_outside)
            .about(Subject::View),
        only::<LookAtConcerns, _, _>(Method::POST, "/views/{id}/safe-to-reply", concerns::safe_to_reply)
            .about(Subject::View),
        only::<LookAtConcerns, _, _>(Method::POST, "/views/{id}/age", adult::age).about(Subject::View),
        only::<LookAtConcerns, _, _>(Method::POST, "/views/{id}/wishes", adult::wishes).about(Subject::View),
        only::<LookAtConcerns, _, _>(Method::POST, "/views/{id}/reported", reported::reported).about(Subject::View),
        only::<SignOffConcerns, _, _>(Method::POST, "/views/{id}/sign-off", concerns::sign_off).about(Subject::View),
        only::<SignOffConcerns, _, _>(Method::POST, "/views/{id}/may-go", concerns::may_go).about(Subject::View),
    ]
}

/// What the reader has to know before anything else.
pub async fn notices(app: &App, by: &Grant<StaffHome>) -> Result<Vec<staff::home::HomeNotice>, Failure> {
    let waiting = alerts::waiting_for(&app.heard, by).await?;
    let mut notices: Vec<_> = waiting
        .into_iter()
        .map(|one| staff::home::HomeNotice::Alert {
            href: alert::address(one.id),
            button: one.button,
            raised_at: one.raised_at.local(),
            told_at: one.told_at.local(),
            times: one.times,
        })
        .collect();
    let lying = alerts::left_lying(&app.heard, by).await?;
    let said: Vec<_> = lying.iter().filter_map(|one| one.view).collect();
    notices.extend(lying.into_iter().filter_map(|one| {
        let (by, since) = one.had?;
        Some(staff::home::HomeNotice::AlertLying {
            href: alert::address(one.id),
            button: one.button,
            raised_at: one.raised_at.local(),
            by,
            since: since.local(),
        })
    }));
    if let Some(looks) = Grant::<LookAtConcerns>::check(by.account()) {
        notices.extend(with::with_somebody(app, &looks, &said).await?);
    }
    let had = alerts::had_by(&app.heard, by).await?;
    notices.extend(
        had.into_iter()
            .map(|(id, at)| staff::home::HomeNotice::AlertHad { href: alert::address(id), since: at.local() }),
    );
    let protects =
        [Grant::<LookAtConcerns>::check(by.account()).is_some(), Grant::<KeepDuty>::check(by.account()).is_some()];
    if protects.contains(&true) {
        notices.extend({
            let may_open = protects[0];
            let times = missing::times(app, by).await?;
            times.into_iter().map(move |time| staff::home::HomeNotice::Missing { time, may_open })
        });
    }
    if let Some(by) = Grant::<KeepDuty>::check(by.account())
        && alerts::unstaffed(&app.heard, &by).await?
    {
        notices.push(staff::home::HomeNotice::NobodyOnDuty);
    }
    if let Some(by) = Grant::<KeepDuty>::check(by.account()) {
        let waits = outside::waits(&app.heard, &by).await?;
        notices.extend(waits.silent.then_some(staff::home::HomeNotice::OutsideSilent));
        notices.extend(waits.late.then_some(staff::home::HomeNotice::OutsideLate));
        notices.extend(waits.second.then_some(staff::home::HomeNotice::OutsideWaits));
    }
    if let Some(by) = Grant::<KeepDuty>::check(by.account())
        && read_by_nobody(&app.heard, &by).await?
    {
        notices.push(staff::home::HomeNotice::ReadByNobody);
    }
    if let Some(by) = Grant::<LookAtConcerns>::check(by.account()) {
        let mut lines = author::waiting(&app.heard, &by).await?;
        lines.retain(|line| line.may_answer);
        // What was opened alone has only to be looked at: nobody waits for that to open it.
        let (alone, asked): (Vec<_>, Vec<_>) =
            lines.into_iter().partition(|line| line.state == AuthorRequestState::Alone);
        let late = |lines: &[author::RequestLine]| as_count(lines.iter().filter(|line| line.late).count());
        if !asked.is_empty() {
            notices.push(staff::home::HomeNotice::SecondPerson(as_count(asked.len()), late(&asked)));
        }
        if !alone.is_empty() {
            notices.push(staff::home::HomeNotice::OpenedAlone(as_count(alone.len()), late(&alone)));
        }
        let (_, asked) = media::lines(app, &by).await?;
        notices.extend((asked > 0).then_some(staff::home::HomeNotice::LockedAsked(asked)));
    }
    Ok(notices)
}

fn as_count(many: usize) -> i64 {
    i64::try_from(many).unwrap_or(i64::MAX)
}
