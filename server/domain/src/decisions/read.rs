//! What reviews decided, for the people around a child.

use std::collections::{BTreeSet, HashMap, HashSet};

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::crypto::Key;
use heard_storage::{Row, StorageError, any_of, args};
use heard_vocabulary::{AccountState, ChallengeLevel, DecisionAction, DecisionState, Verdict};

use super::around::{self, Around};
use super::rules::{Part, Standing};
use super::{Decided, Written, key_of, person_hash, place, standing, unsealed, written};
use crate::Heard;
use crate::assignments::caseload;
use crate::ids::{AccountId, DecisionId};
use crate::people::{Grant, KeepDecisions, OwnCaseload, names_of};
use crate::record::record;
use crate::views::parse;

/// How many that are over a list shows, the latest first.
const ENDED: usize = 100;

/// Somebody whose reviews one has to do with.
#[derive(Debug, Clone)]
pub struct Whose {
    /// Who.
    pub person: AccountId,
    /// Their nickname; `None` where there is no name any more.
    pub nickname: Option<String>,
    /// What the reader is to them.
    pub part: Part,
}

/// One line of the list.
#[derive(Debug, Clone)]
pub struct Line {
    /// Which.
    pub id: DecisionId,
    /// Whose.
    pub whose: Whose,
    /// What was decided; `None` where that cannot be read.
    pub what: Option<Decided>,
    /// The day of the review.
    pub decided_on: Day,
    /// Where it stands.
    pub standing: Standing,
    /// The last day for what it waits for.
    pub until: Option<Day>,
    /// Whether that is over.
    pub late: bool,
}

/// Something that was done with a decision.
#[derive(Debug, Clone)]
pub struct Deed {
    /// When.
    pub at: Moment,
    /// By whom; `None` where they are not known any more, or it was the young person.
    pub by: Option<String>,
    /// What.
    pub action: DecisionAction,
    /// What was written; `None` where that cannot be read.
    pub what: Option<Written>,
}

/// One decision.
#[derive(Debug, Clone)]
pub struct Page {
    /// As its line says.
    pub line: Line,
    /// What was done with it, oldest first. What belongs to a challenge, and what the
    /// young person says, is the reviewing officer's to read.
    pub deeds: Vec<Deed>,
    /// What the reader can do now.
    pub steps: Vec<DecisionAction>,
    /// The levels that a challenge can go to.
    pub levels: Vec<ChallengeLevel>,
}

/// Whose worker, adviser or reviewing officer one is today, by nickname.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn whose(heard: &Heard, by: &Grant<KeepDecisions>) -> Result<Vec<Whose>, StorageError> {
    let Some(mine) = Grant::<OwnCaseload>::check(by.account()) else { return Ok(Vec::new()) };
    let mut all: Vec<Whose> = Vec::new();
    for theirs in caseload(heard, &mine).await? {
        let Some(part) = around::part(by.account().role(), theirs.assignment.assigned_as) else { continue };
        let person = theirs.assignment.person;
        match all.iter_mut().find(|one| one.person == person) {
            // Whoever plans their care does not challenge it, whatever else they are to them.
            Some(known) if part == Part::Worker => known.part = part,
            Some(_) => {}
            None => all.push(Whose { person, nickname: theirs.nickname, part }),
        }
    }
    let there = not_leaving(heard, &all).await?;
    all.retain(|one| there.contains(&one.person));
    all.sort_by_cached_key(|one| (one.nickname.as_deref().map(heard_storage::text::search), one.person));
    Ok(all)
}

/// Those of them who are not leaving: what they go with is out of sight at once.
async fn not_leaving(heard: &Heard, all: &[Whose]) -> Result<HashSet<AccountId>, StorageError> {
    if all.is_empty() {
        return Ok(HashSet::new());
    }
    let (set, mut values) = any_of(1, all.iter().map(|one| one.person));
    values.push(AccountState::Active.name().into());
    let sql = format!("SELECT id FROM account WHERE id IN {set} AND state = ${}", values.len());
    let mut conn = heard.words().read().await?;
    conn.all(sql, values).await?.iter().map(|row| row.id("id")).collect()
}

/// Whose a decision is and what the reader is to them, where they may see it.
pub(super) async fn part_of(
    heard: &Heard,
    by: &Grant<KeepDecisions>,
    id: DecisionId,
) -> Result<Option<(AccountId, Part)>, StorageError> {
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT person_hash FROM review_decision WHERE id = $1", args![id]).await?;
    drop(conn);
    let Some(row) = row else { return Ok(None) };
    let hash = row.blob("person_hash")?;
    let all = whose(heard, by).await?;
    let Some(one) = all.iter().find(|one| person_hash(heard, one.person).as_slice() == hash) else { return Ok(None) };
    let part = Around::of(heard, one.person).await?.part_of(by.account());
    Ok(part.map(|part| (one.person, part)))
}

pub(super) fn line(heard: &Heard, owner: Option<&Key>, row: &Row, whose: Whose) -> Result<Line, StorageError> {
    let id: DecisionId = row.id("id")?;
    let mut standing = standing(row)?;
    if whose.part == Part::Worker {
        // What they say goes to whoever stands outside the line that plans their care.
        standing.verdict = None;
    }
    let due = row.moment_opt("due_at")?;
    let open = |owner: &Key| -> Result<Decided, StorageError> {
        unsealed(&key_of(owner, id, row)?, &place(id, "sealed"), row)
    };
    let decided_on = Day::parse(&row.text("decided_on")?);
    Ok(Line {
        id,
        whose,
        what: owner.and_then(|owner| open(owner).ok()),
        decided_on: decided_on.ok_or(StorageError::inconsistent("review_decision.decided_on", "a day"))?,
        standing,
        // A clock that runs keeps its day, whatever the council chooses meanwhile.
        until: due.map(Moment::day),
        late: due.is_some_and(|due| due < heard.now()),
    })
}

