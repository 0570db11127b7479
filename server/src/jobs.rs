//! The one table of jobs: kind, terms, handler. What runs beside requests is
//! run from it.
//!
//! To add a kind: a case of `JobKind`, and a row here with `queued` (its
//! payload's type says which kind it is) or `every`.

mod run;

use std::future::Future;
use std::time::Duration;

use futures::future::BoxFuture;
use heard_domain::jobs::{Job, JobKind, Payload, Terms, Then, Tried, beat};
use heard_domain::messages::{SendMessage, SendUrgent};
use heard_domain::notifications::{Push, look_for_rechecks};
use heard_domain::people::{Departure, go_if_due, sweep_departures};
use heard_domain::record::{count_reading, look_for_what_is_missing, send_head};
use heard_domain::retention::end_due;
use heard_domain::safeguarding::alerts::escalate;
use heard_domain::safeguarding::author::tell_of_late_requests;
use heard_domain::safeguarding::concerns::{send_outside_what_nobody_reads, tell_of_late};
use heard_domain::safeguarding::conflicts::weigh_all;
use heard_domain::safeguarding::outside::tell_of_silence;
use heard_domain::{
    Heard, case_system, decisions, drafts, figures, media, owner_keys, procedures, responses, reviews, search,
    strategy, suggestions, views,
};
use heard_storage::StorageError;
use heard_storage::clock::Moment;
use heard_web::single_sign_on::Providers;
use heard_web::{forget_guesses, forget_sessions};

use crate::case_system::Source;
use crate::filing::{Destination, file_due};
use crate::messages::Messenger;
use crate::push::Pusher;

pub use run::{run_due, run_row, start};

/// How often each kind is looked for.
const LOOK: Duration = Duration::from_secs(5);

/// How often what tells somebody of an alert is looked for: the message leaves
/// within seconds of the button.
const LOOK_FOR_ALERTS: Duration = Duration::from_secs(1);

fn look(kind: JobKind) -> Duration {
    match kind {
        JobKind::UrgentMessage | JobKind::Escalate => LOOK_FOR_ALERTS,
        _ => LOOK,
    }
}

/// One row of the table.
pub struct Row {
    /// On which terms.
    pub terms: Terms,
    handler: Box<dyn Fn(Heard, Job) -> BoxFuture<'static, Tried> + Send + Sync>,
}

/// A row for jobs that use cases queue with a payload.
fn queued<P, F, Fut>(terms: impl FnOnce(Terms) -> Terms, handler: F) -> Row
where
    P: Payload,
    F: Fn(Heard, P) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Tried> + Send + 'static,
{
    let handler = move |heard: Heard, job: Job| -> BoxFuture<'static, Tried> {
        match serde_json::from_str(&job.payload) {
            Ok(payload) => Box::pin(handler(heard, payload)),
            Err(_) => Box::pin(std::future::ready(Tried::Hopeless("what it carries cannot be read"))),
        }
    };
    Row { terms: terms(Terms::queued(P::KIND)), handler: Box::new(handler) }
}

/// A row for what runs by itself, every so many milliseconds.
fn every<F, Fut>(kind: JobKind, period: i64, lease: i64, handler: F) -> Row
where
    F: Fn(Heard) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<(), StorageError>> + Send + 'static,
{
    let handler = move |heard: Heard, _: Job| -> BoxFuture<'static, Tried> {
        let work = handler(heard);
        Box::pin(async move { tried(kind, work.await) })
    };
    Row { terms: Terms { lease, ..Terms::every(kind, period) }, handler: Box::new(handler) }
}

/// What a use case's answer means for its job.
fn tried(kind: JobKind, result: Result<(), StorageError>) -> Tried {
    match result {
        Ok(()) => Tried::Done,
        Err(error) => {
            tracing::warn!(kind = kind.name(), %error, "a job failed");
            Tried::Failed("storage failed", None)
        }
    }
}

