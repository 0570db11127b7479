//! What a service and its parts are called, and what was typed of it.

use heard_storage::{StorageError, text};
use heard_vocabulary::ServiceKind;
use serde::{Deserialize, Serialize};

use crate::catalogue::{Service, Words, in_language};
use crate::scenarios::reword;
use crate::translations::Overlay;

/// Letters that a name has at most.
pub const LONGEST: usize = 120;

/// As many parts as a service may have.
pub const PARTS: usize = 12;

/// As many registered places as a home is believed to have.
const MOST_PLACES: i64 = 999;

/// What one version of a service says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceText {
    /// Its name.
    pub name: String,
    /// What kind of service.
    pub kind: String,
    /// Who provides it.
    pub provider: String,
    /// Where, when it has one place.
    pub district: Option<String>,
    /// How many registered places it has, where people live in it.
    pub places: Option<i64>,
    /// As young people say it, by language.
    pub young: Words,
    /// Its parts in young people's words, by language.
    pub parts: Vec<Words>,
}

/// What was typed of a service, in English.
#[derive(Debug, Clone, Default)]
pub struct ServiceTyped {
    /// Its name.
    pub name: String,
    /// What kind of service; `None` where nothing of the list was chosen.
    pub kind: Option<ServiceKind>,
    /// Who provides it.
    pub provider: String,
    /// Where; empty where it is everywhere.
    pub district: String,
    /// How many registered places; empty where nobody lives in it, or nobody
    /// counted them.
    pub places: String,
    /// What young people call it.
    pub young: String,
    /// Its parts in young people's words, field by field; empty ones are left out.
    pub parts: Vec<String>,
    /// Whether what changes in English is a correction: other languages keep what
    /// they say.
    pub same: bool,
}

/// Why a service was not changed.
#[derive(Debug, thiserror::Error)]
pub enum ServiceError {
    /// There is no such service.
    #[error("there is no such service")]
    Gone,
    /// No name, or one of more than [`LONGEST`] letters.
    #[error("this name cannot be used")]
    BadName,
    /// Another service has the name.
    #[error("another service has this name")]
    NameTaken,
    /// No kind of the list.
    #[error("no kind was chosen")]
    NoKind,
    /// Nobody provides it.
    #[error("nobody provides it")]
    NoProvider,
    /// No such number of places.
    #[error("this is no number of places")]
    BadPlaces,
    /// No word that young people use, or one of more than [`LONGEST`] letters.
    #[error("there is no word young people use")]
    NoYoung,
    /// More than [`PARTS`] parts, one twice, or one of more than [`LONGEST`] letters.
    #[error("not such parts")]
    BadParts,
    /// There is no such version, or it says that already.
    #[error("there is no such version")]
    NoVersion,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

fn short(typed: &str) -> Option<String> {
    let typed = typed.trim();
    let sound = !text::is_empty(typed) && text::length(typed) <= LONGEST && !typed.chars().any(char::is_control);
    sound.then(|| typed.to_owned())
}

impl ServiceText {
    /// A service as it stands.
    #[must_use]
    pub fn of(service: &Service) -> Self {
        Self {
            name: service.name.clone(),
            kind: service.kind.clone(),
            provider: service.provider.clone(),
            district: service.district.clone(),
            places: service.places,
            young: service.young_name.clone(),
            parts: service.aspects.clone(),
        }
    }

    /// What it becomes by what was typed. What is a correction keeps what other
    /// languages say, also what somebody stands for there.
    ///
    /// # Errors
    /// What is wrong with what was typed.
    pub fn with(&self, typed: &ServiceTyped, overlay: &Overlay) -> Result<Self, ServiceError> {
        let name = short(&typed.name).ok_or(ServiceError::BadName)?;
        let kind = typed.kind.ok_or(ServiceError::NoKind)?.name().to_owned();
        let provider = short(&typed.provider).ok_or(ServiceError::NoProvider)?;
        let district = Some(typed.district.trim().to_owned()).filter(|district| !district.is_empty());
        let places = match text::number(typed.places.trim()).as_str() {
            "" => None,
            number => {
                let places = number.parse().ok().filter(|places| (1..=MOST_PLACES).contains(places));
                Some(places.ok_or(ServiceError::BadPlaces)?)
            }
        };
        let mut young = self.young.clone();
        called(&mut young, short(&typed.young).ok_or(ServiceError::NoYoung)?, typed.same, overlay);
        let parts = self.parts_with(typed, overlay)?;
        Ok(Self { name, kind, provider, district, places, young, parts })
    }

