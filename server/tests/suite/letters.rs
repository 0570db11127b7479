//! Letters to whoever complained, and what was learned as an action of the plan. On both
//! databases.

mod days;

use axum::http::{StatusCode, header};
use heard_domain::people::{EditStrategy, Grant, Role};
use heard_domain::procedures::lines;
use heard_domain::strategy::import::{Options, read_plan};
use heard_domain::strategy::{Importer, import_plan, plan_for_export};
use heard_storage::clock::Moment;
use heard_vocabulary::{PlanRowAction, ProcedureAction};
use lopdf::Document;

use super::alerts::{signed_in, staff};
use super::client::Client;
use super::environment::{Environment, backends};
use super::jobs::{count, recorded};
use super::procedures::{done, keeps, refused};

/// The page that an answer leads to, without what was just done.
fn page_of(location: Option<String>) -> String {
    location.unwrap().split('?').next().unwrap().to_owned()
}

async fn complaint(client: &mut Client) -> String {
    let fields = [("who", "Heron, by text message"), ("text", "My bag was lost in the move"), ("on", "")];
    page_of(client.post("/procedures/new/complaint", &fields).await.location)
}

const LETTER: [(&str, &str); 5] = [
    ("to", "Heron\r\n1 Any Street"),
    ("lang", "en"),
    ("text", "It was lost.\r\n\r\nHere is #another *one* $for$ you \\ \"today\"."),
    ("easy", "It was lost.\r\nHere is another one."),
    ("signed", "Isla Green\r\nComplaints manager"),
];

/// The same with something else in one field.
fn but<'a>(name: &'a str, value: &'a str) -> Vec<(&'a str, &'a str)> {
    LETTER.iter().map(|(field, was)| (*field, if *field == name { value } else { *was })).collect()
}

/// What a PDF says, without spaces: where a line breaks is the typesetter's own.
fn said(bytes: &[u8]) -> String {
    let document = Document::load_mem(bytes).unwrap();
    let catalogue = document.catalog().unwrap();
    for part in [b"StructTreeRoot".as_slice(), b"MarkInfo", b"Lang", b"Metadata"] {
        assert!(catalogue.get(part).is_ok(), "{}", String::from_utf8_lossy(part));
    }
    let (_, metadata) = document.dereference(catalogue.get(b"Metadata").unwrap()).unwrap();
    let stream = metadata.as_stream().unwrap();
    let xmp = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
    assert!(String::from_utf8_lossy(&xmp).contains("pdfuaid"), "it says that it is PDF/UA");
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    let text = pages.iter().map(|page| document.extract_text(&[*page]).unwrap()).collect::<String>();
    dense(&text)
}

