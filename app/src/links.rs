//! Addresses inside addresses.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What stands in a query value as something else than itself: everything but
/// letters, digits and what a path of ours is made of.
const VALUE: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// A path, with its query, as one query value.
#[must_use]
pub fn query_value(path: &str) -> String {
    utf8_percent_encode(path, VALUE).to_string()
}

#[cfg(test)]
mod tests {
    #[test]
    fn yp_17_a_path_inside_a_query_comes_out_as_it_went_in() {
        assert_eq!(super::query_value("/say/x/2"), "/say/x/2");
        assert_eq!(super::query_value("/wall?q=é b&x"), "/wall%3Fq%3D%C3%A9%20b%26x");
    }
}
