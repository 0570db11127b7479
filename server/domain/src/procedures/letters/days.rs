//! Days that a letter states, where the complaint has gone on since.

use heard_storage::calendar::Day;
use heard_storage::crypto::Key;
use heard_storage::{Conn, StorageError, args};
use heard_vocabulary::{LetterKind, ProcedureAction, ProcedureStage};

use super::super::open_written;
use crate::ids::ProcedureId;

/// The day on which the stage began that a letter answers, once it is answered: the clock
/// counts from the answer by then.
pub(super) async fn asked_on(
    conn: &mut Conn,
    id: ProcedureId,
    key: &Key,
    (kind, stage): (LetterKind, ProcedureStage),
) -> Result<Option<Day>, StorageError> {
    let began_by = match kind {
        LetterKind::AnswerTwo if stage.is_answered() => ProcedureAction::WentOn,
        LetterKind::AnswerPanel if stage.is_answered() => ProcedureAction::PanelReported,
        _ => return Ok(None),
    };
    let sql = "SELECT at, sealed FROM procedure_deed WHERE procedure_id = $1 AND action = $2
               ORDER BY at DESC, id LIMIT 1";
    let Some(deed) = conn.first(sql, args![id, began_by.name()]).await? else { return Ok(None) };
    let written = open_written(key, id, "deed", &deed).unwrap_or_default();
    Ok(Some(Day::parse(&written.on).unwrap_or(deed.moment("at")?.day())))
}
