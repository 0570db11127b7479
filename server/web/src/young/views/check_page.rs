//! What the page before sending shows.

use heard_app::pages::young;
use heard_app::shell::{Device, Frame};
use heard_domain::catalogue::{Place, Question, QuestionKind, Scenario};
use heard_domain::safeguarding::distress;
use heard_vocabulary::{Helped, Translator};

use super::scenario::{page_of, worded};
use crate::App;
use crate::answers::shown;
use crate::drafts::Draft;
use crate::young::media::attachments;
use crate::young::safeguarding::who_helps::help_waiting;

/// The page for a draft, as it is begun; what was chosen on it is put in by
/// whoever has it.
pub(super) fn check_props(app: &App, frame: &Frame, scenario: &Scenario, draft: &Draft) -> young::views::CheckPage {
    let tr = frame.tr;
    let lang = tr.lang().code();
    let lines = scenario.questions.iter().enumerate().filter_map(|(at, asked)| {
        let media = attachments::of_draft(&scenario.key, &asked.key, &draft.media);
        let value = draft.answers.get(&asked.key).cloned().or_else(|| (!media.is_empty()).then(String::new))?;
        Some(young::views::CheckLine {
            media,
            question_key: asked.key.clone(),
            ask: worded(app, &asked.ask, lang),
            shown: shown(tr, asked, &value),
            drawn: if scenario.place == Place::Pictures { drawn(asked, &value) } else { Vec::new() },
            value,
            change_href: format!("/say/{}/{}?from=check", scenario.key, at + 1),
        })
    });
    let beside = |name: &str| draft.beside.get(name).map(String::as_str);
    let face =
        scenario.questions.iter().find(|q| q.kind == QuestionKind::Faces).and_then(|q| draft.answers.get(&q.key));
    young::views::CheckPage {
        action: format!("/say/{}/send", scenario.key),
        id: draft.id.clone(),
        version: scenario.version,
        lang_code: lang.to_owned(),
        scenario_key: scenario.key.clone(),
        service: String::new(),
        mood: face.cloned().unwrap_or_default(),
        answers: lines.collect(),
        back: page_of(&scenario.key, scenario.questions.len()),
        signed_in: frame.signed_in.is_some(),
        reached: Vec::new(),
        audience: None,
        helped: beside("helped").and_then(Helped::parse),
        lent: frame.device == Device::Lent,
        pictures: scenario.place == Place::Pictures,
        seen: beside("seen").unwrap_or_default().to_owned(),
        translator: beside("translator").and_then(Translator::parse),
        filed: false,
        for_review: frame.signed_in.is_some() && has_review_day(scenario),
        unsaid: scenario.questions.iter().any(|asked| asked.unsaid && draft.answers.contains_key(&asked.key)),
        help: help_waiting(app, answers_raise(scenario, draft)),
        error: None,
    }
}

/// Whether what is said in a situation may have the day of a review, and so be in its summary.
fn has_review_day(scenario: &Scenario) -> bool {
    scenario.agenda && scenario.questions.iter().any(|asked| asked.kind == QuestionKind::Date)
}

/// Whether a draft's answers bring help first.
fn answers_raise(scenario: &Scenario, draft: &Draft) -> bool {
    let of = |asked: &Question| draft.answers.get(&asked.key).is_some_and(|raw| distress::answer(asked, raw));
    distress::situation(&scenario.key) || scenario.questions.iter().any(of)
}

/// An answer as a path of pictures draws it.
fn drawn(asked: &Question, value: &str) -> Vec<young::views::Drawn> {
    match asked.kind {
        QuestionKind::Cards => value.split_whitespace().map(|key| young::views::Drawn::Card(key.to_owned())).collect(),
        QuestionKind::Faces => value.parse().map(young::views::Drawn::Face).into_iter().collect(),
        QuestionKind::YesNo => vec![young::views::Drawn::Sign(match value {
            "yes" => "i-tick",
            "no" => "i-cross",
            _ => "i-part",
        })],
        QuestionKind::Text | QuestionKind::Choice | QuestionKind::Date => Vec::new(),
    }
}
