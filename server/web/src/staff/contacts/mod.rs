//! Who is who: people every young person may know, and one young person's own.

use axum::extract::{Path, Query, State};
use axum::http::{Method, StatusCode};
use axum::response::Response;
use heard_app::pages::staff::contacts::{ContactForm, ContactLine, ContactProblem, ContactTyped, Done, PLACE};
use heard_app::pages::staff::{self, Choice, Worded as _};
use heard_domain::contacts::{
    ContactCard, ContactError, ContactPart, OwnKind, assign, colleagues, contacts, remove_contact, save_contact,
};
use heard_domain::ids::{AccountId, ContactId};
use heard_domain::media::{Portrait, Refusal};
use heard_domain::people::{Grant, Participate};
use serde::Deserialize;

use crate::fields::Fields;
use crate::page::page;
use crate::registry::{Route, only};
use crate::staff::frame::{Staff, done};
use crate::staff::{MenuLine, Room};
use crate::upload::{LARGEST_UPLOAD, Upload};
use crate::{App, Failure};

/// Who is who.
pub const ROOM: Room = Room { routes, menu: &[MenuLine::of::<Participate>(PLACE)], notices: Done::TOLD };

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    let (get, post) = (Method::GET, Method::POST);
    vec![
        only::<Participate, _, _>(get, "/staff/contacts", show_contacts),
        only::<Participate, _, _>(post.clone(), "/staff/contacts", keep_contact).taking(LARGEST_UPLOAD),
        only::<Participate, _, _>(post.clone(), "/staff/contacts/own", keep_own).taking(LARGEST_UPLOAD),
        only::<Participate, _, _>(post, "/staff/contacts/{id}/remove", drop_contact),
    ]
}

/// The entry that is edited.
#[derive(Deserialize)]
pub struct EditedContact {
    #[serde(default)]
    id: String,
}

fn kind_of(kind: OwnKind) -> &'static str {
    match kind {
        OwnKind::Worker => "Their social worker",
        OwnKind::Adviser => "Their personal adviser",
        OwnKind::Iro => "Their reviewing officer (IRO)",
        OwnKind::Advocate => "Their advocate",
    }
}

/// Workers to choose from, with their titles.
async fn colleague_choices(app: &App, by: &Grant<Participate>, chosen: &str) -> Result<Vec<Choice>, Failure> {
    let choice = |(id, name, title): (AccountId, String, String)| Choice {
        chosen: chosen == id.to_string(),
        value: id.to_string(),
        text: if title.is_empty() { name } else { format!("{name}, {title}") },
    };
    Ok(colleagues(&app.heard, by).await?.into_iter().map(choice).collect())
}

async fn contact_props(
    app: &App,
    by: &Grant<Participate>,
    id: &str,
    chosen: (&str, &str, &str),
) -> Result<staff::contacts::ContactsAdminPage, Failure> {
    let all = contacts(&app.heard).await?;
    let edited = all.iter().find(|c| c.id.to_string() == id);
    let part = edited.map_or(chosen.0, |c| c.part.name());
    Ok(staff::contacts::ContactsAdminPage {
        people: all
            .iter()
            .map(|c| ContactLine {
                id: c.id.to_string(),
                part: c.part,
                name: c.card.name.clone(),
                role: c.card.role.clone(),
            })
            .collect(),
        id: edited.map_or_else(String::new, |c| c.id.to_string()),
        parts: ContactPart::ALL
            .iter()
            .map(|p| Choice { value: p.name().to_owned(), text: p.words().to_owned(), chosen: p.name() == part })
            .collect(),
        kinds: OwnKind::ALL
            .iter()
            .map(|k| Choice { value: k.name().to_owned(), text: kind_of(*k).to_owned(), chosen: k.name() == chosen.1 })
            .collect(),
        typed: edited.map(|c| typed(c.card.clone())).unwrap_or_default(),
        colleagues: colleague_choices(app, by, chosen.2).await?,
        ..Default::default()
    })
}

/// `GET /staff/contacts`
pub async fn show_contacts(
    State(app): State<App>,
    by: Grant<Participate>,
    Staff(frame): Staff,
    Query(edited): Query<EditedContact>,
) -> Result<Response, Failure> {
    let props = contact_props(&app, &by, &edited.id, ("team", "worker", "")).await?;
    Ok(page(StatusCode::OK, move || staff::contacts::contacts_admin(frame, props)))
}

fn typed(card: ContactCard) -> ContactTyped {
    let ContactCard { name, role, about, reach } = card;
    ContactTyped { name, role, about, reach }
}

