//! Whether the form of a preview comes back as it was drawn: then the file is read as the preview
//! was; else as is chosen in the form, and shown first.

use heard_app::pages::staff::strategy::{ImportPreviewPage, import_choices};
use heard_storage::text::one_line;
use sha2::{Digest as _, Sha256};

use crate::cookies;
use crate::fields::Fields;

/// Fields of the form in which nobody chooses anything. Every other one counts, whatever it is.
const OWN: [&str; 8] = ["posted", "drawn", "token", "choices", "shown", "chosen", "page", "helped"];

/// What stands for everything that is chosen in a preview's form as it is drawn.
pub(super) fn drawn(props: &ImportPreviewPage) -> String {
    digest(import_choices(props))
}

/// Whether nothing else is chosen in a preview's form than what it was drawn with.
pub(super) fn is_as_drawn(fields: &Fields) -> bool {
    let chosen = fields.0.iter().filter(|(name, _)| !OWN.contains(&name.as_str())).cloned().collect();
    digest(chosen) == fields.get("chosen")
}

fn digest(mut chosen: Vec<(String, String)>) -> String {
    chosen.sort_unstable();
    let mut hasher = Sha256::new();
    for (name, value) in chosen {
        // Browsers write line ends in their own way.
        for part in [name, one_line(&value)] {
            hasher.update((part.len() as u64).to_be_bytes());
            hasher.update(part);
        }
    }
    cookies::hex(&hasher.finalize()[..16])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn str_03_a_form_in_which_something_was_chosen_is_not_as_it_was_drawn() {
        let props = ImportPreviewPage::default();
        let mut fields = Fields(import_choices(&props));
        fields.0.extend([("chosen".to_owned(), drawn(&props)), ("page".to_owned(), "2".to_owned())]);
        assert!(is_as_drawn(&fields));
        fields.0.push(("col.0.1".to_owned(), "lead".to_owned()));
        assert!(!is_as_drawn(&fields));
    }
}
