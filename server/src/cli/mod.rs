//! The command line. Every command says one clear sentence when it fails,
//! exits non-zero, and changes nothing then.

mod audit;
mod backup;
mod config;
mod demo;
mod folder;
mod indicators;
mod messages;
mod plan;
mod report;
mod serve;
mod setup_link;
mod swap;
mod user;
mod watch;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::{ArgMatches, Args, CommandFactory as _, FromArgMatches as _, Parser, Subcommand};

use crate::logs::{self, LogFormat};

/// Heard: what children in care say, what was done, and whether it happened.
#[derive(Parser)]
#[command(name = "heard", version, about, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// How the log is written on standard error: for people, or as one JSON object a line.
    #[arg(long, env = "HEARD_LOG_FORMAT", value_enum, default_value = "text", global = true)]
    log: LogFormat,
}

/// Where the data is.
#[derive(Args, Clone)]
pub(crate) struct DataArgs {
    /// The data folder.
    #[arg(long, env = "HEARD_DATA_DIR", default_value = "data", global = false)]
    pub data: PathBuf,
    /// PostgreSQL instead of the embedded database.
    #[arg(long = "database", env = "DATABASE_URL", hide_env_values = true)]
    pub database: Option<String>,
    /// Where the keys are, when not in the data folder: a file or a PostgreSQL URL.
    #[arg(long = "key-store", env = "HEARD_KEYSTORE_URL", hide_env_values = true)]
    pub key_store: Option<String>,
}

#[derive(Subcommand)]
enum Command {
    /// Serve Heard. Example: heard serve --data /srv/heard --addr localhost:3000
    Serve(serve::ServeArgs),
    /// Print a new link for the first administrator, while there is none. Example: heard setup-link --data /srv/heard
    SetupLink(setup_link::SetupLinkArgs),
    /// Make the demonstration council. Example: heard demo --data data --views 400 --seed 7
    Demo(demo::DemoArgs),
    /// The council's plan: import and export. Example: heard plan import plan.xlsx --dry-run
    #[command(subcommand)]
    Plan(plan::PlanCommand),
    /// What the council counts: import. Example: heard indicators import *.tsv --dry-run
    #[command(subcommand)]
    Indicators(indicators::IndicatorsCommand),
    /// Reports. Example: heard report board --quarter 2026-Q3
    #[command(subcommand)]
    Report(report::ReportCommand),
    /// The audit log. Example: heard audit verify
    #[command(subcommand)]
    Audit(audit::AuditCommand),
    /// Copy words and keys, apart. Example: heard backup --to /backup/2026-11-22
    Backup(backup::BackupArgs),
    /// Put a copy of the words (and, when asked, the keys) back. Example: heard restore --from /backup/2026-11-22
    Restore(backup::RestoreArgs),
    /// Check a backup without touching anything. Example: heard verify --from /backup/2026-11-22
    Verify(backup::VerifyArgs),
    /// Print every setting, its value and where it is from. Example: heard config --format json
    Config(config::ConfigArgs),
    /// Ask a running server whether it is well; fails with one line when not. Example: heard watch --url http://localhost:3000
    Watch(watch::WatchArgs),
    /// People. Example: heard user invite --role administrator --name "Sam Example" --email sam@example.org
    #[command(subcommand)]
    User(user::UserCommand),
}

/// A sentence for whoever typed the command.
#[derive(Debug)]
pub(crate) struct Complaint(pub String);

impl<E: std::error::Error> From<E> for Complaint {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

/// What a command ends with.
pub(crate) type Outcome = Result<(), Complaint>;

/// Prints a line for the person at the terminal.
#[expect(clippy::print_stdout, reason = "a command's answer belongs on standard output")]
pub(crate) fn say(line: impl std::fmt::Display) {
    println!("{line}");
}

/// Runs the program.
#[must_use]
pub fn main() -> ExitCode {
    let matches = Cli::command().get_matches();
    let cli = Cli::from_arg_matches(&matches).unwrap_or_else(|error| error.exit());
    let filter = std::env::var("HEARD_LOG").ok();
    // The first of its process: nothing else can have taken its place.
    drop(tracing::subscriber::set_global_default(logs::subscriber(cli.log, filter.as_deref(), std::io::stderr)));
    // A panic's own text could quote what somebody wrote: only its place is told.
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "a panic");
    }));
    let outcome =
        tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(Complaint::from).and_then(|runtime| {
            let outcome = runtime.block_on(run(cli.command, &matches));
            // What still computes for later, as what is learned from tags, is not waited for.
            runtime.shutdown_timeout(Duration::from_secs(1));
            outcome
        });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(Complaint(sentence)) => {
            eprintln!("heard: {sentence}");
            ExitCode::FAILURE
        }
    }
}

/// Carries out a line as it is typed at a terminal, the program's name first.
///
/// # Errors
/// The sentence that the program says before it exits with 1.
pub async fn carry_out(line: &[&str]) -> Result<(), String> {
    let matches = Cli::command().try_get_matches_from(line).map_err(|error| error.to_string())?;
    let cli = Cli::from_arg_matches(&matches).map_err(|error| error.to_string())?;
    run(cli.command, &matches).await.map_err(|Complaint(sentence)| sentence)
}

async fn run(command: Command, matches: &ArgMatches) -> Outcome {
    match command {
        Command::Serve(args) => serve::run(args).await,
        Command::Demo(args) => demo::run(args).await,
        Command::Plan(command) => plan::run(command).await,
        Command::Indicators(command) => indicators::run(command).await,
        Command::Report(command) => report::run(command).await,
        Command::Audit(command) => audit::run(command).await,
        Command::Backup(args) => backup::backup(args).await,
        Command::Restore(args) => backup::restore(args).await,
        Command::Verify(args) => backup::verify(args).await,
        Command::Config(args) => config::run(&args, matches),
        Command::Watch(args) => watch::run(args).await,
        Command::User(command) => user::run(command).await,
        Command::SetupLink(args) => setup_link::run(args).await,
    }
}
