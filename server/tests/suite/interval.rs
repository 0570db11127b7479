//! What is missing after words were put back from a copy. On both databases.

use axum::http::StatusCode;
use heard_domain::people::{Grant, Role, SignOffConcerns, StaffHome};
use heard_domain::record::{Head, Shows, checked_before, head, look_for_what_is_missing, missing, send_head, shows};
use heard_storage::clock::Moment;
use heard_storage::{Mark, verify_audit};

use super::alarm::reached;
use super::alerts::{signed_in, staff};
use super::environment::{Environment, backends};
use super::jobs::count;

/// Takes away what refuses deletions from the log.
const OPENED: [&str; 2] = ["DROP TRIGGER audit_log_no_delete", "DROP TRIGGER audit_log_no_change ON audit_log"];

#[tokio::test(flavor = "multi_thread")]
async fn adm_05_words_that_were_put_back_say_what_is_missing_until_a_lead_signs() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = staff(&env, Role::SafeguardingLead, "Oswin").await;
        staff(&env, Role::ParticipationLead, "Mia").await;
        reached(&env, lead).await;
        look_for_what_is_missing(heard).await.unwrap();
        let mut his = signed_in(heard, "Oswin").await;
        assert!(!his.get("/staff").await.body.contains("Something is missing"), "{backend:?}");
        look_for_what_is_missing(heard).await.unwrap();
        // A line that was the newest is not there any more, or is another one.
        let there = heard.key_store().mark().await.unwrap().unwrap();
        let told = "SELECT COUNT(*) AS n FROM dispatch";
        for (round, lost) in [
            Mark { seq: there.seq + 9, hash: vec![7; 32], at: there.at },
            Mark { seq: 1, hash: vec![8; 32], at: Moment(1) },
        ]
        .into_iter()
        .enumerate()
        {
            let before = count(heard, told).await;
            for _ in 0..3 {
                heard.key_store().set_mark(lost.clone()).await.unwrap();
                look_for_what_is_missing(heard).await.unwrap();
                look_for_what_is_missing(heard).await.unwrap();
            }
            let times = missing(heard, &Grant::<StaffHome>::check(lead).unwrap()).await.unwrap();
            assert_eq!(times.len(), 1, "{backend:?}: {round}: once for each line");
            // The last line that was there before the one that is gone, whatever was logged since.
            assert_eq!(times[0].from, if round == 0 { there.at } else { Moment(0) }, "{backend:?}: {round}");
            assert_eq!(count(heard, told).await, before + 1, "{backend:?}: told once");
            let mut hers = signed_in(heard, "Mia").await;
            assert!(hers.get("/staff").await.body.contains("Something is missing here"), "{backend:?}");
            let page = hers.get("/safeguarding").await.body;
            assert!(page.contains("A safeguarding lead signs that it was"), "{backend:?}: {page}");
            let id = times[0].id.to_string();
            let sign = [("id", id.as_str()), ("text", "The inbox and the call log from Friday on")];
            assert_eq!(hers.post("/safeguarding/missing", &sign).await.status, StatusCode::FORBIDDEN, "{backend:?}");
            let empty = his.post("/safeguarding/missing", &[("id", &id), ("text", " ")]).await;
            assert!(empty.body.contains("Write what you looked at"), "{backend:?}: {}", empty.body);
            assert!(his.post("/safeguarding/missing", &sign).await.status.is_redirection(), "{backend:?}");
            let again = his.post("/safeguarding/missing", &sign).await;
            assert_eq!(again.status, StatusCode::CONFLICT, "{backend:?}: {}", again.body);
            assert!(!hers.get("/staff").await.body.contains("Something is missing"), "{backend:?}");
            let signed = checked_before(heard, &Grant::<SignOffConcerns>::check(lead).unwrap()).await.unwrap();
            assert_eq!(signed.len(), round + 1, "{backend:?}");
            assert_eq!(signed[0].what.as_deref(), Some("The inbox and the call log from Friday on"), "{backend:?}");
            assert_eq!(signed[0].by.as_deref(), Some("Oswin"), "{backend:?}");
        }
        env.heard.close().await;
    }
}

/// Who changes the key store too, so that the running program notices nothing, is found out
/// by an end of the log that was kept elsewhere.
#[tokio::test(flavor = "multi_thread")]
async fn adm_04_an_end_of_the_log_that_was_kept_shows_what_was_cut_off() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        staff(&env, Role::SafeguardingLead, "Oswin").await;
        let kept = head(heard).await.unwrap().unwrap();
        let read: Head = format!(" {kept}\n").parse().unwrap();
        assert_eq!((read, shows(heard, &read).await.unwrap()), (kept, Shows::There), "{backend:?}");
        staff(&env, Role::Administrator, "Zadie").await;
        let newest = head(heard).await.unwrap().unwrap();
        assert_ne!(newest, kept, "{backend:?}");
        for one in [kept, newest] {
            assert_eq!(shows(heard, &one).await.unwrap(), Shows::There, "{backend:?}");
        }
        let printed = kept.to_string();
        let last = if printed.ends_with('0') { "1" } else { "0" };
        let forged: Head = format!("{}{last}", &printed[..printed.len() - 1]).parse().unwrap();
        assert_eq!(shows(heard, &forged).await.unwrap(), Shows::NotOurs, "{backend:?}");

        let mut zadie = signed_in(heard, "Zadie").await;
        let page = zadie.get("/status").await.body;
        let now = head(heard).await.unwrap().unwrap();
        assert!(page.contains(&now.to_string()), "{backend:?}: {page}");

        // The last line is cut off, and the key store is told that nothing is gone.
        heard
            .words()
            .write(move |uow| {
                Box::pin(async move {
                    uow.execute(OPENED[usize::from(uow.is_postgres())], vec![]).await?;
                    let newest = "(SELECT MAX(seq) FROM audit_log)";
                    uow.execute(format!("DELETE FROM audit_log WHERE seq = {newest}"), vec![]).await
                })
            })
            .await
            .unwrap();
        assert_eq!(verify_audit(heard.words()).await.unwrap().broken_at, None, "{backend:?}: it hangs together");
        assert_eq!(shows(heard, &now).await.unwrap(), Shows::Gone, "{backend:?}");
        assert_eq!(shows(heard, &kept).await.unwrap(), Shows::There, "{backend:?}: what was before it");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_04_the_end_of_the_log_goes_out_once_a_day_to_those_who_keep_it() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        for (role, name) in [
            (Role::SafeguardingLead, "Oswin"),
            (Role::Administrator, "Zadie"),
            (Role::ParticipationLead, "Mia"),
            (Role::BoardMember, "Cora"),
        ] {
            let who = staff(&env, role, name).await;
            reached(&env, who).await;
        }
        let sent = "SELECT COUNT(*) AS n FROM dispatch WHERE says = 'log_head' AND medium = 'email'";
        // It is noon, the next midnight, and eight in the morning.
        for (later, wanted) in [(0, 2), (0, 2), (12, 2), (7, 2), (1, 4), (1, 4)] {
            env.clock.advance(later * 60 * Moment::MINUTE);
            send_head(heard).await.unwrap();
            assert_eq!(count(heard, sent).await, wanted, "{backend:?}: {later}");
        }
    }
}
