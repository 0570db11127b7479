//! One's own view, as the pages about it show it.

use heard_vocabulary::{Deed, QuoteState, ViewAction};
use std::sync::Arc;

use heard_app::i18n::Tr;
use heard_app::pages::young::{self, LookedBy, Problem};
use heard_domain::catalogue::in_language;
use heard_domain::filing::Elsewhere;
use heard_domain::people::Role;
use heard_domain::views::{HistoryLine, Thread, ViewState, can_share};

use crate::App;
use crate::answers::{shown_answer, shown_question};
use crate::young::media::attachments;
use crate::young::own_view::Opened;
use crate::young::responses::corrected::{corrected, taken_back};

/// A part of a service in the reader's language, also where a council asks it no more.
fn part_in(catalogue: &heard_domain::catalogue::Catalogue, part: &str, lang: &str) -> String {
    let mut asked = catalogue.services.iter().flat_map(|one| one.aspects.iter().chain(&one.aspects_before));
    let same = asked.find(|words| in_language(words, "en") == part);
    same.map_or_else(|| part.to_owned(), |words| in_language(words, lang).to_owned())
}

/// What waits for no answer: nothing was asked.
const THANKS: [&str; 4] = ["thank_you", "good_news", "pics_thanks", "pics_good"];

/// `opened` is whether somebody it was sent to has opened it, although the team
/// has not: then somebody has read it. `has_it` is whether somebody on duty has it, `replied`
/// whether somebody wrote last who is not its author.
pub(super) fn status(state: ViewState, opened: bool, has_it: bool, replied: bool) -> young::Status {
    match state {
        ViewState::Sent | ViewState::Read if has_it => young::Status::HasIt,
        ViewState::Sent | ViewState::Read if replied => young::Status::WroteBack,
        ViewState::Sent if !opened => young::Status::Sent,
        ViewState::Sent | ViewState::Read | ViewState::Withdrawn => young::Status::Read,
        ViewState::Answered => young::Status::Answered,
        ViewState::Closed => young::Status::Closed,
        ViewState::Settled => young::Status::Settled,
        ViewState::Reopened => young::Status::Reopened,
        ViewState::Hidden => young::Status::Hidden,
    }
}

/// What of it stays elsewhere, for the pages that say so before it is deleted here.
pub(super) fn elsewhere(of: Elsewhere) -> young::Elsewhere {
    let Elsewhere { filed, in_summary } = of;
    young::Elsewhere { filed, in_summary }
}

pub(super) fn props(
    app: &App,
    tr: Tr,
    opened: Opened,
    thread: Thread,
    reply_value: String,
    error: Option<Problem>,
) -> young::views::ThreadPage {
    let catalogue = app.heard.catalogue();
    let today = app.heard.now().iso_date();
    let meeting = thread.due_on.clone().filter(|on| *on < today).map(|on| (on, thread.met));
    let can_share = can_share(opened.author, thread.audience, &thread.shares);
    let shared = thread.shares.iter().map(|(audience, at)| (*audience, at.iso_date())).collect();
    let scenario = catalogue.scenario_version(&thread.scenario.0, thread.scenario.1).map(Arc::as_ref);
    let opened_by_person = thread.deliveries.iter().any(|one| one.opened_at.is_some() || one.covered_at.is_some());
    let replied = thread.replied();
    let answers = thread.words.map(|words| words.answers).unwrap_or_default();
    let asked = catalogue.as_asked(&thread.scenario.0, thread.scenario.1);
    let agenda = asked.is_some_and(|asked| asked.agenda) && !answers.is_empty();
    let said =
        answers.into_iter().map(|answer| (shown_question(tr, asked, &answer), shown_answer(tr, scenario, &answer)));
    let parts = thread.parts.into_iter().map(|(part, said)| {
        let lang = tr.lang().code();
        (part_in(&catalogue, &part, lang), tr.of("yes-no", said.name()))
    });
    young::views::ThreadPage {
        meeting,
        agenda_href: agenda.then(|| format!("{}/agenda", opened.base)),
        base: opened.base.clone(),
        status: status(thread.state, opened_by_person, thread.has_it, replied),
        said: said.chain(parts).collect(),
        media: attachments::of_view(&opened.base, thread.media),
        sent_on: thread.received_at.iso_date(),
        mood: thread.mood.and_then(|mood| u8::try_from(mood).ok()),
        audience: thread.audience,
        helped: thread.helped,
        messages: thread
            .messages
            .into_iter()
            .map(|m| young::views::ThreadMessage { sender: m.sender, text: m.text, on: m.sent_at.iso_date() })
            .collect(),
        answers: thread.answers.into_iter().map(answer_props).collect(),
        taken_back: thread.taken_back.into_iter().map(taken_back).collect(),
        off_wall: thread.off_wall,
        told: thread.told,
        hidden_because: thread.hidden_because,
        complaint: thread.complaint.map(complaint),
        advocate: thread.advocate.map(advocate),
        thanks: THANKS.contains(&thread.scenario.0.as_str()),
        quotes: thread
            .quotes
            .into_iter()
            .filter(|one| one.state != QuoteState::Refused)
            .map(|one| young::views::OwnQuote { id: one.id.to_string(), text: one.text, state: one.state })
            .collect(),
        looked: looked(thread.history),
        elsewhere: elsewhere(thread.elsewhere),
        reply_value,
        error,
        shared,
        delivered: thread
            .deliveries
            .iter()
            .map(|one| young::views::Given {
                kind: one.kind,
                on: one.delivered_at.iso_date(),
                opened: one.opened_at.map(|at| at.iso_date()),
                stood_in: one.covered_at.map(|at| at.iso_date()),
            })
            .collect(),
        team_first: thread.team_first,
        can_share,
        asks_translator: thread.asks_translator,
        translator: thread.translator,
        receipt_mode: opened.by_receipt(),
    }
}

