//! Somebody takes a span out of a view's words, or says that it stays.

use heard_storage::crypto::Key;
use heard_storage::{Row, StorageError, Uow, Value, any_of, args};
use heard_vocabulary::{ModerationAction, QuoteState, RedactionKind, RedactionState, ViewAction};

use super::likely::TakenOut;
use super::span::{Placed, Span, everywhere, open_placed, seal_placed, without};
use crate::Heard;
use crate::ids::{AccountId, QuoteId, RedactionId, ViewId};
use crate::notifications::{Event, raise};
use crate::people::{Grant, Moderate};
use crate::record::record;
use crate::views::moderation_log::{LogLine, log_line};
use crate::views::standing::still_there_to_change;
use crate::views::words::{item_key, open_text, seal_text, words_for_most};

/// So many places at most are decided about at once.
const MOST: usize = 100;

/// The longest words that are taken out by typing them, in characters.
const LONGEST: usize = 200;

/// Why nothing was decided.
#[derive(Debug, thiserror::Error)]
pub enum RedactError {
    /// Nothing was written.
    #[error("nothing was written yet")]
    Empty,
    /// The words that were typed are too long.
    #[error("too long to be a name")]
    TooLong,
    /// These words do not stand in the view.
    #[error("these words do not stand in it")]
    NotThere,
    /// The view is gone.
    #[error("the view is gone")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Takes spans of a view's words out, or leaves them in: those that were decided about
/// before are decided anew, and no other is touched.
///
/// # Errors
/// [`RedactError`].
pub async fn redact(
    heard: &Heard,
    by: &Grant<Moderate>,
    view: ViewId,
    spans: &[Span],
    (kind, state): (RedactionKind, RedactionState),
) -> Result<(), RedactError> {
    let (key, text) = opened(heard, view).await?;
    let chars: Vec<char> = text.chars().collect();
    let place = |span: &Span| span.of(&chars).map(|covers| Placed { span: *span, covers });
    let placed: Option<Vec<Placed>> = spans.iter().take(MOST).map(place).collect();
    let placed = placed.filter(|some| !some.is_empty()).ok_or(RedactError::NotThere)?;
    Work { heard: heard.clone(), view, key, text, kind, state }.store(by, placed).await
}

/// Takes words out wherever they stand; how many places that were.
///
/// # Errors
/// [`RedactError`].
pub async fn redact_written(
    heard: &Heard,
    by: &Grant<Moderate>,
    view: ViewId,
    words: &str,
    kind: RedactionKind,
) -> Result<usize, RedactError> {
    if heard_storage::text::is_empty(words) {
        return Err(RedactError::Empty);
    }
    if heard_storage::text::length(words) > LONGEST {
        return Err(RedactError::TooLong);
    }
    let (key, text) = opened(heard, view).await?;
    let placed: Vec<Placed> = out_of(&text, words).into_iter().take(MOST).collect();
    if placed.is_empty() {
        return Err(RedactError::NotThere);
    }
    let places = placed.len();
    let state = RedactionState::Out;
    Work { heard: heard.clone(), view, key, text, kind, state }.store(by, placed).await?;
    Ok(places)
}

/// Wherever these words stand in a text.
pub(in crate::views) fn out_of(text: &str, words: &str) -> Vec<Placed> {
    let chars: Vec<char> = text.chars().collect();
    let spans = everywhere(&chars, words).into_iter();
    spans.filter_map(|span| span.of(&chars).map(|covers| Placed { span, covers })).collect()
}

/// A view's key, and its words as most read them: what must not be said in a meeting is in no
/// masked text.
async fn opened(heard: &Heard, view: ViewId) -> Result<(Key, String), RedactError> {
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT * FROM kept_view WHERE id = $1", args![view]).await?.ok_or(RedactError::Gone)?;
    drop(conn);
    let key = item_key(heard, view, &row).await?.ok_or(RedactError::Gone)?;
    let (words, _) = words_for_most(&heard.catalogue(), &key, view, &row)?;
    Ok((key, words.text()))
}

/// What is decided, and about what.
struct Work {
    heard: Heard,
    view: ViewId,
    key: Key,
    text: String,
    kind: RedactionKind,
    state: RedactionState,
}

impl Work {
    async fn store(self, by: &Grant<Moderate>, placed: Vec<Placed>) -> Result<(), RedactError> {
        let (actor, me, line) = (by.actor(), by.id(), log_line(&self.heard, by, self.view));
        let heard = self.heard.clone();
        heard
            .words()
            .write(move |uow| {
                Box::pin(async move {
                    let (view, kind) = (self.view, self.kind);
                    if !still_there_to_change(uow, view).await? {
                        return Err(RedactError::Gone);
                    }
                    let known = self.known(uow).await?;
                    let was_out = known.iter().any(|(_, one, state)| {
                        *state == RedactionState::Out && placed.iter().any(|new| new.span == one.span)
                    });
                    let now = uow.now();
                    for one in &placed {
                        let row = known.iter().find(|(_, old, _)| old.span == one.span);
                        match row {
                            Some((id, ..)) => uow.defer(
                                "UPDATE redaction SET kind = $1, state = $2, decided_by = $3, decided_at = $4
                                 WHERE id = $5",
                                args![kind.name(), self.state.name(), me, now, *id],
                            ),
                            None => uow.defer(
                                "INSERT INTO redaction (id, view_id, sealed, kind, state, decided_by, decided_at)
                                 VALUES ($1, $2, $3, $4, $5, $6, $7)",
                                args![
                                    RedactionId::random(self.heard.entropy()),
                                    view,
                                    seal_placed(&self.heard, &self.key, view, one)?,
                                    kind.name(),
                                    self.state.name(),
                                    me,
                                    now
                                ],
                            ),
                        }
                    }
                    self.mask(uow, known, &placed);
                    self.note(uow, line, was_out);
                    let action = match self.state {
                        RedactionState::Out => ViewAction::Masked,
                        RedactionState::Left => ViewAction::NameLeft,
                    };
                    record(uow, actor.clone(), action, view, kind.name()).await?;
                    if self.state == RedactionState::Out {
                        self.have_checked_again(uow, actor, me, &placed).await?;
                    }
                    Ok(())
                })
            })
            .await
    }

