//! The fields of a form: in order, names repeated where they were.

use heard_storage::text;

/// The fields of a form, each as [`text::received`] leaves it.
#[derive(Debug, Clone, Default)]
pub struct Fields(pub Vec<(String, String)>);

impl Fields {
    /// The fields as a form brought them.
    #[must_use]
    pub fn received(fields: Vec<(String, String)>) -> Self {
        Self(fields.into_iter().map(|(name, value)| (name, text::received(value))).collect())
    }

    /// The first value of `name`, without blanks around it; empty when absent.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(n, _)| n == name).map_or("", |(_, value)| value.trim())
    }

    /// Every value of `name`.
    pub fn all<'f>(&'f self, name: &'f str) -> impl Iterator<Item = &'f str> + 'f {
        self.0.iter().filter(move |(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// Every value of `name` that parses.
    #[must_use]
    pub fn parsed<T: std::str::FromStr>(&self, name: &str) -> Vec<T> {
        self.all(name).filter_map(|value| value.parse().ok()).collect()
    }

    /// The first value of `name`, parsed.
    #[must_use]
    pub fn one<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.get(name).parse().ok()
    }
}
