//! What can be wrong with a form about who belongs where and to whom.

use crate::pages::staff::problem::problems;

problems! {
    /// What is wrong with where somebody is to belong.
    PlaceProblem {
        /// Nothing was chosen.
        NoPlace = "place", "Choose where they belong.";
        /// A team or district has no name, or a long one.
        NoName = "name", "Write the name, in at most 120 letters.";
        /// Neither a team nor a district.
        NoKind = "kind", "Choose whether it is a team or a district.";
        /// There is no first day.
        NoFirst = "first", "Write the first day they belong there.";
        /// The last day is no day.
        NoLast = "last", "Write the last day.";
        /// The last day is before the first.
        Early = "last", "The last day is before the first.";
        /// They belong there on one of these days.
        Already = "place", "They belong there already on one of these days.";
        /// They belong to the place that was named.
        AlreadyNamed = "name", "They belong there already on one of these days.";
        /// It is not this reader's to say.
        NotYours = "place", "Choose one of your own teams.";
        /// Somebody took it back.
        Gone = "last", "It is not there any more: somebody took it back.";
        /// Nobody signs in with this address.
        NoSuchColleague = "email", "Nobody here signs in with this address. Ask an administrator to invite them.";
    }

    /// What is wrong with an assignment of a young person.
    AssignProblem {
        /// Nobody has this nickname.
        NoSuchPerson = "nickname", "No young person here has this nickname. Check it with somebody who knows them.";
        /// What they are to the young person was not chosen.
        NoKind = "as", "Choose what they are to the young person.";
        /// Their role cannot be that.
        NotTheirRole = "as", "Somebody in this role cannot be that.";
        /// There is no first day.
        NoFirst = "first", "Write the first day.";
        /// The last day is no day.
        NoLast = "last", "Write the last day.";
        /// The last day is before the first.
        Early = "last", "The last day is before the first.";
        /// They are that already.
        Already = "nickname", "They are that to this young person already, on one of these days.";
        /// Somebody took it back.
        Gone = "last", "It is not there any more: somebody took it back.";
        /// They left meanwhile.
        NoSuchColleague = "nickname", "Their account is not in use any more.";
    }

    /// Why a young person was not joined to a child of the case system.
    CaseProblem {
        /// No number was given.
        NoNumber = "case_number", "Write the case number.";
        /// No extract was taken in yet.
        NoExtract = "case_number", "No extract of the case system was taken in yet. An administrator does that, under “Case system”.";
        /// The extract names no such child.
        NoSuchChild = "case_number", "The case system’s extract names no child with this number, or a line of theirs cannot be used. Check it there.";
        /// The child is another young person here.
        Another = "case_number", "Another young person here is this child already. Look at who of the two is.";
        /// This young person is a child already.
        Already = "case_number", "Somebody said already which child they are. Open the page anew.";
    }

    /// Why no young person was found.
    FindProblem {
        /// Nobody has this nickname.
        NoSuchPerson = "nickname", "No young person here has this nickname. Check it with somebody who knows them.";
    }

    /// What is wrong with who is to cover for somebody.
    CoverProblem {
        /// Nobody signs in with this address.
        NoSuchColleague = "email", "Nobody here signs in with this address. Write it as your colleague does.";
        /// It is their own.
        Themselves = "email", "Nobody covers for themselves. Write a colleague’s address.";
        /// They have another role.
        OtherRole = "email", "Only a colleague in the same role can cover.";
        /// They are away themselves.
        Away = "email", "They are away themselves on one of these days. Choose another colleague.";
        /// There is no first day.
        NoFirst = "first", "Write the first day.";
        /// There is no last day.
        NoLast = "last", "Write the last day: whoever covers sees your young people until the end of it.";
        /// The last day is before the first.
        Early = "last", "The last day is before the first.";
        /// The last day is over.
        Over = "last", "That day is over.";
        /// It is longer than twelve weeks.
        TooLong = "last", "At most twelve weeks. For longer, the participation team assigns somebody else.";
        /// Somebody covers already.
        Already = "first", "Somebody covers on one of these days already. End that first.";
        /// Whoever is away stands in for somebody.
        Covers = "first", "Whoever is away covers for a colleague on one of these days. End that first, so that somebody else can.";
        /// It ended meanwhile.
        Gone = "", "It is not there any more: it ended.";
    }
}
