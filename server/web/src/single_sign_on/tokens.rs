//! The tokens of a provider: their types, by which keys they are believed, and why they are
//! not.

use openidconnect::core::{
    CoreAuthDisplay, CoreAuthPrompt, CoreErrorResponseType, CoreGenderClaim, CoreJsonWebKey,
    CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm, CoreRevocableToken, CoreRevocationErrorResponse,
    CoreTokenIntrospectionResponse, CoreTokenType,
};
use openidconnect::{
    AdditionalClaims, ClaimsVerificationError, Client, EmptyExtraTokenFields, EndpointMaybeSet, EndpointNotSet,
    EndpointSet, IdToken, IdTokenClaims, IdTokenFields, IdTokenVerifier, RequestTokenError, StandardErrorResponse,
    StandardTokenResponse,
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::http::Unreached;

/// Claims that the standard does not name.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Others {
    #[serde(flatten)]
    pub(super) all: Map<String, Value>,
}

impl AdditionalClaims for Others {}

pub(super) type Claims = IdTokenClaims<Others, CoreGenderClaim>;
pub(super) type Token = IdToken<Others, CoreGenderClaim, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm>;
pub(super) type Verifier<'v> = IdTokenVerifier<'v, CoreJsonWebKey>;
pub(super) type Fields = IdTokenFields<
    Others,
    EmptyExtraTokenFields,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJwsSigningAlgorithm,
>;
pub(super) type Tokens = StandardTokenResponse<Fields, CoreTokenType>;
pub(super) type Refused = StandardErrorResponse<CoreErrorResponseType>;
pub(super) type Relying = Client<
    Others,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    Refused,
    Tokens,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// Why somebody does not come in this way now.
#[derive(Debug, thiserror::Error)]
pub enum SignOnError {
    /// It did not answer, or with what is no answer.
    #[error("the provider is not reached: {0}")]
    NotReached(String),
    /// It refused us: the operator has to look at what was set up.
    #[error("the provider refused us: {0}")]
    SetUp(String),
    /// It says that something is wrong, or that they did not go on.
    #[error("it says that something is wrong, or that they did not go on")]
    Declined,
    /// What it was asked about is over: a code that was used, a refresh token that works no more.
    #[error("it is over")]
    Over,
    /// What it answered is not to be believed. Why, in words of ours: a stranger's do not come
    /// into the log.
    #[error("not to be believed: {0}")]
    NotBelieved(&'static str),
}

/// Why a token is not believed, without anything that stands in it.
pub(super) fn why(error: &ClaimsVerificationError) -> SignOnError {
    use ClaimsVerificationError as E;
    SignOnError::NotBelieved(match error {
        E::Expired(_) => "its time is over",
        E::InvalidAudience(_) => "it is for somebody else",
        E::InvalidIssuer(_) => "it is of another issuer",
        E::InvalidNonce(_) => "it answers another question",
        E::SignatureVerification(_) => "no key of the provider's signed it",
        _ => "something in it is wrong",
    })
}

/// Signed by a key of the provider's, in a way that no shared secret can make.
pub(super) fn verifier(relying: &Relying) -> Verifier<'_> {
    use CoreJwsSigningAlgorithm as By;
    relying.id_token_verifier().set_allowed_algs([
        By::RsaSsaPkcs1V15Sha256,
        By::RsaSsaPkcs1V15Sha384,
        By::RsaSsaPkcs1V15Sha512,
        By::RsaSsaPssSha256,
        By::RsaSsaPssSha384,
        By::RsaSsaPssSha512,
        By::EcdsaP256Sha256,
        By::EcdsaP384Sha384,
        By::EdDsa,
    ])
}

pub(super) fn no_tokens(error: impl std::fmt::Display) -> SignOnError {
    SignOnError::SetUp(error.to_string())
}

pub(super) fn refused(error: RequestTokenError<Unreached, Refused>) -> SignOnError {
    match error {
        RequestTokenError::ServerResponse(said) if *said.error() == CoreErrorResponseType::InvalidGrant => {
            SignOnError::Over
        }
        // Its own words may hold what was sent to it.
        RequestTokenError::ServerResponse(said) => SignOnError::SetUp(said.error().to_string()),
        RequestTokenError::Request(Unreached(why)) => SignOnError::NotReached(why),
        RequestTokenError::Parse(..) | RequestTokenError::Other(_) => {
            SignOnError::NotReached("it answers with what is no answer".to_owned())
        }
    }
}
