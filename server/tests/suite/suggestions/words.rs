//! Words that are new.

use heard_domain::people::{Grant, Role};
use heard_domain::safeguarding::conflicts::about;
use heard_domain::suggestions::{NewWord, learn, new_words};
use heard_domain::views::{Bulk, hide};
use heard_storage::clock::Moment;

use super::super::alerts::signed_in;
use super::super::environment::{NOON, backends};
use super::super::people::someone;
use super::{FOOD, Town, said};

/// Something that was said so many days ago.
fn days_ago(number: usize, days: i64, words: &str) -> Bulk {
    Bulk { received_at: NOON.plus(-days * Moment::DAY), ..said(number, None, words) }
}

fn find<'a>(words: &'a [NewWord], shown: &str) -> Option<&'a NewWord> {
    words.iter().find(|word| word.shown == shown)
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_03_words_that_more_people_say_than_before_are_told_with_what_stands_behind_them() {
    for backend in backends() {
        let town = Town::with(backend, 0).await;
        let heard = town.heard();
        let mut said: Vec<Bulk> = (0..400_i64).map(|n| days_ago(n.try_into().unwrap(), 30 + n % 170, FOOD)).collect();
        said.extend((1_200..1_260).map(|n| days_ago(n, 3, FOOD)));
        said.extend((1_300..1_306).map(|n| days_ago(n, 2, "they put Detectors everywhere")));
        // A way to do harm, four people, one person often, and what nobody has read.
        said.extend((1_400..1_420).map(|n| days_ago(n, 2, "paracetamol")));
        said.extend((1_500..1_504).map(|n| days_ago(n, 2, "unicycles")));
        said.extend((0..12).map(|_| Bulk { signed_in: true, ..days_ago(1_600, 2, "trombones") }));
        said.extend((1_700..1_712).map(|n| Bulk { read_at: None, ..days_ago(n, 2, "xylophones") }));
        town.store(said).await;
        // Without an account, or where they left their words here, they may all be one child's.
        learn(heard).await.unwrap();
        assert!(new_words(heard, &town.by).await.unwrap().is_empty(), "{backend:?}");
        town.with_accounts().await;
        learn(heard).await.unwrap();
        let found = new_words(heard, &town.by).await.unwrap();
        let detectors = find(&found, "put detectors").or_else(|| find(&found, "detectors")).unwrap();
        assert_eq!((detectors.people, detectors.before, detectors.views.len()), (6, 0, 6), "{backend:?}: {found:?}");
        assert!(detectors.times > 1.0 && detectors.lang == "en", "{backend:?}: {detectors:?}");
        for word in ["paracetamol", "unicycles", "trombones", "xylophones", "dinner", "kitchen"] {
            assert!(find(&found, word).is_none(), "{backend:?}: {word}: {found:?}");
        }
        let page = signed_in(heard, "Lead").await.get("/suggestions").await.body;
        assert!(page.contains("Words that are new") && page.contains("detectors"), "{backend:?}: {page}");
        assert!(page.contains(&format!("/views/{}", detectors.views[0].0)), "{backend:?}");

        // Kept from the lead, it counts for nothing on their page; with five left it is told.
        let mia = someone(&town.env, Role::ParticipationLead, "Mia").await;
        someone(&town.env, Role::SafeguardingLead, "Ada").await;
        let theirs = detectors.views[0].0;
        about(heard, &Grant::check(mia).unwrap(), theirs, town.lead.id()).await.unwrap();
        let mine = new_words(heard, &town.by).await.unwrap();
        let left = find(&mine, &detectors.shown).unwrap();
        assert_eq!((left.people, left.views.iter().any(|(view, _)| *view == theirs)), (5, false), "{backend:?}");
        about(heard, &Grant::check(mia).unwrap(), detectors.views[1].0, town.lead.id()).await.unwrap();
        assert!(find(&new_words(heard, &town.by).await.unwrap(), &detectors.shown).is_none(), "{backend:?}");
        let hers = new_words(heard, &Grant::check(mia).unwrap()).await.unwrap();
        assert_eq!(find(&hers, &detectors.shown).unwrap().people, 6, "{backend:?}: a colleague sees all of it");

        // Gone with the next who goes.
        hide(heard, &town.by, detectors.views[2].0, true, "it is a double").await.unwrap();
        assert!(new_words(heard, &Grant::check(mia).unwrap()).await.unwrap().is_empty(), "{backend:?}");
        town.close().await;
    }
}
