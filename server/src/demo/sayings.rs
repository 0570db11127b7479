//! Sentences from templates, so that tens of thousands of views differ.

use rand::Rng as _;
use rand::rngs::StdRng;

use super::content::{Template, Templates, Written};

/// Draws one view.
pub(super) fn draw(templates: &Templates, rng: &mut StdRng) -> Written {
    let template = &templates.items[rng.random_range(0..templates.items.len())];
    let mood = pick(&template.moods, rng).copied();
    let mut names = Vec::new();
    let text = fill(templates, template, rng, &mut names);
    let helped = [
        "alone",
        "alone",
        "alone",
        "not_asked",
        "someone_known",
        "someone_known",
        "someone_independent",
        "adult_wrote",
    ];
    let audience = ["team", "team", "anonymous", "anonymous"];
    Written {
        text: style(templates, &text, mood, rng),
        scenario: template.scenario.clone(),
        mood,
        themes: template.themes.clone(),
        objective: template.objective,
        service: pick(&template.services, rng).cloned(),
        lang: "en".to_owned(),
        helped: pick(&helped, rng).map_or("not_asked", |h| h).to_owned(),
        audience: pick(&audience, rng).map_or("team", |a| a).to_owned(),
        quote: None,
        names,
        ..Written::default()
    }
}

fn pick<'v, T>(values: &'v [T], rng: &mut StdRng) -> Option<&'v T> {
    if values.is_empty() { None } else { values.get(rng.random_range(0..values.len())) }
}

/// Fills slots until none is left; values may hold slots themselves.
fn fill(templates: &Templates, template: &Template, rng: &mut StdRng, names: &mut Vec<String>) -> String {
    let mut text = template.text.clone();
    // Deep enough for every file; a circle among slots ends here.
    for _ in 0..200 {
        let Some(from) = text.find('{') else { break };
        let Some(to) = text[from..].find('}').map(|at| from + at) else { break };
        let slot = text[from + 1..to].to_owned();
        let value = value_of(templates, &slot, rng);
        if slot == "name" || slot == "town" {
            names.push(value.clone());
        }
        text.replace_range(from..=to, &value);
    }
    text
}

fn value_of(templates: &Templates, slot: &str, rng: &mut StdRng) -> String {
    let key = slot.to_lowercase();
    let value = templates.slots.get(&key).and_then(|values| pick(values, rng)).cloned().unwrap_or_default();
    if slot.starts_with(char::is_uppercase) { capital(&value) } else { value }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn style(templates: &Templates, text: &str, mood: Option<i64>, rng: &mut StdRng) -> String {
    let whole: u32 = templates.styles.iter().map(|s| s.weight).sum();
    let mut at = rng.random_range(0..whole.max(1));
    let chosen = templates.styles.iter().find(|s| {
        let here = at < s.weight;
        at = at.saturating_sub(s.weight);
        here
    });
    match chosen.map(|s| s.key.as_str()) {
        Some("neat") => capital(text),
        Some("lower") => text.to_lowercase().replace(['\'', '’'], "").trim_end_matches('.').to_owned(),
        Some("loud") if mood.is_some_and(|m| m >= 4) => format!("{}!!", text.trim_end_matches(['.', '!'])),
        _ => text.to_owned(),
    }
}
