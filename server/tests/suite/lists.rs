//! Lists: as many statements for three hundred lines as for ten, each along an
//! index that fits, and counts that stop.

use axum::http::StatusCode;
use heard_domain::decisions::{self, Deciding, Step};
use heard_domain::ids::{AccountId, ServiceId, ThemeId, ViewId};
use heard_domain::intake::submit;
use heard_domain::people::{self, Grant, Role};
use heard_domain::retention::{self, On, Putting, Written};
use heard_domain::search::{Sought, keep_up};
use heard_domain::views::{self, QueueFilter, ViewState};
use heard_storage::args;
use heard_storage::clock::Moment;
use heard_storage::entropy::{Entropy as _, System};
use heard_storage::{Sql, StorageError, Value, count_statements};
use heard_vocabulary::{Attached, Audience, DecisionAction, Helped, HoldFor, WaitsFor};

use super::client::Client;
use super::concerns::saying;
use super::environment::{Backend, Environment, NOON, backends};

fn fresh() -> [u8; 16] {
    let mut id = [0; 16];
    System.fill(&mut id);
    id
}

async fn run(env: &Environment, statements: Vec<(Sql, Vec<Value>)>) {
    env.heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                for (sql, args) in statements {
                    uow.execute(sql, args).await?;
                }
                Ok::<_, StorageError>(())
            })
        })
        .await
        .unwrap();
}

async fn one_id(env: &Environment, sql: &'static str) -> [u8; 16] {
    let mut conn = env.heard.words().read().await.unwrap();
    conn.first(sql, vec![]).await.unwrap().expect(sql).id("id").unwrap()
}

/// So many more of everything that stands in a list beside views.
async fn grow(env: &Environment, times: usize) {
    let response =
        one_id(env, "SELECT id FROM response WHERE state = 'published' ORDER BY created_at, id LIMIT 1").await;
    let review = one_id(env, "SELECT id FROM review ORDER BY opened_at, id LIMIT 1").await;
    let row = one_id(env, "SELECT id FROM plan_row WHERE objective_id IS NOT NULL ORDER BY position, id LIMIT 1").await;
    let view = one_id(env, "SELECT id FROM view WHERE state = 'read' ORDER BY received_at, id LIMIT 1").await;
    let lead = one_id(env, "SELECT id FROM account WHERE role = 'participation_lead' ORDER BY id LIMIT 1").await;
    let poll = one_id(env, "SELECT id FROM poll ORDER BY created_at, id LIMIT 1").await;
    let mut statements: Vec<(Sql, Vec<Value>)> = Vec::new();
    let mut also = |sql: &'static str, args: Vec<Value>| statements.push((sql.into(), args));
    for n in 0..i64::try_from(times).unwrap() {
        let (new, row_new) = (fresh(), fresh());
        also(
            "INSERT INTO response (id, state, version, objective_id, service_id, theme_id, created_by, created_at,
                approved_by, published_at, recheck_on)
             SELECT $1, state, version, objective_id, service_id, theme_id, created_by, created_at, approved_by,
                published_at, recheck_on FROM response WHERE id = $2",
            args![new, response],
        );
        also(
            "INSERT INTO response_version (response_id, version, claim, you_said, we_did, reason, easy_read, owner_name,
                due_on, written_by, written_at)
             SELECT $1, version, claim, you_said, we_did, reason, easy_read, owner_name, due_on, written_by, written_at
             FROM response_version WHERE response_id = $2",
            args![new, response],
        );
        also(
            "INSERT INTO response_view (response_id, view_id, added_at, told_at) VALUES ($1, $2, $3, $3)",
            args![new, view, NOON],
        );
        also(
            "INSERT INTO evidence_link (id, from_kind, from_id, relation, to_kind, to_id, why, linked_by, linked_at)
             SELECT $1, 'response', $2, 'answered_by', 'objective', objective_id, 'why', $3, $4 FROM plan_row WHERE id = $5",
            args![fresh(), new, lead, NOON, row],
        );
        also(
            "INSERT INTO review (id, service_id, title, scope, enquiry, state, recommended, decision, changed, told, pack_hash,
                opened_by, opened_at, decided_at)
             SELECT $1, service_id, title, scope, enquiry, state, recommended, decision, changed, told, pack_hash,
                opened_by, opened_at, decided_at FROM review WHERE id = $2",
            args![fresh(), review],
        );
        also(
            "INSERT INTO plan_row (id, plan_id, objective_id, kind, position, reference, activity, lead, service,
                timescale_text, timescale_date, rating, content, missing_since)
             SELECT $1, plan_id, objective_id, kind, position, reference, activity, lead, service, timescale_text,
                timescale_date, rating, content, missing_since FROM plan_row WHERE id = $2",
            args![row_new, row],
        );
        also(
            "INSERT INTO plan_row_rating (row_id, at, rating, reason, rated_by) VALUES ($1, $2, 'amber', 'why', 'somebody')",
            args![row_new, NOON.plus(n)],
        );
        also(
            "INSERT INTO moderation (id, view_id, action, reason, told, by_id, at) VALUES ($1, $2, 'hidden', 'why', 1, $3, $4)",
            args![fresh(), view, lead, NOON.plus(n)],
        );
        also(
            "INSERT INTO poll (id, kind, title, lead, questions, members_only, open_until, created_by, created_at, closed_at)
             SELECT $1, kind, title, lead, questions, members_only, open_until, created_by, created_at, closed_at
             FROM poll WHERE id = $2",
            args![fresh(), poll],
        );
        also(
            "INSERT INTO contact (id, part, name, role, about, reach, changed_at) VALUES ($1, 'team', 'A', 'b', 'c', 'd', $2)",
            args![fresh(), NOON],
        );
    }
    also(
        "INSERT INTO delivery (view_id, account_id, kind, delivered_at)
         SELECT v.id, a.id, 'worker', v.received_at FROM view v, account a
         WHERE a.role = 'worker' AND v.state IN ('sent', 'read')
           AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.view_id = v.id AND d.account_id = a.id)",
        vec![],
    );
    run(env, statements).await;
    env.heard.reload().await.unwrap();
}

