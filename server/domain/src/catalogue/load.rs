//! Reading all of it from the database.

use std::collections::HashMap;
use std::sync::Arc;

use heard_storage::{Conn, Row, StorageError, args};
use heard_vocabulary::EditionKind;
use serde::Deserialize;

use super::{Objective, Scenario, Service, Settings, Theme, Words, in_language};
use crate::calendar::{self, Calendar};
use crate::figures::Rule;
use crate::ids::{ServiceId, ThemeId};
use crate::safeguarding::hours::Hours;
use crate::services::ServiceText;
use crate::setup::{Colours, Doors, Rgb, SettingName, WorkingDays, load_crest, load_doors};
use crate::translations::Overlay;

/// Every version of every scenario: the newest of each in order, and all.
pub(super) type Versions = (Vec<Arc<Scenario>>, HashMap<(String, i64), Arc<Scenario>>);

pub(super) async fn load_scenarios(conn: &mut Conn, overlay: &Overlay) -> Result<Versions, StorageError> {
    let rows = conn.all("SELECT content FROM scenario ORDER BY position, name, version DESC", vec![]).await?;
    let mut newest: Vec<Arc<Scenario>> = Vec::new();
    let mut versions = HashMap::new();
    for row in &rows {
        let mut scenario: Scenario = serde_json::from_str(&row.text("content")?)
            .map_err(|_| StorageError::inconsistent("scenario.content", "a scenario"))?;
        overlay.lay_scenario(&mut scenario);
        let scenario = Arc::new(scenario);
        match newest.iter_mut().find(|other| other.key == scenario.key) {
            Some(other) if other.version < scenario.version => *other = Arc::clone(&scenario),
            Some(_) => {}
            None => newest.push(Arc::clone(&scenario)),
        }
        versions.insert((scenario.key.clone(), scenario.version), scenario);
    }
    Ok((newest, versions))
}

pub(super) async fn load_themes(conn: &mut Conn, overlay: &Overlay) -> Result<Vec<Theme>, StorageError> {
    let rows = conn
        .all(
            "SELECT id, name, parent_id, title, young_name, young_words, retired_at, merged_into FROM theme
             ORDER BY position, name",
            vec![],
        )
        .await?;
    let mut below: HashMap<Option<ThemeId>, Vec<Theme>> = HashMap::new();
    for row in &rows {
        let mut young = young_name(row)?;
        overlay.lay(&mut young);
        let theme = Theme {
            id: row.id("id")?,
            name: row.text("name")?,
            parent: row.id_opt("parent_id")?,
            depth: 0,
            retired: row.moment_opt("retired_at")?.is_some(),
            merged: row.id_opt("merged_into")?,
            title: row.text("title")?,
            young_name: young,
        };
        below.entry(theme.parent).or_default().push(theme);
    }
    let mut themes = Vec::with_capacity(rows.len());
    hang(&mut below, None, 0, &mut themes);
    Ok(themes)
}

/// Parents before children, and what stands beside one another in its order.
fn hang(below: &mut HashMap<Option<ThemeId>, Vec<Theme>>, parent: Option<ThemeId>, depth: u8, themes: &mut Vec<Theme>) {
    for theme in below.remove(&parent).unwrap_or_default() {
        let id = theme.id;
        themes.push(Theme { depth, ..theme });
        hang(below, Some(id), depth.saturating_add(1), themes);
    }
}

pub(super) async fn load_services(conn: &mut Conn, overlay: &Overlay) -> Result<Vec<Service>, StorageError> {
    let rows = conn
        .all(
            "SELECT id, slug, kind, name, provider, district, places, young_name, young_words, aspects, closed_at
             FROM service ORDER BY kind, name",
            vec![],
        )
        .await?;
    let mut before = parts_before(conn).await?;
    rows.iter()
        .map(|row| {
            let (mut young, mut parts) = (young_name(row)?, aspects(&row.text("aspects")?));
            let english = |words: &Words| in_language(words, "en").to_owned();
            let mut gone = before.remove(&row.id::<ServiceId>("id")?.to_string()).unwrap_or_default();
            gone.retain(|part| parts.iter().all(|now| english(now) != english(part)));
            overlay.lay(&mut young);
            parts.iter_mut().chain(&mut gone).for_each(|part| overlay.lay(part));
            Ok(Service {
                id: row.id("id")?,
                slug: row.text("slug")?,
                kind: row.text("kind")?,
                name: row.text("name")?,
                provider: row.text("provider")?,
                district: row.text_opt("district")?,
                places: row.int_opt("places")?,
                young_name: young,
                aspects: parts,
                aspects_before: gone,
                closed: row.moment_opt("closed_at")?.is_some(),
            })
        })
        .collect()
}

