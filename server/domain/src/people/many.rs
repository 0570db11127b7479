//! Many colleagues from a sheet: what each row says, and what is wrong with it.
//! Nobody is invited while anything is.

use std::collections::{BTreeMap, BTreeSet};

use heard_storage::crypto::Hash;
use heard_storage::{StorageError, any_of, text};
use heard_vocabulary::{MemberOf, RowProblem};

use super::grant::{Grant, InviteStaff};
use super::identity::Identity;
use super::invite::Newcomer;
use super::role::Role;
use crate::Heard;
use crate::assignments::Place;
use crate::assignments::scope::{District, Team};
use crate::messages::Email;
use crate::setup::{Places, places};
use crate::strategy::import::SheetRow;

/// As many are invited at once.
pub const MOST: usize = 500;
/// Rows that a sheet has at most, those who are here already among them.
const LONGEST_SHEET: usize = 5_000;
/// Letters that a name, a job title, or the name of a place has at most.
const LONGEST: usize = 120;

/// Why a sheet is no list of colleagues.
#[derive(Debug, thiserror::Error)]
pub enum SheetError {
    /// Its first row does not name name, e-mail and role.
    #[error("the columns are not named")]
    NoHeadings,
    /// Nobody stands below the first row.
    #[error("nobody is in it")]
    Nobody,
    /// Two columns are named alike.
    #[error("two columns mean the same")]
    TwoColumns,
    /// There are more than [`MOST`].
    #[error("too many at once")]
    TooMany,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// One row of the sheet.
#[derive(Debug, Clone)]
pub struct ColleagueRow {
    /// Its number in the sheet.
    pub number: u32,
    /// The name as typed.
    pub name: String,
    /// The job title as typed.
    pub title: String,
    /// The address as typed.
    pub email: String,
    /// The role as typed.
    pub role: String,
    /// What they are to belong to.
    pub places: Vec<(MemberOf, String)>,
    /// What is wrong.
    pub problems: Vec<RowProblem>,
    /// Whether somebody signs in with this address already: the row is passed over.
    pub there: bool,
    newcomer: Option<Newcomer>,
}

impl ColleagueRow {
    /// Whoever is to be invited by it, where nothing is wrong and nobody is here by
    /// this address.
    #[must_use]
    pub fn newcomer(self) -> Option<Newcomer> {
        self.newcomer.filter(|_| self.problems.is_empty() && !self.there)
    }
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Column {
    Name,
    Title,
    Email,
    Role,
    Team,
    District,
    Service,
}

impl Column {
    /// What a heading means; every sign but letters is left out of it.
    fn parse(heading: &str) -> Option<Self> {
        let plain: String =
            heading.chars().filter(|letter| letter.is_alphabetic()).flat_map(char::to_lowercase).collect();
        Some(match plain.as_str() {
            "name" | "fullname" => Self::Name,
            "title" | "jobtitle" | "job" => Self::Title,
            "email" | "mail" | "emailaddress" | "workemail" => Self::Email,
            "role" => Self::Role,
            "team" => Self::Team,
            "district" | "area" => Self::District,
            "service" => Self::Service,
            _ => return None,
        })
    }
}

/// The role of staff that is called so, in words or by its name in forms.
#[must_use]
pub fn role_called(typed: &str) -> Option<Role> {
    let wanted = text::search(typed);
    let staff = Role::ALL.iter().copied().filter(|role| *role != Role::YoungPerson);
    staff.into_iter().find(|role| {
        [role.title(), role.name()].iter().any(|name| text::search(name) == wanted)
            || text::search(&role.name().replace('_', " ")) == wanted
    })
}

/// Reads a sheet as a list of colleagues. Every row comes back, with what is
/// wrong with it.
///
/// # Errors
/// [`SheetError`].
pub async fn colleagues_in(
    heard: &Heard,
    _by: &Grant<InviteStaff>,
    sheet: &[SheetRow],
) -> Result<Vec<ColleagueRow>, SheetError> {
    let (first, rest) = sheet.split_first().ok_or(SheetError::NoHeadings)?;
    let columns: BTreeMap<usize, Column> =
        first.cells.iter().filter_map(|(at, heading)| Some((*at, Column::parse(heading)?))).collect();
    let there = |wanted| columns.values().any(|column| *column == wanted);
    if ![Column::Name, Column::Email, Column::Role].into_iter().all(there) {
        return Err(SheetError::NoHeadings);
    }
    if columns.values().collect::<BTreeSet<_>>().len() < columns.len() {
        return Err(SheetError::TwoColumns);
    }
    // Before anybody is looked up: so many are no council's.
    if rest.len() > LONGEST_SHEET {
        return Err(SheetError::TooMany);
    }
    let (lists, mut seen) = (places(heard).await?, BTreeSet::new());
    let mut rows: Vec<ColleagueRow> = rest.iter().map(|row| read(heard, &columns, &lists, row, &mut seen)).collect();
    if rows.is_empty() {
        return Err(SheetError::Nobody);
    }
    let addresses: Vec<&str> = rows.iter().map(|row| row.email.as_str()).collect();
    let taken = taken(heard, &addresses).await?;
    for row in &mut rows {
        let address = Email::parse(&row.email).is_some();
        row.there = address && taken.contains(&heard.keys().login_hash(&row.email));
        if row.there {
            // Nothing is done with it, whatever it says.
            row.problems.clear();
        }
    }
    if rows.iter().filter(|row| !row.there).count() > MOST {
        return Err(SheetError::TooMany);
    }
    Ok(rows)
}

/// Whether somebody signs in with this address, or is suspended and will again.
///
/// # Errors
/// When storage fails.
pub async fn is_taken(heard: &Heard, _by: &Grant<InviteStaff>, address: &str) -> Result<bool, StorageError> {
    Ok(!taken(heard, &[address]).await?.is_empty())
}

/// Those of these addresses that somebody signs in with, by their keyed hashes.
async fn taken(heard: &Heard, addresses: &[&str]) -> Result<BTreeSet<Hash>, StorageError> {
    let all: Vec<Hash> = addresses.iter().map(|address| heard.keys().login_hash(address)).collect();
    let (set, args) = any_of(1, all);
    let mut conn = heard.words().read().await?;
    // A nickname is looked up like an address, and is nobody's here.
    let young = Role::YoungPerson.name();
    let sql = format!("SELECT login_hash FROM account WHERE login_hash IN {set} AND role <> '{young}'");
    let rows = conn.all(sql, args).await?;
    let hash = |row: &heard_storage::Row| {
        let hash = row.blob("login_hash")?;
        Hash::try_from(hash.as_slice()).map_err(|_| StorageError::inconsistent("account.login_hash", "a hash"))
    };
    rows.iter().map(hash).collect()
}

/// A place as its list calls it; as it was typed where the council has no such list.
fn on_list(list: &[String], typed: &str) -> Option<String> {
    let listed = list.iter().find(|name| text::name(name) == text::name(typed));
    if list.is_empty() { Some(typed.to_owned()) } else { listed.cloned() }
}

fn read(
    heard: &Heard,
    columns: &BTreeMap<usize, Column>,
    lists: &Places,
    row: &SheetRow,
    seen: &mut BTreeSet<Hash>,
) -> ColleagueRow {
    let cell = |wanted: Column| {
        let found = row.cells.iter().find(|(at, _)| columns.get(at) == Some(&wanted));
        found.map(|(_, words)| text::one_line(words)).unwrap_or_default()
    };
    let (name, title, email, role) = (cell(Column::Name), cell(Column::Title), cell(Column::Email), cell(Column::Role));
    let mut problems = Vec::new();
    if text::is_empty(&name) || text::length(&name) > LONGEST || text::length(&title) > LONGEST {
        problems.push(RowProblem::BadName);
    }
    if Email::parse(&email).is_none() {
        problems.push(RowProblem::BadEmail);
    } else if !seen.insert(heard.keys().login_hash(&email)) {
        problems.push(RowProblem::Twice);
    }
    let known = role_called(&role);
    if known.is_none() {
        problems.push(RowProblem::NoRole);
    }
    let (mut named, mut belongs) = (Vec::new(), Vec::new());
    for (kind, column) in
        [(MemberOf::Team, Column::Team), (MemberOf::District, Column::District), (MemberOf::Service, Column::Service)]
    {
        let words = cell(column);
        if words.is_empty() {
            continue;
        }
        match (column, text::length(&words) <= LONGEST) {
            (Column::Team, true) => match on_list(&lists.teams, &words) {
                Some(name) => belongs.push(Place::Team(Team(name))),
                None => problems.push(RowProblem::NoTeam),
            },
            (Column::District, true) => match on_list(&lists.districts, &words) {
                Some(name) => belongs.push(Place::District(District(name))),
                None => problems.push(RowProblem::NoDistrict),
            },
            (Column::Service, _) => match service_called(heard, &words) {
                Some(place) => belongs.push(place),
                None => problems.push(RowProblem::NoService),
            },
            _ => problems.push(RowProblem::BadName),
        }
        named.push((kind, words));
    }
    let newcomer = known.map(|role| Newcomer {
        role,
        identity: Identity {
            name: name.clone(),
            avatar: None,
            title: Some(title.clone()).filter(|title| !title.is_empty()),
            email: Some(email.clone()),
        },
        places: belongs,
    });
    ColleagueRow { number: row.number, name, title, email, role, places: named, problems, there: false, newcomer }
}

/// The service of the catalogue that is called so.
pub(super) fn service_called(heard: &Heard, words: &str) -> Option<Place> {
    let (catalogue, wanted) = (heard.catalogue(), text::search(words));
    catalogue.services.iter().find(|service| text::search(&service.name) == wanted).map(|one| Place::Service(one.id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mod_11_headings_and_roles_are_read_as_people_write_them() {
        for (heading, column) in [
            ("Name", Column::Name),
            ("E-mail address", Column::Email),
            ("Job title", Column::Title),
            ("ROLE", Column::Role),
            (" team ", Column::Team),
        ] {
            assert_eq!(Column::parse(heading), Some(column), "{heading}");
        }
        assert_eq!(Column::parse("Phone"), None);
        for role in Role::ALL.iter().copied().filter(|role| *role != Role::YoungPerson) {
            assert_eq!(role_called(role.title()), Some(role));
            assert_eq!(role_called(&role.title().to_uppercase()), Some(role));
            assert_eq!(role_called(role.name()), Some(role));
        }
        assert_eq!(text::one_line(" Wren\n\tTallow\u{202E} \u{7}"), "Wren Tallow");
        assert_eq!(role_called("young person"), None);
        assert_eq!(role_called("emperor"), None);
    }
}
