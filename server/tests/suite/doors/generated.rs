//! Sequences of signing in, second steps, resets, revocation, role changes,
//! suspensions, providers that say that an account is over, and guessing by
//! strangers, in a council that is no demonstration.
//! Nobody gets in who should not, and nobody is kept out by another.
//!
//! What is judged is the list of what was done and what was seen: a model that
//! knows nothing of the program says what each should have been.

use std::collections::BTreeMap;
use std::net::SocketAddr;

use axum::extract::ConnectInfo;
use axum::http::{Method, StatusCode};
use heard_domain::Heard;
use heard_domain::assignments::scope::{InScope, Staff};
use heard_domain::people::doors::provider::{self, Groups, Told};
use heard_domain::people::doors::{self, Hand};
use heard_domain::people::{Account, Grant, KeepStaff, Role, StaffHome, usable};
use heard_storage::clock::Moment;
use heard_storage::{StorageError, Value, args};
use heard_web::{forget_guesses, router};
use rand::rngs::StdRng;
use rand::{Rng as _, SeedableRng as _};

use super::{PASSWORD, app_code, seen, someone};
use crate::assure::Assurance;
use crate::client::{Answer, Client, encode};
use crate::environment::{Backend, Environment, backends};

/// Passwords in the order in which somebody has them: who set the third has
/// forgotten the first.
const PASSWORDS: [&str; 4] =
    [PASSWORD, "nine grey herons at dusk", "seven lamps on the quay", "four kettles under the stairs"];

/// So many wrong tries at one name from everywhere are free (decision 0018).
const OF_A_NAME: usize = 40;

/// So many wrong tries of one's own are free.
const OWN: usize = 5;

/// Two people, and two devices for each: one at which they signed in before the
/// sequence begins, and one at which they never did.
const PEOPLE: usize = 2;
const DEVICES: usize = 2;

/// What is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Op {
    /// A password is typed at a device: the how-manieth, or one that is none.
    Password {
        who: usize,
        device: usize,
        number: Option<usize>,
    },
    /// A code is typed at a device that was asked for one.
    Second {
        who: usize,
        device: usize,
        what: Code,
    },
    /// A page that holds words, or one's own where the role has none.
    Open {
        who: usize,
        device: usize,
    },
    /// An app is set up at a device.
    SetUp {
        who: usize,
        device: usize,
    },
    /// The next password is chosen at a device.
    Change {
        who: usize,
        device: usize,
    },
    /// A link is asked for, by anybody.
    Ask {
        who: usize,
    },
    /// The newest link, or the one before, is used for the next password.
    Use {
        who: usize,
        newest: bool,
    },
    /// Every other session is ended at a device.
    EndOthers {
        who: usize,
        device: usize,
    },
    /// An administrator ends all of somebody's sessions.
    Revoke {
        who: usize,
    },
    /// An administrator suspends somebody, or ends it.
    Suspend {
        who: usize,
    },
    Resume {
        who: usize,
    },
    /// An administrator gives somebody a role that reads words, or one that does not.
    Turn {
        who: usize,
        reads: bool,
    },
    /// Somebody's account at the council's provider leads to theirs here.
    Connect {
        who: usize,
    },
    /// That provider is asked, and says that the account is over.
    Over {
        who: usize,
    },
    /// An administrator takes the connection away.
    Disconnect {
        who: usize,
    },
    /// Strangers type wrong passwords at somebody's name, each from elsewhere.
    Guess {
        who: usize,
        many: usize,
    },
    /// Time goes by.
    Wait {
        minutes: i64,
    },
}

/// What is typed at the second step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Code {
    App,
    Recovery,
    UsedRecovery,
    Wrong,
}

/// What was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Seen {
    /// A session began, or a page was shown, or it was done.
    Yes,
    /// It was not right, or not theirs, or nobody is signed in.
    No,
    /// A second step is asked for.
    Asked,
    /// Nothing opens before a second step is set up.
    SetUpFirst,
    /// Too many tries.
    Slow,
    /// There was nothing to do it with: not judged.
    Nothing,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum At {
    Out,
    Asked { epoch: u32, until: i64 },
    In { epoch: u32, role: bool, second: bool, seen: i64, began: i64 },
}

/// One person as the model knows them.
#[derive(Debug, Clone)]
struct Person {
    password: usize,
    reads: bool,
    suspended: bool,
    /// Whether a provider can be asked about them, and whether it said that it is over.
    connected: bool,
    over: bool,
    app: bool,
    /// The newest half minute whose code was used.
    step: i64,
    recovery: usize,
    used: usize,
    epoch: u32,
    at: [At; DEVICES],
    known: [bool; DEVICES],
    links: Vec<i64>,
    asked: Option<i64>,
    guessed: usize,
    /// Their own wrong tries at each device since one was right.
    failed: [usize; DEVICES],
}

