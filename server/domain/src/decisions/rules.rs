//! What can be done with something that a review decided where it stands, where it
//! stands then, and by when.

use heard_storage::calendar::Day;
use heard_vocabulary::{ChallengeLevel, DecisionAction, DecisionState, SettingName, Verdict};

use super::DecisionError;
use crate::calendar::Calendar;
use crate::setup::WorkingDays;

/// What somebody is to whoever it was decided for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Their reviewing officer, who alone challenges.
    Officer,
    /// Their social worker or personal adviser, beside a reviewing officer.
    Worker,
    /// Their social worker or personal adviser, where nobody is their reviewing officer, as
    /// with most care leavers.
    Alone,
}

impl Part {
    /// What is theirs to do, whatever stands.
    const fn may(self, action: DecisionAction) -> bool {
        use DecisionAction as A;
        match action {
            A::Done => true,
            A::Moved | A::Noted | A::Ended => !matches!(self, Self::Worker),
            A::Raised | A::Answered => matches!(self, Self::Officer),
            A::Recorded | A::Read | A::Judged | A::TakenBack => false,
        }
    }
}

/// Where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// What it waits for.
    pub state: DecisionState,
    /// The day by which it is to be done.
    pub due: Day,
    /// How far it was challenged.
    pub level: Option<ChallengeLevel>,
    /// The day of that challenge.
    pub raised: Option<Day>,
    /// Whether that challenge was answered.
    pub answered: bool,
    /// What whoever it was decided for said of it last.
    pub verdict: Option<Verdict>,
}

/// What is done, with what it takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Move {
    /// What.
    pub action: DecisionAction,
    /// The level of a challenge.
    pub level: Option<ChallengeLevel>,
    /// The day that was agreed instead.
    pub day: Option<Day>,
    /// Whether it happened.
    pub verdict: Option<Verdict>,
}

impl Move {
    /// One that takes nothing else.
    #[must_use]
    pub const fn plain(action: DecisionAction) -> Self {
        Self { action, level: None, day: None, verdict: None }
    }
}

/// How far ahead something may be due, in days.
pub const FURTHEST_AHEAD: i32 = 2 * 366;

/// The clock of a level of a challenge: how many working days it has until it is answered.
#[must_use]
pub const fn clock_of(level: ChallengeLevel) -> SettingName {
    match level {
        ChallengeLevel::Informal => SettingName::ChallengeInformal,
        ChallengeLevel::Alert => SettingName::ChallengeAlert,
        ChallengeLevel::Resolution => SettingName::ChallengeResolution,
    }
}

impl Standing {
    /// One that was just decided.
    #[must_use]
    pub const fn new(due: Day) -> Self {
        Self { state: DecisionState::Open, due, level: None, raised: None, answered: false, verdict: None }
    }

    /// The last day for what it waits for: to be done, or for the challenge to be
    /// answered; nothing where it waits for neither.
    #[must_use]
    pub fn until(&self, calendar: &Calendar, days: &WorkingDays) -> Option<Day> {
        match (self.state, self.level, self.raised) {
            (DecisionState::Open, ..) => Some(self.due),
            (DecisionState::Challenged, Some(level), Some(raised)) if !self.answered => {
                Some(calendar.after(raised, days.of(clock_of(level))))
            }
            _ => None,
        }
    }

    /// Whether whoever it was decided for can say whether it happened: once somebody says
    /// so, or its day is over.
    #[must_use]
    pub fn can_be_judged(&self, today: Day) -> bool {
        matches!(self.state, DecisionState::Done | DecisionState::Ended) || self.due < today
    }

    /// What somebody of the staff can do as it stands.
    #[must_use]
    pub fn open_to(&self, part: Part, today: Day) -> Vec<DecisionAction> {
        let can = |action: &DecisionAction| {
            let level = ChallengeLevel::ALL.last().copied();
            let what = Move { action: *action, level, day: Some(today), verdict: None };
            *action != DecisionAction::Judged && self.after(what, Some(part), today).is_ok()
        };
        DecisionAction::ALL.iter().copied().filter(can).collect()
    }

    /// Whether somebody can take it back as a mistake: its officer at any time, a worker or
    /// adviser as long as nobody did or said anything about it. Neither a challenge nor a
    /// "no" is taken back by whom it is about.
    #[must_use]
    pub fn can_be_taken_back(&self, part: Part, wrote_it: bool) -> bool {
        let untouched = self.state == DecisionState::Open && self.level.is_none() && self.verdict.is_none();
        match part {
            Part::Officer => true,
            Part::Alone => untouched,
            Part::Worker => untouched && wrote_it,
        }
    }

    /// The levels that a challenge can go to as it stands.
    #[must_use]
    pub fn levels(&self) -> Vec<ChallengeLevel> {
        ChallengeLevel::ALL.iter().copied().filter(|level| self.can_be_raised_to(*level)).collect()
    }

