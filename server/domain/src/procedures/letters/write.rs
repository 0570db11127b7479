//! Beginning a letter, writing another version of it, and that it was sent.

use std::collections::HashSet;

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::crypto::Key;
use heard_storage::{Row, StorageError, Uow, args};
use heard_vocabulary::{LetterKind, LetterWay, ProcedureAction};

use super::super::kept::keep_named;
use super::super::readers::{Circle, Readers, not_for};
use super::super::step::write as write_deed;
use super::super::{Written, standing};
use super::read::fits as fits_now;
use super::{LONGEST, LetterError, LetterText, SHORT, Sheets, bearable, seal_sheets, seal_text};
use crate::Heard;
use crate::case_keys::CaseKeys;
use crate::ids::{AccountId, LetterId, ProcedureId};
use crate::notifications::{Event, raise_past};
use crate::people::{Account, Grant, KeepProcedures};
use crate::record::record;
use crate::safeguarding::conflicts::Named;
use crate::safeguarding::named::Staff;
use crate::views::parse;

/// How a letter went.
#[derive(Debug, Clone)]
pub struct Going {
    /// By which way, by its name in the vocabulary.
    pub way: String,
    /// On which day, as it was typed; today where nothing was.
    pub on: String,
    /// As it went.
    pub sheets: Sheets,
}

/// What has to be written in a letter of this kind. A receipt needs no words of its own; what
/// is written in plain words is written in easy words too.
fn checked(kind: LetterKind, text: &LetterText) -> Result<LetterText, LetterError> {
    let empty =
        kind.is_receipt() && heard_storage::text::is_empty(&text.text) && heard_storage::text::is_empty(&text.easy);
    let missing = |missing| if empty { None } else { Some(missing) };
    let lang = text.lang.trim();
    let is_code = (2..=3).contains(&lang.len()) && lang.bytes().all(|letter| letter.is_ascii_lowercase());
    Ok(LetterText {
        to: bearable(&text.to, SHORT, Some(LetterError::NoName))?,
        text: bearable(&text.text, LONGEST, missing(LetterError::NoText))?,
        easy: bearable(&text.easy, LONGEST, missing(LetterError::NoEasy))?,
        signed: bearable(&text.signed, SHORT, Some(LetterError::NoSignature))?,
        lang: if is_code { lang.to_owned() } else { "en".to_owned() },
    })
}

/// Members of staff whose names stand in what is written, but for whoever writes it and whoever
/// signs it with their whole name: these are named because they do something about it. Whoever
/// is named in it with their whole name is not let off because they sign it.
async fn named(heard: &Heard, by: AccountId, text: &LetterText) -> Named {
    let all = Named::in_texts(heard, &[text.text.as_str(), text.easy.as_str()]).await.without(by);
    let staff = Staff::known(heard).await;
    let signs = staff.members().iter().filter(|one| signs(&one.known.name, text));
    signs.fold(all, |named, one| named.without(one.account.id()))
}

/// Whether somebody of this name signs a letter, and is not named in it.
fn signs(name: &str, text: &LetterText) -> bool {
    stands_whole(name, &text.signed) && ![&text.text, &text.easy].iter().any(|said| stands_whole(name, said))
}

/// Whether every word of a name stands in a text, or what belongs to its bearer.
fn stands_whole(name: &str, text: &str) -> bool {
    let (name, said) = (heard_storage::text::search(name), heard_storage::text::search(text));
    let said: HashSet<&str> = said.split(' ').flat_map(|word| [Some(word), word.strip_suffix('s')]).flatten().collect();
    !name.is_empty() && name.split(' ').all(|word| said.contains(word))
}

/// A complaint that is held while a letter of it is written, by somebody who reads it.
struct Held {
    row: Row,
    key: Key,
    circle: Circle,
    readers: Readers,
}

