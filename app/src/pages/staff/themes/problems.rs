//! What can be wrong with what is done to a theme.

use crate::pages::staff::problem::problems;

problems! {
    /// What is wrong with a form about a theme.
    ThemeProblem {
        /// It has no name.
        NoTitle = "title", "Write what staff call it.";
        /// A name is too long.
        TooLong = "title", "Keep each name to 120 letters.";
        /// Another theme has the name.
        TitleTaken = "title", "Another theme has this name. Choose another, or merge the two.";
        /// It would stand below itself.
        Below = "parent", "A theme cannot stand below itself. Choose another place.";
        /// It would stand too deep.
        TooDeep = "parent", "At most four themes stand one below the other. Choose a place higher up.";
        /// The place is not in use.
        ParentGone = "parent", "That theme is not in use any more. Choose another.";
        /// The other theme is not in use.
        IntoGone = "into", "Choose the theme that is to have the tags.";
        /// It would be merged into what stands below it.
        IntoBelow = "into", "A theme cannot be merged into one that stands below it. Merge the narrower one into this instead.";
        /// What stands below it would stand too deep there.
        IntoTooDeep = "into", "What stands below this theme would stand too deep there: at most four one below the other.";
        /// Not so many parts.
        Parts = "parts", "Write two to twelve names, each on a line of its own.";
        /// A part has a name that is taken.
        PartTaken = "parts", "One of these names is another theme’s, or stands here twice.";
        /// A part's name is too long.
        PartTooLong = "parts", "Keep each name to 120 letters.";
        /// The parts would stand too deep.
        PartsTooDeep = "parts", "At most four themes stand one below the other, and this is the fourth.";
        /// Too many.
        TooMany = "", "There are 1,000 themes already, retired and merged ones among them.";
        /// What it was merged into was merged on.
        MergedOn = "", "The theme it was merged into was merged into another since. Undo that first.";
        /// Somebody else has the name meanwhile.
        NameTaken = "", "Another theme has its name by now. Rename that one, then undo this.";
        /// There is no such version.
        NoVersion = "", "It says that already.";
    }
}
