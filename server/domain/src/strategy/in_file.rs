//! What was written here of a plan's actions, as its file has it: a dated line each in the cell of
//! the progress, and the lead who was named. Where the file comes back with it, it is known again,
//! and nothing new.

use std::collections::{HashMap, HashSet};

use heard_storage::text::one_line;
use heard_storage::{Conn, StorageError, args};

use super::import::{Change, Comparison, Field, FieldChange, PlanRow, SheetLayout, notes};
use super::lead::is_named_in;
use crate::Heard;
use crate::ids::{AccountId, PlanId, PlanRowId};
use crate::people::names_of;

/// The fields of a change that are the progress and the lead.
const PROGRESS: &str = "progress";
const LEAD: &str = "lead";

/// What was written here of a plan's actions.
#[derive(Debug, Default)]
pub(super) struct Here {
    /// A line for each entry that stands, the oldest day first.
    lines: HashMap<PlanRowId, Vec<String>>,
    /// The same, also of entries that were corrected or taken back: a file that went out before
    /// has them.
    ever: HashMap<PlanRowId, Vec<String>>,
    /// The name of the account that leads each.
    leads: HashMap<PlanRowId, String>,
}

/// Actions whose lead was named or replaced here, of which the file names another lead than the plan:
/// the plan's words stand unless somebody says otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedLead {
    /// The plan's words for who leads them, in one line; nothing where it has none.
    pub before: String,
    /// The file's, likewise.
    pub after: String,
    /// How many.
    pub actions: usize,
    /// Whether somebody said that the file's words are taken.
    pub taken: bool,
}

/// What of it has no column in the file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// Entries.
    pub entries: usize,
    /// Named leads.
    pub leads: usize,
}

impl LeftOut {
    /// Whether everything has a place.
    #[must_use]
    pub fn is_nothing(self) -> bool {
        self == Self::default()
    }
}

/// Reads what was written here of the actions of a plan.
pub(super) async fn here(heard: &Heard, conn: &mut Conn, plan: PlanId) -> Result<Here, StorageError> {
    let mut here = Here::default();
    let sql = "SELECT e.row_id, e.of_day, e.words, e.reason, e.corrected_at, e.taken_back_at FROM plan_entry e JOIN plan_row r ON r.id = e.row_id
               WHERE r.plan_id = $1 ORDER BY e.of_day, e.at, e.id";
    for row in &conn.all(sql, args![plan]).await? {
        let line = line(&row.text("of_day")?, &row.text("words")?, &row.text("reason")?);
        let of: PlanRowId = row.id("row_id")?;
        if row.moment_opt("corrected_at")?.is_none() && row.moment_opt("taken_back_at")?.is_none() {
            here.lines.entry(of).or_default().push(line.clone());
        }
        here.ever.entry(of).or_default().push(line);
    }
    let sql = "SELECT l.row_id, l.account_id FROM plan_lead l JOIN plan_row r ON r.id = l.row_id
               WHERE r.plan_id = $1 ORDER BY l.row_id";
    let mut named: Vec<(PlanRowId, AccountId)> = Vec::new();
    for row in &conn.all(sql, args![plan]).await? {
        named.push((row.id("row_id")?, row.id("account_id")?));
    }
    let mut accounts: Vec<AccountId> = named.iter().map(|(_, account)| *account).collect();
    accounts.sort_unstable();
    accounts.dedup();
    let names = names_of(heard, conn, &accounts).await?;
    for (row, account) in named {
        if let Some(identity) = names.get(&account) {
            here.leads.insert(row, one_line(&identity.name));
        }
    }
    Ok(here)
}

/// An entry in one line: its day as plans write days, its words, and why it is rated so.
fn line(of_day: &str, words: &str, reason: &str) -> String {
    let day = of_day.split('-').rev().collect::<Vec<_>>().join("/");
    let (words, reason) = (one_line(words), one_line(reason));
    match reason.is_empty() || reason == words {
        true => format!("{day}: {words}"),
        false => format!("{day}: {words} ({reason})"),
    }
}