/// Every part that a service had in any version of it, the newest words of each.
async fn parts_before(conn: &mut Conn) -> Result<HashMap<String, Vec<Words>>, StorageError> {
    let sql = "SELECT item, content FROM edition WHERE kind = $1 ORDER BY version DESC";
    let mut found: HashMap<String, Vec<Words>> = HashMap::new();
    for row in &conn.all(sql, args![EditionKind::Service.name()]).await? {
        let text: ServiceText = serde_json::from_str(&row.text("content")?)
            .map_err(|_| StorageError::inconsistent("edition.content", "a service"))?;
        let known = found.entry(row.text("item")?).or_default();
        for part in text.parts {
            if known.iter().all(|one| in_language(one, "en") != in_language(&part, "en")) {
                known.push(part);
            }
        }
    }
    Ok(found)
}

/// How young people call a row's thing: in English, and in what other
/// languages there are.
pub(crate) fn young_name(row: &Row) -> Result<Words, StorageError> {
    let others = row.text_opt("young_words")?;
    let mut words: Words = others.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default();
    if let Some(english) = row.text_opt("young_name")? {
        words.insert("en".to_owned(), english);
    }
    Ok(words)
}

/// A part of a service as a council writes it: in English, or by language.
#[derive(Deserialize)]
#[serde(untagged)]
enum WrittenAspect {
    English(String),
    ByLanguage(Words),
}

/// The parts of a service; none where the column holds something else.
pub(crate) fn aspects(written: &str) -> Vec<Words> {
    let written: Vec<WrittenAspect> = serde_json::from_str(written).unwrap_or_default();
    written
        .into_iter()
        .map(|aspect| match aspect {
            WrittenAspect::English(text) => Words::from([("en".to_owned(), text)]),
            WrittenAspect::ByLanguage(words) => words,
        })
        .filter(|words| !in_language(words, "en").is_empty())
        .collect()
}

pub(super) async fn load_objectives(conn: &mut Conn) -> Result<Vec<Objective>, StorageError> {
    let rows = conn
        .all(
            "SELECT id, position, text, young_wording FROM objective
             WHERE plan_id = (SELECT id FROM plan WHERE in_force = 1) AND missing_since IS NULL
             ORDER BY position",
            vec![],
        )
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Objective {
                id: row.id("id")?,
                position: row.int("position")?,
                text: row.text("text")?,
                young_wording: row.text_opt("young_wording")?,
            })
        })
        .collect()
}

pub(super) async fn load_settings(conn: &mut Conn) -> Result<Settings, StorageError> {
    let mut stored = HashMap::new();
    for row in conn.all("SELECT name, value FROM setting", vec![]).await? {
        stored.insert(row.text("name")?, row.text("value")?);
    }
    let (doors, crest) = (load_doors(conn).await?, load_crest(conn).await?);
    Ok(Settings { calendar: calendar::load(conn).await?, doors, crest, ..settings_from(&stored) })
}

pub(super) fn settings_from(stored: &HashMap<String, String>) -> Settings {
    use SettingName as S;
    let text = |name: S, default: &str| stored.get(name.name()).cloned().unwrap_or_else(|| default.to_owned());
    let threshold = stored.get(S::Threshold.name()).and_then(|n| n.parse().ok());
    let colour = |name: S| stored.get(name.name()).and_then(|value| Rgb::parse(value));
    let colours = colour(S::Colour).zip(colour(S::Letters)).map(|(back, letters)| Colours { back, letters });
    Settings {
        council: text(S::Council, "Your council"),
        own_word: text(S::OwnWord, "in care"),
        duty_phone: text(S::DutyPhone, ""),
        duty_hours: text(S::DutyHours, ""),
        emergency_phone: text(S::EmergencyPhone, ""),
        emergency_hours: text(S::EmergencyHours, ""),
        advocacy_phone: text(S::AdvocacyPhone, ""),
        advocacy_hours: text(S::AdvocacyHours, ""),
        complaints_phone: text(S::ComplaintsPhone, ""),
        complaints_hours: text(S::ComplaintsHours, ""),
        lado_phone: text(S::LadoPhone, ""),
        lado_hours: text(S::LadoHours, ""),
        colours: colours.filter(|colours| colours.can_be_read()),
        crest: None,
        languages: text(S::Languages, "").split_whitespace().map(str::to_owned).collect(),
        doors: Doors::default(),
        duty_open: Hours::parse(&text(S::DutyOpen, "")),
        team_open: Hours::parse(&text(S::TeamOpen, "")),
        team_reads: text(S::TeamReads, "en").split_whitespace().map(str::to_owned).collect(),
        calendar: Calendar::default(),
        disclosure: threshold.map_or_else(Rule::default, Rule::with_threshold),
        working_days: WorkingDays::from_stored(stored),
        immigration_checked: stored.get(S::ImmigrationChecked.name()).is_some_and(|value| value == "yes"),
        filing: stored.get(S::FilingOn.name()).is_some_and(|value| value == "yes"),
        demonstration: stored.contains_key("demonstration"),
    }
}
