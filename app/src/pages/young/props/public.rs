//! Pages for everyone: the wall, help, policy, errors.

use heard_vocabulary::{Claim, Verdict};

/// You said, we did.
#[derive(Debug, Clone, Default)]
pub struct WallPage {
    /// Topics to choose from: address, label (empty for "everything"), whether
    /// this one is shown.
    pub themes: Vec<(String, String, bool)>,
    /// Areas to choose from, likewise; empty where there is only one.
    pub areas: Vec<(String, String, bool)>,
    /// Everyone's answers or only those to one's own things, likewise.
    pub whose: Vec<(String, String, bool)>,
    /// One's own first, then newest first.
    pub items: Vec<WallItem>,
    /// Whether easy words are shown.
    pub easy: bool,
    /// The address for plain words, keeping the chosen topic.
    pub plain_href: String,
    /// The address for easy words, keeping the chosen topic.
    pub easy_href: String,
    /// Where more answers stand, when there are more.
    pub more_href: Option<String>,
    /// The page's own address, to come back to.
    pub here: String,
    /// Whether the visitor is asked if it made a difference.
    pub can_say: bool,
}

/// One public answer.
#[derive(Debug, Clone)]
pub struct WallItem {
    /// Its id; posts `verdict` and `next` to `/wall/{id}/verdict`.
    pub id: String,
    /// Its topic, as young people say it; items with one topic stand together.
    pub topic: String,
    /// What young people said.
    pub you_said: String,
    /// What was done or promised.
    pub we_did: String,
    /// Why, or why not; may be empty.
    pub reason: String,
    /// The same in easy words; may be empty.
    pub easy_read: String,
    /// Done, will do, cannot, already there.
    pub claim: Claim,
    /// When it was published.
    pub on: String,
    /// By when.
    pub due_on: Option<String>,
    /// How many said it, as far as that may be shown.
    pub voices: Voices,
    /// How many in a hundred said that it happened, where that may be shown.
    pub verdicts: Option<u8>,
    /// Whether it answers something the visitor said.
    pub mine: bool,
    /// How many in a hundred of those who tapped said that it made a
    /// difference, where that may be shown.
    pub difference: Option<u8>,
    /// What the visitor said of it.
    pub said: Option<Verdict>,
}

/// How many people said something, as far as that may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Voices {
    /// Too few to say, or nobody: the two look alike.
    Few,
    /// About this many.
    About(u32),
}

/// Help now.
#[derive(Debug, Clone, Default)]
pub struct HelpPage {
    /// The duty team's number; empty leaves the row out.
    pub duty_phone: String,
    /// Its hours.
    pub duty_hours: String,
    /// The emergency duty team's number; empty leaves the row out.
    pub emergency_phone: String,
    /// Its hours.
    pub emergency_hours: String,
}

/// A form came after its session had ended.
#[derive(Debug, Clone, Default)]
pub struct SignedOutPage {
    /// Whether what was written waits.
    pub kept: bool,
    /// Where to get in again.
    pub back: String,
}

/// What was written before its session had ended, given back.
#[derive(Debug, Clone, Default)]
pub struct KeptPage {
    /// Where it was to be posted.
    pub action: String,
    /// Its fields, in order.
    pub fields: Vec<KeptField>,
}

/// One field of it.
#[derive(Debug, Clone, Default)]
pub struct KeptField {
    /// Its name in the form.
    pub name: String,
    /// What was in it.
    pub value: String,
    /// Whether somebody wrote it, so that it is shown.
    pub words: bool,
}

/// How somebody's hours stand by the council's clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ByClock {
    /// There now, until such as `17:30`.
    Open {
        /// Until when today.
        until: String,
    },
    /// Not there now.
    Closed {
        /// `today`, `tomorrow`, or a day of the week, `1` for Monday.
        day: String,
        /// From when.
        from: String,
    },
}

/// Who can help now, and who reads what was said: what comes first after
/// something hard was sent.
#[derive(Debug, Clone, Default)]
pub struct HelpFirst {
    /// The council's numbers.
    pub numbers: HelpPage,
    /// How the duty team stands by the clock, where its hours are known.
    pub duty: Option<ByClock>,
    /// How the team that reads stands by the clock, likewise.
    pub readers: Option<ByClock>,
}

/// The same for a page on which something may wait to be sent.
#[derive(Debug, Clone, Default)]
pub struct HelpWaiting {
    /// Whether it comes first whatever else is chosen on the page.
    pub raised: bool,
    /// Fields as `name=value`, blanks between: with one of them it comes first.
    pub fields: String,
    /// The council's numbers.
    pub numbers: HelpPage,
}

/// The published moderation policy.
#[derive(Debug, Clone, Default)]
pub struct ModerationPolicyPage {
    /// Whether a lawyer has checked the words on immigration authorities.
    pub lawyer_checked: bool,
}

/// A press that a link on another website cannot make.
#[derive(Debug, Clone)]
pub struct GoOnPage {
    /// The path and query that the press leads to.
    pub href: String,
}

/// Something went wrong, with a way on.
#[derive(Debug, Clone)]
pub struct ErrorPage {
    /// The HTTP status: 403, 404, 410, 413, 422, 429 have words of their own.
    pub status: u16,
    /// What staff can find in the log.
    pub reference: Option<String>,
    /// Where "Back" leads.
    pub back: String,
}
