//! Districts, teams, topics and services from a sheet, and into one: what each row says,
//! what is wrong with it, and what is on the list already.

mod out;

use std::collections::{BTreeMap, BTreeSet};

use heard_storage::{StorageError, text};
use heard_vocabulary::{ListKind, ListProblem, MemberOf, ServiceKind};

use super::places::{
    LONGEST, MOST as MOST_PLACES, NewService, PlaceError, add_place, add_service, add_topic, places, slug,
};
use crate::heard::{Heard, to_the_end};
use crate::people::many::SheetError;
use crate::people::{Grant, SetUp};
use crate::strategy::import::SheetRow;
use crate::themes::MOST as MOST_THEMES;

pub use out::lists_out;

/// As many rows are read at once.
const MOST: usize = 3_000;

/// What kinds of services are called.
pub type Kinds = [(ServiceKind, &'static str)];

/// One row of the sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ListRow {
    /// Its number in the sheet.
    pub number: u32,
    /// Which list, as typed.
    pub list: String,
    /// The name.
    pub name: String,
    /// What young people call it.
    pub young_name: String,
    /// The kind of a service, as typed.
    pub kind: String,
    /// Who provides a service.
    pub provider: String,
    /// The district of a service; empty: everywhere.
    pub district: String,
    /// What is wrong.
    pub problems: Vec<ListProblem>,
    /// Whether it is on the list already, and is passed over.
    pub there: bool,
}

/// Which list is called so.
fn list_called(typed: &str) -> Option<ListKind> {
    Some(match text::search(typed).as_str() {
        "district" | "districts" | "area" => ListKind::District,
        "team" | "teams" => ListKind::Team,
        "topic" | "topics" | "theme" | "themes" => ListKind::Topic,
        "service" | "services" => ListKind::Service,
        _ => return None,
    })
}

fn column(heading: &str) -> Option<usize> {
    Some(match text::search(heading).as_str() {
        "list" => 0,
        "name" => 1,
        "young people call it" | "young name" | "what young people call it" => 2,
        "kind" | "kind of service" | "type" => 3,
        "provider" | "who provides it" => 4,
        "district" | "area" => 5,
        _ => return None,
    })
}

fn kind_called(kinds: &Kinds, typed: &str) -> Option<ServiceKind> {
    let wanted = text::search(typed);
    kinds.iter().find(|(kind, words)| text::search(words) == wanted || kind.name() == typed).map(|(kind, _)| *kind)
}

/// What is there, as far as it decides about a row.
struct There {
    /// On its list, by how its name is looked up.
    listed: BTreeSet<(ListKind, String)>,
    /// Titles that stand lower in the coding frame, or are retired.
    elsewhere: BTreeSet<String>,
    /// How many more a list takes.
    room: BTreeMap<ListKind, usize>,
}

/// A name as it is looked up: as the lists themselves tell two apart.
fn key(list: ListKind, name: &str) -> (ListKind, String) {
    (list, if list == ListKind::Service { text::search(name) } else { text::name(name) })
}

impl There {
    async fn read(heard: &Heard) -> Result<Self, StorageError> {
        let (lists, catalogue) = (places(heard).await?, heard.catalogue());
        let (top, lower): (Vec<_>, Vec<_>) = catalogue
            .themes
            .iter()
            .filter(|theme| theme.merged.is_none())
            .partition(|theme| theme.in_use() && theme.parent.is_none());
        let mut listed: BTreeSet<_> = lists.districts.iter().map(|name| key(ListKind::District, name)).collect();
        listed.extend(lists.teams.iter().map(|name| key(ListKind::Team, name)));
        listed.extend(top.iter().map(|theme| key(ListKind::Topic, &theme.title)));
        listed.extend(catalogue.services.iter().map(|service| key(ListKind::Service, &service.name)));
        let of_places = usize::try_from(MOST_PLACES).unwrap_or_default();
        let room = [
            (ListKind::District, of_places.saturating_sub(lists.districts.len())),
            (ListKind::Team, of_places.saturating_sub(lists.teams.len())),
            (ListKind::Topic, MOST_THEMES.saturating_sub(catalogue.themes.len())),
            (ListKind::Service, MOST),
        ];
        Ok(Self {
            listed,
            elsewhere: lower.iter().map(|theme| text::name(&theme.title)).collect(),
            room: room.into_iter().collect(),
        })
    }
}

/// Reads a sheet as rows of the four lists. Every row comes back, with what is wrong with it.
///
/// # Errors
/// [`SheetError`].
pub async fn lists_in(
    heard: &Heard,
    _by: &Grant<SetUp>,
    sheet: &[SheetRow],
    kinds: &Kinds,
) -> Result<Vec<ListRow>, SheetError> {
    let (first, rest) = sheet.split_first().ok_or(SheetError::NoHeadings)?;
    let columns: BTreeMap<usize, usize> =
        first.cells.iter().filter_map(|(at, heading)| Some((*at, column(heading)?))).collect();
    if ![0, 1].iter().all(|wanted| columns.values().any(|column| column == wanted)) {
        return Err(SheetError::NoHeadings);
    }
    if columns.values().collect::<BTreeSet<_>>().len() < columns.len() {
        return Err(SheetError::TwoColumns);
    }
    if rest.len() > MOST {
        return Err(SheetError::TooMany);
    }
    if rest.is_empty() {
        return Err(SheetError::Nobody);
    }
    let mut there = There::read(heard).await?;
    let mut rows: Vec<ListRow> = rest.iter().map(|row| read(&columns, row)).collect();
    let listed = |row: &ListRow| list_called(&row.list).map(|list| key(list, &row.name));
    let mut districts = there.listed.clone();
    districts.extend(rows.iter().filter_map(listed));
    let mut seen = BTreeSet::new();
    for row in &mut rows {
        let Some(list) = list_called(&row.list) else {
            row.problems.push(ListProblem::NoList);
            continue;
        };
        row.there = there.listed.contains(&key(list, &row.name));
        if row.there {
            continue;
        }
        if !seen.insert(key(list, &row.name)) {
            row.problems.push(ListProblem::Twice);
        }
        judge(list, row, &districts, kinds);
        there.takes(list, row);
    }
    Ok(rows)
}

fn read(columns: &BTreeMap<usize, usize>, row: &SheetRow) -> ListRow {
    let cell = |wanted: usize| {
        let found = row.cells.iter().find(|(at, _)| columns.get(at) == Some(&wanted));
        found.map(|(_, words)| text::one_line(words)).unwrap_or_default()
    };
    let [list, name, young_name, kind, provider, district] = [0, 1, 2, 3, 4, 5].map(cell);
    ListRow { number: row.number, list, name, young_name, kind, provider, district, ..ListRow::default() }
}

/// What is wrong with a row that is not on its list yet.
fn judge(list: ListKind, row: &mut ListRow, districts: &BTreeSet<(ListKind, String)>, kinds: &Kinds) {
    let sound = |name: &str| !text::is_empty(name) && text::length(name) <= LONGEST;
    let of_service = list == ListKind::Service;
    if !sound(&row.name) || (of_service && slug(&row.name).is_err()) {
        row.problems.push(ListProblem::BadName);
    }
    if (of_service || list == ListKind::Topic) && !sound(&row.young_name) {
        row.problems.push(ListProblem::NoYoungName);
    }
    if of_service && !sound(&row.provider) {
        row.problems.push(ListProblem::NoProvider);
    }
    if of_service && kind_called(kinds, &row.kind).is_none() {
        row.problems.push(ListProblem::NoKind);
    }
    if of_service && !row.district.is_empty() && !districts.contains(&key(ListKind::District, &row.district)) {
        row.problems.push(ListProblem::NoDistrict);
    }
}

impl There {
    /// Whether it fits beside what is there, and what stood above it.
    fn takes(&mut self, list: ListKind, row: &mut ListRow) {
        if list == ListKind::Topic && self.elsewhere.contains(&text::name(&row.name)) {
            row.problems.push(ListProblem::Elsewhere);
        }
        match self.room.get_mut(&list) {
            Some(0) | None => row.problems.push(ListProblem::Full),
            Some(room) => *room -= 1,
        }
    }
}

/// Puts rows on their lists, districts first; what is there already is passed over, so that the
/// same sheet once more changes nothing. It goes on to its end where whoever asked hangs up.
///
/// # Errors
/// [`PlaceError`], where somebody changed the lists since the rows were read; part of them is on
/// its list then, and reading the sheet once more says which.
pub async fn add_lists(
    heard: &Heard,
    by: Grant<SetUp>,
    rows: Vec<ListRow>,
    kinds: &'static Kinds,
) -> Result<(), PlaceError> {
    let heard = heard.clone();
    to_the_end(async move { add_all(&heard, &by, &rows, kinds).await }).await
}

async fn add_all(heard: &Heard, by: &Grant<SetUp>, rows: &[ListRow], kinds: &Kinds) -> Result<(), PlaceError> {
    for wanted in [ListKind::District, ListKind::Team, ListKind::Topic, ListKind::Service] {
        for row in rows.iter().filter(|row| !row.there && list_called(&row.list) == Some(wanted)) {
            let done = match wanted {
                ListKind::District => add_place(heard, by, MemberOf::District, &row.name).await,
                ListKind::Team => add_place(heard, by, MemberOf::Team, &row.name).await,
                ListKind::Topic => add_topic(heard, by, &row.name, &row.young_name).await,
                ListKind::Service => add_one_service(heard, by, row, kinds).await,
            };
            match done {
                // Or somebody typed it meanwhile.
                Ok(()) | Err(PlaceError::Already) => {}
                Err(error) => return Err(error),
            }
        }
    }
    Ok(())
}

async fn add_one_service(heard: &Heard, by: &Grant<SetUp>, row: &ListRow, kinds: &Kinds) -> Result<(), PlaceError> {
    let kind = kind_called(kinds, &row.kind).ok_or(PlaceError::BadName)?;
    // As the list writes it.
    let district = match row.district.as_str() {
        "" => None,
        typed => {
            let all = places(heard).await?.districts;
            let exact = all.iter().find(|name| *name == typed);
            let found = exact.or_else(|| all.iter().find(|name| text::name(name) == text::name(typed)));
            Some(found.ok_or(PlaceError::Gone)?.clone())
        }
    };
    let (name, young_name, provider) = (row.name.clone(), row.young_name.clone(), row.provider.clone());
    add_service(heard, by, NewService { name, young_name, kind, provider, district }).await
}
