//! Reads what `strace -f -y -xx` wrote: calls, each with the place where it
//! began and the place where it ended among all others.

use std::collections::HashMap;
use std::io::BufRead;

use crate::fault::Outcome;

/// A moment in the trace: the line it was seen on.
pub type Place = usize;

/// Something the server did that matters for durability.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// Bytes were handed to the system for a file.
    Written {
        /// The file.
        path: String,
        /// Where in it.
        offset: usize,
        /// What.
        bytes: Vec<u8>,
    },
    /// A file was cut to a length.
    Cut {
        /// The file.
        path: String,
        /// Its new length.
        length: usize,
    },
    /// A thread asked for a file to be put on disk.
    SyncBegan {
        /// The thread.
        thread: u32,
        /// The file.
        path: String,
    },
    /// It is on disk.
    SyncEnded {
        /// The thread.
        thread: u32,
        /// The file.
        path: String,
        /// When it was asked for.
        began: Place,
    },
    /// A submission arrived on a connection.
    Asked {
        /// The connection.
        socket: String,
    },
    /// An accepted submission's answer was about to leave.
    Answered {
        /// The connection.
        socket: String,
    },
}

impl Event {
    /// Whether this is a sync of that file.
    pub fn syncs(&self, file: &str) -> bool {
        matches!(self, Self::SyncBegan { path, .. } | Self::SyncEnded { path, .. } if path == file)
    }
}

/// The events of a trace, in order, each with its place.
///
/// # Errors
/// When the trace cannot be read.
pub fn events(trace: impl BufRead) -> Outcome<Vec<(Place, Event)>> {
    let mut open: HashMap<u32, (Place, String)> = HashMap::new();
    let mut found = Vec::new();
    for (place, line) in trace.lines().enumerate() {
        let line = line?;
        let Some((thread, rest)) = split(&line) else {
            continue;
        };
        if let Some(begun) = rest.strip_suffix("<unfinished ...>") {
            open.insert(thread, (place, begun.trim_end().to_owned()));
            continue;
        }
        let (began, whole) = match rest.strip_prefix("<... ") {
            Some(resumed) => {
                let Some((began, begun)) = open.remove(&thread) else {
                    continue;
                };
                let Some((_, ending)) = resumed.split_once(" resumed>") else {
                    continue;
                };
                (began, format!("{begun}{ending}"))
            }
            None => (place, rest.to_owned()),
        };
        found.extend(read(thread, began, place, &whole));
    }
    found.extend(open.into_iter().flat_map(|(thread, (began, begun))| cut_short(thread, began, &begun)));
    // At one place a beginning comes before an ending: the order of `read`.
    found.sort_by_key(|(place, _)| *place);
    Ok(found)
}

/// `thread time rest`.
fn split(line: &str) -> Option<(u32, &str)> {
    let (thread, rest) = line.trim_start().split_once(' ')?;
    let (_, rest) = rest.trim_start().split_once(' ')?;
    Some((thread.parse().ok()?, rest))
}

/// An answer that had begun to leave when the trace ended.
fn cut_short(thread: u32, began: Place, begun: &str) -> Vec<(Place, Event)> {
    let mut events = read(thread, began, began, &format!("{begun}) = 0"));
    events.retain(|(_, event)| matches!(event, Event::Answered { .. }));
    events
}

/// The events of one whole call: `name(3<path>, …) = result`.
fn read(thread: u32, began: Place, ended: Place, call: &str) -> Vec<(Place, Event)> {
    let Some((name, rest)) = call.split_once('(') else {
        return Vec::new();
    };
    let Some((target, rest)) = rest.split_once('<').and_then(|(_, rest)| rest.split_once('>')) else {
        return Vec::new();
    };
    let Some((arguments, result)) = rest.rsplit_once(" = ") else {
        return Vec::new();
    };
    let failed = result.trim_start().starts_with(['-', '?']);
    let path = text(target);
    match name {
        "fsync" | "fdatasync" if !failed => {
            vec![
                (began, Event::SyncBegan { thread, path: path.clone() }),
                (ended, Event::SyncEnded { thread, path, began }),
            ]
        }
        "pwrite64" if !failed => written(path, arguments).map(|event| (ended, event)).into_iter().collect(),
        "ftruncate" if !failed => {
            let length = arguments.trim_matches([',', ' ', ')']).parse();
            length.map(|length| (ended, Event::Cut { path, length })).into_iter().collect()
        }
        // These two leave, or may have left, as soon as the call begins.
        "write" | "writev" | "sendto" | "sendmsg" if arguments.contains(&hexed("HTTP/1.1 303")) => {
            vec![(began, Event::Answered { socket: path })]
        }
        "recvfrom" if arguments.contains(&hexed("POST /say/")) => {
            vec![(ended, Event::Asked { socket: path })]
        }
        _ => Vec::new(),
    }
}

/// `, "\x00…", length, offset)`.
fn written(path: String, arguments: &str) -> Option<Event> {
    let (_, rest) = arguments.split_once('"')?;
    let (data, rest) = rest.split_once('"')?;
    let offset = rest.trim_end_matches([')', ' ']).rsplit(',').next()?.trim().parse().ok()?;
    Some(Event::Written { path, offset, bytes: unhex(data) })
}

fn hexed(text: &str) -> String {
    text.bytes().map(|byte| format!("\\x{byte:02x}")).collect()
}

fn text(hexed: &str) -> String {
    String::from_utf8_lossy(&unhex(hexed)).into_owned()
}

/// `\x00\x01` to bytes.
fn unhex(text: &str) -> Vec<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    text.as_bytes().chunks_exact(4).filter_map(|escape| Some(digit(escape[2])? << 4 | digit(escape[3])?)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_are_put_together_again() -> Outcome {
        let (wal, socket) = (hexed("/d/a-wal"), hexed("socket:[1]"));
        let trace = [
            format!("7 1.0 recvfrom(9<{socket}>, <unfinished ...>"),
            format!("8 1.1 pwrite64(3<{wal}>, \"\\x00\\xff\", 2, 10) = 2"),
            format!("8 1.2 fdatasync(3<{wal}> <unfinished ...>"),
            format!("7 1.3 <... recvfrom resumed>\"{}\", 99, 0, NULL, NULL) = 10", hexed("POST /say/")),
            "8 1.4 <... fdatasync resumed>) = 0".to_owned(),
            format!("7 1.5 sendto(9<{socket}>, \"{}\", 12, 0, NULL, 0) = 12", hexed("HTTP/1.1 303")),
            format!("7 1.6 ftruncate(3<{wal}>, 5) = 0"),
            "7 1.7 +++ exited with 0 +++".to_owned(),
        ];
        let path = "/d/a-wal".to_owned();
        let socket = "socket:[1]".to_owned();
        let expected = vec![
            (1, Event::Written { path: path.clone(), offset: 10, bytes: vec![0, 255] }),
            (2, Event::SyncBegan { thread: 8, path: path.clone() }),
            (3, Event::Asked { socket: socket.clone() }),
            (4, Event::SyncEnded { thread: 8, path: path.clone(), began: 2 }),
            (5, Event::Answered { socket }),
            (6, Event::Cut { path, length: 5 }),
        ];
        assert_eq!(events(trace.join("\n").as_bytes())?, expected);
        Ok(())
    }
}
