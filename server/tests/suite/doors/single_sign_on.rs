//! Signing in with the council's own accounts, at a real OpenID provider: whom it lets in,
//! what of it is believed, and what happens when it says no more. On both databases.

use axum::http::StatusCode;
use heard_domain::Heard;
use heard_domain::people::doors::provider;
use heard_domain::people::{Account, Role};
use heard_storage::args;
use heard_storage::clock::Moment;
use serde_json::json;

use super::openid_provider::{OpenIdProvider, through};
use super::{PASSWORD, home, someone, typed, with_app};
use crate::alarm::reached;
use crate::client::{Answer, Client};
use crate::environment::{Environment, backends};
use crate::jobs::count;

const GROUPS: &[(&str, &str)] =
    &[("leads", "participation_lead"), ("buyers", "commissioner"), ("admins", "administrator")];

/// Where whoever has a password that a link set comes first.
const LANDS: Option<&str> = Some("/staff/door");

/// How many members of staff there are.
const STAFF: &str = "SELECT COUNT(*) AS n FROM account WHERE state = 'active' AND role <> 'young_person'";

/// Not let in, with this sentence.
fn kept_out(answer: &Answer, says: &str) {
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{says}: {}", answer.body);
    assert!(answer.body.contains(says), "{says}: {}", answer.body);
}

async fn is_in(client: &mut Client) -> bool {
    client.get("/staff").await.status == StatusCode::OK
}

