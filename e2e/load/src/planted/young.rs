//! What young people type, wherever they can type it.

use super::plant::Planted;
use crate::fault::{Context as _, Outcome, ensure};
use crate::form::{Form, SEND, submission};
use crate::heard::Server;
use crate::receipt;
use crate::visitor::Visitor;

/// Plants through every young person's form.
///
/// # Errors
/// When a form is not answered as it should be.
pub async fn plant(server: &Server, planted: &mut Planted, submissions: usize) -> Outcome {
    for number in 0..submissions {
        submit(server.port, planted, number < 5).await.context("submitting")?;
    }
    draft(server.port, planted).await.context("a draft")?;
    refused(server.port, planted).await.context("refused forms")?;
    rate(server.port, planted).await.context("rating a service")?;
    guess(server.port, planted).await.context("guessing")
}

/// A submission; with `talk` its thread is opened by receipt and replied to.
async fn submit(port: u16, planted: &mut Planted, talk: bool) -> Outcome {
    let id = planted.chance.id();
    planted.hexadecimal("submission ids", &id);
    let text = planted.sentence("submitted words");
    let mut visitor = Visitor::new(port).await?;
    let reply = visitor.accepted(SEND, &submission(&id, &text)).await?;
    let digits = receipt::shown(port, &receipt::ticket(&reply)?).await?;
    planted.receipt("receipts", &digits);
    if !talk {
        return Ok(());
    }
    let (mut reader, page) = receipt::open(port, &digits).await?;
    ensure(page.contains(&text), || "a thread does not hold its words".to_owned())?;
    let more = planted.sentence("replies of young people");
    reader.accepted("/thread/reply", &Form::new().with("text", &more)).await?;
    planted.cookies(&reader.cookies());
    Ok(())
}

/// An answer that is kept between questions and never sent.
async fn draft(port: u16, planted: &mut Planted) -> Outcome {
    let mut visitor = Visitor::new(port).await?;
    let answer = planted.sentence("words of drafts");
    let form = Form::new().with("answer", &answer).with("go", "next");
    visitor.accepted("/say/something_wrong/1", &form).await?;
    let page = visitor.page("/say/something_wrong/1").await?;
    ensure(page.contains(&answer), || "a draft is not kept".to_owned())?;
    planted.cookies(&visitor.cookies());
    Ok(())
}

/// Words in forms that are turned down.
async fn refused(port: u16, planted: &mut Planted) -> Outcome {
    let mut visitor = Visitor::new(port).await?;
    let words = "words of refused forms";
    let long = planted.sentence(words).repeat(500);
    let named = submission(&planted.chance.id(), &planted.sentence(words)).with("audience", "worker");
    let broken = Form::raw(format!("id=zz&a.what={}%E0%A4%A", planted.word(words)));
    let stranger = Form::new().with("a.nothing", &planted.sentence(words)).with("id", &planted.chance.id());
    for form in [submission(&planted.chance.id(), &long), named, broken, stranger] {
        let reply = visitor.post(SEND, &form).await?;
        ensure(reply.status < 500, || format!("a refused form was answered {}", reply.status))?;
    }
    Ok(())
}

async fn rate(port: u16, planted: &mut Planted) -> Outcome {
    let mut visitor = Visitor::new(port).await?;
    let list = visitor.page("/rate").await?;
    let slug = between(&list, "href=\"/rate/", "\"").context("no service can be rated")?.to_owned();
    let form = Form::new()
        .with("id", &planted.chance.id())
        .with("mood", "2")
        .with("a.words", &planted.sentence("words of ratings"))
        .with("helped", "alone")
        .with("audience", "anonymous")
        .with("lang", "en");
    visitor.accepted(&format!("/rate/{slug}"), &form).await.map(drop)
}

/// Receipts, nicknames and secrets that are wrong.
async fn guess(port: u16, planted: &mut Planted) -> Outcome {
    let mut visitor = Visitor::new(port).await?;
    for _ in 0..3 {
        let digits = planted.chance.digits(16);
        planted.receipt("receipts guessed", &digits);
        let form = Form::new().with("receipt", &digits);
        expect_refusal(&mut visitor, "/receipt", &form).await?;
        let form =
            Form::new().with("name", &planted.word("nicknames tried")).with("secret", &planted.word("wrong secrets"));
        expect_refusal(&mut visitor, "/sign-in", &form).await?;
    }
    Ok(())
}

/// Posts what must not be accepted.
pub async fn expect_refusal(visitor: &mut Visitor, path: &str, form: &Form) -> Outcome {
    let status = visitor.post(path, form).await?.status;
    ensure((400..500).contains(&status), || format!("a wrong {path} was answered {status}"))
}

/// Joins by an invitation's code, and speaks under the new name.
///
/// # Errors
/// When the code does not lead to an account.
pub async fn join(port: u16, planted: &mut Planted, code: &str) -> Outcome {
    let mut visitor = Visitor::new(port).await?;
    planted.secret("invitation codes", code);
    let page = visitor.post("/join", &Form::new().with("code", code)).await?.text();
    let avatar = between(&page, "name=\"avatar\" value=\"", "\"").unwrap_or_default().to_owned();
    let secret = planted.word("secrets");
    let form = Form::new()
        .with("code", code)
        .with("name", &planted.word("nicknames"))
        .with("avatar", &avatar)
        .with("secret", &secret)
        .with("secret_again", &secret);
    visitor.accepted("/join", &form).await?;
    let text = planted.sentence("words under a name");
    let form = submission(&planted.chance.id(), &text).with("audience", "team");
    visitor.accepted(SEND, &form).await?;
    planted.cookies(&visitor.cookies());
    Ok(())
}

/// The text between two marks.
pub fn between<'t>(text: &'t str, before: &str, after: &str) -> Option<&'t str> {
    let rest = &text[text.find(before)? + before.len()..];
    Some(&rest[..rest.find(after)?])
}
