//! Who is who, on both databases.

use heard_domain::contacts::{self, OwnKind};
use heard_domain::people::{Grant, Participate, Role, erase};

use super::environment::{Environment, backends};
use super::polls::{staff, young};

#[tokio::test(flavor = "multi_thread")]
async fn yp_24_ones_own_people_open_for_nobody_else_and_a_change_is_told() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead: Grant<Participate> = staff(&env, "Lead", Role::ParticipationLead).await;
        let (fox, owl) = (young(&env, "Fox").await, young(&env, "Owl").await);
        let card = |name: &str| contacts::ContactCard { name: name.into(), ..contacts::ContactCard::default() };
        contacts::assign(heard, &lead, "fox", OwnKind::Iro, card("Huw"), None, None).await.unwrap();
        let mine = contacts::own_contacts(heard, &fox).await.unwrap();
        assert_eq!((mine[0].card.name.as_str(), mine[0].changed_at), ("Huw", None));
        assert!(contacts::own_contacts(heard, &owl).await.unwrap().is_empty());
        contacts::assign(heard, &lead, "fox", OwnKind::Iro, card("Nerys"), None, None).await.unwrap();
        let mine = contacts::own_contacts(heard, &fox).await.unwrap();
        assert_eq!((mine[0].card.name.as_str(), mine[0].changed_at), ("Nerys", Some(env.heard.now())));
        env.clock.advance(61 * 86_400_000);
        assert_eq!(contacts::own_contacts(heard, &fox).await.unwrap()[0].changed_at, None, "news for two months");
        erase(heard, &fox).await.unwrap();
        let mut conn = heard.words().read().await.unwrap();
        assert!(conn.first("SELECT kind FROM own_contact", vec![]).await.unwrap().is_none(), "{backend:?}");
    }
}
