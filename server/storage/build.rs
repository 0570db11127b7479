//! Compiles the migrations in: of each folder, every file with its version, its
//! description and its statements, as an array that `src/tables.rs` includes.
//!
//! `sqlx::migrate!` would do the same, and would have every database driver
//! compiled a second time, for the compiler.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// Under `migrations/`.
const FOLDERS: [&str; 4] = ["sqlite", "postgres", "keys/sqlite", "keys/postgres"];

fn main() -> io::Result<()> {
    let migrations = PathBuf::from(env::var("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../../migrations");
    let out = PathBuf::from(env::var("OUT_DIR").unwrap_or_default());
    println!("cargo:rerun-if-changed=../../migrations");
    for folder in FOLDERS {
        let listed = list(&migrations.join(folder))?;
        fs::write(out.join(format!("{}.rs", folder.replace('/', "-"))), listed)?;
    }
    Ok(())
}

/// The files of a folder in the order of their versions, as Rust: each is named
/// `0006_views.sql`, and one that is not stops the build.
fn list(folder: &Path) -> io::Result<String> {
    let mut files = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    files.sort();
    let mut listed = String::from("&[\n");
    for file in files {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let parts = name.strip_suffix(".sql").and_then(|name| name.split_once('_'));
        let Some((Ok(version), description)) = parts.map(|(version, about)| (version.parse::<i64>(), about)) else {
            return Err(io::Error::other(format!("{}: not named like 0006_views.sql", file.display())));
        };
        let description = description.replace('_', " ");
        let _ = writeln!(listed, "({version}, {description:?}, include_str!({:?})),", file.display().to_string());
    }
    listed.push(']');
    Ok(listed)
}
