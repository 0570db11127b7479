//! What the pages of set-up are made from.

use heard_vocabulary::{Condition, OpeningDeed, Promise, Role, SettingName};

use super::problems::{FirstProblem, OpeningProblem, PlaceProblem, PutBackProblem, SettingProblem};
use crate::pages::staff::Choice;
use crate::shell::Crest;

/// Whether young people's pages are open.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum DoorsShown {
    /// Not yet.
    #[default]
    NotYet,
    /// Since this moment.
    Open(String),
    /// Closed again, since this moment.
    Closed(String),
}

/// The page behind the first link.
#[derive(Debug, Clone, Default)]
pub struct FirstStartPage {
    /// What stands at the link's end.
    pub code: String,
    /// The name as typed.
    pub name: String,
    /// The e-mail as typed.
    pub email: String,
    /// What is wrong.
    pub problems: Vec<FirstProblem>,
}

/// The list of what is there and what is missing.
#[derive(Debug, Clone, Default)]
pub struct SetupPage {
    /// Whether Heard is open.
    pub doors: DoorsShown,
    /// Every line.
    pub items: Vec<Item>,
}

/// One line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// The council's name and young people's word; `None` where never set.
    Name(Option<String>, Option<String>),
    /// The contrast of the two colours, in hundredths; `None` where none are
    /// chosen.
    Colours(Option<u32>),
    /// The numbers and hours of the duty teams that are missing.
    Numbers(Vec<SettingName>),
    /// The numbers for advocacy, complaints and allegations that are missing.
    OtherNumbers(Vec<SettingName>),
    /// Whether the hours of the duty team, and of the team that reads, are
    /// known by the clock.
    Hours(bool, bool),
    /// How many districts.
    Districts(i64),
    /// How many teams.
    Teams(i64),
    /// How many topics.
    Topics(i64),
    /// How many services.
    Services(i64),
    /// How many languages are offered, of how many.
    Languages(i64, i64),
    /// The threshold, and whether the council chose it.
    Threshold(i64, bool),
    /// How many clocks of complaints and challenges the council chose.
    Clocks(i64),
    /// For how many kinds of things somebody decided how long they are kept, and how many
    /// kinds there are.
    Retention(i64, i64),
    /// Safeguarding leads, those of them with a second factor, and whether this
    /// is the demonstration, where none is needed.
    Lead(i64, i64, bool),
    /// From when until when the first gap in the rota is.
    Rota(Option<(String, String)>),
    /// People who may open and close.
    Two(i64),
    /// Whether the safeguarding chain is there.
    Chain(bool),
    /// How many promises can be kept, of how many.
    Promises(i64, i64),
}

/// Name, words and colours.
#[derive(Debug, Clone, Default)]
pub struct CouncilPage {
    /// The name, as typed or stored.
    pub council: String,
    /// Young people's word for themselves.
    pub own_word: String,
    /// The colour behind.
    pub colour: String,
    /// The colour of letters.
    pub letters: String,
    /// The crest there is.
    pub crest: Option<Crest>,
    /// The contrast of the stored ones, in hundredths.
    pub contrast: Option<u32>,
    /// What is wrong.
    pub problems: Vec<SettingProblem>,
}

/// Settings that are typed, each in a line: numbers with their hours, or working days.
#[derive(Debug, Clone, Default)]
pub struct LinesPage {
    /// Each field's value, as typed or stored.
    pub values: Vec<(SettingName, String)>,
    /// What is wrong.
    pub problems: Vec<SettingProblem>,
}

impl LinesPage {
    /// The value of a field, empty where there is none.
    pub(super) fn value(&self, name: SettingName) -> &str {
        self.values.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value)
    }
}

/// Languages offered.
#[derive(Debug, Clone, Default)]
pub struct LanguagesPage {
    /// The codes of those that are offered.
    pub offered: Vec<String>,
    /// The codes of those that somebody of the team can read.
    pub read: Vec<String>,
    /// Whether a lawyer checked what is said of immigration authorities.
    pub checked: bool,
}

/// The smallest group that is shown.
#[derive(Debug, Clone, Default)]
pub struct FiguresPage {
    /// The threshold, as typed or stored.
    pub threshold: String,
    /// What is wrong.
    pub problems: Vec<SettingProblem>,
}

