//! The letters of a complaint, and one of them.

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::crypto::Key;
use heard_storage::{Conn, Row, StorageError, args};
use heard_vocabulary::{LetterKind, LetterWay, ProcedureAction, ProcedureKind, ProcedureStage};

use super::super::clock::Clocks;
use super::super::read::due_on;
use super::super::readers::theirs;
use super::super::rules::Standing;
use super::super::step::TAKEN_BACK;
use super::super::{Page, Written, open_written, standing};
use super::days::asked_on;
use super::{LetterText, Sheets, open_sheets, open_text};
use crate::Heard;
use crate::case_keys::CaseKeys;
use crate::ids::{AccountId, LetterId, ProcedureId};
use crate::people::{Grant, KeepProcedures, names_of};
use crate::record::record;
use crate::views::parse;

/// What a letter says by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// Which letter it is.
    pub kind: LetterKind,
    /// The day on which the complaint came.
    pub came: Day,
    /// The day from which the clock of its stage counts; in an answer, of the stage that it
    /// answers.
    pub began: Day,
    /// By when the council answers; in an answer, by when they may ask for the next stage:
    /// counted from the letter's own day, where it was not written down yet that it is
    /// answered.
    pub by: Day,
    /// The day that stands on it: on which its newest version was written, and today where
    /// there is none yet.
    pub today: Day,
    /// Whether it is written and sent as the complaint stands.
    pub fits: bool,
}

/// One line of the list of letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LetterLine {
    /// Which.
    pub id: LetterId,
    /// Of which kind.
    pub kind: LetterKind,
    /// When it was begun.
    pub began_at: Moment,
    /// On which day it went, and how; nothing while it is a draft.
    pub sent: Option<(Day, LetterWay)>,
}

/// The letters of a complaint, and those that can be begun.
#[derive(Debug, Clone, Default)]
pub struct Letters {
    /// Those there are, oldest first.
    pub lines: Vec<LetterLine>,
    /// Those that fit as it stands and of which there is no draft.
    pub open: Vec<LetterKind>,
}

/// A letter that is about to be begun.
#[derive(Debug, Clone)]
pub struct Fresh {
    /// What it says by itself.
    pub facts: Facts,
    /// Who complains, as it was written down; empty where that cannot be read.
    pub who: String,
    /// What was written down of what it is about: an answer, or why it takes longer.
    pub text: String,
    /// The draft there is of it already.
    pub begun: Option<LetterId>,
}

/// When a version was written, and by whom, where they are still known.
pub type Version = (Moment, Option<String>);

/// How a letter went.
#[derive(Debug, Clone)]
pub struct Sent {
    /// On which day.
    pub on: Day,
    /// By which way.
    pub way: LetterWay,
    /// When that was written down.
    pub at: Moment,
    /// By whom, where they are still known.
    pub by: Option<String>,
    /// As it was sent.
    pub sheets: Sheets,
}

/// One letter.
#[derive(Debug, Clone)]
pub struct Letter {
    /// Which.
    pub id: LetterId,
    /// What it says by itself.
    pub facts: Facts,
    /// What was written last.
    pub text: LetterText,
    /// Its versions, oldest first.
    pub versions: Vec<Version>,
    /// How it went; nothing while it is a draft.
    pub sent: Option<Sent>,
}

/// The letters of a complaint that somebody reads.
///
/// # Errors
/// When storage fails.
pub async fn letters(heard: &Heard, page: &Page) -> Result<Letters, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT id, kind, began_at, sent_on, sent_way FROM procedure_letter WHERE procedure_id = $1
               ORDER BY began_at, id";
    let rows = conn.all(sql, args![page.line.id]).await?;
    let lines = rows.iter().map(line).collect::<Result<Vec<_>, _>>()?;
    let draft = |kind: &LetterKind| lines.iter().any(|line| line.kind == *kind && line.sent.is_none());
    let now = &page.line.standing;
    let fitting = |kind: &LetterKind| fits(*kind, now, page.line.outcome.as_deref());
    let open = LetterKind::ALL.iter().copied().filter(|kind| fitting(kind) && !draft(kind));
    Ok(Letters { open: open.collect(), lines })
}

