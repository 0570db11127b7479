//! Who stands on a young person's own page because the extract says so.

use heard_storage::StorageError;
use heard_vocabulary::{OwnKind, Role};
use serde::{Deserialize, Serialize};

use super::follow::{KnownStaff, Link};
use super::{ACTOR, PersonThere};
use crate::Heard;
use crate::contacts::{ContactCard, ContactError, OwnContact, drop_own, own_known, put_own, reword_own, shown_as};
use crate::ids::AccountId;

/// Who was put on a young person's page as one of their own.
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

/// Puts on the young person's page who is this to them today, or takes off whom the
/// extract had put there.
pub(super) async fn show(
    heard: &Heard,
    account: AccountId,
    link: &mut Link,
    kind: OwnKind,
    lines: &[PersonThere],
    staff: &KnownStaff,
) -> Result<(), StorageError> {
    let at = link.shown.iter().position(|shown| shown.kind == kind.name());
    let Some(line) = today(lines, kind, &heard.now().iso_date()) else {
        if let Some(at) = at {
            let gone = link.shown.remove(at);
            if gone.ours {
                drop_own(heard, ACTOR.to_owned(), account, kind, &gone.name, false).await?;
            }
        }
        return Ok(());
    };
    // What is sent to them reaches workers alone; everybody else is named.
    let who = staff.find(heard, &line.email).filter(|(_, role)| *role == Role::Worker).map(|(who, _)| who);
    let wanted = Shown {
        kind: kind.name().to_owned(),
        name: line.name.clone(),
        email: line.email.clone(),
        title: line.title.clone(),
        phone: line.phone.clone(),
        account: who,
        ours: true,
    };
    let before = at.map(|at| link.shown[at].clone());
    if before.as_ref().is_some_and(|before| Shown { ours: before.ours, ..wanted.clone() } == *before) {
        return Ok(());
    }
    let there = own_known(heard, account).await?.into_iter().find(|own| own.kind == kind);
    let ours = match written(heard, account, line, who, before.as_ref(), there).await {
        Ok(ours) => ours,
        Err(ContactError::Storage(error)) => return Err(error),
        // Whoever it was went just now: the next time it is looked at again.
        Err(_) => return Ok(()),
    };
    if let Some(at) = at {
        link.shown.remove(at);
    }
    link.shown.push(Shown { ours, ..wanted });
    Ok(())
}

/// Writes onto the page what a line says; whether the entry is the extract's.
///
/// It is the same person where the account is the same, or the name is and there was no account:
/// then what the team wrote of them stays where the extract says nothing else. Where the extract
/// names the same person as before, and the team put somebody else there, or a colleague who left
/// handed over, that stays, too.
async fn written(
    heard: &Heard,
    account: AccountId,
    line: &PersonThere,
    who: Option<AccountId>,
    before: Option<&Shown>,
    there: Option<OwnContact>,
) -> Result<bool, ContactError> {
    let actor = ACTOR.to_owned();
    let Some(kind) = line.assigned_as().and_then(shown_as) else { return Ok(false) };
    let same = there.as_ref().filter(|own| match own.account {
        Some(known) => who == Some(known),
        None => own.card.name == line.name,
    });
    if let Some(own) = same {
        let or = |new: &String, old: &String| if new.is_empty() { old.clone() } else { new.clone() };
        let card = ContactCard {
            name: line.name.clone(),
            role: or(&line.title, &own.card.role),
            about: own.card.about.clone(),
            reach: or(&line.phone, &own.card.reach),
        };
        if card != own.card || who != own.account {
            reword_own(heard, actor, account, kind, card, who).await?;
        }
        return Ok(before.is_some_and(|before| before.ours));
    }
    if before.is_some_and(|before| before.email == line.email && before.name == line.name) {
        return Ok(false);
    }
    let card = ContactCard {
        name: line.name.clone(),
        role: line.title.clone(),
        about: String::new(),
        reach: line.phone.clone(),
    };
    put_own(heard, actor, account, kind, card, who, None).await.map(|()| true)
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
