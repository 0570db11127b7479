//! What is said in much the same words: open views of the last weeks that share words which
//! few others have, so that they are found together also where nobody tagged them yet. The
//! words stand as keyed numbers (`search`): no view is opened, and no word is known here or
//! shown. Each month has a key of its own, so views of two months share none. Found among
//! the newest that wait, and never of what is kept from the reader, may be harm or is
//! "I am not safe", whatever was decided of it.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use heard_storage::clock::Moment;
use heard_storage::{Conn, Row, StorageError, Value, any_of, args};
use heard_vocabulary::{Role, ViewState, WaitsFor};

use super::lines::lines;
use super::together::{ANSWERED_AT_ONCE, Cluster, ClusterPlace, ENOUGH, SaidBy, WINDOW, objective};
use super::{QueueLine, record_listing};
use crate::Heard;
use crate::catalogue::Catalogue;
use crate::ids::{ObjectiveId, ServiceId, ThemeId, ViewId};
use crate::people::{Grant, Moderate};
use crate::safeguarding::alarm::SITUATION;
use crate::safeguarding::conflicts::{not_harm, not_kept, reader};
use crate::views::desk::OPEN;

/// So many of each state are looked at, the newest.
const NEWEST: usize = 150;

/// So many words of them are read at most, whatever they say.
const READ: usize = 60_000;

/// So many rare words two views share that belong together.
const SHARED: usize = 3;

/// A word is rare that no more than one in so many views have.
const RARE: usize = 20;

/// However few or many there are, a word of so many views is rare, and of more than so many
/// it is not.
const RARE_AT: (usize, usize) = (3, 20);

/// Views that are said in much the same words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alike {
    /// The one that all others are like, by which the group is known.
    pub like: ViewId,
    /// Which they are, newest first.
    pub views: Vec<ViewId>,
    /// The theme that all of them have.
    pub theme: Option<ThemeId>,
    /// Where all of them belong.
    pub place: Option<ClusterPlace>,
}

/// Such a group with the beginnings of what was said.
#[derive(Debug, Clone)]
pub struct ShownAlike {
    /// The group.
    pub alike: Alike,
    /// Its newest views.
    pub lines: Vec<QueueLine>,
    /// The objective that at least half of them were tagged with.
    pub objective: Option<ObjectiveId>,
}

/// A view that waits.
struct Waiting {
    view: ViewId,
    at: Moment,
    service: Option<ServiceId>,
    said_by: SaidBy,
}

fn statement(heard: &Heard, by: &Grant<Moderate>) -> (String, Vec<Value>) {
    let kept = not_kept("view.id", 2, Role::ParticipationLead);
    let harm = not_harm("view.id");
    let waits = WaitsFor::Team.name();
    let arm = |state: &ViewState| {
        format!(
            "SELECT id, service_id, received_at, said_by FROM
                (SELECT id, service_id, received_at,
                    COALESCE((SELECT n.meeting_id FROM view_entry n WHERE n.view_id = view.id), owner_key) AS said_by
                 FROM view
                 WHERE state = '{}' AND waits_for = '{waits}' AND received_at >= $1{kept}
                    AND NOT EXISTS (SELECT 1 FROM undecided_view u WHERE u.id = view.id){harm}
                    AND scenario <> '{SITUATION}'
                 ORDER BY received_at DESC, id DESC LIMIT {NEWEST}) AS arm",
            state.name()
        )
    };
    let arms: Vec<String> = OPEN.iter().map(arm).collect();
    let from = heard.now().day().plus(-WINDOW).start();
    (arms.join(" UNION ALL "), args![from, reader(heard, by.id())])
}

/// The newest first.
async fn waiting(heard: &Heard, conn: &mut Conn, by: &Grant<Moderate>) -> Result<Vec<Waiting>, StorageError> {
    let (sql, args) = statement(heard, by);
    let read = |row: &Row| {
        Ok(Waiting {
            view: row.id("id")?,
            at: row.moment("received_at")?,
            service: row.id_opt("service_id")?,
            said_by: row.id("said_by")?,
        })
    };
    let mut all = conn.all(sql, args).await?.iter().map(read).collect::<Result<Vec<_>, StorageError>>()?;
    all.sort_unstable_by_key(|one| std::cmp::Reverse((one.at, one.view)));
    Ok(all)
}

