//! What a preview shows of a file that was read.

use heard_app::pages::staff;
use heard_app::pages::staff::Choice;
use heard_app::pages::staff::strategy::{
    ColumnUse, GridColumn, GridSheet, GridWord, ImportCounts, IntoPlan, ObjectiveFound, OtherLead, Rating, RowSays,
    SameObjective,
};
use heard_domain::ids::PlanId;
use heard_domain::strategy::import::{
    Change, Compared, DistinctObjective, Kind, PlanRow, Rating as Read, SheetReport, Warning, unfound,
};
use heard_domain::strategy::{AskedLead, AskedSame, PlanLine, Prepared, Proposal, Said, field_name, word_key};
use heard_storage::calendar::Day;
use heard_vocabulary::PlanKind;

/// The most lines of one list in a preview: a page of ten thousand is read by
/// nobody, and drawn for long.
const MOST_LINES: usize = 500;

/// Of so many objectives it is asked whether they are the plan's.
const MOST_ASKED: usize = 40;

/// Of so many pairs of leads it is asked whose words stay; of others the plan's do.
const MOST_LEADS: usize = 200;

/// Where a file is to go.
pub(super) struct Goal {
    /// The plan; a new one where nothing is chosen.
    pub plan: Option<PlanId>,
    /// The one that it shares but few rows with.
    pub few: Option<PlanId>,
    /// What was said of the file.
    pub said: Said,
    /// What a new one is.
    pub kind: PlanKind,
    /// What a new one is called.
    pub title: String,
}

pub(super) fn preview_props(
    (file_name, token): (String, String),
    prepared: &Prepared,
    proposal: Option<&Proposal>,
    (into, plans): (Goal, &[PlanLine]),
    page: usize,
) -> staff::strategy::ImportPreviewPage {
    let props = staff::strategy::ImportPreviewPage {
        file_name,
        token,
        choices: prepared.choices.to_text(),
        into: into_plan(into, plans, proposal.is_some_and(Proposal::shares_few_rows)),
        grid: prepared.sheets.iter().map(|sheet| grid_sheet(sheet, prepared)).collect(),
        words: prepared.words.iter().map(|word| grid_word(word, prepared)).collect(),
        ..staff::strategy::ImportPreviewPage::default()
    };
    let (file, proposal) = match (&prepared.plan, proposal) {
        (Ok(file), Some(proposal)) => (file, proposal),
        (Err(no_plan), _) => {
            return staff::strategy::ImportPreviewPage { unread: Some(no_plan.to_string()), ..props };
        }
        (Ok(_), None) => return props,
    };
    let mut counts = ImportCounts { objectives: proposal.objectives.len(), ..ImportCounts::default() };
    for row in &proposal.comparison.rows {
        match row.change {
            Change::New => counts.new += 1,
            Change::Changed { .. } => counts.changed += 1,
            Change::Unchanged => counts.unchanged += 1,
            Change::Missing => counts.missing += 1,
        }
    }
    let all = counts.new + counts.changed + counts.missing;
    let pages = all.div_ceil(MOST_LINES).max(1);
    let page = page.clamp(1, pages);
    let before = (page - 1) * MOST_LINES;
    let objective = |found: &DistinctObjective| ObjectiveFound { text: found.text.clone(), how: found.how.clone() };
    staff::strategy::ImportPreviewPage {
        sheets: sheets(&file.sheets),
        objectives: proposal.objectives.iter().take(MOST_LINES).map(objective).collect(),
        changes: proposal.comparison.rows.iter().filter_map(change).skip(before).take(MOST_LINES).collect(),
        page: (page, pages),
        first: before + 1,
        counts,
        nothing_changes: proposal.plan.is_some() && proposal.changes_nothing(),
        kept_ratings: proposal.kept_ratings,
        renumbered: proposal.renumbered,
        gone: proposal.gone_objectives.clone(),
        asked: proposal.asked.iter().take(MOST_ASKED).map(asked).collect(),
        leads: proposal.leads.iter().take(MOST_LEADS).map(lead).collect(),
        more_leads: proposal.leads.len().saturating_sub(MOST_LEADS),
        kept_leads: proposal.kept_leads(),
        ..props
    }
}

fn into_plan(into: Goal, plans: &[PlanLine], shares_few: bool) -> IntoPlan {
    let Goal { plan, few, kind, title, .. } = into;
    let few = few.or_else(|| plan.filter(|_| shares_few));
    let few = plans.iter().find(|line| Some(line.id) == few);
    let chosen = plans.iter().find(|line| Some(line.id) == plan);
    let choice = |line: &PlanLine| Choice {
        value: line.id.to_string(),
        text: line.title.clone(),
        chosen: Some(line.id) == plan,
    };
    IntoPlan {
        plan: plan.map(|plan| plan.to_string()),
        title: chosen.map(|line| line.title.clone()).unwrap_or_default(),
        in_force: chosen.is_some_and(|line| line.in_force),
        few_of: few.map(|line| line.title.clone()),
        none_in_force: !plans.iter().any(|line| line.in_force),
        plans: plans.iter().map(choice).collect(),
        kind: Some(kind),
        new_title: title,
    }
}