fn complaint(one: heard_domain::procedures::OwnComplaint) -> young::views::OwnComplaint {
    let day = one.until.to_string();
    match (one.ended, one.answered) {
        (true, _) => young::views::OwnComplaint::Over,
        (false, true) => young::views::OwnComplaint::Answered(day),
        (false, false) if one.late => young::views::OwnComplaint::Late(day),
        (false, false) => young::views::OwnComplaint::AnswerBy(day),
    }
}

fn advocate(one: heard_domain::procedures::OwnAdvocate) -> young::views::OwnAdvocate {
    use heard_domain::procedures::OwnAdvocate as One;
    match one {
        One::ToAsk(day) => young::views::OwnAdvocate::AskBy(day.to_string()),
        One::Asked(day) => young::views::OwnAdvocate::AnswerBy(day.to_string()),
        One::Late(day) => young::views::OwnAdvocate::Late(day.to_string()),
        One::Found => young::views::OwnAdvocate::Found,
    }
}

fn answer_props(mut answer: heard_domain::responses::Answer) -> young::views::ThreadAnswer {
    let before = std::mem::take(&mut answer.corrections);
    let corrected = corrected(before, |version| answer.said_of(version));
    young::views::ThreadAnswer {
        response: answer.response.to_string(),
        version: answer.version,
        verdict: answer.said_of(answer.version),
        corrected,
        you_said: answer.text.you_said,
        claim: answer.text.claim,
        we_did: answer.text.we_did,
        reason: answer.text.reason,
        next_step: answer.text.next_step,
        easy_read: answer.text.easy_read,
        owner: answer.text.owner_name,
        due_on: answer.text.due_on,
        published_on: answer.published_at.map(|at| at.iso_date()).unwrap_or_default(),
    }
}

/// Who looked, one line a day for each role and deed.
fn looked(history: Vec<HistoryLine>) -> Vec<young::views::Looked> {
    let mut lines: Vec<young::views::Looked> = Vec::new();
    for line in history {
        let Some(did) = deed(&line) else { continue };
        let entry = young::views::Looked { on: line.at.iso_date(), who: reader(&line), did };
        let again = lines.iter().any(|l| l.on == entry.on && l.who == entry.who && l.did == entry.did);
        if !again {
            lines.push(entry);
        }
    }
    lines
}

/// Who a line says did it: without a role it was its author, or nobody.
pub(super) fn reader(line: &HistoryLine) -> LookedBy {
    match line.computer {
        true => LookedBy::Computer,
        false => LookedBy::Somebody(line.role.unwrap_or(Role::YoungPerson)),
    }
}

/// How a line is told; `None` where it is not. What is on no list was done too.
pub(super) fn deed(line: &HistoryLine) -> Option<Deed> {
    line.action.map_or(Some(Deed::Other), ViewAction::deed)
}
