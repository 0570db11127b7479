//! Who looked, a copy of everything, and what happens when life changes.

use std::io::{Cursor, Write as _};

use axum::extract::State;
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use heard_app::i18n::{Tr, date};
use heard_app::pages::young;
use zip::write::SimpleFileOptions;

use super::thread::{Opened, deed, props, reader};
use crate::domain::ids::ViewId;
use crate::domain::people::{Grant, OwnVoice};
use crate::domain::views::{Author, Thread, everything, looked_at};
use crate::heard::Heard;
use crate::http::page::{YoungFrame, page};
use crate::http::registry::{Route, only, open};
use crate::http::{App, Failure};

/// The routes of this file.
pub fn routes() -> Vec<Route> {
    vec![
        open(Method::GET, "/changes", changes),
        only::<OwnVoice, _, _>(Method::GET, "/mine/looked", looked),
        only::<OwnVoice, _, _>(Method::GET, "/mine/copy", copy),
    ]
}

/// `GET /changes`
async fn changes(YoungFrame(frame): YoungFrame) -> Response {
    page(StatusCode::OK, move || young::changes(frame))
}

/// `GET /mine/looked`
async fn looked(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let mut days: Vec<(String, Vec<young::LookedLine>)> = Vec::new();
    // Which things each line of the newest day stands for.
    let mut things: Vec<Vec<ViewId>> = Vec::new();
    for (view, line) in looked_at(&app.heard, &me).await? {
        let day = line.at.iso_date();
        if days.last().is_none_or(|(last, _)| *last != day) {
            days.push((day, Vec::new()));
            things.clear();
        }
        let Some((_, lines)) = days.last_mut() else { continue };
        let (who, did) = (reader(line.role), deed(&line.action));
        let at = lines.iter().position(|l| l.who == who && l.did == did).unwrap_or_else(|| {
            lines.push(young::LookedLine { who, did, things: 0 });
            things.push(Vec::new());
            lines.len() - 1
        });
        if !things[at].contains(&view) {
            things[at].push(view);
            lines[at].things += 1;
        }
    }
    let props = young::LookedPage { days };
    Ok(page(StatusCode::OK, move || young::looked(frame, props)))
}

/// `GET /mine/copy`: one file with everything, to be read without Heard.
async fn copy(State(app): State<App>, me: Grant<OwnVoice>, YoungFrame(frame): YoungFrame) -> Result<Response, Failure> {
    let tr = frame.tr;
    let mut threads = Vec::new();
    let mut files = Vec::new();
    for thread in everything(&app.heard, &me).await? {
        let own = thread.own;
        files.extend(attachments(&app.heard, &thread).await?);
        let opened = Opened { own, base: String::new(), receipt_mode: false, author: Author::Account(me) };
        threads.push(props(&app, tr, opened, thread, String::new(), None));
    }
    let broken = |error: &dyn std::fmt::Display| Failure::Broken(format!("copy: {error}"));
    let json = serde_json::to_vec_pretty(&as_json(tr, &threads)).map_err(|e| broken(&e))?;
    files.push(("my-words.html".to_owned(), as_html(tr, &threads).into_bytes()));
    files.push(("my-words.json".to_owned(), json));
    let bytes = packed(files).map_err(|e| broken(&e))?;
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/zip"));
    let name = HeaderValue::from_static("attachment; filename=\"my-words.zip\"");
    headers.insert(header::CONTENT_DISPOSITION, name);
    Ok(response)
}

/// Recordings and pictures that belong to a thread: name and bytes of each.
/// Text is all there is until views can hold them.
#[expect(clippy::unused_async, reason = "reading recordings will wait for storage")]
async fn attachments(_heard: &Heard, _thread: &Thread) -> Result<Vec<(String, Vec<u8>)>, Failure> {
    Ok(Vec::new())
}

fn packed(files: Vec<(String, Vec<u8>)>) -> zip::result::ZipResult<Vec<u8>> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    for (name, bytes) in files {
        zip.start_file(name, options)?;
        zip.write_all(&bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

fn as_json(tr: Tr, threads: &[young::ThreadPage]) -> serde_json::Value {
    let views = threads.iter().map(|thread| {
        let said: Vec<_> =
            thread.said.iter().map(|(ask, said)| serde_json::json!({ "asked": ask, "said": said })).collect();
        let messages: Vec<_> = thread
            .messages
            .iter()
            .map(|m| serde_json::json!({ "mine": m.sender == heard_app::pages::young::Sender::Me, "text": m.text, "on": m.on }))
            .collect();
        let answers: Vec<_> = thread
            .answers
            .iter()
            .map(|a| {
                serde_json::json!({
                    "on": a.published_on, "claim": a.claim.name(), "text": a.we_did, "reason": a.reason,
                    "verdict": a.verdict.map(young::Verdict::name),
                })
            })
            .collect();
        let looked: Vec<_> = thread
            .looked
            .iter()
            .map(|l| serde_json::json!({ "on": l.on, "who": l.who.name(), "did": l.did.name() }))
            .collect();
        let meeting = thread.meeting.as_ref();
        let meeting = meeting
            .map(|(on, said)| serde_json::json!({ "on": on, "verdict": said.map(young::Verdict::name) }));
        serde_json::json!({
            "meeting": meeting, "sent_on": thread.sent_on, "status": thread.status.name(), "audience": thread.audience.name(),
            "helped": thread.helped.name(), "mood": thread.mood, "said": said, "messages": messages,
            "answers": answers, "looked": looked,
        })
    });
    serde_json::json!({ "language": tr.lang().code(), "views": views.collect::<Vec<_>>() })
}

fn as_html(tr: Tr, threads: &[young::ThreadPage]) -> String {
    let escape = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let line = |who: &str, on: &str, text: &str| {
        format!("<p><b>{}</b> {}<br><span dir=\"auto\">{}</span></p>", escape(who), escape(on), escape(text))
    };
    let mut body = String::new();
    for thread in threads {
        body.push_str(&format!("<hr><h2>{}</h2>", escape(&date(tr, &thread.sent_on))));
        body.push_str(&format!("<p>{}</p>", escape(&tr.of("status", thread.status.name()))));
        for (ask, said) in &thread.said {
            body.push_str(&line(ask, "", said));
        }
        for message in &thread.messages {
            let who = tr.s(message.sender.said());
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
        if let Some((on, Some(said))) = &thread.meeting {
            let on = date(tr, on);
            body.push_str(&line(&tr.s("verdict-ask-meeting"), &on, &tr.of("verdict", said.name())));
        }
    }
    let (lang, title) = (tr.lang(), escape(&tr.s("mine-title")));
    format!(
        "<!doctype html><html lang=\"{}\" dir=\"{}\"><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width\"><title>{title}</title><style>body{{font:1.1rem/1.5 sans-serif;\
         max-width:40rem;margin:1rem auto;padding:0 1rem}}span{{white-space:pre-wrap}}</style><h1>{title}</h1>{body}</html>\n",
        lang.code(),
        lang.dir()
    )
}
