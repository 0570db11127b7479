//! What stands about who wrote it on the page of a view.

use heard_vocabulary::{AuthorReason, AuthorRequestState};
use leptos::prelude::*;

use super::{AuthorForm, AuthorOf, AuthorRequest};
use crate::pages::staff::forms::{Area, ChoiceCard, Form};
use crate::pages::staff::parts::{late, paragraphs, time};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::text::moment;
use crate::pages::staff::{SOMEBODY_WHO_LEFT, Worded as _};
use crate::shell::Assets;

/// Who asked who wrote it, and the forms.
pub fn section(assets: Assets, view: &str, author: &AuthorOf) -> AnyView {
    let forms = Forms { assets, view, author };
    let under = match author.account {
        true => {
            "Kept apart from the words. Opening it takes two people and a reason, and its author sees that it was done."
        }
        false => {
            "It was sent without an account, or its author was taken off it since. Nobody can find out here who wrote it."
        }
    };
    let requests = author.requests.iter().map(|one| forms.request(one)).collect_view();
    view! {
        <section class="sheet stack" id="author" aria-labelledby="author-title">
            <h2 id="author-title">"Who wrote it"</h2>
            {forms.summary()}
            <p class="quiet small">{under}</p>
            {(!author.requests.is_empty()).then(|| view! { <ol class="timeline">{requests}</ol> })}
            {author.may_ask.then(|| forms.folded(AuthorForm::Ask, forms.ask()))}
            {author.may_tell.then(|| forms.folded(AuthorForm::ToldNow, forms.told_now()))}
        </section>
    }
    .into_any()
}

/// The name of a colleague who may have left.
fn name(name: Option<&String>) -> String {
    name.cloned().unwrap_or_else(|| SOMEBODY_WHO_LEFT.to_owned())
}

struct Forms<'a> {
    assets: Assets,
    view: &'a str,
    author: &'a AuthorOf,
}

