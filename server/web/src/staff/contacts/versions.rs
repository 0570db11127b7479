//! What was said before of people every young person may know, and what is typed as
//! it would be read.

use axum::extract::{Path, State};
use axum::response::Response;
use heard_app::i18n::Lang;
use heard_app::pages::staff::Worded as _;
use heard_app::pages::staff::contacts::{ContactForm, ContactSaid, Done, RemovedLine};
use heard_app::pages::staff::versions::{Changed, Version};
use heard_domain::contacts::{ContactPart, ContactText, contacts, put_back_contact};
use heard_domain::editions::Edition;
use heard_domain::ids::ContactId;
use heard_domain::people::{Grant, Participate};

use super::{card_of, of_contact};
use crate::staff::editions::versions;
use crate::staff::form::Form;
use crate::staff::frame::done;
use crate::upload::Upload;
use crate::young::contacts::on_phone;
use crate::{App, Failure};

/// Every version, the newest first, with what each changed.
pub fn lines(found: Vec<Edition<ContactText>>) -> Vec<Version<ContactSaid>> {
    versions(found, changes)
}

fn changes(before: &ContactText, after: &ContactText) -> Vec<Changed<ContactSaid>> {
    let part = |text: &ContactText| ContactPart::parse(&text.part).map_or("", ContactPart::words).to_owned();
    let (was, became) = (&before.card, &after.card);
    let said = [
        (ContactSaid::Part, part(before), part(after)),
        (ContactSaid::Name, was.name.clone(), became.name.clone()),
        (ContactSaid::Role, was.role.clone(), became.role.clone()),
        (ContactSaid::About, was.about.clone(), became.about.clone()),
        (ContactSaid::Reach, was.reach.clone(), became.reach.clone()),
    ];
    let changed = said.into_iter().filter(|(_, was, became)| was != became);
    changed.map(|(what, was, became)| Changed { what, was, became }).collect()
}

/// Somebody who was taken off.
pub fn removed((id, version, text): (ContactId, i64, ContactText)) -> RemovedLine {
    RemovedLine { id: id.to_string(), version, name: text.card.name, role: text.card.role }
}

/// `POST /staff/contacts/{id}/put-back`
pub async fn put_back(
    Path(id): Path<String>,
    Form { app, by, fields, frame }: Form<Participate>,
) -> Result<Response, Failure> {
    let id: ContactId = id.parse().map_err(|_| Failure::NotFound)?;
    let version = fields.get("version").parse().map_err(|_| Failure::NotFound)?;
    match put_back_contact(&app.heard, &by, id, version).await {
        Ok(()) => Ok(done(&format!("/staff/contacts?id={id}"), Done::PutBack)),
        error => of_contact(&app, &by, frame, &fields, ContactForm::All, error).await,
    }
}

/// `POST /staff/contacts/preview`
pub async fn preview(
    State(app): State<App>,
    _by: Grant<Participate>,
    Upload { fields, .. }: Upload,
) -> Result<Response, Failure> {
    let edited = fields.one::<ContactId>("id");
    let part = ContactPart::parse(fields.get("part")).unwrap_or(super::PART);
    let lang = Lang::parse(fields.get("tried")).unwrap_or(Lang::En);
    let mut all = contacts(&app.heard).await?;
    match all.iter_mut().find(|one| Some(one.id) == edited) {
        Some(one) => (one.part, one.card) = (part, card_of(&fields)),
        None => all.push(heard_domain::contacts::Contact {
            id: ContactId::new(app.heard.now(), app.heard.entropy()),
            part,
            card: card_of(&fields),
            photo: false,
        }),
    }
    Ok(on_phone(&app, lang, all))
}