async fn role_of(heard: &Heard, sub: &str) -> String {
    let mut conn = heard.words().read().await.unwrap();
    let hash = heard.keys().login_hash(&format!("{sub}@example.org"));
    conn.first("SELECT role FROM account WHERE login_hash = $1", args![hash])
        .await
        .unwrap()
        .unwrap()
        .text("role")
        .unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_a_council_account_lets_in_as_what_its_groups_are_here() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let (heard, there) = (&env.heard, OpenIdProvider::start());
        let (router, _) = there.council(heard, Some(GROUPS));
        let visitor = || Client::of(router.clone());
        assert!(visitor().get("/staff/sign-in").await.body.contains("Sign in with your council account"));

        there.signs_in("Ada", &["others"], true).await;
        kept_out(&through(&mut visitor(), &there).await, "has no role in Heard");
        there.signs_in("Ada", &["leads"], false).await;
        kept_out(&through(&mut visitor(), &there).await, "asked you for a second step");
        assert_eq!(count(heard, STAFF).await, 0, "{backend:?}: nobody was let in yet");

        // The second time it is the same account.
        there.signs_in("Ada", &["others", "leads"], true).await;
        for _ in 0..2 {
            let mut ada = visitor();
            assert_eq!(through(&mut ada, &there).await.location.as_deref(), Some("/staff"), "{backend:?}");
            assert!(ada.get("/queue").await.status == StatusCode::OK, "{backend:?}: the second step was there");
            assert!(ada.get("/staff").await.body.contains("Ada Marl"), "{backend:?}");
        }
        assert_eq!(count(heard, STAFF).await, 1, "{backend:?}");

        // Whoever has two roles chooses, and has the other one's rights no more.
        there.signs_in("Ada", &["leads", "buyers"], true).await;
        let mut before = visitor();
        let mut ada = visitor();
        assert_eq!(through(&mut before, &there).await.location.as_deref(), Some("/staff/sign-in/role"), "{backend:?}");
        let page = before.get("/staff/sign-in/role").await.body;
        assert!(page.contains("Participation lead") && page.contains("Commissioner"), "{backend:?}: {page}");
        assert!(!is_in(&mut before).await, "{backend:?}: not before they chose");
        kept_out(&before.post("/staff/sign-in/role", &[]).await, "Choose one");
        kept_out(&before.post("/staff/sign-in/role", &[("role", "administrator")]).await, "Choose one");
        let chosen = before.post("/staff/sign-in/role", &[("role", "participation_lead")]).await;
        assert_eq!(chosen.location.as_deref(), Some("/staff"), "{backend:?}: {}", chosen.body);
        through(&mut ada, &there).await;
        let chosen = ada.post("/staff/sign-in/role", &[("role", "commissioner")]).await;
        assert_eq!(chosen.location.as_deref(), Some("/staff"), "{backend:?}: {}", chosen.body);
        assert_eq!(role_of(heard, "Ada").await, "commissioner", "{backend:?}");
        assert!(!is_in(&mut before).await, "{backend:?}: each session began in one role");
        assert_eq!(ada.get("/queue").await.status, StatusCode::FORBIDDEN, "{backend:?}");

        // The only administrator stays one, whatever the groups say.
        there.signs_in("Isla", &["admins"], true).await;
        through(&mut visitor(), &there).await;
        there.signs_in("Isla", &["buyers"], true).await;
        kept_out(&through(&mut visitor(), &there).await, "nobody in that role can have");
        assert_eq!(role_of(heard, "Isla").await, "administrator", "{backend:?}");
        // An account without a name or an address makes none.
        there.control(json!({ "account": { "sub": "x", "groups": ["buyers"], "email": "x@example.org" } })).await;
        kept_out(&through(&mut visitor(), &there).await, "no name or no e-mail address");
        there.control(json!({ "account": null })).await;
        kept_out(&through(&mut visitor(), &there).await, "did not let you in");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_an_account_is_connected_by_its_owner_and_never_by_its_address() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let (heard, there) = (&env.heard, OpenIdProvider::start());
        someone(heard, Role::ParticipationLead, "Maya").await;
        someone(heard, Role::Commissioner, "Robin").await;
        // The provider says that it is Maya's address.
        there.signs_in("Maya", &["leads"], true).await;
        let (grouped, _) = there.council(heard, Some(GROUPS));
        kept_out(&through(&mut Client::of(grouped), &there).await, "the e-mail address of that account already");
        let (router, _) = there.council(heard, None);
        kept_out(&through(&mut Client::of(router.clone()), &there).await, "Nobody here comes in with that account");

        let mut maya = Client::of(router.clone());
        typed(&mut maya, "Maya", PASSWORD).await;
        let (letters, _) = with_app(heard, &mut maya).await;
        let begin = |old: &'static str| [("provider", "council"), ("old", old)];
        let wrong = maya.post("/staff/door/provider", &begin("another")).await;
        kept_out(&wrong, "That is not your password");
        let page = maya.post("/staff/door/provider", &begin(PASSWORD)).await;
        assert_eq!(page.status, StatusCode::OK, "{backend:?}: {}", page.body);
        let link = page.body.split("href=\"").filter_map(|rest| rest.split('"').next());
        let link = link.into_iter().find(|href| href.starts_with(&there.issuer)).unwrap().replace("&amp;", "&");
        let back = there.visit(&link).await;
        // It is hers alone to come back by.
        let mut robin = Client::of(router.clone());
        typed(&mut robin, "Robin", PASSWORD).await;
        assert_eq!(robin.get(&back).await.location.as_deref(), Some("/staff/sign-in?done=door-again"), "{backend:?}");
        assert_eq!(maya.get(&back).await.location.as_deref(), Some("/staff/door?done=door-connected"), "{backend:?}");
        assert_eq!(
            maya.get(&back).await.location.as_deref(),
            Some("/staff/sign-in?done=door-again"),
            "{backend:?}: once"
        );
        assert!(maya.get("/staff/door").await.body.contains("You can come in with"), "{backend:?}");

        // Without its word that a second step was asked for, Heard asks for its own.
        there.signs_in("Maya", &[], false).await;
        let mut again = Client::of(router.clone());
        assert_eq!(through(&mut again, &there).await.location.as_deref(), Some("/staff/sign-in/second"), "{backend:?}");
        assert!(!is_in(&mut again).await, "{backend:?}");
        env.clock.advance(Moment::MINUTE);
        let code = super::app_code(heard, &letters);
        assert_eq!(again.post("/staff/sign-in/second", &[("code", &code)]).await.location.as_deref(), Some("/staff"));

        // Somebody else's account there leads to nobody here, and hers cannot be taken.
        let page = robin.post("/staff/door/provider", &begin(PASSWORD)).await.body;
        let link = page.split("href=\"").filter_map(|rest| rest.split('"').next());
        let link = link.into_iter().find(|href| href.starts_with(&there.issuer)).unwrap().replace("&amp;", "&");
        let back = there.visit(&link).await;
        kept_out(&robin.get(&back).await, "lets somebody else in here already");

        let gone = again.post("/staff/door/provider/remove", &[("old", PASSWORD)]).await;
        assert_eq!(gone.location.as_deref(), Some("/staff/door?done=door-disconnected"), "{backend:?}: {}", gone.body);
        kept_out(&through(&mut Client::of(router), &there).await, "Nobody here comes in with that account");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_what_a_provider_says_is_believed_only_where_it_is_right() {
    let env = Environment::sqlite().await;
    let (heard, mut there) = (&env.heard, OpenIdProvider::start());
    let (router, _) = there.council(heard, Some(GROUPS));
    let visitor = || Client::of(router.clone());
    there.signs_in("Ada", &["buyers"], false).await;
    assert_eq!(through(&mut visitor(), &there).await.location.as_deref(), Some("/staff"));

    let refused = "Your council’s sign-in did not let you in";
    for wrong in [
        json!({ "iss": "http://localhost:1" }),
        json!({ "aud": "another" }),
        json!({ "aud": ["heard", "another"] }),
        json!({ "nonce": "another" }),
        json!({ "nonce": null }),
        json!({ "exp": 1_000_000_000 }),
    ] {
        there.control(json!({ "forge": wrong })).await;
        kept_out(&through(&mut visitor(), &there).await, refused);
    }
    there.control(json!({ "forge": null })).await;

    // New keys are found; what an old one signed is not taken any more.
    there.control(json!({ "rotate": true })).await;
    assert_eq!(through(&mut visitor(), &there).await.location.as_deref(), Some("/staff"));
    there.control(json!({ "rotate": true, "keepSigning": true })).await;
    kept_out(&through(&mut visitor(), &there).await, refused);
    there.control(json!({ "rotate": true })).await;

    // Somebody is sent to where another left: the answer is theirs who asked.
    let mut ada = visitor();
    let left = ada.get("/staff/sign-in/with/council").await.location.unwrap();
    let back = there.visit(&left).await;
    let again = Some("/staff/sign-in?done=door-again");
    assert_eq!(visitor().get(&back).await.location.as_deref(), again);
    let mut other = visitor();
    other.get("/staff/sign-in/with/council").await;
    kept_out(&other.get(&back).await, refused);
    let elsewhere = back.replace("iss=http%3A%2F%2Flocalhost", "iss=http%3A%2F%2Fexample");
    assert_ne!(elsewhere, back);
    kept_out(&ada.get(&elsewhere).await, refused);
    assert_eq!(ada.get(&back).await.location.as_deref(), again, "it was answered once");
    assert!(!is_in(&mut ada).await);
    // A code works once, and not without what its asker kept.
    let mut ada = visitor();
    let left = ada.get("/staff/sign-in/with/council").await.location.unwrap();
    let back = there.visit(&left).await;
    env.clock.advance(11 * Moment::MINUTE);
    assert_eq!(ada.get(&back).await.location.as_deref(), again, "ten minutes");
    assert_eq!(visitor().get("/staff/sign-in/with/elsewhere").await.status, StatusCode::NOT_FOUND);

    there.stop();
    kept_out(&visitor().get("/staff/sign-in/with/council").await, "does not answer right now");
    there.again();
    there.signs_in("Ada", &["buyers"], false).await;
    assert_eq!(through(&mut visitor(), &there).await.location.as_deref(), Some("/staff"));
}

/// Asks the provider about everybody, as is done every five minutes.
async fn five_minutes(env: &Environment, providers: &heard_web::single_sign_on::Providers) {
    env.clock.advance(5 * Moment::MINUTE);
    providers.ask_again(&env.heard).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_whoever_is_gone_at_the_council_is_signed_out_here_and_stays_out() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let (heard, there) = (&env.heard, OpenIdProvider::start());
        let (router, providers) = there.council(heard, Some(GROUPS));
        let admin = someone(heard, Role::Administrator, "Isla").await;
        there.signs_in("Ada", &["buyers"], false).await;
        let mut ada = Client::of(router.clone());
        through(&mut ada, &there).await;
        // A password of her own, too.
        let id = account_of(heard, "Ada").await;
        set_password(heard, id).await;
        through(&mut ada, &there).await;
        for _ in 0..3 {
            five_minutes(&env, &providers).await;
            assert!(is_in(&mut ada).await, "{backend:?}: each time with the token of the time before");
        }
        there.control(json!({ "gone": "Ada" })).await;
        five_minutes(&env, &providers).await;
        assert!(!is_in(&mut ada).await, "{backend:?}: she left the council");
        let mut other = Client::of(router.clone());
        kept_out(&typed(&mut other, "Ada", PASSWORD).await, "your account there is over");
        kept_out(&typed(&mut other, "Ada", "another password").await, "do not go together");

        // She is back, in another group.
        there.signs_in("Ada", &["buyers"], false).await;
        assert_eq!(through(&mut ada, &there).await.location.as_deref(), LANDS, "{backend:?}");
        assert_eq!(typed(&mut other, "Ada", PASSWORD).await.location.as_deref(), LANDS, "{backend:?}");
        there.signs_in("Ada", &["leads"], false).await;
        five_minutes(&env, &providers).await;
        assert!(!is_in(&mut ada).await && !is_in(&mut other).await, "{backend:?}: her role is not hers any more");
        kept_out(&typed(&mut other, "Ada", PASSWORD).await, "your account there is over");
        // An administrator takes the connection away: her password is hers again.
        let isla = Account::new(admin.id(), Role::Administrator);
        let seen = super::seen(heard, isla, id).await;
        let by = heard_domain::people::Grant::check(isla).unwrap();
        provider::disconnect_theirs(heard, &by, &seen).await.unwrap();
        assert_eq!(typed(&mut other, "Ada", PASSWORD).await.location.as_deref(), LANDS, "{backend:?}");
        assert_eq!(provider::connected(heard, &home(id)).await.unwrap(), None, "{backend:?}");
    }
}