/// A participation lead with a right to read the queue.
async fn lead(env: &Environment, name: &str) -> Grant<people::Moderate> {
    let email = Some(format!("{name}@example.org"));
    let identity = people::Identity { name: name.into(), avatar: None, title: None, email };
    let made = people::issue_for_test(&env.heard, Role::ParticipationLead, identity).await.unwrap();
    let account = people::accept(&env.heard, &made.code, "", None, "a long password".into()).await.unwrap();
    Grant::check(account).unwrap()
}

/// Quotes that wait, each from a view of its own.
async fn more_quotes(env: &Environment, times: i64) {
    let lead = lead(env, &format!("quotes{times}")).await;
    let mut conn = env.heard.words().read().await.unwrap();
    let rows = conn
        .all("SELECT id FROM view WHERE state IN ('sent', 'read') ORDER BY id LIMIT $1", args![times])
        .await
        .unwrap();
    drop(conn);
    for row in &rows {
        let view = row.id("id").unwrap();
        let consent = views::Consent::Thread;
        views::propose_quote(&env.heard, &lead, view, &format!("one of {times} quotes"), consent, false).await.unwrap();
    }
}

/// What the review of the demonstration's first young person decided, half of it said to be done.
async fn more_decisions(env: &Environment, times: i64) {
    let mut conn = env.heard.words().read().await.unwrap();
    let sql = "SELECT by_id AS id FROM decision_deed WHERE action = $1 ORDER BY at LIMIT 1";
    let worker: AccountId =
        conn.first(sql, args![DecisionAction::Done.name()]).await.unwrap().unwrap().id("id").unwrap();
    drop(conn);
    let worker: Grant<people::KeepDecisions> = Grant::check(people::Account::new(worker, Role::Worker)).unwrap();
    let person = decisions::whose(&env.heard, &worker).await.unwrap().first().map(|one| one.person);
    for n in 0..times {
        let (text, owner) = (format!("decided, the {n}th of {times}"), "Ada".to_owned());
        let what = Deciding { person, text, owner, due_on: env.heard.now().day().to_string(), ..Deciding::default() };
        let id = decisions::decide(&env.heard, &worker, what).await.unwrap();
        if n % 2 == 0 {
            let done = Step { text: "it is done".into(), ..Step::plain(DecisionAction::Done) };
            decisions::step(&env.heard, &worker, id, done).await.unwrap();
        }
    }
}

/// Legal holds on one thing that somebody said.
async fn more_holds(env: &Environment, times: usize) {
    let lead = one_id(env, "SELECT id FROM account WHERE role = 'safeguarding_lead' ORDER BY id LIMIT 1").await;
    let by: Grant<people::KeepHolds> =
        Grant::check(people::Account::new(AccountId::from(lead), Role::SafeguardingLead)).unwrap();
    let view =
        ViewId::from(one_id(env, "SELECT id FROM view WHERE state = 'read' ORDER BY received_at, id LIMIT 1").await);
    for _ in 0..times {
        let written = Written { who: "the court".into(), reason: "an order".into(), ..Written::default() };
        let what = Putting { on: On::View(view), asked: Some(HoldFor::Court), written };
        retention::put(&env.heard, &by, what).await.unwrap();
    }
}

