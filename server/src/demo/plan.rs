//! The council's plan, taken in as a workbook like anybody else's.

use heard_domain::Heard;
use heard_domain::ids::PlanRowId;
use heard_domain::people::{Account, EditStrategy, KeepBoardDays, LeadActions, Role};
use heard_domain::strategy::import::{Options, read_plan};
use heard_domain::strategy::{Importer, add_board_day, import_plan, name_lead};
use heard_storage::StorageError;
use heard_storage::args;
use heard_storage::calendar::Day;
use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, Workbook};

use super::content::Content;
use super::story::grant;
use super::{DemoError, Wanted};

/// How the plan's own words for the lead of its actions about school begin.
const SCHOOL: &str = "Oriel Banfield%";

/// How many days ahead the board meets: its leads are asked, and nothing is due yet.
const BOARD: i32 = 17;

const FILE: &str = "withyshire-side-by-side-2026-29.xlsx";
const HEADINGS: [&str; 11] =
    ["Ref", "Action", "Lead", "Service", "Timescale", "Progress", "Evidence", "Metric", "Current", "Target", "BRAG"];
/// How wide their columns are, in letters.
const WIDTHS: [u32; 11] = [8, 46, 24, 24, 18, 50, 40, 34, 16, 16, 10];

/// Writes the workbook as it is on this day, reads it, and takes it in.
async fn take_in(heard: &Heard, content: &Content) -> Result<(), DemoError> {
    let bytes = workbook(content, heard.now().day()).map_err(|error| DemoError::Content(error.to_string()))?;
    let plan = read_plan(FILE, &bytes, &Options::default()).map_err(|error| DemoError::Content(error.to_string()))?;
    import_plan(heard, Importer::command_line(), FILE, &bytes, plan).await?;
    Ok(())
}

/// Takes the same workbook in again, with what was noted in it since.
pub(super) async fn renew(heard: &Heard, content: &Content) -> Result<(), DemoError> {
    take_in(heard, content).await?;
    heard.reload().await?;
    Ok(())
}

/// Takes the workbook in for the first time.
pub(super) async fn store(heard: &Heard, content: &Content) -> Result<(), DemoError> {
    take_in(heard, content).await?;
    let title = content.plan.title.clone();
    let wordings: Vec<(i64, String)> =
        content.plan.objectives.iter().map(|o| (o.number, o.young_wording.clone())).collect();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                uow.execute("UPDATE plan SET title = $1", args![title]).await?;
                for (number, wording) in wordings {
                    uow.execute("UPDATE objective SET young_wording = $1 WHERE position = $2", args![wording, number])
                        .await?;
                }
                Ok::<_, StorageError>(())
            })
        })
        .await?;
    heard.reload().await?;
    Ok(())
}

/// Names the account that leads the actions about school, and says when the board meets next.
pub(super) async fn work(heard: &Heard, wanted: &Wanted, staff: &[Account]) -> Result<(), DemoError> {
    let editor = grant::<EditStrategy>(staff, Role::ParticipationLead)?;
    let keeper = grant::<KeepBoardDays>(staff, Role::ParticipationLead)?;
    let lead = grant::<LeadActions>(staff, Role::ActionLead)?.id();
    let mut conn = heard.words().read().await?;
    let sql = "SELECT id FROM plan_row WHERE kind = 'action' AND lead LIKE $1 ORDER BY position, id";
    let rows = conn.all(sql, args![SCHOOL]).await?;
    drop(conn);
    let ids = rows.iter().map(|row| row.id("id")).collect::<Result<Vec<PlanRowId>, _>>()?;
    for id in ids {
        name_lead(heard, &editor, id, lead).await.map_err(|error| DemoError::Refused(error.to_string()))?;
    }
    let day = wanted.today.day().plus(BOARD);
    add_board_day(heard, &keeper, day).await.map_err(|error| DemoError::Refused(error.to_string()))?;
    Ok(())
}

