//! What is said to an OpenID provider and what it answers (OpenID Connect Core 1.0 with PKCE,
//! RFC 7636; Back-Channel Logout 1.0). Everything an answer says is believed only after its
//! signature, issuer, audience, time and nonce were looked at.

use std::sync::Arc;
use std::time::{Duration, Instant};

use heard_domain::people::doors::provider::{Groups, Offered, Told};
use openidconnect::core::CoreAuthenticationFlow;
use openidconnect::{
    AuthorizationCode, ClaimsVerificationError, ClientId, ClientSecret, CsrfToken, IssuerUrl, Nonce,
    OAuth2TokenResponse as _, PkceCodeChallenge, PkceCodeVerifier, ProviderMetadataWithLogout, RedirectUrl,
    RefreshToken, Scope, TokenResponse as _,
};
use serde_json::Value;
use tokio::sync::Mutex;

use super::http::Http;
use super::journey::{Asks, Leaving, Return, Still};
use super::settings::ProviderSettings;
use super::tokens::{Claims, Relying, SignOnError, Token, Verifier, no_tokens, refused, verifier, why};

/// How long a provider may take to answer.
const LONGEST: Duration = Duration::from_secs(10);
/// How long what it says of itself is taken for true: its addresses and keys.
const FRESH: Duration = Duration::from_secs(60);
/// How long it is remembered that it was not reached.
const SILENT: Duration = Duration::from_secs(10);
/// What a logout token is, among the events it may tell of.
const LOGOUT: &str = "http://schemas.openid.net/event/backchannel-logout";

/// One provider.
pub struct Provider {
    /// How it was set up.
    pub settings: ProviderSettings,
    http: Http,
    back: String,
    known: Mutex<Option<(Instant, Found)>>,
    fresh: Duration,
}

/// What it says of itself, or why it was not reached.
type Found = Result<Arc<Known>, String>;

/// What a provider says of itself.
struct Known {
    relying: Relying,
    end_session: Option<String>,
}

impl Provider {
    /// One that sends people back to `back`.
    ///
    /// # Errors
    /// A sentence for the operator.
    pub fn new(settings: ProviderSettings, back: String) -> Result<Self, String> {
        drop(rustls::crypto::ring::default_provider().install_default());
        let http = reqwest::Client::builder()
            // What a discovery document or a redirect names is not followed inside the council's network.
            .redirect(reqwest::redirect::Policy::none())
            .timeout(LONGEST)
            .no_proxy()
            .user_agent("heard")
            .build()
            .map_err(|error| format!("{} cannot be set up: {error}", settings.name))?;
        let http = Http { client: http, local: settings.issuer.starts_with("http://") };
        Ok(Self { settings, http, back, known: Mutex::new(None), fresh: FRESH })
    }

    /// As [`Self::new`], knowing nothing of the provider for longer than `fresh`.
    ///
    /// # Errors
    /// As [`Self::new`].
    pub fn asked_each(settings: ProviderSettings, back: String, fresh: Duration) -> Result<Self, String> {
        Ok(Self { fresh, ..Self::new(settings, back)? })
    }

    /// What it says of itself, asked again after a minute, or at once where it is to be `anew`.
    /// That it is not reached is remembered for some seconds: whoever comes then does not wait.
    async fn known(&self, anew: bool) -> Result<Arc<Known>, SignOnError> {
        let mut known = self.known.lock().await;
        match known.as_ref() {
            Some((at, Ok(known))) if !anew && at.elapsed() < self.fresh => return Ok(Arc::clone(known)),
            Some((at, Err(why))) if at.elapsed() < SILENT.min(self.fresh) => {
                return Err(SignOnError::NotReached(why.clone()));
            }
            _ => {}
        }
        let found = self.discover().await.map(Arc::new);
        let remembered = found.as_ref().map(Arc::clone).map_err(ToString::to_string);
        *known = Some((Instant::now(), remembered));
        found
    }

