//! What can be wrong when somebody signs in, is invited, or is helped back in.

use crate::pages::staff::problem::problems;

problems! {
    /// Why nobody was let in.
    SignInProblem {
        /// E-mail and password do not go together.
        Wrong = "email", "That e-mail and password do not go together.";
        /// Too many tries.
        SlowDown = "email", "Too many tries. Wait a few minutes, then try again.";
        /// Too many at once.
        Busy = "email", "Very many people are signing in right now. Wait a few seconds, then try again.";
        /// The device's passkey opens nothing here.
        NoPasskey = "", "This device has no passkey that opens an account of staff here.";
    }

    /// What is wrong with a password that is chosen.
    JoinProblem {
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
        /// The address has an account.
        EmailTaken = "secret", "Somebody with this e-mail has an account already.";
    }

    /// What is wrong with an invitation of a colleague.
    InviteProblem {
        /// No role was chosen.
        NoRole = "role", "Choose a role.";
        /// There is no name, or it is too long.
        BadName = "name", "Write their name, in at most 120 letters.";
        /// This is no address.
        BadEmail = "email", "Write their work e-mail, such as name@council.example.";
        /// Somebody signs in with it.
        Taken = "email", "Somebody signs in with this address already.";
        /// There is no such team, district or service.
        NoPlace = "place", "Choose a team, district or service from the list.";
    }

    /// What is wrong with a change that was to be noted.
    ChangeProblem {
        /// Nothing was picked.
        NoChange = "change", "Pick what happened.";
        /// Nobody here has the nickname.
        NoSuchPerson = "name", "No young person here has this nickname, or their account was stopped already. Check it with somebody who knows them.";
    }

    /// Why nobody was helped back in. An unknown nickname, an adult who was not
    /// chosen and too many tries look the same.
    RecoveryProblem {
        /// It cannot be done.
        Refused = "name", "This cannot be done from your account. Check the nickname with the young person, or wait an hour.";
    }
}
