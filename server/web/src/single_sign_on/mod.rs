//! Signing in with the council's own accounts, at its OpenID providers. What this program
//! believes of a provider is in `protocol.rs`; whom it lets in for that is the domain's
//! (`people/doors/provider.rs`); its pages are the doors' (`staff/doors/provider.rs`).

mod http;
mod journey;
mod protocol;
mod settings;
mod tokens;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use futures::StreamExt as _;
use heard_domain::Heard;
use heard_domain::people::doors::provider::{self, Standing};
use heard_storage::StorageError;

pub use journey::{Asks, Leaving, Return, Still};
pub use protocol::Provider;
pub use settings::{ProviderSettings, parse, read};
pub use tokens::SignOnError;

use crate::origin::Origin;

/// Asked at a time whether accounts of theirs are in use still.
const AT_ONCE: usize = 8;
/// For how long new questions are begun: a job's time is five minutes.
const LONGEST: Duration = Duration::from_secs(240);

/// The council's providers, in the order in which they were written down.
#[derive(Clone, Default)]
pub struct Providers(Arc<Vec<Provider>>);

impl std::fmt::Debug for Providers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.0.iter().map(|one| &one.settings.name)).finish()
    }
}

/// Where a provider sends people back to.
#[must_use]
pub fn way_back(origin: &Origin, name: &str) -> String {
    origin.link(&format!("/staff/sign-in/with/{name}/back"))
}

impl Providers {
    /// Those in this file, which send people back to `origin`.
    ///
    /// # Errors
    /// A sentence for the operator.
    pub fn in_file(path: &Path, origin: &Origin) -> Result<Self, String> {
        let all = read(path)?.into_iter().map(|settings| {
            let back = way_back(origin, &settings.name);
            Provider::new(settings, back)
        });
        Ok(Self::of(all.collect::<Result<_, _>>()?))
    }

    /// These.
    #[must_use]
    pub fn of(all: Vec<Provider>) -> Self {
        Self(Arc::new(all))
    }

    /// The one of this name.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<&Provider> {
        self.0.iter().find(|one| one.settings.name == name)
    }

    /// Name and label of each, for a page.
    #[must_use]
    pub fn labels(&self) -> Vec<(String, String)> {
        self.0.iter().map(|one| (one.settings.name.clone(), one.settings.label.clone())).collect()
    }

    /// What staff call the one of this name; the name itself where it is set up no more.
    #[must_use]
    pub fn label(&self, name: &str) -> String {
        self.named(name).map_or_else(|| name.to_owned(), |one| one.settings.label.clone())
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Asks every provider about every account that it let in and that is signed in: whose
    /// is over, is signed out. One that is not reached changes nothing for an hour.
    ///
    /// # Errors
    /// When storage fails.
    pub async fn ask_again(&self, heard: &Heard) -> Result<(), StorageError> {
        let standing = provider::signed_in(heard).await?;
        // What is asked is heard out: an answer that is lost may be a token that is lost.
        let asked = standing.into_iter().map(|one| self.ask_about(heard, one));
        let begun = futures::stream::iter(asked).take_until(tokio::time::sleep(LONGEST));
        let all: Vec<_> = begun.buffer_unordered(AT_ONCE).collect().await;
        let all = all.into_iter().collect::<Result<Vec<_>, _>>()?;
        for one in self.0.iter() {
            let theirs = || all.iter().filter(|(of, _)| of.provider == one.settings.name);
            let failed: Vec<&Standing> = theirs().filter(|(_, said)| !said).map(|(of, _)| of).collect();
            if theirs().any(|(_, said)| *said) {
                provider::answered(heard, &one.settings.name, &failed).await?;
            }
        }
        Ok(())
    }

    /// Whether the provider said anything of it.
    async fn ask_about(&self, heard: &Heard, one: Standing) -> Result<(Standing, bool), StorageError> {
        let said = match self.named(&one.provider) {
            None => {
                provider::taken_out(heard, &one).await?;
                false
            }
            Some(asked) => match asked.still(one.refresh.clone()).await {
                Ok(Still::There { refresh, groups }) => {
                    provider::still_there(heard, &one, refresh, groups).await?;
                    true
                }
                Ok(Still::Ended) => {
                    provider::ended(heard, &one).await?;
                    true
                }
                Err(error) => {
                    tracing::warn!(provider = one.provider, %error, "whether an account is in use was not answered");
                    provider::not_reached(heard, &one).await?;
                    false
                }
            },
        };
        Ok((one, said))
    }
}
