//! What can be wrong with saying that an extract may be taken in, and with filing.

use crate::pages::staff::problem::problems;

problems! {
    /// What is wrong with saying that an extract may be taken in.
    ExtractProblem {
        /// It waits no more.
        Gone = "", "That extract waits no more: somebody was quicker, or a newer one came. What is below is how it stands now.";
    }
    /// What is wrong with switching filing, or having something tried again.
    FilingProblem {
        /// Nothing says where it goes.
        NotSetUp = "", "Where it goes is not set up: HEARD_FILING says where, and takes a restart. Until then it stays off.";
        /// Nothing failed.
        NothingFailed = "", "Nothing of it failed any more: it was tried again already, or has gone. What is below is how it stands now.";
    }
}
