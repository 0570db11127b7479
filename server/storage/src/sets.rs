//! Statements over a set of ids: one for all lines of a list, never one for
//! each.

use super::Value;

/// `($1, $2, …)` for these values, and their binds, numbered from `first`. The
/// set is filled up to a power of two with its last value, so that lists of
/// any length meet a handful of prepared statements. An empty set matches
/// nothing.
#[must_use]
pub fn any_of<V: Into<Value>>(first: usize, values: impl IntoIterator<Item = V>) -> (String, Vec<Value>) {
    let mut values: Vec<Value> = values.into_iter().map(Into::into).collect();
    let Some(last) = values.last().cloned() else { return ("(NULL)".to_owned(), values) };
    values.resize(values.len().next_power_of_two(), last);
    let places: Vec<String> = (first..first + values.len()).map(|n| format!("${n}")).collect();
    (format!("({})", places.join(", ")), values)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_is_filled_up_with_its_last_value() {
        let (places, values) = any_of(3, [7_i64, 8, 9]);
        assert_eq!(places, "($3, $4, $5, $6)");
        assert_eq!(values, [7, 8, 9, 9].map(Value::from));
        assert_eq!(any_of(1, Vec::<i64>::new()), ("(NULL)".to_owned(), Vec::new()));
    }
}
