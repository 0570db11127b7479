//! How far every language is.

use leptos::prelude::*;

use super::{LanguageLine, TranslationsPage};
use crate::pages::staff::StaffFrame;
use crate::pages::staff::parts::{line, page_head};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{number, rows};

/// A row for each language.
pub fn translations(frame: StaffFrame, props: TranslationsPage) -> AnyView {
    let under = "Every text that young people read and the council can change. What a machine drafted is marked until somebody who reads the language stands for it, under their name. A text that is missing is shown in English.";
    let lines = props.lines.into_iter().map(row).collect_view();
    let counted = COUNTED.map(|head| view! { <th scope="col" role="columnheader" class="num">{head}</th> });
    let body = view! {
        {page_head("Translations".to_owned(), line(under), None)}
        <table class="grid grid--stack" role="table">
            <caption class="vh">"How many texts of each language are how far"</caption>
            <thead role="rowgroup">
                <tr role="row"><th scope="col" role="columnheader">"Language"</th>{counted.collect_view()}</tr>
            </thead>
            <tbody role="rowgroup">{lines}</tbody>
        </table>
        <p class="small quiet">"The words of the pages themselves, such as buttons, come with the program and are not counted here."</p>
    };
    staff_page(frame, "Translations", false, body.into_any())
}

/// What is counted of a language, in the order of its columns.
const COUNTED: [&str; 3] = ["Missing", "Nobody stands for it", "Approved"];

fn row(line: LanguageLine) -> AnyView {
    let LanguageLine { lang, missing, drafted, approved } = line;
    let href = format!("/staff/translations/{}", lang.code());
    let counts = COUNTED.into_iter().zip([missing, drafted, approved]);
    let counts = counts.map(|(label, n)| view! { <td role="cell" class="num" data-label=label>{number(rows(n))}</td> });
    view! {
        <tr role="row">
            <th scope="row" role="rowheader"><a href=href lang=lang.code()>{lang.for_staff()}</a></th>
            {counts.collect_view()}
        </tr>
    }
    .into_any()
}
