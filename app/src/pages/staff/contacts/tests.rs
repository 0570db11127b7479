//! Who is who.

use heard_vocabulary::{ContactPart, OwnKind};

use super::{ContactForm, ContactLine, ContactProblem, ContactTyped, ContactsAdminPage, contacts_admin};
use crate::pages::staff::tests::{TYPED, has, html, sound};
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
