//! Messages of one step of an alert: the occasion they are told by, and what became of
//! them, for whoever looks back.

use std::collections::HashMap;

use heard_storage::clock::Moment;
use heard_storage::{Conn, StorageError, any_of};
use heard_vocabulary::{Medium, MessageState, MessageText};

use super::queue::id_of;
use crate::ids::{AccountId, AlertId, DispatchId};

/// The occasion of one step of an alert.
pub(crate) fn occasion_of_step(alert: AlertId, step: i64) -> Vec<u8> {
    [alert.bytes().as_slice(), &step.to_be_bytes()].concat()
}

/// What became of one message: by what it was to leave, where it has got to, and since when.
pub(crate) type Left = (Medium, MessageState, Moment);

/// What became of the messages by which these were told of these steps, in one statement.
/// Messages are known for a month.
pub(crate) async fn left(
    conn: &mut Conn,
    told: &[(AccountId, AlertId, i64)],
) -> Result<HashMap<(AccountId, AlertId, i64), Vec<Left>>, StorageError> {
    if told.is_empty() {
        return Ok(HashMap::new());
    }
    let mut of: HashMap<DispatchId, ((AccountId, AlertId, i64), Medium)> = HashMap::new();
    for one in told {
        let (to, alert, step) = *one;
        for medium in Medium::ALL {
            let id = id_of(to, *medium, MessageText::Urgent, &occasion_of_step(alert, step));
            of.insert(id, (*one, *medium));
        }
    }
    let (set, values) = any_of(1, of.keys().copied());
    let rows = conn.all(format!("SELECT id, state, state_at FROM dispatch WHERE id IN {set}"), values).await?;
    let mut left: HashMap<(AccountId, AlertId, i64), Vec<Left>> = HashMap::new();
    for row in &rows {
        let state = MessageState::parse(&row.text("state")?);
        let state = state.ok_or(StorageError::inconsistent("dispatch.state", "a state of the vocabulary"))?;
        if let Some((one, medium)) = of.get(&row.id::<DispatchId>("id")?) {
            left.entry(*one).or_default().push((*medium, state, row.moment("state_at")?));
        }
    }
    left.values_mut().for_each(|all| all.sort_by_key(|(medium, ..)| medium.name()));
    Ok(left)
}
