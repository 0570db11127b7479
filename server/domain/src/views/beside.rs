//! What may come with a view beside its answers: parts of a rating, and who
//! may translate it.

use heard_storage::args;
use heard_storage::{Conn, StorageError, Uow};

use crate::Heard;
use crate::ids::ViewId;
use crate::media::DraftMedia;
use crate::people::{Grant, Moderate};

pub use heard_vocabulary::{AspectSaid, Translator};

/// What comes beside a submission's answers.
#[derive(Debug, Clone, Default)]
pub struct Beside {
    /// Parts of a service by the council's own wording, with what was said.
    pub aspects: Vec<(String, AspectSaid)>,
    /// Who may translate it; `None` where it was not asked.
    pub translator: Option<Translator>,
    /// Recordings and pictures with their bytes, which count as words do. They
    /// are on disk before the view's row is.
    pub files: Vec<(DraftMedia, Vec<u8>)>,
}

impl Beside {
    /// Stores it, in the unit that stores its view.
    pub(super) fn store(self, uow: &mut Uow, view: ViewId) {
        if let Some(translator) = self.translator {
            uow.defer("UPDATE view SET translator = $1 WHERE id = $2", args![translator.name(), view]);
        }
        for (aspect, said) in self.aspects {
            uow.defer(
                "INSERT INTO rating_aspect (view_id, aspect, score) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
                args![view, aspect, said.score()],
            );
        }
    }
}

/// What was said of the parts of a service, by the council's wording.
pub(super) async fn parts(conn: &mut Conn, view: ViewId) -> Result<Vec<(String, AspectSaid)>, StorageError> {
    let sql = "SELECT aspect, score FROM rating_aspect WHERE view_id = $1 ORDER BY aspect";
    conn.all(sql, args![view])
        .await?
        .iter()
        .map(|row| {
            let said = AspectSaid::scored(row.int("score")?);
            Ok((row.text("aspect")?, said.ok_or(StorageError::inconsistent("rating_aspect.score", "1 to 3"))?))
        })
        .collect()
}

/// Who may translate a view.
///
/// # Errors
/// When storage fails. `Ok(None)` when its author was not asked.
pub async fn translator_of(
    heard: &Heard,
    _by: &Grant<Moderate>,
    view: ViewId,
) -> Result<Option<Translator>, StorageError> {
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT translator FROM view WHERE id = $1", args![view]).await?;
    let name = row.map(|row| row.text_opt("translator")).transpose()?.flatten();
    Ok(name.as_deref().and_then(Translator::parse))
}
