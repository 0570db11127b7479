//! Which days stand in a letter, and when none is written any more.

use axum::http::StatusCode;
use heard_domain::people::Role;
use heard_storage::clock::Moment;

use super::super::alerts::{signed_in, staff};
use super::super::environment::{Environment, backends};
use super::super::procedures::done;
use super::{LETTER, complaint, page_of, said};

/// With the number of the version that was seen.
fn seen(version: &'static str) -> Vec<(&'static str, &'static str)> {
    LETTER.iter().copied().chain([("seen", version)]).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_10_a_letter_has_the_day_of_its_newest_version_on_its_page_in_print_and_as_it_went() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        staff(&env, Role::ComplaintsManager, "Isla").await;
        let mut isla = signed_in(heard, "Isla").await;
        let page = complaint(&mut isla).await;
        let letter = page_of(isla.post(&format!("{page}/letters/new/answer"), &LETTER).await.location);
        let file = format!("{letter}/plain.pdf");
        // Begun on Friday 20 November 2026; the next Monday nothing else stands in it.
        env.clock.advance(3 * Moment::DAY);
        let mut isla = signed_in(heard, "Isla").await;
        let shown = isla.get(&letter).await.body;
        assert!(shown.contains("Tell us by 18 December 2026"), "{backend:?}: {shown}");
        let printed = said(&isla.get(&file).await.bytes);
        assert!(printed.contains("20November2026") && printed.contains("18December2026"), "{backend:?}: {printed}");
        // Written again, it is Monday's.
        assert!(isla.post(&letter, &seen("1")).await.status.is_redirection(), "{backend:?}");
        let printed = said(&isla.get(&file).await.bytes);
        assert!(printed.contains("23November2026") && printed.contains("21December2026"), "{backend:?}: {printed}");
        // As it was printed it is kept, whenever somebody writes down that it went.
        env.clock.advance(2 * Moment::DAY);
        let mut isla = signed_in(heard, "Isla").await;
        let sent = isla.post(&format!("{letter}/sent"), &[("seen", "2"), ("way", "post")]).await;
        assert!(sent.status.is_redirection(), "{backend:?}: {}", sent.body);
        let kept = said(&isla.get(&file).await.bytes);
        assert!(kept.contains("23November2026") && kept.contains("21December2026"), "{backend:?}: {kept}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_10_an_answer_of_stage_2_says_when_they_asked_for_it_and_not_when_it_was_answered() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        staff(&env, Role::ComplaintsManager, "Isla").await;
        let mut isla = signed_in(heard, "Isla").await;
        let page = complaint(&mut isla).await;
        done(&mut isla, &page, "advocacy_offered", &[]).await;
        done(&mut isla, &page, "went_on", &[]).await;
        env.clock.advance(3 * Moment::DAY);
        let mut isla = signed_in(heard, "Isla").await;
        done(&mut isla, &page, "independent_named", &[("who", "Wren Holloway")]).await;
        done(&mut isla, &page, "answered", &[("chosen", "upheld"), ("text", "It was lost.")]).await;
        let letter = page_of(isla.post(&format!("{page}/letters/new/answer_2"), &LETTER).await.location);
        let shown = isla.get(&letter).await.body;
        assert!(shown.contains("You asked us on 20 November 2026 to look"), "{backend:?}: {shown}");
        assert!(!shown.contains("You asked us on 23 November 2026"), "{backend:?}: {shown}");
        assert!(shown.contains("Tell us by 21 December 2026"), "{backend:?}: {shown}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_10_no_letter_is_begun_or_sent_for_a_complaint_that_was_taken_back() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        staff(&env, Role::ComplaintsManager, "Isla").await;
        let mut isla = signed_in(heard, "Isla").await;
        for answered in [false, true] {
            let page = complaint(&mut isla).await;
            let new = format!("{page}/letters/new/answer");
            let letter = page_of(isla.post(&new, &LETTER).await.location);
            done(&mut isla, &page, "advocacy_offered", &[]).await;
            if answered {
                done(&mut isla, &page, "answered", &[("chosen", "upheld"), ("text", "It was lost.")]).await;
            }
            done(&mut isla, &page, "taken_back", &[("text", "They said so")]).await;
            assert!(!isla.get(&page).await.body.contains("letters/new"), "{backend:?}: {answered}");
            let late = isla.post(&format!("{letter}/sent"), &[("seen", "1"), ("way", "post")]).await;
            assert_eq!(late.status, StatusCode::CONFLICT, "{backend:?}: {answered}");
            assert!(late.body.contains("The complaint has moved on"), "{backend:?}: {answered}: {}", late.body);
            let again = isla.post(&letter, &seen("1")).await;
            assert_eq!(again.status, StatusCode::CONFLICT, "{backend:?}: {answered}");
            let other = isla.post(&format!("{page}/letters/new/received"), &LETTER).await;
            assert_eq!(other.status, StatusCode::CONFLICT, "{backend:?}: {answered}");
        }
        env.heard.close().await;
    }
}
