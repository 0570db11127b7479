//! What can be done with one thing a young person said, and how its author is
//! told of each.

vocabulary! {
    /// What can be done with one thing a young person said.
    ViewAction {
        /// Its author sent it.
        Sent = "view.sent",
        /// It came another way, and a member of staff typed it in.
        Entered = "view.entered",
        /// Its words were opened.
        Read = "view.read",
        /// A translator opened its words, without name and place.
        ReadToTranslate = "view.read_to_translate",
        /// A translator took it: nobody else translates it meanwhile.
        TranslationTaken = "view.translation_taken",
        /// A translator gave it back.
        TranslationGivenBack = "view.translation_given_back",
        /// A translator put it into English.
        Translated = "view.translated",
        /// It is to be translated by somebody else, or anew.
        TranslationAgain = "view.translation_again",
        /// Its author said who may translate it, after it was sent; or the team wrote down that they did.
        TranslatorChosen = "view.translator_chosen",
        /// Themes, mood, service and objectives were set.
        Coded = "view.coded",
        /// A theme that a program had suggested was given to it by a person.
        SuggestionTaken = "view.suggestion_taken",
        /// A second person said what it is about, to see whether the two agree.
        CodedAgain = "view.coded_again",
        /// A name or a place was taken out.
        Masked = "view.masked",
        /// A name or a place may stay, or was put back.
        NameLeft = "view.name_left",
        /// It was taken out of sight.
        Hidden = "view.hidden",
        /// It was put back.
        Shown = "view.shown",
        /// The team read it, and nothing is left to do.
        Settled = "view.settled",
        /// It had been settled too soon, and waits again.
        PutBack = "view.put_back",
        /// It was said whose it is to see to: somebody's of the team, or nobody's.
        Assigned = "desk.assigned",
        /// It was put off until a day.
        PutOff = "desk.put_off",
        /// It waits for nobody else any more.
        BroughtBack = "desk.brought_back",
        /// What was done at the desk was undone.
        Undone = "desk.undone",
        /// Its author let someone else see it too.
        Shared = "view.shared",
        /// Its author took it back.
        TakenBack = "view.taken_back",
        /// It was put behind a response.
        PutBehindResponse = "view.put_behind_response",
        /// It was taken from a response again before its author was told.
        TakenFromResponse = "view.taken_from_response",
        /// It was gathered for a review of a service.
        GatheredForReview = "view.gathered_for_review",
        /// A recording or picture of it was opened.
        MediaOpened = "media.opened",
        /// What is in a recording or picture was written down.
        MediaTranscribed = "media.transcribed",
        /// What may be an intimate picture was locked unseen.
        MediaLocked = "media.locked",
        /// Words were put back that did not know of a lock: it was locked again.
        MediaLockedAgain = "media.locked_again",
        /// It was written down what the police, or whoever is responsible, advised about it.
        MediaAdvised = "media.advised",
        /// It was written down that the police have it.
        MediaHandedOver = "media.handed_over",
        /// Somebody asked that it is released.
        MediaReleaseAsked = "media.release_asked",
        /// Somebody asked that it is destroyed.
        MediaDestructionAsked = "media.destruction_asked",
        /// What was asked was refused, or not wanted any more.
        MediaRefused = "media.refused",
        /// Two people released it to the safeguarding leads.
        MediaReleased = "media.released",
        /// Two people had it destroyed.
        MediaDestroyed = "media.destroyed",
        /// A note for the team was written.
        NoteWritten = "note.written",
        /// Somebody wrote to its author.
        CouncilWrote = "message.from_council",
        /// What somebody wrote to its author was stopped before it went.
        WriteStopped = "message.stopped",
        /// What somebody wrote to its author was held: it may be about them, or they do not
        /// work here any more.
        WriteHeld = "message.held",
        /// What somebody wrote to its author went at once.
        SentNow = "message.sent_now",
        /// Its author wrote back.
        AuthorWrote = "message.from_young_person",
        /// A quote from it was proposed.
        QuoteProposed = "quote.proposed",
        /// A second person cleared a quote.
        QuoteCleared = "quote.cleared",
        /// A second person refused a quote.
        QuoteRefused = "quote.refused",
        /// Whoever said it, or a colleague for them, took back that it may be quoted.
        QuoteWithdrawn = "quote.withdrawn",
        /// A name that was taken out stands in quotes that were cleared, or the author of what
        /// was hidden wrote again: they wait again.
        QuoteBack = "quote.back",
        /// A quote went into a pack.
        QuoteTaken = "quote.taken",
        /// It was taken for its author's case file, in the summary of a review.
        InSummary = "view.in_summary",
        /// Whoever it was sent to left, and a colleague has it now.
        HandedOver = "view.handed_over",
        /// Its author said what became of an answer.
        AnswerJudged = "response.judged",
        /// Its author said what became of it in a meeting.
        MeetingJudged = "meeting.judged",
        /// A program noticed that it may be harm, or that nobody has read it.
        ConcernNoticed = "concern.noticed",
        /// A member of staff said that it sounds like harm.
        ConcernRaised = "concern.raised",
        /// Its author said more, or more was written down of it: it has to be looked at again.
        ConcernReopened = "concern.reopened",
        /// Somebody who protects children was told.
        ConcernTold = "concern.told",
        /// Whoever wrote down whom they told corrected it, beside what stands there.
        ConcernCorrected = "concern.corrected",
        /// It was decided that it is not harm.
        ConcernNotHarm = "concern.not_harm",
        /// A second person signed the decision off.
        ConcernSignedOff = "concern.signed_off",
        /// A second person asked for another look.
        ConcernLookAgain = "concern.look_again",
        /// A safeguarding lead said that it may go, although somebody was told of it.
        ConcernMayGo = "concern.may_go",
        /// Somebody on duty who was told of it read it.
        ReadOnDuty = "concern.read_on_duty",
        /// Whoever was told of it locked a picture that may be intimate.
        LockedOnDuty = "concern.locked_on_duty",
        /// The person outside the council was told of it.
        SentOutside = "concern.sent_outside",
        /// Somebody knows that it is safe to write to its author.
        SafeToReply = "concern.safe_to_reply",
        /// Somebody said whether whoever may be harmed is under 18.
        AgeSaid = "concern.age_said",
        /// It was written down whether an adult agrees, and can decide.
        WishesSaid = "concern.wishes_said",
        /// A member of staff reported it themselves.
        Reported = "concern.reported",
        /// It may be about a member of staff, who does not read it any more.
        KeptFrom = "conflict.kept_from",
        /// It is not about a member of staff, who may read it again.
        NotAboutThem = "conflict.not_about_them",
        /// Somebody asked who wrote it.
        AuthorAsked = "author.asked",
        /// A second person agreed that two people open who wrote it.
        AuthorAgreed = "author.agreed",
        /// A second person refused that.
        AuthorRefused = "author.refused",
        /// Whoever asked took that back.
        AuthorWithdrawn = "author.withdrawn",
        /// Somebody opened who wrote it.
        AuthorOpened = "author.opened",
        /// A second person looked at it that somebody opened it alone.
        AuthorReviewed = "author.reviewed",
        /// Its author is told now that it was opened.
        AuthorToldNow = "author.told_now",
        /// Its author asked to take it back; that waits for the decision.
        TakeBackAsked = "view.take_back_asked",
        /// It was kept as long as the schedule says, and its words are gone.
        ScheduleEnded = "view.schedule_ended",
        /// Somebody decided that it goes into its author's record before it is answered.
        FilingAsked = "view.filing_asked",
        /// It was put into its author's record in the council's case system, or put right there.
        Filed = "view.filed",
        /// What was known of it as harm was kept as long as the schedule says, and is gone.
        ConcernEnded = "concern.schedule_ended",
        /// That somebody asked who wrote it was kept as long as the schedule says, and is gone.
        AuthorEnded = "author.schedule_ended",
    }
    /// What was done with a view, as its author is told.
    Deed {
        /// Sent it.
        Sent = "sent",
        /// Typed it in for them.
        Entered = "entered",
        /// Read it.
        Read = "read",
        /// Wrote a message.
        Wrote = "wrote",
        /// Sorted it: themes, service, mood.
        Sorted = "sorted",
        /// Took names and places out.
        Masked = "masked",
        /// Wrote a note for the team.
        Noted = "noted",
        /// Hid it.
        Hid = "hid",
        /// Showed it again.
        Showed = "showed",
        /// Asked to use a quote.
        Quoted = "quoted",
        /// Used it for an answer.
        Answered = "answered",
        /// Read it for a review of a service.
        Reviewed = "reviewed",
        /// Said whether it happened.
        Judged = "judged",
        /// Let someone else see it.
        Shared = "shared",
        /// Opened a picture or a recording.
        Opened = "opened",
        /// Took it out in a file.
        Exported = "exported",
        /// Put it into their case file.
        Filed = "filed",
        /// Looked up who wrote it.
        Identified = "identified",
        /// Anything else.
        Other = "other",
    }
}

