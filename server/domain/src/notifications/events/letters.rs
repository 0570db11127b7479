//! Whom an event reaches by e-mail and text message, and past which limits.

use heard_storage::{StorageError, Uow, any_of};
use heard_vocabulary::{
    AuthorReason, AuthorRequestState, ConcernLevel, ConcernState, Medium, MessageText, ProcedureKind,
};

use super::{Event, Silence};
use crate::ids::AccountId;
use crate::messages;
use crate::people::{
    Approve, ClearQuotes, KeepCaseSystem, KeepDuty, KeepProcedures, LookAfterJobs, LookAfterMessages, LookAtConcerns,
    Moderate, Permission, ReadBrief, SignOffConcerns,
};
use crate::safeguarding::outside::outside;

/// Queues a neutral sentence for each proven address that an event reaches. An
/// alert's goes past every limit, digest and choice. That something may be harm is
/// not told to those whom it may be about, as long as there is somebody else.
pub(super) async fn message(uow: &mut Uow, event: &Event, about: &[AccountId]) -> Result<(), StorageError> {
    match *event {
        Event::LetterCame(view, to) => messages::tell(uow, to, MessageText::Waits, &view.bytes()).await,
        Event::AlertStep { alert, step, to, .. } => {
            messages::tell(uow, to, MessageText::Urgent, &messages::occasion_of_step(alert, step)).await
        }
        // Danger wakes whoever is on duty by an alert; those who look at it know too.
        Event::ConcernOpened(view, level) => {
            let now = uow.now();
            let occasion = [view.bytes().as_slice(), &now.0.to_be_bytes()].concat();
            for to in who_looks(uow, about).await? {
                match level {
                    ConcernLevel::Danger | ConcernLevel::PossibleHarm => {
                        messages::tell_past_limits(uow, to, &occasion).await?;
                    }
                    // It has until the end of the next working day.
                    ConcernLevel::Unread => messages::tell(uow, to, MessageText::Waits, &occasion).await?,
                }
            }
            Ok(())
        }
        Event::ConcernsLate(state, due) => {
            let people = match state {
                ConcernState::Decided if !everybody::<SignOffConcerns>(uow).await?.is_empty() => {
                    writable::<SignOffConcerns>(uow, None, Medium::ALL).await?
                }
                ConcernState::Open | ConcernState::Closed if !everybody::<LookAtConcerns>(uow).await?.is_empty() => {
                    writable::<LookAtConcerns>(uow, None, Medium::ALL).await?
                }
                // Nobody is there who could: whoever can invite somebody is told.
                _ => writable::<KeepDuty>(uow, None, Medium::ALL).await?,
            };
            let occasion = [b"late".as_slice(), state.name().as_bytes(), &due.0.to_be_bytes()].concat();
            at_once(uow, people, &occasion).await
        }
        Event::OutsideSilent(alert, how) => {
            let (how, often) = match how {
                Silence::Unanswered => (b'u', 0),
                // One step each ten minutes: told again each half hour.
                Silence::GivenBack(step) => (b'g', step / 3),
                Silence::Left(often) => (b'l', often),
            };
            let occasion = [b"outside silent".as_slice(), &alert.bytes(), &[how], &often.to_be_bytes()].concat();
            let people = writable::<KeepDuty>(uow, None, Medium::ALL).await?;
            at_once(uow, people, &occasion).await
        }
        Event::OutsideLate(due) => {
            let occasion = [b"outside late".as_slice(), &due.0.to_be_bytes()].concat();
            let mut people = writable::<KeepDuty>(uow, None, Medium::ALL).await?;
            people.extend(outside(uow).await?);
            at_once(uow, people, &occasion).await
        }
        Event::ProcedureWaits(id, kind, at) => {
            let people = who_keeps(uow, about).await?;
            match kind {
                // The designated officer is to be told within a working day, and a child who was
                // missing is spoken with within three days. A death is known at once.
                ProcedureKind::Allegation | ProcedureKind::ReturnTalk | ProcedureKind::SeriousIncident => {
                    at_once(uow, people, &[b"opened".as_slice(), &id.bytes(), &at.0.to_be_bytes()].concat()).await
                }
                ProcedureKind::Complaint | ProcedureKind::Advocate | ProcedureKind::OutsideRequest => {
                    something_waits(uow, people).await
                }
            }
        }
        Event::ProcedureLate(id, due) => {
            let occasion = [b"procedure late".as_slice(), &id.bytes(), &due.0.to_be_bytes()].concat();
            let people = who_keeps(uow, about).await?;
            at_once(uow, people, &occasion).await
        }
        Event::LogHead(day) => {
            let mut people = writable::<SignOffConcerns>(uow, None, &[Medium::Email]).await?;
            people.extend(writable::<LookAfterJobs>(uow, None, &[Medium::Email]).await?);
            let occasion = [b"end of the log".as_slice(), day.to_string().as_bytes()].concat();
            let mut each = people.into_iter();
            each.try_for_each(|to| messages::tell_by(uow, to, Medium::Email, MessageText::LogHead, &occasion))
        }
        Event::DecisionWaits(to) | Event::ResponseSentBack(to) | Event::LineWaits(to) | Event::NoteAsks(to) => {
            something_waits(uow, vec![to]).await
        }
        Event::BriefWaits => {
            let people = writable::<ReadBrief>(uow, None, Medium::ALL).await?;
            something_waits(uow, people).await
        }
        Event::IntervalMissing(id) => {
            let mut people = writable::<SignOffConcerns>(uow, None, Medium::ALL).await?;
            people.extend(writable::<KeepDuty>(uow, None, Medium::ALL).await?);
            people.sort_unstable();
            people.dedup();
            at_once(uow, people, &[b"missing".as_slice(), &id.bytes()].concat()).await
        }
        Event::CaseSystemWaits => {
            let people = writable::<KeepCaseSystem>(uow, None, Medium::ALL).await?;
            something_waits(uow, people).await
        }
        Event::ProviderSilent(day) => {
            let people = writable::<LookAfterMessages>(uow, None, Medium::ALL).await?;
            at_once(uow, people, format!("provider {day}").as_bytes()).await
        }
        Event::ColleagueKeptOut(who) => {
            let people = writable::<LookAfterMessages>(uow, Some(who), Medium::ALL).await?;
            let occasion = [b"kept out".as_slice(), &who.bytes(), &uow.now().0.to_be_bytes()].concat();
            at_once(uow, people, &occasion).await
        }
        Event::HandedIn(by) => {
            let people = writable::<Approve>(uow, Some(by), Medium::ALL).await?;
            something_waits(uow, people).await
        }
        Event::ConcernDecided(by) | Event::AuthorOpenedAlone(by) => {
            let people = seconds::<SignOffConcerns>(uow, by, about).await?;
            something_waits(uow, people).await
        }
        Event::AuthorAsked(by, why) => {
            let people = seconds::<Moderate>(uow, by, about).await?;
            if why == AuthorReason::Court {
                return something_waits(uow, people).await;
            }
            // Somebody may be in danger.
            let occasion = [b"asked".as_slice(), &uow.now().0.to_be_bytes()].concat();
            at_once(uow, people, &occasion).await
        }
        Event::LockedAsked(by) => {
            let people = seconds::<Moderate>(uow, by, about).await?;
            something_waits(uow, people).await
        }
        Event::AuthorLate(state, due) => {
            let people = match state {
                AuthorRequestState::Waiting => writable::<Moderate>(uow, None, Medium::ALL).await?,
                _ => writable::<SignOffConcerns>(uow, None, Medium::ALL).await?,
            };
            let occasion = [b"second".as_slice(), state.name().as_bytes(), &due.0.to_be_bytes()].concat();
            at_once(uow, people, &occasion).await
        }
        Event::QuoteProposed(by) => {
            let people = writable::<ClearQuotes>(uow, Some(by), Medium::ALL).await?;
            something_waits(uow, people).await
        }
        // They find it on no page.
        Event::PacksToRecall => {
            let people = writable::<ClearQuotes>(uow, None, Medium::ALL).await?;
            something_waits(uow, people.into_iter().filter(|id| !about.contains(id)).collect()).await
        }
        Event::ChannelDead { medium, since } => {
            for other in Medium::ALL.iter().copied().filter(|other| *other != medium) {
                for to in writable::<LookAfterMessages>(uow, None, &[other]).await? {
                    let occasion = [medium.name().as_bytes(), &since.0.to_be_bytes()].concat();
                    messages::tell_by(uow, to, other, MessageText::Channel, &occasion)?;
                }
            }
            Ok(())
        }
        // Young people have no address.
        Event::AnswerPublished(_)
        | Event::AnswerChanged(..)
        | Event::ReviewTold(_)
        | Event::MessageSent(..)
        | Event::PromiseDue(..)
        | Event::ReviewTells(..) => Ok(()),
    }
}

