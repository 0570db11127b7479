//! What is taken out of a view's words before others see them: names, places and whatever
//! else tells who somebody is.
//!
//! A redaction is a span of the original, which stays as it is. Each stands for itself:
//! one that is put back changes none of the others. What is likely to be a name is worked
//! out anew whenever the page is shown and kept nowhere (`likely`); a person decides, and
//! what they decided is kept with who it was and when. The masked words beside a view are
//! made from what is taken out, in the unit that changes it
//! (docs/decisions/0064-names-are-proposed-people-decide.md).

mod decide;
mod likely;
mod read;
mod span;

pub(super) use decide::out_of;
pub use decide::{RedactError, redact, redact_written};
pub use likely::Likely;
pub(super) use likely::TakenOut;
pub(crate) use read::blind_words;
pub use read::{Redaction, Redactions, likely_in_text, redactions};
pub use span::{NotASpan, Span};
pub(super) use span::{Placed, open_placed, seal_placed, without};
