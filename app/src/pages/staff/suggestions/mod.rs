//! What a program suggests: how it is doing, one theme for several views, and what
//! stands beside a view; and how far two coders agree.

mod beside;
mod frame;
mod overview;
mod problems;
mod props;
mod second;
#[cfg(test)]
mod tests;
mod together;

pub(super) use beside::suggested;
pub use frame::{Done, PLACE};
pub use overview::suggestions;
pub use problems::TogetherProblem;
pub use props::{
    CodeSecondPage, DisagreementLine, Kappa, LanguageLine, ProposedLine, SecondPage, Share, Suggested, SuggestionsPage,
    SurePage, ThemeLine, TogetherPage, WordLine,
};
pub use second::{code_second, second};
pub use together::{sure, together};
