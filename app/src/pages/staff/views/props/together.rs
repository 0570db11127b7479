//! What belongs together.

use jiff::civil::Date;

/// Where the views of a cluster belong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ShownPlace {
    /// They are about one service, by its name.
    Service(String),
    /// They are about services of one district.
    District(String),
    /// They are about no service.
    Anywhere,
}

/// Views that belong together.
#[derive(Debug, Clone)]
pub struct ClusterLine {
    /// Where they are shown.
    pub href: String,
    /// The theme they share.
    pub theme: String,
    /// Where they belong.
    pub place: ShownPlace,
    /// How many there are.
    pub views: i64,
}

/// Views that are said in much the same words.
#[derive(Debug, Clone)]
pub struct AlikeLine {
    /// Where they are shown.
    pub href: String,
    /// The theme that all of them have.
    pub theme: Option<String>,
    /// Where all of them belong.
    pub place: Option<ShownPlace>,
    /// How many there are.
    pub views: i64,
}

/// What belongs together.
#[derive(Debug, Clone, Default)]
pub struct TogetherPage {
    /// By what the team said of it.
    pub clusters: Vec<ClusterLine>,
    /// By the words.
    pub alike: Vec<AlikeLine>,
}

/// One view of a cluster.
#[derive(Debug, Clone)]
pub struct ClusterView {
    /// The view.
    pub id: String,
    /// The beginning of its words; `None` where nobody can read them.
    pub snippet: Option<String>,
    /// The language's code.
    pub lang: String,
    /// When it came.
    pub received_on: Date,
    /// Whether the team has opened it.
    pub read: bool,
    /// Whether nothing came beside its words.
    pub alone: bool,
}

/// What a response about a cluster begins with. Its form asks for `/responses/new`.
#[derive(Debug, Clone, Default)]
pub struct BeginWith {
    /// The theme, where they share one.
    pub theme: Option<String>,
    /// The service, where they share one.
    pub service: Option<String>,
    /// The objective that at least half of them serve.
    pub objective: Option<String>,
}

/// One cluster.
#[derive(Debug, Clone)]
pub struct ClusterPage {
    /// The theme they share; nothing where their words are all that they share.
    pub theme: Option<String>,
    /// Where they belong, where it is one place.
    pub place: Option<ShownPlace>,
    /// How many there are.
    pub views: i64,
    /// The newest of them.
    pub lines: Vec<ClusterView>,
    /// What a response begins with; `None` where the reader writes none.
    pub begin: Option<BeginWith>,
}