    /// What was decided about this view before.
    async fn known(&self, uow: &mut Uow) -> Result<Vec<(RedactionId, Placed, RedactionState)>, StorageError> {
        let sql = "SELECT id, sealed, kind, state FROM redaction WHERE view_id = $1";
        let rows = uow.all(sql, args![self.view]).await?;
        let one = |row: &Row| -> Result<(RedactionId, Placed, RedactionState), StorageError> {
            let (placed, _, state) = open_placed(&self.key, self.view, row)?;
            Ok((row.id("id")?, placed, state))
        };
        rows.iter().map(one).collect()
    }

    /// Makes the masked words anew from everything that is out now.
    fn mask(&self, uow: &mut Uow, known: Vec<(RedactionId, Placed, RedactionState)>, decided: &[Placed]) {
        let others = known
            .into_iter()
            .filter(|(_, one, state)| *state == RedactionState::Out && !decided.iter().any(|new| new.span == one.span));
        let mut out: Vec<Placed> = others.map(|(_, one, _)| one).collect();
        if self.state == RedactionState::Out {
            out.extend_from_slice(decided);
        }
        let masked = without(&self.text, &out);
        let sealed = masked.map(|text| seal_text(&self.heard, &self.key, self.view, "sealed_masked", &text));
        uow.defer("UPDATE view SET sealed_masked = $1 WHERE id = $2", args![sealed, self.view]);
    }

    /// Quotes that were cleared and hold what is taken out now wait for a second person
    /// again: until then they are on no page and in no new file.
    async fn have_checked_again(
        &self,
        uow: &mut Uow,
        actor: String,
        me: AccountId,
        placed: &[Placed],
    ) -> Result<(), StorageError> {
        let [waiting, cleared] = [QuoteState::Waiting, QuoteState::Cleared].map(QuoteState::name);
        let sql = "SELECT id, sealed FROM quote WHERE view_id = $1 AND state = $2 ORDER BY id";
        let rows = uow.all(sql, args![self.view, cleared]).await?;
        let out: Vec<TakenOut> = placed.iter().map(|one| TakenOut::new(&one.covers, self.kind)).collect();
        let mut quotes: Vec<QuoteId> = Vec::new();
        for row in &rows {
            let text = open_text(&self.key, self.view, "quote", &row.blob("sealed")?)?;
            if out.iter().any(|one| one.stands_in(&text)) {
                quotes.push(row.id("id")?);
            }
        }
        if quotes.is_empty() {
            return Ok(());
        }
        let (set, ids) = any_of(3, quotes.iter().copied());
        let mut values: Vec<Value> = args![waiting, cleared];
        values.extend(ids);
        let sql = format!(
            "UPDATE quote SET state = $1, decided_by = NULL, decided_at = NULL WHERE state = $2 AND id IN {set}"
        );
        uow.execute(sql, values).await?;
        let which: Vec<String> = quotes.iter().map(QuoteId::to_string).collect();
        record(uow, actor, ViewAction::QuoteBack, self.view, which.join(" ")).await?;
        raise(uow, Event::QuoteProposed(me)).await
    }

    /// A line for the moderation log; none where somebody only said that what stands there
    /// may stay.
    fn note(&self, uow: &mut Uow, line: LogLine, was_out: bool) {
        match self.state {
            RedactionState::Out => line.queue(uow, ModerationAction::Masked, "names or places masked", false),
            RedactionState::Left if was_out => line.queue(uow, ModerationAction::Unmasked, "mask removed", false),
            RedactionState::Left => {}
        }
    }
}
