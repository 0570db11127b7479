//! The same form twice, and two people at once.

use axum::http::StatusCode;

use super::client::{Answer, Client, link};
use super::environment::{Backend, Environment, backends};

/// The hidden fields of the form of `page` that posts to `action`.
pub(super) fn hidden(page: &str, action: &str) -> [String; 2] {
    let at = page.find(&format!("action=\"{action}\"")).unwrap_or_else(|| panic!("no form posts to {action}"));
    let form = &page[at..at + page[at..].find("</form>").unwrap()];
    ["posted", "drawn"].map(|name| {
        let (_, after) = form.split_once(&format!("name=\"{name}\" value=\"")).unwrap_or_else(|| panic!("{action}"));
        after.split('"').next().unwrap().to_owned()
    })
}

struct Desk {
    client: Client,
    page: String,
}

impl Desk {
    async fn open(env: &Environment, role: &str, path: &str) -> Self {
        let mut client = Client::demo(&env.heard, role).await;
        let page = client.get(path).await.body;
        Self { client, page }
    }

    /// Posts what was typed into the form of the page that lies open.
    async fn post(&mut self, action: &str, typed: &[(&str, &str)]) -> Answer {
        let [posted, drawn] = hidden(&self.page, action);
        let mut fields = vec![("posted", posted.as_str()), ("drawn", drawn.as_str())];
        fields.extend_from_slice(typed);
        self.client.post(action, &fields).await
    }
}

async fn count(env: &Environment, sql: &str) -> i64 {
    let mut conn = env.heard.words().read().await.unwrap();
    conn.first(format!("SELECT COUNT(*) AS n FROM {sql}"), vec![]).await.unwrap().unwrap().int("n").unwrap()
}

/// One that was opened.
async fn a_view(env: &Environment) -> String {
    let page = Client::demo(&env.heard, "participation_lead").await.get("/queue?state=read").await.body;
    link(&page, "/views/").unwrap()
}

const RESPONSE: [(&str, &str); 6] = [
    ("claim", "cannot"),
    ("you_said", "The gate is shut."),
    ("we_did", "It stays shut."),
    ("reason", "The road is near."),
    ("easy_read", "The gate is shut."),
    ("owner_name", "A. Manager"),
];

