//! The young people's pages in their languages: Fluent texts from `locales/`,
//! dates in words, and text with an emphasis in it.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use leptos::prelude::*;
use unic_langid::langid;

const ENGLISH: &str = include_str!("../locales/en/young.ftl");
const ARABIC: &str = include_str!("../locales/ar/young.ftl");

/// A language the pages are in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lang {
    /// English.
    En,
    /// Arabic.
    Ar,
}

impl Lang {
    /// Every language, in the order the menu shows them.
    pub const ALL: [Lang; 2] = [Lang::En, Lang::Ar];

    /// The language of that code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.code() == code)
    }

    /// Its code, for `lang`, links and storage.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Ar => "ar",
        }
    }

    /// The direction it is written in, for `dir`.
    #[must_use]
    pub const fn dir(self) -> &'static str {
        match self {
            Lang::En => "ltr",
            Lang::Ar => "rtl",
        }
    }

    /// Its name in itself.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Lang::En => "English",
            Lang::Ar => "العربية",
        }
    }

    fn bundle(self) -> &'static FluentBundle<FluentResource> {
        static ENGLISH_BUNDLE: OnceLock<FluentBundle<FluentResource>> = OnceLock::new();
        static ARABIC_BUNDLE: OnceLock<FluentBundle<FluentResource>> = OnceLock::new();
        match self {
            Lang::En => ENGLISH_BUNDLE.get_or_init(|| build(langid!("en"), ENGLISH, false)),
            // Latin names and digits inside Arabic sentences keep their own direction.
            Lang::Ar => ARABIC_BUNDLE.get_or_init(|| build(langid!("ar"), ARABIC, true)),
        }
    }
}

/// A text that does not parse loses only the broken message; a test keeps
/// that from being released.
fn build(lang: unic_langid::LanguageIdentifier, text: &str, isolating: bool) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![lang]);
    bundle.set_use_isolating(isolating);
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(partial, _)| partial);
    bundle.add_resource_overriding(resource);
    bundle
}

/// The texts of one language; small enough to copy everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tr(pub Lang);

impl Tr {
    /// The language.
    #[must_use]
    pub const fn lang(self) -> Lang {
        self.0
    }

    /// The text of `id`; in English where this language lacks it.
    #[must_use]
    pub fn s(self, id: &str) -> String {
        self.with(id, &[])
    }

    /// The text of `group-name`, for lists such as `status-sent`.
    #[must_use]
    pub fn of(self, group: &str, name: &str) -> String {
        self.s(&format!("{group}-{name}"))
    }

    /// The text of `id` with values put in.
    #[must_use]
    pub fn with(self, id: &str, values: &[(&'static str, FluentValue<'_>)]) -> String {
        let args: FluentArgs<'_> = values.iter().map(|(name, value)| (*name, value.clone())).collect();
        text(self.0, id, &args).or_else(|| text(Lang::En, id, &args)).unwrap_or_else(|| id.to_owned())
    }

    /// The text of `id`, with what stands between two `*` in bold.
    #[must_use]
    pub fn rich(self, id: &str) -> AnyView {
        self.s(id)
            .split('*')
            .enumerate()
            .filter(|(_, part)| !part.is_empty())
            .map(|(at, part)| {
                let part = part.to_owned();
                if at % 2 == 1 { view! { <b>{part}</b> }.into_any() } else { part.into_any() }
            })
            .collect_view()
            .into_any()
    }
}

fn text(lang: Lang, id: &str, args: &FluentArgs<'_>) -> Option<String> {
    let bundle = lang.bundle();
    let pattern = bundle.get_message(id)?.value()?;
    Some(bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned())
}

/// `2026-03-03` as "3 March 2026"; what is not a date stays as it is.
#[must_use]
pub fn date(tr: Tr, iso: &str) -> String {
    let mut parts = iso.splitn(3, '-').map(str::parse::<u16>);
    let (Some(Ok(year)), Some(Ok(month @ 1..=12)), Some(Ok(day @ 1..=31))) = (parts.next(), parts.next(), parts.next())
    else {
        return iso.to_owned();
    };
    let month = tr.of("month", &month.to_string());
    let words =
        tr.with("date", &[("day", day.to_string().into()), ("month", month.into()), ("year", year.to_string().into())]);
    // Isolated parts have no direction of their own: the whole would run from left to right.
    words.replace(['\u{2068}', '\u{2069}'], "")
}

#[cfg(test)]
mod tests;
