//! The end of the log, signed: whoever holds one on paper or in an e-mail can show later
//! whether anything before it was cut off or changed. What runs in the program notices that
//! within a minute, as long as nobody changes the key store with it.

use std::fmt;
use std::str::FromStr;

use heard_storage::{StorageError, args};
use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq as _;

use crate::Heard;
use crate::notifications::{Event, raise};

/// Of how many bytes a signature is.
const SIGNED: usize = 16;

/// At which minute of the day it is sent, by the council's clocks: 08:00.
const AT: u16 = 8 * 60;

/// The newest line of the log at some time: the hexadecimal digits of its hash, `-` and
/// those of what this council's key makes of it. Not its number, which would count what is
/// done here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    hash: [u8; 32],
    signed: [u8; SIGNED],
}

/// What a head shows about the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shows {
    /// The line is there.
    There,
    /// It is not: the log was cut off before it, or changed.
    Gone,
    /// It was not made by this council's program.
    NotOurs,
}

impl Head {
    fn of(heard: &Heard, hash: [u8; 32]) -> Self {
        let mut signed = [0; SIGNED];
        signed.copy_from_slice(&heard.keys().log_head(&hash)[..SIGNED]);
        Self { hash, signed }
    }
}

impl fmt::Display for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", hex::encode(self.hash), hex::encode(self.signed))
    }
}

/// It is no end of a log: 64 hexadecimal digits, a dash and 32 more.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("it is no end of a log: 64 hexadecimal digits, a dash and 32 more")]
pub struct NoHead;

impl FromStr for Head {
    type Err = NoHead;

    /// Reads one as it was printed; spaces and line ends that a mail put between do not
    /// count.
    fn from_str(typed: &str) -> Result<Self, NoHead> {
        let plain: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
        let (hash, signed) = plain.split_once('-').ok_or(NoHead)?;
        let mut head = Self { hash: [0; 32], signed: [0; SIGNED] };
        hex::decode_to_slice(hash, &mut head.hash).map_err(|_| NoHead)?;
        hex::decode_to_slice(signed, &mut head.signed).map_err(|_| NoHead)?;
        Ok(head)
    }
}

impl Serialize for Head {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Head {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <std::borrow::Cow<'de, str>>::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// The end of the log now; `None` where it has no line.
///
/// # Errors
/// When storage fails.
pub async fn head(heard: &Heard) -> Result<Option<Head>, StorageError> {
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT hash FROM audit_log ORDER BY seq DESC LIMIT 1", vec![]).await?;
    let Some(row) = row else { return Ok(None) };
    let hash = <[u8; 32]>::try_from(row.blob("hash")?);
    let hash = hash.map_err(|_| StorageError::inconsistent("audit_log.hash", "32 bytes"))?;
    Ok(Some(Head::of(heard, hash)))
}

/// What an end of the log that somebody kept shows about the log as it is now. That the
/// lines before it hang together is asked apart.
///
/// # Errors
/// When storage fails.
pub async fn shows(heard: &Heard, kept: &Head) -> Result<Shows, StorageError> {
    if !bool::from(Head::of(heard, kept.hash).signed.ct_eq(&kept.signed)) {
        return Ok(Shows::NotOurs);
    }
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT 1 AS one FROM audit_log WHERE hash = $1", args![kept.hash]).await?;
    Ok(if row.is_some() { Shows::There } else { Shows::Gone })
}

/// Sends the end of the log to those who keep it, once a day, after eight in the morning.
///
/// # Errors
/// When storage fails.
pub async fn send_head(heard: &Heard) -> Result<(), StorageError> {
    let today = heard.now().day();
    if heard.now() < today.at(AT) {
        return Ok(());
    }
    heard.words().write(move |uow| Box::pin(async move { raise(uow, Event::LogHead(today)).await })).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adm_04_an_end_of_the_log_is_read_as_it_was_printed() {
        let head = Head { hash: [0xa7; 32], signed: [0x1c; SIGNED] };
        let printed = head.to_string();
        assert_eq!(printed.parse(), Ok(head));
        assert_eq!(format!(" {}\n {}", &printed[..40], &printed[40..]).parse(), Ok(head), "a mail broke the line");
        for wrong in [
            "",
            "-",
            &printed[..64],
            &printed[..printed.len() - 1],
            &format!("{printed}-1"),
            &printed.replace('a', "x"),
        ] {
            assert_eq!(wrong.parse::<Head>(), Err(NoHead), "{wrong}");
        }
    }
}
