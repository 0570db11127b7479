//! What the log and unusual reading owe to what stands beside them: legal holds, what was
//! written before it was more, and what was opened on duty. On both databases.

use heard_domain::ids::AlertId;
use heard_domain::people::{KeepHolds, Permission};
use heard_domain::retention::{On, Putting, Written, put};
use heard_domain::safeguarding::alerts::told;
use heard_domain::safeguarding::concerns;
use heard_vocabulary::{HoldAction, HoldFor};

use super::super::alerts::{home, on_duty};
use super::*;

fn may<P: Permission>(account: Account) -> Grant<P> {
    Grant::check(account).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_04_whoever_a_legal_hold_may_be_about_finds_no_line_of_it() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let mirabel = staff(&env, Role::SafeguardingLead, "Mirabel").await;
        let oswin = staff(&env, Role::SafeguardingLead, "Oswin").await;
        let views = [say(&env, 1, PLAIN).await, say(&env, 2, PLAIN).await, say(&env, 3, PLAIN).await];
        // One names her, one is on what is said later to be about her, and one is neither.
        for (view, reason) in views.into_iter().zip(["The police ask about Mirabel", "An order", "An order"]) {
            let written = Written { who: "PC Wren".into(), reference: String::new(), reason: reason.into() };
            let what = Putting { on: On::View(view), asked: Some(HoldFor::Police), written };
            put(heard, &may::<KeepHolds>(oswin), what).await.unwrap();
        }
        about(heard, &team(oswin), views[1], mirabel.id()).await.unwrap();
        let put = |lines: &[LogLine]| {
            lines.iter().filter(|line| line.what == Said::Did(Recorded::Hold(HoldAction::Put))).count()
        };
        assert_eq!(put(&all(&env, &log(oswin), everything(&env)).await), 3, "{backend:?}");
        assert_eq!(put(&all(&env, &log(mirabel), everything(&env)).await), 1, "{backend:?}");
        let asked = Asked { who: Some(oswin.id()), kind: Some(LogKind::Harm), ..everything(&env) };
        assert_eq!(put(&all(&env, &log(mirabel), asked).await), 1, "{backend:?}");
        // Said not to be about her, that one stands there again.
        not_about(heard, &team(oswin), views[1], mirabel.id()).await.unwrap();
        assert_eq!(put(&all(&env, &log(mirabel), everything(&env)).await), 2, "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_04_what_a_lead_found_stays_when_one_more_is_opened_and_an_old_page_says_nothing_of_it() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let sure = staff(&env, Role::SafeguardingLead, "Sure").await;
        let lead = staff(&env, Role::ParticipationLead, "Lead").await;
        let mut said = Vec::new();
        for number in 0..23 {
            said.push(say(&env, number, PLAIN).await);
        }
        let day = heard.now().day();
        for (views, note) in [(21, "She covered for Ada."), (22, "Still for Ada."), (23, "")] {
            for view in &said[..views] {
                views::open_view(heard, &team(lead), *view).await.unwrap();
            }
            count_reading(heard).await.unwrap();
            let found = unusual(heard, &protects(sure)).await.unwrap();
            let [one] = &found.waiting[..] else { panic!("{backend:?}: {:?}", found.waiting) };
            let earlier: Vec<&str> = one.earlier.iter().map(|(_, _, note)| note.as_str()).collect();
            let wanted = &["She covered for Ada.", "Still for Ada."][..views - 21];
            assert_eq!(earlier, wanted, "{backend:?}: what was written stays");
            // One more was opened since a page was drawn.
            let old = ReadingCounts { opened: one.opened - 1, ..counts(one) };
            let stale = looked_at_reading(heard, &protects(sure), lead.id(), one_day(day, old), "All is well.").await;
            assert!(matches!(stale, Err(LookedError::Gone)), "{backend:?}: {stale:?}");
            if !note.is_empty() {
                looked_at_reading(heard, &protects(sure), lead.id(), one_day(day, counts(one)), note).await.unwrap();
            }
        }
        let mut client = signed_in(heard, "Sure").await;
        let page = client.get("/audit/reading").await.body;
        assert!(page.contains("She covered for Ada.") && page.contains("Still for Ada."), "{backend:?}: {page}");
        let (who, day) = (lead.id().to_string(), day.to_string());
        for old in [format!("{day}:22:0:0"), day.clone()] {
            let form = [("who", who.as_str()), ("day", old.as_str()), ("note", "On call.")];
            let answer = client.post("/audit/reading/looked", &form).await;
            assert_eq!(answer.status, StatusCode::CONFLICT, "{backend:?}: {form:?}");
            assert!(answer.body.contains("Nothing waits for this any more"), "{backend:?}: {}", answer.body);
        }
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_04_a_lead_does_not_learn_how_often_what_is_kept_from_them_was_opened() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let sure = staff(&env, Role::SafeguardingLead, "Sure").await;
        let other = staff(&env, Role::SafeguardingLead, "Other").await;
        let lead = staff(&env, Role::ParticipationLead, "Lead").await;
        let mut said = Vec::new();
        for number in 0..25 {
            said.push(say(&env, number, PLAIN).await);
        }
        for view in &said {
            views::open_view(heard, &team(lead), *view).await.unwrap();
        }
        // A colleague says that three of them are about Sure.
        for view in &said[..3] {
            about(heard, &team(other), *view, sure.id()).await.unwrap();
        }
        count_reading(heard).await.unwrap();
        let day = heard.now().day();
        let hers = unusual(heard, &protects(sure)).await.unwrap().waiting.remove(0);
        assert_eq!((hers.who, hers.opened), (lead.id(), 22), "{backend:?}");
        let theirs = unusual(heard, &protects(other)).await.unwrap().waiting.remove(0);
        assert_eq!((theirs.who, theirs.opened), (lead.id(), 25), "{backend:?}");
        let more = one_day(day, counts(&theirs));
        let all = looked_at_reading(heard, &protects(sure), lead.id(), more.clone(), "All is well.").await;
        assert!(matches!(all, Err(LookedError::Gone)), "{backend:?}: {all:?}");
        // Who saw less has not looked at the rest of it.
        let less = one_day(day, counts(&hers));
        looked_at_reading(heard, &protects(sure), lead.id(), less, "A long Monday.").await.unwrap();
        assert_eq!(to_look_at(heard, &protects(sure)).await.unwrap(), 0, "{backend:?}");
        assert_eq!(to_look_at(heard, &protects(other)).await.unwrap(), 1, "{backend:?}");
        looked_at_reading(heard, &protects(other), lead.id(), more, "Three by mistake.").await.unwrap();
        count_reading(heard).await.unwrap();
        let page = signed_in(heard, "Sure").await.get("/audit/reading").await.body;
        assert!(page.contains("Opened 22") && page.contains("A long Monday."), "{backend:?}: {page}");
        assert!(!page.contains("Opened 25") && !page.contains("by mistake"), "{backend:?}: {page}");
        let page = signed_in(heard, "Other").await.get("/audit/reading").await.body;
        assert!(page.contains("Opened 25") && page.contains("Three by mistake."), "{backend:?}: {page}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_04_what_was_read_on_duty_and_turns_out_to_be_about_the_reader_is_unusual_and_never_late() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        with_hours(&env).await;
        let sure = staff(&env, Role::SafeguardingLead, "Sure").await;
        let other = staff(&env, Role::SafeguardingLead, "Other").await;
        // Somebody is left besides whoever says that it is about the other.
        staff(&env, Role::SafeguardingLead, "Third").await;
        env.clock.advance(9 * HOUR);
        on_duty(&env, sure, &[(other, Moment::MINUTE)]).await.unwrap();
        let view = say(&env, 1, "I am scared he will kill me tonight").await;
        let mut conn = heard.words().read().await.unwrap();
        let row = conn.first("SELECT id FROM alert ORDER BY raised_at DESC LIMIT 1", args![]).await.unwrap();
        drop(conn);
        let alert: AlertId = row.unwrap().id("id").unwrap();
        env.clock.advance(1_000);
        let told = told(heard, &home(other), alert).await.unwrap().unwrap();
        assert!(concerns::said(heard, told).await.unwrap().is_some(), "{backend:?}");
        count_reading(heard).await.unwrap();
        assert_eq!(to_look_at(heard, &protects(sure)).await.unwrap(), 0, "{backend:?}: they were told of it");
        env.clock.advance(1_000);
        about(heard, &team(sure), view, other.id()).await.unwrap();
        count_reading(heard).await.unwrap();
        let found = unusual(heard, &protects(sure)).await.unwrap();
        let [one] = &found.waiting[..] else { panic!("{backend:?}: {:?}", found.waiting) };
        assert_eq!((one.who, one.opened, one.conflicted, one.out_of_hours), (other.id(), 1, 1, 0), "{backend:?}");
        env.heard.close().await;
    }
}