/// Those who may be the second person beside `by`: none of those whom it may be
/// about, as long as there is somebody else.
async fn seconds<P: Permission>(
    uow: &mut Uow,
    by: AccountId,
    about: &[AccountId],
) -> Result<Vec<AccountId>, StorageError> {
    let people = writable::<P>(uow, Some(by), Medium::ALL).await?;
    let alone = everybody::<P>(uow).await?.iter().all(|id| about.contains(id) || *id == by)
        && !read_outside(uow, about).await?;
    Ok(people.into_iter().filter(|id| alone || !about.contains(id)).collect())
}

/// Those who are told of what may be harm: none of those whom it may be about, but
/// where it waits for nobody else, not even outside: it is on nobody's page but theirs
/// then. Where nobody looks at concerns at all, whoever can invite somebody.
async fn who_looks(uow: &mut Uow, about: &[AccountId]) -> Result<Vec<AccountId>, StorageError> {
    let all = everybody::<LookAtConcerns>(uow).await?;
    let people = writable::<LookAtConcerns>(uow, None, Medium::ALL).await?;
    if all.is_empty() {
        return writable::<KeepDuty>(uow, None, Medium::ALL).await;
    }
    let alone = all.iter().all(|id| about.contains(id)) && !read_outside(uow, about).await?;
    Ok(people.into_iter().filter(|id| alone || !about.contains(id)).collect())
}

