//! Pictures of numbers. Every width is an attribute, every picture has its
//! numbers in words or in a table beside it.

use leptos::prelude::*;

use crate::pages::staff::Ratings;

/// The patterns of the rating bars, once on a page.
pub(super) fn patterns() -> AnyView {
    view! {
        <svg width="0" height="0" aria-hidden="true" focusable="false">
            <defs>
                <pattern id="p-g" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <path class="f-pat" d="M0 0v6"></path>
                </pattern>
                <pattern id="p-a" width="6" height="6" patternUnits="userSpaceOnUse">
                    <circle class="f-dot" cx="3" cy="3" r="1.4"></circle>
                </pattern>
                <pattern id="p-r" width="6" height="6" patternUnits="userSpaceOnUse">
                    <path class="f-pat" d="M0 0 6 6M6 0 0 6"></path>
                </pattern>
            </defs>
        </svg>
    }
    .into_any()
}

/// What the letters of ratings mean.
pub(super) fn rating_key() -> AnyView {
    let keys =
        [("B", "Blue", "closed"), ("G", "Green", "on target"), ("A", "Amber", "may slip"), ("R", "Red", "will slip")]
            .map(
                |(letter, word, means)| view! { <li><span class="rag" data-letter=letter>{word}</span>" "{means}</li> },
            )
            .collect_view();
    view! { <ul class="key">{keys}</ul> }.into_any()
}

/// How actions are rated: a bar with letters, `wide` to a height of 20, and
/// the words beneath it.
pub(super) fn mix(ratings: Ratings, wide: f64) -> AnyView {
    let words = ratings.words();
    let view_box = format!("0 0 {wide:.0} 20");
    let bar = (ratings.on_target().is_some()).then(|| {
        view! { <svg class="mix" viewBox=view_box role="img" aria-label=words.clone()>{parts(ratings, wide)}</svg> }
    });
    view! { {bar}<span class="small quiet">{words}</span> }.into_any()
}

/// Parts of the bar, a gap of 2 between them, and no part so narrow that its
/// letter would not fit.
fn parts(ratings: Ratings, wide: f64) -> AnyView {
    const NARROWEST: f64 = 18.0;
    let shown: Vec<_> = ratings.parts().into_iter().filter(|(_, _, n)| *n > 0).collect();
    let total: i64 = shown.iter().map(|(_, _, n)| n).sum();
    let room = shown.iter().fold(wide, |room, _| room - NARROWEST - 2.0);
    let mut x = 0.0;
    shown
        .into_iter()
        .map(|(letter, _, n)| {
            let wide = NARROWEST + room * share(n, total);
            let part = part(letter, x, wide);
            x += wide + 2.0;
            part
        })
        .collect_view()
        .into_any()
}

fn part(letter: char, x: f64, wide: f64) -> AnyView {
    let low = letter.to_ascii_lowercase();
    let patterned = (letter != 'B').then(|| {
        view! {
            <rect fill=format!("url(#p-{low})") x=units(x + 16.0) width=units(wide - 16.0) y="0" height="20"></rect>
        }
    });
    view! {
        <rect class=format!("f-{low}") x=units(x) y="0" width=units(wide) height="20" rx="3"></rect>
        {patterned}
        <text class=format!("t-{low}") x=units(x + 5.0) y="14.5">{letter.to_string()}</text>
    }
    .into_any()
}

/// `part` of `whole`, from 0 to 1.
pub(super) fn share(part: i64, whole: i64) -> f64 {
    let small = |n: i64| f64::from(i32::try_from(n).unwrap_or(i32::MAX));
    if whole <= 0 { 0.0 } else { (small(part) / small(whole)).clamp(0.0, 1.0) }
}

/// A length in a picture.
pub(super) fn units(length: f64) -> String {
    format!("{length:.1}")
}
