//! What the council writes and young people read.

vocabulary! {
    /// What versions are kept of.
    EditionKind {
        /// How a theme of the coding frame is called.
        Theme = "theme",
        /// A situation and its questions.
        Scenario = "scenario",
        /// What a text says in another language.
        Translation = "translation",
        /// A page about rights, or how what is said is looked after.
        GuidePage = "guide_page",
        /// A service and its parts.
        Service = "service",
        /// Somebody whom every young person may know.
        Contact = "contact",
        /// The council's own help lines.
        HelpLines = "help_lines",
        /// The sentence of a message.
        MessageText = "message_text",
    }
    /// How a help line is reached.
    HelpLineBy {
        /// One rings.
        Call = "call",
        /// One writes a text message.
        Text = "text",
    }
}
