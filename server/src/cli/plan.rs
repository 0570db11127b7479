//! `heard plan import` and `heard plan export`.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand, ValueEnum};
use heard_domain::strategy::import::{ColumnMap, Options, PlanFile, read_plan};
use heard_domain::strategy::{Exporter, Importer, import_plan, plan_for_export, went_out};

use super::{Complaint, DataArgs, Outcome, folder, say};

/// The council's plan.
#[derive(Subcommand)]
pub(super) enum PlanCommand {
    /// Take a plan in from XLSX, ODS, CSV or TSV. Example: heard plan import plan.xlsx --dry-run --format json
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
    /// A JSON file that says what each column holds, where its heading does not.
    #[arg(long)]
    map: Option<PathBuf>,
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
    let plan = read_plan(&name, &bytes, &Options { sheet: args.sheet, map, ..Options::default() })?;
    print(&plan, args.format)?;
    if args.dry_run {
        return Ok(());
    }
    let heard = folder::open(&args.data).await?;
    let done = import_plan(&heard, Importer::command_line(), &name, &bytes, plan).await?;
    heard.close().await;
    if matches!(args.format, Format::Text) {
        say(format_args!(
            "imported: {} objectives; {} rows new, {} changed, {} as they were, {} no longer in the file (kept)",
            done.objectives, done.new, done.changed, done.unchanged, done.missing
        ));
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
    let (id, rows) = (plan.plan, plan.rows.len());
    let given = plan.given_back().await??;
    std::fs::write(to, &given.bytes)
        .map_err(|error| Complaint(format!("{} cannot be written: {error}", to.display())))?;
    went_out(&heard, Exporter::command_line(), id, rows).await?;
    heard.close().await;
    for told in &given.told {
        say(told);
    }
    if Path::new(&given.file_name).extension() != to.extension() {
        say(format_args!("it is of the kind that came in: {}", given.file_name));
    }
    say(format_args!("wrote {}", to.display()));
    Ok(())
}
