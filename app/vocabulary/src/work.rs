//! What the program does beside requests.

vocabulary! {
    /// A kind of job.
    JobKind {
        /// Erases an account, or takes its author off what they said, when its day has come.
        Erase = "account.erase",
        /// Tells one device that there is something new.
        Push = "push",
        /// Tells the next person of an alert that nobody has taken on.
        Escalate = "alert.escalate",
        /// Does with keys what a stop left undone.
        SweepKeys = "keys.sweep",
        /// Deletes recordings and pictures that nothing names.
        SweepObjects = "objects.sweep",
        /// Asks "did it happen?" of promises whose day has come.
        Rechecks = "rechecks",
        /// Forgets failed tries that count no more.
        ForgetGuesses = "guesses.forget",
        /// Publishes the figures of a period that is over.
        PublishFigures = "figures.publish_due",
        /// Writes down that jobs are run.
        Heartbeat = "heartbeat",
    }
}
