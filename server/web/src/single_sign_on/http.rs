//! How providers are asked: by https alone, following nothing, and not for long.

use futures::future::BoxFuture;
use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse};

/// How much it may answer, in bytes.
const MOST: usize = 1024 * 1024;

/// What asks providers.
pub(super) struct Http {
    pub(super) client: reqwest::Client,
    /// Whether the provider is this machine's, in a test: spoken to in clear.
    pub(super) local: bool,
}

impl Http {
    async fn asked(&self, request: HttpRequest) -> Result<HttpResponse, Unreached> {
        let (parts, body) = request.into_parts();
        let url = parts.uri.to_string();
        if !url.starts_with("https://") && !self.local {
            return Err(Unreached(format!("{} is not reached by https", parts.uri.host().unwrap_or_default())));
        }
        let asked = self.client.request(parts.method, url).headers(parts.headers).body(body);
        // The address itself may hold what nobody should read in a log.
        let said = |error: reqwest::Error| Unreached(error.without_url().to_string());
        let mut answer = asked.send().await.map_err(said)?;
        let (status, headers) = (answer.status(), answer.headers().clone());
        let mut all = Vec::new();
        while let Some(part) = answer.chunk().await.map_err(said)? {
            all.extend_from_slice(&part);
            if all.len() > MOST {
                return Err(Unreached("it answers too much".to_owned()));
            }
        }
        let mut response = HttpResponse::new(all);
        (*response.status_mut(), *response.headers_mut()) = (status, headers);
        Ok(response)
    }
}

impl<'c> AsyncHttpClient<'c> for Http {
    type Error = Unreached;
    type Future = BoxFuture<'c, Result<HttpResponse, Unreached>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.asked(request))
    }
}

/// It was not reached.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(super) struct Unreached(pub(super) String);
