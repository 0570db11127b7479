//! Pages about rights, on both databases.

use heard_domain::guide::{GuidePage, guide, write_page};
use heard_domain::people::{Grant, Participate, Role};

use super::environment::{Environment, backends};
use super::polls::staff;

#[tokio::test(flavor = "multi_thread")]
async fn yp_21_pages_keep_their_versions_and_fall_back_to_english() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let lead: Grant<Participate> = staff(&env, "Lead", Role::ParticipationLead).await;
        let page = |lang: &str, body: &str| GuidePage {
            slug: "rights".into(),
            lang: lang.into(),
            title: "My rights".into(),
            body: body.into(),
            ..GuidePage::default()
        };
        write_page(&env.heard, &lead, page("en", "First.")).await.unwrap();
        write_page(&env.heard, &lead, page("en", "Second.")).await.unwrap();
        let arabic = guide(&env.heard, "ar").await.unwrap();
        assert_eq!((arabic[0].lang.as_str(), arabic[0].body.as_str(), arabic[0].version), ("en", "Second.", 2));
        write_page(&env.heard, &lead, page("ar", "حقوقي")).await.unwrap();
        assert_eq!(guide(&env.heard, "ar").await.unwrap()[0].body, "حقوقي");
        assert_eq!(guide(&env.heard, "en").await.unwrap()[0].body, "Second.");
    }
}
