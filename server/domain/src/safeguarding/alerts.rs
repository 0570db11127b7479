//! Alerts: something that one person has to take on. Whoever is on duty is told,
//! then the next, and so on from the beginning, until somebody says that they
//! have it. It never ends by itself: whoever has it answers for it, and is told again,
//! and then others with them, until something is written down (`remind`).
//!
//! Where an alert stands is one row: at which step, and when the next one is
//! due. A step moves that row on and tells its person in one unit, and only from
//! the step it was read at: whoever runs it a second time, or after somebody
//! acknowledged, changes nothing. What looks for steps that are due runs by
//! itself and holds nothing in memory, so that there is nothing to forget in a
//! restart.

mod acknowledge;
mod give_back;
mod kept;
mod of_view;
mod remind;
mod sealed;
mod steps;
mod take_over;
mod taken;
mod waiting;

use heard_storage::args;
use heard_storage::clock::Moment;
use heard_storage::{Row, StorageError, Uow};
use heard_vocabulary::AlertAction;

use super::conflicts::is_kept_from;
use super::duty::takes_duty;
use super::outside;
use crate::Heard;
use crate::ids::{AccountId, AlertId, ViewId};
use crate::people::{Grant, StaffHome, Visitor};
use crate::record::record;
use sealed::{Sealed, seal_it, sealed_of};
use steps::{At, Whom, step_on};

pub use acknowledge::acknowledge;
pub use give_back::give_back;
pub(crate) use kept::about_any;
pub(crate) use of_view::{AlertOf, alerts_of, views_of};
pub use sealed::About;
pub(crate) use sealed::about_what;
pub use steps::escalate;
pub use take_over::take_over;
pub use waiting::{Hands, Waiting, had_by, hands, left_lying, unstaffed, waiting_for};

/// An alert that is sealed and not raised yet, to be raised in the unit of work
/// that gives rise to it.
pub struct Prepared {
    id: AlertId,
    case: [u8; 16],
    sealed: Vec<u8>,
    to: Whom,
}

/// Seals what an alert is about, who raises it, and whom it may be about: they
/// are passed over for whoever comes next.
///
/// # Errors
/// When storage fails.
pub async fn prepare(
    heard: &Heard,
    by: Visitor,
    about: About,
    passes_over: Vec<AccountId>,
) -> Result<Prepared, StorageError> {
    sealed_for(heard, by, Whom { about: Some(about), passes_over, outside: false, gave_back: None }).await
}

/// The same for the person outside the council; for whoever is on duty only where nobody
/// is named there any more, or it may be about them.
///
/// # Errors
/// When storage fails.
pub async fn prepare_outside(heard: &Heard, by: Visitor, view: ViewId) -> Result<Prepared, StorageError> {
    let about = Some(About::View(view));
    sealed_for(heard, by, Whom { about, passes_over: Vec::new(), outside: true, gave_back: None }).await
}

async fn sealed_for(heard: &Heard, by: Visitor, to: Whom) -> Result<Prepared, StorageError> {
    let id = AlertId::random(heard.entropy());
    let raised_by = by.account().map(|account| account.id());
    let about = to.about.unwrap_or(About::NothingHere);
    let plain = Sealed { about, raised_by, passes_over: to.passes_over.clone(), outside: to.outside };
    let (case, sealed) = seal_it(heard, id, &plain).await?;
    Ok(Prepared { id, case, sealed, to })
}

impl Prepared {
    /// Raises it, and tells the first person in the same commit.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn raise(self, heard: &Heard, uow: &mut Uow) -> Result<AlertId, StorageError> {
        let (id, now) = (self.id, uow.now());
        uow.defer(
            "INSERT INTO alert (id, case_key, sealed, raised_at, step, position, next_at)
             VALUES ($1, $2, $3, $4, 0, -1, $4)",
            args![id, self.case, self.sealed, now],
        );
        // Who raised it stands sealed in it, and nowhere else.
        record(uow, "withheld".to_owned(), AlertAction::Raised, id, "").await?;
        let at = At { alert: id, step: 0, position: -1 };
        step_on(heard, uow, at, self.to).await?;
        Ok(id)
    }
}

/// Raises an alert in a unit of its own.
///
/// # Errors
/// When storage fails.
pub async fn raise_alert(heard: &Heard, by: Visitor, about: About) -> Result<AlertId, StorageError> {
    let prepared = prepare(heard, by, about, Vec::new()).await?;
    let this = heard.clone();
    heard.words().write(move |uow| Box::pin(async move { prepared.raise(&this, uow).await })).await
}

