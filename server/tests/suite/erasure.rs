//! Erasing a person, and yesterday's backup.

use std::sync::Arc;

use heard_domain::intake::submit;
use heard_domain::people::{self, Account, Grant, Moderate, Role, Visitor};
use heard_domain::views::{QueueFilter, queue};
use heard_storage::clock::FixedClock;
use heard_storage::crypto::MasterKey;
use heard_storage::{KeyStoreError, Location};

use super::concerns::saying;
use super::environment::{Environment, NOON, keys_file, master, open, words_file};

async fn young_person(env: &Environment, name: &str) -> Account {
    let identity = people::Identity { name: "x".into(), avatar: None, title: None, email: None };
    let made = people::issue_for_test(&env.heard, Role::YoungPerson, identity).await.unwrap();
    people::accept(&env.heard, &made.code, name, None, "258013".into()).await.unwrap()
}

async fn say(env: &Environment, who: Account, words: &str, number: u8) {
    let submission = saying(number.into(), "something_wrong", "what", words, "en");
    submit(&env.heard, Visitor::new(Some(who)), submission).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_03_an_erased_person_is_unreadable_in_yesterdays_backup() {
    let env = Environment::sqlite().await;
    let (her, him) = (young_person(&env, "Heron").await, young_person(&env, "Swift").await);
    say(&env, her, "her words", 1).await;
    say(&env, him, "his words", 2).await;
    let backup = env.folder.path().join("yesterday.db");
    env.heard.words().copy_sqlite_to(&backup).await.unwrap();
    people::erase(&env.heard, &Grant::check(her).unwrap()).await.unwrap();
    env.heard.close().await;

    // Yesterday's words beside today's keys.
    let clock = Arc::new(FixedClock::new(NOON));
    let restored =
        open(Location::Sqlite(backup), Location::Sqlite(keys_file(env.folder.path())), &master(), clock).await.unwrap();
    let lead: Grant<Moderate> = {
        let identity =
            people::Identity { name: "L".into(), avatar: None, title: None, email: Some("l@example.org".into()) };
        let made = people::issue_for_test(&restored, Role::ParticipationLead, identity).await.unwrap();
        Grant::check(people::accept(&restored, &made.code, "", None, "a long password".into()).await.unwrap()).unwrap()
    };
    let lines = queue(&restored, &lead, &QueueFilter::default()).await.unwrap().lines;
    let texts: Vec<&str> = lines.iter().map(|l| l.snippet.as_str()).collect();
    assert_eq!(lines.len(), 2, "both rows are in the backup");
    assert!(texts.contains(&"his words"));
    assert!(!texts.iter().any(|t| t.contains("her")), "{texts:?}");
    restored.close().await;

    // No file of the key store holds her key any more, its log included.
    for name in ["store.db", "store.db-wal", "store.db-shm"] {
        let path = env.folder.path().join("keys").join(name);
        if path.exists() {
            let bytes = std::fs::read(&path).unwrap();
            let owner = heard_storage::crypto::Keys::derive(&master()).owner_of(&her.id().bytes());
            assert!(!bytes.windows(16).any(|w| w == owner), "{name} still names her key");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_08_another_master_key_is_refused_with_a_sentence() {
    let env = Environment::sqlite().await;
    env.heard.close().await;
    let folder = env.folder.path();
    let (words, keys) = (Location::Sqlite(words_file(folder)), Location::Sqlite(keys_file(folder)));
    let other = MasterKey::from_bytes([1; 32]);
    let Err(error) = open(words, keys, &other, Arc::new(FixedClock::new(NOON))).await else {
        panic!("opened with another key");
    };
    assert!(matches!(error, KeyStoreError::WrongMasterKey), "{error}");
    assert!(error.to_string().contains("not the one this data was made with"));
}
