//! What something was said in: the situation, and the language.

use crate::i18n::Lang;

/// The situation something was said in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Situation {
    /// One of the catalogue, by its English title.
    Titled(String),
    /// One that is answered in pictures, by its English title.
    InPictures(String),
    /// A rating of a service.
    Rating,
    /// One that the catalogue does not hold any more.
    Gone,
}

impl Situation {
    /// Its words.
    #[must_use]
    pub fn words(&self) -> String {
        match self {
            Situation::Titled(title) => title.clone(),
            Situation::InPictures(title) => format!("{title} (in pictures)"),
            Situation::Rating => "Rating of a service".to_owned(),
            Situation::Gone => "A situation that is not asked about any more".to_owned(),
        }
    }
}

/// A language's name as staff read it, by its code; a code that is on no list
/// stays as it is.
pub(super) fn language(code: &str) -> String {
    let Some(lang) = Lang::parse(code) else { return code.to_owned() };
    match lang {
        Lang::En => "English",
        Lang::Ar => "Arabic",
        Lang::Ckb => "Kurdish Sorani",
        Lang::Ps => "Pashto",
        Lang::Prs => "Dari",
        Lang::Fa => "Farsi",
        Lang::Ti => "Tigrinya",
        Lang::Am => "Amharic",
        Lang::Sq => "Albanian",
        Lang::Vi => "Vietnamese",
        Lang::Uk => "Ukrainian",
    }
    .to_owned()
}
