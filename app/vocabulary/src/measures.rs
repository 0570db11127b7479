//! What the council counts: in what, of where, and which way is better.

vocabulary! {
    /// What a measure's numbers are.
    MeasureUnit {
        /// How many.
        Number = "number",
        /// So many in a hundred.
        Percentage = "percentage",
        /// So many in a thousand.
        RatePer1000 = "rate_1000",
        /// So many in ten thousand.
        RatePer10000 = "rate_10000",
        /// So many in a hundred thousand.
        RatePer100000 = "rate_100000",
    }
    /// Which way a measure gets better.
    MeasureDirection {
        /// More is better.
        Up = "up",
        /// Fewer is better.
        Down = "down",
        /// Neither is better by itself, or nobody has said.
        Neither = "neither",
    }
    /// What kind of place or group a number is about.
    MeasureArea {
        /// The whole council.
        Council = "council",
        /// A part of the council's area.
        District = "district",
        /// A team or a service, which holds children of several districts.
        Team = "team",
        /// The region the council is in.
        Region = "region",
        /// The nation.
        Nation = "nation",
        /// The councils that are most like this one.
        Neighbours = "neighbours",
    }
    /// What an import does to one number.
    MeasureChange {
        /// It was not there before.
        New = "new",
        /// It was another one.
        Changed = "changed",
        /// It is the one that is known.
        Same = "same",
    }
}
