//! Random sequences of what young people and staff do, and one invariant: what
//! was noticed is open, or was decided, by two where it takes two, and until
//! then it is where everybody sees it and its words open.

use heard_domain::ids::ViewId;
use heard_domain::intake::submit;
use heard_domain::people::{
    self, Account, Grant, How, LookAtConcerns, Moderate, OwnVoice, Role, SignOffConcerns, Visitor,
};
use heard_domain::safeguarding::concerns::{self, Decision, SignOff};
use heard_domain::views::{self, Coding, OwnView, ViewState};
use heard_storage::args;
use heard_storage::clock::Moment;
use heard_vocabulary::{ConcernLevel, ConcernOutcome, ConcernState, ToldTo, ViewAction};
use rand::rngs::StdRng;
use rand::{Rng as _, SeedableRng as _};

use super::{DANGER, HARM, PLAIN, account, saying, state_of};
use crate::assure::Assurance;
use crate::environment::{Environment, backends};

const FOREIGN: &str = "fjala të thjeshta";

/// What is known of one view from having said it.
struct Known {
    view: ViewId,
    own: OwnView,
    /// The most urgent thing that was noticed in it, if anything was.
    noticed: Option<ConcernLevel>,
    /// Whether its author has said something since the last decision.
    news: bool,
}

/// The council: each has raised and decided things, so that nobody is always free.
struct Team {
    leads: [Account; 3],
}

fn level_of(words: &str, lang: &str) -> Option<ConcernLevel> {
    match words {
        DANGER => Some(ConcernLevel::Danger),
        HARM => Some(ConcernLevel::PossibleHarm),
        _ if lang != "en" => Some(ConcernLevel::Unread),
        _ => None,
    }
}

/// One young person's story.
struct Story<'e> {
    env: &'e Environment,
    rng: StdRng,
    me: Account,
    team: &'e Team,
    known: Vec<Known>,
    next: u64,
    gone: bool,
}

impl Story<'_> {
    async fn say(&mut self) {
        let (words, lang) = [(PLAIN, "en"), (HARM, "en"), (DANGER, "en"), (FOREIGN, "sq")][self.rng.random_range(0..4)];
        let signed_in = !self.gone && self.rng.random_bool(0.6);
        let visitor = Visitor::new(signed_in.then_some(self.me));
        self.next += 1;
        let what = saying(self.next, "something_wrong", "what", words, lang);
        let Ok(taken) = submit(&self.env.heard, visitor, what).await else { return };
        let own = match (taken.receipt, taken.view) {
            (Some(receipt), _) => views::by_receipt(&self.env.heard, &receipt).await.unwrap(),
            (None, Some(view)) => {
                views::by_account(&self.env.heard, &Grant::<OwnVoice>::check(self.me).unwrap(), view).await.unwrap()
            }
            (None, None) => None,
        };
        let own = own.unwrap();
        let noticed = level_of(words, lang);
        self.known.push(Known { view: own.id(), own, noticed, news: noticed.is_some() });
    }

    async fn reply(&mut self, at: usize) {
        let words = [PLAIN, HARM, DANGER][self.rng.random_range(0..3)];
        let one = &mut self.known[at];
        if views::talk_back(&self.env.heard, one.own, words).await.is_ok() {
            one.noticed = one.noticed.into_iter().chain(level_of(words, "en")).min();
            one.news = one.noticed.is_some();
        }
    }

    /// What staff do about a concern; whether it was decided.
    async fn decide(&mut self, at: usize) {
        let heard = &self.env.heard;
        let lead = self.team.leads[self.rng.random_range(0..3)];
        let (looks, view) = (Grant::<LookAtConcerns>::check(lead).unwrap(), self.known[at].view);
        let reason = "because".to_owned();
        match self.rng.random_range(0..6) {
            0 | 1 => {
                let (to, who, when) = (ToldTo::DutyTeam, "somebody".to_owned(), "today".to_owned());
                let decision = Decision::Told { to, who, when, reference: String::new() };
                if concerns::decide(heard, &looks, view, decision).await.is_ok() {
                    self.known[at].news = false;
                }
            }
            2 => {
                if concerns::decide(heard, &looks, view, Decision::NotHarm { reason }).await.is_ok() {
                    self.known[at].news = false;
                }
            }
            3 => {
                if concerns::raise(heard, &looks, view, "because").await.is_ok() {
                    self.known[at].noticed = Some(ConcernLevel::PossibleHarm);
                }
            }
            _ => {
                let again = self.rng.random_bool(0.3);
                if let Some(signs) = Grant::<SignOffConcerns>::check(lead) {
                    let said = if again { SignOff::LookAgain { reason } } else { SignOff::Agreed };
                    concerns::sign_off(heard, &signs, view, said).await.ok();
                }
            }
        }
    }

    async fn work(&mut self, at: usize) {
        let heard = &self.env.heard;
        let by: Grant<Moderate> = Grant::check(self.team.leads[self.rng.random_range(0..3)]).unwrap();
        let view = self.known[at].view;
        match self.rng.random_range(0..6) {
            0 => drop(views::open_view(heard, &by, view).await.unwrap()),
            1 => views::code(heard, &by, view, Coding::default()).await.unwrap(),
            2 => drop(views::hide(heard, &by, view, true, "duplicate").await),
            3 => drop(views::hide(heard, &by, view, false, "not one").await),
            4 => drop(views::settle(heard, &by, view).await),
            _ => views::settle_many(heard, &by, vec![(heard.now(), view)]).await.unwrap(),
        }
    }

    async fn leave(&mut self) {
        let (heard, voice) = (&self.env.heard, Grant::<OwnVoice>::check(self.me).unwrap());
        match self.rng.random_range(0..4) {
            0 => people::leave(heard, &voice, How::Delete).await.unwrap(),
            1 => people::leave(heard, &voice, How::Anonymise).await.unwrap(),
            2 => people::stay(heard, &voice).await.unwrap(),
            _ => people::erase(heard, &voice).await.unwrap(),
        }
        self.env.clock.set(heard.now().plus(self.rng.random_range(0..16) * Moment::DAY));
        people::go_if_due(heard, self.me.id()).await.unwrap();
    }

    async fn go_on(&mut self) {
        let at = self.rng.random_range(0..self.known.len().max(1));
        match self.rng.random_range(0..100) {
            0..20 => self.say().await,
            _ if self.known.is_empty() => self.say().await,
            20..35 => self.reply(at).await,
            35..60 => self.work(at).await,
            60..85 => self.decide(at).await,
            85..93 => views::take_back(&self.env.heard, self.known[at].own).await.unwrap(),
            _ if !self.gone => {
                self.leave().await;
                // Once it is erased or unsigned nothing more is said from it.
                let row = self.env.count(
                    "SELECT COUNT(*) AS n FROM account WHERE id = $1 AND state IN ('active', 'leaving')".into(),
                    args![self.me.id()],
                );
                self.gone = row.await == 0;
            }
            _ => self.say().await,
        }
    }
}

