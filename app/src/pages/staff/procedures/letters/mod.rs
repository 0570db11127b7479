//! Letters to whoever complained: the page of one, and what it always says.

mod easy;
mod page;
mod plain;
mod problems;
mod props;
mod said;
mod sheet;

pub use page::letter;
pub use problems::LetterProblem;
pub use props::{
    LetterFacts, LetterLine, LetterPage, LetterPart, LetterSent, LetterSheet, LetterTyped, LetterVersion, RefusedLetter,
};
pub use said::sheet;

pub(super) use page::list;
