//! What stands above the queue: counts of the lists they lead to, and what belongs
//! together.

use heard_app::pages::staff::views::{Counted, Strips};
use heard_domain::people::{Grant, Moderate};
use heard_domain::views::{asked_of_me, clusters, counts_of};

use super::Asked;
use crate::{App, Failure};

/// A statement for each of them, whatever they count.
pub(super) async fn strips(app: &App, by: &Grant<Moderate>) -> Result<Strips, Failure> {
    let lists = [Strips::LATE, Strips::UNOPENED, Strips::LANGUAGES, Strips::MEETINGS, Strips::MINE];
    let lists = lists.map(|query| Asked::read(query).filter(app, by.id()));
    let counts = counts_of(&app.heard, by, &lists).await?;
    let mut counts = counts.into_iter().map(|(n, over)| Counted { n, over });
    let mut next = || counts.next().unwrap_or_default();
    let (late, unopened, languages, meetings, mine) = (next(), next(), next(), next(), next());
    let asked = asked_of_me(&app.heard, by).await?;
    let asked = asked.into_iter().map(|(view, at)| (format!("/views/{view}"), at.local())).collect();
    let found = clusters(&app.heard, by).await?;
    let many = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let largest = found.first().map_or(0, |cluster| many(cluster.views.len()));
    Ok(Strips { late, unopened, languages, meetings, mine, asked, clusters: many(found.len()), largest })
}
