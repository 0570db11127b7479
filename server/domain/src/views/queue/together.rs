//! What belongs together: open views of the last weeks with the same theme about the same
//! service, or about services of one place, so that many are answered at once: of at least
//! three who said it, not of one who said it three times, nor of one meeting. Found
//! among the newest that wait, as many as lists are counted to, along one index; what is
//! kept from the reader is left out before anything is counted, and so is what may be
//! harm, also once somebody was told, and "I am not safe": each is answered by itself.

use std::collections::{BTreeMap, HashMap, HashSet};

use heard_storage::clock::Moment;
use heard_storage::{Conn, Row, StorageError, Value, any_of, args};
use heard_vocabulary::{Role, ViewState, WaitsFor};

use super::in_mind::{Counted, remembered};
use super::lines::lines;
use super::{COUNTED_TO, QueueLine, record_listing};
use crate::Heard;
use crate::catalogue::Catalogue;
use crate::ids::{ObjectiveId, ServiceId, ThemeId, ViewId};
use crate::people::{Grant, Moderate};
use crate::safeguarding::alarm::SITUATION;
use crate::safeguarding::conflicts::{not_harm, not_kept, reader};
use crate::views::desk::OPEN;

/// Days back from today within which views belong together.
pub(super) const WINDOW: i32 = 28;

/// So many people, or groups at their meetings, are a cluster at least.
pub(super) const ENOUGH: usize = 3;

/// Views of one cluster that are shown, and answered at once.
pub const ANSWERED_AT_ONCE: usize = 100;

/// Where the views of a cluster belong.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ClusterPlace {
    /// They are about one service.
    Service(ServiceId),
    /// They are about services of one district, too few about each.
    District(String),
    /// They are about no service.
    Anywhere,
}

/// Views that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cluster {
    /// The theme they share.
    pub theme: ThemeId,
    /// Where they belong.
    pub place: ClusterPlace,
    /// Which they are, newest first.
    pub views: Vec<ViewId>,
}

/// A cluster with the beginnings of what was said.
#[derive(Debug, Clone)]
pub struct ShownCluster {
    /// The cluster.
    pub cluster: Cluster,
    /// Its newest views.
    pub lines: Vec<QueueLine>,
    /// The objective that at least half of them were tagged with.
    pub objective: Option<ObjectiveId>,
}

/// One theme of one view.
struct Tagged {
    view: ViewId,
    theme: ThemeId,
    service: Option<ServiceId>,
    at: Moment,
    said_by: SaidBy,
}

/// Whoever said a view, or the meeting at which a group did.
pub(super) type SaidBy = [u8; 16];

/// What views that belong together are about: a theme, and a service or none.
type About = (ThemeId, Option<ServiceId>);

/// Whether enough of them said it.
fn enough(said: &[(ViewId, SaidBy)]) -> bool {
    said.iter().map(|(_, by)| *by).collect::<HashSet<SaidBy>>().len() >= ENOUGH
}

fn statement(heard: &Heard, by: &Grant<Moderate>) -> (String, Vec<Value>) {
    let kept = not_kept("view_theme.view_id", 2, Role::ParticipationLead);
    let harm = not_harm("view_theme.view_id");
    let waits = WaitsFor::Team.name();
    let arm = |state: &ViewState| {
        format!(
            "SELECT view_id, theme_id, service_id, received_at, said_by FROM
                (SELECT view_id, theme_id, service_id, received_at,
                    COALESCE((SELECT n.meeting_id FROM view_entry n WHERE n.view_id = view_theme.view_id),
                        (SELECT w.owner_key FROM view w WHERE w.id = view_theme.view_id)) AS said_by
                 FROM view_theme
                 WHERE state = '{}' AND waits_for = '{waits}' AND received_at >= $1{kept}
                    AND NOT EXISTS (SELECT 1 FROM undecided_view u WHERE u.id = view_theme.view_id){harm}
                    AND (SELECT w.scenario FROM view w WHERE w.id = view_theme.view_id) <> '{SITUATION}'
                 ORDER BY received_at DESC, view_id DESC LIMIT {COUNTED_TO}) AS arm",
            state.name()
        )
    };
    let arms: Vec<String> = OPEN.iter().map(arm).collect();
    let from = heard.now().day().plus(-WINDOW).start();
    (arms.join(" UNION ALL "), args![from, reader(heard, by.id())])
}

async fn tagged(heard: &Heard, conn: &mut Conn, by: &Grant<Moderate>) -> Result<Vec<Tagged>, StorageError> {
    let (sql, args) = statement(heard, by);
    let read = |row: &Row| {
        Ok(Tagged {
            view: row.id("view_id")?,
            theme: row.id("theme_id")?,
            service: row.id_opt("service_id")?,
            at: row.moment("received_at")?,
            said_by: row.id("said_by")?,
        })
    };
    let mut found = conn.all(sql, args).await?.iter().map(read).collect::<Result<Vec<_>, StorageError>>()?;
    found.sort_unstable_by_key(|one| std::cmp::Reverse((one.at, one.view)));
    Ok(found)
}

