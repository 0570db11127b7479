//! What the page of one view is made from.

mod bank;
mod desk;
mod history;
mod lists;
mod more;
mod names;
mod queue;
mod quotes;
mod search;
mod sent;
mod strips;
mod together;
mod withheld;

use heard_vocabulary::{Audience, Celebrate, Helped, QuoteState, ReplyGoes, Role, Sender, Translator, ViewState};
use jiff::civil::{Date, DateTime};

use super::{ViewForm, ViewProblem};
use crate::pages::staff::entries::CameBy;
use crate::pages::staff::media::Media;
use crate::pages::staff::procedures::ProcedureLine;
use crate::pages::staff::retention::HeldView;
use crate::pages::staff::safeguarding::Concern;
use crate::pages::staff::suggestions::Suggested;
use crate::pages::staff::translators::ViewTranslation;
use crate::pages::staff::{Choice, GoingOut, Situation};

pub use bank::{BankLine, BankPage, PackLine, PackPage, PackQuote};
pub use desk::{Beside, Desk, Filing, Further, LastDeed, ManyProblem};
pub use history::{Delivered, HistoryLine};
pub use lists::{KeptList, ListsPage, NewList};
pub use more::MoreFilters;
pub use names::{LikelyLine, Names, RedactedLine};
pub use queue::{Clock, HarmMark, QueueFilters, QueueLine, QueuePage, SeesToIt};
pub use quotes::{QuotesPage, RefusedDecision, WaitingQuote};
pub use search::Search;
pub use sent::{SentToMeLine, SentToMePage, SentViewPage};
pub use strips::{Counted, CoveredDesk, Strips};
pub use together::{AlikeLine, BeginWith, ClusterLine, ClusterPage, ClusterView, ShownPlace, TogetherPage};
pub use withheld::{HeldLine, WithheldMessage};

/// One view. Its forms post to `/views/{id}/…`.
#[derive(Debug, Clone)]
pub struct ViewPage {
    /// The view.
    pub id: String,
    /// The situation.
    pub situation: Situation,
    /// Where it has got to.
    pub state: ViewState,
    /// When it came.
    pub received_on: Date,
    /// Days since then.
    pub waiting_days: i64,
    /// With whom else it was shared since, and when.
    pub shared: Vec<(Audience, Date)>,
    /// Whose own page it reached.
    pub delivered: Vec<Delivered>,
    /// Who may see it.
    pub audience: Audience,
    /// Who helped.
    pub helped: Helped,
    /// The language's code, such as `ar`.
    pub lang: String,
    /// Whether there is something to translate, of which its author says who may.
    pub asks_translator: bool,
    /// Who may translate it; nothing where its author did not say.
    pub translator: Option<Translator>,
    /// How far its translation is; nothing where it is not to be translated.
    pub translation: Option<ViewTranslation>,
    /// How it came, where a member of staff typed it in.
    pub came_by: Option<CameBy>,
    /// How things are, 1 to 5.
    pub mood: Option<u8>,
    /// The nickname of someone who chose to be known.
    pub from: Option<String>,
    /// Whether its author can still be written to.
    pub reachable: bool,
    /// Whether it came from an account, from which it can be shared with others.
    pub account: bool,
    /// How what is written to its author goes out.
    pub goes: ReplyGoes,
    /// What was asked and said; empty once erased or taken back.
    pub answers: Vec<Said>,
    /// How many answers are not for whoever reads it.
    pub kept_back: usize,
    /// What a helper saw: never the young person's words.
    pub seen: Option<String>,
    /// The day of the meeting it is for.
    pub due_on: Option<Date>,
    /// Its words with names and places masked.
    pub masked: Option<String>,
    /// Whether the masked words are shown: `/views/{id}?words=masked`.
    pub show_masked: bool,
    /// Names and places in its words.
    pub names: Names,
    /// The coding frame, parents before their children.
    pub themes: Vec<ThemeChoice>,
    /// Themes that a program suggests, the surest first.
    pub suggested: Vec<Suggested>,
    /// Services.
    pub services: Vec<Choice>,
    /// Objectives, with their number in the text.
    pub objectives: Vec<Choice>,
    /// How many objectives it is evidence for that are not in the plan any more: coding leaves them alone.
    pub earlier: usize,
    /// Recordings and pictures.
    pub media: Vec<Media>,
    /// The private thread, oldest first.
    pub messages: Vec<Message>,
    /// What was written to the child and did not go.
    pub withheld: Vec<WithheldMessage>,
    /// What the reader wrote to the child and stopped, to go on with.
    pub given_back: Option<String>,
    /// Notes for colleagues, oldest first.
    pub notes: Vec<Note>,
    /// Quotes proposed from it.
    pub quotes: Vec<QuoteLine>,
    /// What its author said about showing it with the good news.
    pub celebrate: Option<Celebrate>,
    /// Responses it is behind.
    pub responses: Vec<BehindResponse>,
    /// Responses it may be put behind.
    pub open_responses: Vec<Choice>,
    /// Whether the reader may write responses.
    pub can_respond: bool,
    /// What happened to it, oldest first.
    pub history: Vec<HistoryLine>,
    /// Why it is hidden, when it is.
    pub hidden: Option<String>,
    /// Whose move it is, and who sees to it.
    pub desk: Desk,
    /// The list it stands beside, where it is not a page of its own.
    pub beside: Option<Beside>,
    /// Whom of the council it may be about.
    pub meant: Meant,
    /// Complaints and procedures that were opened from it.
    pub procedures: Vec<ProcedureLine>,
    /// What stands of legal holds, for whoever puts them.
    pub hold: Option<HeldView>,
    /// Whether it may be harm, and what was done about that.
    pub concern: Option<Concern>,
    /// The form that was refused.
    pub refused: Option<Refused>,
    /// Why a reply was not stopped, or not sent at once.
    pub not_undone: Option<ManyProblem>,
}

