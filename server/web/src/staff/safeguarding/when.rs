//! When somebody was told, as whoever did it types it.

use heard_app::pages::staff::safeguarding::ConcernProblem;
use heard_storage::text;

use crate::App;
use crate::staff::duty::moment;
use crate::staff::options;

/// When somebody was told, as it is kept: a day and a time of day on the council's clocks,
/// that has come. Empty where nothing was typed, which is refused with the rest.
pub fn when_told(app: &App, typed: &str) -> Result<String, ConcernProblem> {
    if text::is_empty(typed) {
        return Ok(String::new());
    }
    let (day, time) = typed.trim().split_once(['T', ' ']).ok_or(ConcernProblem::NoTime)?;
    let at = moment(day, time).ok_or(ConcernProblem::NoTime)?;
    if at > app.heard.now() {
        return Err(ConcernProblem::ToCome);
    }
    Ok(options::minute(at))
}
