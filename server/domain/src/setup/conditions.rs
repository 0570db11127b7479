//! What has to be there before Heard is opened to young people; afterwards, what
//! is told loudly when it is gone.

use heard_storage::clock::Moment;
use heard_storage::{StorageError, args};
use heard_vocabulary::Condition;

use crate::Heard;
use crate::people::{Grant, KeepDoors, KeepDuty, Role, SECOND};
use crate::safeguarding::{chain_ready, duty};

/// How everything stands that opening rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Readiness {
    /// What is not there, in the order lists show it.
    pub lapses: Vec<Condition>,
    /// Safeguarding leads who can sign in.
    pub leads: usize,
    /// Of these, with a second factor.
    pub leads_with_factor: usize,
    /// From when until when the first gap in the rota of the coming fortnight is.
    pub gap: Option<(Moment, Moment)>,
    /// Whether a message about an alert reaches somebody at any time of it.
    pub written_to: bool,
}

impl Readiness {
    /// Whether Heard could be opened.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.lapses.is_empty()
    }
}

/// How everything stands. In the demonstration, where nobody is real, nobody
/// needs a second factor, and the chain is as good as there.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn readiness(heard: &Heard, by: &Grant<KeepDoors>) -> Result<Readiness, StorageError> {
    let settings = heard.catalogue().settings.clone();
    let numbers = [&settings.duty_phone, &settings.duty_hours, &settings.emergency_phone, &settings.emergency_hours];
    let mut conn = heard.words().read().await?;
    let sql = format!(
        "SELECT CAST(CASE WHEN {SECOND} THEN 1 ELSE 0 END AS BIGINT) AS second FROM usable_account a
         WHERE a.role = $1"
    );
    let rows = conn.all(sql, args![Role::SafeguardingLead.name()]).await?;
    drop(conn);
    let (leads, mut with_factor) = (rows.len(), 0);
    for row in &rows {
        with_factor += usize::from(row.int("second")? == 1);
    }
    let now = heard.now();
    let (gap, written_to) = match Grant::<KeepDuty>::check(by.account()) {
        Some(by) => {
            let rota = duty::rota(heard, &by).await?;
            (rota.gaps(now).first().map(|gap| (gap.from, gap.until)), rota.always_written_to(now))
        }
        // Whoever keeps the doors keeps the duty list; nobody else is asked.
        None => (Some((now, now)), false),
    };
    let enough = if settings.demonstration { leads } else { with_factor };
    let lapses = [
        (Condition::Numbers, numbers.iter().any(|text| text.is_empty())),
        (Condition::Lead, enough == 0),
        (Condition::Rota, gap.is_some()),
        (Condition::Chain, !settings.demonstration && !chain_ready()),
    ];
    Ok(Readiness {
        lapses: lapses.into_iter().filter_map(|(lapse, gone)| gone.then_some(lapse)).collect(),
        leads,
        leads_with_factor: with_factor,
        gap,
        written_to,
    })
}

/// Whether two people of these roles may open or close: one of them is an
/// administrator.
pub(super) fn may_together(one: Role, other: Role) -> bool {
    let keeps = |role| matches!(role, Role::Administrator | Role::SafeguardingLead);
    keeps(one) && keeps(other) && (one == Role::Administrator || other == Role::Administrator)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adm_01_two_open_of_whom_one_is_an_administrator() {
        for one in Role::ALL.iter().copied() {
            for other in Role::ALL.iter().copied() {
                let keeps = [Role::Administrator, Role::SafeguardingLead];
                let may = keeps.contains(&one)
                    && keeps.contains(&other)
                    && (one, other) != (Role::SafeguardingLead, Role::SafeguardingLead);
                assert_eq!(may_together(one, other), may, "{one:?} and {other:?}");
            }
        }
    }
}
