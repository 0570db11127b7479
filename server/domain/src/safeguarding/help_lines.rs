//! The council's own help lines: beside 999 and the national ones, which stand on
//! the help page whatever the council writes.

use heard_storage::{Conn, StorageError, text};
use heard_vocabulary::{EditionKind, HelpLineBy, HelpLinesAction};
use serde::{Deserialize, Serialize};

use crate::Heard;
use crate::catalogue::Words;
use crate::editions::{self, ALL, Edition, Of};
use crate::people::{Grant, KeepContent};
use crate::record::{HelpLines, record};
use crate::setup::{LONGEST, is_number};
use crate::translations::Overlay;

/// As many as the council may have: more, and nobody finds the one that helps.
pub const MOST: usize = 8;

/// One help line, as it is written: in English.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HelpLineText {
    /// What it calls itself.
    pub name: String,
    /// Its number.
    pub number: String,
    /// Whether one rings or writes: by its name.
    pub by: String,
    /// Whom it is for and when, in plain words; may be empty.
    pub says: String,
}

/// One help line, for whoever reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HelpLine {
    /// What it calls itself, in every language.
    pub name: String,
    /// Its number.
    pub number: String,
    /// Whether one rings or writes.
    pub by: HelpLineBy,
    /// Whom it is for and when, by language.
    pub says: Words,
}

/// What is wrong, and with which line: the first is 0.
#[derive(Debug, thiserror::Error)]
pub enum HelpLineError {
    /// No name, or one that is too long.
    #[error("line {0} has no name")]
    NoName(usize),
    /// It can neither be rung nor written to.
    #[error("line {0} has no number")]
    NoNumber(usize),
    /// What it says is too long.
    #[error("line {0} says too much")]
    TooLong(usize),
    /// More than [`MOST`].
    #[error("too many")]
    TooMany,
    /// There is no such version, or it says that already.
    #[error("there is no such version")]
    NoVersion,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

const OF: Of<'static> = Of { kind: EditionKind::HelpLines, item: ALL, lang: ALL };

/// The help lines as they are read, with what other languages say.
pub(crate) async fn load(conn: &mut Conn, overlay: &Overlay) -> Result<Vec<HelpLine>, StorageError> {
    let written: Vec<HelpLineText> = editions::said(conn, OF).await?.unwrap_or_default();
    Ok(written.into_iter().map(|line| line.laid(overlay)).collect())
}

impl HelpLineText {
    /// As it is read, with what other languages say.
    #[must_use]
    pub fn laid(self, overlay: &Overlay) -> HelpLine {
        let mut says = Words::from([("en".to_owned(), self.says)]);
        overlay.lay(&mut says);
        let by = HelpLineBy::parse(&self.by).unwrap_or(HelpLineBy::Call);
        HelpLine { name: self.name, number: self.number, by, says }
    }

    fn is_blank(&self) -> bool {
        [&self.name, &self.number, &self.says].iter().all(|typed| text::is_empty(typed))
    }
}

/// The lines that say something, without spaces around.
///
/// # Errors
/// What is wrong with which of the lines typed.
pub fn checked(typed: Vec<HelpLineText>) -> Result<Vec<HelpLineText>, HelpLineError> {
    let mut lines = Vec::new();
    for (at, line) in typed.into_iter().enumerate().filter(|(_, line)| !line.is_blank()) {
        let trimmed = |typed: &str| text::one_line(typed).trim().to_owned();
        let short = |typed: &str| text::length(typed) <= LONGEST;
        let by = HelpLineBy::parse(&line.by).unwrap_or(HelpLineBy::Call).name().to_owned();
        let line =
            HelpLineText { name: trimmed(&line.name), number: trimmed(&line.number), by, says: trimmed(&line.says) };
        if text::is_empty(&line.name) || !short(&line.name) {
            return Err(HelpLineError::NoName(at));
        }
        if !is_number(&line.number) {
            return Err(HelpLineError::NoNumber(at));
        }
        if !short(&line.says) {
            return Err(HelpLineError::TooLong(at));
        }
        lines.push(line);
    }
    if lines.len() > MOST { Err(HelpLineError::TooMany) } else { Ok(lines) }
}

/// Writes the council's own help lines, in the order they stand. Lines without
/// anything in them are left out.
///
/// # Errors
/// [`HelpLineError`]; they stay as they are then.
pub async fn write_help_lines(
    heard: &Heard,
    by: &Grant<KeepContent>,
    typed: Vec<HelpLineText>,
) -> Result<(), HelpLineError> {
    let becomes = checked(typed)?;
    let (actor, me) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                editions::hold(uow).await?;
                let newest = editions::newest(uow, OF).await?;
                let was: Vec<HelpLineText> = editions::read(uow, OF, newest).await?.unwrap_or_default();
                if was != becomes {
                    let version = editions::keep(uow, OF, None, &becomes, me).await?;
                    record(uow, actor, HelpLinesAction::Written, HelpLines, format!("version {version}")).await?;
                }
                Ok::<_, HelpLineError>(())
            })
        })
        .await?;
    Ok(heard.reload().await?)
}

/// Makes the help lines again what they were in an earlier version; before the
/// first there were none.
///
/// # Errors
/// [`HelpLineError`]; they stay as they are then.
pub async fn put_back_help_lines(heard: &Heard, by: &Grant<KeepContent>, version: i64) -> Result<(), HelpLineError> {
    let (actor, me) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                editions::hold(uow).await?;
                let becomes: Option<Vec<HelpLineText>> = editions::to_put_back(uow, OF, version).await?;
                let becomes = becomes.ok_or(HelpLineError::NoVersion)?;
                let kept = editions::keep(uow, OF, None, &becomes, me).await?;
                let detail = format!("version {version}, now {kept}");
                record(uow, actor, HelpLinesAction::PutBack, HelpLines, detail).await?;
                Ok::<_, HelpLineError>(())
            })
        })
        .await?;
    Ok(heard.reload().await?)
}

/// Every version of them, the newest first.
///
/// # Errors
/// When storage fails.
pub async fn help_line_versions(
    heard: &Heard,
    _by: &Grant<KeepContent>,
) -> Result<Vec<Edition<Vec<HelpLineText>>>, StorageError> {
    let mut conn = heard.words().read().await?;
    editions::all(heard, &mut conn, OF).await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(name: &str, number: &str) -> HelpLineText {
        HelpLineText { name: name.into(), number: number.into(), by: "text".into(), says: " Day and night ".into() }
    }

    #[test]
    fn adm_02_a_help_line_has_a_name_and_a_number_that_can_be_rung() {
        let blank = HelpLineText::default();
        let kept = checked(vec![blank.clone(), line("  Kooth ", "0800 11"), blank]).unwrap();
        assert_eq!((kept.len(), kept[0].name.as_str(), kept[0].says.as_str()), (1, "Kooth", "Day and night"));
        assert!(matches!(checked(vec![line("A", "1234"), line("\u{200b}", "1234")]), Err(HelpLineError::NoName(1))));
        assert!(matches!(checked(vec![line("A", "ring us")]), Err(HelpLineError::NoNumber(0))));
        assert!(matches!(checked(vec![line(&"A".repeat(121), "1234")]), Err(HelpLineError::NoName(0))));
        assert!(matches!(checked(vec![line("A", "1234"); 9]), Err(HelpLineError::TooMany)));
    }
}
