//! What becomes of owner keys. What is decided is written down in the very
//! commit that decides it, then done in the key store, then crossed out: a stop
//! in between leaves a line behind, and [`sweep`] does it. So a view whose key
//! is destroyed never still stands in a list, and nothing waits for ever.

use heard_storage::args;
use heard_storage::{StorageError, Uow};
use heard_vocabulary::vocabulary;

use crate::Heard;
use crate::going::{Becomes, Names, Table};
use crate::search;

const CROSSED_OUT: Becomes =
    Becomes::DeletedBy("`carry_out` crosses out what was decided of a key once it is done, after the commit");

/// The list of what is to be done is itself gone when it is done.
pub(crate) const GOING: &[Table] = &[Table {
    name: "key_fate",
    names: Names::Owner("owner_key"),
    also: &[],
    erase: CROSSED_OUT,
    anonymise: CROSSED_OUT,
    rest: CROSSED_OUT,
    take_back: CROSSED_OUT,
}];

vocabulary! {
    /// What becomes of an owner's key.
    Fate {
        /// It is gone for good, and with it everything under it.
        Destroy = "destroy",
        /// It opens nothing for now.
        Rest = "rest",
        /// It opens again.
        Wake = "wake",
    }
}

/// Writes down what becomes of the key of `owner`, and has what is under it found no more,
/// or again. The newest word counts, but what is to be destroyed stays so.
///
/// # Errors
/// What the database refuses.
pub(crate) async fn decide(uow: &mut Uow, owner: [u8; 16], fate: Fate) -> Result<(), StorageError> {
    uow.execute(
        "INSERT INTO key_fate (owner_key, fate) VALUES ($1, $2)
         ON CONFLICT (owner_key) DO UPDATE SET fate = excluded.fate WHERE key_fate.fate <> 'destroy'",
        args![owner, fate.name()],
    )
    .await?;
    match fate {
        Fate::Destroy | Fate::Rest => search::forget_owner(uow, owner).await,
        Fate::Wake => search::wake_owner(uow, owner).await,
    }
}

/// Does what was decided of these. What fails is logged and swept up later: the
/// decision stands.
pub(crate) async fn carry_out(heard: &Heard, owners: &[[u8; 16]]) {
    for owner in owners {
        if let Err(error) = carry_out_one(heard, *owner).await {
            tracing::warn!(%error, "what becomes of a key is not done yet; it is tried again");
        }
    }
}

/// Within a unit that holds the line: whoever decides otherwise meanwhile waits,
/// and has their way after it.
async fn carry_out_one(heard: &Heard, owner: [u8; 16]) -> Result<(), StorageError> {
    let this = heard.clone();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = match uow.is_postgres() {
                    true => "SELECT fate FROM key_fate WHERE owner_key = $1 FOR UPDATE",
                    false => "SELECT fate FROM key_fate WHERE owner_key = $1",
                };
                let Some(row) = uow.first(sql, args![owner]).await? else { return Ok(()) };
                let fate = Fate::parse(&row.text("fate")?);
                match fate.ok_or(StorageError::inconsistent("key_fate.fate", "what becomes of a key"))? {
                    Fate::Destroy => this.key_store().destroy(owner).await?,
                    Fate::Rest => this.key_store().rest(vec![owner]).await?,
                    Fate::Wake => this.key_store().wake(vec![owner]).await?,
                }
                uow.execute("DELETE FROM key_fate WHERE owner_key = $1", args![owner]).await?;
                Ok::<_, StorageError>(())
            })
        })
        .await
}

/// Does what a stop left undone; how many it was.
///
/// # Errors
/// When storage fails.
pub async fn sweep(heard: &Heard) -> Result<usize, StorageError> {
    let mut conn = heard.words().read().await?;
    let rows = conn.all("SELECT owner_key FROM key_fate", vec![]).await?;
    drop(conn);
    let owners: Vec<[u8; 16]> = rows.iter().map(|row| row.id("owner_key")).collect::<Result<_, _>>()?;
    carry_out(heard, &owners).await;
    Ok(owners.len())
}
