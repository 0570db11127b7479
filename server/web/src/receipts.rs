//! What GOV.UK Notify says became of a message. It calls with a token that both
//! sides were given; whoever has another, or none, is told that there is nothing
//! here.

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, Method, StatusCode, header};
use heard_domain::ids::DispatchId;
use heard_domain::messages::{self, Receipt};
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;

use super::registry::{Route, open};
use super::{App, Failure};

/// Where receipts come.
pub fn routes() -> Vec<Route> {
    vec![open(Method::POST, "/messages/receipts", take)]
}

/// The token with which receipts come, as it is compared.
#[derive(Clone)]
pub struct ReceiptToken([u8; 32]);

/// Tells that there is one, and nothing of it.
impl std::fmt::Debug for ReceiptToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ReceiptToken")
    }
}

impl ReceiptToken {
    /// Keeps the token that was given to GOV.UK Notify.
    #[must_use]
    pub fn new(token: &str) -> Self {
        Self(Sha256::digest(token).into())
    }

    /// Whether a request brings it. How long the comparison takes tells nothing
    /// of the token: two digests are compared, to their ends.
    fn is_in(&self, headers: &HeaderMap) -> bool {
        let said = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
        let said = said.and_then(|value| value.strip_prefix("Bearer ")).unwrap_or_default();
        bool::from(Sha256::digest(said).as_slice().ct_eq(&self.0))
    }
}

/// What is read of a receipt. The address in it is not.
#[derive(Deserialize)]
struct Said {
    reference: Option<String>,
    status: String,
}

/// `POST /messages/receipts`. The same receipt may come any number of times.
async fn take(State(app): State<App>, headers: HeaderMap, body: Bytes) -> Result<StatusCode, Failure> {
    let token = app.setup.receipts.as_ref().ok_or(Failure::NotFound)?;
    if !token.is_in(&headers) {
        return Err(Failure::NotFound);
    }
    let wrong = Failure::Status(StatusCode::UNPROCESSABLE_ENTITY);
    let Ok(said) = serde_json::from_slice::<Said>(&body) else { return Err(wrong) };
    let id = said.reference.as_deref().and_then(|reference| reference.parse::<DispatchId>().ok());
    // What is not ours, and a state we do not know, changes nothing; asking for it again would not either.
    if let (Some(id), Some(receipt)) = (id, Receipt::parse(&said.status)) {
        messages::note_receipt(&app.heard, id, receipt).await?;
    }
    Ok(StatusCode::NO_CONTENT)
}
