//! `heard config`: every setting with its value, where that is from, and what
//! the setting means. Flags are read from the command line's own table, so that
//! there is no second one.

use clap::parser::ValueSource;
use clap::{ArgMatches, Args, CommandFactory as _, ValueEnum};
use serde::Serialize;

use super::serve::ServeArgs;
use super::{Cli, Outcome, say};

/// How settings are printed.
#[derive(Args)]
pub(super) struct ConfigArgs {
    #[command(flatten)]
    _serve: ServeArgs,
    /// For people, or as one JSON array.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

/// A setting that the environment alone has.
struct Variable {
    name: &'static str,
    default: Option<&'static str>,
    secret: bool,
    means: &'static str,
}

const fn variable(name: &'static str, means: &'static str) -> Variable {
    Variable { name, default: None, secret: false, means }
}

const fn secret(name: &'static str, means: &'static str) -> Variable {
    Variable { name, default: None, secret: true, means }
}

/// What has no flag, mostly because it is secret or seldom set.
const VARIABLES: [Variable; 15] = [
    Variable {
        default: Some(crate::logs::FILTER),
        ..variable("HEARD_LOG", "What is logged: levels, by part of the program.")
    },
    secret("HEARD_MASTER_KEY", "The master key, instead of its file: 64 hexadecimal digits."),
    variable("HEARD_OBJECTS", "Recordings and pictures in a bucket: s3://bucket/prefix. Else in the data folder."),
    variable("HEARD_S3_ENDPOINT", "Where the bucket is, when not at Amazon."),
    secret("AWS_ACCESS_KEY_ID", "Who may write to the bucket."),
    secret("AWS_SECRET_ACCESS_KEY", "The secret that goes with it."),
    variable("AWS_REGION", "In which region the bucket is."),
    variable("HEARD_PUSH_CONTACT", "Whom push services may write to: mailto:… or https:…. Else the origin."),
    variable(
        "HEARD_PUSH_TEST_ENDPOINT",
        "For tests: one more address that may be told of news. Never set it in earnest.",
    ),
    secret("HEARD_SMTP_PASSWORD", "The password at the mail server."),
    secret("HEARD_NOTIFY_KEY", "The API key of GOV.UK Notify, whole: name, service and secret."),
    secret("HEARD_NOTIFY_TOKEN", "The bearer token with which GOV.UK Notify says what became of a message."),
    secret("HEARD_CASE_SYSTEM_TOKEN", "The bearer token at the address of the case system's extract."),
    secret("HEARD_FILING_TOKEN", "The bearer token at the address that documents for children's records go to."),
    secret("AWS_SESSION_TOKEN", "For credentials that end, what goes with them."),
];

/// One setting, as it is printed.
#[derive(Serialize)]
struct Line {
    flag: Option<String>,
    environment: Option<String>,
    value: Option<String>,
    source: &'static str,
    means: String,
}

/// Prints every setting.
pub(super) fn run(args: &ConfigArgs, matches: &ArgMatches) -> Outcome {
    let own = matches.subcommand().map_or(matches, |(_, own)| own);
    let mut lines = flags(own);
    lines.extend(VARIABLES.iter().map(of_environment));
    match args.format {
        Format::Json => say(serde_json::to_string_pretty(&lines)?),
        Format::Text => lines.iter().for_each(|line| say(text(line))),
    }
    Ok(())
}

/// Every flag of `heard serve`, and those of all commands.
fn flags(own: &ArgMatches) -> Vec<Line> {
    let mut all = Cli::command();
    all.build();
    let Some(command) = all.find_subcommand("config") else { return Vec::new() };
    let settings = command.get_arguments().filter(|arg| arg.get_env().is_some());
    settings
        .map(|arg| {
            let id = arg.get_id().as_str();
            let value = own.get_raw(id).and_then(|mut values| values.next());
            let value = value.map(|value| value.to_string_lossy().into_owned()).filter(|value| !value.is_empty());
            let source = match own.value_source(id) {
                Some(ValueSource::CommandLine) => "flag",
                Some(ValueSource::EnvVariable) => "environment",
                _ => "default",
            };
            Line {
                flag: arg.get_long().map(|long| format!("--{long}")),
                environment: arg.get_env().map(|name| name.to_string_lossy().into_owned()),
                value: hidden(value, arg.is_hide_env_values_set()),
                source,
                means: arg.get_help().map(ToString::to_string).unwrap_or_default(),
            }
        })
        .collect()
}

fn of_environment(variable: &Variable) -> Line {
    let given = std::env::var(variable.name).ok().filter(|value| !value.is_empty());
    let source = if given.is_some() { "environment" } else { "default" };
    Line {
        flag: None,
        environment: Some(variable.name.to_owned()),
        value: hidden(given.or_else(|| variable.default.map(str::to_owned)), variable.secret),
        source,
        means: variable.means.to_owned(),
    }
}

/// Of a secret it is said that there is one.
fn hidden(value: Option<String>, secret: bool) -> Option<String> {
    value.map(|value| if secret { "set".to_owned() } else { value })
}

fn text(line: &Line) -> String {
    let names: Vec<&str> = [&line.environment, &line.flag].into_iter().flatten().map(String::as_str).collect();
    let value = line.value.as_deref().unwrap_or("not set");
    format!("{} = {value}  ({})\n    {}", names.join(", "), line.source, line.means)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    use super::*;

    fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                sources(&path, found);
            } else if path.extension().is_some_and(|end| end == "rs") {
                found.push(path);
            }
        }
    }

    /// Names of the variables that a source reads from the environment.
    fn named(text: &str) -> Vec<String> {
        let marks = ["env::var(\"", "env::var_os(\"", "env = \"", "= secret(\"", "        secret(\""];
        let after = marks.iter().flat_map(|mark| text.split(mark).skip(1));
        after.filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
    }

    #[test]
    fn adm_07_every_setting_that_the_program_reads_is_printed_and_written_down() {
        let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let mut files = Vec::new();
        for folder in ["server/src", "server/web/src", "server/domain/src", "server/storage/src"] {
            sources(&project.join(folder), &mut files);
        }
        let all = Cli::command().get_matches_from(["heard", "config"]);
        let own = all.subcommand().unwrap().1;
        let printed: Vec<String> = flags(own)
            .into_iter()
            .filter_map(|line| line.environment)
            .chain(VARIABLES.iter().map(|variable| variable.name.to_owned()))
            .collect();
        let document = fs::read_to_string(project.join("docs/operating.md")).unwrap();
        let mut read = 0;
        let of_program = |file: &&PathBuf| !file.ends_with("cli/config.rs") && !file.iter().any(|part| part == "tests");
        for file in files.iter().filter(of_program) {
            for name in named(&fs::read_to_string(file).unwrap()) {
                assert!(printed.contains(&name), "{name}, in {}, is not printed", file.display());
                read += 1;
            }
        }
        assert!(read > 10, "{read} names were found");
        for name in &printed {
            assert!(document.contains(name.as_str()), "{name} is not in docs/operating.md");
        }
    }

    #[test]
    fn adm_07_a_secret_is_never_printed() {
        assert_eq!(hidden(Some("hunter2".into()), true).as_deref(), Some("set"));
        assert_eq!(hidden(None, true), None);
        let mut all = Cli::command();
        all.build();
        let config = all.find_subcommand("config").unwrap();
        for id in ["database", "key_store"] {
            let arg = config.get_arguments().find(|arg| arg.get_id() == id).unwrap();
            assert!(arg.is_hide_env_values_set(), "{id} may hold a password");
        }
    }
}
