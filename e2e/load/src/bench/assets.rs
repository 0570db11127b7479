//! Every file a browser fetches besides pages, as it comes over the wire.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::fault::{Outcome, ensure};
use crate::form::Form;
use crate::http::{Connection, Request};
use crate::visitor::Visitor;

/// A file and what it weighs.
#[derive(Debug, Serialize)]
pub struct Asset {
    /// Its path.
    pub path: String,
    /// Bytes of its body as sent to a browser that takes brotli.
    pub bytes_over_wire: usize,
}

/// Fetches everything that the main pages, their styles and their scripts
/// name; `board` are a board member's cookies.
///
/// # Errors
/// When a page or a file is missing.
pub async fn all(port: u16, board: &str) -> Outcome<Vec<Asset>> {
    let mut waiting = named_by_pages(port, board).await?;
    waiting.extend(["/sw.js".to_owned(), "/sw-assets.js".to_owned()]);
    let mut connection = Connection::open(port).await?;
    let mut found = BTreeMap::new();
    while let Some(path) = waiting.pop_first() {
        let plain = connection.send(Request { path: &path, ..Request::default() }).await?;
        let packed = connection.send(Request { path: &path, codings: "br", ..Request::default() }).await?;
        ensure(plain.status == 200 && packed.status == 200, || format!("{path} answered {}", plain.status))?;
        if ["css", "javascript", "json"].iter().any(|kind| plain.header("content-type").contains(kind)) {
            let more = named(&plain.text(), &path);
            waiting.extend(more.into_iter().filter(|more| !found.contains_key(more) && *more != path));
        }
        found.insert(path, packed.body.len());
    }
    Ok(found.into_iter().map(|(path, bytes_over_wire)| Asset { path, bytes_over_wire }).collect())
}

async fn named_by_pages(port: u16, board: &str) -> Outcome<BTreeSet<String>> {
    let mut visitor = Visitor::new(port).await?;
    let answer = Form::new().with("answer", "Some words").with("go", "send");
    let mut pages = vec![visitor.page("/").await?, visitor.page("/help").await?];
    visitor.accepted("/say/something_wrong/1", &answer).await?;
    pages.push(visitor.page("/say/something_wrong/1").await?);
    pages.push(visitor.page("/say/something_wrong/check").await?);
    let mut connection = Connection::open(port).await?;
    let reply = connection.send(Request { path: "/board", cookies: board, ..Request::default() }).await?;
    pages.push(reply.text());
    Ok(pages.iter().flat_map(|page| named(page, "/")).collect())
}

/// The addresses of assets in a text that was served at `base`: those written
/// out, and those that a style sheet gives relative to itself.
fn named(text: &str, base: &str) -> BTreeSet<String> {
    let ends = |c: char| {
        c.is_whitespace() || matches!(c, '"' | '\'' | '(' | ')' | '<' | '>' | '&' | '#' | '?' | ',' | ';' | '`' | '\\')
    };
    let cut = |rest: &str| rest.split(ends).next().unwrap_or_default().to_owned();
    let absolute = text.match_indices("/assets/").map(|(at, _)| cut(&text[at..]));
    let folder = base.rsplit_once('/').map_or("", |(folder, _)| folder);
    let relative = text
        .match_indices("url(")
        .map(|(at, _)| cut(text[at + 4..].trim_start_matches(['"', '\''])))
        .filter(|path| !path.is_empty() && !path.starts_with('/') && !path.starts_with("data:"))
        .map(|path| join(folder, &path));
    absolute.chain(relative).filter(|path| path.starts_with("/assets/") && path.contains('.')).collect()
}

fn join(folder: &str, path: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').collect();
    for part in path.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." => {}
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn assets_are_found_in_pages_and_styles() {
        let page = r#"<link href="/assets/css/app.1a.css"><use href="/assets/art/s.2b.svg#i-lock"/>"#;
        assert_eq!(
            named(page, "/").into_iter().collect::<Vec<_>>(),
            ["/assets/art/s.2b.svg", "/assets/css/app.1a.css"]
        );
        let style = "src:url(../fonts/x.3c.woff2) format('woff2');background:url(\"data:image/png;base64,AA\")";
        assert_eq!(
            named(style, "/assets/css/app.1a.css").into_iter().collect::<Vec<_>>(),
            ["/assets/fonts/x.3c.woff2"]
        );
    }
}
