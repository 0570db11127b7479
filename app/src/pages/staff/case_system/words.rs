//! The words staff read for what the case system's extract is made of.

use heard_vocabulary::{CaseColumn, CaseFile, CaseFileFault, CaseLineFault, ExtractState, HeldBecause};

use crate::pages::staff::vocabulary::words;

words! {
    CaseFile { Children = "The file “children”", People = "The file “people”" }
    CaseColumn { CaseNumber = "Case number", Name = "Name", BornOn = "Born on", District = "District", Team = "Team", Service = "Placed at", Address = "Address", Phone = "Phone", LegalStatus = "Legal status", PlacingAuthority = "Placing authority", HostAuthority = "Host authority", PlacedOn = "There since", NextReviewOn = "Next review", Role = "Role", Email = "E-mail", Title = "Job title", From = "From", Until = "Until" }
    CaseLineFault { NoCaseNumber = "There is no case number.", Twice = "A line above has this case number, too. Neither is used.", NoName = "There is no name.", BadDay = "This is no day. Days are written 2026-11-30 or 30/11/2026.", TooLong = "It has more than 300 letters.", NoRole = "Heard knows no such role, and passes this line over. It knows worker, adviser, iro, carer and advocate.", BadEmail = "This is no e-mail address.", NoSuchChild = "No line of “children” has this case number.", EndsBefore = "The last day is before the first." }
    CaseFileFault { Missing = "It is not there, neither as .json nor as .csv.", Both = "It is there twice, as .json and as .csv. Take one of them away.", NotOpened = "It is there, and Heard’s user may not read it.", NotReached = "Where it comes from does not answer.", NotLetIn = "Where it comes from does not let Heard in. Look at HEARD_CASE_SYSTEM_TOKEN.", TooLarge = "It is larger than 32 MiB, or has more than 400,000 lines.", Unreadable = "It is neither CSV nor JSON.", NoHeadings = "A column that has to be there is not: case_number and name; of people also role.", TwoColumns = "Two columns are named alike.", Empty = "Nobody is in it." }
    ExtractState { Taken = "Taken in", Waiting = "Waits", Unread = "Could not be read", TurnedDown = "Turned down" }
    HeldBecause { First = "It is the first one. Look whether the numbers are about right.", ManyGone = "Many children are not in it any more. The file may have been cut off.", ManyBroken = "Many of its lines cannot be used. Its layout may have changed.", ManyLose = "Many children lose somebody who was there for them. A file may have been cut off, or its columns may have slipped.", ColumnsGone = "A column is not in it any more. If that is the column of last days, everybody who was ever there for a child would be again." }
}
