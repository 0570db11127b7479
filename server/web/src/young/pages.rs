//! Pages that only show something: home, help, the policy; the
//! language switch and the way out.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::i18n::Lang;
use heard_app::pages::young;
use serde::Deserialize;
use tower_sessions::Session;

use super::thread::{asked_again, undecided};
use crate::own_path::own_path;
use crate::page::{YoungFrame, kept, page};
use crate::{App, Failure, cookies, drafts, session};
use heard_domain::catalogue::{Place, Scenario, in_language};
use heard_domain::home::news;
use heard_domain::notifications::speak;
use heard_domain::people::Visitor;
use heard_domain::responses::Claim;
