//! Leaving and coming back, a way back in, and devices that others use;
//! storage on both databases.

use axum::http::StatusCode;
use heard::jobs;
use heard_domain::intake::{Submission, submit};
use heard_domain::people::{
    Account, Change, Confirmed, DecideAfterDeath, Grant, How, Moderate, OwnVoice, PauseAccounts, Role, Visitor, Wish,
};
use heard_domain::views::{Audience, QueueFilter, ViewState};
use heard_domain::{people, views};
use heard_storage::clock::Moment;
use heard_vocabulary::AccountAction;

use super::client::{Client, digits};
use super::concerns::saying;
use super::environment::{Environment, NOON, backends, scoped};

pub(super) async fn someone(env: &Environment, role: Role, name: &str) -> Account {
    let identity =
        people::Identity { name: name.into(), avatar: None, title: None, email: Some(format!("{name}@example.org")) };
    if role == Role::YoungPerson {
        let identity = people::Identity { email: None, ..identity };
        let made = people::issue_for_test(&env.heard, role, identity).await.unwrap();
        return people::accept(&env.heard, &made.code, name, None, "258013".into()).await.unwrap();
    }
    let made = people::issue_for_test(&env.heard, role, identity).await.unwrap();
    people::accept(&env.heard, &made.code, name, None, "a long password".into()).await.unwrap()
}

pub(super) async fn say(
    env: &Environment,
    who: Account,
    words: &str,
    audience: Audience,
    number: u8,
) -> heard_domain::ids::ViewId {
    let submission = Submission { audience, ..saying(number.into(), "something_wrong", "what", words, "en") };
    submit(&env.heard, Visitor::new(Some(who)), submission).await.unwrap().view.unwrap()
}

