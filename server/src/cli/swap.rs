//! One database file put in the place of another, which is kept.

use std::path::{Path, PathBuf};

use super::{Complaint, Outcome};

/// What SQLite keeps beside a database.
const SIDES: [&str; 2] = ["-wal", "-shm"];

fn side_of(path: &Path, suffix: &str) -> PathBuf {
    PathBuf::from(format!("{}{suffix}", path.display()))
}

/// Copies a database beside the one that it replaces; what a stop left there goes.
pub(super) fn bring(copy: &Path, target: &Path) -> Result<PathBuf, Complaint> {
    if let Some(parent) = target.parent() {
        std::fs::create_dir_all(parent)?;
    }
    let incoming = target.with_extension("incoming");
    for side in SIDES.map(|suffix| side_of(&incoming, suffix)) {
        if side.exists() {
            std::fs::remove_file(side)?;
        }
    }
    std::fs::copy(copy, &incoming)?;
    Ok(incoming)
}

/// What was there is kept under this name.
pub(super) fn before_restore(target: &Path) -> PathBuf {
    side_of(target, ".before-restore")
}

/// This name, or the next that nothing has: what an earlier restore kept may be the only
/// one that knows something.
pub(super) fn nothing_there(name: PathBuf) -> PathBuf {
    let (mut free, mut next) = (name.clone(), 2);
    while free.exists() {
        free = side_of(&name, &format!("-{next}"));
        next += 1;
    }
    free
}

/// Replaces a database by what was brought beside it. What was there is kept as `kept`.
pub(super) fn replace(incoming: &Path, target: &Path, kept: &Path) -> Outcome {
    for suffix in SIDES {
        let side = side_of(target, suffix);
        if side.exists() {
            std::fs::rename(&side, side_of(kept, suffix))?;
        }
    }
    if target.exists() {
        std::fs::rename(target, kept)?;
    }
    for suffix in SIDES {
        let side = side_of(incoming, suffix);
        if side.exists() {
            std::fs::rename(&side, side_of(target, suffix))?;
        }
    }
    std::fs::rename(incoming, target)?;
    Ok(())
}
