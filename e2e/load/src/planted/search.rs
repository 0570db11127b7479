//! Searches files for secrets, as bytes, in the shapes they could have taken.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};

use crate::fault::{Context as _, Outcome};
use crate::form::encode;

/// Bytes of a needle that are looked up first.
const FRONT: usize = 8;

/// A place where a secret was found.
#[derive(Debug, PartialEq, Eq)]
pub struct Hit {
    /// The file.
    pub file: PathBuf,
    /// Where in it.
    pub offset: usize,
    /// What kind of secret: never the secret itself.
    pub kind: String,
}

/// What was searched and found.
#[derive(Debug, Default)]
pub struct Searched {
    /// Files read.
    pub files: usize,
    /// Bytes read.
    pub bytes: usize,
    /// Secrets met.
    pub hits: Vec<Hit>,
}

/// All secrets in all their shapes, by their first bytes.
#[derive(Default)]
pub struct Needles(HashMap<[u8; FRONT], Vec<(Vec<u8>, String)>>);

impl Needles {
    /// Adds a secret: as UTF-8, UTF-16 of both orders, URL-encoded and in
    /// hexadecimal. Letters are compared without case.
    pub fn add(&mut self, kind: &str, secret: &str) {
        let lower = secret.to_lowercase();
        let utf8 = lower.clone().into_bytes();
        let hex: String = secret.bytes().map(|byte| format!("{byte:02x}")).collect();
        self.shape(kind, "UTF-8", utf8);
        self.shape(kind, "UTF-16LE", lower.encode_utf16().flat_map(u16::to_le_bytes).collect());
        self.shape(kind, "UTF-16BE", lower.encode_utf16().flat_map(u16::to_be_bytes).collect());
        self.shape(kind, "URL-encoded", encode(&lower).to_ascii_lowercase().into_bytes());
        self.shape(kind, "URL-encoded", encode(&lower).to_ascii_lowercase().replace('+', "%20").into_bytes());
        self.shape(kind, "hexadecimal", hex.into_bytes());
    }

    /// Adds a receipt: its digits together and in groups of four.
    pub fn add_receipt(&mut self, digits: &str) {
        let groups: Vec<&str> = (0..digits.len()).step_by(4).filter_map(|at| digits.get(at..at + 4)).collect();
        for joint in ["", " ", "-", "</span> <span>"] {
            self.add("receipt", &groups.join(joint));
        }
    }

    /// Adds the bytes that hexadecimal digits stand for.
    pub fn add_bytes(&mut self, kind: &str, digits: &str) {
        let pairs = (0..digits.len()).step_by(2).filter_map(|at| digits.get(at..at + 2));
        let bytes = pairs.filter_map(|pair| u8::from_str_radix(pair, 16).ok()).collect();
        self.shape(kind, "bytes", bytes);
    }

    fn shape(&mut self, kind: &str, shape: &str, mut needle: Vec<u8>) {
        // As the searched bytes are.
        needle.make_ascii_lowercase();
        let Some(front) = needle.first_chunk::<FRONT>().copied() else {
            return;
        };
        let known = self.0.entry(front).or_default();
        if known.iter().all(|(other, _)| *other != needle) {
            known.push((needle, format!("{kind} as {shape}")));
        }
    }

    /// How many byte strings are looked for.
    pub fn count(&self) -> usize {
        self.0.values().map(Vec::len).sum()
    }

    /// One byte string of each kind and shape.
    pub fn one_of_each(&self) -> BTreeMap<&str, &[u8]> {
        self.0.values().flatten().map(|(needle, kind)| (kind.as_str(), needle.as_slice())).collect()
    }

    /// Searches one file.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn search_file(&self, file: &Path, searched: &mut Searched) -> Outcome {
        let mut hay = std::fs::read(file).context(file.display())?;
        searched.files += 1;
        searched.bytes += hay.len();
        hay.make_ascii_lowercase();
        for (offset, window) in hay.windows(FRONT).enumerate() {
            let Some(known) = window.first_chunk().and_then(|front| self.0.get(front)) else {
                continue;
            };
            for (needle, kind) in known {
                if hay[offset..].starts_with(needle) {
                    searched.hits.push(Hit { file: file.to_owned(), offset, kind: kind.clone() });
                }
            }
        }
        Ok(())
    }

    /// Searches every file below a folder.
    ///
    /// # Errors
    /// When one cannot be read.
    pub fn search(&self, folder: &Path, searched: &mut Searched) -> Outcome {
        for entry in std::fs::read_dir(folder).context(folder.display())? {
            let path = entry?.path();
            if path.is_dir() {
                self.search(&path, searched)?;
            } else if path.is_file() {
                self.search_file(&path, searched)?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_found_in_every_shape() -> Outcome {
        let folder = tempfile::tempdir()?;
        let mut needles = Needles::default();
        needles.add("word", "Qué planted words");
        needles.add_receipt("4718026391543307");
        let little: Vec<u8> = "qué planted words".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let shapes: [&[u8]; 6] = [
            b"..QU\xc3\xa9 PLANTED WORDS..",
            &little,
            b"x=qu%C3%A9+planted+words",
            b"x=qu%c3%a9%20planted%20words",
            b"receipt=4718+0263+9154+3307",
            b"4718-0263-9154-3307",
        ];
        for (at, shape) in shapes.iter().enumerate() {
            std::fs::write(folder.path().join(at.to_string()), shape)?;
        }
        std::fs::write(folder.path().join("clean"), b"planted 4718 0263")?;
        let mut searched = Searched::default();
        needles.search(folder.path(), &mut searched)?;
        assert_eq!((searched.files, searched.hits.len()), (7, 6), "{:?}", searched.hits);
        Ok(())
    }
}
