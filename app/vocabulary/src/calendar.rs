//! The days of the year on which a council is closed or open.

vocabulary! {
    /// A bank holiday of England, by the name it goes by.
    BankHoliday {
        /// The first day of the year.
        NewYear = "new_year",
        /// The Friday before Easter.
        GoodFriday = "good_friday",
        /// The Monday after Easter.
        EasterMonday = "easter_monday",
        /// The first Monday of May.
        EarlyMay = "early_may",
        /// The last Monday of May.
        Spring = "spring",
        /// The last Monday of August.
        Summer = "summer",
        /// 25 December.
        Christmas = "christmas",
        /// 26 December.
        BoxingDay = "boxing_day",
        /// A day off that was proclaimed for one year alone.
        Proclaimed = "proclaimed",
    }
    /// What a day of the council's own is.
    OwnDay {
        /// Closed, though it would be open.
        Closed = "closed",
        /// Open, though it is a bank holiday.
        Open = "open",
    }
}
