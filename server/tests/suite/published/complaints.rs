//! Complaints that ended: published once a year, protected as every other figure.

use heard_domain::figures::tables::{Split, Table};
use heard_domain::figures::{
    About, Complained, Frame, Period, Published, Rule, SOMEBODY, Secret, Tally, Who, publication, publish_due,
};
use heard_storage::clock::Moment;
use heard_storage::{StorageError, Value, args};

use super::super::client::Client;
use super::super::environment::{Environment, backends};
use super::world::child;

/// How some complaints ended.
#[derive(Clone, Copy)]
pub struct Ended {
    pub first: u32,
    pub how_many: u32,
    pub stage: &'static str,
    pub outcome: &'static str,
    pub late: bool,
    pub at: Moment,
    /// Whether each came from something said in Heard that is gone by now.
    pub said_here: bool,
}

/// Puts complaints that ended into the tables.
pub async fn ended(env: &Environment, what: Ended) {
    let mut steps: Vec<(&'static str, Vec<Value>)> = Vec::new();
    for n in what.first..what.first + what.how_many {
        let id = child(5_000_000 + n);
        steps.push((
            "INSERT INTO procedure (id, kind, stage, case_key, sealed, came_on, began_on, extended, advocacy,
                independent, lado, learned, checks, siblings, outcome, opened_at, ended_at, said_here)
             VALUES ($1, 'complaint', $2, $1, $1, '2025-01-02', '2025-01-02', 0, 1, 0, 0, 1, 0, 0, $3, $4, $4, $5)",
            args![id, what.stage, what.outcome, what.at, what.said_here],
        ));
        if what.late {
            steps.push(("INSERT INTO procedure_late (procedure_id) VALUES ($1)", args![id]));
        }
    }
    let done = env.heard.words().write(move |uow| {
        Box::pin(async move {
            for (sql, args) in steps {
                uow.execute(sql, args).await?;
            }
            Ok::<_, StorageError>(())
        })
    });
    done.await.unwrap();
}

fn complained(n: u32, stage: &'static str) -> Complained {
    Complained { who: Who::Nobody(child(n)), stage, outcome: Some("upheld"), late: n.is_multiple_of(2) }
}

#[test]
fn mod_10_few_complaints_and_none_look_alike_and_whoever_complains_twice_counts_once() {
    let rule = Rule::with_threshold(8);
    let published = |all: &[Complained]| {
        let mut tally = Tally::new(Frame::default(), &[Table::Complaints]);
        all.iter().for_each(|one| tally.complain(one));
        tally.protect(rule, &Secret::from_bytes([7; 32])).remove(0)
    };
    let none = published(&[]);
    for few in 1..=7 {
        let all: Vec<Complained> = (0..few).map(|n| complained(n, "stage_1")).collect();
        assert_eq!(published(&all), none, "{few}");
    }
    assert_eq!(none.count, Published::WITHHELD);
    let many: Vec<Complained> =
        (0..60).map(|n| complained(n, if n % 3 == 0 { "stage_2" } else { "stage_1" })).collect();
    let shown = published(&many);
    assert!(shown.count.is_shown());
    assert!(!shown.by(Split::Outcome).unwrap().is_shown(), "all are alike");
    let gone: Vec<Complained> = (0..60).map(|n| Complained { who: SOMEBODY, ..complained(n, "stage_1") }).collect();
    assert_eq!(published(&gone), none, "sixty of which nothing is left may be one child's");
    let same = Complained { who: Who::Child(child(9)), ..complained(9, "stage_1") };
    assert_eq!(published(&[same; 60]), none, "one child's sixty complaints are one");
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_10_complaints_that_ended_are_published_once_a_year_and_stay() {
    for backend in backends() {
        let env = Environment::demo(backend, 60).await;
        let day = |text: &str| heard_storage::calendar::Day::parse(text).unwrap().start();
        let one = Ended {
            first: 0,
            how_many: 30,
            stage: "after_stage_1",
            outcome: "upheld",
            late: false,
            at: day("2025-05-05"),
            said_here: false,
        };
        ended(&env, one).await;
        ended(
            &env,
            Ended { first: 30, how_many: 25, stage: "after_stage_2", outcome: "not_upheld", late: true, ..one },
        )
        .await;
        // Twenty that came from something said here which is gone: they may be one child's.
        ended(&env, Ended { first: 100, how_many: 20, said_here: true, ..one }).await;
        // Of another year, open again, or none at all.
        ended(&env, Ended { first: 60, how_many: 40, at: day("2026-02-02"), ..one }).await;
        let open = "UPDATE procedure SET ended_at = NULL WHERE id = $1";
        let other = "UPDATE procedure SET kind = 'allegation', stage = 'with_lado' WHERE id = $1";
        for (sql, id) in [(open, 0), (other, 1)] {
            let done = env
                .heard
                .words()
                .write(move |uow| Box::pin(async move { uow.execute(sql, args![child(5_000_000 + id)]).await }));
            done.await.unwrap();
        }
        publish_due(&env.heard).await.unwrap();
        let year = publication(&env.heard, Period::Year(2025)).await.unwrap().unwrap();
        let figure = year.figure(Table::Complaints, &About::Whole).unwrap().clone();
        let about = figure.count.about().unwrap();
        assert!((54 - 6..=54 + 6).contains(&about), "{backend:?}: {about}: what is gone counts as one");
        for (split, part) in [(Split::Stage, "stage_2"), (Split::Outcome, "upheld"), (Split::InTime, "late")] {
            // A split can be withheld as one, beside those before it.
            if let Some(shown) = figure.by(split).unwrap().part(part).about() {
                assert!((25 - 6..=29 + 6).contains(&shown), "{backend:?} {split:?}: {shown}");
            }
        }
        assert_eq!(figure.by(Split::Stage).unwrap().part("panel"), Published::WITHHELD, "{backend:?}");
        let mut member = Client::demo(&env.heard, "board_member").await;
        let page = member.get("/board").await.body;
        assert!(page.contains(&format!("In 2025, about {about} complaints ended.")), "{backend:?}: {page}");
        // What comes later changes nothing that was published.
        ended(&env, Ended { first: 200, how_many: 20, ..one }).await;
        assert_eq!(publish_due(&env.heard).await.unwrap(), 0, "{backend:?}");
        let after = publication(&env.heard, Period::Year(2025)).await.unwrap().unwrap();
        assert_eq!(after.figure(Table::Complaints, &About::Whole), Some(&figure), "{backend:?}");
        env.heard.close().await;
    }
}
