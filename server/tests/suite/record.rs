//! What is recorded, and who reads it: the access record, a view's history and
//! the moderation log read the lists that lines are written from.

use heard_domain::ids::{ServiceId, ViewId};
use heard_domain::intake::{Submission, submit};
use heard_domain::people::{self, Account, Commission, Grant, Moderate, OwnVoice, ReadModerationLog, Respond, Role};
use heard_domain::record::without_line;
use heard_domain::responses::{About, Claim, ResponseText, add_view, start_response};
use heard_domain::reviews::{Brief, gather, open_review};
use heard_domain::views::{self, Coding};
use heard_domain::{moderation, people::Visitor};
use heard_storage::{AuditEntry, StorageError, args, count_statements, verify_audit};
use heard_vocabulary::{ModerationAction, ViewAction};

use super::client::Client;
use super::concerns::saying;
use super::environment::{Environment, NOON, backends, demonstration};

async fn someone(env: &Environment, role: Role, name: &str) -> Account {
    let email = (role != Role::YoungPerson).then(|| format!("{name}@example.org"));
    let identity = people::Identity { name: name.into(), avatar: None, title: None, email };
    let made = people::issue_for_test(&env.heard, role, identity).await.unwrap();
    let secret = if role == Role::YoungPerson { "258013" } else { "a long password" };
    people::accept(&env.heard, &made.code, name, None, secret.into()).await.unwrap()
}

fn submission(number: u8) -> Submission {
    saying(number.into(), "something_wrong", "what", "words", "en")
}

async fn say(env: &Environment, who: Account, number: u8) -> ViewId {
    submit(&env.heard, Visitor::new(Some(who)), submission(number)).await.unwrap().view.unwrap()
}

fn text() -> ResponseText {
    ResponseText {
        claim: Claim::Done,
        you_said: "The wifi goes off too early.".into(),
        we_did: "It stays on.".into(),
        reason: "You asked.".into(),
        next_step: String::new(),
        easy_read: "The wifi stays on.".into(),
        owner_name: "Kit Okoro".into(),
        due_on: None,
    }
}

fn brief(service: ServiceId) -> Brief {
    Brief { service, title: "Evenings".into(), scope: "House rules".into(), enquiry: String::new() }
}

/// What the record of one of her views says: who did what.
async fn told(env: &Environment, me: &Grant<OwnVoice>, view: ViewId) -> Vec<(Option<Role>, Option<ViewAction>)> {
    let own = views::by_account(&env.heard, me, view).await.unwrap().unwrap();
    let thread = views::thread(&env.heard, own).await.unwrap().unwrap();
    thread.history.into_iter().map(|line| (line.role, line.action)).collect()
}

