//! What was learned is thrown away when anybody goes, and what may not be learned from
//! is not.

use heard_domain::media::{self, Kind, Which};
use heard_domain::people::{self, Account, Change, Grant, How, Role};
use heard_domain::safeguarding::concerns::raise;
use heard_domain::suggestions::{last_learnt, learn, want_if_due};
use heard_domain::views::{self, Bulk, Coding, by_account, code, hide, open_view, take_back};
use heard_storage::clock::Moment;
use heard_vocabulary::{Audience, ConcernLevel, ViewAction};

use super::super::client::Client;
use super::super::concerns;
use super::super::environment::backends;
use super::super::jobs::another;
use super::super::people::{say, someone};
use super::{ENOUGH, FOOD, SCHOOL, Town, said, suggested_by};

/// A child who said something that was read and tagged.
async fn child(town: &Town, name: &str, number: u8) -> (Account, heard_domain::ids::ViewId) {
    let child = someone(&town.env, Role::YoungPerson, name).await;
    let view = say(&town.env, child, concerns::PLAIN, Audience::Team, number).await;
    open_view(town.heard(), &town.by, view).await.unwrap();
    let coding = Coding { themes: vec![town.food], ..Coding::default() };
    code(town.heard(), &town.by, view, coding).await.unwrap();
    (child, view)
}

/// How somebody, or something they said, goes.
#[derive(Debug, Clone, Copy)]
enum Gone {
    TakenBack,
    Hidden,
    Leaving,
    LeavingTheirWords,
    Erased,
    Dead,
    MayBeHarm,
    Locked,
}

impl Gone {
    const ALL: [Self; 8] = [
        Self::TakenBack,
        Self::Hidden,
        Self::Leaving,
        Self::LeavingTheirWords,
        Self::Erased,
        Self::Dead,
        Self::MayBeHarm,
        Self::Locked,
    ];