fn card_of(fields: &Fields) -> ContactCard {
    let [name, role, about, reach] = ["name", "role", "about", "reach"].map(|field| fields.get(field).to_owned());
    ContactCard { name, role, about, reach }
}

/// The picture that was chosen, made anew; `None` when none was.
async fn portrait(app: &App, file: Result<Option<Vec<u8>>, Refusal>) -> Result<Option<Portrait>, Refusal> {
    let Some(bytes) = file? else { return Ok(None) };
    app.heard.checker().portrait(bytes).await.map(Some)
}

/// The page again, with what is wrong with the picture.
async fn refused_photo(
    app: &App,
    by: &Grant<Participate>,
    frame: staff::StaffFrame,
    fields: &Fields,
    form: ContactForm,
    why: Refusal,
) -> Result<Response, Failure> {
    let problem = match why {
        Refusal::TooLarge => ContactProblem::PhotoTooLarge,
        Refusal::TooManyDots => ContactProblem::TooManyDots,
        Refusal::PictureForm => ContactProblem::PictureForm,
        Refusal::Film => ContactProblem::Film,
        Refusal::Busy => ContactProblem::Busy,
        _ => ContactProblem::NoPhoto,
    };
    contact_again(app, by, frame, fields, form, problem).await
}

async fn of_contact(
    app: &App,
    by: &Grant<Participate>,
    frame: staff::StaffFrame,
    fields: &Fields,
    form: ContactForm,
    result: Result<(), ContactError>,
) -> Result<Response, Failure> {
    let problem = match result {
        Ok(()) => return Ok(done("/staff/contacts", Done::Saved)),
        Err(ContactError::Storage(error)) => return Err(error.into()),
        Err(ContactError::NoName) => ContactProblem::NoName,
        Err(ContactError::TooLong) => ContactProblem::TooLong,
        Err(ContactError::NoSuchColleague) => ContactProblem::NoSuchColleague,
        Err(ContactError::NoSuchPerson) => ContactProblem::NoSuchPerson,
    };
    contact_again(app, by, frame, fields, form, problem).await
}

/// "Who is who" with a refused form.
async fn contact_again(
    app: &App,
    by: &Grant<Participate>,
    frame: staff::StaffFrame,
    fields: &Fields,
    form: ContactForm,
    problem: ContactProblem,
) -> Result<Response, Failure> {
    let props = staff::contacts::ContactsAdminPage {
        typed: typed(card_of(fields)),
        nickname: fields.get("nickname").to_owned(),
        refused: Some((form, problem)),
        ..contact_props(app, by, fields.get("id"), (fields.get("part"), fields.get("kind"), fields.get("account")))
            .await?
    };
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::contacts::contacts_admin(frame, props)))
}

/// `POST /staff/contacts`
pub async fn keep_contact(
    State(app): State<App>,
    by: Grant<Participate>,
    Staff(frame): Staff,
    Upload { fields, file }: Upload,
) -> Result<Response, Failure> {
    let part = ContactPart::parse(fields.get("part")).unwrap_or(ContactPart::Team);
    let result = match portrait(&app, file).await {
        Ok(face) => save_contact(&app.heard, &by, fields.one::<ContactId>("id"), part, card_of(&fields), face).await,
        Err(why) => return refused_photo(&app, &by, frame, &fields, ContactForm::All, why).await,
    };
    of_contact(&app, &by, frame, &fields, ContactForm::All, result).await
}

/// `POST /staff/contacts/own`
pub async fn keep_own(
    State(app): State<App>,
    by: Grant<Participate>,
    Staff(frame): Staff,
    Upload { fields, file }: Upload,
) -> Result<Response, Failure> {
    let kind = OwnKind::parse(fields.get("kind")).unwrap_or(OwnKind::Worker);
    let colleague = fields.one("account");
    let result = match portrait(&app, file).await {
        Ok(face) => assign(&app.heard, &by, fields.get("nickname"), kind, card_of(&fields), colleague, face).await,
        Err(why) => return refused_photo(&app, &by, frame, &fields, ContactForm::Own, why).await,
    };
    of_contact(&app, &by, frame, &fields, ContactForm::Own, result).await
}

/// `POST /staff/contacts/{id}/remove`
pub async fn drop_contact(
    State(app): State<App>,
    by: Grant<Participate>,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let id: ContactId = id.parse().map_err(|_| Failure::NotFound)?;
    remove_contact(&app.heard, &by, id).await?;
    Ok(done("/staff/contacts", Done::Saved))
}
