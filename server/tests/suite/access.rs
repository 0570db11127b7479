//! Every route × every role, and signed out.

use axum::http::{Method, StatusCode};
use heard::domain::people::Role;
use heard::http::{Access, routes};

use super::client::Client;
use super::environment::{Backend, Environment};

/// A path with something in place of each `{name}`: ids that exist nowhere,
/// so that an allowed call may answer "not found", never "forbidden".
fn concrete(path: &str) -> String {
    let mut out = String::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let (name, tail) = after.split_once('}').unwrap();
        out.push_str(match name {
            "lang" => "en",
            "scenario" => "something_wrong",
            "number" => "1",
            _ => "00000000000000000000000000000001",
        });
        rest = tail;
    }
    out + rest
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_09_every_route_answers_only_those_its_row_names() {
    let env = Environment::demo(Backend::Sqlite, 20).await;
    let mut checked = 0;
    let mut roles: Vec<Option<Role>> = Role::ALL.into_iter().map(Some).collect();
    roles.push(None);
    for role in roles {
        let mut client = match role {
            Some(role) => Client::demo(&env.heard, role.name()).await,
            None => Client::new(&env.heard),
        };
        for route in routes() {
            // These end the session; they are open to everyone and tested elsewhere.
            if [
                "/exit",
                "/sign-out",
                "/mine/erase",
                "/mine/leave",
                "/kiosk/{scenario}",
                "/kiosk-done",
                "/demo/sign-in/{token}",
            ]
            .contains(&route.path)
            {
                continue;
            }
            let path = concrete(route.path);
            let answer =
                client.send(route.method.clone(), &path, (route.method == Method::POST).then(String::new)).await;
            let refused = answer.status == StatusCode::FORBIDDEN
                || answer.status == StatusCode::UNAUTHORIZED
                || (role.is_none() && answer.location.as_deref().is_some_and(|l| l.ends_with("/sign-in")));
            let allowed = route.access.allows(role);
            // The people page is for those who may invite someone.
            if route.path == "/people" {
                continue;
            }
            assert_eq!(!refused, allowed, "{} {path} as {role:?}: {}", route.method, answer.status);
            assert!(!answer.status.is_server_error(), "{} {path} as {role:?}: {}", route.method, answer.status);
            if !allowed {
                assert!(!answer.body.contains("demonstration view"), "{path} leaks");
            }
            checked += 1;
        }
    }
    println!("route × role: {checked} combinations");
    assert!(checked > 500);
}

#[test]
fn mod_09_no_route_is_open_by_accident() {
    let open: Vec<&str> = routes().iter().filter(|r| r.access == Access::Everyone).map(|r| r.path).collect();
    for path in open {
        let staff = [
            "/queue",
            "/views",
            "/quotes",
            "/responses",
            "/strategy",
            "/services",
            "/reviews",
            "/board",
            "/log",
            "/people",
            "/sent-to-me",
        ];
        assert!(!staff.iter().any(|prefix| path.starts_with(prefix)), "{path} is open to everyone");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_post_from_another_site_is_refused() {
    let env = Environment::sqlite().await;
    let mut client = Client::new(&env.heard);
    let request = axum::http::Request::builder()
        .method("POST")
        .uri("/receipt")
        .header("host", "localhost:3000")
        .header("origin", "https://evil.example")
        .header("sec-fetch-site", "cross-site")
        .header("content-type", "application/x-www-form-urlencoded")
        .body(axum::body::Body::from("receipt=1"))
        .unwrap();
    assert_eq!(client.run(request).await.status, StatusCode::FORBIDDEN);
}
