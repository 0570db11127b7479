//! Every route × every role, and signed out.

use axum::http::{Method, StatusCode};
use heard_domain::people::Role;
use heard_web::{Access, routes};

use super::assure::Assurance;
use super::client::{Answer, Client};
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
async fn mod_09_assure_access_every_route_answers_only_those_its_row_names() {
    let env = Environment::demo(Backend::Sqlite, 20).await;
    let mut assurance = Assurance::begin("access", 3);
    let mut checked = 0;
    let mut roles: Vec<Option<Role>> = Role::ALL.iter().copied().map(Some).collect();
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
                "/say/{scenario}/without-account",
                "/demo/sign-in/{token}",
            ]
            .contains(&route.path)
            {
                continue;
            }
            let path = concrete(route.path);
            let answer =
                client.send(route.method.clone(), &path, (route.method == Method::POST).then(String::new)).await;
            // The people page is for those who may invite someone.
            if route.path == "/people" {
                continue;
            }
            let allowed = route.access.allows(role);
            let verdict = judge(allowed, role, &answer);
            assurance.case(verdict.map_err(|wrong| format!("{} {path} as {role:?}: {wrong}", route.method)));
            if checked == 0 {
                meet_mutants(role, answer, &mut assurance);
            }
            checked += 1;
        }
    }
    assert!(checked > 500, "{checked} combinations of route and role");
    assurance.finish();
}

/// Whether an answer fits what the route's row says of this role.
fn judge(allowed: bool, role: Option<Role>, answer: &Answer) -> Result<(), String> {
    let refused = answer.status == StatusCode::FORBIDDEN
        || answer.status == StatusCode::UNAUTHORIZED
        || (role.is_none() && answer.location.as_deref().is_some_and(|l| l.ends_with("/sign-in")));
    match (refused, allowed) {
        _ if answer.status.is_server_error() => Err(format!("a fault of ours, {}", answer.status)),
        (true, true) => Err(format!("refused with {}", answer.status)),
        (false, false) => Err(format!("let through with {}", answer.status)),
        (_, false) if answer.body.contains("demonstration view") => Err("a refusal that shows words".to_owned()),
        _ => Ok(()),
    }
}

/// Answers spoilt on purpose.
fn meet_mutants(role: Option<Role>, mut answer: Answer, assurance: &mut Assurance) {
    answer.location = None;
    for (what, allowed, status, body) in [
        ("a guarded page shown to anybody", false, StatusCode::OK, ""),
        ("a page that is not there, told to anybody", false, StatusCode::NOT_FOUND, ""),
        ("a page refused to its own reader", true, StatusCode::FORBIDDEN, ""),
        ("a fault of ours", true, StatusCode::INTERNAL_SERVER_ERROR, ""),
        ("a refusal that shows words", false, StatusCode::FORBIDDEN, "a demonstration view"),
    ] {
        answer.status = status;
        body.clone_into(&mut answer.body);
        assurance.mutant(what, judge(allowed, role, &answer).is_err());
    }
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
async fn mod_06_drafts_and_exact_counts_are_for_those_who_write_or_approve() {
    let env = Environment::demo(Backend::Sqlite, 120).await;
    let mut lead = Client::demo(&env.heard, "participation_lead").await;
    let all = lead.get("/responses").await.body;
    let published = |page: &str| page.split("<h2>").find(|part| part.starts_with("Published")).unwrap_or("").to_owned();
    let drafts: Vec<String> = links(&all).into_iter().filter(|id| !published(&all).contains(id.as_str())).collect();
    let public = links(&published(&all));
    assert!(drafts.len() >= 4 && !public.is_empty(), "{drafts:?} {public:?}");
    for role in Role::ALL.iter().copied().filter(|role| *role != Role::YoungPerson) {
        let inside = matches!(role, Role::ParticipationLead | Role::SafeguardingLead | Role::ServiceManager);
        let mut client = Client::demo(&env.heard, role.name()).await;
        let list = client.get("/responses").await.body;
        let exact = |page: &str| {
            page.match_indices(" view").any(|(at, _)| {
                let number = page[..at].rsplit(|c: char| !c.is_ascii_digit()).next().unwrap_or("");
                let before = &page[..at - number.len()];
                !number.is_empty() && !before.ends_with("bout ") && !before.ends_with("to ")
            })
        };
        assert_eq!(exact(&list), inside, "{role:?}");
        for draft in &drafts {
            assert_eq!(list.contains(draft.as_str()), inside, "{role:?}");
            let page = client.get(&format!("/responses/{draft}")).await;
            assert_eq!(page.status == StatusCode::OK, inside, "{role:?}: {}", page.status);
        }
        for one in &public {
            let page = client.get(&format!("/responses/{one}")).await;
            assert_eq!(page.status, StatusCode::OK);
            assert_eq!(exact(&page.body), inside, "{role:?}");
            let reads = matches!(role, Role::ParticipationLead | Role::SafeguardingLead);
            assert_eq!(page.body.contains("/views/"), reads, "{role:?}: which views are behind it");
        }
    }
}

/// Ids of the responses a page leads to.
fn links(page: &str) -> Vec<String> {
    let mut ids: Vec<String> = page
        .match_indices("href=\"/responses/")
        .map(|(at, found)| page[at + found.len()..].chars().take_while(char::is_ascii_hexdigit).collect())
        .filter(|id: &String| id.len() == 32)
        .collect();
    ids.sort();
    ids.dedup();
    ids
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
