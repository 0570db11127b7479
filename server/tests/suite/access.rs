//! Every route × every role, and signed out; where a route is about one young
//! person or service, in scope and out of scope.

use axum::http::{Method, StatusCode};
use heard_domain::assignments::{Days, Place, colleague, join, scope};
use heard_domain::ids::AccountId;
use heard_domain::people::{Account, AssignStaff, Commission, Grant, Moderate, Role, SeeStaff};
use heard_domain::reviews::{Brief, open_review};
use heard_domain::safeguarding::conflicts::about;
use heard_domain::views::{QueueFilter, queue};
use heard_storage::args;
use heard_web::{Access, Subject, routes};

use super::alerts::staff;
use super::assure::Assurance;
use super::client::{Answer, Client};
use super::environment::{Backend, Environment};

/// A path with something in place of each `{name}`: ids that exist nowhere,
/// so that an allowed call may answer "not found", never "forbidden"; `one` in
/// place of what the route is about.
fn concrete(path: &str, one: Option<&str>) -> String {
    let mut out = String::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let (name, tail) = after.split_once('}').unwrap();
        out.push_str(match (name, one) {
            ("id" | "slug", Some(one)) => one,
            ("lang", _) => "en",
            ("scenario", _) => "something_wrong",
            ("number", _) => "1",
            _ => "00000000000000000000000000000001",
        });
        rest = tail;
    }
    out + rest
}

/// One that those with an assignment see, and one that only those see who see
/// them all; for a young person, one that there is and one that there is not.
struct Ones {
    service: [String; 2],
    review: [String; 2],
    person: [String; 2],
    staff: [String; 2],
    view: [String; 2],
}

async fn demo_account(env: &Environment, role: Role) -> Account {
    let mut conn = env.heard.words().read().await.unwrap();
    let name = format!("demonstration.{}", role.name());
    let row = conn.first("SELECT value FROM setting WHERE name = $1", args![name]).await.unwrap().unwrap();
    Account::new(row.text("value").unwrap().parse().unwrap(), role)
}

/// The demonstration gives the provider a home; here the service manager has
/// the same one.
async fn ones(env: &Environment) -> Ones {
    let heard = &env.heard;
    let admin: Grant<AssignStaff> = Grant::check(demo_account(env, Role::Administrator).await).unwrap();
    let provider = demo_account(env, Role::Provider).await;
    let by: Grant<SeeStaff> = Grant::check(demo_account(env, Role::Administrator).await).unwrap();
    let seen = scope::staff(heard, &by, provider.id()).await.unwrap().unwrap();
    let place = colleague(heard, &by, &seen).await.unwrap().unwrap().memberships.remove(0).place;
    let Place::Service(mine) = place else { panic!("the provider's place is {place:?}") };
    let manager = demo_account(env, Role::ServiceManager).await;
    let kept = scope::place_kept(heard, &admin, Place::Service(mine)).await.unwrap().unwrap();
    join(heard, &admin, &kept, manager.id(), Days::from(heard.now().day())).await.unwrap();
    let catalogue = heard.catalogue();
    let other = catalogue.services.iter().find(|service| service.id != mine).unwrap();
    let buyer: Grant<Commission> = Grant::check(demo_account(env, Role::Commissioner).await).unwrap();
    let mut review = Vec::new();
    for service in [mine, other.id] {
        let brief = Brief { service, title: "Doors".into(), scope: "Doors".into(), enquiry: String::new() };
        review.push(open_review(heard, &buyer, brief).await.unwrap().to_string());
    }
    let shown = demo_account(env, Role::YoungPerson).await;
    let mut conn = heard.words().read().await.unwrap();
    let sql = "SELECT id FROM account WHERE role = 'young_person' AND state = 'active' AND id <> $1";
    let child: AccountId = conn.first(sql, args![shown.id()]).await.unwrap().unwrap().id("id").unwrap();
    Ones {
        service: [catalogue.service(mine).unwrap().slug.clone(), other.slug.clone()],
        review: review.try_into().unwrap(),
        person: [child.to_string(), manager.id().to_string()],
        // The demonstration's worker is in the team of its team manager.
        staff: [demo_account(env, Role::Worker).await.id().to_string(), manager.id().to_string()],
        view: views(env).await,
    }
}

/// A view, and one that may be about everybody who is asked.
async fn views(env: &Environment) -> [String; 2] {
    let heard = &env.heard;
    let other = staff(env, Role::SafeguardingLead, "Somebody else").await;
    let by: Grant<Moderate> = Grant::check(other).unwrap();
    let page = queue(heard, &by, &QueueFilter::default()).await.unwrap();
    let [mine, about_them] = [page.lines[0].id, page.lines[1].id];
    for role in [Role::ParticipationLead, Role::SafeguardingLead, Role::ServiceManager] {
        about(heard, &by, about_them, demo_account(env, role).await.id()).await.unwrap();
    }
    [mine.to_string(), about_them.to_string()]
}

