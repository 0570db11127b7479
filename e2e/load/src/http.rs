//! A small HTTP/1.1 client over one kept-alive connection. It spends little
//! time of its own, so that what is measured is the server.

use std::fmt::Write as _;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::fault::{Context as _, Fault, Outcome};

/// The largest answer taken, in bytes.
const LARGEST: usize = 64 * 1024 * 1024;

/// What parts a form of several.
pub const BOUNDARY: &str = "heard-load-part";

/// One request, as a browser on the same site sends it.
#[derive(Clone, Copy, Default)]
pub struct Request<'r> {
    /// The path.
    pub path: &'r str,
    /// `name=value; …`, or empty.
    pub cookies: &'r str,
    /// A form; with one the request is a POST.
    pub form: Option<&'r str>,
    /// A form of several parts, between lines of [`BOUNDARY`]; with one the request is a POST.
    pub parts: Option<&'r [u8]>,
    /// The codings accepted; empty: none is named.
    pub codings: &'r str,
    /// The address that a proxy on this machine names as the visitor's; empty: none.
    pub behind: &'r str,
}

impl Request<'_> {
    /// The bytes sent to `authority`.
    pub fn bytes(&self, authority: &str) -> Vec<u8> {
        let (kind, body) = match (self.form, self.parts) {
            (Some(form), _) => ("application/x-www-form-urlencoded".to_owned(), Some(form.as_bytes())),
            (None, Some(parts)) => (format!("multipart/form-data; boundary={BOUNDARY}"), Some(parts)),
            (None, None) => (String::new(), None),
        };
        let method = if body.is_some() { "POST" } else { "GET" };
        let mut head = format!(
            "{method} {} HTTP/1.1\r\nhost: {authority}\r\nuser-agent: Mozilla/5.0 (heard-load)\r\n\
             accept: text/html,application/xhtml+xml,*/*;q=0.8\r\naccept-language: en-GB,en;q=0.5\r\n\
             sec-fetch-site: same-origin\r\nsec-fetch-mode: navigate\r\nsec-fetch-dest: document\r\n",
            self.path
        );
        let mut line = |name: &str, value: &str| {
            if !value.is_empty() {
                // Writing to a string cannot fail.
                let _ = write!(head, "{name}: {value}\r\n");
            }
        };
        line("accept-encoding", self.codings);
        line("cookie", self.cookies);
        line("x-forwarded-for", self.behind);
        if let Some(body) = body {
            line("origin", &format!("http://{authority}"));
            line("referer", &format!("http://{authority}/"));
            line("content-type", &kind);
            line("content-length", &body.len().to_string());
        }
        head.push_str("\r\n");
        let mut bytes = head.into_bytes();
        bytes.extend_from_slice(body.unwrap_or_default());
        bytes
    }
}

/// An answer.
#[derive(Debug)]
pub struct Reply {
    /// The status.
    pub status: u16,
    head: String,
    /// The body as it came over the wire, without transfer coding.
    pub body: Vec<u8>,
}

impl Reply {
    /// Every value of a header.
    pub fn headers<'s>(&'s self, name: &'s str) -> impl Iterator<Item = &'s str> {
        self.head
            .split("\r\n")
            .filter_map(|line| line.split_once(':'))
            .filter(move |(found, _)| found.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.trim())
    }