/// Every list there is, and who looks at it.
const STAFF: [(&str, &str); 47] = [
    ("participation_lead", "/queue"),
    ("participation_lead", "/queue?state=sent"),
    ("participation_lead", "/queue?mood=2"),
    ("participation_lead", "/queue?scenario=idea"),
    ("participation_lead", "/queue?untagged=yes"),
    ("participation_lead", "/queue?mood=1&mood=2&lang=other&files=unopened"),
    ("participation_lead", "/queue?due=soon"),
    ("participation_lead", "/queue?due=late"),
    ("participation_lead", "/queue?wrote=again"),
    ("participation_lead", "/queue/together"),
    ("participation_lead", "/log"),
    ("participation_lead", "/responses"),
    ("participation_lead", "/quotes"),
    ("participation_lead", "/strategy"),
    ("participation_lead", "/strategy/check"),
    ("participation_lead", "/strategy/messages"),
    ("participation_lead", "/strategy/link"),
    ("participation_lead", "/strategy/side-by-side"),
    ("participation_lead", "/strategy/before-the-board"),
    ("action_lead", "/my-lines"),
    ("participation_lead", "/strategy/plans"),
    ("participation_lead", "/strategy/checks"),
    ("participation_lead", "/services"),
    ("participation_lead", "/staff"),
    ("participation_lead", "/people"),
    ("participation_lead", "/staff/polls"),
    ("participation_lead", "/staff/council"),
    ("participation_lead", "/staff/guide"),
    ("participation_lead", "/staff/contacts"),
    ("participation_lead", "/people/way-back"),
    ("safeguarding_lead", "/people/changes"),
    ("safeguarding_lead", "/holds"),
    ("commissioner", "/reviews"),
    ("commissioner", "/services"),
    ("worker", "/staff"),
    ("worker", "/sent-to-me"),
    ("worker", "/decisions"),
    ("translator", "/translate"),
    ("worker", "/caseload"),
    ("board_member", "/board"),
    ("board_member", "/challenges"),
    ("administrator", "/audit"),
    ("administrator", "/staff/case-system/filings"),
    ("safeguarding_lead", "/audit"),
    ("safeguarding_lead", "/audit?kind=reading"),
    ("safeguarding_lead", "/audit/reading"),
    ("safeguarding_lead", "/safeguarding/decided"),
];

const YOUNG: [&str; 13] = [
    "/",
    "/mine",
    "/mine/looked",
    "/wall",
    "/wall?more=1",
    "/polls",
    "/rights",
    "/my-people",
    "/my-review",
    "/celebrate",
    "/council",
    "/rate",
    "/mine/account",
];

/// The young person of the demonstration, whose links sign in.
async fn her(env: &Environment) -> people::Account {
    let mut conn = env.heard.words().read().await.unwrap();
    let sql = "SELECT value FROM setting WHERE name = 'demonstration.young_person'";
    let id = conn.first(sql, vec![]).await.unwrap().unwrap().text("value").unwrap();
    people::usable(&mut conn, id.parse().unwrap()).await.unwrap().unwrap()
}

/// How many statements each page makes.
async fn counted(env: &Environment, young: &mut Client) -> Vec<(String, u64)> {
    let objective = one_id(
        env,
        "SELECT objective_id AS id FROM plan_row WHERE objective_id IS NOT NULL ORDER BY position, id LIMIT 1",
    )
    .await;
    let mut counts = Vec::new();
    let objective = format!("/strategy/objectives/{}", heard_domain::ids::ObjectiveId::from(objective));
    let staff = STAFF.iter().map(|(role, path)| (*role, (*path).to_owned()));
    for (role, path) in staff.chain([("participation_lead", objective)]) {
        let mut client = Client::demo(&env.heard, role).await;
        counts.push(count(&mut client, role, &path).await);
    }
    for path in YOUNG {
        counts.push(count(young, "young_person", path).await);
        counts.push(count(&mut Client::new(&env.heard), "nobody", path).await);
    }
    counts
}

