//! Where a guess comes from.

use std::convert::Infallible;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::HeaderMap;
use axum::http::request::Parts;

/// The network a visitor's request came from. Behind a proxy on the same
/// machine it is the address the proxy names last.
pub struct Guesser(pub String);

impl<S: Send + Sync> FromRequestParts<S> for Guesser {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Infallible> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(address)| address.ip());
        Ok(Self(peer.map_or_else(String::new, |peer| network(named(&parts.headers, peer)))))
    }
}

/// The address behind `peer`: what a proxy here added last, which is the end
/// of the last line. Everything before it was sent by the visitor.
fn named(headers: &HeaderMap, peer: IpAddr) -> IpAddr {
    if !peer.to_canonical().is_loopback() {
        return peer;
    }
    let last = headers.get_all("x-forwarded-for").iter().next_back();
    let last = last.and_then(|line| line.to_str().ok()).and_then(|line| line.rsplit(',').next()).map(str::trim);
    last.and_then(address).unwrap_or(peer)
}

fn address(text: &str) -> Option<IpAddr> {
    let bare = text.trim_start_matches('[').trim_end_matches(']');
    bare.parse().ok().or_else(|| text.parse::<SocketAddr>().ok().map(|address| address.ip()))
}

/// What one household or one rented machine has to itself: an address, and of
/// the newer kind the 2^64 that come together.
#[must_use]
pub fn network(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{}/64", Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(peer: &str, lines: &[&'static str]) -> String {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append("x-forwarded-for", line.parse().unwrap());
        }
        network(named(&headers, peer.parse().unwrap()))
    }

    #[test]
    fn yp_02_the_proxy_here_is_believed_and_nobody_else() {
        assert_eq!(from("127.0.0.1", &["203.0.113.9"]), "203.0.113.9");
        assert_eq!(from("127.0.0.1", &["198.51.100.1, 203.0.113.9"]), "203.0.113.9");
        assert_eq!(from("127.0.0.1", &["198.51.100.1", "203.0.113.9"]), "203.0.113.9", "the last line");
        assert_eq!(from("::1", &["203.0.113.9, 203.0.113.7"]), "203.0.113.7");
        assert_eq!(from("::ffff:127.0.0.1", &["203.0.113.9:4012"]), "203.0.113.9");
        assert_eq!(from("198.51.100.7", &["203.0.113.9"]), "198.51.100.7", "a visitor's own header counts for nothing");
        assert_eq!(from("127.0.0.1", &["nonsense"]), "127.0.0.1");
        assert_eq!(from("127.0.0.1", &[]), "127.0.0.1");
    }

    #[test]
    fn yp_02_one_network_is_one_guesser() {
        assert_eq!(from("2001:db8:1:2::7", &[]), from("2001:db8:1:2:ffff:1:2:3", &[]));
        assert_ne!(from("2001:db8:1:2::7", &[]), from("2001:db8:1:3::7", &[]));
        assert_eq!(from("::ffff:203.0.113.9", &[]), "203.0.113.9");
        assert_eq!(from("127.0.0.1", &["[2001:db8::5]"]), "2001:db8::/64");
    }
}
