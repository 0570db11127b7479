//! What the case system's extract is made of, and what can be wrong with it.

vocabulary! {
    /// A file of the extract, by its name without its ending.
    CaseFile {
        /// One line for each child.
        Children = "children",
        /// One line for each person that is something to a child.
        People = "people",
    }
    /// A column of the extract, by its heading.
    CaseColumn {
        /// The child's number in the case system.
        CaseNumber = "case_number",
        /// Somebody's name.
        Name = "name",
        /// The day a child was born.
        BornOn = "born_on",
        /// The district a child is of.
        District = "district",
        /// The team that works with them.
        Team = "team",
        /// Where they are placed.
        Service = "service",
        /// Where they live now.
        Address = "address",
        /// A number to reach somebody at.
        Phone = "phone",
        /// Under which law a child is in care.
        LegalStatus = "legal_status",
        /// The council that placed them.
        PlacingAuthority = "placing_authority",
        /// The council in whose area they live.
        HostAuthority = "host_authority",
        /// Since when they live there.
        PlacedOn = "placed_on",
        /// The day of their next review.
        NextReviewOn = "next_review_on",
        /// What somebody is to a child.
        Role = "role",
        /// The work address of a person.
        Email = "email",
        /// What somebody does, in a few words.
        Title = "title",
        /// The first day on which they are that.
        From = "from",
        /// The last day.
        Until = "until",
    }
    /// What is wrong with one line.
    CaseLineFault {
        /// There is no case number.
        NoCaseNumber = "no_case_number",
        /// The same child stands in a line above.
        Twice = "twice",
        /// There is no name.
        NoName = "no_name",
        /// This is no day.
        BadDay = "bad_day",
        /// It has too many letters.
        TooLong = "too_long",
        /// Nobody can be this to a child.
        NoRole = "no_role",
        /// This is no address.
        BadEmail = "bad_email",
        /// No child of the other file has this number.
        NoSuchChild = "no_such_child",
        /// The last day is before the first.
        EndsBefore = "ends_before",
    }
    /// Why a file as a whole is not taken in.
    CaseFileFault {
        /// It is not there.
        Missing = "missing",
        /// It is there as JSON and as CSV.
        Both = "both",
        /// Heard may not read it.
        NotOpened = "not_opened",
        /// Where it comes from does not answer.
        NotReached = "not_reached",
        /// Where it comes from does not let Heard in.
        NotLetIn = "not_let_in",
        /// It is larger than may be.
        TooLarge = "too_large",
        /// It is no CSV or JSON.
        Unreadable = "unreadable",
        /// A column that has to be there is not.
        NoHeadings = "no_headings",
        /// Two columns are named alike.
        TwoColumns = "two_columns",
        /// Nobody is in it.
        Empty = "empty",
    }
    /// What became of an extract.
    ExtractState {
        /// It was taken in.
        Taken = "taken",
        /// Somebody has to say that it may be.
        Waiting = "waiting",
        /// It could not be read.
        Unread = "unread",
        /// Somebody said that it may not be.
        TurnedDown = "turned_down",
    }
    /// Why somebody has to look at an extract before it is taken in.
    HeldBecause {
        /// It is the first one.
        First = "first",
        /// Many children are gone from it.
        ManyGone = "many_gone",
        /// Many of its lines cannot be used.
        ManyBroken = "many_broken",
        /// Many children lose somebody who was there for them.
        ManyLose = "many_lose",
        /// A column is gone that the one before had.
        ColumnsGone = "columns_gone",
    }
}