impl ViewAction {
    /// How this is told to the view's author; `None` where it is not.
    #[must_use]
    pub const fn deed(self) -> Option<Deed> {
        Some(match self {
            Self::Sent => Deed::Sent,
            Self::Entered => Deed::Entered,
            Self::Read | Self::ReadToTranslate => Deed::Read,
            Self::Coded | Self::SuggestionTaken | Self::CodedAgain => Deed::Sorted,
            // They are told that a name was taken out, and no quote that waits again. What they chose they know.
            Self::QuoteBack | Self::TranslatorChosen => return None,
            // Whose desk it lies on changes nothing for its author.
            Self::Assigned | Self::PutOff | Self::BroughtBack | Self::Undone => return None,
            // Each time a translator opens it is told, and that it was done.
            Self::TranslationTaken | Self::TranslationGivenBack | Self::TranslationAgain => return None,
            // They read it once it is there.
            Self::FilingAsked => return None,
            // What was stopped never reached them, and when something goes they see for themselves.
            Self::WriteStopped | Self::WriteHeld | Self::SentNow | Self::TakenFromResponse => return None,
            Self::Masked => Deed::Masked,
            Self::Hidden => Deed::Hid,
            Self::Shown | Self::PutBack => Deed::Showed,
            Self::Shared | Self::HandedOver => Deed::Shared,
            Self::PutBehindResponse => Deed::Answered,
            Self::GatheredForReview => Deed::Reviewed,
            Self::MediaOpened | Self::MediaTranscribed => Deed::Opened,
            Self::NoteWritten => Deed::Noted,
            Self::CouncilWrote | Self::AuthorWrote => Deed::Wrote,
            Self::QuoteProposed | Self::QuoteCleared | Self::QuoteRefused => Deed::Quoted,
            Self::QuoteTaken => Deed::Exported,
            Self::Filed | Self::InSummary => Deed::Filed,
            Self::AnswerJudged | Self::MeetingJudged => Deed::Judged,
            Self::AuthorOpened => Deed::Identified,
            Self::Settled | Self::NameLeft | Self::QuoteWithdrawn | Self::Translated => Deed::Other,
            // Why a picture was locked is for somebody to say, not for a list: whoever holds
            // the telephone may have made it.
            Self::MediaLocked
            | Self::MediaLockedAgain
            | Self::MediaAdvised
            | Self::MediaHandedOver
            | Self::MediaReleaseAsked
            | Self::MediaDestructionAsked
            | Self::MediaRefused
            | Self::MediaReleased
            | Self::MediaDestroyed => return None,
            // What was taken back has no page left to say it on.
            Self::TakenBack | Self::TakeBackAsked | Self::ScheduleEnded => return None,
            // Whoever holds the telephone may be whom it is about: a person says it, not a list.
            Self::ConcernNoticed
            | Self::ConcernRaised
            | Self::ConcernReopened
            | Self::ConcernTold
            | Self::ConcernCorrected
            | Self::ConcernNotHarm
            | Self::ConcernSignedOff
            | Self::ConcernLookAgain
            | Self::ConcernMayGo
            | Self::ReadOnDuty
            | Self::LockedOnDuty
            | Self::SentOutside
            | Self::SafeToReply
            | Self::AgeSaid
            | Self::WishesSaid
            | Self::Reported
            | Self::KeptFrom
            | Self::NotAboutThem
            | Self::ConcernEnded => return None,
            // That somebody opened it is what its author is told, and nothing of the talk before.
            Self::AuthorAsked
            | Self::AuthorAgreed
            | Self::AuthorRefused
            | Self::AuthorWithdrawn
            | Self::AuthorReviewed
            | Self::AuthorToldNow
            | Self::AuthorEnded => return None,
        })
    }
}
