//! Whoever requests every page with any parameters reads what was published and
//! nothing else: once figures are published, no view that comes, moves or goes
//! changes any page of those who may not read views.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use axum::http::{Method, StatusCode};
use heard_domain::catalogue::Service;
use heard_domain::figures::tables::Table;
use heard_domain::figures::{Period, publication, publish_due};
use heard_domain::ids::{ObjectiveId, ServiceId, ThemeId};
use heard_domain::people::Role;
use heard_storage::{StorageError, args};
use heard_vocabulary::Verdict;
use heard_web::routes;
use rand::rngs::StdRng;
use rand::{Rng as _, SeedableRng as _};

use super::assure::Assurance;
use super::client::Client;
use super::environment::{Backend, Environment};
use super::published::complaints::{self, Ended};
use super::published::patterns::{self, Decided};

/// Views that are moved about, and a crowd that stays.
const MOVED: usize = 40;

const CROWD: usize = 120;

/// Views of the crowd that came without an account.
const NOBODY: usize = 40;

/// The attacker's own ratings.
const OWN: usize = 28;

/// Roles that read figures and may not read views.
const READERS: [Role; 4] = [Role::BoardMember, Role::Commissioner, Role::ServiceManager, Role::Provider];

/// Where a view stands: quarter of 2025 (0 is the last), service, objective,
/// face, who helped.
type Place = (usize, usize, usize, i64, usize);

const HELPED: [&str; 5] = ["alone", "someone_known", "someone_independent", "adult_wrote", "not_asked"];

fn quarters() -> Vec<Period> {
    std::iter::successors(Period::parse("2025-Q4"), |period| Some(period.before())).take(4).collect()
}

struct Council {
    env: Environment,
    views: Vec<[u8; 16]>,
    /// Those that stand in figures first.
    services: Vec<ServiceId>,
    objectives: Vec<ObjectiveId>,
    /// A theme, and the heading it is under.
    themes: [ThemeId; 2],
    /// Published answers for an objective, by what they claim.
    answers: Vec<[u8; 16]>,
}

impl Council {
    async fn new() -> Self {
        let env = Environment::demo(Backend::Sqlite, MOVED + CROWD + NOBODY + OWN).await;
        env.with_a_larger_kind().await;
        let catalogue = env.heard.catalogue();
        // Of one kind first, some of them one provider's, so that the crowd makes
        // rows of both beside those of the services.
        let mut services: Vec<&Service> = catalogue.services.iter().collect();
        services.sort_by_key(|one| one.kind != "worker_pa");
        let services: Vec<ServiceId> = services.into_iter().map(|service| service.id).collect();
        let theme = catalogue.themes.iter().find(|theme| theme.parent.is_some()).unwrap();
        let themes = [theme.id, theme.parent.unwrap()];
        let objectives: Vec<ObjectiveId> = catalogue.objectives.iter().map(|objective| objective.id).collect();
        let mut conn = env.heard.words().read().await.unwrap();
        let rows = conn.all("SELECT id FROM view ORDER BY id", vec![]).await.unwrap();
        let views: Vec<[u8; 16]> = rows.iter().map(|row| row.id("id").unwrap()).collect();
        let sql = "SELECT id FROM response WHERE state = 'published' AND objective_id IS NOT NULL ORDER BY id";
        let answers = conn.all(sql, vec![]).await.unwrap().iter().map(|row| row.id("id").unwrap()).collect();
        drop(conn);
        assert_eq!(views.len(), MOVED + CROWD + NOBODY + OWN);
        run(
            &env,
            vec![
                ("DELETE FROM evidence_link WHERE from_kind = 'view'", vec![]),
                ("DELETE FROM view_theme", vec![]),
                ("DELETE FROM response_view", vec![]),
                ("UPDATE view SET state = 'hidden', seen_by = 0, mood = NULL, service_id = NULL", vec![]),
            ],
        )
        .await;
        // All of 2025 is published, by quarters and whole.
        env.after_a_large("2024").await;
        let at = quarters()[1].starts();
        let ended = Ended {
            first: 0,
            how_many: 40,
            stage: "after_stage_1",
            outcome: "upheld",
            late: false,
            at,
            said_here: false,
        };
        complaints::ended(&env, ended).await;
        let (team, due) = ("North team", "2025-11-03");
        let decided = Decided { first: 0, how_many: 40, team, due, done: None, level: None, verdict: None };
        patterns::decided(&env, decided).await;
        Self { env, views, services, objectives, themes, answers }
    }