impl Forms<'_> {
    fn errors(&self, which: AuthorForm) -> Vec<(String, String)> {
        let refused = self.author.refused.as_ref().filter(|refused| refused.form == which);
        by_field(refused.map(|refused| refused.problem).as_slice())
    }

    fn summary(&self) -> Option<AnyView> {
        let which = self.author.refused.as_ref()?.form;
        Form { assets: self.assets, id: which.name(), errors: &self.errors(which) }.summary()
    }

    fn typed(&self, which: AuthorForm, field: &str) -> String {
        let refused = self.author.refused.as_ref().filter(|refused| refused.form == which);
        let value = refused.and_then(|refused| refused.values.iter().find(|(name, _)| name == field));
        value.map(|(_, value)| value.clone()).unwrap_or_default()
    }

    /// A form behind its name; open when it was refused.
    fn folded(&self, which: AuthorForm, body: AnyView) -> AnyView {
        let open = self.author.refused.as_ref().is_some_and(|refused| refused.form == which);
        view! {
            <details class="more" open=open>
                <summary>{which.words()}</summary>
                <form class="stack stack--tight" method="post" action=format!("/views/{}/{}", self.view, which.name())>{body}</form>
            </details>
        }
        .into_any()
    }

    fn ask(&self) -> AnyView {
        let which = AuthorForm::Ask;
        let errors = self.errors(which);
        let form = Form { assets: self.assets, id: which.name(), errors: &errors };
        let card = |why: &AuthorReason| ChoiceCard { value: why.name(), title: why.words(), under: "" };
        let hint = "What you have to do, and why it cannot be done without knowing who they are.";
        view! {
            {form.radios("why", "Why do you have to know?", "choices", AuthorReason::ALL.iter().map(card).collect(), &self.typed(which, "why"))}
            {form.area(Area::plain("reason", "Your reason", Some(hint), &self.typed(which, "reason"), 3))}
            <div><button class="button button--quiet">"Ask a second person"</button></div>
        }
        .into_any()
    }

    fn told_now(&self) -> AnyView {
        view! {
            <p class="quiet small">"It was kept from them so far. Once they see it, it cannot be kept from them again."</p>
            <div><button class="button button--quiet">"They may see it now"</button></div>
        }
        .into_any()
    }

    /// Why its author must not see it yet.
    fn not_yet(&self, form: &Form<'_>, which: AuthorForm) -> AnyView {
        let hint = "Only where it is not safe that they, or whoever holds their phone, see it. Empty: they see it.";
        form.area(Area::plain(
            "not_yet",
            "Why must its author not see yet that it was opened?",
            Some(hint),
            &self.typed(which, "not_yet"),
            2,
        ))
    }

    fn answer(&self) -> AnyView {
        let which = AuthorForm::Answer;
        let errors = self.errors(which);
        let form = Form { assets: self.assets, id: which.name(), errors: &errors };
        let cards = vec![
            ChoiceCard { value: "agreed", title: "Agree", under: "For a day, you and whoever asked can open it." },
            ChoiceCard { value: "refused", title: "Refuse", under: "It stays closed. Give the reason." },
        ];
        view! {
            {form.radios("decision", "What do you say?", "choices", cards, &self.typed(which, "decision"))}
            {form.area(Area::plain("reason", "Your reason", Some("Needed to refuse."), &self.typed(which, "reason"), 2))}
            {self.not_yet(&form, which)}
            <div><button class="button">"Save this answer"</button></div>
        }
        .into_any()
    }

    fn review(&self, one: &AuthorRequest) -> AnyView {
        let which = AuthorForm::Review;
        let errors = self.errors(which);
        let form = Form { assets: self.assets, id: which.name(), errors: &errors };
        let cards = vec![
            ChoiceCard { value: "right", title: "It was right", under: "Whoever has the alert had to know." },
            ChoiceCard {
                value: "wrong",
                title: "It was not right",
                under: "They cannot open it again. Give the reason.",
            },
        ];
        view! {
            <input type="hidden" name="request" value=one.id.clone()/>
            {form.radios("decision", "Was it right to open it alone?", "choices", cards, &self.typed(which, "decision"))}
            {form.area(Area::plain("reason", "Your reason", Some("Needed where it was not right."), &self.typed(which, "reason"), 2))}
            {self.not_yet(&form, which)}
            <div><button class="button">"Save what you found"</button></div>
        }
        .into_any()
    }

    /// Whether the form to look at what was opened alone stands beside this one: beside
    /// the first, so that its fields are there once.
    fn is_next(&self, one: &AuthorRequest) -> bool {
        let next = |one: &&AuthorRequest| one.state == AuthorRequestState::Alone && one.may_answer;
        self.author.requests.iter().find(next).is_some_and(|next| next.id == one.id)
    }

    fn request(&self, one: &AuthorRequest) -> AnyView {
        let first = match one.why {
            Some(why) => format!(" asked. {}.", why.words()),
            None => " had the alert and opened it alone.".to_owned(),
        };
        let unreadable = one.reason.is_none().then(|| view! { <p class="quiet">"The reason cannot be read."</p> });
        let second = one.second.as_ref().map(|(who, at)| {
            view! { <p>{time(at)}" "<b dir="auto">{name(who.as_ref())}</b>": "{one.state.words()}</p> {paragraphs(&one.answer, "")} }
        });
        let waits = one.second.is_none().then(|| match (&one.until, one.late) {
            (Some(until), true) => {
                let words = format!("A second person had to look by {}", moment(until));
                view! { <p>{late(self.assets, "i-warn", words)}</p> }.into_any()
            }
            (Some(until), false) => {
                view! { <p class="quiet">{format!("A second person looks by {}.", moment(until))}</p> }.into_any()
            }
            (None, _) => view! { <p class="quiet">"A second person has to answer."</p> }.into_any(),
        });
        let quiet = one.quiet.then(|| {
            view! { <p><b>"Its author does not see yet that it was opened."</b></p> {paragraphs(&one.not_yet, "")} }
        });
        view! {
            <li class="by-us">
                {time(&one.asked_at)}" "<b dir="auto">{name(one.asked_by.as_ref())}</b>{first}
                {paragraphs(one.reason.as_deref().unwrap_or_default(), "")}
                {unreadable}
                {second}
                {waits}
                {quiet}
                {self.deeds(one)}
            </li>
        }
        .into_any()
    }

    /// What the reader can do about one request.
    fn deeds(&self, one: &AuthorRequest) -> Option<AnyView> {
        if one.may_open {
            let until = one.until.as_deref().map(|until| format!("Until {}. Each time is recorded.", moment(until)));
            return Some(
                view! {
                    <form method="post" action=format!("/views/{}/author", self.view)>
                        <button class="button">"Open who wrote it"</button>
                    </form>
                    <p class="quiet small">{until}</p>
                }
                .into_any(),
            );
        }
        match one.state {
            AuthorRequestState::Waiting if one.may_answer => Some(self.folded(AuthorForm::Answer, self.answer())),
            AuthorRequestState::Waiting => {
                Some(view! { <p class="quiet small">"You asked. Somebody else has to answer."</p> }.into_any())
            }
            AuthorRequestState::Alone if self.is_next(one) => Some(self.folded(AuthorForm::Review, self.review(one))),
            AuthorRequestState::Alone if !one.may_answer => Some(
                view! { <p class="quiet small">"A safeguarding lead who did not open it has to look."</p> }.into_any(),
            ),
            _ => None,
        }
    }
}
