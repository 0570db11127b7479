//! The directory of services, and what young people say of each.

use heard_storage::StorageError;
use heard_storage::args;

use crate::Heard;
use crate::assignments::scope::{self, InScope, Service};
use crate::disclosure::Shown;
use crate::ids::ServiceId;
use crate::people::{Grant, ReadServices};
use crate::quarter::Quarter;

/// What is said of a service, as it may be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heeded {
    /// The service.
    pub service: ServiceId,
    /// How many views.
    pub voices: Shown,
    /// The share that is good or very good; `None` when too few to say.
    pub good: Option<i64>,
    /// How many of each face, very bad first; `None` where that would tell what
    /// a few of them chose.
    pub faces: Option<[Shown; 5]>,
}

/// One part of a service, and what may be shown of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AspectHeeded {
    /// The part, in the council's wording.
    pub aspect: String,
    /// How many said anything of it.
    pub voices: Shown,
    /// Of those who said yes or no, the share of yes; `None` when too few or
    /// all alike.
    pub yes: Option<i64>,
}

/// What is said of the parts of one service in the last four quarters that are
/// over.
///
/// # Errors
/// When storage fails.
pub async fn aspects_heeded(heard: &Heard, service: &InScope<Service>) -> Result<Vec<AspectHeeded>, StorageError> {
    let rule = heard.catalogue().settings.disclosure;
    let (from, until) = Quarter::last_year(heard.now());
    let mut conn = heard.words().read().await?;
    let rows = conn
        .all(
            "SELECT a.aspect, COUNT(*) AS n, COUNT(CASE WHEN a.score = 3 THEN 1 END) AS yes,
                COUNT(CASE WHEN a.score = 1 THEN 1 END) AS said_no
             FROM rating_aspect a JOIN countable_view v ON v.id = a.view_id
             WHERE v.service_id = $1 AND v.received_at >= $2 AND v.received_at < $3
             GROUP BY a.aspect ORDER BY a.aspect",
            args![service.id(), from, until],
        )
        .await?;
    rows.iter()
        .map(|row| {
            let (yes, no) = (row.int("yes")?, row.int("said_no")?);
            Ok(AspectHeeded {
                aspect: row.text("aspect")?,
                voices: rule.count(row.int("n")?),
                yes: rule.share(yes, yes + no),
            })
        })
        .collect()
}

/// What is said of every service that `by` may see, in the last four quarters
/// that are over.
///
/// # Errors
/// When storage fails.
pub async fn heeded(heard: &Heard, by: &Grant<ReadServices>) -> Result<Vec<Heeded>, StorageError> {
    let seen = scope::services(heard, by).await?;
    let rule = heard.catalogue().settings.disclosure;
    let (from, until) = Quarter::last_year(heard.now());
    let mut conn = heard.words().read().await?;
    let rows = conn
        .all(
            "SELECT service_id, mood, COUNT(*) AS n FROM countable_view
             WHERE service_id IS NOT NULL AND received_at >= $1 AND received_at < $2
             GROUP BY service_id, mood",
            args![from, until],
        )
        .await?;
    let mut counts: std::collections::HashMap<ServiceId, (i64, [i64; 5])> = std::collections::HashMap::new();
    for row in &rows {
        let entry = counts.entry(row.id("service_id")?).or_default();
        let n = row.int("n")?;
        entry.0 += n;
        if let Some(mood @ 1..=5) = row.int_opt("mood")? {
            entry.1[usize::try_from(mood - 1).unwrap_or(0)] += n;
        }
    }
    Ok(seen
        .iter()
        .map(|service| {
            let (all, faces) = counts.get(&service.id()).copied().unwrap_or_default();
            let rated: i64 = faces.iter().sum();
            Heeded {
                service: service.id(),
                voices: rule.count(all),
                good: rule.share(faces[3] + faces[4], rated),
                faces: rule.split_of_whole(faces),
            }
        })
        .collect())
}
