//! How much room a disk has.

use std::io;
use std::path::Path;

/// Room on a disk, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Space {
    /// What the program may still write.
    pub free: u64,
    /// In all.
    pub total: u64,
}

impl Space {
    /// Of the disk that `folder` is on.
    ///
    /// # Errors
    /// When the system does not tell, as where there is no such folder.
    #[cfg(unix)]
    pub fn of(folder: &Path) -> io::Result<Self> {
        let told = rustix::fs::statvfs(folder)?;
        Ok(Self {
            free: told.f_bavail.saturating_mul(told.f_frsize),
            total: told.f_blocks.saturating_mul(told.f_frsize),
        })
    }

    /// Of the disk that `folder` is on.
    ///
    /// # Errors
    /// Always: it is asked on Unix alone.
    #[cfg(not(unix))]
    pub fn of(_folder: &Path) -> io::Result<Self> {
        Err(io::ErrorKind::Unsupported.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(unix)]
    fn adm_07_a_folder_says_how_much_room_its_disk_has() {
        let folder = tempfile::tempdir().unwrap();
        let space = Space::of(folder.path()).unwrap();
        assert!(space.free > 0 && space.free <= space.total, "{space:?}");
        assert!(Space::of(&folder.path().join("not there")).is_err());
    }
}
