//! One line of the log, as its reader is shown it.

use std::collections::HashMap;

use heard_storage::clock::Moment;
use heard_storage::{Row, StorageError};
use heard_vocabulary::{LogKind, Recorded, Role, ViewAction};

use crate::Heard;
use crate::ids::{AccountId, ViewId};
use crate::record::AUTHOR;
use crate::safeguarding::named::Staff;

/// One line of the log.
#[derive(Debug, Clone)]
pub struct LogLine {
    /// Its number.
    pub seq: i64,
    /// When.
    pub at: Moment,
    /// Whether the reader is shown the day alone.
    pub day_only: bool,
    /// By whom.
    pub by: LoggedBy,
    /// What was done.
    pub what: Said,
    /// The view it, or the alert it is of, is about, where the reader may open it.
    pub view: Option<ViewId>,
    /// The member of staff it is about, by name.
    pub about: Option<String>,
    /// Short facts; empty where there are none to show.
    pub detail: String,
}

/// Who did something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LoggedBy {
    /// A member of staff, as what they did it, and their name where it is still known.
    Staff(Role, Option<String>),
    /// A young person: which one stands nowhere.
    YoungPerson,
    /// Somebody who was not signed in.
    Anybody,
    /// Who it was stands sealed elsewhere.
    Withheld,
    /// The program itself.
    Program,
}

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// This.
    Did(Recorded),
    /// Something for a child's safety: the reader is not told what.
    Withheld,
    /// It is on no list, which is our fault.
    Unknown,
}

/// The names of staff, by their accounts and by what stands for these in the log.
pub(in crate::record) struct Names {
    by_id: HashMap<AccountId, String>,
    by_name: HashMap<String, String>,
}

impl Names {
    pub(in crate::record) fn of(heard: &Heard, staff: &Staff) -> Self {
        let mut names = Self { by_id: HashMap::new(), by_name: HashMap::new() };
        for one in staff.members() {
            let (id, name) = (one.account.id(), one.known.name.clone());
            names.by_name.insert(heard.keys().audit_name(&id.bytes()), name.clone());
            names.by_id.insert(id, name);
        }
        names
    }

    /// The name of a member of staff, where it is still known.
    pub(in crate::record) fn name(&self, id: AccountId) -> Option<String> {
        self.by_id.get(&id).cloned()
    }

    /// Who a line says did it.
    pub(in crate::record) fn actor(&self, actor: &str) -> LoggedBy {
        let staff =
            actor.split_once(':').and_then(|(role, id)| Some((Role::parse(role)?, id.parse::<AccountId>().ok()?)));
        match (staff, actor) {
            (Some((role, id)), _) => LoggedBy::Staff(role, self.by_id.get(&id).cloned()),
            (None, "anonymous") => LoggedBy::Anybody,
            (None, "withheld") => LoggedBy::Withheld,
            (None, one) if one == AUTHOR || one == Role::YoungPerson.name() => LoggedBy::YoungPerson,
            (None, _) => LoggedBy::Program,
        }
    }
}

/// A line from its row; `all`: to somebody who is told what it is about; `alerts`: which
/// view each alert is about, by how the log names it.
pub(super) fn line(
    names: &Names,
    row: &Row,
    all: bool,
    alerts: &HashMap<String, ViewId>,
) -> Result<LogLine, StorageError> {
    let (subject, by) = (row.text("subject")?, names.actor(&row.text("actor")?));
    let recorded = Recorded::parse(&row.text("action")?);
    let what = match recorded {
        None => Said::Unknown,
        Some(action) if !all && action.kind().is_withheld() => Said::Withheld,
        Some(action) => Said::Did(action),
    };
    let view = match recorded {
        Some(Recorded::View(_)) if all => subject.parse().ok(),
        Some(Recorded::Alert(_)) if all => alerts.get(&subject).copied(),
        _ => None,
    };
    let detail = match recorded {
        Some(action) if shows_detail(action, all) => without_ids(&row.text("detail")?),
        _ => String::new(),
    };
    Ok(LogLine {
        seq: row.int("seq")?,
        at: row.moment("at")?,
        day_only: !all && matches!(by, LoggedBy::YoungPerson | LoggedBy::Anybody),
        view,
        about: names.by_name.get(&subject).cloned(),
        by,
        what,
        detail,
    })
}

/// Whether the facts beside an action are shown: lists name what they showed, and that
/// something is kept from somebody names them.
fn shows_detail(action: Recorded, all: bool) -> bool {
    match (action, action.kind()) {
        (Recorded::List(_) | Recorded::View(ViewAction::KeptFrom | ViewAction::NotAboutThem), _) => false,
        (_, LogKind::WayIn | LogKind::Council | LogKind::Content | LogKind::Plans | LogKind::Log) => true,
        (
            _,
            LogKind::Reading
            | LogKind::Work
            | LogKind::Harm
            | LogKind::WhoWrote
            | LogKind::Conflicts
            | LogKind::Procedures
            | LogKind::People,
        ) => all,
    }
}

/// The facts without ids, which tell a person nothing, and could name what is kept from
/// them.
fn without_ids(detail: &str) -> String {
    let is_id =
        |word: &&str| word.len() >= 32 && word.chars().all(|letter| letter.is_ascii_hexdigit() || letter == '-');
    detail.split_whitespace().filter(|word| !is_id(word)).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adm_04_a_line_says_who_did_it_and_shows_no_ids() {
        let id = AccountId::from([7; 16]);
        let names = Names { by_id: HashMap::from([(id, "Anouk".to_owned())]), by_name: HashMap::new() };
        let actor = format!("{}:{id}", Role::SafeguardingLead.name());
        assert_eq!(names.actor(&actor), LoggedBy::Staff(Role::SafeguardingLead, Some("Anouk".to_owned())));
        for (actor, by) in [
            ("young_person", LoggedBy::YoungPerson),
            (AUTHOR, LoggedBy::YoungPerson),
            ("anonymous", LoggedBy::Anybody),
            ("withheld", LoggedBy::Withheld),
            ("heard", LoggedBy::Program),
        ] {
            assert_eq!(names.actor(actor), by, "{actor}");
        }
        assert_eq!(without_ids(&format!("reading {id} 2026-11-01 2026-11-07")), "reading 2026-11-01 2026-11-07");
    }
}
