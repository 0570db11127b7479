//! The closed lists that only the young people's pages speak in, each with the
//! name it has in forms and message ids. The others are `heard_vocabulary`'s.

use heard_vocabulary::{Sender, vocabulary};

vocabulary! {
    /// Where a view has got to.
    Status {
        /// Nobody has opened it.
        Sent = "sent",
        /// The team opened it.
        Read = "read",
        /// An answer was published.
        Answered = "answered",
        /// The young person said that it happened.
        Closed = "closed",
        /// The team read it, and nothing is left to do.
        Settled = "settled",
        /// The young person said that it did not.
        Reopened = "reopened",
        /// Hidden by a moderator.
        Hidden = "hidden",
    }
    /// Who did something with a view, by role.
    Reader {
        /// The young person.
        Me = "me",
        /// A social worker, personal adviser, reviewing officer or carer.
        Worker = "worker",
        /// The participation team.
        ParticipationLead = "participation_lead",
        /// Answers for safeguarding.
        SafeguardingLead = "safeguarding_lead",
        /// Answers for a service.
        ServiceManager = "service_manager",
        /// Buys and reviews services.
        Commissioner = "commissioner",
        /// Sits on the board.
        BoardMember = "board_member",
        /// Runs the system.
        Administrator = "administrator",
    }
    /// What was done with a view.
    Deed {
        /// Sent it.
        Sent = "sent",
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
        /// Looked up who wrote it.
        Identified = "identified",
        /// Anything else.
        Other = "other",
    }
    /// Who runs the meeting.
    Chair {
        /// I do.
        All = "all",
        /// I do, in part.
        Part = "part",
        /// I speak first.
        First = "first",
    }
    /// What is wrong with what was typed. The name is the message id after
    /// `problem-`.
    Problem {
        /// A question in own words was left empty.
        WriteSomething = "write-something",
        /// Nothing was picked.
        PickOne = "pick-one",
        /// Longer than an answer may be.
        TooLong = "too-long",
        /// There is no such day.
        NoSuchDay = "no-such-day",
        /// A helper wrote what they saw, and nobody is said to have helped.
        NobodyHelped = "nobody-helped",
        /// Every question was skipped.
        NothingSaid = "nothing-said",
        /// The audience needs an account.
        NeedsAccount = "needs-account",
        /// It was not stored; try again.
        NotSent = "not-sent",
        /// No view has this receipt.
        NoSuchReceipt = "no-such-receipt",
        /// Too many tries.
        SlowDown = "slow-down",
        /// Too many are signing in at once.
        Busy = "busy",
        /// Nickname and secret do not open an account.
        NoSuchAccount = "no-such-account",
        /// Unknown, used, or out of time.
        NoSuchCode = "no-such-code",
        /// Someone has this nickname already.
        NameTaken = "name-taken",
        /// Empty, or too long.
        BadName = "bad-name",
        /// Too short a PIN or password.
        SecretShort = "secret-short",
        /// Too long a password.
        SecretLong = "secret-long",
        /// Too easy to guess.
        SecretEasy = "secret-easy",
        /// The old PIN or password is not right.
        WrongSecret = "wrong-secret",
        /// Fewer than two adults, or none from outside the team.
        TooFewAdults = "too-few-adults",
        /// A member of staff is signed in here.
        StaffHere = "staff-here",
        /// The pictures do not open anything.
        NoSuchPictures = "no-such-pictures",
        /// The device's passkey did not work.
        NoSuchPasskey = "no-such-passkey",
        /// A file with nothing in it.
        FileEmpty = "file-empty",
        /// A file above 10 MB.
        FileTooLarge = "file-too-large",
        /// A recording above ten minutes.
        FileTooLong = "file-too-long",
        /// No recording or picture that is known.
        FileWrongKind = "file-wrong-kind",
        /// A picture in a form that only some phones open.
        FilePictureForm = "file-picture-form",
        /// A film.
        FileFilm = "file-film",
        /// A picture with more dots than can be opened.
        FileTooManyDots = "file-too-many-dots",
        /// A file that cannot be read to its end.
        FileDamaged = "file-damaged",
        /// Nobody had time to look at it.
        FileBusy = "file-busy",
        /// Six recordings and pictures are there already.
        FileTooMany = "file-too-many",
        /// It was kept for two hours and is gone.
        FileGone = "file-gone",
        /// The two are not the same.
        SecretsDiffer = "secrets-differ",
    }
}

/// The message id of "so-and-so said".
#[must_use]
pub const fn who_said(sender: Sender) -> &'static str {
    match sender {
        Sender::YoungPerson => "you-said",
        Sender::Team => "team-said",
        Sender::Worker => "person-said",
    }
}
