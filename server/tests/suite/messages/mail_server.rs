//! A real mail server in a process of its own: npm's smtp-server, driven by
//! `e2e/support/mail-server.mjs`.

use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use heard::messages::{Smtp, SmtpSettings};
use heard_domain::messages::Email;
use serde_json::Value;

pub struct MailServer {
    pub port: u16,
    said: Arc<Mutex<Vec<Value>>>,
    child: Child,
}

/// A message that the server took.
#[derive(Debug, Clone)]
pub struct Mail {
    pub to: String,
    pub secure: bool,
    pub id: String,
    pub subject: String,
    pub body: String,
    pub head: String,
}

fn project() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

impl MailServer {
    /// Starts one; `mode` as `e2e/support/mail-server.mjs` has it.
    pub fn start(mode: &str, port: u16) -> Self {
        let mut child = Command::new("node")
            .arg(project().join("e2e/support/mail-server.mjs"))
            .args([mode, &port.to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("Node.js runs the mail server; `make setup` installs what it needs");
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let first = lines.next().expect("the mail server did not start: `make setup` installs what it needs");
        let first: Value = serde_json::from_str(&first.unwrap()).unwrap();
        let said = Arc::new(Mutex::new(Vec::new()));
        let sink = Arc::clone(&said);
        std::thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                sink.lock().unwrap().push(serde_json::from_str(&line).unwrap());
            }
        });
        Self { port: u16::try_from(first["port"].as_u64().unwrap()).unwrap(), said, child }
    }

    /// What was taken so far, once it is at least `wanted`.
    pub async fn mails(&self, wanted: usize) -> Vec<Mail> {
        // What was answered may still be on its way through the pipe.
        for _ in 0..100 {
            if self.taken().len() >= wanted {
                break;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        self.taken()
    }

    fn taken(&self) -> Vec<Mail> {
        self.said.lock().unwrap().iter().filter(|said| said["raw"].is_string()).map(mail).collect()
    }

    /// How often it refused an address for good.
    pub fn refusals(&self) -> usize {
        self.said.lock().unwrap().iter().filter(|said| said["refused"].is_string()).count()
    }

    /// What sends to it, over an encrypted connection alone.
    pub fn sender(&self, login: Option<(&str, &str)>) -> Smtp {
        Smtp::new(settings(self.port, login, false), "heard.example").unwrap()
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// How the server at `port` is reached.
pub fn settings(port: u16, login: Option<(&str, &str)>, in_clear: bool) -> SmtpSettings {
    let ca = std::fs::read(project().join("server/tests/fixtures/messages/localhost.crt")).unwrap();
    SmtpSettings {
        host: "localhost".to_owned(),
        port,
        from: Email::parse("heard@council.example").unwrap(),
        login: login.map(|(user, password)| (user.to_owned(), password.to_owned())),
        ca: Some(ca),
        in_clear,
    }
}

fn mail(said: &Value) -> Mail {
    let raw = said["raw"].as_str().unwrap();
    let (head, body) = raw.split_once("\r\n\r\n").unwrap();
    let line = |name: &str| {
        let found = head.lines().find_map(|line| line.strip_prefix(name));
        found.unwrap_or_default().trim().to_owned()
    };
    Mail {
        to: said["to"][0].as_str().unwrap().to_owned(),
        secure: said["secure"].as_bool().unwrap(),
        id: line("Message-ID:"),
        subject: line("Subject:"),
        body: body.trim_end().to_owned(),
        head: head.to_owned(),
    }
}
