//! A form that says something: which one it is, its id, its language.

use heard_vocabulary::{Audience, Helped, Translator};
use sha2::{Digest as _, Sha256};

use super::Fields;
use crate::catalogue::Question;
use crate::safeguarding::alarm;

/// How an answer reads in a language, from the form that drafts keep. The
/// texts of pages, such as "yes", are on another floor.
pub type Reads = fn(lang: &str, asked: &Question, value: &str) -> String;

/// A form that came in, whichever way.
#[derive(Clone, Copy)]
pub struct Form<'a> {
    /// Its fields.
    pub fields: &'a Fields,
    /// The language it was asked in, by its code.
    pub lang: &'a str,
    /// How answers read in it.
    pub reads: Reads,
}

/// What a form is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// Answers to the questions of a situation, by the situation's name.
    Situation(String),
    /// What is said of a service, by the service's name in links.
    Rating(String),
}

/// What a form is for that is posted to `path`; `None` where nothing is said.
#[must_use]
pub fn of_path(path: &str) -> Option<Kind> {
    match path.strip_prefix('/')?.split('/').collect::<Vec<_>>()[..] {
        ["say", situation, "send"] => Some(Kind::Situation(situation.to_owned())),
        ["rate", service] => Some(Kind::Rating(service.to_owned())),
        ["now"] => Some(Kind::Situation(alarm::SITUATION.to_owned())),
        _ => None,
    }
}

impl Form<'_> {
    /// The form's own secret id: 32 hexadecimal digits.
    #[must_use]
    pub fn own_id(&self) -> Option<[u8; 16]> {
        let id = self.fields.get("id");
        let whole = id.len() == 32 && id.bytes().all(|digit| digit.is_ascii_hexdigit());
        whole.then(|| u128::from_str_radix(id, 16).ok()).flatten().map(u128::to_be_bytes)
    }

    pub(super) fn audience(&self) -> Audience {
        Audience::parse(self.fields.get("audience")).unwrap_or(Audience::Team)
    }

    pub(super) fn helped(&self) -> Helped {
        Helped::parse(self.fields.get("helped")).unwrap_or(Helped::NotAsked)
    }

    pub(super) fn mood(&self) -> Option<i64> {
        self.fields.one("mood").filter(|mood| (1..=5).contains(mood))
    }

    /// Who may translate: not asked of those who write in English, and nothing
    /// where it was skipped.
    pub(super) fn translator(&self) -> Option<Translator> {
        Translator::parse(self.fields.get("translator")).filter(|_| self.lang != "en")
    }
}

/// The fields that are part of what a form says, beside its answers. `m` names
/// its files. The outbox has the same list (`public/js/box.js`).
const SAYS: [&str; 6] = ["m", "mood", "seen", "audience", "helped", "translator"];

/// The id under which a form is accepted once: its own, together with what it says.
///
/// The same form sent again is the same submission. Other words under an id
/// that was accepted before, from a draft that was changed meanwhile or a
/// second tab, are another one, and are not lost. Half of the id is the form's,
/// half is that of what it says.
#[must_use]
pub fn accepted_as(own: [u8; 16], fields: &Fields) -> [u8; 16] {
    let says = |name: &str| name.starts_with("a.") || name.starts_with("aspect.") || SAYS.contains(&name);
    let mut hash = Sha256::new();
    hash.update(own);
    for (name, value) in fields.0.iter().filter(|(name, _)| says(name)) {
        // A browser ends lines otherwise than a script that reads the same form.
        let value = value.replace('\r', "");
        for part in [name.as_bytes(), value.as_bytes()] {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
    }
    let mut id = [0; 16];
    id[..8].copy_from_slice(&Sha256::digest(own)[..8]);
    id[8..].copy_from_slice(&hash.finalize()[..8]);
    id
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(fields: &[(&str, &str)]) -> Fields {
        Fields::received(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn yp_02_a_form_is_known_by_its_id_and_by_what_it_says() {
        let said = fields(&[("a.words", "one\r\ntwo"), ("lang", "en")]);
        let id = accepted_as([7; 16], &said);
        assert_eq!(id, accepted_as([7; 16], &fields(&[("a.words", "one\ntwo"), ("lang", "ar")])), "the same words");
        let other = accepted_as([7; 16], &fields(&[("a.words", "three")]));
        assert_ne!(id, other, "other words");
        assert_eq!(id[..8], other[..8], "of the same form");
        assert_ne!(id[..8], accepted_as([8; 16], &said)[..8], "another form");
    }

    #[test]
    fn yp_02_only_forms_that_say_something_are_taken_from_a_phone() {
        assert_eq!(of_path("/say/idea/send"), Some(Kind::Situation("idea".into())));
        assert_eq!(of_path("/rate/school"), Some(Kind::Rating("school".into())));
        assert_eq!(of_path(alarm::PATH), Some(Kind::Situation("not_safe".into())));
        for other in ["", "/", "say/idea/send", "/say/idea", "/say/idea/send/more", "/rate", "/mine/leave"] {
            assert_eq!(of_path(other), None, "{other}");
        }
    }

    #[test]
    fn yp_02_an_id_is_32_hexadecimal_digits() {
        let id = |text: &str| {
            let fields = fields(&[("id", text)]);
            Form { fields: &fields, lang: "en", reads: |_, _, value| value.to_owned() }.own_id()
        };
        assert_eq!(id(&"0f".repeat(16)), Some([0x0f; 16]));
        for other in ["", "0f", &"0g".repeat(16), &format!("+{}", "0".repeat(31)), &"0f".repeat(17)] {
            assert_eq!(id(other), None, "{other}");
        }
    }
}
