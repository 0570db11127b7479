//! Counting how much each member of staff opened, from the lines of the log.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::crypto::{Hash, Key};
use heard_storage::{Conn, Row, StorageError, any_of, args};
use heard_vocabulary::{Recorded, Role, ViewAction};

use super::ReadingCounts;
use super::rule::{WEEKS, usual, usual_late};
use super::sealed::{Counted, Days, all, seal_it};
use crate::Heard;
use crate::catalogue::Catalogue;
use crate::ids::{AccountId, ViewId};
use crate::people::{Moderate, Permission as _};
use crate::safeguarding::concerns::council_key;
use crate::safeguarding::conflicts::reader;
use crate::safeguarding::hours::Now;

/// Lines are read for so many days at once.
const AT_ONCE: i32 = 7;

/// Views that are asked about at once.
const VIEWS: usize = 500;

/// Rows go after so many days: a week after somebody's usual needs them no more.
const KEPT: i32 = 7 * WEEKS + 7;

/// One view that somebody opened.
struct Opening {
    who: AccountId,
    view: String,
    at: Moment,
    /// Whether they were told of an alert about it: that they come at night is no wonder.
    told: bool,
}

/// Counts yesterday and today, and whatever was not counted while nobody ran jobs; what
/// somebody declared an interest in, or was named in, since, is found on earlier days too.
///
/// # Errors
/// When storage fails.
pub async fn count_reading(heard: &Heard) -> Result<(), StorageError> {
    let today = heard.now().day();
    let since = today.plus(-7 * WEEKS);
    let mut conn = heard.words().read().await?;
    let council = council_key(heard).await?;
    let rows = conn.all("SELECT * FROM reading_day WHERE day >= $1", args![since.to_string()]).await?;
    let known = all(&council, &rows)?;
    let newest = known.keys().map(|(_, day)| *day).max();
    // The first time, the weeks before them are read too: what is usual is known from the first day on.
    let first = newest.map_or(since.plus(-7 * WEEKS), |day| day.min(today.plus(-1)).max(since));
    let rota = Rota::read(&mut conn, first.start()).await?;
    let mut now = known.clone();
    let mut from = first;
    while from <= today {
        let until = from.plus(AT_ONCE).min(today.plus(1));
        let openings = openings(&mut conn, from.start(), until.start()).await?;
        count(heard, &rota, &openings, &mut now);
        from = until;
    }
    let mut conflicted: HashMap<(AccountId, Day), i64> = HashMap::new();
    for (who, day, _) in turned_out(heard, &mut conn, since.start()).await? {
        *conflicted.entry((who, day)).or_insert(0) += 1;
    }
    drop(conn);
    for (key, counted) in &mut now {
        counted.conflicted = conflicted.get(key).copied().unwrap_or(0);
    }
    let changed = |(key, counted): &((AccountId, Day), Counted)| key.1 >= since && known.get(key) != Some(counted);
    let changed: Days = now.into_iter().filter(changed).collect();
    write(heard, council, since, changed).await
}

/// The actions that are openings, by their stored names.
fn opening_actions() -> Vec<&'static str> {
    Recorded::all().filter(|action| action.opens()).map(Recorded::name).collect()
}

/// Whatever was opened from one moment until another by somebody who reads everybody's
/// views, the oldest first.
async fn openings(conn: &mut Conn, from: Moment, until: Moment) -> Result<Vec<Opening>, StorageError> {
    let mut values = args![from, until];
    let arms: Vec<String> = opening_actions()
        .into_iter()
        .map(|action| {
            values.push(action.into());
            format!(
                "SELECT actor, action, subject, at FROM audit_log WHERE action = ${} AND at >= $1 AND at < $2",
                values.len()
            )
        })
        .collect();
    let rows = conn.all(format!("{} ORDER BY at", arms.join(" UNION ALL ")), values).await?;
    let mut found = Vec::with_capacity(rows.len());
    for row in &rows {
        found.extend(opening(row)?);
    }
    Ok(found)
}

