//! Random sequences of what young people and staff do, and one invariant: what
//! was noticed is open, or was decided, by two where it takes two, and until
//! then it is where everybody sees it and its words open. What somebody was told
//! of stays until it may go, and what was asked for meanwhile is done in the end.

use std::collections::BTreeMap;

use heard_domain::ids::ViewId;
use heard_domain::intake::submit;
use heard_domain::people::{
    self, Account, Change, Grant, How, LookAtConcerns, Moderate, OwnVoice, PauseAccounts, Role, SignOffConcerns,
    Visitor,
};
use heard_domain::safeguarding::concerns::{self, DecideError, Decision, SignOff};
use heard_domain::views::{self, Coding, OwnView, TalkError, ViewState};
use heard_storage::clock::Moment;
use heard_storage::{Row, args};
use heard_vocabulary::{ConcernLevel, ConcernOutcome, ConcernState, ToldTo, ViewAction};
use rand::rngs::StdRng;
use rand::{Rng as _, SeedableRng as _};

use super::{DANGER, HARM, PLAIN, account, opens, saying, stands, state_of};
use crate::assure::Assurance;
use crate::environment::{Environment, backends};

const FOREIGN: &str = "fjala të thjeshta";

/// What is known of one view from having said it.
struct Known {
    view: ViewId,
    own: OwnView,
    /// The most urgent thing that was noticed in it, if anything was.
    noticed: Option<ConcernLevel>,
    /// Whether something was said of it since the last decision, by its author or
    /// by staff: it has to be open.
    news: bool,
    /// Whether danger was noticed, and no two have closed it since.
    danger: bool,
    /// Whether its author asked to take it back.
    asked_back: bool,
}

/// The council: each has raised and decided things, so that nobody is always free.
struct Team {
    leads: [Account; 3],
    /// Signs off in the end, and has raised and decided nothing.
    last: Account,
}

fn told() -> Decision {
    let (to, who, when) = (ToldTo::DutyTeam, "somebody".to_owned(), "today".to_owned());
    Decision::Told { to, who, when, reference: String::new(), area: String::new() }
}

fn not_harm() -> Decision {
    Decision::NotHarm { reason: "because".into() }
}

/// That something was refused for a reason people understand, and not because
/// two of them were in each other's way.
fn in_words(did: Result<ConcernState, DecideError>) -> Option<ConcernState> {
    match did {
        Ok(state) => Some(state),
        Err(DecideError::Storage(error)) => panic!("not refused but failed: {error}"),
        Err(_) => None,
    }
}

fn replied(did: Result<(), TalkError>) -> bool {
    match did {
        Ok(()) => true,
        Err(TalkError::Storage(error)) => panic!("not refused but failed: {error}"),
        Err(_) => false,
    }
}

fn level_of(words: &str, lang: &str) -> Option<ConcernLevel> {
    match words {
        DANGER => Some(ConcernLevel::Danger),
        HARM => Some(ConcernLevel::PossibleHarm),
        _ if lang != "en" => Some(ConcernLevel::Unread),
        _ => None,
    }
}

impl Known {
    /// Something was said of it: by its author, or by staff.
    fn says(&mut self, level: Option<ConcernLevel>) {
        self.noticed = self.noticed.into_iter().chain(level).min();
        self.news = self.noticed.is_some();
        self.danger |= level == Some(ConcernLevel::Danger);
    }
}

