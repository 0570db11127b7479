//! What every form that sends a view needs, whether it says or rates
//! something.

use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::i18n::Lang;
use heard_app::pages::young::Problem;
use heard_app::shell::Device;
use heard_domain::contacts::reached;
use heard_domain::people::Visitor;
use heard_domain::safeguarding::distress;
use heard_domain::views::{Accepted, Audience, Submission, SubmitError, Translator};
use sha2::{Digest as _, Sha256};

use crate::fields::Fields;
use crate::{App, Failure, cookies, drafts};

/// How the page "sent" is told that who can help comes first, and that not.
pub(super) const HELP_FIRST: char = '!';

const ALL_WELL: char = '-';

/// Who gets what this visitor sends to their worker or reviewing officer, by
/// the names they know them by.
pub async fn reached_by(app: &App, visitor: Visitor) -> Result<Vec<(Audience, String)>, Failure> {
    let Some(me) = visitor.young_person() else { return Ok(Vec::new()) };
    let mut all = Vec::new();
    for audience in [Audience::Worker, Audience::Iro] {
        let names: Vec<String> = reached(&app.heard, &me, audience).await?.into_iter().map(|(.., name)| name).collect();
        if !names.is_empty() {
            all.push((audience, names.join(", ")));
        }
    }
    Ok(all)
}

/// The fields that are part of what a form says, beside its answers. `m` names
/// its files by their hashes. The outbox has the same list (`public/js/box.js`).
const SAYS: [&str; 6] = ["m", "mood", "seen", "audience", "helped", "translator"];

/// The id under which a form is accepted once: its own, together with what it says.
///
/// The same form sent again is the same submission. Other words under an id
/// that was accepted before, from a draft that was changed meanwhile or a
/// second tab, are another one, and are not lost. Half of the id is the form's,
/// half is that of what it says.
pub fn accepted_as(own: [u8; 16], fields: &Fields) -> [u8; 16] {
    let says = |name: &str| name.starts_with("a.") || name.starts_with("aspect.") || SAYS.contains(&name);
    let mut hash = Sha256::new();
    hash.update(own);
    for (name, value) in fields.0.iter().filter(|(name, _)| says(name)) {
        // A browser ends lines otherwise than a script that reads the same form.
        let value = value.replace('\r', "");
        for part in [name.as_bytes(), value.as_bytes()] {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
    }
    let mut id = [0; 16];
    id[..8].copy_from_slice(&Sha256::digest(own)[..8]);
    id[8..].copy_from_slice(&hash.finalize()[..8]);
    id
}

/// The language a submission was written in.
pub fn lang_of(submission: &Submission) -> Lang {
    Lang::parse(&submission.lang).unwrap_or(Lang::En)
}

/// Who may translate, from the form; not asked of those who write in English,
/// and nothing where it was skipped.
pub fn translator(lang: Lang, fields: &Fields) -> Option<Translator> {
    Translator::parse(fields.get("translator")).filter(|_| lang != Lang::En)
}

/// A named worker can only be told by someone the worker can know.
pub fn needs_account(visitor: Visitor, submission: &Submission) -> Option<Problem> {
    let named = matches!(submission.audience, Audience::Worker | Audience::Iro);
    (named && visitor.young_person().is_none()).then_some(Problem::NeedsAccount)
}

/// What a young person is told of a submission that was not taken.
pub fn problem_of(error: &SubmitError) -> Problem {
    match error {
        SubmitError::Empty => Problem::NothingSaid,
        SubmitError::TooLong => Problem::TooLong,
        SubmitError::NobodyHelped => Problem::NobodyHelped,
        SubmitError::Storage(cause) => {
            tracing::error!(%cause, "a submission was not stored");
            Problem::NotSent
        }
    }
}

/// On to "sent", with the receipt and whether help comes first in a sealed
/// cookie that page alone reads; the draft of what was sent ends.
pub async fn sent_response(
    app: &App,
    headers: &HeaderMap,
    accepted: Accepted,
    what: &Submission,
) -> Result<Response, Failure> {
    let mut response = Redirect::to("/sent").into_response();
    *response.status_mut() = StatusCode::SEE_OTHER;
    let others = cookies::device(headers) != Device::Own;
    let first = if distress::help_first(&app.heard.catalogue(), what, others) { HELP_FIRST } else { ALL_WELL };
    // As long with a receipt as without.
    let receipt = accepted.receipt.as_deref().unwrap_or("");
    let told = format!("{first}{receipt:16}{}", cookies::hex(&what.id));
    let sealed = cookies::seal_text(&app.heard, cookies::SENT, &told);
    cookies::set(&mut response, cookies::SENT, &sealed, "/", Some(900));
    drafts::finish(&app.heard, headers, &what.scenario, &mut response).await?;
    Ok(response)
}

/// What the cookie of the page "sent" says: whether help comes first, the
/// receipt or nothing, and the submission's id.
pub(super) fn what_was_sent(told: &str) -> Option<(char, &str, [u8; 16])> {
    let first = told.chars().next()?;
    let (receipt, id) = told.get(first.len_utf8()..)?.split_at_checked(16)?;
    Some((first, receipt.trim(), cookies::unhex(id)?.try_into().ok()?))
}
