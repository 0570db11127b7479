//! Where documents for children's records go: a folder that the case system reads, or an
//! address over HTTPS.

use std::path::{Path, PathBuf};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use heard_app::pages::staff::case_system::{
    FilingDecided, FilingPaper, FilingSaid, UNPRINTABLE, filing_day, filing_parts, filing_title,
};
use heard_app::pages::staff::procedures::LetterPart;
use heard_domain::Heard;
use heard_domain::catalogue::in_language;
use heard_domain::filing::{Document, FilingFault, FilingKind, Leaving, filed, look, next, not_filed};
use heard_domain::print::{PrintError, Sheet, SheetPart};
use heard_storage::StorageError;
use reqwest::{Client, StatusCode, Url, redirect};
use serde::Serialize;
use tokio::io::AsyncWriteExt as _;

/// How long one document may take.
const LONGEST: Duration = Duration::from_secs(60);

/// So many leave in one run at most; the next one comes within a minute.
const MOST: usize = 50;

/// As much is read of an answer, in bytes.
const LARGEST_ANSWER: usize = 16 * 1024;

/// As much is kept of a receipt, in letters.
const LONGEST_RECEIPT: usize = 200;

/// Where documents go.
#[derive(Clone)]
pub enum Destination {
    /// Into this folder, as `<id>.pdf` and then `<id>.json`.
    Folder(PathBuf),
    /// To this address, each in one request.
    Address {
        /// The address.
        to: Url,
        /// What lets Heard in, sent as a bearer token.
        token: Option<String>,
        /// What sends.
        client: Client,
    },
}

/// A document ready to go.
struct Ready {
    id: String,
    json: serde_json::Value,
    pdf: Vec<u8>,
}

/// Why one did not arrive, and whether trying again is no use.
type Missed = (FilingFault, bool);

