//! A young person with something in every table that names one, through the
//! use cases that put it there.

use std::collections::BTreeMap;

use heard_domain::assignments::{AssignedAs, Days, assign};
use heard_domain::calendar::{OwnDay, add_day};
use heard_domain::case_system::{self, CaseFile};
use heard_domain::contacts::{self, ContactCard, OwnKind};
use heard_domain::council::{self, CardKind};
use heard_domain::decisions::{self, Deciding};
use heard_domain::ids::ViewId;
use heard_domain::intake::{Beside, Submission, submit_with};
use heard_domain::media::{self, Kind, Told, Which};
use heard_domain::messages;
use heard_domain::notifications::{Choices, Device, subscribe};
use heard_domain::people::{
    self, Account, Approve, AssignPeople, Change, Commission, Confirmed, Grant, Identity, KeepCaseSystem, KeepContent,
    KeepLocked, LookAtConcerns, Moderate, OwnVoice, Participate, Respond, Role, Visitor, Wish,
};
use heard_domain::polls::{self, NewPoll, PollKind};
use heard_domain::procedures::{self, Opening};
use heard_domain::record::look_for_what_is_missing;
use heard_domain::responses::{self, About, Claim, ResponseText, Verdict, Voter};
use heard_domain::retention::{self, On, Putting, Written};
use heard_domain::reviews::{self, Brief};
use heard_domain::safeguarding::alerts::{self, raise_alert};
use heard_domain::safeguarding::concerns::{self, Decision};
use heard_domain::safeguarding::duty::{OnDuty, add_shift, keep_duty};
use heard_domain::safeguarding::{author, conflicts};
use heard_domain::search;
use heard_domain::themes::{ThemeWords, add_theme, merge_themes};
use heard_domain::views::{self, Answer, AspectSaid, Audience, Author, Coding, Consent, Helped};
use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::{Mark, StorageError, Value, args};
use heard_vocabulary::{
    AuthorReason, ConcernLevel, HoldFor, LockedEnd, LockedState, ProcedureKind, RedactionKind, ToldTo,
};

use crate::client::Client;
use crate::environment::{Environment, scoped};
use crate::locked::answer_now;

pub struct Somebody {
    pub account: Account,
    pub owner: [u8; 16],
    pub views: Vec<ViewId>,
    /// Whose keys open what they answered in polls.
    pub answers: Vec<[u8; 16]>,
    /// A participation lead.
    pub lead: Account,
}

impl Somebody {
    /// Their sessions were ended by leaving: they look in once more.
    pub async fn sign_in(&self, env: &Environment) {
        let mut phone = Client::new(&env.heard);
        let inside = phone.post("/sign-in", &[("name", "Heron"), ("secret", "258013")]).await;
        assert!(inside.location.is_some(), "{}", inside.body);
    }
}

impl Environment {
    pub async fn run(&self, sql: String) {
        self.heard
            .words()
            .write(move |uow| Box::pin(async move { uow.execute(sql, vec![]).await.map(drop) }))
            .await
            .map_err(|error: StorageError| error.to_string())
            .unwrap();
    }

    pub async fn count(&self, sql: String, args: Vec<Value>) -> i64 {
        let mut conn = self.heard.words().read().await.unwrap();
        conn.first(sql, args).await.unwrap().unwrap().int("n").unwrap()
    }
}

async fn account(env: &Environment, role: Role, name: &str) -> Account {
    let young = role == Role::YoungPerson;
    let email = (!young).then(|| format!("{}@going.example", name.to_lowercase()));
    let identity = Identity { name: name.into(), avatar: None, title: None, email };
    let made = people::issue_for_test(&env.heard, role, identity).await.unwrap();
    let secret = if young { "258013" } else { "a long password" };
    people::accept(&env.heard, &made.code, name, None, secret.into()).await.unwrap()
}

