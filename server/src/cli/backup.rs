//! `heard backup`, `heard restore`, `heard verify`: words and keys apart.
//!
//! A restore puts the words back and leaves the keys of today, so that what
//! was erased since stays unreadable. The keys go back only when asked.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;
use heard_domain::record::{look_for_what_is_missing, put_back_with_keys, without_line};
use heard_storage::clock::SystemClock;
use heard_storage::{Location, Store, verify_audit};

use super::folder::{self, Folder, keys_file, objects_folder, words_file};
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
    heard.words().copy_sqlite_to(&words_file(&args.to)).await?;
    // After the words: whatever a row names was written before the row.
    if let Some(folder) = heard.objects().folder() {
        copy_folder(&folder.join("view"), &objects_folder(&args.to).join("view"))?;
    }
    heard.close().await;
    say(format_args!("backed up to {}; keep words/ and keys/ in different places", args.to.display()));
    Ok(())
}

/// Copies every object of a folder; one that goes meanwhile was taken back.
fn copy_folder(from: &Path, to: &Path) -> Result<u64, Complaint> {
    std::fs::create_dir_all(to)?;
    let mut copied = 0;
    let Ok(entries) = std::fs::read_dir(from) else { return Ok(copied) };
    for entry in entries {
        let entry = entry?;
        // What is being written has no name of its own yet.
        let named = entry.file_name().to_str().is_some_and(|name| uuid::Uuid::try_parse(name).is_ok());
        if !named {
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

/// How many recordings and pictures the words name, and how many of them are not in the backup.
async fn missing_objects(store: &Store, from: &Path) -> Result<(usize, usize), Complaint> {
    let mut conn = store.read().await?;
    let rows = conn.all("SELECT id FROM attachment", vec![]).await?;
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
    // What is being replaced says how far it had got, where it still opens.
    match folder::open_existing(&args.data).await {
        Ok(heard) => {
            look_for_what_is_missing(&heard).await?;
            heard.close().await;
        }
        Err(_) => say(format_args!("what was there does not open: how far it had got is known to a minute")),
    }
    copy_folder(&objects_folder(&args.from).join("view"), &folder.objects.join("view"))?;
    put_back(&words_file(&args.from), words)?;
    if args.with_keys {
        put_back(&keys_file(&args.from), keys)?;
        let heard = folder::open_existing(&args.data).await?;
        put_back_with_keys(&heard).await?;
        heard.close().await;
    }
    say(format_args!("restored the words of {}", args.from.display()));
    Ok(())
}

/// Replaces a database by its copy. What was there is kept beside it.
fn put_back(copy: &Path, target: &Path) -> Outcome {
    if let Some(parent) = target.parent() {
        std::fs::create_dir_all(parent)?;
    }
    let incoming = target.with_extension("incoming");
    std::fs::copy(copy, &incoming)?;
    for suffix in ["-wal", "-shm"] {
        let side = PathBuf::from(format!("{}{suffix}", target.display()));
        if side.exists() {
            std::fs::rename(&side, format!("{}.before-restore{suffix}", target.display()))?;
        }
    }
    if target.exists() {
        std::fs::rename(target, format!("{}.before-restore", target.display()))?;
    }
    std::fs::rename(&incoming, target)?;
    Ok(())
}
