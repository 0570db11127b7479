//! The field for a sheet that is read and shown before anything is done with it.

use leptos::prelude::*;

use super::forms::Form;
use super::text::EN;
use crate::components::field_error;

/// The field `file`; what is wrong with the form belongs to it.
pub(super) fn sheet_field(form: Form<'_>, hint: &'static str) -> AnyView {
    let error = form.errors.first().map(|(_, words)| words.clone());
    let wrong = error.is_some();
    let id = format!("{}-file", form.id);
    let described = if wrong { format!("{id}-hint {id}-error") } else { format!("{id}-hint") };
    view! {
        <div class=if wrong { "field is-wrong" } else { "field" }>
            <label for=id.clone()>"The sheet"</label>
            <p class="hint small" id=format!("{id}-hint")>{hint}</p>
            {field_error(EN, form.assets, &id, error)}
            <input
                class="input"
                id=id.clone()
                name="file"
                type="file"
                accept=".xlsx,.xls,.ods,.csv,.tsv,.txt"
                aria-describedby=described
                aria-invalid=wrong.then_some("true")
            />
        </div>
    }
    .into_any()
}