async fn say(env: &Environment, me: Account, words: &str, number: u8) -> ViewId {
    let submission = Submission {
        id: [number; 16],
        scenario: "something_wrong".into(),
        version: 1,
        answers: vec![Answer { question: "what".into(), asked: String::new(), said: words.into(), keys: Vec::new() }],
        audience: Audience::Worker,
        helped: Helped::Known,
        lang: "en".into(),
        mood: Some(2),
        service: Some(env.heard.catalogue().services[0].id),
        due_on: None,
        seen: "she smiled a lot".into(),
    };
    let beside = Beside { aspects: vec![("It is warm".into(), AspectSaid::No)], ..Beside::default() };
    submit_with(&env.heard, Visitor::new(Some(me)), submission, beside).await.unwrap().view.unwrap()
}

/// Into the demonstration council.
pub async fn somebody(env: &Environment) -> Somebody {
    let heard = &env.heard;
    let her = account(env, Role::YoungPerson, "Heron").await;
    let (lead, worker) = (account(env, Role::ParticipationLead, "Lead").await, account(env, Role::Worker, "Ada").await);
    let me: Grant<OwnVoice> = Grant::check(her).unwrap();

    let participate: Grant<Participate> = Grant::check(lead).unwrap();
    let card = ContactCard {
        name: "Ada".into(),
        role: "Social worker".into(),
        about: "Helps".into(),
        reach: "01234 567".into(),
    };
    contacts::assign(heard, &participate, "Heron", OwnKind::Worker, card, Some(worker.id()), None).await.unwrap();
    let assigns: Grant<AssignPeople> = Grant::check(lead).unwrap();
    let person = scoped(heard, &assigns, her).await;
    let days = Days::from(heard.now().day());
    assign(heard, &assigns, &person, worker.id(), AssignedAs::Worker, days).await.unwrap();
    let file = |file, text: &str| case_system::File { file, json: false, bytes: text.as_bytes().to_vec() };
    let children = file(CaseFile::Children, "case_number,name\nC-1,Wren Tallow\n");
    let people = file(CaseFile::People, "case_number,role,name\nC-1,iro,Cy Dune\n");
    case_system::take_in(heard, Ok((children, people))).await.unwrap();
    let keeps: Grant<KeepCaseSystem> = Grant::check(account(env, Role::Administrator, "Olu").await).unwrap();
    let waits = case_system::overview(heard, &keeps).await.unwrap().came.remove(0).id;
    case_system::confirm(heard, &keeps, waits).await.unwrap();
    case_system::link(heard, &assigns, &person, "C-1").await.unwrap();
    let views = vec![say(env, her, "my words", 201).await, say(env, her, "more words", 202).await];
    staff_work(env, &me, lead, views[0]).await;
    together(env, &me, &participate).await;
    ways_in(env, &me, lead, worker).await;
    staff_and_setup(env, lead, worker).await;
    alarm(env, her, views[0]).await;
    locked(env, lead, views[0]).await;
    concern(env, lead, views[0]).await;
    let why = AuthorReason::Danger;
    author::ask(heard, &Grant::check(lead).unwrap(), views[0], why, "they may be hurt").await.unwrap();
    conflicts::about(heard, &Grant::check(lead).unwrap(), views[0], worker.id()).await.unwrap();
    let what = Opening {
        view: Some(views[0]),
        text: "my words".into(),
        who: "Heron".into(),
        agreed: "she said so".into(),
        ..Opening::default()
    };
    procedures::open(heard, &Grant::check(lead).unwrap(), ProcedureKind::Complaint, what).await.unwrap();
    let decided = Deciding {
        person: Some(her.id()),
        text: "my words in a review".into(),
        owner: "Ada".into(),
        due_on: heard.now().day().to_string(),
        ..Deciding::default()
    };
    decisions::decide(heard, &Grant::check(worker).unwrap(), decided).await.unwrap();
    let today = heard.now().day().to_string();
    let review = decisions::OfReview { on: &today, another: false };
    decisions::took_part(heard, &Grant::check(worker).unwrap(), her.id(), review, "pn1").await.unwrap();
    held(env, views[0]).await;
    heard.key_store().set_mark(Mark { seq: 1, hash: vec![0; 32], at: heard.now() }).await.unwrap();
    look_for_what_is_missing(heard).await.unwrap();
    // Its words are found, and it waits to be read again.
    search::keep_up(heard).await.unwrap();
    let waits = "INSERT INTO search_todo (view_id) SELECT id FROM view WHERE signed_in = 1 ON CONFLICT DO NOTHING";
    env.run(waits.to_owned()).await;

    let owner = heard.keys().owner_of(&her.id().bytes());
    let mut conn = heard.words().read().await.unwrap();
    let rows = conn
        .all("SELECT owner_key FROM poll_answer WHERE person_hash IS NOT NULL AND owner_key IS NOT NULL", args![])
        .await
        .unwrap();
    let answers: Vec<[u8; 16]> = rows.iter().map(|row| row.id("owner_key").unwrap()).collect();
    assert_eq!(answers.len(), 1, "nobody else of the demonstration answers in own words");
    drop(conn);
    Somebody { account: her, owner, views, answers, lead }
}

