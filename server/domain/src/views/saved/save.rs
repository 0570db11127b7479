//! A list is kept.

use heard_storage::args;
use heard_vocabulary::{ListOf, SavedListAction};

use super::{LONGEST_ADDRESS, MOST_LISTS, Plain, SavedListError, council_key, name, sealed};
use crate::Heard;
use crate::assignments::{Place, places_of};
use crate::ids::SavedListId;
use crate::people::{Grant, Moderate};
use crate::record::record;

/// A list to keep.
#[derive(Debug, Clone)]
pub struct Saving {
    /// Its name as typed.
    pub name: String,
    /// What the queue is narrowed to, as in its address, without words that are looked for.
    pub query: String,
    /// Whose it is to be.
    pub whose: ListOf,
    /// Where those belong whose it is to be, where it is of a place.
    pub place: Option<Place>,
}

/// Keeps a list.
///
/// # Errors
/// [`SavedListError`].
pub async fn save_list(heard: &Heard, by: &Grant<Moderate>, saving: Saving) -> Result<SavedListId, SavedListError> {
    let Saving { name: typed, query, whose, place } = saving;
    let name = name(&typed)?;
    if query.len() > LONGEST_ADDRESS {
        return Err(SavedListError::TooMuch);
    }
    let place = place.filter(|_| whose == ListOf::Place);
    let theirs = match &place {
        Some(place) => places_of(heard, by.id()).await?.contains(place),
        None => whose != ListOf::Place,
    };
    if !theirs {
        return Err(SavedListError::NotTheirPlace);
    }
    let (kind, place) = (place.as_ref().map(|place| place.kind().name()), place.as_ref().map(Place::stored));
    let id = SavedListId::random(heard.entropy());
    let sealed = sealed(heard, &council_key(heard).await?, id, &Plain { name, query })?;
    let (actor, me) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let of = whose.name();
                let (sql, args) = match whose {
                    ListOf::Own => {
                        ("SELECT COUNT(*) AS n FROM saved_list WHERE whose = $1 AND by_id = $2", args![of, me])
                    }
                    ListOf::Team => ("SELECT COUNT(*) AS n FROM saved_list WHERE whose = $1", args![of]),
                    ListOf::Place => (
                        "SELECT COUNT(*) AS n FROM saved_list WHERE whose = $1 AND kind = $2 AND place = $3",
                        args![of, kind, place.clone()],
                    ),
                };
                let there = uow.first(sql, args).await?.map_or(Ok(0), |row| row.int("n"))?;
                if there >= MOST_LISTS {
                    return Err(SavedListError::TooMany);
                }
                let now = uow.now();
                uow.defer(
                    "INSERT INTO saved_list (id, by_id, whose, kind, place, sealed, made_at)
                     VALUES ($1, $2, $3, $4, $5, $6, $7)",
                    args![id, me, whose.name(), kind, place, sealed, now],
                );
                record(uow, actor, SavedListAction::Saved, id, whose.name()).await?;
                Ok(id)
            })
        })
        .await
}
