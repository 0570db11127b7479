//! What can be wrong with somebody's way in.

use heard_vocabulary::Holding;

use super::words::held;
use crate::pages::staff::problem::{Problem, problems};

problems! {
    /// Why a new password, a code or a session was not taken.
    DoorProblem {
        /// The password is not theirs.
        WrongPassword = "old", "That is not your password.";
        /// The new password was not written twice alike.
        NotTheSame = "secret_again", "The two passwords are not the same.";
        /// It is too short.
        TooShort = "secret", "Use at least 12 letters, digits or signs.";
        /// It is too long.
        TooLong = "secret", "Use at most 200 letters.";
        /// It is easily guessed.
        TooEasy = "secret", "This is too easy to guess. Several words that do not belong together are better. Leave out your name and the council’s.";
        /// Too many tries.
        SlowDown = "old", "Too many tries. Wait a few minutes, then try again.";
        /// Too many at once.
        Busy = "old", "Very many people are signing in right now. Wait a few seconds, then try again.";
        /// The app shows another code.
        WrongCode = "code", "That is not the code the app shows now. It changes every half minute; check that your phone’s clock is right.";
        /// Nothing else would be left to sign in with.
        LastFactor = "", "You need a second step here. Set up another before you take this one away.";
        /// The device gave no passkey.
        NoPasskey = "", "Your device gave no passkey. Try again, or use the app instead.";
        /// The provider does not answer.
        ProviderSilent = "", "Your council’s sign-in does not answer right now. Try again in some minutes.";
        /// The provider said no.
        ProviderRefused = "", "Your council’s sign-in did not say who you are. Try again; if it stays, ask your IT team.";
        /// Its groups have another role.
        ProviderOtherRole = "", "That account’s groups do not have the role in Heard that you have here. Ask your IT team for the right group first: connected like this it would sign you out.";
        /// It is somebody else's.
        ProviderTaken = "", "That account lets somebody else in here already. Sign in there with your own.";
        /// None was chosen.
        WhichPasskey = "passkey", "Choose the passkey to take away.";
    }

    /// Why the second step did not lead in.
    SecondProblem {
        /// It is not the code.
        Wrong = "code", "That code does not work. The app’s changes every half minute, and each works once. A recovery code works once, too.";
        /// Too many tries.
        SlowDown = "code", "Too many tries. Wait a few minutes, then try again.";
        /// The passkey opens nothing here.
        NoPasskey = "", "This device has no passkey that opens an account of staff here.";
    }

    /// Why no link for a new password was asked for.
    ResetProblem {
        /// It is no address.
        NoEmail = "email", "Write the e-mail address you sign in with, such as name@council.example.";
        /// Too many from here.
        SlowDown = "email", "Very many links were asked for from your network. Wait a minute, then try again.";
    }

    /// What is wrong with a new password that a link sets.
    NewPasswordProblem {
        /// It was not written twice alike.
        NotTheSame = "secret_again", "The two passwords are not the same.";
        /// It is too short.
        TooShort = "secret", "Use at least 12 letters, digits or signs.";
        /// It is too long.
        TooLong = "secret", "Use at most 200 letters.";
        /// It is easily guessed.
        TooEasy = "secret", "This is too easy to guess. Several words that do not belong together are better. Leave out your name and the council’s.";
        /// It was not judged: too many at once.
        Busy = "secret", "Very many people are signing in right now. Wait a few seconds, then try again.";
    }

    /// Why a colleague's way in stays as it is.
    KeepProblem {
        /// No role was chosen.
        NoRole = "role", "Choose another role than they have.";
        /// It is oneself.
        Oneself = "", "Nobody does this to their own account. Ask another administrator.";
        /// A password alone would open what their role opens.
        NoSecond = "", "They have not set up a second step yet, so a new password alone would open what young people wrote. End their account and invite them again.";
        /// They hold something the other role cannot have.
        StillHolds = "role", "They hold something that nobody in that role can have. Hand it over first.";
        /// The chain ends with them.
        EndOfChain = "", "They are the person outside with whom the chain ends. Two people name somebody else first, on the page of the person outside.";
        /// Changed meanwhile.
        Changed = "", "This has changed in the meantime. Look at it again.";
    }

    /// What is wrong with a sheet of colleagues.
    ManyProblem {
        /// There is no file.
        NoFile = "file", "Choose a sheet: XLSX, ODS, XLS, CSV or TSV.";
        /// It cannot be read.
        Unreadable = "file", "This file cannot be read as a sheet. Save it as XLSX, ODS or CSV and try again.";
        /// A heading is missing.
        NoHeadings = "file", "The first row has to name the columns: name, e-mail and role at least.";
        /// Two columns are named alike.
        TwoColumns = "file", "Two columns of the sheet mean the same. Keep one of each.";
        /// It is too large.
        TooLarge = "file", "This file has more than 4 MB. Save the one sheet by itself, or bring it in parts.";
        /// Too many files are being read.
        Busy = "file", "Other files are being read right now. Wait a few seconds, then try again.";
        /// There is nobody in it.
        Nobody = "file", "There is nobody in this sheet below its first row.";
        /// Too many.
        TooMany = "file", "There are more than 500 people in this sheet. Bring it in parts.";
        /// The preview is too old.
        Gone = "file", "This preview was kept for two hours and is gone. Choose the sheet again.";
    }
}

/// What is wrong, for a form that script asks: in the words of the page.
#[must_use]
pub fn said(problem: DoorProblem) -> String {
    problem.words()
}

/// Why a leaver's things stay where they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeaveProblem {
    /// Nobody is named for it.
    Nobody(Holding),
    /// It was not said whether they leave.
    Unsaid,
    /// It is oneself.
    Oneself,
    /// The chain ends with them.
    EndOfChain,
    /// Something changed since the page was drawn.
    Changed,
}

impl Problem for LeaveProblem {
    fn field(self) -> &'static str {
        match self {
            Self::Nobody(holding) => holding.name(),
            Self::Unsaid | Self::Oneself | Self::EndOfChain | Self::Changed => "",
        }
    }

    fn words(self) -> String {
        match self {
            Self::Nobody(holding) => format!("Choose who takes over {}.", held(holding)),
            Self::Unsaid => "Say whether their account ends or they stay.".to_owned(),
            Self::Oneself => "Nobody ends their own account. Ask another administrator.".to_owned(),
            Self::EndOfChain => "They are the person outside with whom the chain ends. Two people name somebody else first, on the page of the person outside.".to_owned(),
            Self::Changed => {
                "What they hold has changed since this page was drawn. Nothing was done; this is how it stands now."
                    .to_owned()
            }
        }
    }
}