/// What is wrong with how a view stands, if anything is.
async fn judge(env: &Environment, one: &Known) -> Result<(), String> {
    let Some(noticed) = one.noticed else { return Ok(()) };
    let mut conn = env.heard.words().read().await.unwrap();
    let sql = "SELECT c.id, c.level, c.state, c.outcome, c.raised_by, c.decided_by, v.sealed, v.owner_key
               FROM concern c JOIN view v ON v.id = c.view_id WHERE c.view_id = $1";
    let row = conn.first(sql, args![one.view]).await.unwrap().ok_or("what was noticed has no concern")?;
    let state = ConcernState::parse(&row.text("state").unwrap()).unwrap();
    let level = ConcernLevel::numbered(row.int("level").unwrap()).unwrap();
    if one.news && state != ConcernState::Open {
        return Err(format!("something new was said, and it is {}", state.name()));
    }
    if state == ConcernState::Closed {
        let outcome = row.text_opt("outcome").unwrap().and_then(|name| ConcernOutcome::parse(&name));
        let outcome = outcome.ok_or("closed, and nothing was decided")?;
        if !level.takes_two(outcome) {
            return Ok(());
        }
        let decided: Option<[u8; 16]> = row.id_opt("decided_by").unwrap();
        let raised: Option<[u8; 16]> = row.id_opt("raised_by").unwrap();
        let sql = "SELECT by_id FROM concern_deed WHERE concern_id = $1 AND action = $2";
        let id: [u8; 16] = row.id("id").unwrap();
        let signed = conn.all(sql, args![id, ViewAction::ConcernSignedOff.name()]).await.unwrap();
        let second = signed.iter().any(|deed| {
            let by: Option<[u8; 16]> = deed.id_opt("by_id").unwrap();
            by.is_some() && by != decided && by != raised
        });
        return if second { Ok(()) } else { Err("closed, and no second person signed it off".into()) };
    }
    if one.news && noticed < level && state == ConcernState::Open && noticed == ConcernLevel::Danger {
        // Only a round that was signed off lets an earlier danger rest.
        let sql = "SELECT COUNT(*) AS n FROM concern_deed d JOIN concern c ON c.id = d.concern_id
                   WHERE c.view_id = $1 AND d.action IN ($2, $3)";
        let names = [ViewAction::ConcernTold.name(), ViewAction::ConcernNotHarm.name()];
        let decided = conn.first(sql, args![one.view, names[0], names[1]]).await.unwrap().unwrap().int("n").unwrap();
        if decided == 0 {
            return Err(format!("{noticed:?} was noticed, and it stands as {level:?}"));
        }
    }
    let owner: [u8; 16] = row.id("owner_key").unwrap();
    let words = row.blob("sealed").unwrap();
    drop(conn);
    if words.is_empty() || env.heard.key_store().get(&owner).await.unwrap().is_none() {
        return Err("it waits for a decision, and its words are gone".into());
    }
    match state_of(env, one.view).await {
        ViewState::Hidden | ViewState::Settled | ViewState::Withdrawn => {
            Err(format!("it waits for a decision, and is {}", state_of(env, one.view).await.name()))
        }
        ViewState::Sent | ViewState::Read | ViewState::Answered | ViewState::Closed | ViewState::Reopened => Ok(()),
    }
}

