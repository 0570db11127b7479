//! A council made by chance, and what is known of it from having done it: who
//! works there, who is on duty, who stands outside, what children said and whom
//! that may be about. Nothing here is read back from the program.

use std::collections::{BTreeMap, BTreeSet};

use heard_domain::Heard;
use heard_domain::ids::{AccountId, AlertId, ThemeId, ThemeMergeId, ViewId};
use heard_domain::jobs::beat;
use heard_domain::people::{Account, Permission, Role};
use heard_domain::safeguarding::duty::takes_duty;
use heard_domain::views::OwnView;
use heard_storage::clock::Moment;
use heard_storage::{StorageError, Value};
use heard_vocabulary::ConcernLevel;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom as _;
use rand::{Rng as _, SeedableRng as _};

use super::desk::HeldBack;
use crate::alarm::reached;
use crate::alerts::staff;
use crate::concerns::account;
use crate::environment::{Backend, Environment, demonstration};
use crate::jobs::another;

/// Names that no other word of these stories is.
const NAMES: &[&str] =
    &["Oswin", "Mirabel", "Thaddeus", "Quillon", "Zadie", "Barnaby", "Corwin", "Fenella", "Thessaly", "Ottoline"];

/// Somebody who works there, or outside.
pub struct Member {
    pub id: AccountId,
    pub name: &'static str,
    pub role: Role,
    pub usable: bool,
}

impl Member {
    pub fn account(&self) -> Account {
        Account::new(self.id, self.role)
    }

    pub fn holds<P: Permission>(&self) -> bool {
        self.usable && P::ROLES.contains(&self.role)
    }

    /// Whether a message about a child may go to them because they are on duty.
    pub fn takes_duty(&self) -> bool {
        self.usable && takes_duty(self.role)
    }
}

/// Something a child said.
pub struct Item {
    pub view: ViewId,
    pub own: Option<OwnView>,
    pub words: String,
    /// The most urgent thing that was noticed in it or that staff said of it.
    pub noticed: Option<ConcernLevel>,
    /// Whether something was said of it since the last decision: it has to be open.
    pub news: bool,
    /// Whether there was danger, and no two closed it since.
    pub danger: bool,
    /// When danger was last said, if it was.
    pub danger_at: Option<Moment>,
    pub asked_back: bool,
    /// Whether it was said from the child's account.
    pub childs: bool,
    /// Whether nothing kept it when it was looked at last.
    pub could_go: bool,
    /// Whether its words are gone.
    pub gone: bool,
    /// Whether nothing is left of it.
    pub ended: bool,
    /// Whom it may be about.
    pub meant: BTreeSet<AccountId>,
}

/// Who is told of an alert.
pub struct Alert {
    pub view: Option<ViewId>,
    /// Whether it was sent straight to the person outside.
    pub straight: bool,
    /// Who said last that they cannot see to it, until somebody has it.
    pub gave_back: Option<AccountId>,
}

pub struct Town {
    pub env: Environment,
    pub processes: Vec<Heard>,
    pub rng: StdRng,
    pub people: Vec<Member>,
    pub child: Account,
    /// Whether nothing is said from the child's account any more.
    pub gone: bool,
    pub items: Vec<Item>,
    /// What the last deed was about.
    pub touched: Option<ViewId>,
    pub alerts: BTreeMap<AlertId, Alert>,
    /// How many told rows of each alert were looked at.
    pub looked_at: BTreeMap<AlertId, usize>,
    /// The list that stands, in its order.
    pub standing: Vec<AccountId>,
    /// Times on the rota.
    pub shifts: Vec<(Moment, Moment, Vec<AccountId>)>,
    pub outside: Option<AccountId>,
    /// Since when nothing runs jobs, if nothing does.
    pub dead_since: Option<Moment>,
    pub next: u64,
    /// What is on legal hold.
    pub held_back: Vec<HeldBack>,
    pub themes: Vec<ThemeId>,
    /// Themes that are one, and were two.
    pub merged: Vec<ThemeMergeId>,
    /// Whether the council said for how long views are kept.
    pub ends: bool,
}