impl Person {
    fn new(reads: bool) -> Self {
        Self {
            password: 0,
            reads,
            suspended: false,
            connected: false,
            over: false,
            app: false,
            step: 0,
            recovery: 0,
            used: 0,
            epoch: 0,
            at: [At::Out; DEVICES],
            known: [true, false],
            links: Vec::new(),
            asked: None,
            guessed: 0,
            failed: [0; DEVICES],
        }
    }

    /// Whether nothing lets them in.
    fn shut(&self) -> bool {
        self.suspended || self.over
    }

    /// How a device stands: what ended is out.
    fn stands(&self, device: usize, now: i64) -> At {
        match self.at[device] {
            At::Asked { epoch, until } if epoch == self.epoch && !self.shut() && now < until => self.at[device],
            At::In { epoch, role, seen, began, .. }
                if epoch == self.epoch
                    && role == self.reads
                    && !self.shut()
                    && now - seen <= 60 * Moment::MINUTE
                    && now - began <= 12 * 60 * Moment::MINUTE =>
            {
                self.at[device]
            }
            _ => At::Out,
        }
    }

    fn begins(&mut self, device: usize, now: i64, second: bool) {
        self.at[device] = At::In { epoch: self.epoch, role: self.reads, second, seen: now, began: now };
        self.known[device] = true;
    }

    fn used_at(&mut self, device: usize, now: i64) {
        if let At::In { seen, .. } = &mut self.at[device]
            && now - *seen > Moment::MINUTE
        {
            *seen = now;
        }
    }

    fn new_password(&mut self) {
        self.password += 1;
        self.epoch += 1;
        self.links.clear();
        self.asked = None;
    }
}

/// Says what each deed should have led to. `None`: it is not said.
struct Model {
    now: i64,
    people: Vec<Person>,
}

impl Model {
    fn new(now: i64) -> Self {
        Self { now, people: (0..PEOPLE).map(|who| Person::new(who == 0)).collect() }
    }

