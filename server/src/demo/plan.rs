//! The council's plan, taken in as a workbook like anybody else's.

use heard_domain::Heard;
use heard_domain::ids::PlanRowId;
use heard_domain::people::{Account, EditStrategy, KeepBoardDays, LeadActions, Role};
use heard_domain::strategy::import::{Options, read_plan};
use heard_domain::strategy::{Importer, add_board_day, import_plan, name_lead};
use heard_storage::StorageError;
use heard_storage::args;
use heard_storage::calendar::Day;
use rust_xlsxwriter::Workbook;

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

fn workbook(content: &Content, on: Day) -> Result<Vec<u8>, rust_xlsxwriter::XlsxError> {
    let (mut book, on) = (Workbook::new(), on.to_string());
    let sheet = book.add_worksheet().set_name("Delivery plan")?;
    for (column, heading) in (0_u16..).zip(HEADINGS) {
        sheet.write_string(0, column, heading)?;
    }
    let mut row = 1;
    for objective in &content.plan.objectives {
        sheet.write_string(row, 0, format!("Objective {}: {}", objective.number, objective.text))?;
        sheet.write_string(row + 1, 0, format!("How will we achieve this: {}", objective.how))?;
        row += 2;
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
            for (column, cell) in (0_u16..).zip(cells) {
                if !cell.is_empty() {
                    sheet.write_string(row, column, cell)?;
                }
            }
            row += 1;
        }
    }
    book.save_to_buffer()
}
