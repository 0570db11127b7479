//! What the council writes beside situations and themes: what services are called,
//! help lines, who is who, and what messages say. Each is tried before it is kept,
//! every version stays, and each can go back. On both databases.

use axum::http::StatusCode;
use heard_domain::contacts::contacts;
use heard_domain::people::Role;
use heard_domain::safeguarding::help_lines::HelpLine;
use heard_domain::translations::item_of;
use heard_storage::args;

use crate::alerts::{signed_in, staff};
use crate::client::{Answer, Client};
use crate::environment::{Environment, backends};
use crate::services::fields_of_parts;

const SERVICE: &str = "/staff/services/withyshire-fostering";

async fn desk(env: &Environment, role: Role, name: &str) -> Client {
    staff(env, role, name).await;
    signed_in(&env.heard, name).await
}

/// The fields of a service's form as its page shows them, some of them changed.
fn service<'a>(changed: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields = vec![
        ("name", "Withyshire Fostering"),
        ("young", "My foster home"),
        ("kind", "where_i_live"),
        ("provider", "Withyshire County Council"),
        ("district", ""),
        ("places", ""),
        ("part.0", "How they listen"),
        ("part.1", "The food"),
    ];
    for (name, value) in changed {
        fields.retain(|(known, _)| known != name);
        fields.push((name, value));
    }
    fields
}