async fn hold(heard: &Heard, uow: &mut Uow, id: ProcedureId, account: Account) -> Result<Held, LetterError> {
    // Two at once: the row is held, and the second finds what the first did.
    let sql = match uow.is_postgres() {
        true => "SELECT * FROM procedure WHERE id = $1 FOR UPDATE",
        false => "SELECT * FROM procedure WHERE id = $1",
    };
    let row = uow.first(sql, args![id]).await?.ok_or(LetterError::Gone)?;
    let circle = Circle::within(uow, id, &row).await?;
    let readers = Readers::within(uow).await?;
    if !readers.includes(heard, account, &circle) {
        return Err(LetterError::Gone);
    }
    let key = CaseKeys::of(heard).of_row(&row).await?;
    Ok(Held { row, key, circle, readers })
}

/// Keeps it from those who are named, and tells whoever reads it then.
async fn keep(
    heard: &Heard,
    uow: &mut Uow,
    id: ProcedureId,
    held: &mut Held,
    (named, by): (&Named, AccountId),
) -> Result<(), LetterError> {
    let kind = held.circle.kind;
    let kept = keep_named(heard, uow, id, (&mut held.circle, &held.readers), named.ids(), Some(by));
    if kept.some {
        let others = not_for(heard, uow, id).await?;
        raise_past(uow, Event::ProcedureWaits(id, kind, uow.now()), &others).await?;
    }
    Ok(())
}

fn fits(held: &Held, kind: LetterKind) -> Result<(), LetterError> {
    let now = standing(&held.row)?;
    let outcome = held.row.text_opt("outcome")?;
    if fits_now(kind, &now, outcome.as_deref()) { Ok(()) } else { Err(LetterError::NotNow) }
}

/// Begins a letter. Members of staff whose names stand in it do not find the complaint any
/// more, where somebody else is left.
///
/// # Errors
/// [`LetterError`]; nothing is stored then. [`LetterError::Changed`] where there is a draft.
pub async fn begin(
    heard: &Heard,
    by: &Grant<KeepProcedures>,
    procedure: ProcedureId,
    kind: LetterKind,
    text: &LetterText,
) -> Result<LetterId, LetterError> {
    let text = checked(kind, text)?;
    let named = named(heard, by.id(), &text).await;
    let (this, account, actor) = (heard.clone(), by.account(), by.actor());
    let id = LetterId::random(heard.entropy());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let mut held = hold(&this, uow, procedure, account).await?;
                fits(&held, kind)?;
                let sql = "SELECT id FROM procedure_letter WHERE procedure_id = $1 AND kind = $2 AND sent_at IS NULL";
                if uow.first(sql, args![procedure, kind.name()]).await?.is_some() {
                    return Err(LetterError::Changed);
                }
                let now = uow.now();
                let sql = "INSERT INTO procedure_letter (id, procedure_id, kind, began_at) VALUES ($1, $2, $3, $4)";
                uow.execute(sql, args![id, procedure, kind.name(), now]).await?;
                put(&this, uow, &held.key, (id, 1), account.id(), &text)?;
                keep(&this, uow, procedure, &mut held, (&named, account.id())).await?;
                record(uow, actor, ProcedureAction::LetterWritten, procedure, kind.name()).await?;
                Ok(id)
            })
        })
        .await
}

fn put(
    heard: &Heard,
    uow: &mut Uow,
    key: &Key,
    (id, version): (LetterId, i64),
    by: AccountId,
    text: &LetterText,
) -> Result<(), StorageError> {
    let (sealed, now) = (seal_text(heard, key, (id, version), text)?, uow.now());
    let sql =
        "INSERT INTO procedure_letter_version (letter_id, version, by_id, at, sealed) VALUES ($1, $2, $3, $4, $5)";
    uow.defer(sql, args![id, version, by, now, sealed]);
    Ok(())
}

/// A draft, with the number of its newest version, which has to be the one that was seen.
async fn draft(
    uow: &mut Uow,
    procedure: ProcedureId,
    id: LetterId,
    seen: i64,
) -> Result<(LetterKind, Moment), LetterError> {
    let sql = "SELECT l.kind, l.began_at, l.sent_at,
                  (SELECT MAX(v.version) FROM procedure_letter_version v WHERE v.letter_id = l.id) AS newest
               FROM procedure_letter l WHERE l.id = $1 AND l.procedure_id = $2";
    let row = uow.first(sql, args![id, procedure]).await?.ok_or(LetterError::Gone)?;
    if row.moment_opt("sent_at")?.is_some() {
        return Err(LetterError::Sent);
    }
    if row.int("newest")? != seen {
        return Err(LetterError::Changed);
    }
    Ok((parse(LetterKind::parse, &row, "kind")?, row.moment("began_at")?))
}

