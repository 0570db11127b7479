//! What a child said for one review of theirs, for somebody who is their worker, adviser or
//! reviewing officer today: what stands on that person's own page, and what the child chose
//! for whoever is that to them where Heard knew no account to bring it to. What may be harm
//! goes its own way and is not in it; nor is what may be about anybody who works here, since
//! many read a case file, nor what its author does not find any more. What was written in its
//! thread since is not in it either: its author was told of the file before they sent it, and
//! not of every message.

use std::collections::HashMap;

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::{StorageError, Uow, Value, any_of, args};
use heard_vocabulary::{Audience, Helped, MediaSeen, Sender};

use super::about_staff::fit_for_a_file;
use super::pages::Pages;
use super::queue::{due_on, parse};
use super::standing::KEPT;
use super::words::{Answer, item_keys, words_under};
use crate::ids::{AccountId, ViewId};
use crate::people::{Account, Grant, ReadSentToMe};
use crate::responses::{ResponseText, answers_for_each};
use crate::safeguarding::alarm::SITUATION;
use crate::safeguarding::conflicts::{about_nobody, not_harm};
use crate::{Heard, media};

/// How many days beside that of the review something may say and be for it all the same:
/// reviews move, and the first two are four weeks apart.
pub(crate) const BESIDE: i32 = 13;

/// One thing that was said for a review.
#[derive(Debug, Clone)]
pub struct ForReview {
    /// The view.
    pub id: ViewId,
    /// What of its answers may stand in a file.
    pub said: Vec<Answer>,
    /// Whether nothing is left out of it: whoever reads what stands here has read all of it.
    pub whole: bool,
    /// The scenario's name and the version of its questions.
    pub scenario: (String, i64),
    /// How things are, 1 to 5.
    pub mood: Option<i64>,
    /// Its language.
    pub lang: String,
    /// Who helped.
    pub helped: Helped,
    /// When it was sent.
    pub received_at: Moment,
    /// Whether somebody wrote back, and that went to its author.
    pub replied: bool,
    /// What the council answered in public.
    pub answers: Vec<ResponseText>,
    /// Recordings and pictures.
    pub media: Vec<(media::Kind, MediaSeen)>,
}

/// Whoever reads, and whose views.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reading<'a> {
    /// Who reads: somebody whom a scope check let through.
    pub by: Account,
    /// The children.
    pub people: &'a [AccountId],
    /// For whom they say something by choosing whoever is this to them.
    pub chosen: &'a [Audience],
}

impl Reading<'_> {
    /// The condition on `listed_view v`, with its values from `$1` on.
    async fn condition(&self, heard: &Heard) -> Result<(String, Vec<Value>), StorageError> {
        let mut values = args![SITUATION, Audience::Anonymous.name()];
        let owners = self.people.iter().map(|one| heard.keys().owner_of(&one.bytes()));
        let (owners, more) = any_of(values.len() + 1, owners);
        values.extend(more);
        let (set, more) = any_of(values.len() + 1, self.chosen.iter().map(|one| one.name()));
        values.extend(more);
        let shared = format!("SELECT 1 FROM view_share s WHERE s.view_id = v.id AND s.audience IN {set}");
        let mut ways = format!("(v.audience IN {set} OR EXISTS ({shared}))");
        if let Some(by) = Grant::<ReadSentToMe>::check(self.by) {
            let (on, more) = Pages::of(heard, &by).await?.on(heard, values.len() + 1);
            values.extend(more);
            ways = format!("{ways} OR EXISTS (SELECT 1 FROM delivery d WHERE d.view_id = v.id AND {on})");
        }
        let (harm, nobody) = (not_harm("v.id"), about_nobody("v.id"));
        // Nobody reads here what its author sent without their name.
        let sql = format!(
            "v.owner_key IN {owners} AND v.signed_in = 1 AND v.scenario <> $1 AND v.due_on IS NOT NULL
             AND (v.audience <> $2 OR EXISTS (SELECT 1 FROM view_share s WHERE s.view_id = v.id))
             AND v.id IN (SELECT id FROM own_view){harm}{nobody} AND ({ways})"
        );
        Ok((sql, values))
    }
}

