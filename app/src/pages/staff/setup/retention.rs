//! The page on which a council chooses for how long things are kept.

use heard_vocabulary::SettingName;
use leptos::prelude::*;

use super::problems::field;
use super::{LinesPage, named};
use crate::pages::staff::StaffFrame;
use crate::pages::staff::forms::{Form, Line};
use crate::pages::staff::parts::{back, line, page_head};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;

/// What is kept, and where its suggestion is from.
const GROUPS: [(&str, &[(SettingName, &str)]); 4] = [
    (
        "What young people said",
        &[
            (
                SettingName::KeepViews,
                "From the last time anything was done with it, once it was answered, settled, closed or hidden. Its thread, files and quotes go with it. What belongs to a child’s care goes to the case record, which is kept until they are 75 (Care Planning, Placement and Case Review Regulations 2010, regulation 50): this is Heard’s own copy.",
            ),
            (
                SettingName::KeepPollAnswers,
                "From the day a poll closed. What was published of it stays. Own words that nobody has read stay.",
            ),
            (
                SettingName::KeepDecisions,
                "From the day it ended. The decision itself stands in the record of the review.",
            ),
        ],
    ),
    (
        "Safeguarding",
        &[
            (
                SettingName::KeepConcerns,
                "From the last thing that was done about it, once it was decided and signed off. The Independent Inquiry into Child Sexual Abuse (2022) asks for 75 years for everything known to relate to it; Heard cannot tell which that is.",
            ),
            (SettingName::KeepIncidents, "From the day its procedure ended. As long as the record of a child in care."),
            (
                SettingName::KeepAlerts,
                "From the moment somebody took it on. As long as a claim can usually be brought (Limitation Act 1980).",
            ),
            (
                SettingName::KeepAuthorRequests,
                "From the second person’s answer. The lines of the log, which young people read under “Who looked at my words”, stay.",
            ),
        ],
    ),
    (
        "Allegations and complaints",
        &[
            (
                SettingName::KeepAllegations,
                "From the day it ended. Until the person has reached pension age, ten years at least (Keeping Children Safe in Education); many councils keep what was substantiated longer.",
            ),
            (
                SettingName::KeepComplaints,
                "From the day it ended. As long as a claim can usually be brought (Limitation Act 1980).",
            ),
        ],
    ),
    (
        "Other procedures",
        &[
            (SettingName::KeepReturnTalks, "From the day it ended. What was said there stands in the case record."),
            (SettingName::KeepAdvocates, "From the day it ended."),
            (
                SettingName::KeepOutsideRequests,
                "From the day it ended. As long as somebody may complain about it or bring a claim.",
            ),
        ],
    ),
];

/// So many months, in years where they are whole ones.
pub(super) fn long(months: u32) -> String {
    match (months, months % 12) {
        (12, _) => "1 year".to_owned(),
        (_, 0) => format!("{} years", months / 12),
        _ => format!("{months} months"),
    }
}

/// For how long each kind of thing is kept.
pub fn retention(frame: StaffFrame, props: LinesPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(&props.problems);
    let form = Form { assets, id: "retention", errors: &errors };
    let one = |(name, from): &(SettingName, &str)| {
        let (suggested, least, most) = name.months().unwrap_or_default();
        let hint = format!(
            "{from} {} is suggested, {} at least, {} at most. Empty: it does not end by itself.",
            long(suggested),
            long(least),
            long(most)
        );
        form.line(Line::text(field(*name), named::setting(*name), Some(&hint), props.value(*name)))
    };
    let groups = GROUPS
        .iter()
        .map(|(title, names)| {
            view! {
                <fieldset class="stack">
                    <legend><h2>{*title}</h2></legend>
                    {names.iter().map(one).collect_view()}
                </fieldset>
            }
        })
        .collect_view();
    let wrong = !errors.is_empty();
    let body = view! {
        {back(assets, "/setup", "Set-up")}
        {form.summary()}
        {page_head(
            "How long things are kept".to_owned(),
            line("What nobody decides here is kept. What you write begins to count 30 days after it is saved: until then it can be changed, and nothing has gone."),
            None,
        )}
        <form class="sheet" method="post" action="/setup/retention" novalidate>
            {groups}
            <button class="button">"Save"</button>
        </form>
        <p class="small quiet">
            "Write a time with its unit, such as 18 months or 6 years. A legal hold, what may be harm and is not decided, a procedure that runs and what nobody has read stay beyond their time. Safeguarding leads see how much ends next, and put holds. A copy that was made before holds what ended: what came from a young person’s account can still be read there until the copy is deleted. Keep few, and not for long."
        </p>
    };
    staff_page(frame, "How long things are kept", wrong, body.into_any())
}