async fn count(client: &mut Client, role: &str, path: &str) -> (String, u64) {
    // Once before: what is remembered afterwards is remembered for each length.
    client.get(path).await;
    let (answer, statements) = count_statements(client.get(path)).await;
    let there = [StatusCode::OK, StatusCode::SEE_OTHER].contains(&answer.status);
    assert!(there, "{role} {path}: {}", answer.status);
    (format!("{role} {path}"), statements)
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_01_a_page_makes_as_many_statements_for_100_lines_as_for_10() {
    for backend in backends() {
        let env = Environment::demo(backend, 12).await;
        let mut young = Client::demo(&env.heard, "young_person").await;
        let question = env.heard.catalogue().scenario("idea").unwrap().questions[0].key.clone();
        for n in 0..10 {
            young.say("idea", &question, &format!("a first idea, the {n}th")).await;
        }
        grow(&env, 10).await;
        more_quotes(&env, 10).await;
        more_decisions(&env, 10).await;
        more_holds(&env, 10).await;
        let few = counted(&env, &mut young).await;
        let her = her(&env).await;
        for n in 0..90 {
            let said = saying(n, "idea", &question, &format!("an idea, the {n}th"), "en");
            submit(&env.heard, people::Visitor::new(Some(her)), said).await.unwrap();
        }
        grow(&env, 90).await;
        more_quotes(&env, 90).await;
        more_decisions(&env, 90).await;
        more_holds(&env, 90).await;
        let many = counted(&env, &mut young).await;
        for ((page, few), (_, many)) in few.iter().zip(&many) {
            // One more at most: where the key store was asked for keys that were remembered before.
            assert!(*many <= few + 1, "{backend:?} {page}: {few} statements for 10 lines, {many} for 100");
            assert!(*many > 0 || page.starts_with("nobody"), "{backend:?} {page}: nothing was counted");
        }
    }
}

/// Every way to narrow the queue, with the index it has to be read along.
fn filters() -> Vec<(QueueFilter, &'static [&'static str])> {
    let (theme, service) = (ThemeId::from([1; 16]), ServiceId::from([2; 16]));
    let mut all = Vec::new();
    for bits in 0..=u8::MAX {
        let on = |bit: u8| bits & (1 << bit) != 0;
        let filter = QueueFilter {
            state: on(0).then_some(ViewState::Read),
            scenario: on(1).then(|| "idea".to_owned()),
            themes: if on(2) { vec![theme] } else { Vec::new() },
            services: on(3).then(|| vec![service]),
            moods: if on(4) { vec![3] } else { Vec::new() },
            untagged: on(5),
            assigned: on(6).then_some(AccountId::from([4; 16])),
            langs: if on(7) { vec!["ar".to_owned()] } else { Vec::new() },
            waits: (bits % 3 == 0).then_some(WaitsFor::Child),
            after: (bits % 2 == 0).then(|| (NOON, ViewId::from([3; 16]))),
            ..QueueFilter::default()
        };
        let narrowed = on(1) || on(3) || on(4) || on(6) || on(7);
        let indexes: &[&str] = match (on(2), narrowed, on(5)) {
            (true, ..) => &["view_theme_by_state"],
            (false, true, _) => &[
                "view_by_scenario",
                "view_of_service",
                "view_by_mood",
                "view_untagged",
                "view_by_assigned",
                "view_by_lang",
            ],
            (false, false, true) => &["view_untagged"],
            (false, false, false) => &["view_by_state"],
        };
        all.push((filter, indexes));
    }
    all
}

/// A hundred copies of each view and of its themes, and statistics of them: of
/// one page of rows PostgreSQL takes any index, as its statistics happen to be.
async fn copies(env: &Environment) {
    let id = |column: &str| format!("'\\x' || md5({column}::text || n)");
    let views = format!(
        "INSERT INTO view SELECT (jsonb_populate_record(v, jsonb_build_object('id', {}, 'submission_hash', {},
            'receipt_hash', NULL, 'received_at', v.received_at - n * 60000))).*
         FROM view v, generate_series(1, 100) n",
        id("v.id"),
        id("v.submission_hash"),
    );
    let themes = format!(
        "INSERT INTO view_theme SELECT (jsonb_populate_record(t, jsonb_build_object('view_id', {},
            'received_at', t.received_at - n * 60000))).*
         FROM view_theme t, generate_series(1, 100) n",
        id("t.view_id"),
    );
    let away = "UPDATE view SET waits_for = 'child', waits_until = '2099-01-01' WHERE MOD(received_at / 60000, 3) = 0";
    let all = [views, themes, away.into(), "ANALYZE view".into(), "ANALYZE view_theme".into()];
    run(env, all.map(|sql| (sql.into(), vec![])).into()).await;
}

/// What the database means to do for a statement.
async fn plan(env: &Environment, backend: Backend, sql: &str, args: Vec<Value>) -> Vec<String> {
    let mut conn = env.heard.words().read().await.unwrap();
    let (explain, column) = match backend {
        Backend::Sqlite => ("EXPLAIN QUERY PLAN", "detail"),
        Backend::Postgres => {
            // So few rows are read the simple way, unless that is made dear.
            for way in ["seqscan", "bitmapscan", "sort"] {
                conn.execute(format!("SET enable_{way} = off"), vec![]).await.unwrap();
            }
            ("EXPLAIN", "QUERY PLAN")
        }
    };
    let rows = conn.all(format!("{explain} {sql}"), args).await.unwrap();
    rows.iter().map(|row| row.text(column).unwrap()).collect()
}

