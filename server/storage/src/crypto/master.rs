//! The master key: where it comes from, and what is refused.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use zeroize::Zeroize as _;

use crate::entropy::Entropy;

/// The one secret everything else is derived from.
pub struct MasterKey([u8; 32]);

impl Drop for MasterKey {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// Why the program will not start without a usable master key.
#[derive(Debug, thiserror::Error)]
pub enum MasterKeyError {
    /// The folder holds data, but the key that opens it is gone.
    #[error(
        "the master key {0} is missing, and this data folder was made with one: put the key file back, or give the key in HEARD_MASTER_KEY"
    )]
    Missing(PathBuf),
    /// The key is not 64 hexadecimal digits.
    #[error("the master key in {0} is not 64 hexadecimal digits")]
    Malformed(String),
    /// Somebody else on the machine could read the key.
    #[error("the master key file {0} can be read by others: make it readable by its owner only (chmod 600)")]
    TooOpen(PathBuf),
    /// The key file could not be read or written.
    #[error("the master key file {0} could not be used: {1}")]
    Io(PathBuf, std::io::Error),
}

impl MasterKey {
    /// A key made of these bytes.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    pub(super) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Reads 64 hexadecimal digits; `origin` names where they came from.
    ///
    /// # Errors
    /// [`MasterKeyError::Malformed`].
    pub fn from_hex(text: &str, origin: &str) -> Result<Self, MasterKeyError> {
        let mut bytes = [0u8; 32];
        hex::decode_to_slice(text.trim(), &mut bytes).map_err(|_| MasterKeyError::Malformed(origin.to_owned()))?;
        Ok(Self(bytes))
    }

    /// Reads the key file, insisting that only its owner can.
    ///
    /// # Errors
    /// Every variant of [`MasterKeyError`].
    pub fn read(path: &Path) -> Result<Self, MasterKeyError> {
        if !path.exists() {
            return Err(MasterKeyError::Missing(path.to_owned()));
        }
        let io = |error| MasterKeyError::Io(path.to_owned(), error);
        refuse_open_file(path)?;
        let text = std::fs::read_to_string(path).map_err(io)?;
        Self::from_hex(&text, &path.display().to_string())
    }

    /// Makes a new key and writes it with mode 0600, durably, before use.
    ///
    /// # Errors
    /// [`MasterKeyError::Io`], also when the file is already there.
    pub fn create(path: &Path, entropy: &dyn Entropy) -> Result<Self, MasterKeyError> {
        let io = |error| MasterKeyError::Io(path.to_owned(), error);
        let mut bytes = [0u8; 32];
        entropy.fill(&mut bytes);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(io)?;
        }
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path).map_err(io)?;
        file.write_all(hex::encode(bytes).as_bytes()).and_then(|()| file.sync_all()).map_err(io)?;
        Ok(Self(bytes))
    }
}

#[cfg(unix)]
fn refuse_open_file(path: &Path) -> Result<(), MasterKeyError> {
    use std::os::unix::fs::PermissionsExt as _;
    let meta = std::fs::metadata(path).map_err(|e| MasterKeyError::Io(path.to_owned(), e))?;
    if meta.permissions().mode() & 0o077 != 0 {
        return Err(MasterKeyError::TooOpen(path.to_owned()));
    }
    Ok(())
}

#[cfg(not(unix))]
fn refuse_open_file(_path: &Path) -> Result<(), MasterKeyError> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entropy::Seeded;

    #[test]
    fn adm_08_a_made_key_is_read_back_and_an_open_file_is_refused() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("keys/master.key");
        let made = MasterKey::create(&path, &Seeded::new(9)).unwrap();
        assert_eq!(MasterKey::read(&path).unwrap().bytes(), made.bytes());
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
        assert!(matches!(MasterKey::read(&path), Err(MasterKeyError::TooOpen(_))));
    }

    #[test]
    fn adm_08_a_damaged_key_is_refused_with_a_sentence() {
        let Err(error) = MasterKey::from_hex("not a key", "HEARD_MASTER_KEY") else {
            panic!("accepted");
        };
        assert_eq!(error.to_string(), "the master key in HEARD_MASTER_KEY is not 64 hexadecimal digits");
    }
}
