//! What can be wrong with somebody's entry.

use crate::pages::staff::problem::problems;

problems! {
    /// What is wrong with somebody's entry.
    ContactProblem {
        /// No part of the page was chosen.
        NoPart = "part", "Choose where they stand.";
        /// It was not said what they are to the young person.
        NoKind = "kind", "Choose what they are to the young person.";
        /// It has no name.
        NoName = "name", "Write their name.";
        /// A text is too long.
        TooLong = "about", "Keep each text to 1,000 letters.";
        /// The account is not in use.
        NoSuchColleague = "account", "Choose an account that is in use.";
        /// Nobody has the nickname.
        NoSuchPerson = "nickname", "No young person has this nickname.";
        /// The photo is too large.
        PhotoTooLarge = "file", "This photo is too large. Choose one of at most 10 MB.";
        /// The photo has too many dots.
        TooManyDots = "file", "This photo has more dots than can be opened here. Choose a smaller one.";
        /// The photo is of a form that is not read.
        PictureForm = "file", "This is a HEIC or AVIF picture, which cannot be opened here. Save it as JPEG, or take a screenshot of it.";
        /// It is a film.
        Film = "file", "This is a film. Choose a JPEG or PNG picture.";
        /// Too many are looked at.
        Busy = "file", "Too many pictures are being looked at just now. Try again in a minute.";
        /// It is no photo.
        NoPhoto = "file", "This is no photo that can be read. Choose a JPEG or PNG picture.";
        /// There is no such version.
        NoVersion = "", "It says that already.";
    }
}
