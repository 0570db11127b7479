//! That a member of staff reported something themselves: to whom, and when. Nothing holds
//! it up, and it ends nothing.

use heard_vocabulary::ToldTo;
use leptos::prelude::*;

use super::forms::Forms;
use super::{Concern, ConcernForm, RefusedConcern};
use crate::pages::staff::forms::{Form, Line};
use crate::pages::staff::{Choice, Worded as _};
use crate::shell::Assets;

/// The form in which somebody writes that down, on a page of its own reader.
#[derive(Debug, Clone)]
pub struct ReportedForm {
    /// The address of the page; what is posted goes to `/reported` under it.
    pub at: String,
    /// That it was refused, and what was typed.
    pub refused: Option<RefusedConcern>,
}

/// The form by itself.
pub fn reported(assets: Assets, ReportedForm { at, refused }: ReportedForm) -> AnyView {
    let concern = Concern { refused, ..Concern::default() };
    let forms = Forms { assets, at: &at, concern: &concern };
    view! {
        <section class="sheet stack" aria-label="Your own report">
            {forms.summary()}
            {forms.folded(ConcernForm::Reported, forms.reported())}
        </section>
    }
    .into_any()
}

impl Forms<'_> {
    pub(super) fn reported(&self) -> AnyView {
        let which = ConcernForm::Reported;
        let errors = self.errors(which);
        let form = Form { assets: self.assets, id: which.name(), errors: &errors };
        let chosen = self.typed(which, "to");
        let choice = |to: &ToldTo| Choice {
            value: to.name().to_owned(),
            text: to.words().to_owned(),
            chosen: to.name() == chosen,
        };
        let line = |name: &'static str, label: &'static str, hint: &'static str| {
            form.line(Line::text(name, label, Some(hint), &self.typed(which, name)))
        };
        view! {
            <p class="small quiet">
                "Whoever works with children has a duty of their own to report child sexual abuse to the police or to children’s services. Nobody has to allow it, and no decision here stands in its way. Ring first, and then write it down. It ends nothing here."
            </p>
            {form.select("to", "To whom did you report it?", Some("Choose"), ToldTo::ALL.iter().map(choice).collect())}
            {line("who", "Whom you spoke to", "If you know a name")}
            {line("when", "When you reported it", "Such as: today, 14:20. Empty: now")}
            {line("reference", "The reference they gave", "Such as the crime reference")}
            <div><button class="button button--quiet">"I reported it"</button></div>
        }
        .into_any()
    }
}