/// Who sees what is in scope, and what is not: said here once more, apart from
/// the program. Only roles that some route about one lets through are asked.
fn sees(role: Role, subject: Subject, mine: bool) -> bool {
    match subject {
        Subject::Service | Subject::Review => match role {
            Role::ServiceManager | Role::Provider => mine,
            Role::ParticipationLead | Role::SafeguardingLead | Role::Commissioner | Role::BoardMember => true,
            _ => panic!("{role:?} is let through to {subject:?}: say here what it sees"),
        },
        Subject::Person => match role {
            // Nobody sees a young person who is none.
            Role::ParticipationLead | Role::SafeguardingLead => mine,
            _ => panic!("{role:?} is let through to {subject:?}: say here what it sees"),
        },
        // Whoever it may be about finds it nowhere.
        Subject::View => match role {
            Role::ParticipationLead | Role::SafeguardingLead | Role::ServiceManager => mine,
            _ => panic!("{role:?} is let through to {subject:?}: say here what it sees"),
        },
        Subject::Staff => match role {
            Role::TeamManager => mine,
            Role::Administrator | Role::ParticipationLead => true,
            _ => panic!("{role:?} is let through to {subject:?}: say here what it sees"),
        },
    }
}

/// A signed-in browser for one call after another: each has a copy of its own,
/// and a new sign-in follows whatever may have ended the session.
struct Caller<'e> {
    env: &'e Environment,
    role: Option<Role>,
    client: Client,
}

impl<'e> Caller<'e> {
    async fn new(env: &'e Environment, role: Option<Role>) -> Self {
        let client = match role {
            Some(role) => Client::demo(&env.heard, role.name()).await,
            None => Client::new(&env.heard),
        };
        Self { env, role, client }
    }

    async fn call(&mut self, method: &Method, path: &str, body: Option<String>) -> Answer {
        let mut copy = self.client.clone();
        let answer = copy.send(method.clone(), path, body).await;
        let by_young_person = self.role == Some(Role::YoungPerson) && *method == Method::POST;
        let erased = path == LAST && *method == Method::POST;
        if self.role.is_some() && !erased && (by_young_person || copy.cookie() != self.client.cookie()) {
            *self = Self::new(self.env, self.role).await;
        }
        answer
    }
}

/// Ends the account itself: called after all others.
const LAST: &str = "/mine/erase";

#[tokio::test(flavor = "multi_thread")]
async fn mod_09_assure_access_every_route_answers_only_those_its_row_names() {
    let env = Environment::demo(Backend::Sqlite, 20).await;
    let ones = ones(&env).await;
    // Where jobs were never run, the program says of itself that it is not ready.
    heard::jobs::run_due(&env.heard).await.unwrap();
    let mut assurance = Assurance::begin("access", 3);
    let mut checked = 0;
    let mut roles: Vec<Option<Role>> = Role::ALL.iter().copied().map(Some).collect();
    roles.push(None);
    let mut all = routes();
    all.sort_by_key(|route| route.path == LAST);
    // A sample asks each route as every fourth role, and as nobody.
    let every = Assurance::every(4);
    for (at_role, role) in roles.into_iter().enumerate() {
        let mut caller = Caller::new(&env, role).await;
        for (at, route) in all.iter().enumerate() {
            if role.is_some() && !(at + at_role).is_multiple_of(every) {
                continue;
            }
            let path = concrete(route.path, None);
            let answer = caller.call(&route.method, &path, (route.method == Method::POST).then(String::new)).await;
            let allowed = route.access.allows(role);
            let verdict = judge(allowed, role, &answer);
            assurance.case(verdict.map_err(|wrong| format!("{} {path} as {role:?}: {wrong}", route.method)));
            if checked == 0 {
                meet_mutants(role, answer, &mut assurance);
            }
            checked += 1;
            let Some(subject) = route.subject else { continue };
            for mine in [true, false] {
                let at = usize::from(!mine);
                let (path, body) = match subject {
                    Subject::Service => (concrete(route.path, Some(&ones.service[at])), String::new()),
                    Subject::Review => (concrete(route.path, Some(&ones.review[at])), String::new()),
                    Subject::Person => {
                        let body = format!("account={}&change=18&wish=keep", ones.person[at]);
                        (concrete(route.path, Some(&ones.person[at])), body)
                    }
                    Subject::Staff => (concrete(route.path, Some(&ones.staff[at])), String::new()),
                    // What is done with one may be done only once, or not as it stands.
                    Subject::View if mine && route.path != "/views/{id}" => continue,
                    Subject::View => (concrete(route.path, Some(&ones.view[at])), String::new()),
                };
                let answer = caller.call(&route.method, &path, (route.method == Method::POST).then_some(body)).await;
                let sees = allowed.then(|| sees(role.unwrap(), subject, mine));
                let verdict = judge_one(role, sees, &answer);
                assurance.case(
                    verdict.map_err(|wrong| format!("{} {path} as {role:?}, {mine} in scope: {wrong}", route.method)),
                );
                checked += 1;
            }
        }
    }
    meet_scope_mutants(&env, &mut assurance).await;
    assert!(checked > 2_000 / every, "{checked} combinations of route and role");
    assurance.finish();
}

