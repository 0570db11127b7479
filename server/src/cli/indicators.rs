//! `heard indicators import`.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand, ValueEnum};
use heard_domain::measures::{MeasureFile, import_measures, propose_measures};
use heard_domain::strategy::Importer;
use heard_domain::strategy::import::measures::read_measures;
use heard_domain::strategy::import::{Options, Warning};

use super::{Complaint, DataArgs, Outcome, folder, say};

/// What the council counts.
#[derive(Subcommand)]
pub(super) enum IndicatorsCommand {
    /// Take measures in from wide tables: XLSX, ODS, CSV or TSV. Example: heard indicators import *.tsv --dry-run
    Import(ImportArgs),
}

/// How a report is printed.
#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// One JSON list, a file each.
    Json,
}

/// What to import.
#[derive(Args)]
pub(super) struct ImportArgs {
    #[command(flatten)]
    data: DataArgs,
    /// The tables' files: what is counted is taken from each one's name.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// Say what would be read, and change nothing; needs no data folder.
    #[arg(long)]
    dry_run: bool,
    /// How to print what was read.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

pub(super) async fn run(command: IndicatorsCommand) -> Outcome {
    match command {
        IndicatorsCommand::Import(args) => import(args).await,
    }
}

async fn import(args: ImportArgs) -> Outcome {
    let mut names = Vec::with_capacity(args.files.len());
    let mut files = Vec::with_capacity(args.files.len());
    for path in &args.files {
        let (name, file) = read(path)?;
        names.push(name);
        files.push(file);
    }
    print(&names, &files, args.format)?;
    if args.dry_run {
        return Ok(());
    }
    let heard = folder::open(&args.data).await?;
    let proposal = propose_measures(&heard, &files).await?;
    let done = import_measures(&heard, Importer::command_line(), names, files, Vec::new()).await?;
    heard.close().await;
    if let Format::Text = args.format {
        list(&proposal.clashes);
        say(format_args!(
            "imported: {} measures; {} numbers new, {} changed (what they were is kept), {} as they were",
            done.measures, done.new, done.changed, done.same
        ));
    }
    Ok(())
}

/// A file's name and what it holds. One that is none ends it all: nothing is taken in half.
fn read(path: &Path) -> Result<(String, MeasureFile), Complaint> {
    let bytes =
        std::fs::read(path).map_err(|error| Complaint(format!("{} cannot be read: {error}", path.display())))?;
    let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let file = read_measures(&name, &bytes, &Options::default())
        .map_err(|error| Complaint(format!("{}: {error}", path.display())))?;
    Ok((name, file))
}

fn print(names: &[String], files: &[MeasureFile], format: Format) -> Outcome {
    if let Format::Json = format {
        say(serde_json::to_string_pretty(files)?);
        return Ok(());
    }
    for (name, file) in names.iter().zip(files) {
        let numbers: usize = file.series.iter().map(|series| series.readings.len()).sum();
        let cut = file.cut.as_deref().map(|cut| format!(", {cut}")).unwrap_or_default();
        say(format_args!("{name}: {}{cut}: {numbers} numbers in {} lines", file.name, file.series.len()));
        list(&file.warnings);
    }
    Ok(())
}

fn list(warnings: &[Warning]) {
    for w in warnings {
        let value: String = w.value.chars().take(60).collect();
        say(format_args!("  row {}, {}: {value:?}: {}", w.row, w.column, w.problem));
    }
}