/// The days for which each of them said something, the earliest first.
pub(crate) async fn days_said_for(heard: &Heard, reading: Reading<'_>) -> Result<Vec<(AccountId, Day)>, StorageError> {
    let owners: HashMap<[u8; 16], AccountId> =
        reading.people.iter().map(|one| (heard.keys().owner_of(&one.bytes()), *one)).collect();
    let (condition, values) = reading.condition(heard).await?;
    let sql = format!("SELECT DISTINCT v.owner_key, v.due_on FROM listed_view v WHERE {condition} ORDER BY v.due_on");
    let mut conn = heard.words().read().await?;
    let rows = conn.all(sql, values).await?;
    let mut days = Vec::with_capacity(rows.len());
    for row in &rows {
        if let Some((person, day)) = owners.get(&row.id::<[u8; 16]>("owner_key")?).zip(due_on(row)?) {
            days.push((*person, day));
        }
    }
    Ok(days)
}

/// What may be in the summary of the review of that day, found and not opened yet.
pub(crate) struct Found {
    ids: Vec<ViewId>,
    condition: String,
    values: Vec<Value>,
}

/// Finds it; what does not open is none of it.
pub(crate) async fn find_said_for(heard: &Heard, reading: Reading<'_>, on: Day) -> Result<Found, StorageError> {
    let (condition, mut values) = reading.condition(heard).await?;
    let (from, until) = (values.len() + 1, values.len() + 2);
    values.extend(args![on.plus(-BESIDE).to_string(), on.plus(BESIDE).to_string()]);
    let condition = format!("{condition} AND v.due_on >= ${from} AND v.due_on <= ${until}");
    let sql = format!("SELECT v.* FROM listed_view v WHERE {condition}");
    let mut conn = heard.words().read().await?;
    let rows = conn.all(sql, values.clone()).await?;
    drop(conn);
    let keys = item_keys(heard, &rows).await?;
    let mut ids = rows.iter().map(|row| row.id("id")).collect::<Result<Vec<ViewId>, _>>()?;
    ids.retain(|id| keys.contains_key(id));
    // In one order, so that no two units wait for each other.
    ids.sort_unstable();
    Ok(Found { ids, condition, values })
}

impl Found {
    /// What was found.
    pub(crate) fn ids(&self) -> &[ViewId] {
        &self.ids
    }

    /// Those of which all of that is still so, each held until the unit ends: from whom it is
    /// kept, or that it may be harm, may have been said since they were found.
    pub(crate) async fn still(self, uow: &mut Uow) -> Result<Vec<ViewId>, StorageError> {
        let Self { ids, condition, mut values } = self;
        if uow.is_postgres() {
            let (set, held) = any_of(1, ids.iter().copied());
            let sql = format!("SELECT id FROM view WHERE id IN {set} AND {KEPT} ORDER BY id FOR UPDATE");
            uow.all(sql, held).await?;
        }
        let (set, more) = any_of(values.len() + 1, ids);
        values.extend(more);
        let sql = format!("SELECT v.id FROM listed_view v WHERE {condition} AND v.id IN {set} ORDER BY v.id");
        uow.all(sql, values).await?.iter().map(|row| row.id("id")).collect()
    }
}

