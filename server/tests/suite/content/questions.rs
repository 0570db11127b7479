//! Sequences of what is done to a situation and its questions, while young people
//! answer. Judged as the frame is: every answer has to show the question it was
//! asked, whatever became of it since.

use std::collections::BTreeSet;

use heard_domain::Heard;
use heard_domain::catalogue::{ICONS, Place, QuestionKind, in_language};
use heard_domain::ids::ViewId;
use heard_domain::people::{Account, Grant, KeepContent, Moderate, Role};
use heard_domain::scenarios::{
    AskedTyped, ChoiceTyped, HeadTyped, ScenarioError, Way, add_question, add_scenario, publish_scenario,
    put_back_scenario, remove_question, step_question, working, write_question,
};
use heard_domain::views::open_view;
use heard_storage::StorageError;
use rand::Rng as _;
use rand::rngs::StdRng;

use super::frame::deeds_of;
use crate::environment::{Backend, Environment};
use crate::people::someone;

/// What is done. Questions by their place, states by their number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deed {
    Add { ask: String },
    Reword { at: usize, ask: String },
    Remove { at: usize },
    Step { at: usize, way: Way },
    PutBack { state: i64 },
    Publish,
    Answer { at: usize },
}

/// A question: its name, its words, and what can be chosen.
type Asked = (String, String, Vec<String>);

/// An answer as those see it who read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeenAnswer {
    version: i64,
    /// What was asked, as it is kept with the words.
    kept: String,
    /// The question of its version, as the catalogue has it.
    asked: Option<Asked>,
}

/// What is seen after a deed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    done: bool,
    working: Vec<Asked>,
    shown: Option<(i64, Vec<Asked>)>,
    answers: Vec<SeenAnswer>,
}

pub type History = Vec<(Deed, Seen)>;

#[derive(Debug, Clone, Default)]
struct Model {
    working: Vec<Asked>,
    states: Vec<Vec<Asked>>,
    shown: Option<(i64, Vec<Asked>)>,
    /// Names that a question of any version had.
    ever: BTreeSet<String>,
    answers: Vec<SeenAnswer>,
}

/// What can be chosen at a question of these words.
fn choices(ask: &str) -> Vec<String> {
    vec![format!("{ask}: yes"), format!("{ask}: no")]
}

impl Model {
    fn new() -> Self {
        Self { states: vec![Vec::new()], ..Self::default() }
    }

    fn may_refuse(&self, deed: &Deed) -> bool {
        match deed {
            Deed::Add { .. } => self.working.len() >= 12,
            Deed::Reword { at, .. } | Deed::Remove { at } | Deed::Step { at, .. } => *at >= self.working.len(),
            Deed::PutBack { state } => {
                let wanted = usize::try_from(state - 1).ok().and_then(|at| self.states.get(at));
                wanted.is_none_or(|wanted| *wanted == self.working)
            }
            Deed::Publish => {
                self.working.is_empty() || self.shown.as_ref().is_some_and(|(_, shown)| *shown == self.working)
            }
            Deed::Answer { at } => self.shown.as_ref().is_none_or(|(_, shown)| *at >= shown.len()),
        }
    }

    fn carry_out(&mut self, deed: &Deed) {
        let before = self.working.clone();
        let mut always = false;
        match deed {
            Deed::Add { ask } => {
                let taken =
                    |key: &String| self.ever.contains(key) || self.working.iter().any(|(other, ..)| other == key);
                let key = (1..).map(|n| format!("q{n}")).find(|key| !taken(key)).unwrap();
                self.working.push((key, ask.clone(), choices(ask)));
            }
            Deed::Reword { at, ask } => {
                let question = &mut self.working[*at];
                (question.1, question.2) = (ask.clone(), choices(ask));
            }
            Deed::Remove { at } => drop(self.working.remove(*at)),
            Deed::Step { at, way } => {
                let other = match way {
                    Way::Up => at.checked_sub(1),
                    Way::Down => (at + 1 < self.working.len()).then_some(at + 1),
                };
                if let Some(other) = other {
                    self.working.swap(*at, other);
                }
            }
            Deed::PutBack { state } => {
                self.working = self.states[usize::try_from(state - 1).unwrap()].clone();
            }
            Deed::Publish => {
                let version = self.shown.as_ref().map_or(1, |(version, _)| version + 1);
                self.ever.extend(self.working.iter().map(|(key, ..)| key.clone()));
                self.shown = Some((version, self.working.clone()));
                always = true;
            }
            Deed::Answer { at } => {
                let (version, shown) = self.shown.clone().unwrap();
                let asked = shown[*at].clone();
                self.answers.push(SeenAnswer { version, kept: asked.1.clone(), asked: Some(asked) });
            }
        }
        if always || self.working != before {
            self.states.push(self.working.clone());
        }
    }

    fn seen(&self, done: bool) -> Seen {
        Seen { done, working: self.working.clone(), shown: self.shown.clone(), answers: self.answers.clone() }
    }
}

