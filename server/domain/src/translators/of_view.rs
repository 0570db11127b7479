//! How far the translation of a view is, for whoever reads the view.

use std::collections::HashSet;

use heard_storage::clock::Moment;
use heard_storage::{StorageError, args};
use heard_vocabulary::{Role, TranslationState, Translator};

use super::{SEALED, before, lang, state, turned_down};
use crate::Heard;
use crate::ids::{AccountId, ViewId};
use crate::people::{Grant, Moderate, names_of};
use crate::safeguarding::conflicts::reader;
use crate::views::{key_of, open_text};

/// The translation of a view, or that it waits for one.
#[derive(Debug, Clone)]
pub struct TranslationOfView {
    /// How far it is.
    pub state: TranslationState,
    /// Who has it, and since when; the name where it can be read.
    pub with: Option<(Option<String>, Moment)>,
    /// What was handed in last, by whom and when: also where its author wrote more since, or it
    /// is done anew.
    pub text: Option<(String, Option<String>, Moment)>,
    /// What was handed in before that and is kept, the last first.
    pub earlier: Vec<(String, Option<String>, Moment)>,
    /// Whether there is nobody who may translate it.
    pub nobody: bool,
    /// Whether its author said that nobody may.
    pub refused: bool,
}

/// How far the translation of a view is.
///
/// # Errors
/// When storage fails. `Ok(None)` where it is not to be translated.
pub async fn of_view(
    heard: &Heard,
    _by: &Grant<Moderate>,
    view: ViewId,
) -> Result<Option<TranslationOfView>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT t.lang, t.state, t.claimed_by, t.claimed_at, v.translator
               FROM view_translation t JOIN kept_view v ON v.id = t.view_id WHERE t.view_id = $1";
    let Some(row) = conn.first(sql, args![view]).await? else { return Ok(None) };
    let state = state(&row)?;
    let has: Option<AccountId> = row.id_opt("claimed_by")?;
    let handed_in = before::handed_in(&mut conn, view).await?;
    let people: Vec<AccountId> = has.into_iter().chain(handed_in.iter().map(|one| one.by)).collect();
    let names = names_of(heard, &mut conn, &people).await?;
    let called = |who: AccountId| names.get(&who).map(|identity| identity.name.clone());
    let waits = state == TranslationState::Waiting;
    let sql = "SELECT a.id, g.gender FROM translator_language l
               JOIN usable_account a ON a.id = l.account_id LEFT JOIN translator g ON g.account_id = a.id
               WHERE l.lang = $1 AND a.role = $2";
    let able = match waits {
        true => conn.all(sql, args![lang(&row)?.name(), Role::Translator.name()]).await?,
        false => Vec::new(),
    };
    let sql = "SELECT reader FROM translation_turned_down WHERE view_id = $1
               UNION SELECT reader FROM conflict WHERE view_id = $1 AND cleared_at IS NULL";
    let kept = conn.all(sql, args![view]).await?;
    drop(conn);
    let kept = kept.iter().map(|row| row.blob("reader")).collect::<Result<HashSet<Vec<u8>>, _>>()?;
    let chosen = row.text_opt("translator")?.as_deref().and_then(Translator::parse);
    let mut nobody = waits;
    for one in &able {
        let account: AccountId = one.id("id")?;
        let gender = one.text_opt("gender")?;
        let fits = chosen == Some(Translator::Anyone)
            || gender.is_some_and(|gender| chosen.map(Translator::name) == Some(gender.as_str()));
        let hashes = [turned_down(heard, account), reader(heard, account)];
        nobody &= !fits || hashes.iter().any(|hash| kept.contains(hash.as_slice()));
    }
    let mut texts = Vec::with_capacity(handed_in.len());
    if let Some(key) = key_of(heard, view).await? {
        for one in &handed_in {
            texts.push((open_text(&key, view, SEALED, &one.sealed)?, called(one.by), one.at));
        }
    }
    let (mut texts, refused) = (texts.into_iter(), chosen == Some(Translator::Nobody));
    let with = row.moment_opt("claimed_at")?.map(|at| (has.and_then(called), at));
    Ok(Some(TranslationOfView { state, with, text: texts.next(), earlier: texts.collect(), nobody, refused }))
}
