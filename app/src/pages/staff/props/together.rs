//! What young people do together, from the team's side.

use super::{Choice, FieldErrors, Link, Shown};

/// Polls and surveys, and a new one.
#[derive(Debug, Clone, Default)]
pub struct AskPage {
    /// Those there are.
    pub polls: Vec<AskLine>,
    /// Posters for services.
    pub posters: Vec<Link>,
    /// What is asked: kinds to choose from.
    pub kinds: Vec<Choice>,
    /// What was typed: title, what it is for, questions, last day.
    pub typed: [String; 4],
    /// Whether only the council's members answer.
    pub members_only: bool,
    /// What is wrong.
    pub errors: FieldErrors,
}

/// One poll in the list.
#[derive(Debug, Clone, Default)]
pub struct AskLine {
    /// Its page.
    pub href: String,
    /// Its title.
    pub title: String,
    /// What it is, in words.
    pub kind: String,
    /// Whether it takes answers.
    pub open: bool,
    /// How many answers hold words that nobody has read.
    pub unread: i64,
}

/// One poll and what came of it so far.
#[derive(Debug, Clone, Default)]
pub struct AskedPage {
    /// Its own address.
    pub href: String,
    /// Its title.
    pub title: String,
    /// Whether it takes answers.
    pub open: bool,
    /// How many answered.
    pub answered: Shown,
    /// Each question, each answer and how many gave it; `None` when too few.
    pub tallies: Vec<AskedTally>,
    /// Whether own words are asked for.
    pub has_words: bool,
    /// Own words, where they were opened: day, question, words.
    pub words: Option<Vec<(String, String, String)>>,
    /// Counts from here on are shown.
    pub threshold: i64,
}

/// One question, each answer and how many gave it; `None` when too few.
pub type AskedTally = (String, Option<Vec<(String, Shown)>>);

/// A poster to be printed.
#[derive(Debug, Clone, Default)]
pub struct PosterPage {
    /// What it says.
    pub title: String,
    /// The address, in full.
    pub link: String,
    /// That address as a QR code: a whole `<svg>`, trusted.
    pub qr: String,
}

/// The council, from the team's side.
#[derive(Debug, Clone, Default)]
pub struct CouncilAdminPage {
    /// Members' nicknames.
    pub members: Vec<String>,
    /// Cards: id, what it is, what it says, where it has got to.
    pub cards: Vec<[String; 4]>,
    /// Pots: id, title, whether it is closed.
    pub budgets: Vec<(String, String, bool)>,
    /// What was typed: nickname, pot's title, what it is for, pounds, items.
    pub typed: [String; 5],
    /// The form that was refused, and what is wrong.
    pub refused: Option<(String, FieldErrors)>,
}

/// The pages about rights, from the team's side.
#[derive(Debug, Clone, Default)]
pub struct GuideAdminPage {
    /// All pages.
    pub pages: Vec<Link>,
    /// The page that is edited, or empty for a new one.
    pub slug: String,
    /// Its version so far.
    pub version: i64,
    /// Languages.
    pub langs: Vec<Choice>,
    /// Title, text, easy text.
    pub typed: [String; 3],
    /// What is wrong.
    pub errors: FieldErrors,
}

/// Who is who, from the team's side.
#[derive(Debug, Clone, Default)]
pub struct ContactsAdminPage {
    /// Everybody's people: id, part, name, role.
    pub people: Vec<[String; 4]>,
    /// The entry that is edited, or empty for a new one.
    pub id: String,
    /// Parts of the page.
    pub parts: Vec<Choice>,
    /// What somebody can be to one young person.
    pub kinds: Vec<Choice>,
    /// Name, role, what they do, how to reach them.
    pub typed: [String; 4],
    /// Workers with an account, to be named as somebody's own.
    pub colleagues: Vec<Choice>,
    /// The nickname typed.
    pub nickname: String,
    /// The form that was refused, and what is wrong.
    pub refused: Option<(String, FieldErrors)>,
}

/// The council's cards to the board.
#[derive(Debug, Clone, Default)]
pub struct ChallengesPage {
    /// The cards.
    pub cards: Vec<ChallengeLine>,
    /// An answer that was refused.
    pub refused: Option<RefusedAnswer>,
}

/// The card whose answer was refused, the answer, the day, what is wrong.
pub type RefusedAnswer = (String, String, String, FieldErrors);

/// One card to the board.
#[derive(Debug, Clone, Default)]
pub struct ChallengeLine {
    /// Its id.
    pub id: String,
    /// What it asks.
    pub title: String,
    /// Why it matters.
    pub why: String,
    /// When it was handed over.
    pub on: String,
    /// The answer, who gave it, and when.
    pub answer: Option<[String; 3]>,
    /// By when something will be done.
    pub due_on: Option<String>,
    /// What the council says of the answer, in words.
    pub judgement: Option<&'static str>,
}
