//! What can be wrong with a form about a view.

use crate::pages::staff::problem::problems;

problems! {
    /// What is wrong with a list that is to be kept.
    SavedListProblem {
        /// It has no name.
        NoName = "name", "Write what you call it.";
        /// Its name is too long.
        TooLong = "name", "Keep the name to 60 letters.";
        /// It is narrowed by more than is kept.
        TooMuch = "", "This list is narrowed by more than can be kept. Take a filter off, and keep it then.";
        /// It is for a team, district or service they do not belong to.
        NotTheirPlace = "place", "Choose a team, district or service that you belong to.";
        /// There are as many as are kept.
        TooMany = "", "There are 30 lists already. Remove one first.";
    }
    /// What is wrong with a form on the page of one view.
    ViewProblem {
        /// No words to take out.
        NoName = "words", "Type the words to take out.";
        /// These stand nowhere in it.
        NameNotThere = "words", "These words do not stand in it. Type them as they are written there.";
        /// These are no name.
        NameTooLong = "words", "This is too long. Use at most 200 letters.";
        /// The note is empty.
        NoNote = "text", "Write the note first.";
        /// Whom the note asks cannot read it, or nobody or several are called so.
        NobodyCalledSo = "text", "No colleague who can read this is called so, or several are. Write the name behind @ as it stands under “Give it to a colleague”.";
        /// The reply is empty.
        NoReply = "text", "Write the reply first.";
        /// Nobody knows that it is safe to write to its author, and it would go at once.
        NotKnownSafe = "safe", "It would go at once and cannot be stopped. Send it only if you know that it is safe to write to them here, or they asked for it, and tick that. Otherwise ring them, or ask somebody who sees them.";
        /// No theme is called that.
        NoTheme = "name", "No theme is called that. Type the beginning of its name, or tick it below.";
        /// More than one begins so.
        SeveralThemes = "name", "More than one theme is called that. Type more of the name.";
        /// No day, or none within the next weeks.
        NotADay = "until", "Choose a day from tomorrow on, within the next 60 days.";
        /// It is for a meeting before that day.
        MeetingBefore = "until", "It is for a meeting on or before that day. Choose a day before the meeting.";
        /// It was hidden or taken back, or is not theirs any more.
        NotOpen = "", "This cannot be done now: it was hidden or taken back meanwhile.";
        /// It was open when the page was drawn, and is not any more.
        Ended = "", "Somebody settled, answered or hid it since this page was drawn: “Who sees to it” says who. Read it first. If there is more to do, do it again now.";
        /// A recording or picture of it was not opened yet.
        NotOpened = "", "A recording or picture of it was not opened yet. Listen or look first, then it can be put off or settled.";
        /// Somebody cannot have it.
        NotTheirs = "to", "They cannot have it: they do not read views any more, or it may be about them. Choose somebody else.";
        /// Somebody else took it or gave it away.
        Quicker = "to", "Somebody else changed who has it a moment ago. Look who has it now, then choose again.";
        /// Note or reply is too long.
        TextTooLong = "text", "This is too long. Use at most 20,000 letters.";
        /// It is for a meeting still to come, and the reviewing officer does not have it.
        BeforeMeeting = "", "It is for a meeting still to come, and their IRO does not have it. What can be done stands beside the day of the meeting. If nothing is left to do all the same, press “Nothing is left to do” again.";
        /// It may be harm, and nobody has decided.
        Held = "", "This may be harm. Decide about that first: until then it stays where everybody sees it.";
        /// Its author wrote after the page was drawn on which it was to leave the queue.
        WroteAgain = "", "They wrote again since this page was drawn. Read that first. If it is right all the same, do it again now.";
        /// It does not go into a record now.
        NotFiled = "", "It does not go into a record now: it may be harm or about a colleague, a complaint or a request for an advocate comes from it, or somebody else said so already.";
        /// There is no reason to hide or show it.
        NoReason = "reason", "Give the reason. It goes in the log, and its author is told.";
        /// The reason is too long.
        ReasonTooLong = "reason", "This is too long. Use at most 20,000 letters.";
        /// The reason is in the author's own words.
        TheirWords = "reason", "The reason says again what the young person said. It is kept in the log, where others read it: say in your own words why.";
        /// Nobody said how its author agreed.
        NoConsent = "consent", "Say how the young person agreed.";
        /// The quote is empty.
        NoQuote = "text", "Write the quote first.";
        /// A helper wrote what is quoted.
        NotSaid = "text", "A helper wrote this, not the young person. It cannot be quoted.";
        /// What was taken out of the view is quoted.
        QuoteNames = "text", "A name or a place that was taken out of this view stands in it. Whoever is named agreed to nothing.";
        /// Its author took the same words back.
        QuoteTakenBack = "agreed_on", "They took these words back. Say on which later day they agreed anew, and how; what they said when sending it was before.";
        /// The quote is too long.
        QuoteTooLong = "text", "Keep a quote to 400 letters.";
        /// Its author did not agree to good news.
        NotAgreed = "text", "Its author did not say that it may be shown with the good news.";
        /// Its author did not agree when sending it.
        NotThen = "consent", "When sending it they did not say yes to showing it. Ask them, then say how they agreed.";
        /// The same words wait already, or may be shown.
        QuoteTwice = "text", "These words were proposed already: they wait for a second person, or may be shown.";
        /// Nobody of the staff was chosen.
        NoColleague = "who", "Choose whom it is about.";
        /// It may be about whoever says that it is not.
        MayBeMeant = "", "It may be about you too. Somebody else has to say so.";
        /// Nobody would be left to read it.
        NobodyLeft = "who", "Somebody else has to be able to read it. Invite another colleague who reads views first.";
        /// Nobody said who may translate it.
        NoTranslator = "translator", "Choose what they said.";
        /// No day on which its author can have said it.
        NotSaidThen = "said_on", "Write the day on which they said it: from the day it came until today.";
        /// Its author said it themselves, or somebody wrote it down.
        TranslatorKnown = "", "It is written down already who may translate it. Only they change that, among their own things.";
        /// No response was chosen.
        NoResponse = "response", "Choose a response.";
        /// It is going out in these minutes.
        ResponseGoingOut = "response", "This response is going out. Stop it on its own page first, or wait until it has gone out, then put the view behind it.";
        /// It was taken back, or is off the wall.
        ResponseGone = "response", "This response was taken back, or is off the wall. Choose another.";
    }

    /// What is wrong with a decision on a quote.
    DecisionProblem {
        /// Nothing was chosen.
        NotDecided = "cleared", "Say whether anyone could recognise them.";
        /// Nothing was chosen of whether they said it.
        NotLooked = "said", "Read what was written, and say whether the child said it.";
        /// A refusal has no reason.
        NoReason = "reason", "Say what they did not say, or what gives them away. It goes in the log.";
        /// The reason is in the author's own words.
        TheirWords = "reason", "The reason says again what the young person said. It is kept in the log, where others read it: say in your own words what it is.";
        /// The reader proposed it.
        SamePerson = "cleared", "You proposed this quote. A second person has to decide it.";
        /// What was taken out of the view stands in it.
        TakenOut = "cleared", "A name or a place that was taken out of the view stands in it. It cannot be quoted so: say yes, and what gives them away.";
        /// Its author took the same words back.
        TakenBack = "cleared", "The child took these words back, and did not agree to them since. It cannot be quoted: say yes, and why.";
    }

    /// What is wrong with a new pack of quotes.
    PackProblem {
        /// Nobody said whom it is for.
        NoTitle = "title", "Say whom it is for.";
        /// That is too long.
        TooLong = "title", "Keep it to 200 letters.";
        /// So few spoke that nothing goes out.
        TooFew = "", "So few young people spoke that no number of them is published. Until one is, no quote goes out.";
        /// No quote may be shown.
        Nothing = "", "No quote may be shown here now: they were taken back meanwhile, or none stands under this heading.";
    }

    /// What is wrong with taking back that a quote may be shown.
    WithdrawProblem {
        /// Nobody said how they know.
        NoReason = "reason", "Say how you know that they do not want it shown.";
        /// That is too long.
        TooLong = "reason", "Keep it to 400 letters.";
        /// It is in the author's own words.
        TheirWords = "reason", "This says again what the young person said. It is kept where others read it: say in your own words how you know.";
    }

    /// What is wrong with a worker's answer.
    AnswerProblem {
        /// Nothing was written.
        Empty = "text", "Write something first.";
        /// It is too long.
        TooLong = "text", "This is too long. Use at most 20,000 letters.";
        /// Nobody knows that it is safe to write to its author, and it would go at once.
        NotKnownSafe = "safe", "It would go at once and cannot be stopped. Send it only if you know that it is safe to write to them here, or they asked for it, and tick that. Otherwise ring them, or ask somebody who sees them.";
        /// It was to be undone, and has gone out.
        GoneOut = "", "Nothing was undone: it has gone out, and they can read it. Write another message that puts it right.";
        /// It was to be undone, and goes out within seconds.
        GoesNow = "", "Nothing was undone: it goes out within seconds, and they could read it before that. Write another message that puts it right.";
        /// Nothing waits that could be undone or sent at once.
        NothingWaits = "", "Nothing waits any more: it has gone out, or was undone.";
    }
}
