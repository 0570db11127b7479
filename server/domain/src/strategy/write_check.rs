//! Writing a decision check, and changing it.

use std::collections::HashSet;

use heard_storage::calendar::Day;
use heard_storage::{StorageError, Uow, any_of, args, text};
use heard_vocabulary::CheckAction;

use super::checks::{CheckError, CheckText};
use crate::Heard;
use crate::figures::newest;
use crate::ids::{AccountId, CheckId};
use crate::people::{EditStrategy, Grant};
use crate::record::record;

/// The longest title, in letters.
const LONGEST_TITLE: usize = 200;
/// The longest of its other texts: one page holds them.
const LONGEST: usize = 3_000;
/// So many things that a decision concerns.
const CONCERNS: usize = 20;

/// What is stored of a check.
struct Stored {
    text: CheckText,
    on: Day,
    period: Option<String>,
    by: AccountId,
}

async fn looked_at(heard: &Heard, by: AccountId, mut typed: CheckText) -> Result<Stored, CheckError> {
    let mut seen = HashSet::new();
    typed.objectives.retain(|id| seen.insert(*id));
    let text = CheckText {
        title: text::one_line(&typed.title),
        decision: typed.decision.trim().to_owned(),
        means: typed.means.trim().to_owned(),
        asked: typed.asked.trim().to_owned(),
        ..typed
    };
    if text::is_empty(&text.title) {
        return Err(CheckError::NoTitle);
    }
    if text::is_empty(&text.decision) {
        return Err(CheckError::NoDecision);
    }
    let on = Day::parse(text.on.trim()).ok_or(CheckError::NoDay)?;
    let catalogue = heard.catalogue();
    let all = text.themes.len() + text.objectives.len();
    let known = text.themes.iter().all(|id| catalogue.theme(*id).is_some());
    if all == 0 || all > CONCERNS || !known {
        return Err(CheckError::NoConcern);
    }
    if text::is_empty(&text.means) {
        return Err(CheckError::NoMeaning);
    }
    if text::is_empty(&text.asked) {
        return Err(CheckError::NobodyAsked);
    }
    let long = |words: &String| text::length(words) > LONGEST;
    if text::length(&text.title) > LONGEST_TITLE || [&text.decision, &text.means, &text.asked].into_iter().any(long) {
        return Err(CheckError::TooLong);
    }
    let period = newest(heard).await?.map(|published| published.listed.period.key());
    Ok(Stored { text, on, period, by })
}

/// Writes a check; which.
///
/// # Errors
/// [`CheckError`].
pub async fn write_check(heard: &Heard, by: &Grant<EditStrategy>, typed: CheckText) -> Result<CheckId, CheckError> {
    let stored = looked_at(heard, by.id(), typed).await?;
    let (id, actor) = (CheckId::new(heard.now(), heard.entropy()), by.actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = "INSERT INTO decision_check (id, title, decision, decided_on, means, asked, themes, period,
                              written_by, written_at)
                           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
                put(uow, sql, id, stored).await?;
                record(uow, actor, CheckAction::Written, id, "").await?;
                Ok::<_, CheckError>(id)
            })
        })
        .await
}

/// Changes a check. The figures in it are those that are newest now.
///
/// # Errors
/// [`CheckError`].
pub async fn change_check(
    heard: &Heard,
    by: &Grant<EditStrategy>,
    id: CheckId,
    typed: CheckText,
) -> Result<(), CheckError> {
    let stored = looked_at(heard, by.id(), typed).await?;
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql =
                    "UPDATE decision_check SET title = $2, decision = $3, decided_on = $4, means = $5, asked = $6,
                              themes = $7, period = $8, written_by = $9, written_at = $10
                           WHERE id = $1";
                put(uow, sql, id, stored).await?;
                record(uow, actor, CheckAction::Changed, id, "").await?;
                Ok(())
            })
        })
        .await
}

async fn put(uow: &mut Uow, sql: &'static str, id: CheckId, stored: Stored) -> Result<(), CheckError> {
    let Stored { text, on, period, by } = stored;
    let CheckText { title, decision, on: _, themes, objectives, means, asked } = text;
    let (set, values) = any_of(1, objectives.iter().copied());
    // In the order in which a plan's objectives are held while they get other numbers.
    let held = if uow.is_postgres() { "ORDER BY id FOR KEY SHARE" } else { "" };
    let there = format!("SELECT id FROM objective WHERE id IN {set} {held}");
    if uow.all(there, values).await?.len() < objectives.len() {
        return Err(CheckError::NoConcern);
    }
    let themes = serde_json::to_string(&themes).map_err(|error| StorageError::Bind(Box::new(error)))?;
    let now = uow.now();
    let values = args![id, title, decision, on.to_string(), means, asked, themes, period, by, now];
    if uow.execute(sql, values).await? == 0 {
        return Err(CheckError::Gone);
    }
    uow.defer("DELETE FROM decision_check_objective WHERE check_id = $1", args![id]);
    for (objective, place) in objectives.into_iter().zip(1_i64..) {
        uow.defer(
            "INSERT INTO decision_check_objective (check_id, objective_id, place) VALUES ($1, $2, $3)",
            args![id, objective, place],
        );
    }
    Ok(())
}
