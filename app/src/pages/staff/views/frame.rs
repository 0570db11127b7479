//! What this room puts into the frame of a staff page, and what was done with
//! a view, in the words staff read: just now, and in its history.

use heard_vocabulary::ViewAction;

use crate::pages::staff::menu::{Heading, Place};
use crate::pages::staff::notice::notices;
use crate::pages::staff::vocabulary::words;

/// A worker's own page.
pub const SENT_TO_ME: Place = Place {
    heading: Heading::Listen,
    href: "/sent-to-me",
    label: "Sent to me",
    icon: "s-mine",
    what: "What young people chose to send you, and your answer.",
    also: None,
};

/// The queue.
pub const QUEUE: Place = Place {
    heading: Heading::Listen,
    href: "/queue",
    label: "Views",
    icon: "s-mine",
    what: "Read what young people say, say what it is about, answer.",
    also: Some("/views"),
};

/// Quotes that wait for a second person.
pub const QUOTES: Place = Place {
    heading: Heading::Listen,
    href: "/quotes",
    label: "Quotes to check",
    icon: "i-eye",
    what: "Did they say it, and could anyone recognise them? A second person decides.",
    also: None,
};

notices! {
    /// What was just done with a view.
    Done {
        /// Themes, mood, service and objectives were set.
        Coded = "coded", "Saved what it is about.";
        /// One theme more.
        Tagged = "tagged", "Added the theme.";
        /// Names or places were taken out.
        TakenOut = "taken-out", "Taken out. The original stays, and it can be put back. What is like it elsewhere in these words is proposed.";
        /// They stay, or were put back.
        LeftIn = "left-in", "It stays in.";
        /// A note was written.
        Noted = "noted", "Note saved. Only colleagues see it.";
        /// A worker answered what was sent to them.
        Answered = "answered", "Saved. It goes out in ten minutes: until then you can undo it. The participation team can read it.";
        /// A worker answered what was sent to them, and it went at once.
        AnsweredAtOnce = "answered-at-once", "Sent at once, because it may be about their safety. They and the participation team can read it.";
        /// The team answered.
        Replied = "replied", "Reply saved. It goes out in ten minutes: until then you can undo it. Only the young person sees it.";
        /// The team answered, and it went at once.
        RepliedAtOnce = "replied-at-once", "Reply sent at once, because it may be about their safety. Only the young person sees it.";
        /// The team answered, and waits for what the child says.
        RepliedAndWaits = "replied-and-waits", "Reply saved. It goes out in ten minutes. It stands under “Waiting for the child”, and comes back when they write, or after 14 days.";
        /// The team answered, and nothing is left to do.
        RepliedAndDone = "replied-and-done", "Reply saved, and settled: the child sees both in ten minutes. If they write again, it opens again.";
        /// The team answered, and it stays although something else was chosen.
        RepliedAndStays = "replied-and-stays", "Reply saved. It stays in the queue all the same: it may be harm, is for a meeting still to come, or changed meanwhile. What may be about their safety was sent at once; all else goes out in ten minutes.";
        /// What was done last was undone.
        Undone = "undone", "Undone: it is as it was before.";
        /// A reply was undone.
        ReplyStopped = "reply-stopped", "Undone: it does not go out. What you wrote stands in the form again, for a day.";
        /// A reply was sent without waiting.
        SentNow = "sent-now", "Sent. The young person can read it now.";
        /// A colleague's reply was stopped.
        ReplyKeptBack = "reply-kept-back", "Stopped: it never goes out. What it says stays here, for whoever may read this view.";
        /// What was held was sent.
        HeldSent = "held-sent", "Sent. The young person can read it now.";
        /// What was held never goes.
        HeldDropped = "held-dropped", "It never goes out. What it says stays here, for whoever may read this view.";
        /// It is somebody's.
        Taken = "taken", "Saved who sees to it.";
        /// It is nobody's.
        LetGo = "nobodys", "Nobody has it now.";
        /// What its author said of who may translate it was written down.
        TranslatorSaid = "translator-said", "Written down who may translate it. Where somebody may, it waits for a translator now.";
        /// Somebody else translates it.
        TranslateAgain = "translate-again", "It waits for a translator again.";
        /// It waits for a day.
        PutOff = "put-off", "Put off. On that day it stands in the queue again; sooner, if the child writes.";
        /// It is the team's move again.
        BroughtBack = "brought-back", "Back among what waits for the team.";
        /// It was hidden.
        Hidden = "hidden", "Hidden, and the reason is in the log. Its author is told.";
        /// It was shown again.
        Shown = "shown", "Shown again.";
        /// Nothing is left to do.
        Settled = "settled", "Settled. In ten minutes its author sees that it was read and nothing is left to do; if they write again, it opens again.";
        /// It waits again.
        PutBack = "put-back", "Back in the queue. Its author sees that it is being looked at.";
        /// It goes into its author's record now.
        FiledNow = "filed-now", "It goes into the child’s record within minutes. They read it on the list of who looked at it.";
        /// A quote was proposed.
        Quoted = "quoted", "Proposed. A second person now decides whether anyone could recognise them.";
        /// It was put behind a response.
        Added = "added", "Added to the response.";
        /// It is about a colleague.
        KeptFrom = "kept-from", "Saved. They do not see it any more, and are not told.";
        /// It is about whoever said so.
        KeptFromMe = "kept-from-me", "Saved. You do not see it any more; a colleague does.";
        /// It is not about a colleague.
        NotAbout = "not-about", "Saved. They can read it again.";
        /// A list was kept.
        ListKept = "list-kept", "Kept. It stands under “Lists”, above the list.";
        /// A list has another name.
        ListRenamed = "list-renamed", "Saved the name.";
        /// A list is kept no more.
        ListRemoved = "list-removed", "Removed. What stood in it stays where it is.";
        /// A quote was decided.
        Decided = "decided", "Decision saved.";
        /// A pack was made.
        Packed = "packed", "The pack is ready.";
        /// That a quote may be shown was taken back.
        Withdrawn = "not-shown", "It is not shown any more. Packs that held it are listed here.";
        /// Whoever has a pack was asked.
        Recalled = "recalled", "Saved that they were asked.";
    }
}

