//! What the cells of a sheet may say: the name of a case, or what pages call it.

use heard_vocabulary::{Audience, EntryAuthor, EntryConsent, EntryWay, Helped};

/// What things are called on pages, whose words these are: a cell may say the same.
#[derive(Debug, Clone, Copy)]
pub struct Called {
    /// The code of the language that is called so.
    pub lang: fn(&str) -> Option<&'static str>,
    /// How it came.
    pub way: fn(EntryWay) -> &'static str,
    /// Whose words.
    pub whose: fn(EntryAuthor) -> &'static str,
    /// Who helped.
    pub helped: fn(Helped) -> &'static str,
    /// Whether they know.
    pub consent: fn(EntryConsent) -> &'static str,
    /// Who may see it.
    pub audience: fn(Audience) -> &'static str,
}

/// Letters and digits alone, small.
pub(super) fn plain(typed: &str) -> String {
    typed.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// How a case of a list may be called: by its name, or as pages say it.
type Names<T> = (fn(T) -> &'static str, fn(T) -> &'static str);

/// The case of a list that a cell names; `unsaid` where it is empty or there is no column.
pub(super) fn case<T: Copy>(all: &[T], (name, words): Names<T>, typed: &str, unsaid: Option<T>) -> Option<T> {
    match plain(typed).as_str() {
        "" => unsaid,
        wanted => {
            all.iter().copied().find(|case| [name(*case), words(*case)].into_iter().any(|one| plain(one) == wanted))
        }
    }
}
