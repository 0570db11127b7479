//! One suite for both databases: every storage operation of the loop, through
//! the use cases that own it.

use heard_domain::board::summary;
use heard_domain::figures::{Period, Published, publish_due};
use heard_domain::intake::{Submission, submit};
use heard_domain::people::{self, Account, Grant, Permission, Role, Visitor};
use heard_domain::strategy::import::{Options, read_plan};
use heard_domain::strategy::{
    Exporter, Importer, import_plan, plan_for_export, propose, rate, went_out, word_objective,
};
use heard_domain::views::{self, Answer, Audience, Coding, Consent, Helped, QueueFilter, ViewState};
use heard_domain::{evidence, moderation, responses, reviews, services, strategy};
use heard_storage::{args, verify_audit};
use heard_vocabulary::PlanAction;

use super::environment::{Backend, Environment, NOON, backends};

fn grant<P: Permission>(accounts: &[(Role, Account)], role: Role) -> Grant<P> {
    accounts.iter().filter(|(r, _)| *r == role).find_map(|(_, a)| Grant::check(*a)).unwrap()
}

/// One account per role, through invitations like anybody else.
async fn accounts(env: &Environment) -> Vec<(Role, Account)> {
    let admin = invite(env, Role::Administrator, "admin").await;
    let mut all = vec![(Role::Administrator, admin)];
    let by = Grant::check(admin).unwrap();
    for role in Role::ALL.iter().copied().filter(|r| !matches!(r, Role::YoungPerson | Role::Administrator)) {
        let identity = people::Identity {
            name: format!("A {}", role.title()),
            avatar: None,
            title: None,
            email: Some(format!("{}@example.org", role.name())),
        };
        let made = people::issue_staff(&env.heard, &by, people::Newcomer { role, identity, places: Vec::new() })
            .await
            .unwrap();
        let account = people::accept(&env.heard, &made.code, "", None, "a long password".into()).await.unwrap();
        all.push((role, account));
    }
    let lead: Grant<people::InviteYoungPeople> = grant(&all, Role::ParticipationLead);
    let made = people::issue(&env.heard, &lead).await.unwrap();
    assert_eq!(made.code.len(), 8);
    let young = people::accept(&env.heard, &made.code, "Otter", Some("fox".into()), "258013".into()).await.unwrap();
    assert!(people::look_up(&env.heard, &made.code).await.is_err(), "a code works once");
    all.push((Role::YoungPerson, young));
    all
}

async fn invite(env: &Environment, role: Role, name: &str) -> Account {
    let identity =
        people::Identity { name: name.into(), avatar: None, title: None, email: Some(format!("{name}@example.org")) };
    let made = people::issue_for_test(&env.heard, role, identity).await.unwrap();
    people::accept(&env.heard, &made.code, "", None, "a long password".into()).await.unwrap()
}

fn submission(words: &str, number: u8, service: Option<heard_domain::ids::ServiceId>) -> Submission {
    Submission {
        id: [number; 16],
        scenario: "something_wrong".into(),
        version: 1,
        answers: vec![Answer {
            question: "what".into(),
            asked: "What is wrong?".into(),
            said: words.into(),
            keys: Vec::new(),
        }],
        audience: Audience::Team,
        helped: Helped::Alone,
        lang: "en".into(),
        mood: Some(i64::from(number % 5) + 1),
        service,
        due_on: None,
        seen: String::new(),
    }
}

const PLAN: &str = "Ref\tAction\tLead\tTimescale\tRAG\nObjective 1: Children are heard\t\t\t\t\n1a\tAnswer every view\tA. Lead\t30/04/26\tGreen\n1b\tTell people\tB. Lead\t31/04/26\tRed\nObjective 2: A good home\t\t\t\t\n2a\tMend the door\tC. Lead\tOct-26\tAmber\n";

