//! Picture cards, and the three fields of a day.

use leptos::prelude::*;

use crate::i18n::Tr;
use crate::shell::Assets;

/// The drawing `name` of the picture cards; words stand beside it.
pub fn card_picture(assets: Assets, name: &str) -> AnyView {
    let href = format!("{}#{name}", assets.url("art/cards.svg"));
    view! { <svg class="card-picture" aria-hidden="true"><use href=href></use></svg> }.into_any()
}

/// Picture cards of which one or several can be picked; the first has the id
/// `name-0`.
pub fn cards(assets: Assets, name: &str, options: Vec<(String, String)>, picked: &[String], many: bool) -> AnyView {
    let kind = if many { "checkbox" } else { "radio" };
    let cards = options
        .into_iter()
        .enumerate()
        .map(|(at, (key, words))| {
            let id = format!("{name}-{at}");
            let checked = picked.contains(&key);
            let picture = card_picture(assets, &key);
            view! {
                <div class="face">
                    <input type=kind name=name.to_owned() id=id.clone() value=key checked=checked autocomplete="off"/>
                    <label for=id data-listen=words.clone()>{picture}<span>{words.clone()}</span></label>
                </div>
            }
        })
        .collect_view();
    view! { <div class="cards">{cards}</div> }.into_any()
}

/// Day, month and year, each a field of numbers; the first has the id
/// `name.day`.
pub fn day_fields(tr: Tr, name: &str, values: [String; 3], wrong: bool) -> AnyView {
    let fields = ["day", "month", "year"]
        .into_iter()
        .zip(values)
        .map(|(part, value)| {
            let id = format!("{name}.{part}");
            view! {
                <div class=format!("field day--{part}")>
                    <label for=id.clone()>{tr.of("day-field", part)}</label>
                    <input
                        class="input nums"
                        id=id.clone()
                        name=id
                        type="text"
                        inputmode="numeric"
                        maxlength="4"
                        autocomplete="off"
                        value=(!value.is_empty()).then_some(value)
                        aria-invalid=wrong.then_some("true")
                    />
                </div>
            }
        })
        .collect_view();
    view! { <div class="days">{fields}</div> }.into_any()
}
