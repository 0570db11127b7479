//! What set-up says: of each line what it is, how it stands and where to go, and
//! of each promise what it takes.

use heard_vocabulary::{Condition, Promise, Role, SettingName};

use super::Item;
use super::named::in_list;
use crate::pages::staff::text::{long_moment, many};

/// How a line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stands {
    /// It is there.
    There,
    /// It is not, and Heard works without it.
    Better,
    /// It is not, and Heard cannot be opened.
    Missing,
}

/// A state's letter, for its picture, and its word.
pub(super) fn stands_words(stands: Stands) -> (&'static str, &'static str) {
    match stands {
        Stands::There => ("G", "There"),
        Stands::Better => ("A", "To do"),
        Stands::Missing => ("R", "Missing"),
    }
}

/// 454 as "4.54".
pub(super) fn ratio(hundredths: u32) -> String {
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

/// A line's name.
pub(super) fn title(item: &Item) -> &'static str {
    match item {
        Item::Name(..) => "The council’s name, and young people’s own word",
        Item::Colours(_) => "The council’s colours",
        Item::Numbers(_) => "Numbers of the duty teams",
        Item::OtherNumbers(_) => "Numbers for advocacy, complaints and allegations",
        Item::Hours(..) => "Office hours by the clock",
        Item::Districts(_) => "Districts",
        Item::Teams(_) => "Teams",
        Item::Topics(_) => "Topics",
        Item::Services(_) => "Services",
        Item::Languages(..) => "Languages",
        Item::Threshold(..) => "The smallest group that is shown",
        Item::Clocks(_) => "Working days for complaints and challenges",
        Item::Retention(..) => "How long things are kept",
        Item::Lead(..) => "A safeguarding lead with a second factor",
        Item::Rota(_) => "The rota of the next 14 days",
        Item::Two(_) => "Two people who may open",
        Item::Chain(_) => "The safeguarding chain",
        Item::Promises(..) => "What young people are promised",
    }
}

/// How a line stands.
pub(super) fn stands(item: &Item) -> Stands {
    let needed = |there| if there { Stands::There } else { Stands::Missing };
    let wanted = |there| if there { Stands::There } else { Stands::Better };
    match item {
        Item::Name(name, word) => wanted(name.is_some() && word.is_some()),
        Item::Colours(contrast) => wanted(contrast.is_some()),
        Item::Numbers(missing) => needed(missing.is_empty()),
        Item::OtherNumbers(missing) => wanted(missing.is_empty()),
        Item::Hours(duty, team) => wanted(*duty && *team),
        Item::Districts(n) | Item::Teams(n) | Item::Topics(n) | Item::Services(n) => wanted(*n > 0),
        Item::Languages(..) => Stands::There,
        Item::Threshold(_, chosen) => wanted(*chosen),
        Item::Clocks(_) => Stands::There,
        Item::Retention(chosen, all) => wanted(chosen == all),
        Item::Lead(leads, with_factor, demonstration) => needed(*with_factor > 0 || (*demonstration && *leads > 0)),
        Item::Rota(gap) => needed(gap.is_none()),
        Item::Two(people) => needed(*people > 1),
        Item::Chain(there) => needed(*there),
        Item::Promises(kept, all) => wanted(kept == all),
    }
}