    /// The first value of a header; empty when there is none.
    pub fn header<'s>(&'s self, name: &'s str) -> &'s str {
        self.headers(name).next().unwrap_or_default()
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// Whether this is how a taken submission is answered.
    pub fn is_sent(&self) -> bool {
        self.status == 303 && self.header("location") == "/sent"
    }
}

/// A connection that stays open between requests.
pub struct Connection {
    stream: TcpStream,
    authority: String,
    buffer: Vec<u8>,
}

impl Connection {
    /// Connects to `localhost:port`.
    ///
    /// # Errors
    /// When nobody listens there.
    pub async fn open(port: u16) -> Outcome<Self> {
        let authority = format!("localhost:{port}");
        let stream = TcpStream::connect(&authority).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, authority, buffer: Vec::with_capacity(64 * 1024) })
    }

    /// Sends a request and waits for its whole answer.
    ///
    /// # Errors
    /// When the connection breaks before the answer is complete.
    pub async fn send(&mut self, request: Request<'_>) -> Outcome<Reply> {
        let bytes = request.bytes(&self.authority);
        self.stream.write_all(&bytes).await?;
        let end = self.read_head().await?;
        let head = String::from_utf8_lossy(&self.buffer[..end]).into_owned();
        let status = head.get(9..12).and_then(|digits| digits.parse().ok()).context("an answer has no status")?;
        self.buffer.drain(..end + 4);
        let mut reply = Reply { status, head, body: Vec::new() };
        reply.body = self.read_body(&reply).await?;
        Ok(reply)
    }

    async fn read_body(&mut self, reply: &Reply) -> Outcome<Vec<u8>> {
        if reply.header("transfer-encoding").eq_ignore_ascii_case("chunked") {
            return self.read_chunks().await;
        }
        match reply.header("content-length") {
            "" if matches!(reply.status, 204 | 304) => Ok(Vec::new()),
            "" => Err(Fault::new("an answer does not say how long it is")),
            length => {
                let length: usize = length.parse()?;
                self.take(length).await
            }
        }
    }

    async fn read_head(&mut self) -> Outcome<usize> {
        let mut looked = 0;
        loop {
            if let Some(at) = find(&self.buffer[looked..], b"\r\n\r\n") {
                return Ok(looked + at);
            }
            looked = self.buffer.len().saturating_sub(3);
            self.fill().await?;
        }
    }

    async fn read_chunks(&mut self) -> Outcome<Vec<u8>> {
        let mut body = Vec::new();
        loop {
            let line = loop {
                match find(&self.buffer, b"\r\n") {
                    Some(at) => break self.take(at + 2).await?,
                    None => self.fill().await?,
                }
            };
            let digits = String::from_utf8_lossy(&line).trim().to_owned();
            let length = usize::from_str_radix(&digits, 16)?;
            let chunk = self.take(length + 2).await?;
            if length == 0 {
                return Ok(body);
            }
            body.extend_from_slice(&chunk[..length]);
        }
    }

    async fn take(&mut self, length: usize) -> Outcome<Vec<u8>> {
        while self.buffer.len() < length {
            self.fill().await?;
        }
        Ok(self.buffer.drain(..length).collect())
    }

    async fn fill(&mut self) -> Outcome {
        if self.buffer.len() > LARGEST {
            return Err(Fault::new("an answer is too long"));
        }
        match self.stream.read_buf(&mut self.buffer).await? {
            0 => Err(Fault::new("the connection was closed")),
            _ => Ok(()),
        }
    }
}

/// Where `needle` begins.
pub fn find(hay: &[u8], needle: &[u8]) -> Option<usize> {
    hay.windows(needle.len()).position(|window| window == needle)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_posted_as_a_browser_does() {
        let request = Request { path: "/x", form: Some("a=1"), ..Request::default() };
        let text = String::from_utf8_lossy(&request.bytes("localhost:3000")).into_owned();
        assert!(text.starts_with("POST /x HTTP/1.1\r\nhost: localhost:3000\r\n"));
        assert!(text.contains("\r\norigin: http://localhost:3000\r\n"));
        assert!(text.contains("\r\ncontent-length: 3\r\n") && text.ends_with("\r\n\r\na=1"));
    }

    #[test]
    fn a_taken_submission_is_recognised() {
        let head = "HTTP/1.1 303 See Other\r\nlocation: /sent\r\nset-cookie: a=b; Path=/".to_owned();
        let reply = Reply { status: 303, head, body: Vec::new() };
        assert!(reply.is_sent());
        assert_eq!(reply.headers("Set-Cookie").collect::<Vec<_>>(), ["a=b; Path=/"]);
    }
}
