//! What can be wrong with a time on the rota, or the list that stands.

use crate::pages::staff::problem::problems;

problems! {
    /// What is wrong with a time on the rota, or the list that stands.
    DutyProblem {
        /// There is no beginning.
        NoFrom = "from_day", "Write the day and the time it begins, such as 17:00.";
        /// There is no end.
        NoUntil = "until_day", "Write the day and the time it ends, such as 08:30.";
        /// It ends before it begins.
        EndsBeforeItBegins = "until_day", "It ends before it begins.";
        /// It is over.
        Over = "until_day", "It is over already.";
        /// It is too long.
        TooLong = "until_day", "Four weeks at most at once.";
        /// Others are on the rota then.
        Taken = "from_day", "Others are on the rota for a part of this time. Take them off first, or begin when they end.";
        /// Nobody is named.
        Nobody = "person_1", "Choose who is told first.";
        /// Somebody is named twice.
        Twice = "person_1", "Somebody is named twice. Each stands in the list once.";
        /// Too many.
        TooMany = "person_1", "Twenty people at most.";
        /// Somebody cannot take it on.
        NotStaff = "person_1", "Somebody in the list cannot sign in any more, or does not take alerts on.";
        /// There is no time to answer in.
        NoTime = "wait", "Choose how long each has to answer.";
        /// It was taken off before.
        Gone = "", "Somebody took that time off the rota before you.";
    }
}
