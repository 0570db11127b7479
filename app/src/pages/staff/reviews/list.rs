//! All reviews, and a new one.

use leptos::prelude::*;

use super::{ReviewLine, ReviewNewPage, ReviewsPage};
use crate::pages::staff::StaffFrame;
use crate::pages::staff::forms::{Area, Form, Line};
use crate::pages::staff::parts::{back, button_link, empty, line, page_head, status};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{many, on_day, rows};
use crate::shell::Assets;

/// All reviews.
pub fn reviews(frame: StaffFrame, props: ReviewsPage) -> AnyView {
    let assets = frame.assets;
    let ReviewsPage { reviews, can_commission } = props;
    let open = reviews.iter().filter(|review| review.decided_on.is_none()).count();
    let under = match open {
        0 => "No review is open.".to_owned(),
        1 => "1 review is open.".to_owned(),
        n => format!("{} are open.", many(rows(n), "review", "reviews")),
    };
    let new = || button_link("", "/reviews/new", "Open a review");
    let content = if reviews.is_empty() {
        let words = "A review gathers what young people say of a service, and tells them what was decided.".to_owned();
        empty(assets, "There is no review yet", words, can_commission.then(new))
    } else {
        table(assets, &reviews)
    };
    let actions = (can_commission && !reviews.is_empty()).then(new);
    let body = view! { {page_head("Reviews".to_owned(), line(under), actions)} {content} };
    staff_page(frame, "Reviews", false, body.into_any())
}

fn table(assets: Assets, reviews: &[ReviewLine]) -> AnyView {
    let heads = ["Where it is", "Review", "Service", "Opened", "Decided"]
        .map(|head| view! { <th scope="col" role="columnheader">{head}</th> })
        .collect_view();
    let lines = reviews.iter().map(|review| row(assets, review)).collect_view();
    view! {
        <table class="grid grid--stack" role="table">
            <caption class="vh">"Reviews"</caption>
            <thead role="rowgroup"><tr role="row">{heads}</tr></thead>
            <tbody role="rowgroup">{lines}</tbody>
        </table>
    }
    .into_any()
}

fn row(assets: Assets, review: &ReviewLine) -> AnyView {
    let (picture, words) =
        if review.decided_on.is_some() { ("pair-answered", "Decided") } else { ("pair-read", "Open") };
    view! {
        <tr role="row">
            <td role="cell" data-label="Where it is">{status(assets, picture, words)}</td>
            <td role="cell" class="grid__main" data-label="Review">
                <span data-main=""><a href=review.href.clone() dir="auto">{review.title.clone()}</a></span>
            </td>
            <td role="cell" data-label="Service" dir="auto">{review.service.clone()}</td>
            <td role="cell" data-label="Opened">{on_day(review.opened_on)}</td>
            <td role="cell" data-label="Decided">{review.decided_on.map_or_else(|| "–".to_owned(), on_day)}</td>
        </tr>
    }
    .into_any()
}

/// A review to be opened.
pub fn review_new(frame: StaffFrame, props: ReviewNewPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(&props.problems);
    let form = Form { assets, id: "review", errors: &errors };
    let under = "What was said of the service in the last four quarters, and since, is gathered when it opens.";
    let title = Line {
        name: "title",
        label: "What is it called?",
        hint: None,
        value: props.title.clone(),
        kind: "text",
        autocomplete: Some("off"),
    };
    let area = |name, label, hint, value: &str, rows| {
        form.area(Area { name, label, hint: Some(hint), value: value.to_owned(), rows, look: "speak--plain" })
    };
    let body = view! {
        {form.summary()}
        {back(assets, "/reviews", "Reviews")}
        {page_head("Open a review".to_owned(), line(under), None)}
        <form class="sheet" method="post" action="/reviews">
            {form.select("service", "Service", None, props.services.clone())}
            {form.line(title)}
            {area("scope", "What are we asking?", "What it covers, and what it does not.", &props.scope, 4)}
            {area("enquiry", "Lines of enquiry", "One on each line.", &props.enquiry, 4)}
            <button class="button">"Open review"</button>
        </form>
    };
    staff_page(frame, "Open a review", !errors.is_empty(), body.into_any())
}
