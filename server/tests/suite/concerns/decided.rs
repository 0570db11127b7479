//! What was decided and signed off is found again, by month, with whether it was late.

use heard_domain::safeguarding::concerns::{DecidedMonth, Month, decided_page};
use heard_domain::safeguarding::conflicts::about;

use super::super::alerts::{signed_in, staff};
use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_what_was_signed_off_is_listed_by_month_with_how_late_it_was() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = staff(&env, Role::ParticipationLead, "Lead").await;
        let sure = staff(&env, Role::SafeguardingLead, "Sure").await;
        staff(&env, Role::SafeguardingLead, "Other").await;
        let looks: Grant<LookAtConcerns> = Grant::check(lead).unwrap();
        let signs: Grant<SignOffConcerns> = Grant::check(sure).unwrap();
        let (early, late, danger) = (say(&env, 1, HARM).await, say(&env, 2, HARM).await, say(&env, 3, DANGER).await);
        concerns::decide(heard, &looks, early, told()).await.unwrap();
        env.clock.advance(20 * Moment::MINUTE);
        concerns::decide(heard, &looks, danger, told()).await.unwrap();
        let month = Month::of(heard.now().day());
        let views = |page: &DecidedMonth| page.lines.iter().map(|one| one.view).collect::<Vec<_>>();
        let found = decided_page(heard, &signs, month, None).await.unwrap();
        assert_eq!(views(&found), [early], "{backend:?}: what waits for the second person is not there yet");
        concerns::sign_off(heard, &signs, danger, SignOff::Agreed).await.unwrap();
        // Due on Friday evening, decided on Monday.
        env.clock.advance(3 * Moment::DAY);
        concerns::decide(heard, &looks, late, not_harm()).await.unwrap();
        concerns::sign_off(heard, &signs, late, SignOff::Agreed).await.unwrap();

        let found = decided_page(heard, &signs, month, None).await.unwrap();
        assert_eq!((views(&found), found.total, found.late), (vec![late, danger, early], 3, 1), "{backend:?}");
        assert_eq!((found.more, found.since), (false, Some(month)), "{backend:?}");
        let [first, second, third] = &found.lines[..] else { panic!("{backend:?}: {:?}", found.lines) };
        assert_eq!(first.decide_by.unwrap().iso_minute(), "2026-11-20 17:00", "{backend:?}");
        let (at, by, due) = second.signed.clone().unwrap();
        assert!(at < due && by.as_deref() == Some("Sure"), "{backend:?}: {second:?}");
        assert_eq!(second.decided_by.as_deref(), Some("Lead"), "{backend:?}");
        assert!(third.signed.is_none(), "{backend:?}: somebody was told of possible harm, by one person");
        let after = Some((first.decided_at, first.id));
        let rest = decided_page(heard, &signs, month, after).await.unwrap();
        assert_eq!((views(&rest), rest.total), (vec![danger, early], 3), "{backend:?}");

        let mut client = signed_in(heard, "Sure").await;
        assert!(client.get("/safeguarding").await.body.contains("/safeguarding/decided"), "{backend:?}");
        let page = client.get("/safeguarding/decided").await.body;
        for part in [
            "3 things were decided in November 2026, 1 of them late.",
            "late by 2 days",
            "20 minutes after it was found",
            &format!("/views/{late}/trail"),
        ] {
            assert!(page.contains(part), "{backend:?}: {part}: {page}");
        }
        assert!(!page.contains("Steve"), "{backend:?}");
        let empty = client.get("/safeguarding/decided?month=2026-10").await.body;
        assert!(empty.contains("Nothing was decided in October 2026."), "{backend:?}: {empty}");
        let csv = client.get("/safeguarding/decided.csv?month=2026-11").await.body;
        assert_eq!(csv.lines().count(), 4, "{backend:?}: {csv}");
        assert!(csv.contains("late by 2 days") && !csv.contains("Steve"), "{backend:?}: {csv}");
        let book = client.get("/safeguarding/decided.xlsx?month=2026-11").await;
        assert!(book.status == StatusCode::OK && book.bytes.starts_with(b"PK"), "{backend:?}");
        let mut team = signed_in(heard, "Lead").await;
        assert_eq!(team.get("/safeguarding/decided").await.status, StatusCode::FORBIDDEN, "{backend:?}");
        assert!(!team.get("/safeguarding").await.body.contains("/safeguarding/decided"), "{backend:?}");

        // What is kept from a lead is neither listed nor counted.
        let reads: Grant<Moderate> = Grant::check(lead).unwrap();
        about(heard, &reads, late, sure.id()).await.unwrap();
        let kept = decided_page(heard, &signs, month, None).await.unwrap();
        assert_eq!((views(&kept), kept.total, kept.late), (vec![danger, early], 2, 0), "{backend:?}");
        let csv = client.get("/safeguarding/decided.csv?month=2026-11").await.body;
        assert_eq!(csv.lines().count(), 3, "{backend:?}: {csv}");
        env.heard.close().await;
    }
}