/// Writes another version of a draft; `seen` is the number of the version that was before
/// whoever writes it.
///
/// # Errors
/// [`LetterError`]; nothing is stored then.
pub async fn save(
    heard: &Heard,
    by: &Grant<KeepProcedures>,
    (procedure, id, seen): (ProcedureId, LetterId, i64),
    kind: LetterKind,
    text: &LetterText,
) -> Result<(), LetterError> {
    let text = checked(kind, text)?;
    let named = named(heard, by.id(), &text).await;
    let (this, account, actor) = (heard.clone(), by.account(), by.actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let mut held = hold(&this, uow, procedure, account).await?;
                let (stored, _) = draft(uow, procedure, id, seen).await?;
                // What has to be written depends on its kind, which never changes.
                if stored != kind {
                    return Err(LetterError::Gone);
                }
                fits(&held, kind)?;
                put(&this, uow, &held.key, (id, seen + 1), account.id(), &text)?;
                keep(&this, uow, procedure, &mut held, (&named, account.id())).await?;
                record(uow, actor, ProcedureAction::LetterWritten, procedure, kind.name()).await?;
                Ok(())
            })
        })
        .await
}

/// Writes down that a letter went, and how. As it went it stays.
///
/// # Errors
/// [`LetterError`]; nothing is stored then.
pub async fn send(
    heard: &Heard,
    by: &Grant<KeepProcedures>,
    (procedure, id, seen): (ProcedureId, LetterId, i64),
    going: Going,
) -> Result<(), LetterError> {
    let way = LetterWay::parse(&going.way).ok_or(LetterError::NoWay)?;
    let (this, account, actor) = (heard.clone(), by.account(), by.actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let held = hold(&this, uow, procedure, account).await?;
                let (kind, began) = draft(uow, procedure, id, seen).await?;
                fits(&held, kind)?;
                let (now, me) = (uow.now(), account.id());
                let on = day(&going.on, now.day(), began.day())?;
                let sealed = seal_sheets(&this, &held.key, id, &going.sheets)?;
                let sql =
                    "UPDATE procedure_letter SET sent_at = $2, sent_on = $3, sent_way = $4, sent_by = $5, sealed = $6
                           WHERE id = $1";
                uow.execute(sql, args![id, now, on.to_string(), way.name(), me, sealed]).await?;
                let what = Written {
                    on: on.to_string(),
                    chosen: kind.name().to_owned(),
                    reference: way.name().to_owned(),
                    ..Written::default()
                };
                write_deed(&this, uow, (procedure, &held.key), ProcedureAction::LetterSent, Some(me), &what)?;
                record(uow, actor, ProcedureAction::LetterSent, procedure, kind.name()).await?;
                Ok(())
            })
        })
        .await
}

/// The day that was typed; today where nothing was.
fn day(typed: &str, today: Day, earliest: Day) -> Result<Day, LetterError> {
    let day = match typed.trim() {
        "" => today,
        typed => Day::parse(typed).ok_or(LetterError::NoDay)?,
    };
    if day > today || day < earliest { Err(LetterError::NoDay) } else { Ok(day) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mod_10_only_a_whole_name_signs_and_who_is_named_whole_is_not_let_off() {
        let text = |said: &str, signed: &str| LetterText {
            text: said.to_owned(),
            signed: signed.to_owned(),
            ..LetterText::default()
        };
        let letter = text("Sarah was late. We are sorry.", "Sarah Jones\nComplaints manager");
        assert!(signs("Sarah Jones", &letter));
        assert!(!signs("Sarah Khan", &letter), "one word of the name is not the name");
        assert!(!signs("", &letter));
        let named = text("We spoke with Sarah Jones.", "Sarah Jones");
        assert!(!signs("Sarah Jones", &named));
        assert!(!signs("Sarah Jones", &text("It was Sarah Jones\u{2019}s day.", "Sarah Jones")));
        assert!(!signs("Ann Reed", &text("It was late.", "Annual Reedings")), "whole words");
    }
}
