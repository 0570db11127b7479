//! Who is who: people every young person may know, and one young person's own.

mod versions;

use axum::extract::{Path, Query, State};
use axum::http::{Method, StatusCode};
use axum::response::Response;
use heard_app::i18n::Lang;
use heard_app::pages::staff::contacts::{ContactForm, ContactLine, ContactProblem, ContactTyped, Done, PLACE};
use heard_app::pages::staff::{self, Choice, Person};
use heard_domain::contacts::{
    ContactCard, ContactError, ContactPart, OwnKind, assign, colleagues, contact_versions, contacts, remove_contact,
    removed_contacts, save_contact,
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
        only::<Participate, _, _>(post.clone(), "/staff/contacts/preview", versions::preview).taking(LARGEST_UPLOAD),
        only::<Participate, _, _>(post.clone(), "/staff/contacts/{id}/remove", drop_contact),
        only::<Participate, _, _>(post, "/staff/contacts/{id}/put-back", versions::put_back),
    ]
}

/// The entry that is edited.
#[derive(Deserialize)]
pub struct EditedContact {
    #[serde(default)]
    id: String,
}

/// What the forms hold where nobody chose anything else.
const PART: ContactPart = ContactPart::Team;
const KIND: OwnKind = OwnKind::Worker;

/// Workers to choose from, with their titles.
async fn colleague_choices(app: &App, by: &Grant<Participate>, chosen: &str) -> Result<Vec<Choice>, Failure> {
    let choice = |(id, name, title): (AccountId, String, String)| {
        let person = Person { name, title: Some(title).filter(|title| !title.is_empty()) };
        Choice::colleague(id.to_string(), &person, chosen == id.to_string())
    };
    Ok(colleagues(&app.heard, by).await?.into_iter().map(choice).collect())
}

/// The page with the entry `id` in its form, or an empty form where there is
/// none.
async fn contact_props(
    app: &App,
    by: &Grant<Participate>,
    id: &str,
    account: &str,
) -> Result<staff::contacts::ContactsAdminPage, Failure> {
    let all = contacts(&app.heard).await?;
    let edited = all.iter().find(|c| c.id.to_string() == id);
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
        part: edited.map_or(PART, |c| c.part),
        kind: KIND,
        typed: edited.map(|c| typed(c.card.clone())).unwrap_or_default(),
        colleagues: colleague_choices(app, by, account).await?,
        nickname: String::new(),
        tried: Lang::En,
        versions: match edited {
            Some(edited) => versions::lines(contact_versions(&app.heard, by, edited.id).await?),
            None => Vec::new(),
        },
        removed: removed_contacts(&app.heard, by).await?.into_iter().map(versions::removed).collect(),
        refused: None,
    })
}

/// `GET /staff/contacts`
pub async fn show_contacts(
    State(app): State<App>,
    by: Grant<Participate>,
    Staff(frame): Staff,
    Query(edited): Query<EditedContact>,
) -> Result<Response, Failure> {
    let props = contact_props(&app, &by, &edited.id, "").await?;
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
        Refusal::Empty | Refusal::TooLong | Refusal::WrongKind | Refusal::Damaged => ContactProblem::NoPhoto,
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
        Err(ContactError::NoVersion) => ContactProblem::NoVersion,
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
    let shown = contact_props(app, by, fields.get("id"), fields.get("account")).await?;
    let props = staff::contacts::ContactsAdminPage {
        part: ContactPart::parse(fields.get("part")).unwrap_or(shown.part),
        kind: OwnKind::parse(fields.get("kind")).unwrap_or(shown.kind),
        typed: typed(card_of(fields)),
        nickname: fields.get("nickname").to_owned(),
        tried: Lang::parse(fields.get("tried")).unwrap_or(Lang::En),
        refused: Some((form, problem)),
        ..shown
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
    let form = ContactForm::All;
    let face = match portrait(&app, file).await {
        Ok(face) => face,
        Err(why) => return refused_photo(&app, &by, frame, &fields, form, why).await,
    };
    let Some(part) = ContactPart::parse(fields.get("part")) else {
        return contact_again(&app, &by, frame, &fields, form, ContactProblem::NoPart).await;
    };
    let result = save_contact(&app.heard, &by, fields.one::<ContactId>("id"), part, card_of(&fields), face).await;
    of_contact(&app, &by, frame, &fields, form, result).await
}

/// `POST /staff/contacts/own`
pub async fn keep_own(
    State(app): State<App>,
    by: Grant<Participate>,
    Staff(frame): Staff,
    Upload { fields, file }: Upload,
) -> Result<Response, Failure> {
    let form = ContactForm::Own;
    let face = match portrait(&app, file).await {
        Ok(face) => face,
        Err(why) => return refused_photo(&app, &by, frame, &fields, form, why).await,
    };
    let Some(kind) = OwnKind::parse(fields.get("kind")) else {
        return contact_again(&app, &by, frame, &fields, form, ContactProblem::NoKind).await;
    };
    let colleague = fields.one("account");
    let result = assign(&app.heard, &by, fields.get("nickname"), kind, card_of(&fields), colleague, face).await;
    of_contact(&app, &by, frame, &fields, form, result).await
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
