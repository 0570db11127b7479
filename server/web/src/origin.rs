//! The address people reach Heard at. Whatever leaves the page (invitations,
//! posters, what passkeys are made for) is built on it, and never on the
//! address that a request claims to have been made to.

use std::fmt;

use url::Url;

/// Where a program that nobody configured is tried.
const UNSET: &str = "http://localhost:3000";

/// A scheme, a host and perhaps a port.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin(Url);

impl Origin {
    /// Reads `https://heard.example`, or the same with a port.
    ///
    /// # Errors
    /// A sentence for the operator.
    pub fn parse(text: &str) -> Result<Self, String> {
        let refused = || format!("{text:?} is no address such as https://heard.example");
        let url = Url::parse(text).map_err(|_| refused())?;
        let plain = matches!(url.scheme(), "http" | "https")
            && url.host_str().is_some_and(|host| !host.is_empty())
            && url.path() == "/"
            && url.query().is_none()
            && url.fragment().is_none()
            && url.username().is_empty()
            && url.password().is_none();
        if plain { Ok(Self(url)) } else { Err(refused()) }
    }

    /// The full address of one of our paths.
    #[must_use]
    pub fn link(&self, path: &str) -> String {
        format!("{self}{path}")
    }

    /// As a URL, whose path is `/`.
    #[must_use]
    pub fn url(&self) -> &Url {
        &self.0
    }

    /// The name of the host, without a port.
    #[must_use]
    pub fn host(&self) -> &str {
        self.0.host_str().unwrap_or_default()
    }
}

impl Default for Origin {
    fn default() -> Self {
        Self(Url::parse(UNSET).unwrap_or_else(|_| unreachable!("a constant address")))
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_str().trim_end_matches('/'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mod_11_an_origin_is_an_address_and_nothing_more() {
        let origin = Origin::parse("https://heard.example").unwrap();
        assert_eq!(origin.link("/join?code=K7"), "https://heard.example/join?code=K7");
        assert_eq!(Origin::parse("http://localhost:4012/").unwrap().to_string(), "http://localhost:4012");
        for wrong in
            ["heard.example", "ftp://heard.example", "https://a:b@heard.example", "https://heard.example/x", ""]
        {
            assert!(Origin::parse(wrong).is_err(), "{wrong}");
        }
        assert_eq!(Origin::default().host(), "localhost");
    }
}
