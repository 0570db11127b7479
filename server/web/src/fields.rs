//! A posted form: its fields, in order, names repeated where they were.

use axum::Form;
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use heard_storage::text;

use super::failure::Failure;

/// The fields of a posted form, each as [`text::received`] leaves it.
#[derive(Debug, Clone, Default)]
pub struct Fields(pub Vec<(String, String)>);

impl Fields {
    /// The fields as a form brought them.
    #[must_use]
    pub fn received(fields: Vec<(String, String)>) -> Self {
        Self(fields.into_iter().map(|(name, value)| (name, text::received(value))).collect())
    }

    /// The first value of `name`, without blanks around it; empty when absent.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(n, _)| n == name).map_or("", |(_, value)| value.trim())
    }

    /// Every value of `name`.
    pub fn all<'f>(&'f self, name: &'f str) -> impl Iterator<Item = &'f str> + 'f {
        self.0.iter().filter(move |(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// Every value of `name` that parses.
    #[must_use]
    pub fn parsed<T: std::str::FromStr>(&self, name: &str) -> Vec<T> {
        self.all(name).filter_map(|value| value.parse().ok()).collect()
    }

    /// The first value of `name`, parsed.
    #[must_use]
    pub fn one<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.get(name).parse().ok()
    }
}

impl<S: Send + Sync> FromRequest<S> for Fields {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &S) -> Result<Self, Failure> {
        match Form::<Vec<(String, String)>>::from_request(request, state).await {
            Ok(Form(fields)) => Ok(Self::received(fields)),
            Err(rejection) => {
                let status = rejection_status(&rejection);
                Err(Failure::Status(status))
            }
        }
    }
}

fn rejection_status(rejection: &axum::extract::rejection::FormRejection) -> StatusCode {
    match rejection.status() {
        StatusCode::PAYLOAD_TOO_LARGE => StatusCode::PAYLOAD_TOO_LARGE,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    }
}