/// What comes to stand beside a view, and what it is put behind.
async fn staff_work(env: &Environment, me: &Grant<OwnVoice>, lead: Account, view: ViewId) {
    let heard = &env.heard;
    let by: Grant<Moderate> = Grant::check(lead).unwrap();
    let catalogue = heard.catalogue();
    let (service, objective, theme) = (catalogue.services[0].id, catalogue.objectives[0].id, catalogue.themes[0].id);
    let file = media::check(Kind::Voice, &crate::media::wav()).unwrap();
    media::attach_to(heard, view, file).await.unwrap();
    views::open_view(heard, &by, view).await.unwrap();
    views::assign(heard, &by, view, (None, Some(lead.id()))).await.unwrap();
    let keeps: Grant<KeepContent> = Grant::check(lead).unwrap();
    let words = ThemeWords { title: "A theme that is merged".into(), ..ThemeWords::default() };
    let merged = add_theme(heard, &keeps, None, words).await.unwrap();
    let coding = Coding {
        themes: vec![theme, merged],
        shown: None,
        mood: Some(2),
        service: Some(service),
        objectives: vec![objective],
    };
    views::code(heard, &by, view, coding).await.unwrap();
    merge_themes(heard, &keeps, merged, theme).await.unwrap();
    views::redact_written(heard, &by, view, "words", RedactionKind::Other).await.unwrap();
    views::note(heard, &by, view, "ring the home").await.unwrap();
    views::reply(heard, &by, view, "we are on it", views::AfterReply::Stays).await.unwrap();
    let held = "INSERT INTO withheld_message (id, view_id, author, sealed, sent_at, goes_at, written_by, state, taken_at)
                SELECT id, view_id, author, sealed, sent_at, goes_at, $2, 'held', sent_at FROM message WHERE view_id = $1";
    let held = heard.words().write(move |uow| Box::pin(async move { uow.execute(held, args![view, lead.id()]).await }));
    held.await.unwrap();
    views::propose_quote(heard, &by, view, "listen", Consent::Thread, false).await.unwrap();
    let published = "INSERT INTO figures_quote (period, position, quote_id, view_id)
                     SELECT '2026-Q3', 1, id, view_id FROM quote WHERE view_id = $1";
    heard.words().write(move |uow| Box::pin(async move { uow.execute(published, args![view]).await })).await.unwrap();
    let pack = "INSERT INTO quote_pack (id, sealed, taken_by, taken_at) SELECT id, sealed, $1, 0 FROM quote";
    let item = "INSERT INTO quote_pack_item (pack_id, quote_id, position) SELECT id, id, 1 FROM quote";
    let list = "INSERT INTO saved_list (id, by_id, whose, sealed, made_at) SELECT id, $1, 'own', sealed, 0 FROM quote";
    let taken = heard.words().write(move |uow| {
        Box::pin(async move {
            uow.execute(list, args![lead.id()]).await?;
            uow.execute(pack, args![lead.id()]).await?;
            uow.execute(item, vec![]).await
        })
    });
    taken.await.unwrap();
    let twice = "INSERT INTO second_coding (view_id, coder, drawn_at) VALUES ($1, $2, 0)";
    heard
        .words()
        .write(move |uow| Box::pin(async move { uow.execute(twice, args![view, lead.id()]).await }))
        .await
        .unwrap();
    let asks = "INSERT INTO note_for (view_id, account_id, asked_at) VALUES ($1, $2, 0)";
    heard
        .words()
        .write(move |uow| Box::pin(async move { uow.execute(asks, args![view, lead.id()]).await }))
        .await
        .unwrap();
    let open = "INSERT INTO open_now (view_id, account_id, seen_at) VALUES ($1, $2, 0)";
    heard
        .words()
        .write(move |uow| Box::pin(async move { uow.execute(open, args![view, lead.id()]).await }))
        .await
        .unwrap();
    let entered = "INSERT INTO view_entry (view_id, way, whose, consent, came_on)
                   VALUES ($1, 'phone', 'child', 'agreed', '2026-11-20')";
    heard.words().write(move |uow| Box::pin(async move { uow.execute(entered, args![view]).await })).await.unwrap();
    let waits =
        "INSERT INTO view_translation (view_id, lang, state, waits_since, newest_at, claimed_by, claimed_at, sealed_draft)
                 SELECT id, 'ti', 'claimed', 0, 0, $2, 0, sealed FROM view WHERE id = $1";
    heard
        .words()
        .write(move |uow| Box::pin(async move { uow.execute(waits, args![view, lead.id()]).await }))
        .await
        .unwrap();
    let before = "INSERT INTO translation_before (view_id, number, sealed, handed_in_by, handed_in_at)
                  SELECT id, 1, sealed, $2, 0 FROM view WHERE id = $1";
    heard
        .words()
        .write(move |uow| Box::pin(async move { uow.execute(before, args![view, lead.id()]).await }))
        .await
        .unwrap();
    let turned =
        "INSERT INTO translation_turned_down (view_id, reader) SELECT id, submission_hash FROM view WHERE id = $1";
    heard.words().write(move |uow| Box::pin(async move { uow.execute(turned, args![view]).await })).await.unwrap();
    let works = "INSERT INTO translator (account_id, gender) VALUES ($1, 'woman')";
    let from = "INSERT INTO translator_language (account_id, lang) VALUES ($1, 'ti')";
    let translates = heard.words().write(move |uow| {
        Box::pin(async move {
            uow.execute(works, args![lead.id()]).await?;
            uow.execute(from, args![lead.id()]).await
        })
    });
    translates.await.unwrap();
    // They were told that it goes into their record, and it was filed there.
    let filed = "INSERT INTO filing_document
                    (id, first_id, number, kind, state, made_at, due_at, tries, begun_at, state_at)
                 VALUES ($1, $1, 1, 'first', 'filed', 0, 0, 1, 0, 0)";
    let told = "INSERT INTO filing (view_id, first_id) VALUES ($1, $1)";
    let filed = heard.words().write(move |uow| {
        Box::pin(async move {
            uow.execute(told, args![view]).await?;
            uow.execute(filed, args![view]).await
        })
    });
    filed.await.unwrap();
    // Their "no" was weighed.
    let weighed = "INSERT INTO recheck_weighed (year, owner_key) SELECT '2026', owner_key FROM view WHERE id = $1";
    heard.words().write(move |uow| Box::pin(async move { uow.execute(weighed, args![view]).await })).await.unwrap();
    let own = views::by_account(heard, me, view).await.unwrap().unwrap();
    assert!(views::share_again(heard, Author::Account(*me), own, Audience::Team).await.unwrap());

    let writer: Grant<Respond> = Grant::check(lead).unwrap();
    let text = ResponseText {
        claim: Claim::Done,
        you_said: "The door does not lock.".into(),
        we_did: "It is mended.".into(),
        reason: "You were right.".into(),
        next_step: String::new(),
        easy_read: "We mended it.".into(),
        owner_name: "A. Manager".into(),
        due_on: None,
    };
    let about = About { objective: Some(objective), service: Some(service), theme: None };
    // What may be harm begins none; it can be put behind one.
    let response = responses::start_response(heard, &writer, text.clone(), about, vec![]).await.unwrap();
    responses::add_view(heard, &writer, response, view).await.unwrap();
    responses::hand_in(heard, &writer, response).await.unwrap();
    let second: Grant<Approve> = Grant::check(account(env, Role::ServiceManager, "Second").await).unwrap();
    responses::send_back(heard, &second, response, "Say which door.".into()).await.unwrap();
    responses::hand_in(heard, &writer, response).await.unwrap();
    responses::publish(heard, &second, response, 1).await.unwrap();
    responses::send_now(heard, &second, response).await.unwrap();
    responses::ask_to_correct(heard, &writer, response, text, "The day was wrong.".into()).await.unwrap();
    assert!(responses::judge(heard, own, (response, 1), Verdict::Partly).await.unwrap());
    for sql in [
        "INSERT INTO recheck_month (month, drawn_at) VALUES ('2026-10', 0)",
        "INSERT INTO recheck (month, response_id) SELECT '2026-10', id FROM response WHERE state = 'published'",
    ] {
        heard.words().write(move |uow| Box::pin(async move { uow.execute(sql, vec![]).await })).await.unwrap();
    }
    let voter = Voter::Account(me.id().bytes());
    assert!(responses::say_difference(heard, voter, response, Verdict::Yes).await.unwrap());

    let commission: Grant<Commission> = Grant::check(account(env, Role::Commissioner, "Buyer").await).unwrap();
    let brief = Brief { service, title: "The home".into(), scope: "Doors".into(), enquiry: "Safe?".into() };
    reviews::open_review(heard, &commission, brief).await.unwrap();
}

