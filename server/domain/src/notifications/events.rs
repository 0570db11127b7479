//! What happened, whom it reaches, and by what: decided here and nowhere else.

mod letters;
mod push;

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::{AuthorReason, AuthorRequestState, ConcernLevel, ConcernState, Medium, ProcedureKind};

use crate::Heard;
use crate::ids::{
    AccountId, AlertId, DecisionDeedId, IntervalId, MessageId, ProcedureId, ResponseChangeId, ResponseId, ReviewId,
    ViewId,
};
use crate::responses::{ResponseState, SAID_OF_THIS};

pub use push::{Front, Push};

/// Something that people may have to be told of.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Event {
    /// An answer is published: its authors are told, and those who want news.
    AnswerPublished(ResponseId),
    /// An answer was corrected or taken back: those who were told of it are told.
    AnswerChanged(ResponseId, ResponseChangeId),
    /// What a review of a service decided is told to those whose views it held.
    ReviewTold(ReviewId),
    /// What this person wrote was sent back by whoever was to approve it, or stopped on its
    /// way out.
    ResponseSentBack(AccountId),
    /// What the team, or the worker a letter was sent to, wrote to a view's author has gone out.
    MessageSent(ViewId, MessageId),
    /// A young person's words came to this member of staff's own page.
    LetterCame(ViewId, AccountId),
    /// The day of a promise has come: this one, where another was put in.
    PromiseDue(ResponseId, Day),
    /// What may be harm waits for a person, for the first time or again.
    ConcernOpened(ViewId, ConcernLevel),
    /// Some of what may be harm is late: to be decided, or to be signed off. The
    /// last became so at this moment.
    ConcernsLate(ConcernState, Moment),
    /// The person outside was told of this alert a while ago, and it lies: how.
    OutsideSilent(AlertId, Silence),
    /// Something that was sent outside is late since this moment.
    OutsideLate(Moment),
    /// A complaint or an allegation waits for those who read it now: it was opened, or
    /// somebody else has to look. When.
    ProcedureWaits(ProcedureId, ProcedureKind, Moment),
    /// One is late since this moment.
    ProcedureLate(ProcedureId, Moment),
    /// Something happened with what a review decided, or it is late: this member of staff
    /// looks at it.
    DecisionWaits(AccountId),
    /// Something happened with what the owner of this key's review decided, that they can
    /// read now.
    ReviewTells([u8; 16], DecisionDeedId),
    /// Words were put back, or the log's end is gone: of this time nothing is here.
    IntervalMissing(IntervalId),
    /// This person handed a response in: somebody else has to approve it.
    HandedIn(AccountId),
    /// This person decided about what may be harm: somebody else has to sign it off.
    ConcernDecided(AccountId),
    /// This person asked who wrote something, for this reason: somebody else has to answer.
    AuthorAsked(AccountId, AuthorReason),
    /// This person opened alone who wrote something: somebody else has to look at that.
    AuthorOpenedAlone(AccountId),
    /// Nobody was the second person in time, who answers or who looks; the last became
    /// late at this moment.
    AuthorLate(AuthorRequestState, Moment),
    /// This person asked that something locked unseen is released or destroyed: somebody
    /// else has to answer.
    LockedAsked(AccountId),
    /// This person proposed a quote: somebody else has to judge it.
    QuoteProposed(AccountId),
    /// An action of the plan waits for this lead to write about it.
    LineWaits(AccountId),
    /// A colleague's note on a view asks this member of staff.
    NoteAsks(AccountId),
    /// What changed and what is missing before the board waits for whoever reads it.
    BriefWaits,
    /// Packs of quotes hold what may not be shown any more: whoever has one is to be asked
    /// to take it out.
    PacksToRecall,
    /// The case system's extract waits for somebody, or cannot be read.
    CaseSystemWaits,
    /// A provider of the council's is not reached since this day, or refuses us.
    ProviderSilent(Day),
    /// The council's provider said that this colleague's account there is over.
    ColleagueKeptOut(AccountId),
    /// The end of the audit log of this day, for those who keep it.
    LogHead(Day),
    /// What carries messages of this kind has not worked since then.
    ChannelDead {
        /// Which kind.
        medium: Medium,
        /// Since when.
        since: Moment,
    },
    /// An alert has come to somebody on duty, at one of its steps.
    AlertStep {
        /// Which.
        alert: AlertId,
        /// Its how-manieth step, 1 for the first.
        step: i64,
        /// Whose turn it is.
        to: AccountId,
        /// The name of their key, under which their devices are.
        owner: [u8; 16],
    },
}

/// How an alert lies that the person outside was told of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Silence {
    /// They do not say that they have it.
    Unanswered,
    /// They gave it back: at which step it is now.
    GivenBack(i64),
    /// They have it, and wrote nothing down: how often they were told again.
    Left(i64),
}

/// By what somebody is told. Whatever is added here is decided on in [`ways`]
/// for every event, and carried out in [`raise`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// A page of their own shows it from the commit on.
    Page,
    /// Their devices show one neutral sentence.
    Push,
    /// One neutral sentence goes to their proven addresses.
    Message,
}

