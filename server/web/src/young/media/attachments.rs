//! Recordings and pictures in drafts, forms and threads.

use heard_app::pages::young::{self, Problem};
use heard_domain::media::{Attachment, DraftMedia, Kind, MOST, Refusal, keep_draft};
use heard_vocabulary::MediaKind;

use crate::drafts::Draft;
use crate::{App, Failure};

/// The draft's files that answer one question, as pages show them.
pub fn of_draft(scenario: &str, question: &str, media: &[DraftMedia]) -> Vec<young::media::MediaItem> {
    let items = media.iter().filter(|media| media.question == question);
    items
        .filter_map(|media| {
            Some(young::media::MediaItem {
                id: media.id.clone(),
                way: MediaKind::parse(&media.kind)?,
                href: Some(format!("/say/{scenario}/media/{}", media.id)),
                length: media.millis.map(length),
            })
        })
        .collect()
}

/// A view's files, under the address of its thread; what was locked is not shown any
/// more.
pub fn of_view(base: &str, media: Vec<Attachment>) -> Vec<young::media::MediaItem> {
    let item = |media: Attachment| {
        let id = media.id.to_string();
        let href = media.lock.is_none().then(|| format!("{base}/media/{id}"));
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
