//! Many that came another way, from a sheet: what each row says, and what is wrong with it.
//! Nothing is taken while anything is.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use heard_storage::text;
use heard_vocabulary::{Audience, EntryAuthor, EntryConsent, EntryRowProblem, EntryWay, Helped};
use sha2::{Digest as _, Sha256};

use super::called::{Called, case, plain};
use super::{Came, EnterError, InWords, Taken, enter_by, own_with};
use crate::Heard;
use crate::case_system::day_typed;
use crate::catalogue::{Catalogue, Place, Scenario, in_language};
use crate::intake::{Beside, Incoming, LONGEST, Submission};
use crate::people::{Grant, Participate};
use crate::strategy::import::SheetRow;

/// As many are taken at once.
pub const MOST: usize = 300;

/// A column that means nothing here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stray {
    /// Its place, from 0.
    pub at: usize,
    /// Its name, which may be empty.
    pub name: String,
    /// The first row below that holds something in it.
    pub row: Option<u32>,
}

/// Why a sheet is no list of what came another way.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SheetError {
    /// Its first row does not name what was said, the situation, how it came and the day.
    #[error("the columns are not named")]
    NoHeadings,
    /// These hold something and mean nothing here. What is named otherwise would be left out
    /// without a word.
    #[error("some columns mean nothing here")]
    Unknown(Vec<Stray>),
    /// Nothing stands below the first row.
    #[error("nothing is in it")]
    Nothing,
    /// Two columns are named alike.
    #[error("two columns mean the same")]
    TwoColumns,
    /// There are more than [`MOST`].
    #[error("too many at once")]
    TooMany,
}

/// What a row is taken to say of itself, also where the sheet does not; nothing where it is
/// not clear.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Assumed {
    /// Whose words.
    pub whose: Option<EntryAuthor>,
    /// Who helped.
    pub helped: Option<Helped>,
    /// Whether they know.
    pub consent: Option<EntryConsent>,
    /// Who may see it.
    pub audience: Option<Audience>,
    /// The language it is in, by its code.
    pub lang: Option<&'static str>,
}

/// One row of the sheet.
#[derive(Debug, Clone)]
pub struct EntryRow {
    /// Its number in the sheet.
    pub number: u32,
    /// What was said, as typed.
    pub words: String,
    /// The situation as typed.
    pub situation: String,
    /// How it came, as typed.
    pub way: String,
    /// The day as typed.
    pub on: String,
    /// What it is taken to say beside that.
    pub assumed: Assumed,
    /// What is wrong.
    pub problems: Vec<EntryRowProblem>,
    entry: Option<(Came, Submission)>,
}

/// A row that was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenRow {
    /// Its number in the sheet.
    pub number: u32,
    /// The language it is in, by its code.
    pub lang: &'static str,
    /// What became of it.
    pub taken: Taken,
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Column {
    Words,
    Situation,
    Way,
    On,
    Whose,
    Helped,
    Knows,
    Audience,
    Language,
}

impl Column {
    fn parse(heading: &str) -> Option<Self> {
        Some(match plain(heading).as_str() {
            "said" | "whattheysaid" | "words" | "whatwassaid" => Self::Words,
            "situation" | "about" | "whatitisabout" => Self::Situation,
            "way" | "howitcame" | "how" => Self::Way,
            "day" | "date" | "cameon" | "thedayitcame" => Self::On,
            "whose" | "whosewords" => Self::Whose,
            "helped" | "whohelped" | "didanyonehelpthem" => Self::Helped,
            "knows" | "consent" | "theyknow" | "dotheyknow" | "dotheyknowthatitistypedinhere" => Self::Knows,
            "whomayseeit" | "audience" => Self::Audience,
            "language" | "lang" => Self::Language,
            _ => return None,
        })
    }
}

/// The situation that is called so, by its name in links or its title in English; never the
/// button, nor one that is offered no more.
fn situation_called<'c>(catalogue: &'c Catalogue, typed: &str) -> Option<&'c Scenario> {
    let wanted = plain(typed);
    let offered = |one: &&Scenario| !matches!(one.place, Place::Alarm | Place::Nowhere);
    let called = |one: &&Scenario| plain(&one.key) == wanted || plain(in_language(&one.title, "en")) == wanted;
    catalogue.scenarios.iter().map(Arc::as_ref).filter(offered).find(called)
}

