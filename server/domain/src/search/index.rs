//! Reading what was said, so that it is found; and writing months anew.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use heard_storage::clock::Moment;
use heard_storage::crypto::Key;
use heard_storage::{Row, StorageError, Uow, Value, any_of, args};

use super::part::{end, month, part_of, parts, set_stale};
use super::words::{self, Wording};
use crate::Heard;
use crate::ids::ViewId;
use crate::views::{Said, said_in};

/// So many views are looked for at once.
const SLICE: i64 = 200;

/// So many of them are written in one unit, for which nobody else changes them.
const TOGETHER: usize = 25;

/// So many rows are written in one statement.
const ROWS: usize = 256;

/// So often at most a slice is taken in one go; what is left waits for the next.
const ROUNDS: usize = 500;

/// Reads what waits to be read, and writes months anew in which something went.
///
/// # Errors
/// When storage fails; what was not done waits on.
pub async fn keep_up(heard: &Heard) -> Result<(), StorageError> {
    for _ in 0..ROUNDS {
        // What is taken out of one part stands in the next before more is taken out.
        let renewed = renew_some(heard).await?;
        if read_some(heard).await? == 0 && !renewed {
            break;
        }
    }
    Ok(())
}

/// Whether everything that can be found is: nothing waits to be read, and no month is
/// written anew.
///
/// # Errors
/// When storage fails.
pub async fn ready(heard: &Heard) -> Result<bool, StorageError> {
    let mut conn = heard.words().read().await?;
    let waits = conn.first("SELECT view_id FROM search_todo LIMIT 1", vec![]).await?.is_some();
    let all = parts(&mut conn).await?;
    drop(conn);
    if waits || all.iter().any(|part| part.stale) {
        return Ok(false);
    }
    let owners: Vec<[u8; 16]> = all.iter().map(|part| part.owner).collect();
    Ok(heard.key_store().get_many(&owners).await?.len() == all.len())
}

/// A view that waits to be read.
#[derive(Debug, Clone, Copy)]
struct Waiting {
    view: ViewId,
    received: Moment,
    /// How often there was something new in it: what is said meanwhile is still to be read.
    times: i64,
}

/// Reads some of what waits; how many views that were.
async fn read_some(heard: &Heard) -> Result<usize, StorageError> {
    let mut conn = heard.words().read().await?;
    // A key that is about to wake, or to go, does so first.
    let sql = format!(
        "SELECT t.view_id, t.times, v.received_at FROM search_todo t JOIN view v ON v.id = t.view_id
         WHERE NOT EXISTS (SELECT 1 FROM key_fate f WHERE f.owner_key = v.owner_key)
         ORDER BY t.view_id LIMIT {SLICE}"
    );
    let rows = conn.all(sql, vec![]).await?;
    drop(conn);
    let mut by_month: BTreeMap<String, Vec<Waiting>> = BTreeMap::new();
    for row in &rows {
        let received = row.moment("received_at")?;
        let one = Waiting { view: row.id("view_id")?, received, times: row.int("times")? };
        by_month.entry(month(received)).or_default().push(one);
    }
    let mut done = 0;
    for (month, waiting) in by_month {
        let (part, key) = part_of(heard, &month).await?;
        for some in waiting.chunks(TOGETHER) {
            let said = opened(heard, some).await?;
            let all: Vec<Numbered> = some.iter().map(|one| Numbered::of(*one, said.get(&one.view), &key)).collect();
            done += heard.words().write(move |uow| Box::pin(async move { put(uow, part, all).await })).await?;
        }
    }
    Ok(done)
}