/// Each statement of this filter runs along one of these indexes, in its order.
async fn runs_along(env: &Environment, backend: Backend, filter: &QueueFilter, indexes: &[&str]) {
    for (sql, args) in views::statements_for_test(filter) {
        let plan = plan(env, backend, &sql, args).await;
        let meetings = sql.contains("ORDER BY due_on");
        let wanted: &[&str] = match (meetings, !filter.themes.is_empty()) {
            (true, true) => &["view_theme_by_due"],
            (true, false) => &["view_by_due"],
            _ => indexes,
        };
        // Ids of several themes are counted each once: at most so many of each.
        let whole = plan.join("\n").replace("UNION USING TEMP B-TREE", "UNION");
        assert!(
            wanted.iter().any(|index| whole.contains(index)),
            "{backend:?} {filter:?}: {wanted:?} wanted for\n{sql}\n{whole}"
        );
        for wrong in ["TEMP B-TREE", "SCAN view", "Seq Scan", "Sort", "Bitmap"] {
            assert!(!whole.contains(wrong), "{backend:?} {filter:?}: {wrong} in\n{sql}\n{whole}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_01_every_way_to_narrow_the_queue_runs_along_an_index_in_its_order() {
    for backend in backends() {
        let env = Environment::demo(backend, 30).await;
        // Some authors wrote more: statistics say nothing of an index that is empty.
        let more =
            "UPDATE view SET said_more = 1 WHERE id IN (SELECT id FROM view WHERE state = 'read' ORDER BY id LIMIT 2)";
        run(&env, vec![(more.into(), vec![])]).await;
        match backend {
            Backend::Sqlite => env.heard.words().look_over().await.unwrap(),
            Backend::Postgres => copies(&env).await,
        }
        for (filter, indexes) in filters() {
            runs_along(&env, backend, &filter, indexes).await;
        }
        for (filter, index) in filters_beside() {
            runs_along(&env, backend, &filter, &[index]).await;
        }
        // What belongs together is looked for among the newest that wait.
        let by = lead(&env, "plans").await;
        for ((sql, args), index) in [
            (views::clusters_statement_for_test(&env.heard, &by), "view_theme_waiting"),
            (views::alike_statement_for_test(&env.heard, &by), "view_by_state"),
        ] {
            let whole = plan(&env, backend, &sql, args).await.join("\n");
            assert!(whole.contains(index), "{backend:?}: {whole}");
            for wrong in ["TEMP B-TREE", "SCAN view", "Seq Scan", "Sort", "Bitmap"] {
                assert!(!whole.contains(wrong), "{backend:?}: {wrong} in\n{sql}\n{whole}");
            }
        }
    }
}

/// Words that are looked for, one of which stands in every copy, with what is asked for
/// beside: however common it is, no view is read that has it not.
#[tokio::test(flavor = "multi_thread")]
async fn mod_01_words_are_found_along_their_numbers_whatever_is_asked_for_beside() {
    for backend in backends() {
        let env = Environment::demo(backend, 30).await;
        keep_up(&env.heard).await.unwrap();
        match backend {
            Backend::Sqlite => env.heard.words().look_over().await.unwrap(),
            Backend::Postgres => {
                copies(&env).await;
                let words = "INSERT INTO search_word (word, received_at, view_id)
                             SELECT w.word, w.received_at - n * 60000, decode(md5(w.view_id::text || n), 'hex')
                             FROM search_word w, generate_series(1, 100) n";
                run(&env, vec![(words.into(), vec![]), ("ANALYZE search_word".into(), vec![])]).await;
            }
        }
        let by = lead(&env, "words").await;
        let any = QueueFilter::default;
        let theme = vec![ThemeId::from([1; 16])];
        for (typed, masked) in [("the", false), ("the quillwort bus", false), ("the bus", true)] {
            for beside in [
                any(),
                QueueFilter { audience: Some(Audience::Iro), ..any() },
                QueueFilter { themes: theme.clone(), ..any() },
                QueueFilter { state: Some(ViewState::Hidden), ..any() },
                QueueFilter { moods: vec![1, 2], langs: not_english(), ..any() },
                QueueFilter { after: Some((NOON, ViewId::from([3; 16]))), ..any() },
            ] {
                let filter = QueueFilter { sought: Sought { typed: typed.into(), masked }, ..beside };
                let (sql, args) = views::search_statement_for_test(&env.heard, &by, &filter).await.unwrap().unwrap();
                let whole = plan(&env, backend, &sql, args).await.join("\n");
                let along = ["SEARCH w USING", "search_word_pkey"].iter().any(|way| whole.contains(way));
                assert!(along, "{backend:?} {filter:?}:\n{sql}\n{whole}");
                for wrong in ["SCAN view", "SCAN w", "SCAN o", "Seq Scan"] {
                    assert!(!whole.contains(wrong), "{backend:?} {filter:?}: {wrong} in\n{sql}\n{whole}");
                }
            }
        }
        env.heard.close().await;
    }
}

/// Drawings beside views that have no files, half of them opened.
async fn drawings(env: &Environment) {
    let mut conn = env.heard.words().read().await.unwrap();
    let sql = "SELECT id FROM view WHERE attached = 0 AND state IN ('sent', 'read') ORDER BY id LIMIT 40";
    let rows = conn.all(sql, vec![]).await.unwrap();
    drop(conn);
    let insert = "INSERT INTO attachment (id, view_id, position, question, kind, mime, size, opened_at)
                  VALUES ($1, $2, 0, 'drawing', 'drawing', 'image/png', 1, $3)";
    let drawing = |(n, row): (usize, &heard_storage::Row)| {
        let opened = n.is_multiple_of(2).then_some(NOON);
        (Sql::from(insert), args![fresh(), row.id::<ViewId>("id").unwrap(), opened])
    };
    run(env, rows.iter().enumerate().map(drawing).collect()).await;
}

/// Every language but English.
fn not_english() -> Vec<String> {
    ["ar", "ckb", "ps", "prs", "fa", "ti", "am", "sq", "vi", "uk"].map(str::to_owned).into()
}

/// What is asked for beside: alone, and with something else.
fn filters_beside() -> Vec<(QueueFilter, &'static str)> {
    let long_ago = NOON.plus(-370 * Moment::DAY);
    let any = QueueFilter::default;
    let services = || Some(vec![ServiceId::from([2; 16]), ServiceId::from([5; 16])]);
    let days = (Some(NOON.day().plus(-60)), Some(NOON.day()));
    let themes = || vec![ThemeId::from([1; 16]), ThemeId::from([6; 16])];
    let new = Some(ViewState::Sent);
    vec![
        (QueueFilter { moods: vec![1, 2], ..any() }, "view_by_mood"),
        (QueueFilter { moods: vec![1, 2], after: Some((NOON, ViewId::from([3; 16]))), ..any() }, "view_by_mood"),
        (QueueFilter { services: services(), ..any() }, "view_of_service"),
        (QueueFilter { services: services(), moods: vec![1, 2], received: days, ..any() }, "view_of_service"),
        (QueueFilter { langs: not_english(), ..any() }, "view_by_lang"),
        (QueueFilter { langs: not_english(), state: new, ..any() }, "view_by_lang"),
        (QueueFilter { langs: not_english(), unread_by: Some(vec!["en".to_owned()]), ..any() }, "view_by_lang"),
        (QueueFilter { helped: Some(Helped::Known), ..any() }, "view_by_helped"),
        (QueueFilter { helped: Some(Helped::Alone), ..any() }, "view_by_state"),
        (QueueFilter { audience: Some(Audience::Iro), ..any() }, "view_by_audience"),
        (QueueFilter { audience: Some(Audience::Team), ..any() }, "view_by_state"),
        (QueueFilter { attached: Some(Attached::Any), ..any() }, "view_attached"),
        (QueueFilter { attached: Some(Attached::Photo), state: new, ..any() }, "view_attached"),
        (QueueFilter { attached: Some(Attached::Unopened), ..any() }, "view_unopened"),
        (QueueFilter { received: days, ..any() }, "view_by_state"),
        (QueueFilter { received: days, themes: themes(), ..any() }, "view_theme_by_state"),
        (
            QueueFilter { themes: themes(), services: services(), moods: vec![1, 2], langs: not_english(), ..any() },
            "view_theme_by_state",
        ),
        (QueueFilter { nobodys: true, tagged: true, ..any() }, "view_by_state"),
        (QueueFilter { late: Some(NOON), ..any() }, "view_by_state"),
        (QueueFilter { late: Some(NOON), after: Some((NOON, ViewId::from([3; 16]))), ..any() }, "view_by_state"),
        (QueueFilter { late: Some(NOON), themes: themes(), ..any() }, "view_theme_by_state"),
        (QueueFilter { wrote_again: true, ..any() }, "view_said_more"),
        // It begins with the oldest: behind the newest is nothing, along any index.
        (QueueFilter { wrote_again: true, after: Some((long_ago, ViewId::from([3; 16]))), ..any() }, "view_said_more"),
        (QueueFilter { wrote_again: true, themes: themes(), ..any() }, "view_theme_by_state"),
    ]
}

/// The views a filter means, from the rows themselves.
async fn meant(env: &Environment, filter: &QueueFilter) -> Vec<ViewId> {
    let mut conn = env.heard.words().read().await.unwrap();
    let sql = "SELECT id, state, scenario, mood, service_id, received_at, assigned_to, lang, waits_for, helped, audience,
                   CAST((SELECT COUNT(*) FROM attachment a WHERE a.view_id = view.id) AS BIGINT) AS files,
                   CAST((SELECT COUNT(*) FROM attachment a WHERE a.view_id = view.id AND a.kind = 'drawing') AS BIGINT) AS drawings,
                   CAST((SELECT COUNT(*) FROM attachment a WHERE a.view_id = view.id AND a.opened_at IS NULL) AS BIGINT) AS unseen
               FROM view";
    let rows = conn.all(sql, vec![]).await.unwrap();
    let tags = conn.all("SELECT view_id, theme_id FROM view_theme", vec![]).await.unwrap();
    let tags: Vec<(ViewId, ThemeId)> =
        tags.iter().map(|row| (row.id("view_id").unwrap(), row.id("theme_id").unwrap())).collect();
    let mut found: Vec<(Moment, ViewId)> = Vec::new();
    for row in &rows {
        let id: ViewId = row.id("id").unwrap();
        let state = row.text("state").unwrap();
        let tagged = |theme: &ThemeId| tags.contains(&(id, *theme));
        let (mood, service) = (row.int_opt("mood").unwrap(), row.id_opt::<ServiceId>("service_id").unwrap());
        let fits = match filter.state {
            Some(wanted) => state == wanted.name(),
            None => ["sent", "read", "reopened"].contains(&state.as_str()),
        } && filter.scenario.as_ref().is_none_or(|wanted| *wanted == row.text("scenario").unwrap())
            && (filter.moods.is_empty() || mood.is_some_and(|mood| filter.moods.contains(&mood)))
            && filter.services.as_ref().is_none_or(|wanted| service.is_some_and(|one| wanted.contains(&one)))
            && (filter.themes.is_empty() || filter.themes.iter().any(tagged))
            && filter.assigned.is_none_or(|wanted| row.id_opt("assigned_to").unwrap() == Some(wanted))
            && (filter.langs.is_empty() || filter.langs.contains(&row.text("lang").unwrap()))
            && match (filter.waits, filter.state) {
                (None, Some(_)) => true,
                (waits, _) => row.text("waits_for").unwrap() == waits.unwrap_or(WaitsFor::Team).name(),
            }
            && (!filter.untagged || !tags.iter().any(|(view, _)| *view == id))
            && (!filter.tagged || tags.iter().any(|(view, _)| *view == id))
            && (!filter.nobodys || row.id_opt::<AccountId>("assigned_to").unwrap().is_none())
            && filter.helped.is_none_or(|wanted| wanted.name() == row.text("helped").unwrap())
            && filter.audience.is_none_or(|wanted| wanted.name() == row.text("audience").unwrap())
            && filter.received.0.is_none_or(|day| row.moment("received_at").unwrap() >= day.start())
            && filter.received.1.is_none_or(|day| row.moment("received_at").unwrap() < day.end())
            && match filter.attached {
                None => true,
                Some(Attached::Unopened) => row.int("unseen").unwrap() > 0,
                Some(Attached::Any) => row.int("files").unwrap() > 0,
                Some(_) => row.int("drawings").unwrap() > 0,
            };
        if fits {
            found.push((row.moment("received_at").unwrap(), id));
        }
    }
    found.sort_unstable_by(|a, b| b.cmp(a));
    found.into_iter().map(|(_, id)| id).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_01_page_after_page_shows_each_view_that_matches_once() {
    for backend in backends() {
        let env = Environment::demo(backend, 260).await;
        // More than a page of them is for meetings soon, and some are coded anew.
        let soon = NOON.plus(5 * Moment::DAY).day().to_string();
        run(
            &env,
            vec![(
                "UPDATE view SET due_on = $1 WHERE id IN (SELECT id FROM view WHERE state = 'read' ORDER BY id LIMIT 50)".into(),
                args![soon],
            )],
        )
        .await;
        run(
            &env,
            vec![("DELETE FROM view_theme WHERE view_id IN (SELECT id FROM view ORDER BY id LIMIT 20)".into(), vec![])],
        )
        .await;
        let lead = lead(&env, "queue").await;
        let theme =
            one_id(&env, "SELECT theme_id AS id FROM view_theme GROUP BY theme_id ORDER BY COUNT(*) DESC LIMIT 1")
                .await;
        let service =
            one_id(&env, "SELECT service_id AS id FROM view WHERE service_id IS NOT NULL GROUP BY service_id ORDER BY COUNT(*) DESC LIMIT 1")
                .await;
        // Some are somebody's, some wait for their author, some have a second theme.
        let mine =
            AccountId::from(one_id(&env, "SELECT id FROM account WHERE role = 'participation_lead' LIMIT 1").await);
        let other = one_id(
            &env,
            "SELECT theme_id AS id FROM view_theme GROUP BY theme_id ORDER BY COUNT(*) DESC LIMIT 1 OFFSET 1",
        )
        .await;
        let some =
            |n: u8| format!("id IN (SELECT id FROM view WHERE state IN ('read', 'reopened') ORDER BY id LIMIT {n})");
        run(
            &env,
            vec![
                (format!("UPDATE view SET assigned_to = $1 WHERE {}", some(60)).into(), args![mine]),
                (
                    format!("UPDATE view SET waits_for = 'child', waits_until = '2099-01-01' WHERE {}", some(40))
                        .into(),
                    vec![],
                ),
                (
                    "INSERT INTO view_theme (view_id, theme_id, tagged_at)
                     SELECT view_id, $1, tagged_at FROM view_theme WHERE theme_id = $2
                        AND view_id NOT IN (SELECT view_id FROM view_theme WHERE theme_id = $1)"
                        .into(),
                    args![heard_domain::ids::ThemeId::from(other), heard_domain::ids::ThemeId::from(theme)],
                ),
            ],
        )
        .await;
        let second =
            one_id(&env, "SELECT service_id AS id FROM view WHERE service_id IS NOT NULL GROUP BY service_id ORDER BY COUNT(*) DESC LIMIT 1 OFFSET 1")
                .await;
        drawings(&env).await;
        let any = QueueFilter::default;
        for filter in [
            any(),
            QueueFilter { state: Some(ViewState::Answered), ..any() },
            QueueFilter { state: Some(ViewState::Sent), ..any() },
            QueueFilter { state: Some(ViewState::Withdrawn), ..any() },
            QueueFilter { scenario: Some("something_wrong".into()), ..any() },
            QueueFilter { scenario: Some("nonsense".into()), ..any() },
            QueueFilter { themes: vec![theme.into()], ..any() },
            QueueFilter { themes: vec![theme.into(), other.into()], ..any() },
            QueueFilter { themes: vec![theme.into(), other.into()], waits: Some(WaitsFor::Child), ..any() },
            QueueFilter { assigned: Some(mine), ..any() },
            QueueFilter { assigned: Some(mine), themes: vec![theme.into()], ..any() },
            QueueFilter { assigned: Some(mine), waits: Some(WaitsFor::Child), ..any() },
            QueueFilter { waits: Some(WaitsFor::Child), ..any() },
            QueueFilter { waits: Some(WaitsFor::Later), ..any() },
            QueueFilter { langs: vec!["ar".into()], ..any() },
            QueueFilter { langs: vec!["en".into()], ..any() },
            QueueFilter { langs: vec!["ar".into()], themes: vec![theme.into()], ..any() },
            QueueFilter { services: Some(vec![service.into()]), ..any() },
            QueueFilter { moods: vec![2], ..any() },
            QueueFilter { untagged: true, ..any() },
            QueueFilter { untagged: true, themes: vec![theme.into()], ..any() },
            QueueFilter { untagged: true, tagged: true, ..any() },
            QueueFilter { tagged: true, ..any() },
            QueueFilter { nobodys: true, ..any() },
            QueueFilter { nobodys: true, themes: vec![theme.into()], ..any() },
            QueueFilter { moods: vec![1, 2], ..any() },
            QueueFilter { moods: vec![1, 2], services: Some(vec![service.into(), second.into()]), ..any() },
            QueueFilter { moods: vec![1, 2], themes: vec![theme.into(), other.into()], ..any() },
            QueueFilter { services: Some(vec![service.into(), second.into()]), ..any() },
            QueueFilter { services: Some(Vec::new()), ..any() },
            QueueFilter { langs: not_english(), ..any() },
            QueueFilter { langs: not_english(), state: Some(ViewState::Sent), ..any() },
            QueueFilter { langs: not_english(), themes: vec![theme.into()], moods: vec![1, 2], ..any() },
            QueueFilter { helped: Some(Helped::Known), ..any() },
            QueueFilter { helped: Some(Helped::Alone), moods: vec![1, 2, 3], ..any() },
            QueueFilter { audience: Some(Audience::Worker), ..any() },
            QueueFilter { audience: Some(Audience::Team), themes: vec![theme.into()], ..any() },
            QueueFilter { attached: Some(Attached::Any), ..any() },
            QueueFilter { attached: Some(Attached::Drawing), themes: vec![theme.into()], ..any() },
            QueueFilter { attached: Some(Attached::Unopened), ..any() },
            QueueFilter { received: (Some(NOON.day().plus(-90)), Some(NOON.day().plus(-30))), ..any() },
            QueueFilter { received: (Some(NOON.day().plus(-90)), None), themes: vec![theme.into()], ..any() },
            QueueFilter { themes: vec![theme.into()], moods: vec![2], state: Some(ViewState::Read), ..any() },
        ] {
            let mut shown = Vec::new();
            let mut page = filter.clone();
            loop {
                let found = views::queue(&env.heard, &lead, &page).await.unwrap();
                shown.extend(found.lines.iter().map(|line| line.id));
                if !found.more {
                    break;
                }
                let last = found.lines.last().unwrap();
                page.after = Some((last.received_at, last.id));
            }
            let total = views::queue(&env.heard, &lead, &filter).await.unwrap().total;
            let mut wanted = match filter.state {
                Some(ViewState::Withdrawn) => Vec::new(),
                _ => meant(&env, &filter).await,
            };
            assert_eq!(total, i64::try_from(wanted.len()).unwrap(), "{backend:?} {filter:?}");
            wanted.sort_unstable();
            shown.sort_unstable();
            assert_eq!(shown, wanted, "{backend:?} {filter:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_01_counts_are_exact_to_1000_and_then_say_over() {
    for backend in backends() {
        let env = Environment::demo(backend, 1001).await;
        run(&env, vec![("UPDATE view SET state = 'sent'".into(), vec![])]).await;
        let mut lead = Client::demo(&env.heard, "participation_lead").await;
        assert!(lead.get("/queue").await.body.contains("Over 1,000 views are waiting."), "{backend:?}");
        let sql = "UPDATE view SET state = 'closed' WHERE id = (SELECT MIN(id) FROM view)";
        match backend {
            Backend::Sqlite => run(&env, vec![(sql.into(), vec![])]).await,
            Backend::Postgres => {
                let sql = "UPDATE view SET state = 'closed' WHERE id = (SELECT id FROM view ORDER BY id LIMIT 1)";
                run(&env, vec![(sql.into(), vec![])]).await;
            }
        }
        let page = lead.get("/queue").await.body;
        assert!(page.contains(">1,000 views are waiting."), "{backend:?}: exactly a thousand is said as it is");
    }
}
