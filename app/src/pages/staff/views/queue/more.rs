//! The filters that are not needed every day, behind one press; open where one is set.

use jiff::civil::Date;
use leptos::prelude::*;

use super::filters::Set;
use crate::components::hidden;
use crate::pages::staff::Choice;
use crate::pages::staff::forms::{Form, Line};
use crate::pages::staff::text::{MOODS, on_day};
use crate::pages::staff::views::MoreFilters;

/// The value that stands for nobody in the list of who sees to it.
const NOBODY: &str = "nobody";

/// The value that stands for every language but English.
const OTHER: &str = "other";

/// Every filter of these that is set.
pub(super) fn set(more: &MoreFilters) -> Vec<Set> {
    let MoreFilters {
        districts,
        providers,
        helped,
        audiences,
        files,
        moods,
        from,
        until,
        no_days: _,
        tagged,
        unread,
        soon,
        late,
        wrote_again,
        nobody,
        other_languages,
    } = more;
    let day = |name: &'static str, day: Option<Date>, when: &str| {
        day.map(|day| Set::new(name, &day.to_string(), format!("{when} {}", on_day(day))))
    };
    let one = [
        Set::chosen("district", districts),
        Set::chosen("provider", providers),
        Set::chosen("helped", helped),
        Set::chosen("audience", audiences),
        Set::chosen("files", files),
        day("from", *from, "From"),
        day("until", *until, "Until"),
        tagged.then(|| Set::new("tagged", "yes", "Tagged")),
        unread.then(|| Set::new("unread", "yes", "Nobody could read it yet")),
        soon.then(|| Set::new("due", "soon", "For a meeting soon")),
        late.then(|| Set::new("due", "late", "Late, the oldest first")),
        wrote_again.then(|| Set::new("wrote", "again", "Wrote again, the oldest first")),
        nobody.then(|| Set::new("who", NOBODY, "Nobody yet")),
        other_languages.then(|| Set::new("lang", OTHER, "Any but English")),
    ];
    let mood = |mood: &u8| {
        let words = MOODS.get(usize::from(*mood).wrapping_sub(1)).copied().unwrap_or_default();
        Set::new("mood", &mood.to_string(), words)
    };
    one.into_iter().flatten().chain(moods.iter().map(mood)).collect()
}

/// Nobody, before everybody who can have a view.
pub(super) fn nobody(chosen: bool) -> Choice {
    Choice { value: NOBODY.to_owned(), text: "Nobody yet".to_owned(), chosen }
}

/// Every language but English, before each.
pub(super) fn other_languages(chosen: bool) -> Choice {
    Choice { value: OTHER.to_owned(), text: "Any but English".to_owned(), chosen }
}

/// What was asked for as a day and is none: it narrows nothing.
pub(super) fn no_days(more: &MoreFilters) -> Option<AnyView> {
    (!more.no_days.is_empty()).then(|| {
        let lines = more
            .no_days
            .iter()
            .map(|typed| {
                view! {
                    <p class="small">
                        <b><bdi>{typed.clone()}</bdi></b>
                        " is no day, and narrows nothing. Write a day as year-month-day, such as 2026-04-30."
                    </p>
                }
            })
            .collect_view();
        view! { <div class="note" role="status">{lines}</div> }.into_any()
    })
}

/// Their fields.
pub(super) fn fields(form: Form<'_>, more: MoreFilters) -> AnyView {
    // What stands in the fields that are always seen opens nothing.
    let open = set(&more).iter().any(|set| !["who", "lang"].contains(&set.name));
    let moods = (1u8..=5)
        .zip(MOODS)
        .map(|(n, text)| Choice { value: n.to_string(), text: text.to_owned(), chosen: more.moods.contains(&n) })
        .collect();
    let day = |name: &'static str, label: &'static str, day: Option<Date>| {
        let value = day.map(|day| day.to_string()).unwrap_or_default();
        form.line(Line { kind: "date", ..Line::text(name, label, None, &value) })
    };
    view! {
        <details class="more" open=open>
            <summary>"More ways to narrow it"</summary>
            <div class="stack stack--tight">
                <div class="filters">
                    {form.select("district", "District of the service", Some("Any"), more.districts)}
                    {form.select("provider", "Who provides it", Some("Any"), more.providers)}
                    {form.select("helped", "Who helped", Some("Any"), more.helped)}
                    {form.select("audience", "Who may see it", Some("Any"), more.audiences)}
                    {form.select("files", "Recordings and pictures", Some("With or without"), more.files)}
                    {day("from", "Came on or after", more.from)}
                    {day("until", "Came on or before", more.until)}
                </div>
                <fieldset class="moods">
                    <legend class="label">"Mood: any of these"</legend>
                    {form.ticks("mood", moods)}
                </fieldset>
                <label class="cluster small">
                    <input class="tick" type="checkbox" name="tagged" value="yes" checked=more.tagged/>
                    "Tagged"
                </label>
                {more.unread.then(|| hidden("unread", "yes"))}
                {more.soon.then(|| hidden("due", "soon"))}
                {more.late.then(|| hidden("due", "late"))}
                {more.wrote_again.then(|| hidden("wrote", "again"))}
            </div>
        </details>
    }
    .into_any()
}
