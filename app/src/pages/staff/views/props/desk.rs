//! Whose move a view is, and who sees to it.

use heard_vocabulary::{DeskDeed, FilingState, ViewState, WaitsFor};
use jiff::civil::{Date, DateTime};

use crate::pages::staff::Choice;

/// Whose move one view is, and who sees to it.
#[derive(Debug, Clone)]
pub struct Desk {
    /// Whose move it is.
    pub waits: WaitsFor,
    /// Until when, where it is not the team's.
    pub until: Option<Date>,
    /// Who has it: their account, and their name where they can see to it.
    pub assigned: Option<(String, Option<String>)>,
    /// The reader's own account.
    pub me: String,
    /// Who can have it.
    pub takers: Vec<Choice>,
    /// Today, from which days to put it off to are counted.
    pub today: Date,
    /// Colleagues who have it open now, by name.
    pub open_with: Vec<String>,
    /// Who settled or hid it, by name where they can see to it, and when.
    pub ended: Option<(Option<String>, DateTime)>,
    /// Where it was before its author wrote again, where it waits for that.
    pub wrote_after: Option<ViewState>,
    /// How it stands with filing it; nothing where it never goes into a record.
    pub filing: Option<Filing>,
}

/// How it stands with filing something to its author's record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Filing {
    /// It goes once it is answered.
    OnceAnswered,
    /// Somebody said that it goes now.
    Asked,
    /// It was made ready, and this became of it.
    Made(FilingState),
}

/// The list that a view stands beside.
#[derive(Debug, Clone, Default)]
pub struct Beside {
    /// What the list is narrowed to and the part of it, as in its address: `who=me&` or nothing.
    pub query: String,
    /// The view after this one.
    pub next: Option<String>,
    /// What follows where this one is the last of its part.
    pub further: Option<Further>,
    /// The view before this one.
    pub before: Option<String>,
}

/// The next part of a list.
#[derive(Debug, Clone)]
pub struct Further {
    /// Where its first view is open.
    pub href: String,
    /// After which place it begins, as it stands in the address of a form.
    pub place: String,
}

impl Beside {
    /// Where the next view is open.
    #[must_use]
    pub fn onward(&self) -> Option<String> {
        let further = self.further.as_ref().map(|further| further.href.clone());
        self.next.as_deref().map(|next| self.open(next)).or(further)
    }

    /// What is put behind the address of a form about the view, which leads back here then.
    #[must_use]
    pub fn form(&self) -> String {
        // Nothing else stands in it that an address within an address would mistake.
        let query = self.query.replace('%', "%25").replace('=', "%3D").replace('&', "%26");
        let further = self.further.as_ref().map(|further| further.place.as_str());
        let next = self.next.as_deref().or(further).unwrap_or_default();
        format!("?desk={query}&next={next}")
    }

    /// The address of the list with this view open beside it.
    #[must_use]
    pub fn open(&self, view: &str) -> String {
        format!("/queue?{}open={view}", self.query)
    }
}

/// What the reader did last with views, while it can be undone.
#[derive(Debug, Clone)]
pub struct LastDeed {
    /// Its id, for the form that undoes it.
    pub id: String,
    /// What was done.
    pub what: DeskDeed,
    /// With how many views.
    pub views: i64,
    /// When.
    pub at: DateTime,
    /// When it goes out, where it is a reply.
    pub goes_at: Option<DateTime>,
}

/// Why nothing was done with many views, or nothing undone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ManyProblem {
    /// Nothing was ticked.
    Nothing,
    /// Too many were.
    TooMany,
    /// No day, or none within the next weeks.
    Day,
    /// No theme that is in use.
    Theme,
    /// Somebody cannot have so many of them.
    NotTheirs(usize),
    /// So many are a colleague's already.
    Others(usize),
    /// So many are not open any more.
    Ended(usize),
    /// So many are for a meeting still to come, and no reviewing officer has them.
    Meetings(usize),
    /// So many may be harm.
    Held(usize),
    /// The authors of so many wrote since the list was drawn.
    WroteAgain(usize),
    /// So many are not where they were.
    Moved(usize),
    /// It is too late to undo it.
    Over,
    /// It was a reply, and it has gone out.
    GoneOut,
    /// It was a reply, and goes out within seconds.
    GoesNow,
    /// The reader wrote what is held, and so does not send it.
    OwnHeld,
    /// The child is not reached any more.
    NotReached,
    /// What is held would go at once, and nobody says that it is safe to write to its author.
    NotKnownSafe,
    /// A colleague changed the view since, so that the reply goes out: who, where they are
    /// still known.
    ReplyGoes(Option<String>),
    /// No reply waits that could be sent at once.
    NothingWaits,
    /// Somebody changed one since: who, where it was a colleague.
    Changed(Option<String>),
}

impl Default for Desk {
    fn default() -> Self {
        Self {
            waits: WaitsFor::Team,
            until: None,
            assigned: None,
            me: String::new(),
            takers: Vec::new(),
            today: Date::default(),
            open_with: Vec::new(),
            ended: None,
            wrote_after: None,
            filing: None,
        }
    }
}
