//! Translations: drafts, and who stands for what.

use axum::http::StatusCode;
use heard_domain::catalogue::{Words, in_language};
use heard_domain::people::{Grant, KeepContent, Role};
use heard_domain::scenarios::{HeadTyped, publish_scenario, write_head};
use heard_domain::translations::{
    About, State, Tally, TranslationError, approve, item_of, lines, take_approval_back, tallies,
};

use crate::client::Client;
use crate::environment::{Environment, backends};
use crate::people::someone;

#[tokio::test(flavor = "multi_thread")]
async fn adm_02_a_translation_is_a_draft_until_somebody_stands_for_it() {
    for backend in backends() {
        let env = Environment::demo(backend, 10).await;
        let heard = &env.heard;
        let lead = someone(&env, Role::ParticipationLead, "Tamsin").await;
        let by: Grant<KeepContent> = Grant::check(lead).unwrap();
        let idea = About::Scenario("idea".into());
        let before = tallies(heard, &by, &["ar", "uk"]).await.unwrap();
        let Tally { missing, drafted, approved } = before[0].1;
        assert!(drafted > 100 && approved == 0, "{backend:?}: {before:?}");
        let all = lines(heard, &by, "ar", &idea).await.unwrap();
        assert!(all.iter().all(|line| line.state == State::Drafted), "{backend:?}: the program\u{2019}s are drafts");
        let title = &all[0];
        assert_eq!(title.item, item_of(&title.english), "{backend:?}");

        approve(heard, &by, "ar", &title.item, "  \u{0641}\u{0643}\u{0631}\u{0629}  ").await.unwrap();
        let now = lines(heard, &by, "ar", &idea).await.unwrap();
        assert_eq!(now[0].text, "\u{0641}\u{0643}\u{0631}\u{0629}", "{backend:?}");
        let State::Approved(Some(who), at) = now[0].state.clone() else { panic!("{backend:?}: {:?}", now[0]) };
        assert_eq!((who.as_str(), at), ("Tamsin", heard.now()), "{backend:?}");
        assert_eq!(now[1].state, State::Drafted, "{backend:?}: one text alone");
        let after = tallies(heard, &by, &["ar", "uk"]).await.unwrap();
        let wanted = Tally { missing, drafted: drafted - 1, approved: 1 };
        assert_eq!((after[0].1, after[1].1), (wanted, before[1].1), "{backend:?}");
        let shown = heard.catalogue().scenario("idea").unwrap().clone();
        assert_eq!(in_language(&shown.title, "ar"), now[0].text, "{backend:?}: young people read it at once");

        take_approval_back(heard, &by, "ar", &title.item).await.unwrap();
        let back = lines(heard, &by, "ar", &idea).await.unwrap();
        assert_eq!((back[0].state.clone(), &back[0].text), (State::Drafted, &title.text), "{backend:?}: the program's");
        approve(heard, &by, "ar", &title.item, &now[0].text).await.unwrap();

        // A correction of the English leaves what was written in other languages.
        let corrected = HeadTyped {
            title: "I have got an idea".into(),
            lead: in_language(&shown.lead, "en").into(),
            icon: shown.icon.clone(),
            place: shown.place,
            agenda: shown.agenda,
            same: true,
        };
        assert_ne!(in_language(&shown.title, "en"), corrected.title);
        write_head(heard, &by, "idea", corrected).await.unwrap();
        publish_scenario(heard, &by, "idea").await.unwrap();
        let kept = heard.catalogue().scenario("idea").unwrap().clone();
        assert_eq!(in_language(&kept.title, "en"), "I have got an idea", "{backend:?}");
        assert_eq!(in_language(&kept.title, "ar"), now[0].text, "{backend:?}: young people read the same");

        // Other words in English: nobody stands for what was said of the others.
        let head = HeadTyped {
            title: "Something I thought of".into(),
            lead: in_language(&shown.lead, "en").into(),
            icon: shown.icon.clone(),
            place: shown.place,
            agenda: shown.agenda,
            same: false,
        };
        write_head(heard, &by, "idea", head).await.unwrap();
        publish_scenario(heard, &by, "idea").await.unwrap();
        let changed = lines(heard, &by, "ar", &idea).await.unwrap();
        assert_eq!((changed[0].state.clone(), changed[0].text.as_str()), (State::Missing, ""), "{backend:?}");

        for (text, wrong) in [(" ", "no text"), ("x {name}", "parts")] {
            let refused = approve(heard, &by, "ar", &changed[0].item, text).await;
            let named = match refused {
                Err(TranslationError::NoText) => "no text",
                Err(TranslationError::Parts) => "parts",
                other => panic!("{backend:?}: {other:?}"),
            };
            assert_eq!(named, wrong, "{backend:?}");
        }
        // Two who approve what nobody ever wrote are one after the other.
        let other = someone(&env, Role::ParticipationLead, "Second").await;
        let other: Grant<KeepContent> = Grant::check(other).unwrap();
        let item = changed[0].item.clone();
        let (one, two) = tokio::join!(
            approve(heard, &by, "ar", &item, "\u{0648}\u{0627}\u{062d}\u{062f}"),
            approve(heard, &other, "ar", &item, "\u{0627}\u{062b}\u{0646}\u{0627}\u{0646}")
        );
        assert!(one.is_ok() && two.is_ok(), "{backend:?}: {one:?} {two:?}");
        let gone = approve(heard, &by, "ar", &item_of("nowhere"), "x").await;
        assert!(matches!(gone, Err(TranslationError::Gone)), "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_02_the_table_of_languages_leads_to_texts_that_can_be_put_right() {
    for backend in backends() {
        let env = Environment::demo(backend, 10).await;
        let heard = &env.heard;
        let mut lead = Client::demo(heard, "participation_lead").await;
        let table = lead.get("/staff/translations").await;
        assert!(table.body.contains("/staff/translations/ckb"), "{backend:?}");
        assert_eq!(lead.get("/staff/translations/en").await.status, StatusCode::NOT_FOUND, "{backend:?}");
        let theme = heard.catalogue().themes.iter().find(|theme| !theme.young_name.is_empty()).unwrap().clone();
        let english = in_language(&theme.young_name, "en").to_owned();
        let item = item_of(&english);
        let (path, text) = ("/staff/translations/uk", format!("text.{item}"));
        let empty = lead.post(path, &[("item", &item), ("about", "themes"), (&text, " ")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(empty.body.contains("Write the translation."), "{backend:?}");
        let right = lead.post(path, &[("item", &item), ("about", "themes"), (&text, "\u{0414}\u{0456}\u{043c}")]).await;
        // What was typed in another box meanwhile is not lost.
        let other = heard.catalogue().themes.iter().filter(|one| one.in_use()).nth(3).unwrap().clone();
        let other = format!("text.{}", item_of(in_language(&other.young_name, "en")));
        assert_ne!(other, text);
        let was = other.replacen("text", "was", 1);
        let page = lead.get(&format!("{path}?about=themes")).await.body;
        let drawn = page.split(&format!("name=\"{was}\" value=\"")).nth(1).unwrap().split('"').next().unwrap();
        let (what, said) =
            ([("item", item.as_str()), ("about", "themes")], (text.as_str(), "\u{0414}\u{0456}\u{043c}"));
        let both = [what[0], what[1], said, (&other, "<\u{0406}>"), (&was, drawn)];
        let beside = lead.post(path, &both).await;
        assert_eq!(beside.status, StatusCode::OK, "{backend:?}: {}", beside.body);
        assert!(beside.body.contains("1 other text is below typed and not saved yet"), "{backend:?}");
        assert!(beside.body.contains("&lt;\u{0406}&gt;"), "{backend:?}");
        // What a colleague wrote there meanwhile is theirs, and does not come back as one's own.
        let mine = item_of("\u{0406}");
        let stale = [what[0], what[1], said, (&other, "\u{0406}"), (&was, mine.as_str())];
        let beside = lead.post(path, &stale).await;
        assert_eq!(beside.status, StatusCode::SEE_OTHER, "{backend:?}: {}", beside.body);
        let to = format!("{path}?about=themes&done=translation-approved");
        assert_eq!(right.location, Some(to.clone()), "{backend:?}: {}", right.body);
        assert!(lead.get(&to).await.body.contains("Approved by "), "{backend:?}");
        let words: Words = heard.catalogue().theme(theme.id).unwrap().young_name.clone();
        assert_eq!(in_language(&words, "uk"), "\u{0414}\u{0456}\u{043c}", "{backend:?}");
        env.heard.close().await;
    }
}