/// What of these may stand in a file, the earliest first; none of which nothing is left, and
/// nobody learns from it that something is left out. Whoever hands it out records it before.
pub(crate) async fn said_in_those(heard: &Heard, views: &[ViewId]) -> Result<Vec<ForReview>, StorageError> {
    let (set, mut values) = any_of(1, views.iter().copied());
    let (child, now) = (values.len() + 1, values.len() + 2);
    values.extend(args![Sender::YoungPerson.name(), heard.now()]);
    let sql = format!(
        "SELECT v.*, CAST((SELECT COUNT(*) FROM message m
                WHERE m.view_id = v.id AND m.author <> ${child} AND m.goes_at <= ${now}) AS BIGINT) AS replies,
                CAST((SELECT COUNT(*) FROM message m
                WHERE m.view_id = v.id AND m.author = ${child}) AS BIGINT) AS wrote
         FROM listed_view v WHERE v.id IN {set} AND v.id IN (SELECT id FROM own_view)
         ORDER BY v.received_at, v.id"
    );
    let mut conn = heard.words().read().await?;
    let rows = conn.all(sql, values).await?;
    let ids = rows.iter().map(|row| row.id("id")).collect::<Result<Vec<ViewId>, _>>()?;
    let keys = item_keys(heard, &rows).await?;
    let mut beside = media::beside(&mut conn, &ids, &keys).await?;
    let mut answers = answers_for_each(&mut conn, &ids).await?;
    let catalogue = heard.catalogue();
    let mut all = Vec::with_capacity(rows.len());
    for (row, id) in rows.iter().zip(ids) {
        let Some(key) = keys.get(&id) else { continue };
        let words = words_under(key, id, row)?;
        if words.from.is_none() {
            continue;
        }
        let scenario = (row.text("scenario")?, row.int("scenario_version")?);
        let given = words.answers.len();
        // What its author said must not be said in a meeting is for nobody who reads of one.
        let said = words.to_be_said(catalogue.as_asked(&scenario.0, scenario.1));
        let said = fit_for_a_file(&scenario.0, said);
        let media = beside.remove(&id).unwrap_or_default().marks;
        if said.is_empty() && media.is_empty() {
            continue;
        }
        // Recordings and pictures cannot be printed; what was written since is not.
        let whole =
            said.len() == given && media.is_empty() && row.int("wrote")? == 0 && row.blob_opt("sealed_seen")?.is_none();
        all.push(ForReview {
            id,
            said,
            whole,
            scenario,
            mood: row.int_opt("mood")?,
            lang: row.text("lang")?,
            helped: parse(Helped::parse, row, "helped")?,
            received_at: row.moment("received_at")?,
            replied: row.int("replies")? > 0,
            answers: answers.remove(&id).unwrap_or_default().into_iter().map(|one| one.text).collect(),
            media,
        });
    }
    Ok(all)
}

/// How many things each of these people sent that the reader has not opened, and since when
/// the first of them waits. What came without a name is nobody's here.
pub(crate) async fn unopened_from(
    heard: &Heard,
    by: &Grant<ReadSentToMe>,
    people: &[AccountId],
) -> Result<HashMap<AccountId, (i64, Moment)>, StorageError> {
    if people.is_empty() {
        return Ok(HashMap::new());
    }
    let owners: HashMap<[u8; 16], AccountId> =
        people.iter().map(|one| (heard.keys().owner_of(&one.bytes()), *one)).collect();
    let (set, more) = any_of(2, owners.keys().copied());
    let mut values = args![by.id()];
    values.extend(more);
    let (on, more) = Pages::of(heard, by).await?.on(heard, values.len() + 1);
    values.extend(more);
    let anonymous = values.len() + 1;
    values.push(Audience::Anonymous.name().into());
    let opened = super::pages::OPENED;
    let sql = format!(
        "SELECT v.owner_key, COUNT(DISTINCT v.id) AS n, MIN(d.delivered_at) AS since
         FROM delivery d JOIN listed_view v ON v.id = d.view_id
         WHERE {on} AND {opened} IS NULL AND v.owner_key IN {set} AND v.signed_in = 1
            AND (v.audience <> ${anonymous} OR EXISTS (SELECT 1 FROM view_share s WHERE s.view_id = v.id))
            AND v.id IN (SELECT id FROM own_view)
         GROUP BY v.owner_key"
    );
    let mut conn = heard.words().read().await?;
    let mut all = HashMap::new();
    for row in conn.all(sql, values).await? {
        if let Some(person) = owners.get(&row.id::<[u8; 16]>("owner_key")?) {
            all.insert(*person, (row.int("n")?, row.moment("since")?));
        }
    }
    Ok(all)
}
