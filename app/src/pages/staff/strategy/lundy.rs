//! A Lundy check as a table: Space, Voice, Audience and Influence, each with what shows it.

use heard_vocabulary::LundyMark;
use leptos::prelude::*;

use crate::pages::staff::parts::grid;
use crate::pages::staff::text::{many, number};
use crate::pages::staff::{Months, ShownCount, Worded as _};

/// The four parts of a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LundyCheck {
    /// Whether they could say something.
    pub space: LundyMark,
    /// How many young people did.
    pub voices: ShownCount,
    /// How much came without an account, where that is counted.
    pub entries: Option<ShownCount>,
    /// Whether at least half spoke on their own or with somebody independent.
    pub voice: LundyMark,
    /// Whether something was answered.
    pub audience: LundyMark,
    /// Answers published in the period.
    pub answered: i64,
    /// Answers published after it.
    pub since: i64,
    /// Whether something changed.
    pub influence: LundyMark,
    /// Answers of these that claim that something was done.
    pub done: i64,
    /// Links that say that something changed it.
    pub influenced: i64,
    /// Of those who said what became of answers, the share that said yes, in per cent.
    pub yes: Option<i64>,
}

/// What the four parts ask.
pub(super) const QUESTIONS: &str = "Space: did they have a chance to say something? Voice: was it their own? Audience: did somebody listen, and answer? Influence: did it change something?";

/// Names of the parts.
const PARTS: [&str; 4] = ["Space", "Voice", "Audience", "Influence"];

/// What is said of each part: what was found, and what shows it.
const FOUND: &str = "Found";
const SHOWN: &str = "What shows it";

/// One check in full, a line for each part, of figures of this period.
pub(super) fn check(one: LundyCheck, of: Months) -> AnyView {
    let lines = PARTS
        .into_iter()
        .zip(marks(one))
        .zip(why(one, of))
        .map(|((part, mark), why)| {
            view! {
                <tr role="row">
                    <th scope="row" role="rowheader">{part}</th>
                    <td role="cell" data-label=FOUND>{mark.words()}</td>
                    <td role="cell" data-label=SHOWN>{why}</td>
                </tr>
            }
        })
        .collect_view();
    let table = grid("Lundy check", ["Part", FOUND, SHOWN], lines);
    view! { {table}<p class="small quiet">{QUESTIONS}</p> }.into_any()
}

/// Many checks, a line for each, of figures of this period.
pub(super) fn checks(
    label: &'static str,
    first: &'static str,
    of: Months,
    lines: Vec<(String, LundyCheck)>,
) -> AnyView {
    let [space, voice, audience, influence] = PARTS;
    let lines = lines
        .into_iter()
        .map(|(name, one)| {
            let cells = marks(one)
                .into_iter()
                .zip(why(one, of))
                .zip(PARTS)
                .map(|((mark, why), part)| {
                    view! {
                        <td role="cell" data-label=part>
                            <div>{mark.words()}<br/><span class="small quiet">{why}</span></div>
                        </td>
                    }
                })
                .collect_view();
            view! { <tr role="row"><th scope="row" role="rowheader" dir="auto">{name}</th>{cells}</tr> }
        })
        .collect_view();
    grid(label, [first, space, voice, audience, influence], lines)
}

fn marks(one: LundyCheck) -> [LundyMark; 4] {
    [one.space, one.voice, one.audience, one.influence]
}

/// What shows each part.
fn why(one: LundyCheck, of: Months) -> [String; 4] {
    let entries = match one.entries {
        Some(ShownCount::About(n)) => format!("; {} without an account", many(n, "entry", "entries")),
        Some(ShownCount::Withheld) | None => String::new(),
    };
    let voice = match one.voice {
        LundyMark::There => "At least half spoke on their own or with somebody independent",
        LundyMark::Nothing => "Fewer than half spoke on their own or with somebody independent",
        LundyMark::Withheld => "Who helped is withheld",
        LundyMark::NotCounted => "Who helped is counted by objective",
    };
    let done = match one.answered {
        0 => format!("No answer was published in {}", of.title()),
        _ => format!("{} of these say that something was done", number(one.done)),
    };
    let linked = match one.influenced {
        0 => String::new(),
        n => format!("; {} that something changed it", many(n, "link says", "links say")),
    };
    let yes = one.yes.map(|share| format!("; {share}% of children asked said that it happened")).unwrap_or_default();
    let since = match one.since {
        0 => String::new(),
        n => format!("; {} since", number(n)),
    };
    [
        format!("{}{entries}", people(one.voices)),
        voice.to_owned(),
        format!("{} published in {}{since}", many(one.answered, "answer", "answers"), of.title()),
        format!("{done}{linked}{yes}"),
    ]
}

fn people(voices: ShownCount) -> String {
    match voices {
        ShownCount::About(n) => format!("About {}", many(n, "young person", "young people")),
        ShownCount::Withheld => "A few young people, or nobody".to_owned(),
    }
}
