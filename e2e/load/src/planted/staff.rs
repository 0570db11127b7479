//! What staff type about young people, and what identifies staff.

use super::plant::Planted;
use super::young::{between, expect_refusal, join};
use crate::fault::{Context as _, Outcome, ensure};
use crate::form::Form;
use crate::heard::Server;
use crate::visitor::Visitor;

/// How many views are worked on.
const VIEWS: usize = 3;

/// Plants through the forms of the participation lead and the administrator.
///
/// # Errors
/// When a form is not answered as it should be.
pub async fn plant(server: &Server, planted: &mut Planted) -> Outcome {
    let mut lead = Visitor::by_link(server.port, &server.link("participation_lead").await?).await?;
    planted.cookies(&lead.cookies());
    let queue = lead.page("/queue").await?;
    let views = views_in(&queue);
    ensure(views.len() >= VIEWS, || format!("the queue shows only {} views", views.len()))?;
    for view in views.iter().take(VIEWS) {
        work_on(&mut lead, view, planted).await.context("working on a view")?;
    }
    invite(server, &mut lead, planted).await.context("inviting")?;
    guess(server.port, planted).await.context("guessing as staff")
}

/// A note, a reply and a quote.
async fn work_on(lead: &mut Visitor, view: &str, planted: &mut Planted) -> Outcome {
    lead.page(view).await?;
    let forms = [
        ("note", Form::new().with("text", &planted.sentence("notes"))),
        ("reply", Form::new().with("text", &planted.sentence("replies of staff")).with("safe", "yes")),
        ("quote", Form::new().with("text", &planted.sentence("quotes not yet public")).with("consent", "thread")),
    ];
    for (name, form) in forms {
        lead.accepted(&format!("{view}/{name}"), &form).await?;
    }
    Ok(())
}

/// A young person by code, a colleague by name and e-mail.
async fn invite(server: &Server, lead: &mut Visitor, planted: &mut Planted) -> Outcome {
    let reply = lead.post("/people/invite", &Form::new()).await?;
    let page = if reply.status == 303 { lead.page(reply.header("location")).await? } else { reply.text() };
    let code: String = between(&page, "/join?code=", "\"")
        .context("no code is shown")?
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .collect();
    join(server.port, planted, &code).await?;
    let mut administrator = Visitor::by_link(server.port, &server.link("administrator").await?).await?;
    let email = format!("{}@example.org", planted.word("e-mail addresses"));
    let form = Form::new()
        .with("role", "worker")
        .with("name", &planted.word("names of staff"))
        .with("title", "Personal adviser")
        .with("email", &email);
    let reply = administrator.post("/people/invite-staff", &form).await?;
    ensure(matches!(reply.status, 200 | 303), || format!("an invitation was answered {}", reply.status))
}

async fn guess(port: u16, planted: &mut Planted) -> Outcome {
    let mut visitor = Visitor::new(port).await?;
    let email = format!("{}@example.org", planted.word("e-mail addresses tried"));
    let form = Form::new().with("email", &email).with("secret", &planted.word("wrong secrets"));
    expect_refusal(&mut visitor, "/staff/sign-in", &form).await
}

/// The addresses of views that a page links to.
fn views_in(page: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in page.match_indices("\"/views/") {
        let path = page[at + 1..].split('"').next().unwrap_or_default().to_owned();
        if path.matches('/').count() == 2 && !found.contains(&path) {
            found.push(path);
        }
    }
    found
}
