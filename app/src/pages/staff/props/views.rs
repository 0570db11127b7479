//! The queue, one view, and quotes.

use heard_vocabulary::{Audience, Consent, Helped, MediaKind, OwnKind, QuoteState, Sender, ViewAction, ViewState};

use super::{Choice, FieldErrors, Link};
use crate::pages::staff::vocabulary::ViewForm;

/// The queue.
#[derive(Debug, Clone, Default)]
pub struct QueuePage {
    /// What it is narrowed to.
    pub filters: QueueFilters,
    /// How many match in all, as far as they were counted.
    pub total: i64,
    /// Whether there are more than that.
    pub over: bool,
    /// The lines of this page, newest first.
    pub lines: Vec<QueueLine>,
    /// Where older ones are.
    pub more_href: Option<String>,
    /// Where the newest are, when this is not the first page.
    pub first_href: Option<String>,
}

/// The filters of the queue. Each list holds the values there are, without
/// "any"; the page adds that. Field names: `state`, `scenario`, `theme`,
/// `service`, `mood`, `untagged=yes`.
#[derive(Debug, Clone, Default)]
pub struct QueueFilters {
    /// States; nothing chosen shows everything that waits.
    pub states: Vec<Choice>,
    /// Situations.
    pub scenarios: Vec<Choice>,
    /// Themes.
    pub themes: Vec<Choice>,
    /// Services.
    pub services: Vec<Choice>,
    /// The chosen mood, 1 to 5.
    pub mood: Option<u8>,
    /// Only what nobody has tagged.
    pub untagged: bool,
}

/// One line of the queue.
#[derive(Debug, Clone)]
pub struct QueueLine {
    /// The view's page.
    pub href: String,
    /// The beginning of its words; empty when it was only faces.
    pub snippet: String,
    /// The situation's title.
    pub scenario_title: String,
    /// How things are, 1 to 5.
    pub mood: Option<u8>,
    /// Where it has got to.
    pub state: ViewState,
    /// Who helped.
    pub helped: Helped,
    /// Who may see it.
    pub audience: Audience,
    /// Its language, when that is not English.
    pub lang_name: Option<String>,
    /// The language's code, such as `ar`.
    pub lang: String,
    /// When it came.
    pub received_on: String,
    /// Days since then.
    pub waiting_days: i64,
    /// Its themes.
    pub themes: Vec<String>,
    /// Its service.
    pub service: Option<String>,
    /// The day of the meeting it is for.
    pub due_on: Option<String>,
    /// Recordings and pictures, and whether somebody opened each.
    pub media: Vec<(MediaKind, bool)>,
}

/// A recording or picture of a view. Its forms post to `{href}/…`.
#[derive(Debug, Clone)]
pub struct Media {
    /// Its id.
    pub id: String,
    /// Where it is.
    pub href: String,
    /// What it is.
    pub kind: MediaKind,
    /// How long a recording lasts, such as `1:35`.
    pub length: Option<String>,
    /// When it was first opened, and in which role.
    pub opened: Option<(String, String)>,
    /// Whether it is locked to the safeguarding lead.
    pub locked: bool,
    /// Whether the reader may open it.
    pub may_open: bool,
    /// Whether the reader is the safeguarding lead.
    pub lead: bool,
    /// Whether the picture was asked for: `/views/{id}?show={m}`.
    pub shown: bool,
    /// What the team wrote down of it.
    pub transcript: String,
}

/// One view. Its forms post to `/views/{id}/…`.
#[derive(Debug, Clone)]
pub struct ViewPage {
    /// The view.
    pub id: String,
    /// The situation's title.
    pub scenario_title: String,
    /// Where it has got to.
    pub state: ViewState,
    /// When it came.
    pub received_on: String,
    /// Days since then.
    pub waiting_days: i64,
    /// With whom else it was shared since, and when.
    pub shared: Vec<(Audience, String)>,
    /// Whose own page it reached.
    pub delivered: Vec<Delivered>,
    /// Who may see it.
    pub audience: Audience,
    /// Who helped.
    pub helped: Helped,
    /// The language's name.
    pub lang_name: String,
    /// The language's code, such as `ar`.
    pub lang: String,
    /// Who may translate it; empty where its author was not asked.
    pub translator: String,
    /// How things are, 1 to 5.
    pub mood: Option<u8>,
    /// The nickname of someone who chose to be known.
    pub from: Option<String>,
    /// Whether its author can still be written to.
    pub reachable: bool,
    /// What was asked and said; empty once erased or taken back.
    pub answers: Vec<Said>,
    /// What a helper saw: never the young person's words.
    pub seen: Option<String>,
    /// The day of the meeting it is for.
    pub due_on: Option<String>,
    /// Its words with names and places masked.
    pub masked: Option<String>,
    /// Whether the masked words are shown: `/views/{id}?words=masked`.
    pub show_masked: bool,
    /// What the form for masking holds.
    pub mask_value: String,
    /// The coding frame, parents before their children.
    pub themes: Vec<ThemeChoice>,
    /// Services.
    pub services: Vec<Choice>,
    /// Objectives, with their number in the text.
    pub objectives: Vec<Choice>,
    /// Recordings and pictures.
    pub media: Vec<Media>,
    /// The private thread, oldest first.
    pub messages: Vec<Message>,
    /// Notes for colleagues, oldest first.
    pub notes: Vec<Note>,
    /// Quotes proposed from it.
    pub quotes: Vec<QuoteLine>,
    /// What its author said about showing it with the good news, in words;
    /// `None` where it may not be.
    pub celebrate: Option<&'static str>,
    /// Responses it is behind.
    pub responses: Vec<Link>,
    /// Responses it may be put behind.
    pub open_responses: Vec<Choice>,
    /// Whether the reader may write responses.
    pub can_respond: bool,
    /// What happened to it, oldest first.
    pub history: Vec<HistoryLine>,
    /// Why it is hidden, when it is.
    pub hidden: Option<String>,
    /// The form that was refused.
    pub refused: Option<Refused>,
}

