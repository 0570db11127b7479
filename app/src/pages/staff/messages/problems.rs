//! What can be wrong with how somebody is written to.

use crate::pages::staff::problem::problems;

problems! {
    /// What is wrong with an address, a code, or a test that was asked for.
    MessagesProblem {
        /// It is no address of e-mail.
        NoEmail = "address", "Write one e-mail address, such as name@council.example.";
        /// It is no mobile number.
        NoMobile = "address", "Write one mobile number, such as 07700 900123. A number abroad begins with +.";
        /// Codes were asked for a moment ago.
        TooSoon = "address", "A code was sent a moment ago. Look for it, or wait a while: each further code takes twice as long.";
        /// It is not the code that was sent.
        WrongCode = "code", "That is not the code. After five tries you need another.";
        /// Another code is needed.
        CodeGone = "code", "This code does not work any more. Ask for another.";
        /// No address is proven.
        NothingProven = "", "There is no address yet to send a test to.";
        /// A test was sent a moment ago.
        TestTooSoon = "", "A test was sent a moment ago. Wait a minute.";
    }
}

problems! {
    /// What is wrong with the sentence of a message.
    WordingProblem {
        /// Nothing was written.
        Empty = "sentence", "Write the sentence.";
        /// It is too long.
        TooLong = "sentence", "Keep it to 160 letters: with its link it has to fit into two text messages.";
        /// It does not say where it comes from.
        NotHeard = "sentence", "Say “Heard” in it, so that whoever reads it knows where it comes from.";
        /// It holds an address.
        Address = "sentence", "Leave addresses out. Heard puts its own link below, and mail systems take others for a trap.";
        /// It does not say that it is urgent.
        NotUrgent = "sentence", "Say “urgent” in it: it is about a child who may not be safe.";
        /// There is no such version.
        NoVersion = "", "It says that already.";
    }
}
