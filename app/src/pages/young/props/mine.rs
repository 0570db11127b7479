//! What was said and what came of it: receipt, thread, my things.

use heard_vocabulary::{Audience, Claim, Helped, OwnKind, Sender, Verdict, Wish};

use crate::pages::young::{AskedAgain, Chair, Deed, MediaItem, Problem, Reader, Status};

/// Open a receipt. Posts `receipt`.
#[derive(Debug, Clone, Default)]
pub struct ReceiptPage {
    /// Why it did not open.
    pub error: Option<Problem>,
    /// What was typed.
    pub value: String,
    /// The pictures picked so far, when it is opened by pictures.
    pub pictures: Option<Vec<u8>>,
}

/// One view and what came of it.
#[derive(Debug, Clone)]
pub struct ThreadPage {
    /// `/thread` or `/mine/{id}`; forms post to `{base}/reply`, `/verdict`
    /// and `/take-back`.
    pub base: String,
    /// Where it has got to.
    pub status: Status,
    /// What was asked and what was said; empty once erased.
    pub said: Vec<(String, String)>,
    /// Whether it is thanks or good news: nothing was asked.
    pub thanks: bool,
    /// Recordings and pictures.
    pub media: Vec<MediaItem>,
    /// When it was sent.
    pub sent_on: String,
    /// 1 to 5.
    pub mood: Option<u8>,
    /// Who may see it.
    pub audience: Audience,
    /// Who helped.
    pub helped: Helped,
    /// The private thread, oldest first.
    pub messages: Vec<ThreadMessage>,
    /// What was answered in public because of it, oldest first.
    pub answers: Vec<ThreadAnswer>,
    /// What a review of a service decided: title and words.
    pub told: Vec<(String, String)>,
    /// Why it was hidden.
    pub hidden_because: Option<String>,
    /// Who looked and what was done, oldest first.
    pub looked: Vec<Looked>,
    /// What was typed into the reply.
    pub reply_value: String,
    /// What is wrong with the reply.
    pub error: Option<Problem>,
    /// With whom else it was shared, and when.
    pub shared: Vec<(Audience, String)>,
    /// Whose own page it reached: what they are, since when, and when they
    /// opened it.
    pub delivered: Vec<(OwnKind, String, Option<String>)>,
    /// With whom it can still be shared.
    pub can_share: Vec<Audience>,
    /// Opened by receipt rather than from "my things".
    pub receipt_mode: bool,
    /// The day of the meeting this was said for, once it is over, and what was
    /// said to have come of it.
    pub meeting: Option<(String, Option<Verdict>)>,
    /// The agenda to print, when this was said for a meeting.
    pub agenda_href: Option<String>,
}

/// My agenda for a meeting, to print. It holds nothing that must not be said
/// there.
#[derive(Debug, Clone)]
pub struct AgendaPage {
    /// The day of the meeting.
    pub on: Option<String>,
    /// What was asked and said.
    pub lines: Vec<(String, String)>,
    /// Who runs the meeting, as the young person wants it.
    pub chair: Option<Chair>,
    /// Where "Back" leads.
    pub back: String,
}

/// One message of the private thread.
#[derive(Debug, Clone)]
pub struct ThreadMessage {
    /// Who wrote it.
    pub sender: Sender,
    /// What it says.
    pub text: String,
    /// When.
    pub on: String,
}

/// A public answer in a young person's thread.
#[derive(Debug, Clone)]
pub struct ThreadAnswer {
    /// The response's id, for the verdict form.
    pub response: String,
    /// What young people said.
    pub you_said: String,
    /// Done, will do, cannot, already there.
    pub claim: Claim,
    /// What was done or promised.
    pub we_did: String,
    /// Why, or why not; may be empty.
    pub reason: String,
    /// The same in easy words; may be empty.
    pub easy_read: String,
    /// Who answers for it; may be empty.
    pub owner: String,
    /// By when.
    pub due_on: Option<String>,
    /// When it was published.
    pub published_on: String,
    /// What this young person said of it.
    pub verdict: Option<Verdict>,
}

/// One line of "who looked at my words".
#[derive(Debug, Clone)]
pub struct Looked {
    /// When.
    pub on: String,
    /// Who, by role.
    pub who: Reader,
    /// What they did.
    pub did: Deed,
}

/// My things.
#[derive(Debug, Clone, Default)]
pub struct MinePage {
    /// Newest first.
    pub lines: Vec<MineLine>,
    /// The nickname.
    pub name: String,
    /// Promises whose day has come.
    pub again: Vec<AskedAgain>,
    /// Whether something happened and is not decided.
    pub changed: bool,
}

/// One line of my things.
#[derive(Debug, Clone)]
pub struct MineLine {
    /// Its thread.
    pub href: String,
    /// The beginning of what was said.
    pub snippet: String,
    /// The situation's title.
    pub scenario_title: String,
    /// Where it has got to.
    pub status: Status,
    /// When it was sent.
    pub on: String,
    /// Whether someone wrote back.
    pub replied: bool,
}

/// Erase everything: the page that asks once more.
#[derive(Debug, Clone, Default)]
pub struct ErasePage {
    /// How many things would be erased.
    pub count: usize,
}

/// Everything is out of sight and waits to be destroyed.
#[derive(Debug, Clone, Default)]
pub struct LeavingPage {
    /// The day it is destroyed.
    pub on: String,
}

/// What happens when life changes. `saved`: just now.
#[derive(Debug, Clone, Default)]
pub struct ChangesPage {
    /// What a young person is asked about; none without an account.
    pub comings: Vec<Coming>,
    /// Whether a wish was kept just now.
    pub saved: bool,
    /// The day on which their author is taken off what they said.
    pub unsigning: Option<String>,
}

/// One change and what is wished for it.
#[derive(Debug, Clone)]
pub struct Coming {
    /// `18`, `move`, `adoption` or `25`.
    pub change: &'static str,
    /// What was wished for.
    pub wish: Option<Wish>,
    /// The day it was noted, while it is not decided.
    pub happened_on: Option<String>,
}

/// What should become of what I said? Posts `wish`.
#[derive(Debug, Clone)]
pub struct ChangePage {
    /// The change.
    pub coming: Coming,
}

/// Who looked at any of my words.
#[derive(Debug, Clone, Default)]
pub struct LookedPage {
    /// By day, newest first: who, what they did, and to how many things.
    pub days: Vec<(String, Vec<LookedLine>)>,
}

/// One line of a day.
#[derive(Debug, Clone)]
pub struct LookedLine {
    /// Who, by role.
    pub who: Reader,
    /// What they did.
    pub did: Deed,
    /// To how many of my things.
    pub things: usize,
}

/// Notifications: whether this device tells when there is something new.
#[derive(Debug, Clone, Default)]
pub struct NotificationsPage {
    /// Whether something was sent already: nothing is asked before.
    pub may_ask: bool,
    /// On how many devices they are on.
    pub devices: usize,
    /// What is told: its name, and whether it was chosen.
    pub choices: Vec<(&'static str, bool)>,
    /// The server's key that messages are signed with, base64url.
    pub key: String,
    /// Whether the browser is an iPhone's or iPad's.
    pub iphone: bool,
    /// Whether the device could not be told.
    pub refused: bool,
}
