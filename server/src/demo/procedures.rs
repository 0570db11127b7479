//! Two complaints, one of them over, and an allegation about somebody of a home.

use std::sync::Arc;

use heard_domain::Heard;
use heard_domain::ids::ProcedureId;
use heard_domain::people::{Account, Grant, KeepProcedures, Role, StaffHome};
use heard_domain::procedures::letters::{LetterError, LetterText, begin};
use heard_domain::procedures::{Opening, ProcedureError, Step, Written, open, step};
use heard_storage::clock::{FixedClock, Moment};
use heard_vocabulary::{LetterKind, ProcedureAction, ProcedureKind};

use super::story::grant;
use super::{DemoError, Wanted};

fn refused(error: ProcedureError) -> DemoError {
    match error {
        ProcedureError::Storage(error) => DemoError::Storage(error),
        error => DemoError::Refused(error.to_string()),
    }
}

/// What was done, after how many days, and what was written.
type Did = (i64, ProcedureAction, Written);

/// Opens one so many days ago, and does with it what was done.
async fn tell(
    heard: &Heard,
    (clock, today): (&Arc<FixedClock>, Moment),
    (opened_by, by): (&Grant<StaffHome>, &Grant<KeepProcedures>),
    (kind, days, what): (ProcedureKind, i64, Opening),
    did: Vec<Did>,
) -> Result<ProcedureId, DemoError> {
    let began = today.plus(-days * Moment::DAY);
    clock.set(began);
    let id = open(heard, opened_by, kind, what).await.map_err(refused)?.id;
    for (after, action, written) in did {
        // An hour later than it was opened, at the same hour of another day.
        clock.set(began.plus(after * Moment::DAY + 60 * Moment::MINUTE));
        step(heard, by, id, Step { action, written, who: None }).await.map_err(refused)?;
    }
    Ok(id)
}

/// Begins the letter that says that a complaint came.
async fn write(heard: &Heard, by: &Grant<KeepProcedures>, id: ProcedureId) -> Result<(), DemoError> {
    let text = LetterText {
        to: "Siskin".into(),
        text: "Your pocket money has not come for six weeks, and nobody told you why.".into(),
        easy: "Your pocket money did not come.\nNobody told you why.".into(),
        signed: "The complaints team".into(),
        lang: "en".into(),
    };
    match begin(heard, by, id, LetterKind::Received, &text).await {
        Ok(_) => Ok(()),
        Err(LetterError::Storage(error)) => Err(DemoError::Storage(error)),
        Err(error) => Err(DemoError::Refused(error.to_string())),
    }
}

fn text(text: &str) -> Written {
    Written { text: text.to_owned(), ..Written::default() }
}

fn who(who: &str) -> Written {
    Written { who: who.to_owned(), ..Written::default() }
}

/// Stores them, with the clock set back.
pub(super) async fn store(
    heard: &Heard,
    clock: &Arc<FixedClock>,
    wanted: &Wanted,
    staff: &[Account],
) -> Result<(), DemoError> {
    use ProcedureAction::{AdvocacyOffered, Answered, Ended, LadoTold, Learned, Weighed};

    let at = (clock, wanted.today);
    let manager = (
        &grant::<StaffHome>(staff, Role::ComplaintsManager)?,
        &grant::<KeepProcedures>(staff, Role::ComplaintsManager)?,
    );
    let lead = (&grant::<StaffHome>(staff, Role::Worker)?, &grant::<KeepProcedures>(staff, Role::SafeguardingLead)?);
    let over = Opening {
        who: "Linnet, 17, by text message".into(),
        text: "Nobody told me that my review was moved, and it was held without me.".into(),
        ..Opening::default()
    };
    let answer = "You were right. The letter went to where you lived before. We are sorry, and your review was held again with you.";
    let learned = "Workers ring before a review is moved. The letter is the second message, not the first.";
    let did = vec![
        (0, AdvocacyOffered, who("Yes: the advocacy service wrote to them the same day.")),
        (8, Answered, Written { chosen: "upheld".into(), ..text(answer) }),
        (9, Learned, text(learned)),
        (31, Ended, Written::default()),
    ];
    tell(heard, at, manager, (ProcedureKind::Complaint, 90, over), did).await?;
    let open = Opening {
        who: "Siskin, 15, with their advocate".into(),
        text: "My pocket money has not come for six weeks and nobody says why.".into(),
        ..Opening::default()
    };
    let did = vec![(1, AdvocacyOffered, who("They have an advocate already."))];
    let open = tell(heard, at, manager, (ProcedureKind::Complaint, 6, open), did).await?;
    write(heard, manager.1, open).await?;
    let about = Opening {
        who: "A night worker, first name not known".into(),
        place: "A children’s home in Eastmere".into(),
        text: "A young person says that a night worker took a phone away and threw it at the wall beside them.".into(),
        ..Opening::default()
    };
    let told = Written { reference: "E-2041".into(), ..who("The designated officer for Eastmere") };
    let advice = "It may be a crime against a child. The home’s manager was told by the LADO, and the night worker is not on shift.";
    let did = vec![
        (0, LadoTold, Written { text: advice.into(), ..told }),
        (1, Weighed, Written { chosen: "met".into(), ..text("A thing was thrown at a child’s side.") }),
    ];
    tell(heard, at, lead, (ProcedureKind::Allegation, 4, about), did).await.map(drop)
}
