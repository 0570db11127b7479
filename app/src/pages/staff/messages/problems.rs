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
