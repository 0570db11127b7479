//! A copy of everything, as one file to be read without Heard: what was said,
//! what came of it, recordings and pictures, answers to polls, one's people.

use std::io::Write;

use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use heard_app::i18n::{Tr, date};
use heard_app::pages::young;
use heard_domain::Heard;
use heard_domain::contacts::own_contacts;
use heard_domain::ids::AttachmentId;
use heard_domain::media::{Attachment, open_own};
use heard_domain::people::{Grant, OwnVoice};
use heard_domain::polls::{OwnAnswer, own_answers};
use heard_domain::views::{Author, OwnView, everything, thread};
use heard_storage::StorageError;
use heard_vocabulary::{MediaKind, OwnKind, Sender, Verdict};
use tokio::sync::mpsc;
use zip::write::SimpleFileOptions;

use crate::answers::shown;
use crate::page::YoungFrame;
use crate::young::own_view::Opened;
use crate::young::threads::props;
use crate::{App, Failure};

/// Pieces of the file that may wait for a slow phone.
const AHEAD: usize = 8;

/// One view in the copy: what its page shows, and its files' names.
struct Copied {
    thread: young::views::ThreadPage,
    files: Vec<(String, MediaKind)>,
}

/// What the copy's two texts are made of.
struct Everything {
    name: String,
    views: Vec<Copied>,
    answered: Vec<OwnAnswer>,
    people: Vec<(OwnKind, heard_domain::contacts::ContactCard)>,
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
            let name = file_name(at + 1, n + 1, media);
            waiting.push((name.clone(), own, media.id));
            files.extend([(name, media.kind)]);
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

type Pieces = mpsc::Sender<Result<Vec<u8>, std::io::Error>>;

/// A file to be packed, or the end of them all: without it the copy is broken.
enum Next {
    File(String, Vec<u8>, zip::CompressionMethod),
    End,
}

/// Opens one file after the other and has it packed beside.
async fn send(
    heard: &Heard,
    pieces: &Pieces,
    texts: Vec<(String, Vec<u8>)>,
    waiting: Vec<Waiting>,
) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let (files, taken) = mpsc::channel(1);
    let out = Piecewise(pieces.clone());
    let packing = tokio::task::spawn_blocking(move || pack(out, taken));
    let opened = async {
        for (name, bytes) in texts {
            files.send(Next::File(name, bytes, zip::CompressionMethod::Deflated)).await?;
        }
        for (name, own, id) in waiting {
            let Some((bytes, _)) = open_own(heard, own, id).await? else {
                // What was taken back meanwhile is no longer there; anything else is missing.
                if !is_there(heard, own, id).await? {
                    continue;
                }
                return Err("a recording or picture is missing".into());
            };
            // Sound and pictures are compressed already.
            files.send(Next::File(name, bytes, zip::CompressionMethod::Stored)).await?;
        }
        files.send(Next::End).await?;
        Ok::<_, Box<dyn std::error::Error + Send + Sync>>(())
    }
    .await;
    if opened.is_err() {
        // Before the packer, dropped, writes an end that would look whole.
        let _ = pieces.send(Err(std::io::Error::other("broken off"))).await;
    }
    drop(files);
    packing.await??;
    opened
}

/// Whether a file still belongs to a view that was not taken back.
async fn is_there(heard: &Heard, own: OwnView, id: AttachmentId) -> Result<bool, StorageError> {
    let now = thread(heard, own).await?;
    Ok(now.is_some_and(|thread| thread.media.iter().any(|media| media.id == id)))
}

fn pack(out: Piecewise, mut files: mpsc::Receiver<Next>) -> zip::result::ZipResult<()> {
    let pieces = out.0.clone();
    let mut zip = zip::ZipWriter::new_stream(out);
    let packed = (|| {
        while let Some(next) = files.blocking_recv() {
            let Next::File(name, bytes, method) = next else { return Ok(true) };
            zip.start_file(name, SimpleFileOptions::default().compression_method(method))?;
            zip.write_all(&bytes)?;
        }
        Ok(false)
    })();
    match packed {
        Ok(true) => zip.finish().map(drop),
        Ok(false) => Ok(()),
        Err(error) => {
            // Before the writer, dropped, writes an end that would look whole.
            let _ = pieces.blocking_send(Err(std::io::Error::other("broken off")));
            Err(error)
        }
    }
}

/// Hands on what is written in pieces, and waits while the phone is behind.
struct Piecewise(Pieces);

