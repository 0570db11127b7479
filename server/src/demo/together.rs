//! What the demonstration council's young people do together.

mod council;
mod written;

use std::collections::BTreeMap;
use std::sync::Arc;

use heard_domain::Heard;
use heard_domain::catalogue::{Question, QuestionKind, in_language};
use heard_domain::contacts::{ContactCard, ContactPart, OwnKind, assign, colleagues, save_contact};
use heard_domain::guide::{GuideText, write_page};
use heard_domain::ids::ViewId;
use heard_domain::intake::{Submission, submit};
use heard_domain::people::{Account, ClearQuotes, Grant, Moderate, Participate, Role, Visitor};
use heard_domain::polls::{self, NewPoll, PollKind};
use heard_domain::views::{
    Answer, Audience, Consent, Helped, decide_quote, delivered, open_sent, propose_quote, reply_to_sent, tell_what_went,
};
use heard_storage::StorageError;
use heard_storage::args;
use heard_storage::clock::{FixedClock, Moment};
use heard_storage::entropy::random16;

use super::people;
use super::{DemoError, Wanted};
use council::{discuss, found_council};
use written::{Person, Sent, Together};

fn refused(error: impl std::fmt::Display) -> DemoError {
    DemoError::Refused(error.to_string())
}

fn of_role<P: heard_domain::people::Permission>(staff: &[Account], role: Role) -> Result<Grant<P>, DemoError> {
    staff
        .iter()
        .filter(|account| account.role() == role)
        .find_map(|account| Grant::check(*account))
        .ok_or_else(|| DemoError::Content(format!("nobody may {}", P::NAME)))
}

/// How many of the council's views are sent to somebody's own page: one in
/// twenty, at most all that were written. They count towards the number asked for.
///
/// # Errors
/// When the content cannot be read.
pub(super) fn letters(wanted: &Wanted) -> Result<usize, DemoError> {
    let content = written::read()?;
    Ok(content.sent.len().min(wanted.views / 20))
}

/// Tells it all, with the clock set back and on again.
pub(super) async fn tell(
    heard: &Heard,
    clock: &Arc<FixedClock>,
    wanted: &Wanted,
    staff: &[Account],
    young: &[Account],
) -> Result<(), DemoError> {
    let content = written::read()?;
    let lead: Grant<Participate> = of_role(staff, Role::ParticipationLead)?;
    clock.set(wanted.today.plus(-90 * Moment::DAY));
    let languages = super::content::languages()?;
    for page in &content.pages {
        let text = GuideText { title: page.title.clone(), body: page.body.clone(), easy: page.easy.clone() };
        write_page(heard, &lead, &page.slug, "en", text, None).await.map_err(refused)?;
        for (lang, language) in &languages {
            let Some(written) = language.pages.get(&page.slug) else { continue };
            let (title, body, easy) = (written.title.clone(), written.body.clone(), written.easy.clone());
            write_page(heard, &lead, &page.slug, lang, GuideText { title, body, easy }, None).await.map_err(refused)?;
        }
    }
    for person in &content.contacts {
        let part = ContactPart::parse(&person.part).ok_or_else(|| DemoError::Content(person.part.clone()))?;
        save_contact(heard, &lead, None, part, person.card(), None).await.map_err(refused)?;
    }
    whose(heard, clock, wanted, &lead, &content.own).await?;
    if let Some(first) = young.first() {
        send(heard, clock, wanted, staff, *first, &content.sent[..letters(wanted)?]).await?;
    }
    clock.set(wanted.today.plus(-90 * Moment::DAY));
    let members = found_council(heard, clock, wanted, &lead, &content, young).await?;
    discuss(heard, clock, wanted, staff, &content, &members).await?;
    ask(heard, clock, wanted, &lead, &content).await?;
    clock.set(wanted.today.plus(-8 * Moment::DAY));
    rejoice(heard, staff, &content.good_news).await?;
    clock.set(wanted.today);
    // What was written back has long gone, and nobody is told of it today.
    tell_what_went(heard).await?;
    Ok(())
}

/// The first young person's own people; one of them changed lately.
async fn whose(
    heard: &Heard,
    clock: &Arc<FixedClock>,
    wanted: &Wanted,
    lead: &Grant<Participate>,
    own: &[Person],
) -> Result<(), DemoError> {
    let nickname = people::first_nickname();
    for person in own {
        let kind = OwnKind::parse(&person.kind).ok_or_else(|| DemoError::Content(person.kind.clone()))?;
        // Those who have an account under that name get what is sent to them.
        let account = colleagues(heard, lead).await?.into_iter().find(|(_, name, _)| *name == person.name);
        let account = account.map(|(id, ..)| id);
        if let Some(before) = &person.before {
            let card = ContactCard { name: before.clone(), ..person.card() };
            assign(heard, lead, nickname, kind, card, None, None).await.map_err(refused)?;
            clock.set(wanted.today.plus(-12 * Moment::DAY));
        }
        assign(heard, lead, nickname, kind, person.card(), account, None).await.map_err(refused)?;
        clock.set(wanted.today.plus(-90 * Moment::DAY));
    }
    Ok(())
}

