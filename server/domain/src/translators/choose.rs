//! Who may translate something, said after it was sent: by its author among their own things,
//! or written down by the team, who asked them. The team never says it in their place.

use heard_storage::calendar::Day;
use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::{Consent, Sender, TranslatedFrom, TranslationState, Translator, ViewAction};

use super::from_own_words;
use crate::Heard;
use crate::ids::ViewId;
use crate::people::{Grant, Moderate};
use crate::record::{AUTHOR, record};
use crate::safeguarding::alarm::SITUATION;
use crate::views::{OwnView, key_of, still_there_to_change, words_under};

/// What its author said of who may translate something, as the team writes it down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SaidOf {
    /// Who may.
    pub who: Translator,
    /// How they said it.
    pub how: Consent,
    /// On which day.
    pub on: Day,
}

/// Why it was not written down who may translate something.
#[derive(Debug, thiserror::Error)]
pub enum ChooseError {
    /// Its author said it, or somebody wrote it down.
    #[error("it is known already")]
    Known,
    /// It had not come on that day, or it is still ahead.
    #[error("not a day on which they can have said it")]
    Day,
    /// It is in English, it is gone, or nobody asks that of it.
    #[error("there is nothing to translate")]
    Nothing,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// What its author says among their own things, as often as they like; whether it still stood
/// there.
///
/// # Errors
/// When storage fails.
pub async fn choose(heard: &Heard, own: OwnView, who: Translator) -> Result<bool, StorageError> {
    let view = own.id();
    let Some(from) = to_choose(heard, view).await? else { return Ok(false) };
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !still_there_to_change(uow, view).await? {
                    return Ok(false);
                }
                if uow.first("SELECT id FROM own_view WHERE id = $1", args![view]).await?.is_none() {
                    return Ok(false);
                }
                store(uow, view, (from, who)).await?;
                record(uow, AUTHOR, ViewAction::TranslatorChosen, view, who.name()).await?;
                Ok(true)
            })
        })
        .await
}

/// Writes down what its author said to somebody of the council; once, where they did not say
/// it themselves.
///
/// # Errors
/// [`ChooseError`].
pub async fn write_down(heard: &Heard, by: &Grant<Moderate>, view: ViewId, said: SaidOf) -> Result<(), ChooseError> {
    let from = to_choose(heard, view).await?.ok_or(ChooseError::Nothing)?;
    let (actor, today) = (by.actor(), heard.now().day());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !still_there_to_change(uow, view).await? {
                    return Err(ChooseError::Nothing);
                }
                let sql = "SELECT translator, received_at FROM view WHERE id = $1";
                let row = uow.first(sql, args![view]).await?.ok_or(ChooseError::Nothing)?;
                if row.text_opt("translator")?.is_some() {
                    return Err(ChooseError::Known);
                }
                if said.on > today || said.on < row.moment("received_at")?.day() {
                    return Err(ChooseError::Day);
                }
                store(uow, view, (from, said.who)).await?;
                let detail = format!("{} {} {}", said.who.name(), said.how.name(), said.on);
                record(uow, actor, ViewAction::TranslatorChosen, view, detail).await?;
                Ok(())
            })
        })
        .await
}

/// Whether there is something to translate, of which its author says who may.
///
/// # Errors
/// When storage fails.
pub async fn asks(heard: &Heard, _by: &Grant<Moderate>, view: ViewId) -> Result<bool, StorageError> {
    Ok(to_choose(heard, view).await?.is_some())
}

/// The language from which there is something to translate: in the answers, or in what its
/// author wrote since. `None` where there is nothing, or its words do not open; and of what came
/// by the button or was typed in by staff, whose author nobody asks.
pub(crate) async fn to_choose(heard: &Heard, view: ViewId) -> Result<Option<TranslatedFrom>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT v.sealed, v.lang, v.scenario, v.scenario_version,
                   (SELECT COUNT(*) FROM message m WHERE m.view_id = v.id AND m.author = $3) AS wrote
               FROM kept_view v
               WHERE v.id = $1 AND v.scenario <> $2 AND NOT EXISTS (SELECT 1 FROM view_entry e WHERE e.view_id = v.id)";
    let row = conn.first(sql, args![view, SITUATION, Sender::YoungPerson.name()]).await?;
    drop(conn);
    let Some(row) = row else { return Ok(None) };
    let code = row.text("lang")?;
    let Some(lang) = TranslatedFrom::parse(&code) else { return Ok(None) };
    let Some(key) = key_of(heard, view).await? else { return Ok(None) };
    if row.int("wrote")? > 0 {
        return Ok(Some(lang));
    }
    let (scenario, version) = (row.text("scenario")?, row.int("scenario_version")?);
    Ok(from_own_words(heard, (&scenario, version), &words_under(&key, view, &row)?.answers, &code))
}

/// Notes who may, and has it wait for them. Whoever has it may be nobody whom they want now:
/// it waits for another, and what they began goes. What was handed in stays, and with it what
/// waits: where its author wrote more since, or it was to be done anew, nobody has read it.
async fn store(uow: &mut Uow, view: ViewId, (from, who): (TranslatedFrom, Translator)) -> Result<(), StorageError> {
    let now = uow.now();
    let [waiting, claimed] = [TranslationState::Waiting, TranslationState::Claimed].map(TranslationState::name);
    uow.execute("UPDATE view SET translator = $2 WHERE id = $1", args![view, who.name()]).await?;
    let sql = "UPDATE view_translation
               SET state = $2, claimed_by = NULL, claimed_at = NULL, sealed_draft = NULL
               WHERE view_id = $1 AND state = $3";
    uow.execute(sql, args![view, waiting, claimed]).await?;
    let (sql, values) = match who {
        Translator::Nobody => (
            "DELETE FROM view_translation WHERE view_id = $1 AND sealed IS NULL
                AND NOT EXISTS (SELECT 1 FROM translation_before b WHERE b.view_id = $1)",
            args![view],
        ),
        Translator::Anyone | Translator::Woman | Translator::Man => (
            "INSERT INTO view_translation (view_id, lang, state, waits_since, newest_at)
             VALUES ($1, $2, $3, $4, $4) ON CONFLICT (view_id) DO NOTHING",
            args![view, from.name(), waiting, now],
        ),
    };
    uow.execute(sql, values).await.map(drop)
}
