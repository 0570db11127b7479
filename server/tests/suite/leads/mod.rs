//! Two leads at one desk: whatever they do at once, from pages that are not new any more,
//! no deed is lost unseen, nothing leaves the desk but by somebody, and undoing restores
//! exactly or says why not. Sequences made by chance over a real council, on both
//! databases, and desks that are broken on purpose.

mod answers;
mod deeds;
mod desk;
mod judge;
mod undoing;

use std::collections::BTreeSet;
use std::pin::pin;

use futures::stream::StreamExt as _;
use heard_storage::{args, verify_audit};
use heard_vocabulary::{Sender, ViewAction};
use rand::Rng as _;

use super::assure::Assurance;
use super::environment::{Backend, backends};
use super::side_by_side::side_by_side;
use desk::{Desk, Verdict};

/// A desk that is broken on purpose: what a wrong program would have done is done to the
/// data after each deed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Broken {
    TakesUnseen,
    LosesTags,
    WritesNothingDown,
    GoesAtOnce,
    GoesTwice,
    NeverGoes,
    LeavesAlone,
    StaysAway,
    UndoesByHalves,
    UndoesOverAColleague,
    UndoesForEver,
    PublishesAlone,
    LosesAVersion,
    StaysPublic,
}

const BROKEN: &[(Broken, &str)] = &[
    (Broken::TakesUnseen, "an item is taken from whoever has it, unseen"),
    (Broken::LosesTags, "a colleague's tags are overwritten"),
    (Broken::WritesNothingDown, "a deed has no line in the log"),
    (Broken::GoesAtOnce, "a reply does not wait"),
    (Broken::GoesTwice, "a reply is with the child twice"),
    (Broken::NeverGoes, "a reply never goes"),
    (Broken::LeavesAlone, "an item leaves the desk by itself"),
    (Broken::StaysAway, "what was put off does not come back on its day"),
    (Broken::UndoesByHalves, "undoing leaves something as it was made"),
    (Broken::UndoesOverAColleague, "undoing overwrites what a colleague did since"),
    (Broken::UndoesForEver, "something is undone long after"),
    (Broken::PublishesAlone, "an answer is public before a second person approved it"),
    (Broken::LosesAVersion, "an answer says again what it said before"),
    (Broken::StaysPublic, "an answer that was taken back stays public"),
];

impl Desk {
    async fn spoil(&mut self, broken: Broken) {
        let now = self.now();
        match broken {
            Broken::TakesUnseen => {
                let sql = "UPDATE view SET assigned_to = $1 WHERE assigned_to IS NOT NULL";
                self.sql(sql, args![self.leads[1].id]).await;
            }
            Broken::LosesTags => self.sql("DELETE FROM view_theme WHERE tagged_by = $1", args![self.leads[0].id]).await,
            Broken::WritesNothingDown => {
                self.sql("DROP TRIGGER IF EXISTS audit_log_no_delete", vec![]).await;
                self.sql("DELETE FROM audit_log WHERE action = $1", args![ViewAction::Assigned.name()]).await;
            }
            Broken::GoesAtOnce => self.sql("UPDATE message SET goes_at = $1 WHERE goes_at > $1", args![now]).await,
            Broken::GoesTwice => {
                let sql = "INSERT INTO message (id, view_id, author, sealed, sent_at, goes_at, told)
                           SELECT randomblob(16), view_id, author, sealed, sent_at, goes_at, told FROM message
                           WHERE author = $1 AND goes_at <= $2 LIMIT 1";
                self.sql(sql, args![Sender::Team.name(), now]).await;
            }
            Broken::NeverGoes => {
                let sql = "DELETE FROM message WHERE author = $1 AND goes_at <= $2";
                self.sql(sql, args![Sender::Team.name(), now]).await;
            }
            Broken::LeavesAlone => self.sql("UPDATE view SET state = 'settled' WHERE state = 'read'", vec![]).await,
            Broken::StaysAway => {
                let sql = "UPDATE view SET waits_until = '2099-01-01' WHERE waits_for = 'later'";
                self.sql(sql, vec![]).await;
            }
            Broken::UndoesByHalves if self.undid => {
                self.sql("UPDATE view SET waits_for = 'team', waits_until = NULL, assigned_to = NULL", vec![]).await;
                self.sql("DELETE FROM view_theme", vec![]).await;
            }
            Broken::UndoesByHalves => {}
            Broken::UndoesOverAColleague => {
                let sql = "UPDATE desk_deed_view SET became = (
                               SELECT json_object('state', v.state, 'waits_for', v.waits_for, 'waits_until', v.waits_until,
                                   'assigned_to', lower(hex(v.assigned_to))) FROM view v WHERE v.id = view_id)
                           WHERE (SELECT assigned_to FROM view v WHERE v.id = view_id) IS NOT NULL";
                self.sql(sql, vec![]).await;
            }
            Broken::UndoesForEver => self.sql("UPDATE desk_deed SET at = $1 WHERE at < $1", args![now]).await,
            Broken::PublishesAlone => {
                self.sql("UPDATE response SET state = 'published', published_at = 0 WHERE state = 'waiting'", vec![])
                    .await;
            }
            Broken::LosesAVersion => self.sql("UPDATE response SET version = 1 WHERE version > 1", vec![]).await,
            Broken::StaysPublic => {
                self.sql("UPDATE response SET state = 'published' WHERE state = 'taken_back'", vec![]).await;
            }
        }
    }

    /// One thing that one of them does, or that happens; what it was called.
    async fn deed(&mut self) -> (&'static str, Verdict) {
        self.between();
        let (who, at) = (self.rng.random_range(0..2), self.rng.random_range(0..self.items.len()));
        let chance = match self.mostly_answers && self.rng.random_bool(0.8) {
            true => self.rng.random_range(70..100),
            false => self.rng.random_range(0..100),
        };
        if chance < 42 {
            let seen = self.looks(who, at).await;
            return match chance {
                0..10 => ("assign", self.assigns(who, at, &seen).await),
                10..18 => ("tag", self.tags(who, at, &seen).await),
                18..24 => ("put off", self.puts_off(who, at).await),
                24..27 => ("bring back", self.brings_back(who, at).await),
                27..31 => ("settle", self.settles(who, at).await),
                31..33 => ("put back", self.puts_back(who, at).await),
                _ => ("reply", self.replies(who, at).await),
            };
        }
        match chance {
            42..44 => ("both take", self.both_take(at).await),
            44..52 => ("many", self.in_bulk(who).await),
            52..62 => ("undo", self.undoes(who).await),
            62..64 => ("send now", self.sends_now(who).await),
            64..68 => ("write back", self.writes_back(at).await),
            68..70 => ("hand over", self.hands_over(who).await),
            70..92 => ("answer", self.answers(who).await),
            _ => {
                self.passes().await;
                ("pass", Ok(()))
            }
        }
    }

    /// One sequence, judged as it goes; what was wrong, with what led to it.
    async fn story(&mut self, broken: Option<Broken>) -> Verdict {
        let mut deeds = Vec::new();
        let long = self.rng.random_range(15..40);
        for at in 0..=long {
            let (what, did) = self.deed().await;
            deeds.push(what);
            let judged = async {
                did?;
                if let Some(broken) = broken {
                    self.spoil(broken).await;
                }
                let all = at == long || what == "pass" || self.rng.random_bool(0.2);
                self.holds(all).await
            };
            judged.await.map_err(|wrong: String| format!("{wrong} (after {})", deeds.join(", ")))?;
        }
        Ok(())
    }
}