/// What the first young person sent to their own worker and reviewing officer.
async fn send(
    heard: &Heard,
    clock: &Arc<FixedClock>,
    wanted: &Wanted,
    staff: &[Account],
    author: Account,
    sent: &[Sent],
) -> Result<(), DemoError> {
    for one in sent {
        clock.set(wanted.today.plus(-one.days_ago * Moment::DAY));
        let catalogue = heard.catalogue();
        let scenario = catalogue.scenario(&one.scenario).ok_or_else(|| DemoError::Content(one.scenario.clone()))?;
        let due_on = one.due.map(|days| wanted.today.plus(days * Moment::DAY).iso_date());
        let day = due_on.clone().map(|day| ("when".to_owned(), day));
        let mut answers = Vec::new();
        for asked in &scenario.questions {
            let said = one.answers.iter().chain(&day).find(|(question, _)| *question == asked.key);
            answers.extend(said.map(|(_, said)| answer_to(asked, said)));
        }
        let submission = Submission {
            id: random16(heard.entropy()),
            scenario: scenario.key.clone(),
            version: scenario.version,
            answers,
            audience: Audience::parse(&one.audience).ok_or_else(|| DemoError::Content(one.audience.clone()))?,
            helped: Helped::Alone,
            lang: "en".to_owned(),
            mood: one.mood,
            service: None,
            due_on,
            seen: String::new(),
        };
        let accepted = submit(heard, Visitor::new(Some(author)), submission).await.map_err(refused)?;
        let Some((view, text)) = accepted.view.zip(one.reply.as_ref()) else { continue };
        for by in staff.iter().filter_map(|account| Grant::check(*account)) {
            if let Some(sent) = delivered(heard, &by, view).await? {
                clock.set(wanted.today.plus((1 - one.days_ago) * Moment::DAY));
                open_sent(heard, &by, sent).await?;
                reply_to_sent(heard, &by, sent, text, true).await.map_err(refused)?;
            }
        }
    }
    Ok(())
}

/// An answer as a form would have stored it, in English.
fn answer_to(asked: &Question, said: &str) -> Answer {
    let picked = matches!(asked.kind, QuestionKind::Choice | QuestionKind::YesNo);
    let words = asked.choices.iter().find(|choice| choice.key == said).map(|choice| in_language(&choice.text, "en"));
    Answer {
        question: asked.key.clone(),
        asked: in_language(&asked.ask, "en").to_owned(),
        said: match (asked.kind, said) {
            (QuestionKind::YesNo, "yes") => "Yes",
            (QuestionKind::YesNo, "no") => "No",
            _ => words.unwrap_or(said),
        }
        .to_owned(),
        keys: if picked { vec![said.to_owned()] } else { Vec::new() },
    }
}

async fn ask(
    heard: &Heard,
    clock: &Arc<FixedClock>,
    wanted: &Wanted,
    lead: &Grant<Participate>,
    content: &Together,
) -> Result<(), DemoError> {
    for poll in content.polls.iter().rev() {
        clock.set(wanted.today.plus(if poll.days < 0 { -50 } else { -6 } * Moment::DAY));
        let new = NewPoll {
            kind: PollKind::parse(&poll.kind).ok_or_else(|| DemoError::Content(poll.kind.clone()))?,
            title: poll.title.clone(),
            lead: poll.lead.clone(),
            questions: poll.questions.clone(),
            members_only: poll.members_only,
            open_until: (poll.days != 0).then(|| wanted.today.plus(poll.days * Moment::DAY)),
        };
        let id = polls::open_poll(heard, lead, new).await.map_err(refused)?;
        let Some(poll_row) = polls::poll(heard, id).await? else { continue };
        for (key, times) in &poll.answers {
            let answers = BTreeMap::from([("q1".to_owned(), key.clone())]);
            for _ in 0..*times {
                polls::answer_poll(heard, Visitor::new(None), &poll_row, random16(heard.entropy()), &answers)
                    .await
                    .map_err(refused)?;
            }
        }
    }
    Ok(())
}

/// Some good news whose authors said yes, cleared by a second person.
async fn rejoice(heard: &Heard, staff: &[Account], good_news: &[String]) -> Result<(), DemoError> {
    let by: Grant<Moderate> = of_role(staff, Role::ParticipationLead)?;
    let second: Grant<ClearQuotes> = of_role(staff, Role::SafeguardingLead)?;
    let mut conn = heard.words().read().await?;
    let rows = conn
        .all(
            "SELECT id FROM view WHERE scenario = 'good_news' AND state <> 'withdrawn' ORDER BY received_at DESC LIMIT $1",
            args![i64::try_from(good_news.len()).unwrap_or(0)],
        )
        .await?;
    drop(conn);
    for (row, words) in rows.iter().zip(good_news) {
        let view: ViewId = row.id("id")?;
        heard
            .words()
            .write(move |uow| {
                Box::pin(async move {
                    uow.defer("UPDATE view SET celebrate = 'yes' WHERE id = $1", args![view]);
                    Ok::<_, StorageError>(())
                })
            })
            .await?;
        let quote = propose_quote(heard, &by, view, words, Consent::Sending, true).await.map_err(refused)?;
        decide_quote(heard, &second, quote, true, "").await.map_err(refused)?;
    }
    Ok(())
}
