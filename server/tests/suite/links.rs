//! Where links lead: pages of our own and nowhere else, whatever somebody
//! wrote into them; nothing done by a link on another website; addresses that
//! leave the page name the address people reach Heard at.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use heard_web::{Origin, router_at};
use tower::ServiceExt as _;
use url::Url;

use super::client::{Answer, Client, link};
use super::environment::{Backend, Environment};

const OWN: &str = "http://localhost:3000/";

/// Addresses somebody might slip into a link, decoded and percent-encoded.
const NASTY: [&str; 62] = [
    "//evil.example",
    "///evil.example",
    "////evil.example/x",
    "/\\evil.example",
    "\\\\evil.example",
    "\\/evil.example",
    "/\\/evil.example",
    "/%09/evil.example",
    "/%0a/evil.example",
    "/%0d/evil.example",
    "/%0d%0aset-cookie:a=b",
    "/%00/evil.example",
    "/%00",
    "/%7f/x",
    "/%5cevil.example",
    "/%5c%5cevil.example",
    "/%2fevil.example",
    "/%2f%2fevil.example",
    "%2f%2fevil.example",
    "%2f%5cevil.example",
    "/%2509/evil.example",
    "/%25%30%39/evil.example",
    "/.//evil.example",
    "/..//evil.example",
    "/x/..//evil.example",
    "/x/../..//evil.example",
    "/%2e%2e//evil.example",
    "/%2e//evil.example",
    "http://evil.example",
    "https://evil.example/x",
    "https:evil.example",
    "http:/evil.example",
    "http:\\\\evil.example",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java%0ascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "mailto:a@evil.example",
    "blob:http://evil.example/x",
    "file:///etc/passwd",
    "view-source:http://evil.example",
    "evil.example",
    ".evil.example",
    "@evil.example",
    "/@evil.example:80",
    "user@evil.example",
    ":80",
    "?x",
    "#x",
    "",
    "%20",
    "%20//evil.example",
    "/%20//evil.example",
    "%e2%80%8b//evil.example",
    "/%e2%80%8b/evil.example",
    "%ef%bc%8f%ef%bc%8fevil.example",
    "/%ef%bc%8fevil.example",
    "%e3%80%82evil.example",
    "/%ff%fe",
    "/%u002f%u002fevil.example",
    "/%",
];

/// What a value becomes once more when the query of a link is written by
/// somebody careful.
fn twice(value: &str) -> String {
    value.replace('%', "%25").replace('#', "%23").replace('&', "%26").replace(' ', "%20").replace('\\', "%5C")
}

