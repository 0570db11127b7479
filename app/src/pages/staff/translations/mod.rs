//! Translations: how far each language is, and the texts of one.

mod frame;
mod language;
mod problems;
mod props;
mod table;
#[cfg(test)]
mod tests;

pub use frame::{Done, PLACE};
pub use language::language;
pub use problems::TranslationProblem;
pub use props::{AboutText, How, LanguageLine, LanguagePage, TextLine, TranslationsPage};
pub use table::translations;
