//! A second coder on a sample, and how far two people agree.

use axum::http::StatusCode;
use heard_domain::ids::ViewId;
use heard_domain::people::{Grant, Moderate, Role};
use heard_domain::safeguarding::conflicts::about;
use heard_domain::suggestions::{PAIRS, SAMPLE, agreement, code_second, draw_sample, still_to_code};
use heard_domain::themes::retire_theme;
use heard_domain::views::{Coding, code, open_view};
use heard_storage::args;
use heard_storage::clock::Moment;
use heard_vocabulary::ViewAction;

use super::super::alerts::signed_in;
use super::super::environment::backends;
use super::super::jobs::{count, recorded};
use super::super::people::someone;
use super::{FOOD, SCHOOL, Town, said};

#[tokio::test(flavor = "multi_thread")]
async fn mod_03_a_second_coder_tags_a_sample_unseen_and_it_is_told_how_far_they_agree() {
    for backend in backends() {
        let town = Town::with(backend, 0).await;
        let heard = town.heard();
        let mia = someone(&town.env, Role::ParticipationLead, "Mia").await;
        someone(&town.env, Role::SafeguardingLead, "Ada").await;
        let hers: Grant<Moderate> = Grant::check(mia).unwrap();
        let of = |n: usize| if n.is_multiple_of(2) { (town.food, FOOD) } else { (town.school, SCHOOL) };
        town.store((0..50).map(|n| said(n, Some(of(n).0), of(n).1)).collect()).await;
        assert_eq!(draw_sample(heard, &hers).await.unwrap(), SAMPLE, "{backend:?}");
        assert_eq!(draw_sample(heard, &hers).await.unwrap(), 0, "{backend:?}: those are to be done first");
        let drawn = still_to_code(heard, &hers).await.unwrap();
        assert_eq!(drawn.len(), SAMPLE, "{backend:?}");
        assert!(still_to_code(heard, &town.by).await.unwrap().is_empty(), "{backend:?}: drawn for one person");

        // On its page stands what was said, and nothing that was chosen.
        let mut client = signed_in(heard, "Mia").await;
        let path = format!("/views/{}/second", drawn[0]);
        let page = client.get(&path).await.body;
        assert!(page.contains("What is this about?") && !page.contains("checked"), "{backend:?}: {page}");
        let other = format!("/views/{}/second", one_not_drawn(&town, &drawn).await);
        assert_eq!(client.get(&other).await.status, StatusCode::NOT_FOUND, "{backend:?}");
        let mut lead = signed_in(heard, "Lead").await;
        assert_eq!(lead.get(&path).await.status, StatusCode::NOT_FOUND, "{backend:?}: drawn for somebody else");

        // She agrees on 27 and gives three about food to school as well.
        let mut odd = 0;
        for view in &drawn {
            let stood = open_view(heard, &hers, *view).await.unwrap().unwrap().themes;
            let mut chosen = stood.clone();
            if odd < 3 && stood == [town.food] {
                odd += 1;
                chosen.push(town.school);
            }
            assert!(code_second(heard, &hers, *view, chosen.clone()).await.unwrap(), "{backend:?}");
            assert!(!code_second(heard, &hers, *view, chosen).await.unwrap(), "{backend:?}: once");
            assert_eq!(open_view(heard, &hers, *view).await.unwrap().unwrap().themes, stood, "{backend:?}: tags stay");
        }
        assert_eq!(count(heard, recorded(ViewAction::CodedAgain.name())).await, 30, "{backend:?}");
        let found = agreement(heard, &town.by).await.unwrap();
        assert_eq!((found.pairs, found.disagreements.len(), odd), (PAIRS, 3, 3), "{backend:?}");
        let overall = found.overall.unwrap();
        assert!(
            (80..100).contains(&overall.hundredths) && overall.low.unwrap() < overall.hundredths,
            "{backend:?}: {overall:?}"
        );
        let [(least, school), (most, food)] = found.themes[..] else { panic!("{backend:?}: {:?}", found.themes) };
        assert_eq!((least, most, food.hundredths), (town.school, town.food, 100), "{backend:?}: {school:?}");
        let first = &found.disagreements[0];
        assert_eq!((&first.second[..], &first.both[..]), (&[town.school][..], &[town.food][..]), "{backend:?}");
        let page = lead.get("/suggestions/second").await.body;
        assert!(page.contains("over all themes: 0.") && page.contains("To talk about"), "{backend:?}: {page}");

        // What is kept from somebody counts for nothing with them; what goes, with nobody.
        about(heard, &hers, first.view, town.lead.id()).await.unwrap();
        let mine = agreement(heard, &town.by).await.unwrap();
        assert_eq!((mine.pairs, mine.overall, mine.disagreements.len()), (29, None, 2), "{backend:?}: below thirty");
        assert_eq!(agreement(heard, &hers).await.unwrap().pairs, 30, "{backend:?}");
        let gone = found.disagreements[1].view;
        town.run("UPDATE view SET state = 'hidden' WHERE id = $1", args![gone]).await;
        assert_eq!(agreement(heard, &hers).await.unwrap().pairs, 29, "{backend:?}");
        // What she tagged herself is not drawn for her.
        let rest: Vec<ViewId> = not_drawn(&town, &drawn).await;
        for view in &rest {
            let coding = Coding { themes: vec![town.food, town.school], ..Coding::default() };
            code(heard, &hers, *view, coding).await.unwrap();
        }
        assert_eq!(draw_sample(heard, &hers).await.unwrap(), 0, "{backend:?}");
        town.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_03_a_second_coder_is_compared_with_others_on_themes_in_use_and_each_view_counts_once() {
    for backend in backends() {
        let town = Town::with(backend, 0).await;
        let heard = town.heard();
        let mia = someone(&town.env, Role::ParticipationLead, "Mia").await;
        let ada = someone(&town.env, Role::ParticipationLead, "Ada").await;
        let [hers, adas]: [Grant<Moderate>; 2] = [mia, ada].map(|who| Grant::check(who).unwrap());
        town.store((0..4).map(|n| said(n, Some(town.food), FOOD)).collect()).await;
        for by in [&hers, &adas] {
            assert_eq!(draw_sample(heard, by).await.unwrap(), 4, "{backend:?}");
        }
        let views = still_to_code(heard, &hers).await.unwrap();
        // What she tagged meanwhile is hers, and is not compared with what she says now.
        let own = "INSERT INTO view_theme (view_id, theme_id, tagged_by, tagged_at) VALUES ($1, $2, $3, $4)";
        town.run(own, args![views[0], town.school, mia.id(), heard.now()]).await;
        assert!(code_second(heard, &hers, views[0], vec![town.food]).await.unwrap(), "{backend:?}");
        let all_hers = "UPDATE view_theme SET tagged_by = $2 WHERE view_id = $1";
        town.run(all_hers, args![views[1], mia.id()]).await;
        assert!(code_second(heard, &hers, views[1], vec![town.food]).await.unwrap(), "{backend:?}");
        let found = agreement(heard, &hers).await.unwrap();
        assert_eq!((found.pairs, found.disagreements.len()), (1, 0), "{backend:?}: nothing is left of the second");
        assert_eq!(still_to_code(heard, &hers).await.unwrap().len(), 2, "{backend:?}");
        // Two coded it again: the newer counts.
        town.env.clock.advance(Moment::MINUTE);
        assert!(code_second(heard, &adas, views[0], vec![town.school]).await.unwrap(), "{backend:?}");
        let found = agreement(heard, &hers).await.unwrap();
        assert_eq!((found.pairs, found.disagreements.len()), (1, 1), "{backend:?}");
        assert_eq!(found.disagreements[0].both, [town.school], "{backend:?}");
        // A theme that is in use no longer was not offered to her.
        retire_theme(heard, &Grant::check(town.lead).unwrap(), town.food).await.unwrap();
        assert!(code_second(heard, &hers, views[2], Vec::new()).await.unwrap(), "{backend:?}");
        assert_eq!(agreement(heard, &hers).await.unwrap().pairs, 1, "{backend:?}");
        town.close().await;
    }
}

async fn not_drawn(town: &Town, drawn: &[ViewId]) -> Vec<ViewId> {
    let mut conn = town.heard().words().read().await.unwrap();
    let rows = conn.all("SELECT id FROM view ORDER BY id", vec![]).await.unwrap();
    rows.iter().map(|row| row.id("id").unwrap()).filter(|view| !drawn.contains(view)).collect()
}

async fn one_not_drawn(town: &Town, drawn: &[ViewId]) -> ViewId {
    not_drawn(town, drawn).await[0]
}
