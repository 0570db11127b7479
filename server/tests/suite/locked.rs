//! What may be an intimate picture of a child is locked unseen by one press, and is
//! served to nobody from then on. On both databases.

mod second;

use std::io::Read as _;
use std::sync::Arc;

use axum::http::{Method, StatusCode};
use heard::jobs::run_due;
use heard_domain::contacts::{self, ContactCard, OwnKind};
use heard_domain::ids::{AlertId, AttachmentId, ViewId};
use heard_domain::intake::{Beside, submit_with};
use heard_domain::media::{self, DraftMedia, Kind, LockedError, ReadAsked, Told, Which};
use heard_domain::people::{
    self, Account, AccountState, Cost, Grant, KeepLocked, LookAtConcerns, Moderate, OwnVoice, Role, SignOffConcerns,
    Visitor,
};
use heard_domain::safeguarding::alerts::told;
use heard_domain::safeguarding::concerns::{self, Decision, SignOff};
use heard_domain::safeguarding::directory::{NewEntry, add_entry};
use heard_domain::views::{self, Audience};
use heard_domain::{Heard, Parts};
use heard_storage::clock::Moment;
use heard_storage::crypto::Keys;
use heard_storage::entropy::System;
use heard_storage::{LockedObject, Objects, Shelf, StorageError, Value, args};
use heard_vocabulary::{ConcernKind, ConcernLevel, ConcernState, LockedEnd, LockedState, ToldTo, ViewAction};

use super::alerts::{home, on_duty, signed_in, staff};
use super::client::{Answer, Client};
use super::concerns::{account, saying};
use super::environment::{Backend, Environment, backends, master};
use super::jobs::{count, recorded};
use super::media::png;

const DANGER: &str = "I am scared he will kill me tonight";
const ORDINARY: &str = "This is my new room";

const NOWHERE: Vec<String> = Vec::new();
const NOBODY: Vec<(String, &str)> = Vec::new();

/// Answers whatever is asked at this moment, as somebody whose page was just drawn.
pub(super) async fn answer_now(
    heard: &Heard,
    by: &Grant<Moderate>,
    view: ViewId,
    file: AttachmentId,
    agreed: bool,
    reason: &str,
) -> Result<Option<LockedState>, LockedError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT asked, asked_at FROM locked_media WHERE attachment_id = $1 AND asked IS NOT NULL";
    let row = conn.first(sql, args![file]).await?.ok_or(LockedError::Gone)?;
    drop(conn);
    let end = LockedEnd::parse(&row.text("asked")?).unwrap();
    let read = ReadAsked { end, at: row.moment("asked_at")? };
    media::answer_asked(heard, by, (view, file), read, agreed, reason).await
}

/// One member of staff of every role, each signed in by the role's name, and a child
/// who sent something with a picture to their worker.
struct Town {
    env: Environment,
    staff: Vec<Account>,
    child: Account,
    view: ViewId,
    file: AttachmentId,
    said: u64,
}

async fn town(backend: Backend, words: &str) -> Town {
    let env = Environment::on(backend).await;
    let mut people = Vec::new();
    for role in Role::ALL.iter().copied().filter(|role| *role != Role::YoungPerson) {
        people.push(staff(&env, role, role.name()).await);
    }
    let child = account(&env, Role::YoungPerson, "Heron").await;
    let of = |role: Role| *people.iter().find(|one| one.role() == role).unwrap();
    on_duty(&env, of(Role::SafeguardingLead), &[(of(Role::DutyWorker), 10 * Moment::MINUTE)]).await.unwrap();
    let card = ContactCard {
        name: "A worker".into(),
        role: "Social worker".into(),
        about: "Helps".into(),
        reach: "01632 960102".into(),
    };
    let by = Grant::check(of(Role::ParticipationLead)).unwrap();
    let worker = Some(of(Role::Worker).id());
    contacts::assign(&env.heard, &by, "Heron", OwnKind::Worker, card, worker, None).await.unwrap();
    let mut town =
        Town { env, staff: people, child, view: ViewId::from([0; 16]), file: AttachmentId::from([0; 16]), said: 0 };
    town.say(words).await;
    town
}

fn photo() -> (DraftMedia, Vec<u8>) {
    let media = DraftMedia {
        id: String::new(),
        question: "what".into(),
        kind: Kind::Photo.name().into(),
        mime: "image/png".into(),
        millis: None,
        blur: Some(png()),
    };
    (media, png())
}

impl Town {
    fn of(&self, role: Role) -> Account {
        *self.staff.iter().find(|one| one.role() == role).unwrap()
    }

    fn team(&self) -> Grant<Moderate> {
        Grant::check(self.of(Role::ParticipationLead)).unwrap()
    }

    fn lead(&self) -> Grant<KeepLocked> {
        Grant::check(self.of(Role::SafeguardingLead)).unwrap()
    }

    fn heard(&self) -> &Heard {
        &self.env.heard
    }

    /// Something else that the child says, with a picture.
    async fn say(&mut self, words: &str) {
        self.env.clock.advance(Moment::MINUTE);
        self.said += 1;
        let what = heard_domain::intake::Submission {
            audience: Audience::Worker,
            ..saying(self.said, "something_wrong", "what", words, "en")
        };
        let beside = Beside { files: vec![photo()], ..Beside::default() };
        let sent = submit_with(self.heard(), Visitor::new(Some(self.child)), what, beside).await.unwrap();
        self.view = sent.view.unwrap();
        let mut conn = self.heard().words().read().await.unwrap();
        let row = conn.first("SELECT id FROM attachment WHERE view_id = $1", args![self.view]).await.unwrap();
        self.file = row.unwrap().id("id").unwrap();
    }

