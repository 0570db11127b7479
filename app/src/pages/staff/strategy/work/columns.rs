//! Two columns, one truth: what the lead of each action claims, and what children said since.

use heard_vocabulary::Contrast;
use leptos::prelude::*;

use super::{ColumnLine, ColumnsPage, ToldLine, item};
use crate::pages::staff::contrast::rule;
use crate::pages::staff::parts::{back, empty, feeling, grid, late, line, page_head, rag, time_on};
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{MOVED, many, published, rows};
use crate::pages::staff::{StaffFrame, Worded as _};
use crate::shell::Assets;

const NAME: &str = "Action";
const CLAIM: &str = "What the lead claims";
const TOLD: &str = "What children said since";
const SAYS: &str = "Do they agree?";

/// What is said of an action where no period began after it was rated so.
const TOO_EARLY: &str = "Too early. Nothing was published of a time after it was rated so";

/// The same of all that are rated.
pub(super) const ALL_TOO_EARLY: &str =
    "It is too early to compare any of them: nothing was published of a time after they were rated so.";

/// What leads claim beside what children say.
pub fn columns(frame: StaffFrame, props: ColumnsPage) -> AnyView {
    let assets = frame.assets;
    let title = "What leads claim, what children say";
    let under = heading(&props.lines);
    let table = match props.lines.is_empty() {
        true => empty(assets, "There are no actions", "A plan comes in under Strategy.".to_owned(), None),
        false => table(assets, &props.lines),
    };
    let body = view! {
        {back(assets, "/strategy", "Strategy")}
        {page_head(title.to_owned(), line(under), None)}
        {table}
        <p class="small quiet">"What children say is of the objective an action stands under. It counts from the first period that began after the action was rated so: what was said before may have been answered by it. That the rating was said again since changes nothing. Whether they agree is decided by the rule for whole objectives, with this one rating."</p>
        {rule()}
        <p class="small quiet">{published(props.figures)}</p>
        <p class="small quiet">{MOVED}</p>
    };
    staff_page(frame, title, false, body.into_any())
}

fn heading(lines: &[ColumnLine]) -> String {
    let against = lines.iter().filter(|one| differs(one.says)).count();
    let rated = lines.iter().filter(|one| one.says != Some(Contrast::NotRated)).count();
    let early = lines.iter().filter(|one| one.says.is_none()).count();
    let all = many(rows(lines.len()), "action", "actions");
    match against {
        0 if early > 0 && early == rated => format!("{all}. {ALL_TOO_EARLY}"),
        0 => format!("{all}, each with what its lead claims and what children said since."),
        1 => format!("Of {all}, 1 says something else than children do. It stands first."),
        n => format!("Of {all}, {n} say something else than children do. They stand first."),
    }
}

fn differs(says: Option<Contrast>) -> bool {
    matches!(says, Some(Contrast::LeadsBetter | Contrast::ChildrenBetter))
}

/// The two columns of these actions.
pub(super) fn table(assets: Assets, lines: &[ColumnLine]) -> AnyView {
    let lines = lines.iter().map(|one| row(assets, one)).collect_view();
    grid("What leads claim and what children said since", [NAME, CLAIM, TOLD, SAYS], lines)
}

fn row(assets: Assets, one: &ColumnLine) -> AnyView {
    let name = item::named(&one.item);
    let claimed = one.item.claimed.map(|on| view! { <p class="small quiet">"Rated so on "{time_on(on)}</p> });
    let (rating, lead, last) = (rag(one.item.rating), item::lead(&one.item), item::last(&one.item));
    let words = one.says.map_or(TOO_EARLY, Contrast::words);
    let says = match differs(one.says) {
        true => late(assets, "i-warn", words.to_owned()),
        false => words.into_any(),
    };
    let told = told(assets, one);
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">{name}</th>
            <td role="cell" data-label=CLAIM><div>{rating}" "<span dir="auto">{lead}</span>{claimed}<p class="small">{last}</p></div></td>
            <td role="cell" data-label=TOLD><div>{told}</div></td>
            <td role="cell" data-label=SAYS>{says}</td>
        </tr>
    }
    .into_any()
}

fn told(assets: Assets, one: &ColumnLine) -> AnyView {
    if one.first.is_none() {
        return view! { {"Nothing was published of a time after that."}{kept(one)} }.into_any();
    }
    let first = one.first.map(|told| period(assets, told));
    let since = one.since.map(|told| period(assets, told));
    view! { {first}{since}{kept(one)} }.into_any()
}

fn period(assets: Assets, told: ToldLine) -> AnyView {
    let head = format!("{}: {}", told.period.title(), told.voices.people());
    let mood = match told.good {
        Some(good) => feeling(assets, good),
        None => view! { <span class="quiet">"How they felt is withheld"</span> }.into_any(),
    };
    view! { <p>{head}<br/>{mood}</p> }.into_any()
}

/// What was promised, and what they say became of it.
fn kept(one: &ColumnLine) -> AnyView {
    let (open, over) = one.promised;
    let promised = (open + over > 0).then(|| {
        let words = format!("{} ahead, {over} overdue.", many(open, "promise", "promises"));
        view! { <p class="small">{words}</p> }
    });
    let happened = one.happened.map(|(year, said, yes)| {
        let did = format!("said in {year} what became of an answer");
        let words = match yes {
            Some(yes) => format!("{}; {yes}% said yes.", said.who(&did)),
            None => said.who_unsaid(&did),
        };
        view! { <p class="small">{words}</p> }
    });
    view! { {promised}{happened} }.into_any()
}
