//! What a form that staff post comes with: who posts it, what was typed, and
//! the frame of the page that may have to be shown again.

use axum::extract::{FromRequest, FromRequestParts as _, Request};
use heard_app::pages::staff::StaffFrame;
use heard_domain::people::{Grant, Permission};

use super::Staff;
use crate::fields::Fields;
use crate::{App, Failure};

/// A form, posted by somebody who may.
pub struct Form<P> {
    /// The app.
    pub app: App,
    /// Who posts it.
    pub by: Grant<P>,
    /// What was typed and chosen.
    pub fields: Fields,
    /// The frame of the page.
    pub frame: StaffFrame,
}

impl<P: Permission> FromRequest<App> for Form<P> {
    type Rejection = Failure;

    async fn from_request(request: Request, app: &App) -> Result<Self, Failure> {
        let (mut parts, body) = request.into_parts();
        let by = Grant::<P>::from_request_parts(&mut parts, app).await?;
        let Staff(frame) = Staff::from_request_parts(&mut parts, app).await?;
        let fields = Fields::from_request(Request::from_parts(parts, body), app).await?;
        Ok(Self { app: app.clone(), by, fields, frame })
    }
}
