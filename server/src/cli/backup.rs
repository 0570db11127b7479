//! `heard backup`, `heard restore`, `heard verify`: words and keys apart.
//!
//! A restore puts the words back and leaves the keys of today, so that what
//! was erased since stays unreadable. The keys go back only when asked. What was
//! locked unseen is in no backup, and is locked again after any restore.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;
use heard_domain::Heard;
use heard_domain::media::{lock_again, shut_now};
use heard_domain::record::{look_for_what_is_missing, put_back_with_keys, without_line};
use heard_storage::clock::SystemClock;
use heard_storage::crypto::Keys;
use heard_storage::entropy::System;
use heard_storage::{KeyStore, Location, LockedRow, Store, verify_audit};

use super::folder::{self, Folder, keys_file, objects_folder, words_file};
use super::swap::{before_restore, bring, nothing_there, replace};
use super::{Complaint, DataArgs, Outcome, say};

/// What to back up, and where to.
#[derive(Args)]
pub(super) struct BackupArgs {
    #[command(flatten)]
    data: DataArgs,
    /// A new folder: words in `words/`, the key store in `keys/`. The master
    /// key is never copied.
    #[arg(long)]
    to: PathBuf,
}

/// What to put back.
#[derive(Args)]
pub(super) struct RestoreArgs {
    #[command(flatten)]
    data: DataArgs,
    /// A folder that `heard backup` made.
    #[arg(long)]
    from: PathBuf,
    /// Put the key store back too. What was erased since the backup becomes
    /// readable again: only after losing the key store itself.
    #[arg(long)]
    with_keys: bool,
}

/// What to check.
#[derive(Args)]
pub(super) struct VerifyArgs {
    /// A folder that `heard backup` made.
    #[arg(long)]
    from: PathBuf,
}

pub(super) async fn backup(args: BackupArgs) -> Outcome {
    if args.to.exists() {
        return Err(Complaint(format!("{} is there already: give a new folder", args.to.display())));
    }
    let heard = folder::open_existing(&args.data).await?;
    if heard.words().is_postgres() {
        return Err(Complaint("words in PostgreSQL are backed up with pg_dump; see docs/operating.md".to_owned()));
    }
    for file in [words_file(&args.to), keys_file(&args.to)] {
        if let Some(parent) = file.parent() {
            std::fs::create_dir_all(parent)?;
        }
    }
    // Keys first: a key without words is nothing, words without their key are lost.
    heard.key_store().store().copy_sqlite_to(&keys_file(&args.to)).await?;
    copy_words(&heard, &args.to).await?;
    heard.close().await;
    say(format_args!("backed up to {}; keep words/ and keys/ in different places", args.to.display()));
    Ok(())
}

/// How often the words are copied anew because something was locked meanwhile.
const TRIES: usize = 5;

/// Copies words and objects. Nothing that is locked unseen is copied: where somebody
/// locks while this copies, it begins anew.
async fn copy_words(heard: &Heard, to: &Path) -> Outcome {
    let objects = objects_folder(to);
    for _ in 0..TRIES {
        let shut = shut_now(heard).await?;
        heard.words().copy_sqlite_to(&words_file(to)).await?;
        // After the words: whatever a row names was written before the row.
        if let Some(folder) = heard.objects().folder() {
            copy_folder(&folder.join("view"), &objects.join("view"), &shut.objects)?;
        }
        if shut_now(heard).await? == shut {
            return Ok(());
        }
        std::fs::remove_file(words_file(to))?;
        if objects.exists() {
            std::fs::remove_dir_all(&objects)?;
        }
    }
    Err(Complaint("pictures are being locked while this copies: try again in a minute".to_owned()))
}

