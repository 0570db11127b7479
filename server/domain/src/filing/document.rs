//! What stands in a document: the stated schema `heard-filing/1`
//! (`docs/filing.schema.json`), which the PDF says in words.

use heard_storage::clock::Moment;
use heard_storage::crypto::Key;
use heard_storage::{Row, StorageError, args};
use heard_vocabulary::{FilingKind, Sender};
use serde::{Deserialize, Serialize};

use crate::Heard;
use crate::ids::{FilingId, ViewId};
use crate::media::attach;
use crate::responses::{answers_for, taken_back_for};
use crate::views::{Answer, Message, fit_for_a_file, messages_under, words_under};

/// The name and version of the schema. Whatever reads documents may rely on it: a field is
/// only ever added; one that changes its meaning makes another version.
pub const SCHEMA: &str = "heard-filing/1";

/// A document as it is filed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// [`SCHEMA`].
    pub schema: String,
    /// Its own id, the same however often it is sent.
    pub id: FilingId,
    /// The id of the first document about the same: its own, where it is the first.
    pub first: FilingId,
    /// 1 for the first, counted on from there.
    pub number: i64,
    /// What it is.
    pub kind: String,
    /// The day it was made, as `2026-03-14`.
    pub made_on: String,
    /// The council's name.
    pub council: String,
    /// The child's number in the case system; nothing in a withdrawal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case_number: Option<String>,
    /// What the child said; nothing in a withdrawal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statement: Option<Statement>,
    /// What was answered to it, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Answered>,
    /// What was decided because of it, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub decisions: Vec<Decided>,
}

/// What a child said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// The day they sent it.
    pub said_on: String,
    /// The name of the situation they said it in.
    pub situation: String,
    /// The code of the language they wrote in.
    pub language: String,
    /// Whom they sent it to.
    pub sent_to: String,
    /// Whether anyone helped.
    pub helped: String,
    /// What they were asked and said, in order.
    pub said: Vec<Said>,
    /// How many recordings and pictures stand beside it in Heard; they are not filed.
    pub files: usize,
}

/// One answer to one question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// What was asked, in their language.
    pub asked: String,
    /// What they said.
    pub said: String,
}

/// What was answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// The day it reached them.
    pub on: String,
    /// Which side: `council` or `worker`; `public` for an answer to several young people.
    pub by: String,
    /// What it says.
    pub text: String,
}

/// What was decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decided {
    /// The day it was told.
    pub on: String,
    /// What was claimed: `done`, `will_do` and so on; `review` for what a review of a service
    /// decided, `taken_back` for an answer that does not stand any more.
    pub claim: String,
    /// What was done, or will be.
    pub text: String,
    /// Why.
    pub reason: String,
    /// By when, for a promise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_on: Option<String>,
}

/// What stands in a document of this view, but for its number and its days.
#[derive(Debug, Serialize)]
pub(super) struct Content {
    pub case_number: String,
    pub statement: Statement,
    pub answers: Vec<Answered>,
    pub decisions: Vec<Decided>,
}

impl Content {
    /// The document in which it goes.
    pub(super) fn into_document(
        self,
        heard: &Heard,
        (id, first): (FilingId, FilingId),
        (number, kind): (i64, FilingKind),
    ) -> Document {
        let Self { case_number, statement, answers, decisions } = self;
        Document {
            case_number: Some(case_number),
            statement: Some(statement),
            answers,
            decisions,
            ..Document::bare(heard, (id, first), (number, kind), heard.now())
        }
    }
}

impl Document {
    /// One that says nothing but what it is.
    pub(super) fn bare(
        heard: &Heard,
        (id, first): (FilingId, FilingId),
        (number, kind): (i64, FilingKind),
        made_at: Moment,
    ) -> Self {
        Self {
            schema: SCHEMA.to_owned(),
            id,
            first,
            number,
            kind: kind.name().to_owned(),
            made_on: made_at.iso_date(),
            council: heard.catalogue().settings.council.clone(),
            case_number: None,
            statement: None,
            answers: Vec::new(),
            decisions: Vec::new(),
        }
    }
}

/// What stands in a document of this view now: what has gone to its author, and nothing
/// that has not.
pub(super) async fn content_of(
    heard: &Heard,
    view: ViewId,
    key: &Key,
    case_number: String,
) -> Result<Option<Content>, StorageError> {
    let now = heard.now();
    let mut conn = heard.words().read().await?;
    let Some(row) = conn.first("SELECT * FROM own_view WHERE id = $1", args![view]).await? else { return Ok(None) };
    let files = attach(&mut conn, view, None).await?.len();
    let words = words_under(key, view, &row)?;
    let given = words.answers.len();
    let catalogue = heard.catalogue();
    let said = words.to_be_said(catalogue.as_asked(&row.text("scenario")?, row.int("scenario_version")?));
    // What was written back to somebody who said what must not be said may speak of it.
    let may_tell = said.len() == given;
    let said = fit_for_a_file(&row.text("scenario")?, said);
    let statement = statement(&row, said, files)?;
    let messages = messages_under(&mut conn, view, Some(key)).await?;
    let (public, taken_back) = (answers_for(&mut conn, view).await?, taken_back_for(&mut conn, view).await?);
    let told = conn
        .all(
            "SELECT r.title, r.told, rv.told_at FROM review r JOIN review_view rv ON rv.review_id = r.id
             WHERE rv.view_id = $1 AND rv.told_at IS NOT NULL AND r.told IS NOT NULL ORDER BY rv.told_at, r.id",
            args![view],
        )
        .await?;
    drop(conn);
    let went = |one: &Message| may_tell && one.goes_at <= now && one.sender != Sender::YoungPerson;
    let reply =
        |one: Message| Answered { on: one.goes_at.iso_date(), by: one.sender.name().to_owned(), text: one.text };
    let mut answers: Vec<Answered> = messages.into_iter().filter(went).map(reply).collect();
    let mut decisions = Vec::new();
    for one in public {
        let on = one.published_at.map(Moment::iso_date).unwrap_or_default();
        let text = one.text;
        let said = format!("{}\n\n{}", text.you_said, text.we_did);
        answers.push(Answered { on: on.clone(), by: "public".to_owned(), text: said });
        decisions.push(Decided {
            on,
            claim: text.claim.name().to_owned(),
            text: text.we_did,
            reason: text.reason,
            due_on: text.due_on,
        });
    }
    for one in taken_back {
        decisions.push(Decided {
            on: one.at.iso_date(),
            claim: "taken_back".to_owned(),
            text: String::new(),
            reason: one.why,
            due_on: None,
        });
    }
    for row in &told {
        decisions.push(Decided {
            on: row.moment("told_at")?.iso_date(),
            claim: "review".to_owned(),
            text: row.text("told")?,
            reason: row.text("title")?,
            due_on: None,
        });
    }
    answers.sort_by(|a, b| a.on.cmp(&b.on));
    decisions.sort_by(|a, b| a.on.cmp(&b.on));
    Ok(Some(Content { case_number, statement, answers, decisions }))
}

/// What a child said, without what must not be said in a meeting, what may be about somebody who
/// works with them, what a helper saw, and their nickname.
fn statement(row: &Row, said: Vec<Answer>, files: usize) -> Result<Statement, StorageError> {
    let said = said.into_iter().map(|one| Said { asked: one.asked, said: one.said });
    Ok(Statement {
        said_on: row.moment("received_at")?.iso_date(),
        situation: row.text("scenario")?,
        language: row.text("lang")?,
        sent_to: row.text("audience")?,
        helped: row.text("helped")?,
        said: said.collect(),
        files,
    })
}
