//! What can be done in a procedure where it stands, and where it stands then.

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_vocabulary::{AllegationThreshold, Asker, ProcedureAction, ProcedureKind, ProcedureStage, RequestCheck};

use super::ProcedureError;

/// Where a procedure stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// The day it came.
    pub came: Day,
    /// When a child came back who was missing.
    pub came_at: Option<Moment>,
    /// What it waits for.
    pub stage: ProcedureStage,
    /// From which day its clock counts.
    pub began: Day,
    /// Whether that stage was given more time.
    pub extended: bool,
    /// Whether it ended.
    pub ended: bool,
    /// Whether somebody to speak for them was offered.
    pub advocacy: bool,
    /// Whether the independent person of this second stage was named.
    pub independent: bool,
    /// Whether the designated officer was told.
    pub lado: bool,
    /// What it is, once it was weighed.
    pub weighed: Option<AllegationThreshold>,
    /// Whether what was learned was written down.
    pub learned: bool,
    /// Whether a person told the siblings of a child who died or was harmed.
    pub siblings: bool,
    /// Who asks from outside.
    pub asker: Option<Asker>,
    /// What was looked at before anything leaves.
    pub checks: Checks,
}

/// What was looked at of a request from outside: one bit for each of [`RequestCheck::ALL`],
/// the first one lowest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Checks(pub i64);

impl Checks {
    const fn bit(check: RequestCheck) -> i64 {
        1 << check as i64
    }

    /// Without this one.
    #[must_use]
    pub const fn without(self, check: RequestCheck) -> Self {
        Self(self.0 & !Self::bit(check))
    }

    /// With this one, too.
    #[must_use]
    pub const fn with(self, check: RequestCheck) -> Self {
        Self(self.0 | Self::bit(check))
    }

    /// Whether it was looked at.
    #[must_use]
    pub const fn has(self, check: RequestCheck) -> bool {
        self.0 & Self::bit(check) != 0
    }

    /// What was not looked at yet.
    #[must_use]
    pub fn missing(self) -> Vec<RequestCheck> {
        RequestCheck::ALL.iter().copied().filter(|check| !self.has(*check)).collect()
    }
}

impl Standing {
    /// One that begins.
    #[must_use]
    pub const fn new(kind: ProcedureKind, began: Day) -> Self {
        let stage = match kind {
            ProcedureKind::Complaint => ProcedureStage::StageOne,
            ProcedureKind::Allegation => ProcedureStage::TellLado,
            ProcedureKind::ReturnTalk => ProcedureStage::TalkDue,
            ProcedureKind::Advocate => ProcedureStage::AdvocateToAsk,
            ProcedureKind::OutsideRequest => ProcedureStage::RequestCame,
            ProcedureKind::SeriousIncident => ProcedureStage::PanelToNotify,
        };
        Self {
            came: began,
            came_at: None,
            stage,
            began,
            extended: false,
            ended: false,
            advocacy: false,
            independent: false,
            lado: false,
            weighed: None,
            learned: false,
            siblings: false,
            asker: None,
            checks: Checks(0),
        }
    }

    /// Whether its clock runs for the council: it can be late then.
    #[must_use]
    pub const fn is_due(&self) -> bool {
        !self.ended && !self.stage.is_answered()
    }

    /// What can be done as it stands, whatever else has to be done before.
    #[must_use]
    pub fn open_to(&self) -> Vec<ProcedureAction> {
        let may = |action: &ProcedureAction| {
            !matches!(self.after(*action, self.began, Some(AllegationThreshold::Met)), Err(ProcedureError::NotNow))
        };
        ProcedureAction::ALL.iter().copied().filter(may).collect()
    }

    /// What it waits for most; nothing where it ended.
    #[must_use]
    pub fn next(&self) -> Option<ProcedureAction> {
        use ProcedureAction as A;
        use ProcedureStage as S;
        if self.ended {
            return None;
        }
        Some(match self.stage {
            S::StageOne if !self.advocacy => A::AdvocacyOffered,
            S::StageTwo if !self.independent => A::IndependentNamed,
            S::StageOne | S::StageTwo | S::PanelAnswer => A::Answered,
            S::Panel => A::PanelMet,
            S::PanelReport => A::PanelReported,
            S::TellLado => A::LadoTold,
            S::WithLado if self.weighed.is_none() => A::Weighed,
            S::TalkDue => A::Talked,
            S::AdvocateToAsk => A::AdvocateAsked,
            S::AdvocateAsked => A::AdvocateFound,
            S::RequestCame => A::Acknowledged,
            S::RequestOpen if self.asker == Some(Asker::DataComplaint) => A::Answered,
            S::RequestOpen if self.checks.missing().is_empty() => A::Released,
            S::RequestOpen => A::Checked,
            S::PanelToNotify => A::PanelNotified,
            S::RapidReview => A::RapidReviewHeld,
            S::IncidentOver if !self.siblings => A::SiblingsTold,
            S::TalkOver | S::AdvocateFound | S::RequestOver | S::IncidentOver => A::Ended,
            _ if !self.learned => A::Learned,
            S::AfterOne | S::AfterTwo | S::AfterPanel | S::WithLado | S::Below => A::Ended,
        })
    }

