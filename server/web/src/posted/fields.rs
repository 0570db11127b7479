//! What a form says, however it comes: its fields alone, or with a file.

use sha2::{Digest as _, Sha256};

use crate::{LARGEST_FORM, cookies};

/// A form with a file is no larger than this, in bytes: a plan, or a photo.
const LARGEST_WITH_FILE: usize = 24 * 1024 * 1024;

pub(super) type Typed = Vec<(String, String)>;

/// How a form comes: its fields alone, or with a file, between boundaries.
pub(super) enum Kind {
    Fields,
    WithFile(String),
}

impl Kind {
    pub(super) fn of(content_type: &str) -> Option<Self> {
        if content_type.starts_with("application/x-www-form-urlencoded") {
            return Some(Self::Fields);
        }
        let (_, boundary) = content_type.strip_prefix("multipart/form-data")?.split_once("boundary=")?;
        // No longer than a boundary may be (RFC 2046, 5.1.1): the body is searched for it.
        Some(Self::WithFile(format!("--{}", boundary.trim_matches('"')))).filter(|_| boundary.len() <= 72)
    }

    /// The largest form of its kind, in bytes. Only staff bring files here.
    pub(super) fn largest(&self, staff: bool) -> usize {
        if matches!(self, Self::WithFile(_)) && staff { LARGEST_WITH_FILE } else { LARGEST_FORM }
    }

    /// Its fields; what is in a file stands for itself by its hash.
    pub(super) fn fields(&self, body: &[u8]) -> Typed {
        match self {
            Self::Fields => form_urlencoded::parse(body).into_owned().collect(),
            Self::WithFile(boundary) => parts(body, boundary.as_bytes()).filter_map(part).collect(),
        }
    }
}

fn find(text: &[u8], wanted: &[u8]) -> Option<usize> {
    text.windows(wanted.len().max(1)).position(|window| window == wanted)
}

/// What stands between boundaries.
fn parts<'b>(body: &'b [u8], boundary: &'b [u8]) -> impl Iterator<Item = &'b [u8]> {
    let mut rest = find(body, boundary).map_or(&[][..], |at| &body[at + boundary.len()..]);
    std::iter::from_fn(move || {
        let end = find(rest, boundary)?;
        let part = &rest[..end];
        rest = &rest[end + boundary.len()..];
        Some(part)
    })
}

fn part(part: &[u8]) -> Option<(String, String)> {
    let at = find(part, b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(&part[..at]);
    let said = part[at + 4..].strip_suffix(b"\r\n").unwrap_or(&part[at + 4..]);
    let name = attribute(&head, " name")?.to_owned();
    let value = match head.contains("filename=") {
        true => cookies::hex(&Sha256::digest(said)[..16]),
        false => String::from_utf8_lossy(said).into_owned(),
    };
    Some((name, value))
}

pub(super) fn field<'f>(fields: &'f Typed, name: &str) -> Option<&'f str> {
    fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
}

pub(super) fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let (_, after) = tag.split_once(&format!("{name}=\""))?;
    after.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mod_01_a_form_with_a_file_is_read_as_one_without() {
        let body = b"--x\r\nContent-Disposition: form-data; name=\"posted\"\r\n\r\nab\r\n--x\r\nContent-Disposition: form-data; \
            name=\"file\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\n\x89PNG\r\n--x--\r\n";
        let kind = Kind::of("multipart/form-data; boundary=x").unwrap();
        let fields = kind.fields(body);
        assert_eq!(field(&fields, "posted"), Some("ab"));
        assert_eq!(field(&fields, "file").map(str::len), Some(32), "a file stands by its hash");
        assert!(Kind::of("multipart/form-data").is_none() && Kind::of("text/plain").is_none());
        assert!(kind.fields(b"--x").is_empty() && kind.fields(b"").is_empty());
    }
}