    async fn happen(self, town: &Town, name: &str, who: Account, view: heard_domain::ids::ViewId) {
        let heard = town.heard();
        match self {
            Self::TakenBack => {
                let own = by_account(heard, &Grant::check(who).unwrap(), view).await.unwrap().unwrap();
                take_back(heard, own).await.unwrap();
            }
            Self::Hidden => hide(heard, &town.by, view, true, "it is a double").await.unwrap(),
            Self::Leaving => people::leave(heard, &Grant::check(who).unwrap(), How::Delete).await.unwrap(),
            Self::LeavingTheirWords => {
                people::leave(heard, &Grant::check(who).unwrap(), How::Anonymise).await.unwrap();
            }
            Self::Erased => people::erase(heard, &Grant::check(who).unwrap()).await.unwrap(),
            Self::Dead => {
                let by = Grant::check(town.lead).unwrap();
                assert!(people::happened(heard, &by, name, Change::Death).await.unwrap());
            }
            Self::MayBeHarm => {
                let by = Grant::check(town.lead).unwrap();
                raise(heard, &by, view, ConcernLevel::PossibleHarm, "it sounds like harm").await.unwrap();
            }
            Self::Locked => {
                let file = media::check(Kind::Voice, &crate::media::wav()).unwrap();
                media::attach_to(heard, view, file).await.unwrap();
                let file = open_view(heard, &town.by, view).await.unwrap().unwrap().media[0].id;
                media::lock(heard, &town.by, view, Which::One(file)).await.unwrap();
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_03_what_was_learned_is_thrown_away_when_anybody_goes_and_they_are_learned_from_no_more() {
    for backend in backends() {
        let town = Town::with(backend, ENOUGH).await;
        let heard = town.heard();
        let other = another(&town.env).await;
        let view = town.one(said(9_000, None, "dinner was cold again")).await;
        for (number, gone) in (1..).zip(Gone::ALL) {
            let name = format!("Heron{number}");
            let (who, theirs) = child(&town, &name, number).await;
            // Of two trainings of one moment nobody tells which was the last. On SQLite only one
            // process serves; a second one there does not hear that a key rests.
            for process in [&other, heard] {
                town.env.clock.advance(Moment::MINUTE);
                assert!(learn(process).await.unwrap(), "{backend:?}: {gone:?}");
            }
            assert_eq!(town.learned_from().await, 521, "{backend:?}: {gone:?}: theirs is among them");
            for process in [heard, &other] {
                assert_eq!(suggested_by(process, &town.by, view).await.len(), 1, "{backend:?}: {gone:?}");
            }
            gone.happen(&town, &name, who, theirs).await;
            // The very next time, in whichever process.
            for process in [heard, &other] {
                assert!(suggested_by(process, &town.by, view).await.is_empty(), "{backend:?}: {gone:?}");
            }
            town.env.clock.advance(Moment::MINUTE);
            assert!(learn(heard).await.unwrap(), "{backend:?}: {gone:?}");
            assert_eq!(town.learned_from().await, 520, "{backend:?}: {gone:?}: theirs is not");
        }
        other.close().await;
        town.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_03_what_changes_nobodys_words_is_no_reason_to_forget_and_an_hour_later_it_learns_anew() {
    for backend in backends() {
        let town = Town::with(backend, ENOUGH).await;
        let heard = town.heard();
        let view = town.one(said(9_000, None, "dinner was cold again")).await;
        let (who, theirs) = child(&town, "Heron", 1).await;
        want_if_due(heard).await.unwrap();
        learn(heard).await.unwrap();
        // Somebody says something, it is read, tagged, settled; somebody else signs up.
        let (_, more) = child(&town, "Egret", 2).await;
        assert!(views::settle(heard, &town.by, more).await.unwrap(), "{backend:?}");
        concerns::say(&town.env, 77, concerns::HARM).await;
        assert_eq!(town.suggested(view).await.len(), 1, "{backend:?}");
        assert!(!want_if_due(heard).await.unwrap(), "{backend:?}");
        Gone::TakenBack.happen(&town, "Heron", who, theirs).await;
        assert!(town.suggested(view).await.is_empty(), "{backend:?}");
        assert!(!want_if_due(heard).await.unwrap(), "{backend:?}: not at once");
        town.env.clock.advance(61 * Moment::MINUTE);
        assert!(want_if_due(heard).await.unwrap(), "{backend:?}");
        town.close().await;
    }
}

/// What somebody takes back while it is being learned from is in nothing that is kept.
#[tokio::test(flavor = "multi_thread")]
async fn mod_03_what_goes_while_it_is_learned_from_is_not_kept() {
    for backend in backends() {
        let town = Town::with(backend, ENOUGH).await;
        let heard = town.heard();
        let view = town.one(said(9_000, None, "dinner was cold again")).await;
        for number in 1..6 {
            let name = format!("Heron{number}");
            let (who, theirs) = child(&town, &name, number).await;
            let (learned, ()) = tokio::join!(learn(heard), async {
                tokio::time::sleep(std::time::Duration::from_millis(u64::from(number) * 40)).await;
                Gone::TakenBack.happen(&town, &name, who, theirs).await;
            });
            let kept = !town.suggested(view).await.is_empty();
            // Begun again, or gone with it: what is kept has read it no more.
            assert!(!kept || (learned.unwrap() && town.learned_from().await == 520), "{backend:?}: {number}");
            assert!(learn(heard).await.unwrap(), "{backend:?}");
            assert_eq!(town.learned_from().await, 520, "{backend:?}");
        }
        town.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_03_what_nobody_read_was_rated_or_may_be_harm_is_not_learned_from() {
    for backend in backends() {
        let town = Town::with(backend, ENOUGH).await;
        let heard = town.heard();
        let food = Some(town.food);
        town.one(Bulk { read_at: None, ..said(9_000, food, FOOD) }).await;
        town.one(Bulk { scenario: "rating".into(), ..said(9_001, food, FOOD) }).await;
        town.one(Bulk { scenario: "not_safe".into(), ..said(9_002, food, FOOD) }).await;
        let told = town.one(said(9_003, food, FOOD)).await;
        raise(heard, &Grant::check(town.lead).unwrap(), told, ConcernLevel::PossibleHarm, "why").await.unwrap();
        let empty = Bulk { words: views::Words { answers: Vec::new(), from: None }, ..said(9_004, food, "") };
        town.one(empty).await;
        // One author, many views: each is one, and one author.
        town.store(vec![Bulk { signed_in: true, ..said(1, Some(town.school), SCHOOL) }]).await;
        // Without an account, each has an owner of its own: nobody knows how many they are.
        town.store((9_010..9_013).map(|n| said(n, food, FOOD)).collect()).await;
        learn(heard).await.unwrap();
        let told = heard_domain::suggestions::overview(heard, &town.by).await.unwrap();
        assert_eq!((told.languages[0].items, told.languages[0].authors), (524, 521), "{backend:?}");
        town.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_23_who_looked_says_when_a_program_learned_from_it_and_that_nobody_read_it_for_that() {
    for backend in backends() {
        let town = Town::with(backend, ENOUGH).await;
        let heard = town.heard();
        someone(&town.env, Role::YoungPerson, "Heron").await;
        let mut heron = Client::new(heard);
        heron.post("/sign-in", &[("name", "Heron"), ("secret", "258013")]).await;
        let before = heron.get("/mine/looked").await.body;
        assert!(!before.contains("Nobody read them for that"), "{backend:?}");
        assert_eq!(last_learnt(heard).await.unwrap(), None, "{backend:?}");
        learn(heard).await.unwrap();
        let after = heron.get("/mine/looked").await.body;
        assert!(
            after.contains("It last did that on 20 November 2026") && after.contains("Nobody read them for that"),
            "{backend:?}: {after}"
        );
        assert_eq!(ViewAction::SuggestionTaken.deed(), ViewAction::Coded.deed());
        town.close().await;
    }
}
