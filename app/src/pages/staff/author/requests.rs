//! The page of who asked who wrote something, and its forms.

use heard_vocabulary::{AuthorReason, AuthorRequestState};
use leptos::prelude::*;

use super::{AuthorForm, AuthorOf, AuthorRequest};
use crate::components::arrow;
use crate::pages::staff::forms::{Area, ChoiceCard, Form};
use crate::pages::staff::parts::{late, line, page_head, paragraphs, time};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::moment;
use crate::pages::staff::{SOMEBODY_WHO_LEFT, StaffFrame, Worded as _};
use crate::shell::Assets;

/// Who asked who wrote something.
pub fn requests(frame: StaffFrame, author: AuthorOf) -> AnyView {
    let assets = frame.assets;
    let forms = Forms { assets, author: &author };
    let under = match author.account {
        true => "Kept apart from the words. Opening it takes two people and a reason, one of them a safeguarding lead.",
        false => {
            "It was sent without an account, or taken back, or its author was taken off it. Nobody can find out here who wrote it."
        }
    };
    let shown = author
        .account
        .then(|| view! { <p class="quiet">"Its author sees that it was opened, as soon as a safeguarding lead finds that safe."</p> });
    let lines = author.requests.iter().map(|one| forms.request(one)).collect_view();
    let body = view! {
        {forms.summary()}
        <a class="link back" href=format!("/views/{}", author.view)>{arrow(assets, "i-back")}<span dir="auto">{author.situation.words()}</span></a>
        {page_head("Who wrote it".to_owned(), line(under), None)}
        {shown}
        {(!author.requests.is_empty()).then(|| view! { <div class="sheet"><ol class="timeline">{lines}</ol></div> })}
        {author.may_ask.then(|| forms.sheet(AuthorForm::Ask, forms.ask()))}
        {author.may_tell.then(|| forms.sheet(AuthorForm::ToldNow, forms.told_now()))}
    };
    let wrong = author.refused.is_some();
    staff_page(frame, "Who wrote it", wrong, body.into_any())
}

/// The name of a colleague who may have left.
fn name(name: Option<&String>) -> String {
    name.cloned().unwrap_or_else(|| SOMEBODY_WHO_LEFT.to_owned())
}

