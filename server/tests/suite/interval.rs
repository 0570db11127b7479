//! What is missing after words were put back from a copy. On both databases.

use axum::http::StatusCode;
use heard_domain::people::{Grant, Role, SignOffConcerns, StaffHome};
use heard_domain::record::{checked_before, look_for_what_is_missing, missing};
use heard_storage::Mark;
use heard_storage::clock::Moment;

use super::alarm::reached;
use super::alerts::{signed_in, staff};
use super::environment::{Environment, backends};
use super::jobs::count;

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
