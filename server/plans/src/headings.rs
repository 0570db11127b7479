//! The words that councils head their columns with.

use super::columns::Field;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// Headings by what they head. A whole heading is looked up first, then its
/// main part, so the longer phrases need not list every variation.
const HEADINGS: [(Field, &str); 12] = [
    (
        Field::Reference,
        "ref|reference|ref no|ref number|ref #|reference no|reference number|no|number|#|id|item|\
         item no|action no|action ref|action number|action reference|action id|action #|\
         objective ref|objective no",
    ),
    (
        Field::Activity,
        "action|actions|activity|activities|task|tasks|what|what we will do|what will we do|\
         what we are going to do|what are we going to do|what we plan to do|what needs to happen|\
         what needs to be done|what we need to do|what do we need to do|key action|key actions|\
         key activity|key activities|key task|key tasks|action required|actions required|\
         how we will do it|how will we do it|how will we do this|how we will do this|\
         how will we achieve this|how we will achieve this|how will we achieve it|\
         how will we get there|how we will get there|we will|step|steps|next steps|deliverable|\
         deliverables|milestone|milestones|initiative|initiatives|project|recommendation|\
         recommendations|action description|description of action",
    ),
    (
        Field::Objective,
        "objective|objectives|outcome|outcomes|priority|priorities|aim|aims|goal|goals|theme|\
         themes|strategic objective|strategic priority|strategic outcome|strategic aim|\
         key priority|key objective|priority area|our priority|our priorities|pledge|promise|\
         ambition|workstream|strand|section|what we want to achieve|what do we want to achieve|\
         what we want|desired outcome|intended outcome|area of focus|focus area",
    ),
    (
        Field::Lead,
        "lead|leads|owner|owners|action owner|lead officer|lead officers|responsible officer|who|\
         who will do it|who will do this|who by|who is responsible|whos responsible|by whom|\
         by who|lead person|named lead|responsible person|person responsible|\
         officer responsible|officer|accountable officer|accountable|assigned to|\
         responsibility|responsible|responsible lead|lead responsible|lead name|who will lead|\
         who will lead it|lead professional|accountable lead|strategic lead",
    ),
    (
        Field::Service,
        "service|services|responsible service|lead service|service area|service responsible|team|\
         teams|lead team|department|directorate|agency|lead agency|responsible agency|\
         lead partner|partner|partners|organisation|lead organisation|agencies",
    ),
    (
        Field::Timescale,
        "timescale|timescales|time scale|time scales|timeframe|timeframes|time frame|time frames|\
         by when|when|when by|deadline|deadlines|due date|due by|due|date due|target date|\
         target completion|target completion date|completion date|completion|date|\
         date for completion|end date|complete by|to be completed by|when will we do it|\
         when will it be done|when will we do this|planned completion|timing|timeline|finish date|\
         review date|by date",
    ),
    (
        Field::Rating,
        "rag|brag|ragb|rag rating|brag rating|rag status|brag status|rating|rag score|status|\
         current status|progress status|progress rating|overall status|action status|ragg",
    ),
    (
        Field::Progress,
        "progress|update|updates|comment|comments|commentary|progress update|progress updates|\
         latest update|progress to date|status update|progress and comments|notes|\
         current position|position|what have we done|what we have done|action taken|\
         actions taken|progress notes|narrative|latest position|progress made",
    ),
    (
        Field::Evidence,
        "evidence|impact|how we will know|how will we know|success criteria|evidence of impact|\
         what difference has it made|what difference will it make|what difference|\
         what will success look like|what does good look like|what good looks like|\
         what will be different|expected impact|intended impact|impact and evidence|\
         evidence and impact|difference made",
    ),
    (
        Field::Metric,
        "metric|metrics|measure|measures|kpi|kpis|indicator|indicators|performance indicator|\
         performance indicators|performance measure|performance measures|\
         key performance indicator|key performance indicators|measure of success|\
         measures of success|success measure|success measures|outcome measure|\
         outcome measures|how will we measure|how we will measure|how will it be measured|\
         how will success be measured|how will we measure success|how will we measure it",
    ),
    (
        Field::Current,
        "current|baseline|current data|current data and date|current performance|\
         current figure|current value|latest|latest data|latest figure|actual|actuals|\
         outturn|starting point|performance|result|baseline data|where are we now|\
         where we are now",
    ),
    (Field::Target, "target|targets|target data|target data and date|target figure|target value"),
];

/// Headings of references to other plans.
const CROSS_REFERENCES: &str = "cross reference|cross references|cross ref|cross refs|xref|x ref|links|\
     links to other plans|link to other plans|links to plans|linked plan|linked plans|\
     other plans|related plan|related plans|plan ref|plan reference|linked to|linked documents";

