//! What forms change, and what counts as having changed it since they were drawn.

use heard_domain::Heard;
use heard_domain::ids::{
    CheckId, ContactId, MeasureId, MembershipId, ObjectiveId, PlanId, PlanRowId, ResponseId, ReviewId, SavedListId,
    ThemeId, ViewId,
};
use heard_domain::record::{Duty, GuideSlug, HelpLines, Measures, ScenarioKey, TranslationOf, Watched, watch};
use heard_vocabulary::{
    CheckAction, ContactAction, DutyAction, GuideAction, HelpLinesAction, MeasureAction, MeasuresAction,
    MembershipAction, MessageText, MessageTextAction, ObjectiveAction, PlanAction, PlanRowAction, ResponseAction,
    ReviewAction, SavedListAction, ScenarioAction, ServiceAction, SettingPart, SettingsAction, ThemeAction,
    TranslationAction, ViewAction,
};

use super::fields::{Typed, field};

/// What a form posted to `path` changes, and what counts as having changed it.
pub(super) fn changes(heard: &Heard, path: &str, fields: &Typed) -> Option<Watched> {
    const TEXT: [ResponseAction; 6] = [
        ResponseAction::Revised,
        ResponseAction::HandedIn,
        ResponseAction::Approved,
        ResponseAction::SentBack,
        ResponseAction::Stopped,
        ResponseAction::Published,
    ];
    const ALL: [ResponseAction; 7] = [TEXT[0], TEXT[1], TEXT[2], TEXT[3], TEXT[4], TEXT[5], ResponseAction::ViewAdded];
    // What is asked for of a public one, and what became of that.
    const CHANGE: [ResponseAction; 10] = [
        ResponseAction::CorrectionAsked,
        ResponseAction::WithdrawalAsked,
        ResponseAction::ChangeLeft,
        ResponseAction::Approved,
        ResponseAction::SentBack,
        ResponseAction::Stopped,
        ResponseAction::Corrected,
        ResponseAction::TakenBack,
        ResponseAction::TakenOffWall,
        ResponseAction::PutBack,
    ];
    // What is sent back is the response, or what is asked for of a public one.
    const EITHER: [ResponseAction; 10] = [
        TEXT[0],
        TEXT[1],
        TEXT[2],
        TEXT[3],
        TEXT[4],
        TEXT[5],
        ResponseAction::CorrectionAsked,
        ResponseAction::WithdrawalAsked,
        ResponseAction::ChangeLeft,
        ResponseAction::TakenOffWall,
    ];
    const DECISION: [ReviewAction; 5] = [
        ReviewAction::HandedIn,
        ReviewAction::Approved,
        ReviewAction::SentBack,
        ReviewAction::Stopped,
        ReviewAction::Decided,
    ];
    // What its author said meanwhile counts too: it may change what is decided.
    const CONCERN: [ViewAction; 8] = [
        ViewAction::ConcernRaised,
        ViewAction::ConcernReopened,
        ViewAction::ConcernTold,
        ViewAction::ConcernNotHarm,
        ViewAction::ConcernSignedOff,
        ViewAction::ConcernLookAgain,
        ViewAction::ConcernMayGo,
        ViewAction::AuthorWrote,
    ];
    const WHO_WROTE: [ViewAction; 6] = [
        ViewAction::AuthorAsked,
        ViewAction::AuthorAgreed,
        ViewAction::AuthorRefused,
        ViewAction::AuthorWithdrawn,
        ViewAction::AuthorReviewed,
        ViewAction::AuthorToldNow,
    ];
    const LOCKED: [ViewAction; 7] = [
        ViewAction::MediaLocked,
        ViewAction::MediaAdvised,
        ViewAction::MediaReleaseAsked,
        ViewAction::MediaDestructionAsked,
        ViewAction::MediaRefused,
        ViewAction::MediaReleased,
        ViewAction::MediaDestroyed,
    ];
    const WRITTEN: [PlanRowAction; 4] =
        [PlanRowAction::Written, PlanRowAction::Rated, PlanRowAction::EntryCorrected, PlanRowAction::EntryTakenBack];
    let parts: Vec<&str> = path.trim_matches('/').split('/').collect();
    let view = |id: &str, actions: &[ViewAction]| Some(watch(&id.parse::<ViewId>().ok()?, actions));
    let response = |id: &str, actions: &[ResponseAction]| Some(watch(&id.parse::<ResponseId>().ok()?, actions));
    match parts[..] {
        ["views", id, "code"] => view(id, &[ViewAction::Coded, ViewAction::SuggestionTaken]),
        // A colleague who had it open too may have been quicker.
        ["views", id, "reply"] => view(id, &[ViewAction::CouncilWrote]),
        ["queue", "lists", id, "rename"] => Some(watch(&id.parse::<SavedListId>().ok()?, &[SavedListAction::Renamed])),
        ["views", id, "told" | "not-harm" | "sign-off" | "raise" | "may-go" | "safe-to-reply" | "send-outside"] => {
            view(id, &CONCERN)
        }
        ["views", id, "age" | "wishes"] => view(id, &[ViewAction::AgeSaid, ViewAction::WishesSaid]),
        ["views", id, "author-ask" | "author-answer" | "author-review" | "author-told-now" | "author-withdraw"] => {
            view(id, &WHO_WROTE)
        }
        // Locking is done whatever happened meanwhile, and so is writing down.
        ["views", id, "media", _, "release" | "destroy" | "answer"] => view(id, &LOCKED),
        ["views", id, "hide"] => view(id, &[ViewAction::Hidden, ViewAction::Shown]),
        ["responses", id] => response(id, &TEXT),
        ["responses", id, "submit" | "publish"] => response(id, &ALL),
        ["responses", id, "correct" | "take-back" | "leave" | "change" | "put-back"] => response(id, &CHANGE),
        ["responses", id, "send-back"] => response(id, &EITHER),
        ["reviews", id, "decide" | "approve" | "send-back"] => Some(watch(&id.parse::<ReviewId>().ok()?, &DECISION)),
        ["strategy", "objectives", id, "wording"] => {
            Some(watch(&id.parse::<ObjectiveId>().ok()?, &[ObjectiveAction::Worded]))
        }
        ["strategy", "checks", id, "change"] => Some(watch(&id.parse::<CheckId>().ok()?, CheckAction::ALL)),
        // Whoever read one rating may not mean to replace another.
        ["strategy", "rows", id, "entries" | "rating", ..] | ["my-lines", id, ..] => {
            Some(watch(&id.parse::<PlanRowId>().ok()?, &WRITTEN))
        }
        ["strategy", "rows", id, "lead"] => Some(watch(&id.parse::<PlanRowId>().ok()?, &[PlanRowAction::LeadNamed])),
        ["strategy", "plans", id, "title"] => Some(watch(&id.parse::<PlanId>().ok()?, &[PlanAction::Renamed])),
        // What was read into a plan, or undone, or put in force, since the preview was drawn.
        ["strategy", "import", "confirm"] => {
            let plan = field(fields, "plan")?.parse::<PlanId>().ok()?;
            Some(watch(&plan, &[PlanAction::Imported, PlanAction::Undone, PlanAction::PutInForce]))
        }
        // What an area is may have been said meanwhile: whose numbers are withheld hangs on it.
        ["strategy", "measures", "import", "confirm"] => Some(watch(&Measures, MeasuresAction::ALL)),
        ["strategy", "measures", id, "describe"] => {
            Some(watch(&id.parse::<MeasureId>().ok()?, &[MeasureAction::Described]))
        }
        ["staff", "guide"] => {
            let slug = field(fields, "slug").filter(|slug| !slug.is_empty())?;
            Some(watch(&GuideSlug(slug.to_owned()), GuideAction::ALL))
        }
        ["staff", "guide", slug, _, "put-back"] => Some(watch(&GuideSlug(slug.to_owned()), GuideAction::ALL)),
        ["staff", "services", slug, ..] => {
            let id = heard.catalogue().service_by_slug(slug)?.id;
            Some(watch(&id, ServiceAction::ALL))
        }
        ["staff", "help-lines", ..] => Some(watch(&HelpLines, HelpLinesAction::ALL)),
        ["staff", "messages", "texts", says, ..] => Some(watch(&MessageText::parse(says)?, MessageTextAction::ALL)),
        ["staff", "contacts", id, "put-back"] => Some(watch(&id.parse::<ContactId>().ok()?, ContactAction::ALL)),
        ["staff", "scenarios", key, ..] => Some(watch(&ScenarioKey(key.to_owned()), ScenarioAction::ALL)),
        ["staff", "translations", lang, ..] => {
            let (lang, item) = (lang.to_owned(), field(fields, "item")?.to_owned());
            Some(watch(&TranslationOf { lang, item }, TranslationAction::ALL))
        }
        ["staff", "themes", id, ..] => Some(watch(&id.parse::<ThemeId>().ok()?, ThemeAction::ALL)),
        ["colleagues", _, "memberships", "end" | "take-back"] => {
            let id = field(fields, "membership")?.parse::<MembershipId>().ok()?;
            Some(watch(&id, &[MembershipAction::Ended, MembershipAction::TakenBack]))
        }
        ["setup", part] => {
            let part = SettingPart::parse(part)?;
            Some(watch(&part, &[SettingsAction::Changed, SettingsAction::PutBack]))
        }
        ["calendar", "hours"] => Some(watch(&SettingPart::Hours, &[SettingsAction::Changed, SettingsAction::PutBack])),
        ["duty", "standing"] => Some(watch(&Duty, &[DutyAction::Kept])),
        ["staff", "contacts"] => {
            let id = field(fields, "id")?.parse::<ContactId>().ok()?;
            Some(watch(&id, ContactAction::ALL))
        }
        _ => None,
    }
}