/// Polls and the council.
async fn together(env: &Environment, me: &Grant<OwnVoice>, by: &Grant<Participate>) {
    let heard = &env.heard;
    let new = NewPoll {
        kind: PollKind::Survey,
        title: "When?".into(),
        lead: String::new(),
        questions: "choice: When? | Now | Later\nwords: Why?".into(),
        members_only: false,
        open_until: None,
    };
    let poll = polls::open_poll(heard, by, new).await.unwrap();
    let poll = polls::poll(heard, poll).await.unwrap().unwrap();
    let said = BTreeMap::from([("q1".to_owned(), "c1".to_owned()), ("q2".to_owned(), "the bus".to_owned())]);
    polls::answer_poll(heard, Visitor::new(Some(me.account())), &poll, [203; 16], &said).await.unwrap();

    council::add_member(heard, by, "Heron").await.unwrap();
    let member = council::membership(heard, me).await.unwrap().unwrap();
    council::propose(heard, &member, CardKind::Priority, "Bin bags", "No more").await.unwrap();
    let pot = council::start_budget(heard, by, "Pot", "", 100, "Cake\nBus").await.unwrap();
    let pots = council::budgets(heard, None).await.unwrap();
    let items = &pots.iter().find(|one| one.id == pot).unwrap().items;
    council::divide(heard, &member, pot, vec![(items[0].id, 60), (items[1].id, 40)]).await.unwrap();
}

