//! What happens beside what people do about something: staff change places, time
//! passes, what runs jobs dies in the middle, a process starts again, two are at
//! it at once.

use std::sync::Arc;

use heard::jobs::{registry, run_row};
use heard_domain::assignments::scope;
use heard_domain::ids::AccountId;
use heard_domain::jobs::{JobKind, claim};
use heard_domain::people::doors::{change_role, resume, suspend};
use heard_domain::people::{Grant, KeepDuty, KeepStaff, LookAtConcerns, Role, SeeStaff};
use heard_domain::safeguarding::alerts::escalate;
use heard_domain::safeguarding::concerns;
use heard_domain::safeguarding::conflicts::is_kept_from;
use heard_domain::safeguarding::outside::{ask, confirm, end_of_chain};
use heard_domain::views;
use heard_storage::clock::Moment;
use heard_vocabulary::{ConcernLevel, ConcernState};
use rand::Rng as _;
use rand::seq::IndexedRandom as _;

use super::deeds::{in_words, talked};
use super::town::Town;
use crate::concerns::{DANGER, stands};
use crate::environment::{master, open};

const MINUTE: i64 = Moment::MINUTE;

/// Kinds of jobs on which the chain hangs, in the order they are run here.
const CHAIN: &[JobKind] = &[
    JobKind::Readers,
    JobKind::Escalate,
    JobKind::LateConcerns,
    JobKind::SweepKeys,
    JobKind::Erase,
    JobKind::Retention,
    JobKind::Heartbeat,
];

impl Town {
    /// A colleague is suspended, comes back, or does other work.
    async fn change_staff(&mut self) {
        let Some(by) = self.one_of::<KeepStaff>() else { return };
        let (heard, at) = (self.process(), self.rng.random_range(0..self.people.len()));
        let (keeps, sees) = (Grant::<KeepStaff>::check(by).unwrap(), Grant::<SeeStaff>::check(by).unwrap());
        let id = self.people[at].id;
        let Some(whose) = scope::staff(&heard, &sees, id).await.unwrap() else { return };
        match self.rng.random_range(0..4) {
            3 => self.leaver(&heard, by, &whose, at).await,
            0 => self.people[at].usable &= suspend(&heard, &keeps, &whose).await.is_err(),
            1 => self.people[at].usable |= resume(&heard, &keeps, &whose).await.is_ok(),
            _ => {
                let roles = [Role::SafeguardingLead, Role::ParticipationLead, Role::Worker, Role::Auditor, Role::Carer];
                let role = *roles.choose(&mut self.rng).unwrap();
                if change_role(&heard, &keeps, &whose, role).await.is_ok() {
                    self.people[at].role = role;
                }
            }
        }
    }

    /// Two people name somebody outside, or nobody any more.
    async fn name_outside(&mut self) {
        let Some(one) = self.one_of::<KeepDuty>() else { return };
        let heard = self.process();
        let could: Vec<AccountId> =
            self.people.iter().filter(|one| one.role == Role::Scrutineer).map(|one| one.id).collect();
        let who = if self.rng.random_bool(0.8) { could.choose(&mut self.rng).copied() } else { None };
        drop(ask(&heard, &Grant::check(one).unwrap(), who).await);
        for other in self.holders::<KeepDuty>() {
            let keeps: Grant<KeepDuty> = Grant::check(self.member(other).account()).unwrap();
            let Some(waiting) = end_of_chain(&heard, &keeps).await.unwrap().waiting else { return };
            if confirm(&heard, &keeps, waiting.id).await.is_ok() {
                self.outside = waiting.who.map(|one| one.id);
            }
        }
    }

    fn pass(&mut self) {
        let most = match self.dead_since {
            Some(_) => 4,
            None if self.ends => 7,
            None => 6,
        };
        let times =
            [MINUTE, 4 * MINUTE, 15 * MINUTE, 90 * MINUTE, 14 * 60 * MINUTE, 3 * Moment::DAY, 370 * Moment::DAY];
        self.env.clock.advance(times[self.rng.random_range(0..most)]);
    }

    /// Everything of the chain that is due is run, by one process or by both at once.
    pub async fn run(&mut self) {
        if self.dead_since.is_some() {
            return;
        }
        let both = self.rng.random_bool(0.2);
        let process = self.process();
        for kind in CHAIN {
            let rows = registry(None);
            let row = rows.iter().find(|row| row.terms.kind == *kind).unwrap();
            match both {
                true => {
                    let (one, two) = tokio::join!(run_row(&self.processes[0], row), run_row(&self.processes[1], row));
                    one.and(two).unwrap();
                }
                false => drop(run_row(&process, row).await.unwrap()),
            }
        }
    }

