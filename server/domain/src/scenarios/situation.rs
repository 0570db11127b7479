//! What a situation is called, where it stands, and back to an earlier state.

use heard_storage::{args, text};
use heard_vocabulary::ScenarioAction;

use super::ScenarioError;
use super::check::{LONGEST, may_be, needed};
use super::working::{Held, change, hold, keep, states_of};
use crate::Heard;
use crate::catalogue::{ICONS, Place, Scenario, Words};
use crate::editions;
use crate::intake::RATING;
use crate::people::{Grant, KeepContent};
use crate::safeguarding::distress;

/// What a form says of a situation, in English.
#[derive(Debug, Clone)]
pub struct HeadTyped {
    /// Its title.
    pub title: String,
    /// A line under the title; may be empty.
    pub lead: String,
    /// Its picture: one of [`ICONS`].
    pub icon: String,
    /// Where it stands.
    pub place: Place,
    /// Whether its answers make an agenda to print.
    pub agenda: bool,
    /// Whether what other languages say still fits, though the English changes.
    pub same: bool,
}

/// Says it in English. What other languages said of something else goes: they would
/// ask another question.
pub(crate) fn reword(words: &mut Words, english: String, same: bool) {
    if words.get("en").map_or("", String::as_str) == english {
        return;
    }
    if !same {
        words.clear();
    }
    match english.is_empty() {
        true => words.clear(),
        false => drop(words.insert("en".to_owned(), english)),
    }
}

fn head(scenario: &mut Scenario, typed: HeadTyped) -> Result<(), ScenarioError> {
    let title = needed(&typed.title, LONGEST / 3)?;
    let lead = may_be(&typed.lead, LONGEST)?;
    if !ICONS.contains(&typed.icon.as_str()) {
        return Err(ScenarioError::NoKind);
    }
    let stays = distress::situation(&scenario.key) || typed.place == Place::Alarm;
    if stays && typed.place != scenario.place {
        return Err(ScenarioError::Stays);
    }
    reword(&mut scenario.title, title, typed.same);
    reword(&mut scenario.lead, lead, typed.same);
    scenario.icon = typed.icon;
    scenario.place = typed.place;
    scenario.agenda = typed.agenda;
    Ok(())
}

/// Changes what a situation is called and where it stands, in its working version.
///
/// # Errors
/// [`ScenarioError`]; nothing changes then.
pub async fn write_head(
    heard: &Heard,
    by: &Grant<KeepContent>,
    key: &str,
    typed: HeadTyped,
) -> Result<(), ScenarioError> {
    change(heard, by, key, move |scenario| head(scenario, typed)).await
}

/// Adds a situation, which young people see once it is published. Gives its name
/// in links.
///
/// # Errors
/// [`ScenarioError`]; nothing is added then.
pub async fn add_scenario(heard: &Heard, by: &Grant<KeepContent>, typed: HeadTyped) -> Result<String, ScenarioError> {
    let mut scenario = Scenario {
        key: String::new(),
        version: 0,
        icon: String::new(),
        title: Words::new(),
        lead: Words::new(),
        place: typed.place,
        agenda: false,
        questions: Vec::new(),
    };
    if typed.place == Place::Alarm {
        return Err(ScenarioError::Stays);
    }
    head(&mut scenario, typed)?;
    let by = *by;
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let slug = text::slug(scenario.title.get("en").map_or("", String::as_str)).replace('-', "_");
                let of_title = if slug.is_empty() { "situation".to_owned() } else { slug };
                let rows = uow
                    .all(
                        "SELECT name FROM scenario UNION SELECT item AS name FROM edition WHERE kind = $1",
                        args![states_of("").kind.name()],
                    )
                    .await?;
                let mut taken: Vec<String> = rows.iter().map(|row| row.text("name")).collect::<Result<_, _>>()?;
                // Ratings of services are kept under this name.
                taken.push(RATING.to_owned());
                let numbered = (2..).map(|n| format!("{of_title}_{n}"));
                let free = std::iter::once(of_title.clone()).chain(numbered).find(|name| !taken.contains(name));
                scenario.key = free.unwrap_or(of_title);
                let held = Held { scenario: scenario.clone(), published: None };
                keep(uow, &held, &scenario, by, ScenarioAction::Added).await?;
                Ok(scenario.key)
            })
        })
        .await
}

/// Makes an earlier state the working version again.
///
/// # Errors
/// [`ScenarioError`]; nothing changes then.
pub async fn put_back_scenario(
    heard: &Heard,
    by: &Grant<KeepContent>,
    key: &str,
    state: i64,
) -> Result<(), ScenarioError> {
    let (by, key) = (*by, key.to_owned());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let held = hold(uow, &key).await?;
                let earlier: Option<Scenario> = editions::read(uow, states_of(&key), state).await?;
                let mut earlier = earlier.ok_or(ScenarioError::Gone)?;
                // The number is what it was published as last, whatever it says.
                earlier.version = held.scenario.version;
                if earlier == held.scenario {
                    return Err(ScenarioError::Same);
                }
                if earlier.place != held.scenario.place && distress::situation(&key) {
                    return Err(ScenarioError::Stays);
                }
                keep(uow, &held, &earlier, by, ScenarioAction::PutBack).await
            })
        })
        .await
}
