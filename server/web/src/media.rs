//! Sending a recording or picture: to be shown in its page and nowhere else.

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};

/// Nothing in it may run, ask for anything, or stand in a frame.
const POLICY: &str = "default-src 'none'; sandbox; frame-ancestors 'none'";

/// The answer with these bytes, or with the part of them that was asked for.
pub fn serve(bytes: Vec<u8>, mime: &str, asked: &HeaderMap) -> Response {
    let whole = bytes.len();
    let range = asked.get(header::RANGE).and_then(|range| range.to_str().ok());
    let (status, bytes, place) = match range.map(|range| part(range, whole)) {
        None | Some(Part::Whole) => (StatusCode::OK, bytes, None),
        Some(Part::From(from, to)) => {
            let place = format!("bytes {from}-{}/{whole}", to - 1);
            (StatusCode::PARTIAL_CONTENT, bytes[from..to].to_vec(), Some(place))
        }
        Some(Part::Nowhere) => (StatusCode::RANGE_NOT_SATISFIABLE, Vec::new(), Some(format!("bytes */{whole}"))),
    };
    let mut response = (status, bytes).into_response();
    let name = format!("inline; filename=\"answer.{}\"", mime.rsplit('/').next().unwrap_or("bin"));
    let set = [
        (header::CONTENT_TYPE, mime.to_owned()),
        (header::CONTENT_DISPOSITION, name),
        (header::ACCEPT_RANGES, "bytes".to_owned()),
        (header::CACHE_CONTROL, "no-store".to_owned()),
        (header::CONTENT_SECURITY_POLICY, POLICY.to_owned()),
    ];
    let place = place.map(|place| (header::CONTENT_RANGE, place));
    for (name, value) in set.into_iter().chain(place) {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

/// What a `Range` asks for.
#[derive(Debug, PartialEq, Eq)]
enum Part {
    /// Everything: also for several ranges, and for what is no range.
    Whole,
    /// From the first up to, not including, the second.
    From(usize, usize),
    /// Behind the end.
    Nowhere,
}

fn part(range: &str, whole: usize) -> Part {
    let Some((from, to)) = range.strip_prefix("bytes=").and_then(|range| range.split_once('-')) else {
        return Part::Whole;
    };
    match (from.parse::<usize>(), to.parse::<usize>()) {
        (Ok(from), _) if from >= whole => Part::Nowhere,
        (Ok(from), Ok(to)) if to >= from => Part::From(from, to.saturating_add(1).min(whole)),
        (Ok(from), _) if to.is_empty() => Part::From(from, whole),
        (Err(_), Ok(last)) if from.is_empty() && last > 0 => Part::From(whole.saturating_sub(last), whole),
        _ => Part::Whole,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yp_06_a_range_is_a_part_or_everything() {
        assert_eq!(part("bytes=0-", 10), Part::From(0, 10));
        assert_eq!(part("bytes=2-4", 10), Part::From(2, 5));
        assert_eq!(part("bytes=8-99", 10), Part::From(8, 10));
        assert_eq!(part("bytes=-3", 10), Part::From(7, 10));
        assert_eq!(part("bytes=10-", 10), Part::Nowhere);
        for odd in ["bytes=4-2", "bytes=0-1,3-4", "bytes=", "lines=1-2", "bytes=-0"] {
            assert_eq!(part(odd, 10), Part::Whole, "{odd}");
        }
    }
}
