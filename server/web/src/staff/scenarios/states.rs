//! The states of a situation, on their way to the page: what each changed.

use heard_app::pages::staff::scenarios::{Changes, beside, icon, ticked, whom};
use heard_app::pages::staff::versions::{Changed, Version};
use heard_domain::catalogue::{Question, Scenario};
use heard_domain::editions::Edition;

use super::convert::{asks, english, stands};
use crate::staff::editions::versions;

/// Every state, the newest first.
pub fn lines(found: Vec<Edition<Scenario>>) -> Vec<Version<Changes>> {
    versions(found, changes)
}

/// What was and became of something, where it differs.
fn differs(what: Changes, was: String, became: String) -> Option<Changed<Changes>> {
    (was != became).then_some(Changed { what, was, became })
}

fn changes(before: &Scenario, after: &Scenario) -> Vec<Changed<Changes>> {
    let mut found = Vec::new();
    found.extend(differs(Changes::Title, english(&before.title), english(&after.title)));
    found.extend(differs(Changes::Lead, english(&before.lead), english(&after.lead)));
    found.extend(differs(Changes::Icon, icon(&before.icon).into(), icon(&after.icon).into()));
    found.extend(differs(Changes::Place, stands(before.place).words().into(), stands(after.place).words().into()));
    found.extend(differs(Changes::Agenda, ticked(before.agenda).into(), ticked(after.agenda).into()));
    for question in &before.questions {
        match after.question(&question.key) {
            Some(now) => found.extend(of_question(question, now)),
            None => found.extend(differs(Changes::Question, english(&question.ask), String::new())),
        }
    }
    for question in after.questions.iter().filter(|question| before.question(&question.key).is_none()) {
        found.extend(differs(Changes::Question, String::new(), english(&question.ask)));
    }
    let order = |scenario: &Scenario, other: &Scenario| {
        let there = scenario.questions.iter().filter(|question| other.question(&question.key).is_some());
        there.map(|question| question.key.clone()).collect::<Vec<_>>()
    };
    if order(before, after) != order(after, before) {
        let asked = |scenario: &Scenario| {
            beside(&scenario.questions.iter().map(|question| english(&question.ask)).collect::<Vec<_>>())
        };
        found.extend(differs(Changes::Order, asked(before), asked(after)));
    }
    found
}

fn of_question(before: &Question, after: &Question) -> Vec<Changed<Changes>> {
    let ask = english(&after.ask);
    let choices =
        |question: &Question| beside(&question.choices.iter().map(|choice| english(&choice.text)).collect::<Vec<_>>());
    let asked_of = |question: &Question| {
        let shut = question.choices.iter().filter(|choice| choice.needs_account);
        let shut: Vec<String> = shut.map(|choice| english(&choice.text)).collect();
        whom(question.needs_account, question.unsaid, question.many, &shut)
    };
    [
        differs(Changes::Ask, english(&before.ask), ask.clone()),
        differs(Changes::Hint(ask.clone()), english(&before.hint), english(&after.hint)),
        differs(Changes::Kind(ask.clone()), asks(before.kind).words().into(), asks(after.kind).words().into()),
        differs(Changes::Choices(ask.clone()), choices(before), choices(after)),
        differs(Changes::Whom(ask), asked_of(before), asked_of(after)),
    ]
    .into_iter()
    .flatten()
    .collect()
}