    /// Where the picture is, for the team.
    fn path(&self) -> String {
        format!("/views/{}/media/{}", self.view, self.file)
    }

    async fn alert(&self) -> AlertId {
        let mut conn = self.heard().words().read().await.unwrap();
        let row = conn.first("SELECT id FROM alert ORDER BY raised_at DESC LIMIT 1", args![]).await.unwrap();
        row.unwrap().id("id").unwrap()
    }

    async fn lock(&self) {
        media::lock(self.heard(), &self.team(), self.view, Which::One(self.file)).await.unwrap();
    }

    /// A statement of somebody who sits at the database.
    async fn spoil(&self, sql: &'static str, values: Vec<Value>) {
        let done = self.heard().words().write(move |uow| Box::pin(async move { uow.execute(sql, values).await }));
        done.await.map_err(|error: StorageError| error.to_string()).unwrap();
    }

    async fn object(&self, shelf: Shelf) -> Option<Vec<u8>> {
        self.heard().objects().get(shelf, &self.file.bytes()).await.unwrap()
    }

    /// What stands of the key: whether there is a row, and a key in it.
    async fn key(&self) -> (bool, bool) {
        match self.heard().key_store().locked(&self.file.bytes()).await.unwrap() {
            None => (false, false),
            Some(LockedObject::Destroyed) => (true, false),
            Some(LockedObject::Under(_)) => (true, true),
        }
    }

    /// How the row stands: its state, and whether something of it is still to be done.
    async fn row(&self) -> Option<(LockedState, bool)> {
        let mut conn = self.heard().words().read().await.unwrap();
        let sql = "SELECT state, pending FROM locked_media WHERE attachment_id = $1";
        let row = conn.first(sql, args![self.file]).await.unwrap()?;
        Some((LockedState::parse(&row.text("state").unwrap()).unwrap(), row.int("pending").unwrap() == 1))
    }

    /// Locked, and its object apart from what is copied.
    async fn is_put_away(&self) -> bool {
        self.row().await == Some((LockedState::Locked, false))
            && self.key().await == (true, true)
            && self.object(Shelf::View).await.is_none()
            && self.object(Shelf::Locked).await.is_some()
    }

    async fn has_preview(&self) -> bool {
        let sql =
            format!("SELECT COUNT(*) AS n FROM attachment WHERE sealed_blur IS NOT NULL AND id = {}", self.literal());
        count(self.heard(), sql).await == 1
    }

    fn literal(&self) -> String {
        let hex: String = self.file.bytes().iter().map(|byte| format!("{byte:02x}")).collect();
        if self.heard().words().is_postgres() { format!("'\\x{hex}'") } else { format!("x'{hex}'") }
    }

    async fn concern(&self) -> (ConcernLevel, ConcernState, Vec<ConcernKind>) {
        let by: Grant<LookAtConcerns> = Grant::check(self.of(Role::ParticipationLead)).unwrap();
        let one = concerns::of_view(self.heard(), &by, self.view).await.unwrap().unwrap();
        (one.line.level, one.line.state, one.line.kinds.unwrap())
    }

    async fn advise(&self, by: ToldTo) {
        media::advised(self.heard(), &self.lead(), self.view, self.file, told_by(by)).await.unwrap();
    }

    async fn ask(&self, end: LockedEnd) -> Result<(), LockedError> {
        media::ask(self.heard(), &self.lead(), self.view, self.file, end, "As they advised").await
    }

    async fn answer(&self, agreed: bool, reason: &str) -> Result<Option<LockedState>, LockedError> {
        answer_now(self.heard(), &self.team(), self.view, self.file, agreed, reason).await
    }

    /// Somebody answers on a page that is drawn now.
    async fn press(&self, client: &mut Client, fields: &[(&str, &str)]) -> Answer {
        let asked = files(self).await.remove(0).asked;
        let (end, at) = asked.map(|asked| (asked.end.name(), asked.at.0.to_string())).unwrap_or_default();
        let fields = [fields, &[("asked", end), ("asked_at", at.as_str())][..]].concat();
        client.post(&format!("{}/answer", self.path()), &fields).await
    }

    /// As the police advised, and two people agreed.
    async fn destroy(&self) {
        self.advise(ToldTo::Police).await;
        self.ask(LockedEnd::Destroy).await.unwrap();
        assert_eq!(self.answer(true, "").await.unwrap(), Some(LockedState::Destroyed));
    }

    /// Somebody decided about the harm there may be.
    async fn told(&self) {
        let by: Grant<LookAtConcerns> = Grant::check(self.of(Role::ParticipationLead)).unwrap();
        let (who, when) = ("the desk".to_owned(), "today".to_owned());
        let told = Decision::Told { to: ToldTo::Police, who, when, reference: String::new(), area: String::new() };
        concerns::decide(self.heard(), &by, self.view, told).await.unwrap();
    }

    /// A browser for everybody, by the name of their role, and one for nobody.
    async fn everybody(&self) -> Vec<(String, Client)> {
        let mut all = vec![("nobody".to_owned(), Client::new(self.heard()))];
        for one in &self.staff {
            all.push((one.role().name().to_owned(), signed_in(self.heard(), one.role().name()).await));
        }
        let mut phone = Client::new(self.heard());
        let inside = phone.post("/sign-in", &[("name", "Heron"), ("secret", "258013")]).await;
        assert!(inside.status.is_redirection(), "{}", inside.body);
        all.push(("young_person".to_owned(), phone));
        all
    }

    /// The address of a route about this view, this picture or the alert about it.
    fn address(&self, path: &str, alert: AlertId) -> String {
        let id = if path.starts_with("/staff/alerts/") { alert.to_string() } else { self.view.to_string() };
        path.replace("{id}", &id).replace("{m}", &self.file.to_string()).replace("{scenario}", "something_wrong")
    }

