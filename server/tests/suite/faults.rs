//! The committer under faults, and the audit log under tampering.

use heard::args;
use heard::storage::{AuditEntry, Location, StorageError, Store, verify_audit};

use super::environment::{Environment, backends, words_file};

fn entry(subject: &str) -> AuditEntry {
    AuditEntry { actor: "test".into(), action: "test.done".into(), subject: subject.into(), detail: String::new() }
}

/// Writes a setting and an audit line; fails after that when told to.
async fn unit(store: &Store, name: String, fail: bool) -> Result<(), StorageError> {
    store
        .write(move |uow| {
            Box::pin(async move {
                uow.audit(entry(&name)).await?;
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
