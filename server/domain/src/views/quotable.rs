//! What stands against a quote: a name that was taken out of its view, or that its author
//! took the same words back. Asked when one is proposed and again when it is decided, in
//! the unit that does it, with the view's row held.

use heard_storage::calendar::Day;
use heard_storage::crypto::Key;
use heard_storage::{Uow, args};
use heard_vocabulary::{QuoteState, RedactionState};

use super::quotes::QuoteError;
use super::redact::{TakenOut, open_placed};
use super::words::open_text;
use crate::ids::ViewId;

/// A text by its letters and digits alone, as a search sees them, to see whether
/// it stands in another.
pub(super) fn bare(text: &str) -> String {
    heard_storage::text::search(text).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Whether two quotes say the same, or one of them all that the other says.
pub(super) fn alike(one: &str, other: &str) -> bool {
    let (plain, others) = (bare(one), bare(other));
    match plain.is_empty() || others.is_empty() {
        true => one.trim() == other.trim(),
        false => plain.contains(&others) || others.contains(&plain),
    }
}

/// Whether a quote stands so in what was said.
pub(super) fn stands_in(quote: &str, said: &str) -> bool {
    match bare(quote) {
        plain if plain.is_empty() => said.contains(quote.trim()),
        plain => bare(said).contains(&plain),
    }
}

/// Whether two quotes are the same, letter by letter.
fn same(one: &str, other: &str) -> bool {
    let (plain, others) = (bare(one), bare(other));
    match plain.is_empty() || others.is_empty() {
        true => one.trim() == other.trim(),
        false => plain == others,
    }
}

/// Refuses the same words of a view again while they wait, or may be shown: a second
/// person is asked once.
pub(super) async fn not_twice(uow: &mut Uow, key: &Key, view: ViewId, text: &str) -> Result<(), QuoteError> {
    let [waiting, cleared] = [QuoteState::Waiting, QuoteState::Cleared].map(QuoteState::name);
    let sql = "SELECT sealed FROM quote WHERE view_id = $1 AND state IN ($2, $3)";
    for row in &uow.all(sql, args![view, waiting, cleared]).await? {
        if same(&open_text(key, view, "quote", &row.blob("sealed")?)?, text) {
            return Err(QuoteError::Twice);
        }
    }
    Ok(())
}

/// Whether agreeing on this day is later than taking back on that one. The same day is
/// not: which was first is not known.
pub(super) fn agreed_since(agreed: Option<Day>, taken_back: Day) -> bool {
    agreed.is_some_and(|day| day > taken_back)
}

/// Refuses what names somebody who was taken out of the view, such as a brother or sister,
/// who is a person of their own and agreed to nothing; and words that their author took
/// back and did not agree to since.
pub(super) async fn quotable(
    uow: &mut Uow,
    key: &Key,
    view: ViewId,
    text: &str,
    agreed: Option<Day>,
) -> Result<(), QuoteError> {
    let sql = "SELECT sealed, kind, state FROM redaction WHERE view_id = $1";
    for row in &uow.all(sql, args![view]).await? {
        let (placed, kind, state) = open_placed(key, view, row)?;
        if state == RedactionState::Out && TakenOut::new(&placed.covers, kind).stands_in(text) {
            return Err(QuoteError::TakenOut);
        }
    }
    let sql = "SELECT sealed, withdrawn_at FROM quote WHERE view_id = $1 AND state = $2";
    for row in &uow.all(sql, args![view, QuoteState::Withdrawn.name()]).await? {
        if agreed_since(agreed, row.moment("withdrawn_at")?.day()) {
            continue;
        }
        if alike(&open_text(key, view, "quote", &row.blob("sealed")?)?, text) {
            return Err(QuoteError::TakenBack);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mod_04_the_same_words_are_the_same_however_they_are_cut() {
        assert!(alike("The bus pass runs out in May.", "the BUS pass, runs out in may"));
        assert!(alike("The bus pass runs out in May.", "bus pass runs out"));
        assert!(alike("runs out", "The bus pass runs out in May."));
        assert!(!alike("The bus pass runs out.", "A marram club on Mondays."));
        assert!(alike("🙂", " 🙂") && !alike("🙂", "A marram club on Mondays."));
    }

    #[test]
    fn mod_04_a_quote_is_twice_the_same_by_its_letters_and_stands_in_what_was_said_by_them() {
        assert!(same("The bus pass runs out.", "the BUS pass runs out") && !same("The bus pass", "The bus pass runs"));
        assert!(same("🙂", " 🙂") && !same("🙂", "A marram club on Mondays."));
        assert!(stands_in("the BUS pass", "My bus? The bus pass runs out in May.") && stands_in("🙂", "Good 🙂"));
        assert!(!stands_in("The bus pass is late", "The bus pass runs out in May."));
    }

    #[test]
    fn mod_04_only_a_later_day_is_later() {
        let [before, day, after] = ["2026-03-11", "2026-03-12", "2026-03-13"].map(|day| Day::parse(day).unwrap());
        assert!(agreed_since(Some(after), day));
        assert!(!agreed_since(Some(day), day) && !agreed_since(Some(before), day) && !agreed_since(None, day));
    }
}