/// Reads a sheet as a list of what came another way. Every row comes back, with what is
/// wrong with it. `bytes` is the sheet itself: the same sheet taken twice is taken once.
///
/// # Errors
/// [`SheetError`].
pub fn rows_in(
    heard: &Heard,
    _by: &Grant<Participate>,
    (sheet, bytes): (&[SheetRow], &[u8]),
    called: Called,
) -> Result<Vec<EntryRow>, SheetError> {
    let (first, rest) = sheet.split_first().ok_or(SheetError::NoHeadings)?;
    let columns: BTreeMap<usize, Column> =
        first.cells.iter().filter_map(|(at, heading)| Some((*at, Column::parse(heading)?))).collect();
    let there = |wanted| columns.values().any(|column| *column == wanted);
    if ![Column::Words, Column::Situation, Column::Way, Column::On].into_iter().all(there) {
        return Err(SheetError::NoHeadings);
    }
    if columns.values().collect::<BTreeSet<_>>().len() < columns.len() {
        return Err(SheetError::TwoColumns);
    }
    let unknown = unknown(&columns, first, rest);
    if !unknown.is_empty() {
        return Err(SheetError::Unknown(unknown));
    }
    if rest.is_empty() {
        return Err(SheetError::Nothing);
    }
    if rest.len() > MOST {
        return Err(SheetError::TooMany);
    }
    let mut own = [0; 16];
    own.copy_from_slice(&Sha256::digest(bytes)[..16]);
    Ok(rest.iter().map(|row| read(heard, &columns, row, own, called)).collect())
}

/// The columns that hold something and mean nothing here.
fn unknown(columns: &BTreeMap<usize, Column>, first: &SheetRow, rest: &[SheetRow]) -> Vec<Stray> {
    let means_nothing = |at: &usize, words: &str| !columns.contains_key(at) && !text::is_empty(words);
    let mut unknown: BTreeMap<usize, Stray> = BTreeMap::new();
    for (at, heading) in first.cells.iter().filter(|(at, heading)| means_nothing(at, heading)) {
        unknown.insert(*at, Stray { at: *at, name: heading.trim().to_owned(), row: None });
    }
    for row in rest {
        for (at, _) in row.cells.iter().filter(|(at, words)| means_nothing(at, words)) {
            let stray = unknown.entry(*at).or_insert_with(|| Stray { at: *at, name: String::new(), row: None });
            stray.row = stray.row.or(Some(row.number));
        }
    }
    unknown.into_values().collect()
}

fn read(heard: &Heard, columns: &BTreeMap<usize, Column>, row: &SheetRow, sheet: [u8; 16], called: Called) -> EntryRow {
    let cell = |wanted: Column| {
        let found = row.cells.iter().find(|(at, _)| columns.get(at) == Some(&wanted));
        found.map(|(_, words)| words.trim().to_owned()).unwrap_or_default()
    };
    let (words, situation, way, on) =
        (cell(Column::Words), cell(Column::Situation), cell(Column::Way), cell(Column::On));
    let catalogue = heard.catalogue();
    let scenario = situation_called(&catalogue, &situation);
    let known_way = case(EntryWay::OFFERED, (EntryWay::name, called.way), &way, None);
    let day = day_typed(&on).filter(|day| *day <= heard.now().day());
    let unsaid = Some(EntryAuthor::Child);
    let whose = case(EntryAuthor::ALL, (EntryAuthor::name, called.whose), &cell(Column::Whose), unsaid);
    let helped = case(Helped::ALL, (Helped::name, called.helped), &cell(Column::Helped), Some(Helped::NotAsked));
    let unsaid = Some(EntryConsent::NotAsked);
    let consent = case(EntryConsent::ALL, (EntryConsent::name, called.consent), &cell(Column::Knows), unsaid);
    let offered = [Audience::Team, Audience::Anonymous];
    let audience = case(&offered, (Audience::name, called.audience), &cell(Column::Audience), Some(Audience::Team));
    let lang = match cell(Column::Language) {
        unsaid if unsaid.is_empty() => Some("en"),
        typed => (called.lang)(&typed),
    };
    let good_words = !text::is_empty(&words) && text::length(&words) <= LONGEST;
    let problems = [
        (good_words, EntryRowProblem::NoWords),
        (scenario.is_some(), EntryRowProblem::NoSituation),
        (known_way.is_some(), EntryRowProblem::NoWay),
        (day.is_some(), EntryRowProblem::NoDay),
        (whose.is_some(), EntryRowProblem::NoAuthor),
        (helped.is_some(), EntryRowProblem::NoHelp),
        (consent.is_some(), EntryRowProblem::NoConsent),
        (audience.is_some(), EntryRowProblem::NoAudience),
        (lang.is_some(), EntryRowProblem::NoLanguage),
    ];
    let problems: Vec<EntryRowProblem> =
        problems.into_iter().filter_map(|(good, problem)| (!good).then_some(problem)).collect();
    let came = match (known_way, whose, consent, day) {
        (Some(way), Some(whose), Some(consent), Some(on)) => Some(Came { way, whose, consent, on, meeting: None }),
        _ => None,
    };
    let said = match (scenario, lang, audience, helped) {
        (Some(scenario), Some(lang), Some(audience), Some(helped)) => {
            let own = own_with(sheet, &row.number.to_be_bytes());
            Some(InWords { own, words: &words, lang, audience, helped }.in_situation(scenario))
        }
        _ => None,
    };
    let entry = came.zip(said).filter(|_| problems.is_empty());
    let assumed = Assumed { whose, helped, consent, audience, lang };
    EntryRow { number: row.number, words, situation, way, on, assumed, problems, entry }
}

