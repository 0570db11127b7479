//! Smaller promises, one test each.

use axum::http::StatusCode;

use super::client::Client;
use super::environment::{Backend, Environment};

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

#[tokio::test(flavor = "multi_thread")]
async fn guessing_receipts_is_slowed_and_sending_never_is() {
    let env = Environment::sqlite().await;
    let question = env.heard.catalogue().scenario("idea").unwrap().questions[0].key.clone();
    let mut phone = Client::new(&env.heard);
    let mut slowed = false;
    for n in 0..12 {
        let answer = phone.post("/receipt", &[("receipt", &format!("{n:016}"))]).await;
        slowed |= answer.status == StatusCode::TOO_MANY_REQUESTS;
    }
    assert!(slowed);
    for n in 0..50 {
        phone.say("idea", &question, &format!("idea {n}")).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn brd_04_the_board_shows_nothing_from_fewer_than_the_threshold() {
    let env = Environment::demo(Backend::Sqlite, 40).await;
    let mut member = Client::demo(&env.heard, "board_member").await;
    let page = member.get("/board").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("0 to 7"));
    for asked in
        ["from=2026-11-01&until=2026-11-02", "from=2026-13-45&until=x", "quarter=2026-Q4", "quarter=x&quarter="]
    {
        let odd = member.get(&format!("/board?{asked}")).await;
        assert_eq!(odd.status, StatusCode::OK, "what there are no figures for is explained, not failed");
        assert!(odd.body.contains("The newest") && odd.body.contains("July to September 2026"), "{asked}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn str_03_a_file_that_is_no_plan_gets_one_sentence_and_changes_nothing() {
    let env = Environment::demo(Backend::Sqlite, 5).await;
    let mut lead = Client::demo(&env.heard, "participation_lead").await;
    let before = env.heard.catalogue().objectives.len();
    let body = "--b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"notes.pdf\"\r\ncontent-type: application/pdf\r\n\r\n%PDF-1.7 nothing\r\n--b--\r\n";
    let answer = lead.upload("/strategy/import", body).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("This is a PDF"), "{}", answer.body);
    env.heard.reload().await.unwrap();
    assert_eq!(env.heard.catalogue().objectives.len(), before);
}
