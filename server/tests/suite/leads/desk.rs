//! Two leads at one desk, and what is known of it from having done it: where each item
//! is, what it is tagged with, what was written to its author, and what the log must say.
//! Nothing here is read back from the program but the ids it gave.

use std::collections::{BTreeMap, BTreeSet};

use heard_domain::Heard;
use heard_domain::going_out::WAIT;
use heard_domain::ids::{AccountId, DeedId, ResponseChangeId, ResponseId, ThemeId, ViewId};
use heard_domain::people::{Account, Approve, Grant, KeepContent, KeepStaff, Moderate, Respond, Role, SeeStaff};
use heard_domain::responses::go_out_due;
use heard_domain::themes::{ThemeWords, add_theme};
use heard_domain::views::{Audience, OwnView, by_account, last_deed, open_view, tell_what_went};
use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::{StorageError, Value, args};
use heard_vocabulary::{DeskDeed, ViewAction, ViewState, WaitsFor};
use rand::rngs::StdRng;
use rand::seq::IndexedRandom as _;
use rand::{Rng as _, SeedableRng as _};

use super::answers::Answer;
use crate::environment::{Backend, Environment};
use crate::jobs::another;
use crate::people::{say, someone};

/// What was wrong, if anything was.
pub type Verdict = Result<(), String>;

/// How the two are called.
pub const NAMES: [&str; 2] = ["Ada", "Ben"];

/// What children say at this desk: nothing of it may be harm.
const SAID: [&str; 4] = [
    "A marram club on Mondays.",
    "The bus pass runs out in May.",
    "The garden gate sticks.",
    "More books on boats, please.",
];

/// How long passes between two deeds, in milliseconds: long enough that one is told from
/// the other by the second it was done in.
const BETWEEN: i64 = 2_000;

/// What somebody who leads participation may do.
pub struct Lead {
    pub id: AccountId,
    pub moderates: Grant<Moderate>,
    pub responds: Grant<Respond>,
    pub approves: Grant<Approve>,
}

impl Lead {
    fn new(account: Account) -> Self {
        Self {
            id: account.id(),
            moderates: Grant::check(account).unwrap(),
            responds: Grant::check(account).unwrap(),
            approves: Grant::check(account).unwrap(),
        }
    }
}

/// Where an item is at the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub state: ViewState,
    pub waits: WaitsFor,
    pub until: Option<Day>,
    pub with: Option<AccountId>,
}

impl Place {
    /// Wherever something happens to it, it is the team's move again.
    pub fn becomes(&mut self, state: ViewState) {
        if self.state != state {
            self.state = state;
            self.is_the_teams();
        }
    }

    pub fn is_the_teams(&mut self) {
        (self.waits, self.until) = (WaitsFor::Team, None);
    }

    pub fn is_open(&self) -> bool {
        matches!(self.state, ViewState::Sent | ViewState::Read | ViewState::Reopened)
    }

    pub fn may_settle(&self) -> bool {
        matches!(self.state, ViewState::Read | ViewState::Reopened)
    }
}

/// What a lead wrote to a child, unless it was stopped.
pub struct Written {
    pub text: String,
    pub deed: DeedId,
    pub at: Moment,
    pub goes_at: Moment,
}

/// Something a child said.
pub struct Item {
    pub view: ViewId,
    pub own: OwnView,
    pub place: Place,
    pub read: bool,
    /// What it is tagged with, and by whom.
    pub tags: BTreeMap<ThemeId, AccountId>,
    pub written: Vec<Written>,
    /// What its author wrote since, and when they wrote last.
    pub said: Vec<String>,
    pub wrote: Option<Moment>,
}

/// What a lead saw of an item when they opened it last.
#[derive(Clone)]
pub struct Seen {
    pub with: Option<AccountId>,
    pub tags: BTreeSet<ThemeId>,
}

/// A deed that can be undone.
pub struct Done {
    pub id: DeedId,
    pub by: usize,
    pub what: DeskDeed,
    pub at: Moment,
    /// Items by their place in the list, where each was and where it was then.
    pub items: Vec<(usize, Place, Place)>,
    pub theme: Option<ThemeId>,
    pub undone: bool,
}

