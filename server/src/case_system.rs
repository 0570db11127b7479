//! Where the case system's extract is fetched from: a folder that the council's own
//! scheduler writes to, or an address over HTTPS.

use std::path::{Path, PathBuf};
use std::time::Duration;

use heard_domain::case_system::{CaseFile, CaseFileFault, File, LARGEST};
use reqwest::{Client, StatusCode, Url, redirect};
use tokio::io::AsyncReadExt as _;

/// How long one file may take.
const LONGEST: Duration = Duration::from_secs(120);

/// Both files, or which of them could not be had, and why.
pub type Came = Result<(File, File), (CaseFile, CaseFileFault)>;

/// Where the extract is.
#[derive(Clone)]
pub enum Source {
    /// In this folder: `children.csv` or `children.json`, and `people.csv` or `people.json`.
    Folder(PathBuf),
    /// Below this address, by the same names.
    Address {
        /// The address; it ends with a slash.
        base: Url,
        /// What lets Heard in, sent as a bearer token.
        token: Option<String>,
        /// What asks.
        client: Client,
    },
}

impl Source {
    /// Reads where it is from what the operator set up.
    ///
    /// # Errors
    /// A sentence for the operator.
    pub fn parse(given: &str, token: Option<String>) -> Result<Self, String> {
        if !given.contains("://") {
            // A share that comes back later keeps nobody from serving children meanwhile.
            let folder = PathBuf::from(given);
            if !folder.is_dir() {
                tracing::warn!("HEARD_CASE_SYSTEM names a folder that is not there");
            }
            return Ok(Self::Folder(folder));
        }
        let wrong = || {
            format!(
                "HEARD_CASE_SYSTEM: {given} is neither a folder nor an address such as https://case-system.example/extract/"
            )
        };
        let mut base = Url::parse(given).map_err(|_| wrong())?;
        // Only tests run a server on the machine itself, without a certificate.
        let here = matches!(base.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
        if base.scheme() != "https" && !(base.scheme() == "http" && here) {
            return Err(wrong());
        }
        if !base.path().ends_with('/') {
            base.set_path(&format!("{}/", base.path()));
        }
        base.set_query(None);
        base.set_fragment(None);
        drop(rustls::crypto::ring::default_provider().install_default());
        let client =
            Client::builder().timeout(LONGEST).redirect(redirect::Policy::none()).no_proxy().user_agent("heard");
        let client = client.build().map_err(|error| format!("HEARD_CASE_SYSTEM: {error}"))?;
        Ok(Self::Address { base, token, client })
    }

    /// Fetches both files.
    pub async fn fetch(&self) -> Came {
        Ok((self.file(CaseFile::Children).await?, self.file(CaseFile::People).await?))
    }

    /// One file, JSON or CSV. Which of two would be the old one is not guessed.
    async fn file(&self, file: CaseFile) -> Result<File, (CaseFile, CaseFileFault)> {
        let mut all = Vec::new();
        for json in [true, false] {
            let name = format!("{}.{}", file.name(), if json { "json" } else { "csv" });
            let found = match self {
                Self::Folder(folder) => from_folder(&folder.join(name)).await,
                Self::Address { base, token, client } => from_address(client, base, &name, token.as_deref()).await,
            };
            match found {
                Ok(Some(bytes)) => all.push(File { file, json, bytes }),
                Ok(None) => {}
                Err(fault) => return Err((file, fault)),
            }
        }
        match (all.pop(), all.is_empty()) {
            (Some(one), true) => Ok(one),
            (Some(_), false) => Err((file, CaseFileFault::Both)),
            (None, _) => Err((file, CaseFileFault::Missing)),
        }
    }
}

async fn from_folder(path: &Path) -> Result<Option<Vec<u8>>, CaseFileFault> {
    let opened = match tokio::fs::File::open(path).await {
        Ok(opened) => opened,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => {
            tracing::warn!(%error, "a file of the case system's extract cannot be opened");
            return Err(CaseFileFault::NotOpened);
        }
    };
    let (mut bytes, most) = (Vec::new(), u64::try_from(LARGEST).unwrap_or(u64::MAX));
    match opened.take(most + 1).read_to_end(&mut bytes).await {
        Ok(_) if bytes.len() > LARGEST => Err(CaseFileFault::TooLarge),
        Ok(_) => Ok(Some(bytes)),
        Err(error) => {
            tracing::warn!(%error, "a file of the case system's extract cannot be read");
            Err(CaseFileFault::NotOpened)
        }
    }
}

async fn from_address(
    client: &Client,
    base: &Url,
    name: &str,
    token: Option<&str>,
) -> Result<Option<Vec<u8>>, CaseFileFault> {
    let unreached = |error: reqwest::Error| {
        tracing::warn!(error = %error.without_url(), "the case system's extract is not reached");
        CaseFileFault::NotReached
    };
    let url = base.join(name).map_err(|_| CaseFileFault::NotReached)?;
    let mut request = client.get(url);
    if let Some(token) = token {
        request = request.bearer_auth(token);
    }
    let mut response = request.send().await.map_err(unreached)?;
    match response.status() {
        StatusCode::OK => {}
        StatusCode::NOT_FOUND | StatusCode::GONE => return Ok(None),
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => return Err(CaseFileFault::NotLetIn),
        status => {
            tracing::warn!(%status, "the case system's extract is not given out");
            return Err(CaseFileFault::NotReached);
        }
    }
    let mut bytes = Vec::new();
    while let Some(part) = response.chunk().await.map_err(unreached)? {
        if bytes.len() + part.len() > LARGEST {
            return Err(CaseFileFault::TooLarge);
        }
        bytes.extend_from_slice(&part);
    }
    Ok(Some(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adm_11_an_extract_comes_from_a_folder_or_over_https_alone() {
        let folder = std::env::temp_dir();
        assert!(matches!(Source::parse(&folder.to_string_lossy(), None), Ok(Source::Folder(_))));
        for wrong in ["http://case-system.example/", "ftp://case-system.example/", "https://"] {
            assert!(Source::parse(wrong, None).is_err(), "{wrong}");
        }
        let Ok(Source::Address { base, .. }) = Source::parse("https://case-system.example/extract?x=1#y", None) else {
            panic!("an address");
        };
        assert_eq!(base.as_str(), "https://case-system.example/extract/");
    }
}
