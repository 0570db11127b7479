//! What groups said: the meetings, and the form that writes one down.

use axum::extract::State;
use axum::response::Response;
use heard_app::i18n::Lang;
use heard_app::pages::staff::StaffFrame;
use heard_app::pages::staff::entries::{
    GROUPS, GroupProblem, GroupTyped, GroupsPage, MeetingLine, SAID, Slip, SlipOf, groups,
};
use heard_domain::entries::{EnterError, GroupError, NewMeeting, Statement, Taken, meetings, record_meeting};
use heard_domain::ids::ServiceId;
use heard_domain::intake::{Form as Typed, SubmitError};
use heard_domain::people::{Grant, Participate};
use heard_storage::calendar::Day;
use heard_storage::entropy::random16;
use heard_storage::text;
use heard_vocabulary::{AgeBand, EntryConsent, GroupKind, Helped};

use super::{handed_over, not_stored, situations};
use crate::answers::reads;
use crate::fields::Fields;
use crate::page::page;
use crate::staff::form::Form;
use crate::staff::frame::{Staff, status_of};
use crate::staff::options;
use crate::{App, Failure, cookies};

async fn drawn(
    app: &App,
    by: &Grant<Participate>,
    frame: StaffFrame,
    (id, typed, service): ([u8; 16], GroupTyped, &str),
    refused: Option<GroupProblem>,
) -> Result<Response, Failure> {
    let catalogue = app.heard.catalogue();
    let found = match meetings(&app.heard, by).await {
        // What was typed matters more than the list below it.
        Err(_) if refused == Some(GroupProblem::NotStored) => Vec::new(),
        found => found?,
    };
    let place = |id: ServiceId| catalogue.services.iter().find(|one| one.id == id).map(|one| one.name.clone());
    let props = GroupsPage {
        id: cookies::hex(&id),
        typed,
        situations: situations(app, ""),
        services: options::services(&catalogue, service.parse().ok()),
        meetings: found
            .into_iter()
            .map(|one| MeetingLine {
                kind: one.kind,
                on: one.on.civil(),
                place: one.service.and_then(place),
                helped: one.helped,
                there: one.there,
            })
            .collect(),
        refused,
    };
    Ok(page(status_of(refused.is_some()), move || groups(frame, props)))
}

/// `GET /entries/groups`
pub async fn show(State(app): State<App>, by: Grant<Participate>, Staff(frame): Staff) -> Result<Response, Failure> {
    let typed = GroupTyped {
        kind: GroupKind::CouncilMeeting.name().to_owned(),
        on: app.heard.now().iso_date(),
        helped: Helped::NotAsked.name().to_owned(),
        // Nobody was asked before somebody says so.
        consent: EntryConsent::NotAsked.name().to_owned(),
        lang: Lang::En.code().to_owned(),
        ..GroupTyped::default()
    };
    let id = random16(app.heard.entropy());
    drawn(&app, &by, frame, (id, typed, ""), None).await
}

fn typed(fields: &Fields) -> GroupTyped {
    let text = |name: &str| fields.get(name).to_owned();
    GroupTyped {
        kind: text("kind"),
        on: text("on"),
        helped: text("helped"),
        consent: text("consent"),
        lang: text("lang"),
        there: AgeBand::ALL.iter().map(|band| (*band, text(&format!("there-{}", band.name())))).collect(),
        said: (0..SAID).map(|at| (text(&format!("said-{at}")), text(&format!("about-{at}")))).collect(),
    }
}

/// How many were there: nothing is nobody, and what is no number is refused.
fn people(typed: &str) -> i64 {
    match text::number(typed).trim() {
        "" => 0,
        number => number.parse().unwrap_or(-1),
    }
}

/// What is wrong with it; what is not the person's to mend goes on as a failure.
fn problem_of(error: GroupError) -> Result<GroupProblem, Failure> {
    Ok(match error {
        GroupError::Nobody => GroupProblem::Nobody,
        GroupError::BadDay | GroupError::Enter(_, EnterError::BadDay) => GroupProblem::BadDay,
        GroupError::NoSituation(number) | GroupError::Enter(number, EnterError::NoSituation) => {
            GroupProblem::NoSituation(number)
        }
        GroupError::Storage(error) | GroupError::Enter(_, EnterError::Submit(SubmitError::Storage(error))) => {
            not_stored(error)?;
            GroupProblem::NotStored
        }
        GroupError::TooLong(number) | GroupError::Enter(number, EnterError::Submit(_)) => GroupProblem::TooLong(number),
    })
}

/// `POST /entries/groups`: the same form sent again is the same meeting, also where it was
/// cut off halfway.
pub async fn save(form: Form<Participate>) -> Result<Response, Failure> {
    let Form { app, by, fields, frame } = form;
    let own = Typed { fields: &fields, lang: "en", reads }.own_id();
    let own = own.unwrap_or_else(|| random16(app.heard.entropy()));
    let typed = typed(&fields);
    let service = fields.get("service");
    let Some(on) = Day::parse(&typed.on) else {
        return drawn(&app, &by, frame, (own, typed, service), Some(GroupProblem::BadDay)).await;
    };
    let lang = Lang::parse(&typed.lang).unwrap_or(Lang::En);
    let catalogue = app.heard.catalogue();
    // A box that is empty keeps its number: the receipts are handed over by it.
    let said = (1..).zip(&typed.said).filter(|(_, (words, _))| !text::is_empty(words));
    let statement = |(number, (words, about)): (usize, &(String, String))| Statement {
        number,
        situation: about.clone(),
        words: words.clone(),
    };
    let new = NewMeeting {
        own,
        kind: GroupKind::parse(&typed.kind).unwrap_or(GroupKind::Other),
        on,
        helped: Helped::parse(&typed.helped).unwrap_or(Helped::NotAsked),
        service: service.parse::<ServiceId>().ok().filter(|id| catalogue.services.iter().any(|one| one.id == *id)),
        there: typed.there.iter().map(|(band, number)| (*band, people(number))).collect(),
        consent: EntryConsent::parse(&typed.consent).unwrap_or(EntryConsent::NotAsked),
        lang: lang.code().to_owned(),
        said: said.map(statement).collect(),
    };
    match record_meeting(&app.heard, &by, new).await {
        Ok(all) => {
            let slip = |(number, taken): (usize, Taken)| Slip {
                of: SlipOf::Said(number),
                lang,
                digits: taken.receipt,
                asks: taken.asks,
            };
            let slips = all.into_iter().map(slip).collect();
            Ok(handed_over(&app, frame, slips, GROUPS.href))
        }
        Err(error) => drawn(&app, &by, frame, (own, typed, service), Some(problem_of(error)?)).await,
    }
}