impl Here {
    /// Puts it into the rows that go out, each under its id. What has no column stays out, and is
    /// counted: a column that nobody asked for is none of the council's file.
    pub(super) fn put_into(&self, layout: &[SheetLayout], ids: &[PlanRowId], rows: &mut [PlanRow]) -> LeftOut {
        let has = |row: &PlanRow, field: Field| {
            let sheet = layout.iter().find(|sheet| sheet.name == row.source.sheet);
            sheet.is_some_and(|sheet| sheet.columns.iter().any(|column| column.field == Some(field)))
        };
        let names = |row: &PlanRow, name: &str| row.lead.as_deref().is_some_and(|words| is_named_in(words, name));
        let newest_first = newest_first(rows);
        let mut left_out = LeftOut::default();
        for (id, row) in ids.iter().zip(rows) {
            if let Some(name) = self.leads.get(id).filter(|name| !names(row, name)) {
                if has(row, Field::Lead) {
                    row.lead = Some(name.clone());
                } else {
                    left_out.leads += 1;
                }
            }
            let Some(lines) = self.lines.get(id) else { continue };
            if has(row, Field::Progress) {
                row.progress = Some(with_lines(row.progress.as_deref(), lines, newest_first));
            } else {
                left_out.entries += lines.len();
            }
        }
        left_out
    }

    /// Takes out of the rows of a file what it has from here: the row reads as before then.
    pub(super) fn known_again(&self, comparison: &mut Comparison) {
        for compared in &mut comparison.rows {
            let Some(id) = compared.id.as_ref().and_then(|id| id.parse::<PlanRowId>().ok()) else { continue };
            let Change::Changed { fields } = &mut compared.change else { continue };
            if let (Some(lines), Some(at)) = (self.ever.get(&id), fields.iter().position(|f| f.field == PROGRESS)) {
                let before = fields.get(at).and_then(|field| field.before.clone());
                let progress = without_lines(before.as_deref(), compared.row.progress.as_deref(), lines);
                if progress == before {
                    fields.remove(at);
                } else if let Some(field) = fields.get_mut(at) {
                    field.after.clone_from(&progress);
                }
                compared.row.progress = progress;
            }
            let said = compared.row.lead.as_deref().map(one_line);
            if let (Some(name), Some(at)) = (self.leads.get(&id), fields.iter().position(|f| f.field == LEAD))
                && said.as_ref() == Some(name)
            {
                compared.row.lead = fields.remove(at).before;
            }
        }
    }

    /// Whether the file names another lead of an action that no account leads: then what the file
    /// before said of it decides.
    pub(super) fn changes_others(&self, comparison: &Comparison) -> bool {
        comparison.rows.iter().any(|row| {
            let Change::Changed { fields } = &row.change else { return false };
            let id = row.id.as_ref().and_then(|id| id.parse::<PlanRowId>().ok());
            id.is_some_and(|id| !self.leads.contains_key(&id)) && fields.iter().any(|field| field.field == LEAD)
        })
    }

    /// Which leads the file names in place of the plan's, of actions that somebody was named to lead
    /// here and is not the one whom the file names, and of those whose lead was `replaced` here, by
    /// their ids; `taken` holds those of which somebody said that the file's words are taken, the
    /// plan's words before the file's. Of the others the row reads as before: an older file brings
    /// back no name that was replaced since.
    pub(super) fn asked_leads(
        &self,
        comparison: &mut Comparison,
        replaced: &HashSet<String>,
        taken: &[(String, String)],
    ) -> Vec<AskedLead> {
        let taken: HashSet<(&str, &str)> = taken.iter().map(|(one, other)| (one.as_str(), other.as_str())).collect();
        // A plan of thousands of actions may name as many leads.
        let mut places: HashMap<(String, String), usize> = HashMap::new();
        let mut asked: Vec<AskedLead> = Vec::new();
        for compared in &mut comparison.rows {
            let Some(id) = &compared.id else { continue };
            let says = compared.row.lead.as_deref().map(one_line).unwrap_or_default();
            let is_asked = match id.parse::<PlanRowId>().ok().and_then(|id| self.leads.get(&id)) {
                Some(name) => !is_named_in(&says, name),
                None => replaced.contains(id),
            };
            if !is_asked {
                continue;
            }
            let Change::Changed { fields } = &mut compared.change else { continue };
            let is_lead = |field: &FieldChange| field.field == LEAD && field.after == compared.row.lead;
            let Some(at) = fields.iter().position(is_lead) else { continue };
            let Some(before) = fields.get(at).map(|field| field.before.clone()) else { continue };
            let had = before.as_deref().map(one_line).unwrap_or_default();
            let is_taken = taken.contains(&(had.as_str(), says.as_str()));
            if !is_taken {
                fields.remove(at);
                compared.row.lead = before;
            }
            let place = places.entry((had.clone(), says.clone())).or_insert(asked.len());
            match asked.get_mut(*place) {
                Some(one) => one.actions += 1,
                None => asked.push(AskedLead { before: had, after: says, actions: 1, taken: is_taken }),
            }
        }
        asked
    }
}