/// By what those whom an event reaches are told, in the order it is done.
fn ways(event: &Event) -> &'static [Way] {
    match event {
        // Devices first: who was told already is what a page's mark says.
        Event::AnswerPublished(_) => &[Way::Push, Way::Page],
        Event::AnswerChanged(..)
        | Event::ReviewTold(_)
        | Event::MessageSent(..)
        | Event::PromiseDue(..)
        | Event::ReviewTells(..) => &[Way::Page, Way::Push],
        Event::LetterCame(..)
        | Event::ConcernOpened(..)
        | Event::ConcernDecided(..)
        | Event::ConcernsLate(..)
        | Event::OutsideSilent(..)
        | Event::OutsideLate(_)
        | Event::ProcedureWaits(..)
        | Event::ProcedureLate(..)
        | Event::DecisionWaits(_)
        | Event::IntervalMissing(_)
        | Event::CaseSystemWaits
        | Event::ProviderSilent(_)
        | Event::ColleagueKeptOut(_)
        | Event::HandedIn(..)
        | Event::ResponseSentBack(_)
        | Event::QuoteProposed(..)
        | Event::LineWaits(_)
        | Event::NoteAsks(_)
        | Event::BriefWaits
        | Event::PacksToRecall
        | Event::AuthorAsked(..)
        | Event::AuthorOpenedAlone(..)
        | Event::AuthorLate(..)
        | Event::LockedAsked(_)
        | Event::ChannelDead { .. } => &[Way::Page, Way::Message],
        Event::LogHead(_) => &[Way::Message],
        Event::AlertStep { .. } => &[Way::Page, Way::Push, Way::Message],
    }
}

/// Tells whoever is to be told of `event`, in the caller's unit of work. The
/// same event reaches a device once, however often it is raised.
///
/// # Errors
/// What the database refuses.
pub(crate) async fn raise(uow: &mut Uow, event: Event) -> Result<(), StorageError> {
    raise_past(uow, event, &[]).await
}

/// The same, past those whom it may be about, as long as it reaches somebody else.
///
/// # Errors
/// What the database refuses.
pub(crate) async fn raise_past(uow: &mut Uow, event: Event, about: &[AccountId]) -> Result<(), StorageError> {
    for way in ways(&event) {
        match way {
            Way::Page => mark_page(uow, &event),
            Way::Push => push::push(uow, &event).await?,
            Way::Message => letters::message(uow, &event, about).await?,
        }
    }
    Ok(())
}

/// Makes the page of whoever an event reaches show it.
fn mark_page(uow: &mut Uow, event: &Event) {
    let now = uow.now();
    match *event {
        Event::AnswerPublished(response) => uow.defer(
            "UPDATE response_view SET told_at = $1 WHERE response_id = $2 AND told_at IS NULL",
            args![now, response],
        ),
        Event::AnswerChanged(response, _) => uow.defer(
            "UPDATE response_view SET told_again_at = $1 WHERE response_id = $2 AND told_at IS NOT NULL",
            args![now, response],
        ),
        Event::ReviewTold(review) => {
            uow.defer("UPDATE review_view SET told_at = $1 WHERE review_id = $2", args![now, review]);
        }
        // A message stands in its thread, what came to somebody on their page, what
        // waits in its list, and a promise is asked about from its day on.
        Event::MessageSent(..)
        | Event::LetterCame(..)
        | Event::PromiseDue(..)
        | Event::ReviewTells(..)
        | Event::ConcernOpened(..)
        | Event::ConcernDecided(..)
        | Event::ConcernsLate(..)
        | Event::OutsideSilent(..)
        | Event::OutsideLate(_)
        | Event::ProcedureWaits(..)
        | Event::ProcedureLate(..)
        | Event::DecisionWaits(_)
        | Event::IntervalMissing(_)
        | Event::LogHead(_)
        | Event::CaseSystemWaits
        | Event::ProviderSilent(_)
        | Event::ColleagueKeptOut(_)
        | Event::HandedIn(..)
        | Event::ResponseSentBack(_)
        | Event::QuoteProposed(..)
        | Event::LineWaits(_)
        | Event::NoteAsks(_)
        | Event::BriefWaits
        | Event::PacksToRecall
        | Event::AuthorAsked(..)
        | Event::AuthorOpenedAlone(..)
        | Event::AuthorLate(..)
        | Event::LockedAsked(_)
        | Event::ChannelDead { .. } => {}
        Event::AlertStep { alert, step, to, .. } => uow.defer(
            "INSERT INTO alert_told (alert_id, step, account_id, told_at) VALUES ($1, $2, $3, $4)",
            args![alert, step, to, now],
        ),
    }
}

/// Promises whose day has come within the last week and that somebody behind
/// them is to be asked about: "did it happen?", once for each device and day.
///
/// # Errors
/// When storage fails.
pub async fn look_for_rechecks(heard: &Heard) -> Result<(), StorageError> {
    let today = heard.now().day();
    let (from, until) = (today.plus(-7).to_string(), today.to_string());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let due = uow
                    .all(
                        format!(
                            "SELECT r.id, r.recheck_on FROM response r
                             WHERE r.state = $3 AND r.recheck_on >= $1 AND r.recheck_on <= $2
                                AND EXISTS (SELECT 1 FROM response_view rv WHERE rv.response_id = r.id
                                    AND rv.told_at IS NOT NULL
                                    AND (rv.verdict IS NULL OR rv.verdict <> 'yes' OR NOT {SAID_OF_THIS}))"
                        ),
                        args![from, until, ResponseState::Published.name()],
                    )
                    .await?;
                for row in &due {
                    let on = Day::parse(&row.text("recheck_on")?);
                    let on = on.ok_or(StorageError::inconsistent("recheck_on", "a day"))?;
                    raise(uow, Event::PromiseDue(row.id("id")?, on)).await?;
                }
                Ok::<_, StorageError>(())
            })
        })
        .await
}
