//! A receipt: read from the page that shows it, and used as a young person
//! would use it.

use crate::fault::{Context as _, Outcome, ensure};
use crate::form::Form;
use crate::http::{Connection, Reply, Request};
use crate::visitor::{Visitor, cookie_of};

/// The cookie that lets the next page show the receipt.
const SENT: &str = "__Host-sent";

/// What lets the page after sending show its receipt, from the answer.
///
/// # Errors
/// When the answer carries none.
pub fn ticket(reply: &Reply) -> Outcome<String> {
    cookie_of(reply, SENT).context("an accepted submission carries no receipt")
}

/// The 16 digits that the page after sending shows.
///
/// # Errors
/// When it shows none.
pub async fn shown(port: u16, ticket: &str) -> Outcome<String> {
    let mut connection = Connection::open(port).await?;
    let cookies = format!("{SENT}={ticket}");
    let page = connection.send(Request { path: "/sent", cookies: &cookies, ..Request::default() }).await?;
    ensure(page.status == 200, || format!("the page after sending answered {}", page.status))?;
    digits(&page.text()).context("the page after sending shows no receipt")
}

/// Opens a thread by its receipt; the page, and the visitor who sees it.
///
/// # Errors
/// When the receipt opens nothing.
pub async fn open(port: u16, receipt: &str) -> Outcome<(Visitor, String)> {
    let mut visitor = Visitor::new(port).await?;
    visitor.accepted("/receipt", &Form::new().with("receipt", receipt)).await?;
    let page = visitor.page("/thread").await?;
    Ok((visitor, page))
}

/// The first 16 digits in the page's receipt, groups and tags between them
/// left out.
fn digits(page: &str) -> Option<String> {
    let card = &page[page.find("receipt__code")?..];
    let mut inside = false;
    let mut found = String::new();
    for c in card[card.find('>')?..].chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            c if !inside && c.is_ascii_digit() => found.push(c),
            _ => {}
        }
        if found.len() == 16 {
            return Some(found);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_receipt_is_read_out_of_its_groups() {
        let page = "<h1>1</h1><p class=\"receipt__code\"><span>4718</span> <span>0263</span> <span>9154</span> <span>3307</span> </p>";
        assert_eq!(super::digits(page).as_deref(), Some("4718026391543307"));
        assert_eq!(super::digits("<p class=\"receipt__code\">12</p>"), None);
    }
}