fn asked(one: &AskedSame) -> SameObjective {
    SameObjective { before: one.before.clone(), after: one.after.clone(), same: one.same }
}

fn lead(one: &AskedLead) -> OtherLead {
    OtherLead { before: one.before.clone(), after: one.after.clone(), actions: one.actions, taken: one.taken }
}

fn grid_sheet(sheet: &heard_domain::strategy::GridSheet, prepared: &Prepared) -> GridSheet {
    let choice = prepared.choices.sheets.get(&sheet.name).cloned().unwrap_or_default();
    let column = |column: &heard_domain::strategy::GridColumn| {
        let holds = choice.columns.get(&column.key).copied().or(column.guessed);
        GridColumn {
            label: column.label.clone(),
            holds: ColumnUse::parse(&field_name(holds)).unwrap_or(ColumnUse::Other),
            samples: column.samples.clone(),
        }
    };
    let unfound = prepared.plan.as_ref().map(|plan| unfound(plan, &sheet.name)).unwrap_or_default();
    GridSheet {
        name: sheet.name.clone(),
        read_as: sheet.read_as(&choice),
        columns: sheet.columns.iter().map(column).collect(),
        unfound: unfound.into_iter().filter_map(|field| ColumnUse::parse(&field_name(Some(field)))).collect(),
    }
}

fn grid_word(word: &str, prepared: &Prepared) -> GridWord {
    let rating = prepared.choices.words.get(&word_key(word)).and_then(|name| Rating::parse(name));
    GridWord { word: word.to_owned(), rating }
}

/// The sheets, with the first of all their warnings.
fn sheets(sheets: &[SheetReport]) -> Vec<staff::strategy::SheetLine> {
    let mut room = MOST_LINES;
    let with_warnings = |report: &SheetReport| {
        let line = sheet(report, room);
        room -= line.warnings.len();
        line
    };
    sheets.iter().map(with_warnings).collect()
}

fn warning(warning: &Warning) -> staff::strategy::WarningLine {
    staff::strategy::WarningLine {
        row: warning.row,
        column: warning.column.clone(),
        value: warning.value.clone(),
        problem: warning.problem.clone(),
    }
}

fn sheet(sheet: &SheetReport, room: usize) -> staff::strategy::SheetLine {
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let r = sheet.ratings;
    staff::strategy::SheetLine {
        name: sheet.name.clone(),
        objectives: sheet.objectives,
        actions: sheet.actions,
        measures: sheet.measures,
        ratings: staff::Ratings {
            blue: count(r.blue),
            green: count(r.green),
            amber: count(r.amber),
            red: count(r.red),
            none: count(r.none),
        },
        warned: sheet.warnings.len(),
        warnings: sheet.warnings.iter().take(room).map(warning).collect(),
    }
}

fn change(compared: &Compared) -> Option<staff::strategy::ChangeLine> {
    let (kind, fields) = match &compared.change {
        Change::Unchanged => return None,
        Change::New => (staff::strategy::ChangeKind::New, Vec::new()),
        Change::Missing => (staff::strategy::ChangeKind::Missing, Vec::new()),
        Change::Changed { fields } if fields.is_empty() => (staff::strategy::ChangeKind::Back, Vec::new()),
        Change::Changed { fields } => (
            staff::strategy::ChangeKind::Changed,
            fields
                .iter()
                .map(|f| staff::strategy::FieldLine {
                    field: f.field.clone(),
                    before: f.before.clone(),
                    after: f.after.clone(),
                    first_for_last: f.is_first_for_last(),
                })
                .collect(),
        ),
    };
    let row = &compared.row;
    Some(staff::strategy::ChangeLine {
        kind,
        sheet: row.source.sheet.clone(),
        row: row.source.row,
        reference: row.reference.clone(),
        activity: row.activity.clone().or_else(|| row.metric.clone()).unwrap_or_default(),
        fields,
        says: (compared.change == Change::New && row.kind == Kind::Action).then(|| says(row)),
    })
}

/// What was read of an action.
fn says(row: &PlanRow) -> RowSays {
    let timescale = row.timescale.as_ref();
    RowSays {
        rating: row.rating.map(rating),
        lead: row.lead.clone(),
        due: timescale.map(|timescale| timescale.text.clone()),
        day: timescale.and_then(|timescale| timescale.date).map(|date| Day::of(date).civil()),
    }
}

fn rating(rating: Read) -> Rating {
    match rating {
        Read::Blue => Rating::Blue,
        Read::Green => Rating::Green,
        Read::Amber => Rating::Amber,
        Read::Red => Rating::Red,
    }
}