    /// What may be seen, and what becomes of it.
    fn expect(&mut self, op: Op, seen: Seen) -> Vec<Seen> {
        let now = self.now;
        // Whatever is asked for in a session makes it last on.
        if let Op::Password { who, device, .. }
        | Op::Second { who, device, .. }
        | Op::Open { who, device }
        | Op::SetUp { who, device }
        | Op::Change { who, device }
        | Op::EndOthers { who, device } = op
            && matches!(self.people[who].stands(device, now), At::In { .. })
        {
            self.people[who].used_at(device, now);
        }
        match op {
            Op::Wait { minutes } => {
                self.now += minutes * Moment::MINUTE + 31_000;
                vec![Seen::Yes]
            }
            Op::Guess { who, many } => {
                self.people[who].guessed += many;
                vec![Seen::No]
            }
            Op::Password { who, device, number } => self.password(who, device, number, seen),
            Op::Second { who, device, what } => {
                let person = &mut self.people[who];
                if !matches!(person.stands(device, now), At::Asked { .. }) {
                    return vec![Seen::Nothing];
                }
                let step = now / 30_000;
                let right = match what {
                    Code::App => person.app && step > person.step,
                    Code::Recovery => person.recovery > person.used,
                    Code::UsedRecovery | Code::Wrong => false,
                };
                if seen == Seen::Slow && person.failed[device] >= OWN {
                    return vec![Seen::Slow];
                }
                if !right {
                    person.failed[device] += 1;
                    return vec![Seen::No];
                }
                person.failed[device] = 0;
                match what {
                    Code::App => person.step = step,
                    _ => person.used += 1,
                }
                person.begins(device, now, true);
                vec![Seen::Yes]
            }
            Op::Open { who, device } => {
                let person = &mut self.people[who];
                let At::In { second, .. } = person.stands(device, now) else { return vec![Seen::No] };
                vec![if person.reads && !second { Seen::SetUpFirst } else { Seen::Yes }]
            }
            Op::SetUp { who, device } => {
                let person = &mut self.people[who];
                let At::In { .. } = person.stands(device, now) else { return vec![Seen::No] };
                let first = !std::mem::replace(&mut person.app, true);
                person.step = now / 30_000;
                // Another phone takes the place of the one before; the first ends every session.
                if first {
                    (person.recovery, person.used) = (doors::CODES, 0);
                    person.epoch += 1;
                    person.begins(device, now, true);
                }
                vec![Seen::Yes]
            }
            Op::Change { who, device } => {
                let person = &mut self.people[who];
                let At::In { second, .. } = person.stands(device, now) else { return vec![Seen::No] };
                if person.reads && !second {
                    return vec![Seen::SetUpFirst];
                }
                person.new_password();
                person.begins(device, now, second);
                vec![Seen::Yes]
            }
            Op::Ask { who } => {
                let person = &mut self.people[who];
                if !person.shut() && person.asked.is_none_or(|asked| now - asked >= 5 * Moment::MINUTE) {
                    person.links.push(now);
                    person.asked = Some(now);
                }
                vec![Seen::Yes]
            }
            Op::Use { who, newest } => {
                let person = &mut self.people[who];
                let all = person.links.len();
                let Some(at) = all.checked_sub(if newest { 1 } else { 2 }) else { return vec![Seen::Nothing] };
                if person.shut() || now - person.links[at] >= doors::RESET_LIFETIME {
                    return vec![Seen::No];
                }
                person.new_password();
                vec![Seen::Yes]
            }
            Op::EndOthers { who, device } => {
                let person = &mut self.people[who];
                let At::In { second, .. } = person.stands(device, now) else { return vec![Seen::No] };
                if person.reads && !second {
                    return vec![Seen::SetUpFirst];
                }
                person.epoch += 1;
                person.begins(device, now, second);
                vec![Seen::Yes]
            }
            Op::Revoke { who } => {
                self.people[who].epoch += 1;
                vec![Seen::Yes]
            }
            Op::Connect { who } => {
                let person = &mut self.people[who];
                if person.shut() {
                    return vec![Seen::No];
                }
                person.connected = true;
                vec![Seen::Yes]
            }
            Op::Over { who } => {
                let person = &mut self.people[who];
                if !person.connected || person.shut() {
                    return vec![Seen::Nothing];
                }
                // Whoever is signed in is asked about; of others it is not said.
                let here = (0..DEVICES).any(|device| matches!(person.stands(device, now), At::In { .. }));
                if seen == Seen::Nothing && !here {
                    return vec![Seen::Nothing];
                }
                (person.connected, person.over) = (false, true);
                person.epoch += 1;
                vec![Seen::Yes]
            }
            Op::Disconnect { who } => {
                let person = &mut self.people[who];
                person.epoch += u32::from(person.connected || person.over);
                (person.connected, person.over) = (false, false);
                vec![Seen::Yes]
            }
            Op::Suspend { who } => {
                let person = &mut self.people[who];
                let was = std::mem::replace(&mut person.suspended, true);
                person.epoch += u32::from(!was);
                vec![if was { Seen::No } else { Seen::Yes }]
            }
            Op::Resume { who } => {
                let person = &mut self.people[who];
                let was = std::mem::replace(&mut person.suspended, false);
                person.epoch += u32::from(was);
                vec![if was { Seen::Yes } else { Seen::No }]
            }
            Op::Turn { who, reads } => {
                let person = &mut self.people[who];
                if person.suspended || person.reads == reads {
                    return vec![Seen::No];
                }
                person.reads = reads;
                person.epoch += 1;
                vec![Seen::Yes]
            }
        }
    }

    fn password(&mut self, who: usize, device: usize, number: Option<usize>, seen: Seen) -> Vec<Seen> {
        let now = self.now;
        let person = &mut self.people[who];
        // What strangers did can keep somebody waiting only where they never signed in.
        let strangers = !person.known[device] && person.guessed + 8 >= OF_A_NAME;
        if seen == Seen::Slow && (strangers || person.failed[device] >= OWN) {
            return vec![Seen::Slow];
        }
        if number != Some(person.password) || person.shut() {
            person.failed[device] += 1;
            return vec![Seen::No];
        }
        person.failed[device] = 0;
        if person.app {
            person.at[device] = At::Asked { epoch: person.epoch, until: now + 10 * Moment::MINUTE };
            return vec![Seen::Asked];
        }
        person.begins(device, now, false);
        vec![Seen::Yes]
    }
}

type History = Vec<(Op, Seen)>;

/// What is wrong with a history, if anything is.
fn judge(begun: i64, history: &History) -> Result<(), String> {
    let mut model = Model::new(begun);
    for (at, (op, seen)) in history.iter().enumerate() {
        let allowed = model.expect(*op, *seen);
        if !allowed.contains(seen) {
            return Err(format!("step {at}, {op:?}: {seen:?} and not {allowed:?}, in {history:?}"));
        }
    }
    Ok(())
}

