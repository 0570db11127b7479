//! Somebody at a browser: a connection and the cookies it was given.

use std::collections::BTreeMap;

use crate::fault::{Outcome, ensure};
use crate::form::Form;
use crate::http::{BOUNDARY, Connection, Reply, Request};

/// A visitor with a cookie jar.
pub struct Visitor {
    connection: Connection,
    jar: BTreeMap<String, String>,
    behind: String,
}

impl Visitor {
    /// A visitor who has not been here before.
    ///
    /// # Errors
    /// When nobody listens on `port`.
    pub async fn new(port: u16) -> Outcome<Self> {
        Ok(Self { connection: Connection::open(port).await?, jar: BTreeMap::new(), behind: String::new() })
    }

    /// The same visitor, come through a proxy on this machine from `address`.
    #[must_use]
    pub fn behind(self, address: &str) -> Self {
        Self { behind: address.to_owned(), ..self }
    }

    /// A visitor who signed in by a link of the demonstration.
    ///
    /// # Errors
    /// When the link does not give a session.
    pub async fn by_link(port: u16, link: &str) -> Outcome<Self> {
        let mut visitor = Self::new(port).await?;
        let path = link.find("/demo/").map_or(link, |at| &link[at..]);
        let reply = visitor.get(path).await?;
        ensure(matches!(reply.status, 200 | 303) && !visitor.jar.is_empty(), || {
            format!("a demonstration link answered {} without a session", reply.status)
        })?;
        Ok(visitor)
    }

    /// The same visitor, with the same cookies, at another port.
    ///
    /// # Errors
    /// When nobody listens there.
    pub async fn at(&self, port: u16) -> Outcome<Self> {
        Ok(Self { connection: Connection::open(port).await?, jar: self.jar.clone(), behind: self.behind.clone() })
    }

    /// The cookies, as a header's value.
    pub fn cookies(&self) -> String {
        let pairs: Vec<String> = self.jar.iter().map(|(name, value)| format!("{name}={value}")).collect();
        pairs.join("; ")
    }

    /// Gets a page.
    ///
    /// # Errors
    /// When the connection breaks.
    pub async fn get(&mut self, path: &str) -> Outcome<Reply> {
        self.go(path, None).await
    }

    /// Gets a page that must be there.
    ///
    /// # Errors
    /// When it is not.
    pub async fn page(&mut self, path: &str) -> Outcome<String> {
        let reply = self.get(path).await?;
        // The path may hold a secret link: only its first part is named.
        let shown: String = path.split('/').take(2).collect::<Vec<_>>().join("/");
        ensure(reply.status == 200, || format!("GET {shown}… answered {}", reply.status))?;
        Ok(reply.text())
    }

    /// Posts a form.
    ///
    /// # Errors
    /// When the connection breaks.
    pub async fn post(&mut self, path: &str, form: &Form) -> Outcome<Reply> {
        self.go(path, Some(form.as_str())).await
    }

    /// Posts a form that must be accepted.
    ///
    /// # Errors
    /// When the answer is not 303.
    pub async fn accepted(&mut self, path: &str, form: &Form) -> Outcome<Reply> {
        let reply = self.post(path, form).await?;
        ensure(reply.status == 303, || format!("POST {path} answered {}", reply.status))?;
        Ok(reply)
    }

    /// Sends a file, as a form's field `file`.
    ///
    /// # Errors
    /// When the connection breaks.
    pub async fn upload(&mut self, path: &str, name: &str, file: &[u8]) -> Outcome<Reply> {
        let head = format!(
            "--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
             content-type: application/octet-stream\r\n\r\n"
        );
        let body = [head.as_bytes(), file, format!("\r\n--{BOUNDARY}--\r\n").as_bytes()].concat();
        let cookies = self.cookies();
        self.ask(Request { path, cookies: &cookies, parts: Some(&body), ..Request::default() }).await
    }

    async fn go(&mut self, path: &str, form: Option<&str>) -> Outcome<Reply> {
        let (cookies, behind) = (self.cookies(), self.behind.clone());
        self.ask(Request { path, cookies: &cookies, form, behind: &behind, ..Request::default() }).await
    }

    async fn ask(&mut self, request: Request<'_>) -> Outcome<Reply> {
        let reply = self.connection.send(request).await?;
        for line in reply.headers("set-cookie") {
            keep(&mut self.jar, line);
        }
        Ok(reply)
    }
}

fn keep(jar: &mut BTreeMap<String, String>, line: &str) {
    let mut parts = line.split(';').map(str::trim);
    let Some((name, value)) = parts.next().and_then(|pair| pair.split_once('=')) else {
        return;
    };
    if value.is_empty() || parts.any(|part| part.eq_ignore_ascii_case("max-age=0")) {
        jar.remove(name);
    } else {
        jar.insert(name.to_owned(), value.to_owned());
    }
}

/// The value of cookie `name` that this answer sets.
pub fn cookie_of(reply: &Reply, name: &str) -> Option<String> {
    let mut jar = BTreeMap::new();
    reply.headers("set-cookie").for_each(|line| keep(&mut jar, line));
    jar.remove(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cookies_are_kept_and_forgotten() {
        let mut jar = BTreeMap::new();
        keep(&mut jar, "a=1; Path=/; HttpOnly");
        keep(&mut jar, "b=2");
        keep(&mut jar, "a=; Max-Age=0");
        assert_eq!(jar.into_iter().collect::<Vec<_>>(), [("b".to_owned(), "2".to_owned())]);
    }
}
