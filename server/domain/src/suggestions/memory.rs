//! What this process learned, until it has to forget.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use heard_storage::clock::Moment;
use heard_storage::{Conn, StorageError};

use super::engine::{Judged, Model, Term, Totals};
use crate::Heard;
use crate::ids::{ThemeId, ViewId};

/// What was learned in one language.
pub(super) struct InLanguage {
    pub(super) model: Model,
    /// The themes by their place.
    pub(super) themes: Vec<ThemeId>,
    /// How often each that is suggested was right.
    pub(super) judged: HashMap<ThemeId, Judged>,
}

/// What more people say than before, in one language.
pub(super) struct RisingIn {
    pub(super) lang: String,
    pub(super) totals: Totals,
    pub(super) terms: Vec<Term>,
    /// What the terms stand in, by its number: the view, and when it came.
    pub(super) said: Vec<(ViewId, Moment)>,
}

/// What was learned in one go.
pub(super) struct Known {
    /// How often somebody had gone when it was begun.
    pub(super) gone: i64,
    pub(super) languages: HashMap<String, InLanguage>,
    pub(super) rising: Vec<RisingIn>,
}

/// The memory of a process.
#[derive(Default)]
pub(crate) struct Learnt(Mutex<State>);

#[derive(Default)]
struct State {
    /// The wish that was last seen to.
    seen_to: i64,
    known: Option<Arc<Known>>,
}

impl Learnt {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The wish that was last seen to.
    pub(super) fn seen_to(&self) -> i64 {
        self.state().seen_to
    }

    /// A wish is seen to: with what was learned, or with nothing.
    pub(super) fn keep(&self, wish: i64, known: Option<Known>) {
        *self.state() = State { seen_to: wish, known: known.map(Arc::new) };
    }

    fn known(&self) -> Option<Arc<Known>> {
        self.state().known.clone()
    }

    fn forget(&self) {
        self.state().known = None;
    }
}

/// What has to be known before anything is learned or suggested.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Standing {
    /// How often it was asked for that everybody learns.
    pub(super) wanted: i64,
    /// When that was, the last time.
    pub(super) wanted_at: Option<Moment>,
    /// How often somebody had gone then.
    pub(super) wanted_gone: i64,
    /// How often somebody has gone by now.
    pub(super) gone: i64,
    /// Whether nothing is to be learned or suggested.
    pub(super) stopped: bool,
}

/// As a statement of any connection or unit.
pub(super) const STANDING: &str = "SELECT l.wanted, l.wanted_at, l.gone, l.stopped, w.times
    FROM learning l JOIN somebody_went w ON w.one = l.one";

pub(super) fn standing_of(row: &heard_storage::Row) -> Result<Standing, StorageError> {
    Ok(Standing {
        wanted: row.int("wanted")?,
        wanted_at: row.moment_opt("wanted_at")?,
        wanted_gone: row.int("gone")?,
        gone: row.int("times")?,
        stopped: row.int("stopped")? == 1,
    })
}

pub(super) async fn standing(conn: &mut Conn) -> Result<Standing, StorageError> {
    let row = conn.first(STANDING, vec![]).await?;
    standing_of(&row.ok_or(StorageError::inconsistent("learning.one", "one row"))?)
}

/// What may be used of what was learned: nothing once anybody went since, which is
/// forgotten here at the latest.
pub(super) async fn known(heard: &Heard, conn: &mut Conn) -> Result<Option<Arc<Known>>, StorageError> {
    let Some(known) = heard.learnt().known() else { return Ok(None) };
    let now = standing(conn).await?;
    if now.stopped || now.gone != known.gone {
        heard.learnt().forget();
        return Ok(None);
    }
    Ok(Some(known))
}

/// Throws away what was learned, where anybody went since: a process does so within a
/// second, whether or not anybody asks it for a suggestion.
///
/// # Errors
/// When storage fails.
pub async fn forget_if_gone(heard: &Heard) -> Result<(), StorageError> {
    if heard.learnt().known().is_none() {
        return Ok(());
    }
    let mut conn = heard.words().read().await?;
    known(heard, &mut conn).await.map(drop)
}