impl ViewPage {
    /// Where a form about it goes. From beside a list the form says so, and leads back there.
    pub(in crate::pages::staff) fn action(&self, verb: &str) -> String {
        let back = self.beside.as_ref().map(Beside::form).unwrap_or_default();
        format!("/views/{}/{verb}{back}", self.id)
    }
}

/// Whom of the council a view may be about, and who so does not read it.
#[derive(Debug, Clone, Default)]
pub struct Meant {
    /// From whom it is kept.
    pub kept: Vec<KeptFrom>,
    /// Whether the reader is one of them.
    pub mine: bool,
    /// How many more there are whose name cannot be read.
    pub unknown: usize,
    /// Whether they read it all the same, because nobody else could.
    pub yields: bool,
    /// Everybody else of the staff.
    pub others: Vec<Colleague>,
}

/// A member of staff whom a view may be about.
#[derive(Debug, Clone)]
pub struct Colleague {
    /// Their account.
    pub id: String,
    /// Their name.
    pub name: String,
    /// What they do.
    pub role: Role,
    /// Whether it is the reader.
    pub me: bool,
}

/// A member of staff from whom a view is kept.
#[derive(Debug, Clone)]
pub struct KeptFrom {
    /// Their account.
    pub id: String,
    /// Their name.
    pub name: String,
    /// What they do.
    pub role: Role,
    /// Whether a program found that it may be about them; else a colleague said so.
    pub named: bool,
    /// Whether it was sent to them, or to somebody for whom they stood in, and may be harm.
    pub sent_to: bool,
}

/// A response that a view is behind.
#[derive(Debug, Clone)]
pub struct BehindResponse {
    /// Its page.
    pub href: String,
    /// What it says young people said, where the reader may write responses
    /// and it is not published yet.
    pub title: Option<String>,
}

/// A form that was refused, with what was typed.
#[derive(Debug, Clone)]
pub struct Refused {
    /// Which form.
    pub form: ViewForm,
    /// What is wrong.
    pub problem: ViewProblem,
    /// What was typed: the field's name and its value. Choices come back in
    /// the page's own lists.
    pub values: Vec<(String, String)>,
}

/// A question and what was said to it.
#[derive(Debug, Clone)]
pub struct Said {
    /// What was asked, as it was shown.
    pub asked: String,
    /// What was said; for faces, the face in words.
    pub said: String,
    /// Whether it must not be said in a meeting.
    pub unsaid: bool,
}

/// A theme to tick.
#[derive(Debug, Clone)]
pub struct ThemeChoice {
    /// The theme.
    pub id: String,
    /// Its title.
    pub title: String,
    /// 0 for the frame's first level.
    pub depth: u8,
    /// Whether it is ticked.
    pub checked: bool,
    /// Whether it is not offered any more.
    pub retired: bool,
}

impl ThemeChoice {
    /// Its title, and that it is retired.
    pub(in crate::pages::staff) fn words(&self) -> String {
        if self.retired { format!("{} (retired)", self.title) } else { self.title.clone() }
    }
}

/// A message of the private thread.
#[derive(Debug, Clone)]
pub struct Message {
    /// Who wrote it.
    pub sender: Sender,
    /// What it says.
    pub text: String,
    /// When it was sent.
    pub at: DateTime,
    /// That it has not gone out to the child yet.
    pub going: Option<GoingOut>,
}

/// A note for colleagues.
#[derive(Debug, Clone)]
pub struct Note {
    /// Who wrote it.
    pub by: String,
    /// When.
    pub at: DateTime,
    /// What it says.
    pub text: String,
}

/// A quote proposed from a view.
#[derive(Debug, Clone)]
pub struct QuoteLine {
    /// The text to be public.
    pub text: String,
    /// Where it has got to.
    pub state: QuoteState,
}