    async fn discover(&self) -> Result<Known, SignOnError> {
        let wrong = |error: &dyn std::fmt::Display| SignOnError::NotReached(error.to_string());
        let issuer = IssuerUrl::new(self.settings.issuer.clone()).map_err(|error| wrong(&error))?;
        let metadata =
            ProviderMetadataWithLogout::discover_async(issuer, &self.http).await.map_err(|error| wrong(&error))?;
        let end_session = metadata.additional_metadata().end_session_endpoint.as_ref().map(ToString::to_string);
        let back = RedirectUrl::new(self.back.clone()).map_err(|error| wrong(&error))?;
        let (id, secret) = (&self.settings.client_id, &self.settings.client_secret);
        let relying =
            Relying::from_provider_metadata(metadata, ClientId::new(id.clone()), secret.clone().map(ClientSecret::new));
        Ok(Known { relying: relying.set_redirect_uri(back), end_session })
    }

    /// Where somebody leaves to, and what their session keeps until they come back.
    ///
    /// # Errors
    /// When it is not reached.
    pub async fn leave(&self, asks: Asks) -> Result<(String, Leaving), SignOnError> {
        let known = self.known(false).await?;
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let flow = CoreAuthenticationFlow::AuthorizationCode;
        let scopes = self.settings.scopes.iter().cloned().map(Scope::new);
        let mut asked = known.relying.authorize_url(flow, CsrfToken::new_random, Nonce::new_random).add_scopes(scopes);
        // Whose account it is, is asked where it will be theirs for good: another may be signed
        // in there in this browser.
        let login = (asks == Asks::Whose).then_some("login");
        let prompt: Vec<&str> = login.into_iter().chain(self.settings.prompt.as_deref()).collect();
        if !prompt.is_empty() {
            asked = asked.add_extra_param("prompt", prompt.join(" "));
        }
        let (url, state, nonce) = asked.set_pkce_challenge(challenge).url();
        let leaving =
            Leaving { state: state.into_secret(), nonce: nonce.secret().clone(), verifier: verifier.into_secret() };
        Ok((url.to_string(), leaving))
    }

    /// Who came back.
    ///
    /// # Errors
    /// [`SignOnError`].
    pub async fn arrive(&self, left: Leaving, came: Return) -> Result<Told, SignOnError> {
        let same = subtle::ConstantTimeEq::ct_eq(left.state.as_bytes(), came.state.as_bytes());
        if !bool::from(same) {
            return Err(SignOnError::NotBelieved("another session left"));
        }
        if came.issuer.as_ref().is_some_and(|issuer| *issuer != self.settings.issuer) {
            return Err(SignOnError::NotBelieved("another provider answers"));
        }
        let known = self.known(false).await?;
        let asked = known.relying.exchange_code(AuthorizationCode::new(came.code)).map_err(no_tokens)?;
        let asked = asked.set_pkce_verifier(PkceCodeVerifier::new(left.verifier));
        let tokens = asked.request_async(&self.http).await.map_err(refused)?;
        let token = tokens.id_token().ok_or(SignOnError::NotBelieved("no ID token"))?;
        let nonce = Nonce::new(left.nonce);
        let claims = self.believed(true, |verifier| token.claims(verifier, &nonce).cloned()).await?;
        Ok(Told {
            provider: self.settings.name.clone(),
            issuer: self.settings.issuer.clone(),
            subject: claims.subject().to_string(),
            name: claims.name().and_then(|name| name.get(None)).map(|name| name.as_str().to_owned()),
            email: claims.email().map(|email| email.as_str().to_owned()),
            unproven: claims.email_verified() == Some(false),
            second: self.second(&claims),
            groups: self.groups(&claims),
            asked: None,
            refresh: tokens.refresh_token().map(|token| token.secret().clone()),
        })
    }