async fn whole_loop(backend: Backend) {
    let env = Environment::on(backend).await;
    let heard = &env.heard;
    let all = accounts(&env).await;
    let editor = grant::<people::EditStrategy>(&all, Role::ParticipationLead);

    // STR: a plan in, the same again changes nothing, a newer one changes what it changes.
    let plan = read_plan("plan.tsv", PLAN.as_bytes(), &Options::default()).unwrap();
    let done = import_plan(heard, Importer::person(&editor), "plan.tsv", PLAN.as_bytes(), plan.clone()).await.unwrap();
    assert_eq!((done.objectives, done.new), (2, 3));
    assert!(propose(heard, std::sync::Arc::new(plan.clone())).await.unwrap().comparison.changes_nothing());
    let text = PLAN.replace("Answer every view\tA. Lead", "Answer every view\tD. Lead");
    let newer = read_plan("plan.tsv", text.as_bytes(), &Options::default()).unwrap();
    let done = import_plan(heard, Importer::person(&editor), "plan.tsv", text.as_bytes(), newer).await.unwrap();
    assert_eq!((done.new, done.changed, done.unchanged, done.missing), (0, 1, 2, 0));
    let exported = plan_for_export(heard).await.unwrap().unwrap();
    assert_eq!(exported.rows.len(), 3);
    assert_eq!(exported.given_back().await.unwrap().unwrap().bytes, text.as_bytes(), "as it came in");
    let reader = grant::<people::ReadStrategy>(&all, Role::BoardMember);
    let shown = strategy::strategy(heard, &reader).await.unwrap().unwrap();
    let objective = shown.objectives[0].id;
    word_objective(heard, &editor, objective, "You are listened to").await.unwrap();
    let page = strategy::objective(heard, &reader, objective).await.unwrap().unwrap();
    assert_eq!(page.rows.len(), 2);
    assert!(rate(heard, &editor, page.rows[0].id, "amber", "").await.is_err(), "a rating needs its reason");
    rate(heard, &editor, page.rows[0].id, "amber", "slipped a month").await.unwrap();

    // STR-03: it goes out as its file, with the rating in its cell; who took it is written down.
    let exported = plan_for_export(heard).await.unwrap().unwrap();
    // Its sheet has no column for progress: why it was rated so stays here, and that is told.
    assert_eq!((exported.left_out.entries, exported.left_out.leads), (1, 0));
    let goes_out = exported.goes_out();
    let given = exported.given_back().await.unwrap().unwrap();
    assert_eq!((given.file_name.as_str(), given.told.len()), ("plan.tsv", 0));
    assert_eq!(given.bytes, text.replace("\tGreen", "\tAmber").as_bytes());
    went_out(heard, Exporter::person(&editor), goes_out).await.unwrap();
    let mut conn = heard.words().read().await.unwrap();
    let sql = "SELECT COUNT(*) AS n FROM audit_log WHERE action = $1";
    let written = conn.first(sql, args![PlanAction::Exported.name()]).await.unwrap().unwrap();
    assert_eq!(written.int("n").unwrap(), 1);
    let kept = conn.all("SELECT original FROM plan_import", args![]).await.unwrap();
    let clear = |bytes: &[u8]| bytes.windows(13).any(|window| window == b"Mend the door");
    assert!(kept.len() == 2 && kept.iter().all(|row| !clear(&row.blob("original").unwrap())), "sealed");
    drop(conn);

    // YP: twelve views, one from an account, one sent twice.
    let service = env.add_service().await;
    let me: Grant<people::OwnVoice> = grant(&all, Role::YoungPerson);
    let mut receipts = Vec::new();
    for n in 0..12_u8 {
        let accepted =
            submit(heard, Visitor::new(None), submission(&format!("words {n}"), n, Some(service))).await.unwrap();
        receipts.push(accepted.receipt.unwrap());
    }
    let again = submit(heard, Visitor::new(None), submission("words 3", 3, Some(service))).await.unwrap();
    assert_eq!(again.receipt.as_deref(), Some(receipts[3].as_str()));
    let mine = submit(heard, Visitor::new(Some(me.account())), submission("The bus is late", 99, Some(service)))
        .await
        .unwrap();
    let twice = submit(heard, Visitor::new(Some(me.account())), submission("The bus is late", 99, Some(service)))
        .await
        .unwrap();
    assert_eq!(mine, twice);

    // MOD: queue, reading, coding, masking, notes, replies, quotes, hiding.
    let lead = grant::<people::Moderate>(&all, Role::ParticipationLead);
    let queue = views::queue(heard, &lead, &QueueFilter::default()).await.unwrap();
    assert_eq!(queue.total, 13);
    let coding = |line: &views::QueueLine| Coding {
        themes: Vec::new(),
        shown: None,
        mood: line.mood,
        service: line.service,
        objectives: vec![objective],
    };
    for line in &queue.lines {
        views::open_view(heard, &lead, line.id).await.unwrap();
        views::code(heard, &lead, line.id, coding(line)).await.unwrap();
    }
    let first = views::by_receipt(heard, &receipts[0]).await.unwrap().unwrap();
    views::redact_written(heard, &lead, first.id(), "words", heard_vocabulary::RedactionKind::Other).await.unwrap();
    views::note(heard, &lead, first.id(), "ring the home").await.unwrap();
    views::reply(heard, &lead, first.id(), "thank you, we are on it", views::AfterReply::Stays).await.unwrap();
    let opened = views::open_view(heard, &lead, first.id()).await.unwrap().unwrap();
    assert_eq!(opened.masked.as_deref(), Some("▒▒▒▒ 0"));
    assert_eq!((opened.notes.len(), opened.messages.len(), opened.state), (1, 1, ViewState::Read));
    let quote = views::propose_quote(heard, &lead, first.id(), "listen to us", Consent::Thread, false).await.unwrap();
    let own = grant::<people::ClearQuotes>(&all, Role::ParticipationLead);
    assert!(views::decide_quote(heard, &own, quote, true, "").await.is_err(), "a second person decides");
    let second = grant::<people::ClearQuotes>(&all, Role::SafeguardingLead);
    assert_eq!(views::waiting_quotes(heard, &second).await.unwrap().len(), 1);
    views::decide_quote(heard, &second, quote, true, "").await.unwrap();
    let last = views::by_receipt(heard, &receipts[11]).await.unwrap().unwrap();
    views::hide(heard, &lead, last.id(), true, "names another child").await.unwrap();
    let log = moderation::log(heard, &grant(&all, Role::Administrator)).await.unwrap();
    assert!(
        log.iter().any(|line| line.action == Some(heard_vocabulary::ModerationAction::Hidden)
            && line.reason == "names another child")
    );

    // MOD-06, MOD-07: an answer with many behind it, told, judged.
    let writer = grant::<people::Respond>(&all, Role::ParticipationLead);
    let text = responses::ResponseText {
        claim: responses::Claim::WillDo,
        you_said: "The door does not lock.".into(),
        we_did: "It will be mended.".into(),
        reason: "You were right.".into(),
        next_step: "If it still sticks, ask for Ada.".into(),
        easy_read: "We mend the door.".into(),
        owner_name: "A. Manager".into(),
        due_on: Some("2026-12-24".into()),
    };
    let about = responses::About { objective: Some(objective), service: Some(service), theme: None };
    let behind: Vec<_> = queue.lines.iter().map(|line| line.id).collect();
    for view in &behind {
        views::open_view(heard, &lead, *view).await.unwrap().unwrap();
    }
    // What may be harm is answered by itself.
    let (behind, alone) = responses::answerable(heard, &writer, &behind).await.unwrap();
    assert!(alone <= 1, "{alone}");
    let response = responses::start_response(heard, &writer, text.clone(), about, behind).await.unwrap();
    responses::revise_response(heard, &writer, response, text, about).await.unwrap();
    responses::hand_in(heard, &writer, response).await.unwrap();
    let same = grant::<people::Approve>(&all, Role::ParticipationLead);
    assert!(responses::publish(heard, &same, response, 2).await.is_err(), "a second person approves");
    let second = grant(&all, Role::ServiceManager);
    assert!(responses::publish(heard, &second, response, 1).await.is_err(), "the version that was read");
    responses::publish(heard, &second, response, 2).await.unwrap();
    assert!(views::thread(heard, first).await.unwrap().unwrap().answers.is_empty(), "it waits ten minutes");
    responses::send_now(heard, &second, response).await.unwrap();
    let thread = views::thread(heard, first).await.unwrap().unwrap();
    assert_eq!((thread.state, thread.answers.len()), (ViewState::Answered, 1));
    assert_eq!(thread.answers[0].text.next_step, "If it still sticks, ask for Ada.");
    assert!(responses::judge(heard, first, (response, 2), responses::Verdict::No).await.unwrap());
    assert_eq!(views::thread(heard, first).await.unwrap().unwrap().state, ViewState::Reopened);
    let account_view = views::by_account(heard, &me, mine.view.unwrap()).await.unwrap().unwrap();
    assert!(responses::judge(heard, account_view, (response, 2), responses::Verdict::Yes).await.unwrap());
    assert_eq!(views::mine(heard, &me).await.unwrap()[0].state, ViewState::Closed);
    views::talk_back(heard, account_view, "thanks").await.unwrap();
    assert_eq!(responses::wall(heard, None).await.unwrap().len(), 1);

    // COM: a review gathers, decides, tells.
    let commissioner = grant::<people::Commission>(&all, Role::Commissioner);
    let brief = reviews::Brief { service, title: "The home".into(), scope: "Doors".into(), enquiry: "Safe?".into() };
    let review = reviews::open_review(heard, &commissioner, brief).await.unwrap();
    let outcome = reviews::Outcome {
        recommended: "locks".into(),
        decision: "locks in the contract".into(),
        changed: "locks".into(),
        told: "Your doors lock now.".into(),
    };
    reviews::decide(heard, &commissioner, review, outcome).await.unwrap();
    assert!(views::thread(heard, first).await.unwrap().unwrap().told.is_empty(), "a second person approves it");
    reviews::approve_decision(heard, &grant(&all, Role::ParticipationLead), review).await.unwrap();
    assert!(views::thread(heard, first).await.unwrap().unwrap().told.is_empty(), "and it waits ten minutes");
    reviews::tell_decision_now(heard, &grant(&all, Role::ParticipationLead), review).await.unwrap();
    let thread = views::thread(heard, first).await.unwrap().unwrap();
    assert_eq!(thread.told, vec![("The home".to_owned(), "Your doors lock now.".to_owned())]);
    assert_eq!(services::heeded(heard, &grant(&all, Role::Commissioner)).await.unwrap().services.len(), 1);

    // STR-06: a typed link by hand.
    let from = evidence::End { kind: evidence::Kind::Review, id: review.bytes() };
    let to = evidence::End { kind: evidence::Kind::Objective, id: objective.bytes() };
    let relation = evidence::Relation::Influenced;
    let new = evidence::Bearing { plan: to, relation, other: from, why: "locks".into() };
    evidence::bear(heard, &editor, new.clone()).await.unwrap();
    assert!(evidence::bear(heard, &editor, new).await.is_err());
    let page = strategy::objective(heard, &reader, objective).await.unwrap().unwrap();
    assert_eq!(page.links.len(), 2);

    // BRD-01, BRD-04: nothing while the year runs; then what was published, and little of it.
    let member = grant(&all, Role::BoardMember);
    let year = Period::Year(2026);
    assert_eq!(publish_due(heard).await.unwrap(), 0);
    assert!(summary(heard, &member, year).await.unwrap().is_none());
    env.clock.set(NOON.plus(60 * heard_storage::clock::Moment::DAY));
    assert_eq!(publish_due(heard).await.unwrap(), 1, "a first year is one period");
    let board = summary(heard, &member, year).await.unwrap().unwrap();
    assert_eq!((board.voices, board.objectives[0].voices), (Published::WITHHELD, Published::WITHHELD));
    assert_eq!(board.promises.published, 1);
    assert!(board.quotes.is_empty(), "where so few spoke that their number is withheld, nobody is quoted");
    let happened = board.happened.unwrap();
    assert_eq!((happened.year, happened.said), (2026, Published::WITHHELD), "one yes and one no tell whose they are");

    // YP-11: taken back means gone from every list.
    views::take_back(heard, account_view).await.unwrap();
    assert!(views::mine(heard, &me).await.unwrap().is_empty());
    people::erase(heard, &me).await.unwrap();
    assert!(people::sign_in(heard, "Otter", "258013".into()).await.is_err());

    // ADM-04: the chain holds over all of it.
    let verdict = verify_audit(heard.words()).await.unwrap();
    assert_eq!(verdict.broken_at, None);
    assert!(verdict.entries > 50, "{}", verdict.entries);
    heard.close().await;
}