impl Write for Piecewise {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let gone = |_| std::io::Error::from(std::io::ErrorKind::BrokenPipe);
        self.0.blocking_send(Ok(bytes.to_vec())).map_err(gone)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn as_json(tr: Tr, all: &Everything) -> serde_json::Value {
    let views = all.views.iter().map(|Copied { thread, files }| {
        let said: Vec<_> =
            thread.said.iter().map(|(ask, said)| serde_json::json!({ "asked": ask, "said": said })).collect();
        let messages: Vec<_> = thread
            .messages
            .iter()
            .map(|m| serde_json::json!({ "mine": m.sender == Sender::YoungPerson, "text": m.text, "on": m.on }))
            .collect();
        let answers: Vec<_> = thread
            .answers
            .iter()
            .map(|a| {
                serde_json::json!({
                    "on": a.published_on, "claim": a.claim.name(), "text": a.we_did, "reason": a.reason,
                    "verdict": a.verdict.map(Verdict::name),
                })
            })
            .collect();
        let looked: Vec<_> = thread
            .looked
            .iter()
            .map(|l| serde_json::json!({ "on": l.on, "who": l.who.name(), "did": l.did.name() }))
            .collect();
        let shared: Vec<_> =
            thread.shared.iter().map(|(with, on)| serde_json::json!({ "with": with.name(), "on": on })).collect();
        let told: Vec<_> =
            thread.told.iter().map(|(title, told)| serde_json::json!({ "review": title, "told": told })).collect();
        let files: Vec<_> = files.iter().map(|(name, _)| name).collect();
        let meeting = thread
            .meeting
            .as_ref()
            .map(|(on, said)| serde_json::json!({ "on": on, "verdict": said.map(Verdict::name) }));
        serde_json::json!({
            "meeting": meeting, "sent_on": thread.sent_on, "status": thread.status.name(),
            "audience": thread.audience.name(), "helped": thread.helped.name(), "mood": thread.mood, "said": said,
            "files": files, "messages": messages, "answers": answers, "shared": shared, "told": told,
            "looked": looked,
        })
    });
    let polls = all.answered.iter().map(|one| {
        let lines: Vec<_> = answered(tr, one)
            .into_iter()
            .map(|(asked, said)| serde_json::json!({ "asked": asked, "said": said }))
            .collect();
        serde_json::json!({ "title": one.poll.title, "on": one.at.iso_date(), "answers": lines })
    });
    let people = all.people.iter().map(|(kind, card)| {
        serde_json::json!({
            "is": kind.name(), "name": card.name, "role": card.role, "about": card.about, "reach": card.reach,
        })
    });
    serde_json::json!({
        "language": tr.lang().code(), "name": all.name, "views": views.collect::<Vec<_>>(),
        "polls": polls.collect::<Vec<_>>(), "people": people.collect::<Vec<_>>(),
    })
}

/// What was asked in a poll and what was said, in the order it was asked.
fn answered(tr: Tr, one: &OwnAnswer) -> Vec<(String, String)> {
    let asked = |question: &heard_domain::catalogue::Question| {
        heard_domain::catalogue::in_language(&question.ask, tr.lang().code()).to_owned()
    };
    let picked = one
        .poll
        .questions
        .iter()
        .filter_map(|question| Some((asked(question), shown(tr, question, one.picked.get(&question.key)?))));
    picked.chain(one.said.iter().map(|own| (own.asked.clone(), own.said.clone()))).collect()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn line(who: &str, on: &str, text: &str) -> String {
    format!("<p><b dir=\"auto\">{}</b> {}<br><span dir=\"auto\">{}</span></p>", escape(who), escape(on), escape(text))
}

fn view_as_html(tr: Tr, Copied { thread, files }: &Copied) -> String {
    let mut body = format!("<hr><h2>{}</h2>", escape(&date(tr, &thread.sent_on)));
    body.push_str(&format!("<p>{}</p>", escape(&tr.of("status", thread.status.name()))));
    for (ask, said) in &thread.said {
        body.push_str(&line(ask, "", said));
    }
    for (name, way) in files {
        let label = escape(&tr.of("media", way.name()));
        body.push_str(&match way {
            MediaKind::Voice => format!("<p><audio controls src=\"{name}\" aria-label=\"{label}\"></audio></p>"),
            _ => format!("<p><img src=\"{name}\" alt=\"{label}\"></p>"),
        });
    }
    for message in &thread.messages {
        let who = tr.s(young::who_said(message.sender));
        body.push_str(&line(&who, &date(tr, &message.on), &message.text));
    }
    for answer in &thread.answers {
        let on = date(tr, &answer.published_on);
        body.push_str(&line(&tr.of("claim", answer.claim.name()), &on, &answer.we_did));
        body.push_str(&format!("<p dir=\"auto\">{}</p>", escape(&answer.reason)));
        if let Some(said) = answer.verdict {
            body.push_str(&line(&tr.of("verdict-ask", answer.claim.name()), "", &tr.of("verdict", said.name())));
        }
    }
    for (title, told) in &thread.told {
        body.push_str(&line(title, "", told));
    }
    if let Some((on, Some(said))) = &thread.meeting {
        let on = date(tr, on);
        body.push_str(&line(&tr.s("verdict-ask-meeting"), &on, &tr.of("verdict", said.name())));
    }
    body
}

fn as_html(tr: Tr, all: &Everything) -> String {
    let mut body: String = all.views.iter().map(|view| view_as_html(tr, view)).collect();
    for one in &all.answered {
        body.push_str(&format!("<hr><h2 dir=\"auto\">{}</h2>", escape(&one.poll.title)));
        body.push_str(&format!("<p>{}</p>", escape(&date(tr, &one.at.iso_date()))));
        for (asked, said) in answered(tr, one) {
            body.push_str(&line(&asked, "", &said));
        }
    }
    if !all.people.is_empty() {
        body.push_str(&format!("<hr><h2>{}</h2>", escape(&tr.s("people-title"))));
    }
    for (_, card) in &all.people {
        let about = [card.about.as_str(), card.reach.as_str()].join("\n");
        body.push_str(&line(&card.name, &card.role, about.trim()));
    }
    let (lang, title) = (tr.lang(), escape(&tr.s("mine-title")));
    format!(
        "<!doctype html><html lang=\"{}\" dir=\"{}\"><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width\"><title>{title}</title><style>body{{font:1.1rem/1.5 sans-serif;\
         max-width:40rem;margin:1rem auto;padding:0 1rem}}[dir=auto]{{white-space:pre-wrap;unicode-bidi:plaintext}}\
         img,audio{{max-width:100%}}</style><h1>{title}</h1>{body}</html>\n",
        lang.code(),
        lang.dir()
    )
}
