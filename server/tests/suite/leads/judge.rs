//! Whether the desk is as it must be: every item where it was put, every deed in the log,
//! every reply with its child once its time has come and once, every answer as it was
//! left.

use std::collections::BTreeSet;

use heard_domain::going_out::{CLOSING, WAIT};
use heard_domain::ids::{AccountId, ResponseChangeId, ThemeId, ViewId};
use heard_domain::views::{QueueFilter, last_deed, queue, thread};
use heard_storage::calendar::Day;
use heard_storage::{Row, Value, args};
use heard_vocabulary::{DeskDeed, DoorAction, ViewAction, ViewState, WaitsFor};
use rand::Rng as _;

use super::desk::{Desk, NAMES, Place, Verdict};

/// What somebody does with whom an item is not on the desk any more.
const LEAVES: [ViewAction; 4] =
    [ViewAction::Settled, ViewAction::PutOff, ViewAction::CouncilWrote, ViewAction::PutBehindResponse];

fn place(row: &Row) -> Place {
    Place {
        state: ViewState::parse(&row.text("state").unwrap()).unwrap(),
        waits: WaitsFor::parse(&row.text("waits_for").unwrap()).unwrap(),
        until: row.text_opt("waits_until").unwrap().map(|day| Day::parse(&day).unwrap()),
        with: row.id_opt("assigned_to").unwrap(),
    }
}

impl Desk {
    async fn rows(&self, sql: &'static str, args: Vec<Value>) -> Vec<Row> {
        let mut conn = self.env.heard.words().read().await.unwrap();
        conn.all(sql, args).await.unwrap()
    }

    /// Everything, or what a deed can have changed by itself.
    pub(super) async fn holds(&mut self, all: bool) -> Verdict {
        if all {
            self.list_holds().await?;
            self.threads_hold().await?;
            self.answers_hold().await?;
            self.can_be_undone().await?;
        }
        self.places_hold().await?;
        self.log_holds().await
    }

    /// What waits for the team is in the list of both, and nothing else.
    async fn list_holds(&mut self) -> Verdict {
        self.comes_back();
        let who = self.rng.random_range(0..self.leads.len());
        let page = queue(&self.env.heard, &self.leads[who].moderates, &QueueFilter::default()).await.unwrap();
        let found: BTreeSet<ViewId> = page.lines.into_iter().map(|line| line.id).collect();
        let waits = |place: &Place| place.is_open() && place.waits == WaitsFor::Team;
        let wanted: BTreeSet<ViewId> =
            self.items.iter().filter(|item| waits(&item.place)).map(|item| item.view).collect();
        if found == wanted { Ok(()) } else { Err(format!("{} finds {found:?}, and not {wanted:?}", NAMES[who])) }
    }

    /// Every item is where it was put, with whom and with the tags that it was given.
    async fn places_hold(&self) -> Verdict {
        let rows = self.rows("SELECT id, state, waits_for, waits_until, assigned_to FROM view", vec![]).await;
        if rows.len() != self.items.len() {
            return Err(format!("{} items of {}", rows.len(), self.items.len()));
        }
        for row in &rows {
            let view: ViewId = row.id("id").unwrap();
            let item = self.items.iter().find(|item| item.view == view).unwrap();
            let found = place(row);
            if found != item.place {
                return Err(format!("{view} is at {found:?}, and not at {:?}", item.place));
            }
        }
        let tag = |row: &Row| -> (ViewId, ThemeId, AccountId) {
            (row.id("view_id").unwrap(), row.id("theme_id").unwrap(), row.id("tagged_by").unwrap())
        };
        let found: BTreeSet<_> =
            self.rows("SELECT view_id, theme_id, tagged_by FROM view_theme", vec![]).await.iter().map(tag).collect();
        let wanted: BTreeSet<_> =
            self.items.iter().flat_map(|item| item.tags.iter().map(move |(tag, by)| (item.view, *tag, *by))).collect();
        if found == wanted { Ok(()) } else { Err(format!("tagged {found:?}, and not {wanted:?}")) }
    }

    /// A child reads what was written to them once its time has come, each once, and
    /// nothing before or that was stopped.
    async fn threads_hold(&self) -> Verdict {
        let now = self.now();
        for item in &self.items {
            let thread = thread(&self.env.heard, item.own).await.unwrap().unwrap();
            let mut found: Vec<String> = thread.messages.into_iter().map(|one| one.text).collect();
            let gone = item.written.iter().filter(|one| one.goes_at <= now).map(|one| one.text.clone());
            let mut wanted: Vec<String> = gone.chain(item.said.iter().cloned()).collect();
            found.sort();
            wanted.sort();
            if found != wanted {
                return Err(format!("its author reads {found:?}, and not {wanted:?}"));
            }
        }
        Ok(())
    }

