//! Rating part by part.

use axum::http::StatusCode;

use super::client::Client;
use super::environment::{Environment, backends};
use super::figures::without_form_ids;
use super::responses::{count, run};

/// The names of the fields that ask about parts of a service, in the order they stand.
pub fn fields_of_parts(page: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for after in page.split("name=\"aspect.").skip(1) {
        let name = format!("aspect.{}", after.split('"').next().unwrap());
        if !found.contains(&name) {
            found.push(name);
        }
    }
    found
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_09_a_service_is_rated_part_by_part_and_no_page_counts_it() {
    for backend in backends() {
        let env = Environment::demo(backend, 20).await;
        let path = "/rate/withyshire-fostering";
        let mut phone = Client::new(&env.heard);
        let page = phone.get(path).await.body;
        assert!(page.contains("I feel part of this family") && page.matches("value=\"not_sure\"").count() == 4);
        let parts = fields_of_parts(&page);
        let nothing = phone.post(path, &[(parts[0].as_str(), "perhaps")]).await;
        assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY, "nothing that counts was said");
        let long = "x".repeat(20_001);
        let refused = phone.post(path, &[(parts[1].as_str(), "no"), ("a.words", &long)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let chosen = format!("id=\"{}-no\" value=\"no\" checked", parts[1].replace('.', "-"));
        assert!(refused.body.contains(&chosen), "what was chosen is kept");

        let all = "SELECT COUNT(*) AS n FROM rating_aspect";
        let before = count(&env, all, vec![]).await;
        let mut commissioner = Client::demo(&env.heard, "commissioner").await;
        let service = "/services/withyshire-fostering";
        let rate = |n: u8| {
            let said = if n < 10 { "yes" } else { "no" };
            let id = format!("{n:032x}");
            let (heard, first, third) = (env.heard.clone(), parts[0].clone(), parts[2].clone());
            async move {
                let mut phone = Client::new(&heard);
                let fields = [("id", id.as_str()), (first.as_str(), said), (third.as_str(), "not_sure")];
                let sent = phone.post("/rate/withyshire-fostering", &fields).await;
                assert_eq!(sent.location.as_deref(), Some("/sent"), "{}", sent.body);
                phone
            }
        };
        let mut first = rate(1).await;
        rate(1).await;
        assert_eq!(count(&env, all, vec![]).await, before + 2, "sent twice, kept once");
        for n in 2..18 {
            rate(n).await;
        }

        // Taken back, its parts go too.
        let receipt = super::client::digits(&first.get("/sent").await.body);
        first.post("/receipt", &[("receipt", &receipt)]).await;
        first.post("/thread/take-back", &[]).await;
        assert_eq!(count(&env, all, vec![]).await, before + 32);

        let poster = commissioner.get(&format!("{service}/poster")).await;
        assert!(poster.body.contains("How is it here?") && poster.body.contains("/rate/withyshire-fostering"));
        let team = phone.get("/rate").await.body;
        assert!(team.contains("never one person"));
        // With accounts too: a page shows what was published, whatever came since.
        let before = commissioner.get(service).await.body;
        assert!(before.contains("It is withheld how many young people spoke of it."));
        run(&env, "UPDATE view SET signed_in = 1 WHERE scenario = 'rating'").await;
        assert_eq!(without_form_ids(&commissioner.get(service).await.body), without_form_ids(&before));
        env.heard.close().await;
    }
}