/// A line that the log must have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub subject: String,
    pub actor: String,
    pub action: &'static str,
    pub at: Moment,
}

pub struct Desk {
    pub env: Environment,
    pub processes: Vec<Heard>,
    pub rng: StdRng,
    pub leads: [Lead; 2],
    pub keeps: Grant<KeepStaff>,
    pub sees: Grant<SeeStaff>,
    pub items: Vec<Item>,
    pub themes: Vec<ThemeId>,
    pub seen: [BTreeMap<usize, Seen>; 2],
    pub done: Vec<Done>,
    pub answers: Vec<Answer>,
    /// What each lead saw of an answer: its version, and the change that waited.
    pub read: [BTreeMap<ResponseId, (i64, Option<ResponseChangeId>)>; 2],
    pub lines: Vec<Line>,
    /// The newest line of the log before the first deed.
    pub from: i64,
    /// How much was handed over.
    pub handed: usize,
    /// Whether something was just undone.
    pub undid: bool,
    /// Whether they are at answers most of the time.
    pub mostly_answers: bool,
    next: u64,
}

impl Desk {
    pub async fn on(backend: Backend, seed: u64) -> Self {
        let mut rng = StdRng::seed_from_u64(seed);
        let env = Environment::on(backend).await;
        // The middle of a day, shortly before midnight, the weekend on which clocks change.
        let starts = [0, 12 * 60 - 7, 127 * 24 * 60 + 12 * 60 + 50];
        env.clock.advance(starts.choose(&mut rng).unwrap() * Moment::MINUTE);
        let accounts = [
            someone(&env, Role::ParticipationLead, NAMES[0]).await,
            someone(&env, Role::ParticipationLead, NAMES[1]).await,
        ];
        let admin = someone(&env, Role::Administrator, "Olu").await;
        let child = someone(&env, Role::YoungPerson, "Heron").await;
        let content: Grant<KeepContent> = Grant::check(accounts[0]).unwrap();
        let mut themes = Vec::new();
        for title in ["Marram", "Sedge", "Thrift"] {
            let words = ThemeWords { title: title.into(), young: Default::default() };
            themes.push(add_theme(&env.heard, &content, None::<ThemeId>, words).await.unwrap());
        }
        let voice = Grant::check(child).unwrap();
        let mut items = Vec::new();
        for (number, words) in (0_u8..).zip(SAID.iter().take(rng.random_range(2..=SAID.len()))) {
            let view = say(&env, child, words, Audience::Team, number).await;
            let own = by_account(&env.heard, &voice, view).await.unwrap().unwrap();
            let place = Place { state: ViewState::Sent, waits: WaitsFor::Team, until: None, with: None };
            let (tags, written, said) = (BTreeMap::new(), Vec::new(), Vec::new());
            items.push(Item { view, own, place, read: false, tags, written, said, wrote: None });
        }
        let mut conn = env.heard.words().read().await.unwrap();
        let newest = conn.first("SELECT MAX(seq) AS n FROM audit_log", vec![]).await.unwrap().unwrap();
        drop(conn);
        let processes = vec![env.heard.clone(), another(&env).await];
        Self {
            processes,
            rng,
            leads: accounts.map(Lead::new),
            keeps: Grant::check(admin).unwrap(),
            sees: Grant::check(admin).unwrap(),
            items,
            themes,
            seen: Default::default(),
            done: Vec::new(),
            answers: Vec::new(),
            read: Default::default(),
            lines: Vec::new(),
            from: newest.int("n").unwrap(),
            handed: 0,
            undid: false,
            mostly_answers: false,
            next: 0,
            env,
        }
    }

    pub fn now(&self) -> Moment {
        self.env.heard.now()
    }

    pub fn today(&self) -> Day {
        self.now().day()
    }

    /// One of the two processes.
    pub fn process(&mut self) -> Heard {
        let at = self.rng.random_range(0..self.processes.len());
        self.processes[at].clone()
    }

    /// Something that was not written before.
    pub fn words(&mut self, what: &str) -> String {
        self.next += 1;
        format!("{what} {}", self.next)
    }

