//! The demonstration council: invented, in our own words, repeatable by seed.
//! It goes through the same use cases as real data, with the clock set back.

mod assignments;
mod content;
mod decisions;
mod earlier;
mod media;
mod people;
mod plan;
mod procedures;
mod sayings;
mod story;
mod together;
mod views;

use std::sync::Arc;

use content::Content;
use heard_domain::Heard;
use heard_domain::ids::{ServiceId, ThemeId};
use heard_domain::people::Role;
use heard_domain::setup::open_at_once;
use heard_storage::StorageError;
use heard_storage::args;
use heard_storage::clock::{FixedClock, Moment};
use rand::SeedableRng as _;
use rand::rngs::StdRng;

/// Young people with an account at most, beside those who are told of: as many
/// as a large council looks after.
const CROWD: usize = 2_000;

/// What a demonstration is made of.
pub struct Wanted {
    /// How many views in the last twelve months.
    pub views: usize,
    /// Of how many years before, over and published, there are views too.
    pub years: i32,
    /// The same seed makes the same council.
    pub seed: u64,
    /// Its last day.
    pub today: Moment,
}

/// Why no demonstration was made.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// The content files of this build do not fit together.
    #[error("the demonstration's content: {0}")]
    Content(String),
    /// A step was refused.
    #[error("the demonstration: {0}")]
    Refused(String),
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Fills an empty system, opened with `clock`, with the demonstration council.
///
/// # Errors
/// [`DemoError`].
pub async fn fill(heard: &Heard, clock: &Arc<FixedClock>, wanted: &Wanted) -> Result<(), DemoError> {
    let content = Content::load()?;
    let mut rng = StdRng::seed_from_u64(wanted.seed);
    clock.set(wanted.today.plus(-400 * Moment::DAY));
    store_settings(heard, &content).await?;
    store_frame(heard, &content).await?;
    open_at_once(heard).await?;
    let staff = people::store_staff(heard, &content).await?;
    people::store_translators(heard, &staff).await?;
    let young = people::store_young_people(heard).await?;
    assignments::store(heard, &staff, &young).await?;
    plan::store(heard, &content).await?;
    let bulk = Wanted { views: wanted.views - together::letters(wanted)?, ..*wanted };
    let reader = story::grant(&staff, Role::ParticipationLead)?;
    let crowd = people::store_crowd(heard, (wanted.views / 3).clamp(1, CROWD)).await?;
    let authors = views::Authors { young: &young, crowd: &crowd };
    views::store(heard, &content, &mut rng, &bulk, authors, &reader).await?;
    earlier::store(heard, &content, wanted, authors, &reader).await?;
    story::tell(heard, clock, &content, &mut rng, wanted, &staff).await?;
    together::tell(heard, clock, wanted, &staff, &young).await?;
    story::settle_the_old(heard, clock, wanted, &reader).await?;
    procedures::store(heard, clock, wanted, &staff).await?;
    decisions::store(heard, clock, wanted, (&staff, &young)).await?;
    clock.set(wanted.today.plus(-Moment::DAY));
    plan::renew(heard, &content).await?;
    clock.set(wanted.today);
    assignments::whom_to_ring(heard, &staff).await?;
    plan::work(heard, wanted, &staff).await?;
    media::store(heard).await?;
    heard.reload().await?;
    Ok(())
}

async fn store_settings(heard: &Heard, content: &Content) -> Result<(), StorageError> {
    let council = &content.council;
    let settings = [
        ("council.name", council.name.clone()),
        ("council.own_word", council.words.child.clone()),
        ("duty.phone", council.duty_team.phone.clone()),
        ("duty.hours", council.duty_team.hours.clone()),
        ("emergency.phone", council.edt.phone.clone()),
        ("emergency.hours", council.edt.hours.clone()),
        ("duty.open", council.duty_team.open.clone()),
        ("team.open", council.participation_open.clone()),
        ("team.reads", "en ar".to_owned()),
        ("advocacy.phone", council.advocacy_phone.clone()),
        ("advocacy.hours", council.office_hours.clone()),
        ("complaints.phone", council.complaints_phone.clone()),
        ("complaints.hours", council.office_hours.clone()),
        ("lado.phone", council.lado_phone.clone()),
        ("lado.hours", council.office_hours.clone()),
        ("council.colour", council.colours.behind.clone()),
        ("council.letters", council.colours.letters.clone()),
        ("disclosure.threshold", council.smallest_group.to_string()),
        ("demonstration", "yes".to_owned()),
    ];
    let districts = council.districts.iter().map(|one| ("district", one.name.clone()));
    let places: Vec<_> = districts.chain(council.teams.iter().map(|one| ("team", one.name.clone()))).collect();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                for (name, value) in settings {
                    uow.defer("INSERT INTO setting (name, value) VALUES ($1, $2)", args![name, value]);
                }
                let now = uow.now();
                for (kind, name) in places {
                    let sql = "INSERT INTO place (kind, name, added_at) VALUES ($1, $2, $3)";
                    uow.defer(sql, args![kind, name, now]);
                }
                Ok(())
            })
        })
        .await
}

/// Themes and services.
async fn store_frame(heard: &Heard, content: &Content) -> Result<(), StorageError> {
    let now = heard.now();
    let others =
        |english: Option<&str>| english.and_then(|english| serde_json::to_string(&content.in_languages(english)).ok());
    let mut rows = Vec::new();
    for (position, top) in (0_i64..).zip(&content.themes) {
        let parent = ThemeId::new(now, heard.entropy());
        rows.push(args![
            parent,
            top.key.as_str(),
            None::<[u8; 16]>,
            top.name.as_str(),
            top.young_name.clone(),
            others(top.young_name.as_deref()),
            position * 100
        ]);
        for (at, child) in (1_i64..).zip(&top.children) {
            let id = ThemeId::new(now, heard.entropy());
            rows.push(args![
                id,
                child.key.as_str(),
                Some(parent),
                child.name.as_str(),
                child.young_name.clone(),
                others(child.young_name.as_deref()),
                position * 100 + at
            ]);
        }
    }
    let districts: std::collections::HashMap<_, _> =
        content.council.districts.iter().map(|d| (d.key.clone(), d.name.clone())).collect();
    let services: Vec<_> = content
        .services
        .services
        .iter()
        .map(|s| {
            let district = s.district.as_ref().and_then(|key| districts.get(key).cloned());
            let aspects: Vec<_> = s.aspects.iter().map(|aspect| content.in_languages(aspect)).collect();
            let aspects = serde_json::to_string(&aspects).unwrap_or_default();
            let slug = s.key.replace('_', "-");
            args![
                ServiceId::new(now, heard.entropy()),
                slug,
                s.kind.as_str(),
                s.name.as_str(),
                s.provider.as_str(),
                district,
                s.places,
                s.young_name.as_str(),
                others(Some(&s.young_name)),
                aspects
            ]
        })
        .collect();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                for row in rows {
                    uow.execute(
                        "INSERT INTO theme (id, name, parent_id, title, young_name, young_words, position)
                         VALUES ($1, $2, $3, $4, $5, $6, $7)",
                        row,
                    )
                    .await?;
                }
                for row in services {
                    uow.execute(
                        "INSERT INTO service (id, slug, kind, name, provider, district, places, young_name, young_words,
                            aspects)
                         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
                        row,
                    )
                    .await?;
                }
                Ok(())
            })
        })
        .await
}
