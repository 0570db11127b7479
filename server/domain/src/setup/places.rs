//! The council's own lists, entered by hand where nothing brings them: districts,
//! teams, topics and services.

use std::collections::BTreeSet;

use heard_storage::{StorageError, args, text};
use heard_vocabulary::{MemberOf, PlaceAction, ServiceKind};

use crate::Heard;
use crate::catalogue::Words;
use crate::editions;
use crate::ids::ServiceId;
use crate::people::{Grant, SetUp};
use crate::record::{self, record};
use crate::themes::{ThemeError, ThemeWords, add_theme};

/// Letters that a name has at most.
pub(super) const LONGEST: usize = 120;

/// As many districts, or teams, as a council may have.
pub(super) const MOST: i64 = 500;

/// Why something was not put on a list.
#[derive(Debug, thiserror::Error)]
pub enum PlaceError {
    /// No name, or one of more than 120 letters.
    #[error("this name cannot be used")]
    BadName,
    /// Nobody provides it.
    #[error("nobody provides it")]
    NoProvider,
    /// No word that young people use, or one of more than 120 letters.
    #[error("there is no word young people use")]
    NoYoungName,
    /// It stands there already.
    #[error("it stands there already")]
    Already,
    /// There are as many as may be.
    #[error("too many")]
    TooMany,
    /// Somebody belongs to it, or a service is there.
    #[error("somebody belongs to it")]
    InUse,
    /// It does not stand there.
    #[error("it does not stand there")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// The lists.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Places {
    /// Districts, by name.
    pub districts: Vec<String>,
    /// Teams, by name.
    pub teams: Vec<String>,
}

/// A service as it is entered.
#[derive(Debug, Clone)]
pub struct NewService {
    /// Its name.
    pub name: String,
    /// What young people call it.
    pub young_name: String,
    /// Which kind.
    pub kind: ServiceKind,
    /// Who provides it.
    pub provider: String,
    /// Where, when it has one place.
    pub district: Option<String>,
}

fn name(typed: &str) -> Option<String> {
    let typed = typed.trim();
    let sound = !text::is_empty(typed) && text::length(typed) <= LONGEST && !typed.chars().any(char::is_control);
    sound.then(|| typed.to_owned())
}

/// The districts and teams on the lists.
///
/// # Errors
/// When storage fails.
pub async fn places(heard: &Heard) -> Result<Places, StorageError> {
    let mut conn = heard.words().read().await?;
    let mut found = Places::default();
    for row in conn.all("SELECT kind, name FROM place ORDER BY name", vec![]).await? {
        match MemberOf::parse(&row.text("kind")?) {
            Some(MemberOf::District) => found.districts.push(row.text("name")?),
            Some(MemberOf::Team) => found.teams.push(row.text("name")?),
            Some(MemberOf::Service) | None => {}
        }
    }
    Ok(found)
}

/// Puts a district or team on its list.
///
/// # Errors
/// [`PlaceError`]; nothing is added then.
pub async fn add_place(heard: &Heard, by: &Grant<SetUp>, kind: MemberOf, typed: &str) -> Result<(), PlaceError> {
    let name = name(typed).ok_or(PlaceError::BadName)?;
    let (actor, who) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                let row = uow.first("SELECT COUNT(*) AS n FROM place WHERE kind = $1", args![kind.name()]).await?;
                if row.map_or(Ok(0), |row| row.int("n"))? >= MOST {
                    return Err(PlaceError::TooMany);
                }
                // One that is written alike but for capitals is the same.
                for row in &uow.all("SELECT name FROM place WHERE kind = $1", args![kind.name()]).await? {
                    if text::name(&row.text("name")?) == text::name(&name) {
                        return Err(PlaceError::Already);
                    }
                }
                let sql = "INSERT INTO place (kind, name, added_by, added_at) VALUES ($1, $2, $3, $4)
                           ON CONFLICT DO NOTHING";
                if uow.execute(sql, args![kind.name(), name.as_str(), who, now]).await? == 0 {
                    return Err(PlaceError::Already);
                }
                record(uow, actor, PlaceAction::Added, record::Places, format!("{} {name}", kind.name())).await?;
                Ok(())
            })
        })
        .await
}

