//! Who stands on a young person's own page because the extract says so.

use heard_storage::StorageError;
use heard_vocabulary::OwnKind;
use serde::{Deserialize, Serialize};

use super::follow::{Colleague, KnownStaff, Link};
use super::{ACTOR, PersonThere};
use crate::Heard;
use crate::contacts::{ContactCard, ContactError, OwnContact, drop_own, own_known, put_own, reword_own, shown_as};
use crate::ids::AccountId;
use crate::people::{Permission as _, ReadSentToMe};

/// Who is put on a young person's page as one of their own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Shown {
    pub kind: String,
    pub name: String,
    email: String,
    title: String,
    phone: String,
    account: Option<AccountId>,
    /// Whether nobody had entered them before: else the entry is the team's, and is not taken off.
    pub ours: bool,
    /// Whether it is written down, and not done yet.
    pending: bool,
    /// Whether they are to be taken off.
    gone: bool,
}

impl Shown {
    fn of(kind: OwnKind, line: &PersonThere, account: Option<AccountId>) -> Self {
        Self {
            kind: kind.name().to_owned(),
            name: line.name.clone(),
            email: line.email.clone(),
            title: line.title.clone(),
            phone: line.phone.clone(),
            account,
            ours: true,
            pending: true,
            gone: false,
        }
    }

    fn says_the_same(&self, other: &Self) -> bool {
        let said =
            |one: &Self| (one.name.clone(), one.email.clone(), one.title.clone(), one.phone.clone(), one.account);
        said(self) == said(other) && !self.gone
    }

    fn is_the_same_person(&self, other: &Self) -> bool {
        (&self.name, &self.email) == (&other.name, &other.email) && !self.gone
    }
}

/// Who is this to a child today: of several, whoever became it last.
fn today<'a>(lines: &'a [PersonThere], kind: OwnKind, today: &str) -> Option<&'a PersonThere> {
    let is = |line: &&PersonThere| {
        line.assigned_as().and_then(shown_as) == Some(kind)
            && line.first.as_str() <= today
            && (line.last.is_empty() || line.last.as_str() >= today)
    };
    lines.iter().filter(is).max_by_key(|line| (&line.first, &line.email, &line.name))
}

/// Whether the page shows who is meant: the account is the same, or there was none and the name is.
fn shows(own: &OwnContact, meant: &Shown) -> bool {
    match own.account {
        Some(known) => meant.account == Some(known),
        None => own.card.name == meant.name,
    }
}

/// Writes down who is to stand on the page, as [`write_pages`] carries it out. Where the extract
/// names the same person as before, and the team put somebody else there since, or a colleague who
/// left handed over, that stays.
pub(super) fn plan_pages(
    heard: &Heard,
    link: &mut Link,
    lines: &[PersonThere],
    staff: &KnownStaff,
    there: &[OwnContact],
) {
    let day = heard.now().iso_date();
    for kind in OwnKind::ALL.iter().copied() {
        let at = link.shown.iter().position(|shown| shown.kind == kind.name());
        let before = at.map(|at| link.shown.remove(at));
        let Some(line) = today(lines, kind, &day) else {
            let gone = before.filter(|before| before.ours);
            link.shown.extend(gone.map(|before| Shown { pending: true, gone: true, ..before }));
            continue;
        };
        // What is sent reaches those who read such things; everybody else is named. Whoever is suspended
        // stays who they were, and becomes nobody's: what is sent comes to the team then.
        let was = before.as_ref().and_then(|before| before.account);
        let reads = |known: &Colleague| ReadSentToMe::ROLES.contains(&known.role);
        let reaches = |known: &Colleague| reads(known) && (known.in_use || was == Some(known.account));
        let who = staff.find(heard, &line.email).filter(reaches);
        let wanted = Shown::of(kind, line, who.map(|known| known.account));
        let own = there.iter().find(|own| own.kind == kind);
        link.shown.push(match before {
            Some(before) if before.says_the_same(&wanted) => before,
            Some(before) if before.pending => wanted,
            Some(before) if before.is_the_same_person(&wanted) => {
                let theirs = own.is_some_and(|own| shows(own, &wanted) || shows(own, &before));
                Shown { ours: before.ours && theirs, pending: theirs, ..wanted }
            }
            _ => Shown { ours: !own.is_some_and(|own| shows(own, &wanted)), ..wanted },
        });
    }
}

/// Carries out what is written down; whether there was anything.
pub(super) async fn write_pages(heard: &Heard, account: AccountId, link: &mut Link) -> Result<bool, StorageError> {
    let mut any = false;
    for shown in link.shown.iter_mut().filter(|shown| shown.pending) {
        let Some(kind) = OwnKind::parse(&shown.kind) else { continue };
        if shown.gone {
            drop_own(heard, ACTOR.to_owned(), account, kind, &shown.name, false).await?;
        } else {
            match write(heard, account, kind, shown).await {
                Ok(()) => {}
                Err(ContactError::Storage(error)) => return Err(error),
                // Whoever it was went just now, or is suspended: the next time it is looked at again.
                Err(_) => continue,
            }
        }
        shown.pending = false;
        any = true;
    }
    link.shown.retain(|shown| !shown.gone || shown.pending);
    Ok(any)
}

/// Writes onto the page what a line says. What the team wrote of the same person stays where the
/// extract says nothing else.
async fn write(heard: &Heard, account: AccountId, kind: OwnKind, shown: &Shown) -> Result<(), ContactError> {
    let actor = ACTOR.to_owned();
    let there = own_known(heard, account).await?.into_iter().find(|own| own.kind == kind);
    let Some(own) = there.filter(|own| shows(own, shown)) else {
        let (name, role, reach) = (shown.name.clone(), shown.title.clone(), shown.phone.clone());
        let card = ContactCard { name, role, about: String::new(), reach };
        return put_own(heard, actor, account, kind, card, shown.account, None).await;
    };
    let or = |new: &String, old: &String| if new.is_empty() { old.clone() } else { new.clone() };
    let card = ContactCard {
        name: shown.name.clone(),
        role: or(&shown.title, &own.card.role),
        about: own.card.about.clone(),
        reach: or(&shown.phone, &own.card.reach),
    };
    match card == own.card && shown.account == own.account {
        true => Ok(()),
        false => reword_own(heard, actor, account, kind, card, shown.account).await,
    }
}

#[cfg(test)]
mod tests {
    use heard_vocabulary::AssignedAs;

    use super::*;

    #[test]
    fn adm_11_of_several_at_once_whoever_became_it_last_is_shown() {
        let line = |name: &str, first: &str, last: &str| PersonThere {
            assigned_as: AssignedAs::Worker.name().to_owned(),
            name: name.to_owned(),
            first: first.to_owned(),
            last: last.to_owned(),
            ..PersonThere::default()
        };
        let lines = [
            line("Ada", "2026-01-01", ""),
            line("Ben", "2026-03-01", ""),
            line("Cy", "2026-04-01", "2026-05-01"),
            line("Di", "2027-01-01", ""),
            line("Ed", "", ""),
        ];
        let on = |day: &str| today(&lines, OwnKind::Worker, day).map(|line| line.name.as_str());
        assert_eq!(on("2025-12-31"), Some("Ed"));
        assert_eq!(on("2026-02-01"), Some("Ada"));
        assert_eq!(on("2026-05-01"), Some("Cy"));
        assert_eq!(on("2026-05-02"), Some("Ben"));
        assert_eq!(on("2027-01-01"), Some("Di"));
        assert_eq!(today(&lines, OwnKind::Iro, "2026-05-01").map(|line| &line.name), None);
    }
}