    pub fn actor(&self, who: usize) -> String {
        self.leads[who].moderates.actor()
    }

    /// Who one of the two is by the log's name for them.
    pub fn lead_called(&self, actor: &str) -> Option<usize> {
        (0..self.leads.len()).find(|who| self.actor(*who) == actor)
    }

    pub fn line(&mut self, subject: impl ToString, actor: impl Into<String>, action: &'static str) {
        let (subject, at) = (subject.to_string(), self.now());
        self.lines.push(Line { subject, actor: actor.into(), action, at });
    }

    /// The same on an item, by one of the two.
    pub fn on_item(&mut self, at: usize, who: usize, action: ViewAction) {
        let (view, actor) = (self.items[at].view, self.actor(who));
        self.line(view, actor, action.name());
    }

    /// A lead opens an item, or has it open from before.
    pub async fn looks(&mut self, who: usize, at: usize) -> Seen {
        if let Some(seen) = self.seen[who].get(&at).cloned()
            && self.rng.random_bool(0.4)
        {
            return seen;
        }
        let (heard, view) = (self.process(), self.items[at].view);
        open_view(&heard, &self.leads[who].moderates, view).await.unwrap().unwrap();
        let item = &mut self.items[at];
        if item.place.state == ViewState::Sent {
            item.place.becomes(ViewState::Read);
        }
        item.read = true;
        let seen = Seen { with: item.place.with, tags: item.tags.keys().copied().collect() };
        self.seen[who].insert(at, seen.clone());
        seen
    }

    /// Remembers a deed that was done with these items, which were there before it.
    pub async fn did(
        &mut self,
        who: usize,
        what: DeskDeed,
        before: Vec<(usize, Place)>,
        theme: Option<ThemeId>,
    ) -> Verdict {
        let last = last_deed(&self.env.heard, &self.leads[who].moderates).await.unwrap();
        let Some(last) = last.filter(|last| last.what == what && usize::try_from(last.views) == Ok(before.len()))
        else {
            return Err(format!("{} did {what:?} with {}, and cannot undo it", NAMES[who], before.len()));
        };
        self.remember(last.id, who, what, before, theme);
        Ok(())
    }

    pub fn remember(
        &mut self,
        id: DeedId,
        by: usize,
        what: DeskDeed,
        before: Vec<(usize, Place)>,
        theme: Option<ThemeId>,
    ) {
        let items = before.into_iter().map(|(at, was)| (at, was, self.items[at].place.clone())).collect();
        let at = self.now();
        self.done.push(Done { id, by, what, at, items, theme, undone: false });
    }

    /// Time passes, and what is due is run, by one process or by both at once.
    pub async fn passes(&mut self) {
        let times = [Moment::MINUTE, 4 * Moment::MINUTE, WAIT - 5_000, WAIT, Moment::DAY, 3 * Moment::DAY];
        self.env.clock.advance(*times.choose(&mut self.rng).unwrap());
        let (one, two) = (self.process(), self.process());
        let (one, two) = tokio::join!(go_out_due(&one), go_out_due(&two));
        one.and(two).unwrap();
        self.what_goes_out();
        tell_what_went(&self.process()).await.unwrap();
    }

    /// What waited for a day that has come is the team's move again.
    pub fn comes_back(&mut self) {
        let today = self.today();
        for item in &mut self.items {
            if item.place.until.is_some_and(|until| until <= today) {
                item.place.is_the_teams();
            }
        }
    }

    /// A moment passes: what is done stands in the order it was done in.
    pub fn between(&mut self) {
        self.env.clock.advance(BETWEEN);
        self.undid = false;
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

    /// The change of an answer that waits for approval: its id alone.
    pub async fn change_of(&self, id: ResponseId) -> ResponseChangeId {
        let mut conn = self.env.heard.words().read().await.unwrap();
        let sql = "SELECT id FROM response_change WHERE response_id = $1 AND state = 'waiting'";
        conn.first(sql, args![id]).await.unwrap().unwrap().id("id").unwrap()
    }

    pub async fn close(self) {
        for process in self.processes {
            process.close().await;
        }
    }
}
