//! The page on which a council chooses how many working days something has.

use heard_vocabulary::SettingName;
use leptos::prelude::*;

use super::problems::field;
use super::{LinesPage, named};
use crate::pages::staff::StaffFrame;
use crate::pages::staff::forms::{Form, Line};
use crate::pages::staff::parts::{back, line, page_head};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;

/// What the clocks belong to.
const GROUPS: [(&str, &str, &[SettingName]); 4] = [
    (
        "Complaints",
        "Under the Children Act 1989 (SI 2006/1738). A council may be quicker than the regulations, and never slower. Stage 1 can be extended to 20 working days and stage 2 to 65, with a reason.",
        &[
            SettingName::ComplaintStageOne,
            SettingName::ComplaintStageTwo,
            SettingName::PanelMeets,
            SettingName::PanelReports,
            SettingName::PanelAnswered,
        ],
    ),
    (
        "Challenges of a reviewing officer",
        "As your council’s own dispute resolution says. Each level counts from the day it was raised; the IRO Handbook gives all of them together 20 working days at most.",
        &[SettingName::ChallengeInformal, SettingName::ChallengeAlert, SettingName::ChallengeResolution],
    ),
    (
        "Requests for an advocate",
        "As you agreed with the advocacy service. The second counts from the day it was asked.",
        &[SettingName::AdvocateAsked, SettingName::AdvocateFound],
    ),
    (
        "Deaths and serious harm",
        "Both count from the day the council knew of it (Working Together to Safeguard Children). A council may be quicker, and never slower.",
        &[SettingName::PanelNotified, SettingName::RapidReview],
    ),
];

/// How many working days complaints, challenges, requests for an advocate, deaths and serious
/// harm have.
pub fn clocks(frame: StaffFrame, props: LinesPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(&props.problems);
    let form = Form { assets, id: "clocks", errors: &errors };
    let one = |name: &SettingName| {
        let (usual, most) = name.working_days().unwrap_or_default();
        let hint = match usual == most {
            true => format!("{usual}, or fewer"),
            false => format!("{usual} where nothing is written, {most} at most"),
        };
        form.line(Line {
            kind: "number",
            ..Line::text(field(*name), named::setting(*name), Some(&hint), props.value(*name))
        })
    };
    let groups = GROUPS
        .iter()
        .map(|(title, under, names)| {
            view! {
                <fieldset class="stack">
                    <legend><h2>{*title}</h2></legend>
                    <p class="small quiet">{*under}</p>
                    <div class="pairwise">{names.iter().map(one).collect_view()}</div>
                </fieldset>
            }
        })
        .collect_view();
    let wrong = !errors.is_empty();
    let body = view! {
        {back(assets, "/setup", "Set-up")}
        {form.summary()}
        {page_head(
            "Clocks".to_owned(),
            line("How many working days your council gives itself. What already waits keeps its day."),
            None,
        )}
        <form class="sheet" method="post" action="/setup/clocks" novalidate>
            {groups}
            <p class="small quiet">"The LADO is told of an allegation within one working day, whatever stands here."</p>
            <button class="button">"Save"</button>
        </form>
    };
    staff_page(frame, "Clocks", wrong, body.into_any())
}