impl Destination {
    /// Reads where it is from what the operator set up.
    ///
    /// # Errors
    /// A sentence for the operator.
    pub fn parse(given: &str, token: Option<String>) -> Result<Self, String> {
        if !given.contains("://") {
            let folder = PathBuf::from(given);
            // A share that comes back later keeps nobody from serving children meanwhile.
            if !folder.is_dir() {
                tracing::warn!("HEARD_FILING names a folder that is not there");
            }
            return Ok(Self::Folder(folder));
        }
        let wrong = || {
            format!("HEARD_FILING: {given} is neither a folder nor an address such as https://case-system.example/file")
        };
        let to = Url::parse(given).map_err(|_| wrong())?;
        // Only tests run a server on the machine itself, without a certificate.
        let here = matches!(to.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
        if to.scheme() != "https" && !(to.scheme() == "http" && here) {
            return Err(wrong());
        }
        drop(rustls::crypto::ring::default_provider().install_default());
        let client =
            Client::builder().timeout(LONGEST).redirect(redirect::Policy::none()).no_proxy().user_agent("heard");
        let client = client.build().map_err(|error| format!("HEARD_FILING: {error}"))?;
        Ok(Self::Address { to, token, client })
    }

    /// Brings a document there; the receipt. The same one may be brought again.
    async fn bring(&self, what: &Ready) -> Result<String, Missed> {
        match self {
            Self::Folder(folder) => to_folder(folder, what).await.map_err(|error| {
                tracing::warn!(%error, "a document for the case system cannot be written");
                (FilingFault::NotWritten, false)
            }),
            Self::Address { to, token, client } => to_address(client, to, token.as_deref(), what).await,
        }
    }
}

/// Looks at what has changed, and brings what is due.
///
/// # Errors
/// When storage fails; what is on its way is brought again then, under the same id.
pub async fn file_due(heard: &Heard, to: &Destination) -> Result<(), StorageError> {
    let looked = look(heard).await;
    for _ in 0..MOST {
        let Some(leaving) = next(heard).await? else { break };
        let outcome = match ready(heard, &leaving).await {
            Ok(ready) => to.bring(&ready).await,
            Err(missed) => Err(missed),
        };
        match outcome {
            Ok(receipt) => filed(heard, &leaving, &receipt).await?,
            Err((fault, hopeless)) => {
                not_filed(heard, &leaving, fault, hopeless).await?;
                // Where nothing arrives, the others keep their tries.
                if !hopeless {
                    break;
                }
            }
        }
    }
    looked
}

/// A document as PDF and data.
async fn ready(heard: &Heard, leaving: &Leaving) -> Result<Ready, Missed> {
    let document = &leaving.document;
    let printed = match sheet(heard, document) {
        Some(sheet) => heard.printing().print(sheet, None).await,
        None => Err(PrintError::Failed),
    };
    // Where too many letters wait, it waits too.
    let pdf = printed.map_err(|error| (FilingFault::NotPrinted, error != PrintError::Busy))?;
    let json = serde_json::to_value(document).map_err(|_| (FilingFault::NotPrinted, true))?;
    Ok(Ready { id: document.id.to_string(), json, pdf })
}

/// What is printed; `None` where its kind is not known.
fn sheet(heard: &Heard, document: &Document) -> Option<Sheet> {
    let kind = FilingKind::parse(&document.kind)?;
    let said = document.statement.as_ref().map(|statement| FilingSaid {
        on: statement.said_on.clone(),
        situation: situation(heard, &statement.situation),
        lang: statement.language.clone(),
        sent_to: statement.sent_to.clone(),
        helped: statement.helped.clone(),
        said: statement.said.iter().map(|one| (one.asked.clone(), one.said.clone())).collect(),
        files: statement.files,
    });
    let answers = document.answers.iter().map(|one| (one.on.clone(), one.by.clone(), one.text.clone()));
    let decisions = document.decisions.iter().map(|one| FilingDecided {
        on: one.on.clone(),
        claim: one.claim.clone(),
        text: one.text.clone(),
        reason: one.reason.clone(),
        due_on: one.due_on.clone(),
    });
    let paper = FilingPaper {
        kind,
        id: document.id.to_string(),
        first: document.first.to_string(),
        made_on: document.made_on.clone(),
        case_number: document.case_number.clone(),
        said,
        answers: answers.collect(),
        decisions: decisions.collect(),
    };
    Some(Sheet {
        title: filing_title(kind).to_owned(),
        council: document.council.clone(),
        from: Vec::new(),
        to: Vec::new(),
        day: filing_day(&paper),
        on: document.made_on.clone(),
        large: false,
        close: false,
        parts: filing_parts(&paper).into_iter().map(part).collect(),
        unprintable: UNPRINTABLE.to_owned(),
    })
}

/// What a situation is called; its name, where there is none of it any more.
fn situation(heard: &Heard, key: &str) -> String {
    let catalogue = heard.catalogue();
    catalogue.scenario(key).map_or_else(|| key.to_owned(), |scenario| in_language(&scenario.title, "en").to_owned())
}

fn part(part: LetterPart) -> SheetPart {
    match part {
        LetterPart::Heading(words) => SheetPart::Heading(words),
        LetterPart::Words(words) => SheetPart::Words(words),
        LetterPart::Points(points) => SheetPart::Points(points),
        LetterPart::Typed(words, lang, rtl) => SheetPart::Typed { words, lang, rtl },
    }
}

/// Writes both files under other names and renames them, the data last: where it is, the
/// whole document is. One that is there already was brought before.
async fn to_folder(folder: &Path, what: &Ready) -> std::io::Result<String> {
    let data = folder.join(format!("{}.json", what.id));
    if !tokio::fs::try_exists(&data).await? {
        put(folder, &format!("{}.pdf", what.id), &what.pdf).await?;
        put(folder, &format!("{}.json", what.id), &serde_json::to_vec_pretty(&what.json)?).await?;
    }
    Ok(format!("{}.json", what.id))
}

async fn put(folder: &Path, name: &str, bytes: &[u8]) -> std::io::Result<()> {
    // The same name each time: what a stop left behind is written over.
    let part = folder.join(format!(".{name}.part"));
    let mut file = tokio::fs::File::create(&part).await?;
    file.write_all(bytes).await?;
    file.sync_all().await?;
    drop(file);
    tokio::fs::rename(&part, folder.join(name)).await
}

/// What goes to an address: the document, and the same as PDF.
#[derive(Serialize)]
struct Posted<'a> {
    document: &'a serde_json::Value,
    pdf: String,
}

