//! A page about rights as a young person reads it: as it stands, or as it was typed.

use axum::extract::{Query, State};
use axum::response::Response;
use heard_app::i18n::Lang;
use heard_app::pages::young;
use heard_app::pages::young::guide::GuideViewPage;
use heard_app::pages::young::moderation::ModerationPolicyPage;
use heard_domain::guide::{GuidePage, POLICY, policy};
use heard_domain::people::{Grant, Participate};

use super::{Edited, language, props, typed as typed_in};
use crate::fields::Fields;
use crate::page::on_phone;
use crate::young::guide::view;
use crate::{App, Failure};

/// The policy, in the council's own words or Heard's.
fn policy_drawn(app: &App, lang: Lang, own: Option<GuideViewPage>) -> Response {
    let lawyer_checked = app.heard.catalogue().settings.immigration_checked;
    let props = ModerationPolicyPage { lawyer_checked, own };
    on_phone(app, lang, "/moderation", move |frame| young::moderation::moderation(frame, props))
}

fn drawn(app: &App, lang: Lang, found: GuidePage, easy: bool) -> Response {
    let policy = found.slug == POLICY;
    let shown: GuideViewPage = view(found, lang, easy);
    if policy {
        return policy_drawn(app, lang, Some(shown));
    }
    on_phone(app, lang, "/rights", move |frame| young::guide::guide_page(frame, shown))
}

/// `GET /staff/guide/preview`
pub async fn kept(
    State(app): State<App>,
    _by: Grant<Participate>,
    Query(Edited { page, lang }): Query<Edited>,
) -> Result<Response, Failure> {
    let lang = language(&lang)?;
    if page == POLICY {
        let own = policy(&app.heard, lang.code()).await?;
        return Ok(policy_drawn(&app, lang, own.map(|found| view(found, lang, false))));
    }
    let found = props::read(&app, &page, lang).await?.ok_or(Failure::NotFound)?;
    Ok(drawn(&app, lang, found, false))
}

/// `POST /staff/guide/preview`
pub async fn typed(State(app): State<App>, _by: Grant<Participate>, fields: Fields) -> Result<Response, Failure> {
    let lang = language(fields.get("lang"))?;
    let found = GuidePage {
        slug: fields.get("slug").to_owned(),
        lang: lang.code().to_owned(),
        text: typed_in(&fields),
        on: app.heard.now().iso_date(),
        ..GuidePage::default()
    };
    Ok(drawn(&app, lang, found, !fields.get("easy_first").is_empty()))
}
