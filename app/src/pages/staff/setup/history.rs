//! Who changed which setting, and back to what it was.

use heard_vocabulary::SettingName;
use leptos::prelude::*;

use super::{ChangeLine, HistoryPage, named};
use crate::components::hidden;
use crate::i18n::Lang;
use crate::pages::staff::StaffFrame;
use crate::pages::staff::forms::Form;
use crate::pages::staff::parts::{back, empty, line, page_head, time};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{SOMEBODY_WHO_LEFT, moment};

/// Who changed what.
pub fn history(frame: StaffFrame, props: HistoryPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(&props.problem.into_iter().collect::<Vec<_>>());
    let summary = Form { assets, id: "history", errors: &errors }.summary();
    let nothing = props.changes.is_empty().then(|| {
        empty(
            assets,
            "Nothing was changed yet",
            "Each change of a setting stands here, with who made it.".to_owned(),
            None,
        )
    });
    let lines = props.changes.into_iter().map(change).collect_view();
    let body = view! {
        {back(assets, "/setup", "Set-up")}
        {summary}
        {page_head(
            "Who changed what".to_owned(),
            line("Settings, the newest change first. What is put back is a change too, and stands here."),
            None,
        )}
        {nothing}
        <ul class="stack stack--tight">{lines}</ul>
    };
    staff_page(frame, "Who changed what", props.problem.is_some(), body.into_any())
}

fn change(line: ChangeLine) -> AnyView {
    let ChangeLine { id, setting, was, became, by, at, undoes } = line;
    let who = by.unwrap_or_else(|| SOMEBODY_WHO_LEFT.to_owned());
    let back = undoes.then(|| {
        view! {
            <form method="post" action="/setup/history/put-back">
                {hidden("id", id)}
                <button class="link">"Put back"<span class="vh">": "{named::setting(setting)}", "{moment(&at)}</span></button>
            </form>
        }
    });
    view! {
        <li class="sheet">
            <div class="apart"><h2>{named::setting(setting)}</h2>{back}</div>
            <p>
                <span class="was" dir="auto">{value(setting, was)}</span>
                <span class="vh">" became "</span>
                " "
                <span class="now" dir="auto">{value(setting, became)}</span>
            </p>
            <p class="small quiet"><span dir="auto">{who}</span>", "{time(&at)}</p>
        </li>
    }
    .into_any()
}

/// A setting's value as people read it.
fn value(setting: SettingName, stored: Option<String>) -> String {
    let Some(stored) = stored else { return "Not set".to_owned() };
    match setting {
        SettingName::Languages | SettingName::TeamReads => {
            let names: Vec<&str> = stored
                .split_whitespace()
                .map(|code| Lang::parse(code).map_or("", Lang::name))
                .filter(|name| !name.is_empty())
                .collect();
            names.join(", ")
        }
        SettingName::ImmigrationChecked => "Checked".to_owned(),
        SettingName::FilingOn => "On".to_owned(),
        _ => stored,
    }
}
