//! What every form that says something needs, whichever page it comes from.

pub(super) mod problem;
pub(super) mod reached;
pub(super) mod receipt;

use heard_app::i18n::Lang;
use heard_domain::intake::Form;

use crate::answers::reads;
use crate::fields::Fields;

/// The form in its own language, which it names: that of the page it was on.
pub fn form(fields: &Fields) -> Form<'_> {
    let lang = Lang::parse(fields.get("lang")).unwrap_or(Lang::En);
    Form { fields, lang: lang.code(), reads }
}