    /// Its parts by what was typed, field by field: one that is called so already keeps
    /// what other languages call it, wherever it stands now; one that was corrected
    /// where it stood keeps that too.
    fn parts_with(&self, typed: &ServiceTyped, overlay: &Overlay) -> Result<Vec<Words>, ServiceError> {
        let english = |words: &Words| in_language(words, "en").to_owned();
        let stays = |words: &Words| typed.parts.iter().any(|part| part.trim() == in_language(words, "en"));
        let mut parts: Vec<Words> = Vec::new();
        for (at, part) in typed.parts.iter().enumerate().filter(|(_, part)| !text::is_empty(part)) {
            let part = short(part).ok_or(ServiceError::BadParts)?;
            if parts.iter().any(|known| text::search(&english(known)) == text::search(&part)) {
                return Err(ServiceError::BadParts);
            }
            let corrected = || self.parts.get(at).filter(|words| typed.same && !stays(words)).cloned();
            let there = self.parts.iter().find(|words| english(words) == part).cloned();
            let mut words = there.or_else(corrected).unwrap_or_default();
            called(&mut words, part, typed.same, overlay);
            parts.push(words);
        }
        if parts.len() > PARTS { Err(ServiceError::BadParts) } else { Ok(parts) }
    }
}

/// Calls something so in English. A correction takes along what somebody stands for in
/// other languages: it hangs on the English words, which go.
fn called(words: &mut Words, english: String, same: bool, overlay: &Overlay) {
    if same && in_language(words, "en") != english {
        overlay.lay(words);
    }
    reword(words, english, same);
}

/// A service as young people would read it by what was typed, as far as that could
/// be kept: to be tried, and kept nowhere.
#[must_use]
pub fn tried(mut service: Service, typed: &ServiceTyped, overlay: &Overlay) -> Service {
    let text = ServiceText::of(&service);
    if let Some(young) = short(&typed.young) {
        called(&mut service.young_name, young, typed.same, overlay);
    }
    service.aspects = text.parts_with(typed, overlay).unwrap_or(text.parts);
    service.kind = typed.kind.map_or(text.kind, |kind| kind.name().to_owned());
    overlay.lay(&mut service.young_name);
    service.aspects.iter_mut().for_each(|part| overlay.lay(part));
    service
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(english: &str, arabic: &str) -> Words {
        Words::from([("en".to_owned(), english.to_owned()), ("ar".to_owned(), arabic.to_owned())])
    }

    fn text() -> ServiceText {
        ServiceText {
            name: "Alder House".into(),
            kind: ServiceKind::ALL[0].name().into(),
            provider: "Alder".into(),
            district: None,
            places: Some(4),
            young: words("Alder House", "بيت"),
            parts: vec![words("The food", "الطعام"), words("My room", "غرفتي")],
        }
    }

    fn typed(parts: &[&str]) -> ServiceTyped {
        ServiceTyped {
            name: "Alder House".into(),
            kind: Some(ServiceKind::ALL[0]),
            provider: "Alder".into(),
            places: " ٤ ".into(),
            young: "Alder House".into(),
            parts: parts.iter().map(|part| (*part).to_owned()).collect(),
            ..ServiceTyped::default()
        }
    }

    #[test]
    fn adm_02_a_part_keeps_its_other_languages_wherever_it_stands_and_loses_them_when_it_is_another() {
        let with = |typed: &ServiceTyped| text().with(typed, &Overlay::default()).unwrap();
        assert_eq!(with(&typed(&["The food", "My room"])), text());
        let moved = with(&typed(&["My room", "", "The garden", "The food"]));
        assert_eq!(moved.parts[0], words("My room", "غرفتي"));
        assert_eq!(moved.parts[1].get("ar"), None);
        assert_eq!(moved.parts[2], words("The food", "الطعام"));
        let corrected = with(&ServiceTyped { same: true, ..typed(&["The meals", "My room"]) });
        assert_eq!(corrected.parts[0], words("The meals", "الطعام"));
        // A part takes over no other's words: neither of one that moved, nor past an empty field.
        let moved = with(&ServiceTyped { same: true, ..typed(&["My room", "The meals"]) });
        assert_eq!(moved.parts[1].get("ar"), None);
        let emptied = with(&ServiceTyped { same: true, ..typed(&["", "My bedroom"]) });
        assert_eq!(emptied.parts, [words("My bedroom", "غرفتي")]);
    }

    #[test]
    fn adm_02_what_cannot_be_kept_of_a_service_is_said() {
        let refused = |typed: ServiceTyped| text().with(&typed, &Overlay::default()).unwrap_err();
        let good = || typed(&["The food"]);
        assert!(matches!(refused(ServiceTyped { name: "\u{200b}".into(), ..good() }), ServiceError::BadName));
        assert!(matches!(refused(ServiceTyped { kind: None, ..good() }), ServiceError::NoKind));
        assert!(matches!(refused(ServiceTyped { places: "many".into(), ..good() }), ServiceError::BadPlaces));
        assert!(matches!(refused(ServiceTyped { places: "0".into(), ..good() }), ServiceError::BadPlaces));
        assert!(matches!(refused(ServiceTyped { young: String::new(), ..good() }), ServiceError::NoYoung));
        assert!(matches!(refused(typed(&["The food", "the  FOOD"])), ServiceError::BadParts));
        assert!(matches!(
            refused(typed(&["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m"])),
            ServiceError::BadParts
        ));
    }
}
