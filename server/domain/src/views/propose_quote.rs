//! A quote is proposed, from the words of a view.

use heard_storage::args;
use heard_storage::calendar::Day;
use heard_vocabulary::{Celebrate, Consent, QuoteState, ViewAction};

use super::quotable::{bare, not_twice, quotable};
use super::quotes::QuoteError;
use super::standing::{still_found, still_there};
use super::words::{item_key, open_text, seal_text, words_for_most};
use crate::Heard;
use crate::ids::{QuoteId, ViewId};
use crate::notifications::{Event, raise};
use crate::people::{Grant, Moderate};
use crate::record::record;

/// How a young person agreed to be quoted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Agreed {
    /// By which way.
    pub how: Consent,
    /// On which day anew, where they had taken the same words back.
    pub anew: Option<Day>,
}

impl From<Consent> for Agreed {
    fn from(how: Consent) -> Self {
        Self { how, anew: None }
    }
}

/// Proposes a public quote; with `celebration` for the page of good news, which
/// its author must have agreed to. Who agreed when sending it said yes there, not "ask me
/// first".
///
/// # Errors
/// [`QuoteError`].
pub async fn propose_quote(
    heard: &Heard,
    by: &Grant<Moderate>,
    view: ViewId,
    text: &str,
    agreed: impl Into<Agreed>,
    celebration: bool,
) -> Result<QuoteId, QuoteError> {
    let Agreed { how, anew } = agreed.into();
    let text = text.trim();
    if heard_storage::text::is_empty(text) {
        return Err(QuoteError::Empty);
    }
    if heard_storage::text::length(text) > 400 {
        return Err(QuoteError::TooLong);
    }
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT * FROM listed_view WHERE id = $1", args![view]).await?.ok_or(QuoteError::Gone)?;
    drop(conn);
    let good_news = row.text_opt("celebrate")?.as_deref().and_then(Celebrate::parse);
    if celebration && !matches!(good_news, Some(Celebrate::Yes | Celebrate::Ask)) {
        return Err(QuoteError::NotAgreed);
    }
    // "Ask me first" is no yes, and neither is what was never asked.
    if how == Consent::Sending && good_news != Some(Celebrate::Yes) {
        return Err(QuoteError::NotThen);
    }
    let key = item_key(heard, view, &row).await?.ok_or(QuoteError::Gone)?;
    if let Some(sealed) = row.blob_opt("sealed_seen")? {
        // What must not be said in a meeting is quoted by nobody.
        let (words, _) = words_for_most(&heard.catalogue(), &key, view, &row)?;
        let said = words.text();
        let seen = open_text(&key, view, "sealed_seen", &sealed)?;
        if bare(&seen).contains(&bare(text)) && !bare(&said).contains(&bare(text)) {
            return Err(QuoteError::NotSaid);
        }
    }
    let sealed = seal_text(heard, &key, view, "quote", text);
    let id = QuoteId::random(heard.entropy());
    let (actor, me, text) = (by.actor(), by.id(), text.to_owned());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !still_there(uow, view).await? || !still_found(uow, view).await? {
                    return Err(QuoteError::Gone);
                }
                let now = uow.now();
                // What was agreed when it was sent was agreed before anything was taken back.
                let anew = anew.filter(|day| how != Consent::Sending && *day <= now.day());
                quotable(uow, &key, view, &text, anew).await?;
                not_twice(uow, &key, view, &text).await?;
                let waiting = QuoteState::Waiting.name();
                uow.defer(
                    "INSERT INTO quote (id, view_id, sealed, consent, state, proposed_by, proposed_at, celebration,
                        agreed_on)
                     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                    args![id, view, sealed, how.name(), waiting, me, now, celebration, anew.map(|day| day.to_string())],
                );
                record(uow, actor, ViewAction::QuoteProposed, view, id.to_string()).await?;
                raise(uow, Event::QuoteProposed(me)).await?;
                Ok(id)
            })
        })
        .await
}
