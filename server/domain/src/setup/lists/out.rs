//! The four lists, written into a sheet that is read again.

use heard_storage::StorageError;

use super::Kinds;
use crate::Heard;
use crate::catalogue::in_language;
use crate::people::{Grant, SetUp};
use crate::setup::places;

/// The columns, in the order they are written: heading, and what it holds.
const HEADINGS: [&str; 6] = ["List", "Name", "Young people call it", "Kind", "Provider", "District"];

/// The four lists as rows, in the columns that are read again: the headings first.
///
/// # Errors
/// When storage fails.
pub async fn lists_out(heard: &Heard, _by: &Grant<SetUp>, kinds: &Kinds) -> Result<Vec<[String; 6]>, StorageError> {
    let (lists, catalogue) = (places(heard).await?, heard.catalogue());
    let mut rows = vec![HEADINGS.map(str::to_owned)];
    let named = |list: &str, name: &str| [list, name, "", "", "", ""].map(str::to_owned);
    rows.extend(lists.districts.iter().map(|name| named("District", name)));
    rows.extend(lists.teams.iter().map(|name| named("Team", name)));
    for theme in catalogue.themes.iter().filter(|theme| theme.in_use() && theme.parent.is_none()) {
        let young = theme.said_in("en");
        rows.push(["Topic", &theme.title, young, "", "", ""].map(str::to_owned));
    }
    for service in &catalogue.services {
        let kind = kinds.iter().find(|(kind, _)| kind.name() == service.kind).map_or("", |(_, words)| words);
        let district = service.district.as_deref().unwrap_or_default();
        let young = in_language(&service.young_name, "en");
        rows.push(["Service", &service.name, young, kind, &service.provider, district].map(str::to_owned));
    }
    Ok(rows)
}
