//! The whole chain: whatever children, staff, jobs, clocks and faults do, no open
//! item is ever lost, without somebody unmeant who can be reached, or late without
//! an alarm. Sequences made by chance over a real council, on both databases, and
//! chains that are broken on purpose.

mod deeds;
mod desk;
mod happens;
mod judge;
mod rules;
mod town;

use std::pin::pin;

use futures::stream::StreamExt as _;
use heard_storage::args;
use heard_storage::clock::Moment;
use heard_storage::verify_audit;
use rand::Rng as _;

use super::assure::Assurance;
use super::environment::{Backend, backends};
use super::side_by_side::side_by_side;
use town::Town;

/// A chain that is broken on purpose: what a wrong program would have done is done
/// to the data after each deed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Broken {
    Hides,
    TakesBack,
    Forgets,
    ClosesAlone,
    NeverAsksTheNext,
    LetsItLie,
    TellsWhomItIsAbout,
    ForgetsNames,
    LeavesNobody,
    PressesByItself,
    KeepsFromOutside,
    MovesDays,
    SaysNothingOfLate,
    SeemsAlive,
    RaisesNothing,
    EndsWhatIsOpen,
    EndsWhatIsOnHold,
}

const BROKEN: &[(Broken, &str)] = &[
    (Broken::Hides, "what waits for a decision is hidden"),
    (Broken::TakesBack, "what is held is taken back"),
    (Broken::Forgets, "a concern is forgotten"),
    (Broken::ClosesAlone, "one person closes what takes two"),
    (Broken::NeverAsksTheNext, "the next on duty is never told"),
    (Broken::LetsItLie, "whoever has an alert and wrote nothing down is never told again"),
    (Broken::TellsWhomItIsAbout, "whoever it may be about is told"),
    (Broken::ForgetsNames, "whom it may be about is forgotten"),
    (Broken::LeavesNobody, "nobody is left who reads it"),
    (Broken::PressesByItself, "an alert ends because it was opened"),
    (Broken::KeepsFromOutside, "the person outside is never told"),
    (Broken::MovesDays, "the day it is due is moved"),
    (Broken::SaysNothingOfLate, "nobody is told of what is late"),
    (Broken::SeemsAlive, "a dead runner seems alive"),
    (Broken::RaisesNothing, "danger raises no alert"),
    (Broken::EndsWhatIsOpen, "the schedule ends what nobody decided"),
    (Broken::EndsWhatIsOnHold, "what is on legal hold is emptied"),
];

impl Town {
    async fn spoil(&mut self, broken: Broken) {
        let now = self.now();
        let later = |days: i64| now.plus(days * Moment::DAY);
        let undecided = "SELECT view_id FROM concern WHERE state <> 'closed'";
        match broken {
            Broken::Hides => {
                self.sql(format!("UPDATE view SET state = 'hidden' WHERE id IN ({undecided})"), vec![]).await
            }
            Broken::TakesBack => {
                for item in self.items.iter().filter(|item| item.asked_back) {
                    self.sql("UPDATE view SET state = 'withdrawn' WHERE id = $1", args![item.view]).await;
                }
            }
            Broken::Forgets => {
                self.sql("DELETE FROM concern_deed", vec![]).await;
                self.sql("DELETE FROM concern WHERE level = 3", vec![]).await;
            }
            Broken::ClosesAlone => {
                self.sql("UPDATE concern SET state = 'closed' WHERE state = 'decided'", vec![]).await
            }
            Broken::NeverAsksTheNext => {
                // Not so far ahead that it is taken for a wrong clock's.
                let sql = "UPDATE alert SET next_at = $1 WHERE next_at < $1 AND step > 1";
                self.sql(sql, args![now.plus(20 * 60 * Moment::MINUTE)]).await;
            }
            Broken::LetsItLie => self.sql("UPDATE alert SET remind_at = NULL", vec![]).await,
            Broken::TellsWhomItIsAbout => {
                for (id, alert) in &self.alerts {
                    let Some(item) = alert.view.and_then(|view| self.item(view)) else { continue };
                    for who in &item.meant {
                        let sql = "INSERT INTO alert_told (alert_id, step, account_id, told_at)
                                   SELECT $1, MAX(step), $2, $3 FROM alert_told WHERE alert_id = $1 HAVING COUNT(*) > 0
                                   ON CONFLICT DO NOTHING";
                        self.sql(sql, args![*id, *who, now]).await;
                    }
                }
            }
            Broken::ForgetsNames => self.sql("DELETE FROM conflict", vec![]).await,
            Broken::LeavesNobody => self.sql("UPDATE conflict SET yields = 0", vec![]).await,
            Broken::PressesByItself => {
                let sql = "UPDATE alert SET acknowledged_at = $1,
                               acknowledged_by = (SELECT account_id FROM alert_told t WHERE t.alert_id = alert.id LIMIT 1)
                           WHERE acknowledged_at IS NULL AND step >= 1";
                self.sql(sql, args![now]).await;
            }
            Broken::KeepsFromOutside => {
                let sql =
                    "DELETE FROM alert_told WHERE account_id IN (SELECT id FROM account WHERE role = 'scrutineer')";
                self.sql(sql, vec![]).await;
            }
            Broken::MovesDays => {
                self.sql("UPDATE concern SET due_at = $1 WHERE state <> 'closed'", args![later(30)]).await;
            }
            Broken::SaysNothingOfLate => self.sql("DELETE FROM dispatch", vec![]).await,
            Broken::SeemsAlive => {
                self.sql("UPDATE heartbeat SET at = $1", args![now]).await;
            }
            Broken::RaisesNothing => self.sql("DELETE FROM alert_told", vec![]).await,
            Broken::EndsWhatIsOpen => {
                let sql = "UPDATE view SET sealed = x'' WHERE id IN (SELECT view_id FROM concern WHERE state = 'open')";
                self.sql(sql, vec![]).await;
            }
            Broken::EndsWhatIsOnHold => {
                let views: Vec<_> = self.held_back.iter().map(|held| self.items[held.at].view).collect();
                for view in views {
                    self.sql("UPDATE view SET sealed = x'' WHERE id = $1", args![view]).await;
                }
            }
        }
    }