    /// What a token says. Where no key of the provider's signed it, keys may have changed a
    /// moment ago: they are asked for once more, where it is worth that (`anew`).
    async fn believed(
        &self,
        anew: bool,
        look: impl Fn(&Verifier<'_>) -> Result<Claims, ClaimsVerificationError>,
    ) -> Result<Claims, SignOnError> {
        let known = self.known(false).await?;
        match look(&verifier(&known.relying)) {
            Ok(claims) => Ok(claims),
            Err(ClaimsVerificationError::SignatureVerification(_)) if anew => {
                let known = self.known(true).await?;
                look(&verifier(&known.relying)).map_err(|error| why(&error))
            }
            Err(error) => Err(why(&error)),
        }
    }

    /// Asks whether somebody's account there is in use still.
    ///
    /// # Errors
    /// When it did not say: not reached, or it refuses us and not them.
    pub async fn still(&self, refresh: String) -> Result<Still, SignOnError> {
        let known = self.known(false).await?;
        let refresh = RefreshToken::new(refresh);
        let asked = known.relying.exchange_refresh_token(&refresh).map_err(no_tokens)?;
        let tokens = match asked.request_async(&self.http).await.map_err(refused) {
            Ok(tokens) => tokens,
            Err(SignOnError::Over) => return Ok(Still::Ended),
            Err(error) => return Err(error),
        };
        // A refreshed ID token, where there is one, carries no nonce or the first one's.
        let groups = match tokens.id_token() {
            Some(token) => {
                let anything = |_: Option<&Nonce>| Ok::<(), String>(());
                // The next refresh token is in hand: it is kept whatever becomes of this one.
                match self.believed(true, |verifier| token.claims(verifier, anything).cloned()).await {
                    Ok(claims) => self.groups(&claims),
                    Err(_) => Groups::Unsaid,
                }
            }
            None => Groups::Unsaid,
        };
        Ok(Still::There { refresh: tokens.refresh_token().map(|token| token.secret().clone()), groups })
    }

    /// Whose sessions a logout token of this provider's ends. Its keys are asked for `anew` where
    /// those known did not sign it: a stranger can have that done.
    ///
    /// # Errors
    /// When it is not to be believed.
    pub async fn told_to_end(&self, token: &str, anew: bool) -> Result<String, SignOnError> {
        let wrong = SignOnError::NotBelieved;
        let token: Token = token.parse().map_err(|_| wrong("no logout token"))?;
        // Forbidden in one, so that no ID token passes for it.
        let without = |nonce: Option<&Nonce>| if nonce.is_some() { Err("a nonce".to_owned()) } else { Ok(()) };
        let look = |verifier: &Verifier<'_>| {
            let verifier = verifier.clone().allow_all_jose_types();
            token.claims(&verifier, without).cloned()
        };
        let claims = self.believed(anew, look).await?;
        let events = claims.additional_claims().all.get("events").and_then(Value::as_object);
        if !events.is_some_and(|events| events.get(LOGOUT).is_some_and(Value::is_object)) {
            return Err(wrong("no logout event"));
        }
        Ok(claims.subject().to_string())
    }

    /// Where somebody signs out at the provider, who comes back to `after` then (RP-Initiated
    /// Logout 1.0); nothing where it has no such place.
    pub async fn sign_out(&self, after: &str) -> Option<String> {
        let mut url = url::Url::parse(self.known(false).await.ok()?.end_session.as_deref()?).ok()?;
        url.query_pairs_mut()
            .append_pair("client_id", &self.settings.client_id)
            .append_pair("post_logout_redirect_uri", after);
        Some(url.to_string())
    }

    /// Whether the provider says that it asked for a second factor.
    fn second(&self, claims: &Claims) -> bool {
        let wanted = &self.settings.second_factor;
        let by = claims.auth_method_refs().is_some_and(|all| all.iter().any(|one| wanted.amr.contains(&**one)));
        by || claims.auth_context_ref().is_some_and(|context| wanted.acr.contains(&**context))
    }

    /// What somebody's groups are here, each role once.
    fn groups(&self, claims: &Claims) -> Groups {
        let Some(groups) = self.settings.groups.as_ref() else { return Groups::Ignored };
        // Left out where there are too many, or where nobody let us have them: that is not "none".
        let theirs: Vec<&str> = match claims.additional_claims().all.get(&self.settings.groups_claim) {
            Some(Value::Array(all)) => all.iter().filter_map(Value::as_str).collect(),
            Some(Value::String(one)) => vec![one],
            _ => return Groups::Unsaid,
        };
        let mut roles: Vec<Offered> = Vec::new();
        for (_, offered) in groups.iter().filter(|(group, _)| theirs.contains(&group.as_str())) {
            if roles.iter().all(|one| one.role != offered.role) {
                roles.push(offered.clone());
            }
        }
        Groups::Are(roles)
    }
}
