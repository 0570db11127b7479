//! One's own recordings and pictures: under way, and sent.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, Method};
use axum::response::Response;
use heard_app::pages::young::{self, Problem};
use heard_domain::catalogue::{Scenario, in_language};
use heard_domain::ids::{AttachmentId, ViewId};
use heard_domain::media::{Attachment, DraftMedia, Kind, MOST, Refusal, keep_draft, open_draft, open_own};
use heard_domain::people::{Grant, OwnVoice};
use heard_domain::views::{Answer, OwnView, Submission, by_account, opened_by_receipt};
use heard_vocabulary::MediaKind;
use tower_sessions::Session;

use crate::drafts::Draft;
use crate::fields::Fields;
use crate::media::serve;
use crate::registry::{Route, only, open};
use crate::{App, Failure, drafts, session};

/// The routes to one's own recordings and pictures.
pub fn routes() -> Vec<Route> {
    vec![
        open(Method::GET, "/say/{scenario}/media/{m}", draft),
        open(Method::GET, "/thread/media/{m}", by_receipt),
        only::<OwnVoice, _, _>(Method::GET, "/mine/{id}/media/{m}", mine),
    ]
}

/// `GET /say/{scenario}/media/{m}`: only with the cookie of the draft.
pub async fn draft(
    State(app): State<App>,
    Path((scenario, m)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let token = drafts::token(&headers).ok_or(Failure::NotFound)?;
    let under_way = drafts::under_way(&app.heard, &headers).await?;
    let draft = under_way.iter().find(|draft| draft.scenario == scenario).ok_or(Failure::NotFound)?;
    let media = draft.media.iter().find(|media| media.id == m).ok_or(Failure::NotFound)?;
    let bytes = open_draft(&app.heard, token, media).await?.ok_or(Failure::NotFound)?;
    Ok(serve(bytes, &media.mime, &headers))
}

/// `GET /thread/media/{m}`
pub async fn by_receipt(
    State(app): State<App>,
    session: Session,
    Path(m): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let id = session::thread(&session).await?.ok_or(Failure::NotFound)?;
    let own = opened_by_receipt(&app.heard, id).await?.ok_or(Failure::NotFound)?;
    send(&app, own, &m, &headers).await
}

/// `GET /mine/{id}/media/{m}`
pub async fn mine(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    Path((id, m)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let id: ViewId = id.parse().map_err(|_| Failure::NotFound)?;
    let own = by_account(&app.heard, &me, id).await?.ok_or(Failure::NotFound)?;
    send(&app, own, &m, &headers).await
}

async fn send(app: &App, own: OwnView, m: &str, headers: &HeaderMap) -> Result<Response, Failure> {
    let id: AttachmentId = m.parse().map_err(|_| Failure::NotFound)?;
    let (bytes, mime) = open_own(&app.heard, own, id).await?.ok_or(Failure::NotFound)?;
    Ok(serve(bytes, &mime, headers))
}

/// The draft's files that answer one question, as pages show them.
pub fn of_draft(scenario: &str, question: &str, media: &[DraftMedia]) -> Vec<young::media::MediaItem> {
    let items = media.iter().filter(|media| media.question == question);
    items
        .filter_map(|media| {
            Some(young::media::MediaItem {
                id: media.id.clone(),
                way: MediaKind::parse(&media.kind)?,
                href: format!("/say/{scenario}/media/{}", media.id),
                length: media.millis.map(length),
            })
        })
        .collect()
}

/// A view's files, under the address of its thread.
pub fn of_view(base: &str, media: Vec<Attachment>) -> Vec<young::media::MediaItem> {
    let item = |media: Attachment| {
        let id = media.id.to_string();
        let href = format!("{base}/media/{id}");
        young::media::MediaItem { way: media.kind, href, length: media.millis.map(length), id }
    };
    media.into_iter().map(item).collect()
}

/// `95000` milliseconds as "1:35".
pub fn length(millis: i64) -> String {
    let seconds = (millis + 500) / 1000;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// What a file is judged as.
pub fn wanted(way: &str) -> Kind {
    Kind::parse(way).unwrap_or(Kind::Photo)
}

/// What a young person is told of a file that was not taken.
pub fn problem_of(refusal: Refusal) -> Problem {
    match refusal {
        Refusal::Empty => Problem::FileEmpty,
        Refusal::TooLarge => Problem::FileTooLarge,
        Refusal::TooManyDots => Problem::FileTooManyDots,
        Refusal::PictureForm => Problem::FilePictureForm,
        Refusal::Film => Problem::FileFilm,
        Refusal::TooLong => Problem::FileTooLong,
        Refusal::WrongKind => Problem::FileWrongKind,
        Refusal::Damaged => Problem::FileDamaged,
        Refusal::Busy => Problem::FileBusy,
    }
}

/// Judges the file of a form and keeps it with the draft; what is wrong with
/// it, when it is not kept.
pub async fn take(
    app: &App,
    token: [u8; 32],
    question: &str,
    way: &str,
    file: Result<Option<Vec<u8>>, Refusal>,
    draft: &mut Draft,
) -> Result<Option<Problem>, Failure> {
    let bytes = match file {
        Ok(None) => return Ok(None),
        Ok(Some(bytes)) => bytes,
        Err(refusal) => return Ok(Some(problem_of(refusal))),
    };
    if draft.media.len() >= MOST {
        return Ok(Some(Problem::FileTooMany));
    }
    match app.heard.checker().check(wanted(way), bytes).await {
        Ok(checked) => {
            draft.media.push(keep_draft(&app.heard, token, question, checked).await?);
            Ok(None)
        }
        Err(refusal) => Ok(Some(problem_of(refusal))),
    }
}

/// The files that the form names, opened with the key of the visitor's
/// cookie; `None` when one of them is not there any more.
pub async fn open_files(
    app: &App,
    headers: &HeaderMap,
    kept: &[DraftMedia],
    fields: &Fields,
) -> Result<Option<Vec<(DraftMedia, Vec<u8>)>>, Failure> {
    let mut files = Vec::new();
    for id in fields.all("m") {
        let found = kept.iter().find(|media| media.id == id);
        let (Some(media), Some(token)) = (found, drafts::token(headers)) else { return Ok(None) };
        let Some(bytes) = open_draft(&app.heard, token, media).await? else { return Ok(None) };
        files.push((media.clone(), bytes));
    }
    Ok(Some(files))
}

/// A question that was answered without words still stands with the view.
pub fn wordless_answers(scenario: &Scenario, submission: &mut Submission, kept: &[DraftMedia]) {
    let given = std::mem::take(&mut submission.answers);
    for asked in &scenario.questions {
        if let Some(answer) = given.iter().find(|answer| answer.question == asked.key) {
            submission.answers.push(answer.clone());
        } else if kept.iter().any(|media| media.question == asked.key) {
            submission.answers.push(Answer {
                question: asked.key.clone(),
                asked: in_language(&asked.ask, &submission.lang).to_owned(),
                said: String::new(),
                keys: Vec::new(),
            });
        }
    }
}