struct Town {
    env: Environment,
    admin: Grant<KeepStaff>,
    people: [Account; PEOPLE],
    scoped: Vec<InScope<Staff>>,
    names: [&'static str; PEOPLE],
    secrets: Vec<String>,
}

async fn raw(heard: &Heard, sql: &'static str, args: Vec<Value>) {
    let done = heard.words().write(move |uow| {
        Box::pin(async move {
            uow.defer(sql, args);
            Ok::<_, StorageError>(())
        })
    });
    done.await.unwrap();
}

/// One sequence under way.
struct Case<'t> {
    town: &'t Town,
    devices: Vec<[Client; DEVICES]>,
    stranger: Client,
    /// What the program was seen to have: secrets and codes, which no model knows.
    letters: BTreeMap<usize, String>,
    codes: BTreeMap<usize, Vec<String>>,
    used: BTreeMap<usize, usize>,
    links: BTreeMap<usize, Vec<String>>,
    password: [usize; PEOPLE],
    guesses: u16,
}

/// Where a request of a device comes from.
fn network(who: usize, device: usize) -> SocketAddr {
    format!("198.51.{who}.{device}:4000").parse().unwrap()
}

async fn from(client: &mut Client, peer: SocketAddr, method: Method, path: &str, fields: &[(&str, &str)]) -> Answer {
    let body = fields.iter().map(|(n, v)| format!("{}={}", encode(n), encode(v))).collect::<Vec<_>>().join("&");
    let mut request = client.request(method.clone(), path, (method == Method::POST).then_some(body));
    request.extensions_mut().insert(ConnectInfo(peer));
    client.run(request).await
}

impl Town {
    async fn on(backend: Backend) -> Self {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let admin = someone(heard, Role::Administrator, "Admin").await;
        let names = ["Lead", "Buyer"];
        let people = [
            someone(heard, Role::ParticipationLead, names[0]).await,
            someone(heard, Role::Commissioner, names[1]).await,
        ];
        let mut scoped = Vec::new();
        for person in people {
            scoped.push(seen(heard, admin, person).await);
        }
        let mut secrets = Vec::new();
        let mut conn = heard.words().read().await.unwrap();
        for person in people {
            let row = conn.first("SELECT secret FROM account WHERE id = $1", args![person.id()]).await.unwrap();
            secrets.push(row.unwrap().text("secret").unwrap());
        }
        drop(conn);
        Self { admin: Grant::check(admin).unwrap(), people, scoped, names, secrets, env }
    }

    /// Everything as it was at the beginning.
    async fn begin(&self) -> Case<'_> {
        let heard = &self.env.heard;
        for sql in [
            "DELETE FROM code_app",
            "DELETE FROM recovery_code",
            "DELETE FROM wrong_code",
            "DELETE FROM set_by_link",
            "DELETE FROM reset_link",
            "DELETE FROM session",
            "DELETE FROM provider_account",
            "DELETE FROM dispatch",
            "DELETE FROM job",
        ] {
            raw(heard, sql, vec![]).await;
        }
        for ((person, secret), role) in
            self.people.iter().zip(&self.secrets).zip([Role::ParticipationLead, Role::Commissioner])
        {
            let sql = "UPDATE account SET state = 'active', role = $1, secret = $2, epoch = epoch + 1 WHERE id = $3";
            raw(heard, sql, args![role.name(), secret.clone(), person.id()]).await;
        }
        // Far enough that whatever was counted is forgotten.
        self.env.clock.advance(3 * Moment::DAY);
        forget_guesses(heard).await.unwrap();
        let fresh = Client::of(router(heard.clone()));
        let devices = (0..PEOPLE).map(|_| [fresh.clone(), fresh.clone()]).collect();
        let mut case = Case {
            town: self,
            devices,
            stranger: fresh,
            letters: BTreeMap::new(),
            codes: BTreeMap::new(),
            used: BTreeMap::new(),
            links: BTreeMap::new(),
            password: [0; PEOPLE],
            guesses: 0,
        };
        for who in 0..PEOPLE {
            // Known, and signed out again.
            assert_eq!(case.typed(who, 0, PASSWORD).await, Seen::Yes);
            case.devices[who][0].lose_session();
        }
        case
    }
}