/// Districts, teams, topics and services.
#[derive(Debug, Clone, Default)]
pub struct PlacesPage {
    /// Districts by name.
    pub districts: Vec<String>,
    /// Teams by name.
    pub teams: Vec<String>,
    /// Topics: the council's title, and young people's.
    pub topics: Vec<(String, String)>,
    /// Services: name and provider.
    pub services: Vec<(String, String)>,
    /// Kinds of services to choose from.
    pub kinds: Vec<Choice>,
    /// What was typed into the form that was refused.
    pub typed: PlaceTyped,
    /// Which form was refused, and why.
    pub refused: Option<(PlaceForm, PlaceProblem)>,
}

/// A form of that page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlaceForm {
    /// A district.
    District,
    /// A team.
    Team,
    /// A topic.
    Topic,
    /// A service.
    Service,
}

/// What was typed.
#[derive(Debug, Clone, Default)]
pub struct PlaceTyped {
    /// Its name.
    pub name: String,
    /// What young people call it.
    pub young_name: String,
    /// Who provides it.
    pub provider: String,
    /// Its district.
    pub district: String,
}

/// Every promise.
#[derive(Debug, Clone, Default)]
pub struct PromisesPage {
    /// Each, with what it takes.
    pub lines: Vec<PromiseLine>,
}

/// One promise.
#[derive(Debug, Clone)]
pub struct PromiseLine {
    /// Which.
    pub promise: Promise,
    /// Whether it can be kept.
    pub kept: bool,
    /// So many people of these roles, and how many there are; nothing where it
    /// takes something that is entered.
    pub people: Option<(i64, i64, Vec<Role>)>,
}

/// Who changed what.
#[derive(Debug, Clone, Default)]
pub struct HistoryPage {
    /// Each change, the newest first.
    pub changes: Vec<ChangeLine>,
    /// What is wrong with the form that was posted.
    pub problem: Option<PutBackProblem>,
}

/// One change.
#[derive(Debug, Clone)]
pub struct ChangeLine {
    /// Its id.
    pub id: String,
    /// Of which setting.
    pub setting: SettingName,
    /// What it was.
    pub was: Option<String>,
    /// What it became.
    pub became: Option<String>,
    /// By whom.
    pub by: Option<String>,
    /// When.
    pub at: String,
    /// Whether putting it back would change something.
    pub undoes: bool,
}

/// Opening and closing.
#[derive(Debug, Clone, Default)]
pub struct OpeningPage {
    /// How the doors stand.
    pub doors: DoorsShown,
    /// What is missing.
    pub lapses: Vec<Condition>,
    /// What waits for a second person.
    pub waiting: Option<WaitingLine>,
    /// What was settled, the newest first.
    pub done: Vec<DeedLine>,
    /// What was typed.
    pub typed: OpeningTyped,
    /// What is wrong.
    pub problems: Vec<OpeningProblem>,
}

/// What was typed.
#[derive(Debug, Clone, Default)]
pub struct OpeningTyped {
    /// The assessment's day.
    pub dpia_day: String,
    /// Who signed it.
    pub dpia_by: String,
    /// The privacy notice's day.
    pub notice_day: String,
    /// Who signed it.
    pub notice_by: String,
    /// Why it is closed.
    pub reason: String,
}

/// A deed that waits.
#[derive(Debug, Clone)]
pub struct WaitingLine {
    /// The deed.
    pub deed: DeedLine,
    /// Whether the reader may confirm it.
    pub may_confirm: bool,
    /// Whether the reader asked for it.
    pub own: bool,
}

/// One deed.
#[derive(Debug, Clone)]
pub struct DeedLine {
    /// Its id.
    pub id: String,
    /// Opening or closing.
    pub deed: OpeningDeed,
    /// Why it was closed.
    pub reason: String,
    /// The assessment's day and signature, and the privacy notice's.
    pub papers: Option<[(String, String); 2]>,
    /// Who asked, and when.
    pub asked: (Option<String>, String),
    /// Who settled it, and when.
    pub settled: Option<(Option<String>, String)>,
    /// Whether it was carried out.
    pub carried_out: bool,
}
