//! Whom a choice of audience reaches, and whether it goes into its author's record.

use heard_domain::contacts::reached;
use heard_domain::filing::is_told;
use heard_domain::people::Visitor;
use heard_vocabulary::Audience;

use crate::{App, Failure};

/// Who gets what this visitor sends to their worker or reviewing officer, by
/// the names they know them by.
pub async fn reached_by(app: &App, visitor: Visitor) -> Result<Vec<(Audience, String)>, Failure> {
    let Some(me) = visitor.young_person() else { return Ok(Vec::new()) };
    let mut all = Vec::new();
    for audience in [Audience::Worker, Audience::Iro] {
        let names: Vec<String> = reached(&app.heard, &me, audience).await?.into_iter().map(|(.., name)| name).collect();
        if !names.is_empty() {
            all.push((audience, names.join(", ")));
        }
    }
    Ok(all)
}

/// Whether this visitor is told that what they say in a situation goes into their record.
pub async fn is_filed(app: &App, visitor: Visitor, situation: &str) -> Result<bool, Failure> {
    match visitor.young_person() {
        Some(me) => Ok(is_told(&app.heard, &me, situation).await?),
        None => Ok(false),
    }
}
