//! A form that is posted is carried out once, and not over what somebody else
//! changed meanwhile: both are checked in the very unit that carries it out.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::work::{Unkept, Work};
use super::{Standing, StorageError, Uow};
use crate::args;
use crate::clock::Moment;

/// How long a posted form is remembered, in milliseconds.
const REMEMBERED: i64 = 7 * Moment::DAY;

tokio::task_local! {
    static POSTED: Arc<Posted>;
}

/// What a posted form changes, and the number of the newest line of the audit
/// log when its page was drawn.
#[derive(Debug, Clone)]
pub struct Opened {
    /// The id of what is changed.
    pub subject: String,
    /// What counts as changing it.
    pub actions: Vec<&'static str>,
    /// The newest line then.
    pub at: i64,
}

/// A posted form under way.
#[derive(Debug)]
pub struct Posted {
    form: Option<([u8; 32], [u8; 32])>,
    opened: Option<Opened>,
    used: AtomicBool,
    repeated: AtomicBool,
    stale: AtomicBool,
}

/// Lets `work`, which runs in a task of its own, be what carries this task's
/// form out, for whoever asked here.
pub fn carried<F: Future>(work: F) -> impl Future<Output = F::Output> {
    let (posted, standing) = (POSTED.try_with(Arc::clone).ok(), Standing::of_this_task());
    async move {
        let work = async move {
            match standing {
                Some(standing) => standing.during(work).await,
                None => work.await,
            }
        };
        match posted {
            Some(posted) => POSTED.scope(posted, work).await,
            None => work.await,
        }
    }
}

impl Posted {
    /// A form under a keyed hash of its own id, with one of what it says; and
    /// what it must not overwrite unseen.
    #[must_use]
    pub fn new(form: Option<([u8; 32], [u8; 32])>, opened: Option<Opened>) -> Arc<Self> {
        let no = || AtomicBool::new(false);
        Arc::new(Self { form, opened, used: no(), repeated: no(), stale: no() })
    }

    /// Runs what carries the form out: its first unit of work is the one that
    /// counts.
    pub async fn during<F: Future>(self: &Arc<Self>, work: F) -> F::Output {
        POSTED.scope(Arc::clone(self), work).await
    }

    /// Whether a unit of work ran at all.
    #[must_use]
    pub fn was_used(&self) -> bool {
        self.used.load(Ordering::SeqCst)
    }

    /// Whether the same form was carried out before, or at the same time.
    #[must_use]
    pub fn was_repeated(&self) -> bool {
        self.repeated.load(Ordering::SeqCst)
    }

    /// Whether somebody changed the same thing since its page was drawn.
    #[must_use]
    pub fn was_stale(&self) -> bool {
        self.stale.load(Ordering::SeqCst)
    }

    /// The form that this task carries out, for the first unit that asks.
    pub(super) fn of_this_unit() -> Option<Arc<Self>> {
        POSTED.try_with(Arc::clone).ok().filter(|posted| !posted.used.swap(true, Ordering::SeqCst))
    }

    /// Runs the unit that carries the form out, once and over nothing unseen.
    pub(super) async fn carry_out(&self, uow: &mut Uow, work: Work) -> Result<(), Unkept> {
        // On PostgreSQL the log is held last (see `Uow::audit`); the unit's own lines stand in it
        // only after this look.
        let late = uow.is_postgres();
        // The same form a second time is the same answer, whatever it changed the first time.
        self.note(uow).await?;
        if !late {
            self.look(uow).await?;
        }
        work(uow).await?;
        if late {
            self.look(uow).await?;
        }
        Ok(())
    }

    /// Whether what the form changes is as it was when its page was drawn.
    async fn look(&self, uow: &mut Uow) -> Result<(), StorageError> {
        if let Some(opened) = &self.opened {
            // Nobody appends between this look and the commit.
            uow.flush().await?;
            uow.hold_log().await?;
            for action in &opened.actions {
                let sql = "SELECT seq FROM audit_log WHERE subject = $1 AND seq > $2 AND action = $3 LIMIT 1";
                if uow.first(sql, args![opened.subject.as_str(), opened.at, *action]).await?.is_some() {
                    self.stale.store(true, Ordering::SeqCst);
                    return Err(StorageError::Duplicate);
                }
            }
        }
        Ok(())
    }

    /// Notes the form in the unit that carries it out.
    async fn note(&self, uow: &mut Uow) -> Result<(), StorageError> {
        let Some((form, fields)) = self.form else { return Ok(()) };
        // Of the moment only the day, so that it leads to nothing else that was written then.
        let today = Moment(uow.now().0.div_euclid(Moment::DAY) * Moment::DAY);
        let stored = uow
            .execute(
                "INSERT INTO accepted_post (form_hash, fields_hash, answer, day) VALUES ($1, $2, '', $3)
                 ON CONFLICT DO NOTHING",
                args![form, fields, today],
            )
            .await?;
        if stored == 0 {
            self.repeated.store(true, Ordering::SeqCst);
            return Err(StorageError::Duplicate);
        }
        uow.defer("DELETE FROM accepted_post WHERE day < $1", args![today.plus(-REMEMBERED)]);
        Ok(())
    }
}
