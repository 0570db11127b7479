//! The coding frame: all themes, and one.

mod frame;
mod list;
mod problems;
mod props;
#[cfg(test)]
mod tests;
mod theme;

pub use frame::{Done, PLACE};
pub use list::themes;
pub use problems::ThemeProblem;
pub use props::{MergeLine, NewTheme, ThemeForm, ThemeLine, ThemePage, ThemeState, ThemeTyped, ThemeWord, ThemesPage};
pub use theme::theme;