impl Done {
    /// Whether the view leaves the list of what waits for the team with it.
    #[must_use]
    pub const fn leaves(self) -> bool {
        matches!(
            self,
            Self::Settled
                | Self::RepliedAndWaits
                | Self::RepliedAndDone
                | Self::PutOff
                | Self::Hidden
                | Self::KeptFromMe
        )
    }
}

// How each stands in a view's history, after who did it.
words! {
    ViewAction {
        Sent = "sent", Entered = "typed it in: it came another way", Read = "opened", ReadToTranslate = "opened to translate it, without the names and places that were found", TranslationTaken = "took it to translate", TranslationGivenBack = "gave it back untranslated", Translated = "put it into English", TranslationAgain = "asked that somebody else translates it, or anew", TranslatorChosen = "said who may translate it, or wrote down what its author said of that", Coded = "themes, mood, service and objectives set", SuggestionTaken = "took a theme that was suggested", CodedAgain = "said a second time what it is about",
        Masked = "took out a name or a place", NameLeft = "left a name or a place in", Hidden = "hidden", Shown = "shown again",
        Settled = "settled: nothing is left to do", PutBack = "put back: it was settled too soon",
        Assigned = "said who sees to it", PutOff = "put it off until a day", BroughtBack = "brought it back", Undone = "undid what was done last", Shared = "shared with someone else too", TakenBack = "taken back",
        HandedOver = "passed on to the colleague who follows",
        PutBehindResponse = "put behind a response", TakenFromResponse = "taken from a response again before it was told", GatheredForReview = "gathered for a review of a service",
        MediaOpened = "recording or picture opened", MediaTranscribed = "recording or picture written down",
        MediaLocked = "locked a picture or recording unseen", MediaLockedAgain = "locked a picture or recording again: words were put back that did not know of the lock",
        MediaAdvised = "wrote down what was advised about what is locked", MediaHandedOver = "wrote down that the police have what is locked",
        MediaReleaseAsked = "asked that what is locked is released", MediaDestructionAsked = "asked that what is locked is destroyed",
        MediaRefused = "refused, or took back, what was asked about what is locked",
        MediaReleased = "released what was locked to safeguarding leads", MediaDestroyed = "destroyed what was locked",
        NoteWritten = "note written", CouncilWrote = "replied", WriteStopped = "stopped a reply before it went out", WriteHeld = "held a reply that had not gone out", SentNow = "sent the reply at once", AuthorWrote = "wrote back",
        QuoteProposed = "quote proposed", QuoteCleared = "quote cleared", QuoteRefused = "quote refused",
        QuoteWithdrawn = "took back that it may be quoted", QuoteBack = "had a quote from it checked again: a name in it was taken out, or it came back after it was hidden", QuoteTaken = "put a quote from it into a pack",
        InSummary = "took it for the case file, in the summary of a review",
        AnswerJudged = "said whether it happened", MeetingJudged = "said whether it happened",
        ConcernNoticed = "noticed that it may be harm, or unread: a person has to look", ConcernRaised = "said that it sounds like harm", SentOutside = "told the person outside the council",
        ConcernReopened = "said more: it has to be looked at again", ConcernTold = "told somebody who protects children",
        ConcernCorrected = "corrected whom they told",
        ConcernNotHarm = "decided that it is not harm", ConcernSignedOff = "signed the decision off",
        ConcernLookAgain = "asked for another look", ConcernMayGo = "said that it may go now",
        ReadOnDuty = "read it on duty", LockedOnDuty = "locked a picture or recording unseen, on duty", SafeToReply = "said that it is safe to write to them",
        AgeSaid = "said whether they are under 18", WishesSaid = "wrote down whether they agree, and can decide", Reported = "reported it themselves",
        KeptFrom = "kept from somebody it may be about", NotAboutThem = "said that it is not about a colleague, who reads it again",
        AuthorAsked = "asked who wrote it", AuthorAgreed = "agreed that two people open who wrote it",
        AuthorRefused = "refused that who wrote it is opened", AuthorOpened = "opened who wrote it",
        AuthorWithdrawn = "took back asking who wrote it", AuthorReviewed = "looked at it that somebody opened alone who wrote it",
        AuthorToldNow = "said that its author is told now that it was opened", ScheduleEnded = "kept as long as the schedule says; its words are gone",
        FilingAsked = "said that it goes into the child’s record now", Filed = "filed to the child’s record in the case system",
        ConcernEnded = "what was known of it as harm was kept as long as the schedule says",
        AuthorEnded = "that somebody asked who wrote it was kept as long as the schedule says",
        TakeBackAsked = "asked to take it back: that waits for the decision",
    }
}
