//! Where a form or link says to go on to: a page of our own, and never an
//! address that somebody slipped into a link.

use url::Url;

/// Stands for our own address while a path is resolved; no request leaves.
const OWN: &str = "http://own.invalid/";

/// The path and query to go on to. Anything that is not plainly one of ours
/// leads home.
#[must_use]
pub fn own_path(asked: Option<String>) -> String {
    asked.as_deref().and_then(read).unwrap_or_else(|| "/".to_owned())
}

/// A path of our own as a browser will understand it: visible ASCII letters
/// only (browsers drop tabs and line breaks, and read a backslash as a slash),
/// one slash at its beginning before and after it is resolved, and nothing
/// hidden behind percent signs that could not stand there itself.
fn read(asked: &str) -> Option<String> {
    if !asked.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\') {
        return None;
    }
    let (own, url) = (Url::parse(OWN).ok()?, Url::parse(OWN).ok()?.join(one_slash(asked)?).ok()?);
    let named = !url.username().is_empty() || url.password().is_some();
    if url.origin() != own.origin() || named || hidden(url.path()) {
        return None;
    }
    let path = one_slash(url.path())?;
    Some(url.query().map_or_else(|| path.to_owned(), |query| format!("{path}?{query}")))
}

fn one_slash(path: &str) -> Option<&str> {
    (path.starts_with('/') && !path.starts_with("//")).then_some(path)
}

/// Whether a path holds a control character, a slash or a backslash that was
/// percent-encoded: none of our pages does.
fn hidden(path: &str) -> bool {
    path.split('%').skip(1).any(|rest| {
        let byte = rest.get(..2).and_then(|two| u8::from_str_radix(two, 16).ok());
        byte.is_none_or(|byte| byte.is_ascii_control() || matches!(byte, b'/' | b'\\'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yp_17_paths_of_our_own_stay_as_they_are() {
        for path in ["/", "/mine", "/help?lang=ar", "/wall?theme=0001&more=1", "/say/x/2?from=check", "/look?saved=1"] {
            assert_eq!(own_path(Some(path.to_owned())), path);
        }
        assert_eq!(own_path(Some("/wall?q=%D9%82".to_owned())), "/wall?q=%D9%82");
        assert_eq!(own_path(Some("/mine#x".to_owned())), "/mine", "what comes after # is the page's own");
    }

    #[test]
    fn yp_17_every_other_address_leads_home() {
        for path in
            ["", "mine", "//evil.example", "/\t/evil.example", "/..//evil.example", "/.//evil.example", "/%00/x"]
        {
            assert_eq!(own_path(Some(path.to_owned())), "/", "{path:?}");
        }
        assert_eq!(own_path(None), "/");
    }
}
