//! What is suggested beside a view.

use leptos::prelude::*;

use super::Suggested;

/// "Right 8 times in 10", as it was measured.
pub(super) fn right(tenths: u32) -> String {
    format!("right {tenths} times in 10")
}

/// Up to three themes, each taken by one press. Nothing where nothing is suggested.
pub(in crate::pages::staff) fn suggested(view: &str, all: &[Suggested]) -> Option<AnyView> {
    (!all.is_empty()).then(|| {
        let lines = all
            .iter()
            .map(|one| {
                view! {
                    <li class="apart">
                        <div>
                            <p dir="auto">{one.title.clone()}</p>
                            <p class="small quiet">{right(one.tenths)}</p>
                        </div>
                        <button class="button button--quiet" name="theme" value=one.id.clone()>
                            "Tag it"<span class="vh">" with "{one.title.clone()}</span>
                        </button>
                    </li>
                }
            })
            .collect_view();
        view! {
            <form class="sheet stack" method="post" action=format!("/views/{view}/suggested") aria-labelledby="suggested">
                <h2 id="suggested">"Suggested themes"</h2>
                <p class="small quiet">"By a program that learned from your team’s own tags. Nothing is tagged before you press."</p>
                <ul class="stack stack--tight lines">{lines}</ul>
            </form>
        }
        .into_any()
    })
}