/// Devices, passkeys, helpers and wishes.
async fn ways_in(env: &Environment, me: &Grant<OwnVoice>, lead: Account, worker: Account) {
    let heard = &env.heard;
    let device = Device { endpoint: "http://127.0.0.1:9/push/1".into(), p256dh: "BKey".into(), auth: "Secret".into() };
    subscribe(heard, me, &device, "en", Choices::default(), Some("http://127.0.0.1:9/")).await.unwrap();
    people::add_passkey(heard, me, b"credential", b"record").await.unwrap();
    people::ask_for(heard, me, Change::Adoption, Some(Wish::Keep)).await.unwrap();
    people::choose(heard, me, &[lead.id(), worker.id()]).await.unwrap();
    // Two lead to a code; one begins anew.
    for (who, code) in [(worker, false), (lead, true), (worker, false)] {
        let said = people::confirm(heard, &Grant::check(who).unwrap(), "Heron", true).await.unwrap();
        assert_eq!(matches!(said, Confirmed::Code(..)), code);
    }
}

/// A recording that was locked unseen, and released: nothing keeps it any more.
async fn locked(env: &Environment, lead: Account, view: ViewId) {
    let heard = &env.heard;
    let team: Grant<Moderate> = Grant::check(lead).unwrap();
    let keeps: Grant<KeepLocked> = Grant::check(account(env, Role::SafeguardingLead, "Shut").await).unwrap();
    media::lock(heard, &team, view, Which::All).await.unwrap();
    let file = media::locked_of_view(heard, &team, view).await.unwrap().remove(0).id;
    let told = Told {
        by: ToldTo::Lado,
        who: "the officer".into(),
        when: "today".into(),
        reference: String::new(),
        what: "it is a tune".into(),
    };
    media::advised(heard, &keeps, view, file, told).await.unwrap();
    media::ask(heard, &keeps, view, file, LockedEnd::Release, "it is a tune").await.unwrap();
    let ended = answer_now(heard, &team, view, file, true, "").await.unwrap();
    assert_eq!(ended, Some(LockedState::Released));
}

