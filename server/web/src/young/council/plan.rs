//! The council's plan as young people follow it: how far it has come, what was answered
//! for each objective, and what was promised by when.

use std::collections::HashMap;

use heard_app::pages::young::council::{PlanAnswer, PlanLine, PlanProgress};
use heard_domain::Heard;
use heard_domain::council::{Progress, action_plan};
use heard_domain::ids::{ObjectiveId, ResponseId, ThemeId};
use heard_domain::responses::{Claim, ResponseText, Says, wall};
use heard_storage::StorageError;

/// Answers that are told of each objective.
const TOLD: usize = 3;

/// Promises that are told by date: so many ahead, and so many that are late.
const PROMISES: usize = 12;

/// The objectives that young people have worded, and what was promised in public, by date.
///
/// # Errors
/// When storage fails.
pub(super) async fn plan(heard: &Heard) -> Result<(Vec<PlanLine>, Vec<PlanAnswer>), StorageError> {
    let (catalogue, today) = (heard.catalogue(), heard.now().iso_date());
    let progress = action_plan(heard).await?;
    let mut answers: HashMap<ObjectiveId, Vec<PlanAnswer>> = HashMap::new();
    let (mut promises, mut late): (Vec<PlanAnswer>, Vec<PlanAnswer>) = (Vec::new(), Vec::new());
    // Newest first.
    for item in wall(heard, None).await? {
        let Says::Answer(text, _) = item.says else { continue };
        let told = answer(item.id, item.theme, *text, &today);
        if told.claim == Claim::WillDo && told.due_on.is_some() {
            if told.over { late.push(told.clone()) } else { promises.push(told.clone()) }
        }
        let Some(objective) = item.objective else { continue };
        let of_it = answers.entry(objective).or_default();
        if of_it.len() < TOLD {
            of_it.push(told);
        }
    }
    // What comes next is first; of what is late, whose day was last.
    promises.sort_by(|one, other| one.due_on.cmp(&other.due_on));
    promises.truncate(PROMISES);
    late.sort_by(|one, other| one.due_on.cmp(&other.due_on));
    late.reverse();
    late.truncate(PROMISES);
    promises.append(&mut late);
    let mut lines = Vec::new();
    for objective in &catalogue.objectives {
        let found = progress.iter().find(|(id, _)| *id == objective.id).map(|(_, found)| *found);
        let Some((found, text)) = found.zip(objective.young_wording.clone()) else { continue };
        let answers = answers.remove(&objective.id).unwrap_or_default();
        lines.push(PlanLine { text, progress: shown(found), answers });
    }
    Ok((lines, promises))
}

fn shown(found: Progress) -> PlanProgress {
    let Progress { done, well, maybe, slips, late, unsaid } = found;
    PlanProgress { done, well, maybe, slips, late, unsaid }
}

fn answer(id: ResponseId, theme: Option<ThemeId>, text: ResponseText, today: &str) -> PlanAnswer {
    let theme = theme.map(|theme| format!("theme={theme}&")).unwrap_or_default();
    PlanAnswer {
        href: format!("/wall?{theme}more=1#answer-{id}"),
        claim: text.claim,
        over: text.is_overdue(today),
        asks: !text.is_ahead(today),
        due_on: text.due_on,
        we_did: text.we_did,
    }
}