impl Case<'_> {
    fn heard(&self) -> &Heard {
        &self.town.env.heard
    }

    async fn at(&mut self, who: usize, device: usize, method: Method, path: &str, fields: &[(&str, &str)]) -> Answer {
        from(&mut self.devices[who][device], network(who, device), method, path, fields).await
    }

    async fn typed(&mut self, who: usize, device: usize, password: &str) -> Seen {
        let email = format!("{}@example.org", self.town.names[who]);
        let fields = [("email", email.as_str()), ("secret", password)];
        let answer = self.at(who, device, Method::POST, "/staff/sign-in", &fields).await;
        entered(&answer)
    }

    async fn open(&mut self, who: usize, device: usize) -> Seen {
        let answer = self.at(who, device, Method::GET, "/staff/messages", &[]).await;
        match (answer.status, answer.location.as_deref()) {
            (StatusCode::OK, _) => Seen::Yes,
            (_, Some("/staff/door")) => Seen::SetUpFirst,
            _ => Seen::No,
        }
    }

    async fn run(&mut self, op: Op) -> Seen {
        match op {
            Op::Wait { minutes } => {
                self.town.env.clock.advance(minutes * Moment::MINUTE + 31_000);
                Seen::Yes
            }
            Op::Guess { who, many } => self.guess(who, many).await,
            Op::Password { who, device, number } => {
                let password = number.map_or("this is not it at all", |number| PASSWORDS[number % PASSWORDS.len()]);
                self.typed(who, device, password).await
            }
            Op::Second { who, device, what } => self.second(who, device, what).await,
            Op::Open { who, device } => self.open(who, device).await,
            Op::SetUp { who, device } => self.set_up(who, device).await,
            Op::Change { who, device } => self.change(who, device).await,
            Op::Ask { who } => self.ask(who).await,
            Op::Use { who, newest } => self.use_link(who, newest).await,
            Op::EndOthers { who, device } => {
                let answer = self.at(who, device, Method::POST, "/staff/door/sessions/end-others", &[]).await;
                done(&answer)
            }
            Op::Revoke { who } => {
                doors::end_theirs(self.heard(), &self.town.admin, &self.town.scoped[who], None).await.unwrap();
                Seen::Yes
            }
            Op::Connect { who } => self.connect(who).await,
            Op::Over { who } => self.over(who).await,
            Op::Disconnect { who } => {
                let done = provider::disconnect_theirs(self.heard(), &self.town.admin, &self.town.scoped[who]).await;
                yes(done.is_ok())
            }
            Op::Suspend { who } => {
                yes(doors::suspend(self.heard(), &self.town.admin, &self.town.scoped[who]).await.is_ok())
            }
            Op::Resume { who } => {
                yes(doors::resume(self.heard(), &self.town.admin, &self.town.scoped[who]).await.is_ok())
            }
            Op::Turn { who, reads } => {
                let role = if reads { Role::ParticipationLead } else { Role::Commissioner };
                let outcome = doors::change_role(self.heard(), &self.town.admin, &self.town.scoped[who], role).await;
                yes(outcome.is_ok())
            }
        }
    }

    async fn connect(&self, who: usize) -> Seen {
        let mut conn = self.heard().words().read().await.unwrap();
        let account = usable(&mut conn, self.town.people[who].id()).await.unwrap();
        drop(conn);
        let Some(home) = account.and_then(Grant::<StaffHome>::check) else { return Seen::No };
        let told = Told {
            provider: "council".into(),
            issuer: "https://id.northmere.example".into(),
            subject: self.town.names[who].into(),
            name: None,
            email: None,
            unproven: false,
            second: false,
            groups: Groups::Ignored,
            asked: None,
            refresh: Some(self.town.names[who].into()),
        };
        yes(provider::connect(self.heard(), &home, Hand::Proven, &told).await.is_ok())
    }

    async fn over(&self, who: usize) -> Seen {
        let all = provider::signed_in(self.heard()).await.unwrap();
        let Some(one) = all.into_iter().find(|one| one.refresh == self.town.names[who]) else { return Seen::Nothing };
        provider::ended(self.heard(), &one).await.unwrap();
        Seen::Yes
    }

    async fn guess(&mut self, who: usize, many: usize) -> Seen {
        let email = format!("{}@example.org", self.town.names[who]);
        let mut seen = Seen::No;
        for _ in 0..many {
            self.guesses += 1;
            let [high, low] = self.guesses.to_be_bytes();
            let peer: SocketAddr = format!("203.0.{high}.{low}:4000").parse().unwrap();
            let fields = [("email", email.as_str()), ("secret", "this is not it at all")];
            let answer = from(&mut self.stranger, peer, Method::POST, "/staff/sign-in", &fields).await;
            if matches!(entered(&answer), Seen::Yes | Seen::Asked) {
                seen = Seen::Yes;
            }
        }
        seen
    }

    async fn second(&mut self, who: usize, device: usize, what: Code) -> Seen {
        let code = match what {
            Code::App => self.letters.get(&who).map(|letters| app_code(self.heard(), letters)).unwrap_or_default(),
            Code::Recovery => {
                let at = self.used.get(&who).copied().unwrap_or(0);
                self.codes.get(&who).and_then(|codes| codes.get(at)).cloned().unwrap_or_default()
            }
            Code::UsedRecovery => {
                let at = self.used.get(&who).copied().unwrap_or(0).checked_sub(1);
                let used = at.and_then(|at| self.codes.get(&who).map(|codes| codes[at].clone()));
                used.unwrap_or_else(|| "ABCDE-FGHJK".to_owned())
            }
            Code::Wrong => "000000".to_owned(),
        };
        let answer = self.at(who, device, Method::POST, "/staff/sign-in/second", &[("code", &code)]).await;
        let seen = match answer.location.as_deref() {
            Some("/staff" | "/staff/door") => Seen::Yes,
            Some("/staff/sign-in?done=door-again") => Seen::Nothing,
            _ if answer.status == StatusCode::TOO_MANY_REQUESTS => Seen::Slow,
            _ => Seen::No,
        };
        if seen == Seen::Yes && what == Code::Recovery {
            *self.used.entry(who).or_default() += 1;
        }
        seen
    }

    async fn set_up(&mut self, who: usize, device: usize) -> Seen {
        let old = PASSWORDS[self.password[who] % PASSWORDS.len()];
        let begun = self.at(who, device, Method::POST, "/staff/door/app/begin", &[("old", old)]).await;
        if begun.location.as_deref() != Some("/staff/door") {
            return Seen::No;
        }
        let page = self.at(who, device, Method::GET, "/staff/door", &[]).await.body;
        let Some((_, rest)) = page.split_once("translate=\"no\" class=\"nums\">") else { return Seen::Nothing };
        let letters = rest.split('<').next().unwrap().to_owned();
        let code = app_code(self.heard(), &letters);
        let made = self.at(who, device, Method::POST, "/staff/door/app", &[("code", &code)]).await;
        let shown = self.at(who, device, Method::GET, "/staff/door", &[]).await.body;
        let seen = done(&made);
        if seen == Seen::Yes && self.letters.insert(who, letters).is_none() {
            self.codes.insert(who, super::codes_shown(&shown));
            self.used.insert(who, 0);
        }
        seen
    }

    async fn change(&mut self, who: usize, device: usize) -> Seen {
        let old = PASSWORDS[self.password[who] % PASSWORDS.len()];
        let new = PASSWORDS[(self.password[who] + 1) % PASSWORDS.len()];
        let fields = [("old", old), ("secret", new), ("secret_again", new)];
        let seen = done(&self.at(who, device, Method::POST, "/staff/door/password", &fields).await);
        if seen == Seen::Yes {
            self.password[who] += 1;
            self.links.remove(&who);
        }
        seen
    }

    async fn ask(&mut self, who: usize) -> Seen {
        let email = format!("{}@example.org", self.town.names[who]);
        let peer = network(9, usize::from(self.guesses % 200));
        self.guesses += 1;
        let answer = from(&mut self.stranger, peer, Method::POST, "/staff/reset", &[("email", &email)]).await;
        let codes = super::reset_codes(self.heard()).await;
        let all: Vec<String> = self.links.values().flatten().cloned().collect();
        if let Some(new) = codes.into_iter().find(|code| !all.contains(code)) {
            self.links.entry(who).or_default().push(new);
        }
        raw(self.heard(), "UPDATE dispatch SET state = 'sent'", vec![]).await;
        yes(answer.status == StatusCode::OK)
    }

    async fn use_link(&mut self, who: usize, newest: bool) -> Seen {
        let links = self.links.get(&who).cloned().unwrap_or_default();
        let Some(at) = links.len().checked_sub(if newest { 1 } else { 2 }) else { return Seen::Nothing };
        let new = PASSWORDS[(self.password[who] + 1) % PASSWORDS.len()];
        let path = format!("/staff/reset/{}", links[at]);
        let mut anywhere = self.stranger.clone();
        let fields = [("secret", new), ("secret_again", new)];
        let seen = done(&from(&mut anywhere, network(8, who), Method::POST, &path, &fields).await);
        if seen == Seen::Yes {
            self.password[who] += 1;
            self.links.remove(&who);
        }
        seen
    }
}