/// What may have been harm, was told of and may go: nothing keeps it any more.
async fn concern(env: &Environment, lead: Account, view: ViewId) {
    let by: Grant<LookAtConcerns> = Grant::check(lead).unwrap();
    concerns::raise(&env.heard, &by, view, ConcernLevel::PossibleHarm, "it sounds like harm").await.unwrap();
    let (to, who, when) = (ToldTo::DutyTeam, "the duty worker".to_owned(), "today".to_owned());
    let decision = Decision::Told { to, who, when, reference: String::new(), area: String::new() };
    concerns::decide(&env.heard, &by, view, decision).await.unwrap();
    let signs = Grant::check(account(env, Role::SafeguardingLead, "Sign").await).unwrap();
    concerns::may_go(&env.heard, &signs, view, "nothing is left to do").await.unwrap();
}

/// A legal hold on everything of theirs that named a colleague and was lifted, and what they
/// asked back meanwhile.
async fn held(env: &Environment, view: ViewId) {
    let heard = &env.heard;
    let (one, other) =
        (account(env, Role::SafeguardingLead, "Holds").await, account(env, Role::SafeguardingLead, "Lifts").await);
    let written = Written { who: "the court".into(), reason: "Ada is a witness".into(), ..Written::default() };
    let what = Putting { on: On::Nickname("Heron".into()), asked: Some(HoldFor::Court), written };
    let hold = retention::put(heard, &Grant::check(one).unwrap(), what).await.unwrap();
    retention::lift(heard, &Grant::check(other).unwrap(), hold, "it was decided").await.unwrap();
    let asked = "INSERT INTO asked_back (view_id, asked_at) VALUES ($1, 1)";
    heard.words().write(move |uow| Box::pin(async move { uow.execute(asked, args![view]).await })).await.unwrap();
}

/// An alert about something they said, who was told of it, and the days and
/// hours by which that is decided.
async fn alarm(env: &Environment, her: Account, view: ViewId) {
    let heard = &env.heard;
    let safe = account(env, Role::SafeguardingLead, "Sure").await;
    let list = vec![OnDuty { account: safe.id(), wait: Moment::MINUTE }];
    keep_duty(heard, &Grant::check(safe).unwrap(), list.clone()).await.unwrap();
    let hour = heard.now().plus(60 * Moment::MINUTE);
    add_shift(heard, &Grant::check(safe).unwrap(), heard.now(), hour, list).await.unwrap();
    let admin = Grant::check(account(env, Role::Administrator, "Keeper").await).unwrap();
    let day = Day::parse("2027-06-08").unwrap();
    add_day(heard, &admin, day, OwnDay::Closed, "Training").await.unwrap();
    messages::choose_pace(heard, &Grant::check(safe).unwrap(), messages::Pace::Daily).await.unwrap();
    messages::set(heard, &Grant::check(safe).unwrap(), messages::Medium::Sms, "07700900123").await.unwrap();
    raise_alert(heard, Visitor::new(Some(her)), alerts::About::View(view)).await.unwrap();
}