async fn queued(env: &Environment, lead: Account) -> usize {
    let by: Grant<Moderate> = Grant::check(lead).unwrap();
    views::queue(&env.heard, &by, &QueueFilter::default()).await.unwrap().lines.len()
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_23_leaving_hides_at_once_can_be_undone_and_is_done_after_14_days() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let (her, lead) =
            (someone(&env, Role::YoungPerson, "Heron").await, someone(&env, Role::ParticipationLead, "Lead").await);
        let me = Grant::check(her).unwrap();
        say(&env, her, "my words", Audience::Team, 1).await;
        assert_eq!(queued(&env, lead).await, 1);

        people::leave(&env.heard, &me, How::Delete).await.unwrap();
        assert_eq!(queued(&env, lead).await, 0, "{backend:?}: out of sight at once");
        assert!(people::sign_in(&env.heard, "Heron", "258013".into()).await.is_ok(), "she can come back");
        people::stay(&env.heard, &me).await.unwrap();
        assert_eq!(queued(&env, lead).await, 1, "{backend:?}: where it was");
        env.clock.set(Moment(NOON.0 + 15 * Moment::DAY));
        jobs::run_due(&env.heard).await.unwrap();
        assert_eq!(queued(&env, lead).await, 1, "{backend:?}: she changed her mind");

        people::leave(&env.heard, &me, How::Delete).await.unwrap();
        env.clock.set(Moment(NOON.0 + 28 * Moment::DAY));
        assert_eq!(jobs::run_due(&env.heard).await.unwrap(), 0, "not yet");
        env.clock.set(Moment(NOON.0 + 30 * Moment::DAY));
        assert_eq!(jobs::run_due(&env.heard).await.unwrap(), 1);
        assert_eq!(jobs::run_due(&env.heard).await.unwrap(), 0, "once");
        assert!(people::sign_in(&env.heard, "Heron", "258013".into()).await.is_err());
        let owner = env.heard.keys().owner_of(&her.id().bytes());
        assert!(env.heard.key_store().get(&owner).await.unwrap().is_none(), "{backend:?}: her key is gone");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_02_two_chosen_adults_lead_back_in_and_nobody_else() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let her = someone(&env, Role::YoungPerson, "Heron").await;
        let worker = someone(&env, Role::Worker, "Ada").await;
        let lead = someone(&env, Role::ParticipationLead, "Lead").await;
        let stranger = someone(&env, Role::Worker, "Eve").await;
        let me = Grant::check(her).unwrap();
        assert!(people::choose(&env.heard, &me, &[lead.id()]).await.is_err(), "not the team alone");
        people::choose(&env.heard, &me, &[lead.id(), worker.id()]).await.unwrap();
        let confirm = |who: Account, name: &'static str, allowed: bool| {
            let (heard, by) = (env.heard.clone(), Grant::check(who).unwrap());
            async move { people::confirm(&heard, &by, name, allowed).await.unwrap() }
        };
        assert_eq!(confirm(stranger, "Heron", true).await, Confirmed::Refused);
        assert_eq!(confirm(worker, "Nobody", true).await, Confirmed::Refused);
        assert_eq!(confirm(worker, "Heron", false).await, Confirmed::Refused);
        assert_eq!(confirm(worker, "Heron", true).await, Confirmed::OneMore);
        assert_eq!(confirm(worker, "Heron", true).await, Confirmed::OneMore, "one adult is not two");
        let Confirmed::Code(code, _) = confirm(lead, "Heron", true).await else { panic!("{backend:?}: no code") };
        let back = |code: String, name: &'static str| {
            let heard = env.heard.clone();
            async move { people::come_back(&heard, &code, name, "quiet otters".into()).await }
        };
        assert!(back(code.clone(), "Swift").await.is_err(), "only with her nickname");
        assert_eq!(back(code.clone(), "Heron").await.unwrap().id(), her.id());
        assert!(back(code, "Heron").await.is_err(), "once");
        assert!(people::sign_in(&env.heard, "Heron", "258013".into()).await.is_err());
        assert!(people::sign_in(&env.heard, "Heron", "quiet otters".into()).await.is_ok());
        let told = people::account_history(&env.heard, &me).await.unwrap();
        assert!(
            told.iter()
                .any(|(_, who, did)| who.as_deref() == Some("Ada") && *did == Some(AccountAction::RecoveryConfirmed))
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_25_after_a_death_nobody_reads_on_until_it_is_decided() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let her = someone(&env, Role::YoungPerson, "Heron").await;
        let (lead, safe) =
            (someone(&env, Role::ParticipationLead, "Lead").await, someone(&env, Role::SafeguardingLead, "Safe").await);
        let view = say(&env, her, "my words", Audience::Team, 1).await;
        let (by, reads): (Grant<PauseAccounts>, Grant<Moderate>) =
            (Grant::check(lead).unwrap(), Grant::check(lead).unwrap());
        let decides: Grant<DecideAfterDeath> = Grant::check(safe).unwrap();
        assert!(Grant::<DecideAfterDeath>::check(lead).is_none(), "not the team");
        let readable = || async {
            let lines = views::queue(&env.heard, &reads, &QueueFilter::default()).await.unwrap().lines;
            assert_eq!(lines.len(), 1, "what waits is never out of the queue");
            assert_eq!(lines[0].opens, lines[0].snippet.contains("my words"));
            lines[0].opens
        };
        assert!(people::happened(&env.heard, &by, "Heron", Change::Death).await.unwrap());
        assert!(!people::happened(&env.heard, &by, "Heron", Change::Death).await.unwrap(), "{backend:?}: once");
        assert!(people::sign_in(&env.heard, "Heron", "258013".into()).await.is_err());
        assert!(!readable().await, "{backend:?}");
        let opened = views::open_view(&env.heard, &reads, view).await.unwrap().unwrap();
        assert!(opened.words.is_none() && opened.state == ViewState::Sent, "looking for it is not reading it");
        let open = people::open_changes(&env.heard, &by).await.unwrap();
        assert_eq!((open[0].name.as_str(), open[0].unread, open.len()), ("Heron", 1, 1), "{backend:?}");

        assert!(
            !people::not_happened(&env.heard, &by, &scoped(&env.heard, &by, her).await, Change::Death).await.unwrap(),
            "not the team"
        );
        assert!(!readable().await);
        let undoes: Grant<PauseAccounts> = Grant::check(safe).unwrap();
        assert!(
            people::not_happened(&env.heard, &undoes, &scoped(&env.heard, &undoes, her).await, Change::Death)
                .await
                .unwrap()
        );
        assert!(readable().await && people::sign_in(&env.heard, "Heron", "258013".into()).await.is_ok());
        assert!(people::open_changes(&env.heard, &by).await.unwrap().is_empty());
        assert!(
            !people::decide_after_death(&env.heard, &decides, &scoped(&env.heard, &decides, her).await, Wish::Delete)
                .await
                .unwrap(),
            "nobody died"
        );

        // Somebody who asked to be deleted and dies meanwhile is not deleted unseen; nor does what
        // the team may do after an adoption go past the safeguarding lead.
        let me = Grant::check(her).unwrap();
        people::ask_for(&env.heard, &me, Change::Adoption, Some(Wish::Delete)).await.unwrap();
        people::happened(&env.heard, &by, "Heron", Change::Adoption).await.unwrap();
        people::happened(&env.heard, &by, "Heron", Change::Eighteen).await.unwrap();
        people::keep_all(&env.heard, &me, Change::Eighteen).await.unwrap();
        people::leave(&env.heard, &me, How::Delete).await.unwrap();
        people::happened(&env.heard, &by, "Heron", Change::Death).await.unwrap();
        env.clock.set(Moment(NOON.0 + 20 * Moment::DAY));
        jobs::run_due(&env.heard).await.unwrap();
        assert!(!readable().await, "{backend:?}: it is in the queue, and rests");
        assert!(
            !people::do_as_asked(&env.heard, &by, &scoped(&env.heard, &by, her).await, Change::Adoption).await.unwrap(),
            "{backend:?}"
        );
        let open = people::open_changes(&env.heard, &by).await.unwrap();
        assert_eq!(open.iter().map(|one| one.change).collect::<Vec<_>>(), [Change::Death], "{backend:?}");

        // Decided, called off, decided otherwise, and undone: they had asked to go, and still do.
        assert!(
            people::decide_after_death(&env.heard, &decides, &scoped(&env.heard, &decides, her).await, Wish::Anonymise)
                .await
                .unwrap()
        );
        assert!(
            !people::decide_after_death(&env.heard, &decides, &scoped(&env.heard, &decides, her).await, Wish::Delete)
                .await
                .unwrap(),
            "once"
        );
        assert!(
            people::decide_again(&env.heard, &undoes, &scoped(&env.heard, &undoes, her).await, Change::Death)
                .await
                .unwrap()
        );
        assert!(!readable().await, "{backend:?}: still rests");
        assert!(
            people::decide_after_death(&env.heard, &decides, &scoped(&env.heard, &decides, her).await, Wish::Keep)
                .await
                .unwrap()
        );
        assert!(readable().await);
        assert!(people::sign_in(&env.heard, "Heron", "258013".into()).await.is_err(), "{backend:?}: stays stopped");
        let owner = env.heard.keys().owner_of(&her.id().bytes());
        assert!(env.heard.key_store().get(&owner).await.unwrap().is_some(), "nothing is destroyed");
        assert!(
            people::not_happened(&env.heard, &undoes, &scoped(&env.heard, &undoes, her).await, Change::Death)
                .await
                .unwrap(),
            "even then"
        );
        let (until, how) = people::leaving(&env.heard, &me).await.unwrap().unwrap();
        assert_eq!((until, how), (Moment(NOON.0 + 34 * Moment::DAY), How::Delete), "{backend:?}");
        people::stay(&env.heard, &me).await.unwrap();
        assert!(readable().await);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_25_one_s_own_decision_is_nobody_else_s_to_see_or_undo() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let her = someone(&env, Role::YoungPerson, "Heron").await;
        let lead = someone(&env, Role::ParticipationLead, "Lead").await;
        let (me, by): (Grant<OwnVoice>, Grant<PauseAccounts>) =
            (Grant::check(her).unwrap(), Grant::check(lead).unwrap());
        people::happened(&env.heard, &by, "Heron", Change::Eighteen).await.unwrap();
        people::keep_all(&env.heard, &me, Change::Eighteen).await.unwrap();
        people::leave(&env.heard, &me, How::Anonymise).await.unwrap();
        assert!(people::open_changes(&env.heard, &by).await.unwrap().is_empty(), "{backend:?}");
        people::not_happened(&env.heard, &by, &scoped(&env.heard, &by, her).await, Change::Eighteen).await.unwrap();
        assert!(
            !people::decide_again(&env.heard, &by, &scoped(&env.heard, &by, her).await, Change::Eighteen)
                .await
                .unwrap()
        );
        assert!(people::leaving(&env.heard, &me).await.unwrap().is_some(), "{backend:?}: hers to call off");
        people::happened(&env.heard, &by, "Heron", Change::Move).await.unwrap();
        people::keep_all(&env.heard, &me, Change::Move).await.unwrap();
        assert!(people::leaving(&env.heard, &me).await.unwrap().is_none(), "{backend:?}: keeping is keeping");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_25_an_author_is_taken_off_as_they_asked_and_the_words_stay() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let (her, him) =
            (someone(&env, Role::YoungPerson, "Heron").await, someone(&env, Role::YoungPerson, "Swift").await);
        let lead = someone(&env, Role::ParticipationLead, "Lead").await;
        let (me, by): (Grant<OwnVoice>, Grant<PauseAccounts>) =
            (Grant::check(her).unwrap(), Grant::check(lead).unwrap());
        let reads: Grant<Moderate> = Grant::check(lead).unwrap();
        let mine = [say(&env, her, "one", Audience::Team, 1).await, say(&env, her, "two", Audience::Team, 2).await];
        say(&env, him, "his", Audience::Team, 3).await;
        people::ask_for(&env.heard, &me, Change::Adoption, Some(Wish::Anonymise)).await.unwrap();
        people::ask_for(&env.heard, &me, Change::Death, Some(Wish::Delete)).await.unwrap();
        assert!(
            !people::do_as_asked(&env.heard, &by, &scoped(&env.heard, &by, her).await, Change::Adoption).await.unwrap(),
            "not before it happened"
        );
        people::happened(&env.heard, &by, "Heron", Change::Adoption).await.unwrap();
        let asked = people::comings(&env.heard, &me).await.unwrap();
        let mut conn = env.heard.words().read().await.unwrap();
        let row = conn.first("SELECT COUNT(*) AS n FROM coming WHERE change = 'death'", vec![]).await.unwrap().unwrap();
        assert_eq!(row.int("n").unwrap(), 0, "nobody is asked about their death");
        drop(conn);
        let adoption = asked.iter().find(|coming| coming.change == Change::Adoption).unwrap();
        assert_eq!((adoption.wish, adoption.happened_at), (Some(Wish::Anonymise), Some(NOON)), "{backend:?}");

        assert!(
            people::do_as_asked(&env.heard, &by, &scoped(&env.heard, &by, her).await, Change::Adoption).await.unwrap()
        );
        let (until, how) = people::leaving(&env.heard, &me).await.unwrap().unwrap();
        assert_eq!((until, how), (NOON.plus(people::TIME_TO_THINK), How::Anonymise));
        assert!(views::by_account(&env.heard, &me, mine[0]).await.unwrap().is_some(), "hers until then");
        people::stay(&env.heard, &me).await.unwrap();
        env.clock.set(Moment(NOON.0 + 15 * Moment::DAY));
        jobs::run_due(&env.heard).await.unwrap();
        assert!(views::by_account(&env.heard, &me, mine[0]).await.unwrap().is_some(), "{backend:?}: called off");

        people::leave(&env.heard, &me, How::Anonymise).await.unwrap();
        env.clock.set(Moment(NOON.0 + 30 * Moment::DAY));
        assert_eq!(jobs::run_due(&env.heard).await.unwrap(), 1);
        assert!(people::sign_in(&env.heard, "Heron", "258013".into()).await.is_err());
        assert!(views::by_account(&env.heard, &me, mine[0]).await.unwrap().is_none(), "{backend:?}: nobody's now");
        let hers = env.heard.keys().owner_of(&her.id().bytes());
        assert!(env.heard.key_store().even_resting(&hers).await.unwrap().is_none(), "her key is gone");
        let mut owners = Vec::new();
        for (view, words) in mine.into_iter().zip(["one", "two"]) {
            let opened = views::open_view(&env.heard, &reads, view).await.unwrap().unwrap();
            let said = opened.words.unwrap();
            assert_eq!((said.text().as_str(), said.from), (words, None), "{backend:?}: the words stay, the name goes");
            assert!(!opened.reachable);
            let to_nobody = views::reply(&env.heard, &reads, view, "Hello", views::AfterReply::Stays).await;
            assert!(matches!(to_nobody, Err(views::TalkError::Gone)), "{backend:?}");
            let mut conn = env.heard.words().read().await.unwrap();
            let sql = "SELECT owner_key, signed_in FROM view WHERE id = $1";
            let row = conn.first(sql, heard_storage::args![view]).await.unwrap().unwrap();
            assert_eq!(row.int("signed_in").unwrap(), 0);
            owners.push(row.blob("owner_key").unwrap());
        }
        assert!(owners[0] != owners[1] && !owners.contains(&hers.to_vec()), "nothing joins them");
        assert_eq!(views::mine(&env.heard, &Grant::check(him).unwrap()).await.unwrap().len(), 1, "his are untouched");
        assert!(people::open_changes(&env.heard, &by).await.unwrap().is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_02_passkeys_are_found_by_their_hash_and_opened_only_for_live_accounts() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let her = someone(&env, Role::YoungPerson, "Heron").await;
        let me: Grant<OwnVoice> = Grant::check(her).unwrap();
        people::add_passkey(&env.heard, &me, b"credential", b"record").await.unwrap();
        assert!(people::add_passkey(&env.heard, &me, b"credential", b"record").await.is_err(), "once");
        let (account, record) =
            people::find_passkey(&env.heard, people::Door::YoungPeople, b"credential").await.unwrap().unwrap();
        assert_eq!((account.id(), record.as_slice()), (her.id(), b"record".as_slice()), "{backend:?}");
        people::used_passkey(&env.heard, account, b"credential", b"record 2").await.unwrap();
        let there = people::passkeys(&env.heard, &me).await.unwrap();
        people::remove_passkey(&env.heard, &me, there[0].0.clone()).await.unwrap();
        assert!(people::find_passkey(&env.heard, people::Door::YoungPeople, b"credential").await.unwrap().is_none());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_02_whoever_made_a_code_never_gets_the_session_it_leads_to() {
    let env = Environment::demo(super::environment::Backend::Sqlite, 10).await;
    let mut worker = Client::demo(&env.heard, "worker").await;
    let page = worker.post("/people/invite", &[]).await.body;
    let at = page.find("/join?code=").unwrap() + "/join?code=".len();
    let code = page[at..at + 8].to_owned();
    let fields = [
        ("code", code.as_str()),
        ("name", "Otter of the test"),
        ("avatar", "fox"),
        ("secret", "258013"),
        ("secret_again", "258013"),
    ];
    assert_eq!(worker.post("/join", &fields).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(worker.get("/mine").await.status, StatusCode::FORBIDDEN);
    let mut phone = Client::new(&env.heard);
    assert_eq!(phone.post("/join", &fields).await.location.as_deref(), Some("/mine"), "the code still works");
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_14_a_shared_device_is_told_to_forget_and_its_session_is_short() {
    let env = Environment::demo(super::environment::Backend::Sqlite, 10).await;
    let mut phone = Client::demo(&env.heard, "young_person").await;
    assert!(!phone.get("/mine").await.body.contains("data-shared"));
    phone.post("/shared-device", &[("on", "1")]).await;
    let mine = phone.get("/mine").await;
    assert!(mine.body.contains("data-shared"));
    assert_eq!(mine.headers["cache-control"], "no-store");
    env.clock.set(Moment(env.heard.now().0 + 11 * Moment::MINUTE));
    assert_eq!(phone.get("/mine").await.location.as_deref(), Some("/sign-in"));
    let out = phone.post("/sign-out", &[]).await;
    assert_eq!(out.headers["clear-site-data"], "\"cache\", \"cookies\", \"storage\"");
    let mut own = Client::new(&env.heard);
    assert!(!own.get("/exit").await.headers.contains_key("clear-site-data"), "what waits to be sent survives");
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_14_a_tablet_that_goes_round_begins_afresh_and_signs_nobody_in() {
    let env = Environment::sqlite().await;
    let mut tablet = Client::new(&env.heard);
    assert_eq!(tablet.get("/kiosk/idea").await.location.as_deref(), Some("/say/idea"));
    assert_eq!(tablet.get("/sign-in").await.location.as_deref(), Some("/kiosk-done"));
    let question = env.heard.catalogue().scenario("idea").unwrap().questions[0].key.clone();
    assert_eq!(tablet.say("idea", &question, "a pool").await.len(), 16);
    let sent = tablet.get("/sent").await;
    assert_eq!(sent.headers["refresh"], "60;url=/kiosk-done");
    let done = tablet.post("/kiosk-done", &[]).await;
    assert_eq!(done.location.as_deref(), Some("/say/idea"));
    let again = tablet.get("/sent").await;
    assert!(digits(&again.body).is_empty(), "the receipt is gone for the next person");
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_23_a_copy_holds_every_word_and_looked_names_no_one() {
    let env = Environment::demo(super::environment::Backend::Sqlite, 20).await;
    let mut phone = Client::demo(&env.heard, "young_person").await;
    let copy = phone.get("/mine/copy").await;
    assert_eq!(copy.status, StatusCode::OK);
    assert_eq!(copy.headers["content-type"], "application/zip");
    assert!(copy.body.starts_with("PK") && copy.body.contains("my-words.html") && copy.body.contains("my-words.json"));
    for path in ["/mine/account", "/mine/looked", "/changes"] {
        assert_eq!(phone.get(path).await.status, StatusCode::OK, "{path}");
    }
}