impl Environment {
    pub(super) async fn add_service(&self) -> heard_domain::ids::ServiceId {
        let id = heard_domain::ids::ServiceId::new(NOON, &super::environment::seeded());
        self.heard
            .words()
            .write(move |uow| {
                Box::pin(async move {
                    uow.execute(
                        "INSERT INTO service (id, slug, kind, name, provider, district, young_name, aspects)
                         VALUES ($1, 'the-home', 'where_i_live', 'The Home', 'The Council', NULL, 'My home', '[]')",
                        heard_storage::args![id],
                    )
                    .await?;
                    Ok::<_, heard_storage::StorageError>(())
                })
            })
            .await
            .unwrap();
        self.heard.reload().await.unwrap();
        id
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_08_the_whole_loop_holds_on_both_databases() {
    for backend in backends() {
        println!("contract on {backend:?}");
        whole_loop(backend).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_09_the_same_seed_makes_the_same_council_on_both_databases() {
    let mut seen: Vec<(usize, i64, Vec<String>)> = Vec::new();
    for backend in backends() {
        let env = Environment::demo(backend, 60).await;
        let mut conn = env.heard.words().read().await.unwrap();
        let rows =
            conn.all("SELECT scenario, mood FROM view ORDER BY received_at, scenario, mood", vec![]).await.unwrap();
        let answers = conn.all("SELECT you_said FROM response_version ORDER BY you_said", vec![]).await.unwrap();
        let moods = rows.iter().map(|r| r.int_opt("mood").unwrap().unwrap_or(0)).sum();
        seen.push((rows.len(), moods, answers.iter().map(|r| r.text("you_said").unwrap()).collect()));
        assert_eq!(verify_audit(env.heard.words()).await.unwrap().broken_at, None);
    }
    assert!(seen.iter().all(|council| *council == seen[0] && council.0 == 60));
}
