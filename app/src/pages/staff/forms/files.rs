//! Fields for files.

use leptos::prelude::*;

use super::Form;
use crate::components::field_error;
use crate::pages::staff::text::EN;

impl Form<'_> {
    /// A field for a picture.
    pub fn photo(&self, name: &str, label: &'static str, hint: &'static str) -> AnyView {
        self.files(name, (label, hint), ("image/jpeg,image/png,image/webp", false))
    }

    /// A field for a file of these kinds, or for several.
    pub fn files(
        &self,
        name: &str,
        (label, hint): (&'static str, &'static str),
        (kinds, several): (&'static str, bool),
    ) -> AnyView {
        let (id, error) = (self.field_id(name), self.error(name));
        let wrong = error.is_some();
        view! {
            <div class=if wrong { "field is-wrong" } else { "field" }>
                <label for=id.clone()>{label}</label>
                <p class="hint small" id=format!("{id}-hint")>{hint}</p>
                {field_error(EN, self.assets, &id, error)}
                <input
                    class="input"
                    id=id.clone()
                    name=name.to_owned()
                    type="file"
                    multiple=several
                    accept=kinds
                    aria-describedby=self.described(name, true)
                    aria-invalid=wrong.then_some("true")
                />
            </div>
        }
        .into_any()
    }
}