/// What was said in these views. One that does not open keeps no other from being found.
async fn opened(heard: &Heard, some: &[Waiting]) -> Result<HashMap<ViewId, Said>, StorageError> {
    let views: Vec<ViewId> = some.iter().map(|one| one.view).collect();
    match said_in(heard, &views).await {
        Err(StorageError::Sealed(_) | StorageError::Inconsistent { .. }) => {}
        read => return read,
    }
    let mut all = HashMap::new();
    for view in views {
        match said_in(heard, &[view]).await {
            Ok(said) => all.extend(said),
            Err(error @ (StorageError::Sealed(_) | StorageError::Inconsistent { .. })) => {
                tracing::warn!(%error, "what was said in a view does not open: no word of it is found");
            }
            Err(error) => return Err(error),
        }
    }
    Ok(all)
}

/// A view and the numbers of its words; none where nothing of it opens.
struct Numbered {
    of: Waiting,
    numbers: BTreeSet<i64>,
}

impl Numbered {
    fn of(of: Waiting, said: Option<&Said>, key: &Key) -> Self {
        let mut numbers = BTreeSet::new();
        if let Some(Said { written, masked }) = said {
            let all = |texts: Vec<&str>, wording| words::indexed(texts).into_iter().map(move |word| (wording, word));
            let written = all(written.iter().map(String::as_str).collect(), Wording::Written);
            let masked = all(masked.as_deref().into_iter().collect(), Wording::Masked);
            numbers.extend(written.chain(masked).map(|(wording, word)| words::number(key, wording, &word)));
        }
        Self { of, numbers }
    }
}

/// Writes what was read, where it still waits for that: whoever takes it back takes it off
/// the list. How many views were written.
async fn put(uow: &mut Uow, part: [u8; 16], mut all: Vec<Numbered>) -> Result<usize, StorageError> {
    // Something in it went meanwhile: these are for the part that follows it.
    let sql = "SELECT owner_key FROM search_part WHERE owner_key = $1 AND stale = 0";
    if uow.first(sql, args![part]).await?.is_none() {
        return Ok(0);
    }
    let still = still_waiting(uow, all.iter().map(|one| one.of.view).collect()).await?;
    all.retain(|one| still.contains(&(one.of.view, one.of.times)));
    if all.is_empty() {
        return Ok(0);
    }
    let (set, args) = any_of(1, all.iter().map(|one| one.of.view));
    uow.execute(format!("DELETE FROM search_todo WHERE view_id IN {set}"), args.clone()).await?;
    uow.execute(format!("DELETE FROM search_word WHERE view_id IN {set}"), args).await?;
    let with_words: Vec<ViewId> = all.iter().filter(|one| !one.numbers.is_empty()).map(|one| one.of.view).collect();
    let (set, mut more) = any_of(2, with_words);
    let mut args = args![part];
    args.append(&mut more);
    let sql = format!(
        "INSERT INTO search_view (view_id, part) SELECT id, $1 FROM view WHERE id IN {set}
         ON CONFLICT (view_id) DO UPDATE SET part = excluded.part"
    );
    uow.execute(sql, args).await?;
    let rows: Vec<(i64, Waiting)> =
        all.iter().flat_map(|one| one.numbers.iter().map(|number| (*number, one.of))).collect();
    for some in rows.chunks(ROWS) {
        insert(uow, some).await?;
    }
    Ok(all.len())
}

/// Those of these that still wait, and how often there was something new in each. Nobody
/// takes them back before the commit; whoever is doing so is not waited for.
async fn still_waiting(uow: &mut Uow, views: Vec<ViewId>) -> Result<HashSet<(ViewId, i64)>, StorageError> {
    // The view first: so does whoever takes it back.
    let (set, args) = any_of(1, nobody_changes(uow, views).await?);
    let lock = if uow.is_postgres() { " FOR UPDATE SKIP LOCKED" } else { "" };
    let sql = format!("SELECT view_id, times FROM search_todo WHERE view_id IN {set} ORDER BY view_id{lock}");
    let place = |row: &Row| Ok((row.id("view_id")?, row.int("times")?));
    uow.all(sql, args).await?.iter().map(place).collect()
}

