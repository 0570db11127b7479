//! The program's log: lines for people, or one JSON object a line for machines.
//! Both say the same, and neither says anything about anybody.

use tracing::Subscriber;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::MakeWriter;

/// What is logged where `HEARD_LOG` says nothing.
pub const FILTER: &str = "warn,heard=info,tower_sessions_core=error";

/// How lines are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum LogFormat {
    /// For people.
    Text,
    /// One JSON object a line.
    Json,
}

/// What takes the program's lines and writes them to `writer`. `filter` is as
/// `HEARD_LOG` has it; one that cannot be read counts as none.
pub fn subscriber<W>(format: LogFormat, filter: Option<&str>, writer: W) -> Box<dyn Subscriber + Send + Sync>
where
    W: for<'w> MakeWriter<'w> + Send + Sync + 'static,
{
    let filter = filter.and_then(|filter| EnvFilter::try_new(filter).ok()).unwrap_or_else(|| EnvFilter::new(FILTER));
    let lines = tracing_subscriber::fmt().with_writer(writer).with_env_filter(filter);
    match format {
        LogFormat::Text => Box::new(lines.finish()),
        LogFormat::Json => Box::new(lines.json().with_span_list(false).finish()),
    }
}
