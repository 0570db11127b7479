//! How questions are answered and where situations stand, in words.

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Asks {
    /// In one's own words.
    #[default]
    Text,
    /// One of five faces.
    Faces,
    /// One of several.
    Choice,
    /// Yes, no, or not sure.
    YesNo,
    /// Picture cards.
    Cards,
    /// A day.
    Date,
}

impl Asks {
    /// Every kind.
    pub const ALL: [Asks; 6] = [Asks::Text, Asks::Faces, Asks::Choice, Asks::YesNo, Asks::Cards, Asks::Date];

    /// Its name in forms.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Asks::Text => "text",
            Asks::Faces => "faces",
            Asks::Choice => "choice",
            Asks::YesNo => "yes_no",
            Asks::Cards => "cards",
            Asks::Date => "date",
        }
    }

    /// It in words.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Asks::Text => "In their own words",
            Asks::Faces => "Five faces",
            Asks::Choice => "One of several",
            Asks::YesNo => "Yes, no, not sure",
            Asks::Cards => "Picture cards",
            Asks::Date => "A day",
        }
    }

    /// The kind of that name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// Where a situation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Stands {
    /// On the home page.
    #[default]
    Home,
    /// Under "More".
    More,
    /// On the home page of picture mode.
    Pictures,
    /// Behind the button "I am not safe".
    Alarm,
    /// Nowhere.
    Nowhere,
}

impl Stands {
    /// Every place.
    pub const ALL: [Stands; 5] = [Stands::Home, Stands::More, Stands::Pictures, Stands::Alarm, Stands::Nowhere];

    /// Where a situation that stands here can be put: behind the button there is one
    /// alone, and it stays there.
    #[must_use]
    pub fn choices(self) -> Vec<Stands> {
        Self::ALL.into_iter().filter(|place| (*place == Stands::Alarm) == (self == Stands::Alarm)).collect()
    }

    /// Its name in forms.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Stands::Home => "home",
            Stands::More => "more",
            Stands::Pictures => "pictures",
            Stands::Alarm => "alarm",
            Stands::Nowhere => "nowhere",
        }
    }

    /// It in words.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Stands::Home => "On the home page",
            Stands::More => "Under “More”",
            Stands::Pictures => "In pictures",
            Stands::Alarm => "Behind the button “I am not safe”",
            Stands::Nowhere => "Not offered",
        }
    }

    /// The place of that name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|place| place.name() == name)
    }
}

/// Why a situation cannot be shown yet; a question is named by its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotReady {
    /// It asks nothing.
    NoQuestion,
    /// Fewer than two things to choose.
    TooFewChoices(String),
    /// It cannot stand on a path of pictures.
    NotInPictures(String),
    /// Too many questions for a path of pictures.
    TooManyPictures,
    /// The first question needs an account.
    FirstNeedsAccount,
}

impl NotReady {
    pub(super) fn words(&self) -> String {
        match self {
            NotReady::NoQuestion => "It asks nothing yet.".to_owned(),
            NotReady::TooFewChoices(ask) => format!("“{ask}” needs two things to choose for everybody."),
            NotReady::NotInPictures(ask) => {
                format!("“{ask}” cannot stand on a path of pictures: only cards and faces can.")
            }
            NotReady::TooManyPictures => "A path of pictures has at most five questions.".to_owned(),
            NotReady::FirstNeedsAccount => {
                "The first question is asked of those with an account alone: others would be asked nothing.".to_owned()
            }
        }
    }
}

/// Several things beside one another.
#[must_use]
pub fn beside(things: &[String]) -> String {
    things.join(" · ")
}

/// What was ticked or not.
#[must_use]
pub fn ticked(on: bool) -> &'static str {
    if on { "Yes" } else { "No" }
}

/// Whom a question is asked, and where its answer may be said, as one line; `shut`
/// are the choices that only those with an account are offered.
#[must_use]
pub fn whom(needs_account: bool, unsaid: bool, many: bool, shut: &[String]) -> String {
    let mut said: Vec<String> = Vec::new();
    said.push(if needs_account { "Those with an account" } else { "Everybody" }.to_owned());
    said.extend(shut.iter().map(|choice| format!("“{choice}” with an account only")));
    said.extend(unsaid.then(|| "Not said in a meeting".to_owned()));
    said.extend(many.then(|| "Several cards".to_owned()));
    beside(&said)
}

/// The pictures of situations in words.
#[must_use]
pub fn icon(name: &str) -> &'static str {
    match name {
        "s-wrong" => "Something is wrong",
        "s-good" => "Good news",
        "s-meeting" => "A meeting",
        "s-me" => "A person",
        "s-change" => "A change",
        "s-visit" => "A visit",
        "s-thanks" => "Thanks",
        "s-idea" => "An idea",
        "s-complaint" => "A complaint",
        "s-advocate" => "An advocate",
        "s-help" => "Help",
        "s-path" => "A path",
        "s-money" => "Money",
        "s-home" => "A home",
        "s-records" => "Records",
        "s-missing" => "Missing",
        _ => "Another picture",
    }
}
