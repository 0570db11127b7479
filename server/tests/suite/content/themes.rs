//! The coding frame over HTTP, and what merging means for what else names themes.

use axum::http::StatusCode;
use heard_domain::Heard;
use heard_domain::catalogue::Theme;
use heard_domain::figures::Frame;
use heard_domain::ids::ThemeId;
use heard_domain::people::{Grant, KeepContent, Moderate, Respond, Role, StaffHome};
use heard_domain::responses::{About, Claim, ResponseText, response, revise_response, start_response};
use heard_domain::themes::{ThemeWords, add_theme, merge_themes, retire_theme, undo_merge};
use heard_domain::views::{Coding, code, open_view};

use super::{Asked, answered};
use crate::client::Client;
use crate::environment::{Environment, backends};
use crate::people::someone;

fn named(heard: &Heard, title: &str) -> Theme {
    heard.catalogue().themes.iter().find(|theme| theme.title == title).unwrap().clone()
}

async fn add(heard: &Heard, by: &Grant<KeepContent>, title: &str) -> Theme {
    let words = ThemeWords { title: title.into(), ..ThemeWords::default() };
    add_theme(heard, by, None, words).await.unwrap();
    named(heard, title)
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_02_the_coding_frame_is_edited_in_the_app_and_versioned() {
    for backend in backends() {
        let env = Environment::demo(backend, 10).await;
        let heard = &env.heard;
        let mut lead = Client::demo(heard, "participation_lead").await;
        let theme = heard.catalogue().themes.iter().find(|theme| theme.depth == 1).unwrap().clone();
        let path = format!("/staff/themes/{}", theme.id);
        let page = lead.get("/staff/themes").await;
        assert!(page.body.contains(&path), "{backend:?}");

        let empty = lead.post("/staff/themes", &[("title", " "), ("young", "My pets")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(empty.body.contains("value=\"My pets\""), "{backend:?}: what was typed stays");
        let taken = lead.post("/staff/themes", &[("title", &theme.title.to_uppercase())]).await;
        assert!(taken.body.contains("Another theme has this name"), "{backend:?}");
        let added = lead.post("/staff/themes", &[("title", "Creatures"), ("young", "My creatures")]).await;
        assert_eq!(added.location.as_deref(), Some("/staff/themes?done=theme-added"), "{backend:?}: {}", added.body);
        assert_eq!(named(heard, "Creatures").said_in("ar"), "My creatures", "{backend:?}");

        let called = lead.post(&path, &[("title", "Another name"), ("young.en", "Mine"), ("young.ar", "لي")]).await;
        assert!(called.location.is_some(), "{backend:?}: {}", called.body);
        let now = named(heard, "Another name");
        assert_eq!((now.id, now.said_in("ar"), now.said_in("vi")), (theme.id, "لي", "Mine"), "{backend:?}");
        let page = lead.get(&path).await.body;
        assert!(
            page.contains(&theme.title) && page.contains("Version ") && page.contains("As it was before"),
            "{page}"
        );
        let back = lead.post(&format!("{path}/put-back"), &[("version", "1")]).await;
        assert!(back.location.is_some_and(|to| to.ends_with("?done=version-put-back")), "{backend:?}");
        assert_eq!(heard.catalogue().theme(theme.id).unwrap().young_name, theme.young_name, "{backend:?}");
        let again = lead.post(&format!("{path}/put-back"), &[("version", "1")]).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}: it says that already");

        // Opened before somebody else changed it: both are shown, nothing is overwritten.
        let mut other = Client::demo(heard, "administrator").await;
        let opened = other.get(&path).await.body;
        lead.post(&format!("{path}/retire"), &[]).await;
        let field = |name: &str| {
            let rest = opened.split_once(&format!("name=\"{name}\" value=\"")).unwrap().1;
            rest.split_once('"').unwrap().0.to_owned()
        };
        let late =
            other.post(&path, &[("title", "Late"), ("drawn", &field("drawn")), ("posted", &field("posted"))]).await;
        assert_eq!(late.status, StatusCode::CONFLICT, "{backend:?}");
        assert!(late.body.contains("Late") && !heard.catalogue().themes.iter().any(|theme| theme.title == "Late"));

        for role in ["worker", "board_member", "young_person", "service_manager"] {
            let mut nosy = Client::demo(heard, role).await;
            assert_ne!(nosy.get("/staff/themes").await.status, StatusCode::OK, "{backend:?}: {role}");
        }
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_02_what_names_a_merged_theme_names_the_other_until_it_is_undone() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = someone(&env, Role::ParticipationLead, "Lead").await;
        let by: Grant<KeepContent> = Grant::check(lead).unwrap();
        let reads: Grant<Moderate> = Grant::check(lead).unwrap();
        let writes: Grant<Respond> = Grant::check(lead).unwrap();
        let (home, food) = (add(heard, &by, "Home").await, add(heard, &by, "Food").await);
        let text = || ResponseText {
            claim: Claim::Done,
            you_said: "You said".into(),
            we_did: "We did".into(),
            reason: "Because".into(),
            next_step: String::new(),
            easy_read: "Easy".into(),
            owner_name: "Owner".into(),
            due_on: None,
        };
        let about = |theme: &Theme| About { theme: Some(theme.id), ..About::default() };
        let answer = start_response(heard, &writes, text(), about(&food), vec![]).await.unwrap();
        let revised = start_response(heard, &writes, text(), about(&food), vec![]).await.unwrap();
        let merge = merge_themes(heard, &by, food.id, home.id).await.unwrap();
        let home_page: Grant<StaffHome> = Grant::check(lead).unwrap();
        let topic = async |id| response(heard, &home_page, id).await.unwrap().unwrap().about.theme;
        assert_eq!(topic(answer).await, Some(home.id), "{backend:?}: an answer goes along");

        // A form that was opened before names the theme that is gone.
        let version = heard.catalogue().scenario("something_wrong").unwrap().version;
        let me = someone(&env, Role::YoungPerson, "Heron").await;
        let to = Asked { scenario: "something_wrong", version, question: "what", words: "" };
        let view = answered(&env, me, to, 1).await;
        code(heard, &reads, view, Coding { themes: vec![food.id, home.id], ..Coding::default() }).await.unwrap();
        assert_eq!(open_view(heard, &reads, view).await.unwrap().unwrap().themes, [home.id], "{backend:?}");
        revise_response(heard, &writes, revised, text(), about(&food)).await.unwrap();
        assert_eq!(topic(revised).await, Some(home.id), "{backend:?}");
        assert!(Frame::of(&heard.catalogue()).themes.iter().all(|(theme, _)| *theme != food.id), "{backend:?}");

        undo_merge(heard, &by, merge).await.unwrap();
        assert_eq!(topic(answer).await, Some(food.id), "{backend:?}");
        assert_eq!(
            open_view(heard, &reads, view).await.unwrap().unwrap().themes,
            [home.id],
            "{backend:?}: what was tagged since is the other's"
        );
        assert!(undo_merge(heard, &by, merge).await.is_err(), "{backend:?}: once");

        // The topic of an answer comes back although the other was merged on and that
        // undone as well, in whichever order.
        let warm = add(heard, &by, "Warm").await;
        let bread = ThemeWords { title: "Bread".into(), ..ThemeWords::default() };
        let under = add_theme(heard, &by, Some(home.id), bread).await.unwrap();
        let first = merge_themes(heard, &by, food.id, under).await.unwrap();
        assert_eq!(topic(answer).await, Some(home.id), "{backend:?}: the heading's");
        let later = merge_themes(heard, &by, home.id, warm.id).await.unwrap();
        assert_eq!(topic(answer).await, Some(warm.id), "{backend:?}");
        undo_merge(heard, &by, first).await.unwrap();
        assert_eq!(topic(answer).await, Some(food.id), "{backend:?}");
        undo_merge(heard, &by, later).await.unwrap();
        assert_eq!(topic(answer).await, Some(food.id), "{backend:?}");

        // A form that was drawn while they were one takes nothing off that came back.
        let tagged = async |themes: &[ThemeId], shown: Option<&[ThemeId]>| {
            let coding = Coding { themes: themes.to_vec(), shown: shown.map(<[_]>::to_vec), ..Coding::default() };
            code(heard, &reads, view, coding).await.unwrap();
            open_view(heard, &reads, view).await.unwrap().unwrap().themes
        };
        assert_eq!(tagged(&[food.id], None).await, [food.id], "{backend:?}");
        let merge = merge_themes(heard, &by, food.id, home.id).await.unwrap();
        undo_merge(heard, &by, merge).await.unwrap();
        assert_eq!(tagged(&[home.id], Some(&[home.id])).await, [food.id], "{backend:?}");
        assert_eq!(tagged(&[], Some(&[home.id])).await, [food.id], "{backend:?}");
        assert_eq!(tagged(&[home.id], Some(&[food.id])).await, [home.id], "{backend:?}");

        // What is retired is found and counts, and is not offered.
        retire_theme(heard, &by, home.id).await.unwrap();
        assert!(!named(heard, "Home").in_use(), "{backend:?}");
        assert!(Frame::of(&heard.catalogue()).themes.iter().any(|(theme, _)| *theme == home.id), "{backend:?}");
        assert_eq!(open_view(heard, &reads, view).await.unwrap().unwrap().themes, [home.id], "{backend:?}");
        env.heard.close().await;
    }
}