/// Those who keep procedures, but for these, for whom it is not; where nobody is left
/// who could read it, whoever can invite somebody and is none of these.
async fn who_keeps(uow: &mut Uow, not_for: &[AccountId]) -> Result<Vec<AccountId>, StorageError> {
    let people = match everybody::<KeepProcedures>(uow).await?.iter().all(|id| not_for.contains(id)) {
        true => writable::<KeepDuty>(uow, None, Medium::ALL).await?,
        false => writable::<KeepProcedures>(uow, None, Medium::ALL).await?,
    };
    Ok(people.into_iter().filter(|id| !not_for.contains(id)).collect())
}

/// Whether the person outside reads what may be about these.
async fn read_outside(uow: &mut Uow, about: &[AccountId]) -> Result<bool, StorageError> {
    Ok(outside(uow).await?.is_some_and(|who| !about.contains(&who)))
}

/// Whoever holds a permission.
async fn everybody<P: Permission>(uow: &mut Uow) -> Result<Vec<AccountId>, StorageError> {
    let (roles, values) = any_of(1, P::ROLES.iter().map(|role| role.name()));
    let rows = uow.all(format!("SELECT id FROM usable_account WHERE role IN {roles}"), values).await?;
    rows.iter().map(|row| row.id("id")).collect()
}

/// Tells each of them past every limit that something waits, once for an occasion.
async fn at_once(uow: &mut Uow, people: Vec<AccountId>, occasion: &[u8]) -> Result<(), StorageError> {
    for to in people {
        messages::tell_past_limits(uow, to, occasion).await?;
    }
    Ok(())
}

/// Tells each of them that something waits.
async fn something_waits(uow: &mut Uow, people: Vec<AccountId>) -> Result<(), StorageError> {
    for to in people {
        messages::tell(uow, to, MessageText::Waits, &[]).await?;
    }
    Ok(())
}

/// Whoever holds a permission and has a proven address of one of these kinds,
/// but for `without`: always in the same order, so that no two units of work
/// wait for each other.
async fn writable<P: Permission>(
    uow: &mut Uow,
    without: Option<AccountId>,
    media: &[Medium],
) -> Result<Vec<AccountId>, StorageError> {
    let (roles, mut values) = any_of(1, P::ROLES.iter().map(|role| role.name()));
    let (kinds, more) = any_of(values.len() + 1, media.iter().map(|medium| medium.name()));
    values.extend(more);
    let sql = format!(
        "SELECT u.id FROM usable_account u WHERE u.role IN {roles} AND EXISTS (
            SELECT 1 FROM dispatch_address a WHERE a.account_id = u.id AND a.medium IN {kinds}
            AND a.proven_at IS NOT NULL AND a.sealed IS NOT NULL) ORDER BY u.id"
    );
    let people = uow.all(sql, values).await?.iter().map(|row| row.id("id")).collect::<Result<Vec<AccountId>, _>>()?;
    Ok(people.into_iter().filter(|id| Some(*id) != without).collect())
}
