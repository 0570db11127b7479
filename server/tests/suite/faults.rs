//! The committer under faults, and the audit log under tampering.

use heard_domain::record::{GuideSlug, record, without_line};
use heard_storage::args;
use heard_storage::{Location, StorageError, Store, verify_audit};
use heard_vocabulary::GuideAction;

use super::environment::{Environment, backends, words_file};

/// Writes a setting and an audit line; fails after that when told to.
async fn unit(store: &Store, name: String, fail: bool) -> Result<(), StorageError> {
    store
        .write(move |uow| {
            Box::pin(async move {
                record(uow, "test", GuideAction::Written, GuideSlug(name.clone()), "").await?;
                uow.defer("INSERT INTO setting (name, value) VALUES ($1, 'x')", args![name.as_str()]);
                if fail {
                    uow.flush().await?;
                    return Err(StorageError::Setup("told to fail".into()));
                }
                Ok(())
            })
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_04_units_that_fail_leave_nothing_and_harm_no_other() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let before = verify_audit(env.heard.words()).await.unwrap().entries;
        let mut tasks = Vec::new();
        for n in 0..400_u32 {
            let store = env.heard.words().clone();
            // Every third is told to fail, every fifth stores a name that is there already.
            let name = if n.is_multiple_of(5) { "the same".to_owned() } else { format!("name {n}") };
            tasks.push(tokio::spawn(async move { (n, unit(&store, name, n.is_multiple_of(3)).await) }));
        }
        let mut kept = 0;
        for task in tasks {
            let (n, result) = task.await.unwrap();
            match result {
                Ok(()) => {
                    assert!(!n.is_multiple_of(3));
                    kept += 1;
                }
                Err(StorageError::Duplicate) => assert!(n.is_multiple_of(5)),
                Err(StorageError::Setup(_)) => assert!(n.is_multiple_of(3)),
                Err(other) => panic!("{other}"),
            }
        }
        let mut conn = env.heard.words().read().await.unwrap();
        let rows = conn.all("SELECT name FROM setting", vec![]).await.unwrap();
        assert_eq!(rows.len(), kept, "{backend:?}");
        let verdict = verify_audit(env.heard.words()).await.unwrap();
        assert_eq!((verdict.broken_at, verdict.entries - before), (None, i64::try_from(kept).unwrap()), "{backend:?}");
        println!("{backend:?}: 400 units, {kept} kept, chain whole");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_04_a_changed_line_breaks_the_chain_and_the_log_refuses_changes() {
    let env = Environment::sqlite().await;
    for n in 0..20 {
        unit(env.heard.words(), format!("n{n}"), false).await.unwrap();
    }
    let refused = env
        .heard
        .words()
        .write(|uow| {
            Box::pin(async move {
                uow.execute("UPDATE audit_log SET actor = 'someone else' WHERE seq = 7", vec![]).await?;
                Ok::<_, StorageError>(())
            })
        })
        .await;
    assert!(refused.is_err(), "the log is append-only");
    env.heard.close().await;
    // Someone with the file and a tool of their own.
    use sqlx::{Connection as _, Executor as _};
    let path = words_file(env.folder.path());
    let mut raw = sqlx::SqliteConnection::connect(&format!("sqlite:{}", path.display())).await.unwrap();
    raw.execute("DROP TRIGGER audit_log_no_update").await.unwrap();
    raw.execute("UPDATE audit_log SET actor = 'someone else' WHERE seq = 7").await.unwrap();
    raw.close().await.unwrap();
    let store = Store::open(&Location::Sqlite(path), env.clock.clone()).await.unwrap();
    assert_eq!(verify_audit(&store).await.unwrap().broken_at, Some(7));
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_08_every_connection_has_the_settings_durability_rests_on() {
    let env = Environment::sqlite().await;
    let mut held = Vec::new();
    for store in [env.heard.words(), env.heard.key_store().store()] {
        // Two at once: the pool has to open a connection of its own for each.
        for _ in 0..2 {
            let mut conn = store.read().await.unwrap();
            for (pragma, wanted) in [("PRAGMA synchronous", 2), ("PRAGMA foreign_keys", 1)] {
                let rows = conn.all(pragma, vec![]).await.unwrap();
                let name = pragma.trim_start_matches("PRAGMA ");
                let name: &'static str = if name == "synchronous" { "synchronous" } else { "foreign_keys" };
                assert_eq!(rows[0].int(name).unwrap(), wanted);
            }
            let mode = conn.all("PRAGMA journal_mode", vec![]).await.unwrap();
            assert_eq!(mode[0].text("journal_mode").unwrap(), "wal");
            held.push(conn);
        }
    }
}

/// A unit that panics after it wrote something.
async fn panics(store: &Store, name: String) -> Result<(), StorageError> {
    store
        .write(move |uow| {
            Box::pin(async move {
                record(uow, "test", GuideAction::Written, GuideSlug(name.clone()), "").await?;
                uow.execute("INSERT INTO setting (name, value) VALUES ($1, 'x')", args![name.as_str()]).await?;
                assert!(name.is_empty(), "told to panic");
                Ok(())
            })
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_08_a_unit_that_panics_fails_alone() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let mut tasks = Vec::new();
        for n in 0..60_u32 {
            let store = env.heard.words().clone();
            tasks.push(tokio::spawn(async move {
                match n.is_multiple_of(3) {
                    true => (true, panics(&store, format!("panics {n}")).await),
                    false => (false, unit(&store, format!("stays {n}"), false).await),
                }
            }));
        }
        for task in tasks {
            let (panicked, result) = task.await.unwrap();
            assert_eq!(panicked, matches!(result, Err(StorageError::NotCommitted(_))), "{backend:?}: {result:?}");
        }
        unit(env.heard.words(), "afterwards".into(), false).await.unwrap();
        let mut conn = env.heard.words().read().await.unwrap();
        let names = conn.all("SELECT name FROM setting WHERE name LIKE 'panics%'", vec![]).await.unwrap();
        assert!(names.is_empty(), "{backend:?}: nothing of them is stored");
        let names = conn.all("SELECT name FROM setting WHERE name LIKE 'stays%'", vec![]).await.unwrap();
        assert_eq!(names.len(), 40, "{backend:?}: every other is");
        assert_eq!(verify_audit(env.heard.words()).await.unwrap().broken_at, None, "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_08_a_refusal_that_a_unit_overlooks_is_not_answered_as_stored() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        unit(env.heard.words(), "there".into(), false).await.unwrap();
        let answered = env
            .heard
            .words()
            .write(|uow| {
                Box::pin(async move {
                    uow.execute("INSERT INTO setting (name, value) VALUES ('first', 'x')", vec![]).await?;
                    // The name is there already; whoever wrote this forgot to look.
                    drop(uow.execute("INSERT INTO setting (name, value) VALUES ('there', 'x')", vec![]).await);
                    Ok::<_, StorageError>(())
                })
            })
            .await;
        let mut conn = env.heard.words().read().await.unwrap();
        let stored = conn.first("SELECT name FROM setting WHERE name = 'first'", vec![]).await.unwrap().is_some();
        assert_eq!(answered.is_ok(), stored, "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_08_a_unit_nobody_waits_for_is_whole() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let before = verify_audit(env.heard.words()).await.unwrap().entries;
        for n in 0..100_u32 {
            let store = env.heard.words().clone();
            let mut asked = Box::pin(async move { unit(&store, format!("left {n}"), false).await });
            // Looked at a few times, then left.
            for _ in 0..n % 7 {
                let waker = futures::task::noop_waker();
                let mut context = std::task::Context::from_waker(&waker);
                if asked.as_mut().poll(&mut context).is_ready() {
                    break;
                }
                tokio::task::yield_now().await;
            }
        }
        unit(env.heard.words(), "the last".into(), false).await.unwrap();
        let store = env.heard.words().clone();
        let (lines, kept) = loop {
            // Units that were begun come to their end; then the two agree.
            let mut conn = store.read().await.unwrap();
            let kept = conn.all("SELECT name FROM setting WHERE name LIKE 'left%'", vec![]).await.unwrap().len();
            drop(conn);
            tokio::task::yield_now().await;
            let verdict = verify_audit(&store).await.unwrap();
            assert_eq!(verdict.broken_at, None, "{backend:?}");
            let lines = verdict.entries - before - 1;
            if lines == i64::try_from(kept).unwrap() {
                break (lines, kept);
            }
        };
        println!("{backend:?}: {kept} of 100 units that were left are there, with {lines} lines");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_04_what_lacks_its_line_in_the_log_is_named_by_kind_and_number() {
    for backend in backends() {
        let env = Environment::demo(backend, 40).await;
        assert!(without_line(env.heard.words()).await.unwrap().is_empty(), "{backend:?}");
        // Somebody with a tool of their own.
        env.heard
            .words()
            .write(|uow| {
                Box::pin(async move {
                    uow.execute(
                        "INSERT INTO message (id, view_id, author, sealed, sent_at, goes_at, told)
                         SELECT $1, id, 'team', $1, 1, 1, 1 FROM view WHERE id NOT IN (SELECT view_id FROM message) LIMIT 1",
                        args![vec![9_u8; 16]],
                    )
                    .await?;
                    uow.execute(
                        "INSERT INTO response (id, state, version, created_by, created_at) VALUES ($1, 'draft', 1, $1, 1)",
                        args![vec![9_u8; 16]],
                    )
                    .await?;
                    for id in [7_u8, 8] {
                        uow.execute(
                            "INSERT INTO view (id, submission_hash, owner_key, wrapped_key, sealed, signed_in, scenario,
                                scenario_version, audience, helped, lang, state, received_at)
                             VALUES ($1, $1, $1, $1, $1, 0, 'x', 1, 'team', 'alone', 'en', 'sent', 1)",
                            args![vec![id; 16]],
                        )
                        .await?;
                    }
                    Ok::<_, StorageError>(())
                })
            })
            .await
            .unwrap();
        let lacking = without_line(env.heard.words()).await.unwrap();
        assert_eq!(lacking, [("views", 2), ("messages", 1), ("responses", 1)], "{backend:?}");
    }
}

/// The process that serves one connection.
async fn process(store: &Store) -> i64 {
    let mut conn = store.read().await.unwrap();
    let sql = "SELECT CAST(pg_backend_pid() AS BIGINT) AS pid";
    conn.first(sql, vec![]).await.unwrap().unwrap().int("pid").unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_08_a_connection_left_in_a_transaction_is_thrown_away_and_others_are_kept() {
    for backend in backends() {
        if backend == super::environment::Backend::Sqlite {
            continue;
        }
        let env = Environment::on(backend).await;
        let store = env.heard.words();
        let mut kept = std::collections::HashSet::new();
        for _ in 0..40 {
            kept.insert(process(store).await);
        }
        assert!(kept.len() <= 12, "{} connections for one reader", kept.len());
        let mut conn = store.read().await.unwrap();
        conn.execute("BEGIN", vec![]).await.unwrap();
        let sql = "SELECT CAST(pg_backend_pid() AS BIGINT) AS pid";
        let left = conn.first(sql, vec![]).await.unwrap().unwrap().int("pid").unwrap();
        drop(conn);
        for _ in 0..40 {
            assert_ne!(process(store).await, left, "a stranger's transaction goes on");
        }
    }
}
