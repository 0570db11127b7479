//! Translators: what waits for one, the words before them, who translates what, and how far
//! it is on the page of a view.

mod frame;
mod keep;
mod of_view;
mod problems;
mod props;
mod queue;
#[cfg(test)]
mod tests;
mod work;

pub use frame::{Done, TO_TRANSLATE, TRANSLATORS};
pub use keep::translators;
pub(super) use of_view::of_view;
pub use problems::TranslateProblem;
pub use props::{
    LanguageWaits, ToTranslateLine, ToTranslatePage, TranslatorLine, TranslatorsPage, ViewTranslation, WorkPage,
};
pub use queue::to_translate;
pub use work::work;

/// By the button that hands in.
pub const HAND_IN: &str = "hand-in";

/// By the button that keeps a draft.
pub const DRAFT: &str = "draft";
