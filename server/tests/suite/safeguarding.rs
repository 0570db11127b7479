//! After something hard was said: who can help stands first, whichever way it
//! is sent, and nowhere where it would tell on somebody.

use axum::http::StatusCode;
use heard_domain::catalogue::{Place, QuestionKind};
use heard_domain::safeguarding::distress;
use heard_storage::clock::Moment;

use super::client::Client;
use super::environment::{Backend, Environment, NOON, backends};

const FIRST: &str = "Thank you for telling us";

/// Sends one answer and reads the page after it.
async fn sent(phone: &mut Client, scenario: &str, question: &str, value: &str, helped: &str) -> String {
    let id = uuid::Uuid::new_v4().simple().to_string();
    let name = format!("a.{question}");
    let mood = if question == "how" { value } else { "" };
    let fields =
        [("id", id.as_str()), ("version", "9"), (&name, value), ("mood", mood), ("helped", helped), ("lang", "en")];
    let answer = phone.post(&format!("/say/{scenario}/send"), &fields).await;
    assert_eq!(answer.location.as_deref(), Some("/sent"), "{scenario} {question} {value}: {}", answer.body);
    phone.get("/sent").await.body
}

/// A page without what differs between any two: the receipt.
fn without_receipt(page: &str) -> String {
    let (before, rest) = page.split_once("class=\"receipt\"").unwrap_or((page, ""));
    let after = rest.rsplit_once("class=\"receipt\"").map_or(rest, |(_, after)| after);
    format!("{before}{}", after.split_once("</ol>").map_or(after, |(_, after)| after))
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_13_every_path_of_distress_leads_to_help_first_and_no_other_does() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let mut phone = Client::new(&env.heard);
        let mut tried = [0, 0];
        for scenario in env.heard.catalogue().scenarios.clone() {
            // "I am not safe" has a page of its own after it (`alarm.rs`).
            if scenario.place == Place::Alarm {
                continue;
            }
            let path = ["something_wrong", "pics_wrong", "missing", "complaint"].contains(&scenario.key.as_str());
            for asked in &scenario.without_account().questions {
                let values: Vec<&str> = match asked.kind {
                    QuestionKind::Text => vec!["plain words"],
                    QuestionKind::Faces => vec!["1", "2", "3", "4", "5"],
                    QuestionKind::YesNo => vec!["yes", "no", "not_sure"],
                    QuestionKind::Choice | QuestionKind::Cards => {
                        asked.choices.iter().map(|c| c.key.as_str()).collect()
                    }
                    QuestionKind::Date => vec!["2026-12-01"],
                };
                for value in values {
                    let harm = ["hurt", "bullying", "scared", "alone", "sad", "shouting"].contains(&value);
                    let card = asked.kind == QuestionKind::Cards && harm;
                    let low = asked.kind == QuestionKind::Faces && ["1", "2"].contains(&value);
                    let talk = value == "yes" && ["talk", "urgent"].contains(&asked.key.as_str());
                    let distress = path || card || low || talk;
                    let page = sent(&mut phone, &scenario.key, &asked.key, value, "alone").await;
                    let told = page.find(FIRST);
                    assert_eq!(told.is_some(), distress, "{} {} {value}", scenario.key, asked.key);
                    if let Some(told) = told {
                        let receipt = page.find("receipt__code").unwrap();
                        let help = page.find("tel:999").unwrap();
                        assert!(told < help && help < receipt, "{} {} {value}", scenario.key, asked.key);
                    }
                    tried[usize::from(distress)] += 1;
                }
                // What a page without a connection is told is the same.
                let listed = distress::answers(asked);
                assert_eq!(listed.contains(&"1".to_owned()), asked.kind == QuestionKind::Faces, "{}", asked.key);
            }
        }
        assert!(tried[0] > 100 && tried[1] > 60, "{tried:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_13_beside_a_helper_and_on_a_device_of_others_every_page_is_the_same() {
    let env = Environment::demo(Backend::Sqlite, 5).await;
    for helped in ["someone_known", "someone_independent", "adult_wrote"] {
        let mut phone = Client::new(&env.heard);
        let bad = sent(&mut phone, "something_wrong", "how", "1", helped).await;
        let good = sent(&mut phone, "good_news", "how", "5", helped).await;
        assert!(bad.contains(FIRST) && without_receipt(&bad) == without_receipt(&good), "{helped}: {bad}\n{good}");
    }
    for way in ["/shared-device", "/kiosk/change"] {
        let mut tablet = Client::new(&env.heard);
        match way {
            "/shared-device" => tablet.post(way, &[("on", "1")]).await,
            _ => tablet.get(way).await,
        };
        let bad = sent(&mut tablet, "pics_wrong", "happened", "hurt", "alone").await;
        let good = sent(&mut tablet, "pics_good", "about", "bike", "alone").await;
        assert!(bad.contains(FIRST) && without_receipt(&bad) == without_receipt(&good), "{way}: {bad}\n{good}");
    }
    // The judge sees a difference where there is one.
    let mut phone = Client::new(&env.heard);
    let bad = sent(&mut phone, "something_wrong", "how", "1", "alone").await;
    let good = sent(&mut phone, "good_news", "how", "5", "alone").await;
    assert!(without_receipt(&bad) != without_receipt(&good));
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_13_a_low_rating_leads_to_help_first_too() {
    let env = Environment::demo(Backend::Sqlite, 5).await;
    let slug = env.heard.catalogue().services[0].slug.clone();
    for (mood, distress) in [("1", true), ("2", true), ("3", false), ("5", false)] {
        let mut phone = Client::new(&env.heard);
        let id = uuid::Uuid::new_v4().simple().to_string();
        let fields = [("id", id.as_str()), ("mood", mood), ("helped", "alone"), ("lang", "en")];
        assert_eq!(phone.post(&format!("/rate/{slug}"), &fields).await.status, StatusCode::SEE_OTHER);
        assert_eq!(phone.get("/sent").await.body.contains(FIRST), distress, "{mood}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_13_who_is_there_stands_by_the_councils_clock() {
    let env = Environment::demo(Backend::Sqlite, 5).await;
    let mut phone = Client::new(&env.heard);
    // Friday noon: the duty team and the participation team are at work.
    let noon = sent(&mut phone, "something_wrong", "how", "1", "alone").await;
    assert!(noon.contains("Open now, until 17:00") && noon.contains("at work today until 17:00"), "{noon}");
    assert!(noon.contains("01632 960114") && !noon.contains("01632 960999"));
    // Friday at six: the emergency team is, and nobody reads before Monday.
    env.clock.set(NOON.plus(6 * 60 * Moment::MINUTE));
    let evening = sent(&mut phone, "something_wrong", "how", "2", "alone").await;
    assert!(evening.contains("Nobody reads it before 9:00 on Monday."), "{evening}");
    assert!(evening.contains("01632 960999") && !evening.contains("01632 960114"));

    // A council whose hours are not known is promised nothing.
    let other = Environment::sqlite().await;
    let page = sent(&mut Client::new(&other.heard), "something_wrong", "how", "1", "alone").await;
    assert!(page.contains("on working days") && !page.contains("Open now"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_13_help_now_is_open_to_everyone_in_every_language() {
    let env = Environment::demo(Backend::Sqlite, 5).await;
    let mut phone = Client::new(&env.heard);
    for lang in ["en", "ar"] {
        let page = phone.get(&format!("/help?lang={lang}")).await;
        assert_eq!(page.status, StatusCode::OK);
        for number in ["999", "0800 1111", "85258", "116 123", "01632 960114"] {
            assert!(page.body.contains(number), "{lang}: {number}");
        }
        assert!(page.body.contains(&format!("lang=\"{lang}\"")));
    }
}
