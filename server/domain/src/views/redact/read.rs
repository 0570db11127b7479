//! What was taken out of a view's words and what is likely to be a name, for its page; and the
//! words without either, for whoever puts them into English.

use heard_storage::clock::Moment;
use heard_storage::{StorageError, args};
use heard_vocabulary::{RedactionKind, RedactionState, Sender};

use super::decide::out_of;
use super::likely::{Gazetteer, Likely, likely_again, likely_in, likely_since, to_look_at};
use super::span::{Placed, Span, open_placed, without};
use crate::Heard;
use crate::ids::{AccountId, ViewId};
use crate::people::{ClearQuotes, Grant, Moderate};
use crate::safeguarding::named::Staff;
use crate::views::read::messages_under;
use crate::views::words::{Words, item_key, key_of, words_for_most};

/// A span that somebody decided about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redaction {
    /// Where it is.
    pub span: Span,
    /// What stands there.
    pub text: String,
    /// What it is.
    pub kind: RedactionKind,
    /// Whether it is out.
    pub state: RedactionState,
    /// Who decided last; nothing where their name cannot be read any more.
    pub by: Option<String>,
    /// When.
    pub at: Moment,
}

/// What was decided about a view's words, and what is still to be looked at.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Redactions {
    /// What was decided, in the order it stands.
    pub decided: Vec<Redaction>,
    /// What is likely a name or a place and nobody decided about.
    pub likely: Vec<Likely>,
}

/// What is taken out of a view's words, what stays, and what is likely a name.
///
/// # Errors
/// When storage fails.
pub async fn redactions(heard: &Heard, _by: &Grant<Moderate>, view: ViewId) -> Result<Redactions, StorageError> {
    let found = looked_through(heard, view).await?.map(|(_, found)| found).unwrap_or_default();
    Ok(Redactions { likely: to_look_at(found.likely), ..found })
}

/// What somebody wrote in own words, each answer by itself and then what they wrote since,
/// without what was taken out and without what is likely a name or a place and nobody
/// decided about. `None` where nothing opens it.
///
/// # Errors
/// When storage fails.
pub(crate) async fn blind_words(heard: &Heard, view: ViewId) -> Result<Option<Vec<String>>, StorageError> {
    let Some((words, found)) = looked_through(heard, view).await? else { return Ok(None) };
    let out = found.decided.iter().filter(|one| one.state == RedactionState::Out).map(|one| one.span);
    let likely = found.likely.iter().flat_map(|one| one.places.iter().copied());
    let out: Vec<Span> = out.chain(likely).collect();
    let pieces = words.own().into_iter().map(|(begins, said)| piece_without(begins, said, &out));
    let mut pieces: Vec<String> = pieces.collect();
    pieces.extend(written_since(heard, view, words.from.as_deref(), &found.decided).await?);
    Ok(Some(pieces))
}

/// What somebody wrote in the thread since, without what was taken out of what they said
/// first and without what is likely a name or a place.
async fn written_since(
    heard: &Heard,
    view: ViewId,
    own: Option<&str>,
    decided: &[Redaction],
) -> Result<Vec<String>, StorageError> {
    let Some(key) = key_of(heard, view).await? else { return Ok(Vec::new()) };
    let mut conn = heard.words().read().await?;
    let messages = messages_under(&mut conn, view, Some(&key)).await?;
    drop(conn);
    let mut gazetteer = Gazetteer::new(heard, &Staff::known(heard).await).await?;
    gazetteer.goes_by(own);
    let theirs = messages.into_iter().filter(|one| one.sender == Sender::YoungPerson);
    Ok(theirs.map(|message| message_without(&gazetteer, message.text, decided)).collect())
}

/// One message without what was taken out of what its author said first, however it is
/// written here, and without what is likely a name or a place.
fn message_without(gazetteer: &Gazetteer, text: String, decided: &[Redaction]) -> String {
    let mut placed: Vec<Placed> = Vec::new();
    // What holds no word, such as a picture of a face, is found as it stands.
    for one in decided.iter().filter(|one| one.state == RedactionState::Out) {
        placed.extend(out_of(&text, &one.text));
    }
    let chars: Vec<char> = text.chars().collect();
    let likely = likely_since(&text, decided).into_iter().chain(likely_in(gazetteer, &[(0, text.as_str())]));
    for span in likely.flat_map(|one| one.places) {
        placed.extend(span.of(&chars).map(|covers| Placed { span, covers }));
    }
    without(&text, &placed).unwrap_or(text)
}

/// One answer without these spans of the whole text, in which it begins at this character.
fn piece_without(begins: usize, said: &str, out: &[Span]) -> String {
    let chars: Vec<char> = said.chars().collect();
    let whole = Span { from: begins, to: begins + chars.len() };
    let mut placed: Vec<Placed> = Vec::new();
    for one in out.iter().filter(|one| one.meets(whole)) {
        let span = Span { from: one.from.max(begins) - begins, to: one.to.min(whole.to) - begins };
        placed.extend(span.of(&chars).map(|covers| Placed { span, covers }));
    }
    without(said, &placed).unwrap_or_else(|| said.to_owned())
}

