//! What can be wrong with what a service is called.

use crate::pages::staff::problem::problems;

problems! {
    /// What is wrong with the form of a service.
    ServiceProblem {
        /// It has no name, or one that is too long.
        BadName = "name", "Write its name, in at most 120 letters.";
        /// Another has the name.
        NameTaken = "name", "Another service has this name.";
        /// No kind was chosen.
        NoKind = "kind", "Choose what kind of service it is.";
        /// Nobody provides it.
        NoProvider = "provider", "Write who provides it, in at most 120 letters.";
        /// No such number.
        BadPlaces = "places", "Write how many registered places it has, such as 4, or leave it empty.";
        /// Young people have no word for it.
        NoYoung = "young", "Write what young people call it, in at most 120 letters.";
        /// No such parts.
        BadParts = "part.0", "Write each part once, in at most 120 letters, and no more than twelve.";
        /// There is no such version.
        NoVersion = "", "It is like that already.";
    }
}
