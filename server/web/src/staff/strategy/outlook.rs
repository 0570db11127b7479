//! The plan beside what is published of children's voices: what it misses, whether they
//! were heard, and what the next one may say.

use std::collections::HashMap;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::strategy::{
    HeadingCheck, LundyCheck, MessageObjective, MessageTheme, MessagesPage, MissesPage, ObjectiveCheck, SilentLine,
};
use heard_domain::figures::quotes;
use heard_domain::ids::ObjectiveId;
use heard_domain::people::{EditStrategy, Grant, ReadBoard, ReadStrategy};
use heard_domain::strategy::{HeadingLine, Lundy, ObjectiveLine, Outlook, SilentAction, outlook};

use crate::page::page;
use crate::staff::frame::{Staff, published_on, ratings, shown};
use crate::{App, Failure};

/// A check on its way to a page.
pub(super) fn lundy(one: Lundy) -> LundyCheck {
    let Lundy { space, voices, entries, voice, audience, answered, since, influence, done, influenced, yes } = one;
    let (voices, entries) = (shown(voices), entries.map(shown));
    LundyCheck { space, voices, entries, voice, audience, answered, since, influence, done, influenced, yes }
}

/// `GET /strategy/check`
pub async fn check(State(app): State<App>, by: Grant<ReadStrategy>, Staff(frame): Staff) -> Result<Response, Failure> {
    let can_edit = Grant::<EditStrategy>::check(by.account()).is_some();
    let found = outlook(&app.heard, &by).await?;
    let props = found.map(|found| check_props(found, can_edit)).unwrap_or_default();
    Ok(page(StatusCode::OK, move || staff::strategy::misses(frame, props)))
}

fn check_props(found: Outlook, can_edit: bool) -> MissesPage {
    let heading = |one: HeadingLine| HeadingCheck {
        voices: shown(one.voices),
        trend: one.trend,
        entries: shown(one.entries),
        planned: !one.objectives.is_empty(),
        link: can_edit.then(|| format!("/strategy/link?other=theme:{}", one.id)),
        lundy: lundy(one.lundy),
        title: one.title,
    };
    let objective = |(line, check): (ObjectiveLine, Lundy)| ObjectiveCheck {
        href: format!("/strategy/objectives/{}", line.id),
        number: line.position,
        voices: shown(line.voices),
        lundy: lundy(check),
        text: line.text,
    };
    let silent = |one: SilentAction| SilentLine {
        href: format!("/strategy/objectives/{}", one.objective),
        reference: one.reference,
        activity: one.activity,
        link: can_edit.then(|| format!("/strategy/link?plan=row:{}", one.id)),
    };
    MissesPage {
        figures: Some(published_on(&found.listed)),
        headings: found.headings.into_iter().map(heading).collect(),
        objectives: found.objectives.into_iter().map(objective).collect(),
        silent: found.silent.into_iter().map(silent).collect(),
        silent_in_all: found.silent_in_all,
        actions: found.actions,
    }
}

/// `GET /strategy/messages`
pub async fn messages(
    State(app): State<App>,
    by: Grant<ReadStrategy>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let mut props = MessagesPage::default();
    if let Some(found) = outlook(&app.heard, &by).await? {
        // Quotes are published for whoever reads the board's page.
        if Grant::<ReadBoard>::check(by.account()).is_some() {
            props.quotes = quotes(&app.heard, found.listed.period).await?;
        }
        props.figures = Some(published_on(&found.listed));
        let lines: Vec<ObjectiveLine> = found.objectives.into_iter().map(|(line, _)| line).collect();
        props.quiet = lines.iter().filter(|line| !line.voices.is_shown()).map(objective_of).collect();
        let by_id: HashMap<ObjectiveId, &ObjectiveLine> = lines.iter().map(|line| (line.id, line)).collect();
        let spoken = found.headings.iter().filter(|one| one.voices.is_shown() || one.entries.is_shown());
        props.themes = spoken.map(|one| theme(one, &by_id)).collect();
    }
    Ok(page(StatusCode::OK, move || staff::strategy::messages(frame, props)))
}

fn theme(one: &HeadingLine, objectives: &HashMap<ObjectiveId, &ObjectiveLine>) -> MessageTheme {
    MessageTheme {
        title: one.title.clone(),
        voices: shown(one.voices),
        trend: one.trend,
        entries: shown(one.entries),
        objectives: one.objectives.iter().filter_map(|id| objectives.get(id)).map(|line| objective_of(line)).collect(),
        answered: one.lundy.answered,
        done: one.lundy.done,
    }
}

fn objective_of(line: &ObjectiveLine) -> MessageObjective {
    MessageObjective {
        href: format!("/strategy/objectives/{}", line.id),
        number: line.position,
        text: line.text.clone(),
        ratings: ratings(line.ratings),
        contrast: line.contrast,
    }
}
