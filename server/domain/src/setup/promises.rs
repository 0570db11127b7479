//! What children's pages say, and what the council's own work rests on: how many
//! named people each takes, and whether they are there.

use std::collections::HashMap;

use heard_storage::{StorageError, args};
use heard_vocabulary::Promise;

use crate::Heard;
use crate::catalogue::Settings;
use crate::people::{Approve, ClearQuotes, Commission, Grant, HelpBackIn, Moderate, Permission, Role, SetUp};
use crate::safeguarding::outside::is_reached;
use crate::setup::{Condition, Readiness};

/// What a promise takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needs {
    /// So many people who can sign in, of these roles.
    People {
        /// How many.
        needs: i64,
        /// How many there are.
        has: i64,
        /// Of which roles.
        roles: &'static [Role],
    },
    /// Something that is entered: whether it is.
    Entered(bool),
    /// A rota without gaps: whether it is.
    Rota(bool),
}

/// A promise, and whether this council can keep it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    /// Which.
    pub promise: Promise,
    /// What it takes.
    pub needs: Needs,
}

impl Kept {
    /// Whether it can be kept.
    #[must_use]
    pub fn can_be(&self) -> bool {
        match self.needs {
            Needs::People { needs, has, .. } => has >= needs,
            Needs::Entered(there) | Needs::Rota(there) => there,
        }
    }
}

/// Every promise, and whether this council can keep it today.
///
/// # Errors
/// When storage fails.
pub async fn promises(heard: &Heard, _by: &Grant<SetUp>, ready: &Readiness) -> Result<Vec<Kept>, StorageError> {
    let mut conn = heard.words().read().await?;
    let mut there: HashMap<Role, i64> = HashMap::new();
    for row in conn.all("SELECT role, COUNT(*) AS n FROM usable_account GROUP BY role", args![]).await? {
        if let Some(role) = Role::parse(&row.text("role")?) {
            there.insert(role, row.int("n")?);
        }
    }
    let outside = is_reached(&mut conn).await?;
    drop(conn);
    let catalogue = heard.catalogue();
    let staffed = !ready.lapses.contains(&Condition::Rota) && ready.written_to;
    let of = |promise: &Promise| {
        let needs = match promise {
            Promise::Outside => Needs::Entered(outside),
            other => needs(*other, &there, &catalogue.settings, staffed),
        };
        Kept { promise: *promise, needs }
    };
    Ok(Promise::ALL.iter().map(of).collect())
}

fn needs(promise: Promise, there: &HashMap<Role, i64>, settings: &Settings, staffed: bool) -> Needs {
    let people = |needs, roles: &'static [Role]| {
        let has = roles.iter().map(|role| there.get(role).copied().unwrap_or(0)).sum();
        Needs::People { needs, has, roles }
    };
    match promise {
        Promise::Read => people(1, Moderate::ROLES),
        Promise::ReadBy => Needs::Entered(settings.team_open.is_some()),
        Promise::Approved => people(2, Approve::ROLES),
        Promise::Cleared => people(2, ClearQuotes::ROLES),
        Promise::Alert => Needs::Rota(staffed),
        Promise::Locked => people(1, &[Role::SafeguardingLead]),
        Promise::Duty => Needs::Entered(!settings.duty_phone.is_empty() && settings.duty_open.is_some()),
        Promise::Emergency => Needs::Entered(!settings.emergency_phone.is_empty()),
        Promise::Advocate => Needs::Entered(!settings.advocacy_phone.is_empty()),
        Promise::Complaint => Needs::Entered(!settings.complaints_phone.is_empty()),
        Promise::WayBack => people(2, HelpBackIn::ROLES),
        Promise::Board => people(1, &[Role::BoardMember]),
        Promise::Commission => people(1, Commission::ROLES),
        Promise::Lado => Needs::Entered(!settings.lado_phone.is_empty()),
        Promise::Doors => people(2, &[Role::Administrator, Role::SafeguardingLead]),
        Promise::Outside => Needs::Entered(false),
    }
}
