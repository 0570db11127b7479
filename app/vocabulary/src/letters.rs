//! Letters to whoever complained: of which stage, in which words, how they went.

use crate::ProcedureStage;

vocabulary! {
    /// A letter to whoever complained (SI 2006/1738).
    LetterKind {
        /// That their complaint came, and by when it is answered.
        Received = "received",
        /// That stage 1 needs more time, and why.
        MoreTime = "more_time",
        /// The answer of stage 1.
        Answer = "answer",
        /// That stage 2 began, and by when it is answered.
        ReceivedTwo = "received_2",
        /// That stage 2 needs more time, and why.
        MoreTimeTwo = "more_time_2",
        /// The answer of stage 2.
        AnswerTwo = "answer_2",
        /// That a panel will meet, and by when.
        ReceivedPanel = "received_panel",
        /// The council's answer to the panel.
        AnswerPanel = "answer_panel",
    }
    /// In which words a letter is printed.
    LetterWords {
        /// In plain words.
        Plain = "plain",
        /// Easy to read: short sentences, one idea a line, larger type.
        EasyRead = "easy-read",
    }
    /// How a letter went, outside Heard.
    LetterWay {
        /// Somebody gave it to them.
        ByHand = "by_hand",
        /// By post.
        Post = "post",
        /// By e-mail.
        Email = "email",
    }
}

impl LetterKind {
    /// Whether it is written while a complaint stands at this stage, given more time or not,
    /// ended or not. An answer is also written after it was written down that there is one.
    #[must_use]
    pub const fn fits(self, stage: ProcedureStage, extended: bool, ended: bool) -> bool {
        use ProcedureStage as S;
        // Whatever ended before it was answered was taken back.
        if ended && !stage.is_answered() {
            return false;
        }
        match self {
            Self::Received => matches!(stage, S::StageOne),
            Self::MoreTime => matches!(stage, S::StageOne) && extended,
            Self::Answer => matches!(stage, S::StageOne | S::AfterOne),
            Self::ReceivedTwo => matches!(stage, S::StageTwo),
            Self::MoreTimeTwo => matches!(stage, S::StageTwo) && extended,
            Self::AnswerTwo => matches!(stage, S::StageTwo | S::AfterTwo),
            Self::ReceivedPanel => matches!(stage, S::Panel),
            Self::AnswerPanel => matches!(stage, S::PanelAnswer | S::AfterPanel),
        }
    }

    /// Whether it says nothing but what the program says: that something came, and what
    /// happens next. What else is written may be added to it.
    #[must_use]
    pub const fn is_receipt(self) -> bool {
        matches!(self, Self::Received | Self::ReceivedTwo | Self::ReceivedPanel)
    }

    /// Whether it answers something.
    #[must_use]
    pub const fn is_answer(self) -> bool {
        matches!(self, Self::Answer | Self::AnswerTwo | Self::AnswerPanel)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ProcedureKind;

    #[test]
    fn mod_10_letters_are_written_in_complaints_alone_and_each_stage_has_one() {
        for stage in ProcedureStage::ALL {
            let fitting = LetterKind::ALL.iter().filter(|kind| kind.fits(*stage, true, false)).count();
            // What the panel says is the panel's own to send.
            let some = stage.kind() == ProcedureKind::Complaint && *stage != ProcedureStage::PanelReport;
            assert_eq!(fitting > 0, some, "{stage:?}");
        }
        assert!(!LetterKind::MoreTime.fits(ProcedureStage::StageOne, false, false));
        assert!(!LetterKind::Answer.fits(ProcedureStage::StageTwo, true, false));
    }

    #[test]
    fn mod_10_once_a_complaint_ended_only_the_answer_it_had_is_written() {
        for stage in ProcedureStage::ALL {
            for kind in LetterKind::ALL {
                let wanted = kind.fits(*stage, true, false) && stage.is_answered();
                assert_eq!(kind.fits(*stage, true, true), wanted, "{stage:?} {kind:?}");
            }
        }
        assert!(LetterKind::Answer.fits(ProcedureStage::AfterOne, false, true));
        assert!(!LetterKind::Answer.fits(ProcedureStage::StageOne, false, true));
    }
}