    /// Whatever was done has its line, in its order, and nothing else has one; and what is
    /// not on the desk left it by somebody.
    async fn log_holds(&self) -> Verdict {
        let sql = "SELECT subject, actor, action FROM audit_log WHERE seq > $1 ORDER BY seq";
        let rows = self.rows(sql, args![self.from]).await;
        let line = |row: &Row| (row.text("subject").unwrap(), row.text("actor").unwrap(), row.text("action").unwrap());
        let log: Vec<_> = rows.iter().map(line).collect();
        let (read, handed_over) = (ViewAction::Read.name(), DoorAction::HandedOver.name());
        let subjects: BTreeSet<String> = self
            .items
            .iter()
            .map(|item| item.view.to_string())
            .chain(self.answers.iter().map(|answer| answer.id.to_string()))
            .collect();
        for subject in &subjects {
            let found: Vec<(&str, &str)> = log
                .iter()
                .filter(|(of, _, action)| of == subject && action != read)
                .map(|(_, actor, action)| (actor.as_str(), action.as_str()))
                .collect();
            let theirs = self.lines.iter().filter(|line| line.subject == *subject);
            let wanted: Vec<(&str, &str)> = theirs.map(|line| (line.actor.as_str(), line.action)).collect();
            if found != wanted {
                return Err(format!("the log says of {subject} {found:?}, and not {wanted:?}"));
            }
        }
        let handed = log.iter().filter(|(_, _, action)| action == handed_over).count();
        if handed != self.handed {
            return Err(format!("{handed} lines of {} that were handed over", self.handed));
        }
        for item in self.items.iter().filter(|item| !item.place.is_open() || item.place.waits != WaitsFor::Team) {
            let view = item.view.to_string();
            let by_somebody = |(of, actor, action): &(String, String, String)| {
                *of == view && self.lead_called(actor).is_some() && LEAVES.iter().any(|leaves| leaves.name() == action)
            };
            if !log.iter().any(by_somebody) {
                return Err(format!("{view} left the desk by nobody"));
            }
        }
        Ok(())
    }

    /// Answers stand where they were left, say what was approved, and keep what they said.
    async fn answers_hold(&self) -> Verdict {
        for answer in &self.answers {
            let sql = "SELECT r.state, r.version, v.we_did FROM response r
                       JOIN response_version v ON v.response_id = r.id AND v.version = r.version WHERE r.id = $1";
            let rows = self.rows(sql, args![answer.id]).await;
            let row = rows.first().ok_or("an answer is gone")?;
            let says = usize::try_from(answer.version - 1).ok().and_then(|at| answer.words.get(at)).cloned();
            let found = (row.text("state").unwrap(), row.int("version").unwrap(), row.text_opt("we_did").unwrap());
            let wanted = (answer.state.name().to_owned(), answer.version, says);
            if found != wanted {
                return Err(format!("an answer is {found:?}, and not {wanted:?}"));
            }
            let sql = "SELECT version FROM response_version WHERE response_id = $1";
            let versions = self.rows(sql, args![answer.id]).await.len();
            if versions != answer.words.len() {
                return Err(format!("{versions} versions of {}", answer.words.len()));
            }
            let sql = "SELECT id, version, goes_at FROM response_change
                       WHERE response_id = $1 AND state IN ('waiting', 'going_out')";
            let change = |row: &Row| -> (ResponseChangeId, Option<i64>, Option<i64>) {
                (row.id("id").unwrap(), row.int_opt("version").unwrap(), row.int_opt("goes_at").unwrap())
            };
            let found: Vec<_> = self.rows(sql, args![answer.id]).await.iter().map(change).collect();
            let waits = answer.change.iter().map(|change| (change.id, change.version, change.goes_at.map(|at| at.0)));
            let wanted: Vec<_> = waits.collect();
            if found != wanted {
                return Err(format!("to be changed {found:?}, and not {wanted:?}"));
            }
        }
        Ok(())
    }

    /// What each of them did last can be undone, as long as it can.
    async fn can_be_undone(&self) -> Verdict {
        let now = self.now();
        for (who, lead) in self.leads.iter().enumerate() {
            let found = last_deed(&self.env.heard, &lead.moderates).await.unwrap().map(|deed| deed.id);
            let last = self.done.iter().rev().find(|done| done.by == who);
            let waits = |id| {
                let mut all = self.items.iter().flat_map(|item| &item.written);
                all.any(|one| one.deed == id && one.goes_at > now.plus(CLOSING))
            };
            let wanted = last.filter(|done| {
                !done.undone && done.at.plus(WAIT) >= now && (done.what != DeskDeed::Replied || waits(done.id))
            });
            let wanted = wanted.map(|done| done.id);
            if found != wanted {
                return Err(format!("{} can undo {found:?}, and not {wanted:?}", NAMES[who]));
            }
        }
        Ok(())
    }
}
