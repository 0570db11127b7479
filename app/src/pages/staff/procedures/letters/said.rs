//! A letter as it is printed: what is typed, between what every such letter says.

use super::{LetterFacts, LetterPart, LetterSheet, LetterTyped, easy, plain};
use crate::i18n::Lang;
use crate::pages::staff::text::on_day;
use heard_vocabulary::{LetterKind, LetterWords};

/// What stands at the end of a letter that has a sign in it which no font has.
const UNPRINTABLE: &str = "Signs that cannot be printed stand as \u{FFFD}.";

/// A letter in plain words, or easy to read.
#[must_use]
pub fn sheet(words: LetterWords, facts: &LetterFacts, typed: &LetterTyped) -> LetterSheet {
    let parts = match words {
        LetterWords::Plain => plain::parts(facts, typed),
        LetterWords::EasyRead => easy::parts(facts, typed),
    };
    let title = match words {
        LetterWords::Plain => plain::title(facts.kind),
        LetterWords::EasyRead => easy::title(facts.kind),
    };
    LetterSheet {
        title: title.to_owned(),
        council: facts.council.clone(),
        from: reached(&facts.complaints).map(|number| format!("Complaints: {number}")).into_iter().collect(),
        to: lines(&typed.to),
        day: on_day(facts.today),
        on: facts.today,
        large: words == LetterWords::EasyRead,
        close: false,
        parts,
        unprintable: UNPRINTABLE.to_owned(),
    }
}

/// A number with its hours; nothing where there is none.
pub(super) fn reached((phone, hours): &(String, String)) -> Option<String> {
    match (phone.is_empty(), hours.is_empty()) {
        (true, _) => None,
        (false, true) => Some(phone.clone()),
        (false, false) => Some(format!("{phone} ({hours})")),
    }
}

/// The lines of what was typed that hold something.
pub(super) fn lines(typed: &str) -> Vec<String> {
    typed.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// How they are spoken to: by the first line of to whom it is.
pub(super) fn name(typed: &LetterTyped) -> String {
    lines(&typed.to).into_iter().next().unwrap_or_default()
}

/// What was typed, in its language; nothing where there is nothing.
pub(super) fn theirs(words: &str, lang: &str) -> Option<LetterPart> {
    let lang = Lang::parse(lang).unwrap_or(Lang::En);
    let words = words.trim();
    (!words.is_empty()).then(|| LetterPart::Typed(words.to_owned(), lang.code().to_owned(), lang.dir() == "rtl"))
}

/// What stands over what was typed.
pub(super) const fn over(kind: LetterKind) -> &'static str {
    match kind {
        LetterKind::Received | LetterKind::ReceivedTwo | LetterKind::ReceivedPanel => "What we understood",
        LetterKind::MoreTime | LetterKind::MoreTimeTwo => "Why it takes longer",
        LetterKind::Answer | LetterKind::AnswerTwo | LetterKind::AnswerPanel => "Our answer",
    }
}

/// The words of a list of parts.
pub(super) fn heading(words: &str) -> LetterPart {
    LetterPart::Heading(words.to_owned())
}