/// One young person's story.
struct Story<'e> {
    env: &'e Environment,
    rng: StdRng,
    me: Account,
    nickname: String,
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
        let danger = noticed == Some(ConcernLevel::Danger);
        self.known.push(Known { view: own.id(), own, noticed, news: noticed.is_some(), danger, asked_back: false });
    }

    async fn reply(&mut self, at: usize) {
        let words = [PLAIN, HARM, DANGER][self.rng.random_range(0..3)];
        let one = &mut self.known[at];
        if replied(views::talk_back(&self.env.heard, one.own, words).await) {
            one.says(level_of(words, "en"));
        }
    }

    /// Two at once: a message and a decision, or taking back and a decision. In
    /// which order they were done is not known, only that both were.
    async fn at_once(&mut self, at: usize) {
        let heard = &self.env.heard;
        let lead = self.team.leads[self.rng.random_range(0..3)];
        let looks = Grant::<LookAtConcerns>::check(lead).unwrap();
        let decision = if self.rng.random_bool(0.5) { told() } else { not_harm() };
        let one = &mut self.known[at];
        let deciding = concerns::decide(heard, &looks, one.view, decision);
        if self.rng.random_bool(0.5) {
            let (said, did) = tokio::join!(views::talk_back(heard, one.own, DANGER), deciding);
            if in_words(did).is_some() {
                one.news = false;
            }
            if replied(said) {
                one.says(Some(ConcernLevel::Danger));
                one.news = stands(self.env, one.view).await.is_some_and(|(_, state)| state == ConcernState::Open);
            }
        } else {
            let (back, did) = tokio::join!(views::take_back(heard, one.own), deciding);
            back.unwrap();
            one.asked_back = true;
            if in_words(did).is_some() {
                one.news = false;
            }
        }
    }

    /// What staff do about a concern.
    async fn decide(&mut self, at: usize) {
        let heard = &self.env.heard;
        let lead = self.team.leads[self.rng.random_range(0..3)];
        let (looks, view) = (Grant::<LookAtConcerns>::check(lead).unwrap(), self.known[at].view);
        let reason = "because".to_owned();
        match self.rng.random_range(0..8) {
            kind @ 0..=2 => {
                let decision = if kind == 2 { not_harm() } else { told() };
                if in_words(concerns::decide(heard, &looks, view, decision).await).is_some() {
                    self.known[at].news = false;
                }
            }
            3 => {
                let level = [ConcernLevel::Danger, ConcernLevel::PossibleHarm][self.rng.random_range(0..2)];
                match concerns::raise(heard, &looks, view, level, "because").await {
                    Ok(()) => self.known[at].says(Some(level)),
                    Err(DecideError::Storage(error)) => panic!("not refused but failed: {error}"),
                    Err(_) => {}
                }
            }
            4 => {
                if let Some(signs) = Grant::<SignOffConcerns>::check(lead) {
                    in_words(concerns::may_go(heard, &signs, view, "because").await.map(|_| ConcernState::Closed));
                }
            }
            _ => {
                let again = self.rng.random_bool(0.3);
                if let Some(signs) = Grant::<SignOffConcerns>::check(lead) {
                    let said = if again { SignOff::LookAgain { reason } } else { SignOff::Agreed };
                    if in_words(concerns::sign_off(heard, &signs, view, said).await) == Some(ConcernState::Closed) {
                        self.known[at].danger = false;
                    }
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

    /// After a death everything rests, and what may be harm is still decided.
    async fn die(&mut self) {
        let pauses: Grant<PauseAccounts> = Grant::check(self.team.leads[0]).unwrap();
        if people::happened(&self.env.heard, &pauses, &self.nickname, Change::Death).await.unwrap() {
            self.gone = true;
        }
    }

    /// Everything that is held is decided and may go: then what was asked for has
    /// been done.
    async fn end(&mut self) -> Result<(), String> {
        let heard = &self.env.heard;
        let looks: Grant<LookAtConcerns> = Grant::check(self.team.leads[2]).unwrap();
        let [signs, second] =
            [self.team.last, self.team.leads[0]].map(|one| Grant::<SignOffConcerns>::check(one).unwrap());
        for one in &mut self.known {
            self.env.clock.set(heard.now().plus(1));
            if let Some((_, ConcernState::Decided)) = stands(self.env, one.view).await {
                let reason = "because".to_owned();
                concerns::sign_off(heard, &signs, one.view, SignOff::LookAgain { reason }).await.unwrap();
                self.env.clock.set(heard.now().plus(1));
            }
            if let Some((_, ConcernState::Open)) = stands(self.env, one.view).await {
                let decision = if self.rng.random_bool(0.5) { told() } else { not_harm() };
                let state = concerns::decide(heard, &looks, one.view, decision).await.unwrap();
                self.env.clock.set(heard.now().plus(1));
                if state == ConcernState::Decided {
                    concerns::sign_off(heard, &signs, one.view, SignOff::Agreed).await.unwrap();
                }
            }
            for by in [&signs, &second] {
                in_words(concerns::may_go(heard, by, one.view, "because").await.map(|_| ConcernState::Closed));
            }
            (one.news, one.danger) = (false, false);
            let state = state_of(self.env, one.view).await;
            if one.asked_back && state != ViewState::Withdrawn {
                return Err(format!("it was asked back, nothing keeps it, and it is {}", state.name()));
            }
        }
        let mut conn = heard.words().read().await.unwrap();
        let sql = "SELECT how FROM leaving WHERE account_id = $1 AND destroy_at <= $2";
        let due = conn.first(sql, args![self.me.id(), heard.now()]).await.unwrap();
        drop(conn);
        if due.is_none() {
            return Ok(());
        }
        people::go_if_due(heard, self.me.id()).await.unwrap();
        match opens(self.env, self.me).await {
            true => Err("they asked to go, nothing keeps them, and their key is there".into()),
            false => Ok(()),
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
        // What is done stands in the order it was done in.
        self.env.clock.set(self.env.heard.now().plus(1));
        let at = self.rng.random_range(0..self.known.len().max(1));
        match self.rng.random_range(0..100) {
            0..20 => self.say().await,
            _ if self.known.is_empty() => self.say().await,
            20..32 => self.reply(at).await,
            32..50 => self.work(at).await,
            50..78 => self.decide(at).await,
            78..84 => self.at_once(at).await,
            84..91 => {
                views::take_back(&self.env.heard, self.known[at].own).await.unwrap();
                self.known[at].asked_back = true;
            }
            91..93 if !self.gone => self.die().await,
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

/// A concern as it is stored.
pub struct StoredConcern {
    pub level: ConcernLevel,
    pub state: ConcernState,
    outcome: Option<ConcernOutcome>,
    released: bool,
    pub due: Moment,
    /// Whether the last decision was signed off by somebody who neither made it nor
    /// ever raised it.
    signed_by_second: bool,
}

impl StoredConcern {
    /// Whether it keeps nothing any more: no harm, or two let it go.
    pub fn lets_go(&self) -> bool {
        self.state == ConcernState::Closed && (self.outcome == Some(ConcernOutcome::NotHarm) || self.released)
    }
}

/// A view as it is stored.
pub struct StoredView {
    owner: [u8; 16],
    pub has_words: bool,
    state: ViewState,
    pub concern: Option<StoredConcern>,
}

/// All views as they are stored, or only one of them, with what was noticed in each.
pub async fn stored(env: &Environment, only: Option<ViewId>) -> BTreeMap<ViewId, StoredView> {
    let (of_view, of_concern) = match only {
        Some(_) => ("WHERE v.id = $1", "WHERE concern_id IN (SELECT id FROM concern WHERE view_id = $1)"),
        None => ("", ""),
    };
    let args = || only.map(|view| args![view]).unwrap_or_default();
    let mut conn = env.heard.words().read().await.unwrap();
    let sql = format!("SELECT concern_id, by_id, action FROM concern_deed {of_concern} ORDER BY at, id");
    let mut deeds: BTreeMap<[u8; 16], Vec<_>> = BTreeMap::new();
    for deed in conn.all(sql, args()).await.unwrap() {
        let action = ViewAction::parse(&deed.text("action").unwrap()).unwrap();
        deeds.entry(deed.id("concern_id").unwrap()).or_default().push((deed.id_opt("by_id").unwrap(), action));
    }
    let sql = format!(
        "SELECT v.id, v.owner_key, v.sealed, v.state, c.id AS concern, c.level, c.state AS stands, c.outcome,
            c.released_at, c.due_at
         FROM view v LEFT JOIN concern c ON c.view_id = v.id {of_view}"
    );
    let rows = conn.all(sql, args()).await.unwrap();
    let of = |row: &Row| {
        let concern: Option<[u8; 16]> = row.id_opt("concern").unwrap();
        let concern = concern.map(|id| StoredConcern {
            level: ConcernLevel::numbered(row.int("level").unwrap()).unwrap(),
            state: ConcernState::parse(&row.text("stands").unwrap()).unwrap(),
            outcome: row.text_opt("outcome").unwrap().and_then(|name| ConcernOutcome::parse(&name)),
            released: row.moment_opt("released_at").unwrap().is_some(),
            due: row.moment("due_at").unwrap(),
            signed_by_second: signed_by_second(deeds.get(&id).map_or(&[], Vec::as_slice)),
        });
        let state = ViewState::parse(&row.text("state").unwrap()).unwrap();
        let has_words = !row.blob("sealed").unwrap().is_empty();
        StoredView { owner: row.id("owner_key").unwrap(), has_words, state, concern }
    };
    rows.iter().map(|row| (row.id("id").unwrap(), of(row))).collect()
}

fn signed_by_second(deeds: &[(Option<[u8; 16]>, ViewAction)]) -> bool {
    let (mut raised, mut decided, mut signed) = (Vec::new(), None, None);
    for (by, action) in deeds {
        match action {
            ViewAction::ConcernRaised => raised.push(*by),
            ViewAction::ConcernTold | ViewAction::ConcernNotHarm => (decided, signed) = (*by, None),
            ViewAction::ConcernSignedOff => signed = *by,
            _ => {}
        }
    }
    signed.is_some() && signed != decided && !raised.contains(&signed)
}

/// What is wrong with how a view stands, if anything is.
async fn judge(env: &Environment, one: &Known) -> Result<(), String> {
    let all = stored(env, Some(one.view)).await;
    judge_held(env, all.get(&one.view), one.noticed, (one.news, one.danger)).await
}

/// The same for a view as it is stored, of which the most urgent thing that was noticed is
/// known, and whether something was said of it since the last decision, and whether there
/// was danger that no two have closed since.
pub async fn judge_held(
    env: &Environment,
    view: Option<&StoredView>,
    noticed: Option<ConcernLevel>,
    (news, danger): (bool, bool),
) -> Result<(), String> {
    let Some(noticed) = noticed else { return Ok(()) };
    let found = view.and_then(|view| Some((view, view.concern.as_ref()?)));
    let (view, concern) = found.ok_or("what was noticed has no concern")?;
    if news && concern.state != ConcernState::Open {
        return Err(format!("something new was said, and it is {}", concern.state.name()));
    }
    if danger && concern.level != ConcernLevel::Danger {
        // Only a round that two closed lets an earlier danger rest.
        return Err(format!("{noticed:?} was noticed, and it stands as {:?}", concern.level));
    }
    if concern.state == ConcernState::Closed {
        let outcome = concern.outcome.ok_or("closed, and nothing was decided")?;
        if concern.level.takes_two(outcome) && !concern.signed_by_second {
            return Err("closed, and no second person signed the last decision off".into());
        }
        if concern.lets_go() {
            return Ok(());
        }
    }
    if !view.has_words || env.heard.key_store().even_resting(&view.owner).await.unwrap().is_none() {
        return Err("it is held, and its words are gone".into());
    }
    match view.state {
        ViewState::Withdrawn => Err("it is held, and is taken back".into()),
        at @ (ViewState::Hidden | ViewState::Settled) if concern.state != ConcernState::Closed => {
            Err(format!("it waits for a decision, and is {}", at.name()))
        }
        _ => Ok(()),
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
        env.clock.set(heard.now().plus(1));
        let what = saying(next, "something_wrong", "what", words, "en");
        let receipt = submit(heard, Visitor::new(None), what).await.unwrap().receipt.unwrap();
        let own = views::by_receipt(heard, &receipt).await.unwrap().unwrap();
        let (noticed, danger) = (level_of(words, "en"), words == DANGER);
        Known { view: own.id(), own, noticed, news: true, danger, asked_back: false }
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
    concerns::decide(heard, &looks, decided.view, not_harm()).await.unwrap();
    decided.news = false;
    judge(env, &decided).await.unwrap();
    mutant(env, &decided, &state("closed"), &state("decided"), "closed without a second person", tried).await;
    let level = |level: i64| format!("UPDATE concern SET level = {level} WHERE view_id = $VIEW");
    mutant(env, &decided, &level(2), &level(1), "a program lowers a danger that one person decided", tried).await;
    let signs: Grant<SignOffConcerns> = Grant::check(team.leads[1]).unwrap();
    env.clock.set(heard.now().plus(1));
    concerns::sign_off(heard, &signs, decided.view, SignOff::Agreed).await.unwrap();
    judge(env, &decided).await.unwrap();
    // Signed off once, said more, decided again: the earlier second person does not count.
    env.clock.set(heard.now().plus(1));
    replied(views::talk_back(heard, decided.own, DANGER).await);
    env.clock.set(heard.now().plus(1));
    concerns::decide(heard, &looks, decided.view, not_harm()).await.unwrap();
    mutant(env, &decided, &state("closed"), &state("decided"), "closed by an earlier second person", tried).await;
    env.clock.set(heard.now().plus(1));
    concerns::sign_off(heard, &signs, decided.view, SignOff::Agreed).await.unwrap();
    judge(env, &decided).await.unwrap();
    let same = "UPDATE concern_deed SET by_id = (SELECT decided_by FROM concern WHERE view_id = $VIEW)
                WHERE action = $ACTION AND concern_id = (SELECT id FROM concern WHERE view_id = $VIEW)";
    let same = same.replace("$ACTION", &format!("'{}'", ViewAction::ConcernSignedOff.name()));
    mutant(env, &decided, &same, "SELECT 1", "the same person signs off", tried).await;
    let mut kept = fresh(HARM).await;
    concerns::decide(heard, &looks, kept.view, told()).await.unwrap();
    kept.news = false;
    judge(env, &kept).await.unwrap();
    mutant(env, &kept, &set("withdrawn"), &set("sent"), "what somebody was told of is taken back", tried).await;
    let forgotten = fresh(HARM).await;
    let forget = "DELETE FROM concern WHERE view_id = $VIEW";
    mutant(env, &forgotten, forget, "SELECT 1", "a concern is forgotten", tried).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_assure_concerns_whatever_is_done_what_was_noticed_is_open_or_decided() {
    let mut assurance = Assurance::begin("concerns", 20_261_120);
    let stories = Assurance::cases(24, 2_000);
    for backend in backends() {
        let env = Environment::on(backend).await;
        let team = Team {
            leads: [
                account(&env, Role::SafeguardingLead, "One").await,
                account(&env, Role::SafeguardingLead, "Other").await,
                account(&env, Role::ParticipationLead, "Lead").await,
            ],
            last: account(&env, Role::SafeguardingLead, "Last").await,
        };
        let mut all = Vec::new();
        for number in 0..stories {
            let nickname = format!("Heron {number}");
            let me = account(&env, Role::YoungPerson, &nickname).await;
            let seed = assurance.seed() + number as u64;
            let next = (number as u64) << 20;
            let rng = StdRng::seed_from_u64(seed);
            let mut story = Story { env: &env, rng, me, nickname, team: &team, known: Vec::new(), next, gone: false };
            for _ in 0..story.rng.random_range(8..24) {
                story.go_on().await;
            }
            for one in &story.known {
                let verdict = judge(&env, one).await;
                assurance.case(verdict.map_err(|wrong| format!("{backend:?}, story {seed}: {wrong}")));
            }
            if number % 2 == 0 {
                let ended = story.end().await;
                assurance.case(ended.map_err(|wrong| format!("{backend:?}, end of story {seed}: {wrong}")));
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
