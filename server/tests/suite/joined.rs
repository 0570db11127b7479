//! The plan and what children say joined: one verdict on both pages, links from either
//! side, and what the strategy misses; on both databases.

use axum::http::StatusCode;
use heard_domain::board::summary;
use heard_domain::figures::{offered, publish_due};
use heard_domain::ids::AccountId;
use heard_domain::people::{Account, Grant, Role};
use heard_domain::strategy::{objective, outlook, strategy};
use heard_vocabulary::{Contrast, LinkAction, LundyMark};

use super::client::{Client, link};
use super::environment::{Backend, Environment, backends};
use super::jobs::{count, recorded};

fn member() -> Account {
    Account::new(AccountId::from([9; 16]), Role::BoardMember)
}

#[tokio::test(flavor = "multi_thread")]
async fn str_06_evidence_is_linked_from_either_side_with_who_when_and_why_and_taken_off_again() {
    for backend in backends() {
        let env = Environment::demo(backend, 60).await;
        let heard = &env.heard;
        let mut lead = Client::demo(heard, "participation_lead").await;
        let id = heard.catalogue().objectives[0].id;
        let page = format!("/strategy/objectives/{id}");

        // From the objective: one click leads to the form, another links.
        assert!(lead.get(&page).await.body.contains(&format!("href=\"/strategy/link?plan=objective:{id}\"")));
        let form = lead.get(&format!("/strategy/link?plan=objective:{id}")).await.body;
        let theme = format!("theme:{}", link(&form, "value=\"theme:").unwrap());
        // Actions are offered under their objectives, whatever one comes from.
        let action = link(&form, "value=\"row:").unwrap();
        assert!(form.contains("<optgroup label=\"Themes\""), "{backend:?}");
        let plan = format!("objective:{id}");
        let fields = |relation: &'static str, why: &'static str| {
            [
                ("other", theme.clone()),
                ("relation", relation.to_owned()),
                ("plan", plan.clone()),
                ("why", why.to_owned()),
            ]
        };
        for (relation, why, words) in [
            ("", "Many said so.", "Choose how it bears on it."),
            ("evidence_for", " \u{200b}", "Say why."),
            ("evidence_for", "Many said so.", ""),
            ("evidence_for", "Again.", "It is linked so already."),
        ] {
            let fields = fields(relation, why);
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let answer = lead.post("/strategy/link", &fields).await;
            let status = if words.is_empty() { StatusCode::SEE_OTHER } else { StatusCode::UNPROCESSABLE_ENTITY };
            assert_eq!(answer.status, status, "{backend:?}: {words}");
            assert!(answer.body.contains(words), "{backend:?}: {words}: {}", answer.body);
        }
        assert_eq!(count(heard, recorded(LinkAction::Made.name())).await, 1, "{backend:?}");

        // From the answer: it is chosen, and the plan's side is to be chosen.
        let answers = lead.get("/responses").await.body;
        let published = answers.split("<h2>").find(|part| part.starts_with("Published")).unwrap_or_default();
        let answer = link(published, "href=\"/responses/").unwrap();
        let shown = lead.get(&format!("/responses/{answer}")).await.body;
        assert!(shown.contains(&format!("href=\"/strategy/link?other=response:{answer}\"")), "{backend:?}: {shown}");
        let other = format!("response:{answer}");
        let form = lead.get(&format!("/strategy/link?other={other}")).await.body;
        assert!(form.contains(&format!("value=\"row:{action}\"")), "{backend:?}");
        let row = format!("row:{action}");
        for (plan, why) in [(plan.as_str(), "It says no."), (row.as_str(), "It says no to this.")] {
            let fields = [
                ("other", other.as_str()),
                ("relation", "challenges"),
                ("plan", plan),
                ("why", why),
                ("from", "other"),
            ];
            let back = lead.post("/strategy/link", &fields).await.location;
            assert_eq!(back, Some(format!("/responses/{answer}?done=linked")), "{backend:?}: back where one came from");
        }
        let fields =
            [("other", theme.as_str()), ("relation", "influenced"), ("plan", row.as_str()), ("why", "By them.")];
        let back = lead.post("/strategy/link", &fields).await.location;
        assert_eq!(back, Some(format!("/strategy/rows/{action}?done=linked")), "{backend:?}");

        // Whoever reads the plan sees who, when and why; only who edits it takes a link off.
        let mut reader = Client::demo(heard, "board_member").await;
        let told = reader.get(&page).await.body;
        for words in ["because: Many said so.", "because: It says no.", "challenges this · linked by "] {
            assert!(told.contains(words), "{backend:?}: {words}");
        }
        assert!(!told.contains("/strategy/links/"), "{backend:?}");
        let shown = reader.get(&format!("/responses/{answer}")).await.body;
        for words in [
            format!("href=\"{page}\""),
            format!("href=\"/strategy/rows/{action}\""),
            "It speaks against it, because: It says no to this.".to_owned(),
        ] {
            assert!(shown.contains(&words), "{backend:?}: {words}");
        }
        let made = link(&lead.get(&page).await.body, "action=\"/strategy/links/").unwrap();
        let remove = format!("/strategy/links/{made}/remove");
        assert_eq!(reader.post(&remove, &[]).await.status, StatusCode::FORBIDDEN, "{backend:?}");
        assert_eq!(reader.get("/strategy/link").await.status, StatusCode::FORBIDDEN, "{backend:?}");
        let objective = id.to_string();
        let answer = lead.post(&remove, &[("objective", objective.as_str())]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{backend:?}");
        // Whoever was slower is led back, and told so.
        let slower = lead.post(&remove, &[("objective", objective.as_str())]).await.location;
        assert_eq!(slower, Some(format!("{page}?done=unlinked-before")), "{backend:?}");
        assert_eq!(count(heard, recorded(LinkAction::Removed.name())).await, 1, "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn str_07_the_board_and_the_strategy_say_the_same_of_the_same_period_in_the_same_words() {
    let env = Environment::demo_of_years(Backend::Sqlite, 900, 1).await;
    publish_due(&env.heard).await.unwrap();
    let heard = &env.heard;
    let newest = offered(heard).await.unwrap()[0].period;
    let board = summary(heard, &Grant::check(member()).unwrap(), newest).await.unwrap().unwrap();
    let plan = strategy(heard, &Grant::check(member()).unwrap()).await.unwrap().unwrap();
    let of_board: Vec<Contrast> = board.objectives.iter().map(|one| one.contrast).collect();
    let of_plan: Vec<Contrast> = plan.objectives.iter().map(|one| one.contrast).collect();
    assert_eq!(of_board, of_plan);
    assert!(!of_plan.contains(&Contrast::Earlier));
    let mut reader = Client::demo(heard, "board_member").await;
    let (board, plan) = (reader.get("/board").await.body, reader.get("/strategy").await.body);
    for words in ["No. Rated on target", "No. Rated at risk", "Cannot say. Good faces", "Cannot say. How they felt"] {
        assert_eq!(board.matches(words).count() > 0, plan.matches(words).count() > 0, "{words}");
    }
    // Ratings are today's: beside older figures nothing is compared.
    for older in offered(heard).await.unwrap().iter().skip(1) {
        let page = summary(heard, &Grant::check(member()).unwrap(), older.period).await.unwrap().unwrap();
        assert!(page.objectives.iter().all(|one| one.contrast == Contrast::Earlier));
    }
    env.heard.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn str_08_str_09_what_the_strategy_misses_and_whether_children_were_heard_come_from_counts() {
    for backend in backends() {
        let env = Environment::demo_of_years(backend, 600, 1).await;
        let heard = &env.heard;
        let mut lead = Client::demo(heard, "participation_lead").await;
        assert!(lead.get("/strategy/check").await.body.contains("No figures about children were published yet"));
        publish_due(heard).await.unwrap();
        let reader = Grant::check(member()).unwrap();
        let before = outlook(heard, &reader).await.unwrap().unwrap();
        assert!(before.silent_in_all > 0 && before.silent_in_all <= before.actions, "{backend:?}");
        for (line, lundy) in &before.objectives {
            // What is withheld is no evidence either way, and what was answered is the council's own.
            let space = if line.voices.is_shown() { LundyMark::There } else { LundyMark::Withheld };
            assert_eq!(lundy.space, space, "{backend:?}");
            assert_eq!(lundy.audience == LundyMark::There, lundy.answered > 0, "{backend:?}");
            let page = objective(heard, &reader, line.id).await.unwrap().unwrap();
            assert_eq!(page.lundy, Some(*lundy), "{backend:?}: the same on its own page");
        }
        // What was answered after the period is told apart from it.
        let newest = offered(heard).await.unwrap()[0].period;
        let since = format!(
            "SELECT COUNT(*) AS n FROM response WHERE state = 'published' AND objective_id IS NOT NULL
             AND published_at >= {}",
            newest.ends().0
        );
        let told = before.objectives.iter().map(|(_, one)| one.since).sum::<i64>();
        assert_eq!(told, count(heard, since).await, "{backend:?}");
        let check = lead.get("/strategy/check").await.body;
        assert!(check.contains("Lundy check by theme") && check.contains("Actions with no voice behind them"));

        // Linked, an action is not without a voice any more, and a theme has its objective.
        let action = &before.silent[0];
        let row = format!("row:{}", action.id);
        let form = lead.get(&format!("/strategy/link?plan={row}")).await.body;
        assert!(form.contains(&format!("value=\"{row}\" selected")), "{backend:?}: {form}");
        let theme = before.headings.iter().find(|one| one.objectives.is_empty()).unwrap_or(&before.headings[0]);
        let (other, plan) = (format!("theme:{}", theme.id), format!("objective:{}", action.objective));
        for plan in [row.as_str(), plan.as_str()] {
            let fields =
                [("other", other.as_str()), ("relation", "evidence_for"), ("plan", plan), ("why", "It is asked.")];
            assert_eq!(lead.post("/strategy/link", &fields).await.status, StatusCode::SEE_OTHER, "{backend:?}");
        }
        let after = outlook(heard, &reader).await.unwrap().unwrap();
        assert_eq!(after.silent_in_all, before.silent_in_all - 1, "{backend:?}");
        let told = lead.get(&format!("/strategy/objectives/{}", action.objective)).await.body;
        assert_eq!(told.matches("because: It is asked.").count(), 2, "{backend:?}: of the action too: {told}");
        let theirs = after.headings.iter().find(|one| one.id == theme.id).unwrap();
        assert!(theirs.objectives.contains(&action.objective), "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn str_10_key_messages_are_drafted_from_what_is_published() {
    let env = Environment::demo_of_years(Backend::Sqlite, 900, 1).await;
    publish_due(&env.heard).await.unwrap();
    let mut reader = Client::demo(&env.heard, "board_member").await;
    let page = reader.get("/strategy/messages").await.body;
    let shown = outlook(&env.heard, &Grant::check(member()).unwrap()).await.unwrap().unwrap();
    let spoken = shown.headings.iter().filter(|one| one.voices.is_shown() || one.entries.is_shown()).count();
    assert!(spoken > 2 && page.matches("<section><h2 dir=\"auto\">").count() == spoken, "{spoken}: {page}");
    assert_eq!(page.matches("<li><span dir=\"auto\">").count(), page.matches("Evidence: <a href=").count());
    assert!(page.contains("Evidence: <a href=\"/board\">Figures of "), "{page}");
    env.heard.close().await;
}
