//! Saying something: home, questions, check, sent, rating.

use heard_vocabulary::{Audience, Helped, MediaKind, Translator};

use crate::pages::young::{AskedAgain, Aspect, HelpFirst, HelpWaiting, Problem};

/// Home: what do you want to say?
#[derive(Debug, Clone, Default)]
pub struct Home {
    /// The situations, in the order they are shown.
    pub scenarios: Vec<Tile>,
    /// Those under "More".
    pub more: Vec<Tile>,
    /// Whether the situations are those answered with pictures.
    pub pictures: bool,
    /// What was begun and not sent, the latest first.
    pub unfinished: Vec<Unfinished>,
    /// Whether "my things" is open to the visitor.
    pub signed_in: bool,
    /// Promises whose day has come.
    pub again: Vec<AskedAgain>,
    /// Whether something happened and is not decided.
    pub changed: bool,
    /// Whether the visitor signed out just now.
    pub signed_out: bool,
    /// Whether a poll or survey is open.
    pub polls: bool,
}

/// One situation on the home page.
#[derive(Debug, Clone)]
pub struct Tile {
    /// Its name in links: `/say/{key}`.
    pub key: String,
    /// Its title in the page's language.
    pub title: String,
    /// Its picture in the sprite, such as `s-wrong`.
    pub icon: String,
}

/// Something begun and not sent. Throwing it away posts `scenario` to
/// `/say/throw-away`.
#[derive(Debug, Clone)]
pub struct Unfinished {
    /// The situation's title.
    pub title: String,
    /// The page to go on with.
    pub href: String,
    /// The situation's name.
    pub key: String,
}

/// One question on a page of its own. Posts `answer` and `go` to the page's
/// own address.
#[derive(Debug, Clone)]
pub struct QuestionPage {
    /// Whether it stands on a path of pictures.
    pub pictures: bool,
    /// The situation's name in links.
    pub scenario_key: String,
    /// The situation's title in the page's language.
    pub scenario_title: String,
    /// What is said before the first question.
    pub lead: Option<String>,
    /// Which question this is, 1 for the first.
    pub number: usize,
    /// How many questions there are.
    pub count: usize,
    /// What is asked.
    pub ask: String,
    /// The hint under it.
    pub hint: Option<String>,
    /// How it is answered, and what was answered before.
    pub kind: Kind,
    /// What is wrong with the answer; puts "Error: " before the title.
    pub error: Option<Problem>,
    /// Where "Back" leads.
    pub back: String,
    /// Whether this is the first question: it says that nobody sees it yet.
    pub first: bool,
    /// Whether one answer is changed, and check comes next.
    pub changing: bool,
    /// Recordings and pictures that answer it already.
    pub media: Vec<MediaItem>,
    /// The tool that is laid out.
    pub way: Option<MediaKind>,
    /// What was said so far, as JSON, for going on without a connection: see
    /// `js/offline.js`. `None` where it cannot be gone on with there.
    pub so_far: Option<String>,
}

/// A recording or picture.
#[derive(Debug, Clone)]
pub struct MediaItem {
    /// Its id in forms.
    pub id: String,
    /// What it is.
    pub way: MediaKind,
    /// Where it can be listened to or looked at.
    pub href: String,
    /// How long a recording lasts, such as `1:35`.
    pub length: Option<String>,
}

/// How a question is answered.
#[derive(Debug, Clone)]
pub enum Kind {
    /// In own words.
    Text {
        /// What was written.
        value: String,
    },
    /// One of five faces.
    Faces {
        /// 1 (very bad) to 5 (very good).
        value: Option<u8>,
    },
    /// One of several.
    Choice {
        /// Key and text of each.
        options: Vec<(String, String)>,
        /// The chosen key.
        value: Option<String>,
    },
    /// Yes, no, or not sure.
    YesNo {
        /// `yes`, `no` or `not_sure`.
        value: Option<String>,
    },
    /// Picture cards; each has a drawing of its key's name in `art/cards.svg`.
    Cards {
        /// Key and words of each.
        options: Vec<(String, String)>,
        /// The picked keys.
        values: Vec<String>,
        /// Whether several can be picked.
        many: bool,
    },
    /// A day. Posts `answer.day`, `answer.month` and `answer.year`.
    Date {
        /// Day of the month, as typed.
        day: String,
        /// Month, as typed.
        month: String,
        /// Year, as typed.
        year: String,
    },
}

