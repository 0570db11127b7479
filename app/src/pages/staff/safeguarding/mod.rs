//! Alerts: the page of one, for somebody who was told of it. What may be harm:
//! the list of what waits, and what stands about it on the page of a view.

mod adult;
mod alert;
mod banner;
mod decided;
mod forms;
mod frame;
mod list;
mod missing;
mod problems;
mod props;
mod reported;
mod ring;
#[cfg(test)]
mod tests;
mod trail;

pub use adult::AdultSaid;
pub use alert::alert;
pub(super) use banner::{banner, not_noticed};
pub use decided::{DecidedLine, DecidedPage, DecidedTime, DecidedWhen, decided, decided_rows};
pub use forms::OWN_PLACE;
pub(super) use frame::waiting_words;
pub use frame::{CONCERNS, Done};
pub use list::{Due, Had, concerns};
pub(super) use list::{had_words, strip};
pub use missing::MissingProblem;
pub(super) use missing::missing_notice;
pub use problems::{ConcernForm, ConcernProblem};
pub use props::{
    AboutAlert, AlertPage, Concern, ConcernDeed, ConcernLine, ConcernsPage, DeedBy, LookedAt, MissingTime,
    RefusedConcern, RefusedMissing, SaidOnDuty, Stays, TakenOn,
};
pub use reported::ReportedForm;
pub(super) use reported::reported;
pub use trail::{TrailLine, TrailPage, TrailTold, Trailed, trail};