/// What is wrong with a history, if anything is.
pub fn judge(history: &History) -> Result<(), String> {
    let mut model = Model::new();
    for (at, (deed, seen)) in history.iter().enumerate() {
        if !seen.done && !model.may_refuse(deed) {
            return Err(format!("step {at}, {deed:?} was refused, in {:?}", deeds_of(history)));
        }
        if seen.done {
            model.carry_out(deed);
        }
        let wanted = model.seen(seen.done);
        if *seen != wanted {
            return Err(format!("step {at}, {deed:?}: {seen:?} and not {wanted:?}, in {:?}", deeds_of(history)));
        }
    }
    Ok(())
}

/// A council whose questions change while they are answered.
pub struct Town {
    env: Environment,
    by: Grant<KeepContent>,
    reads: Grant<Moderate>,
    me: Account,
    said: std::cell::Cell<u32>,
}

async fn raw(heard: &Heard, sql: &'static str) {
    let done = heard.words().write(move |uow| {
        Box::pin(async move {
            uow.execute(sql, vec![]).await?;
            Ok::<_, StorageError>(())
        })
    });
    done.await.unwrap();
}

fn typed(ask: &str) -> AskedTyped {
    let choice = |text: String| ChoiceTyped { key: None, text, needs_account: false };
    AskedTyped {
        kind: QuestionKind::Choice,
        ask: ask.to_owned(),
        hint: String::new(),
        choices: choices(ask).into_iter().map(choice).collect(),
        many: false,
        unsaid: false,
        needs_account: false,
        same: false,
    }
}

impl Town {
    pub async fn on(backend: Backend) -> Self {
        let env = Environment::on(backend).await;
        let lead = someone(&env, Role::ParticipationLead, "Lead").await;
        let me = someone(&env, Role::YoungPerson, "Heron").await;
        let said = std::cell::Cell::new(0);
        Self { me, by: Grant::check(lead).unwrap(), reads: Grant::check(lead).unwrap(), env, said }
    }

    pub async fn close(self) {
        self.env.heard.close().await;
    }

    /// One sequence, about a situation of its own.
    pub async fn run(&self, rng: &mut StdRng, deeds: usize) -> History {
        let heard = &self.env.heard;
        raw(heard, "DELETE FROM scenario WHERE source = 'council'").await;
        raw(heard, "DELETE FROM edition").await;
        heard.reload().await.unwrap();
        let head = HeadTyped {
            title: "What is tried".to_owned(),
            lead: String::new(),
            icon: ICONS[0].to_owned(),
            place: Place::More,
            agenda: false,
            same: false,
        };
        let key = add_scenario(heard, &self.by, head).await.unwrap();
        let (mut history, mut answers) = (Vec::with_capacity(deeds), Vec::new());
        for number in 0..deeds {
            self.env.clock.set(heard.now().plus(1_000));
            let before = self.look(true, &key, &answers).await;
            let deed = draw(rng, number, &before);
            let done = self.carry_out(&deed, &key, &before, &mut answers).await;
            history.push((deed, self.look(done, &key, &answers).await));
        }
        history
    }

    async fn carry_out(&self, deed: &Deed, key: &str, before: &Seen, answers: &mut Vec<ViewId>) -> bool {
        let (heard, by) = (&self.env.heard, &self.by);
        let name = |at: &usize| before.working.get(*at).map_or_else(|| "none".to_owned(), |(key, ..)| key.clone());
        let outcome = match deed {
            Deed::Add { ask } => add_question(heard, by, key, typed(ask)).await,
            Deed::Reword { at, ask } => write_question(heard, by, key, &name(at), typed(ask)).await,
            Deed::Remove { at } => remove_question(heard, by, key, &name(at)).await,
            Deed::Step { at, way } => step_question(heard, by, key, &name(at), *way).await,
            Deed::PutBack { state } => put_back_scenario(heard, by, key, *state).await,
            Deed::Publish => publish_scenario(heard, by, key).await.map(drop),
            Deed::Answer { at } => {
                let asked = before.shown.as_ref().and_then(|(version, shown)| Some((*version, shown.get(*at)?)));
                let Some((version, (question, ask, _))) = asked else { return false };
                self.said.set(self.said.get() + 1);
                let to = super::Asked { scenario: key, version, question, words: ask };
                answers.push(super::answered(&self.env, self.me, to, self.said.get()).await);
                Ok(())
            }
        };
        match outcome {
            Ok(()) => true,
            Err(ScenarioError::Storage(error)) => panic!("{deed:?}: {error}"),
            Err(_) => false,
        }
    }