/// What a line says; nothing where it is by somebody who reads only what was sent to them.
fn opening(row: &Row) -> Result<Option<Opening>, StorageError> {
    let actor = row.text("actor")?;
    let who = actor.split_once(':').and_then(|(role, id)| {
        let role = Role::parse(role).filter(|role| Moderate::ROLES.contains(role));
        role.and_then(|_| id.parse::<AccountId>().ok())
    });
    let (view, at) = (row.text("subject")?, row.moment("at")?);
    let told = row.text("action")? == ViewAction::ReadOnDuty.name();
    Ok(who.map(|who| Opening { who, view, at, told }))
}

/// Who was on duty by the rota, from when until when.
struct Rota(Vec<(AccountId, Moment, Moment)>);

impl Rota {
    async fn read(conn: &mut Conn, since: Moment) -> Result<Self, StorageError> {
        let sql = "SELECT p.account_id, s.starts_at, s.ends_at
                   FROM duty_shift s JOIN duty_shift_person p ON p.shift_id = s.id WHERE s.ends_at > $1";
        let rows = conn.all(sql, args![since]).await?;
        let one = |row: &Row| Ok((row.id("account_id")?, row.moment("starts_at")?, row.moment("ends_at")?));
        rows.iter().map(one).collect::<Result<_, StorageError>>().map(Self)
    }

    fn has(&self, who: AccountId, at: Moment) -> bool {
        self.0.iter().any(|(one, from, until)| *one == who && *from <= at && at < *until)
    }
}

/// Which views somebody opened on a day, and which of them outside the hours.
type Seen<'o> = (HashSet<&'o str>, HashSet<&'o str>);

/// Whether it was opened outside the council's hours, by somebody who was neither told of it
/// nor on duty by the rota.
fn is_late(catalogue: &Catalogue, rota: &Rota, one: &Opening) -> bool {
    let settings = &catalogue.settings;
    let outside = settings
        .team_open
        .as_ref()
        .is_some_and(|hours| !matches!(hours.at(one.at, &settings.calendar), Some(Now::Open { .. })));
    outside && !one.told && !rota.has(one.who, one.at)
}

/// Counts whole days anew: each view once for each person and day.
fn count(heard: &Heard, rota: &Rota, openings: &[Opening], now: &mut Days) {
    let catalogue = heard.catalogue();
    let mut seen: BTreeMap<(Day, AccountId), Seen<'_>> = BTreeMap::new();
    for one in openings {
        let (all, late) = seen.entry((one.at.day(), one.who)).or_default();
        all.insert(&one.view);
        if is_late(&catalogue, rota, one) {
            late.insert(&one.view);
        }
    }
    for ((day, who), (all, late)) in seen {
        let before = now.range((who, day.plus(-7 * WEEKS))..(who, day));
        let (before, late_before): (BTreeMap<Day, i64>, BTreeMap<Day, i64>) =
            before.map(|((_, day), one)| ((*day, one.opened), (*day, one.out_of_hours))).unzip();
        let counted = now.entry((who, day)).or_default();
        counted.opened = number(all.len());
        counted.usual = usual(&before, day);
        counted.usual_late = usual_late(&late_before, day);
        counted.out_of_hours = number(late.len());
    }
}

fn number(many: usize) -> i64 {
    i64::try_from(many).unwrap_or(i64::MAX)
}

/// The views that somebody opened on a day and that were kept from them afterwards: because
/// their name stood in what came later, or because they, or a colleague, said so.
async fn turned_out(
    heard: &Heard,
    conn: &mut Conn,
    since: Moment,
) -> Result<BTreeSet<(AccountId, Day, String)>, StorageError> {
    let sql = "SELECT c.view_id, c.reader, c.set_at FROM conflict c JOIN view v ON v.id = c.view_id
               WHERE c.cleared_at IS NULL AND c.set_at >= $1 AND c.set_at > v.received_at";
    let rows = conn.all(sql, args![since]).await?;
    let mut kept: BTreeMap<String, Vec<(Vec<u8>, Moment)>> = BTreeMap::new();
    for row in &rows {
        let view: ViewId = row.id("view_id")?;
        kept.entry(view.to_string()).or_default().push((row.blob("reader")?, row.moment("set_at")?));
    }
    let mut hashes: HashMap<AccountId, Hash> = HashMap::new();
    let mut seen = BTreeSet::new();
    let views: Vec<&String> = kept.keys().collect();
    for Opening { who, view, at, .. } in openings_of(conn, &views, since).await? {
        let hash = *hashes.entry(who).or_insert_with(|| reader(heard, who));
        let later = kept
            .get(&view)
            .is_some_and(|all| all.iter().any(|(reader, set_at)| reader.as_slice() == hash.as_slice() && at < *set_at));
        if later {
            seen.insert((who, at.day(), view));
        }
    }
    Ok(seen)
}

