//! Who leads a plan's actions, where a leaver is named and a colleague follows.

use heard_storage::{Conn, StorageError, Uow, args};

use super::import::PlanRow;
use crate::ids::PlanRowId;

/// How many actions name exactly this person as their lead.
pub(crate) async fn led_by(conn: &mut Conn, name: &str) -> Result<i64, StorageError> {
    let sql = "SELECT COUNT(*) AS n FROM plan_row WHERE lead = $1 AND missing_since IS NULL";
    conn.first(sql, args![name]).await?.map_or(Ok(0), |row| row.int("n"))
}

/// Names a colleague as the lead of every action that names the leaver alone.
pub(crate) async fn follow(uow: &mut Uow, from: &str, to: &str) -> Result<i64, StorageError> {
    let sql = "SELECT id, content FROM plan_row WHERE lead = $1 AND missing_since IS NULL";
    let mut many = 0;
    for stored in uow.all(sql, args![from]).await? {
        let id: PlanRowId = stored.id("id")?;
        let wrong = || StorageError::inconsistent("plan_row.content", "a row of a plan");
        let mut row: PlanRow = serde_json::from_str(&stored.text("content")?).map_err(|_| wrong())?;
        row.lead = Some(to.to_owned());
        let content = serde_json::to_string(&row).map_err(|e| StorageError::Bind(Box::new(e)))?;
        uow.defer("UPDATE plan_row SET lead = $1, content = $2 WHERE id = $3", args![to, content, id]);
        many += 1;
    }
    Ok(many)
}
