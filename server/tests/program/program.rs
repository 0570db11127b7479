//! The program, run as an operator runs it, and a browser's few manners.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// The longest that anything here may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// How long after one link the next is printed, at the longest.
const MORE: Duration = Duration::from_millis(500);

/// The program, without the settings of whoever runs the tests.
pub fn heard(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_heard"));
    for (name, _) in std::env::vars() {
        if name.starts_with("HEARD_") || name.starts_with("AWS_") || name == "DATABASE_URL" {
            command.env_remove(name);
        }
    }
    command.args(arguments).stdin(Stdio::null());
    command
}

/// What a command printed, with its status.
pub fn run(command: &mut Command) -> Output {
    command.output().unwrap()
}

pub fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A running server; killed when dropped.
pub struct Server {
    child: Child,
    /// Where it listens: host and port.
    pub at: String,
    /// Where its figures are, if it offers any.
    pub figures: Option<String>,
    /// Sign-in links of the demonstration: role and path; of an empty folder, the
    /// link of the first administrator.
    pub links: Vec<(String, String)>,
    log: Arc<Mutex<String>>,
}

impl Server {
    /// Serves a demonstration council in `data`, which is made if need be.
    pub fn start(data: &Path, arguments: &[&str], environment: &[(&str, &str)]) -> Self {
        let folder = data.to_str().unwrap();
        if !data.exists() {
            let made = run(&mut heard(&["demo", "--data", folder, "--views", "20", "--seed", "3"]));
            assert!(made.status.success(), "{}", text(&made.stderr));
        }
        let mut command = heard(&["serve", "--data", folder, "--addr", "127.0.0.1:0"]);
        command.args(arguments).envs(environment.iter().copied()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let (out, err) = (child.stdout.take().unwrap(), child.stderr.take().unwrap());
        let log = Arc::new(Mutex::new(String::new()));
        let kept = Arc::clone(&log);
        std::thread::spawn(move || {
            for line in BufReader::new(err).lines().map_while(Result::ok) {
                kept.lock().unwrap().push_str(&(line + "\n"));
            }
        });
        let mut this = Self { child, at: String::new(), figures: None, links: Vec::new(), log };
        // Read to its end: a program whose reader left could not print.
        let (lines, printed) = std::sync::mpsc::channel();
        std::thread::spawn(move || {
            for line in BufReader::new(out).lines().map_while(Result::ok) {
                drop(lines.send(line));
            }
        });
        while let Ok(line) = printed.recv_timeout(if this.links.is_empty() { PATIENCE } else { MORE }) {
            if let Some(address) = line.strip_prefix("listening on http://") {
                address.clone_into(&mut this.at);
            } else if let Some(address) = line.strip_prefix("figures at http://") {
                this.figures = Some(address.trim_end_matches("/metrics").to_owned());
            } else if let Some((_, code)) = line.split_once("/first-start/") {
                this.links.push(("first".to_owned(), format!("/first-start/{code}")));
            } else if let Some((role, link)) = line.split_once(char::is_whitespace) {
                let path = link.trim().split_once(&this.at).map_or("", |(_, path)| path);
                this.links.push((role.to_owned(), path.to_owned()));
            }
        }
        assert!(!this.at.is_empty(), "it did not listen: {}", this.log());
        this
    }

    /// What it logged so far.
    pub fn log(&self) -> String {
        self.log.lock().unwrap().clone()
    }

    /// Waits until it is ready.
    pub fn ready(&self) {
        self.wait_until(200, "it is not ready");
    }

    /// Waits until it is ready no more: what it looked at within a second is
    /// told again.
    pub fn ill(&self) {
        self.wait_until(503, "it is ready still");
    }

    fn wait_until(&self, status: u16, otherwise: &str) {
        let begun = Instant::now();
        while Browser::at(&self.at).get("/health/ready").status != status {
            assert!(begun.elapsed() < PATIENCE, "{otherwise}: {}", self.log());
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Ends it without warning.
    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// Somebody with cookies.
pub struct Browser {
    at: String,
    cookies: BTreeMap<String, String>,
}

pub struct Page {
    pub status: u16,
    pub body: String,
}

impl Browser {
    pub fn at(address: &str) -> Self {
        Self { at: address.to_owned(), cookies: BTreeMap::new() }
    }

    pub fn get(&mut self, path: &str) -> Page {
        self.send("GET", path, None)
    }

    pub fn post(&mut self, path: &str, body: &str) -> Page {
        self.send("POST", path, Some(body))
    }

    fn send(&mut self, method: &str, path: &str, body: Option<&str>) -> Page {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let cookies = if cookies.is_empty() { String::new() } else { format!("cookie: {}\r\n", cookies.join("; ")) };
        let (kind, body) = match body {
            Some(body) => ("content-type: application/x-www-form-urlencoded\r\n", body),
            None => ("", ""),
        };
        let at = &self.at;
        let request = format!(
            "{method} {path} HTTP/1.1\r\nhost: {at}\r\norigin: http://{at}\r\nsec-fetch-site: same-origin\r\n\
             connection: close\r\n{cookies}{kind}content-length: {}\r\n\r\n{body}",
            body.len()
        );
        let mut stream = TcpStream::connect(at).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        let answer = text(&bytes);
        let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
        for line in head.lines() {
            let Some((name, value)) = line.split_once(": ") else { continue };
            if !name.eq_ignore_ascii_case("set-cookie") {
                continue;
            }
            let Some((name, value)) = value.split(';').next().and_then(|pair| pair.split_once('=')) else { continue };
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        Page { status, body: body.to_owned() }
    }
}
