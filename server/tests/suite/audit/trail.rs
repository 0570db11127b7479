//! Looking back at one alarm: alerts name their view to a lead who may read it, in the
//! search of the log and in the order of what was done. On both databases.

use heard_domain::ids::AlertId;
use heard_domain::people::SignOffConcerns;
use heard_domain::record::{Trail, Trailed, trail};
use heard_domain::safeguarding::alerts::{acknowledge, told};
use heard_domain::safeguarding::concerns::{self, DeedBy, SignOff, WhoWasTold};
use heard_vocabulary::{ConcernLevel, ToldTo};

use super::super::alerts::{home, on_duty};
use super::super::concerns::DANGER;
use super::*;

fn signs(account: Account) -> Grant<SignOffConcerns> {
    Grant::check(account).unwrap()
}

/// Each line in a few words, as it was done.
fn lines(trail: &Trail) -> Vec<String> {
    let by = |by: &LoggedBy| match by {
        LoggedBy::Staff(_, name) => name.clone().unwrap_or_default(),
        _ => "program".to_owned(),
    };
    let one = |what: &Trailed| match what {
        Trailed::Deed(deed) => {
            let DeedBy::Staff(Some(name)) = &deed.by else { panic!("{deed:?}") };
            format!("{name} {}", deed.action.name())
        }
        Trailed::Raised(_, outside) => format!("raised {outside}"),
        Trailed::Told(step, people) => {
            let names: Vec<&str> = people.iter().filter_map(|one| one.name.as_deref()).collect();
            format!("told {step} {}", names.join(" "))
        }
        Trailed::Did(who, action, level) => {
            format!("{} {} {}", by(who), action.name(), level.map_or("", ConcernLevel::name))
        }
        Trailed::Opened(who, action, times) => format!("{} {} {times}", by(who), action.name()),
    };
    trail.lines.iter().map(|line| one(&line.what)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_a_lead_who_was_not_told_sees_in_order_who_was_and_who_had_it() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let sure = staff(&env, Role::SafeguardingLead, "Sure").await;
        let other = staff(&env, Role::SafeguardingLead, "Other").await;
        let duty = staff(&env, Role::DutyWorker, "Ravi").await;
        let worker = staff(&env, Role::Worker, "Wren").await;
        staff(&env, Role::ParticipationLead, "Lead").await;
        on_duty(&env, sure, &[(duty, 10 * Moment::MINUTE), (worker, 10 * Moment::MINUTE)]).await.unwrap();
        let elsewhere = say(&env, 2, DANGER).await;
        env.clock.advance(1_000);
        let view = say(&env, 1, DANGER).await;
        let mut conn = heard.words().read().await.unwrap();
        let newest = "SELECT id FROM alert ORDER BY raised_at DESC LIMIT 1";
        let alert: AlertId = conn.first(newest, args![]).await.unwrap().unwrap().id("id").unwrap();
        drop(conn);
        // Nobody answers, and the next is told.
        env.clock.advance(10 * Moment::MINUTE);
        assert!(heard_domain::safeguarding::alerts::escalate(heard).await.unwrap() >= 1, "{backend:?}");
        env.clock.advance(1_000);
        let theirs = told(heard, &home(duty), alert).await.unwrap().unwrap();
        assert!(acknowledge(heard, theirs).await.unwrap(), "{backend:?}");
        env.clock.advance(1_000);
        for _ in 0..2 {
            assert!(concerns::said(heard, theirs).await.unwrap().is_some(), "{backend:?}");
        }
        env.clock.advance(1_000);
        let what = WhoWasTold {
            to: ToldTo::EmergencyTeam,
            who: "Who answered".into(),
            when: "12:14".into(),
            reference: String::new(),
            area: String::new(),
        };
        concerns::told_on_duty(heard, theirs, what).await.unwrap();
        env.clock.advance(1_000);
        concerns::sign_off(heard, &signs(sure), view, SignOff::Agreed).await.unwrap();

        let found = trail(heard, &signs(other), view).await.unwrap().unwrap();
        let wanted = [
            format!("program {} danger", ViewAction::ConcernNoticed.name()),
            "raised false".to_owned(),
            "told 1 Ravi".to_owned(),
            "told 2 Wren".to_owned(),
            format!("Ravi {} ", AlertAction::Acknowledged.name()),
            format!("Ravi {} 2", ViewAction::ReadOnDuty.name()),
            format!("Ravi {}", ViewAction::ConcernTold.name()),
            format!("Sure {}", ViewAction::ConcernSignedOff.name()),
        ];
        assert_eq!(lines(&found), wanted, "{backend:?}");
        assert!(!found.more, "{backend:?}");

        // The log itself names no view beside an alert; its search does, for who may read it.
        let clear = "SELECT COUNT(*) AS n FROM audit_log WHERE subject = $1 AND detail LIKE $2";
        let named = args![alert.to_string(), format!("%{view}%")];
        assert_eq!(env.count(clear.into(), named).await, 0, "{backend:?}");
        let of_alerts = |lines: &[LogLine], view: ViewId| {
            let alert = |line: &&LogLine| matches!(line.what, Said::Did(Recorded::Alert(_)));
            lines.iter().filter(alert).filter(|line| line.view == Some(view)).count()
        };
        let asked = Asked { view: Some(view), ..everything(&env) };
        let read = all(&env, &log(other), asked.clone()).await;
        assert_eq!(of_alerts(&read, view), 4, "{backend:?}: raised, told twice, taken on: {read:?}");
        assert_eq!(of_alerts(&read, elsewhere), 0, "{backend:?}");
        let read = all(&env, &log(other), everything(&env)).await;
        assert!(of_alerts(&read, view) == 4 && of_alerts(&read, elsewhere) >= 2, "{backend:?}: {read:?}");

        let path = format!("/views/{view}/trail");
        let mut client = signed_in(heard, "Other").await;
        let page = client.get(&path).await;
        assert_eq!(page.status, StatusCode::OK, "{backend:?}");
        for part in ["Ravi", "Wren", "took an alert on", "Step 2: ", "Who answered", "for the first of 2 times"] {
            assert!(page.body.contains(part), "{backend:?}: {part}: {}", page.body);
        }
        assert!(!page.body.contains("kill"), "{backend:?}: nothing of what was said");
        assert!(client.get(&format!("/views/{view}")).await.body.contains(&path), "{backend:?}");
        let log_page = client.get(&format!("/audit?view={view}")).await.body;
        assert!(log_page.contains("step 1, 1 person") && !log_page.contains("1 people"), "{backend:?}: {log_page}");
        let mut team = signed_in(heard, "Lead").await;
        assert_eq!(team.get(&path).await.status, StatusCode::FORBIDDEN, "{backend:?}");

        // Whoever it may be about finds none of it.
        about(heard, &super::team(sure), view, other.id()).await.unwrap();
        assert!(trail(heard, &signs(other), view).await.unwrap().is_none(), "{backend:?}");
        assert_eq!(client.get(&path).await.status, StatusCode::NOT_FOUND, "{backend:?}");
        assert!(all(&env, &log(other), asked).await.is_empty(), "{backend:?}");
        let read = all(&env, &log(other), everything(&env)).await;
        assert_eq!(of_alerts(&read, view), 0, "{backend:?}: {read:?}");
        env.heard.close().await;
    }
}
