//! What whoever chairs the board reads a week before it. Printed as it stands.

use leptos::prelude::*;

use super::{ActionItem, BriefPage, ChangedLine, columns, item};
use crate::pages::staff::StaffFrame;
use crate::pages::staff::parts::{back, empty, grid, line, page_head, rag, time_on};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{MOVED, many, on_day, published, rows};
use crate::shell::Assets;

/// The chair's brief.
pub fn brief(frame: StaffFrame, props: BriefPage) -> AnyView {
    let assets = frame.assets;
    let title = "The chair’s brief";
    let Some(board) = props.board else {
        let under = "The participation lead says on which days the board meets.".to_owned();
        let body = view! {
            {back(assets, "/strategy/before-the-board", "Before the board")}
            {page_head(title.to_owned(), line(""), None)}
            {empty(assets, "No day of the board is known", under, None)}
        };
        return staff_page(frame, title, false, body.into_any());
    };
    let under = format!("For the board on {}. {}.", on_day(board), many(rows(props.actions), "action", "actions"));
    let (changed, missing) = (changed(&props), missing(&props));
    let overdue = list(counted("Overdue", props.overdue.len()), "Nothing is overdue.", &all(&props.overdue));
    let (named, nobody): (Vec<_>, Vec<_>) = props.without.iter().partition(|one| one.lead_words.is_some());
    let nobody = list(counted("Nobody leads it", nobody.len()), "Somebody leads every action.", &nobody);
    let none = "Every lead signs in.";
    let named = list(counted("The lead in the plan has no sign-in", named.len()), none, &named);
    let against = against(assets, &props);
    let body = view! {
        <div class="no-print">{back(assets, "/strategy/before-the-board", "Before the board")}</div>
        {page_head(title.to_owned(), line(under), None)}
        <p class="quiet small no-print">"Print this page with your browser."</p>
        <div class="stack">{against}{missing}{overdue}{changed}{nobody}{named}</div>
        <p class="small quiet">{published(props.figures)}</p>
        <p class="small quiet">{MOVED}</p>
    };
    staff_page(frame, title, false, body.into_any())
}

/// How many there are, and what.
fn counted(what: &str, n: usize) -> String {
    format!("{what} ({})", many(rows(n), "action", "actions"))
}

fn against(assets: Assets, props: &BriefPage) -> AnyView {
    let head = counted("Leads and children say different things", props.against.len());
    let none = match props.compared {
        (rated, early) if early > 0 && early == rated => columns::ALL_TOO_EARLY.to_owned(),
        (_, early) if early > 0 => {
            let of = many(rows(early), "action", "actions");
            format!("Nowhere, as far as the published figures can say. Of {of} it is too early to say.")
        }
        _ => "Nowhere, as far as the published figures can say.".to_owned(),
    };
    let list = match props.against.is_empty() {
        true => view! { <p class="quiet">{none}</p> }.into_any(),
        false => columns::table(assets, &props.against),
    };
    view! { <section class="stack stack--tight"><h2>{head}</h2>{list}</section> }.into_any()
}

fn missing(props: &BriefPage) -> AnyView {
    let none = match props.due {
        Some((due, true)) => format!(
            "Something was written about every open action with a lead since leads were asked. It was due by {}.",
            on_day(due)
        ),
        Some((due, false)) => format!("The leads were not asked yet. It will be due by {}.", on_day(due)),
        None => String::new(),
    };
    // Before anybody was asked, nothing can be missing: no number says that.
    let head = match props.due {
        Some((_, true)) => counted("Missing", props.missing.len()),
        _ => "Missing: the leads were not asked yet".to_owned(),
    };
    list(head, none, &all(&props.missing))
}

fn all(items: &[ActionItem]) -> Vec<&ActionItem> {
    items.iter().collect()
}

fn list(head: String, none: impl Into<String>, items: &[&ActionItem]) -> AnyView {
    let none = none.into();
    let lines = items
        .iter()
        .map(|one| {
            let (name, lead, rating, due) = (item::named(one), item::lead(one), rag(one.rating), item::due(one));
            view! {
                <li>
                    {name}
                    <p class="small">{rating}" "<span dir="auto">{lead}</span>". By when: "{due}</p>
                </li>
            }
        })
        .collect_view();
    let list = match items.is_empty() {
        true => view! { <p class="quiet">{none}</p> }.into_any(),
        false => view! { <ul class="stack stack--tight lines">{lines}</ul> }.into_any(),
    };
    view! { <section class="sheet"><h2>{head}</h2>{list}</section> }.into_any()
}

const NAME: &str = "Action";
const WHEN: &str = "When";
const RATING: &str = "Rating";
const WHY: &str = "Why";

fn changed(props: &BriefPage) -> AnyView {
    let since = props.since.map(on_day).unwrap_or_default();
    let head = format!("Rated otherwise since {since} ({})", many(rows(props.changed.len()), "time", "times"));
    let lines = props.changed.iter().map(change).collect_view();
    let list = match props.changed.is_empty() {
        true => view! { <p class="quiet">"No rating is another one."</p> }.into_any(),
        false => grid("What is rated otherwise than before", [NAME, WHEN, RATING, WHY], lines),
    };
    view! { <section class="stack stack--tight"><h2>{head}</h2>{list}</section> }.into_any()
}

fn change(one: &ChangedLine) -> AnyView {
    let (name, rating, was, reason) = (item::named(&one.item), rag(one.rating), rag(one.was), one.reason.clone());
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">{name}</th>
            <td role="cell" data-label=WHEN>{time_on(one.on)}</td>
            <td role="cell" data-label=RATING><span>{rating}" instead of "{was}</span></td>
            <td role="cell" data-label=WHY><span dir="auto">{reason}</span></td>
        </tr>
    }
    .into_any()
}
