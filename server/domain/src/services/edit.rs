//! A service and its parts are edited, every version kept, and young people are
//! asked about it or not.

use heard_storage::{StorageError, Uow, args, text};
use heard_vocabulary::{EditionKind, ServiceAction};

use super::{ServiceError, ServiceText, ServiceTyped};
use crate::Heard;
use crate::catalogue::{aspects, young_name};
use crate::editions::{self, ALL, Edition, Of};
use crate::ids::{AccountId, ServiceId};
use crate::people::{Grant, KeepContent};
use crate::record::record;

fn of(id: &str) -> Of<'_> {
    Of { kind: EditionKind::Service, item: id, lang: ALL }
}

/// A service as it stands, held until the commit.
async fn held(uow: &mut Uow, id: ServiceId) -> Result<ServiceText, ServiceError> {
    editions::hold(uow).await?;
    let sql =
        "SELECT kind, name, provider, district, places, young_name, young_words, aspects FROM service WHERE id = $1";
    let row = uow.first(sql, args![id]).await?.ok_or(ServiceError::Gone)?;
    Ok(ServiceText {
        name: row.text("name")?,
        kind: row.text("kind")?,
        provider: row.text("provider")?,
        district: row.text_opt("district")?,
        places: row.int_opt("places")?,
        young: young_name(&row)?,
        parts: aspects(&row.text("aspects")?),
    })
}

async fn write(
    uow: &mut Uow,
    id: ServiceId,
    was: &ServiceText,
    becomes: &ServiceText,
    me: AccountId,
) -> Result<i64, ServiceError> {
    let sql = "SELECT name FROM service WHERE id <> $1";
    let wanted = text::search(&becomes.name);
    for row in &uow.all(sql, args![id]).await? {
        if text::search(&row.text("name")?) == wanted {
            return Err(ServiceError::NameTaken);
        }
    }
    let mut others = becomes.young.clone();
    let english = others.remove("en").unwrap_or_default();
    let json = |value: serde_json::Result<String>| {
        value.map_err(|_| StorageError::inconsistent("service.young_words", "words by language"))
    };
    let others = Some(others).filter(|others| !others.is_empty());
    let others = others.map(|others| json(serde_json::to_string(&others))).transpose()?;
    let parts = json(serde_json::to_string(&becomes.parts))?;
    uow.execute(
        "UPDATE service SET name = $2, kind = $3, provider = $4, district = $5, places = $6, young_name = $7,
             young_words = $8, aspects = $9 WHERE id = $1",
        args![
            id,
            becomes.name.as_str(),
            becomes.kind.as_str(),
            becomes.provider.as_str(),
            becomes.district.as_deref(),
            becomes.places,
            english,
            others,
            parts
        ],
    )
    .await?;
    Ok(editions::keep(uow, of(&id.to_string()), Some(was), becomes, me).await?)
}

/// Calls a service and its parts something else. What was said of it, and of the
/// parts it had, stays as it was said.
///
/// # Errors
/// [`ServiceError`]; nothing is changed then.
pub async fn change_service(
    heard: &Heard,
    by: &Grant<KeepContent>,
    id: ServiceId,
    typed: ServiceTyped,
) -> Result<(), ServiceError> {
    let (actor, me, catalogue) = (by.actor(), by.id(), heard.catalogue());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let was = held(uow, id).await?;
                let becomes = was.with(&typed, catalogue.overlay())?;
                if becomes == was {
                    return Ok(());
                }
                let version = write(uow, id, &was, &becomes, me).await?;
                record(uow, actor, ServiceAction::Changed, id, format!("version {version}")).await?;
                Ok::<_, ServiceError>(())
            })
        })
        .await?;
    Ok(heard.reload().await?)
}

/// Makes a service again what it was in an earlier version.
///
/// # Errors
/// [`ServiceError`]; it stays as it is then.
pub async fn put_back_service(
    heard: &Heard,
    by: &Grant<KeepContent>,
    id: ServiceId,
    version: i64,
) -> Result<(), ServiceError> {
    let (actor, me) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let was = held(uow, id).await?;
                let item = id.to_string();
                let becomes: ServiceText =
                    editions::to_put_back(uow, of(&item), version).await?.ok_or(ServiceError::NoVersion)?;
                let kept = write(uow, id, &was, &becomes, me).await?;
                let detail = format!("version {version}, now {kept}");
                record(uow, actor, ServiceAction::PutBack, id, detail).await?;
                Ok::<_, ServiceError>(())
            })
        })
        .await?;
    Ok(heard.reload().await?)
}

/// Every version of a service, the newest first; none before it was first changed.
///
/// # Errors
/// When storage fails.
pub async fn service_versions(
    heard: &Heard,
    _by: &Grant<KeepContent>,
    id: ServiceId,
) -> Result<Vec<Edition<ServiceText>>, StorageError> {
    let mut conn = heard.words().read().await?;
    editions::all(heard, &mut conn, of(&id.to_string())).await
}

/// Whether young people are asked about a service: one that closed is offered
/// nowhere, and keeps what was said of it.
///
/// # Errors
/// [`ServiceError::Gone`], and storage.
pub async fn ask_about(heard: &Heard, by: &Grant<KeepContent>, id: ServiceId, asked: bool) -> Result<(), ServiceError> {
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let row = uow.first("SELECT closed_at FROM service WHERE id = $1", args![id]).await?;
                if row.ok_or(ServiceError::Gone)?.moment_opt("closed_at")?.is_none() == asked {
                    return Ok(());
                }
                let closed = (!asked).then(|| uow.now());
                uow.execute("UPDATE service SET closed_at = $2 WHERE id = $1", args![id, closed]).await?;
                let action = if asked { ServiceAction::Reopened } else { ServiceAction::Closed };
                record(uow, actor, action, id, "").await?;
                Ok::<_, ServiceError>(())
            })
        })
        .await?;
    Ok(heard.reload().await?)
}