/// Takes the rows of a sheet, one after the other; what became of each. Sent again after it
/// was cut off, what was taken has the same receipt.
///
/// # Errors
/// [`EnterError`] at the first that is not taken; what came before it is.
pub async fn enter_rows(
    heard: &Heard,
    by: &Grant<Participate>,
    rows: Vec<EntryRow>,
) -> Result<Vec<TakenRow>, EnterError> {
    let mut all = Vec::with_capacity(rows.len());
    for row in rows {
        let (Some((came, submission)), Some(lang)) = (row.entry, row.assumed.lang) else { continue };
        let incoming = Incoming { submission, beside: Beside::default() };
        let taken = enter_by(heard, (by.id(), by.actor()), came, incoming).await?;
        all.push(TakenRow { number: row.number, lang, taken });
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mod_15_headings_and_lists_are_read_as_people_write_them() {
        for (heading, column) in [
            ("What they said", Column::Words),
            ("Situation", Column::Situation),
            ("How it came", Column::Way),
            ("DATE", Column::On),
            ("The day it came", Column::On),
            ("What it is about", Column::Situation),
            ("Did anyone help them?", Column::Helped),
            ("Do they know that it is typed in here?", Column::Knows),
            ("Who may see it", Column::Audience),
            ("Lang", Column::Language),
        ] {
            assert_eq!(Column::parse(heading), Some(column), "{heading}");
        }
        assert_eq!(Column::parse("Name"), None, "nobody is named in such a sheet");
        let row = |number, cells: &[(usize, &str)]| {
            let cells = cells.iter().map(|(at, words)| (*at, (*words).to_owned())).collect();
            SheetRow { number, cells }
        };
        let columns = BTreeMap::from([(0, Column::Words)]);
        let first = row(1, &[(0, "Said"), (1, "Tongue"), (2, " ")]);
        let below = row(2, &[(0, "A bench"), (3, "Arabic")]);
        let found = unknown(&columns, &first, &[below]);
        let stray = |at, name: &str, row| Stray { at, name: name.to_owned(), row };
        let strays = [stray(1, "Tongue", None), stray(3, "", Some(2))];
        assert_eq!(found, strays, "neither is left out without a word, and it is said where one stands");
        // As a page says it, too.
        let said = |way: EntryWay| if way == EntryWay::Phone { "By phone" } else { "Otherwise" };
        let way = |typed: &str| case(EntryWay::OFFERED, (EntryWay::name, said), typed, None);
        for (typed, wanted) in [
            ("E-mail", EntryWay::Email),
            ("paper form", EntryWay::PaperForm),
            ("PHONE", EntryWay::Phone),
            ("by phone", EntryWay::Phone),
        ] {
            assert_eq!(way(typed), Some(wanted), "{typed}");
        }
        assert_eq!(way("group"), None, "a group has its meeting");
        let nobody = Some(Helped::NotAsked);
        assert_eq!(case(Helped::ALL, (Helped::name, Helped::name), "", nobody), nobody);
    }
}
