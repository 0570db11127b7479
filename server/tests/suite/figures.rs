//! A board member who requests every page with any parameters, and sends
//! ratings of their own, learns no count of fewer children than the threshold.
//!
//! Two councils that differ only in small counts have to look the same on
//! every page: then nothing on them, and nothing that can be worked out from
//! them together, tells one small count from another.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use axum::http::{Method, StatusCode};
use heard_domain::disclosure::{Disclosure, Shown};
use heard_domain::ids::{ObjectiveId, ServiceId};
use heard_domain::people::Role;
use heard_domain::quarter::Quarter;
use heard_storage::{StorageError, args};
use heard_web::routes;
use rand::rngs::StdRng;
use rand::{Rng as _, SeedableRng as _};

use super::assure::Assurance;
use super::client::Client;
use super::environment::{Backend, Environment, NOON};

/// Views that take part: one quarter of the last four each, and one large
/// crowd beside them.
const SMALL: usize = 28;

const CROWD: usize = 40;

/// The attacker's own ratings.
const OWN: usize = 28;

/// Where a view stands: quarter (0 is the newest that is over), service,
/// objective, face, who helped.
type Place = (usize, usize, usize, i64, usize);

const HELPED: [&str; 5] = ["alone", "someone_known", "someone_independent", "adult_wrote", "not_asked"];

struct Council {
    env: Environment,
    views: Vec<[u8; 16]>,
    services: Vec<ServiceId>,
    objectives: Vec<ObjectiveId>,
    paths: Vec<String>,
}

impl Council {
    async fn new() -> Self {
        let env = Environment::demo(Backend::Sqlite, SMALL + CROWD + OWN).await;
        let catalogue = env.heard.catalogue();
        let services: Vec<ServiceId> = catalogue.services.iter().map(|service| service.id).collect();
        let objectives: Vec<ObjectiveId> = catalogue.objectives.iter().map(|objective| objective.id).collect();
        let mut conn = env.heard.words().read().await.unwrap();
        let rows = conn.all("SELECT id FROM view ORDER BY id LIMIT 96", vec![]).await.unwrap();
        let views: Vec<[u8; 16]> = rows.iter().map(|row| row.id("id").unwrap()).collect();
        drop(conn);
        assert_eq!(views.len(), SMALL + CROWD + OWN);
        let paths = paths(&env);
        run(
            &env,
            vec![
                ("DELETE FROM evidence_link WHERE from_kind = 'view'", vec![]),
                ("DELETE FROM view_theme", vec![]),
                ("DELETE FROM rating_aspect", vec![]),
                ("DELETE FROM review_view", vec![]),
                ("DELETE FROM response_view", vec![]),
                ("UPDATE view SET state = 'hidden', seen_by = 0, mood = NULL, service_id = NULL", vec![]),
            ],
        )
        .await;
        Self { env, views, services, objectives, paths }
    }

    /// Puts views, from `first` on, where `places` say.
    async fn put(&self, first: usize, places: &[Place], scenario: &'static str, signed_in: bool) {
        let quarters = Quarter::over(NOON);
        let mut steps = Vec::new();
        for (at, (quarter, service, objective, mood, helped)) in places.iter().enumerate() {
            let view = self.views[first + at];
            let when = quarters[*quarter].starts().plus(3_600_000 * (1 + i64::try_from(at).unwrap()));
            steps.push((
                "UPDATE view SET state = 'read', read_at = $1, received_at = $1, mood = $2, service_id = $3, helped = $4,
                    scenario = $5, signed_in = $6 WHERE id = $7",
                args![when, *mood, self.services[*service], HELPED[*helped], scenario, signed_in, view],
            ));
            steps.push(("DELETE FROM evidence_link WHERE from_kind = 'view' AND from_id = $1", args![view]));
            let link = heard_storage::entropy::random16(self.env.heard.entropy());
            steps.push((
                "INSERT INTO evidence_link (id, from_kind, from_id, relation, to_kind, to_id, why, linked_by, linked_at)
                 VALUES ($1, 'view', $2, 'evidence_for', 'objective', $3, '', $1, 0)",
                args![link, view, self.objectives[*objective]],
            ));
        }
        run(&self.env, steps).await;
    }

