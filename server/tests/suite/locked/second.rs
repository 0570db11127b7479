//! What somebody does with a picture is what they read: the second person answers what
//! stood on their page, and whoever opens it while it is locked either came before that or
//! opens nothing. On both databases.

use axum::http::StatusCode;
use heard_domain::media::{self, LockedError, OpenError, ReadAsked, Which};
use heard_domain::people::{Grant, Moderate, Role};
use heard_storage::clock::Moment;
use heard_storage::{Shelf, args};
use heard_vocabulary::{LockedEnd, LockedState, ToldTo, ViewAction};

use super::super::alerts::signed_in;
use super::super::environment::backends;
use super::{ORDINARY, Town, files, refused, town};

/// What stands on the page that is asked.
async fn read(town: &Town) -> ReadAsked {
    let asked = files(town).await.remove(0).asked.unwrap();
    ReadAsked { end: asked.end, at: asked.at }
}

async fn agree(town: &Town, read: ReadAsked) -> Result<Option<LockedState>, LockedError> {
    media::answer_asked(town.heard(), &town.team(), (town.view, town.file), read, true, "").await
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_the_second_person_agrees_to_what_they_read_and_to_nothing_that_was_asked_since() {
    for backend in backends() {
        let town = town(backend, ORDINARY).await;
        let mut mia = signed_in(town.heard(), "participation_lead").await;
        town.lock().await;
        town.advise(ToldTo::Police).await;
        town.told().await;
        town.ask(LockedEnd::Release).await.unwrap();
        let release = read(&town).await;
        let page = mia.get(&format!("{}/locked", town.path())).await.body;
        let at = release.at.0.to_string();
        assert!(page.contains("name=\"asked\" value=\"release\""), "{backend:?}: {page}");
        assert!(page.contains(&format!("name=\"asked_at\" value=\"{at}\"")), "{backend:?}: {page}");

        // Whoever asked takes it back, and asks for the other end.
        let first: Grant<Moderate> = Grant::check(town.of(Role::SafeguardingLead)).unwrap();
        let taken = media::answer_asked(town.heard(), &first, (town.view, town.file), release, false, "").await;
        assert_eq!(taken.unwrap(), None, "{backend:?}");
        town.env.clock.advance(Moment::MINUTE);
        town.ask(LockedEnd::Destroy).await.unwrap();
        let destroy = read(&town).await;
        for old in [release, ReadAsked { at: release.at, ..destroy }, ReadAsked { at: destroy.at, ..release }] {
            let answered = agree(&town, old).await;
            assert!(matches!(answered, Err(LockedError::Gone)), "{backend:?}: {old:?}: {answered:?}");
        }
        let answer = format!("{}/answer", town.path());
        let old = [("decision", "agreed"), ("asked", "release"), ("asked_at", at.as_str())];
        for fields in [&old[..], &old[..1], &old[..2]] {
            let answered = mia.post(&answer, fields).await;
            refused(answered, "Nothing waits for this any more", backend);
            assert!(town.is_put_away().await, "{backend:?}: {fields:?}");
        }
        assert_eq!(read(&town).await, destroy, "{backend:?}: it is asked still");
        assert_eq!(agree(&town, destroy).await.unwrap(), Some(LockedState::Destroyed), "{backend:?}");
        assert_eq!(mia.get(&town.path()).await.status, StatusCode::NOT_FOUND, "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_whoever_opens_a_picture_while_it_is_locked_opened_it_before_or_not_at_all() {
    for backend in backends() {
        let mut town = town(backend, ORDINARY).await;
        for turn in 0..8 {
            town.say(ORDINARY).await;
            let (team, which) = (town.team(), Which::One(town.file));
            let (opened, locked) = futures::join!(
                media::open(town.heard(), &team, town.view, town.file),
                media::lock(town.heard(), &team, town.view, which),
            );
            assert!(locked.is_ok(), "{backend:?} {turn}: {locked:?}");
            let gone = matches!(opened, Err(OpenError::Locked | OpenError::Gone));
            assert!(opened.is_ok() || gone, "{backend:?} {turn}");
            let mut conn = town.heard().words().read().await.unwrap();
            let sql = "SELECT action FROM audit_log WHERE subject = $1 ORDER BY seq";
            let rows = conn.all(sql, args![town.view.to_string()]).await.unwrap();
            drop(conn);
            let did: Vec<String> = rows.iter().map(|row| row.text("action").unwrap()).collect();
            let place = |action: ViewAction| did.iter().position(|one| one == action.name());
            let (read, shut) = (place(ViewAction::MediaOpened), place(ViewAction::MediaLocked));
            assert_eq!(read.is_some(), opened.is_ok(), "{backend:?} {turn}: {did:?}");
            assert!(read.is_none_or(|read| Some(read) < shut), "{backend:?} {turn}: {did:?}");
            assert!(town.is_put_away().await, "{backend:?} {turn}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_a_press_during_a_release_neither_loses_the_picture_nor_leaves_it_open() {
    for backend in backends() {
        let mut town = town(backend, ORDINARY).await;
        for turn in 0..6 {
            town.say(ORDINARY).await;
            town.lock().await;
            town.advise(ToldTo::Lado).await;
            town.ask(LockedEnd::Release).await.unwrap();
            let (team, which) = (town.team(), Which::One(town.file));
            let (answered, pressed, swept) = futures::join!(
                town.answer(true, ""),
                media::lock(town.heard(), &team, town.view, which),
                media::sweep_locked(town.heard()),
            );
            assert_eq!(answered.unwrap(), Some(LockedState::Released), "{backend:?} {turn}");
            assert!(pressed.is_ok() && swept.is_ok(), "{backend:?} {turn}: {pressed:?}");
            media::sweep_locked(town.heard()).await.unwrap();
            match town.row().await {
                Some((LockedState::Released, false)) => {
                    assert_eq!(town.key().await, (false, false), "{backend:?} {turn}");
                    let lies = (town.object(Shelf::View).await.is_some(), town.object(Shelf::Locked).await.is_some());
                    assert_eq!(lies, (true, false), "{backend:?} {turn}");
                }
                other => assert!(town.is_put_away().await, "{backend:?} {turn}: {other:?}"),
            }
        }
    }
}
