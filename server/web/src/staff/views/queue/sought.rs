//! The words that are looked for in the queue.

use heard_app::links::query_value;
use heard_app::pages::staff;
use heard_domain::search::{ASKED, Sought, ready};
use heard_storage::text;

use crate::{App, Failure};

/// Of what is typed so much is looked at, in characters.
const LONGEST: usize = 200;

/// As `words` in an address: with names masked, as on the page of a view.
const MASKED: &str = "masked";

/// What is asked for.
pub(super) fn sought(typed: &str, words: &str) -> Sought {
    Sought { typed: text::one_line(typed).chars().take(LONGEST).collect(), masked: words == MASKED }
}

/// The same as it stands in an address.
pub(super) fn query(typed: &str, words: &str) -> String {
    let Sought { typed, masked } = sought(typed, words);
    if typed.is_empty() {
        return String::new();
    }
    let words = if masked { format!("words={MASKED}&") } else { String::new() };
    format!("q={}&{words}", query_value(&typed))
}

/// What its page says of it.
pub(super) async fn search(app: &App, sought: &Sought) -> Result<staff::views::Search, Failure> {
    let Sought { typed, masked } = sought.clone();
    let ready = typed.is_empty() || ready(&app.heard).await?;
    Ok(staff::views::Search { words: sought.how_many(), most: ASKED, typed, masked, ready })
}
