//! What is well, poor or ill: from what each part answered.

use heard_storage::Space;
use heard_storage::clock::Moment;
use heard_vocabulary::JobKind;

use super::{Reason, State};
use crate::jobs::Life;
use crate::messages::{Carrier, ChannelState, Medium};

const MIB: u64 = 1 << 20;

/// With less room on a disk than this, in bytes, nothing may be stored for much
/// longer: a recording takes up to 20 MiB, and SQLite's log as much as it needs.
const LEAST: u64 = 512 * MIB;

/// With less room than this, in bytes, somebody should make some.
const SCARCE: u64 = 2_048 * MIB;

pub(super) fn of_room(space: Space) -> State {
    match space.free {
        ..LEAST => State::Ill(Reason::LittleRoom(space)),
        LEAST..SCARCE => State::Poor(Reason::LittleRoom(space)),
        SCARCE.. => State::Well,
    }
}

pub(super) fn of_jobs(life: &Life, now: Moment) -> State {
    match life.beat {
        None => State::Ill(Reason::NeverRun),
        Some(last) if life.is_silent(now) => State::Ill(Reason::Silent(last)),
        Some(_) if [JobKind::Escalate, JobKind::UrgentMessage].iter().any(|kind| life.overdue.contains(kind)) => {
            State::Ill(Reason::AlertsLate)
        }
        Some(_) if !life.overdue.is_empty() => State::Poor(Reason::Late(life.overdue.clone())),
        Some(_) => State::Well,
    }
}

/// A provider that does not answer is looked at; after an hour it has signed people out.
pub(super) fn of_providers(asked: Option<Option<Moment>>, now: Moment) -> State {
    match asked {
        None => State::Absent,
        Some(None) => State::Well,
        Some(Some(since)) if since.plus(60 * Moment::MINUTE) <= now => State::Ill(Reason::ProviderSilent(since)),
        Some(Some(since)) => State::Poor(Reason::ProviderSilent(since)),
    }
}

/// A channel that fails is looked at; one that has failed for a while is dead.
pub(super) fn of_channel(channels: &[ChannelState], medium: Medium, now: Moment) -> State {
    let Some(channel) = channels.iter().find(|one| one.medium == medium && one.carrier != Carrier::Outbox) else {
        return State::Absent;
    };
    let Some(since) = channel.failing_since else { return State::Well };
    let reason = Reason::Dead { since, fault: channel.fault, waiting: channel.waiting, urgent: channel.urgent };
    if channel.is_dead(now) { State::Ill(reason) } else { State::Poor(reason) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::health::{Checkup, HealthPart, found};
    use crate::messages::Fault;

    #[test]
    fn adm_07_little_room_is_told_before_there_is_none() {
        let of = |free| of_room(Space { free, total: 100 * SCARCE });
        assert!(of(LEAST - 1).is_ill());
        assert!(matches!(of(LEAST), State::Poor(Reason::LittleRoom(_))));
        assert!(matches!(of(SCARCE - 1), State::Poor(_)));
        assert_eq!(of(SCARCE), State::Well);
    }

    #[test]
    fn adm_07_jobs_that_are_late_are_poor_and_alerts_that_are_late_are_ill() {
        let now = Moment(100 * Moment::DAY);
        let of = |ago: i64, overdue: Vec<JobKind>| of_jobs(&Life { beat: Some(now.plus(-ago)), overdue }, now);
        assert_eq!(of(Moment::MINUTE, vec![]), State::Well);
        assert_eq!(of(Moment::MINUTE, vec![JobKind::Push]), State::Poor(Reason::Late(vec![JobKind::Push])));
        assert_eq!(of(Moment::MINUTE, vec![JobKind::Push, JobKind::Escalate]), State::Ill(Reason::AlertsLate));
        assert_eq!(of(Moment::MINUTE, vec![JobKind::UrgentMessage]), State::Ill(Reason::AlertsLate));
        let hour = 60 * Moment::MINUTE;
        assert_eq!(of(hour, vec![]), State::Ill(Reason::Silent(now.plus(-hour))));
        assert_eq!(of_jobs(&Life { beat: None, overdue: vec![] }, now), State::Ill(Reason::NeverRun));
    }

    #[test]
    fn adm_10_a_channel_that_fails_is_poor_then_dead_and_turns_nobody_away() {
        let now = Moment(100 * Moment::DAY);
        let of = |carrier, ago: Option<i64>| {
            let failing_since = ago.map(|ago| now.plus(-ago));
            let (fault, sent_at, waiting_since) = (Some(Fault::Unreachable), None, None);
            let medium = Medium::Sms;
            let state =
                ChannelState { medium, carrier, failing_since, fault, sent_at, waiting: 3, urgent: 1, waiting_since };
            of_channel(&[state], Medium::Sms, now)
        };
        assert_eq!(of(Carrier::Outbox, Some(Moment::DAY)), State::Absent);
        assert_eq!(of_channel(&[], Medium::Email, now), State::Absent, "never set up");
        assert_eq!(of(Carrier::Notify, None), State::Well);
        let ten = 10 * Moment::MINUTE;
        let dead =
            |ago: i64| Reason::Dead { since: now.plus(-ago), fault: Some(Fault::Unreachable), waiting: 3, urgent: 1 };
        assert_eq!(of(Carrier::Notify, Some(ten - 1)), State::Poor(dead(ten - 1)));
        assert_eq!(of(Carrier::Notify, Some(ten)), State::Ill(dead(ten)));
        let found = |part| found(part, State::Ill(dead(ten)), None, now);
        assert_eq!(found(HealthPart::Sms).since, now.plus(-ten), "since it failed, not since somebody looked");
        assert!(Checkup { findings: vec![found(HealthPart::Sms)], at: now }.is_ready());
        assert!(!Checkup { findings: vec![found(HealthPart::Database)], at: now }.is_ready());
    }
}