    /// What runs jobs dies: it holds something, did half of it, or stops for good.
    async fn die(&mut self) {
        let process = self.process();
        match self.rng.random_range(0..4) {
            0 if self.dead_since.is_some() => self.dead_since = None,
            0 => self.dead_since = Some(self.now()),
            1 if self.dead_since.is_none() => {
                let kind = *CHAIN.choose(&mut self.rng).unwrap();
                let rows = registry(None);
                let row = rows.iter().find(|row| row.terms.kind == kind).unwrap();
                drop(claim(&process, &row.terms).await.unwrap());
            }
            2 if self.dead_since.is_none() => {
                let rows = registry(None);
                let row = rows.iter().find(|row| row.terms.kind == JobKind::Escalate).unwrap();
                if !claim(&process, &row.terms).await.unwrap().is_empty() {
                    escalate(&process).await.unwrap();
                }
            }
            _ => {
                let (words, keys) = self.env.stores.clone();
                let again = open(words, keys, &master(), Arc::clone(&self.env.clock)).await.unwrap();
                std::mem::replace(&mut self.processes[1], again).close().await;
            }
        }
    }

    /// A child says more, or takes it back, while somebody decides.
    async fn at_once(&mut self, at: usize) {
        let (Some(own), Some(by)) = (self.items[at].own, self.one_of::<LookAtConcerns>()) else { return };
        let view = self.items[at].view;
        if is_kept_from(&self.env.heard, by.id(), view).await.unwrap() {
            return;
        }
        let (looks, decision) = (Grant::<LookAtConcerns>::check(by).unwrap(), self.decision());
        let (one, two) = (self.processes[0].clone(), self.processes[1].clone());
        let deciding = concerns::decide(&two, &looks, view, decision);
        if self.rng.random_bool(0.5) {
            let (named, names) = self.names();
            let words = format!("{DANGER}.{named}");
            let (said, did) = tokio::join!(views::talk_back(&one, own, &words), deciding);
            let did = in_words(did).is_some();
            let now = self.now();
            let item = &mut self.items[at];
            item.news &= !did;
            if talked(said) {
                item.says(Some(ConcernLevel::Danger), now, names);
                let open = stands(&self.env, view).await.is_some_and(|(_, state)| state == ConcernState::Open);
                self.items[at].news = open;
            }
        } else {
            let (back, did) = tokio::join!(views::take_back(&one, own), deciding);
            back.unwrap();
            let item = &mut self.items[at];
            item.asked_back = true;
            item.news &= in_words(did).is_none();
        }
    }

    /// One thing that somebody does or that happens; what it was called.
    pub async fn go_on(&mut self) -> &'static str {
        // What is done stands in the order it was done in.
        self.env.clock.advance(1);
        let at = self.rng.random_range(0..self.items.len().max(1));
        let chance = self.rng.random_range(0..100);
        if self.items.is_empty() && (16..72).contains(&chance) {
            self.say().await;
            return "say";
        }
        self.touched = self.items.get(at).map(|item| item.view);
        match chance {
            0..16 => self.say().await,
            16..23 => self.reply(at).await,
            23..26 => self.take_back(at).await,
            26..30 => self.work(at).await,
            30..36 => self.at_desk(at).await,
            36..48 => self.decide(at).await,
            48..54 => self.about(at).await,
            54..57 => self.at_once(at).await,
            57..67 => self.answer().await,
            67..69 => self.leave().await,
            69..71 => self.hold(at).await,
            71..72 => self.frame().await,
            72..77 => self.rota().await,
            77..82 => self.change_staff().await,
            82..86 => self.name_outside().await,
            86..93 => self.pass(),
            _ => self.die().await,
        }
        [
            "say",
            "reply",
            "take back",
            "work",
            "desk",
            "decide",
            "about",
            "at once",
            "answer",
            "leave",
            "hold",
            "frame",
            "rota",
            "staff",
            "outside",
            "pass",
            "die",
        ][[16, 23, 26, 30, 36, 48, 54, 57, 67, 69, 71, 72, 77, 82, 86, 93].iter().filter(|end| chance >= **end).count()]
    }
}