fn times(told: &[(Option<Role>, Option<ViewAction>)], role: Role, action: ViewAction) -> usize {
    told.iter().filter(|line| **line == (Some(role), Some(action))).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_23_a_view_used_for_an_answer_and_gathered_for_a_review_says_so_to_its_author() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let her = someone(&env, Role::YoungPerson, "Heron").await;
        let me: Grant<OwnVoice> = Grant::check(her).unwrap();
        let lead: Grant<Moderate> = Grant::check(someone(&env, Role::ParticipationLead, "Lead").await).unwrap();
        let manager: Grant<Respond> = Grant::check(someone(&env, Role::ServiceManager, "Kit").await).unwrap();
        let buyer: Grant<Commission> = Grant::check(someone(&env, Role::Commissioner, "Buyer").await).unwrap();
        let service = env.add_service().await;
        let (used, later, apart) = (say(&env, her, 1).await, say(&env, her, 2).await, say(&env, her, 3).await);
        let about = |service| Coding { service: Some(service), ..Coding::default() };
        views::code(&env.heard, &lead, used, about(service)).await.unwrap();

        views::open_view(&env.heard, &lead, used).await.unwrap().unwrap();

        // Named twice, it was used once.
        let response = start_response(&env.heard, &manager, text(), About::default(), vec![used, used]).await.unwrap();
        add_view(&env.heard, &manager, response, used).await.unwrap();
        add_view(&env.heard, &manager, response, later).await.unwrap();
        let review = open_review(&env.heard, &buyer, brief(service)).await.unwrap();
        views::code(&env.heard, &lead, later, about(service)).await.unwrap();
        gather(&env.heard, &buyer, review).await.unwrap();
        gather(&env.heard, &buyer, review).await.unwrap();

        for view in [used, later] {
            let lines = told(&env, &me, view).await;
            let put = times(&lines, Role::ServiceManager, ViewAction::PutBehindResponse);
            let gathered = times(&lines, Role::Commissioner, ViewAction::GatheredForReview);
            assert_eq!((put, gathered), (1, 1), "{backend:?}: {lines:?}");
        }
        assert_eq!(told(&env, &me, apart).await, [(None, Some(ViewAction::Sent))], "{backend:?}: nobody used it");
        let everywhere = views::looked_at(&env.heard, &me).await.unwrap();
        let gathered = everywhere.iter().filter(|(_, line)| line.action == Some(ViewAction::GatheredForReview));
        assert_eq!(gathered.count(), 2, "{backend:?}");

        // On her own pages, and nothing else of the response or the review with it.
        let mut phone = Client::new(&env.heard);
        phone.post("/sign-in", &[("name", "Heron"), ("secret", "258013")]).await;
        for path in [format!("/mine/{used}"), "/mine/looked".to_owned()] {
            let page = phone.get(&path).await.body;
            for text in ["used it for an answer", "read it to check a service"] {
                assert!(page.contains(text), "{backend:?} {path}: {text}");
            }
            for never in ["It stays on.", "Evenings", "House rules", "Kit"] {
                assert!(!page.contains(never), "{backend:?} {path}: {never}");
            }
        }
        let page = phone.get(&format!("/mine/{apart}")).await.body;
        assert!(!page.contains("used it for an answer") && !page.contains("read it to check a service"));

        // The team's page of the view says the same, by role.
        let opened = views::open_view(&env.heard, &lead, used).await.unwrap().unwrap();
        let both = [ViewAction::PutBehindResponse, ViewAction::GatheredForReview];
        assert!(both.iter().all(|action| opened.history.iter().any(|line| line.action == Some(*action))));
        assert_eq!(verify_audit(env.heard.words()).await.unwrap().broken_at, None, "{backend:?}");
        env.heard.close().await;
    }
}

/// So many views about a service, which somebody else's program stored.
async fn views_about(env: &Environment, service: ServiceId, first: u16, many: u16) {
    env.heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                for n in first..first + many {
                    let mut id = [9_u8; 16];
                    id[..2].copy_from_slice(&n.to_be_bytes());
                    uow.defer(
                        "INSERT INTO view (id, submission_hash, owner_key, wrapped_key, sealed, signed_in, scenario,
                            scenario_version, audience, helped, lang, state, received_at, service_id)
                         VALUES ($1, $1, $1, $1, $1, 0, 'x', 1, 'team', 'alone', 'en', 'sent', $2, $3)",
                        args![id.to_vec(), NOON.plus(-1000), service],
                    );
                    if n % 100 == 0 {
                        uow.flush().await?;
                    }
                }
                Ok::<_, StorageError>(())
            })
        })
        .await
        .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_04_thousands_of_views_gathered_are_recorded_in_as_many_statements_as_three() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let buyer: Grant<Commission> = Grant::check(someone(&env, Role::Commissioner, "Buyer").await).unwrap();
        let service = env.add_service().await;
        let review = open_review(&env.heard, &buyer, brief(service)).await.unwrap();
        let lines = || async { verify_audit(env.heard.words()).await.unwrap() };
        let before = lines().await.entries;
        views_about(&env, service, 0, 3).await;
        let (done, few) = count_statements(gather(&env.heard, &buyer, review)).await;
        done.unwrap();
        views_about(&env, service, 3, 5000).await;
        let (done, many) = count_statements(gather(&env.heard, &buyer, review)).await;
        done.unwrap();
        assert_eq!(few, many, "{backend:?}");
        let after = lines().await;
        assert_eq!((after.broken_at, after.entries - before), (None, 2 + 5003), "{backend:?}");
        let mut conn = env.heard.words().read().await.unwrap();
        let rows = conn
            .all(
                "SELECT COUNT(*) AS n, COUNT(DISTINCT subject) AS subjects, COUNT(DISTINCT actor) AS actors
                 FROM audit_log WHERE action = $1",
                args![ViewAction::GatheredForReview.name()],
            )
            .await
            .unwrap();
        let of = |column| rows[0].int(column).unwrap();
        assert_eq!((of("n"), of("subjects"), of("actors")), (5003, 5003, 1), "{backend:?}");
        let rows = conn
            .all(
                "SELECT COUNT(*) AS n FROM audit_log WHERE action = $1 AND detail = $2 AND at = $3",
                args![ViewAction::GatheredForReview.name(), review.to_string(), NOON],
            )
            .await
            .unwrap();
        assert_eq!(rows[0].int("n").unwrap(), 5003, "{backend:?}");
        // The next line hangs on the last of them.
        someone(&env, Role::Worker, "Next").await;
        assert_eq!(lines().await.broken_at, None, "{backend:?}");
        drop(conn);
        env.heard.close().await;
    }
}