async fn whole_story((backend, seed, mostly_answers): (Backend, u64, bool)) -> (Backend, u64, Verdict) {
    let mut desk = Desk::on(backend, seed).await;
    desk.mostly_answers = mostly_answers;
    let told = desk.story(None).await;
    let chained = verify_audit(desk.env.heard.words()).await.unwrap().broken_at.is_none();
    desk.close().await;
    let told = told.and_then(|()| chained.then_some(()).ok_or("the log is broken".to_owned()));
    (backend, seed, told.map_err(|wrong| format!("{backend:?}, seed {seed}: {wrong}")))
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_01_assure_leads_no_deed_of_two_at_one_desk_is_lost_unseen() {
    let mut assurance = Assurance::begin("leads", 20_261_130);
    let cases = Assurance::cases(4, 5_000) as u64;
    let seed = assurance.seed();
    let backends = backends();
    // In turns: a run that is broken off has tried both databases.
    let all = (0..cases).flat_map(|n| backends.iter().map(move |backend| (*backend, seed + n, false)));
    let mut stories = pin!(side_by_side(all, whole_story));
    let (mut many, mut whole) = (0, BTreeSet::new());
    while let Some((backend, seed, told)) = stories.next().await {
        many += 1;
        match &told {
            Err(wrong) => println!("{many}: {wrong}"),
            Ok(()) => {
                if backend == Backend::Sqlite {
                    whole.insert(seed);
                }
            }
        }
        if many % 100 == 0 {
            println!("{many} sequences");
        }
        assurance.case(told);
    }
    // The judge asks the program alone, whichever database it runs on. A sample meets every third
    // of them.
    for (broken, what) in BROKEN.iter().step_by(Assurance::every(3)) {
        let mut caught = false;
        for n in 0..60 {
            let seed = seed + n;
            let mut desk = Desk::on(Backend::Sqlite, seed).await;
            // An answer goes a long way before it is taken back.
            desk.mostly_answers = *broken == Broken::StaysPublic;
            let lean = desk.mostly_answers;
            let refused = desk.story(Some(*broken)).await.is_err();
            desk.close().await;
            // What is refused unbroken too was not caught.
            let known = !lean && whole.contains(&seed);
            caught = refused && (known || whole_story((Backend::Sqlite, seed, lean)).await.2.is_ok());
            if caught {
                println!("{broken:?}: caught by the sequence {}", n + 1);
                break;
            }
        }
        assurance.mutant(what, caught);
    }
    assurance.finish();
}
