//! Who has the alerts about what a reader looks at.

use heard_app::pages::staff::home::HomeNotice;
use heard_domain::ids::ViewId;
use heard_domain::people::{Grant, LookAtConcerns};
use heard_domain::safeguarding::concerns;

use crate::staff::options;
use crate::{App, Failure};

/// What somebody else has the alert about and nobody decided, but for these, which the
/// reader was told of.
pub async fn with_somebody(app: &App, by: &Grant<LookAtConcerns>, but: &[ViewId]) -> Result<Vec<HomeNotice>, Failure> {
    let lines = concerns::open_concerns(&app.heard, by).await?.into_iter().filter(|one| !but.contains(&one.view));
    let with = lines.filter_map(|one| {
        let had = one.had.filter(|had| had.who != by.id())?;
        let href = format!("/views/{}", one.view);
        Some(HomeNotice::AlertWith { href, by: had.by, since: options::minute(had.since) })
    });
    Ok(with.collect())
}
