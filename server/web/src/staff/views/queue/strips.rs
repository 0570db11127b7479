//! What stands above the queue: counts of the lists they lead to, and what belongs
//! together.

use heard_app::pages::staff::views::{Counted, CoveredDesk, Strips};
use heard_domain::assignments::covered_today;
use heard_domain::people::{Grant, Moderate};
use heard_domain::views::{asked_of_me, counts_of, together};
use heard_storage::calendar::Day;

use super::Asked;
use crate::{App, Failure};

/// A statement for each of them, whatever they count.
pub(super) async fn strips(app: &App, by: &Grant<Moderate>) -> Result<Strips, Failure> {
    let lists =
        [Strips::LATE, Strips::WROTE_AGAIN, Strips::UNOPENED, Strips::LANGUAGES, Strips::MEETINGS, Strips::MINE];
    let mut lists = lists.map(|query| Asked::read(query).filter(app, by.id())).to_vec();
    // What colleagues see to for whom the reader stands in, beside their own.
    let away = covered_today(&app.heard, by).await?;
    let theirs: Vec<String> = away.iter().map(|one| format!("who={}", one.cover.whose)).collect();
    lists.extend(theirs.iter().map(|query| Asked::read(query).filter(app, by.id())));
    let counts = counts_of(&app.heard, by, &lists).await?;
    let mut counts = counts.into_iter().map(|(n, over)| Counted { n, over });
    let mut next = || counts.next().unwrap_or_default();
    let (late, wrote_again, unopened) = (next(), next(), next());
    let (languages, meetings, mine) = (next(), next(), next());
    let mut covered = Vec::with_capacity(away.len());
    for (one, query) in away.into_iter().zip(theirs) {
        let until = one.cover.days.last.map(Day::civil);
        covered.push(CoveredDesk { name: one.whose, href: format!("/queue?{query}"), views: next(), until });
    }
    let asked = asked_of_me(&app.heard, by).await?;
    let asked = asked.into_iter().map(|(view, at)| (format!("/views/{view}"), at.local())).collect();
    let (clusters, largest) = together(&app.heard, by).await?;
    Ok(Strips { late, wrote_again, unopened, languages, meetings, mine, asked, covered, clusters, largest })
}
