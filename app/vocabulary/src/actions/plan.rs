//! What can be done with the plan, and with the evidence for it.

vocabulary! {
    /// What can be done with a plan.
    PlanAction {
        /// A file was read into it.
        Imported = "plan.imported",
        /// Its file was taken out, with what changed since it came in.
        Exported = "plan.exported",
        /// It was put in force, and the one before it no more.
        PutInForce = "plan.put_in_force",
        /// What a file had put into it was undone.
        Undone = "plan.import_undone",
        /// It has another name.
        Renamed = "plan.renamed",
        /// It was removed, with its files.
        Removed = "plan.removed",
    }
    /// What can be done with the page on what a decision means for children in care.
    CheckAction {
        /// It was written.
        Written = "check.written",
        /// It was changed.
        Changed = "check.changed",
    }
    /// What can be done with an objective.
    ObjectiveAction {
        /// It was worded for young people.
        Worded = "objective.worded",
    }
    /// What can be done with a plan's action.
    PlanRowAction {
        /// It was rated.
        Rated = "action.rated",
        /// It was added, of what was learned from a complaint or an allegation.
        Learned = "action.learned",
        /// It was added by hand, with its lead.
        Added = "action.added",
        /// Its lead was named.
        LeadNamed = "action.lead_named",
        /// Something was written about it, with its rating.
        Written = "action.written",
        /// What was written about it was written anew by its author.
        EntryCorrected = "action.entry_corrected",
        /// What was written about it was taken back by its author.
        EntryTakenBack = "action.entry_taken_back",
        /// An action was named that belongs to it.
        Referred = "action.referred",
        /// Such a reference was taken away.
        ReferenceTaken = "action.reference_taken",
    }
    /// What can be done with a link from evidence to what it bears on.
    LinkAction {
        /// It was made.
        Made = "evidence.linked",
        /// It was taken off.
        Removed = "evidence.unlinked",
    }
}