/// Copies every object of a folder but for what is locked unseen; one that goes
/// meanwhile was taken back.
fn copy_folder(from: &Path, to: &Path, without: &[[u8; 16]]) -> Result<u64, Complaint> {
    std::fs::create_dir_all(to)?;
    let mut copied = 0;
    let Ok(entries) = std::fs::read_dir(from) else { return Ok(copied) };
    for entry in entries {
        let entry = entry?;
        // What is being written has no name of its own yet.
        let named = entry.file_name().to_str().and_then(|name| uuid::Uuid::try_parse(name).ok());
        if named.is_none_or(|named| without.contains(named.as_bytes())) {
            continue;
        }
        match std::fs::copy(entry.path(), to.join(entry.file_name())) {
            Ok(_) => copied += 1,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(copied)
}

/// How many recordings and pictures the words name, and how many of them are not in the
/// backup; what is locked unseen is in none.
async fn missing_objects(store: &Store, from: &Path) -> Result<(usize, usize), Complaint> {
    let mut conn = store.read().await?;
    let sql = "SELECT id FROM attachment WHERE id NOT IN (SELECT id FROM shut_media)";
    let rows = conn.all(sql, vec![]).await?;
    let folder = objects_folder(from).join("view");
    let mut missing = 0;
    for row in &rows {
        let id: [u8; 16] = row.id("id")?;
        missing += usize::from(!folder.join(uuid::Uuid::from_bytes(id).simple().to_string()).exists());
    }
    Ok((rows.len(), missing))
}

/// Refuses a folder that is no backup.
async fn check(from: &Path) -> Result<i64, Complaint> {
    let words = words_file(from);
    if !words.exists() {
        return Err(Complaint(format!("{} is not a backup: it has no words/heard.db", from.display())));
    }
    let store = Store::open(&Location::Sqlite(words), Arc::new(SystemClock)).await?;
    let verdict = verify_audit(&store).await?;
    let lacking: i64 = without_line(&store).await?.iter().map(|(_, count)| count).sum();
    let (named, missing) = missing_objects(&store, from).await?;
    store.close().await;
    if lacking > 0 {
        return Err(Complaint(format!("the backup's audit log lacks the line of {lacking} of the things stored")));
    }
    if missing > 0 && objects_folder(from).exists() {
        return Err(Complaint(format!("{missing} of {named} recordings and pictures are not in the backup")));
    }
    match verdict.broken_at {
        None => Ok(verdict.entries),
        Some(seq) => Err(Complaint(format!("the backup's audit log does not hang together at entry {seq}"))),
    }
}

pub(super) async fn verify(args: VerifyArgs) -> Outcome {
    let entries = check(&args.from).await?;
    say(format_args!("the backup opens; its audit log of {entries} entries holds"));
    Ok(())
}

pub(super) async fn restore(args: RestoreArgs) -> Outcome {
    check(&args.from).await?;
    let folder = Folder::of(&args.data);
    let (Location::Sqlite(words), Location::Sqlite(keys)) = (&folder.words, &folder.key_store) else {
        return Err(Complaint("only the embedded database is restored by this command".to_owned()));
    };
    // What is being replaced says how far it had got, and what was locked, where it still opens.
    let locked = match folder::open_existing(&args.data).await {
        Ok(heard) => {
            look_for_what_is_missing(&heard).await?;
            let locked = heard.key_store().all_locked().await?;
            heard.close().await;
            locked
        }
        Err(_) => {
            say(format_args!("what was there does not open: how far it had got is known to a minute"));
            locked_in(&folder, keys).await
        }
    };
    let shut: Vec<[u8; 16]> = locked.iter().map(|(object, _)| *object).collect();
    copy_folder(&objects_folder(&args.from).join("view"), &folder.objects.join("view"), &shut)?;
    // Before anything is replaced: the keys that come know what today's knew of locks.
    let incoming = match args.with_keys {
        true => Some(bring_keys(&folder, &keys_file(&args.from), keys, locked.clone()).await?),
        false => None,
    };
    replace(&bring(&words_file(&args.from), words)?, words, &before_restore(words))?;
    if let Some(incoming) = incoming {
        replace(&incoming, keys, &nothing_there(before_restore(keys)))?;
    }
    look_over(&args, locked).await?;
    say(format_args!("restored the words of {}", args.from.display()));
    Ok(())
}

/// What the key store that is there knows of what was locked, where the words beside it do
/// not open; nothing where it does not open either.
async fn locked_in(folder: &Folder, keys: &Path) -> Vec<LockedRow> {
    if !keys.exists() {
        return Vec::new();
    }
    let found = match open_keys(folder, keys).await {
        Ok(store) => {
            let found = store.all_locked().await;
            store.store().close().await;
            found.ok()
        }
        Err(_) => None,
    };
    found.unwrap_or_else(|| {
        say(format_args!("its keys do not open either: what was locked unseen since the backup is not known"));
        Vec::new()
    })
}

/// Opens a key store by itself.
async fn open_keys(folder: &Folder, file: &Path) -> Result<KeyStore, Complaint> {
    let keys = Arc::new(Keys::derive(&folder.master_key(&System)?));
    Ok(KeyStore::open(&Location::Sqlite(file.to_owned()), keys, Arc::new(SystemClock), &System).await?)
}

/// A copy of a key store beside the one that it replaces, which knows already what that one
/// knew of what was locked: a stop at any moment forgets none of it.
async fn bring_keys(folder: &Folder, copy: &Path, target: &Path, locked: Vec<LockedRow>) -> Result<PathBuf, Complaint> {
    let incoming = bring(copy, target)?;
    if !locked.is_empty() {
        let store = open_keys(folder, &incoming).await?;
        let kept = store.keep_locked(locked).await;
        store.store().close().await;
        kept?;
    }
    Ok(incoming)
}

/// What was put back is looked over: how much of the log is missing, and what was locked
/// unseen is locked again. Keys that were put back learn what today's knew of that.
async fn look_over(args: &RestoreArgs, locked: Vec<LockedRow>) -> Outcome {
    let heard = match folder::open_existing(&args.data).await {
        Ok(heard) => heard,
        Err(error) if args.with_keys => return Err(error),
        // It does not start either before this is mended, and is looked over when it does.
        Err(_) => return Ok(()),
    };
    if args.with_keys {
        put_back_with_keys(&heard).await?;
        heard.key_store().keep_locked(locked).await?;
    } else {
        look_for_what_is_missing(&heard).await?;
    }
    let again = lock_again(&heard).await?;
    heard.close().await;
    if again > 0 {
        say(format_args!("{again} of what was locked unseen was locked again"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(flavor = "multi_thread")]
    async fn mod_08_keys_that_come_back_know_what_todays_knew_of_locks_before_they_are_in_place() {
        let here = tempfile::tempdir().unwrap();
        let args = DataArgs { data: here.path().join("data"), database: None, key_store: None };
        let folder = Folder::of(&args);
        let (keys, copy) = (keys_file(&args.data), here.path().join("copy.db"));
        std::fs::create_dir_all(keys.parent().unwrap()).unwrap();
        assert!(locked_in(&folder, &keys).await.is_empty(), "there is none");
        let today = open_keys(&folder, &keys).await.unwrap();
        today.store().copy_sqlite_to(&copy).await.unwrap();
        today.lock([7; 16], &System).await.unwrap();
        today.store().close().await;

        // The words beside it are none: the keys are asked alone.
        let locked = locked_in(&folder, &keys).await;
        assert_eq!(locked.len(), 1);
        let incoming = bring_keys(&folder, &copy, &keys, locked.clone()).await.unwrap();
        let before = nothing_there(before_restore(&keys));
        replace(&incoming, &keys, &before).unwrap();
        assert_eq!(locked_in(&folder, &keys).await, locked, "no later step has to say so");
        assert_eq!(locked_in(&folder, &before).await, locked, "and what was there is kept");

        // What an earlier restore kept is not written over.
        let next = nothing_there(before_restore(&keys));
        assert!(next.display().to_string().ends_with("store.db.before-restore-2"), "{}", next.display());
        replace(&bring(&copy, &keys).unwrap(), &keys, &next).unwrap();
        assert!(before.exists() && next.exists() && locked_in(&folder, &keys).await.is_empty());

        std::fs::write(&keys, "no database").unwrap();
        assert!(locked_in(&folder, &keys).await.is_empty(), "what does not open stops nothing");
    }
}
