//! What waits for a reader, and what is with them or with somebody else.

use heard_storage::clock::Moment;
use heard_storage::{Row, StorageError, args};

use super::acknowledge::about_view;
use super::{ToldAlert, others_told, told};
use crate::Heard;
use crate::ids::{AccountId, AlertId, ViewId};
use crate::people::{Grant, KeepDuty, StaffHome, name_of};
use crate::safeguarding::alarm::SITUATION;
use crate::safeguarding::concerns::{in_my_hands, waits_for_words};
use crate::safeguarding::duty::{reached_by_message, staffed};

/// An alert that the reader was told of, and that they can take on.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// Which.
    pub id: AlertId,
    /// What it is about, where Heard holds that.
    pub view: Option<ViewId>,
    /// Whether "I am not safe" was pressed.
    pub button: bool,
    /// When it was raised.
    pub raised_at: Moment,
    /// When the reader was last told.
    pub told_at: Moment,
    /// How often they were.
    pub times: i64,
    /// Who has it and wrote nothing down, and since when; nobody has it otherwise.
    pub had: Option<(Option<String>, Moment)>,
}

/// The alerts that the reader was told of: a condition follows.
const TOLD: &str = "SELECT a.id, a.raised_at, a.acknowledged_at, a.acknowledged_by, a.remind_at, a.reminded,
        MAX(t.told_at) AS told_at, COUNT(*) AS times
    FROM alert_told t JOIN alert a ON a.id = t.alert_id WHERE t.account_id = $1";

const IN_ORDER: &str = "GROUP BY a.id, a.raised_at, a.acknowledged_at, a.acknowledged_by, a.remind_at, a.reminded
    ORDER BY a.raised_at DESC, a.id";

/// Open alerts the reader was told of, newest first: nobody has them.
///
/// # Errors
/// When storage fails.
pub async fn waiting_for(heard: &Heard, by: &Grant<StaffHome>) -> Result<Vec<Waiting>, StorageError> {
    let mut conn = heard.words().read().await?;
    let rows = conn.all(format!("{TOLD} AND a.acknowledged_at IS NULL {IN_ORDER}"), args![by.id()]).await?;
    drop(conn);
    let mut waiting = Vec::with_capacity(rows.len());
    for row in &rows {
        if let Some(alert) = told(heard, by, row.id("id")?).await? {
            waiting.push(one(heard, alert, row, None).await?);
        }
    }
    Ok(waiting)
}

/// Alerts that somebody else has and of which nothing is written down, newest first, where
/// the reader was told of that.
///
/// # Errors
/// When storage fails.
pub async fn left_lying(heard: &Heard, by: &Grant<StaffHome>) -> Result<Vec<Waiting>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = format!("{TOLD} AND a.acknowledged_by <> $1 AND a.remind_at IS NOT NULL {IN_ORDER}");
    let rows = conn.all(sql, args![by.id()]).await?;
    drop(conn);
    let mut lying = Vec::new();
    for row in &rows {
        if !others_told(row)? {
            continue;
        }
        let Some(alert) = told(heard, by, row.id("id")?).await? else { continue };
        // One that cannot be read, which is our fault, is shown.
        if matches!(waits_for_words(heard, alert).await, Ok(false)) {
            continue;
        }
        let who: AccountId = row.id("acknowledged_by")?;
        let mut conn = heard.words().read().await?;
        let name = name_of(heard, &mut conn, who).await?.map(|identity| identity.name);
        drop(conn);
        lying.push(one(heard, alert, row, Some((name, row.moment("acknowledged_at")?))).await?);
    }
    Ok(lying)
}

async fn one(
    heard: &Heard,
    alert: ToldAlert,
    row: &Row,
    had: Option<(Option<String>, Moment)>,
) -> Result<Waiting, StorageError> {
    let view = about_view(heard, alert).await;
    let button = match view {
        Some(view) => {
            let mut conn = heard.words().read().await?;
            let sql = "SELECT id FROM view WHERE id = $1 AND scenario = $2";
            conn.first(sql, args![view, SITUATION]).await?.is_some()
        }
        None => false,
    };
    Ok(Waiting {
        id: row.id("id")?,
        view,
        button,
        raised_at: row.moment("raised_at")?,
        told_at: row.moment("told_at")?,
        times: row.int("times")?,
        had,
    })
}

/// What the reader of an alert can do about whose it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hands {
    /// Whether they have it, wrote nothing down, and can give it back.
    pub give_back: bool,
    /// Whether somebody else has it and wrote nothing down, and they can take it over.
    pub take_over: bool,
}

/// What the reader of an alert can do about whose it is.
///
/// # Errors
/// When storage fails, or what is sealed does not open.
pub async fn hands(heard: &Heard, alert: ToldAlert) -> Result<Hands, StorageError> {
    let page = super::open_alert(heard, alert).await?;
    let mine = page.acknowledged.map(|(_, who)| who == alert.by.id());
    let Some(mine) = mine else { return Ok(Hands { give_back: false, take_over: false }) };
    let waits = (mine || page.others_told) && waits_for_words(heard, alert).await?;
    Ok(Hands { give_back: waits && mine, take_over: waits && !mine })
}

/// Alerts the reader has, newest first, and since when: until what they are about is
/// decided and signed off.
///
/// # Errors
/// When storage fails.
pub async fn had_by(heard: &Heard, by: &Grant<StaffHome>) -> Result<Vec<(AlertId, Moment)>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT id, acknowledged_at FROM alert WHERE acknowledged_by = $1 AND acknowledged_at IS NOT NULL
                  AND raised_at >= (SELECT MIN(raised_at) FROM concern WHERE state <> 'closed')
               ORDER BY raised_at DESC, id";
    let rows = conn.all(sql, args![by.id()]).await?;
    drop(conn);
    let mut had = Vec::new();
    for row in &rows {
        let id = row.id("id")?;
        let Some(alert) = told(heard, by, id).await? else { continue };
        let mine = match in_my_hands(heard, alert).await {
            Ok(view) => view.is_some(),
            // Our fault: it is shown, and so are all others.
            Err(error) => {
                tracing::error!(%error, "what an alert that somebody has is about cannot be read");
                true
            }
        };
        if mine {
            had.push((id, row.moment("acknowledged_at")?));
        }
    }
    Ok(had)
}

/// Whether alerts are open while nobody is on duty, or no message reaches whoever is,
/// for whoever can change that.
///
/// # Errors
/// When storage fails.
pub async fn unstaffed(heard: &Heard, _by: &Grant<KeepDuty>) -> Result<bool, StorageError> {
    let mut conn = heard.words().read().await?;
    let open = conn.first("SELECT 1 AS one FROM alert WHERE acknowledged_at IS NULL LIMIT 1", vec![]).await?;
    let now = heard.now();
    // In a demonstration no message goes anywhere.
    let reached = match heard.catalogue().settings.demonstration {
        true => staffed(&mut conn, now).await?,
        false => reached_by_message(&mut conn, now).await?,
    };
    Ok(open.is_some() && !reached)
}
