//! A pot of money that the council's members divide.

use std::collections::HashMap;

use heard_storage::{StorageError, Uow, any_of, args};
use heard_vocabulary::BudgetAction;

use super::{CouncilError, MEMBER, Member};
use crate::Heard;
use crate::figures::Rule;
use crate::ids::{BudgetId, BudgetItemId};
use crate::people::{Grant, Participate};
use crate::record::record;

/// The largest pot, in pounds.
const LARGEST: i64 = 10_000_000;

/// A pot and what it could be spent on.
#[derive(Debug, Clone)]
pub struct Budget {
    /// Its id.
    pub id: BudgetId,
    /// What it is called.
    pub title: String,
    /// What it is for.
    pub lead: String,
    /// How much there is, in pounds.
    pub amount: i64,
    /// Whether it is decided.
    pub closed: bool,
    /// What it could be spent on.
    pub items: Vec<BudgetItem>,
}

/// One thing a pot could be spent on.
#[derive(Debug, Clone)]
pub struct BudgetItem {
    /// Its id.
    pub id: BudgetItemId,
    /// What it is.
    pub title: String,
    /// What the member who reads would spend on it, in pounds.
    pub mine: Option<i64>,
    /// What the members would spend on average, in pounds, where enough of them
    /// had divided the pot when it was closed; whoever goes later changes none
    /// of it.
    pub together: Option<i64>,
}

/// Sets a pot out.
///
/// # Errors
/// [`CouncilError::Empty`] without a title, an amount or two items.
pub async fn start_budget(
    heard: &Heard,
    by: &Grant<Participate>,
    title: &str,
    lead: &str,
    amount: i64,
    items: &str,
) -> Result<BudgetId, CouncilError> {
    let items: Vec<String> =
        items.lines().map(str::trim).filter(|i| !heard_storage::text::is_empty(i)).map(str::to_owned).collect();
    if heard_storage::text::is_empty(title) || items.len() < 2 || amount < 1 {
        return Err(CouncilError::Empty);
    }
    if amount > LARGEST || items.len() > 20 {
        return Err(CouncilError::TooMuch);
    }
    let id = BudgetId::new(heard.now(), heard.entropy());
    let items: Vec<_> = items.into_iter().map(|i| (BudgetItemId::new(heard.now(), heard.entropy()), i)).collect();
    let (actor, title, lead) = (by.actor(), title.trim().to_owned(), lead.trim().to_owned());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                uow.defer(
                    "INSERT INTO budget (id, title, lead, amount, created_at) VALUES ($1, $2, $3, $4, $5)",
                    args![id, title, lead, amount, now],
                );
                for (position, (item, title)) in (0_i64..).zip(items) {
                    uow.defer(
                        "INSERT INTO budget_item (id, budget_id, position, title) VALUES ($1, $2, $3, $4)",
                        args![item, id, position, title],
                    );
                }
                record(uow, actor, BudgetAction::Opened, id, "").await?;
                Ok(id)
            })
        })
        .await
}

/// Closes a pot: what the members would spend is worked out, once, and shown
/// from then on.
///
/// # Errors
/// When storage fails.
pub async fn close_budget(heard: &Heard, by: &Grant<Participate>, id: BudgetId) -> Result<(), CouncilError> {
    let actor = by.actor();
    let rule = heard.catalogue().settings.disclosure;
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                let sql = "UPDATE budget SET closed_at = $1 WHERE id = $2 AND closed_at IS NULL";
                if uow.execute(sql, args![now, id]).await? > 0 {
                    settle(uow, id, rule).await?;
                }
                Ok(record(uow, actor, BudgetAction::Closed, id, "").await?)
            })
        })
        .await
}

