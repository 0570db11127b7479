//! What can be wrong with a situation or a question.

use crate::pages::staff::problem::problems;

problems! {
    /// What is wrong with a form about a situation or one of its questions.
    ScenarioProblem {
        /// No title.
        NoTitle = "title", "Write its title.";
        /// The title or the line under it is too long.
        HeadTooLong = "title", "Keep the title to 120 letters and the line under it to 360.";
        /// No such picture.
        NoIcon = "icon", "Choose a picture.";
        /// It stays on offer.
        Stays = "place", "By this young people say that they are not safe. It stays where they find it, and a card of harm keeps its words.";
        /// Nothing is asked.
        NoAsk = "ask", "Write what is asked, and words for each thing to choose.";
        /// A text is too long.
        AskTooLong = "ask", "Keep the question and the hint to 360 letters, and each thing to choose to 120.";
        /// Too many things to choose.
        TooManyChoices = "ask", "At most 24 things can be chosen.";
        /// Too many questions.
        TooManyQuestions = "ask", "A situation has at most twelve questions. Take one away first.";
        /// No such kind or picture.
        NoKind = "kind", "Choose how it is answered.";
        /// It cannot be shown yet.
        NotReady = "", "It cannot be shown yet: see what is missing.";
        /// Nothing would change.
        Same = "", "It says that already.";
    }
}
