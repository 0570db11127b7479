use super::{ContactLine, ContactsPage, contacts};
use crate::pages::young::tests::Page;

/// The pages of this room, filled with something.
pub(in crate::pages::young) fn pages() -> Vec<(&'static str, Page)> {
    vec![("/my-people", Box::new(|f| contacts(f, contacts_page())))]
}

pub(in crate::pages::young) fn contacts_page() -> ContactsPage {
    let person = ContactLine {
        name: "Huw Pendry".into(),
        role: "IRO".into(),
        about: "Runs your reviews".into(),
        reach: "Ring 01632 960152".into(),
        kind: "iro",
        changed_on: Some("2026-03-03".into()),
        photo: Some("/my-people/own/iro/photo".into()),
        away: Some(("Ada Field".into(), "2026-03-10".into(), "2026-03-20".into())),
    };
    let everyones = ContactLine { kind: "", changed_on: None, photo: None, away: None, ..person.clone() };
    ContactsPage {
        own: vec![person],
        team: vec![everyones.clone()],
        board: vec![everyones],
        signed_in: true,
        offer_sign_in: false,
    }
}
