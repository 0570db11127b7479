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
        /// Their account at the provider is over: no other way lets them in.
        Ended = "", "Your council said that your account there is over, or has no role in Heard. Sign in with it, or ask an administrator of Heard.";
        /// The provider does not answer.
        ProviderSilent = "", "Your council’s sign-in does not answer right now. Try again in some minutes, or come in with a passkey or a password of Heard’s.";
        /// The provider said no, or what is not to be believed.
        ProviderRefused = "", "Your council’s sign-in did not let you in. Try again; if it stays, ask your IT team.";
        /// No account here is connected with it.
        NotConnected = "", "Nobody here comes in with that account yet. Sign in with your password and connect it under “My sign-in”. If you have none, ask an administrator of Heard for an invitation.";
        /// Its groups have no role here.
        NoRole = "", "Your council account has no role in Heard. Ask your IT team for the right group.";
        /// Its address is somebody's already.
        AddressTaken = "", "Somebody signs in here with the e-mail address of that account already. If that is you, sign in with your password and connect the account under “My sign-in”.";
        /// It says no name or no address.
        Nameless = "", "Your council’s sign-in gave no name or no e-mail address. Ask your IT team to let Heard have both.";
        /// The provider does not vouch for its address.
        AddressUnproven = "", "Your council’s sign-in does not vouch for the e-mail address of that account. Ask your IT team.";
        /// Their groups' role cannot have what they hold.
        StillHolds = "", "Your groups give you another role in Heard now, and you hold something here that nobody in that role can have. Ask an administrator of Heard to hand it over first.";
        /// They may not sign in.
        Suspended = "", "You may not sign in to Heard now. Ask an administrator of Heard.";
        /// Neither the provider nor Heard asked for a second factor.
        NoSecond = "", "Your role opens what young people wrote, and your council’s sign-in did not say that it asked you for a second step. Ask your IT team.";
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

    /// Why a device was not lent.
    LendProblem {
        /// It is no number, too short or too long.
        NotDigits = "number", "Use 6 to 12 digits.";
        /// A child would try it first.
        TooEasy = "number", "This is too easy to guess. Use digits that are neither all the same nor in a row.";
    }

    /// Why a lent device stays lent.
    GiveBackProblem {
        /// It is another number.
        Wrong = "number", "That is not the number you chose. After five wrong ones you sign in again.";
        /// Too many tries.
        SlowDown = "number", "Too many tries. Wait a few minutes, or sign in again.";
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

    /// What is wrong with an invitation of a young person by case number.
    YoungInviteProblem {
        /// The extract names no such child, or does not name the reader for them.
        NoSuchChild = "case_number", "The case system’s extract names no child with this number, or does not name you for them. Leave it empty, or check it there.";
        /// The child has an account.
        Another = "case_number", "This child has an account here already. If they cannot get in, help them back in.";
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