fn line(row: &Row) -> Result<LetterLine, StorageError> {
    Ok(LetterLine {
        id: row.id("id")?,
        kind: parse(LetterKind::parse, row, "kind")?,
        began_at: row.moment("began_at")?,
        sent: sent_on(row)?.zip(way(row)?),
    })
}

fn sent_on(row: &Row) -> Result<Option<Day>, StorageError> {
    let wrong = StorageError::inconsistent("procedure_letter.sent_on", "a day");
    row.text_opt("sent_on")?.map(|on| Day::parse(&on).ok_or(wrong)).transpose()
}

fn way(row: &Row) -> Result<Option<LetterWay>, StorageError> {
    let wrong = StorageError::inconsistent("procedure_letter.sent_way", "a way");
    row.text_opt("sent_way")?.map(|way| LetterWay::parse(&way).ok_or(wrong)).transpose()
}

/// Whether a letter of this kind is written and sent as its complaint stands: none is once
/// that was taken back.
pub(super) fn fits(kind: LetterKind, now: &Standing, outcome: Option<&str>) -> bool {
    let taken_back = now.ended && outcome == Some(TAKEN_BACK);
    !taken_back && kind.fits(now.stage, now.extended, now.ended)
}

/// What a letter of this kind and of that day says by itself, as its complaint stands.
async fn facts(
    heard: &Heard,
    conn: &mut Conn,
    (procedure, key): (&Row, &Key),
    kind: LetterKind,
    today: Day,
) -> Result<Facts, StorageError> {
    let now = standing(procedure)?;
    let outcome = procedure.text_opt("outcome")?;
    let fits = fits(kind, &now, outcome.as_deref());
    let by = match kind.is_answer() && !now.stage.is_answered() {
        true => {
            let settings = &heard.catalogue().settings;
            let clocks = Clocks::of(&settings.working_days);
            let next = if kind == LetterKind::Answer { ProcedureStage::AfterOne } else { ProcedureStage::AfterTwo };
            clocks.due_on(next, today.max(now.began), false, &settings.calendar)
        }
        false => due_on(heard, &now, procedure.moment_opt("due_at")?),
    };
    let asked = asked_on(conn, procedure.id("id")?, key, (kind, now.stage)).await?;
    Ok(Facts { kind, came: now.came, began: asked.unwrap_or(now.began), by, today, fits })
}

/// A complaint's row, where the reader reads it.
async fn theirs_alone(
    heard: &Heard,
    by: &Grant<KeepProcedures>,
    conn: &mut Conn,
    id: ProcedureId,
) -> Result<Option<(Row, Key)>, StorageError> {
    let rows = conn.all("SELECT * FROM procedure WHERE id = $1", args![id]).await?;
    let Some((row, _)) = theirs(heard, by.account(), conn, rows).await?.into_iter().next() else { return Ok(None) };
    let key = CaseKeys::of(heard).of_row(&row).await?;
    Ok(Some((row, key)))
}