async fn account_of(heard: &Heard, sub: &str) -> Account {
    let mut conn = heard.words().read().await.unwrap();
    let hash = heard.keys().login_hash(&format!("{sub}@example.org"));
    let row =
        conn.first("SELECT id, role, epoch FROM account WHERE login_hash = $1", args![hash]).await.unwrap().unwrap();
    Account::new(row.id("id").unwrap(), Role::parse(&row.text("role").unwrap()).unwrap())
        .as_of(row.int("epoch").unwrap())
}

/// By a link, as whoever has none is sent one.
async fn set_password(heard: &Heard, _of: Account) {
    heard_domain::people::doors::ask_reset(heard, "Ada@example.org").await.unwrap();
    let code = super::reset_codes(heard).await.remove(0);
    heard_domain::people::doors::reset(heard, &code, PASSWORD.to_owned()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_only_a_plain_word_of_the_provider_keeps_somebody_out() {
    let ended = "SELECT COUNT(*) AS n FROM provider_account WHERE ended_at IS NOT NULL";
    for backend in backends() {
        let env = Environment::on(backend).await;
        let (heard, there) = (&env.heard, OpenIdProvider::start());
        let (router, providers) = there.council(heard, Some(GROUPS));
        // The only administrator, whose groups change; and somebody of whose groups nothing is said.
        there.signs_in("Isla", &["admins"], true).await;
        let mut isla = Client::of(router.clone());
        through(&mut isla, &there).await;
        there.signs_in("Isla", &["others"], true).await;
        five_minutes(&env, &providers).await;
        assert!(!is_in(&mut isla).await, "{backend:?}");
        kept_out(&through(&mut isla, &there).await, "has no role in Heard");
        assert_eq!(count(heard, ended).await, 0, "{backend:?}: the last administrator is never kept out");

        there.signs_in("Ada", &["buyers"], false).await;
        let mut ada = Client::of(router.clone());
        through(&mut ada, &there).await;
        let unsaid = json!({ "sub": "Ada", "name": "Ada Marl", "email": "Ada@example.org" });
        there.control(json!({ "account": unsaid })).await;
        five_minutes(&env, &providers).await;
        assert!(is_in(&mut ada).await, "{backend:?}: nothing was said of her groups");
        kept_out(&through(&mut Client::of(router.clone()), &there).await, "has no role in Heard");
        assert_eq!(count(heard, ended).await, 0, "{backend:?}");

        // Of two administrators one is kept out, and then the other is the last, however often both
        // are asked about at once.
        for round in 0..6 {
            there.signs_in("Isla", &["admins"], true).await;
            through(&mut isla, &there).await;
            there.signs_in("Oswin", &["admins"], true).await;
            let mut oswin = Client::of(router.clone());
            through(&mut oswin, &there).await;
            for name in ["Isla", "Oswin"] {
                there.signs_in(name, &["others"], true).await;
            }
            five_minutes(&env, &providers).await;
            assert!(!is_in(&mut isla).await && !is_in(&mut oswin).await, "{backend:?}");
            assert_eq!(count(heard, ended).await, 1, "{backend:?}: one of them, round {round}");
            let back = "UPDATE provider_account SET ended_at = NULL";
            heard.words().write(move |uow| Box::pin(async move { uow.execute(back, vec![]).await })).await.unwrap();
        }

        // An answer was lost, and the token in it: the next "no" is no word on her.
        there.signs_in("Ada", &["buyers"], false).await;
        through(&mut ada, &there).await;
        let lost = "UPDATE provider_account SET failing_since = 1";
        let write = heard.words().write(move |uow| Box::pin(async move { uow.execute(lost, vec![]).await }));
        write.await.unwrap();
        there.control(json!({ "gone": "Ada" })).await;
        five_minutes(&env, &providers).await;
        assert!(!is_in(&mut ada).await, "{backend:?}");
        assert_eq!(count(heard, ended).await, 0, "{backend:?}");

        // The operator took the provider out.
        there.signs_in("Ada", &["buyers"], false).await;
        through(&mut ada, &there).await;
        let file =
            r#"{ "providers": [{ "name": "b", "label": "b", "issuer": "https://b.example", "client_id": "b" }] }"#;
        let other = heard_web::single_sign_on::parse(file).unwrap().remove(0);
        let other = heard_web::single_sign_on::Provider::new(other, "https://heard.example".into()).unwrap();
        five_minutes(&env, &heard_web::single_sign_on::Providers::of(vec![other])).await;
        assert!(!is_in(&mut ada).await, "{backend:?}");
        assert_eq!(count(heard, ended).await, 0, "{backend:?}");
        assert_eq!(through(&mut ada, &there).await.location.as_deref(), Some("/staff"), "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_nothing_is_changed_before_it_is_known_who_came_back() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let (heard, there) = (&env.heard, OpenIdProvider::start());
        let (router, providers) = there.council(heard, Some(GROUPS));
        // Connected with another role she would be signed out in five minutes.
        someone(heard, Role::ParticipationLead, "Maya").await;
        let mut desk = Client::of(router.clone());
        typed(&mut desk, "Maya", PASSWORD).await;
        let (letters, _) = with_app(heard, &mut desk).await;
        let connect = [("provider", "council"), ("old", PASSWORD)];
        let link = |page: &str| {
            let mut links = page.split("href=\"").filter_map(|rest| rest.split('"').next());
            links.find(|href| href.starts_with(&there.issuer)).unwrap().replace("&amp;", "&")
        };
        there.signs_in("Maya", &["buyers"], false).await;
        let page = desk.post("/staff/door/provider", &connect).await.body;
        let back = there.visit(&link(&page)).await;
        kept_out(&desk.get(&back).await, "do not have the role in Heard that you have here");
        there.signs_in("Maya", &["leads"], false).await;
        let page = desk.post("/staff/door/provider", &connect).await.body;
        assert!(link(&page).contains("prompt=login"), "{backend:?}: whoever is signed in there is asked");
        let back = there.visit(&link(&page)).await;
        assert_eq!(desk.get(&back).await.location.as_deref(), Some("/staff/door?done=door-connected"), "{backend:?}");

        // Who has her provider's password alone changes nothing of hers.
        there.signs_in("Maya", &["buyers"], false).await;
        let mut stranger = Client::of(router.clone());
        assert_eq!(through(&mut stranger, &there).await.location.as_deref(), Some("/staff/sign-in/second"));
        assert_eq!(role_of(heard, "Maya").await, "participation_lead", "{backend:?}");
        assert!(is_in(&mut desk).await, "{backend:?}");
        env.clock.advance(Moment::MINUTE);
        let code = super::app_code(heard, &letters);
        let came = stranger.post("/staff/sign-in/second", &[("code", &code)]).await;
        assert_eq!(came.location.as_deref(), Some("/staff"), "{backend:?}: {}", came.body);
        assert_eq!(role_of(heard, "Maya").await, "commissioner", "{backend:?}: it was she");

        // A question that is open is over with what ends her sessions.
        there.signs_in("Maya", &["leads", "buyers"], true).await;
        let mut asked = Client::of(router.clone());
        through(&mut asked, &there).await;
        there.control(json!({ "gone": "Maya" })).await;
        five_minutes(&env, &providers).await;
        let late = asked.post("/staff/sign-in/role", &[("role", "participation_lead")]).await;
        assert_eq!(late.location.as_deref(), Some("/staff/sign-in?done=door-again"), "{backend:?}");

        // She is back, and proves her own second step as before.
        there.signs_in("Maya", &["buyers"], false).await;
        let mut again = Client::of(router.clone());
        assert_eq!(through(&mut again, &there).await.location.as_deref(), Some("/staff/sign-in/second"));
        env.clock.advance(Moment::MINUTE);
        let code = super::app_code(heard, &letters);
        let came = again.post("/staff/sign-in/second", &[("code", &code)]).await;
        assert_eq!(came.location.as_deref(), Some("/staff"), "{backend:?}: {}", came.body);

        // An address that nobody vouches for, one where somebody is invited, and an account
        // that was ended here make none.
        let unproven = json!({ "sub": "Wren", "name": "Wren", "email": "w@example.org", "email_verified": false, "groups": ["buyers"] });
        there.control(json!({ "account": unproven })).await;
        kept_out(&through(&mut Client::of(router.clone()), &there).await, "does not vouch for the e-mail address");
        let identity = heard_domain::people::Identity {
            name: "Robin".into(),
            avatar: None,
            title: None,
            email: Some("Robin@example.org".into()),
        };
        heard_domain::people::issue_for_test(heard, Role::Administrator, identity).await.unwrap();
        there.signs_in("Robin", &["buyers"], false).await;
        kept_out(&through(&mut Client::of(router.clone()), &there).await, "the e-mail address of that account already");
        let gone = "UPDATE account SET state = 'erased', login_hash = NULL, secret = NULL";
        let write = heard.words().write(move |uow| Box::pin(async move { uow.execute(gone, vec![]).await }));
        write.await.unwrap();
        there.signs_in("Maya", &["buyers"], true).await;
        kept_out(&through(&mut Client::of(router.clone()), &there).await, "may not sign in to Heard now");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_a_provider_that_is_dead_signs_nobody_out_for_an_hour_and_is_told() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let (heard, mut there) = (&env.heard, OpenIdProvider::start());
        let (router, providers) = there.council(heard, Some(GROUPS));
        let isla = someone(heard, Role::Administrator, "Isla").await;
        reached(&env, isla).await;
        let told = "SELECT COUNT(*) AS n FROM dispatch WHERE says = 'waits'";
        let before = count(heard, told).await;
        let mut people = Vec::new();
        for name in ["Ada", "Wren"] {
            there.signs_in(name, &["buyers"], false).await;
            let mut client = Client::of(router.clone());
            through(&mut client, &there).await;
            people.push(client);
        }
        set_password(heard, account_of(heard, "Ada").await).await;
        there.signs_in("Ada", &["buyers"], false).await;
        through(&mut people[0], &there).await;
        there.stop();
        for _ in 0..12 {
            five_minutes(&env, &providers).await;
            for client in &mut people {
                assert!(is_in(client).await, "{backend:?}");
            }
        }
        assert_eq!(count(heard, told).await, before + 1, "{backend:?}: administrators are told once");
        five_minutes(&env, &providers).await;
        for client in &mut people {
            assert!(!is_in(client).await, "{backend:?}: an hour is over");
        }
        // A password lets in meanwhile, and stays in.
        let mut ada = Client::of(router.clone());
        assert_eq!(typed(&mut ada, "Ada", PASSWORD).await.location.as_deref(), LANDS, "{backend:?}");
        five_minutes(&env, &providers).await;
        assert!(is_in(&mut ada).await, "{backend:?}");
        let failing = "SELECT COUNT(*) AS n FROM provider_account WHERE failing_since IS NOT NULL";
        assert_eq!(count(heard, failing).await, 2, "{backend:?}");
        there.again();
        there.signs_in("Wren", &["buyers"], false).await;
        through(&mut people[1], &there).await;
        five_minutes(&env, &providers).await;
        // It knows nothing of Ada any more, and what it said before was lost: she is signed out.
        assert!(!is_in(&mut ada).await && is_in(&mut people[1]).await, "{backend:?}");
        assert_eq!(typed(&mut ada, "Ada", PASSWORD).await.location.as_deref(), LANDS, "{backend:?}: and not kept out");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_whoever_signs_out_there_is_signed_out_here_where_the_provider_says_so() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let (heard, there) = (&env.heard, OpenIdProvider::start());
        let (router, _) = there.council(heard, Some(GROUPS));
        there.signs_in("Ada", &["buyers"], false).await;
        let mut ada = Client::of(router.clone());
        through(&mut ada, &there).await;
        let event = json!({ "http://schemas.openid.net/event/backchannel-logout": {} });
        let path = "/staff/sign-in/with/council/sign-out";
        let mut provider = Client::of(router.clone());
        for wrong in [
            json!({ "sub": "Ada", "events": event, "nonce": "n" }),
            json!({ "sub": "Ada" }),
            json!({ "sub": "Ada", "events": {} }),
            json!({ "sub": "Ada", "events": event, "aud": "another" }),
            json!({ "sub": "Ada", "events": event, "iss": "http://localhost:1" }),
            json!({ "sub": "Ada", "events": event, "exp": 1_000_000_000 }),
            json!({ "events": event }),
        ] {
            env.clock.advance(5 * Moment::MINUTE);
            let token = there.control(json!({ "logoutToken": wrong })).await["token"].as_str().unwrap().to_owned();
            let answer = provider.post(path, &[("logout_token", &token)]).await;
            assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{backend:?} {wrong}");
            assert!(is_in(&mut ada).await, "{backend:?} {wrong}");
        }
        env.clock.advance(5 * Moment::MINUTE);
        let right = json!({ "logoutToken": { "sub": "Ada", "events": event, "sid": "s" } });
        let token = there.control(right).await["token"].as_str().unwrap().to_owned();
        // Signed by another key.
        there.control(json!({ "rotate": true })).await;
        assert_eq!(
            provider.post(path, &[("logout_token", &token)]).await.status,
            StatusCode::BAD_REQUEST,
            "{backend:?}"
        );
        let right = json!({ "logoutToken": { "sub": "Ada", "events": event, "sid": "s" } });
        let token = there.control(right).await["token"].as_str().unwrap().to_owned();
        env.clock.advance(5 * Moment::MINUTE);
        assert_eq!(provider.post(path, &[("logout_token", &token)]).await.status, StatusCode::OK, "{backend:?}");
        assert!(!is_in(&mut ada).await, "{backend:?}");
        let asked = "SELECT COUNT(*) AS n FROM provider_account WHERE sealed IS NOT NULL AND ended_at IS NULL";
        assert_eq!(count(heard, asked).await, 1, "{backend:?}: and is asked about when she comes back");
    }
}
