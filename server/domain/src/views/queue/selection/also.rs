//! What a filter asks of a view that has the words that are looked for.

use heard_storage::crypto::Hash;

use super::{ARMS, Selection};
use crate::search::Also;
use crate::views::ViewState;
use crate::views::queue::QueueFilter;

/// The same that narrows the list, asked of one view; nothing where no view meets it.
/// Where no state is asked for, a word is found wherever its view has got to, but for what
/// is hidden or was taken back.
pub(in crate::views::queue) fn also(filter: &QueueFilter, reader: Hash) -> Option<Also> {
    let themed = !filter.themes.is_empty();
    // What has a theme is tagged.
    if filter.state == Some(ViewState::Withdrawn) || (filter.untagged && themed) {
        return None;
    }
    let Selection { table, id, condition, args, .. } = Selection::new(filter, reader);
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
    let themes = match filter.themes.len() {
        many if themed && many <= ARMS => {
            let places: Vec<String> = (1..=many).map(|n| format!("${n}")).collect();
            format!(" AND theme_id IN ({})", places.join(", "))
        }
        _ => String::new(),
    };
    let condition = format!(
        "EXISTS (SELECT 1 FROM {table} WHERE {table}.{id} = w.view_id
            AND state IN ({states}){waits}{themes}{condition})"
    );
    Some(Also { condition, args })
}