    /// Never down; at the same level again only where something was done since.
    fn can_be_raised_to(&self, level: ChallengeLevel) -> bool {
        match (self.state, self.level) {
            (DecisionState::Ended, _) => false,
            (_, None) => true,
            (DecisionState::Challenged, Some(now)) => level > now,
            (_, Some(now)) => level >= now,
        }
    }

    /// The day that was agreed instead: not over, and at most two years ahead.
    fn moved(self, day: Option<Day>, today: Day) -> Result<Day, DecisionError> {
        day.filter(|day| (today..=today.plus(FURTHEST_AHEAD)).contains(day)).ok_or(DecisionError::NoDay)
    }

    /// What stands after something was done today; `part` is nobody where whoever it was
    /// decided for does it.
    ///
    /// # Errors
    /// [`DecisionError::NotTheirs`] where it is another's to do, [`DecisionError::NotNow`]
    /// where it cannot be done as it stands; [`DecisionError::NoLevel`],
    /// [`DecisionError::NoDay`] and [`DecisionError::NotChosen`] where these are missing.
    pub fn after(self, what: Move, part: Option<Part>, today: Day) -> Result<Self, DecisionError> {
        use DecisionAction as A;
        use DecisionState as S;
        let theirs = match part {
            Some(part) => part.may(what.action),
            None => what.action == A::Judged,
        };
        if !theirs {
            return Err(DecisionError::NotTheirs);
        }
        match (what.action, self.state) {
            (A::Done, S::Open) => Ok(Self { state: S::Done, verdict: None, ..self }),
            // What is challenged is the officer's to end: its clock runs on.
            (A::Done, S::Challenged) => Ok(Self { verdict: None, ..self }),
            (A::Moved, S::Open) => Ok(Self { due: self.moved(what.day, today)?, ..self }),
            (A::Moved, S::Challenged) if self.answered => {
                Ok(Self { state: S::Open, due: self.moved(what.day, today)?, ..self })
            }
            (A::Raised, S::Open | S::Done | S::Challenged) => {
                let level = what.level.ok_or(DecisionError::NoLevel)?;
                if !self.can_be_raised_to(level) {
                    return Err(DecisionError::NotNow);
                }
                Ok(Self { state: S::Challenged, level: Some(level), raised: Some(today), answered: false, ..self })
            }
            (A::Answered, S::Challenged) if !self.answered => Ok(Self { answered: true, ..self }),
            (A::Noted, _) => Ok(self),
            // What changed is news: whoever said that it did not happen is asked once more.
            (A::Ended, S::Open | S::Done | S::Challenged) => {
                Ok(Self { state: S::Ended, verdict: self.verdict.filter(|said| *said == Verdict::Yes), ..self })
            }
            (A::Judged, state) if self.can_be_judged(today) => {
                let verdict = what.verdict.ok_or(DecisionError::NotChosen)?;
                let state = match (verdict, state) {
                    // What is challenged is the officer's to end.
                    (_, S::Challenged) => S::Challenged,
                    (Verdict::Yes, _) => S::Ended,
                    (Verdict::Partly | Verdict::No, _) => S::Open,
                };
                Ok(Self { state, verdict: Some(verdict), ..self })
            }
            _ => Err(DecisionError::NotNow),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use DecisionAction as A;
    use DecisionState as S;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    const OFFICER: Option<Part> = Some(Part::Officer);

    #[test]
    fn mod_16_what_was_not_done_goes_up_the_levels_and_never_down() {
        let (today, calendar) = (day("2026-11-30"), Calendar::default());
        let raise =
            |now: Standing, level| now.after(Move { level: Some(level), ..Move::plain(A::Raised) }, OFFICER, today);
        let open = Standing::new(day("2026-11-20"));
        let informal = raise(open, ChallengeLevel::Informal).unwrap();
        assert_eq!(informal.until(&calendar, &WorkingDays::default()), Some(day("2026-12-07")), "five working days");
        assert!(raise(informal, ChallengeLevel::Informal).is_err(), "not twice");
        let resolution = raise(informal, ChallengeLevel::Resolution).unwrap();
        assert_eq!(
            resolution.until(&calendar, &WorkingDays::default()),
            Some(day("2026-12-30")),
            "twenty, over Christmas"
        );
        assert!(raise(resolution, ChallengeLevel::Alert).is_err(), "not down");
        let answered = resolution.after(Move::plain(A::Answered), OFFICER, today).unwrap();
        assert_eq!(answered.until(&calendar, &WorkingDays::default()), None);
        assert!(answered.after(Move::plain(A::Answered), OFFICER, today).is_err());
        let moved = Move { day: Some(day("2026-12-14")), ..Move::plain(A::Moved) };
        assert!(resolution.after(moved, OFFICER, today).is_err(), "answered first");
        let again = answered.after(moved, OFFICER, today).unwrap();
        assert_eq!((again.state, again.level), (S::Open, Some(ChallengeLevel::Resolution)));
        assert!(raise(again, ChallengeLevel::Alert).is_err(), "not down, then either");
        assert!(raise(again, ChallengeLevel::Resolution).is_ok(), "again, where another day was agreed since");
        let done = resolution.after(Move::plain(A::Done), Some(Part::Worker), today).unwrap();
        assert_eq!(
            done.until(&calendar, &WorkingDays::default()),
            resolution.until(&calendar, &WorkingDays::default()),
            "a worker stops no challenge's clock"
        );
    }

    #[test]
    fn mod_16_a_worker_challenges_nothing_moves_no_day_and_ends_nothing() {
        let today = day("2026-11-30");
        let open = Standing::new(day("2026-11-20"));
        for action in [A::Moved, A::Raised, A::Answered, A::Noted, A::Ended, A::Judged] {
            let refused = open.after(Move::plain(action), Some(Part::Worker), today);
            assert!(matches!(refused, Err(DecisionError::NotTheirs)), "{action:?}");
        }
        assert_eq!(open.open_to(Part::Worker, today), [A::Done]);
        assert_eq!(open.open_to(Part::Alone, today), [A::Done, A::Moved, A::Noted, A::Ended]);
        assert_eq!(open.open_to(Part::Officer, today), [A::Done, A::Moved, A::Raised, A::Noted, A::Ended]);
        assert!(open.after(Move::plain(A::Ended), None, today).is_err());
    }

    #[test]
    fn mod_16_every_day_from_2015_to_2035_each_challenge_is_due_as_counted_on_the_wall() {
        let calendar = Calendar::default();
        let mut raised = day("2015-01-01");
        while raised < day("2036-01-01") {
            for level in ChallengeLevel::ALL {
                let now = Standing {
                    state: S::Challenged,
                    level: Some(*level),
                    raised: Some(raised),
                    ..Standing::new(raised)
                };
                let (mut counted, mut left) = (raised, WorkingDays::default().of(clock_of(*level)));
                while left > 0 {
                    counted = counted.plus(1);
                    let weekday = counted.date().weekday();
                    let weekend = matches!(weekday, time::Weekday::Saturday | time::Weekday::Sunday);
                    left -= u32::from(!weekend && !counted.is_bank_holiday());
                }
                assert_eq!(now.until(&calendar, &WorkingDays::default()), Some(counted), "{level:?} from {raised}");
            }
            raised = raised.plus(1);
        }
    }

    fn anything() -> impl Strategy<Value = Vec<(A, Option<Part>, ChallengeLevel, Verdict, i32)>> {
        let part = proptest::sample::select(vec![None, Some(Part::Officer), Some(Part::Worker), Some(Part::Alone)]);
        let level = proptest::sample::select(ChallengeLevel::ALL);
        let verdict = proptest::sample::select(Verdict::ALL);
        proptest::collection::vec((proptest::sample::select(A::ALL), part, level, verdict, 0..9_i32), 1..40)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]

        /// Whoever does what in whatever order: nothing ends but by the word of
        /// whoever answers for it of what changed, or because whoever it was decided for says that it happened; a "no"
        /// is never over; a challenge that nobody answered has a clock.
        #[test]
        fn mod_16_nothing_ends_without_what_changed_or_their_own_yes(steps in anything()) {
            let calendar = Calendar::default();
            let mut today = day("2026-11-30");
            let mut now = Standing::new(day("2026-12-04"));
            for (action, part, level, verdict, days) in steps {
                today = today.plus(days);
                let what = Move { action, level: Some(level), day: Some(today.plus(7)), verdict: Some(verdict) };
                let Ok(next) = now.after(what, part, today) else { continue };
                if next.state == S::Ended && now.state != S::Ended {
                    let by_them = action == A::Ended && part.is_some_and(|part| part != Part::Worker);
                    prop_assert!(by_them || (action == A::Judged && verdict == Verdict::Yes && part.is_none()));
                }
                if action == A::Judged && verdict != Verdict::Yes {
                    prop_assert!(matches!(next.state, S::Open | S::Challenged));
                }
                prop_assert!(next.level >= now.level, "never down");
                if part == Some(Part::Worker) && now.state == S::Challenged {
                    prop_assert_eq!(next.until(&calendar, &WorkingDays::default()), now.until(&calendar, &WorkingDays::default()), "a worker stops no clock of it");
                }
                if next.state == S::Challenged && !next.answered {
                    prop_assert!(next.until(&calendar, &WorkingDays::default()).is_some_and(|until| until >= next.raised.unwrap()));
                }
                now = next;
            }
        }
    }
}
