//! One's own words that others may see, and saying that they may not any more.

use heard_vocabulary::QuoteState;
use leptos::prelude::*;

use crate::components::{hidden, spoken};
use crate::i18n::Tr;

/// Words of one's own that others see, or may come to see.
#[derive(Debug, Clone)]
pub struct OwnQuote {
    /// The quote's id, for the form.
    pub id: String,
    /// The words.
    pub text: String,
    /// Where it has got to.
    pub state: QuoteState,
}

/// Each of them, and what was promised before it was shown.
pub(super) fn quotes(tr: Tr, base: &str, quotes: Vec<OwnQuote>) -> Option<AnyView> {
    let none = quotes.is_empty();
    let all = quotes.into_iter().filter_map(|one| quote(tr, base, one)).collect_view();
    (!none).then(|| {
        view! {
            <section class="stack">
                <h2>{tr.s("quotes-title")}</h2>
                {all}
            </section>
        }
        .into_any()
    })
}

fn quote(tr: Tr, base: &str, one: OwnQuote) -> Option<AnyView> {
    let (stands, may_stop) = match one.state {
        QuoteState::Waiting => ("quotes-waiting", true),
        QuoteState::Cleared => ("quotes-cleared", true),
        QuoteState::Withdrawn => ("quotes-withdrawn", false),
        // Nobody ever sees it.
        QuoteState::Refused => return None,
    };
    let stop = may_stop.then(|| {
        view! {
            <form class="stack" method="post" action=format!("{base}/quote-stop")>
                {hidden("quote", one.id.clone())}
                <p class="small">{tr.s("quotes-promise")}</p>
                <div class="actions"><button class="button button--quiet">{tr.s("quotes-stop")}</button></div>
            </form>
        }
    });
    Some(
        view! {
            <div class="stack stack--tight">
                {spoken(one.text.clone())}
                <p>{tr.s(stands)}</p>
                {stop}
            </div>
        }
        .into_any(),
    )
}