/// Which of these views, by their place, have each word.
async fn words(conn: &mut Conn, waiting: &[Waiting]) -> Result<Vec<Vec<usize>>, StorageError> {
    let places: HashMap<ViewId, usize> = waiting.iter().enumerate().map(|(at, one)| (one.view, at)).collect();
    let (set, args) = any_of(1, waiting.iter().map(|one| one.view));
    let sql = format!("SELECT view_id, word FROM search_word WHERE view_id IN {set} LIMIT {READ}");
    let mut words: HashMap<i64, Vec<usize>> = HashMap::new();
    for row in &conn.all(sql, args).await? {
        if let Some(at) = places.get(&row.id("view_id")?) {
            words.entry(row.int("word")?).or_default().push(*at);
        }
    }
    Ok(words.into_values().collect())
}

/// Groups of those that share rare words with one of them: the one with the most first.
fn grouped(waiting: &[Waiting], words: &[Vec<usize>]) -> Vec<(usize, Vec<usize>)> {
    let rare = (waiting.len() / RARE).clamp(RARE_AT.0, RARE_AT.1);
    let mut shared: HashMap<(usize, usize), usize> = HashMap::new();
    for views in words.iter().filter(|views| (2..=rare).contains(&views.len())) {
        for (n, one) in views.iter().enumerate() {
            for other in &views[n + 1..] {
                *shared.entry((*one.min(other), *one.max(other))).or_default() += 1;
            }
        }
    }
    let mut near: Vec<BTreeSet<usize>> = waiting.iter().map(|_| BTreeSet::new()).collect();
    for ((one, other), _) in shared.into_iter().filter(|(_, words)| *words >= SHARED) {
        near[one].insert(other);
        near[other].insert(one);
    }
    let mut order: Vec<usize> = (0..waiting.len()).filter(|at| !near[*at].is_empty()).collect();
    // The newest first among those with as many.
    order.sort_by_key(|at| (std::cmp::Reverse(near[*at].len()), *at));
    let (mut taken, mut groups) = (HashSet::new(), Vec::new());
    for like in order {
        if taken.contains(&like) {
            continue;
        }
        let all: BTreeSet<usize> =
            near[like].iter().copied().filter(|one| !taken.contains(one)).chain([like]).collect();
        let people: HashSet<SaidBy> = all.iter().map(|at| waiting[*at].said_by).collect();
        if people.len() >= ENOUGH {
            taken.extend(all.iter().copied());
            groups.push((like, all.into_iter().collect()));
        }
    }
    groups
}

/// Where all of these belong, where they belong to one place.
fn place(catalogue: &Catalogue, services: &BTreeSet<Option<ServiceId>>) -> Option<ClusterPlace> {
    if services.len() == 1 {
        return services.first().map(|one| one.map_or(ClusterPlace::Anywhere, ClusterPlace::Service));
    }
    let district = |id: ServiceId| catalogue.service(id).and_then(|service| service.district.clone());
    let districts: BTreeSet<Option<String>> = services.iter().map(|one| one.and_then(district)).collect();
    let one = if districts.len() == 1 { districts.into_iter().next().flatten() } else { None };
    one.map(ClusterPlace::District)
}

/// The themes of these views.
async fn themes(conn: &mut Conn, views: &[ViewId]) -> Result<HashMap<ViewId, BTreeSet<ThemeId>>, StorageError> {
    let (set, args) = any_of(1, views.iter().copied());
    let sql = format!("SELECT view_id, theme_id FROM view_theme WHERE view_id IN {set}");
    let mut themes: HashMap<ViewId, BTreeSet<ThemeId>> = HashMap::new();
    for row in &conn.all(sql, args).await? {
        themes.entry(row.id("view_id")?).or_default().insert(row.id("theme_id")?);
    }
    Ok(themes)
}

/// The theme that all of these have; of several the first.
fn theme(themes: &HashMap<ViewId, BTreeSet<ThemeId>>, views: &[ViewId]) -> Option<ThemeId> {
    let mut counts: BTreeMap<ThemeId, usize> = BTreeMap::new();
    for theme in views.iter().filter_map(|view| themes.get(view)).flatten() {
        *counts.entry(*theme).or_default() += 1;
    }
    counts.into_iter().find(|(_, with)| *with == views.len()).map(|(theme, _)| theme)
}

