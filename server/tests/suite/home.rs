//! The first page, the way out, and what every page carries.

use axum::http::StatusCode;

use super::client::Client;
use super::environment::{Backend, Environment};

#[tokio::test(flavor = "multi_thread")]
async fn yp_14_leaving_ends_the_session() {
    let env = Environment::demo(Backend::Sqlite, 5).await;
    let mut phone = Client::demo(&env.heard, "young_person").await;
    assert_eq!(phone.get("/mine").await.status, StatusCode::OK);
    let left = phone.get("/exit").await;
    assert_eq!(left.headers["refresh"], "5;url=https://www.bbc.co.uk/weather");
    assert!(left.body.contains("delete the last hour") && left.body.contains("<title>The weather</title>"));
    assert!(!left.body.contains("Heard"), "it does not say whose page it is: {}", left.body);
    assert_eq!(phone.get("/mine").await.location.as_deref(), Some("/sign-in"));
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_carry_the_policy_and_are_not_kept() {
    let env = Environment::sqlite().await;
    let mut phone = Client::new(&env.heard);
    for path in ["/", "/nowhere", "/receipt"] {
        let page = phone.get(path).await;
        let header = |name: &str| page.headers.get(name).and_then(|v| v.to_str().ok()).unwrap_or("").to_owned();
        assert!(header("content-security-policy").contains("script-src 'self' 'wasm-unsafe-eval';"), "{path}");
        assert!(!header("content-security-policy").contains("unsafe-inline"), "{path}");
        assert_eq!(header("cache-control"), "no-store", "{path}");
        assert_eq!(header("referrer-policy"), "same-origin", "{path}");
        assert!(!page.body.contains("<script>"), "{path}: no inline script");
        assert!(!page.body.contains(" style=\""), "{path}: no inline style");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_in_the_language_switch_leads_nowhere_else() {
    let env = Environment::sqlite().await;
    let mut phone = Client::new(&env.heard);
    for next in ["https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)"] {
        let path = format!("/language/ar?next={}", super::client::encode(next));
        assert_eq!(phone.get(&path).await.location.as_deref(), Some("/"), "{next}");
    }
    assert_eq!(phone.get("/language/ar?next=/wall").await.location.as_deref(), Some("/wall"));
}