/// First those about one service; of what is left over those of one district.
fn grouped(catalogue: &Catalogue, tagged: Vec<Tagged>) -> Vec<Cluster> {
    let mut by_service: BTreeMap<About, Vec<(ViewId, SaidBy)>> = BTreeMap::new();
    for one in tagged {
        by_service.entry((one.theme, one.service)).or_default().push((one.view, one.said_by));
    }
    let mut clusters = Vec::new();
    let mut left: BTreeMap<(ThemeId, String), Vec<(ViewId, SaidBy)>> = BTreeMap::new();
    let of = |said: Vec<(ViewId, SaidBy)>| -> Vec<ViewId> { said.into_iter().map(|(view, _)| view).collect() };
    for ((theme, service), said) in by_service {
        let place = service.map_or(ClusterPlace::Anywhere, ClusterPlace::Service);
        let district = service.and_then(|id| catalogue.service(id)).and_then(|service| service.district.clone());
        match (enough(&said), district) {
            (true, _) => clusters.push(Cluster { theme, place, views: of(said) }),
            (false, Some(district)) => left.entry((theme, district)).or_default().extend(said),
            (false, None) => {}
        }
    }
    let left = left.into_iter().filter(|(_, said)| enough(said));
    let of_district =
        |((theme, district), said)| Cluster { theme, place: ClusterPlace::District(district), views: of(said) };
    clusters.extend(left.map(of_district));
    // The largest first; a stable order among those of one size.
    clusters.sort_by_key(|cluster| std::cmp::Reverse(cluster.views.len()));
    clusters
}

/// What belongs together, the largest first.
///
/// # Errors
/// When storage fails.
pub async fn clusters(heard: &Heard, by: &Grant<Moderate>) -> Result<Vec<Cluster>, StorageError> {
    let mut conn = heard.words().read().await?;
    let tagged = tagged(heard, &mut conn, by).await?;
    Ok(grouped(&heard.catalogue(), tagged))
}

/// How many groups belong together, and how many views are in the largest.
///
/// # Errors
/// When storage fails.
pub async fn together(heard: &Heard, by: &Grant<Moderate>) -> Result<(i64, i64), StorageError> {
    let counting = match remembered(heard, Counted::Together(by.id())) {
        Ok(counts) => return Ok(counts),
        Err(counting) => counting,
    };
    let found = clusters(heard, by).await?;
    let many = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let counts = (many(found.len()), found.first().map_or(0, |cluster| many(cluster.views.len())));
    counting.remember(heard, counts);
    Ok(counts)
}

/// One cluster with what was said; nothing where there is none such any more. Listing
/// words is reading them, so it is audited.
///
/// # Errors
/// When storage fails.
pub async fn cluster(
    heard: &Heard,
    by: &Grant<Moderate>,
    theme: ThemeId,
    place: &ClusterPlace,
) -> Result<Option<ShownCluster>, StorageError> {
    let mut conn = heard.words().read().await?;
    let tagged = tagged(heard, &mut conn, by).await?;
    let mut found = grouped(&heard.catalogue(), tagged).into_iter();
    let Some(cluster) = found.find(|one| one.theme == theme && one.place == *place) else { return Ok(None) };
    let shown: Vec<ViewId> = cluster.views.iter().copied().take(ANSWERED_AT_ONCE).collect();
    let lines = lines(heard, &mut conn, by, &shown).await?;
    let objective = objective(&mut conn, &shown).await?;
    drop(conn);
    record_listing(heard, by, &lines).await?;
    Ok(Some(ShownCluster { cluster, lines, objective }))
}

/// The objective that at least half of these were tagged with.
pub(super) async fn objective(conn: &mut Conn, views: &[ViewId]) -> Result<Option<ObjectiveId>, StorageError> {
    let (set, args) = any_of(1, views.iter().copied());
    let sql = format!(
        "SELECT from_id, to_id FROM evidence_link
         WHERE from_kind = 'view' AND to_kind = 'objective' AND from_id IN {set}"
    );
    let mut counts: HashMap<ObjectiveId, usize> = HashMap::new();
    for row in conn.all(sql, args).await? {
        *counts.entry(row.id("to_id")?).or_default() += 1;
    }
    let most = counts.into_iter().max_by_key(|(objective, views)| (*views, *objective));
    Ok(most.filter(|(_, with)| with * 2 >= views.len()).map(|(objective, _)| objective))
}

/// The statement that clusters are found by, for the suite that looks at plans.
#[doc(hidden)]
#[must_use]
pub fn clusters_statement_for_test(heard: &Heard, by: &Grant<Moderate>) -> (String, Vec<Value>) {
    statement(heard, by)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(number: u8, theme: u8, service: Option<u8>) -> Tagged {
        let service = service.map(|service| ServiceId::from([service; 16]));
        let (view, theme) = (ViewId::from([number; 16]), ThemeId::from([theme; 16]));
        Tagged { view, theme, service, at: Moment(number.into()), said_by: [number; 16] }
    }

    #[test]
    fn mod_05_three_of_one_theme_and_service_belong_together_and_two_do_not() {
        let mut all: Vec<Tagged> = (1..=4).map(|n| one(n, 1, Some(9))).collect();
        all.extend((5..=6).map(|n| one(n, 2, Some(9))));
        all.extend((7..=9).map(|n| one(n, 2, None)));
        let found = grouped(&Catalogue::default(), all);
        let sizes: Vec<usize> = found.iter().map(|cluster| cluster.views.len()).collect();
        assert_eq!(sizes, [4, 3]);
        let places: Vec<&ClusterPlace> = found.iter().map(|cluster| &cluster.place).collect();
        assert_eq!(places, [&ClusterPlace::Service(ServiceId::from([9; 16])), &ClusterPlace::Anywhere]);
    }

    #[test]
    fn mod_05_one_who_says_it_three_times_is_one_of_those_who_said_it() {
        let by = |number: u8, said_by: u8| Tagged { said_by: [said_by; 16], ..one(number, 1, Some(9)) };
        let sizes = |all: Vec<Tagged>| -> Vec<usize> {
            grouped(&Catalogue::default(), all).iter().map(|cluster| cluster.views.len()).collect()
        };
        assert!(sizes((1..=5).map(|n| by(n, n % 2)).collect()).is_empty(), "two people");
        assert_eq!(sizes((1..=5).map(|n| by(n, n % 3)).collect()), [5], "three, with everything they said");
    }
}
