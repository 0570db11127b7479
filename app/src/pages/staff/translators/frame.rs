//! What this room puts into the frame of a staff page, and the words of its lists.

use heard_vocabulary::{GiveBackReason, TranslatorGender};

use crate::pages::staff::menu::{Heading, Place};
use crate::pages::staff::notice::notices;
use crate::pages::staff::vocabulary::words;

/// What waits for a translator.
pub const TO_TRANSLATE: Place = Place {
    heading: Heading::Listen,
    href: "/translate",
    label: "To translate",
    icon: "i-lang",
    what: "What young people wrote in your languages, without the names and places that were found. Take one, put it into English, hand it in.",
    also: None,
};

/// Who translates what.
pub const TRANSLATORS: Place = Place {
    heading: Heading::Council,
    href: "/staff/translators",
    label: "Translators",
    icon: "i-person",
    what: "Who puts into English what young people write, and from which languages.",
    also: None,
};

notices! {
    /// What was just done in this room.
    Done {
        /// Somebody took something.
        Claimed = "translate-taken", "It is yours. Nobody else translates it meanwhile.";
        /// A draft was kept.
        Drafted = "translate-drafted", "Draft saved. Nobody but you reads it.";
        /// It was handed in.
        HandedIn = "translate-handed-in", "Handed in. The team reads it beside the words, under your name. You do not see it any more.";
        /// It was given back.
        GivenBack = "translate-given-back", "Given back. Somebody else can take it.";
        /// Who translates what.
        Kept = "translator-kept", "Saved.";
    }
}

words! {
    GiveBackReason {
        KnowsThem = "I know, or think I know, who wrote it", OtherDialect = "It is not my language or dialect",
        NoTime = "I have no time for it now",
    }
    TranslatorGender { Woman = "A woman", Man = "A man" }
}
