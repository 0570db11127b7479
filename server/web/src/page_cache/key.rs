//! Which request is for a kept page, and for which one.

use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderMap, Method, header};
use heard_app::i18n::Lang;
use heard_app::look::Look;

use crate::cookies;
use crate::page::{language, look};

/// The pages that are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Public {
    Home,
    Help,
    Moderation,
    Rights,
    Wall,
}

impl Public {
    const ALL: [Self; 5] = [Self::Home, Self::Help, Self::Moderation, Self::Rights, Self::Wall];

    const fn path(self) -> &'static str {
        match self {
            Self::Home => "/",
            Self::Help => "/help",
            Self::Moderation => "/moderation",
            Self::Rights => "/rights",
            Self::Wall => "/wall",
        }
    }
}

/// How a page is compressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Coding {
    Plain,
    Gzip,
    Brotli,
}

impl Coding {
    /// What the compression layer would choose; `None` where the browser
    /// weighs codings against each other, which is left to that layer.
    fn asked(headers: &HeaderMap) -> Option<Self> {
        let mut values = headers.get_all(header::ACCEPT_ENCODING).iter();
        let Some(value) = values.next() else { return Some(Self::Plain) };
        let text = value.to_str().ok().filter(|text| !text.contains([';', '*']))?;
        let named = |name: &str| text.split(',').any(|coding| coding.trim().eq_ignore_ascii_case(name));
        match values.next() {
            Some(_) => None,
            None if named("br") => Some(Self::Brotli),
            None if named("gzip") || named("x-gzip") => Some(Self::Gzip),
            None => Some(Self::Plain),
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Plain => "identity",
            Self::Gzip => "gzip",
            Self::Brotli => "br",
        }
    }
}

/// What a page is kept under: nothing of it is text from a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Key {
    page: Public,
    lang: Lang,
    look: Look,
    coding: Coding,
}

impl Key {
    /// The page a request asks for, when it is one that is alike for everyone
    /// who is signed out, and nothing in the request could make it another.
    pub(super) fn of(request: &Request) -> Option<Self> {
        let (uri, headers) = (request.uri(), request.headers());
        if request.method() != Method::GET || uri.query().is_some() || !only_language_and_look(headers) {
            return None;
        }
        let page = Public::ALL.into_iter().find(|page| page.path() == uri.path())?;
        Some(Self { page, lang: language(headers), look: look(headers), coding: Coding::asked(headers)? })
    }

    /// A request for it by nobody.
    pub(super) fn request(self) -> Option<Request> {
        Request::get(self.page.path())
            .header(header::HOST, "localhost")
            .header(
                header::COOKIE,
                format!("{}={}; {}={}", cookies::LANGUAGE, self.lang.code(), cookies::LOOK, self.look.names()),
            )
            .header(header::ACCEPT_ENCODING, self.coding.name())
            .body(Body::empty())
            .ok()
    }
}

/// Whether every cookie is the one for the language or the one for the look.
/// A cookie that is not known here goes past the kept pages as well: it may be
/// one of ours that was added later.
fn only_language_and_look(headers: &HeaderMap) -> bool {
    headers.get_all(header::COOKIE).iter().all(|value| {
        value.to_str().is_ok_and(|value| {
            let mut pairs = value.split(';').map(str::trim).filter(|pair| !pair.is_empty());
            pairs.all(|pair| {
                pair.split_once('=').is_some_and(|(name, _)| name == cookies::LANGUAGE || name == cookies::LOOK)
            })
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(path: &str, headers: &[(&'static str, &str)]) -> Option<Key> {
        let request = headers.iter().fold(Request::get(path), |request, (name, value)| request.header(*name, *value));
        Key::of(&request.body(Body::empty()).unwrap())
    }

    #[test]
    fn yp_13_a_kept_page_is_found_by_page_language_look_and_coding_alone() {
        let plain = key("/help", &[]).unwrap();
        assert_eq!((plain.page, plain.lang, plain.coding), (Public::Help, Lang::En, Coding::Plain));
        assert_eq!(key("/help", &[("user-agent", "x"), ("accept-language", "xx;<script>")]), Some(plain));
        let arabic = key("/", &[("accept-language", "ar"), ("accept-encoding", "gzip, deflate, br, zstd")]).unwrap();
        assert_eq!((arabic.lang, arabic.coding), (Lang::Ar, Coding::Brotli));
        assert_eq!(key("/", &[("cookie", "__Host-lang=ar"), ("accept-encoding", "br")]), Some(arabic));
        let large = key("/wall", &[("cookie", "__Host-look=large.nonsense; __Host-lang=nonsense")]).unwrap();
        assert_eq!((large.look.names().as_str(), large.lang), ("large.phone", Lang::En));
    }

    #[test]
    fn yp_13_whatever_could_make_a_page_another_goes_past_the_kept_ones() {
        assert_eq!(key("/?signed-out", &[]), None);
        assert_eq!(key("/rights/the-pledge", &[]), None);
        assert_eq!(key("/mine", &[]), None);
        for name in [
            crate::COOKIE,
            cookies::PICTURES,
            cookies::WALL,
            cookies::DRAFT,
            cookies::SENT,
            cookies::SHARED,
            cookies::KIOSK,
            "somebody-elses",
        ] {
            assert_eq!(key("/", &[("cookie", &format!("lang=ar; {name}=1"))]), None, "{name}");
            assert_eq!(key("/", &[("cookie", "__Host-lang=ar"), ("cookie", &format!("{name}="))]), None, "{name}");
        }
        assert_eq!(key("/", &[("cookie", "no pair")]), None);
        assert_eq!(key("/", &[("accept-encoding", "br;q=0.1, gzip")]), None, "weighed codings");
        let post = Request::post("/help").body(Body::empty()).unwrap();
        assert_eq!(Key::of(&post), None);
    }
}