/// How a line stands, in a sentence.
pub(super) fn how(item: &Item) -> String {
    match item {
        Item::Name(name, word) => match (name, word) {
            (Some(name), Some(word)) => format!("{name}. Young people say of themselves: {word}."),
            (Some(name), None) => format!("{name}. Nobody has written yet which words young people chose."),
            (None, _) => "Pages say “Your council” until somebody writes it.".to_owned(),
        },
        Item::Colours(Some(hundredths)) => format!("Chosen. Their contrast is {} to 1.", ratio(*hundredths)),
        Item::Colours(None) => "None are chosen: the name stands in Heard’s own.".to_owned(),
        Item::Numbers(missing) if missing.is_empty() => "By day and by night, with their hours.".to_owned(),
        Item::Numbers(missing) => {
            format!("{}. Without them the help page shows the national lines alone.", lacks(missing))
        }
        Item::OtherNumbers(missing) if missing.is_empty() => "All three are there.".to_owned(),
        Item::OtherNumbers(missing) => format!("{}.", lacks(missing)),
        Item::Hours(true, true) => "Of the duty team and of the team that reads.".to_owned(),
        Item::Hours(true, false) => {
            "Those of the team that reads are missing: nobody is told when their words are read.".to_owned()
        }
        Item::Hours(false, true) => {
            "Those of the duty team are missing: nobody is told whether it can be rung now.".to_owned()
        }
        Item::Hours(false, false) => "None: pages promise no hours.".to_owned(),
        Item::Districts(n) => listed(*n, "district", "districts"),
        Item::Teams(n) => listed(*n, "team", "teams"),
        Item::Topics(n) => listed(*n, "topic", "topics"),
        Item::Services(n) => listed(*n, "service", "services"),
        Item::Languages(offered, all) if offered == all => format!("All {all} are offered."),
        Item::Languages(offered, all) => format!("{offered} of {all} are offered."),
        Item::Threshold(n, true) => format!("{n}, chosen by your council."),
        Item::Threshold(n, false) => format!("{n}, as Heard comes. Look at it once and save it."),
        Item::Clocks(0) => "As the regulations give them.".to_owned(),
        Item::Clocks(n) => format!("{} chosen by your council.", many(*n, "clock", "clocks")),
        Item::Retention(0, _) => "Nothing is decided: nothing ends by itself.".to_owned(),
        Item::Retention(chosen, all) => {
            format!("{chosen} of {all} kinds are decided. The others do not end by themselves.")
        }
        Item::Lead(0, _, _) => "Nobody is invited yet.".to_owned(),
        Item::Lead(leads, _, true) => {
            format!("{}. In a demonstration no second factor is needed.", many(*leads, "lead", "leads"))
        }
        Item::Lead(leads, 0, _) => {
            format!("{}, none of them with a second factor.", many(*leads, "lead", "leads"))
        }
        Item::Lead(_, with_factor, _) => format!("{} with a second factor.", many(*with_factor, "lead", "leads")),
        Item::Rota(None) => "At any time at least two people are on it. Whether messages reach them stands on the page of the rota.".to_owned(),
        Item::Rota(Some((from, until))) => {
            format!("Fewer than two can be told from {} until {}.", long_moment(from), long_moment(until))
        }
        Item::Two(people) => match people {
            ..=1 => "You alone. Invite another administrator, or a safeguarding lead.".to_owned(),
            people => format!("{people} people, administrators and safeguarding leads."),
        },
        Item::Chain(true) => "It is there.".to_owned(),
        Item::Chain(false) => {
            "It is not complete and not signed off. Until it is, Heard opens to nobody. Nobody is rung by it: that stays with people.".to_owned()
        }
        Item::Promises(kept, all) if kept == all => format!("All {all} can be kept."),
        Item::Promises(kept, all) => format!("{kept} of {all} can be kept by those who are here."),
    }
}

fn listed(n: i64, one: &str, more: &str) -> String {
    match n {
        0 => "None yet.".to_owned(),
        n => format!("{} on the list.", many(n, one, more)),
    }
}

fn lacks(missing: &[SettingName]) -> String {
    let names: Vec<&str> = missing.iter().map(|name| in_list(*name)).collect();
    format!("Missing: {}", names.join(", "))
}

/// Where a line is changed, and the words of the link; nothing where it cannot be.
pub(super) fn link(item: &Item) -> Option<(&'static str, &'static str)> {
    Some(match item {
        Item::Name(..) | Item::Colours(_) => ("/setup/council", "Name and colours"),
        Item::Numbers(_) | Item::OtherNumbers(_) => ("/setup/numbers", "Numbers"),
        Item::Hours(..) => ("/calendar/hours", "Office hours"),
        Item::Districts(_) | Item::Teams(_) | Item::Topics(_) | Item::Services(_) => ("/setup/places", "Lists"),
        Item::Languages(..) => ("/setup/languages", "Languages"),
        Item::Threshold(..) => ("/setup/figures", "Figures"),
        Item::Clocks(_) => ("/setup/clocks", "Clocks"),
        Item::Retention(..) => ("/setup/retention", "How long"),
        Item::Lead(..) | Item::Two(_) => ("/people", "Invite"),
        Item::Rota(_) => ("/duty", "The rota"),
        Item::Chain(_) => return None,
        Item::Promises(..) => ("/setup/promises", "Promises"),
    })
}