/// How a member of staff comes in, and what setting a council up leaves: of the
/// council, and as it was when a young person goes.
async fn staff_and_setup(env: &Environment, lead: Account, worker: Account) {
    for (sql, args) in [
        (
            "INSERT INTO code_app (account_id, sealed, proven_at, step) VALUES ($1, $2, 1, 1)",
            args![lead.id(), b"sealed".to_vec()],
        ),
        ("INSERT INTO recovery_code (code_hash, account_id) VALUES ($2, $1)", args![lead.id(), vec![1_u8; 32]]),
        (
            "INSERT INTO reset_link (code_hash, account_id, asked_at, expires_at, given)
             VALUES ($2, $1, 1, 9000000000000, 0)",
            args![lead.id(), vec![2_u8; 32]],
        ),
        ("INSERT INTO last_sign_in (account_id, at) VALUES ($1, 1) ON CONFLICT DO NOTHING", args![lead.id()]),
        ("INSERT INTO wrong_code (account_id, many) VALUES ($1, 1)", args![lead.id()]),
        ("INSERT INTO set_by_link (account_id, at, given) VALUES ($1, 1, 0)", args![lead.id()]),
        (
            "INSERT INTO provider_account (provider_hash, account_id, provider, sealed, checked_at)
             VALUES ($2, $1, 'council', $2, 1)",
            args![lead.id(), vec![5_u8; 32]],
        ),
        ("INSERT INTO followed (account_id, by_id) VALUES ($1, $2)", args![lead.id(), worker.id()]),
        (
            "INSERT INTO invite (code_hash, role, sealed, expires_at, issued_by)
             VALUES ($2, 'worker', $2, 9000000000000, $1)",
            args![lead.id(), vec![3_u8; 32]],
        ),
        (
            "INSERT INTO setting_change (id, name, was, became, changed_by, changed_at)
             VALUES ($2, 'council', NULL, 'Here', $1, 1)",
            args![lead.id(), vec![4_u8; 16]],
        ),
        (
            "INSERT INTO crest (hash, picture, width, height, set_by, set_at) VALUES ($2, $2, 1, 1, $1, 1)",
            args![lead.id(), vec![5_u8; 32]],
        ),
        (
            "INSERT INTO reading_day (account_id, day, sealed) VALUES ($1, '2026-01-02', $2)",
            args![lead.id(), vec![6_u8; 32]],
        ),
        ("INSERT INTO place (kind, name, added_by, added_at) VALUES ('team', 'Dippers', $1, 1)", args![lead.id()]),
        (
            "INSERT INTO cover (id, account_id, by_id, first_day, last_day, made_by, made_at)
             VALUES ($3, $2, $1, '2026-06-01', '2026-06-02', $1, 1)",
            args![lead.id(), worker.id(), vec![7_u8; 16]],
        ),
        (
            "INSERT INTO decision_check (id, title, decision, decided_on, means, asked, themes, written_by, written_at)
             VALUES ($2, 'Pool', 'It closes', '2026-06-01', 'No swimming', 'Nobody', '[]', $1, 1)",
            args![lead.id(), vec![7_u8; 16]],
        ),
        (
            "INSERT INTO measure (id, name, name_key, unit, direction, definition, source, created_at)
             VALUES ($1, 'Swimmers', 'swimmers', 'number', 'up', '', '', 1)",
            args![vec![7_u8; 16]],
        ),
        (
            "INSERT INTO measure_import (id, files, said, imported_at, imported_by) VALUES ($2, '', '', 1, $1)",
            args![lead.id().to_string(), vec![7_u8; 16]],
        ),
        (
            "INSERT INTO measure_break (id, measure_id, period, what, said_at, said_by)
             VALUES ($2, $2, '2026', 'The lido', 1, $1)",
            args![lead.id(), vec![7_u8; 16]],
        ),
        (
            "INSERT INTO plan_entry (id, row_id, at, of_day, rating, words, reason, written_by)
             SELECT $2, id, 1, '2026-06-01', 'green', 'Begun', '', $1 FROM plan_row ORDER BY position, id LIMIT 1",
            args![lead.id(), vec![7_u8; 16]],
        ),
        (
            "INSERT INTO plan_reference (row_id, other_id, made_at, made_by)
             SELECT a.id, b.id, 1, $1 FROM plan_row a, plan_row b WHERE a.id < b.id
             ORDER BY a.position, a.id, b.position, b.id LIMIT 1",
            args![lead.id()],
        ),
        (
            "INSERT INTO board_ask (board_id, account_id, asked_at)
             SELECT id, $1, 1 FROM board_day ORDER BY day, id LIMIT 1",
            args![lead.id()],
        ),
    ] {
        let done = env.heard.words().write(move |uow| Box::pin(async move { uow.execute(sql, args).await.map(drop) }));
        done.await.map_err(|error: StorageError| format!("{sql}: {error}")).unwrap();
    }
}
