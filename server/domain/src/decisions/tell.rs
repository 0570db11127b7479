//! What was not done in time, or a challenge that was not answered: whoever keeps it is
//! told.

use std::collections::{BTreeSet, HashMap};

use heard_storage::clock::Moment;
use heard_storage::{StorageError, args};
use heard_vocabulary::{AccountState, Role};

use super::around::{Around, tell};
use super::person_hash;
use crate::Heard;
use crate::ids::{AccountId, DecisionId};

/// How long after its time something is late, in milliseconds: whoever is just writing
/// down what they did is not told that they have not.
const GRACE: i64 = 15 * Moment::MINUTE;
/// As many as are told of in one go; the others with the next.
const AT_ONCE: i64 = 500;

/// Tells of each that became late, once each time it becomes so: the reviewing officer,
/// and where there is none, whoever is their worker or adviser.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn tell_of_late(heard: &Heard) -> Result<(), StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT id, person_hash, due_at FROM review_decision
               WHERE due_at <= $1 AND (told_due IS NULL OR told_due <> due_at) ORDER BY due_at, id LIMIT $2";
    let late = conn.all(sql, args![heard.now().plus(-GRACE), AT_ONCE]).await?;
    if late.is_empty() {
        return Ok(());
    }
    // A row does not say whose it is: whose hash it is does, of those who are there.
    let sql = "SELECT id FROM account WHERE role = $1 AND state = $2";
    let young = conn.all(sql, args![Role::YoungPerson.name(), AccountState::Active.name()]).await?;
    drop(conn);
    let mut whose: HashMap<Vec<u8>, AccountId> = HashMap::with_capacity(young.len());
    for row in &young {
        let id = row.id("id")?;
        whose.insert(person_hash(heard, id).to_vec(), id);
    }
    let mut people = BTreeSet::new();
    for row in &late {
        people.extend(whose.get(&row.blob("person_hash")?));
    }
    let mut told = BTreeSet::new();
    for around in Around::of_each(heard, &people.into_iter().collect::<Vec<_>>()).await?.into_values() {
        told.extend(if around.officers.is_empty() { around.workers } else { around.officers });
    }
    let late = late.iter().map(|row| Ok((row.id("id")?, row.moment("due_at")?)));
    let late = late.collect::<Result<Vec<(DecisionId, Moment)>, StorageError>>()?;
    let told: Vec<AccountId> = told.into_iter().collect();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                for (id, due) in late {
                    let sql = "UPDATE review_decision SET told_due = $2 WHERE id = $1 AND due_at = $2";
                    uow.defer(sql, args![id, due]);
                }
                tell(uow, &told).await
            })
        })
        .await
}
