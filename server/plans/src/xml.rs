//! Small helps for reading the parts of a workbook, which are XML.

use quick_xml::escape::unescape;
use quick_xml::events::{BytesRef, BytesStart};

/// An element's attribute, by its name without a prefix.
pub(super) fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = start.attributes();
    attributes.with_checks(false);
    attributes.flatten().find(|attribute| attribute.key.local_name().as_ref() == name).map(|attribute| {
        let raw: &str = &attribute.value;
        unescape(raw).map_or_else(|_| raw.to_owned(), |text| text.into_owned())
    })
}

/// Whether an attribute says yes.
pub(super) fn says_yes(start: &BytesStart<'_>, name: &str) -> bool {
    attribute(start, name).is_some_and(|value| matches!(value.as_str(), "1" | "true" | "on"))
}

/// A letter that the file writes by its name or number.
pub(super) fn referred(reference: &BytesRef<'_>) -> Option<char> {
    let name: &str = reference;
    match name {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => reference.resolve_char_ref().ok().flatten(),
    }
}
