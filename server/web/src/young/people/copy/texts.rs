//! The copy's two texts: one to be read by people, one by programs.

use heard_app::i18n::{Tr, date};
use heard_app::pages::young;
use heard_domain::polls::OwnAnswer;
use heard_vocabulary::{MediaKind, Sender, Verdict};

use super::{Copied, Everything};
use crate::answers::shown;

pub(super) fn as_json(tr: Tr, all: &Everything) -> serde_json::Value {
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
                let mut answer = serde_json::json!({
                    "on": a.published_on, "claim": a.claim.name(), "text": a.we_did,
                    "verdict": a.verdict.map(Verdict::name),
                });
                for part in a.parts() {
                    answer[part.name] = part.words.into();
                }
                let before: Vec<_> = a
                    .corrected
                    .iter()
                    .map(|one| {
                        let said: Vec<_> = one.said().collect();
                        serde_json::json!({
                            "on": one.on, "why": one.why, "claim": one.claim.name(), "before": said,
                            "verdict": one.verdict.map(Verdict::name),
                        })
                    })
                    .collect();
                if !before.is_empty() {
                    answer["corrected"] = before.into();
                }
                answer
            })
            .collect();
        let taken_back: Vec<_> =
            thread.taken_back.iter().map(|one| serde_json::json!({ "on": one.on, "why": one.why })).collect();
        let looked: Vec<_> = thread
            .looked
            .iter()
            .map(|l| serde_json::json!({ "on": l.on, "who": l.who.name(), "did": l.did.name() }))
            .collect();
        let shared: Vec<_> =
            thread.shared.iter().map(|(with, on)| serde_json::json!({ "with": with.name(), "on": on })).collect();
        let told: Vec<_> =
            thread.told.iter().map(|(title, told)| serde_json::json!({ "review": title, "told": told })).collect();
        let files: Vec<_> = files.iter().filter_map(|(name, _)| name.as_ref()).collect();
        let meeting = thread
            .meeting
            .as_ref()
            .map(|(on, said)| serde_json::json!({ "on": on, "verdict": said.map(Verdict::name) }));
        serde_json::json!({
            "meeting": meeting, "sent_on": thread.sent_on, "status": thread.status.name(),
            "audience": thread.audience.name(), "helped": thread.helped.name(), "mood": thread.mood, "said": said,
            "files": files, "messages": messages, "answers": answers, "taken_back": taken_back, "shared": shared,
            "told": told, "looked": looked,
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
    let decided = all.decided.iter().map(|one| {
        serde_json::json!({
            "on": one.decided_on.to_string(), "decided": one.what.text, "who": one.what.owner,
            "by": one.standing.due.to_string(), "is": one.standing.state.name(),
            "told": one.told.as_ref().map(|(action, told)| serde_json::json!({ "is": action.name(), "text": told })),
            "verdict": one.standing.verdict.map(Verdict::name),
        })
    });
    serde_json::json!({
        "language": tr.lang().code(), "name": all.name, "views": views.collect::<Vec<_>>(),
        "polls": polls.collect::<Vec<_>>(), "people": people.collect::<Vec<_>>(),
        "reviews": decided.collect::<Vec<_>>(),
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
        body.push_str(&match (name, way) {
            (None, _) => format!("<p>{label}: {}</p>", escape(&tr.s("error-title-gone"))),
            (Some(name), MediaKind::Voice) => {
                format!("<p><audio controls src=\"{name}\" aria-label=\"{label}\"></audio></p>")
            }
            (Some(name), _) => format!("<p><img src=\"{name}\" alt=\"{label}\"></p>"),
        });
    }
    for message in &thread.messages {
        let who = tr.s(young::who_said(message.sender));
        body.push_str(&line(&who, &date(tr, &message.on), &message.text));
    }
    for answer in &thread.answers {
        let on = date(tr, &answer.published_on);
        body.push_str(&line(&tr.of("claim", answer.claim.name()), &on, &answer.we_did));
        for part in answer.parts() {
            let label = part.label.map(|label| format!("<b>{}</b> ", escape(&tr.s(label)))).unwrap_or_default();
            body.push_str(&format!("<p dir=\"auto\">{label}{}</p>", escape(part.words)));
        }
        for one in &answer.corrected {
            let when = tr.with("answer-corrected", &[("date", date(tr, &one.on).into())]);
            body.push_str(&line(&when, "", &one.why));
            let before: Vec<_> = one.said().collect();
            body.push_str(&line(&tr.s("answer-before"), &one.claimed(tr), &before.join("\n")));
            if let Some(said) = one.verdict {
                body.push_str(&line(&tr.of("verdict-ask", one.claim.name()), "", &tr.of("verdict", said.name())));
            }
        }
        if let Some(said) = answer.verdict {
            body.push_str(&line(&tr.of("verdict-ask", answer.claim.name()), "", &tr.of("verdict", said.name())));
        }
    }
    for one in &thread.taken_back {
        let when = tr.with("answer-taken-back", &[("date", date(tr, &one.on).into())]);
        body.push_str(&line(&when, "", &one.why));
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

pub(super) fn as_html(tr: Tr, all: &Everything) -> String {
    let mut body: String = all.views.iter().map(|view| view_as_html(tr, view)).collect();
    for one in &all.answered {
        body.push_str(&format!("<hr><h2 dir=\"auto\">{}</h2>", escape(&one.poll.title)));
        body.push_str(&format!("<p>{}</p>", escape(&date(tr, &one.at.iso_date()))));
        for (asked, said) in answered(tr, one) {
            body.push_str(&line(&asked, "", &said));
        }
    }
    if !all.decided.is_empty() {
        body.push_str(&format!("<hr><h2>{}</h2>", escape(&tr.s("my-review-title"))));
    }
    for one in &all.decided {
        let on = date(tr, &one.decided_on.to_string());
        body.push_str(&line(
            &one.what.text,
            &on,
            &tr.with("my-review-who", &[("owner", one.what.owner.clone().into())]),
        ));
        let by = tr.with("my-review-by", &[("date", date(tr, &one.standing.due.to_string()).into())]);
        body.push_str(&format!("<p>{}</p>", escape(&by)));
        if let Some((action, told)) = &one.told {
            body.push_str(&line(&tr.s(young::decisions::told_of(*action)), "", told));
        }
        if let Some(said) = one.standing.verdict {
            body.push_str(&line(&tr.s("verdict-ask-done"), "", &tr.of("verdict", said.name())));
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
