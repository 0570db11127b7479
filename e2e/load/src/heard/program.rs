//! The program's commands.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::fault::{Context as _, Outcome, ensure};

/// The program's file.
#[derive(Clone)]
pub struct Program {
    file: PathBuf,
    /// The database of the words; none: in the data folder.
    words: Option<String>,
    /// The database of the keys; none: in the data folder.
    keys: Option<String>,
}

impl Program {
    /// The program at `path`.
    ///
    /// # Errors
    /// When there is none.
    pub fn at(path: &Path) -> Outcome<Self> {
        ensure(path.is_file(), || format!("{} is not there: build it first", path.display()))?;
        Ok(Self { file: path.to_owned(), words: None, keys: None })
    }

    /// The same, keeping the words in this PostgreSQL database.
    pub fn over(&self, words: &str) -> Self {
        Self { words: Some(words.to_owned()), ..self.clone() }
    }

    /// The same, keeping the keys in this PostgreSQL database.
    pub fn with_keys(&self, keys: &str) -> Self {
        Self { keys: Some(keys.to_owned()), ..self.clone() }
    }

    /// Its size in bytes.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn bytes(&self) -> Outcome<u64> {
        Ok(std::fs::metadata(&self.file)?.len())
    }

    /// Makes the demonstration council in `data`.
    ///
    /// # Errors
    /// When the program refuses.
    pub fn demo(&self, data: &Path, views: u64, seed: u64) -> Outcome {
        self.run("demo", data, &["--views", &views.to_string(), "--years", "0", "--seed", &seed.to_string()]).map(drop)
    }

    /// Copies words and keys to `target`.
    ///
    /// # Errors
    /// When the program refuses.
    pub fn backup(&self, data: &Path, target: &Path) -> Outcome {
        self.run("backup", data, &["--to", &target.display().to_string()]).map(drop)
    }

    /// Verifies the audit chain; what the program said of it.
    ///
    /// # Errors
    /// When the chain does not hold.
    pub fn audit_verify(&self, data: &Path) -> Outcome<String> {
        self.run("audit", data, &["verify"])
    }

    /// Invites a young person; the code.
    ///
    /// # Errors
    /// When the program refuses.
    pub fn invite(&self, data: &Path) -> Outcome<String> {
        let output = self.command().args(["user", "invite", "--role", "young_person", "--data"]).arg(data).output()?;
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        said.split_whitespace().nth(1).map(str::to_owned).context("no code was printed")
    }

    fn run(&self, command: &str, data: &Path, rest: &[&str]) -> Outcome<String> {
        let (verbs, options): (Vec<&str>, Vec<&str>) =
            if command == "audit" { (rest.to_vec(), Vec::new()) } else { (Vec::new(), rest.to_vec()) };
        let output = self
            .command()
            .arg(command)
            .args(verbs)
            .arg("--data")
            .arg(data)
            .args(options)
            .output()
            .context(format_args!("heard {command} cannot be run"))?;
        ensure(output.status.success(), || {
            let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
            format!("heard {command} failed ({}): {said}", output.status)
        })?;
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }

    /// A command without the settings of whoever runs the suite.
    fn command(&self) -> Command {
        let mut command = Command::new(&self.file);
        self.clean(&mut command);
        command
    }

    /// The command that serves `data` on `port`, under `wrapper` if not empty.
    pub fn serve(&self, data: &Path, port: u16, wrapper: &[String]) -> Command {
        let mut command = match wrapper.split_first() {
            Some((first, rest)) => {
                let mut command = Command::new(first);
                self.clean(&mut command);
                command.args(rest).arg(&self.file);
                command
            }
            None => self.command(),
        };
        command.arg("serve").arg("--data").arg(data).args(["--addr", &format!("localhost:{port}")]);
        command
    }

    /// Takes the settings of whoever runs the suite off a command.
    fn clean(&self, command: &mut Command) {
        let settings = [
            "HEARD_DATA_DIR",
            "HEARD_ADDR",
            "DATABASE_URL",
            "HEARD_KEYSTORE_URL",
            "HEARD_MASTER_KEY",
            "HEARD_LOG",
            "HEARD_LOG_FORMAT",
            "HEARD_METRICS_ADDR",
            "HEARD_ORIGIN",
            "HEARD_SECURITY_CONTACT",
        ];
        for name in settings {
            command.env_remove(name);
        }
        if let Some(words) = &self.words {
            command.env("DATABASE_URL", words);
        }
        if let Some(keys) = &self.keys {
            command.env("HEARD_KEYSTORE_URL", keys);
        }
        command.stdin(Stdio::null());
    }
}
