//! Spoilt copies of the data that the kills left: the judge has to refuse each,
//! or its silence about the real one means nothing.

use std::path::Path;

use super::judge;
use crate::assure::Assurance;
use crate::fault::{Context as _, Outcome};
use crate::heard::Program;
use crate::rows::{Rows, keys_file, words_file};

/// What is done to a copy: a name, whether to the keys, and the statements.
const SPOILT: [(&str, bool, &str); 4] = [
    (
        "a view that is lost",
        false,
        // What else is stored of that view stays, as when a disk loses rows.
        "PRAGMA foreign_keys = OFF; DELETE FROM view WHERE id = (SELECT id FROM view LIMIT 1)",
    ),
    (
        "a view that is there twice",
        false,
        "CREATE TEMP TABLE twice AS SELECT * FROM view LIMIT 1;
         UPDATE twice SET id = randomblob(16), submission_hash = randomblob(32), receipt_hash = randomblob(32);
         INSERT INTO view SELECT * FROM twice",
    ),
    ("keys that are lost", true, "DELETE FROM owner_key"),
    (
        "a line of the log that was changed",
        false,
        "DROP TRIGGER audit_log_no_update;
         UPDATE audit_log SET subject = subject || '.' WHERE seq = (SELECT max(seq) / 2 FROM audit_log)",
    ),
];

/// Spoils one copy after another.
///
/// # Errors
/// When a copy cannot be made, or the judge refuses an honest one.
pub async fn meet(program: &Program, data: &Path, expected: u64, assurance: &mut Assurance) -> Outcome {
    let honest = tempfile::tempdir()?;
    copy(data, honest.path())?;
    judge(program, honest.path(), expected).await.context("an honest copy")?;
    for (what, keys, sql) in SPOILT {
        let folder = tempfile::tempdir()?;
        copy(data, folder.path())?;
        let file = if keys { keys_file(folder.path()) } else { words_file(folder.path()) };
        let mut rows = Rows::recover(&file).await?;
        rows.execute(sql).await.context(what)?;
        rows.close().await?;
        assurance.mutant(what, judge(program, folder.path(), expected).await.is_err());
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Outcome {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let path = entry?.path();
        let target = to.join(path.file_name().context("a file without a name")?);
        if path.is_dir() {
            copy(&path, &target)?;
        } else {
            std::fs::copy(&path, &target)?;
        }
    }
    Ok(())
}