/// Every kind of job that this process runs; without a pusher, others tell devices.
#[must_use]
pub fn registry(pusher: Option<Pusher>) -> Vec<Row> {
    const MINUTE: i64 = Moment::MINUTE;
    let mut rows = vec![
        every(JobKind::Escalate, MINUTE / 4, MINUTE, |heard| async move { escalate(&heard).await.map(drop) }),
        every(JobKind::LateConcerns, 5 * MINUTE, MINUTE, |heard| async move {
            // One that fails keeps none of the others from being told.
            let told = [
                tell_of_late(&heard).await,
                tell_of_silence(&heard).await,
                tell_of_late_requests(&heard).await,
                procedures::tell_of_late(&heard).await,
                decisions::tell_of_late(&heard).await,
            ];
            told.into_iter().collect()
        }),
        every(JobKind::Readers, MINUTE, MINUTE, |heard| async move {
            let weighed = weigh_all(&heard).await;
            send_outside_what_nobody_reads(&heard).await?;
            weighed
        }),
        every(JobKind::SweepKeys, MINUTE, 10 * MINUTE, |heard| async move {
            owner_keys::sweep(&heard).await?;
            media::sweep_locked(&heard).await?;
            sweep_departures(&heard).await.map(drop)
        }),
        queued(
            erasing,
            |heard, Departure(account)| async move { tried(JobKind::Erase, go_if_due(&heard, account).await) },
        ),
        every(JobKind::AnswersGoOut, MINUTE / 4, 2 * MINUTE, |heard| async move {
            // One that fails keeps none of the others from going out.
            let sent = [responses::go_out_due(&heard).await, reviews::go_out_due(&heard).await];
            sent.into_iter().collect()
        }),
        every(JobKind::Rechecks, 10 * MINUTE, 2 * MINUTE, |heard| async move {
            look_for_rechecks(&heard).await?;
            figures::draw_rechecks(&heard).await.map(drop)
        }),
        every(JobKind::Recalls, 5 * MINUTE, 2 * MINUTE, |heard| async move { views::tell_of_recalls(&heard).await }),
        every(JobKind::SweepObjects, 6 * 60 * MINUTE, 60 * MINUTE, sweep_objects),
        every(JobKind::ForgetGuesses, 60 * MINUTE, 10 * MINUTE, |heard| async move {
            let forgotten = [
                forget_guesses(&heard).await,
                forget_sessions(&heard).await,
                drafts::forget_over(&heard).await,
                views::forget_deeds(&heard).await,
                views::forget_open(&heard).await,
                strategy::let_go(&heard).await,
            ];
            forgotten.into_iter().collect()
        }),
        // What has gone is there without it: this only tells devices.
        every(JobKind::GoesOut, MINUTE / 2, 2 * MINUTE, |heard| async move { views::tell_what_went(&heard).await }),
        every(JobKind::PlanCycle, 10 * MINUTE, 2 * MINUTE, |heard| async move { strategy::run_cycle(&heard).await }),
        every(JobKind::PublishFigures, 10 * MINUTE, 60 * MINUTE, publish_figures),
        every(JobKind::Retention, 60 * MINUTE, 30 * MINUTE, |heard| async move { end_due(&heard).await.map(drop) }),
        // Each process sees to it by itself: what is learned is in its memory.
        every(JobKind::Learn, 10 * MINUTE, MINUTE, want_learning),
        every(JobKind::Search, MINUTE / 4, 10 * MINUTE, |heard| async move { search::keep_up(&heard).await }),
        every(JobKind::SendLogHead, 10 * MINUTE, MINUTE, |heard| async move { send_head(&heard).await }),
        every(JobKind::Reading, 60 * MINUTE, 10 * MINUTE, |heard| async move { count_reading(&heard).await }),
        every(JobKind::Heartbeat, MINUTE, MINUTE, |heard| async move {
            let beaten = beat(&heard).await;
            look_for_what_is_missing(&heard).await?;
            beaten
        }),
    ];
    // Many at once, and beside all others: a push service that hangs keeps nothing from them.
    let many = |terms| Terms { at_once: 16, ..terms };
    rows.extend(pusher.map(|pusher| {
        queued(many, move |heard, push: Push| {
            let pusher = pusher.clone();
            async move { pusher.send(&heard, &push).await }
        })
    }));
    rows
}

/// The kinds of job that send messages. What tells of an alert has a row of its
/// own: however many others wait, or hang, it waits for none of them.
#[must_use]
pub fn message_rows(messenger: Messenger) -> Vec<Row> {
    let many = |terms| Terms { at_once: 8, tries: 10, longest_pause: 60 * Moment::MINUTE, ..terms };
    let urgent = |terms| Terms {
        lease: Moment::MINUTE,
        at_once: 8,
        tries: 6,
        longest_pause: Moment::MINUTE / 2,
        then: Then::GoOn,
        ..terms
    };
    let other = messenger.clone();
    vec![
        queued(many, move |heard, SendMessage(id)| {
            let messenger = messenger.clone();
            async move { messenger.send(&heard, id).await }
        }),
        queued(urgent, move |heard, SendUrgent(id)| {
            let messenger = other.clone();
            async move { messenger.send(&heard, id).await }
        }),
    ]
}

