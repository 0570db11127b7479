//! How urgent it is, and who says so: a program never lowers it, staff can raise
//! anything at any time, and what is written down is looked at too.

use heard_domain::intake::{Beside, submit, submit_with};
use heard_domain::media::{self, DraftMedia, Kind};
use heard_domain::people::{Grant, LookAtConcerns, Moderate, OwnVoice, Role, SignOffConcerns, Visitor};
use heard_domain::safeguarding::concerns::{self, DecideError, SignOff};
use heard_domain::views;
use heard_storage::clock::Moment;
use heard_vocabulary::{ConcernLevel, ConcernState};

use super::{DANGER, HARM, OPEN, PLAIN, account, alerts, not_harm, say, saying, stands, told};
use crate::environment::{Environment, NOON, backends};

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_what_is_said_while_a_second_person_is_waited_for_lowers_nothing() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let me = account(&env, Role::YoungPerson, "Heron").await;
        let voice: Grant<OwnVoice> = Grant::check(me).unwrap();
        let (one, other) =
            (account(&env, Role::SafeguardingLead, "One").await, account(&env, Role::SafeguardingLead, "Other").await);
        let (looks, signs) = (Grant::check(one).unwrap(), Grant::<SignOffConcerns>::check(other).unwrap());
        let what = saying(1, "something_wrong", "what", DANGER, "en");
        let view = submit(heard, Visitor::new(Some(me)), what).await.unwrap().view.unwrap();
        let own = views::by_account(heard, &voice, view).await.unwrap().unwrap();
        concerns::decide(heard, &looks, view, told()).await.unwrap();
        assert_eq!(stands(&env, view).await, Some((ConcernLevel::Danger, ConcernState::Decided)), "{backend:?}");
        for words in [PLAIN, HARM] {
            views::talk_back(heard, own, words).await.unwrap();
            assert_eq!(stands(&env, view).await, Some((ConcernLevel::Danger, OPEN)), "{backend:?} {words}");
        }
        // So one person does not close it.
        let state = concerns::decide(heard, &looks, view, told()).await.unwrap();
        assert_eq!(state, ConcernState::Decided, "{backend:?}");
        // What two closed begins anew as possible harm.
        assert_eq!(concerns::sign_off(heard, &signs, view, SignOff::Agreed).await.unwrap(), ConcernState::Closed);
        views::talk_back(heard, own, PLAIN).await.unwrap();
        assert_eq!(stands(&env, view).await, Some((ConcernLevel::PossibleHarm, OPEN)), "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_staff_raise_danger_and_what_has_or_had_a_concern() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let looks = |account| Grant::<LookAtConcerns>::check(account).unwrap();
        let lead = account(&env, Role::ParticipationLead, "Lead").await;
        let (one, other) =
            (account(&env, Role::SafeguardingLead, "One").await, account(&env, Role::SafeguardingLead, "Other").await);
        let (harm, danger) = (ConcernLevel::PossibleHarm, ConcernLevel::Danger);

        let view = say(&env, 1, PLAIN).await;
        concerns::raise(heard, &looks(lead), view, danger, "She rang, and he is there.").await.unwrap();
        assert_eq!(stands(&env, view).await, Some((danger, OPEN)), "{backend:?}");
        assert_eq!(alerts(&env).await, 1, "{backend:?}: whoever is on duty is told");

        // What is open becomes more urgent, and no less.
        let view = say(&env, 2, HARM).await;
        concerns::raise(heard, &looks(lead), view, danger, "It is today.").await.unwrap();
        assert_eq!((stands(&env, view).await, alerts(&env).await), (Some((danger, OPEN)), 2), "{backend:?}");
        concerns::raise(heard, &looks(other), view, harm, "It is not only today.").await.unwrap();
        assert_eq!((stands(&env, view).await, alerts(&env).await), (Some((danger, OPEN)), 2), "{backend:?}");

        // Nobody who ever raised it signs it off, whoever raised it last.
        concerns::raise(heard, &looks(lead), view, harm, "And again.").await.unwrap();
        concerns::decide(heard, &looks(one), view, told()).await.unwrap();
        let signs = |account| Grant::<SignOffConcerns>::check(account).unwrap();
        let raised = concerns::sign_off(heard, &signs(other), view, SignOff::Agreed).await;
        assert!(matches!(raised, Err(DecideError::SamePerson)), "{backend:?}: {raised:?}");

        // What was closed is opened again, with the reason.
        let view = say(&env, 3, HARM).await;
        assert_eq!(concerns::decide(heard, &looks(one), view, told()).await.unwrap(), ConcernState::Closed);
        concerns::raise(heard, &looks(lead), view, harm, "They never came.").await.unwrap();
        assert_eq!(stands(&env, view).await, Some((harm, OPEN)), "{backend:?}");
        let concern = concerns::of_view(heard, &looks(one), view).await.unwrap().unwrap();
        // The clock stands still, so that the deeds of one moment have no order.
        let reasons: Vec<_> =
            concern.deeds.iter().filter_map(|deed| Some(deed.what.as_ref()?.reason.as_str())).collect();
        assert!(reasons.contains(&"They never came."), "{backend:?}: {reasons:?}");
        assert_eq!(concern.outcome, None, "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_what_is_written_down_of_a_recording_is_looked_at_like_words() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let one = account(&env, Role::SafeguardingLead, "One").await;
        let (looks, reads) = (Grant::<LookAtConcerns>::check(one).unwrap(), Grant::<Moderate>::check(one).unwrap());
        let other = Grant::<SignOffConcerns>::check(account(&env, Role::SafeguardingLead, "Other").await).unwrap();
        let file = DraftMedia {
            id: String::new(),
            question: "what".into(),
            kind: Kind::Voice.name().into(),
            mime: "audio/wav".into(),
            millis: Some(1_000),
            blur: None,
        };
        let beside = Beside { files: vec![(file, crate::media::wav())], ..Beside::default() };
        let what = saying(1, "something_wrong", "what", "", "en");
        let receipt = submit_with(heard, Visitor::new(None), what, beside).await.unwrap().receipt.unwrap();
        let view = views::by_receipt(heard, &receipt).await.unwrap().unwrap().id();
        assert_eq!(stands(&env, view).await, Some((ConcernLevel::Unread, OPEN)), "{backend:?}");
        let opened = views::open_view(heard, &reads, view).await.unwrap().unwrap();
        let file = opened.media[0].id;
        let write = async |text: &str| media::transcribe(heard, &reads, view, file, text).await.unwrap();
        write(PLAIN).await;
        assert_eq!(stands(&env, view).await, Some((ConcernLevel::Unread, OPEN)), "{backend:?}");
        write(HARM).await;
        assert_eq!(stands(&env, view).await, Some((ConcernLevel::PossibleHarm, OPEN)), "{backend:?}");
        concerns::decide(heard, &looks, view, not_harm()).await.unwrap();
        concerns::sign_off(heard, &other, view, SignOff::Agreed).await.unwrap();
        // The same words once more say nothing new; a danger does.
        write(HARM).await;
        assert_eq!(stands(&env, view).await.unwrap().1, ConcernState::Closed, "{backend:?}");
        write(DANGER).await;
        assert_eq!(stands(&env, view).await, Some((ConcernLevel::Danger, OPEN)), "{backend:?}");
        assert_eq!(alerts(&env).await, 1, "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_signing_off_has_a_day_and_is_late_after_it() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let (one, other) =
            (account(&env, Role::SafeguardingLead, "One").await, account(&env, Role::SafeguardingLead, "Other").await);
        let looks: Grant<LookAtConcerns> = Grant::check(one).unwrap();
        assert_eq!(concerns::signers(heard, &looks, None).await.unwrap(), 2, "{backend:?}");
        let view = say(&env, 1, DANGER).await;
        concerns::decide(heard, &looks, view, told()).await.unwrap();
        let line = &concerns::open_concerns(heard, &looks).await.unwrap()[0];
        // Friday noon: by Monday evening.
        assert_eq!((line.due_at.iso_minute().as_str(), line.late), ("2026-11-23 17:00", false), "{backend:?}");
        env.clock.set(NOON.plus(4 * Moment::DAY));
        assert!(concerns::open_concerns(heard, &looks).await.unwrap()[0].late, "{backend:?}");
        let mut conn = heard.words().read().await.unwrap();
        let counted = concerns::counts(heard, &mut conn, one).await.unwrap();
        assert_eq!(counted, Some((1, 1)), "{backend:?}: counted as late");
        drop(conn);
        // Looked at again, it is due as it was when it came: now.
        let signs: Grant<SignOffConcerns> = Grant::check(other).unwrap();
        let again = SignOff::LookAgain { reason: "Ring once more.".into() };
        assert_eq!(concerns::sign_off(heard, &signs, view, again).await.unwrap(), OPEN, "{backend:?}");
        let concern = concerns::of_view(heard, &looks, view).await.unwrap().unwrap();
        assert_eq!((concern.outcome, concern.line.due_at), (None, heard.now()), "{backend:?}");
        env.heard.close().await;
    }
}
