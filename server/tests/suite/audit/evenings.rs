//! Who works evenings as a rule is not unusual each evening, and several days of one person
//! are answered with one sentence. On both databases.

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn adm_04_who_works_evenings_is_listed_until_it_is_their_usual_and_one_sentence_answers_several_days() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        with_hours(&env).await;
        let sure = staff(&env, Role::SafeguardingLead, "Sure").await;
        let lead = staff(&env, Role::ParticipationLead, "Lead").await;
        let view = say(&env, 1, PLAIN).await;
        // Every evening at eight.
        env.clock.advance(8 * HOUR);
        for _ in 0..12 {
            views::open_view(heard, &team(lead), view).await.unwrap();
            env.clock.advance(Moment::DAY);
        }
        env.clock.advance(-Moment::DAY);
        count_reading(heard).await.unwrap();
        let found = unusual(heard, &protects(sure)).await.unwrap();
        assert_eq!(found.waiting.len(), 10, "{backend:?}: then it is their usual: {:?}", found.waiting);
        assert!(found.waiting.iter().all(|one| one.out_of_hours == 1 && one.usual_late == 0), "{backend:?}");

        // One of the days is more by now than it says: nothing is saved of any.
        let days: BTreeMap<Day, ReadingCounts> = found.waiting.iter().map(|one| (one.day, counts(one))).collect();
        let mut stale = days.clone();
        stale.values_mut().take(1).for_each(|read| read.opened += 1);
        let refused = looked_at_reading(heard, &protects(sure), lead.id(), stale, "She works evenings.").await;
        assert!(matches!(refused, Err(LookedError::Gone)), "{backend:?}: {refused:?}");
        let none = looked_at_reading(heard, &protects(sure), lead.id(), BTreeMap::new(), "None.").await;
        assert!(matches!(none, Err(LookedError::NoDay)), "{backend:?}: {none:?}");
        assert_eq!(to_look_at(heard, &protects(sure)).await.unwrap(), 10, "{backend:?}");

        // Nine of them, on the page, with one sentence and one line of the log.
        let boxes: Vec<String> = days.keys().take(9).map(|day| format!("{day}:1:1:0")).collect();
        let who = lead.id().to_string();
        let mut form = vec![("who", who.as_str()), ("note", "She works evenings.")];
        form.extend(boxes.iter().map(|one| ("day", one.as_str())));
        let mut client = signed_in(heard, "Sure").await;
        let page = client.get("/audit/reading").await.body;
        assert_eq!(page.matches("name=\"day\"").count(), 10, "{backend:?}: {page}");
        assert_eq!(page.matches("name=\"note\"").count(), 1, "{backend:?}: one sentence for one person");
        assert!(client.post("/audit/reading/looked", &form).await.status.is_redirection(), "{backend:?}");
        assert_eq!(to_look_at(heard, &protects(sure)).await.unwrap(), 1, "{backend:?}: what was not ticked waits");
        let looked = unusual(heard, &protects(sure)).await.unwrap().looked_at;
        let notes = looked.iter().filter_map(|one| one.looked.as_ref()).map(|(.., note)| note.as_str());
        assert_eq!(notes.collect::<Vec<_>>(), ["She works evenings."; 9], "{backend:?}");
        assert_eq!(count(heard, recorded(LogAction::LookedAt.name())).await, 1, "{backend:?}");
        env.heard.close().await;
    }
}