fn went(answer: &Answer) -> bool {
    answer.status == StatusCode::SEE_OTHER
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_02_a_service_is_called_something_else_and_what_was_said_of_its_parts_stays() {
    for backend in backends() {
        let env = Environment::demo(backend, 5).await;
        let heard = &env.heard;
        let mut ann = desk(&env, Role::ParticipationLead, "Ann").await;
        let mut phone = Client::new(heard);
        let first = ann.post(SERVICE, &service(&[])).await;
        assert!(went(&first), "{backend:?}: {}", first.body);
        // Two open the page; one sends at once, the other when the list is another.
        let open = fields_of_parts(&phone.get("/rate/withyshire-fostering").await.body);
        let rated = [("id", "00000000000000000000000000000001"), (open[1].as_str(), "yes")];
        let rated = phone.post("/rate/withyshire-fostering", &rated).await;
        assert_eq!(rated.location.as_deref(), Some("/sent"), "{backend:?}: {}", rated.body);
        // Another word for the part it was said of: tried, then kept.
        let changed = service(&[("part.1", "The meals"), ("part.2", "My room"), ("young", "Where I stay")]);
        let tried = ann.post(&format!("{SERVICE}/preview"), &changed).await;
        assert!(tried.body.contains("The meals") && tried.body.contains("Where I stay"), "{backend:?}");
        assert!(!phone.get("/rate/withyshire-fostering").await.body.contains("The meals"), "{backend:?}");
        assert!(went(&ann.post(SERVICE, &changed).await), "{backend:?}");
        let asked = phone.get("/rate/withyshire-fostering").await.body;
        assert!(asked.contains("The meals") && asked.contains("My room") && !asked.contains("The food"), "{backend:?}");
        let mut conn = heard.words().read().await.unwrap();
        let said = conn.all("SELECT aspect FROM rating_aspect WHERE aspect = 'The food'", args![]).await.unwrap();
        assert_eq!(said.len(), 1, "{backend:?}: what was said of it keeps the words it was asked in");
        drop(conn);
        // Refused for something else, it stands on the page again, and is not lost.
        let long = "x".repeat(20_001);
        let refused = phone.post("/rate/withyshire-fostering", &[(open[1].as_str(), "no"), ("a.words", &long)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(refused.body.contains(&format!("name=\"{}\"", open[1])), "{backend:?}");
        // A page that was open, or waited on a phone, means the part it asked about, wherever that is now.
        let waited = [("id", "00000000000000000000000000000003"), (open[1].as_str(), "no")];
        let waited = phone.post("/rate/withyshire-fostering", &waited).await;
        assert_eq!(waited.location.as_deref(), Some("/sent"), "{backend:?}: {}", waited.body);
        let of_food = "SELECT aspect FROM rating_aspect WHERE aspect = 'The food'";
        let mut conn = heard.words().read().await.unwrap();
        assert_eq!(conn.all(of_food, args![]).await.unwrap().len(), 2, "{backend:?}: not of the meals");
        drop(conn);
        let page = ann.get(SERVICE).await.body;
        assert!(page.contains("<li value=\"3\">"), "{backend:?}: as it was before, and twice since: {page}");
        for (field, value, says) in [
            ("name", "", "Write its name"),
            ("young", "\u{200b}", "Write what young people call it"),
            ("kind", "castle", "Choose what kind"),
            ("provider", " ", "Write who provides it"),
            ("places", "-3", "registered places"),
            ("part.2", "The MEALS", "Write each part once"),
        ] {
            let refused = ann.post(SERVICE, &service(&[("part.1", "The meals"), (field, value)])).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?} {field}");
            assert!(refused.body.contains(says), "{backend:?} {field}: {}", refused.body);
        }
        // A correction takes along what somebody stands for in another language, and no other part does.
        let item = item_of("My room");
        let text = format!("text.{item}");
        let said = [("about", "services"), ("item", item.as_str()), (text.as_str(), "غرفتي")];
        assert!(went(&ann.post("/staff/translations/ar", &said).await), "{backend:?}");
        let corrected = service(&[("part.1", "The meals"), ("part.2", "My own room"), ("same", "yes")]);
        let tried = ann.post(&format!("{SERVICE}/preview"), &[corrected.clone(), vec![("tried", "ar")]].concat()).await;
        assert!(tried.body.contains("غرفتي"), "{backend:?}");
        assert!(went(&ann.post(SERVICE, &corrected).await), "{backend:?}");
        assert!(phone.get("/language/ar?next=/rate/withyshire-fostering").await.status.is_redirection());
        let arabic = phone.get("/rate/withyshire-fostering").await.body;
        assert!(arabic.contains("غرفتي") && arabic.contains("The meals"), "{backend:?}");
        assert!(phone.get("/language/en?next=/").await.status.is_redirection());
        // Back, and back again.
        assert!(went(&ann.post(&format!("{SERVICE}/put-back"), &[("version", "2")]).await), "{backend:?}");
        assert!(phone.get("/rate/withyshire-fostering").await.body.contains("The food"), "{backend:?}");
        let same = ann.post(&format!("{SERVICE}/put-back"), &[("version", "2")]).await;
        assert_eq!(same.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}: it says that already");
        // It closes: nobody is asked about it, whoever had it open is heard, and it opens again.
        assert!(went(&ann.post(&format!("{SERVICE}/close"), &[]).await), "{backend:?}");
        assert!(!phone.get("/rate").await.body.contains("/rate/withyshire-fostering"), "{backend:?}");
        let poster = phone.get("/rate/withyshire-fostering").await;
        assert_eq!(poster.location.as_deref(), Some("/rate"), "{backend:?}: its posters lead somewhere");
        let late = [("id", "00000000000000000000000000000002"), (open[0].as_str(), "no"), ("aspect.0", "no")];
        let late = phone.post("/rate/withyshire-fostering", &late).await;
        assert_eq!(late.location.as_deref(), Some("/sent"), "{backend:?}: {}", late.body);
        assert!(went(&ann.post(&format!("{SERVICE}/reopen"), &[]).await), "{backend:?}");
        assert!(phone.get("/rate").await.body.contains("/rate/withyshire-fostering"), "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_02_help_lines_stand_on_the_help_page_beside_those_that_always_do() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let mut admin = desk(&env, Role::Administrator, "Olu").await;
        let mut phone = Client::new(heard);
        let lines = [
            ("line.0.name", "Kooth"),
            ("line.0.number", "0800 123 456"),
            ("line.0.by", "call"),
            ("line.0.says", "Every evening"),
            ("line.0.place", "2"),
            ("line.1.name", "Text a nurse"),
            ("line.1.number", "07312 263 000"),
            ("line.1.by", "text"),
            ("line.1.says", "Ages 11 to 19"),
            ("line.1.place", "1"),
        ];
        let tried = admin.post("/staff/help-lines/preview", &lines).await.body;
        assert!(tried.contains("href=\"sms:07312263000\"") && tried.contains("tel:999"), "{backend:?}");
        assert!(!phone.get("/help").await.body.contains("Kooth"), "{backend:?}: tried, not kept");
        let version = |list: String| list.split('"').nth(1).unwrap().to_owned();
        let before = version(phone.get("/sw-assets.js").await.body);
        assert!(went(&admin.post("/staff/help-lines", &lines).await), "{backend:?}");
        assert_ne!(version(phone.get("/sw-assets.js").await.body), before, "{backend:?}: phones fetch the page anew");
        let help = phone.get("/help").await.body;
        let at = |text: &str| help.find(text).unwrap_or_else(|| panic!("{backend:?}: {text}"));
        assert!(at("tel:999") < at("tel:08001111") && at("tel:08001111") < at("sms:07312263000"));
        assert!(at("sms:07312263000") < at("tel:0800123456"), "{backend:?}: in the order of their places");
        let kept: Vec<HelpLine> = heard.catalogue().help_lines.clone();
        assert_eq!(kept.len(), 2, "{backend:?}");
        // What is wrong is said at its line, and what was typed is there.
        let wrong = [("line.0.name", "Kooth"), ("line.0.number", "0800 1"), ("line.1.name", "Nobody")];
        let refused = admin.post("/staff/help-lines", &wrong).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(refused.body.contains("id=\"lines-line.1.number-error\""), "{backend:?}: {}", refused.body);
        assert!(refused.body.contains("value=\"Nobody\""), "{backend:?}");
        // In another language they say what somebody stands for, else English.
        assert!(phone.get("/help?lang=ar").await.body.contains("Every evening"), "{backend:?}");
        let page = admin.get("/staff/translations/ar?about=help-lines").await.body;
        assert!(page.contains("Every evening"), "{backend:?}");
        let item = item_of("Every evening");
        let text = format!("text.{item}");
        let said = [("about", "help-lines"), ("item", item.as_str()), (text.as_str(), "كل مساء")];
        assert!(went(&admin.post("/staff/translations/ar", &said).await), "{backend:?}");
        assert!(phone.get("/help?lang=ar").await.body.contains("كل مساء"), "{backend:?}");
        // None at all, and back.
        assert!(went(&admin.post("/staff/help-lines", &[]).await), "{backend:?}");
        let help = phone.get("/help").await.body;
        assert!(!help.contains("Kooth") && help.contains("tel:999"), "{backend:?}");
        assert!(went(&admin.post("/staff/help-lines/put-back", &[("version", "1")]).await), "{backend:?}");
        assert!(phone.get("/help").await.body.contains("Kooth"), "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_02_who_is_who_keeps_what_it_said_and_whoever_was_taken_off_can_come_back() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let mut ann = desk(&env, Role::ParticipationLead, "Ann").await;
        let card = |role: &'static str, id: &'static str| {
            [("id", id), ("part", "board"), ("name", "Rae Quill"), ("role", role), ("about", ""), ("reach", "")]
        };
        assert!(went(&ann.post("/staff/contacts", &card("Member", "")).await), "{backend:?}");
        let id = contacts(heard).await.unwrap()[0].id.to_string();
        let id: &'static str = Box::leak(id.into_boxed_str());
        let tried = ann.post("/staff/contacts/preview", &card("Chair of the board", id)).await;
        assert!(tried.body.contains("Chair of the board"), "{backend:?}: {}", tried.body);
        assert!(went(&ann.post("/staff/contacts", &card("Chair", id)).await), "{backend:?}");
        let role = || async { contacts(heard).await.unwrap().first().map(|one| one.card.role.clone()) };
        assert_eq!(role().await.as_deref(), Some("Chair"), "{backend:?}");
        let put_back = format!("/staff/contacts/{id}/put-back");
        assert!(went(&ann.post(&put_back, &[("version", "1")]).await), "{backend:?}");
        assert_eq!(role().await.as_deref(), Some("Member"), "{backend:?}");
        let same = ann.post(&put_back, &[("version", "1")]).await;
        assert_eq!(same.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(went(&ann.post(&format!("/staff/contacts/{id}/remove"), &[]).await), "{backend:?}");
        assert_eq!(role().await, None, "{backend:?}");
        let page = ann.get("/staff/contacts").await.body;
        assert!(page.contains("Taken off the page") && page.contains(&put_back), "{backend:?}");
        assert!(went(&ann.post(&put_back, &[("version", "3")]).await), "{backend:?}");
        assert_eq!(role().await.as_deref(), Some("Member"), "{backend:?}");
        assert!(!ann.get("/staff/contacts").await.body.contains("Taken off the page"), "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_02_a_message_says_what_the_council_wrote_and_never_what_it_is_about() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let mut admin = desk(&env, Role::Administrator, "Olu").await;
        let at = "/staff/messages/texts/waits";
        assert!(admin.get("/staff/messages/texts").await.body.contains("Heard: something waits for you."));
        let own = "Heard, Withyshire: sign in, something waits.";
        assert!(went(&admin.post(at, &[("sentence", own)]).await), "{backend:?}");
        let waits = heard_vocabulary::MessageText::Waits;
        assert_eq!(heard.catalogue().sentence(waits), Some(own), "{backend:?}");
        for (path, sentence, says) in [
            (at, "", "Write the sentence."),
            (at, "Something waits.", "Say “Heard” in it"),
            (at, "Heard: go to https://heard.example", "Leave addresses out."),
            ("/staff/messages/texts/urgent", "Heard: sign in.", "Say “urgent” in it"),
        ] {
            let refused = admin.post(path, &[("sentence", sentence)]).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?} {sentence}");
            assert!(refused.body.contains(says), "{backend:?} {sentence}: {}", refused.body);
        }
        assert_eq!(heard.catalogue().sentence(waits), Some(own), "{backend:?}");
        assert!(went(&admin.post(&format!("{at}/put-back"), &[("version", "1")]).await), "{backend:?}");
        assert_eq!(
            heard.catalogue().sentence(waits),
            Some("Heard: something waits for you. Sign in to see it."),
            "{backend:?}: what came with Heard is the first version"
        );
        assert_eq!(admin.get("/staff/messages/texts/nothing").await.status, StatusCode::NOT_FOUND);
    }
}
