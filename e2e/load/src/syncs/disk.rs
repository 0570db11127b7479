//! A model of the disk after a power cut: only what a completed sync covers
//! is there.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};

use super::trace::Event;
use crate::fault::{Context as _, Outcome};

/// One file: what is on disk, and what was written since.
#[derive(Clone, Default)]
struct Content {
    durable: Vec<u8>,
    pending: Vec<Change>,
}

#[derive(Clone)]
enum Change {
    Write(usize, Vec<u8>),
    Cut(usize),
}

impl Content {
    fn settle(&mut self, count: usize) {
        for change in self.pending.drain(..count.min(self.pending.len())) {
            match change {
                Change::Write(offset, bytes) => {
                    let end = offset + bytes.len();
                    if self.durable.len() < end {
                        self.durable.resize(end, 0);
                    }
                    self.durable[offset..end].copy_from_slice(&bytes);
                }
                Change::Cut(length) => self.durable.resize(length, 0),
            }
        }
    }
}

/// The files of a data folder as a power cut would leave them.
#[derive(Clone, Default)]
pub struct Disk {
    files: BTreeMap<String, Content>,
    /// Syncs under way: how many changes each covers.
    syncing: HashMap<(u32, String), usize>,
}

impl Disk {
    /// Starts from the files as they are before the server starts.
    ///
    /// # Errors
    /// When one cannot be read.
    pub fn from_files(files: &[PathBuf]) -> Outcome<Self> {
        let mut disk = Self::default();
        for file in files {
            let durable = std::fs::read(file).context(file.display())?;
            disk.files.insert(file.display().to_string(), Content { durable, pending: Vec::new() });
        }
        Ok(disk)
    }

    /// Follows one event.
    pub fn follow(&mut self, event: &Event) {
        match event {
            Event::Written { path, offset, bytes } => self.change(path, Change::Write(*offset, bytes.clone())),
            Event::Cut { path, length } => self.change(path, Change::Cut(*length)),
            Event::SyncBegan { thread, path } => {
                let covered = self.files.get(path).map_or(0, |content| content.pending.len());
                self.syncing.insert((*thread, path.clone()), covered);
            }
            Event::SyncEnded { thread, path, .. } => self.synced(*thread, path),
            Event::Asked { .. } | Event::Answered { .. } => {}
        }
    }

    fn change(&mut self, path: &str, change: Change) {
        self.files.entry(path.to_owned()).or_default().pending.push(change);
    }

    fn synced(&mut self, thread: u32, path: &str) {
        let Some(covered) = self.syncing.remove(&(thread, path.to_owned())) else {
            return;
        };
        // Another sync of the same file under way covers that many fewer now.
        for ((_, other), count) in &mut self.syncing {
            if other == path {
                *count = count.saturating_sub(covered);
            }
        }
        if let Some(content) = self.files.get_mut(path) {
            content.settle(covered);
        }
    }

    /// Writes the database at `path` and its log, as they are on disk now, to
    /// `target`.
    ///
    /// # Errors
    /// When `target` cannot be written.
    pub fn cut_power(&self, path: &Path, target: &Path) -> Outcome {
        for suffix in ["", "-wal"] {
            let name = format!("{}{suffix}", path.display());
            let copy = format!("{}{suffix}", target.display());
            match self.files.get(&name) {
                Some(content) if !content.durable.is_empty() => std::fs::write(copy, &content.durable)?,
                _ => {}
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_sync_covers_survives() -> Outcome {
        let path = "/d/a-wal".to_owned();
        let write = |offset, byte| Event::Written { path: path.clone(), offset, bytes: vec![byte] };
        let mut disk = Disk::default();
        disk.follow(&write(0, 1));
        disk.follow(&Event::SyncBegan { thread: 1, path: path.clone() });
        disk.follow(&write(1, 2));
        disk.follow(&Event::SyncEnded { thread: 1, path: path.clone(), began: 0 });
        let durable = |disk: &Disk| disk.files.get("/d/a-wal").map(|content| content.durable.clone());
        assert_eq!(durable(&disk), Some(vec![1]));
        disk.follow(&Event::SyncBegan { thread: 1, path: path.clone() });
        disk.follow(&Event::SyncEnded { thread: 1, path: path.clone(), began: 0 });
        assert_eq!(durable(&disk), Some(vec![1, 2]));
        Ok(())
    }
}
