//! Standing for a translation, and no longer.

use heard_storage::text;
use heard_vocabulary::TranslationAction;

use super::texts::found;
use super::{LONGEST, Translated, TranslationError, of, parts};
use crate::Heard;
use crate::editions;
use crate::people::{Grant, KeepContent};
use crate::record::{TranslationOf, record};

/// Says that a translation is right, as it was or as it was put right: whoever says
/// so is named beside it. Young people read it at once.
///
/// # Errors
/// [`TranslationError`]; nothing changes then.
pub async fn approve(
    heard: &Heard,
    by: &Grant<KeepContent>,
    lang: &str,
    item: &str,
    typed: &str,
) -> Result<(), TranslationError> {
    let (english, _) = found(&heard.catalogue(), item, lang).ok_or(TranslationError::Gone)?;
    let typed = typed.trim();
    if text::is_empty(typed) {
        return Err(TranslationError::NoText);
    }
    if text::length(typed) > LONGEST {
        return Err(TranslationError::TooLong);
    }
    if parts(&english) != parts(typed) {
        return Err(TranslationError::Parts);
    }
    keep(heard, by, lang, item, Translated { english, text: typed.to_owned(), approved: true }).await
}

/// Says that nobody stands for a translation any more: it is a draft again.
///
/// # Errors
/// [`TranslationError`]; nothing changes then.
pub async fn take_approval_back(
    heard: &Heard,
    by: &Grant<KeepContent>,
    lang: &str,
    item: &str,
) -> Result<(), TranslationError> {
    let (english, text) = found(&heard.catalogue(), item, lang).ok_or(TranslationError::Gone)?;
    let text = text.ok_or(TranslationError::NoText)?;
    keep(heard, by, lang, item, Translated { english, text, approved: false }).await
}

async fn keep(
    heard: &Heard,
    by: &Grant<KeepContent>,
    lang: &str,
    item: &str,
    becomes: Translated,
) -> Result<(), TranslationError> {
    let (actor, me) = (by.actor(), by.id());
    let (lang, item) = (lang.to_owned(), item.to_owned());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                editions::hold(uow).await?;
                let version = editions::keep(uow, of(&item, &lang), None, &becomes, me).await?;
                let action = match becomes.approved {
                    true => TranslationAction::Approved,
                    false => TranslationAction::TakenBack,
                };
                record(uow, actor, action, TranslationOf { lang, item }, format!("version {version}")).await?;
                Ok::<_, TranslationError>(())
            })
        })
        .await?;
    Ok(heard.reload().await?)
}
