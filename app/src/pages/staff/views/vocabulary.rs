//! The forms on the page of one view, and the columns of the queue.

use crate::pages::staff::vocabulary::worded;

worded! {
    /// A form on the page of one view.
    ViewForm {
        /// Themes, mood, service and objectives.
        Code = "code", "What it is about";
        /// One theme more, by its name.
        Tag = "tag", "Add a theme";
        /// Names and places taken out or left in.
        Redact = "redact", "Names and places";
        /// A note for colleagues.
        Note = "note", "Note for colleagues";
        /// A reply to the child.
        Reply = "reply", "Reply to the child";
        /// Who has it.
        Assign = "assign", "Who sees to it";
        /// Not before a day.
        PutOff = "put-off", "Not now";
        /// Hide or show.
        Hide = "hide", "Hide";
        /// Nothing is left to do.
        Settle = "settle", "Nothing is left to do";
        /// Who may translate it, as its author said.
        Translator = "translator", "Who may translate it";
        /// Propose a public quote.
        Quote = "quote", "Propose a public quote";
        /// Put behind a response.
        Respond = "respond", "Add to a response";
        /// It is about somebody of the council.
        About = "about", "It is about somebody of the council";
        /// It is not about somebody from whom it is kept.
        NotAbout = "not-about", "It is not about them";
    }
    /// A column of the queue that is shown or not. What was said always is.
    Column {
        /// Who of the team sees to it.
        Who = "who", "Who sees to it";
        /// Until when its author is to have heard.
        Due = "due", "What is due";
        /// Situation, themes, service and language.
        About = "about", "What it is about";
        /// Where it has got to.
        State = "state", "Where it is";
        /// When it came.
        Came = "came", "Came";
        /// Who helped.
        Helped = "helped", "Who helped";
        /// Who may see it.
        Audience = "audience", "Who may see it";
    }
}

impl Column {
    /// Those that are shown where nobody chose any.
    pub const FIRST: &'static [Self] = &[Self::Who, Self::Due, Self::About, Self::State, Self::Came];
}