struct Forms<'a> {
    assets: Assets,
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

    fn form(&self, which: AuthorForm, body: AnyView) -> AnyView {
        let action = format!("/views/{}/{}", self.author.view, which.name());
        view! { <form class="stack" method="post" action=action>{body}</form> }.into_any()
    }

    /// A form with its name above it.
    fn sheet(&self, which: AuthorForm, body: AnyView) -> AnyView {
        view! { <section class="sheet stack"><h2>{which.words()}</h2>{self.form(which, body)}</section> }.into_any()
    }

    fn ask(&self) -> AnyView {
        let which = AuthorForm::Ask;
        let errors = self.errors(which);
        let form = Form { assets: self.assets, id: which.name(), errors: &errors };
        let card = |why: &AuthorReason| ChoiceCard { value: why.name(), title: why.words(), under: "" };
        let cards = AuthorReason::ALL.iter().map(card).collect();
        let hint = "And why it cannot be done without knowing who they are. Do not write who you think it is.";
        view! {
            <p><b>"Danger now?"</b>" A second person may answer only by the end of the next working day. Go back to what was said and press “This sounds like harm”: whoever is on duty is told at once, and opens who wrote it alone."</p>
            {form.radios("why", "Why do you have to know?", "choices", cards, &self.typed(which, "why"))}
            {form.area(Area::plain("reason", "What do you have to do?", Some(hint), &self.typed(which, "reason"), 3))}
            <div><button class="button">"Ask a second person"</button></div>
        }
        .into_any()
    }

    fn told_now(&self) -> AnyView {
        view! {
            <p class="quiet">"It was kept from them so far. Once they see it, that cannot be undone."</p>
            <div><button class="button button--quiet">"They may see it now"</button></div>
        }
        .into_any()
    }

    /// Whether its author may see it: for whoever decides that.
    fn told(&self, form: &Form<'_>, which: AuthorForm) -> Option<AnyView> {
        let cards = vec![
            ChoiceCard {
                value: "now",
                title: "They may see that it was opened",
                under: "Whoever holds their phone sees it too.",
            },
            ChoiceCard { value: "later", title: "Not yet", under: "It is not safe. Give the reason below." },
        ];
        let ask = "May its author see that it was opened?";
        self.author.lead.then(|| form.radios("told", ask, "choices", cards, &self.typed(which, "told")))
    }

    fn answer(&self, one: &AuthorRequest) -> AnyView {
        let which = AuthorForm::Answer;
        let errors = self.errors(which);
        let form = Form { assets: self.assets, id: which.name(), errors: &errors };
        let agree =
            ChoiceCard { value: "agreed", title: "Agree", under: "For a day, you and whoever asked can open it." };
        let refuse = ChoiceCard { value: "refused", title: "Refuse", under: "It stays closed. Give the reason." };
        let cards = one.may_agree.then_some(agree).into_iter().chain([refuse]).collect();
        let lead = (!one.may_agree)
            .then(|| view! { <p class="quiet">"To agree takes a safeguarding lead. You can refuse."</p> });
        view! {
            {lead}
            {form.radios("decision", "What do you say?", "choices", cards, &self.typed(which, "decision"))}
            {self.told(&form, which)}
            {form.area(Area::plain("reason", "Your reason", Some("To refuse, or where its author must not see it yet."), &self.typed(which, "reason"), 2))}
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
                under: "They cannot open it alone again. Give the reason.",
            },
        ];
        view! {
            <input type="hidden" name="request" value=one.id.clone()/>
            {form.radios("decision", "Was it right to open it alone?", "choices", cards, &self.typed(which, "decision"))}
            {self.told(&form, which)}
            {form.area(Area::plain("reason", "Your reason", Some("Where it was not right, or its author must not see it yet."), &self.typed(which, "reason"), 2))}
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
        let quiet = one.quiet.then(|| view! { <p><b>"Its author does not see yet that it was opened."</b></p> });
        view! {
            <li class="by-us">
                {time(&one.asked_at)}" "<b dir="auto">{name(one.asked_by.as_ref())}</b>{first}
                {paragraphs(one.reason.as_deref().unwrap_or_default(), "")}
                {unreadable}
                {second}
                {self.waits(one)}
                {quiet}
                {self.deeds(one)}
            </li>
        }
        .into_any()
    }

    /// By when a second person is needed, and that there is none.
    fn waits(&self, one: &AuthorRequest) -> Option<AnyView> {
        let what = match one.state {
            AuthorRequestState::Waiting => "A second person answers",
            AuthorRequestState::Alone => "A safeguarding lead who did not open it looks",
            AuthorRequestState::Withdrawn => {
                return Some(view! { <p class="quiet">{one.state.words()}</p> }.into_any());
            }
            _ => return None,
        };
        let until = moment(&one.until);
        let by = match one.late {
            true => late(self.assets, "i-warn", format!("Late since {until}")),
            false => format!("{what} by {until}.").into_any(),
        };
        let nobody = one.nobody.then(|| {
            let words = "Nobody can: invite a safeguarding lead whom it is not about.".to_owned();
            view! { <p>{late(self.assets, "i-warn", words)}</p> }
        });
        Some(view! { <p>{by}</p> {nobody} }.into_any())
    }

    /// What the reader can do about one request.
    fn deeds(&self, one: &AuthorRequest) -> Option<AnyView> {
        if one.may_open {
            let until = format!("Until {}. Each time is recorded.", moment(&one.until));
            let body = view! {
                <div><button class="button">{AuthorForm::Open.words()}</button></div>
                <p class="quiet small">{until}</p>
            };
            return Some(self.form(AuthorForm::Open, body.into_any()));
        }
        match one.state {
            AuthorRequestState::Waiting if one.may_answer => Some(self.form(AuthorForm::Answer, self.answer(one))),
            AuthorRequestState::Waiting if one.mine => {
                let button =
                    view! { <div><button class="button button--quiet">{AuthorForm::Withdraw.words()}</button></div> };
                Some(self.form(AuthorForm::Withdraw, button.into_any()))
            }
            AuthorRequestState::Alone if self.is_next(one) => Some(self.form(AuthorForm::Review, self.review(one))),
            _ => None,
        }
    }
}