async fn found(heard: &Heard, conn: &mut Conn, by: &Grant<Moderate>) -> Result<Vec<Alike>, StorageError> {
    let waiting = waiting(heard, conn, by).await?;
    let words = words(conn, &waiting).await?;
    let groups = grouped(&waiting, &words);
    let all: Vec<ViewId> = groups.iter().flat_map(|(_, group)| group).map(|at| waiting[*at].view).collect();
    let themes = themes(conn, &all).await?;
    let catalogue = heard.catalogue();
    let mut found = Vec::with_capacity(groups.len());
    for (like, group) in groups {
        let views: Vec<ViewId> = group.iter().map(|at| waiting[*at].view).collect();
        let services: BTreeSet<Option<ServiceId>> = group.iter().map(|at| waiting[*at].service).collect();
        found.push(Alike {
            like: waiting[like].view,
            theme: theme(&themes, &views),
            place: place(&catalogue, &services),
            views,
        });
    }
    Ok(found)
}

/// What is said in much the same words, the largest first; without what stands in one of
/// `known` as a whole. As many statements as for one, however many there are.
///
/// # Errors
/// When storage fails.
pub async fn alike(heard: &Heard, by: &Grant<Moderate>, known: &[Cluster]) -> Result<Vec<Alike>, StorageError> {
    let mut conn = heard.words().read().await?;
    let mut found = found(heard, &mut conn, by).await?;
    found.retain(|one| !known.iter().any(|known| one.views.iter().all(|view| known.views.contains(view))));
    found.sort_by_key(|one| std::cmp::Reverse(one.views.len()));
    Ok(found)
}

/// One such group with what was said; nothing where there is none such any more. Listing
/// words is reading them, so it is audited.
///
/// # Errors
/// When storage fails.
pub async fn alike_to(heard: &Heard, by: &Grant<Moderate>, like: ViewId) -> Result<Option<ShownAlike>, StorageError> {
    let mut conn = heard.words().read().await?;
    let found = found(heard, &mut conn, by).await?;
    let Some(alike) = found.into_iter().find(|one| one.like == like) else { return Ok(None) };
    let shown: Vec<ViewId> = alike.views.iter().copied().take(ANSWERED_AT_ONCE).collect();
    let lines = lines(heard, &mut conn, by, &shown).await?;
    let objective = objective(&mut conn, &shown).await?;
    drop(conn);
    record_listing(heard, by, &lines).await?;
    Ok(Some(ShownAlike { alike, lines, objective }))
}

/// The statement that views are looked for by, for the suite that looks at plans.
#[doc(hidden)]
#[must_use]
pub fn alike_statement_for_test(heard: &Heard, by: &Grant<Moderate>) -> (String, Vec<Value>) {
    statement(heard, by)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(number: u8, said_by: u8) -> Waiting {
        Waiting { view: ViewId::from([number; 16]), at: Moment(0), service: None, said_by: [said_by; 16] }
    }

    #[test]
    fn mod_05_three_who_share_three_rare_words_belong_together_and_common_words_join_nobody() {
        let waiting: Vec<Waiting> = (0..40).map(|n| one(n, n)).collect();
        // Three words of the same three, one of all, and two of another three.
        let everybody: Vec<usize> = (0..40).collect();
        let mut words = vec![vec![0, 1, 2], vec![1, 0, 2], vec![2, 1, 0], everybody];
        words.extend([vec![5, 6, 7], vec![5, 6, 7]]);
        assert_eq!(grouped(&waiting, &words), [(0, vec![0, 1, 2])]);
        // One who says it three times is one of them.
        let waiting: Vec<Waiting> = (0..40).map(|n| one(n, n / 2)).collect();
        assert!(grouped(&waiting, &words).is_empty(), "two of them are one person's");
    }

    #[test]
    fn mod_05_they_share_a_place_where_all_of_them_do() {
        let service = |n: u8| Some(ServiceId::from([n; 16]));
        let catalogue = Catalogue::default();
        let place = |services: &[Option<ServiceId>]| place(&catalogue, &services.iter().copied().collect());
        assert_eq!(place(&[None, None]), Some(ClusterPlace::Anywhere));
        assert_eq!(place(&[service(1), service(1)]), Some(ClusterPlace::Service(ServiceId::from([1; 16]))));
        assert_eq!(place(&[service(1), service(2)]), None);
        assert_eq!(place(&[service(1), None]), None);
    }
}