/// Every line of the plan beneath its headings as it is on this day, cell by cell: one cell for what an
/// objective says, and one for each heading for an action.
fn lines(content: &Content, on: Day) -> Vec<Vec<String>> {
    let on = on.to_string();
    let mut lines = Vec::new();
    for objective in &content.plan.objectives {
        lines.push(vec![format!("Objective {}: {}", objective.number, objective.text)]);
        lines.push(vec![format!("How will we achieve this: {}", objective.how)]);
        for action in &objective.actions {
            // Nothing is noted before its day.
            let noted = action.progress.iter().filter(|p| p.date <= on);
            let progress: Vec<String> = noted.map(|p| format!("{} {}", p.date, p.note)).collect();
            let cells = [
                action.reference.as_str(),
                &action.activity,
                &action.lead,
                &action.service,
                &action.timescale,
                &progress.join("\n"),
                &action.evidence,
                &action.metric,
                &action.current,
                &action.target,
                action.rating.as_deref().unwrap_or(""),
            ];
            lines.push(cells.map(str::to_owned).to_vec());
        }
    }
    lines
}

/// The plan as a council keeps it: headings that stay, words that wrap, ratings in their colours.
fn workbook(content: &Content, on: Day) -> Result<Vec<u8>, rust_xlsxwriter::XlsxError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Delivery plan")?;
    let body = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_border(FormatBorder::Thin);
    let heading = body.clone().set_bold().set_background_color(Color::RGB(0x00E7_E6E6));
    for (column, (name, width)) in (0_u16..).zip(HEADINGS.into_iter().zip(WIDTHS)) {
        sheet.write_string_with_format(0, column, name, &heading)?;
        sheet.set_column_width(column, width)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    for (row, cells) in (1_u32..).zip(lines(content, on)) {
        let alone = cells.len() == 1;
        for (column, cell) in (0_u16..).zip(&cells).filter(|(_, cell)| !cell.is_empty()) {
            let format = match (alone, colour(cell)) {
                // What an objective says runs on over the empty cells beside it.
                (true, _) if cell.starts_with("Objective") => Format::new().set_bold(),
                (true, _) => Format::new(),
                (false, Some(colour)) if usize::from(column) + 1 == HEADINGS.len() => {
                    body.clone().set_background_color(Color::RGB(colour))
                }
                (false, _) => body.clone(),
            };
            sheet.write_string_with_format(row, column, cell, &format)?;
        }
    }
    book.save_to_buffer()
}

/// The colour of a rating, as plans are given back with it.
fn colour(rating: &str) -> Option<u32> {
    match rating {
        "Blue" => Some(0x005B_9BD5),
        "Green" => Some(0x0070_AD47),
        "Amber" => Some(0x00FF_C000),
        "Red" => Some(0x00FF_0000),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adm_09_the_looks_of_the_plans_workbook_change_nothing_of_what_is_read_of_it() {
        let (content, on) = (Content::load().unwrap(), Day::parse("2026-11-20").unwrap());
        let mut book = Workbook::new();
        let sheet = book.add_worksheet().set_name("Delivery plan").unwrap();
        let headings = HEADINGS.map(str::to_owned).to_vec();
        for (row, cells) in (0_u32..).zip(std::iter::once(headings).chain(lines(&content, on))) {
            for (column, cell) in (0_u16..).zip(cells).filter(|(_, cell)| !cell.is_empty()) {
                sheet.write_string(row, column, cell).unwrap();
            }
        }
        let read = |bytes: &[u8]| read_plan(FILE, bytes, &Options::default()).unwrap();
        let (plain, styled) = (read(&book.save_to_buffer().unwrap()), read(&workbook(&content, on).unwrap()));
        assert!(plain == styled);
        let actions: usize = content.plan.objectives.iter().map(|objective| objective.actions.len()).sum();
        assert_eq!(styled.rows.len(), actions);
    }
}
