//! What a filter asks of a view that has the words that are looked for.

use heard_storage::Value;
use heard_storage::crypto::Hash;

use super::Selection;
use crate::search::Also;
use crate::views::ViewState;
use crate::views::queue::QueueFilter;

/// The same that narrows the list, asked of one view; nothing where no view meets it.
/// Where no state is asked for, a word is found wherever its view has got to, but for what
/// is hidden or was taken back. `soon`: the days of meetings that are near.
pub(in crate::views::queue) fn also(filter: &QueueFilter, reader: Hash, soon: (String, String)) -> Option<Also> {
    let selection = Selection::new(filter, reader);
    // What was taken back has no words, and what nothing can meet has no arms.
    if selection.arms.is_empty() {
        return None;
    }
    let Selection { table, id, condition, mut args, several, .. } = selection;
    let shown = |state: &&ViewState| !matches!(state, ViewState::Hidden | ViewState::Withdrawn);
    let states = match filter.state {
        Some(state) => format!("'{}'", state.name()),
        None => {
            let names: Vec<String> =
                ViewState::ALL.iter().filter(shown).map(|state| format!("'{}'", state.name())).collect();
            names.join(", ")
        }
    };
    let waits = filter.waits.map_or_else(String::new, |waits| format!(" AND waits_for = '{}'", waits.name()));
    // Beyond so many they stand in the condition.
    let any = match several {
        Some(several) if !several.each.is_empty() => format!(" AND {}", several.any),
        _ => String::new(),
    };
    let meetings = if filter.meetings {
        args.extend([Value::from(soon.0), Value::from(soon.1)]);
        format!(" AND due_on >= ${} AND due_on <= ${}", args.len() - 1, args.len())
    } else {
        String::new()
    };
    let condition = format!(
        "EXISTS (SELECT 1 FROM {table} WHERE {table}.{id} = w.view_id
            AND state IN ({states}){waits}{any}{meetings}{condition})"
    );
    Some(Also { condition, args })
}