/// What the reviews of one's own young people decided: what did not happen, as they say,
/// first; then what waits, by its last day; then what is over, the latest first.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn lines(heard: &Heard, by: &Grant<KeepDecisions>) -> Result<Vec<Line>, StorageError> {
    let all = whose(heard, by).await?;
    if all.is_empty() {
        return Ok(Vec::new());
    }
    let by_hash: HashMap<Vec<u8>, &Whose> =
        all.iter().map(|one| (person_hash(heard, one.person).to_vec(), one)).collect();
    let (set, values) = any_of(1, all.iter().map(|one| person_hash(heard, one.person)));
    let mut conn = heard.words().read().await?;
    let sql = format!("SELECT * FROM review_decision WHERE person_hash IN {set} AND ended_at IS NULL ORDER BY id");
    let mut rows = conn.all(sql, values.clone()).await?;
    let sql = format!(
        "SELECT * FROM review_decision WHERE person_hash IN {set} AND ended_at IS NOT NULL
         ORDER BY ended_at DESC, id LIMIT {ENDED}"
    );
    rows.extend(conn.all(sql, values).await?);
    drop(conn);
    // Whoever said something, of whom the reader is a worker or adviser: without a reviewing
    // officer they read that themselves.
    let mut judged = BTreeSet::new();
    for row in &rows {
        let Some(whose) = by_hash.get(&row.blob("person_hash")?) else { continue };
        if whose.part == Part::Worker && row.text_opt("verdict")?.is_some() {
            judged.insert(whose.person);
        }
    }
    let around = Around::of_each(heard, &judged.into_iter().collect::<Vec<_>>()).await?;
    let is_alone =
        |person: &AccountId| around.get(person).is_some_and(|around| around.part_of(by.account()) == Some(Part::Alone));
    let keys = heard.keys_of(&all.iter().map(|one| one.person).collect::<Vec<_>>()).await?;
    let mut lines = Vec::with_capacity(rows.len());
    for row in &rows {
        let Some(whose) = by_hash.get(&row.blob("person_hash")?) else { continue };
        let mut whose = (*whose).clone();
        if is_alone(&whose.person) {
            whose.part = Part::Alone;
        }
        lines.push(line(heard, keys.get(&whose.person), row, whose)?);
    }
    lines
        .sort_by_key(|one| (one.standing.state == DecisionState::Ended, !one.denied(), one.until.is_none(), one.until));
    Ok(lines)
}

impl Line {
    /// Whether they say, to whoever reads it, that it did not happen, or not all of it.
    #[must_use]
    pub fn denied(&self) -> bool {
        matches!(self.standing.verdict, Some(Verdict::No | Verdict::Partly))
    }
}

/// Whether the reader of this part reads it: a challenge runs outside the line that plans
/// their care, and what a young person says of it goes to their officer.
const fn reads(part: Part, action: DecisionAction) -> bool {
    use DecisionAction as A;
    match part {
        Part::Officer | Part::Alone => true,
        Part::Worker => !matches!(action, A::Answered | A::Noted | A::Judged),
    }
}

/// One decision, with what was done.
///
/// # Errors
/// When storage fails. `Ok(None)` where it is not there, or not for them.
pub async fn one(heard: &Heard, by: &Grant<KeepDecisions>, id: DecisionId) -> Result<Option<Page>, StorageError> {
    let Some((person, part)) = part_of(heard, by, id).await? else { return Ok(None) };
    let mut conn = heard.words().read().await?;
    let Some(row) = conn.first("SELECT * FROM review_decision WHERE id = $1", args![id]).await? else {
        return Ok(None);
    };
    let sql = "SELECT id, action, by_id, at, sealed FROM decision_deed WHERE decision_id = $1 ORDER BY at, id";
    let rows = conn.all(sql, args![id]).await?;
    let mut staff = Vec::new();
    for row in &rows {
        staff.extend(row.id_opt::<AccountId>("by_id")?);
    }
    let mut names = names_of(heard, &mut conn, &[staff, vec![person]].concat()).await?;
    drop(conn);
    let nickname = names.remove(&person).map(|identity| identity.name);
    let owner = heard.keys_of(&[person]).await?.remove(&person);
    let key = owner.as_ref().and_then(|owner| key_of(owner, id, &row).ok());
    let mut deeds = Vec::with_capacity(rows.len());
    for row in &rows {
        let action = parse(DecisionAction::parse, row, "action")?;
        if !reads(part, action) {
            continue;
        }
        let by = row.id_opt::<AccountId>("by_id")?.and_then(|by| names.get(&by)).map(|who| who.name.clone());
        let what = key.as_ref().and_then(|key| written(key, row).ok());
        let what = match (part, action) {
            // How far it goes, and nothing else.
            (Part::Worker, DecisionAction::Raised) => {
                what.map(|what| Written { chosen: what.chosen, ..Written::default() })
            }
            _ => what,
        };
        deeds.push(Deed { at: row.moment("at")?, by, action, what });
    }
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| Box::pin(async move { record(uow, actor, DecisionAction::Read, id, "").await }))
        .await?;
    let line = line(heard, owner.as_ref(), &row, Whose { person, nickname, part })?;
    let (mut steps, levels) = (line.standing.open_to(part, heard.now().day()), line.standing.levels());
    let wrote_it = row.id_opt("recorded_by")? == Some(by.id());
    // Of the row as it stands: what a worker is shown holds no verdict.
    if standing(&row)?.can_be_taken_back(part, wrote_it) {
        steps.push(DecisionAction::TakenBack);
    }
    Ok(Some(Page { line, deeds, steps, levels }))
}
