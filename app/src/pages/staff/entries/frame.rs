//! What this room puts into the frame of a staff page, and the words of its lists.

use heard_vocabulary::{AgeBand, EntryAuthor, EntryConsent, EntryRowProblem, EntryWay, GroupKind};

use crate::pages::staff::menu::{Heading, Place};
use crate::pages::staff::vocabulary::words;

/// Typing in what came another way.
pub const PLACE: Place = Place {
    heading: Heading::Listen,
    href: "/entries",
    label: "Came another way",
    icon: "i-phone",
    what: "Type in a call, a letter, a form on paper or an e-mail. It is read and answered as if it had been sent here.",
    also: None,
};

/// What groups said.
pub const GROUPS: Place = Place {
    heading: Heading::Listen,
    href: "/entries/groups",
    label: "Groups and visits",
    icon: "i-person",
    what: "A council meeting, a focus group or a visit, written down once: who was there, who helped, and what was said.",
    also: None,
};

words! {
    EntryWay {
        Phone = "By phone", InPerson = "Said to somebody", PaperForm = "On a paper form", Letter = "By letter or card",
        Email = "By e-mail", TextMessage = "By text message", Advocate = "Through an advocate",
        Group = "In a group or on a visit",
    }
    EntryAuthor {
        Child = "The young person’s own", Advocate = "An advocate’s", Family = "Family’s, or a friend’s",
        Carer = "A carer’s", Staff = "A member of staff’s",
    }
    EntryConsent {
        Agreed = "They know, and agree", Sent = "They sent it to the council themselves",
        Passed = "Whoever brought it asked them", NotAsked = "They were not asked yet",
    }
    GroupKind {
        CouncilMeeting = "Children in Care Council or forum", FocusGroup = "Focus group", Visit = "Visit",
        Other = "Another group",
    }
    AgeBand {
        UnderEight = "Under 8", EightToEleven = "8 to 11", TwelveToFifteen = "12 to 15",
        SixteenAndSeventeen = "16 and 17", Adults = "18 or over",
    }
    EntryRowProblem {
        NoWords = "Nothing was said, or more than 20,000 letters.", NoWay = "How it came is not known here. Write: phone, in person, paper form, letter, e-mail, text message or advocate.",
        NoSituation = "No situation is called this here. Write its title as it stands in the list of situations.", NoDay = "This is no day, or one that is still to come. Write 30/04/2026 or 2026-04-30.",
        NoAuthor = "It is not clear whose words they are. Write: child, advocate, family, carer or staff.", NoHelp = "It is not clear who helped. Write: alone, someone known, someone independent, adult wrote or not asked.",
        NoLanguage = "No language is called this here. Write its name in English.", NoConsent = "It is not clear whether they know. Write: agreed, sent, passed or not asked.",
        NoAudience = "It can be for the team, or anonymous. Write: team or anonymous.",
    }
}
