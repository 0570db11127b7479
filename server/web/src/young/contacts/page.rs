//! Who is who.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use heard_app::i18n::Lang;
use heard_app::pages::young;
use heard_domain::contacts::{
    Contact, ContactCard, ContactPart, OwnKind, contact_photo, contacts as everyones, own_contacts, own_photo,
};
use heard_domain::ids::ContactId;
use heard_domain::people::{Grant, OwnVoice, Visitor};

use crate::media::serve;
use crate::page::{self, YoungFrame, page};
use crate::{App, Failure, cookies};

fn person(card: ContactCard) -> young::contacts::ContactLine {
    let ContactCard { name, role, about, reach } = card;
    young::contacts::ContactLine { name, role, about, reach, ..Default::default() }
}

fn everyones_person(contact: Contact) -> young::contacts::ContactLine {
    let photo = contact.photo.then(|| format!("/my-people/{}/photo", contact.id));
    young::contacts::ContactLine { photo, ..person(contact.card) }
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

/// Puts people where they stand.
fn place(props: &mut young::contacts::ContactsPage, contacts: Vec<Contact>) {
    for contact in contacts {
        match contact.part {
            ContactPart::Team => props.team.push(everyones_person(contact)),
            ContactPart::Board => props.board.push(everyones_person(contact)),
        }
    }
}

/// Who is who, on a phone, to be tried.
pub fn on_phone(app: &App, lang: Lang, contacts: Vec<Contact>) -> Response {
    let mut props = young::contacts::ContactsPage::default();
    place(&mut props, contacts);
    page::on_phone(app, lang, "/my-people", move |frame| young::contacts::contacts(frame, props))
}

/// `GET /my-people`
pub async fn my_people(
    State(app): State<App>,
    visitor: Visitor,
    headers: HeaderMap,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let me = visitor.young_person();
    let mut props = young::contacts::ContactsPage {
        signed_in: me.is_some(),
        offer_sign_in: cookies::read(&headers, cookies::KIOSK).is_none() && visitor.account().is_none(),
        ..Default::default()
    };
    if let Some(me) = &me {
        props.own = own_contacts(&app.heard, me)
            .await?
            .into_iter()
            .map(|own| young::contacts::ContactLine {
                kind: own.kind.name(),
                photo: own.photo.then(|| format!("/my-people/own/{}/photo", own.kind.name())),
                changed_on: own.changed_at.map(heard_storage::clock::Moment::iso_date),
                away: own
                    .away
                    .map(|(name, days)| (name, days.first.to_string(), days.last.unwrap_or(days.first).to_string())),
                ..person(own.card)
            })
            .collect();
    }
    place(&mut props, everyones(&app.heard).await?);
    Ok(page(StatusCode::OK, move || young::contacts::contacts(frame, props)))
}