    const fn at(self, stage: ProcedureStage, began: Day) -> Self {
        Self { stage, began, extended: false, ..self }
    }

    /// What stands after something was done on that day; `weighed` is what it was found
    /// to be, where it was weighed.
    ///
    /// # Errors
    /// [`ProcedureError::NotNow`] where it cannot be done as it stands, or says what has
    /// to be done before.
    pub fn after(
        self,
        action: ProcedureAction,
        on: Day,
        weighed: Option<AllegationThreshold>,
    ) -> Result<Self, ProcedureError> {
        use ProcedureAction as A;
        use ProcedureStage as S;
        if self.ended {
            return match action {
                A::Noted | A::Learned | A::KeptFrom | A::NotAbout => Ok(self.noted(action)),
                // A clock that stood begins again.
                A::Reopened if self.stage == S::TalkOver => Ok(Self { ended: false, ..self.at(S::TalkDue, on) }),
                A::Reopened if self.stage == S::AdvocateFound => {
                    Ok(Self { ended: false, ..self.at(S::AdvocateToAsk, on) })
                }
                // Asked once more, as long again; and looked at anew.
                A::Reopened if self.stage.kind() == ProcedureKind::OutsideRequest => {
                    Ok(Self { ended: false, checks: Checks(0), ..self.at(S::RequestOpen, on) })
                }
                A::Reopened => Ok(Self { ended: false, began: on, ..self }),
                _ => Err(ProcedureError::NotNow),
            };
        }
        let kind = self.stage.kind();
        let (complaint, allegation) = (kind == ProcedureKind::Complaint, kind == ProcedureKind::Allegation);
        match (action, self.stage) {
            (A::Noted | A::Learned | A::KeptFrom | A::NotAbout, _) => Ok(self.noted(action)),
            (A::AdvocacyOffered, _) if complaint => Ok(Self { advocacy: true, ..self }),
            (A::Extended, stage) if super::clock::can_be_extended(stage) && !self.extended => {
                Ok(Self { extended: true, ..self })
            }
            (A::IndependentNamed, S::StageTwo) => Ok(Self { independent: true, ..self }),
            (A::Answered, S::StageOne) if !self.advocacy => Err(ProcedureError::NoAdvocacy),
            (A::Answered, S::StageOne) => Ok(self.at(S::AfterOne, on)),
            (A::Answered, S::StageTwo) if !self.independent => Err(ProcedureError::NobodyIndependent),
            (A::Answered, S::StageTwo) => Ok(self.at(S::AfterTwo, on)),
            (A::Answered, S::PanelAnswer) => Ok(self.at(S::AfterPanel, on)),
            // Also where it was not answered in time, or both want to begin there.
            (A::WentOn, S::StageOne | S::AfterOne) => Ok(Self { independent: false, ..self.at(S::StageTwo, on) }),
            (A::WentOn, S::AfterTwo) => Ok(self.at(S::Panel, on)),
            (A::PanelMet, S::Panel) => Ok(self.at(S::PanelReport, on)),
            (A::PanelReported, S::PanelReport) => Ok(self.at(S::PanelAnswer, on)),
            (A::TakenBack, _) if complaint && !self.advocacy => Err(ProcedureError::NoAdvocacy),
            // What they complain of is answered in as long as anything else, from then on.
            (A::Acknowledged, S::RequestCame) if self.asker == Some(Asker::DataComplaint) => {
                Ok(self.at(S::RequestOpen, on))
            }
            (A::Acknowledged, S::RequestCame) => Ok(Self { stage: S::RequestOpen, ..self }),
            (A::Answered, S::RequestCame | S::RequestOpen) if self.asker == Some(Asker::DataComplaint) => {
                Ok(self.at(S::RequestOver, on))
            }
            // Who it is shows only later, and with it by when it is due.
            (A::AskerCorrected, S::RequestCame | S::RequestOpen) => Ok(self),
            // Which one it was is added, or taken away, where that is known.
            (A::Checked | A::Doubted, S::RequestCame | S::RequestOpen | S::RequestOver) => Ok(self),
            (A::Released, _) if kind == ProcedureKind::OutsideRequest && !self.checks.missing().is_empty() => {
                Err(ProcedureError::NotChecked)
            }
            // More may leave afterwards, or be refused: looked at anew.
            (A::Released, S::RequestCame | S::RequestOpen | S::RequestOver) => {
                Ok(Self { checks: Checks(0), ..self.at(S::RequestOver, on) })
            }
            (A::Withheld, S::RequestCame | S::RequestOpen | S::RequestOver) => Ok(self.at(S::RequestOver, on)),
            (A::TakenBack, S::RequestCame | S::RequestOpen) => Ok(Self { ended: true, ..self }),
            (A::TakenBack, _) if complaint || kind == ProcedureKind::Advocate => Ok(Self { ended: true, ..self }),
            // Asked once more, it has no more time; another one is asked where nobody comes.
            (A::AdvocateAsked, S::AdvocateAsked) => Ok(self),
            (A::AdvocateAsked, S::AdvocateToAsk | S::AdvocateFound) => Ok(self.at(S::AdvocateAsked, on)),
            (A::AdvocateFound, S::AdvocateToAsk | S::AdvocateAsked | S::AdvocateFound) => {
                Ok(self.at(S::AdvocateFound, on))
            }
            (A::AdvocateDeclined, S::AdvocateAsked) => Ok(self.at(S::AdvocateToAsk, on)),
            // Both clocks count from the day on which the council knew of it.
            (A::PanelNotified, S::PanelToNotify) => Ok(self.at(S::RapidReview, self.came)),
            // It turned out to have to be notified: reviewed from then on.
            (A::PanelNotified, S::IncidentOver) => Ok(self.at(S::RapidReview, on)),
            // No rapid review is held for a care leaver of 18 or more.
            (A::NotNeeded, S::PanelToNotify | S::RapidReview) | (A::RapidReviewHeld, S::RapidReview) => {
                Ok(self.at(S::IncidentOver, on))
            }
            (A::SiblingsTold, _) if kind == ProcedureKind::SeriousIncident => Ok(Self { siblings: true, ..self }),
            (A::LadoTold, S::TellLado | S::Below) => Ok(Self { lado: true, ..self.at(S::WithLado, on) }),
            // Told once more, and looked at again from then on.
            (A::LadoTold, S::WithLado) => Ok(self.at(S::WithLado, on)),
            (A::CameBack, S::TalkDue) => Ok(Self { began: on, ..self }),
            // Whoever did not want it may want it later.
            (A::Talked, S::TalkDue | S::TalkOver) => Ok(self.at(S::TalkOver, on)),
            (A::Weighed, stage) if allegation => Ok(match (weighed, stage) {
                // The LADO has had to know since it came.
                (Some(AllegationThreshold::Met), S::Below) => Self { weighed, ..self.at(S::TellLado, self.came) },
                // What the designated officer was told of stays with them.
                (Some(AllegationThreshold::Met) | None, stage) | (_, stage @ S::WithLado) => {
                    Self { weighed, stage, ..self }
                }
                (_, S::Below) => Self { weighed, ..self },
                (_, _) => Self { weighed, ..self.at(S::Below, on) },
            }),
            (A::Ended, _) => self.end(),
            _ => Err(ProcedureError::NotNow),
        }
    }