/// Words too common to be taken as a column's meaning unless they stand alone.
const ALONE_ONLY: &str = "no|number|#|id|item|what|when|who|date|section|result|links|position|notes|\
     due|current|latest|actual|actuals|performance|partner|partners|team|teams|officer|step|steps|\
     project|we will|project|responsible|responsibility|services|strand|accountable";

/// Words after which a heading only says more about its main part.
const AFTER_MAIN_PART: [&str; 14] =
    ["of", "for", "to", "by", "in", "at", "on", "from", "since", "with", "per", "as", "including", "against"];

/// The longest heading, in bytes: questions such as "How will we know that it
/// has made a difference to children?" have about 80.
pub(super) const LONGEST_HEADING: usize = 120;

/// How surely a heading means a field; larger is surer.
pub(super) type Sureness = u8;

/// The heading is one of the known ones.
pub(super) const EXACT: Sureness = 4;
/// The heading's main part is one of the known ones.
pub(super) const MAIN_PART: Sureness = 3;

/// A heading's words, so that case, marks and spaces make no difference.
pub(super) fn words(heading: &str) -> String {
    let lower = heading.to_lowercase().replace('&', " and ");
    let mut out = String::new();
    for letter in lower.chars() {
        if letter.is_alphanumeric() || letter == '#' {
            out.push(letter);
        } else if letter != '\'' && letter != '’' {
            out.push(' ');
        }
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a heading means, and how surely.
pub(super) fn meaning(heading: &str) -> Option<(Field, Sureness)> {
    let whole = words(heading);
    if whole.is_empty() || whole.len() > LONGEST_HEADING {
        return None;
    }
    if let Some(field) = exact(&whole) {
        return Some((field, EXACT));
    }
    if holds_owner_and_service(&whole) {
        return Some((Field::Service, MAIN_PART));
    }
    if whole.contains("plan") && (whole.ends_with(" ref") || whole.ends_with(" reference")) {
        return Some((Field::CrossReference, MAIN_PART));
    }
    let main = main_part(heading);
    if main != whole
        && !is_alone_only(&main)
        && let Some(field) = exact(&main)
    {
        return Some((field, MAIN_PART));
    }
    longest(ends(&main)).map(|field| (field, 2)).or_else(|| longest(starts(&whole)).map(|field| (field, 1)))
}

/// The field that a whole heading names, from its words.
fn exact(whole: &str) -> Option<Field> {
    static FIELDS: LazyLock<HashMap<&str, Field>> =
        LazyLock::new(|| all_phrases().map(|(field, phrase)| (phrase, field)).collect());
    FIELDS.get(whole).copied()
}

/// Whether the heading is one of the known ones.
pub(super) fn is_exact(heading: &str) -> bool {
    heading.len() <= LONGEST_HEADING && exact(&words(heading)).is_some()
}

/// Every known phrase with its field.
fn all_phrases() -> impl Iterator<Item = (Field, &'static str)> {
    HEADINGS
        .iter()
        .copied()
        .chain(std::iter::once((Field::CrossReference, CROSS_REFERENCES)))
        .flat_map(|(field, phrases)| phrases.split('|').map(move |phrase| (field, phrase)))
}

/// One column for the owner and the service: where one ends and the other
/// begins cannot be told, so it is read as the service.
fn holds_owner_and_service(whole: &str) -> bool {
    let has = |list: &[&str]| whole.split(' ').any(|word| list.contains(&word));
    has(&["lead", "owner", "officer", "person", "name", "responsible"])
        && has(&["service", "services", "team", "agency", "organisation", "department"])
}

/// The heading up to its first bracket or small word: "Timescale for
/// completion" is about a timescale.
fn main_part(heading: &str) -> String {
    let before_bracket = heading.split(['(', '[', ':']).next().unwrap_or_default();
    let all = words(before_bracket);
    let main = all
        .split(' ')
        .enumerate()
        .take_while(|(index, word)| *index == 0 || !AFTER_MAIN_PART.contains(word))
        .map(|(_, word)| word)
        .collect::<Vec<_>>();
    main.join(" ")
}

/// The field of the first phrase that is a known one and says something
/// beside other words.
fn longest<'a>(mut phrases: impl Iterator<Item = &'a str>) -> Option<Field> {
    phrases.find_map(|phrase| exact(phrase).filter(|_| !is_alone_only(phrase)))
}

/// Whether a phrase says nothing beside other words.
fn is_alone_only(phrase: &str) -> bool {
    static WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| ALONE_ONLY.split('|').collect());
    WORDS.contains(phrase)
}

/// The whole words that the text ends with, the most first.
fn ends(text: &str) -> impl Iterator<Item = &str> {
    std::iter::once(text).chain(text.match_indices(' ').map(|(at, _)| text.get(at + 1..).unwrap_or_default()))
}

/// The whole words that the text starts with, the most first.
fn starts(text: &str) -> impl Iterator<Item = &str> {
    std::iter::once(text).chain(text.rmatch_indices(' ').map(|(at, _)| text.get(..at).unwrap_or_default()))
}
