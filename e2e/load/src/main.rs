//! Heard's measurements and fault suites, from outside the program: they start
//! the built binary, talk HTTP to it on the loopback interface, and look at
//! what it left on disk.

mod assure;
mod bench;
mod chance;
mod fault;
mod floor;
mod form;
mod heard;
mod http;
mod kill;
mod measure;
mod out;
mod planted;
mod postgres;
mod processes;
mod receipt;
mod rows;
mod sign_ins;
mod syncs;
mod visitor;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::fault::Outcome;

/// Measure Heard, kill it, trace it, and search what it leaves behind.
#[derive(Parser)]
#[command(name = "heard-load", version, about, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// The floor that submissions are measured against.
    Floor(floor::FloorArgs),
    /// Speed, memory and sizes. Example: heard-load bench --heard target/release/heard
    Bench(bench::BenchArgs),
    /// Kill amid submissions. Example: heard-load kill --heard target/release/heard --rounds 200
    Kill(kill::KillArgs),
    /// Sign in very often at once. Example: heard-load sign-ins --heard target/release/heard
    SignIns(sign_ins::SignInsArgs),
    /// Count that no answer left before its sync. Example: heard-load syncs
    Syncs(syncs::SyncsArgs),
    /// Serve one council with two processes. Example: heard-load processes --rounds 20
    Processes(processes::ProcessesArgs),
    /// Search everything stored for planted words. Example: heard-load planted
    Planted(planted::PlantedArgs),
}

/// The exit code when this machine lacks what a suite needs.
const LACKING: u8 = 2;

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(code) => code,
        Err(fault) => {
            eprintln!("heard-load: {fault}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Outcome<ExitCode> {
    if matches!(command, Command::Syncs(_)) && !syncs::strace_is_here() {
        eprintln!("heard-load: strace is not installed here; on Debian: apt-get install strace");
        return Ok(ExitCode::from(LACKING));
    }
    if matches!(command, Command::Processes(_)) && !processes::postgres_is_here() {
        eprintln!("heard-load: TEST_POSTGRES_URL names no PostgreSQL; .ci/with-postgres starts one");
        return Ok(ExitCode::from(LACKING));
    }
    if let Command::Floor(args) = &command {
        return floor::run(args).map(|()| ExitCode::SUCCESS);
    }
    // One thread: the load leaves the other processors to the server.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        match command {
            Command::Floor(_) => Ok(()),
            Command::Bench(args) => bench::run(args).await,
            Command::Kill(args) => kill::run(args).await,
            Command::SignIns(args) => sign_ins::run(args).await,
            Command::Syncs(args) => syncs::run(args).await,
            Command::Processes(args) => processes::run(args).await,
            Command::Planted(args) => planted::run(args).await,
        }
    })?;
    Ok(ExitCode::SUCCESS)
}