fn yes(done: bool) -> Seen {
    if done { Seen::Yes } else { Seen::No }
}

fn entered(answer: &Answer) -> Seen {
    match (answer.status, answer.location.as_deref()) {
        (StatusCode::SEE_OTHER, Some("/staff" | "/staff/door")) => Seen::Yes,
        (StatusCode::SEE_OTHER, Some("/staff/sign-in/second")) => Seen::Asked,
        (StatusCode::TOO_MANY_REQUESTS, _) => Seen::Slow,
        _ => Seen::No,
    }
}

fn done(answer: &Answer) -> Seen {
    match (answer.status, answer.location.as_deref()) {
        (StatusCode::OK, _) => Seen::Yes,
        (StatusCode::SEE_OTHER, Some(to)) if to.contains("?done=") => Seen::Yes,
        (StatusCode::SEE_OTHER, Some("/staff/door")) => Seen::SetUpFirst,
        (StatusCode::TOO_MANY_REQUESTS, _) => Seen::Slow,
        _ => Seen::No,
    }
}

/// What may be done next. Nobody is so clumsy that their own wrong tries slow
/// them: what is looked for is what others do to them.
fn next(rng: &mut StdRng, clumsy: &mut [[usize; DEVICES]; PEOPLE], case: &Case<'_>) -> Op {
    let (who, device) = (rng.random_range(0..PEOPLE), rng.random_range(0..DEVICES));
    let mut wrong = |rng: &mut StdRng| {
        let may = clumsy[who][device] < 3 && rng.random_bool(0.3);
        clumsy[who][device] += usize::from(may);
        may
    };
    match rng.random_range(0..100) {
        0..24 => {
            let current = case.password[who];
            let number = match wrong(rng) {
                false => Some(current),
                true if current > 0 && rng.random_bool(0.5) => Some(current - 1),
                true => None,
            };
            Op::Password { who, device, number }
        }
        24..40 => {
            let what = match wrong(rng) {
                true if rng.random_bool(0.5) => Code::UsedRecovery,
                true => Code::Wrong,
                false if rng.random_bool(0.7) => Code::App,
                false => Code::Recovery,
            };
            Op::Second { who, device, what }
        }
        40..52 => Op::Open { who, device },
        52..60 => Op::SetUp { who, device },
        60..64 => Op::Change { who, device },
        64..68 => Op::Ask { who },
        68..73 => Op::Use { who, newest: rng.random_bool(0.7) },
        73..76 => Op::EndOthers { who, device },
        76..78 => Op::Revoke { who },
        78..80 => Op::Suspend { who },
        80..83 => Op::Resume { who },
        83..86 => Op::Turn { who, reads: rng.random_bool(0.5) },
        86..88 => Op::Guess { who, many: [3, 12, 44][rng.random_range(0..3)] },
        88..91 => Op::Connect { who },
        91..94 => Op::Over { who },
        94..95 => Op::Disconnect { who },
        _ => Op::Wait { minutes: [0, 1, 4, 9, 31, 61][rng.random_range(0..6)] },
    }
}