/// A line with an action that is on no list: an older or a newer program's.
#[expect(clippy::disallowed_methods, reason = "what heard_domain::record cannot write")]
async fn unknown_line(env: &Environment, actor: String, view: ViewId) {
    env.heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let (subject, detail) = (view.to_string(), String::new());
                uow.audit(AuditEntry { actor, action: "view.mystery".into(), subject, detail }).await
            })
        })
        .await
        .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_14_what_is_on_no_list_is_shown_as_done_and_never_left_out() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let her = someone(&env, Role::YoungPerson, "Heron").await;
        let me: Grant<OwnVoice> = Grant::check(her).unwrap();
        let account = someone(&env, Role::ParticipationLead, "Lead").await;
        let lead: Grant<Moderate> = Grant::check(account).unwrap();
        let view = say(&env, her, 1).await;
        views::hide(&env.heard, &lead, view, true, "names others").await.unwrap();
        views::hide(&env.heard, &lead, view, false, "names are masked").await.unwrap();
        unknown_line(&env, lead.actor(), view).await;
        env.heard
            .words()
            .write(move |uow| {
                Box::pin(async move {
                    uow.execute(
                        "INSERT INTO moderation (id, view_id, action, reason, told, by_id, at)
                         VALUES ($1, $2, 'mystery', 'nobody knows', 0, $3, $4)",
                        args![vec![9_u8; 16], view, account.id(), NOON.plus(1)],
                    )
                    .await
                })
            })
            .await
            .unwrap();
        let lines = told(&env, &me, view).await;
        assert_eq!(lines.last(), Some(&(Some(Role::ParticipationLead), None)), "{backend:?}");
        let mut phone = Client::new(&env.heard);
        phone.post("/sign-in", &[("name", "Heron"), ("secret", "258013")]).await;
        for path in [format!("/mine/{view}"), "/mine/looked".to_owned()] {
            let page = phone.get(&path).await.body;
            assert!(page.contains("worked on it") && !page.contains("mystery"), "{backend:?} {path}");
        }
        let reads: Grant<ReadModerationLog> = Grant::check(account).unwrap();
        let mut log: Vec<_> =
            moderation::log(&env.heard, &reads).await.unwrap().into_iter().map(|line| line.action).collect();
        log.sort_unstable();
        assert_eq!(log, [None, Some(ModerationAction::Hidden), Some(ModerationAction::Shown)], "{backend:?}");
        demonstration(&env.heard, true).await;
        let mut team = Client::new(&env.heard);
        team.post("/staff/sign-in", &[("email", "Lead@example.org"), ("secret", "a long password")]).await;
        for (path, text) in [(format!("/views/{view}"), "something was done"), ("/log".into(), "Something was done")] {
            let page = team.get(&path).await.body;
            assert!(page.contains(text) && !page.contains("mystery"), "{backend:?} {path}");
        }
        assert!(without_line(env.heard.words()).await.unwrap().is_empty(), "{backend:?}");
        env.heard.close().await;
    }
}