impl Town {
    pub async fn on(backend: Backend, seed: u64) -> Self {
        let mut rng = StdRng::seed_from_u64(seed);
        let env = Environment::on(backend).await;
        demonstration(&env.heard, true).await;
        // A night, a weekend, the days around Christmas, the hours in which clocks change.
        let starts = [0, 9, 33, 61, 36 * 24, 128 * 24 - 2, 128 * 24 + 11];
        env.clock.advance(starts.choose(&mut rng).unwrap() * 60 * Moment::MINUTE);
        let mut people = Vec::new();
        let many =
            [rng.random_range(1..=2), rng.random_range(0..=2), rng.random_range(1..=2), 2, rng.random_range(0..=2)];
        let roles = [
            [Role::SafeguardingLead; 2],
            [Role::ParticipationLead; 2],
            [Role::Administrator; 2],
            [Role::Worker, Role::DutyWorker],
            [Role::Scrutineer; 2],
        ];
        for (at, (many, roles)) in many.into_iter().zip(roles).enumerate() {
            for (which, role) in roles.into_iter().enumerate().take(many) {
                let name = NAMES[at * 2 + which];
                let id = staff(&env, role, name).await.id();
                people.push(Member { id, name, role, usable: true });
            }
        }
        for one in &people {
            reached(&env, one.account()).await;
        }
        let child = account(&env, Role::YoungPerson, "Heron").await;
        let processes = vec![env.heard.clone(), another(&env).await];
        beat(&env.heard).await.unwrap();
        let next = 0;
        let (items, alerts, looked_at) = (Vec::new(), BTreeMap::new(), BTreeMap::new());
        let (standing, shifts) = (Vec::new(), Vec::new());
        let mut town = Self {
            env,
            processes,
            rng,
            people,
            child,
            gone: false,
            items,
            touched: None,
            alerts,
            looked_at,
            standing,
            shifts,
            outside: None,
            dead_since: None,
            next,
            held_back: Vec::new(),
            themes: Vec::new(),
            merged: Vec::new(),
            ends: false,
        };
        town.has_a_schedule().await;
        town
    }

    pub fn now(&self) -> Moment {
        self.env.heard.now()
    }

    /// One of the two processes.
    pub fn process(&mut self) -> Heard {
        let at = self.rng.random_range(0..self.processes.len());
        self.processes[at].clone()
    }

    pub fn member(&self, id: AccountId) -> &Member {
        self.people.iter().find(|one| one.id == id).unwrap()
    }

    pub fn item(&self, view: ViewId) -> Option<&Item> {
        self.items.iter().find(|item| item.view == view)
    }

    /// Everybody who holds a permission and can sign in.
    pub fn holders<P: Permission>(&self) -> Vec<AccountId> {
        self.people.iter().filter(|one| one.holds::<P>()).map(|one| one.id).collect()
    }

    /// One of them, by chance.
    pub fn one_of<P: Permission>(&mut self) -> Option<Account> {
        let holders = self.holders::<P>();
        let id = *holders.choose(&mut self.rng)?;
        Some(self.member(id).account())
    }

    /// The person outside, if they can sign in.
    pub fn outside(&self) -> Option<AccountId> {
        self.outside.filter(|id| self.member(*id).usable && self.member(*id).role == Role::Scrutineer)
    }

    /// Who is on duty and can be told: whoever is on the rota now, else the list that stands.
    pub fn on_duty(&self) -> (Vec<AccountId>, Vec<AccountId>) {
        let now = self.now();
        let reached = |list: &[AccountId]| -> Vec<AccountId> {
            list.iter().copied().filter(|id| self.member(*id).takes_duty()).collect()
        };
        let rota = self.shifts.iter().find(|(from, until, _)| *from <= now && now < *until);
        (rota.map(|(_, _, list)| reached(list)).unwrap_or_default(), reached(&self.standing))
    }

    pub async fn sql(&self, sql: impl Into<String>, args: Vec<Value>) {
        let sql = sql.into();
        let write = self.env.heard.words().write(move |uow| {
            Box::pin(async move {
                uow.execute(sql, args).await?;
                Ok::<_, StorageError>(())
            })
        });
        write.await.unwrap();
    }

    pub async fn close(self) {
        for process in self.processes {
            process.close().await;
        }
    }
}