    /// Everybody at every route that could show the picture: who was served it, or a
    /// page that shows it, where.
    async fn served(&self, everybody: &mut [(String, Client)]) -> Vec<(String, &'static str)> {
        const PAGES: [&str; 8] =
            ["/queue", "/sent-to-me", "/mine", "/mine/copy", "/thread", "/safeguarding", "/staff", "/wall"];
        const ABOUT: [&str; 4] = ["/views/{id}", "/sent-to-me/{id}", "/mine/{id}", "/staff/alerts/{id}"];
        let alert = self.alert().await;
        let shown = format!("media/{}\"", self.file);
        let blurred = format!("media/{}/blurred\"", self.file);
        let mut served = Vec::new();
        for route in heard_web::routes().iter().filter(|route| route.method == Method::GET) {
            let about = ABOUT.iter().any(|path| route.path.starts_with(path));
            if !about && !route.path.contains("{m}") && !PAGES.contains(&route.path) {
                continue;
            }
            let path = self.address(route.path, alert);
            for (name, client) in everybody.iter() {
                let answer = client.clone().get(&path).await;
                let picture = answer.bytes.windows(4).any(|part| part == b"IHDR");
                let found = answer.status == StatusCode::OK;
                if found && (picture || answer.body.contains(&shown) || answer.body.contains(&blurred)) {
                    served.push((name.clone(), route.path));
                }
            }
        }
        served
    }
}

fn told_by(by: ToldTo) -> Told {
    Told {
        by,
        who: "Sergeant Aldous, child protection".into(),
        when: "today at noon".into(),
        reference: "CAID 4711".into(),
        what: "Leave it locked until we say so".into(),
    }
}

