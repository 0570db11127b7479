//! A running server.

use std::fs::File;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use super::Program;
use crate::fault::{Context as _, Fault, Outcome, ensure};
use crate::http::{Connection, Request};

/// The longest a server may take to start or to stop.
const PATIENCE: Duration = Duration::from_secs(60);

/// How to start a server.
pub struct Launch<'l> {
    /// The program.
    pub program: &'l Program,
    /// Its data folder.
    pub data: &'l Path,
    /// Where `serve.out` and `serve.err` are written.
    pub logs: &'l Path,
    /// A program to run it under, with arguments; mostly empty.
    pub wrapper: &'l [String],
}

/// A running server; stopped for good when dropped.
pub struct Server {
    child: Child,
    /// The port on localhost.
    pub port: u16,
    out: PathBuf,
    /// From the start of the process to the first page answered.
    pub started_in: Duration,
}

impl Drop for Server {
    fn drop(&mut self) {
        // It has mostly ended already: then both do nothing.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

impl Server {
    /// Starts a server and waits for its first page.
    ///
    /// # Errors
    /// When it ends, or does not answer in time.
    pub async fn start(launch: &Launch<'_>) -> Outcome<Self> {
        let port = free_port()?;
        Self::spawn(launch.program.serve(launch.data, port, launch.wrapper), port, launch.logs).await
    }

    /// Starts any server that answers `GET /help` on `port`.
    ///
    /// # Errors
    /// When it ends, or does not answer in time.
    pub async fn spawn(mut command: Command, port: u16, logs: &Path) -> Outcome<Self> {
        std::fs::create_dir_all(logs)?;
        let out = logs.join("serve.out");
        command.stdout(File::create(&out)?).stderr(File::create(logs.join("serve.err"))?);
        let began = Instant::now();
        let child = command.spawn().context("the server cannot be started")?;
        let mut server = Self { child, port, out, started_in: Duration::ZERO };
        while began.elapsed() < PATIENCE {
            if server.answers().await {
                server.started_in = began.elapsed();
                return Ok(server);
            }
            if let Some(status) = server.child.try_wait()? {
                let said = std::fs::read_to_string(logs.join("serve.err")).unwrap_or_default();
                return Err(Fault::new(format!("the server ended at once ({status}): {}", said.trim())));
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        Err(Fault::new("the server did not answer in time"))
    }

    async fn answers(&self) -> bool {
        let Ok(mut connection) = Connection::open(self.port).await else {
            return false;
        };
        let asked = connection.send(Request { path: "/help", ..Request::default() }).await;
        asked.is_ok_and(|reply| reply.status == 200)
    }

    /// The demonstration's sign-in link for a role.
    ///
    /// # Errors
    /// When none was printed.
    pub async fn link(&self, role: &str) -> Outcome<String> {
        for _ in 0..200 {
            let printed = std::fs::read_to_string(&self.out)?;
            let mut lines = printed.lines().filter_map(|line| line.split_once(char::is_whitespace));
            if let Some((_, link)) = lines.find(|(name, _)| *name == role) {
                return Ok(link.trim().to_owned());
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        Err(Fault::new(format!("no sign-in link was printed for {role}")))
    }

    /// Ends it without warning, by SIGKILL.
    ///
    /// # Errors
    /// When it had ended by itself.
    pub fn kill(mut self) -> Outcome {
        if let Some(status) = self.child.try_wait()? {
            return Err(Fault::new(format!("the server had ended by itself ({status})")));
        }
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }

    /// Asks it to end, by SIGTERM, and waits.
    ///
    /// # Errors
    /// When it does not end in time.
    pub async fn stop(mut self) -> Outcome {
        let own = self.child.id();
        // Under a wrapper the server is the wrapper's child.
        let pid = children(own).first().copied().unwrap_or(own);
        let sent = Command::new("sh").arg("-c").arg(format!("kill -TERM {pid}")).status()?;
        ensure(sent.success(), || "the server could not be told to stop".to_owned())?;
        let began = Instant::now();
        while began.elapsed() < PATIENCE {
            if self.child.try_wait()?.is_some() {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        Err(Fault::new("the server did not stop when told to"))
    }

    /// Processor time it used so far, in seconds.
    ///
    /// # Errors
    /// When the system does not tell.
    pub fn processor_seconds(&self) -> Outcome<f64> {
        processor_seconds(self.child.id())
    }

    /// Its memory now and at its highest, in MiB.
    ///
    /// # Errors
    /// When the system does not tell.
    pub fn memory(&self) -> Outcome<Memory> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        Ok(Memory { now: mebibytes(&status, "VmRSS:")?, highest: mebibytes(&status, "VmHWM:")? })
    }
}

/// Processor time of a process in seconds: fields 14 and 15 of its stat line,
/// in hundredths of a second.
fn processor_seconds(pid: u32) -> Outcome<f64> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat"))?;
    let (_, fields) = stat.rsplit_once(')').context("the system tells no processor time")?;
    let ticks = fields.split_whitespace().skip(11).take(2).map(str::parse::<f64>);
    Ok(ticks.sum::<Result<f64, _>>()? / 100.0)
}

/// Resident memory, in MiB.
#[derive(Clone, Copy)]
pub struct Memory {
    /// Now.
    pub now: f64,
    /// The most there ever was.
    pub highest: f64,
}

fn mebibytes(status: &str, name: &str) -> Outcome<f64> {
    let line = status.lines().find(|line| line.starts_with(name)).context("the system tells no memory")?;
    let kibibytes: f64 = line.split_whitespace().nth(1).context("no number")?.parse()?;
    Ok(kibibytes / 1024.0)
}

fn children(pid: u32) -> Vec<u32> {
    let listed = std::fs::read_to_string(format!("/proc/{pid}/task/{pid}/children")).unwrap_or_default();
    listed.split_whitespace().filter_map(|child| child.parse().ok()).collect()
}

/// A port that nobody listens on.
///
/// # Errors
/// When there is none.
pub fn free_port() -> Outcome<u16> {
    Ok(TcpListener::bind("localhost:0")?.local_addr()?.port())
}