/// An alert that somebody was told of: the proof that it is theirs to open and
/// to take on.
#[derive(Clone, Copy)]
pub struct ToldAlert {
    id: AlertId,
    by: Grant<StaffHome>,
}

impl ToldAlert {
    /// Which alert.
    pub(super) fn id(&self) -> AlertId {
        self.id
    }

    /// Who was told.
    pub(crate) fn by(&self) -> &Grant<StaffHome> {
        &self.by
    }
}

/// What an alert is about, while it is theirs who was told.
pub(super) struct InHands {
    /// What a young person said.
    pub(super) view: ViewId,
    /// Whether they have it; otherwise nobody has.
    pub(super) has_it: bool,
    /// When it was raised.
    pub(super) raised_at: Moment,
}

/// What an alert is about, while it is theirs who was told: nobody has it, or
/// they do.
pub(super) async fn in_hands(heard: &Heard, alert: ToldAlert) -> Result<Option<InHands>, StorageError> {
    let AlertPage { about, acknowledged, raised_at, .. } = open_alert(heard, alert).await?;
    let has_it = acknowledged.is_some_and(|(_, who)| who == alert.by.id());
    Ok(match about {
        About::View(view) if has_it || acknowledged.is_none() => Some(InHands { view, has_it, raised_at }),
        About::View(_) | About::NothingHere => None,
    })
}

/// What whoever was told sees of an alert.
#[derive(Debug, Clone)]
pub struct AlertPage {
    /// When it was raised.
    pub raised_at: Moment,
    /// When the reader was last told.
    pub told_at: Moment,
    /// What it is about.
    pub about: About,
    /// When somebody took it on, and who.
    pub acknowledged: Option<(Moment, AccountId)>,
    /// Whether others were told too, because whoever has it wrote nothing down.
    pub others_told: bool,
}

/// The alert, if the reader was told of it; nobody's whom it may be about, as it is
/// known now.
///
/// # Errors
/// When storage fails.
pub async fn told(heard: &Heard, by: &Grant<StaffHome>, id: AlertId) -> Result<Option<ToldAlert>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT 1 AS one FROM alert_told WHERE alert_id = $1 AND account_id = $2 LIMIT 1";
    if conn.first(sql, args![id, by.id()]).await?.is_none() {
        return Ok(None);
    }
    // Whoever does other work now, or stands outside no more, was told in another time.
    if !takes_duty(by.account().role()) && outside::now(&mut conn).await? != Some(by.id()) {
        return Ok(None);
    }
    drop(conn);
    let alert = ToldAlert { id, by: *by };
    // One that cannot be read, which is our fault, can be taken on all the same.
    match open_alert(heard, alert).await.map(|page| page.about) {
        Ok(About::View(view)) if is_kept_from(heard, by.id(), view).await? => Ok(None),
        _ => Ok(Some(alert)),
    }
}

/// Opens an alert.
///
/// # Errors
/// When storage fails, or what is sealed does not open.
pub async fn open_alert(heard: &Heard, alert: ToldAlert) -> Result<AlertPage, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT a.id, a.case_key, a.sealed, a.raised_at, a.acknowledged_at, a.acknowledged_by,
                   a.remind_at, a.reminded,
                   (SELECT MAX(told_at) FROM alert_told t WHERE t.alert_id = a.id AND t.account_id = $2) AS told_at
               FROM alert a WHERE a.id = $1";
    let row = conn.first(sql, args![alert.id, alert.by.id()]).await?;
    let row = row.ok_or(StorageError::inconsistent("alert.id", "an alert that was told"))?;
    drop(conn);
    let sealed = sealed_of(heard, &row).await?;
    let acknowledged = row.moment_opt("acknowledged_at")?.zip(row.id_opt("acknowledged_by")?);
    Ok(AlertPage {
        raised_at: row.moment("raised_at")?,
        told_at: row.moment("told_at")?,
        about: sealed.about,
        others_told: others_told(&row)?,
        acknowledged,
    })
}

/// Whether others were told of the alert of a row, because whoever has it wrote nothing down.
fn others_told(row: &Row) -> Result<bool, StorageError> {
    Ok(row.moment_opt("remind_at")?.is_some() && row.int("reminded")? > remind::ALONE)
}