impl Case<'_> {
    async fn history(mut self, rng: &mut StdRng) -> History {
        let mut history = History::new();
        let mut clumsy = [[0; DEVICES]; PEOPLE];
        for _ in 0..rng.random_range(8..22) {
            let op = next(rng, &mut clumsy, &self);
            let seen = self.run(op).await;
            history.push((op, seen));
            // What follows one another by chance alone is rare.
            let follows = match op {
                Op::SetUp { who, device } => {
                    Some(Op::Password { who, device: 1 - device, number: Some(self.password[who]) })
                }
                Op::Connect { who } => Some(Op::Over { who }),
                _ => None,
            };
            if let Some(op) = follows
                && seen == Seen::Yes
                && rng.random_bool(0.5)
            {
                let seen = self.run(op).await;
                history.push((op, seen));
            }
            let (op, seen) = history[history.len() - 1];
            // Whoever is asked for a code mostly types one.
            if let (Op::Password { who, device, .. }, Seen::Asked) = (op, seen)
                && rng.random_bool(0.6)
            {
                let wrong = clumsy[who][device] < 3 && rng.random_bool(0.4);
                clumsy[who][device] += usize::from(wrong);
                let what = match (wrong, rng.random_bool(0.5)) {
                    (true, true) => Code::UsedRecovery,
                    (true, false) => Code::Wrong,
                    (false, true) => Code::App,
                    (false, false) => Code::Recovery,
                };
                let op = Op::Second { who, device, what };
                let seen = self.run(op).await;
                history.push((op, seen));
            }
        }
        // At the end everybody looks whether they are where they should be.
        for (who, device) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
            let op = Op::Open { who, device };
            let seen = self.run(op).await;
            history.push((op, seen));
        }
        // And whoever is not suspended gets in at their own device, whatever went before.
        for who in 0..PEOPLE {
            self.devices[who][0].lose_session();
            let op = Op::Password { who, device: 0, number: Some(self.password[who]) };
            let seen = self.run(op).await;
            history.push((op, seen));
        }
        history
    }
}

