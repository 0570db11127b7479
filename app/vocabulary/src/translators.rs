//! Translators of what young people say: which languages, and how far each thing is.

vocabulary! {
    /// Who may translate a view, as its author chose.
    Translator {
        /// Any translator the council works with.
        Anyone = "anyone",
        /// Only a woman.
        Woman = "woman",
        /// Only a man.
        Man = "man",
        /// Nobody.
        Nobody = "nobody",
    }
    /// A language that young people write in and the council has put into English.
    TranslatedFrom {
        /// Arabic.
        Arabic = "ar",
        /// Kurdish Sorani.
        Sorani = "ckb",
        /// Pashto.
        Pashto = "ps",
        /// Dari.
        Dari = "prs",
        /// Farsi.
        Farsi = "fa",
        /// Tigrinya.
        Tigrinya = "ti",
        /// Amharic.
        Amharic = "am",
        /// Albanian.
        Albanian = "sq",
        /// Vietnamese.
        Vietnamese = "vi",
        /// Ukrainian.
        Ukrainian = "uk",
    }
    /// As what somebody translates, for children who asked for a woman or a man.
    TranslatorGender {
        /// A woman.
        Woman = "woman",
        /// A man.
        Man = "man",
    }
    /// How far a translation is.
    TranslationState {
        /// Nobody has it.
        Waiting = "waiting",
        /// One translator has it.
        Claimed = "claimed",
        /// It was handed in.
        Done = "done",
    }
    /// Why a translator gives back what they took.
    GiveBackReason {
        /// They know whoever wrote it.
        KnowsThem = "knows_them",
        /// It is not their dialect, or not their language.
        OtherDialect = "other_dialect",
        /// They have no time for it now.
        NoTime = "no_time",
    }
}

impl GiveBackReason {
    /// Whether they do not find it any more.
    #[must_use]
    pub const fn for_good(self) -> bool {
        match self {
            Self::KnowsThem | Self::OtherDialect => true,
            Self::NoTime => false,
        }
    }
}