fn dense(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_whitespace()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_10_a_letter_is_written_printed_sent_and_stays_as_it_went() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let manager = staff(&env, Role::ComplaintsManager, "Isla").await;
        staff(&env, Role::Administrator, "Ada").await;
        let mut ada = signed_in(heard, "Ada").await;
        let numbers = [("advocacy_phone", "0800 163 2960"), ("complaints_phone", "01632 960222")];
        ada.post("/setup/numbers", &numbers).await;
        let mut isla = signed_in(heard, "Isla").await;
        let page = complaint(&mut isla).await;
        let shown = isla.get(&page).await.body;
        assert!(shown.contains("letters/new/received\"") && shown.contains("letters/new/answer\""), "{backend:?}");
        assert!(!shown.contains("letters/new/more_time"), "{backend:?}: it needs no more time yet");
        assert!(!shown.contains("letters/new/answer_2"), "{backend:?}: there is no second stage yet");
        let new = format!("{page}/letters/new/answer");
        assert!(isla.get(&new).await.body.contains("Heron</textarea>"), "{backend:?}: whoever complains");
        for (field, words) in [
            ("to", "Write to whom it is"),
            ("text", "Write it down in plain words"),
            ("easy", "Write it down in easy words too"),
            ("signed", "Write who signs it"),
        ] {
            let answer = isla.post(&new, &but(field, " ")).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?} {field}");
            assert!(answer.body.contains(words), "{backend:?} {field}: {}", answer.body);
            let kept = if field == "easy" { "Here is #another" } else { "Here is another one." };
            assert!(answer.body.contains(kept), "{backend:?} {field}: what was typed stays");
        }
        let long = "x".repeat(20_001);
        assert!(isla.post(&new, &but("text", &long)).await.body.contains("This is too long"), "{backend:?}");
        let letter = page_of(isla.post(&new, &LETTER).await.location);
        assert!(letter.starts_with(&format!("{page}/letters/")), "{backend:?}: {letter}");
        // Another draft of it is not begun; the page leads to the one there is.
        assert_eq!(isla.get(&new).await.location.as_deref(), Some(letter.as_str()), "{backend:?}");
        let again = isla.post(&new, &but("text", "Something else")).await;
        assert_eq!(again.status, StatusCode::CONFLICT, "{backend:?}");
        assert!(again.body.contains("Something else</textarea>") && again.body.contains(&letter), "{backend:?}");
        // A receipt needs no words of its own.
        let received: Vec<_> = LETTER
            .iter()
            .map(|(name, value)| (*name, if ["text", "easy"].contains(name) { "" } else { *value }))
            .collect();
        assert!(
            isla.post(&format!("{page}/letters/new/received"), &received).await.status.is_redirection(),
            "{backend:?}"
        );

        let shown = isla.get(&letter).await.body;
        for words in ["Here is #another *one*", "an advocate is free", "0800 163 2960", "Dear Heron,", "Hello Heron,"] {
            assert!(shown.contains(words), "{backend:?}: {words}: {shown}");
        }
        // Twenty working days from today, Friday 20 November 2026.
        assert!(shown.contains("18 December 2026"), "{backend:?}: by when they may ask for stage 2: {shown}");
        // Two at once: what the other wrote is not written over unseen.
        let mut newer = but("text", "It was found.");
        newer.push(("seen", "1"));
        assert!(isla.post(&letter, &newer).await.status.is_redirection(), "{backend:?}");
        let mut stale = but("text", "It was burnt.");
        stale.push(("seen", "1"));
        let answer = isla.post(&letter, &stale).await;
        assert_eq!(answer.status, StatusCode::CONFLICT, "{backend:?}");
        assert!(
            answer.body.contains("It was burnt.</textarea>") && answer.body.contains("It was found."),
            "{backend:?}"
        );
        let back: Vec<_> = LETTER.iter().copied().chain([("seen", "2")]).collect();
        assert!(isla.post(&letter, &back).await.status.is_redirection(), "{backend:?}");

        let before = count(heard, recorded(ProcedureAction::LetterRead.name())).await;
        for (words, title) in [("plain", "Our answer to your complaint"), ("easy-read", "Our answer to you")] {
            let file = isla.get(&format!("{letter}/{words}.pdf")).await;
            assert_eq!(file.status, StatusCode::OK, "{backend:?} {words}");
            assert_eq!(file.headers[header::CONTENT_TYPE], "application/pdf", "{backend:?}");
            assert_eq!(file.headers[header::CACHE_CONTROL], "no-store", "{backend:?}");
            assert!(file.headers[header::CONTENT_DISPOSITION].to_str().unwrap().contains("letter.pdf"), "{backend:?}");
            let said = said(&file.bytes);
            for words in
                [title, "Heron", "1 Any Street", "0800 163 2960", "01632 960222", "18 December 2026", "SI 2006/1738"]
            {
                assert!(said.contains(&dense(words)), "{backend:?} {words}: {said}");
            }
            let own = if words == "plain" {
                "Here is #another *one* $for$ you \\ \"today\"."
            } else {
                "Here is another one."
            };
            assert!(said.contains(&dense(own)), "{backend:?}: as it was typed: {said}");
        }
        assert_eq!(count(heard, recorded(ProcedureAction::LetterRead.name())).await, before + 2, "{backend:?}");
        for nothing in ["both.pdf", "plain", "plain.docx"] {
            assert_eq!(isla.get(&format!("{letter}/{nothing}")).await.status, StatusCode::NOT_FOUND, "{backend:?}");
        }

        let sent = format!("{letter}/sent");
        let no_way = isla.post(&sent, &[("seen", "3")]).await;
        assert!(no_way.body.contains("Choose how it went"), "{backend:?}");
        let ahead = isla.post(&sent, &[("seen", "3"), ("way", "post"), ("on", "2999-01-01")]).await;
        assert!(ahead.body.contains("none before the letter was begun"), "{backend:?}");
        let old = isla.post(&sent, &[("seen", "2"), ("way", "post")]).await;
        assert_eq!(old.status, StatusCode::CONFLICT, "{backend:?}: another version than was seen");
        assert!(isla.post(&sent, &[("seen", "3"), ("way", "post")]).await.status.is_redirection(), "{backend:?}");
        assert_eq!(count(heard, recorded(ProcedureAction::LetterSent.name())).await, 1, "{backend:?}");
        let shown = isla.get(&page).await.body;
        assert!(shown.contains("Letter: the answer of stage 1") && shown.contains("by post"), "{backend:?}: {shown}");
        let after: Vec<_> = LETTER.iter().copied().chain([("seen", "3")]).collect();
        assert_eq!(
            isla.post(&letter, &after).await.status,
            StatusCode::CONFLICT,
            "{backend:?}: what went is not changed"
        );
        // Whatever the council changes: it stays as it went.
        ada.post("/setup/numbers", &[("advocacy_phone", "0800 000 0000")]).await;
        env.clock.advance(5 * Moment::DAY);
        let mut isla = signed_in(heard, "Isla").await;
        let file = said(&isla.get(&format!("{letter}/plain.pdf")).await.bytes);
        assert!(file.contains("08001632960") && file.contains("20November2026"), "{backend:?}: {file}");
        assert!(isla.get(&letter).await.body.contains("As it went it stays"), "{backend:?}");
        // Another letter of the kind can be written, and nobody's words stand in clear.
        assert!(isla.post(&new, &LETTER).await.status.is_redirection(), "{backend:?}");
        for column in ["kind", "sent_way", "sent_on"] {
            let sql = format!("SELECT COUNT(*) AS n FROM procedure_letter WHERE {column} LIKE '%lost%'");
            assert_eq!(count(heard, sql).await, 0, "{backend:?}");
        }
        let sql = "SELECT COUNT(*) AS n FROM audit_log WHERE detail LIKE '%lost%' OR detail LIKE '%Heron%'";
        assert_eq!(count(heard, sql).await, 0, "{backend:?}");
        assert_eq!(lines(heard, &keeps(manager)).await.unwrap().len(), 1, "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_10_letters_follow_the_stages_and_open_to_those_for_whom_the_complaint_opens() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        staff(&env, Role::ComplaintsManager, "Isla").await;
        staff(&env, Role::ParticipationLead, "Mia").await;
        staff(&env, Role::Worker, "Bran").await;
        // Two of them, so that an allegation is read by a second person.
        staff(&env, Role::SafeguardingLead, "Tern").await;
        let mut isla = signed_in(heard, "Isla").await;
        let mut mia = signed_in(heard, "Mia").await;
        let mut bran = signed_in(heard, "Bran").await;
        let page = complaint(&mut isla).await;
        let letter = page_of(isla.post(&format!("{page}/letters/new/answer"), &LETTER).await.location);
        let file = format!("{letter}/plain.pdf");
        assert_eq!(mia.get(&file).await.status, StatusCode::OK, "{backend:?}");
        assert_eq!(bran.get(&file).await.status, StatusCode::FORBIDDEN, "{backend:?}");
        // In Arabic: the fixed words stay English, what was typed is printed.
        let arabic = "تم فقدان الحقيبة، وهذه حقيبة أخرى.";
        let mut fields = but("text", arabic);
        fields.retain(|(name, _)| *name != "lang");
        fields.extend([("lang", "ar"), ("seen", "1")]);
        assert!(isla.post(&letter, &fields).await.status.is_redirection(), "{backend:?}");
        let shown = isla.get(&letter).await.body;
        assert!(shown.contains("lang=\"ar\"") && shown.contains(arabic), "{backend:?}");
        assert!(!said(&isla.get(&file).await.bytes).contains("cannotbeprinted"), "{backend:?}");

        // Stage by stage.
        done(&mut isla, &page, "advocacy_offered", &[]).await;
        done(&mut isla, &page, "extended", &[("text", "The home is shut")]).await;
        let more = isla.get(&format!("{page}/letters/new/more_time")).await.body;
        assert!(more.contains("The home is shut</textarea>"), "{backend:?}: the reason that was written down");
        done(&mut isla, &page, "answered", &[("chosen", "upheld"), ("text", "It was lost.")]).await;
        for gone in ["more_time", "received", "answer_2", "nothing"] {
            let path = format!("{page}/letters/new/{gone}");
            assert_eq!(isla.get(&path).await.status, StatusCode::NOT_FOUND, "{backend:?} {gone}");
        }
        done(&mut isla, &page, "went_on", &[]).await;
        let late = isla.post(&format!("{letter}/sent"), &[("seen", "2"), ("way", "by_hand")]).await;
        assert!(late.body.contains("The complaint has moved on"), "{backend:?}: {}", late.body);
        let second = page_of(isla.post(&format!("{page}/letters/new/answer_2"), &LETTER).await.location);
        assert!(isla.get(&second).await.body.contains("a panel of three people"), "{backend:?}");
        // An allegation has none.
        let allegation = [("who", "A carer"), ("place", "A home"), ("text", "They were seen to hit a child")];
        staff(&env, Role::SafeguardingLead, "Oswin").await;
        let mut oswin = signed_in(heard, "Oswin").await;
        let about = page_of(oswin.post("/procedures/new/allegation", &allegation).await.location);
        assert!(!oswin.get(&about).await.body.contains("letters/new"), "{backend:?}");
        let path = format!("{about}/letters/new/received");
        assert_eq!(oswin.get(&path).await.status, StatusCode::NOT_FOUND, "{backend:?}");
        assert_eq!(oswin.post(&path, &LETTER).await.status, StatusCode::NOT_FOUND, "{backend:?}");

        // Whoever is named in what is written does not find it any more; whoever signs it does.
        let draft: Vec<_> = but("text", "Mia was rude, and says so.").into_iter().chain([("seen", "1")]).collect();
        assert!(isla.post(&second, &draft).await.status.is_redirection(), "{backend:?}");
        for path in [page.as_str(), second.as_str(), file.as_str()] {
            assert_eq!(mia.get(path).await.status, StatusCode::NOT_FOUND, "{backend:?} {path}");
        }
        let theirs = mia.post(&second, &draft).await;
        assert_eq!(theirs.status, StatusCode::NOT_FOUND, "{backend:?}");
        assert_eq!(isla.get(&file).await.status, StatusCode::OK, "{backend:?}");
        // Another complaint's letter is not found under this one.
        let other = complaint(&mut isla).await;
        let moved = second.replace(&page, &other);
        assert_eq!(isla.get(&moved).await.status, StatusCode::NOT_FOUND, "{backend:?}");
        env.heard.close().await;
    }
}