/// Those of these views that nobody is changing; nor does anybody before the commit.
async fn nobody_changes(uow: &mut Uow, views: Vec<ViewId>) -> Result<Vec<ViewId>, StorageError> {
    let lock = if uow.is_postgres() { " FOR SHARE SKIP LOCKED" } else { "" };
    let (set, args) = any_of(1, views);
    let sql = format!("SELECT id FROM view WHERE id IN {set} ORDER BY id{lock}");
    uow.all(sql, args).await?.iter().map(|row| row.id("id")).collect()
}

/// Writes numbers. The statement is filled up to a power of two with its last row, so that
/// any number of them meets a handful of prepared ones.
async fn insert(uow: &mut Uow, rows: &[(i64, Waiting)]) -> Result<(), StorageError> {
    let Some(last) = rows.last() else { return Ok(()) };
    let many = rows.len().next_power_of_two();
    let filled = rows.iter().chain(std::iter::repeat_n(last, many - rows.len()));
    let args = filled
        .flat_map(|(number, of)| [Value::from(*number), Value::from(of.received), Value::from(of.view)])
        .collect();
    let places: Vec<String> =
        (0..many).map(|row| format!("(${}, ${}, ${})", 3 * row + 1, 3 * row + 2, 3 * row + 3)).collect();
    let sql = format!(
        "INSERT INTO search_word (word, received_at, view_id) VALUES {} ON CONFLICT DO NOTHING",
        places.join(", ")
    );
    uow.execute(sql, args).await.map(drop)
}

/// Takes some views out of a part in which something went, to be read anew; once it is
/// empty its key is destroyed. Whether anything was done.
async fn renew_some(heard: &Heard) -> Result<bool, StorageError> {
    let mut conn = heard.words().read().await?;
    let all = parts(&mut conn).await?;
    drop(conn);
    // Words that were put back from a copy may be under a key that was destroyed since.
    let owners: Vec<[u8; 16]> = all.iter().map(|part| part.owner).collect();
    let keys = heard.key_store().get_many(&owners).await?;
    let lost: Vec<[u8; 16]> =
        all.iter().filter(|part| !part.stale && !keys.contains_key(&part.owner)).map(|part| part.owner).collect();
    if !lost.is_empty() {
        set_stale(heard, lost).await?;
        return Ok(true);
    }
    let Some(part) = all.iter().find(|part| part.stale).map(|part| part.owner) else { return Ok(false) };
    match heard.words().write(move |uow| Box::pin(async move { take_out(uow, part).await })).await? {
        TakenOut::Some => {}
        TakenOut::Held => return Ok(false),
        TakenOut::Empty => end(heard, part).await?,
    }
    Ok(true)
}

/// What came of taking views out of a part.
enum TakenOut {
    /// There are fewer in it.
    Some,
    /// Somebody changes all that were looked at: the next time.
    Held,
    /// There was none.
    Empty,
}

/// Takes some views out of a part. One that somebody is just changing stays for the next
/// time: they may wait for what is written here about it, and are not waited for.
async fn take_out(uow: &mut Uow, part: [u8; 16]) -> Result<TakenOut, StorageError> {
    let sql = format!("SELECT view_id FROM search_view WHERE part = $1 ORDER BY view_id LIMIT {SLICE}");
    let rows = uow.all(sql, args![part]).await?;
    let views = rows.iter().map(|row| row.id("view_id")).collect::<Result<Vec<ViewId>, _>>()?;
    if views.is_empty() {
        return Ok(TakenOut::Empty);
    }
    let free = nobody_changes(uow, views).await?;
    if free.is_empty() {
        return Ok(TakenOut::Held);
    }
    let (set, args) = any_of(1, free);
    let sql = format!(
        "INSERT INTO search_todo (view_id) SELECT id FROM view WHERE id IN {set} ORDER BY id ON CONFLICT DO NOTHING"
    );
    uow.execute(sql, args.clone()).await?;
    uow.execute(format!("DELETE FROM search_word WHERE view_id IN {set}"), args.clone()).await?;
    uow.execute(format!("DELETE FROM search_view WHERE view_id IN {set}"), args).await?;
    Ok(TakenOut::Some)
}