    /// Puts views, from `first` on, where `places` say, each of a child of its
    /// own.
    async fn put(&self, first: usize, places: &[Place], scenario: &'static str, signed_in: bool) {
        let quarters = quarters();
        let mut steps = Vec::new();
        for (at, (quarter, service, objective, mood, helped)) in places.iter().enumerate() {
            let view = self.views[first + at];
            let when = quarters[*quarter].starts().plus(3_600_000 * (1 + i64::try_from(at).unwrap()));
            steps.push((
                "UPDATE view SET state = 'read', read_at = $1, received_at = $1, mood = $2, service_id = $3, helped = $4,
                    scenario = $5, signed_in = $6, owner_key = $7 WHERE id = $7",
                args![when, *mood, self.services[*service], HELPED[*helped], scenario, signed_in, view],
            ));
            steps.push(("DELETE FROM view_theme WHERE view_id = $1", args![view]));
            steps.push((
                "INSERT INTO view_theme (view_id, theme_id, tagged_at) VALUES ($1, $2, 0)",
                args![view, self.themes[0]],
            ));
            // What becomes of an answer is said with it, as differently as the faces.
            steps.push(("DELETE FROM response_view WHERE view_id = $1", args![view]));
            let answer = self.answers[*objective % self.answers.len()];
            let verdict = Verdict::ALL[usize::try_from(*mood).unwrap() % Verdict::ALL.len()].name();
            steps.push((
                "INSERT INTO response_view (response_id, view_id, added_at, verdict, verdict_at)
                 VALUES ($1, $2, 0, $3, $4)",
                args![answer, view, verdict, when],
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

    /// Every page that each of [`READERS`] may open, with every parameter there
    /// is.
    async fn pages(&self) -> BTreeMap<String, String> {
        let mut pages = BTreeMap::new();
        for role in READERS {
            let mut reader = Client::demo(&self.env.heard, role.name()).await;
            for path in paths(&self.env, role).await {
                let answer = reader.get(&path).await;
                // Where jobs were never run, the program says of itself that it is not ready.
                assert!(!answer.status.is_server_error() || path == "/health/ready", "{path}");
                pages.insert(format!("{} as {}", path, role.name()), without_form_ids(&answer.body));
            }
        }
        pages
    }

    /// Every table of a year that is published for real has a row that is shown:
    /// where all is withheld, nothing could be told apart.
    async fn shows_every_table(&self) {
        for table in Table::ALL.iter().filter(|table| **table != Table::Polls) {
            let periods = [Period::parse("2025-Q4").unwrap(), Period::Year(2025)];
            let mut shown = 0;
            for period in periods {
                let published = publication(&self.env.heard, period).await.unwrap().unwrap();
                shown += published.rows(*table).filter(|row| row.count.is_shown()).count();
            }
            assert!(shown > 0, "{table:?}");
        }
    }

    /// What a page shows that counts at each visit.
    async fn counted(&self, days: i64, everybody: bool) -> BTreeMap<String, String> {
        let mut conn = self.env.heard.words().read().await.unwrap();
        let who = if everybody { "" } else { "AND (signed_in = 1 OR scenario <> 'rating')" };
        let from = quarters()[3].starts();
        let sql = format!(
            "SELECT COUNT(*) AS n FROM view
             WHERE state = 'read' AND service_id = $1 AND received_at >= $2 AND received_at < $3 {who}"
        );
        let mut page = BTreeMap::new();
        for service in &self.services {
            let until = from.plus(days * heard_storage::clock::Moment::DAY);
            let n = conn.first(sql.clone(), args![*service, from, until]).await.unwrap().unwrap().int("n").unwrap();
            page.insert(service.to_string(), format!("about {}", (n + 2) / 5 * 5));
        }
        page
    }
}

/// Every path that a role may open, with what can stand in its places.
async fn paths(env: &Environment, role: Role) -> Vec<String> {
    let catalogue = env.heard.catalogue();
    let mut paths = Vec::new();
    for route in routes() {
        let may = route.method == Method::GET && route.access.allows(Some(role));
        let leaves = ["/exit", "/kiosk", "/demo", "/language", "/staff/join", "/sign"];
        if !may || leaves.iter().any(|prefix| route.path.starts_with(prefix)) {
            continue;
        }
        let each = |table| ids(env, table);
        match route.path {
            // The plan alone, in a container that holds the hour it was made.
            "/strategy/export" => {}
            // One's own sessions, each under an id of its own.
            "/staff/door" => {}
            "/services/{slug}" => paths.extend(catalogue.services.iter().map(|s| format!("/services/{}", s.slug))),
            "/strategy/objectives/{id}" => {
                paths.extend(catalogue.objectives.iter().map(|o| format!("/strategy/objectives/{}", o.id)));
            }
            "/responses/{id}" => paths.extend(each("response").await.iter().map(|id| format!("/responses/{id}"))),
            "/reviews/{id}" => paths.extend(each("review").await.iter().map(|id| format!("/reviews/{id}"))),
            "/polls/{poll}" => paths.extend(each("poll").await.iter().map(|id| format!("/polls/{id}"))),
            path if path.contains('{') => {}
            path => paths.push(path.to_owned()),
        }
    }
    let mut asked: Vec<String> = quarters().into_iter().map(|quarter| format!("period={}", quarter.key())).collect();
    asked.extend(["period=2025", "period=2024", "period=2026-Q4"].map(str::to_owned));
    for day in ["2025-10-01", "2025-11-15", "2025-01-02"] {
        asked.push(format!("from={day}&until={day}"));
    }
    for page in ["/board", "/services", "/strategy", "/reviews", "/responses", "/wall"] {
        if paths.iter().any(|path| path == page) {
            paths.extend(asked.iter().map(|query| format!("{page}?{query}")));
            paths.extend((0..3).map(|at| format!("{page}?area={at}&theme={at}&mine=1&more=1")));
        }
    }
    paths
}

async fn ids(env: &Environment, table: &str) -> Vec<String> {
    let mut conn = env.heard.words().read().await.unwrap();
    let rows = conn.all(format!("SELECT id FROM {table}"), vec![]).await.unwrap();
    rows.iter().map(|row| row.id::<heard_domain::ids::ResponseId>("id").unwrap().to_string()).collect()
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

fn draw(chance: &mut StdRng, how_many: usize, services: usize, objectives: usize) -> Vec<Place> {
    let mut place = |at: usize| {
        let (service, objective) = (chance.random_range(0..services), chance.random_range(0..objectives));
        (at % 4, service, objective, chance.random_range(1..6), chance.random_range(0..HELPED.len()))
    };
    (0..how_many).map(&mut place).collect()
}

/// A page without what its forms carry, which is another each time it is drawn.
pub(super) fn without_form_ids(body: &str) -> String {
    let mut out = String::with_capacity(body.len());
    let mut rest = body;
    while let Some(at) = ["name=\"posted\" value=\"", "name=\"drawn\" value=\"", "name=\"id\" value=\""]
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
    // A crowd in the newest quarter, so that shown counts stand beside withheld ones.
    let crowd: Vec<Place> = (0..CROWD).map(|at| (0, at % 3, at % 2, [2, 4, 5][at % 3], at % 3)).collect();
    council.put(MOVED, &crowd, "change", true).await;
    council.put(MOVED + CROWD, &crowd[..NOBODY], "kept", false).await;
    council.put(0, &draw(&mut chance, MOVED, services, objectives), "change", true).await;
    publish_due(&council.env.heard).await.unwrap();
    council.shows_every_table().await;
    let before = council.pages().await;
    let board = &before["/board as board_member"];
    assert!(board.contains("withheld") && board.contains("bout "), "large and small stand there");
    let (days, year) = (92, 400);
    let was = council.counted(days, false).await;
    let noughts = council.counted(year, false).await;

    for case in 0..Assurance::cases(2, 30) {
        // The same children elsewhere, or none of them any more.
        let moved = draw(&mut chance, MOVED, services, objectives);
        council.put(0, &moved, "change", case % 2 == 0).await;
        assurance.case(differs(&before, &council.pages().await));
        if case % 2 == 1 {
            run(&council.env, vec![("UPDATE view SET state = 'hidden' WHERE scenario = 'change'", vec![])]).await;
        }
        // The attacker's ratings, as many as they like, where they like.
        council
            .put(MOVED + CROWD + NOBODY, &draw(&mut chance, OWN, services, objectives), "rating", case % 2 == 0)
            .await;
        assurance.case(differs(&before, &council.pages().await));
    }

    // Pages that counted at each visit: each of these has to be told apart.
    assurance.mutant("free dates back on", differs(&was, &council.counted(days, false).await).is_err());
    assurance.mutant("counted at each visit", differs(&noughts, &council.counted(year, false).await).is_err());
    let without = council.counted(year, false).await;
    let with = council.counted(year, true).await;
    assurance.mutant("ratings without an account counted", differs(&without, &with).is_err());
    assurance.finish();
    council.env.heard.close().await;
}

/// A page without how many would be told of what waits for approval: that is protected as
/// figures are, shown to whoever approves it alone, and published nowhere.
fn without_who_is_told(body: &str) -> String {
    let mut parts = body.split("<p id=\"who-is-told\">");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |page, part| page + part.split_once("</p>").map_or("", |(_, rest)| rest))
}

/// The numbers of children on a page: "about 32 young people" anywhere, and the
/// figures of tables whose column is headed so.
fn numbers(body: &str) -> Vec<i64> {
    let mut found = Vec::new();
    for part in body.split("bout ").skip(1) {
        let digits: String = part.chars().take_while(|c| c.is_ascii_digit() || *c == ',').collect();
        if part[digits.len()..].starts_with(" young p") {
            found.extend(digits.replace(',', "").parse::<i64>());
        }
    }
    for table in body.split("<table").skip(1) {
        let table = table.split("</table>").next().unwrap_or_default();
        let counted = ["Young people</th>", "Entries</th>", "How many</th>"].iter().any(|head| table.contains(head));
        // Its first figure: what follows in a row are shares and the council's own.
        for row in table.split("<tr").skip(1).filter(|_| counted) {
            let cell = row.split("class=\"num\"").nth(1).and_then(|rest| rest.split_once('>')).map(|(_, rest)| rest);
            let figure = cell.and_then(|rest| rest.split("</td>").next()).unwrap_or_default();
            found.extend(figure.replace(',', "").parse::<i64>());
        }
    }
    found
}

#[tokio::test(flavor = "multi_thread")]
async fn brd_04_every_number_of_children_on_every_page_of_every_role_is_a_published_one() {
    // All of 2025 is published, by quarters and whole.
    let env = Environment::demo_of_years(Backend::Sqlite, 900, 1).await;
    env.with_a_larger_kind().await;
    env.after_a_large("2024").await;
    publish_due(&env.heard).await.unwrap();
    let year = publication(&env.heard, Period::Year(2025)).await.unwrap().unwrap();
    for table in [Table::Services, Table::ServiceKinds, Table::Themes] {
        assert!(year.rows(table).any(|row| row.count.is_shown()), "{table:?}");
    }
    let mut conn = env.heard.words().read().await.unwrap();
    let rows = conn.all("SELECT DISTINCT value FROM figure WHERE value IS NOT NULL", vec![]).await.unwrap();
    let published: BTreeSet<i64> = rows.iter().map(|row| row.int("value").unwrap()).collect();
    drop(conn);
    let (mut seen, mut pages) = (0, BTreeSet::new());
    for role in Role::ALL.iter().copied().filter(|role| *role != Role::YoungPerson) {
        let mut reader = Client::demo(&env.heard, role.name()).await;
        // What would be published next is not published.
        for path in paths(&env, role).await.iter().filter(|path| *path != "/board/next") {
            for number in numbers(&without_who_is_told(&reader.get(path).await.body)) {
                seen += 1;
                pages.insert(path.split(['?', '#']).next().unwrap_or_default().to_owned());
                assert!(published.contains(&number), "{path} as {role:?} says {number}");
            }
        }
    }
    assert!(seen > 200, "{seen} numbers were compared");
    for page in ["/board", "/strategy", "/services"] {
        assert!(pages.contains(page), "{page} says no number: {pages:?}");
    }
    assert_eq!(numbers("<p>About 1,270 young people</p>"), [1270]);
    assert_eq!(numbers("<table><tr><th>Young people</th></tr><tr><td class=\"num\">31</td></tr></table>"), [31]);
    env.heard.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn brd_04_the_board_shows_published_periods_and_no_days_one_chooses() {
    let env = Environment::demo(Backend::Sqlite, 40).await;
    let mut member = Client::demo(&env.heard, "board_member").await;
    let page = member.get("/board").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("No figures about children were published yet"));
    env.after_a_large_year().await;
    publish_due(&env.heard).await.unwrap();
    let page = member.get("/board").await;
    assert!(page.body.contains("withheld") && page.body.contains("Figures of July to September 2026, published on"));
    for asked in ["from=2026-11-01&until=2026-11-02", "from=2026-13-45&until=x", "period=2026-Q4", "quarter=x&period="]
    {
        let odd = member.get(&format!("/board?{asked}")).await;
        assert_eq!(odd.status, StatusCode::OK, "what there are no figures for is explained, not failed");
        assert!(odd.body.contains("The newest") && odd.body.contains("July to September 2026"), "{asked}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn brd_04_who_reads_views_sees_what_is_published_next_and_nobody_else_does() {
    let env = Environment::demo(Backend::Sqlite, 400).await;
    let mut lead = Client::demo(&env.heard, "participation_lead").await;
    let first = lead.get("/board/next").await.body;
    assert!(first.contains("January to December 2026") && first.contains("15 January 2027"), "{first}");
    env.after_a_large_year().await;
    publish_due(&env.heard).await.unwrap();
    let next = lead.get("/board/next").await;
    assert_eq!(next.status, StatusCode::OK);
    assert!(next.body.contains("October to December 2026") && next.body.contains("15 January 2027"), "{}", next.body);
    assert_eq!(lead.get("/board/next").await.body, next.body, "asked twice, the same");
    assert!(lead.get("/board").await.body.contains("href=\"/board/next\""));
    let mut member = Client::demo(&env.heard, "board_member").await;
    assert_eq!(member.get("/board/next").await.status, StatusCode::FORBIDDEN);
    assert!(!member.get("/board").await.body.contains("/board/next"));
    env.heard.close().await;
}