    /// Every page a board member may open, with every parameter there is.
    async fn pages(&self) -> BTreeMap<String, String> {
        // What was counted is remembered for seconds: later, it is counted anew.
        self.env.clock.advance(60_000);
        let mut member = Client::demo(&self.env.heard, "board_member").await;
        let mut pages = BTreeMap::new();
        for path in &self.paths {
            let answer = member.get(path).await;
            // Where jobs were never run, the program says of itself that it is not ready.
            assert!(!answer.status.is_server_error() || path == "/health/ready", "{path}");
            pages.insert(path.clone(), without_form_ids(&answer.body));
        }
        pages
    }

    /// What the services page showed before: counts of the days one chose (here
    /// the whole time), with noughts told apart and, where `everybody`, with
    /// ratings that came without an account.
    async fn as_it_was(&self, days: i64, everybody: bool) -> BTreeMap<String, String> {
        let mut conn = self.env.heard.words().read().await.unwrap();
        let who = if everybody { "" } else { "AND (signed_in = 1 OR scenario <> 'rating')" };
        let from = Quarter::over(NOON)[3].starts();
        let sql = format!(
            "SELECT COUNT(*) AS n FROM view
             WHERE state = 'read' AND service_id = $1 AND received_at >= $2 AND received_at < $3 {who}"
        );
        let mut page = BTreeMap::new();
        for service in &self.services {
            let until = from.plus(days * heard_storage::clock::Moment::DAY);
            let n = conn.first(sql.clone(), args![*service, from, until]).await.unwrap().unwrap().int("n").unwrap();
            let shown = match Disclosure::default().count(n) {
                _ if n == 0 => "0".to_owned(),
                Shown::Few => "fewer than 8".to_owned(),
                Shown::About(n) => format!("about {n}"),
            };
            page.insert(service.to_string(), shown);
        }
        page
    }
}

fn paths(env: &Environment) -> Vec<String> {
    let catalogue = env.heard.catalogue();
    let mut paths = Vec::new();
    for route in routes() {
        let may = route.method == Method::GET && route.access.allows(Some(Role::BoardMember));
        let leaves = ["/exit", "/kiosk", "/demo", "/language", "/staff/join", "/sign"];
        if !may || leaves.iter().any(|prefix| route.path.starts_with(prefix)) {
            continue;
        }
        match route.path {
            // The plan alone, in a container that holds the hour it was made.
            "/strategy/export" => {}
            "/services/{slug}" => paths.extend(catalogue.services.iter().map(|s| format!("/services/{}", s.slug))),
            "/strategy/objectives/{id}" => {
                paths.extend(catalogue.objectives.iter().map(|o| format!("/strategy/objectives/{}", o.id)));
            }
            path if path.contains('{') => {}
            path => paths.push(path.to_owned()),
        }
    }
    let mut asked: Vec<String> =
        Quarter::over(NOON).into_iter().map(|quarter| format!("quarter={}", quarter.key())).collect();
    asked.push(format!("quarter={}", Quarter::running(NOON).key()));
    for day in ["2026-07-01", "2026-08-15", "2026-09-30", "2025-10-02"] {
        asked.push(format!("from={day}&until={day}"));
        asked.push(format!("since={day}&before={day}&period={day}"));
    }
    for page in ["/board", "/services", "/strategy", "/reviews", "/responses", "/wall"] {
        paths.extend(asked.iter().map(|query| format!("{page}?{query}")));
        paths.extend((0..3).map(|at| format!("{page}?area={at}&theme={at}&mine=1&more=1")));
    }
    paths
}

async fn run(env: &Environment, steps: Vec<(&'static str, Vec<heard_storage::Value>)>) {
    env.heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                for (sql, args) in steps {
                    uow.execute(sql, args).await?;
                }
                Ok::<_, StorageError>(())
            })
        })
        .await
        .unwrap();
}

