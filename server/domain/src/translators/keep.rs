//! Who translates, from which languages, and as what.

use std::collections::{BTreeMap, BTreeSet};

use heard_storage::{StorageError, args};
use heard_vocabulary::{Role, TranslatedFrom, Translator, TranslatorAction, TranslatorGender};

use super::lang;
use crate::Heard;
use crate::ids::AccountId;
use crate::people::{Grant, KeepTranslators, names_of};
use crate::record::{Translators, record};

/// Why nothing was kept.
#[derive(Debug, thiserror::Error)]
pub enum KeepError {
    /// It is no translator, or they left.
    #[error("no translator")]
    NoTranslator,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// One translator.
#[derive(Debug, Clone)]
pub struct TranslatorLine {
    /// Their account.
    pub account: AccountId,
    /// Their name; `None` where it cannot be read.
    pub name: Option<String>,
    /// From which languages they translate.
    pub languages: Vec<TranslatedFrom>,
    /// As what, where somebody said it.
    pub gender: Option<TranslatorGender>,
}

/// Everybody who was invited as a translator and may sign in, by name.
///
/// # Errors
/// When storage fails.
pub async fn translators(heard: &Heard, _by: &Grant<KeepTranslators>) -> Result<Vec<TranslatorLine>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT a.id, g.gender FROM usable_account a LEFT JOIN translator g ON g.account_id = a.id
               WHERE a.role = $1";
    let rows = conn.all(sql, args![Role::Translator.name()]).await?;
    let known = conn.all("SELECT account_id, lang FROM translator_language ORDER BY lang", vec![]).await?;
    let ids = rows.iter().map(|row| row.id("id")).collect::<Result<Vec<AccountId>, _>>()?;
    let names = names_of(heard, &mut conn, &ids).await?;
    drop(conn);
    let mut languages: BTreeMap<AccountId, Vec<TranslatedFrom>> = BTreeMap::new();
    for row in &known {
        languages.entry(row.id("account_id")?).or_default().push(lang(row)?);
    }
    let mut lines = Vec::with_capacity(rows.len());
    for (row, account) in rows.iter().zip(ids) {
        lines.push(TranslatorLine {
            account,
            name: names.get(&account).map(|identity| identity.name.clone()),
            languages: languages.remove(&account).unwrap_or_default(),
            gender: row.text_opt("gender")?.as_deref().and_then(TranslatorGender::parse),
        });
    }
    lines.sort_by(|one, other| one.name.cmp(&other.name).then(one.account.cmp(&other.account)));
    Ok(lines)
}

/// Says from which languages somebody translates, and as what. What they have and may not
/// have any more, by its language or by whom its author chose, is nobody's again.
///
/// # Errors
/// [`KeepError`].
pub async fn keep_translator(
    heard: &Heard,
    by: &Grant<KeepTranslators>,
    account: AccountId,
    languages: BTreeSet<TranslatedFrom>,
    gender: Option<TranslatorGender>,
) -> Result<(), KeepError> {
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = "SELECT id FROM usable_account WHERE id = $1 AND role = $2";
                if uow.first(sql, args![account, Role::Translator.name()]).await?.is_none() {
                    return Err(KeepError::NoTranslator);
                }
                uow.defer("DELETE FROM translator_language WHERE account_id = $1", args![account]);
                for lang in &languages {
                    uow.defer(
                        "INSERT INTO translator_language (account_id, lang) VALUES ($1, $2)",
                        args![account, lang.name()],
                    );
                }
                uow.defer(
                    "INSERT INTO translator (account_id, gender) VALUES ($1, $2)
                     ON CONFLICT (account_id) DO UPDATE SET gender = excluded.gender",
                    args![account, gender.map(TranslatorGender::name)],
                );
                uow.defer(
                    "UPDATE view_translation
                     SET state = 'waiting', claimed_by = NULL, claimed_at = NULL, sealed_draft = NULL
                     WHERE claimed_by = $1 AND state = 'claimed'
                        AND (lang NOT IN (SELECT l.lang FROM translator_language l WHERE l.account_id = $1)
                            OR NOT EXISTS (SELECT 1 FROM view v WHERE v.id = view_translation.view_id
                                AND (v.translator = $2 OR v.translator =
                                    (SELECT g.gender FROM translator g WHERE g.account_id = $1))))",
                    args![account, Translator::Anyone.name()],
                );
                let names: Vec<&str> = languages.iter().map(|lang| lang.name()).collect();
                let detail = format!("{account} {}", names.join(" "));
                record(uow, actor, TranslatorAction::Kept, Translators, detail).await?;
                Ok(())
            })
        })
        .await
}
