//! What was asked for and done with the doors, as a page shows it.

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::{Row, StorageError, args};
use heard_vocabulary::OpeningDeed;

use super::conditions::may_together;
use super::opening::{Signed, deed_of};
use crate::Heard;
use crate::ids::{AccountId, OpeningId};
use crate::people::{Grant, KeepDoors, Role, names_of, usable};

/// Deeds that a page shows.
const HISTORY: i64 = 100;

/// One deed, asked for or carried out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deed {
    /// The deed.
    pub id: OpeningId,
    /// Opening or closing.
    pub deed: OpeningDeed,
    /// Why; empty for an opening where nobody wrote it.
    pub reason: String,
    /// The data protection impact assessment, and the privacy notice: of an
    /// opening alone.
    pub papers: Option<(Signed, Signed)>,
    /// Who asked, and when; `None` where there is no name any more.
    pub asked: (Option<String>, Moment),
    /// Who confirmed it or took it back, and when; `None` while it waits.
    pub settled: Option<(Option<String>, Moment)>,
    /// Whether it was carried out.
    pub carried_out: bool,
}

/// The deed that waits for a second person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Which.
    pub deed: Deed,
    /// Whether whoever asks may confirm it.
    pub may_confirm: bool,
    /// Whether whoever asks asked for it.
    pub own: bool,
}

/// What waits for a second person, and everything that was asked for and
/// settled, the newest first.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn deeds(heard: &Heard, by: &Grant<KeepDoors>) -> Result<(Option<Waiting>, Vec<Deed>), StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT id, deed, reason, dpia_day, dpia_by, notice_day, notice_by, asked_by, asked_at, settled_by,
                      settled_at, carried_out FROM opening ORDER BY asked_at DESC, id DESC LIMIT $1";
    let rows = conn.all(sql, args![HISTORY]).await?;
    let mut accounts: Vec<AccountId> = Vec::new();
    for row in &rows {
        let named: [Option<AccountId>; 2] = [row.id_opt("asked_by")?, row.id_opt("settled_by")?];
        accounts.extend(named.into_iter().flatten());
    }
    accounts.sort_unstable();
    accounts.dedup();
    let names = names_of(heard, &mut conn, &accounts).await?;
    let name = |who: Option<AccountId>| who.and_then(|who| names.get(&who)).map(|identity| identity.name.clone());
    let (mut waiting, mut settled) = (None, Vec::new());
    for row in &rows {
        let asked_by: Option<AccountId> = row.id_opt("asked_by")?;
        let at = row.moment_opt("settled_at")?;
        let by_whom = name(row.id_opt("settled_by")?);
        let deed = Deed {
            id: row.id("id")?,
            deed: deed_of(row)?,
            reason: row.text("reason")?,
            papers: paper(row, "dpia_day", "dpia_by")?.zip(paper(row, "notice_day", "notice_by")?),
            asked: (name(asked_by), row.moment("asked_at")?),
            settled: at.map(|at| (by_whom, at)),
            carried_out: row.int("carried_out")? == 1,
        };
        if at.is_some() {
            settled.push(deed);
            continue;
        }
        let asker = match asked_by {
            Some(who) => usable(&mut conn, who).await?.map(|account| account.role()),
            None => None,
        };
        let own = asked_by == Some(by.id());
        let together = |role: Role| may_together(role, by.account().role());
        waiting = Some(Waiting { deed, may_confirm: !own && asker.is_some_and(together), own });
    }
    Ok((waiting, settled))
}

fn paper(row: &Row, day: &'static str, by: &'static str) -> Result<Option<Signed>, StorageError> {
    let found = row.text_opt(day)?.as_deref().and_then(Day::parse).zip(row.text_opt(by)?);
    Ok(found.map(|(day, by)| Signed { day, by }))
}