/// What asks the council's providers whether accounts there are in use still: a leaver is
/// signed out within five minutes.
#[must_use]
pub fn provider_rows(providers: Providers) -> Vec<Row> {
    // A process that knows no provider leaves it to one that does.
    if providers.is_empty() {
        return Vec::new();
    }
    let ask = move |heard: Heard| {
        let providers = providers.clone();
        async move { providers.ask_again(&heard).await }
    };
    vec![every(JobKind::AskProviders, 5 * Moment::MINUTE, 5 * Moment::MINUTE, ask)]
}

/// What takes in the case system's extract, where the operator said where it is.
#[must_use]
pub fn case_system_rows(source: Option<Source>) -> Vec<Row> {
    let take = |source: Source| {
        move |heard: Heard| {
            let source = source.clone();
            async move { case_system::take_in(&heard, source.fetch().await).await }
        }
    };
    source
        .map(|source| every(JobKind::CaseSystem, 15 * Moment::MINUTE, 10 * Moment::MINUTE, take(source)))
        .into_iter()
        .collect()
}

/// What files to children's records, where the operator said where they are.
#[must_use]
pub fn filing_rows(to: Option<Destination>) -> Vec<Row> {
    let file = |to: Destination| {
        move |heard: Heard| {
            let to = to.clone();
            async move { file_due(&heard, &to).await }
        }
    };
    to.map(|to| every(JobKind::Filing, Moment::MINUTE, 15 * Moment::MINUTE, file(to))).into_iter().collect()
}

/// Somebody was promised that it will be done: it is tried however often it takes.
fn erasing(terms: Terms) -> Terms {
    Terms { lease: 10 * Moment::MINUTE, then: Then::GoOn, ..terms }
}

async fn sweep_objects(heard: Heard) -> Result<(), StorageError> {
    let swept = media::sweep(&heard).await?;
    if swept > 0 {
        tracing::info!(swept, "objects that nothing named were deleted");
    }
    Ok(())
}

async fn want_learning(heard: Heard) -> Result<(), StorageError> {
    suggestions::want_if_due(&heard).await.map(drop)
}

async fn publish_figures(heard: Heard) -> Result<(), StorageError> {
    let made = figures::publish_polls(&heard).await? + figures::publish_due(&heard).await?;
    if made > 0 {
        tracing::info!(made, "figures were published");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use heard_web::Origin;

    use super::*;
    use crate::messages::Channel;

    #[test]
    fn adm_08_every_kind_of_job_has_one_row() {
        let pusher = Pusher::new(None, "mailto:team@example.org".to_owned()).unwrap();
        let mut rows = registry(Some(pusher));
        rows.extend(message_rows(Messenger::new(Origin::default(), Channel::Outbox, Channel::Outbox)));
        let file =
            r#"{ "providers": [{ "name": "a", "label": "a", "issuer": "https://a.example", "client_id": "a" }] }"#;
        let settings = heard_web::single_sign_on::parse(file).unwrap().remove(0);
        let provider = heard_web::single_sign_on::Provider::new(settings, "https://heard.example/back".into()).unwrap();
        rows.extend(provider_rows(Providers::of(vec![provider])));
        rows.extend(case_system_rows(Source::parse(&std::env::temp_dir().to_string_lossy(), None).ok()));
        rows.extend(filing_rows(Destination::parse(&std::env::temp_dir().to_string_lossy(), None).ok()));
        for kind in JobKind::ALL {
            assert_eq!(rows.iter().filter(|row| row.terms.kind == *kind).count(), 1, "{kind:?}");
        }
    }

    #[test]
    fn mod_08_an_alert_never_waits_long_for_a_runner_that_died() {
        let rows = registry(None);
        let row = rows.iter().find(|row| row.terms.kind == JobKind::Escalate).unwrap();
        assert!(row.terms.lease <= Moment::MINUTE && row.terms.longest_pause <= Moment::MINUTE);
        assert_eq!(row.terms.then, Then::GoOn);
    }
}