/// What is missing for opening, and what to do.
pub(in crate::pages::staff) fn lapse(condition: Condition) -> (&'static str, Option<(&'static str, &'static str)>) {
    match condition {
        Condition::Numbers => (
            "The number or the hours of the duty team, or of the emergency duty team, are missing.",
            Some(("/setup/numbers", "Write them")),
        ),
        Condition::Lead => ("No safeguarding lead with a second factor can sign in.", Some(("/people", "Invite one"))),
        Condition::Rota => (
            "In the next 14 days there are times at which fewer than two people can be told of an alert.",
            Some(("/duty", "Look at the rota")),
        ),
        Condition::Chain => (
            "The safeguarding chain is not complete and not signed off. Until it is, Heard opens to nobody. Nobody is rung by it: that stays with people.",
            None,
        ),
    }
}

/// What a promise says.
pub(super) fn promise(promise: Promise) -> &'static str {
    match promise {
        Promise::Read => "Somebody reads what was sent",
        Promise::ReadBy => "It is said until when, or from when, somebody reads",
        Promise::Approved => "An answer is approved by a second person",
        Promise::Cleared => "A quote is judged by a second person",
        Promise::Alert => "An alert reaches somebody at any time",
        Promise::Locked => "A safeguarding lead sees to it what becomes of a picture that was locked unseen",
        Promise::Duty => "The duty team can be rung, and it is said when",
        Promise::Emergency => "Somebody of the council can be rung at night",
        Promise::Advocate => "An advocate can be rung",
        Promise::Complaint => "The complaints team can be rung",
        Promise::WayBack => "Two adults help a young person back into their account",
        Promise::Board => "The board answers challenge cards",
        Promise::Commission => "Services are reviewed with what young people said of them",
        Promise::Lado => "Staff can ring the designated officer about an adult",
        Promise::Doors => "Opening and closing take two people",
        Promise::Outside => "What may be about everybody here reaches somebody outside the council",
    }
}

/// What becomes of the promise while it cannot be kept.
pub(super) fn without(promise: Promise) -> &'static str {
    match promise {
        Promise::Read => "Everything waits unread. Do not open Heard.",
        Promise::ReadBy => "The page after sending says “on working days”, and no hour.",
        Promise::Approved => "No answer can be published.",
        Promise::Cleared => "No quote is shown.",
        Promise::Alert => "An alert goes to every safeguarding lead and administrator at once.",
        Promise::Locked => "It is locked all the same, and nobody can have it released or destroyed.",
        Promise::Duty => "Its row, or its hour, is left out of the help page.",
        Promise::Emergency => "Its row is left out of the help page: at night only the national lines are there.",
        Promise::Advocate | Promise::Complaint => "Its row is left out of the help page.",
        Promise::WayBack => "Whoever forgets their PIN begins again with a new account.",
        Promise::Board => "Cards wait without an answer.",
        Promise::Commission => "Nothing is reviewed.",
        Promise::Lado => "It is not shown to staff.",
        Promise::Doors => "Heard stays as it is.",
        Promise::Outside => "Whoever it may be about is told all the same, because nobody else is left.",
    }
}

/// What a promise takes that is entered.
pub(super) fn takes(promise: Promise) -> &'static str {
    match promise {
        Promise::ReadBy => "The hours of the team that reads",
        Promise::Alert => "A rota without gaps, and at any time somebody on it whom a message reaches",
        Promise::Duty => "The duty team’s number and its hours by the clock",
        Promise::Emergency => "The emergency duty team’s number",
        Promise::Advocate => "The advocates’ number",
        Promise::Complaint => "The number for complaints",
        Promise::Lado => "The designated officer’s number",
        Promise::Outside => "A person outside, named by two people, to whom messages go",
        _ => "",
    }
}

/// "2 people: participation lead or safeguarding lead. There is 1."
pub(super) fn people(needs: i64, has: i64, roles: &[Role]) -> String {
    let titles: Vec<String> = roles.iter().map(|role| lower(role.title())).collect();
    let there = match has {
        0 => "There is nobody.".to_owned(),
        1 => "There is 1.".to_owned(),
        n => format!("There are {n}."),
    };
    format!("{}: {}. {there}", many(needs, "person", "people"), titles.join(" or "))
}

fn lower(title: &str) -> String {
    let mut letters = title.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