/// Small counts: in every quarter, service, objective, face and kind of help
/// fewer than the threshold; none in the cells of the crowd.
fn draw(chance: &mut StdRng, services: usize, objectives: usize) -> Vec<Place> {
    let mut places: Vec<Place> = Vec::new();
    let mut room = vec![7_usize; services];
    for at in 0..SMALL {
        let quarter = at % 4;
        let service = loop {
            let service = chance.random_range(1..services);
            if room[service] > 0 {
                break service;
            }
        };
        room[service] -= 1;
        // Who helped stays as it is drawn once, so that the crowd's sum does.
        places.push((quarter, service, chance.random_range(1..objectives), chance.random_range(1..6), at % 5));
    }
    places
}

/// A page without what its forms carry, which is another each time it is drawn.
fn without_form_ids(body: &str) -> String {
    let mut out = String::with_capacity(body.len());
    let mut rest = body;
    while let Some(at) = ["name=\"posted\" value=\"", "name=\"drawn\" value=\""]
        .iter()
        .filter_map(|field| rest.find(field).map(|at| at + field.len()))
        .min()
    {
        out.push_str(&rest[..at]);
        rest = rest[at..].trim_start_matches(|c: char| c.is_ascii_hexdigit());
    }
    out + rest
}

/// What differs between two councils, if anything does.
fn differs(one: &BTreeMap<String, String>, two: &BTreeMap<String, String>) -> Result<(), String> {
    let mut found = String::new();
    for (path, body) in one {
        if two.get(path) != Some(body) {
            let at = body.bytes().zip(two[path].bytes()).position(|(a, b)| a != b).unwrap_or(0);
            let excerpt: String = body.chars().skip(at.saturating_sub(80)).take(160).collect();
            let _ = write!(found, "{path} differs near {excerpt:?}; ");
        }
    }
    if found.is_empty() { Ok(()) } else { Err(found) }
}

#[tokio::test(flavor = "multi_thread")]
async fn brd_04_assure_figures_attack() {
    let mut assurance = Assurance::begin("figures_attack", 8);
    let mut chance = StdRng::seed_from_u64(assurance.seed());
    let council = Council::new().await;
    let (services, objectives) = (council.services.len(), council.objectives.len());
    // A crowd in the newest quarter, so that large counts stand beside small ones.
    let crowd: Vec<Place> = (0..CROWD).map(|at| (0, 0, 0, [2, 5][at % 2], at % 5)).collect();
    council.put(SMALL, &crowd, "change", true).await;
    let first = draw(&mut chance, services, objectives);
    council.put(0, &first, "change", true).await;
    let before = council.pages().await;
    assert!(before["/board"].contains("0 to 7") && before["/board"].contains("bout "), "large and small stand there");
    let (days, year) = (92, 400);
    let was = council.as_it_was(days, false).await;
    let noughts = council.as_it_was(year, false).await;

    for case in 0..Assurance::cases(3, 60) {
        // The same sums, the small counts elsewhere.
        let moved = draw(&mut chance, services, objectives);
        council.put(0, &moved, "change", case % 2 == 0).await;
        let after = council.pages().await;
        assurance.case(differs(&before, &after));
        // The attacker's ratings, as many as they like, where they like.
        let own: Vec<Place> = (0..OWN)
            .map(|at| (at % 4, chance.random_range(0..services), chance.random_range(0..objectives), 5, at % 5))
            .collect();
        council.put(SMALL + CROWD, &own, "rating", false).await;
        let padded = council.pages().await;
        assurance.case(differs(&before, &padded));
    }

    // The program as it was: each of these has to be told apart.
    assurance.mutant("free dates back on", differs(&was, &council.as_it_was(days, false).await).is_err());
    assurance
        .mutant("noughts told apart from a few", differs(&noughts, &council.as_it_was(year, false).await).is_err());
    let without = council.as_it_was(year, false).await;
    let with = council.as_it_was(year, true).await;
    assurance.mutant("ratings without an account counted", differs(&without, &with).is_err());
    assurance.finish();
    council.env.heard.close().await;
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
