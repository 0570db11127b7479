//! How it looks and reads.

use axum::http::StatusCode;

use super::client::Client;
use super::environment::{Backend, Environment};

#[tokio::test(flavor = "multi_thread")]
async fn yp_18_how_it_looks_is_kept_in_one_cookie() {
    let env = Environment::demo(Backend::Sqlite, 5).await;
    let mut phone = Client::new(&env.heard);
    assert!(phone.get("/look?next=/wall").await.body.contains("href=\"/wall\""));
    let fields =
        [("text", "largest"), ("theme", "contrast"), ("switch", "easy"), ("switch", "still"), ("next", "/wall")];
    let saved = phone.post("/look", &fields).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
    assert_eq!(saved.location.as_deref(), Some("/look?saved=1&next=/wall"));
    for path in ["/", "/help", "/nowhere"] {
        let page = phone.get(path).await.body;
        for there in ["data-theme=\"contrast\"", "data-text=\"largest\"", "data-motion=\"still\""] {
            assert!(page.contains(there), "{path}: {there}");
        }
    }
    let wall = phone.get("/wall").await.body;
    assert!(wall.contains("href=\"/wall?easy=1\" aria-current=\"true\""), "easy words come first");
    let nonsense = phone.post("/look", &[("text", "huge"), ("theme", "\"><script>"), ("next", "//evil.example")]).await;
    assert_eq!(nonsense.location.as_deref(), Some("/look?saved=1"));
    assert!(!phone.get("/").await.body.contains("data-theme"));
}
