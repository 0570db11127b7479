//! The poll of a path, its questions and the page before sending.

use heard_app::i18n::Tr;
use heard_app::pages::young::{self, Problem};
use heard_domain::catalogue::{Question, QuestionKind, in_language};
use heard_domain::ids::PollId;
use heard_domain::polls::{self, Poll};
use heard_storage::entropy::random16;

use crate::answers::shown as answer_in_words;
use crate::{App, Failure, cookies, drafts};

pub(super) async fn find(app: &App, id: &str) -> Result<Poll, Failure> {
    let id: PollId = id.parse().map_err(|_| Failure::NotFound)?;
    polls::poll(&app.heard, id).await?.ok_or(Failure::NotFound)
}

/// What a poll's answers under way are kept as.
pub(super) fn draft_key(poll: &Poll) -> String {
    format!("poll:{}", poll.id)
}

pub(super) fn question_props(
    app: &App,
    frame: &heard_app::shell::Frame,
    poll: &Poll,
    asked: &Question,
    number: usize,
    value: String,
    error: Option<Problem>,
) -> young::polls::PollQuestionPage {
    let lang = frame.tr.lang().code();
    let chosen = Some(value.clone()).filter(|v| !v.is_empty());
    let alone = poll.questions.len() == 1;
    let action = if alone { "send".to_owned() } else { number.to_string() };
    young::polls::PollQuestionPage {
        action: format!("/polls/{}/{action}", poll.id),
        title: poll.title.clone(),
        lead: poll.lead.clone(),
        number,
        count: poll.questions.len(),
        ask: in_language(&asked.ask, lang).to_owned(),
        kind: match asked.kind {
            // Polls ask for neither cards nor days.
            QuestionKind::Text | QuestionKind::Cards | QuestionKind::Date => young::views::Kind::Text { value },
            QuestionKind::Faces => young::views::Kind::Faces { value: value.parse().ok() },
            QuestionKind::Choice => young::views::Kind::Choice {
                options: asked.choices.iter().map(|c| (c.key.clone(), in_language(&c.text, lang).to_owned())).collect(),
                value: chosen,
            },
            QuestionKind::YesNo => young::views::Kind::YesNo { value: chosen },
        },
        back: if number == 1 { "/polls".to_owned() } else { format!("/polls/{}/{}", poll.id, number - 1) },
        id: alone.then(|| cookies::hex(&random16(app.heard.entropy()))),
        signed_in: frame.signed_in.is_some(),
        error,
    }
}

pub(super) fn check_props(
    tr: Tr,
    poll: &Poll,
    draft: &drafts::Draft,
    error: Option<Problem>,
) -> young::polls::PollCheckPage {
    let lines = poll.questions.iter().enumerate().filter_map(|(at, asked)| {
        let value = draft.answers.get(&asked.key)?;
        Some(young::polls::PollCheckLine {
            ask: in_language(&asked.ask, tr.lang().code()).to_owned(),
            shown: answer_in_words(tr, asked, value),
            name: format!("a.{}", asked.key),
            value: value.clone(),
            change: format!("/polls/{}/{}", poll.id, at + 1),
        })
    });
    young::polls::PollCheckPage {
        action: format!("/polls/{}/send", poll.id),
        title: poll.title.clone(),
        id: draft.id.clone(),
        lines: lines.collect(),
        back: format!("/polls/{}/{}", poll.id, poll.questions.len()),
        error,
    }
}