/// A form that was refused, with what was typed.
#[derive(Debug, Clone)]
pub struct Refused {
    /// Which form.
    pub form: ViewForm,
    /// What is wrong.
    pub errors: FieldErrors,
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
}

/// A message of the private thread.
#[derive(Debug, Clone)]
pub struct Message {
    /// Who wrote it.
    pub sender: Sender,
    /// What it says.
    pub text: String,
    /// When it was sent.
    pub at: String,
}

/// A note for colleagues.
#[derive(Debug, Clone)]
pub struct Note {
    /// Who wrote it.
    pub by: String,
    /// When.
    pub at: String,
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

/// One line of a history.
#[derive(Debug, Clone)]
pub struct HistoryLine {
    /// When.
    pub at: String,
    /// In which role, as people write it; `None` for the young person.
    pub who: Option<String>,
    /// What was done; `None` where the audit log holds what is on no list.
    pub what: Option<ViewAction>,
}

/// Quotes that wait for a second person.
#[derive(Debug, Clone, Default)]
pub struct QuotesPage {
    /// The quotes, oldest first.
    pub waiting: Vec<WaitingQuote>,
    /// The decision that was refused.
    pub refused: Option<RefusedDecision>,
}

/// One quote that waits.
#[derive(Debug, Clone)]
pub struct WaitingQuote {
    /// The quote: its form posts to `/quotes/{id}/decide`.
    pub id: String,
    /// Its view's page.
    pub view_href: String,
    /// The text to be public.
    pub text: String,
    /// The words it was drawn from.
    pub original: String,
    /// How the young person agreed.
    pub consent: Consent,
    /// When it was proposed.
    pub on: String,
    /// Whether the reader proposed it, and so cannot decide it.
    pub own: bool,
}

/// A decision on a quote that was refused.
#[derive(Debug, Clone)]
pub struct RefusedDecision {
    /// Which quote.
    pub id: String,
    /// What was chosen.
    pub cleared: Option<bool>,
    /// The reason as typed.
    pub reason: String,
    /// What is wrong; fields `cleared` and `reason`.
    pub errors: FieldErrors,
}

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
    /// What the worker is to its author.
    pub kind: OwnKind,
    /// The author's nickname.
    pub from: String,
    /// The beginning of its words; empty when it was only faces.
    pub snippet: String,
    /// The situation's title.
    pub scenario_title: String,
    /// How things are, 1 to 5.
    pub mood: Option<u8>,
    /// The language's code, such as `ar`.
    pub lang: String,
    /// The day of the meeting it is for, and the days until then.
    pub due: Option<(String, i64)>,
    /// When it came.
    pub came_on: String,
    /// When the worker opened it.
    pub opened_on: Option<String>,
    /// Whether somebody wrote back.
    pub replied: bool,
    /// Recordings and pictures.
    pub media: Vec<MediaKind>,
}

/// One view that was sent to a worker. Its form posts to `{href}/reply`.
#[derive(Debug, Clone)]
pub struct SentViewPage {
    /// Its page.
    pub href: String,
    /// What the worker is to its author.
    pub kind: OwnKind,
    /// The author's nickname.
    pub from: String,
    /// The situation's title.
    pub scenario_title: String,
    /// How things are, 1 to 5.
    pub mood: Option<u8>,
    /// The language's code and name.
    pub lang: (String, String),
    /// The day of the meeting it is for, and the days until then.
    pub due: Option<(String, i64)>,
    /// When it was sent.
    pub received_on: String,
    /// What was asked and said; empty once erased.
    pub answers: Vec<Said>,
    /// Recordings and pictures.
    pub media: Vec<Media>,
    /// The thread.
    pub messages: Vec<Message>,
    /// What was typed as a reply.
    pub reply: String,
    /// What is wrong with it.
    pub errors: FieldErrors,
}

/// That a view reached somebody's own page.
#[derive(Debug, Clone)]
pub struct Delivered {
    /// What they are to its author.
    pub kind: OwnKind,
    /// When it stood there.
    pub on: String,
    /// When they opened it.
    pub opened: Option<String>,
}
