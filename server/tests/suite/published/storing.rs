//! Publishing on both databases: once, in the background, and never changed.

use std::path::{Path, PathBuf};

use heard::jobs::run_due;
use heard_domain::figures::tables::{Split, Table};
use heard_domain::figures::{About, Period, Publication, publication, publications, publish_due, rules_hash};
use heard_storage::clock::Moment;
use heard_storage::{StorageError, args};

use super::super::client::Client;
use super::super::environment::{Backend, Environment, backends};
use super::super::jobs::{another, count, recorded};

/// The newest quarter that is over where tests are.
fn newest() -> Period {
    Period::parse("2026-Q3").unwrap()
}

async fn run(env: &Environment, sql: &'static str) -> Result<u64, StorageError> {
    env.heard.words().write(move |uow| Box::pin(async move { uow.execute(sql, vec![]).await })).await
}

async fn read(env: &Environment, period: Period) -> Publication {
    publication(&env.heard, period).await.unwrap().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn brd_04_two_processes_publish_every_closed_period_once() {
    for backend in backends() {
        let env = Environment::demo(backend, 400).await;
        env.after_a_large_year().await;
        let other = another(&env).await;
        let (one, two) = tokio::join!(publish_due(&env.heard), publish_due(&other));
        let listed = publications(&env.heard).await.unwrap();
        let keys: Vec<String> = listed.iter().map(|one| one.period.key()).collect();
        assert_eq!(keys, ["2026-Q3", "2026-Q2", "2026-Q1", "2025"], "{backend:?}");
        assert_eq!(one.unwrap() + two.unwrap(), 3, "{backend:?}: what the other stored is not stored again");
        let lines = count(&env.heard, recorded(heard_vocabulary::FiguresAction::Published.name())).await;
        assert_eq!(lines, 3);
        assert_eq!(publish_due(&env.heard).await.unwrap(), 0, "there is nothing left");
        env.heard.close().await;
        other.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn brd_04_a_demonstration_has_something_to_show_in_every_kind_of_table() {
    let env = Environment::demo_of_years(Backend::Sqlite, 1_200, 2).await;
    publish_due(&env.heard).await.unwrap();
    let keys: Vec<String> = publications(&env.heard).await.unwrap().iter().map(|one| one.period.key()).collect();
    assert_eq!(keys, ["2025", "2024"], "yearly: a quarter's objectives would be too small");
    let year = read(&env, Period::Year(2025)).await;
    assert_eq!(year.rules_hash, rules_hash(year.rule));
    let whole = year.figure(Table::Everyone, &About::Whole).unwrap();
    assert!(whole.count.is_shown() && whole.by(Split::Mood).unwrap().is_shown());
    let shown =
        |table| year.rows(table).filter(|one| one.count.is_shown() && one.about != About::EverythingElse).count();
    let all = |table| year.rows(table).filter(|one| one.about != About::EverythingElse).count();
    // Every row there can be has a figure, and of what matters most are shown.
    let catalogue = env.heard.catalogue();
    assert_eq!(all(Table::Objectives), catalogue.objectives.len());
    assert_eq!(shown(Table::Objectives), catalogue.objectives.len());
    for (table, share) in [(Table::TopThemes, 80), (Table::Services, 60), (Table::Entries, 50)] {
        let (shown, all) = (shown(table), all(table));
        assert!(shown * 100 >= all * share, "{table:?}: {shown} of {all}");
    }
    assert!(shown(Table::Themes) >= 15 && shown(Table::Providers) > 0);
    // Two large providers of foster homes beside two small homes are no kind of three.
    assert_eq!(all(Table::ServiceKinds), 0);
    let home = catalogue.service_by_slug("kestrel-house").unwrap();
    assert!(year.figure(Table::Services, &About::Service(home.id)).is_none(), "six places: it is in no table");
    assert_eq!(all(Table::Services), catalogue.services.len() - 3);
    env.heard.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn str_07_the_demonstration_says_of_most_objectives_what_is_heard_and_whether_it_fits_their_rating() {
    let env = Environment::demo_of_years(Backend::Sqlite, 1_200, 2).await;
    publish_due(&env.heard).await.unwrap();
    let mut member = Client::demo(&env.heard, "board_member").await;
    let page = member.get("/strategy").await.body;
    let objectives = env.heard.catalogue().objectives.len();
    let felt = page.matches("% good").count();
    assert!(felt * 2 >= objectives, "of {objectives} objectives {felt} say how children feel: {page}");
    // One verdict for each, the same on the board's page.
    let verdicts = ["No. Rated", ">Yes<", "Cannot say. "];
    let many = |page: &str, verdict: &str| page.matches(verdict).count();
    assert_eq!(verdicts.iter().map(|verdict| many(&page, verdict)).sum::<usize>(), objectives, "{page}");
    assert!(page.contains("% good") && page.contains("Figures of January to December 2025, published on "), "{page}");
    let services = member.get("/services").await.body;
    assert!(services.matches(">withheld<").count() * 2 < env.heard.catalogue().services.len(), "{services}");
    env.heard.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn brd_04_what_was_published_stays_when_views_go_and_nobody_can_change_it() {
    for backend in backends() {
        let env = Environment::demo(backend, 400).await;
        env.after_a_large_year().await;
        // The job does it, as in a council.
        run_due(&env.heard).await.unwrap();
        let before = read(&env, newest()).await;
        run(&env, "UPDATE view SET state = 'withdrawn'").await.unwrap();
        env.clock.advance(Moment::DAY);
        assert_eq!(publish_due(&env.heard).await.unwrap(), 0);
        assert_eq!(read(&env, newest()).await, before, "{backend:?}");
        for sql in [
            "UPDATE figure SET value = 1",
            "DELETE FROM figure",
            "UPDATE figures_publication SET threshold = 1",
            "DELETE FROM figures_publication",
        ] {
            assert!(run(&env, sql).await.is_err(), "{backend:?}: {sql}");
        }
        assert_eq!(read(&env, newest()).await, before, "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn brd_04_a_computation_that_was_stopped_leaves_nothing_and_is_done_again() {
    for backend in backends() {
        let env = Environment::demo(backend, 60).await;
        env.after_a_large_year().await;
        run(&env, "INSERT INTO figures_progress (period, done, at) VALUES ('2026-Q3', 40, 0)").await.unwrap();
        let told = heard_domain::figures::progress(&env.heard).await.unwrap();
        assert_eq!((told.len(), told[0].period, told[0].done), (1, newest(), 40));
        let stopped = tokio::time::timeout(std::time::Duration::from_micros(50), publish_due(&env.heard)).await;
        drop(stopped);
        publish_due(&env.heard).await.unwrap();
        assert_eq!(publications(&env.heard).await.unwrap().len(), 4, "{backend:?}");
        assert!(heard_domain::figures::progress(&env.heard).await.unwrap().is_empty());
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn brd_04_a_quarter_is_corrected_once_at_its_years_end_and_only_where_much_changed() {
    for backend in backends() {
        let env = Environment::demo(backend, 400).await;
        env.after_a_large_year().await;
        publish_due(&env.heard).await.unwrap();
        let before = read(&env, newest()).await;
        // One child's views go; then a year ends.
        run(
            &env,
            "UPDATE view SET state = 'withdrawn' WHERE owner_key = (SELECT owner_key FROM view WHERE signed_in = 1
             ORDER BY id LIMIT 1)",
        )
        .await
        .unwrap();
        env.clock.set(Period::Year(2026).ends().plus(15 * Moment::DAY));
        assert_eq!(publish_due(&env.heard).await.unwrap(), 5, "a quarter, three corrections, the year");
        let corrected = read(&env, newest()).await;
        assert!(corrected.listed.corrected_at.is_some());
        assert_eq!(corrected.figures, before.figures, "{backend:?}: one child's going shows nowhere");
        assert_eq!(corrected.rows_hash, before.rows_hash);
        assert_eq!(publish_due(&env.heard).await.unwrap(), 0);
        let lines = count(&env.heard, recorded(heard_vocabulary::FiguresAction::Corrected.name())).await;
        assert_eq!(lines, 3);
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn brd_04_a_publication_holds_no_value_that_its_rules_would_withhold() {
    let env = Environment::demo(Backend::Sqlite, 900).await;
    env.after_a_large_year().await;
    publish_due(&env.heard).await.unwrap();
    let mut conn = env.heard.words().read().await.unwrap();
    let sql = "SELECT COUNT(*) AS n, COUNT(CASE WHEN value < $1 THEN 1 END) AS few FROM figure WHERE value IS NOT NULL";
    let row = conn.first(sql, args![14]).await.unwrap().unwrap();
    assert!(row.int("n").unwrap() > 20);
    assert_eq!(row.int("few").unwrap(), 0);
    drop(conn);
    env.heard.close().await;
}

/// Files outside the room of figures that count what children sent: for those
/// who may read it, and for nobody else.
const COUNT_TOO: [&str; 14] = [
    // What a change in one young person's life would touch.
    "server/domain/src/people/changes/waiting.rs",
    // What one leaver holds, for whoever hands it over.
    "server/domain/src/people/handover/tables.rs",
    // The length of the team's own list.
    "server/domain/src/polls/words.rs",
    // Whether the log has a line for each deed: for whoever verifies it.
    "server/domain/src/record/lacking.rs",
    // Whether a response has a view behind it.
    "server/domain/src/responses/hand_in.rs",
    // How many views stand behind a response, for those who read them.
    "server/domain/src/responses/read.rs",
    // How many concerns were decided in a month, for safeguarding leads.
    "server/domain/src/safeguarding/concerns/decided.rs",
    // How many tags were suggested before a person gave them, for those who read views.
    "server/domain/src/suggestions/overview.rs",
    // Whether the author of one view wrote more, so that there is something to translate.
    "server/domain/src/translators/choose.rs",
    // How many wait in each language, for a translator who works in it.
    "server/domain/src/translators/queue.rs",
    // How many views one deed at the desk was about, for whoever did it.
    "server/domain/src/views/desk/deeds.rs",
    // What a child said for a review, for whoever takes its summary.
    "server/domain/src/views/for_review.rs",
    // How many quotes a pack holds, for those who take packs.
    "server/domain/src/views/quote_packs.rs",
    // The length of a worker's own list.
    "server/domain/src/views/sent.rs",
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
}

/// Whether a source counts rows of tables that hold what children sent.
fn counts_children(text: &str) -> bool {
    const HOLD: [&str; 12] = [
        "view",
        "listed_view",
        "kept_view",
        "countable_view",
        "view_theme",
        "response_view",
        "review_view",
        "rating_aspect",
        "poll_answer",
        "wall_verdict",
        "message",
        "quote",
    ];
    // A statement stands in one string; a comment has no COUNT(.
    let strings = text.split('"').skip(1).step_by(2);
    strings.filter(|sql| sql.contains("COUNT(")).any(|sql| {
        let words: Vec<&str> = sql.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').collect();
        let read = words.windows(2).filter(|pair| ["FROM", "JOIN"].contains(&pair[0])).map(|pair| pair[1]);
        read.into_iter().any(|table| HOLD.contains(&table))
    })
}

#[test]
fn brd_04_nothing_counts_children_outside_the_room_of_figures_but_what_is_named_here() {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files = Vec::new();
    for folder in ["server/domain/src", "server/web/src", "server/src"] {
        sources(&project.join(folder), &mut files);
    }
    let mut found: Vec<String> = files
        .iter()
        .filter(|file| counts_children(&std::fs::read_to_string(file).unwrap()))
        .map(|file| file.strip_prefix(&project).unwrap().to_string_lossy().into_owned())
        .filter(|file| !file.starts_with("server/domain/src/figures/"))
        .collect();
    found.sort();
    assert_eq!(found, COUNT_TOO);
    assert!(counts_children("let sql = \"SELECT COUNT(*) AS n FROM countable_view\";"), "it would be seen");
}
