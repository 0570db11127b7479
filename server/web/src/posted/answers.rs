//! What became of a form: where it led is remembered, and answered when the
//! same form comes again.

use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_domain::Heard;
use heard_storage::{StorageError, args};

use super::path_of;
use crate::own_path;

pub(super) enum Before {
    Never,
    Same(String),
    Other,
}

/// What became of the same form before.
pub(super) async fn before(heard: &Heard, form: Option<([u8; 32], [u8; 32])>) -> Result<Before, StorageError> {
    let Some((form, fields)) = form else { return Ok(Before::Never) };
    let mut conn = heard.words().read().await?;
    let sql = "SELECT fields_hash, answer FROM accepted_post WHERE form_hash = $1";
    Ok(match conn.first(sql, args![form]).await? {
        None => Before::Never,
        Some(row) if row.blob("fields_hash")? == fields => Before::Same(row.text("answer")?),
        Some(_) => Before::Other,
    })
}

/// Where the form led the first time; while that is not known yet, and where it
/// led nowhere, its own page.
pub(super) fn same_answer(answer: &str, headers: &HeaderMap, path: &str) -> Response {
    match answer {
        "" => Redirect::to(&page_of_form(headers, path)).into_response(),
        answer => Redirect::to(answer).into_response(),
    }
}

/// The page a form stands on: what the browser says, or the path above it.
pub(crate) fn page_of_form(headers: &HeaderMap, path: &str) -> String {
    let said = headers.get(header::REFERER).and_then(|from| from.to_str().ok());
    let said = said.and_then(|from| from.split_once("://")).and_then(|(_, rest)| rest.find('/').map(|at| &rest[at..]));
    if let Some(said) = said {
        return own_path::own_path(Some(path_of(said).to_owned()));
    }
    match path.rsplit_once('/') {
        Some(("/responses" | "/staff" | "", _)) | None => path.to_owned(),
        Some((above, _)) => above.to_owned(),
    }
}

pub(super) fn is_refused(response: &Response) -> bool {
    response.status().is_client_error() || response.status().is_server_error()
}

/// Where a form led. Words that are looked for in a list stand in no table: they may be a
/// child's name.
pub(super) fn led_to(response: &Response) -> String {
    let to = response.headers().get(header::LOCATION).and_then(|to| to.to_str().ok()).unwrap_or("");
    without_words(to)
}

fn without_words(address: &str) -> String {
    let Some(query) = address.strip_prefix("/queue?") else { return address.to_owned() };
    let kept: Vec<&str> = query.split('&').filter(|part| !part.starts_with("q=")).collect();
    format!("/queue?{}", kept.join("&"))
}

/// Remembers where a form led; one that was refused may come again.
pub(super) async fn note_answer(
    heard: &Heard,
    form: [u8; 32],
    refused: bool,
    answer: String,
) -> Result<(), StorageError> {
    if !refused && answer.is_empty() {
        return Ok(());
    }
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                match refused {
                    true => uow.defer("DELETE FROM accepted_post WHERE form_hash = $1", args![form]),
                    false => {
                        uow.defer("UPDATE accepted_post SET answer = $1 WHERE form_hash = $2", args![answer, form])
                    }
                }
                Ok(())
            })
        })
        .await
}

#[cfg(test)]
mod tests {
    use super::without_words;

    #[test]
    fn mod_01_words_that_were_looked_for_are_not_remembered_with_a_form() {
        for (led, kept) in [
            ("/queue?state=sent&q=bus%20pass&open=1", "/queue?state=sent&open=1"),
            ("/queue?q=bus&words=masked&", "/queue?words=masked&"),
            ("/wall?q=bus", "/wall?q=bus"),
            ("/staff", "/staff"),
            ("", ""),
        ] {
            assert_eq!(without_words(led), kept);
        }
    }
}
