//! What pages show of the extract: to administrators how it is coming in, to the team
//! which child an account is of, and to whoever may know who wrote something where that
//! child lives.

use std::collections::{BTreeMap, HashMap};

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::crypto::Hash;
use heard_storage::{StorageError, any_of, args};
use heard_vocabulary::{AssignedAs, ExtractState};

use super::follow::{KnownStaff, Stored};
use super::{Child, Summary, as_hash, child, child_place, children, council_key, extract_place, opened, person_hash};
use crate::Heard;
use crate::assignments::may_be;
use crate::assignments::scope::{InScope, Person};
use crate::ids::{AccountId, ExtractId};
use crate::people::{AssignPeople, Grant, KeepCaseSystem, OwnVoice};

/// How many extracts are listed.
const LISTED: i64 = 30;

/// An extract in which nothing changes for so long comes from a scheduler that stopped.
const WEEK: i64 = 7 * Moment::DAY;

/// That an extract came.
#[derive(Debug, Clone)]
pub struct Came {
    /// Which.
    pub id: ExtractId,
    /// When.
    pub at: Moment,
    /// When the same was seen last.
    pub seen_at: Moment,
    /// What became of it.
    pub state: ExtractState,
    /// What it says.
    pub summary: Summary,
}

impl Came {
    /// Whether nothing has changed since for a week: whatever writes it may have stopped.
    #[must_use]
    pub fn is_old(&self, now: Moment) -> bool {
        self.at.plus(WEEK) < now
    }
}

/// Somebody whom the extract names and who cannot be assigned: by their address, or where
/// it has none by name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stranger {
    /// Their name in the extract.
    pub name: String,
    /// Their address there; may be empty.
    pub email: String,
    /// What they are to children.
    pub assigned_as: AssignedAs,
    /// Whether they have an account, in a role that cannot be this.
    pub has_account: bool,
    /// To how many children.
    pub children: usize,
}

/// How the extract is coming in. It holds no child's name.
#[derive(Debug, Clone, Default)]
pub struct Overview {
    /// What came, the newest first.
    pub came: Vec<Came>,
    /// When the one came that was taken in last.
    pub taken_at: Option<Moment>,
    /// How many children are known.
    pub children: usize,
    /// How many of them have an account that is known to be theirs.
    pub linked: usize,
    /// Who cannot be assigned, by to how many children they are something.
    pub strangers: Vec<Stranger>,
}

/// Whether the council knows whose account this is.
///
/// # Errors
/// When storage fails.
pub async fn is_matched(heard: &Heard, me: &Grant<OwnVoice>) -> Result<bool, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT person_hash FROM case_link WHERE person_hash = $1";
    Ok(conn.first(sql, args![person_hash(heard, me.id())]).await?.is_some())
}

/// How the extract is coming in.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn overview(heard: &Heard, _by: &Grant<KeepCaseSystem>) -> Result<Overview, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT id, came_at, seen_at, state, summary FROM case_extract ORDER BY seen_at DESC, came_at DESC, id DESC LIMIT $1";
    let rows = conn.all(sql, args![LISTED]).await?;
    let sql = "SELECT CAST(COUNT(*) AS BIGINT) AS many FROM case_link";
    let linked = conn.first(sql, args![]).await?.map_or(Ok(0), |row| row.int("many"))?;
    drop(conn);
    if rows.is_empty() {
        return Ok(Overview::default());
    }
    let key = council_key(heard).await?;
    let mut came = Vec::with_capacity(rows.len());
    for row in rows {
        let id: ExtractId = row.id("id")?;
        let state = ExtractState::parse(&row.text("state")?);
        came.push(Came {
            id,
            at: row.moment("came_at")?,
            seen_at: row.moment("seen_at")?,
            state: state.ok_or(StorageError::inconsistent("case_extract.state", "a state"))?,
            summary: opened(&key, &extract_place(id, "summary"), &row.blob("summary")?, "case_extract.summary")?,
        });
    }
    let (all, staff) = (children(heard).await?, KnownStaff::load(heard).await?);
    let strangers = strangers(heard, &all, &staff);
    Ok(Overview {
        taken_at: came.iter().filter(|one| one.state == ExtractState::Taken).map(|one| one.at).max(),
        came,
        children: all.len(),
        linked: usize::try_from(linked).unwrap_or_default(),
        strangers,
    })
}

/// Those whom the extract names today and who cannot be assigned, those of most children first.
/// Carers are left out: they are families, and few of them sign in here.
fn strangers(heard: &Heard, all: &HashMap<Hash, Child>, staff: &KnownStaff) -> Vec<Stranger> {
    let today = heard.now().iso_date();
    let mut known = HashMap::new();
    let mut strangers: BTreeMap<(String, String, AssignedAs, bool), usize> = BTreeMap::new();
    for line in all.values().flat_map(|child| &child.people) {
        let Some(assigned_as) = line.assigned_as().filter(|what| *what != AssignedAs::Carer) else { continue };
        // Thousands of lines name some hundred people.
        let account = *known.entry(line.email.as_str()).or_insert_with(|| staff.find(heard, &line.email));
        let over = !line.last.is_empty() && line.last < today;
        if over || account.is_some_and(|known| may_be(known.role, assigned_as)) {
            continue;
        }
        let who = (line.name.clone(), line.email.clone(), assigned_as, account.is_some());
        *strangers.entry(who).or_default() += 1;
    }
    let stranger = |((name, email, assigned_as, has_account), children)| Stranger {
        name,
        email,
        assigned_as,
        has_account,
        children,
    };
    let mut strangers: Vec<Stranger> = strangers.into_iter().map(stranger).collect();
    strangers.sort_by(|a, b| b.children.cmp(&a.children).then_with(|| a.cmp(b)));
    strangers
}

