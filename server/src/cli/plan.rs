//! `heard plan import` and `heard plan export`.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::{Args, Subcommand, ValueEnum};
use heard_domain::Heard;
use heard_domain::strategy::import::{ColumnMap, NotAPlan, Options, PlanFile, read_plan};
use heard_domain::strategy::{
    Exporter, Importer, Incoming, Kept, Typed, import_found, plan_for_export, prepare, propose, propose_into, went_out,
};
use heard_storage::StorageError;

use super::{Complaint, DataArgs, Outcome, folder, say};

/// The council's plan.
#[derive(Subcommand)]
pub(super) enum PlanCommand {
    /// Take a plan in from XLSX, ODS, XLS, CSV or TSV. Example: heard plan import plan.xlsx --dry-run --format json
    Import(ImportArgs),
    /// Write the plan's file as it came in, with what changed since. Example: heard plan export --to plan.xlsx
    Export {
        #[command(flatten)]
        data: DataArgs,
        /// The file to write.
        #[arg(long)]
        to: PathBuf,
    },
}

/// How a report is printed.
#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// One JSON object.
    Json,
}

/// Where a file goes that has few rows of the plan.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum GoesInto {
    /// The plan that it shares rows with.
    Known,
    /// A new one.
    New,
}

/// What to import.
#[derive(Args)]
pub(super) struct ImportArgs {
    #[command(flatten)]
    data: DataArgs,
    /// The plan's file.
    file: PathBuf,
    /// Only this sheet.
    #[arg(long)]
    sheet: Option<String>,
    /// A JSON file that says what each column holds, where its heading does not. With this or a sheet, what was
    /// chosen on the pages for such a file is not looked at.
    #[arg(long)]
    map: Option<PathBuf>,
    /// Into the plan that it shares rows with, however few, or into a new one.
    #[arg(long, value_enum)]
    into: Option<GoesInto>,
    /// Say what would be read, and change nothing; needs no data folder.
    #[arg(long)]
    dry_run: bool,
    /// How to print what was read.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

pub(super) async fn run(command: PlanCommand) -> Outcome {
    match command {
        PlanCommand::Import(args) => import(args).await,
        PlanCommand::Export { data, to } => export(&data, &to).await,
    }
}

fn read(path: &Path) -> Result<Vec<u8>, Complaint> {
    std::fs::read(path).map_err(|error| Complaint(format!("{} cannot be read: {error}", path.display())))
}

async fn import(args: ImportArgs) -> Outcome {
    let bytes = read(&args.file)?;
    let map = args.map.as_deref().map(read).transpose()?.map(|json| ColumnMap::from_json(&json)).transpose()?;
    let name = args.file.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let chosen = args.sheet.is_some() || map.is_some();
    let options = Options { sheet: args.sheet, map, ..Options::default() };
    let plan = read_plan(&name, &bytes, &options);
    if args.dry_run {
        return print(&plan?, args.format);
    }
    // Columns that were chosen on the pages may make a plan of a table without one.
    let may_be_one = |no_plan: &NotAPlan| !chosen && matches!(no_plan, NotAPlan::NoTable | NotAPlan::NoRows);
    if let Err(no_plan) = &plan
        && !may_be_one(no_plan)
    {
        return Err(no_plan.clone().into());
    }
    let heard = folder::open(&args.data).await?;
    let read = match plan {
        Ok(plan) if chosen => Ok(Incoming::new(&name, &bytes, Arc::new(plan), Kept::default())),
        _ => as_chosen_before(&heard, &name, &bytes).await?,
    };
    let taken = match read {
        Ok(incoming) => take(&heard, incoming, args.into, args.format).await,
        Err(no_plan) => Err(no_plan.into()),
    };
    heard.close().await;
    taken
}

/// A file read with the council's own words for ratings, and as a file of the same shape was read before.
async fn as_chosen_before(heard: &Heard, name: &str, bytes: &[u8]) -> Result<Result<Incoming, NotAPlan>, StorageError> {
    let prepared = match prepare(heard, name, Arc::new(bytes.to_vec()), Typed::Nothing).await? {
        Ok(prepared) => prepared,
        Err(no_plan) => return Ok(Err(no_plan)),
    };
    let kept = prepared.kept();
    Ok(prepared.plan.map(|plan| Incoming::new(name, bytes, plan, kept)))
}

async fn take(heard: &Heard, incoming: Incoming, into: Option<GoesInto>, format: Format) -> Outcome {
    print(&incoming.file, format)?;
    let file = Arc::clone(&incoming.file);
    let proposal = match into {
        Some(GoesInto::New) => propose_into(heard, file, None).await?,
        Some(GoesInto::Known) | None => propose(heard, file).await?,
    };
    if into.is_none() && proposal.shares_few_rows() {
        let why = "it has few rows of the plan that it would change: nothing was changed. \
                   Say --into known to change that plan all the same, or --into new for a new one";
        return Err(Complaint(why.to_owned()));
    }
    if into == Some(GoesInto::Known) && proposal.plan.is_none() {
        return Err(Complaint("it has no row of any plan: nothing was changed".to_owned()));
    }
    let (is_new, kept, leads) = (proposal.plan.is_none(), proposal.kept_ratings, proposal.kept_leads());
    let taken = import_found(heard, Importer::command_line(), proposal, incoming).await?;
    if matches!(format, Format::Text) {
        let done = taken.counts;
        say(match (is_new, taken.in_force) {
            (false, true) => "it went into the plan in force",
            (false, false) => "it went into a plan that is not in force",
            (true, true) => "it became a new plan, which is in force, because none was",
            (true, false) => "it became a new plan; the one in force stays so until somebody puts this one in force",
        });
        say(format_args!(
            "imported: {} objectives; {} rows new, {} changed, {} as they were, {} no longer in the file (kept)",
            done.objectives, done.new, done.changed, done.unchanged, done.missing
        ));
        if kept > 0 {
            say(format_args!("ratings given in Heard, of which the file says nothing new, stay: {kept}"));
        }
        if leads > 0 {
            say(format_args!(
                "actions whose lead was named or replaced in Heard, of which the file names another, keep theirs: {leads}"
            ));
        }
    }
    Ok(())
}

fn print(plan: &PlanFile, format: Format) -> Outcome {
    if let Format::Json = format {
        say(serde_json::to_string_pretty(plan)?);
        return Ok(());
    }
    for sheet in &plan.sheets {
        let r = sheet.ratings;
        say(format_args!(
            "{}: {} objectives, {} actions, {} measures; {} blue, {} green, {} amber, {} red, {} not rated",
            sheet.name, sheet.objectives, sheet.actions, sheet.measures, r.blue, r.green, r.amber, r.red, r.none
        ));
        for w in &sheet.warnings {
            let value: String = w.value.chars().take(60).collect();
            say(format_args!("  row {}, {}: {value:?}: {}", w.row, w.column, w.problem));
        }
    }
    Ok(())
}

async fn export(data: &DataArgs, to: &Path) -> Outcome {
    let heard = folder::open_existing(data).await?;
    let Some(plan) = plan_for_export(&heard).await? else {
        heard.close().await;
        return Err(Complaint("no plan was imported yet".to_owned()));
    };
    let (goes_out, left_out) = (plan.goes_out(), plan.left_out);
    let given = plan.given_back().await??;
    std::fs::write(to, &given.bytes)
        .map_err(|error| Complaint(format!("{} cannot be written: {error}", to.display())))?;
    went_out(&heard, Exporter::command_line(), goes_out).await?;
    heard.close().await;
    for told in &given.told {
        say(told);
    }
    if !left_out.is_nothing() {
        say(format_args!(
            "without a column in it, and so not in the file: {} updates and {} leads",
            left_out.entries, left_out.leads
        ));
    }
    if Path::new(&given.file_name).extension() != to.extension() {
        say(format_args!("it is of the kind that came in: {}", given.file_name));
    }
    say(format_args!("wrote {}", to.display()));
    Ok(())
}