/// Whatever was opened of these views from a moment on, in no order.
async fn openings_of(conn: &mut Conn, views: &[&String], since: Moment) -> Result<Vec<Opening>, StorageError> {
    let mut found = Vec::new();
    for some in views.chunks(VIEWS) {
        let (set, mut values) = any_of(1, some.iter().copied());
        values.push(since.into());
        let from = values.len();
        let (actions, more) = any_of(from + 1, opening_actions());
        values.extend(more);
        let sql = format!(
            "SELECT actor, action, subject, at FROM audit_log
             WHERE subject IN {set} AND at >= ${from} AND (action || '') IN {actions}"
        );
        for row in &conn.all(sql, values).await? {
            found.extend(opening(row)?);
        }
    }
    Ok(found)
}

/// How much of what each of them opened on a day is kept from somebody: whom something may
/// be about learns nothing of how often it is read either.
pub(super) async fn kept_from(
    heard: &Heard,
    conn: &mut Conn,
    from: AccountId,
    since: Moment,
) -> Result<HashMap<(AccountId, Day), ReadingCounts>, StorageError> {
    // What waits for no other reader is theirs to read.
    let sql = "SELECT view_id FROM conflict WHERE reader = $1 AND cleared_at IS NULL AND yields = 0";
    let rows = conn.all(sql, args![reader(heard, from)]).await?;
    if rows.is_empty() {
        return Ok(HashMap::new());
    }
    let view = |row: &Row| Ok(row.id::<ViewId>("view_id")?.to_string());
    let views = rows.iter().map(view).collect::<Result<BTreeSet<String>, StorageError>>()?;
    let (rota, catalogue) = (Rota::read(conn, since).await?, heard.catalogue());
    let openings = openings_of(conn, &views.iter().collect::<Vec<_>>(), since).await?;
    let mut seen: HashMap<(AccountId, Day), Seen<'_>> = HashMap::new();
    for one in &openings {
        let (all, late) = seen.entry((one.who, one.at.day())).or_default();
        all.insert(&one.view);
        if is_late(&catalogue, &rota, one) {
            late.insert(&one.view);
        }
    }
    let counted = |(key, (all, late)): ((AccountId, Day), Seen<'_>)| {
        (key, ReadingCounts { opened: number(all.len()), out_of_hours: number(late.len()), conflicted: 0 })
    };
    let mut kept: HashMap<_, _> = seen.into_iter().map(counted).collect();
    for (who, day, view) in turned_out(heard, conn, since).await? {
        if views.contains(&view) {
            kept.entry((who, day)).or_default().conflicted += 1;
        }
    }
    Ok(kept)
}

/// Writes what changed. What somebody looked at meanwhile stays looked at, and what is more
/// now waits again.
async fn write(heard: &Heard, council: Key, since: Day, changed: Days) -> Result<(), StorageError> {
    if changed.is_empty() {
        return Ok(());
    }
    let this = heard.clone();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let lock = if uow.is_postgres() { " FOR UPDATE" } else { "" };
                let sql = format!("SELECT * FROM reading_day WHERE day >= $1{lock}");
                let there = all(&council, &uow.all(sql, args![since.to_string()]).await?)?;
                for (key, counted) in changed {
                    let counted = counted.looked_at_before(there.get(&key));
                    let sealed = seal_it(&this, &council, key, &counted)?;
                    uow.defer(
                        "INSERT INTO reading_day (account_id, day, sealed) VALUES ($1, $2, $3)
                         ON CONFLICT (account_id, day) DO UPDATE SET sealed = excluded.sealed",
                        args![key.0, key.1.to_string(), sealed],
                    );
                }
                let kept = uow.now().day().plus(-KEPT).to_string();
                uow.defer("DELETE FROM reading_day WHERE day < $1", args![kept]);
                Ok::<_, StorageError>(())
            })
        })
        .await
}