    async fn look(&self, done: bool, key: &str, answers: &[ViewId]) -> Seen {
        let heard = &self.env.heard;
        let asked = |question: &heard_domain::catalogue::Question| -> Asked {
            let choices = question.choices.iter().map(|choice| in_language(&choice.text, "en").to_owned());
            (question.key.clone(), in_language(&question.ask, "en").to_owned(), choices.collect())
        };
        let found = working(heard, &self.by, key).await.unwrap().unwrap();
        let catalogue = heard.catalogue();
        let shown = catalogue.scenario(key).map(|shown| {
            assert_eq!(found.published.as_ref().map(|published| published.version), Some(shown.version));
            (shown.version, shown.questions.iter().map(asked).collect())
        });
        let mut seen = Vec::new();
        for view in answers {
            let opened = open_view(heard, &self.reads, *view).await.unwrap().unwrap();
            let answer = opened.words.unwrap().answers.remove(0);
            let version = opened.scenario.1;
            let of_version = catalogue.versions.get(&(key.to_owned(), version));
            let asked = of_version.and_then(|version| version.question(&answer.question)).map(asked);
            seen.push(SeenAnswer { version, kept: answer.asked, asked });
        }
        Seen { done, working: found.scenario.questions.iter().map(asked).collect(), shown, answers: seen }
    }
}

/// The next deed.
fn draw(rng: &mut StdRng, number: usize, before: &Seen) -> Deed {
    let at = rng.random_range(0..=before.working.len());
    match rng.random_range(0..14_u32) {
        _ if number == 0 => Deed::Add { ask: "Question 0".to_owned() },
        0..=1 => Deed::Add { ask: format!("Question {number}") },
        2..=4 => Deed::Reword { at, ask: format!("Question {number}") },
        5 => Deed::Remove { at },
        6 => Deed::Step { at, way: if rng.random_range(0..2) == 0 { Way::Up } else { Way::Down } },
        7 => Deed::PutBack { state: rng.random_range(1..=i64::try_from(number).unwrap_or(1) + 1) },
        8..=10 => Deed::Publish,
        _ => {
            let shown = before.shown.as_ref().map_or(0, |(_, shown)| shown.len());
            Deed::Answer { at: rng.random_range(0..=shown) }
        }
    }
}

/// Each mutant, and whether it was caught.
pub fn mutants(told: &[History]) -> Vec<(&'static str, bool)> {
    let spoilt = |spoil: fn(&Deed, &Seen, &mut Seen) -> bool| {
        told.iter().any(|history| {
            (1..history.len()).any(|at| {
                let mut other = history.clone();
                let (before, after) = other.split_at_mut(at);
                let ((_, before), (deed, seen)) = (&before[at - 1], &mut after[0]);
                seen.done && spoil(deed, before, seen) && judge(&other).is_err()
            })
        })
    };
    vec![
        (
            "an old answer shows the question as it is now",
            spoilt(|_, _, seen| {
                let Some((version, shown)) = seen.shown.clone() else { return false };
                seen.answers.iter_mut().any(|answer| {
                    let Some(asked) = &mut answer.asked else { return false };
                    let now = shown.iter().find(|(key, ..)| *key == asked.0);
                    answer.version < version
                        && now.is_some_and(|now| {
                            let differs = now != asked;
                            *asked = now.clone();
                            differs
                        })
                })
            }),
        ),
        (
            "an old answer has no question any more",
            spoilt(|deed, _, seen| {
                matches!(deed, Deed::Publish)
                    && seen.answers.first_mut().is_some_and(|answer| answer.asked.take().is_some())
            }),
        ),
        (
            "an answer is kept with other words than were asked",
            spoilt(|_, _, seen| {
                seen.answers.first_mut().is_some_and(|answer| {
                    answer.kept.push('!');
                    true
                })
            }),
        ),
        (
            "a change is shown before it is published",
            spoilt(|deed, _, seen| match (deed, &mut seen.shown) {
                (Deed::Reword { .. }, Some((_, shown))) if *shown != seen.working => {
                    shown.clone_from(&seen.working);
                    true
                }
                _ => false,
            }),
        ),
        (
            "a state is not put back",
            spoilt(|deed, before, seen| {
                let changed = matches!(deed, Deed::PutBack { .. }) && seen.working != before.working;
                seen.working.clone_from(&before.working);
                changed
            }),
        ),
        (
            "publishing loses a question",
            spoilt(|deed, _, seen| match (deed, &mut seen.shown) {
                (Deed::Publish, Some((_, shown))) => shown.pop().is_some(),
                _ => false,
            }),
        ),
    ]
}

/// How much of what matters was tried.
pub fn covered(told: &[History]) -> String {
    let done = |kind: fn(&Deed) -> bool| told.iter().flatten().filter(|(deed, seen)| seen.done && kind(deed)).count();
    let behind = told.iter().filter_map(|history| history.last()).map(|(_, seen)| {
        let now = seen.shown.as_ref().map_or(0, |(version, _)| *version);
        seen.answers.iter().filter(|answer| answer.version < now).count()
    });
    format!(
        "{} sequences: {} published, {} put back, {} answers, {} of them to an older version at the end",
        told.len(),
        done(|deed| matches!(deed, Deed::Publish)),
        done(|deed| matches!(deed, Deed::PutBack { .. })),
        done(|deed| matches!(deed, Deed::Answer { .. })),
        behind.sum::<usize>(),
    )
}