    const fn noted(self, action: ProcedureAction) -> Self {
        match action {
            ProcedureAction::Learned => Self { learned: true, ..self },
            _ => self,
        }
    }

    fn end(self) -> Result<Self, ProcedureError> {
        use ProcedureKind::{Advocate, Allegation, Complaint, OutsideRequest, ReturnTalk, SeriousIncident};
        match (self.stage.kind(), self.stage) {
            (Complaint, stage) if !stage.is_answered() => Err(ProcedureError::NotAnswered),
            (Complaint, _) if !self.advocacy => Err(ProcedureError::NoAdvocacy),
            (Allegation, ProcedureStage::TellLado) => Err(ProcedureError::LadoNotTold),
            (Allegation, _) if self.weighed.is_none() => Err(ProcedureError::NotWeighed),
            (ReturnTalk, ProcedureStage::TalkDue) => Err(ProcedureError::NotTalked),
            (Advocate, stage) if !stage.is_answered() => Err(ProcedureError::NoAdvocate),
            (OutsideRequest, stage) if !stage.is_answered() => Err(ProcedureError::NotAnswered),
            (SeriousIncident, stage) if !stage.is_answered() => Err(ProcedureError::NotReviewed),
            (SeriousIncident, _) if !self.siblings => Err(ProcedureError::SiblingsNotTold),
            (ReturnTalk | Advocate | OutsideRequest | SeriousIncident, _) => Ok(Self { ended: true, ..self }),
            (_, _) if !self.learned => Err(ProcedureError::NotLearned),
            (_, _) => Ok(Self { ended: true, ..self }),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use ProcedureAction as A;
    use ProcedureStage as S;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn runs(kind: ProcedureKind, steps: &[(A, &str)]) -> Result<Standing, ProcedureError> {
        let mut now = Standing::new(kind, day("2026-11-02"));
        for (action, on) in steps {
            now = now.after(*action, day(on), (*action == A::Weighed).then_some(AllegationThreshold::Met))?;
        }
        Ok(now)
    }

    #[test]
    fn mod_10_a_complaint_goes_through_its_three_stages() {
        let steps = [
            (A::AdvocacyOffered, "2026-11-02"),
            (A::Extended, "2026-11-09"),
            (A::Answered, "2026-11-20"),
            (A::WentOn, "2026-11-25"),
            (A::IndependentNamed, "2026-11-26"),
            (A::Answered, "2026-12-10"),
            (A::WentOn, "2026-12-11"),
            (A::PanelMet, "2027-01-15"),
            (A::PanelReported, "2027-01-20"),
            (A::Answered, "2027-02-01"),
            (A::Learned, "2027-02-01"),
        ];
        let now = runs(ProcedureKind::Complaint, &steps).unwrap();
        assert_eq!((now.stage, now.began, now.extended), (S::AfterPanel, day("2027-02-01"), false));
        assert!(now.after(A::WentOn, day("2027-02-02"), None).is_err(), "after the panel there is the Ombudsman");
        assert!(now.after(A::Ended, day("2027-02-02"), None).unwrap().ended);
    }

    #[test]
    fn mod_10_mod_17_what_has_to_be_done_before_is_said() {
        use ProcedureKind::{Advocate, Allegation, Complaint, OutsideRequest, ReturnTalk, SeriousIncident};
        let at = "2026-11-03";
        for (kind, steps, wanted) in [
            (Complaint, vec![A::Ended], "NotAnswered"),
            (Complaint, vec![A::Answered], "NoAdvocacy"),
            (Complaint, vec![A::TakenBack], "NoAdvocacy"),
            (Complaint, vec![A::AdvocacyOffered, A::Answered, A::Ended], "NotLearned"),
            (Complaint, vec![A::WentOn, A::Answered], "NobodyIndependent"),
            (Complaint, vec![A::Extended, A::Extended], "NotNow"),
            (Complaint, vec![A::LadoTold], "NotNow"),
            (Allegation, vec![A::Ended], "LadoNotTold"),
            (Allegation, vec![A::LadoTold, A::Ended], "NotWeighed"),
            (Allegation, vec![A::LadoTold, A::Weighed, A::Ended], "NotLearned"),
            (ReturnTalk, vec![A::Ended], "NotTalked"),
            (ReturnTalk, vec![A::TakenBack], "NotNow"),
            (ReturnTalk, vec![A::Weighed], "NotNow"),
            (ReturnTalk, vec![A::AdvocacyOffered], "NotNow"),
            (Advocate, vec![A::Ended], "NoAdvocate"),
            (Advocate, vec![A::AdvocateAsked, A::Ended], "NoAdvocate"),
            (Advocate, vec![A::AdvocateDeclined], "NotNow"),
            (Advocate, vec![A::AdvocateAsked, A::AdvocateDeclined, A::Ended], "NoAdvocate"),
            (Advocate, vec![A::AdvocacyOffered], "NotNow"),
            (Advocate, vec![A::Answered], "NotNow"),
            (Complaint, vec![A::AdvocateFound], "NotNow"),
            (ReturnTalk, vec![A::AdvocateAsked], "NotNow"),
            (OutsideRequest, vec![A::Ended], "NotAnswered"),
            (OutsideRequest, vec![A::Acknowledged, A::Acknowledged], "NotNow"),
            (OutsideRequest, vec![A::Released], "NotChecked"),
            (OutsideRequest, vec![A::Acknowledged, A::Extended, A::Extended], "NotNow"),
            (OutsideRequest, vec![A::Extended], "NotNow"),
            (OutsideRequest, vec![A::Answered], "NotNow"),
            (OutsideRequest, vec![A::AdvocacyOffered], "NotNow"),
            (Complaint, vec![A::Released], "NotNow"),
            (Complaint, vec![A::Checked], "NotNow"),
            (Advocate, vec![A::Withheld], "NotNow"),
            (Allegation, vec![A::Talked], "NotNow"),
            (Allegation, vec![A::Answered], "NotNow"),
            (Allegation, vec![A::TakenBack], "NotNow"),
            (SeriousIncident, vec![A::Ended], "NotReviewed"),
            (SeriousIncident, vec![A::PanelNotified, A::Ended], "NotReviewed"),
            (SeriousIncident, vec![A::RapidReviewHeld], "NotNow"),
            (SeriousIncident, vec![A::PanelNotified, A::RapidReviewHeld, A::Ended], "SiblingsNotTold"),
            (SeriousIncident, vec![A::NotNeeded, A::Ended], "SiblingsNotTold"),
            (SeriousIncident, vec![A::TakenBack], "NotNow"),
            (Complaint, vec![A::SiblingsTold], "NotNow"),
        ] {
            let steps: Vec<(A, &str)> = steps.into_iter().map(|action| (action, at)).collect();
            let refused = runs(kind, &steps).unwrap_err();
            assert_eq!(format!("{refused:?}"), wanted, "{steps:?}");
        }
    }

    #[test]
    fn mod_17_what_is_below_the_threshold_waits_for_a_second_person_and_an_allegation_for_the_lado() {
        let began = day("2026-11-02");
        let fresh = Standing::new(ProcedureKind::Allegation, began);
        let weigh = |now: Standing, as_what| now.after(A::Weighed, day("2026-11-03"), Some(as_what)).unwrap();
        assert_eq!(weigh(fresh, AllegationThreshold::LowLevel).stage, S::Below);
        assert_eq!(weigh(fresh, AllegationThreshold::Complaint).stage, S::Below);
        let met = weigh(fresh, AllegationThreshold::Met);
        assert_eq!((met.stage, met.began), (S::TellLado, began), "weighing it gives no more time");
        let again = weigh(weigh(fresh, AllegationThreshold::LowLevel), AllegationThreshold::Met);
        assert_eq!((again.stage, again.began), (S::TellLado, began), "nor weighing it again");
        let told = fresh.after(A::LadoTold, day("2026-11-03"), None).unwrap();
        assert_eq!(weigh(told, AllegationThreshold::LowLevel).stage, S::WithLado, "the LADO has it");
    }

    #[test]
    fn mod_08_a_death_is_notified_and_reviewed_by_clocks_that_count_from_the_day_it_was_known() {
        let came = day("2026-11-02");
        let fresh = Standing::new(ProcedureKind::SeriousIncident, came);
        assert_eq!(fresh.next(), Some(A::PanelNotified));
        let told = fresh.after(A::PanelNotified, day("2026-11-06"), None).unwrap();
        assert_eq!((told.stage, told.began, told.next()), (S::RapidReview, came, Some(A::RapidReviewHeld)));
        let reviewed = told.after(A::RapidReviewHeld, day("2026-11-20"), None).unwrap();
        assert_eq!(
            (reviewed.stage, reviewed.is_due(), reviewed.next()),
            (S::IncidentOver, false, Some(A::SiblingsTold))
        );
        let siblings = reviewed.after(A::SiblingsTold, day("2026-11-20"), None).unwrap();
        assert!(siblings.after(A::Ended, day("2026-11-20"), None).unwrap().ended);
        // It was said that it has not to be notified, and then it had to.
        let not = fresh.after(A::NotNeeded, day("2026-11-03"), None).unwrap();
        let again = not.after(A::PanelNotified, day("2026-11-09"), None).unwrap();
        assert_eq!((again.stage, again.began), (S::RapidReview, day("2026-11-09")));
    }

    #[test]
    fn mod_10_nothing_leaves_before_everything_was_looked_at() {
        let (began, on) = (day("2026-11-02"), day("2026-11-03"));
        let mut now = Standing::new(ProcedureKind::OutsideRequest, began);
        for (n, check) in RequestCheck::ALL.iter().enumerate() {
            assert_eq!(now.checks.missing().len(), RequestCheck::ALL.len() - n);
            assert!(matches!(now.after(A::Released, on, None), Err(ProcedureError::NotChecked)), "{check:?}");
            now.checks = now.checks.with(*check);
            assert!(now.checks.has(*check));
        }
        let left = now.after(A::Released, on, None).unwrap();
        assert_eq!((left.stage, left.next()), (S::RequestOver, Some(A::Ended)));
        assert!(left.after(A::Ended, on, None).unwrap().ended);
        let nothing = Standing::new(ProcedureKind::OutsideRequest, began).after(A::Withheld, on, None).unwrap();
        assert_eq!(nothing.stage, S::RequestOver, "to refuse it nothing has to be looked at");
    }

    fn anything() -> impl Strategy<Value = (ProcedureKind, Vec<(A, AllegationThreshold, i32)>)> {
        let one = (proptest::sample::select(A::ALL), proptest::sample::select(AllegationThreshold::ALL), 0..4_i32);
        (proptest::sample::select(ProcedureKind::ALL), proptest::collection::vec(one, 1..40))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]

        /// Whatever is done in whatever order: a council's clock never stops without an
        /// answer, and nothing ends without what its procedure asks for.
        #[test]
        fn mod_10_mod_17_nothing_ends_without_what_its_procedure_asks_for((kind, steps) in anything()) {
            let (mut now, mut on) = (Standing::new(kind, day("2026-11-02")), day("2026-11-02"));
            let mut done = Vec::new();
            for (action, as_what, days) in steps {
                on = on.plus(days);
                let weighed = if action == A::Weighed { Some(as_what) } else { now.weighed };
                let Ok(mut next) = now.after(action, on, weighed) else { continue };
                if action == A::Checked {
                    next.checks = next.checks.with(RequestCheck::ALL[done.len() % RequestCheck::ALL.len()]);
                }
                if action == A::Released {
                    prop_assert!(next.checks.missing().is_empty(), "{:?}", done);
                }
                prop_assert_eq!(next.stage.kind(), kind, "it stays what it is: {:?} {:?}", done, action);
                prop_assert!(next.began >= day("2026-11-02"), "no clock begins before it came: {:?} {:?}", done, action);
                prop_assert!(next.ended || next.next().is_some_and(|next_step| next.open_to().contains(&next_step)));
                done.push(action);
                let did = |action| done.contains(&action);
                if next.ended && !now.ended {
                    match (kind, action) {
                        (ProcedureKind::Complaint, A::TakenBack) => prop_assert!(did(A::AdvocacyOffered), "{:?}", done),
                        (ProcedureKind::Complaint, _) => {
                            prop_assert!(did(A::Answered) && did(A::AdvocacyOffered) && did(A::Learned), "{:?}", done);
                        }
                        (ProcedureKind::Allegation, _) => {
                            prop_assert!(did(A::Weighed) && did(A::Learned), "{:?}", done);
                            prop_assert!(did(A::LadoTold) || now.stage == S::Below, "{:?}", done);
                        }
                        (ProcedureKind::ReturnTalk, _) => prop_assert!(did(A::Talked), "{:?}", done),
                        (ProcedureKind::SeriousIncident, _) => {
                            prop_assert!(did(A::SiblingsTold), "{:?}", done);
                            prop_assert!(did(A::RapidReviewHeld) || did(A::NotNeeded), "{:?}", done);
                        }
                        (ProcedureKind::Advocate | ProcedureKind::OutsideRequest, A::TakenBack) => {}
                        (ProcedureKind::OutsideRequest, _) => {
                            prop_assert!(did(A::Released) || did(A::Withheld), "{:?}", done);
                        }
                        (ProcedureKind::Advocate, _) => prop_assert!(did(A::AdvocateFound), "{:?}", done),
                    }
                }
                // What stopped a council's clock is an answer, or an end.
                if now.is_due() && !next.is_due() {
                    use A::{
                        AdvocateFound, Answered, Ended, NotNeeded, RapidReviewHeld, Released, TakenBack, Talked,
                        Withheld,
                    };
                    let stops = matches!(
                        action,
                        Answered
                            | Ended
                            | TakenBack
                            | Talked
                            | AdvocateFound
                            | Released
                            | Withheld
                            | NotNeeded
                            | RapidReviewHeld
                    );
                    prop_assert!(stops, "{:?} stopped the clock", action);
                }
                now = next;
            }
        }
    }
}
