//! Who else has a view open now.

use axum::http::StatusCode;
use heard_domain::ids::{AccountId, ViewId};
use heard_domain::people::{Account, Grant, Moderate, Role};
use heard_domain::safeguarding::conflicts::about;
use heard_domain::views::{Audience, forget_open, have_open, open_with};

use super::alerts::signed_in;
use super::environment::{Environment, backends};
use super::people::{say, someone};
use super::responses::count;

async fn lead(env: &Environment, name: &str) -> (Account, Grant<Moderate>) {
    let who = someone(env, Role::ParticipationLead, name).await;
    (who, Grant::check(who).unwrap())
}

async fn others(env: &Environment, by: &Grant<Moderate>, view: ViewId) -> Vec<AccountId> {
    open_with(&env.heard, by, &[view]).await.unwrap().remove(&view).into_iter().flatten().collect()
}

async fn lines(env: &Environment) -> i64 {
    count(env, "SELECT COUNT(*) AS n FROM audit_log", vec![]).await
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_02_who_else_has_a_view_open_is_seen_for_half_a_minute_but_not_by_whom_it_is_about() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let ((_, ada), (ben, bens), (cem, cems)) =
            (lead(&env, "Ada").await, lead(&env, "Ben").await, lead(&env, "Cem").await);
        let child = someone(&env, Role::YoungPerson, "Heron").await;
        let view = say(&env, child, "A marram club on Mondays.", Audience::Team, 1).await;
        let (mut hers, mut his) = (signed_in(heard, "Ada").await, signed_in(heard, "Ben").await);

        // Without script, opening the page says so once.
        his.get(&format!("/views/{view}")).await;
        assert_eq!(others(&env, &ada, view).await, [ben.id()], "{backend:?}");
        assert!(others(&env, &bens, view).await.is_empty(), "{backend:?}: nobody else, and not himself");
        let page = hers.get(&format!("/views/{view}")).await.body;
        assert!(page.contains("Ben has this open too"), "{backend:?}: {page}");
        assert!(hers.get("/queue").await.body.contains("Open now: Ben"), "{backend:?}");
        // The desk says so again and again: the log grows by nothing.
        let before = lines(&env).await;
        let answer = hers.post(&format!("/views/{view}/here"), &[]).await;
        assert!(answer.status == StatusCode::OK && answer.body.contains("Ben has this open too"), "{backend:?}");
        assert_eq!(lines(&env).await, before, "{backend:?}");

        // It is about Ben: he is told of nobody, and nobody of him.
        about(heard, &ada, view, ben.id()).await.unwrap();
        have_open(heard, &cems, view).await.unwrap();
        assert_eq!(others(&env, &ada, view).await, [cem.id()], "{backend:?}");
        assert!(others(&env, &bens, view).await.is_empty(), "{backend:?}");
        assert_eq!(his.post(&format!("/views/{view}/here"), &[]).await.status, StatusCode::NOT_FOUND, "{backend:?}");

        env.clock.advance(31_000);
        assert!(others(&env, &ada, view).await.is_empty(), "{backend:?}: half a minute later");
        forget_open(heard).await.unwrap();
        assert_eq!(count(&env, "SELECT COUNT(*) AS n FROM open_now", vec![]).await, 0, "{backend:?}");
        // What is not there is open to nobody.
        have_open(heard, &ada, ViewId::from([9; 16])).await.unwrap();
        assert_eq!(count(&env, "SELECT COUNT(*) AS n FROM open_now", vec![]).await, 0, "{backend:?}");
    }
}