#[tokio::test(flavor = "multi_thread")]
async fn mod_02_what_is_posted_twice_is_there_once_and_other_words_are_not_lost() {
    for backend in backends() {
        let env = Environment::demo(backend, 40).await;
        let view = a_view(&env).await;
        let page = format!("/views/{view}");
        type Said = Vec<(&'static str, &'static str)>;
        let kinds: [(&str, &str, &str, Said); 3] = [
            ("note", "note", "text", vec![]),
            ("reply", "message", "text", vec![("safe", "yes")]),
            ("quote", "quote", "text", vec![("consent", "thread")]),
        ];
        for (form, table, field, beside) in kinds {
            let action = format!("{page}/{form}");
            let mut desk = Desk::open(&env, "participation_lead", &page).await;
            let before = count(&env, table).await;
            let mut typed = beside.clone();
            typed.push((field, "Quillwort twice"));
            let first = desk.post(&action, &typed).await;
            let again = desk.post(&action, &typed).await;
            assert_eq!((first.status, again.status), (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER), "{form}");
            assert_eq!(first.location, again.location, "{form}: all the same is the same answer");
            assert_eq!(count(&env, table).await, before + 1, "{form}");
            let mut typed = beside.clone();
            typed.push((field, "Sorrel instead"));
            let other = desk.post(&action, &typed).await;
            assert_eq!(other.status, StatusCode::CONFLICT, "{form}");
            assert!(other.body.contains("Sorrel instead") && other.body.contains(&page), "{form}: both are there");
            assert_eq!(count(&env, table).await, before + 1, "{form}");
            // At the same moment, from two windows of one person.
            let shown = desk.client.get(&page).await.body;
            let mut one = Desk { client: Client::demo(&env.heard, "participation_lead").await, page: shown.clone() };
            let mut two = Desk { client: Client::demo(&env.heard, "participation_lead").await, page: shown };
            let mut typed = beside.clone();
            typed.push((field, "Yarrow at once"));
            let (first, second) = tokio::join!(one.post(&action, &typed), two.post(&action, &typed));
            assert!(first.status.is_redirection() && second.status.is_redirection(), "{form}");
            assert_eq!(count(&env, table).await, before + 2, "{form}: two at the same moment");
        }
        // Refused, and sent again as it was: it is refused again, and then taken.
        let action = format!("{page}/note");
        let mut desk = Desk::open(&env, "participation_lead", &page).await;
        assert_eq!(desk.post(&action, &[("text", " ")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(desk.post(&action, &[("text", "Now it says something")]).await.status.is_redirection());

        let mut desk = Desk::open(&env, "participation_lead", &format!("/responses/new?view={view}")).await;
        let before = count(&env, "response").await;
        let mut typed = RESPONSE.to_vec();
        typed.push(("view", view.as_str()));
        let first = desk.post("/responses", &typed).await;
        assert_eq!(first.location, desk.post("/responses", &typed).await.location);
        assert_eq!(count(&env, "response").await, before + 1);
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_02_two_at_once_overwrite_nothing_unseen() {
    for backend in backends() {
        let env = Environment::demo(backend, 40).await;
        let view = a_view(&env).await;
        let page = format!("/views/{view}");
        let action = format!("{page}/code");
        let mut lead = Desk::open(&env, "participation_lead", &page).await;
        let mut other = Desk::open(&env, "safeguarding_lead", &page).await;
        assert!(lead.post(&action, &[("mood", "1")]).await.status.is_redirection());
        let second = [("mood", "5")];
        let stale = other.post(&action, &second).await;
        assert_eq!(stale.status, StatusCode::CONFLICT);
        assert!(stale.body.contains(second[0].1) && stale.body.contains(&page), "what was typed is kept");
        other.page = other.client.get(&page).await.body;
        assert!(other.post(&action, &second).await.status.is_redirection(), "once it was looked at");
        // Two who had it open reply: the second reads what the first wrote before it goes.
        let action = format!("{page}/reply");
        let mut lead = Desk::open(&env, "participation_lead", &page).await;
        let mut other = Desk::open(&env, "safeguarding_lead", &page).await;
        assert!(lead.post(&action, &[("text", "Thank you for that"), ("safe", "yes")]).await.status.is_redirection());
        let stale = other.post(&action, &[("text", "The pass is ordered"), ("safe", "yes")]).await;
        assert_eq!(stale.status, StatusCode::CONFLICT);
        assert!(stale.body.contains("The pass is ordered") && stale.body.contains(&page), "what was typed is kept");
        // A response: the writer's other window, and an approver who read an older version.
        let mut lead = Desk::open(&env, "participation_lead", &format!("/responses/new?view={view}")).await;
        let mut typed = RESPONSE.to_vec();
        typed.push(("view", view.as_str()));
        let at = lead.post("/responses", &typed).await.location.unwrap();
        let at = at.split('?').next().unwrap().to_owned();
        lead.page = lead.client.get(&at).await.body;
        let mut second = Desk::open(&env, "participation_lead", &at).await;
        assert!(lead.post(&at, &RESPONSE).await.status.is_redirection());
        assert_eq!(second.post(&at, &RESPONSE).await.status, StatusCode::CONFLICT);
        lead.page = lead.client.get(&at).await.body;
        assert!(lead.post(&format!("{at}/submit"), &[]).await.status.is_redirection());
        let mut manager = Desk::open(&env, "service_manager", &at).await;
        lead.page = lead.client.get(&at).await.body;
        assert!(lead.post(&at, &RESPONSE).await.status.is_redirection(), "it is a draft again");
        lead.page = lead.client.get(&at).await.body;
        assert!(lead.post(&format!("{at}/submit"), &[]).await.status.is_redirection());
        let unread = manager.post(&format!("{at}/publish"), &[("version", "2")]).await;
        assert_eq!(unread.status, StatusCode::CONFLICT, "nobody publishes a version they did not read");
        manager.page = manager.client.get(&at).await.body;
        assert!(manager.post(&format!("{at}/publish"), &[("version", "3")]).await.status.is_redirection());
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_14_shown_again_a_view_is_where_it_was() {
    for backend in backends() {
        let env = Environment::demo(backend, 60).await;
        // What may be harm is not hidden at all.
        env.run("DELETE FROM concern".into()).await;
        let mut conn = env.heard.words().read().await.unwrap();
        let rows = conn.all("SELECT id, state FROM view ORDER BY id", vec![]).await.unwrap();
        drop(conn);
        let mut lead = Client::demo(&env.heard, "participation_lead").await;
        let mut seen = std::collections::BTreeSet::new();
        for row in &rows {
            let (id, state): (heard_domain::ids::ViewId, _) = (row.id("id").unwrap(), row.text("state").unwrap());
            if state == "withdrawn" || state == "hidden" || !seen.insert(state.clone()) {
                continue;
            }
            lead.post(&format!("/views/{id}/hide"), &[("hidden", "yes"), ("reason", "a name")]).await;
            lead.post(&format!("/views/{id}/hide"), &[("hidden", "no"), ("reason", "looked again")]).await;
            let mut conn = env.heard.words().read().await.unwrap();
            let row =
                conn.first("SELECT state FROM view WHERE id = $1", heard_storage::args![id]).await.unwrap().unwrap();
            assert_eq!(row.text("state").unwrap(), state);
        }
        assert!(seen.contains("answered") && seen.contains("sent"), "{seen:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_15_the_same_form_with_another_audience_or_helper_is_kept_too_and_that_is_said() {
    let env = Environment::sqlite().await;
    let question = env.heard.catalogue().scenario("idea").unwrap().questions[0].key.clone();
    let name = format!("a.{question}");
    let mut phone = Client::new(&env.heard);
    let mut receipts = std::collections::BTreeSet::new();
    let form = |audience, helped| {
        [
            ("id", "11111111111111111111111111111111"),
            ("version", "1"),
            (name.as_str(), "A shelf for books"),
            ("audience", audience),
            ("helped", helped),
            ("lang", "en"),
        ]
    };
    for (at, (audience, helped)) in
        [("team", "alone"), ("team", "alone"), ("anonymous", "alone"), ("team", "adult_wrote"), ("team", "")]
            .into_iter()
            .enumerate()
    {
        let sent = phone.post("/say/idea/send", &form(audience, helped)).await;
        assert_eq!(sent.location.as_deref(), Some("/sent"), "{}", sent.body);
        let page = phone.get("/sent").await.body;
        receipts.insert(super::client::digits(&page));
        assert_eq!(page.contains("id=\"again\""), at > 1, "{at}");
    }
    assert_eq!(receipts.len(), 4, "all the same is the same answer, and the others have receipts of their own");
    // What was not said is stored as that, and nothing is made up.
    let mut conn = env.heard.words().read().await.unwrap();
    let rows = conn.all("SELECT helped FROM view ORDER BY helped", vec![]).await.unwrap();
    let helped: Vec<String> = rows.iter().map(|row| row.text("helped").unwrap()).collect();
    assert_eq!(helped, ["adult_wrote", "alone", "alone", "not_asked"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_08_nothing_is_chosen_before_anybody_chose() {
    let env = Environment::demo(Backend::Sqlite, 5).await;
    for language in ["en", "ar"] {
        for who in ["nobody", "young_person"] {
            let mut phone = match who {
                "nobody" => Client::new(&env.heard),
                role => Client::demo(&env.heard, role).await,
            };
            phone.get(&format!("/language/{language}")).await;
            phone.post("/say/idea/1", &[("answer", "A shelf"), ("go", "next")]).await;
            let service = env.heard.catalogue().services[0].slug.clone();
            for path in ["/say/idea/check".to_owned(), format!("/rate/{service}"), "/offline".to_owned()] {
                let page = phone.get(&path).await.body;
                assert!(page.contains("name=\"helped\""), "{path}");
                for input in page.split("<input").skip(1).filter_map(|rest| rest.split('>').next()) {
                    assert!(!input.contains("type=\"radio\"") || !input.contains("checked"), "{path}: {input}");
                }
            }
        }
    }
    // Staff read that it was not said.
    let mut phone = Client::new(&env.heard);
    let id = "22222222222222222222222222222222";
    let question = format!("a.{}", env.heard.catalogue().scenario("idea").unwrap().questions[0].key);
    phone.post("/say/idea/send", &[("id", id), ("version", "1"), (&question, "Quillwort shelf"), ("lang", "en")]).await;
    let mut lead = Client::demo(&env.heard, "participation_lead").await;
    let queue = lead.get("/queue").await.body;
    let at = queue.find("Quillwort shelf").unwrap();
    let view = link(&queue[queue[..at].rfind("/views/").unwrap()..], "/views/").unwrap();
    assert!(lead.get(&format!("/views/{view}")).await.body.contains("Not asked, or not said"));
}
