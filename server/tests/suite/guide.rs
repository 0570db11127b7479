//! Pages about rights, on both databases.

use axum::http::StatusCode;
use heard_domain::guide::{GuideError, GuideText, POLICY, guide, page_versions, put_back_page, write_page, written_in};
use heard_domain::people::{Grant, Participate, Role};

use super::client::Client;
use super::environment::{Environment, backends};
use super::polls::staff;

#[tokio::test(flavor = "multi_thread")]
async fn yp_21_pages_keep_their_versions_and_fall_back_to_english() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let lead: Grant<Participate> = staff(&env, "Lead", Role::ParticipationLead).await;
        let page = |body: &str| GuideText { title: "My rights".into(), body: body.into(), easy: String::new() };
        write_page(&env.heard, &lead, "rights", "en", page("First."), None).await.unwrap();
        write_page(&env.heard, &lead, "rights", "en", page("Second."), None).await.unwrap();
        let arabic = guide(&env.heard, "ar").await.unwrap();
        assert_eq!((arabic[0].lang.as_str(), arabic[0].text.body.as_str(), arabic[0].version), ("en", "Second.", 2));
        write_page(&env.heard, &lead, "rights", "ar", page("حقوقي"), None).await.unwrap();
        assert_eq!(guide(&env.heard, "ar").await.unwrap()[0].text.body, "حقوقي");
        assert_eq!(guide(&env.heard, "en").await.unwrap()[0].text.body, "Second.");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_02_a_page_goes_back_to_an_earlier_version_and_says_which_languages_are_older() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead: Grant<Participate> = staff(&env, "Lead", Role::ParticipationLead).await;
        let page = |title: &str, body: &str| GuideText { title: title.into(), body: body.into(), easy: String::new() };
        let slug = write_page(heard, &lead, "", "en", page("My money", "First."), None).await.unwrap();
        env.clock.set(heard.now().plus(60_000));
        write_page(heard, &lead, &slug, "uk", page("Мої гроші", "Перше."), None).await.unwrap();
        env.clock.set(heard.now().plus(60_000));
        write_page(heard, &lead, &slug, "en", page("My cash", "Second."), None).await.unwrap();
        let languages = written_in(heard, &lead, &slug).await.unwrap();
        let older = |lang: &str| languages.iter().find(|one| one.lang == lang).unwrap().older;
        assert!(older("uk") && !older("en"), "{backend:?}: {languages:?}");
        // The first title is another page's by now: it is not taken from it.
        write_page(heard, &lead, "", "en", page("My money", "Other."), None).await.unwrap();
        let back = put_back_page(heard, &lead, &slug, "en", 1).await;
        assert!(matches!(back, Err(GuideError::TitleTaken)), "{backend:?}: {back:?}");
        assert!(matches!(put_back_page(heard, &lead, &slug, "en", 2).await, Err(GuideError::NoVersion)));
        assert!(matches!(put_back_page(heard, &lead, &slug, "en", 9).await, Err(GuideError::NoVersion)));
        write_page(heard, &lead, &slug, "en", page("My cash", "Third."), None).await.unwrap();
        put_back_page(heard, &lead, &slug, "en", 2).await.unwrap();
        let versions = page_versions(heard, &lead, &slug, "en").await.unwrap();
        let said: Vec<(i64, &str)> = versions.iter().map(|one| (one.version, one.content.body.as_str())).collect();
        assert_eq!(said, [(4, "Second."), (3, "Third."), (2, "Second."), (1, "First.")], "{backend:?}");
        assert_eq!(versions[0].by.as_deref(), Some("Lead"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_14_the_policy_is_the_councils_own_words_once_it_wrote_them_and_heards_before() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        super::alerts::staff(&env, Role::ParticipationLead, "Ann").await;
        let mut ann = super::alerts::signed_in(heard, "Ann").await;
        let mut phone = Client::new(heard);
        let before = phone.get("/moderation").await.body;
        assert!(before.contains("Who reads it"), "{backend:?}");
        let form = ann.get("/staff/guide?page=moderation").await.body;
        assert!(form.contains("# Who reads it"), "{backend:?}: it begins with what stands there");
        assert!(form.contains("Heard’s own words"), "{backend:?}");
        // Tried first: nobody else reads it.
        let own = "# Who reads it\n\nAnn and Ben read it.\n\n- Ask <us>";
        let fields = [("slug", "moderation"), ("lang", "en"), ("title", "How we read"), ("body", own), ("easy", "")];
        let tried = ann.post("/staff/guide/preview", &fields).await;
        assert_eq!(tried.status, StatusCode::OK, "{backend:?}");
        assert!(tried.body.contains("Ann and Ben read it.") && tried.body.contains("Ask &lt;us&gt;"), "{}", tried.body);
        assert!(!phone.get("/moderation").await.body.contains("Ann and Ben"), "{backend:?}");
        assert_eq!(ann.post("/staff/guide", &fields).await.status, StatusCode::SEE_OTHER, "{backend:?}");
        let after = phone.get("/moderation").await.body;
        assert!(after.contains("Ann and Ben read it.") && after.contains("How we read"), "{backend:?}");
        assert!(after.contains("Heard is not the Home Office."), "{backend:?}: what always stands there stands there");
        // Not among the pages about rights, and its place in links is not a new page's.
        assert!(!phone.get("/rights").await.body.contains("How we read"), "{backend:?}");
        assert!(guide(heard, "en").await.unwrap().iter().all(|page| page.slug != POLICY), "{backend:?}");
        let new = [("slug", ""), ("lang", "en"), ("title", "Moderation"), ("body", "Another."), ("easy", "")];
        assert_eq!(ann.post("/staff/guide", &new).await.status, StatusCode::SEE_OTHER);
        assert!(phone.get("/moderation").await.body.contains("Ann and Ben"), "{backend:?}");
        // Who reads another language reads the English, until somebody keeps Heard's words there.
        phone.get("/language/ar?next=/").await;
        assert!(phone.get("/moderation").await.body.contains("Ann and Ben read it."), "{backend:?}");
        let form = ann.get("/staff/guide?page=moderation&lang=ar").await.body;
        assert!(
            form.contains("Ann and Ben read it.")
                && form.contains("Young people who read this language read the English")
        );
        let body = form.split("name=\"body\"").nth(1).unwrap().split('>').nth(1).unwrap();
        let body = body.split("</textarea").next().unwrap().trim().replace("&amp;", "&").to_owned();
        let title = form.split("name=\"title\"").nth(1).unwrap().split("value=\"").nth(1).unwrap();
        let title = title.split('"').next().unwrap().to_owned();
        let kept = [("slug", "moderation"), ("lang", "ar"), ("title", &title), ("body", body.as_str()), ("easy", "")];
        assert_eq!(ann.post("/staff/guide", &kept).await.status, StatusCode::SEE_OTHER, "{backend:?}");
        assert!(!phone.get("/moderation").await.body.contains("Ann and Ben read it."), "{backend:?}");
        let form = ann.get("/staff/guide?page=moderation&lang=ar").await.body;
        let arabic = form.split("lang=ar\"").nth(1).unwrap().split("</li>").next().unwrap();
        assert!(arabic.contains("Heard’s own words"), "{backend:?}: {arabic}");
        let english = [("slug", "moderation"), ("lang", "uk"), ("title", "How"), ("body", own), ("easy", "")];
        let refused = ann.post("/staff/guide", &english).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(refused.body.contains("This is the English text."), "{backend:?}");
        phone.get("/language/vi?next=/").await;
        assert!(phone.get("/moderation").await.body.contains("Ann and Ben read it."), "{backend:?}");
        phone.get("/language/en?next=/").await;
        // Back to what came with Heard, in every language in which nobody wrote anything.
        let back = ann.post("/staff/guide/moderation/en/put-back", &[("version", "1")]).await;
        assert_eq!(back.status, StatusCode::SEE_OTHER, "{backend:?}: {}", back.body);
        let again = phone.get("/moderation").await.body;
        assert!(again.contains("Who reads it") && !again.contains("Ann and Ben"), "{backend:?}");
        phone.get("/language/vi?next=/").await;
        let vietnamese = phone.get("/moderation").await.body;
        assert!(!vietnamese.contains("Who reads it") && !vietnamese.contains("Ann and Ben"), "{backend:?}");
        // The same once more is no version, and makes no translation old.
        let lead: Grant<Participate> = staff(&env, "Another lead", Role::ParticipationLead).await;
        let versions = || async { page_versions(heard, &lead, POLICY, "en").await.unwrap().len() };
        let before = versions().await;
        for easy in ["", " "] {
            let again = [("slug", "moderation"), ("lang", "en"), ("title", "How"), ("body", "Anew."), ("easy", easy)];
            assert_eq!(ann.post("/staff/guide", &again).await.status, StatusCode::SEE_OTHER);
        }
        assert_eq!(versions().await, before + 1, "{backend:?}");
    }
}