/// Breaks one thing behind the program's back, asks the judge, and mends it.
async fn mutant(env: &Environment, one: &Known, breaks: &str, mends: &str, what: &'static str, tried: &mut Assurance) {
    let id = match env.words_url {
        Some(_) => format!("'\\x{}'", one.view),
        None => format!("x'{}'", one.view),
    };
    env.run(breaks.replace("$VIEW", &id)).await;
    tried.mutant(what, judge(env, one).await.is_err());
    env.run(mends.replace("$VIEW", &id)).await;
}

async fn meet_mutants(env: &Environment, team: &Team, tried: &mut Assurance) {
    let heard = &env.heard;
    let mut next = u64::MAX - 8;
    let mut fresh = async |words: &str| {
        next += 1;
        let what = saying(next, "something_wrong", "what", words, "en");
        let receipt = submit(heard, Visitor::new(None), what).await.unwrap().receipt.unwrap();
        let own = views::by_receipt(heard, &receipt).await.unwrap().unwrap();
        Known { view: own.id(), own, noticed: level_of(words, "en"), news: true }
    };
    let open = fresh(HARM).await;
    judge(env, &open).await.unwrap();
    let set = |state: &str| format!("UPDATE view SET state = '{state}' WHERE id = $VIEW");
    mutant(env, &open, &set("hidden"), &set("sent"), "an open one is hidden", tried).await;
    mutant(env, &open, &set("settled"), &set("sent"), "an open one is settled", tried).await;
    mutant(env, &open, &set("withdrawn"), &set("sent"), "an open one is taken back", tried).await;
    let state = |state: &str| format!("UPDATE concern SET state = '{state}' WHERE view_id = $VIEW");
    mutant(env, &open, &state("closed"), &state("open"), "a program closes one", tried).await;

    let mut decided = fresh(DANGER).await;
    let looks: Grant<LookAtConcerns> = Grant::check(team.leads[0]).unwrap();
    let reason = "because".to_owned();
    concerns::decide(heard, &looks, decided.view, Decision::NotHarm { reason }).await.unwrap();
    decided.news = false;
    judge(env, &decided).await.unwrap();
    mutant(env, &decided, &state("closed"), &state("decided"), "closed without a second person", tried).await;
    let signs: Grant<SignOffConcerns> = Grant::check(team.leads[1]).unwrap();
    concerns::sign_off(heard, &signs, decided.view, SignOff::Agreed).await.unwrap();
    judge(env, &decided).await.unwrap();
    let same = "UPDATE concern_deed SET by_id = (SELECT decided_by FROM concern WHERE view_id = $VIEW)
                WHERE action = $ACTION AND concern_id = (SELECT id FROM concern WHERE view_id = $VIEW)";
    let same = same.replace("$ACTION", &format!("'{}'", ViewAction::ConcernSignedOff.name()));
    mutant(env, &decided, &same, "SELECT 1", "the same person signs off", tried).await;
    let forgotten = fresh(HARM).await;
    let forget = "DELETE FROM concern WHERE view_id = $VIEW";
    mutant(env, &forgotten, forget, "SELECT 1", "a concern is forgotten", tried).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_assure_concerns_whatever_is_done_what_was_noticed_is_open_or_decided() {
    let mut assurance = Assurance::begin("concerns", 20_261_120);
    let stories = Assurance::cases(60, 2_000);
    for backend in backends() {
        let env = Environment::on(backend).await;
        let team = Team {
            leads: [
                account(&env, Role::SafeguardingLead, "One").await,
                account(&env, Role::SafeguardingLead, "Other").await,
                account(&env, Role::ParticipationLead, "Lead").await,
            ],
        };
        let mut all = Vec::new();
        for number in 0..stories {
            let me = account(&env, Role::YoungPerson, &format!("Heron {number}")).await;
            let seed = assurance.seed() + number as u64;
            let next = (number as u64) << 20;
            let rng = StdRng::seed_from_u64(seed);
            let mut story = Story { env: &env, rng, me, team: &team, known: Vec::new(), next, gone: false };
            for _ in 0..story.rng.random_range(8..24) {
                story.go_on().await;
            }
            for one in &story.known {
                let verdict = judge(&env, one).await;
                assurance.case(verdict.map_err(|wrong| format!("{backend:?}, story {seed}: {wrong}")));
            }
            all.extend(story.known);
        }
        // No story undoes what another left.
        for one in &all {
            assurance.case(judge(&env, one).await.map_err(|wrong| format!("{backend:?}, afterwards: {wrong}")));
        }
        meet_mutants(&env, &team, &mut assurance).await;
        env.heard.close().await;
    }
    assurance.finish();
}
