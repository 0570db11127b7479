//! What messages say, where the council says it in its own words. Like Heard's own
//! sentences these are written beforehand and are the same for everybody: nothing
//! about anybody can come into them (docs/decisions/0032-messages-are-a-sentence-and-a-link.md).

use heard_storage::{Conn, StorageError, args, text};
use heard_vocabulary::{EditionKind, MessageText, MessageTextAction};

use crate::Heard;
use crate::editions::{self, ALL, Edition, IS_NEWEST, Of};
use crate::people::{Grant, LookAfterMessages};
use crate::record::record;

/// Letters that a sentence has at most: with its link it fits into two text
/// messages.
pub const LONGEST: usize = 160;

/// Why a sentence was not kept.
#[derive(Debug, thiserror::Error)]
pub enum WordingError {
    /// Nothing was written.
    #[error("the sentence is missing")]
    Empty,
    /// Longer than 160 letters.
    #[error("too long")]
    TooLong,
    /// Whoever reads it would not know where it comes from.
    #[error("it does not say Heard")]
    NotHeard,
    /// It holds an address, which mail systems take for a trap, and Heard puts its own there.
    #[error("it holds an address")]
    Address,
    /// Whoever reads it would not know that it is urgent.
    #[error("it does not say that it is urgent")]
    NotUrgent,
    /// There is no such version, or it says that already.
    #[error("there is no such version")]
    NoVersion,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

fn of(says: MessageText) -> Of<'static> {
    Of { kind: EditionKind::MessageText, item: says.name(), lang: ALL }
}

/// The sentences that the council wrote; what is not among them says what it said
/// when it came with the program.
pub(crate) async fn load(conn: &mut Conn) -> Result<Vec<(MessageText, String)>, StorageError> {
    let sql = format!("SELECT item, content FROM edition e WHERE kind = $1 AND {IS_NEWEST}");
    let mut found = Vec::new();
    for row in &conn.all(sql, args![EditionKind::MessageText.name()]).await? {
        let Some(says) = MessageText::parse(&row.text("item")?) else { continue };
        let sentence = serde_json::from_str(&row.text("content")?)
            .map_err(|_| StorageError::inconsistent("edition.content", "a sentence"))?;
        found.push((says, sentence));
    }
    Ok(found)
}

/// Whether phones and mail systems would make a link of a part of it: a dot with two
/// letters behind it and no blank, an at sign, two slashes. An hour such as 9.30 is none.
fn is_address(sentence: &str) -> bool {
    let dotted = sentence.split_whitespace().any(|word| {
        let parts: Vec<&str> = word.split('.').collect();
        parts.windows(2).any(|two| {
            let begins: Vec<char> = two[1].chars().take(2).collect();
            two[0].ends_with(char::is_alphanumeric) && begins.len() == 2 && begins.iter().all(|c| c.is_alphabetic())
        })
    });
    dotted || sentence.contains('@') || sentence.contains("//")
}

/// A sentence as it is kept: on one line.
///
/// # Errors
/// What is wrong with it.
pub fn checked(says: MessageText, typed: &str) -> Result<String, WordingError> {
    let sentence = text::one_line(typed).trim().to_owned();
    if text::is_empty(&sentence) {
        return Err(WordingError::Empty);
    }
    if text::length(&sentence) > LONGEST {
        return Err(WordingError::TooLong);
    }
    let plain = text::search(&sentence);
    if !plain.contains("heard") {
        return Err(WordingError::NotHeard);
    }
    if is_address(&sentence) {
        return Err(WordingError::Address);
    }
    if says == MessageText::Urgent && !plain.contains("urgent") {
        return Err(WordingError::NotUrgent);
    }
    Ok(sentence)
}

/// Lets a message say something in the council's own words. `was` is what it says
/// where the council wrote nothing.
///
/// # Errors
/// [`WordingError`]; it says what it said then.
pub async fn write_sentence(
    heard: &Heard,
    by: &Grant<LookAfterMessages>,
    says: MessageText,
    typed: &str,
    was: &str,
) -> Result<(), WordingError> {
    let (becomes, was) = (checked(says, typed)?, was.to_owned());
    let (actor, me) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                editions::hold(uow).await?;
                let newest = editions::newest(uow, of(says)).await?;
                let now: Option<String> = editions::read(uow, of(says), newest).await?;
                if now.as_ref().unwrap_or(&was) != &becomes {
                    let version = editions::keep(uow, of(says), Some(&was), &becomes, me).await?;
                    record(uow, actor, MessageTextAction::Written, says, format!("version {version}")).await?;
                }
                Ok::<_, WordingError>(())
            })
        })
        .await?;
    Ok(heard.reload().await?)
}

/// Lets a message say again what it said in an earlier version.
///
/// # Errors
/// [`WordingError`]; it says what it said then.
pub async fn put_back_sentence(
    heard: &Heard,
    by: &Grant<LookAfterMessages>,
    says: MessageText,
    version: i64,
) -> Result<(), WordingError> {
    let (actor, me) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                editions::hold(uow).await?;
                let becomes: String =
                    editions::to_put_back(uow, of(says), version).await?.ok_or(WordingError::NoVersion)?;
                let kept = editions::keep(uow, of(says), None, &becomes, me).await?;
                let detail = format!("version {version}, now {kept}");
                record(uow, actor, MessageTextAction::PutBack, says, detail).await?;
                Ok::<_, WordingError>(())
            })
        })
        .await?;
    Ok(heard.reload().await?)
}

/// Every version of a sentence, the newest first.
///
/// # Errors
/// When storage fails.
pub async fn sentence_versions(
    heard: &Heard,
    _by: &Grant<LookAfterMessages>,
    says: MessageText,
) -> Result<Vec<Edition<String>>, StorageError> {
    let mut conn = heard.words().read().await?;
    editions::all(heard, &mut conn, of(says)).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adm_02_a_sentence_says_where_it_comes_from_and_leads_nowhere_else() {
        let kept = |says, typed: &str| checked(says, typed);
        assert_eq!(
            kept(MessageText::Waits, " Heard, Kent:\n sign in to see what waits. ").unwrap(),
            "Heard, Kent: sign in to see what waits."
        );
        assert!(matches!(kept(MessageText::Waits, "Sign in."), Err(WordingError::NotHeard)));
        assert!(matches!(kept(MessageText::Waits, "\u{200b}"), Err(WordingError::Empty)));
        assert!(matches!(kept(MessageText::Waits, "Heard: see www.kent.example"), Err(WordingError::Address)));
        assert!(matches!(kept(MessageText::Waits, "Heard: see heard.kent.gov.uk"), Err(WordingError::Address)));
        for fine in ["Heard. Sign in.", "Heard, e.g. Kent: sign in before 9.30.", "Heard: sign in by 24.11"] {
            assert!(kept(MessageText::Waits, fine).is_ok(), "{fine}");
        }
        assert!(matches!(kept(MessageText::Waits, "Heard: bit.ly/x"), Err(WordingError::Address)));
        assert!(matches!(kept(MessageText::Urgent, "Heard: look now."), Err(WordingError::NotUrgent)));
        assert!(matches!(kept(MessageText::Waits, &"Heard ".repeat(40)), Err(WordingError::TooLong)));
    }
}