/// Check and send. Everything said travels in hidden fields.
#[derive(Debug, Clone)]
pub struct CheckPage {
    /// Where the form is posted: `/say/{scenario}/send`.
    pub action: String,
    /// The submission's own id, 32 hex digits.
    pub id: String,
    /// The version of the questions.
    pub version: i64,
    /// The language the answers were asked in.
    pub lang_code: String,
    /// The situation's name.
    pub scenario_key: String,
    /// The service this is about, or empty.
    pub service: String,
    /// How things are, `1` to `5`, or empty.
    pub mood: String,
    /// What was answered, in order.
    pub answers: Vec<CheckLine>,
    /// Where "Back" leads.
    pub back: String,
    /// Worker and reviewing officer can be chosen only when signed in.
    pub signed_in: bool,
    /// Whom worker or reviewing officer means: their names.
    pub reached: Vec<(Audience, String)>,
    /// Chosen audience; nothing chosen yet preselects the participation team.
    pub audience: Option<Audience>,
    /// Who helped; nothing chosen yet preselects "on my own".
    pub helped: Option<Helped>,
    /// Whether it was answered with pictures: a helper is likely then.
    pub pictures: bool,
    /// What a helper wrote that they saw.
    pub seen: String,
    /// Who may translate; nothing chosen yet preselects anyone.
    pub translator: Option<Translator>,
    /// Who can help while it cannot be sent.
    pub help: HelpWaiting,
    /// Why it was not sent.
    pub error: Option<Problem>,
}

/// One answer on the check page.
#[derive(Debug, Clone)]
pub struct CheckLine {
    /// The question's name: the hidden field is `a.{question_key}`.
    pub question_key: String,
    /// What was asked.
    pub ask: String,
    /// The answer as people read it, such as a face's name.
    pub shown: String,
    /// The answer as it is sent.
    pub value: String,
    /// The question's page.
    pub change_href: String,
    /// Recordings and pictures that answer it.
    pub media: Vec<MediaItem>,
    /// What was picked on a path of pictures, as it was drawn there.
    pub drawn: Vec<Drawn>,
}

/// An answer as a path of pictures draws it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Drawn {
    /// A picture card, by its key.
    Card(String),
    /// A face, 1 to 5.
    Face(u8),
    /// A sign of the sprite, such as `i-tick`.
    Sign(&'static str),
}

/// Sent.
#[derive(Debug, Clone)]
pub struct SentPage {
    /// The receipt's 16 digits; `None` when it is in "my things".
    pub receipt: Option<String>,
    /// Whether it went out from an account.
    pub signed_in: bool,
    /// Whether it went out from a tablet that many use: shown for a minute.
    pub kiosk: bool,
    /// Who can help now, where that comes first.
    pub help: Option<HelpFirst>,
    /// Whether the same form was sent before with something else in it: both are
    /// kept.
    pub again: bool,
}

/// Which service?
#[derive(Debug, Clone, Default)]
pub struct RateListPage {
    /// The kind's name in storage, then slug and young people's name of each service.
    pub services: Vec<(String, Vec<(String, String)>)>,
}

/// Rate one service. Posts `mood`, `a.words`, `helped`, `audience`, `id`,
/// `lang` to `/rate/{slug}`.
#[derive(Debug, Clone)]
pub struct RatePage {
    /// The service's name in links.
    pub slug: String,
    /// The service as young people call it.
    pub service: String,
    /// The chosen face, 1 to 5.
    pub mood: Option<u8>,
    /// Its parts, in young people's words; each posts `aspect.{number}`.
    pub aspects: Vec<Aspect>,
    /// Whether it is people: they are rated as a team.
    pub team: bool,
    /// Who may translate; nothing chosen yet preselects anyone.
    pub translator: Option<Translator>,
    /// What was written.
    pub words: String,
    /// Chosen audience; nothing chosen yet preselects the participation team.
    pub audience: Option<Audience>,
    /// Who helped; nothing chosen yet preselects "on my own".
    pub helped: Option<Helped>,
    /// The submission's own id, 32 hex digits.
    pub id: String,
    /// The page's language.
    pub lang_code: String,
    /// Worker and reviewing officer can be chosen only when signed in.
    pub signed_in: bool,
    /// Whom worker or reviewing officer means: their names.
    pub reached: Vec<(Audience, String)>,
    /// Who can help while it cannot be sent.
    pub help: HelpWaiting,
    /// Why it was not sent.
    pub error: Option<Problem>,
}

/// Saying something without a connection.
#[derive(Debug, Clone, Default)]
pub struct OfflinePage {
    /// The situations, in the order they are shown.
    pub scenarios: Vec<Tile>,
    /// Every situation's questions in the page's language, as JSON that
    /// `js/offline.js` reads: by situation `v` (version) and `q`, each with
    /// `k` (name), `t` (kind), `a` (asked), `h` (hint), `c` (choices: key,
    /// words, whether it needs an account), `n` (the same of the question) and `d`
    /// (answers after which help comes first); a situation's own `d` is set
    /// where that is so whatever is answered.
    pub questions: String,
    /// Who can help while it waits.
    pub help: HelpWaiting,
}