/// Writes down what the members would spend, where enough of them divided it.
async fn settle(uow: &mut Uow, id: BudgetId, rule: Rule) -> Result<(), StorageError> {
    let sql =
        "SELECT b.amount, (SELECT COUNT(DISTINCT s.person_hash) FROM budget_share s WHERE s.budget_id = b.id) AS people
               FROM budget b WHERE b.id = $1";
    let Some(row) = uow.first(sql, args![id]).await? else { return Ok(()) };
    let (amount, people) = (row.int("amount")?, row.int("people")?);
    if people < rule.threshold() {
        return Ok(());
    }
    let sql =
        "SELECT item_id, CAST(SUM(amount) AS BIGINT) AS total FROM budget_share WHERE budget_id = $1 GROUP BY item_id";
    for item in &uow.all(sql, args![id]).await? {
        let together = rounded(item.int("total")? / people, amount);
        let sql = "UPDATE budget_item SET together = $1 WHERE id = $2";
        uow.defer(sql, args![together, item.id::<BudgetItemId>("item_id")?]);
    }
    Ok(())
}

/// A member divides a pot; dividing it again replaces what was there.
///
/// # Errors
/// [`CouncilError::TooMuch`] beyond what there is, [`CouncilError::Gone`] once
/// it is closed; storage.
pub async fn divide(
    heard: &Heard,
    me: &Member,
    id: BudgetId,
    shares: Vec<(BudgetItemId, i64)>,
) -> Result<(), CouncilError> {
    let person = me.person;
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let row = uow
                    .first("SELECT amount FROM budget WHERE id = $1 AND closed_at IS NULL", args![id])
                    .await?
                    .ok_or(CouncilError::Gone)?;
                let amount = row.int("amount")?;
                if shares.iter().any(|(_, n)| *n < 0 || *n > amount)
                    || shares.iter().map(|(_, n)| n).sum::<i64>() > amount
                {
                    return Err(CouncilError::TooMuch);
                }
                let now = uow.now();
                uow.defer("DELETE FROM budget_share WHERE budget_id = $1 AND person_hash = $2", args![id, person]);
                for (item, amount) in shares {
                    uow.defer(
                        "INSERT INTO budget_share (budget_id, item_id, person_hash, amount)
                         SELECT $1, id, $2, $3 FROM budget_item WHERE id = $4 AND budget_id = $1",
                        args![id, person, amount, item],
                    );
                }
                Ok(record(uow, MEMBER, BudgetAction::Divided, id, now.iso_date()).await?)
            })
        })
        .await
}

/// Every pot, newest first, as `me` divided it.
///
/// # Errors
/// When storage fails.
pub async fn budgets(heard: &Heard, me: Option<&Member>) -> Result<Vec<Budget>, StorageError> {
    let person = me.map_or([0; 32], |me| me.person);
    let mut conn = heard.words().read().await?;
    let rows = conn
        .all(
            "SELECT b.id, b.title, b.lead, b.amount, b.closed_at FROM budget b
             ORDER BY b.created_at DESC, b.id DESC LIMIT 20",
            vec![],
        )
        .await?;
    let ids = rows.iter().map(|row| row.id("id")).collect::<Result<Vec<BudgetId>, _>>()?;
    let mut values = args![person];
    let (set, more) = any_of(2, ids.iter().copied());
    values.extend(more);
    let sql = format!(
        "SELECT i.id, i.budget_id, i.title, i.together,
                (SELECT s.amount FROM budget_share s WHERE s.item_id = i.id AND s.person_hash = $1) AS mine
         FROM budget_item i WHERE i.budget_id IN {set} ORDER BY i.position"
    );
    let mut items: HashMap<BudgetId, Vec<BudgetItem>> = HashMap::new();
    for item in &conn.all(sql, values).await? {
        items.entry(item.id("budget_id")?).or_default().push(BudgetItem {
            id: item.id("id")?,
            title: item.text("title")?,
            mine: item.int_opt("mine")?,
            together: item.int_opt("together")?,
        });
    }
    let mut all = Vec::with_capacity(rows.len());
    for (row, id) in rows.iter().zip(ids) {
        let amount = row.int("amount")?;
        let closed = row.int_opt("closed_at")?.is_some();
        let items = items.remove(&id).unwrap_or_default();
        all.push(Budget { id, title: row.text("title")?, lead: row.text("lead")?, amount, closed, items });
    }
    Ok(all)
}

/// To the nearest twentieth of the pot, so that no single share can be worked out.
fn rounded(part: i64, whole: i64) -> i64 {
    let step = (whole / 20).max(1);
    (part + step / 2) / step * step
}
