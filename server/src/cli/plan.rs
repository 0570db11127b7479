//! `heard plan import` and `heard plan export`.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::{Args, Subcommand, ValueEnum};
use heard_domain::Heard;
use heard_domain::strategy::import::{Change, ColumnMap, NotAPlan, Options, PlanFile, read_plan};
use heard_domain::strategy::{
    Exporter, Importer, Incoming, Kept, Outgoing, Proposal, Typed, any_plan_for_export, import_found, plan_for_export,
    plan_names, prepare, propose, propose_into, went_out,
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
        /// The file to write, of the kind that came in.
        #[arg(long)]
        to: PathBuf,
        /// The plan of this name, instead of the one in force.
        #[arg(long)]
        plan: Option<String>,
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
    /// Say what would be read, and change nothing; needs no data folder. Where one is named that holds a plan, say
    /// what would change in it, too.
    #[arg(long)]
    dry_run: bool,
    /// How to print what was read.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

pub(super) async fn run(command: PlanCommand) -> Outcome {
    match command {
        PlanCommand::Import(args) => import(args).await,
        PlanCommand::Export { data, to, plan } => export(&data, &to, plan.as_deref()).await,
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
    if args.dry_run && !(is_named(&args.data) && folder::is_there(&args.data)) {
        print(&plan?, args.format)?;
        if is_named(&args.data) && matches!(args.format, Format::Text) {
            say(format_args!("there is no data in {}: it was compared with nothing", args.data.data.display()));
        }
        return Ok(());
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
        Ok(incoming) if args.dry_run => would_take(&heard, &incoming, args.into, args.format).await,
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

/// Whether the arguments name a place for the data, and leave it not at its default.
fn is_named(data: &DataArgs) -> bool {
    data.database.is_some() || data.data != Path::new("data")
}

/// What the file would change where it goes.
async fn proposed(heard: &Heard, file: Arc<PlanFile>, into: Option<GoesInto>) -> Result<Proposal, StorageError> {
    match into {
        Some(GoesInto::New) => propose_into(heard, file, None).await,
        Some(GoesInto::Known) | None => propose(heard, file).await,
    }
}

/// Says what taking the file would come to, and changes nothing.
async fn would_take(heard: &Heard, incoming: &Incoming, into: Option<GoesInto>, format: Format) -> Outcome {
    print(&incoming.file, format)?;
    if let Format::Json = format {
        return Ok(());
    }
    let proposal = proposed(heard, Arc::clone(&incoming.file), into).await?;
    let count = |wanted: fn(&Change) -> bool| proposal.comparison.rows.iter().filter(|row| wanted(&row.change)).count();
    let names = plan_names(heard).await?;
    let name = proposal.plan.and_then(|plan| names.iter().find(|(id, _)| *id == plan));
    match name {
        Some((_, name)) => say(format_args!("it would go into the plan “{name}”")),
        None => say("it would become a new plan"),
    }
    say(format_args!(
        "nothing was changed; it would be: {} rows new, {} changed, {} as they were, {} no longer in the file (kept)",
        count(|change| matches!(change, Change::New)),
        count(|change| matches!(change, Change::Changed { .. })),
        count(|change| matches!(change, Change::Unchanged)),
        count(|change| matches!(change, Change::Missing)),
    ));
    if into.is_none() && proposal.shares_few_rows() {
        say(
            "it has few rows of that plan: --into known would change that plan all the same, --into new make a new one",
        );
    }
    Ok(())
}

async fn take(heard: &Heard, incoming: Incoming, into: Option<GoesInto>, format: Format) -> Outcome {
    print(&incoming.file, format)?;
    let file = Arc::clone(&incoming.file);
    let proposal = proposed(heard, file, into).await?;
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
        if is_new && !taken.in_force {
            let names = plan_names(heard).await?;
            let name = names.iter().find(|(id, _)| *id == taken.plan).map_or("", |(_, name)| name.as_str());
            say(format_args!("it is called “{name}”: “heard plan export --plan” with this name gives it back"));
        }
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

/// The plan that was asked for: by its name, or the one in force.
async fn asked_for(heard: &Heard, name: Option<&str>) -> Result<Outgoing, Complaint> {
    let Some(name) = name else {
        return plan_for_export(heard).await?.ok_or_else(|| Complaint("no plan was imported yet".to_owned()));
    };
    let plain = |name: &str| name.trim().to_lowercase();
    let names = plan_names(heard).await?;
    let Some((plan, _)) = names.iter().find(|(_, one)| plain(one) == plain(name)) else {
        let there = names.iter().map(|(_, one)| format!("“{one}”")).collect::<Vec<_>>().join(", ");
        return Err(Complaint(format!("no plan is called “{name}”; there are: {there}")));
    };
    let nothing = || Complaint(format!("nothing was imported into “{name}”"));
    any_plan_for_export(heard, *plan).await?.ok_or_else(nothing)
}

async fn export(data: &DataArgs, to: &Path, name: Option<&str>) -> Outcome {
    let heard = folder::open_existing(data).await?;
    let written = write(&heard, to, name).await;
    heard.close().await;
    written
}

async fn write(heard: &Heard, to: &Path, name: Option<&str>) -> Outcome {
    let plan = asked_for(heard, name).await?;
    let (goes_out, left_out) = (plan.goes_out(), plan.left_out);
    let given = plan.given_back().await??;
    let ending = |path: &Path| path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    let (kind, named) = (ending(Path::new(&given.file_name)), ending(to));
    if let (Some(kind), Some(named)) = (&kind, &named)
        && kind != named
    {
        // A workbook under the name of separated text opens as nothing that anybody can read.
        return Err(Complaint(format!(
            "the plan goes out as {}: say --to with a name that ends in .{kind}; nothing was written",
            given.file_name
        )));
    }
    std::fs::write(to, &given.bytes)
        .map_err(|error| Complaint(format!("{} cannot be written: {error}", to.display())))?;
    went_out(heard, Exporter::command_line(), goes_out).await?;
    for told in &given.told {
        say(told);
    }
    if !left_out.is_nothing() {
        say(format_args!(
            "without a column in it, and so not in the file: {} updates and {} leads",
            left_out.entries, left_out.leads
        ));
    }
    if named.is_none() {
        say(format_args!("it is of the kind that came in: {}", given.file_name));
    }
    say(format_args!("wrote {}", to.display()));
    Ok(())
}