const PLAN: &str = "Ref\tAction\tLead\tTimescale\tRAG\nObjective 1: Children are moved with care\t\t\t\t\n1a\tList what moves\tA. Lead\t30/04/26\tGreen\n";

#[tokio::test(flavor = "multi_thread")]
async fn mod_10_what_was_learned_becomes_an_action_of_the_plan_in_new_words() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        staff(&env, Role::ComplaintsManager, "Isla").await;
        let lead = staff(&env, Role::ParticipationLead, "Mia").await;
        staff(&env, Role::BoardMember, "Bede").await;
        // Somebody is left who reads it, whoever it is kept from.
        staff(&env, Role::SafeguardingLead, "Oswin").await;
        let editor: Grant<EditStrategy> = Grant::check(lead).unwrap();
        let plan = || read_plan("plan.tsv", PLAN.as_bytes(), &Options::default()).unwrap();
        import_plan(heard, Importer::person(&editor), "plan.tsv", PLAN.as_bytes(), plan()).await.unwrap();
        let objective = heard.catalogue().objectives[0].id.to_string();
        let mut isla = signed_in(heard, "Isla").await;
        let page = complaint(&mut isla).await;
        let action = [
            ("objective", objective.as_str()),
            ("activity", "Bags are listed before every move"),
            ("lead", "Ada Fenn"),
            ("by", "2027-03-31"),
            ("looked", "yes"),
        ];
        refused(&mut isla, &page, "plan", &action, "Write down first what was learned").await;
        assert!(!isla.get(&page).await.body.contains("In the plan"), "{backend:?}");
        done(&mut isla, &page, "learned", &[("text", "Heron's bag was not on any list.")]).await;
        let shown = isla.get(&page).await.body;
        assert!(shown.contains("Nothing about the child may stand in it"), "{backend:?}");
        assert!(
            shown.contains("name=\"activity\"") && !shown.contains("not on any list.</textarea>"),
            "{backend:?}: nothing is copied"
        );
        for (field, words) in [
            ("objective", "Choose an objective"),
            ("activity", "Write what will be done"),
            ("lead", "Write who leads it"),
            ("by", "not one that is over"),
            ("looked", "Say that you looked"),
        ] {
            let fields: Vec<_> =
                action.iter().map(|(name, value)| (*name, if *name == field { "" } else { *value })).collect();
            refused(&mut isla, &page, "plan", &fields, words).await;
        }
        let elsewhere: Vec<_> = [("objective", "00000000000000000000000000000009")]
            .into_iter()
            .chain(action[1..].iter().copied())
            .collect();
        refused(&mut isla, &page, "plan", &elsewhere, "Choose an objective").await;
        assert_eq!(count(heard, recorded(PlanRowAction::Learned.name())).await, 0, "{backend:?}");
        done(&mut isla, &page, "plan", &action).await;
        let shown = isla.get(&page).await.body;
        assert!(shown.contains("Bags are listed before every move") && shown.contains("31 March 2027"), "{backend:?}");
        assert!(!shown.contains("/strategy/objectives/"), "{backend:?}: she does not read the plan");
        assert_eq!(count(heard, recorded(ProcedureAction::Planned.name())).await, 1, "{backend:?}");
        assert_eq!(count(heard, recorded(PlanRowAction::Learned.name())).await, 1, "{backend:?}");

        // Whoever reads the plan finds it there, and the complaint only who reads that too.
        let path = format!("/strategy/objectives/{objective}");
        let mut mia = signed_in(heard, "Mia").await;
        let hers = mia.get(&path).await.body;
        let from = "From what was learned from a complaint or an allegation";
        assert!(hers.contains(from) && hers.contains(&format!("href=\"{page}\"")), "{backend:?}: {hers}");
        assert!(mia.get(&page).await.body.contains(&format!("href=\"{path}\"")), "{backend:?}");
        let mut bede = signed_in(heard, "Bede").await;
        let his = bede.get(&path).await.body;
        assert!(his.contains(from) && his.contains("Bags are listed") && !his.contains("/procedures/"), "{backend:?}");
        assert_eq!(bede.post(&format!("{page}/plan"), &action).await.status, StatusCode::FORBIDDEN, "{backend:?}");
        // Kept from Mia, it is no link for her either.
        let who = lead.id().to_string();
        done(&mut isla, &page, "kept_from", &[("colleague", &who), ("text", "She wrote the list")]).await;
        let hers = mia.get(&path).await.body;
        assert!(hers.contains(from) && !hers.contains(&page), "{backend:?}");
        assert_eq!(mia.post(&format!("{page}/plan"), &action).await.status, StatusCode::NOT_FOUND, "{backend:?}");

        // The council's own file does not have it yet: it stays, and goes back with the plan.
        let done = import_plan(heard, Importer::person(&editor), "plan.tsv", PLAN.as_bytes(), plan()).await.unwrap();
        assert_eq!((done.missing, done.new), (0, 0), "{backend:?}");
        assert!(!mia.get(&path).await.body.contains("Not in the newest file"), "{backend:?}");
        let out = plan_for_export(heard).await.unwrap().unwrap();
        assert!(
            out.rows.iter().any(|row| row.activity.as_deref() == Some("Bags are listed before every move")),
            "{backend:?}"
        );
        let bytes = out.given_back().await.unwrap().unwrap().bytes;
        let back = read_plan("plan.tsv", &bytes, &Options::default()).unwrap();
        assert!(
            back.rows.iter().any(|row| row.activity.as_deref() == Some("Bags are listed before every move")),
            "{backend:?}"
        );
        let done = import_plan(heard, Importer::person(&editor), "plan.tsv", &bytes, back).await.unwrap();
        assert_eq!((done.missing, done.new), (0, 0), "{backend:?}: it is known");
        env.heard.close().await;
    }
}