    /// One sequence, judged as it goes; what was wrong, with what led to it.
    async fn story(&mut self, broken: Option<Broken>) -> Result<(), String> {
        let mut deeds = Vec::new();
        let long = self.rng.random_range(10..40);
        for at in 0..=long {
            deeds.push(self.go_on().await);
            if let Some(broken) = broken {
                self.spoil(broken).await;
            }
            let judged = async {
                self.look_at_alerts().await?;
                self.is_safe().await?;
                if at == long || self.rng.random_bool(0.3) {
                    // Every lease of whatever died holding something is over by then.
                    self.env.clock.advance(5 * Moment::MINUTE + 1);
                    self.run().await;
                    self.look_at_alerts().await?;
                    if let Some(broken) = broken {
                        self.spoil(broken).await;
                    }
                    self.is_safe().await?;
                    self.is_told().await?;
                }
                Ok::<_, String>(())
            };
            judged.await.map_err(|wrong| format!("{wrong} (after {})", deeds.join(", ")))?;
        }
        Ok(())
    }
}

async fn whole_story((backend, seed): (Backend, u64)) -> Result<(), String> {
    let mut town = Town::on(backend, seed).await;
    let told = town.story(None).await;
    let chained = verify_audit(town.env.heard.words()).await.unwrap().broken_at.is_none();
    town.close().await;
    let told = told.and_then(|()| chained.then_some(()).ok_or("the log is broken".to_owned()));
    told.map_err(|wrong| format!("{backend:?}, seed {seed}: {wrong}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_assure_chain_no_open_item_is_lost_without_a_reader_or_late_unseen() {
    let mut assurance = Assurance::begin("chain", 20_261_128);
    let cases = Assurance::cases(10, 10_000) as u64;
    let seed = assurance.seed();
    // Every fifth on PostgreSQL, where a story takes four times as long: the chain's rules are
    // the same, and what differs is tried by few.
    let both = backends().contains(&Backend::Postgres);
    let on = |n| if both && n % 5 == 4 { Backend::Postgres } else { Backend::Sqlite };
    let all = (0..cases).map(|n| (on(n), seed + n));
    let mut stories = pin!(side_by_side(all, whole_story));
    let mut many = 0;
    while let Some(told) = stories.next().await {
        many += 1;
        if let Err(wrong) = &told {
            println!("{many}: {wrong}");
        } else if many % 100 == 0 {
            println!("{many} sequences");
        }
        assurance.case(told);
    }
    // The judge asks the program alone, whichever database it runs on. A sample meets every
    // fourth of them.
    for (broken, what) in BROKEN.iter().step_by(Assurance::every(4)) {
        let mut caught = false;
        for n in 0..60 {
            let seed = assurance.seed() + 1_000_000 + n;
            let mut town = Town::on(Backend::Sqlite, seed).await;
            let refused = town.story(Some(*broken)).await.is_err();
            town.close().await;
            // What is refused unbroken too was not caught.
            caught = refused && whole_story((Backend::Sqlite, seed)).await.is_ok();
            if caught {
                println!("{broken:?}: caught by the sequence {}", n + 1);
                break;
            }
        }
        assurance.mutant(what, caught);
    }
    assurance.finish();
}