/// Leads an answer off our own address, or faults?
fn judge(answer: &Answer) -> Result<(), String> {
    if answer.status.is_server_error() {
        return Err(format!("{}", answer.status));
    }
    let own = Url::parse(OWN).unwrap();
    if let Some(to) = &answer.location {
        let plain =
            to.starts_with('/') && !to.starts_with("//") && to.bytes().all(|b| b.is_ascii_graphic() && b != b'\\');
        let stays = own.join(to).is_ok_and(|url| url.origin() == own.origin() && !url.path().starts_with("//"));
        if !plain || !stays {
            return Err(format!("leads to {to:?}"));
        }
    }
    for part in answer.body.split(" href=\"").skip(1).chain(answer.body.split(" action=\"").skip(1)) {
        let to = part.split('"').next().unwrap_or_default().replace("&amp;", "&");
        let leave = to.starts_with("https://www.bbc.co.uk/") || to.starts_with("tel:");
        if !leave && own.join(&to).is_ok_and(|url| url.origin() != own.origin()) {
            return Err(format!("shows a link to {to:?}"));
        }
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_14_no_link_leads_away_whatever_is_written_into_it() {
    let env = Environment::demo(Backend::Sqlite, 20).await;
    let mut phone = Client::new(&env.heard);
    let wall = phone.get("/wall").await.body;
    let answered = link(&wall, "/wall/").expect("an answer on the wall");
    let verdict = format!("/wall/{answered}/verdict");
    let mut wrong = Vec::new();
    for nasty in NASTY {
        for written in [nasty.replace(['\\', ' ', '#'], "%5C"), twice(nasty)] {
            for path in [format!("/language/en?next={written}"), format!("/look?next={written}")] {
                if let Err(why) = judge(&phone.get(&path).await) {
                    wrong.push(format!("{path}: {why}"));
                }
            }
        }
        for form in ["/look", verdict.as_str()] {
            for value in [nasty.to_owned(), decoded(nasty)] {
                let answer = phone.post(form, &[("next", &value), ("verdict", "yes")]).await;
                if let Err(why) = judge(&answer) {
                    wrong.push(format!("POST {form} {value:?}: {why}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // The judge can tell.
    for off in ["//evil.example", "/\t/evil.example", "https://evil.example", "/..//evil.example"] {
        let answer = Answer {
            status: StatusCode::SEE_OTHER,
            location: Some(off.to_owned()),
            body: String::new(),
            bytes: Vec::new(),
            headers: header::HeaderMap::new(),
        };
        assert!(judge(&answer).is_err(), "{off:?}");
    }
}

/// Percent signs read once, as a server does.
fn decoded(text: &str) -> String {
    let mut out = Vec::new();
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let hex = text.get(at + 1..at + 3).filter(|_| bytes[at] == b'%');
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_17_a_page_of_our_own_is_gone_on_to() {
    let env = Environment::sqlite().await;
    let mut phone = Client::new(&env.heard);
    for (asked, to) in [
        ("/language/ar?next=%2Fwall%3Ftheme%3D1%26more%3D1", "/wall?theme=1&more=1"),
        ("/language/ar?next=/help%3Flang%3Den", "/help"),
        ("/language/ar", "/"),
    ] {
        assert_eq!(phone.get(asked).await.location.as_deref(), Some(to), "{asked}");
    }
    let saved = phone.post("/look", &[("next", "/mine?x=1")]).await;
    assert_eq!(saved.location.as_deref(), Some("/look?saved=1&next=/mine%3Fx%3D1"));
}

fn from(site: &str, path: &str, cookie: &str) -> Request<Body> {
    let mut request = Request::builder().uri(path).header(header::HOST, "localhost:3000");
    if !site.is_empty() {
        request = request.header("sec-fetch-site", site).header("sec-fetch-mode", "navigate");
    }
    request.header(header::COOKIE, cookie).body(Body::empty()).unwrap()
}

/// Everything that a `GET` changes.
async fn changing(env: &Environment) -> Vec<String> {
    let links = heard_web::demo_links(&env.heard).await.unwrap();
    let mut paths = vec![links[0].1.clone()];
    for path in ["/kiosk/idea", "/kiosk-done", "/exit", "/language/ar?next=/help", "/say?pictures=1"] {
        paths.push(path.to_owned());
    }
    paths
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_14_a_link_on_another_website_changes_nothing_until_somebody_presses() {
    let env = Environment::demo(Backend::Sqlite, 20).await;
    for path in changing(&env).await {
        for site in ["cross-site", "same-site"] {
            let mut phone = Client::demo(&env.heard, "young_person").await;
            let before = phone.cookie_header();
            let answer = phone.run(from(site, &path, &before)).await;
            assert_eq!(answer.status, StatusCode::OK, "{path}");
            assert!(answer.headers.get(header::SET_COOKIE).is_none(), "{path} from {site}");
            assert!(answer.headers.get("clear-site-data").is_none(), "{path} from {site}");
            let href = path.replace('&', "&amp;");
            assert!(answer.body.contains(&format!("href=\"{href}\"")), "{path}: the press leads there");
            assert_eq!(phone.get("/mine").await.status, StatusCode::OK, "{path} from {site}: still signed in");
        }
        // From here, typed, scanned from a wall, and by a browser that does not say.
        for site in ["same-origin", "none", ""] {
            let mut phone = Client::demo(&env.heard, "young_person").await;
            let cookie = phone.cookie_header();
            let answer = phone.run(from(site, &path, &cookie)).await;
            // Leaving shows a page that says how to close what is left, and leads on by itself.
            let done = if path.starts_with("/exit") { StatusCode::OK } else { StatusCode::SEE_OTHER };
            assert_eq!(answer.status, done, "{path} from {site:?}");
            assert!(!answer.body.contains(&format!("href=\"{path}\"")), "{path}: nothing is left to press");
            if path.starts_with("/exit") {
                assert!(answer.headers.get(header::SET_COOKIE).is_some(), "{path}: the session ends");
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_01_a_service_is_rated_from_a_wall_or_from_a_link_elsewhere() {
    let env = Environment::demo(Backend::Sqlite, 20).await;
    let mut phone = Client::new(&env.heard);
    for site in ["none", "cross-site", ""] {
        assert_eq!(phone.run(from(site, "/rate/kestrel-house", "")).await.status, StatusCode::OK, "{site}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_invitations_and_posters_name_our_own_address_whatever_a_request_says() {
    let env = Environment::demo(Backend::Sqlite, 20).await;
    let origin = Origin::parse("https://heard.example").unwrap();
    let router = router_at(env.heard.clone(), origin);
    let lead = Client::demo(&env.heard, "participation_lead").await.cookie_header();
    let admin = Client::demo(&env.heard, "administrator").await.cookie_header();
    let manager = Client::demo(&env.heard, "service_manager").await.cookie_header();
    let staff = "role=worker&name=Kit&email=kit%40example.org";
    let asked = [
        ("POST", "/people/invite", lead.as_str(), "", "https://heard.example/join?code="),
        ("POST", "/people/invite-staff", &admin, staff, "https://heard.example/staff/join/"),
        ("GET", "/services/kestrel-house/poster", &manager, "", "https://heard.example/rate/kestrel-house"),
        ("GET", "/staff/posters/kestrel-house", &lead, "", "https://heard.example/rate/kestrel-house"),
    ];
    for (method, path, cookie, body, expected) in asked {
        for host in ["heard.example", "evil.example", "heard.example:99999999"] {
            let request = Request::builder()
                .method(method)
                .uri(path)
                .header(header::HOST, host)
                .header("x-forwarded-host", "evil.example")
                .header("x-forwarded-proto", "gopher")
                .header("forwarded", "host=evil.example")
                .header("sec-fetch-site", "same-origin")
                .header(header::COOKIE, cookie)
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .body(Body::from(body))
                .unwrap();
            let response = router.clone().oneshot(request).await.unwrap();
            assert_eq!(response.status(), StatusCode::OK, "{path}");
            let bytes = axum::body::to_bytes(response.into_body(), 1 << 20).await.unwrap();
            let page = String::from_utf8_lossy(&bytes);
            assert!(page.contains(expected), "{path} at {host}");
            assert!(!page.contains("evil.example") && !page.contains("gopher"), "{path} at {host}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_03_a_drafts_key_is_one_that_we_gave() {
    let env = Environment::demo(Backend::Sqlite, 20).await;
    let planted = "ab".repeat(32);
    let post = |cookie: String| {
        Request::builder()
            .method("POST")
            .uri("/say/idea/1")
            .header(header::HOST, "localhost:3000")
            .header("sec-fetch-site", "same-origin")
            .header(header::COOKIE, cookie)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from("answer=a+quiet+room&go=next"))
            .unwrap()
    };
    for name in ["__Host-draft", "__Secure-draft"] {
        let mut phone = Client::new(&env.heard);
        let answer = phone.run(post(format!("{name}={planted}"))).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        let given = phone.cookie_header();
        assert!(given.contains("__Host-draft=") && !given.contains(&planted), "{name}: {given}");
        // Whoever planted it reads nothing.
        let mut planter = Client::new(&env.heard);
        let seen = planter.run(from("none", "/say/idea/1", &format!("__Host-draft={planted}"))).await;
        assert!(!seen.body.contains("a quiet room"), "{name}");
        assert!(phone.get("/say/idea/1").await.body.contains("a quiet room"));
        // The one we gave stays the key of what follows.
        let again = phone.run(post(given.clone())).await;
        assert_eq!(again.status, StatusCode::SEE_OTHER);
        assert_eq!(phone.cookie_header(), given);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_14_every_cookie_is_one_that_no_neighbour_can_plant() {
    let env = Environment::demo(Backend::Sqlite, 20).await;
    let mut phone = Client::new(&env.heard);
    phone.post("/look", &[("text", "large")]).await;
    phone.get("/language/ar").await;
    phone.get("/say?pictures=1").await;
    phone.post("/say/idea/1", &[("answer", "a quiet room"), ("go", "next")]).await;
    let wall = phone.get("/wall").await.body;
    let verdict = format!("/wall/{}/verdict", link(&wall, "/wall/").unwrap());
    phone.post(&verdict, &[("verdict", "yes")]).await;
    phone.post("/shared-device", &[("on", "1")]).await;
    phone.get("/kiosk/idea").await;
    phone.say("something_wrong", "what", "a quiet room").await;
    let all = phone.cookie_header();
    let names: Vec<&str> = all.split("; ").filter_map(|pair| pair.split('=').next()).collect();
    assert!(names.len() >= 5, "{names:?}");
    assert!(names.iter().all(|name| name.starts_with("__Host-")), "{names:?}");
}