/// Takes a district or team off its list, where nobody belongs to it and no
/// service is there.
///
/// # Errors
/// [`PlaceError`]; it stays then.
pub async fn take_away_place(heard: &Heard, by: &Grant<SetUp>, kind: MemberOf, name: &str) -> Result<(), PlaceError> {
    let (actor, name) = (by.actor(), name.to_owned());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let used = "SELECT 1 AS one FROM membership WHERE kind = $1 AND place = $2 LIMIT 1";
                let there = "SELECT 1 AS one FROM service WHERE district = $1 LIMIT 1";
                if uow.first(used, args![kind.name(), name.as_str()]).await?.is_some()
                    || (kind == MemberOf::District && uow.first(there, args![name.as_str()]).await?.is_some())
                {
                    return Err(PlaceError::InUse);
                }
                let sql = "DELETE FROM place WHERE kind = $1 AND name = $2";
                if uow.execute(sql, args![kind.name(), name.as_str()]).await? == 0 {
                    return Err(PlaceError::Gone);
                }
                record(uow, actor, PlaceAction::TakenAway, record::Places, format!("{} {name}", kind.name())).await?;
                Ok(())
            })
        })
        .await
}

/// Puts a topic on the list that what young people say is sorted by.
///
/// # Errors
/// [`PlaceError`]; nothing is added then.
pub async fn add_topic(heard: &Heard, by: &Grant<SetUp>, title: &str, young_name: &str) -> Result<(), PlaceError> {
    let title = name(title).ok_or(PlaceError::BadName)?;
    let young_name = name(young_name).ok_or(PlaceError::NoYoungName)?;
    let words = ThemeWords { title, young: Words::from([("en".to_owned(), young_name)]) };
    match add_theme(heard, by, None, words).await {
        Ok(_) => Ok(()),
        Err(ThemeError::TitleTaken) => Err(PlaceError::Already),
        Err(ThemeError::TooMany) => Err(PlaceError::TooMany),
        Err(ThemeError::Storage(error)) => Err(error.into()),
        Err(_) => Err(PlaceError::BadName),
    }
}

/// Puts a service into the directory.
///
/// # Errors
/// [`PlaceError`]; nothing is added then.
pub async fn add_service(heard: &Heard, by: &Grant<SetUp>, service: NewService) -> Result<(), PlaceError> {
    let NewService { name: typed, young_name, kind, provider, district } = service;
    let title = name(&typed).ok_or(PlaceError::BadName)?;
    let provider = name(&provider).ok_or(PlaceError::NoProvider)?;
    let young_name = name(&young_name).ok_or(PlaceError::NoYoungName)?;
    let (id, wanted) = (ServiceId::new(heard.now(), heard.entropy()), slug(&title)?);
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                editions::hold(uow).await?;
                let (mut slugs, mut there) = (BTreeSet::new(), false);
                for row in &uow.all("SELECT slug, name FROM service", vec![]).await? {
                    slugs.insert(row.text("slug")?);
                    there |= text::search(&row.text("name")?) == text::search(&title);
                }
                if there {
                    return Err(PlaceError::Already);
                }
                // One that is called something else by now keeps its name in links, and its posters.
                let numbered = (2..).map(|n| format!("{wanted}-{n}"));
                let slug = std::iter::once(wanted.clone()).chain(numbered).find(|slug| !slugs.contains(slug));
                uow.execute(
                    "INSERT INTO service (id, slug, kind, name, provider, district, young_name, aspects)
                     VALUES ($1, $2, $3, $4, $5, $6, $7, '[]')",
                    args![id, slug, kind.name(), title.as_str(), provider, district, young_name],
                )
                .await
                .map_err(|error| match error {
                    StorageError::Duplicate => PlaceError::Already,
                    other => other.into(),
                })?;
                record(uow, actor, PlaceAction::Added, record::Places, format!("service {title}")).await?;
                Ok::<_, PlaceError>(())
            })
        })
        .await?;
    Ok(heard.reload().await?)
}

/// A name as it stands in links.
pub(super) fn slug(name: &str) -> Result<String, PlaceError> {
    Some(text::slug(name)).filter(|slug| !slug.is_empty()).ok_or(PlaceError::BadName)
}
