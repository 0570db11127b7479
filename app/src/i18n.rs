//! The young people's pages in their languages: Fluent texts from `locales/`,
//! dates in words, and text with an emphasis in it.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use leptos::prelude::*;
use unic_langid::LanguageIdentifier;

/// The texts of one language, one file for each subject of the young people's
/// pages, and one for the frame and the words that several of them use.
macro_rules! texts {
    ($code:literal) => {
        texts!($code:
            "common", "home", "views", "media", "responses", "people", "contacts", "council", "polls", "guide",
            "services", "reviews", "decisions", "safeguarding", "moderation", "notifications", "outbox", "settings"
        )
    };
    ($code:literal: $($subject:literal),+) => {
        &[$(include_str!(concat!("../locales/", $code, "/", $subject, ".ftl"))),+]
    };
}

/// A language the pages are in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lang {
    /// English.
    En,
    /// Arabic.
    Ar,
    /// Kurdish Sorani.
    Ckb,
    /// Pashto.
    Ps,
    /// Dari.
    Prs,
    /// Farsi.
    Fa,
    /// Tigrinya.
    Ti,
    /// Amharic.
    Am,
    /// Albanian.
    Sq,
    /// Vietnamese.
    Vi,
    /// Ukrainian.
    Uk,
}

/// What is known of a language.
struct Facts {
    code: &'static str,
    name: &'static str,
    /// Written from right to left.
    rtl: bool,
    texts: &'static [&'static str],
    /// Whose rules for counting it follows, where the library does not know
    /// its own.
    plurals: &'static str,
}

impl Lang {
    /// Every language, in the order the menu shows them.
    pub const ALL: [Lang; 11] = [
        Lang::En,
        Lang::Ar,
        Lang::Ckb,
        Lang::Ps,
        Lang::Prs,
        Lang::Fa,
        Lang::Ti,
        Lang::Am,
        Lang::Sq,
        Lang::Vi,
        Lang::Uk,
    ];

    const fn facts(self) -> Facts {
        match self {
            Lang::En => facts("en", "English", false, texts!("en"), "en"),
            Lang::Ar => facts("ar", "العربية", true, texts!("ar"), "ar"),
            Lang::Ckb => facts("ckb", "کوردیی ناوەندی", true, texts!("ckb"), "ckb"),
            Lang::Ps => facts("ps", "پښتو", true, texts!("ps"), "ps"),
            Lang::Prs => facts("prs", "دری", true, texts!("prs"), "fa"),
            Lang::Fa => facts("fa", "فارسی", true, texts!("fa"), "fa"),
            Lang::Ti => facts("ti", "ትግርኛ", false, texts!("ti"), "ti"),
            Lang::Am => facts("am", "አማርኛ", false, texts!("am"), "am"),
            Lang::Sq => facts("sq", "Shqip", false, texts!("sq"), "sq"),
            Lang::Vi => facts("vi", "Tiếng Việt", false, texts!("vi"), "vi"),
            Lang::Uk => facts("uk", "Українська", false, texts!("uk"), "uk"),
        }
    }

    /// The language of that code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.code() == code)
    }

    /// The language of a tag as browsers send it, such as `fa-AF`.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let tag = tag.trim().to_ascii_lowercase().replace('_', "-");
        let mut parts = tag.split('-');
        let first = parts.next()?;
        let rest: Vec<&str> = parts.collect();
        match first {
            // Afghanistan's Persian is called Dari.
            "fa" | "pes" if rest.contains(&"af") => Some(Lang::Prs),
            "pes" => Some(Lang::Fa),
            // Kurmanji is written in Latin letters and is another language.
            "ku" if rest.contains(&"latn") || rest.contains(&"tr") => None,
            "ku" => Some(Lang::Ckb),
            "pbt" | "pbu" | "pst" => Some(Lang::Ps),
            "als" | "aln" => Some(Lang::Sq),
            code => Self::parse(code),
        }
    }

    /// The first of the languages a browser asks for (`Accept-Language`) that
    /// pages are in; the one it wants most first.
    #[must_use]
    pub fn preferred(header: &str) -> Option<Self> {
        let mut asked: Vec<(f32, &str)> = header
            .split(',')
            .map(|part| {
                let (tag, quality) = part.split_once(';').unwrap_or((part, ""));
                let quality = quality.trim().strip_prefix("q=").and_then(|q| q.parse().ok());
                (quality.unwrap_or(1.0), tag)
            })
            .filter(|(quality, _)| *quality > 0.0)
            .collect();
        asked.sort_by(|a, b| b.0.total_cmp(&a.0));
        asked.into_iter().find_map(|(_, tag)| Self::from_tag(tag))
    }

    /// Its code, for `lang`, links and storage.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.facts().code
    }

    /// The direction it is written in, for `dir`.
    #[must_use]
    pub const fn dir(self) -> &'static str {
        if self.facts().rtl { "rtl" } else { "ltr" }
    }

    /// Its name in itself.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.facts().name
    }

    /// Its name for whoever does not read it: in itself, and in English.
    #[must_use]
    pub const fn for_staff(self) -> &'static str {
        match self {
            Lang::En => "English",
            Lang::Ar => "العربية (Arabic)",
            Lang::Ckb => "کوردیی ناوەندی (Kurdish, Sorani)",
            Lang::Ps => "پښتو (Pashto)",
            Lang::Prs => "دری (Dari)",
            Lang::Fa => "فارسی (Farsi)",
            Lang::Ti => "ትግርኛ (Tigrinya)",
            Lang::Am => "አማርኛ (Amharic)",
            Lang::Sq => "Shqip (Albanian)",
            Lang::Vi => "Tiếng Việt (Vietnamese)",
            Lang::Uk => "Українська (Ukrainian)",
        }
    }

    /// Whether its texts were drafted by a machine and no person has checked
    /// them yet: the page says so.
    #[must_use]
    pub const fn awaits_review(self) -> bool {
        !matches!(self, Lang::En)
    }

    fn bundle(self) -> &'static FluentBundle<FluentResource> {
        static BUNDLES: [OnceLock<FluentBundle<FluentResource>>; Lang::ALL.len()] =
            [const { OnceLock::new() }; Lang::ALL.len()];
        BUNDLES[self as usize].get_or_init(|| build(&self.facts()))
    }
}

const fn facts(
    code: &'static str,
    name: &'static str,
    rtl: bool,
    texts: &'static [&'static str],
    plurals: &'static str,
) -> Facts {
    Facts { code, name, rtl, texts, plurals }
}

/// A text that does not parse loses only the broken message; a test keeps
/// that from being released.
fn build(facts: &Facts) -> FluentBundle<FluentResource> {
    let mut bundle =
        FluentBundle::new_concurrent(vec![facts.plurals.parse::<LanguageIdentifier>().unwrap_or_default()]);
    // Latin names and digits inside Arabic sentences keep their own direction.
    bundle.set_use_isolating(facts.rtl);
    for text in facts.texts {
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(partial, _)| partial);
        bundle.add_resource_overriding(resource);
    }
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
        self.rich_with(id, &[])
    }

    /// The same with values put in.
    #[must_use]
    pub fn rich_with(self, id: &str, values: &[(&'static str, FluentValue<'_>)]) -> AnyView {
        self.with(id, values)
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
