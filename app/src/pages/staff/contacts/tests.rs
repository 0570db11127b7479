//! Who is who.

use heard_vocabulary::{ContactPart, OwnKind};

use super::{
    ContactForm, ContactLine, ContactProblem, ContactSaid, ContactTyped, ContactsAdminPage, RemovedLine, contacts_admin,
};
use crate::i18n::Lang;
use crate::pages::staff::tests::{TYPED, has, html, sound};
use crate::pages::staff::versions::{Changed, Version, Writer};
use crate::pages::staff::{Choice, Person};

fn sample() -> ContactsAdminPage {
    let person = |title: Option<&str>| Person { name: "Dev Harrowmere".into(), title: title.map(Into::into) };
    ContactsAdminPage {
        people: vec![ContactLine {
            id: "c1".into(),
            part: ContactPart::Board,
            name: TYPED.into(),
            role: "Chair".into(),
        }],
        id: String::new(),
        part: ContactPart::Team,
        kind: OwnKind::Iro,
        typed: ContactTyped::default(),
        colleagues: vec![
            Choice::colleague("a1".into(), &person(Some("Social worker")), true),
            Choice::colleague("a2".into(), &person(None), false),
        ],
        nickname: String::new(),
        tried: Lang::En,
        versions: Vec::new(),
        removed: Vec::new(),
        refused: None,
    }
}

#[test]
fn yp_24_everybody_is_offered_by_what_they_are() {
    let page = html(contacts_admin, sample());
    sound(&page);
    has(
        &page,
        &[
            ", Chair · The board</span>",
            "<option value=\"team\" selected>The participation team</option>",
            "<option value=\"worker\">Their social worker</option>",
            "<option value=\"iro\" selected>Their reviewing officer (IRO)</option>",
            "<option value=\"a1\" selected>Dev Harrowmere, Social worker</option>",
            "<option value=\"a2\">Dev Harrowmere</option>",
        ],
    );
}

#[test]
fn yp_24_a_refused_entry_stands_in_its_own_form() {
    let typed = ContactTyped { about: TYPED.into(), ..ContactTyped::default() };
    let refused = Some((ContactForm::Own, ContactProblem::NoKind));
    let page = html(contacts_admin, ContactsAdminPage { typed, refused, ..sample() });
    sound(&page);
    has(&page, &["<title>Error: Who is who", "href=\"#own-kind\"", "id=\"own-kind-error\"", "&lt;script&gt;"]);
}

#[test]
fn adm_02_what_was_said_of_somebody_can_be_put_back_and_is_tried_on_a_phone() {
    let at = jiff::civil::date(2026, 3, 3).at(9, 30, 0, 0);
    let changed = Changed { what: ContactSaid::Role, was: "Member".into(), became: "Chair".into() };
    let version = |number, changes: Vec<Changed<ContactSaid>>| Version {
        number,
        by: Writer::Named("Ann".into()),
        at,
        now: !changes.is_empty(),
        changes,
    };
    let props = ContactsAdminPage {
        id: "c1".into(),
        versions: vec![version(2, vec![changed]), version(1, Vec::new())],
        removed: vec![RemovedLine { id: "c9".into(), version: 4, name: TYPED.into(), role: String::new() }],
        ..sample()
    };
    let page = html(contacts_admin, props);
    sound(&page);
    has(
        &page,
        &[
            "action=\"/staff/contacts/c1/put-back\"",
            "action=\"/staff/contacts/c9/put-back\"",
            "name=\"version\" value=\"4\"",
            "What they are called at work: ",
            "formaction=\"/staff/contacts/preview\" formtarget=\"phone\"",
        ],
    );
}
