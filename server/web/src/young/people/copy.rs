//! A copy of everything, as one file to be read without Heard: what was said,
//! what came of it, recordings and pictures, answers to polls, what one's
//! reviews decided, one's people.

mod packing;
mod texts;

use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use heard_app::pages::young;
use heard_domain::contacts::own_contacts;
use heard_domain::decisions::{OwnDecision, own as own_decisions};
use heard_domain::ids::AttachmentId;
use heard_domain::media::Attachment;
use heard_domain::people::{Grant, OwnVoice};
use heard_domain::polls::{OwnAnswer, own_answers};
use heard_domain::views::{Author, OwnView, everything};
use heard_vocabulary::{MediaKind, OwnKind};
use tokio::sync::mpsc;

use crate::page::YoungFrame;
use crate::young::own_view::Opened;
use crate::young::threads::props;
use crate::{App, Failure};
use packing::send;
use texts::{as_html, as_json};

/// Pieces of the file that may wait for a slow phone.
const AHEAD: usize = 8;

/// One view in the copy: what its page shows, and its files' names; none where it is
/// not shown any more.
struct Copied {
    thread: young::views::ThreadPage,
    files: Vec<(Option<String>, MediaKind)>,
}

/// What the copy's two texts are made of.
struct Everything {
    name: String,
    views: Vec<Copied>,
    answered: Vec<OwnAnswer>,
    people: Vec<(OwnKind, heard_domain::contacts::ContactCard)>,
    decided: Vec<OwnDecision>,
}

/// A file still to be opened, and its name in the copy.
type Waiting = (String, OwnView, AttachmentId);

/// `GET /mine/copy`. Recordings and pictures are opened one at a time while
/// the file is on its way, so that no copy is too large to be made.
pub(super) async fn copy(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let tr = frame.tr;
    let (mut views, mut waiting): (Vec<Copied>, Vec<Waiting>) = (Vec::new(), Vec::new());
    for (at, thread) in everything(&app.heard, &me).await?.into_iter().enumerate() {
        let own = thread.own;
        let mut files = Vec::new();
        for (n, media) in thread.media.iter().enumerate() {
            let name = media.lock.is_none().then(|| file_name(at + 1, n + 1, media));
            waiting.extend(name.clone().map(|name| (name, own, media.id)));
            files.push((name, media.kind));
        }
        let opened = Opened { own, base: String::new(), author: Author::Account(me) };
        views.push(Copied { thread: props(&app, tr, opened, thread, String::new(), None), files });
    }
    let people = own_contacts(&app.heard, &me).await?.into_iter();
    let all = Everything {
        name: frame.signed_in.clone().unwrap_or_default(),
        views,
        answered: own_answers(&app.heard, &me).await?,
        people: people.map(|own| (own.kind, own.card)).collect(),
        decided: own_decisions(&app.heard, &me).await?,
    };
    let json = serde_json::to_vec_pretty(&as_json(tr, &all)).map_err(|e| Failure::Broken(format!("copy: {e}")))?;
    let texts = vec![("my-words.html".to_owned(), as_html(tr, &all).into_bytes()), ("my-words.json".to_owned(), json)];
    let (pieces, arriving) = mpsc::channel(AHEAD);
    let heard = app.heard.clone();
    tokio::spawn(async move {
        if let Err(error) = send(&heard, &pieces, texts, waiting).await {
            tracing::warn!(%error, "a copy of one's own words broke off");
        }
    });
    let stream =
        futures::stream::unfold(arriving, |mut arriving| async move { Some((arriving.recv().await?, arriving)) });
    let mut response = Body::from_stream(stream).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/zip"));
    let name = HeaderValue::from_static("attachment; filename=\"my-words.zip\"");
    headers.insert(header::CONTENT_DISPOSITION, name);
    Ok(response)
}

/// `files/03-1.ogg`: the first file of the third thing said.
fn file_name(view: usize, n: usize, media: &Attachment) -> String {
    let kind = media.mime.split(';').next().unwrap_or_default().rsplit('/').next().unwrap_or_default();
    let ending = if kind.is_empty() { "bin" } else { kind };
    format!("files/{view:02}-{n}.{ending}")
}