const MUTANTS: [&str; 8] = [
    "a wrong password that leads in",
    "a password that leads past the second step",
    "a code that leads in a second time",
    "a session that opens after it was ended",
    "a page of words before a second step is set up",
    "an owner who is kept out at their own device",
    "a password that leads in though a provider said that it is over",
    "a link that works a second time",
];

/// Results spoilt on purpose; whether this history has anything to spoil so.
fn spoil(history: &mut History, what: &str) -> bool {
    let found = |history: &History, wanted: &dyn Fn(&(Op, Seen)) -> bool| history.iter().position(wanted);
    let set = |history: &mut History, at: Option<usize>, seen: Seen| {
        if let Some(at) = at {
            history[at].1 = seen;
        }
        at.is_some()
    };
    match what {
        "a wrong password that leads in" => {
            let at = found(history, &|(op, seen)| matches!(op, Op::Password { number: None, .. }) && *seen == Seen::No);
            set(history, at, Seen::Yes)
        }
        "a password that leads past the second step" => {
            let at = found(history, &|(op, seen)| matches!(op, Op::Password { .. }) && *seen == Seen::Asked);
            set(history, at, Seen::Yes)
        }
        "a code that leads in a second time" => {
            let at = found(history, &|(op, seen)| matches!(op, Op::Second { .. }) && *seen == Seen::No);
            set(history, at, Seen::Yes)
        }
        "a session that opens after it was ended" => {
            let at = found(history, &|(op, seen)| matches!(op, Op::Open { .. }) && *seen == Seen::No);
            set(history, at, Seen::Yes)
        }
        "a page of words before a second step is set up" => {
            let at = found(history, &|(op, seen)| matches!(op, Op::Open { .. }) && *seen == Seen::SetUpFirst);
            set(history, at, Seen::Yes)
        }
        "an owner who is kept out at their own device" => {
            let at = found(history, &|(op, seen)| {
                matches!(op, Op::Password { device: 0, number: Some(_), .. }) && matches!(seen, Seen::Yes | Seen::Asked)
            });
            set(history, at, Seen::Slow)
        }
        "a password that leads in though a provider said that it is over" => {
            let Some(over) = found(history, &|(op, seen)| matches!(op, Op::Over { .. }) && *seen == Seen::Yes) else {
                return false;
            };
            let Op::Over { who: whose } = history[over].0 else { return false };
            if found(history, &|(op, _)| matches!(op, Op::Disconnect { who } if *who == whose)).is_some() {
                return false;
            }
            // The last is the right one, at a device that is known.
            let last = history
                .iter()
                .rposition(|(op, seen)| matches!(op, Op::Password { who, .. } if *who == whose) && *seen == Seen::No);
            let at = last.filter(|at| *at > over);
            set(history, at, Seen::Yes)
        }
        _ => {
            let at = found(history, &|(op, seen)| matches!(op, Op::Use { .. }) && *seen == Seen::Yes);
            let Some(at) = at else { return false };
            let (op, _) = history[at];
            history.insert(at + 1, (op, Seen::Yes));
            true
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_assure_doors_let_in_whoever_should_and_nobody_else() {
    let mut assurance = Assurance::begin("doors", 11);
    let mut caught: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut deeds = 0;
    for backend in backends() {
        let town = Town::on(backend).await;
        for n in 0..Assurance::cases(36, 5_000) {
            let mut rng = StdRng::seed_from_u64(assurance.seed() + n as u64);
            let case = town.begin().await;
            let begun = town.env.heard.now().0;
            let history = case.history(&mut rng).await;
            deeds += history.len();
            assurance.case(judge(begun, &history).map_err(|wrong| format!("{backend:?}, case {n}: {wrong}")));
            for what in MUTANTS {
                let mut history = history.clone();
                if !spoil(&mut history, what) {
                    continue;
                }
                let tally = caught.entry(what).or_default();
                tally.0 += 1;
                tally.1 += usize::from(judge(begun, &history).is_err());
            }
        }
        let home: Grant<StaffHome> = Grant::check(town.people[1]).unwrap();
        assert!(doors::codes_left(&town.env.heard, &home).await.is_ok());
    }
    for what in MUTANTS {
        let (tried, refused) = caught.get(what).copied().unwrap_or_default();
        assurance.mutant(what, tried > 0 && refused == tried);
    }
    println!("{deeds} deeds");
    assurance.finish();
}
