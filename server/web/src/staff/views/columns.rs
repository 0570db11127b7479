//! Which columns of the queue somebody sees: kept in a cookie on their device, as how pages
//! look is.

use axum::http::HeaderMap;
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::staff::views::Column;
use heard_domain::people::Moderate;

use super::queue::Asked;
use crate::Failure;
use crate::cookies;
use crate::staff::form::Form;

/// A year, in seconds.
const YEAR: u32 = 365 * 86_400;

/// Between the names in the cookie.
const BETWEEN: &str = ".";

/// The columns that were chosen on this device; none where nobody chose any.
pub(super) fn chosen(headers: &HeaderMap) -> Vec<Column> {
    let kept = cookies::read(headers, cookies::COLUMNS).unwrap_or_default();
    kept.split(BETWEEN).filter_map(Column::parse).collect()
}

/// `POST /queue/columns`: each `column` that is to be shown; `query` is the list to go back to.
pub async fn choose(form: Form<Moderate>) -> Result<Response, Failure> {
    let wanted: Vec<&str> = Column::ALL
        .iter()
        .map(|column| column.name())
        .filter(|name| form.fields.all("column").any(|value| value == *name))
        .collect();
    let mut response = Redirect::to(&Asked::read(form.fields.get("query")).address()).into_response();
    let (value, seconds) = (wanted.join(BETWEEN), if wanted.is_empty() { 0 } else { YEAR });
    cookies::set(&mut response, cookies::COLUMNS, &value, "/", Some(seconds));
    Ok(response)
}
