//! Pages kept for everyone who is signed out: they are the pages as drawn, to
//! the byte; nobody is shown another's; and they go when what they show does.

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode, header};
use heard_app::i18n::Lang;
use heard_app::look::{Look, TextSize, Theme};
use heard_domain::Heard;
use heard_storage::args;
use heard_storage::{StorageError, Value, count_statements};
use heard_web::router;
use tower::ServiceExt as _;

use super::assure::Assurance;
use super::client::Client;
use super::environment::{Backend, Environment, NOON, backends, master, open};

const PAGES: [&str; 5] = ["/", "/help", "/moderation", "/rights", "/wall"];
const CODINGS: [Option<&str>; 3] = [None, Some("gzip"), Some("gzip, deflate, br, zstd")];

#[derive(Debug, Clone, PartialEq)]
struct Page {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

async fn ask(router: &Router, path: &str, cookie: &str, coding: Option<&str>) -> Page {
    let mut request = Request::get(path).header(header::HOST, "localhost:3000");
    if !cookie.is_empty() {
        request = request.header(header::COOKIE, cookie);
    }
    if let Some(coding) = coding {
        request = request.header(header::ACCEPT_ENCODING, coding);
    }
    let response = router.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    let (parts, body) = response.into_parts();
    let mut headers = parts.headers;
    // A page that is kept says how long it is; one that is packed as it goes cannot.
    headers.remove(header::CONTENT_LENGTH);
    Page { status: parts.status, headers, body: to_bytes(body, 1 << 22).await.unwrap() }
}

fn looks() -> Vec<Look> {
    let mut all = Vec::new();
    for text in TextSize::ALL {
        for theme in Theme::ALL {
            for bits in 0..16_u8 {
                let on = |bit: u8| bits & (1 << bit) != 0;
                let (plain_font, still, easy, listen) = (on(0), on(1), on(2), on(3));
                all.push(Look { text: *text, theme: *theme, plain_font, still, easy, listen });
            }
        }
    }
    all
}

/// What the suite judges by: the kept page is the drawn page.
fn judge(kept: &Page, drawn: &Page, which: &str) -> Result<(), String> {
    if kept.status != StatusCode::OK || kept.body.is_empty() {
        return Err(format!("{which}: {}", kept.status));
    }
    if kept.headers != drawn.headers {
        return Err(format!("{which}: {:?} is not {:?}", kept.headers, drawn.headers));
    }
    if kept.body != drawn.body { Err(format!("{which}: another body")) } else { Ok(()) }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_13_a_kept_page_is_the_drawn_one_to_the_byte_assure_page_cache() {
    let mut suite = Assurance::begin("page_cache", 8);
    let env = Environment::demo(Backend::Sqlite, 30).await;
    let router = router(env.heard.clone());
    let looks = looks();
    let every = Assurance::every(17);
    let mut at = usize::try_from(suite.seed()).unwrap();
    for page in PAGES {
        for lang in Lang::ALL {
            for look in &looks {
                at += 1;
                // In a sample, one look in so many, the default always.
                if at % every != 0 && *look != Look::default() {
                    continue;
                }
                let coding = CODINGS[at % CODINGS.len()];
                let cookie = format!("__Host-lang={}; __Host-look={}", lang.code(), look.names());
                let which = format!("{page} {cookie} {coding:?}");
                let drawn = ask(&router, page, &format!("{cookie}; another=1"), coding).await;
                for _ in 0..2 {
                    let kept = ask(&router, page, &cookie, coding).await;
                    suite.case(judge(&kept, &drawn, &which));
                }
            }
        }
    }
    let kept = ask(&router, "/wall", "__Host-lang=ar", None).await;
    let mut spoilt = kept.clone();
    spoilt.headers.remove(header::CONTENT_SECURITY_POLICY);
    suite.mutant("a page without its policy", judge(&spoilt, &kept, "").is_err());
    let mut spoilt = kept.clone();
    spoilt.body = spoilt.body.slice(1..);
    suite.mutant("a page cut short", judge(&spoilt, &kept, "").is_err());
    let other = ask(&router, "/wall", "__Host-lang=en", None).await;
    suite.mutant("a page in another language", judge(&other, &kept, "").is_err());
    let other = ask(&router, "/wall", "__Host-lang=ar; __Host-look=large", None).await;
    suite.mutant("a page in another look", judge(&other, &kept, "").is_err());
    suite.finish();
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_13_a_kept_page_costs_no_statement_and_no_more_than_one_is_drawn() {
    let env = Environment::demo(Backend::Sqlite, 12).await;
    let router = router(env.heard.clone());
    for page in PAGES {
        ask(&router, page, "", None).await;
        let (_, statements) = count_statements(ask(&router, page, "", None)).await;
        assert_eq!(statements, 0, "{page}");
        // A preference in the header and a cookie mean the same page.
        let (_, statements) = count_statements(ask(&router, page, "__Host-lang=en; __Host-look=nonsense", None)).await;
        assert_eq!(statements, 0, "{page}");
    }
}

/// Visitors who have a page of their own, and what only their page says.
async fn visitors(env: &Environment) -> Vec<(&'static str, String)> {
    let question = env.heard.catalogue().scenario("idea").unwrap().questions[0].key.clone();
    let mut all = vec![
        ("young person", Client::demo(&env.heard, "young_person").await.cookie_header()),
        ("staff", Client::demo(&env.heard, "participation_lead").await.cookie_header()),
        ("pictures", "__Host-pictures=1".to_owned()),
        ("shared", "__Host-shared=1".to_owned()),
        ("kiosk", "__Host-kiosk=idea".to_owned()),
    ];
    let mut drafting = Client::new(&env.heard);
    drafting.post("/say/idea/1", &[("answer", "a secret draft"), ("go", "next")]).await;
    assert_ne!(drafting.cookie_header(), "", "a draft has a cookie: {question}");
    all.push(("draft", drafting.cookie_header()));
    let mut tapped = Client::new(&env.heard);
    let wall = tapped.get("/wall").await.body;
    let id = super::client::link(&wall, "/wall/").unwrap();
    tapped.post(&format!("/wall/{id}/verdict"), &[("verdict", "yes")]).await;
    assert_ne!(tapped.cookie_header(), "");
    all.push(("tapped", tapped.cookie_header()));
    all
}

/// A page without its long random numbers, which are others each time.
fn untokened(page: &Page) -> String {
    let mut out = String::new();
    let mut run = String::new();
    for c in text(page).chars().chain(['.']) {
        if c.is_ascii_hexdigit() {
            run.push(c);
            continue;
        }
        if run.len() < 64 {
            out.push_str(&run);
        }
        run.clear();
        out.push(c);
    }
    out
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_13_nobody_is_ever_shown_the_page_of_another() {
    let env = Environment::demo(Backend::Sqlite, 30).await;
    let visitors = visitors(&env).await;
    // What each is shown by a program that has kept nothing yet.
    let mut alone = Vec::new();
    for (_, cookie) in &visitors {
        for page in PAGES {
            alone.push(ask(&router(env.heard.clone()), page, cookie, None).await);
        }
    }
    let mut nobodys = Vec::new();
    for page in PAGES {
        nobodys.push(ask(&router(env.heard.clone()), page, "", None).await);
    }
    // One program for all of them, in turns: everyone still gets their own.
    let shared = router(env.heard.clone());
    for _ in 0..2 {
        let mut alone = alone.iter();
        for (name, cookie) in &visitors {
            for (page, nobodys) in PAGES.iter().zip(&nobodys) {
                assert_eq!(ask(&shared, page, "", None).await, *nobodys, "nobody's {page} before {name}");
                let own = ask(&shared, page, cookie, None).await;
                assert_eq!(untokened(&own), untokened(alone.next().unwrap()), "{name}'s {page}");
                assert_eq!(ask(&shared, page, "", None).await, *nobodys, "nobody's {page} after {name}");
            }
        }
    }
    // Each of them has at least one page that is not everybody's.
    for (at, (name, _)) in visitors.iter().enumerate() {
        let own = &alone[at * PAGES.len()..(at + 1) * PAGES.len()];
        assert!(
            own.iter().zip(&nobodys).any(|(own, nobodys)| own.body != nobodys.body),
            "{name} has no page of their own"
        );
    }
}

async fn run(heard: &Heard, sql: &'static str, values: Vec<Value>) {
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                uow.execute(sql, values).await?;
                Ok::<_, StorageError>(())
            })
        })
        .await
        .unwrap();
}