/// A view's words, and what is taken out of them or likely a name.
async fn looked_through(heard: &Heard, view: ViewId) -> Result<Option<(Words, Redactions)>, StorageError> {
    let mut conn = heard.words().read().await?;
    let Some(row) = conn.first("SELECT * FROM kept_view WHERE id = $1", args![view]).await? else {
        return Ok(None);
    };
    let sql = "SELECT sealed, kind, state, decided_by, decided_at FROM redaction WHERE view_id = $1";
    let rows = conn.all(sql, args![view]).await?;
    drop(conn);
    let Some(key) = item_key(heard, view, &row).await? else { return Ok(None) };
    let (words, _) = words_for_most(&heard.catalogue(), &key, view, &row)?;
    let staff = Staff::known(heard).await;
    let mut decided = Vec::with_capacity(rows.len());
    for row in &rows {
        let (placed, kind, state) = open_placed(&key, view, row)?;
        let who: AccountId = row.id("decided_by")?;
        let by = staff.members().iter().find(|one| one.account.id() == who).map(|one| one.known.name.clone());
        let at = row.moment("decided_at")?;
        decided.push(Redaction { span: placed.span, text: placed.covers, kind, state, by, at });
    }
    decided.sort_by_key(|one| one.span);
    let mut gazetteer = Gazetteer::new(heard, &staff).await?;
    gazetteer.goes_by(words.from.as_deref());
    // First what is like something that a person took out: it is the surest.
    let mut likely = likely_again(&words.own(), &decided);
    let again: Vec<Span> = likely.iter().flat_map(|one| one.places.iter().copied()).collect();
    let known: Vec<Span> = decided.iter().map(|one| one.span).chain(again).collect();
    likely.extend(still_open(proposed(&gazetteer, &words), &known));
    Ok(Some((words, Redactions { decided, likely })))
}

/// What is likely a name or a place in texts that are to be public, each with the name
/// that its author goes by.
///
/// # Errors
/// When storage fails.
pub async fn likely_in_text(
    heard: &Heard,
    _by: &Grant<ClearQuotes>,
    texts: &[(&str, Option<&str>)],
) -> Result<Vec<Vec<Likely>>, StorageError> {
    if texts.is_empty() {
        return Ok(Vec::new());
    }
    let mut gazetteer = Gazetteer::new(heard, &Staff::known(heard).await).await?;
    let mut found = Vec::with_capacity(texts.len());
    for (text, own) in texts {
        gazetteer.goes_by(*own);
        found.push(to_look_at(likely_in(&gazetteer, &[(0, *text)])));
    }
    Ok(found)
}

/// What is likely a name in somebody's own words; what was picked is in the council's.
fn proposed(gazetteer: &Gazetteer, words: &Words) -> Vec<Likely> {
    likely_in(gazetteer, &words.own())
}

/// What is still to be looked at: every place of it that meets none of these.
fn still_open(likely: Vec<Likely>, known: &[Span]) -> Vec<Likely> {
    let open = |span: &Span| !known.iter().any(|one| one.meets(*span));
    let mut still = Vec::with_capacity(likely.len());
    for mut one in likely {
        one.places.retain(open);
        if !one.places.is_empty() {
            still.push(one);
        }
    }
    still
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yp_17_each_answer_is_without_what_is_taken_out_of_the_whole_text() {
        // "Ann rang.", a blank line, "Ask Ben."
        let out = [Span { from: 0, to: 3 }, Span { from: 15, to: 18 }];
        assert_eq!(piece_without(0, "Ann rang.", &out), "▒▒▒▒ rang.");
        assert_eq!(piece_without(11, "Ask Ben.", &out), "Ask ▒▒▒▒.");
        // One that goes over the end of an answer takes out what is in it.
        assert_eq!(piece_without(0, "Ann rang.", &[Span { from: 4, to: 13 }]), "Ann ▒▒▒▒");
        assert_eq!(piece_without(11, "Ask Ben.", &[]), "Ask Ben.");
    }

    #[test]
    fn yp_17_what_was_taken_out_is_out_of_what_they_write_later_however_they_write_it() {
        let (kind, state) = (RedactionKind::Relative, RedactionState::Out);
        let span = Span { from: 0, to: 11 };
        let one = Redaction { span, text: "Kiran Smith".into(), kind, state, by: None, at: Moment(0) };
        let without = |text: &str, state| {
            let decided = Redaction { state, ..one.clone() };
            message_without(&Gazetteer::default(), text.to_owned(), &[decided])
        };
        for (text, told) in [
            ("kiran rang me", "▒▒▒▒ rang me"),
            ("only kirans phone", "only ▒▒▒▒ phone"),
            ("kiransmith and KIRAN SMITH", "▒▒▒▒ and ▒▒▒▒"),
            ("we wait", "we wait"),
        ] {
            assert_eq!(without(text, RedactionState::Out), told);
        }
        assert_eq!(without("kiran rang me", RedactionState::Left), "kiran rang me");
    }
}