/// Posts it, by a key that is the same however often it is sent.
async fn to_address(client: &Client, to: &Url, token: Option<&str>, what: &Ready) -> Result<String, Missed> {
    let unreached = |error: reqwest::Error| {
        tracing::warn!(error = %error.without_url(), "the case system does not take a document");
        (FilingFault::NotReached, false)
    };
    let posted = Posted { document: &what.json, pdf: STANDARD.encode(&what.pdf) };
    let body = serde_json::to_vec(&posted).map_err(|_| (FilingFault::NotPrinted, true))?;
    let mut request = client
        .post(to.clone())
        .header("content-type", "application/json")
        .header("idempotency-key", what.id.as_str())
        .body(body);
    if let Some(token) = token {
        request = request.bearer_auth(token);
    }
    let mut response = request.send().await.map_err(unreached)?;
    let status = response.status();
    if !status.is_success() {
        tracing::warn!(%status, "the case system does not take a document");
        return Err(match status {
            StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => (FilingFault::NotLetIn, false),
            StatusCode::REQUEST_TIMEOUT
            | StatusCode::CONFLICT
            | StatusCode::TOO_EARLY
            | StatusCode::TOO_MANY_REQUESTS => (FilingFault::NotReached, false),
            status if status.is_client_error() => (FilingFault::Refused, true),
            _ => (FilingFault::NotReached, false),
        });
    }
    // It is there: an answer that breaks off takes nothing from that.
    let mut answer = Vec::new();
    while let Ok(Some(part)) = response.chunk().await {
        if answer.len() + part.len() > LARGEST_ANSWER {
            break;
        }
        answer.extend_from_slice(&part);
    }
    Ok(receipt(status, &answer))
}

/// What is kept of an answer: the `receipt` it names, or its status.
fn receipt(status: StatusCode, answer: &[u8]) -> String {
    let named = serde_json::from_slice::<serde_json::Value>(answer).ok();
    let named = named.as_ref().and_then(|answer| answer.get("receipt")).and_then(serde_json::Value::as_str);
    let named: String =
        named.unwrap_or_default().chars().filter(|letter| !letter.is_control()).take(LONGEST_RECEIPT).collect();
    if named.is_empty() { status.as_u16().to_string() } else { named }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adm_11_documents_go_to_a_folder_or_over_https_alone() {
        let folder = std::env::temp_dir();
        assert!(matches!(Destination::parse(&folder.to_string_lossy(), None), Ok(Destination::Folder(_))));
        for wrong in ["http://case-system.example/", "ftp://case-system.example/", "https://"] {
            assert!(Destination::parse(wrong, None).is_err(), "{wrong}");
        }
        assert!(matches!(
            Destination::parse("https://case-system.example/file", None),
            Ok(Destination::Address { .. })
        ));
    }

    #[test]
    fn adm_11_a_receipt_is_what_the_answer_calls_so_or_its_status() {
        let of = |answer: &str| receipt(StatusCode::CREATED, answer.as_bytes());
        assert_eq!(of("{\"receipt\": \"R-1\\n\"}"), "R-1");
        assert_eq!(of("thank you"), "201");
        assert_eq!(of("{\"receipt\": 7}"), "201");
        assert_eq!(of(&format!("{{\"receipt\": \"{}\"}}", "x".repeat(999))).len(), LONGEST_RECEIPT);
    }
}
