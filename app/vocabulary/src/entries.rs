//! What came another way and was typed in by staff, and what a group said together.

vocabulary! {
    /// How something came that nobody typed into Heard themselves.
    EntryWay {
        /// Somebody rang.
        Phone = "phone",
        /// It was said to somebody, as where there are no devices.
        InPerson = "in_person",
        /// On a form that was printed here.
        PaperForm = "paper_form",
        /// A letter or a card.
        Letter = "letter",
        /// An e-mail.
        Email = "email",
        /// A text message.
        TextMessage = "text_message",
        /// An advocate brought it.
        Advocate = "advocate",
        /// It was said in a group.
        Group = "group",
    }
    /// Whose words they are.
    EntryAuthor {
        /// The young person's own.
        Child = "child",
        /// An advocate's.
        Advocate = "advocate",
        /// Somebody's of their family, or a friend's.
        Family = "family",
        /// A carer's.
        Carer = "carer",
        /// A member of staff's, here or elsewhere.
        Staff = "staff",
    }
    /// Whether the young person knows that it is typed in here.
    EntryConsent {
        /// They were asked, and agree.
        Agreed = "agreed",
        /// They sent it to the council themselves.
        Sent = "sent",
        /// Whoever brought it asked them.
        Passed = "passed",
        /// They were not asked yet.
        NotAsked = "not_asked",
    }
    /// What kind of group spoke.
    GroupKind {
        /// The Children in Care Council, or a forum of care leavers.
        CouncilMeeting = "council_meeting",
        /// A group that was asked about something.
        FocusGroup = "focus_group",
        /// Somebody visited where they live or meet.
        Visit = "visit",
        /// Anything else.
        Other = "other",
    }
    /// How old those were who were there.
    AgeBand {
        /// Under 8.
        UnderEight = "under_8",
        /// 8 to 11.
        EightToEleven = "8_to_11",
        /// 12 to 15.
        TwelveToFifteen = "12_to_15",
        /// 16 and 17.
        SixteenAndSeventeen = "16_17",
        /// 18 or over.
        Adults = "18_or_over",
    }
    /// What is wrong with a row of a sheet of what came another way.
    EntryRowProblem {
        /// It does not say anything, or far too much.
        NoWords = "no_words",
        /// Nothing comes this way here.
        NoWay = "no_way",
        /// No situation is called this.
        NoSituation = "no_situation",
        /// It is no day, or one that is still to come.
        NoDay = "no_day",
        /// It is not said whose words they are.
        NoAuthor = "no_author",
        /// It is not said who helped.
        NoHelp = "no_help",
        /// No language is called this here.
        NoLanguage = "no_language",
        /// It is not said whether they know.
        NoConsent = "no_consent",
        /// It is not said who may see it.
        NoAudience = "no_audience",
    }
}

impl EntryWay {
    /// The ways that are chosen when one thing is typed in; what a group said comes with
    /// its meeting.
    pub const OFFERED: &'static [Self] =
        &[Self::Phone, Self::InPerson, Self::PaperForm, Self::Letter, Self::Email, Self::TextMessage, Self::Advocate];
}