/// Another process on the same stores, with the same objects.
async fn another(env: &Environment) -> Heard {
    let (words, key_store) = env.stores.clone();
    let objects = Objects::local(&env.folder.path().join("words/objects")).unwrap();
    let keys = Arc::new(Keys::derive(&master()));
    let (clock, entropy) = (Arc::clone(&env.clock), Arc::new(System));
    let printer = heard::printer::printer();
    let hashing = Cost::CHEAP;
    Heard::open(Parts { words, key_store, objects, keys, clock, entropy, hashing, printer }).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_what_is_locked_is_served_to_nobody_on_any_route_and_in_no_page() {
    for backend in backends() {
        let town = town(backend, DANGER).await;
        // Somebody looked: it is not about the worker it was sent to.
        let reads: Grant<Moderate> = Grant::check(town.of(Role::ParticipationLead)).unwrap();
        let worker = town.of(Role::Worker).id();
        heard_domain::safeguarding::conflicts::not_about(town.heard(), &reads, town.view, worker).await.unwrap();
        let mut everybody = town.everybody().await;
        let served = town.served(&mut everybody).await;
        for wanted in [
            ("participation_lead", "/views/{id}/media/{m}"),
            ("safeguarding_lead", "/views/{id}/media/{m}/blurred"),
            ("safeguarding_lead", "/views/{id}"),
            ("worker", "/sent-to-me/{id}/media/{m}"),
            ("worker", "/sent-to-me/{id}/media/{m}/blurred"),
            ("worker", "/sent-to-me/{id}"),
            ("duty_worker", "/staff/alerts/{id}/media/{m}"),
            ("duty_worker", "/staff/alerts/{id}/media/{m}/blurred"),
            ("duty_worker", "/staff/alerts/{id}"),
            ("young_person", "/mine/{id}/media/{m}"),
            ("young_person", "/mine/{id}"),
            ("young_person", "/mine/copy"),
        ] {
            assert!(served.iter().any(|(name, path)| (name.as_str(), *path) == wanted), "{backend:?}: {wanted:?}");
        }
        town.lock().await;
        assert_eq!(town.served(&mut everybody).await, NOBODY, "{backend:?}: locked");
        // Nobody was told that somebody looked, by the press or by trying.
        let lines = views::looked_at(town.heard(), &Grant::check(town.child).unwrap()).await.unwrap();
        let told = lines.iter().filter_map(|(_, line)| line.action).filter(|action| action.deed().is_some());
        assert!(told.into_iter().all(|action| !action.name().contains("lock")), "{backend:?}");

        town.advise(ToldTo::Lado).await;
        town.ask(LockedEnd::Release).await.unwrap();
        assert_eq!(town.answer(true, "").await.unwrap(), Some(LockedState::Released));
        let served = town.served(&mut everybody).await;
        let leads = |(name, _): &(String, &str)| name == "safeguarding_lead";
        assert!(!served.is_empty() && served.iter().all(leads), "{backend:?}: {served:?}");
        assert!(served.iter().all(|(_, path)| !path.ends_with("/blurred")), "{backend:?}: {served:?}");

        town.lock().await;
        assert_eq!(town.served(&mut everybody).await, NOBODY, "{backend:?}: locked again");
        let by: Grant<LookAtConcerns> = Grant::check(town.of(Role::ParticipationLead)).unwrap();
        let not_harm = Decision::NotHarm { reason: "They drew their room".into() };
        concerns::decide(town.heard(), &by, town.view, not_harm).await.unwrap();
        let signs: Grant<SignOffConcerns> = Grant::check(town.of(Role::SafeguardingLead)).unwrap();
        concerns::sign_off(town.heard(), &signs, town.view, SignOff::Agreed).await.unwrap();
        town.env.clock.advance(Moment::MINUTE);
        town.destroy().await;
        assert_eq!(town.served(&mut everybody).await, NOBODY, "{backend:?}: destroyed");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_06_one_press_locks_before_anybody_opened_it_from_every_page() {
    for backend in backends() {
        let mut town = town(backend, ORDINARY).await;
        for (turn, role) in
            [Role::ParticipationLead, Role::ParticipationLead, Role::Worker, Role::DutyWorker].into_iter().enumerate()
        {
            town.say(if role == Role::DutyWorker { DANGER } else { ORDINARY }).await;
            let (page, press) = match (turn, role) {
                (0, _) => (format!("/views/{}", town.view), format!("{}/lock", town.path())),
                (1, _) => ("/queue".to_owned(), format!("/views/{}/lock-media", town.view)),
                (_, Role::Worker) => {
                    let page = format!("/sent-to-me/{}", town.view);
                    (page.clone(), format!("{page}/media/{}/lock", town.file))
                }
                _ => {
                    let page = format!("/staff/alerts/{}", town.alert().await);
                    (page.clone(), format!("{page}/media/{}/lock", town.file))
                }
            };
            let at = format!("{backend:?}: {press}");
            let mut client = signed_in(town.heard(), role.name()).await;
            let before = client.get(&page).await.body;
            assert!(before.contains(&format!("action=\"{press}\"")), "{at}: {before}");
            assert!(town.has_preview().await, "{at}");
            for _ in 0..2 {
                let pressed = client.post(&press, &[]).await;
                assert!(pressed.status.is_redirection(), "{at}: {}", pressed.body);
            }
            assert!(town.is_put_away().await, "{at}");
            assert!(!town.has_preview().await, "{at}");
            let (level, state, kinds) = town.concern().await;
            let wanted = if role == Role::DutyWorker { ConcernLevel::Danger } else { ConcernLevel::PossibleHarm };
            assert_eq!((level, state), (wanted, ConcernState::Open), "{at}");
            assert!(kinds.contains(&ConcernKind::Intimate), "{at}: {kinds:?}");
            let file = files(&town).await.remove(0);
            assert_eq!(file.locked_role, Some(role), "{at}");
            assert_eq!(file.deeds.len(), 1, "{at}: pressing twice is pressing once");
            if turn != 1 {
                let after = client.get(&page).await.body;
                assert!(after.contains("Do not look again.") && after.contains("tel:101"), "{at}: {after}");
                assert!(!after.contains(&format!("action=\"{press}\"")), "{at}: {after}");
            }
        }
        let opened = "SELECT COUNT(*) AS n FROM attachment WHERE opened_at IS NOT NULL";
        assert_eq!(count(town.heard(), opened).await, 0, "{backend:?}: nobody looked");
        assert_eq!(count(town.heard(), recorded(ViewAction::MediaLocked.name())).await, 3, "{backend:?}");
        assert_eq!(count(town.heard(), recorded(ViewAction::LockedOnDuty.name())).await, 1, "{backend:?}");
        // What nobody opens keeps nothing from being read.
        let mut team = signed_in(town.heard(), Role::ParticipationLead.name()).await;
        team.get(&format!("/views/{}", town.view)).await;
        assert!(!team.get("/queue?state=sent").await.body.contains(&town.view.to_string()), "{backend:?}");
    }
}

async fn files(town: &Town) -> Vec<media::LockedFile> {
    media::locked_of_view(town.heard(), &town.team(), town.view).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_a_locked_picture_is_released_by_two_people_as_they_were_advised() {
    for backend in backends() {
        let town = town(backend, ORDINARY).await;
        let second = staff(&town.env, Role::SafeguardingLead, "Oswin").await;
        let (mut lena, mut mia) =
            (signed_in(town.heard(), "safeguarding_lead").await, signed_in(town.heard(), "participation_lead").await);
        let path = town.path();
        let page = format!("{path}/locked");
        assert_eq!(lena.get(&page).await.status, StatusCode::NOT_FOUND, "{backend:?}: nothing is locked");
        town.lock().await;
        let told = [("by", "lado"), ("who", "Ines of the LADO team"), ("when", "noon"), ("what", "It is a room")];
        // Who may write down, and what it takes.
        assert_eq!(mia.post(&format!("{path}/advised"), &told).await.status, StatusCode::FORBIDDEN, "{backend:?}");
        for (at, missing) in told.iter().enumerate() {
            let some: Vec<_> = told.iter().enumerate().filter(|(n, _)| *n != at).map(|(_, pair)| *pair).collect();
            let answer = lena.post(&format!("{path}/advised"), &some).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}: {missing:?}");
            assert!(answer.body.contains("error-summary"), "{backend:?}: {missing:?}");
        }
        let long = "a".repeat(2_001);
        let too_long = [told[0], told[1], told[2], ("what", long.as_str())];
        refused(lena.post(&format!("{path}/advised"), &too_long).await, "at most 2,000", backend);
        let reason = [("reason", "It is a room")];
        refused(lena.post(&format!("{path}/release"), &reason).await, "First write down what was advised", backend);
        let other = [("by", "other"), told[1], told[2], told[3]];
        assert!(lena.post(&format!("{path}/advised"), &other).await.status.is_redirection(), "{backend:?}");
        refused(lena.post(&format!("{path}/release"), &reason).await, "First write down what was advised", backend);
        assert!(lena.post(&format!("{path}/advised"), &told).await.status.is_redirection(), "{backend:?}");
        refused(lena.post(&format!("{path}/destroy"), &reason).await, "First write down what was advised", backend);
        refused(lena.post(&format!("{path}/release"), &[]).await, "Give the reason", backend);
        assert_eq!(mia.post(&format!("{path}/release"), &reason).await.status, StatusCode::FORBIDDEN, "{backend:?}");
        assert!(lena.post(&format!("{path}/release"), &reason).await.status.is_redirection(), "{backend:?}");
        refused(lena.post(&format!("{path}/release"), &reason).await, "Somebody asked for something already", backend);

        // Two people: whoever asked is not the second, and whoever else reads views is told.
        let answer = format!("{path}/answer");
        refused(town.press(&mut lena, &[("decision", "agreed")]).await, "Somebody else has to agree", backend);
        assert!(mia.get("/staff").await.body.contains("Locked unseen: a second person is needed"), "{backend:?}");
        assert!(!lena.get("/staff").await.body.contains("Locked unseen: a second person"), "{backend:?}: not her own");
        assert!(mia.get("/safeguarding").await.body.contains(&page), "{backend:?}");
        assert!(mia.get(&page).await.body.contains("Ines of the LADO team"), "{backend:?}");
        refused(mia.post(&answer, &[]).await, "Choose one of the two", backend);
        refused(town.press(&mut mia, &[("decision", "refused")]).await, "Give the reason", backend);
        let no = [("decision", "refused"), ("reason", "I saw it on his phone")];
        assert!(town.press(&mut mia, &no).await.status.is_redirection(), "{backend:?}");
        refused(town.press(&mut mia, &no).await, "Nothing waits for this any more", backend);
        assert!(town.is_put_away().await, "{backend:?}: it stays locked");
        // Whoever asked takes it back without a reason.
        town.ask(LockedEnd::Release).await.unwrap();
        assert!(town.press(&mut lena, &[("decision", "refused")]).await.status.is_redirection(), "{backend:?}");

        town.ask(LockedEnd::Release).await.unwrap();
        let agreed = town.press(&mut mia, &[("decision", "agreed")]).await;
        assert!(agreed.status.is_redirection(), "{backend:?}: {}", agreed.body);
        assert_eq!(town.row().await, Some((LockedState::Released, false)), "{backend:?}");
        assert_eq!((town.key().await, town.object(Shelf::Locked).await), ((false, false), None), "{backend:?}");
        // Only safeguarding leads open it, and its preview does not come back.
        let mut oswin = signed_in(town.heard(), "Oswin").await;
        for client in [&mut lena, &mut oswin] {
            let seen = client.get(&path).await;
            assert_eq!((seen.status, &seen.bytes), (StatusCode::OK, &png()), "{backend:?}");
            assert_eq!(client.get(&format!("{path}/blurred")).await.status, StatusCode::NOT_FOUND, "{backend:?}");
        }
        assert_eq!(mia.get(&path).await.status, StatusCode::NOT_FOUND, "{backend:?}");
        assert!(mia.get(&format!("/views/{}", town.view)).await.body.contains("Only safeguarding leads can open it"));

        // Locked once more: what was advised before does not count.
        town.env.clock.advance(Moment::MINUTE);
        media::lock(town.heard(), &Grant::check(second).unwrap(), town.view, Which::All).await.unwrap();
        assert!(town.is_put_away().await, "{backend:?}");
        assert!(matches!(town.ask(LockedEnd::Release).await, Err(LockedError::NoAdvice)), "{backend:?}");
        // Who said what, and why, stands in no table in clear.
        for sql in ["SELECT sealed AS s FROM locked_deed", "SELECT wrapped_key AS s FROM locked_media"] {
            let mut conn = town.heard().words().read().await.unwrap();
            for row in conn.all(sql, vec![]).await.unwrap() {
                let bytes = row.blob("s").unwrap();
                assert!(!bytes.windows(4).any(|part| part == b"Ines" || part == b"room"), "{backend:?}");
            }
        }
    }
}

#[track_caller]
fn refused(answer: Answer, why: &str, backend: Backend) {
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}: {why}");
    assert!(answer.body.contains(why), "{backend:?}: {why}: {}", answer.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_a_locked_picture_is_destroyed_by_two_people_as_the_police_advised_and_its_row_stays() {
    for backend in backends() {
        let town = town(backend, ORDINARY).await;
        let (mut lena, mut mia) =
            (signed_in(town.heard(), "safeguarding_lead").await, signed_in(town.heard(), "participation_lead").await);
        let entry = NewEntry {
            area: "Eastmere".into(),
            service: ToldTo::Police,
            name: "Child protection desk".into(),
            phone: "01632 960103".into(),
            hours: String::new(),
        };
        add_entry(town.heard(), &Grant::check(town.of(Role::SafeguardingLead)).unwrap(), entry).await.unwrap();
        town.lock().await;
        let path = town.path();
        let view = mia.get(&format!("/views/{}", town.view)).await.body;
        assert!(view.contains("01632 960103") && view.contains(&format!("{path}/locked")), "{backend:?}: {view}");
        let page = lena.get(&format!("{path}/locked")).await.body;
        let name = format!("locked/{}", town.file.to_string().replace('-', ""));
        assert!(page.contains(&name), "{backend:?}: {page}");
        let told = [("who", "PC Wren"), ("when", "today"), ("reference", "CR/12"), ("what", "From her phone")];
        assert!(lena.post(&format!("{path}/handed-over"), &told).await.status.is_redirection(), "{backend:?}");
        assert!(lena.get(&format!("/views/{}", town.view)).await.body.contains("The police have it."), "{backend:?}");
        town.advise(ToldTo::Police).await;
        let reason = [("reason", "They have it, and it is not needed here")];
        assert!(lena.post(&format!("{path}/destroy"), &reason).await.status.is_redirection(), "{backend:?}");
        // While nobody decided what it means for the child, it is evidence.
        refused(town.press(&mut mia, &[("decision", "agreed")]).await, "It cannot be destroyed yet", backend);
        assert!(town.is_put_away().await, "{backend:?}");
        town.told().await;
        let agreed = town.press(&mut mia, &[("decision", "agreed")]).await;
        assert!(agreed.status.is_redirection(), "{backend:?}: {}", agreed.body);

        assert_eq!(town.row().await, Some((LockedState::Destroyed, false)), "{backend:?}");
        assert_eq!(town.key().await, (true, false), "{backend:?}: its key is gone, and that it was locked is known");
        assert_eq!((town.object(Shelf::View).await, town.object(Shelf::Locked).await), (None, None), "{backend:?}");
        let file = files(&town).await.remove(0);
        assert_eq!((file.kind, file.size), (Kind::Photo, i64::try_from(png().len()).unwrap()), "{backend:?}");
        assert!(file.ended_at.is_some() && file.may_ask.is_empty(), "{backend:?}");
        let done: Vec<_> = file.deeds.iter().map(|deed| deed.action).collect();
        let wanted = [
            ViewAction::MediaLocked,
            ViewAction::MediaHandedOver,
            ViewAction::MediaAdvised,
            ViewAction::MediaDestructionAsked,
            ViewAction::MediaDestroyed,
        ];
        assert_eq!(done.len(), wanted.len(), "{backend:?}: {done:?}");
        assert!(wanted.iter().all(|one| done.contains(one)), "{backend:?}: {done:?}");
        let page = lena.get(&format!("{path}/locked")).await.body;
        assert!(page.contains("CAID 4711") && page.contains("Sergeant Aldous"), "{backend:?}: {page}");
        assert!(!page.contains("<form class=\"stack\"") && !page.contains(&name), "{backend:?}: {page}");
        // Nothing brings it back, and it is not locked anew.
        for (form, fields) in [("release", &reason[..]), ("advised", &told[..]), ("answer", &[("decision", "agreed")])]
        {
            assert_eq!(
                lena.post(&format!("{path}/{form}"), fields).await.status,
                StatusCode::UNPROCESSABLE_ENTITY,
                "{backend:?}: {form}"
            );
        }
        town.lock().await;
        assert_eq!(town.row().await, Some((LockedState::Destroyed, false)), "{backend:?}");
        assert!(!mia.get("/safeguarding").await.body.contains(&format!("{path}/locked")), "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_what_is_locked_is_kept_whoever_wants_it_gone_until_it_was_destroyed() {
    for backend in backends() {
        let town = town(backend, ORDINARY).await;
        let heard = town.heard();
        let me: Grant<OwnVoice> = Grant::check(town.child).unwrap();
        let worker = Grant::check(town.of(Role::Worker)).unwrap();
        let sent = views::delivered(heard, &worker, town.view).await.unwrap().unwrap();
        media::lock_delivered(heard, &worker, sent, town.file).await.unwrap();
        let own = views::by_account(heard, &me, town.view).await.unwrap().unwrap();
        views::take_back(heard, own).await.unwrap();
        assert!(views::mine(heard, &me).await.unwrap().is_empty(), "{backend:?}: gone for them");
        assert!(town.is_put_away().await, "{backend:?}");
        // Found to be no harm, it is kept all the same.
        let by: Grant<LookAtConcerns> = Grant::check(town.of(Role::ParticipationLead)).unwrap();
        let not_harm = Decision::NotHarm { reason: "A mistaken press".into() };
        concerns::decide(heard, &by, town.view, not_harm).await.unwrap();
        let signs: Grant<SignOffConcerns> = Grant::check(town.of(Role::SafeguardingLead)).unwrap();
        concerns::sign_off(heard, &signs, town.view, SignOff::Agreed).await.unwrap();
        people::erase(heard, &me).await.unwrap();
        run_due(heard).await.unwrap();
        let state = format!("SELECT COUNT(*) AS n FROM account WHERE state = '{}'", AccountState::Destroying.name());
        assert_eq!(count(heard, state.clone()).await, 1, "{backend:?}: it waits");
        assert!(town.is_put_away().await, "{backend:?}");
        town.destroy().await;
        let gone = "SELECT COUNT(*) AS n FROM attachment";
        assert_eq!(count(heard, gone).await, 0, "{backend:?}: what was asked for meanwhile is done");
        run_due(heard).await.unwrap();
        assert_eq!(count(heard, state).await, 0, "{backend:?}: the account too");
        assert_eq!(town.row().await, Some((LockedState::Destroyed, false)), "{backend:?}: what was done stays");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_a_stop_between_the_two_stores_serves_nothing_and_is_made_up_for() {
    for backend in backends() {
        let town = town(backend, ORDINARY).await;
        let (heard, object) = (town.heard(), town.file.bytes());
        let mut everybody = [("safeguarding_lead".to_owned(), signed_in(heard, "safeguarding_lead").await)];
        let sealed = town.object(Shelf::View).await.unwrap();
        town.lock().await;
        let key = heard.key_store().all_locked().await.unwrap();
        // After the words were committed; after the key was made; after it was sealed once more.
        for stopped in ["words", "key", "sealed"] {
            heard.objects().put(Shelf::View, &object, sealed.clone()).await.unwrap();
            if stopped != "sealed" {
                heard.objects().delete(Shelf::Locked, &object).await.unwrap();
            }
            if stopped == "words" {
                heard.key_store().unlock(object).await.unwrap();
            }
            town.spoil("UPDATE locked_media SET pending = 1", vec![]).await;
            assert_eq!(town.served_alone(&mut everybody).await, NOWHERE, "{backend:?}: {stopped}");
            assert_eq!(media::sweep_locked(heard).await.unwrap(), 1, "{backend:?}: {stopped}");
            assert!(town.is_put_away().await, "{backend:?}: {stopped}");
        }
        assert_ne!(heard.key_store().all_locked().await.unwrap(), key, "{backend:?}: the key that was lost is another");
        // Released, and the file is not back yet; then it is back, and its key is not gone yet.
        for stopped in ["words", "object"] {
            town.spoil("UPDATE locked_media SET state = 'released', pending = 1", vec![]).await;
            if stopped == "object" {
                heard.key_store().lock(object, heard.entropy()).await.unwrap();
            }
            assert_eq!(town.served_alone(&mut everybody).await, NOWHERE, "{backend:?}: {stopped}");
            media::sweep_locked(heard).await.unwrap();
            assert_eq!((town.row().await, town.key().await), (Some((LockedState::Released, false)), (false, false)));
            assert_eq!(town.object(Shelf::View).await.as_ref(), Some(&sealed), "{backend:?}: {stopped}");
            assert!(!town.served_alone(&mut everybody).await.is_empty(), "{backend:?}: {stopped}");
        }
        town.lock().await;
        // Destroyed: its key first, so that what may be left of it opens nowhere.
        for stopped in ["words", "key"] {
            town.spoil("UPDATE locked_media SET state = 'destroyed', pending = 1", vec![]).await;
            heard.objects().put(Shelf::View, &object, sealed.clone()).await.unwrap();
            assert_eq!(town.served_alone(&mut everybody).await, NOWHERE, "{backend:?}: {stopped}");
            media::sweep_locked(heard).await.unwrap();
            assert_eq!(town.key().await, (true, false), "{backend:?}: {stopped}");
            assert_eq!((town.object(Shelf::View).await, town.object(Shelf::Locked).await), (None, None));
        }
    }
}

impl Town {
    /// As [`served`](Self::served), where no alert is about it.
    async fn served_alone(&self, everybody: &mut [(String, Client)]) -> Vec<String> {
        let mut served = Vec::new();
        for (_, client) in everybody.iter_mut() {
            for path in [self.path(), format!("{}/blurred", self.path())] {
                if client.get(&path).await.status != StatusCode::NOT_FOUND {
                    served.push(path);
                }
            }
        }
        served
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_words_that_are_put_back_from_before_a_lock_do_not_undo_it() {
    for backend in backends() {
        let town = town(backend, ORDINARY).await;
        let (heard, object) = (town.heard(), town.file.bytes());
        let mut everybody = [
            ("safeguarding_lead".to_owned(), signed_in(heard, "safeguarding_lead").await),
            ("participation_lead".to_owned(), signed_in(heard, "participation_lead").await),
        ];
        let sealed = town.object(Shelf::View).await.unwrap();
        town.lock().await;
        for to in [LockedState::Locked, LockedState::Destroyed] {
            if to == LockedState::Destroyed {
                heard.key_store().destroy_locked(object).await.unwrap();
            }
            // Yesterday's words, which know of no lock, and the object that lay beside them.
            for sql in ["DELETE FROM locked_deed", "DELETE FROM locked_media", "DELETE FROM concern_deed"] {
                town.spoil(sql, vec![]).await;
            }
            town.spoil("DELETE FROM concern", vec![]).await;
            town.spoil("UPDATE attachment SET sealed_blur = $1", args![sealed.clone()]).await;
            heard.objects().put(Shelf::View, &object, sealed.clone()).await.unwrap();
            // Nothing is served even before the program looked.
            assert_eq!(town.served_alone(&mut everybody).await, NOWHERE, "{backend:?}: {to:?}");
            assert_eq!(media::lock_again(heard).await.unwrap(), 1, "{backend:?}: {to:?}");
            assert_eq!(media::lock_again(heard).await.unwrap(), 0, "{backend:?}: {to:?}: once");
            assert_eq!(town.served_alone(&mut everybody).await, NOWHERE, "{backend:?}: {to:?}");
            assert!(!town.has_preview().await, "{backend:?}: {to:?}");
            assert_eq!(town.row().await, Some((to, false)), "{backend:?}: {to:?}");
            assert_eq!(town.object(Shelf::View).await, None, "{backend:?}: {to:?}");
            assert_eq!(town.object(Shelf::Locked).await.is_some(), to == LockedState::Locked, "{backend:?}: {to:?}");
            let (level, state, kinds) = town.concern().await;
            assert_eq!((level, state), (ConcernLevel::PossibleHarm, ConcernState::Open), "{backend:?}: {to:?}");
            assert_eq!(kinds, [ConcernKind::Intimate], "{backend:?}: {to:?}");
            let file = files(&town).await.remove(0);
            assert_eq!(file.deeds[0].action, ViewAction::MediaLockedAgain, "{backend:?}: {to:?}");
            assert_eq!((file.locked_by, file.locked_role), (None, None), "{backend:?}: {to:?}");
            let page = everybody[1].1.get(&format!("/views/{}", town.view)).await;
            assert_eq!(page.status, StatusCode::OK, "{backend:?}: {to:?}: {}", page.body);
        }
        assert_eq!(count(heard, recorded(ViewAction::MediaLockedAgain.name())).await, 2, "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_two_processes_lock_once_and_end_it_once() {
    for backend in backends() {
        let town = town(backend, ORDINARY).await;
        let other = another(&town.env).await;
        let (team, which) = (town.team(), Which::One(town.file));
        let worker = Grant::check(town.of(Role::Worker)).unwrap();
        let sent = views::delivered(&other, &worker, town.view).await.unwrap().unwrap();
        let pressed = futures::join!(
            media::lock(town.heard(), &team, town.view, which),
            media::lock_delivered(&other, &worker, sent, town.file),
        );
        assert!(pressed.0.is_ok() && pressed.1.is_ok(), "{backend:?}: {pressed:?}");
        assert!(town.is_put_away().await, "{backend:?}");
        assert_eq!(files(&town).await.remove(0).deeds.len(), 1, "{backend:?}: locked once");
        // What one locked the other does not serve.
        let mut there = signed_in(&other, "safeguarding_lead").await;
        assert_eq!(there.get(&town.path()).await.status, StatusCode::NOT_FOUND, "{backend:?}");
        let oswin: Grant<Moderate> = Grant::check(staff(&town.env, Role::SafeguardingLead, "Oswin").await).unwrap();
        town.advise(ToldTo::Police).await;
        town.ask(LockedEnd::Release).await.unwrap();
        let answered = futures::join!(
            answer_now(town.heard(), &team, town.view, town.file, true, ""),
            answer_now(&other, &oswin, town.view, town.file, false, "Not yet"),
        );
        let done = [answered.0.is_ok(), answered.1.is_ok()];
        assert_eq!(done.iter().filter(|done| **done).count(), 1, "{backend:?}: {answered:?}");
        let released = done[0];
        assert_eq!(there.get(&town.path()).await.status == StatusCode::OK, released, "{backend:?}");
        other.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_23_what_is_locked_is_in_no_copy_and_its_author_reads_that_it_is_not_here() {
    for backend in backends() {
        let town = town(backend, ORDINARY).await;
        let mut phone = Client::new(town.heard());
        phone.post("/sign-in", &[("name", "Heron"), ("secret", "258013")]).await;
        let own = format!("/mine/{}", town.view);
        assert_eq!(packed(&mut phone).await.1.len(), 1, "{backend:?}");
        // Sent without an account, too.
        let beside = Beside { files: vec![photo()], ..Beside::default() };
        let what = saying(99, "something_wrong", "what", ORDINARY, "en");
        let sent = submit_with(town.heard(), Visitor::new(None), what, beside).await.unwrap();
        let mut strange = Client::new(town.heard());
        strange.post("/receipt", &[("receipt", &sent.receipt.unwrap())]).await;
        let thread = strange.get("/thread").await.body;
        let media = super::client::link(&thread, "/thread/media/").unwrap();

        town.lock().await;
        let anonymous = "SELECT view_id FROM attachment WHERE id <> $1";
        let mut conn = town.heard().words().read().await.unwrap();
        let view: ViewId = conn.first(anonymous, args![town.file]).await.unwrap().unwrap().id("view_id").unwrap();
        drop(conn);
        media::lock(town.heard(), &town.team(), view, Which::All).await.unwrap();

        let (texts, files) = packed(&mut phone).await;
        assert!(files.is_empty(), "{backend:?}: {files:?}");
        assert!(texts.contains("This is no longer here") && texts.contains(ORDINARY), "{backend:?}: {texts}");
        for (client, page) in [(&mut phone, own.as_str()), (&mut strange, "/thread")] {
            let body = client.get(page).await.body;
            assert!(body.contains("This is no longer here"), "{backend:?}: {page}: {body}");
            assert!(!body.contains("/media/"), "{backend:?}: {page}: {body}");
        }
        assert_eq!(strange.get(&format!("/thread/media/{media}")).await.status, StatusCode::NOT_FOUND, "{backend:?}");
        // Nothing among who looked says that it was locked, or why.
        let looked = phone.get("/mine/looked").await.body;
        // Everywhere it says that drafts are locked with a PIN.
        assert!(
            !looked.replace("locked with your PIN", "").replace("locked on this phone", "").contains("locked"),
            "{backend:?}: {looked}"
        );
    }
}

/// The two texts of a copy of everything, and the names of its files.
async fn packed(phone: &mut Client) -> (String, Vec<String>) {
    let copy = phone.get("/mine/copy").await;
    assert_eq!(copy.status, StatusCode::OK, "{}", copy.body);
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(copy.bytes)).unwrap();
    let (mut texts, mut files) = (String::new(), Vec::new());
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).unwrap();
        let name = file.name().unwrap().into_owned();
        match name.starts_with("files/") {
            true => files.push(name),
            false => drop(file.read_to_string(&mut texts).unwrap()),
        }
    }
    (texts, files)
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_whoever_it_may_be_about_neither_finds_what_is_locked_nor_ends_it() {
    for backend in backends() {
        let town = town(backend, ORDINARY).await;
        let heard = town.heard();
        let oswin = staff(&town.env, Role::SafeguardingLead, "Oswin").await;
        town.lock().await;
        town.advise(ToldTo::Police).await;
        town.ask(LockedEnd::Release).await.unwrap();
        heard_domain::safeguarding::conflicts::about(heard, &town.team(), town.view, oswin.id()).await.unwrap();
        let mut about = signed_in(heard, "Oswin").await;
        for path in [format!("{}/locked", town.path()), format!("{}/answer", town.path())] {
            let answer = match path.ends_with("answer") {
                true => about.post(&path, &[("decision", "agreed")]).await,
                false => about.get(&path).await,
            };
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{backend:?}: {path}");
        }
        assert!(!about.get("/safeguarding").await.body.contains(&town.path()), "{backend:?}");
        let by: Grant<Moderate> = Grant::check(oswin).unwrap();
        let past = answer_now(heard, &by, town.view, town.file, true, "").await;
        assert!(matches!(past, Err(LockedError::Gone)), "{backend:?}: {past:?}");
        // On duty it is locked by whoever was told of it, and by nobody who was not.
        let kofi = town.of(Role::DutyWorker);
        let raises: Grant<LookAtConcerns> = Grant::check(town.of(Role::ParticipationLead)).unwrap();
        concerns::raise(heard, &raises, town.view, ConcernLevel::Danger, "It sounds like danger").await.unwrap();
        let alert = town.alert().await;
        assert!(told(heard, &home(kofi), alert).await.unwrap().is_some(), "{backend:?}");
        let mut worker = signed_in(heard, Role::Worker.name()).await;
        let press = format!("/staff/alerts/{alert}/media/{}/lock", town.file);
        assert_eq!(worker.post(&press, &[]).await.status, StatusCode::NOT_FOUND, "{backend:?}");
    }
}