/// What a letter of this kind begins with; `None` where there is no such complaint for the
/// reader. That they read it is recorded.
///
/// # Errors
/// When storage fails.
pub async fn fresh(
    heard: &Heard,
    by: &Grant<KeepProcedures>,
    id: ProcedureId,
    kind: LetterKind,
) -> Result<Option<Fresh>, StorageError> {
    let mut conn = heard.words().read().await?;
    let Some((row, key)) = theirs_alone(heard, by, &mut conn, id).await? else { return Ok(None) };
    let stage = standing(&row)?.stage;
    if stage.kind() != ProcedureKind::Complaint {
        return Ok(None);
    }
    let facts = facts(heard, &mut conn, (&row, &key), kind, heard.now().day()).await?;
    let sql = "SELECT id FROM procedure_letter WHERE procedure_id = $1 AND kind = $2 AND sent_at IS NULL";
    let begun = conn.first(sql, args![id, kind.name()]).await?;
    let sql = "SELECT sealed FROM procedure_deed WHERE procedure_id = $1 AND action = $2 ORDER BY at DESC, id LIMIT 1";
    let about = match kind.is_answer() {
        true if stage.is_answered() => Some(ProcedureAction::Answered),
        false if !kind.is_receipt() => Some(ProcedureAction::Extended),
        _ => None,
    };
    let deed = match about {
        Some(action) => conn.first(sql, args![id, action.name()]).await?,
        None => None,
    };
    drop(conn);
    read_it(heard, by, id, kind).await?;
    let written = |column, row: &Row| open_written(&key, id, column, row).unwrap_or_default();
    let Written { who, .. } = written("sealed", &row);
    Ok(Some(Fresh {
        facts,
        who,
        text: deed.map(|row| written("deed", &row).text).unwrap_or_default(),
        begun: begun.map(|row| row.id("id")).transpose()?,
    }))
}

async fn read_it(
    heard: &Heard,
    by: &Grant<KeepProcedures>,
    id: ProcedureId,
    kind: LetterKind,
) -> Result<(), StorageError> {
    let actor = by.actor();
    let done = heard.words().write(move |uow| {
        Box::pin(async move { record(uow, actor, ProcedureAction::LetterRead, id, kind.name()).await })
    });
    done.await
}

/// One letter; `None` where it is not there, or its complaint is not for the reader. That
/// they read it is recorded.
///
/// # Errors
/// When storage fails.
pub async fn letter(
    heard: &Heard,
    by: &Grant<KeepProcedures>,
    procedure: ProcedureId,
    id: LetterId,
) -> Result<Option<Letter>, StorageError> {
    let mut conn = heard.words().read().await?;
    let Some((row, key)) = theirs_alone(heard, by, &mut conn, procedure).await? else { return Ok(None) };
    let sql = "SELECT * FROM procedure_letter WHERE id = $1 AND procedure_id = $2";
    let Some(stored) = conn.first(sql, args![id, procedure]).await? else { return Ok(None) };
    let sql = "SELECT version, by_id, at, sealed FROM procedure_letter_version WHERE letter_id = $1 ORDER BY version";
    let rows = conn.all(sql, args![id]).await?;
    let last = rows.last().ok_or(StorageError::inconsistent("procedure_letter_version.version", "a version"))?;
    let text = open_text(&key, (id, last.int("version")?), last)?;
    let sent_by: Option<AccountId> = stored.id_opt("sent_by")?;
    let mut people = rows.iter().map(|row| row.id_opt("by_id")).collect::<Result<Vec<Option<AccountId>>, _>>()?;
    people.push(sent_by);
    let names = names_of(heard, &mut conn, &people.iter().copied().flatten().collect::<Vec<_>>()).await?;
    let kind = parse(LetterKind::parse, &stored, "kind")?;
    // The page, what is printed and what is kept as it went say the same, whenever they are made.
    let facts = facts(heard, &mut conn, (&row, &key), kind, last.moment("at")?.day()).await?;
    drop(conn);
    let called = |who: Option<AccountId>| who.and_then(|who| names.get(&who)).map(|identity| identity.name.clone());
    let versions = rows.iter().zip(&people).map(|(row, who)| Ok((row.moment("at")?, called(*who))));
    let versions = versions.collect::<Result<Vec<Version>, StorageError>>()?;
    let sent = match (sent_on(&stored)?, way(&stored)?, stored.moment_opt("sent_at")?, open_sheets(&key, id, &stored)?)
    {
        (Some(on), Some(way), Some(at), Some(sheets)) => Some(Sent { on, way, at, by: called(sent_by), sheets }),
        (None, None, None, None) => None,
        _ => return Err(StorageError::inconsistent("procedure_letter.sent_at", "a letter that was sent, or was not")),
    };
    read_it(heard, by, procedure, kind).await?;
    Ok(Some(Letter { id, facts, text, versions, sent }))
}
