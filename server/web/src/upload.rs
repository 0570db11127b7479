//! A posted form that may bring a file: its fields, and the file by what it
//! holds. A file that is too large is read to its end and dropped, so that
//! the page can still say so.

use axum::extract::{FromRequest, Multipart, Request};
use axum::http::header;
use heard_domain::media::{LARGEST, Refusal};

use super::App;
use super::failure::Failure;
use super::fields::Fields;

/// The largest body that is read to its end, in bytes.
pub const LARGEST_UPLOAD: usize = 64 * 1024 * 1024;

/// The longest field that is no file, in bytes: the longest answer.
const LONGEST_FIELD: usize = 1024 * 1024;

/// The field of the file.
const FILE: &str = "file";

/// The field that says that a file came with a form and is not there any more: its words
/// waited after a session had ended (`kept.rs`), and a file does not.
pub const LOST: &str = "file-lost";

/// A form, and its file.
#[derive(Debug)]
pub struct Upload {
    /// The fields that are no file.
    pub fields: Fields,
    /// The file, when one was chosen; refused when it was too large or empty.
    pub file: Result<Option<Vec<u8>>, Refusal>,
}

impl FromRequest<App> for Upload {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &App) -> Result<Self, Failure> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or("");
        if !kind.starts_with("multipart/form-data") {
            let fields = Fields::from_request(request, state).await?;
            let file = if fields.get(LOST).is_empty() { Ok(None) } else { Err(Refusal::Empty) };
            return Ok(Self { fields, file });
        }
        let unreadable = || Failure::Status(axum::http::StatusCode::UNPROCESSABLE_ENTITY);
        let form = Multipart::from_request(request, state).await.map_err(|_| unreadable())?;
        Ok(read(form).await)
    }
}

async fn read(mut form: Multipart) -> Upload {
    let mut fields = Vec::new();
    let mut file = Ok(None);
    loop {
        let mut part = match form.next_field().await {
            Ok(Some(part)) => part,
            Ok(None) => break,
            // Cut off, or beyond the largest body: what came before is kept.
            Err(error) => {
                file = Err(broken(&error));
                break;
            }
        };
        let name = part.name().unwrap_or("").to_owned();
        // A browser sends an empty file without a name where none was chosen.
        let chosen = part.file_name().is_some_and(|name| !name.is_empty());
        let most = if name == FILE { LARGEST } else { LONGEST_FIELD };
        let mut bytes = Vec::new();
        let mut too_large = false;
        loop {
            match part.chunk().await {
                Ok(Some(chunk)) if bytes.len() + chunk.len() <= most => bytes.extend_from_slice(&chunk),
                Ok(Some(_)) => too_large = true,
                Ok(None) => break,
                Err(error) => {
                    file = Err(broken(&error));
                    return Upload { fields: Fields::received(fields), file };
                }
            }
        }
        if name != FILE {
            fields.push((name, String::from_utf8_lossy(&bytes).into_owned()));
        } else if too_large {
            file = Err(Refusal::TooLarge);
        } else if chosen || !bytes.is_empty() {
            file = if bytes.is_empty() { Err(Refusal::Empty) } else { Ok(Some(bytes)) };
        }
    }
    Upload { fields: Fields::received(fields), file }
}

fn broken(error: &axum::extract::multipart::MultipartError) -> Refusal {
    if error.status() == axum::http::StatusCode::PAYLOAD_TOO_LARGE { Refusal::TooLarge } else { Refusal::Damaged }
}