/// Whether an answer about one of them fits: `None` where the role is not let
/// through at all.
fn judge_one(role: Option<Role>, sees: Option<bool>, answer: &Answer) -> Result<(), String> {
    judge(sees.is_some(), role, answer)?;
    match (sees, answer.status == StatusCode::NOT_FOUND) {
        (Some(true), true) => Err("not found, though in scope".to_owned()),
        (Some(false), false) => Err(format!("out of scope, and let through with {}", answer.status)),
        _ => Ok(()),
    }
}

/// Answers of a scope check that ignores what it is to look at.
async fn meet_scope_mutants(env: &Environment, assurance: &mut Assurance) {
    let mut answer = Client::demo(&env.heard, "provider").await.get("/services").await;
    for (what, sees, status) in [
        ("another's service shown", Some(false), StatusCode::OK),
        ("one's own service not shown", Some(true), StatusCode::NOT_FOUND),
        ("somebody whose role is not let through", None, StatusCode::SEE_OTHER),
    ] {
        answer.status = status;
        assurance.mutant(what, judge_one(Some(Role::Provider), sees, &answer).is_err());
    }
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

/// The first part of a path.
fn first(path: &str) -> &str {
    path.trim_start_matches('/').split('/').next().unwrap()
}

/// Ways in for staff who are not signed in yet.
const WAYS_IN: [&str; 13] = [
    "/staff/help-mode/back",
    "/staff/sign-in",
    "/staff/sign-in/with/{provider}",
    "/staff/sign-in/with/{provider}/back",
    "/staff/sign-in/with/{provider}/out",
    "/staff/sign-in/with/{provider}/sign-out",
    "/staff/sign-in/role",
    "/staff/sign-in/second",
    "/staff/passkey/options",
    "/staff/passkey",
    "/staff/join/{code}",
    "/staff/reset",
    "/staff/reset/{code}",
];

#[test]
fn mod_09_no_route_is_open_by_accident() {
    let all = routes();
    let staff: Vec<&str> = all
        .iter()
        .filter(|route| matches!(route.access, Access::Only(_, roles) if !roles.contains(&Role::YoungPerson)))
        .map(|route| first(route.path))
        .collect();
    for known in ["people", "staff", "queue", "views", "services", "sent-to-me", "status"] {
        assert!(staff.contains(&known), "{known} is no page of staff's any more");
    }
    for route in all.iter().filter(|route| route.access == Access::Everyone) {
        let beside_staff = staff.contains(&first(route.path)) && !WAYS_IN.contains(&route.path);
        assert!(!beside_staff, "{} is open to everyone", route.path);
    }
    // Where one route says what it is about, so do those beside it.
    let about: Vec<&str> = all.iter().filter(|r| r.subject.is_some()).map(|r| first(r.path)).collect();
    for route in all.iter().filter(|route| about.contains(&first(route.path)) && route.path.contains('{')) {
        assert!(route.subject.is_some(), "{} is about one, and asks no scope check", route.path);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_06_drafts_are_for_those_who_write_or_approve_and_exact_counts_for_those_who_read() {
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
                !number.is_empty() && !before.ends_with("bout ")
            })
        };
        let reads = matches!(role, Role::ParticipationLead | Role::SafeguardingLead);
        assert_eq!(exact(&list), reads, "{role:?}");
        for draft in &drafts {
            assert_eq!(list.contains(draft.as_str()), inside, "{role:?}");
            let page = client.get(&format!("/responses/{draft}")).await;
            assert_eq!(page.status == StatusCode::OK, inside, "{role:?}: {}", page.status);
        }
        for one in &public {
            let page = client.get(&format!("/responses/{one}")).await;
            assert_eq!(page.status, StatusCode::OK);
            assert_eq!(exact(&page.body), reads, "{role:?}");
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

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_a_page_that_failed_stands_in_the_frame_of_staff_and_says_the_same_of_whatever_is_not_there() {
    let env = Environment::demo(Backend::Sqlite, 0).await;
    let mut lead = Client::demo(&env.heard, "participation_lead").await;
    for path in ["/views/00000000000000000000000000000001", "/views/none", "/responses/none"] {
        let missing = lead.get(path).await;
        assert_eq!(missing.status, StatusCode::NOT_FOUND, "{path}");
        for says in ["We can’t find that page", "class=\"staff\"", "href=\"/queue\"", "Sign out"] {
            assert!(missing.body.contains(says), "{path}: {says} is missing in {}", missing.body);
        }
    }
    let refused = Client::demo(&env.heard, "worker").await.get("/queue").await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert!(refused.body.contains("You can’t open that") && refused.body.contains("Sign out"), "{}", refused.body);
    // A child at such an address reads it in the pages they know.
    let child = Client::demo(&env.heard, "young_person").await.get("/queue").await;
    assert_eq!(child.status, StatusCode::FORBIDDEN);
    assert!(!child.body.contains("class=\"staff\""), "{}", child.body);
}