/// Whether somebody has to look at how the extract comes in: one waits, could not be read, or
/// nothing in it has changed for a week.
///
/// # Errors
/// When storage fails.
pub async fn to_look_at(heard: &Heard, _by: &Grant<KeepCaseSystem>) -> Result<bool, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT came_at, state FROM case_extract ORDER BY seen_at DESC, came_at DESC, id DESC LIMIT 1";
    let Some(row) = conn.first(sql, args![]).await? else { return Ok(false) };
    let old = row.moment("came_at")?.plus(WEEK) < heard.now();
    let waits = matches!(ExtractState::parse(&row.text("state")?), Some(ExtractState::Waiting | ExtractState::Unread));
    Ok(old || waits)
}

/// Which child an account is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Linked {
    /// Their number in the case system.
    pub case_number: String,
    /// What the extract says of them; `None` where it does not name them any more.
    pub child: Option<Child>,
}

/// Which child a young person's account is of.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn of_person(
    heard: &Heard,
    _by: &Grant<AssignPeople>,
    person: &InScope<Person>,
) -> Result<Option<Linked>, StorageError> {
    let Some(stored) = Stored::of(heard, person.id()).await? else { return Ok(None) };
    Ok(Some(Linked { case_number: stored.link.case_number, child: child(heard, &stored.case).await? }))
}

/// What the extract says of a child, and of what age that is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// What it says.
    pub child: Child,
    /// When the extract came that was taken in last: nothing in it has changed since.
    pub as_of: Option<Moment>,
    /// Whether a line of theirs could not be used: something of it is older.
    pub stale: bool,
}

/// The number in the case system of whoever an account is of; `None` where nobody said which
/// child that is.
pub(crate) async fn case_number_of(heard: &Heard, account: AccountId) -> Result<Option<String>, StorageError> {
    Ok(Stored::of(heard, account).await?.map(|stored| stored.link.case_number))
}

/// What the extract says of whoever an account is of.
pub(crate) async fn child_of(heard: &Heard, account: AccountId) -> Result<Option<Known>, StorageError> {
    let Some(stored) = Stored::of(heard, account).await? else { return Ok(None) };
    let Some(child) = child(heard, &stored.case).await? else { return Ok(None) };
    let mut conn = heard.words().read().await?;
    let sql = "SELECT id, came_at, summary FROM case_extract WHERE state = $1 ORDER BY came_at DESC, id DESC LIMIT 1";
    let row = conn.first(sql, args![ExtractState::Taken.name()]).await?;
    drop(conn);
    let Some(row) = row else { return Ok(Some(Known { child, as_of: None, stale: true })) };
    let (id, key): (ExtractId, _) = (row.id("id")?, council_key(heard).await?);
    let summary: Summary = opened(&key, &extract_place(id, "summary"), &row.blob("summary")?, "case_extract.summary")?;
    let stale = summary.is_stale(&child.case_number);
    Ok(Some(Known { child, as_of: Some(row.moment("came_at")?), stale }))
}

/// The days of the next reviews of these people, as the extract says; nothing of those whose
/// account is no child's there, or of whom nothing opens.
pub(crate) async fn next_reviews(heard: &Heard, people: &[AccountId]) -> Result<HashMap<AccountId, Day>, StorageError> {
    let by_hash: HashMap<Hash, AccountId> = people.iter().map(|one| (person_hash(heard, *one), *one)).collect();
    if by_hash.is_empty() {
        return Ok(HashMap::new());
    }
    let (set, values) = any_of(1, by_hash.keys().copied());
    let mut conn = heard.words().read().await?;
    let sql = format!(
        "SELECT l.person_hash, c.case_hash, c.sealed FROM case_link l JOIN case_child c ON c.case_hash = l.case_hash
         WHERE l.person_hash IN {set}"
    );
    let rows = conn.all(sql, values).await?;
    drop(conn);
    if rows.is_empty() {
        return Ok(HashMap::new());
    }
    let key = council_key(heard).await?;
    let mut days = HashMap::new();
    for row in &rows {
        let case = as_hash(&row.blob("case_hash")?, "case_child.case_hash")?;
        let child: Child = opened(&key, &child_place(&case), &row.blob("sealed")?, "case_child.sealed")?;
        let person = by_hash.get(&as_hash(&row.blob("person_hash")?, "case_link.person_hash")?);
        if let Some((person, day)) = person.zip(Day::parse(&child.next_review_on)) {
            days.insert(*person, day);
        }
    }
    Ok(days)
}