/// A cell with these lines in it, each once.
fn with_lines(cell: Option<&str>, lines: &[String], newest_first: bool) -> String {
    let cell = cell.unwrap_or_default();
    let mut there: HashSet<String> = cell.lines().map(one_line).collect();
    let mut new: Vec<&str> = Vec::new();
    for line in lines {
        if there.insert(line.clone()) {
            new.push(line);
        }
    }
    if newest_first {
        new.reverse();
    }
    let own = Some(cell).filter(|cell| !cell.is_empty());
    let all: Vec<&str> = match newest_first {
        true => new.into_iter().chain(own).collect(),
        false => own.into_iter().chain(new).collect(),
    };
    all.join("\n")
}

/// A cell without these lines, but for those that it had before.
fn without_lines(before: Option<&str>, cell: Option<&str>, lines: &[String]) -> Option<String> {
    let had: HashSet<String> = before.unwrap_or_default().lines().map(one_line).collect();
    let from_here = |line: &str| {
        let line = one_line(line);
        lines.contains(&line) && !had.contains(&line)
    };
    let kept: Vec<&str> = cell?.lines().filter(|line| !from_here(line)).collect();
    Some(kept.join("\n")).filter(|cell| !cell.trim().is_empty())
}

/// Whether the plan writes what happened last above what happened before.
fn newest_first(rows: &[PlanRow]) -> bool {
    let (mut falling, mut rising) = (0, 0);
    for row in rows {
        let cell = row.progress.as_deref().unwrap_or_default();
        let days: Vec<_> = notes(cell).into_iter().filter_map(|note| note.date).collect();
        if let (Some(first), Some(last)) = (days.first(), days.last()) {
            falling += usize::from(first > last);
            rising += usize::from(first < last);
        }
    }
    falling > rising
}

#[cfg(test)]
mod tests {
    use super::super::import::{Options, read_plan};
    use super::*;

    #[test]
    fn str_03_an_entry_stands_once_in_its_cell_where_the_cell_has_its_newest() {
        let lines = [line("2026-03-02", "Half of\nthem.", ""), line("2026-05-14", "All.", "They came.")];
        assert_eq!(lines, ["02/03/2026: Half of them.", "14/05/2026: All. (They came.)"]);
        let below = with_lines(Some("Begun"), &lines, false);
        assert_eq!(below, "Begun\n02/03/2026: Half of them.\n14/05/2026: All. (They came.)");
        assert_eq!(with_lines(Some(&below), &lines, false), below);
        let above = with_lines(Some("Begun"), &lines, true);
        assert_eq!(above, "14/05/2026: All. (They came.)\n02/03/2026: Half of them.\nBegun");
        for cell in [below, above] {
            assert_eq!(without_lines(Some("Begun"), Some(&cell), &lines).as_deref(), Some("Begun"));
            let more = format!("{cell}\nPainted");
            assert_eq!(without_lines(Some("Begun"), Some(&more), &lines).as_deref(), Some("Begun\nPainted"));
        }
        assert_eq!(without_lines(None, Some(&lines[0]), &lines), None);
    }

    #[test]
    fn str_03_a_plan_writes_its_newest_note_above_or_below_the_others() {
        let row = |progress: &str| {
            let plan = read_plan("plan.csv", b"Ref,Action\n1,Mend\n", &Options::default());
            PlanRow { progress: Some(progress.to_owned()), ..plan.unwrap().rows.remove(0) }
        };
        let rows = [row("14/05/2026: All\n02/03/2026: Half"), row("12 homes\n3 more")];
        assert!(newest_first(&rows));
        assert!(!newest_first(&[row("02/03/2026: Half\n14/05/2026: All")]) && !newest_first(&rows[1..]));
    }
}
