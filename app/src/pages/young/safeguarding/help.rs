//! Help now.

use leptos::prelude::*;

use super::alarm::alarm_link;
use crate::components::icon;
use crate::i18n::Tr;
use crate::shell::{Frame, Layout, young_page};

/// Help now.
#[derive(Debug, Clone, Default)]
pub struct HelpPage {
    /// The duty team's number; empty leaves the row out.
    pub duty_phone: String,
    /// Its hours.
    pub duty_hours: String,
    /// The emergency duty team's number; empty leaves the row out.
    pub emergency_phone: String,
    /// Its hours.
    pub emergency_hours: String,
    /// The advocates' number; empty leaves the row out.
    pub advocacy_phone: String,
    /// Their hours.
    pub advocacy_hours: String,
    /// The number for complaints; empty leaves the row out.
    pub complaints_phone: String,
    /// Its hours.
    pub complaints_hours: String,
    /// The council's own help lines.
    pub own: Vec<OwnHelpLine>,
}

/// One of the council's own help lines.
#[derive(Debug, Clone, Default)]
pub struct OwnHelpLine {
    /// What it calls itself.
    pub name: String,
    /// Its number.
    pub number: String,
    /// Whether one writes to it instead of ringing.
    pub by_text: bool,
    /// Whom it is for, and when.
    pub says: String,
    /// Whether that is in English instead.
    pub english: bool,
}

/// The numbers that help now.
pub fn help(frame: Frame, props: HelpPage) -> AnyView {
    let (tr, assets) = (frame.tr, frame.assets);
    let title = tr.s("help-now");
    let who = ["childline", "shout", "nhs", "samaritans"];
    let council = own_numbers(tr, &props);
    let own = props.own.iter().map(own_line).collect_view();
    let others = [
        (props.advocacy_phone, props.advocacy_hours, "help-advocacy"),
        (props.complaints_phone, props.complaints_hours, "help-complaints"),
    ]
    .into_iter()
    .filter(|(phone, ..)| !phone.is_empty())
    .map(|(phone, hours, who)| council_number(tr, who, phone, hours))
    .collect_view();
    let body = view! {
        <p class="note offline" data-offline="" hidden>
            {icon(assets, "i-warn")}
            <span>{tr.rich("help-offline")}</span>
        </p>
        <h1>{title.clone()}</h1>
        <p class="hint">{tr.s("help-hint")}</p>
        <ul class="numbers">{first_number(tr)}</ul>
        {alarm_link(tr, assets)}
        <ul class="numbers">{who.map(|who| national(tr, who)).collect_view()}{council}{own}{others}</ul>
    };
    young_page(frame, Layout::TABS, &title, body)
}

/// The council's duty teams, as far as their numbers are known.
fn own_numbers(tr: Tr, of: &HelpPage) -> AnyView {
    [(&of.duty_phone, &of.duty_hours, "help-duty"), (&of.emergency_phone, &of.emergency_hours, "help-emergency")]
        .into_iter()
        .filter(|(phone, ..)| !phone.is_empty())
        .map(|(phone, hours, who)| council_number(tr, who, phone.clone(), hours.clone()))
        .collect_view()
        .into_any()
}

/// Danger first, then who listens, then the council's own, whatever the clock says.
pub(super) fn numbers_that_help(tr: Tr, of: &HelpPage) -> AnyView {
    let national = ["childline", "shout"].map(|who| national(tr, who)).collect_view();
    view! {
        <ul class="numbers">{first_number(tr)}</ul>
        <ul class="numbers">{national}{own_numbers(tr, of)}</ul>
    }
    .into_any()
}

/// A number that is there for everyone in the country.
pub(super) fn national(tr: Tr, who: &str) -> AnyView {
    let href = match who {
        "childline" => "tel:08001111",
        "shout" => "sms:85258",
        "nhs" => "tel:111",
        _ => "tel:116123",
    };
    number(href.into(), tr.of("help", who), tr.of("help-under", who), tr.of("number", who))
}

/// A number of the council's own, with what is said of its hours.
pub(super) fn council_number(tr: Tr, who: &str, phone: String, hours: String) -> AnyView {
    number(dial(&phone), tr.s(who), hours, phone)
}

fn own_line(line: &OwnHelpLine) -> AnyView {
    let OwnHelpLine { name, number: shown, by_text, says, english } = line;
    let way = if *by_text { "sms" } else { "tel" };
    let href = format!("{way}:{}", digits(shown));
    view! {
        <li>
            <a class="number" href=href>
                <span class="number__who">
                    <strong><bdi lang="en">{name.clone()}</bdi></strong>
                    <span dir="auto" lang=english.then_some("en")>{says.clone()}</span>
                </span>
                <b dir="auto">{shown.clone()}</b>
            </a>
        </li>
    }
    .into_any()
}

/// A telephone link of a number as people write it.
fn dial(phone: &str) -> String {
    format!("tel:{}", digits(phone))
}

fn digits(phone: &str) -> String {
    phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
}

fn first_number(tr: Tr) -> AnyView {
    view! {
        <li>
            <a class="number number--first" href="tel:999">
                <span class="number__who">
                    <strong>{tr.s("help-999")}</strong>
                    <span>{tr.s("help-under-999")}</span>
                </span>
                <b dir="auto">"999"</b>
            </a>
        </li>
    }
    .into_any()
}

pub(super) fn number(href: String, who: String, under: String, shown: String) -> AnyView {
    view! {
        <li>
            <a class="number" href=href>
                <span class="number__who"><strong>{who}</strong><span dir="auto">{under}</span></span>
                <b dir="auto">{shown}</b>
            </a>
        </li>
    }
    .into_any()
}