fn text(page: &Page) -> String {
    String::from_utf8_lossy(&page.body).into_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_13_a_kept_page_goes_when_what_it_shows_changes_in_this_process_or_another() {
    for backend in backends() {
        let env = Environment::demo(backend, 30).await;
        let (words, keys) = env.stores.clone();
        let other = open(words, keys, &master(), Arc::clone(&env.clock)).await.unwrap();
        let (here, there) = (router(env.heard.clone()), router(other.clone()));
        for page in PAGES {
            ask(&here, page, "", None).await;
            ask(&there, page, "", None).await;
        }
        let changes: [(&str, &str, &'static str); 4] = [
            ("/help", "020 7946 0000", "UPDATE setting SET value = '020 7946 0000' WHERE name = 'duty.phone'"),
            (
                "/wall",
                "A topic with a new name",
                "UPDATE theme SET young_name = 'A topic with a new name', young_words = NULL",
            ),
            (
                "/wall",
                "We wrote that anew",
                "INSERT INTO response_version (response_id, version, claim, you_said, we_did,
                reason, easy_read, owner_name, due_on, written_by, written_at)
                SELECT v.response_id, v.version + 1, v.claim, v.you_said, 'We wrote that anew', v.reason, v.easy_read,
                    v.owner_name, v.due_on, v.written_by, v.written_at
                FROM response_version v JOIN response r ON r.id = v.response_id AND r.version = v.version",
            ),
            (
                "/rights",
                "A right of its own",
                "INSERT INTO edition (kind, item, lang, version, content, written_at)
                SELECT 'guide_page', slug, 'en', 1, '{\"title\":\"A right of its own\",\"body\":\"b\",\"easy\":\"\"}', 1
                FROM guide_page WHERE slug = 'own'",
            ),
        ];
        run(&env.heard, "INSERT INTO guide_page (slug, position) VALUES ('own', 1)", vec![]).await;
        for (page, words, sql) in changes {
            assert!(!text(&ask(&here, page, "", None).await).contains(words));
            run(&env.heard, sql, vec![]).await;
            if sql.contains("response_version") {
                run(&env.heard, "UPDATE response SET version = version + 1", vec![]).await;
            }
            assert!(text(&ask(&here, page, "", None).await).contains(words), "{backend:?} {page}: at once, here");
            let past = ask(&there, page, "another=1", None).await;
            env.clock.set(env.heard.now().plus(1500));
            let kept = ask(&there, page, "", None).await;
            assert!(text(&kept).contains(words), "{backend:?} {page}: within a second or two, elsewhere");
            assert_eq!(past.status, StatusCode::OK);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_19_a_poll_that_ends_is_off_the_kept_home_page_to_the_moment() {
    for backend in backends() {
        let env = Environment::demo(backend, 12).await;
        run(&env.heard, "UPDATE poll SET closed_at = 1 WHERE closed_at IS NULL", vec![]).await;
        let home = router(env.heard.clone());
        let without = text(&ask(&home, "/", "", None).await);
        // In the middle of a minute: the clock turns nothing else then.
        let end = NOON.plus(20_000);
        let sql = "UPDATE poll SET closed_at = NULL, open_until = $1, members_only = 0, kind = 'poll'";
        run(&env.heard, sql, args![end]).await;
        let with = text(&ask(&home, "/", "", None).await);
        assert_ne!(with, without, "{backend:?}: asked from now on");
        env.clock.set(end.plus(-1));
        assert_eq!(text(&ask(&home, "/", "", None).await), with, "{backend:?}: to the last moment");
        env.clock.set(end);
        assert_eq!(text(&ask(&home, "/", "", None).await), without, "{backend:?}: over");
    }
}
