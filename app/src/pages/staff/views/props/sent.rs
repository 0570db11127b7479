//! What a worker's own page is made from.

use heard_vocabulary::{LetterState, MediaKind, OwnKind, ReplyGoes};
use jiff::civil::Date;

use super::{Message, Said};
use crate::pages::staff::Situation;
use crate::pages::staff::media::Media;
use crate::pages::staff::safeguarding::RefusedConcern;
use crate::pages::staff::views::AnswerProblem;

/// What young people sent to one worker.
#[derive(Debug, Clone, Default)]
pub struct SentToMePage {
    /// The lines: unopened first, the nearest meeting first.
    pub lines: Vec<SentToMeLine>,
}

/// One line of it.
#[derive(Debug, Clone)]
pub struct SentToMeLine {
    /// Its page.
    pub href: String,
    /// Whether it was sent to a colleague for whom the worker stands in.
    pub covered: bool,
    /// What the worker is to its author.
    pub kind: OwnKind,
    /// The author's nickname, where they sent one with it.
    pub from: Option<String>,
    /// The beginning of its words, empty when it was only faces; `None` where
    /// nobody can read them.
    pub snippet: Option<String>,
    /// The situation.
    pub situation: Situation,
    /// How things are, 1 to 5.
    pub mood: Option<u8>,
    /// The language's code, such as `ar`.
    pub lang: String,
    /// The day of the meeting it is for, and the days until then.
    pub due: Option<(Date, i64)>,
    /// When it came.
    pub came_on: Date,
    /// When the worker opened it.
    pub opened_on: Option<Date>,
    /// Whether somebody wrote back, and who wrote last.
    pub state: LetterState,
    /// Recordings and pictures.
    pub media: Vec<MediaKind>,
}

/// One view that was sent to a worker. Its form posts to `{href}/reply`.
#[derive(Debug, Clone)]
pub struct SentViewPage {
    /// Its page.
    pub href: String,
    /// Whether it was sent to a colleague for whom the worker stands in.
    pub covered: bool,
    /// What the worker is to its author.
    pub kind: OwnKind,
    /// The author's nickname, where they sent one with it.
    pub from: Option<String>,
    /// The situation.
    pub situation: Situation,
    /// How things are, 1 to 5.
    pub mood: Option<u8>,
    /// The language's code, such as `ar`.
    pub lang: String,
    /// The day of the meeting it is for, and the days until then.
    pub due: Option<(Date, i64)>,
    /// When it was sent.
    pub received_on: Date,
    /// What was asked and said; empty once erased.
    pub answers: Vec<Said>,
    /// How many answers are not for whoever reads it.
    pub kept_back: usize,
    /// Recordings and pictures.
    pub media: Vec<Media>,
    /// The thread.
    pub messages: Vec<Message>,
    /// How what is written to its author goes out.
    pub goes: ReplyGoes,
    /// Whether it was ticked that it is safe to write to them here.
    pub safe: bool,
    /// What was typed as a reply.
    pub reply: String,
    /// What is wrong with it.
    pub problem: Option<AnswerProblem>,
    /// That writing down a report of one's own was refused, and what was typed.
    pub reported: Option<RefusedConcern>,
}
