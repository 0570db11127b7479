//! What became of what reviews decided, by team: published as every other figure is, and
//! read by reviewing officers.

use axum::http::StatusCode;
use heard_domain::figures::tables::{Split, Table};
use heard_domain::figures::{
    About, CHALLENGE, Figure, Followed, Frame, HAPPENED, KEPT, Period, Published, Rule, SETTLED, Secret, Tally,
    publication, publish_due,
};
use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::{StorageError, Value, args};
use heard_vocabulary::{ChallengeLevel, DecisionAction, DecisionState, Verdict};

use super::super::client::Client;
use super::super::environment::{Environment, backends};
use super::world::child;

/// Some things that reviews decided, each for a child of its own.
#[derive(Clone, Copy)]
pub struct Decided {
    pub first: u32,
    pub how_many: u32,
    pub team: &'static str,
    pub due: &'static str,
    /// How many days after that it was said to be done; `None` where it was not.
    pub done: Option<i32>,
    pub level: Option<ChallengeLevel>,
    pub verdict: Option<Verdict>,
}

/// Puts them into the tables, and their team on its list.
pub async fn decided(env: &Environment, what: Decided) {
    let mut steps: Vec<(&'static str, Vec<Value>)> = vec![(
        "INSERT INTO place (kind, name, added_at) VALUES ('team', $1, 0) ON CONFLICT DO NOTHING",
        args![what.team],
    )];
    let state = match (what.done, what.level) {
        (_, Some(_)) => DecisionState::Challenged,
        (Some(_), None) => DecisionState::Done,
        (None, None) => DecisionState::Open,
    };
    for n in what.first..what.first + what.how_many {
        let id = child(6_000_000 + n);
        steps.push((
            "INSERT INTO review_decision (id, person_hash, wrapped_key, sealed, decided_on, due_on, team, state, level,
                raised_on, answered, verdict, recorded_at)
             VALUES ($1, $1, $1, $1, $2, $2, $3, $4, $5, $6, 0, $7, 0)",
            args![
                id,
                what.due,
                what.team,
                state.name(),
                what.level.map(ChallengeLevel::name),
                what.level.map(|_| what.due),
                what.verdict.map(Verdict::name)
            ],
        ));
        if let Some(days) = what.done {
            let at = Day::parse(what.due).unwrap().plus(days).start().plus(Moment::MINUTE);
            steps.push((
                "INSERT INTO decision_deed (id, decision_id, person_hash, action, at, sealed)
                 VALUES ($1, $1, $1, $2, $3, $1)",
                args![id, DecisionAction::Done.name(), at],
            ));
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

const NORTH: &str = "North team";
const SOUTH: &str = "South team";

/// Done in time, and nothing said of it.
fn followed(n: u32) -> Followed {
    Followed {
        child: child(n),
        team: Some(NORTH.to_owned()),
        kept: KEPT[0],
        happened: HAPPENED[0],
        challenge: CHALLENGE[0],
        settled: SETTLED[0],
    }
}

fn published(all: &[Followed]) -> Vec<Figure> {
    drawn(all, 7)
}

/// The same with another council's noise.
fn drawn(all: &[Followed], seed: u8) -> Vec<Figure> {
    let frame = Frame { teams: vec![NORTH.to_owned(), SOUTH.to_owned()], ..Frame::default() };
    let mut tally = Tally::new(frame, &[Table::Decided, Table::Raised]);
    all.iter().for_each(|one| tally.follow(one));
    tally.protect(Rule::with_threshold(8), &Secret::from_bytes([seed; 32]))
}

fn row<'f>(figures: &'f [Figure], table: Table, about: &About) -> &'f Figure {
    figures.iter().find(|one| one.table == table && one.about == *about).unwrap()
}

#[test]
fn mod_16_few_children_of_a_team_and_none_look_alike_and_each_stands_with_the_worst() {
    assert!(Verdict::ALL.iter().all(|verdict| HAPPENED.contains(&verdict.name())));
    assert!(ChallengeLevel::ALL.iter().all(|level| CHALLENGE.contains(&level.name())));
    let none = published(&[]);
    assert_eq!(none.len(), 6, "the council and two teams, twice");
    for few in 1..=7 {
        let all: Vec<Followed> = (0..few).map(followed).collect();
        assert_eq!(published(&all), none, "{few}");
        let late: Vec<Followed> = all.into_iter().map(|one| Followed { kept: KEPT[2], ..one }).collect();
        assert_eq!(published(&late), none, "{few}, not done");
    }
    let same: Vec<Followed> = (0..60).map(|_| followed(9)).collect();
    assert_eq!(published(&same), none, "one child's sixty decisions are one child's");
    // Sixty children, all with something done; of thirty of them something else was not.
    let mut all: Vec<Followed> = (0..60).map(followed).collect();
    all.extend((0..30).map(|n| Followed { kept: KEPT[2], happened: "no", ..followed(n) }));
    all.extend((0..60).map(followed));
    let (team, south) = (About::Named(NORTH.to_owned()), About::Named(SOUTH.to_owned()));
    let mut split = 0;
    for seed in 0..40 {
        let figures = drawn(&all, seed);
        for (table, many) in [(Table::Decided, 60), (Table::Raised, 30)] {
            let count = row(&figures, table, &About::Whole).count.about().unwrap();
            assert!((many - 6..=many + 6).contains(&count), "{table:?}: {count}");
            assert_eq!(row(&figures, table, &south).count, Published::WITHHELD, "nobody is theirs");
        }
        let kept = row(&figures, Table::Decided, &team).by(Split::Kept).unwrap();
        assert_eq!(kept.part(KEPT[1]), Published::WITHHELD);
        if let [Some(in_time), Some(not_done)] = [KEPT[0], KEPT[2]].map(|part| kept.part(part).about()) {
            assert!((24..=36).contains(&in_time) && (24..=36).contains(&not_done), "{kept:?}");
            split += 1;
        }
    }
    assert!(split >= 30, "{split} of 40");
}

#[test]
fn mod_16_what_was_late_or_not_done_leaves_open_how_many_were_raised() {
    let (mut beside, mut shown) = (0, 0);
    for seed in 0..=80 {
        // Of each row the raised hold the late and the not done, and nobody else.
        let all: Vec<Followed> =
            (0..66).map(|n| Followed { kept: KEPT[usize::try_from(n % 3).unwrap()], ..followed(n) }).collect();
        let figures = drawn(&all, seed);
        let kept = row(&figures, Table::Decided, &About::Whole).by(Split::Kept).unwrap();
        let raised = row(&figures, Table::Raised, &About::Whole).count;
        let low = |part| kept.part(part).about().map_or(0, |about| about - 6);
        let least = low(KEPT[1]) + low(KEPT[2]);
        let (most, open) = raised.about().map_or((19, 8), |about| (about + 6, 6));
        assert!(most - least + 1 >= open, "{seed}: {kept:?} {raised:?}");
        beside += usize::from(kept.is_shown() && raised.is_shown());
        shown += usize::from(raised.is_shown());
    }
    assert!(beside >= 20 && shown >= 60, "{beside} and {shown} of 81");
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_16_what_became_of_decisions_is_published_by_team_for_the_reviewing_officers() {
    for backend in backends() {
        let env = Environment::demo(backend, 60).await;
        let mut officer = Client::demo(&env.heard, "reviewing_officer").await;
        let before = officer.get("/decisions/patterns").await.body;
        assert!(before.contains("Nothing was published yet"), "{backend:?}: {before}");
        let due = "2025-06-16";
        let in_time = Decided {
            first: 0,
            how_many: 30,
            team: NORTH,
            due,
            done: Some(-1),
            level: None,
            verdict: Some(Verdict::Yes),
        };
        decided(&env, in_time).await;
        decided(&env, Decided { first: 30, done: Some(4), verdict: None, ..in_time }).await;
        let (level, verdict) = (Some(ChallengeLevel::Alert), Some(Verdict::No));
        decided(&env, Decided { first: 60, how_many: 25, team: SOUTH, done: None, level, verdict, ..in_time }).await;
        // Due in another year.
        decided(&env, Decided { first: 100, how_many: 40, due: "2026-02-02", ..in_time }).await;
        publish_due(&env.heard).await.unwrap();
        let year = publication(&env.heard, Period::Year(2025)).await.unwrap().unwrap();
        let of = |table, team: &str| year.count(table, &About::Named(team.to_owned())).about();
        let near = |count: Option<i64>, n: i64| count.is_some_and(|count| (n - 6..=n + 6).contains(&count));
        assert!(near(year.count(Table::Decided, &About::Whole).about(), 85), "{backend:?}");
        assert!(near(of(Table::Decided, NORTH), 60) && near(of(Table::Decided, SOUTH), 25), "{backend:?}");
        assert!(near(of(Table::Raised, NORTH), 30) && near(of(Table::Raised, SOUTH), 25), "{backend:?}");
        let north = year.figure(Table::Decided, &About::Named(NORTH.to_owned())).unwrap();
        let kept = north.by(Split::Kept).unwrap();
        for part in ["in_time", "late"] {
            // A split can be withheld as one.
            let shown = kept.part(part).about();
            assert!(shown.is_none() || near(shown, 30), "{backend:?}: {kept:?}");
        }
        assert_eq!(kept.part("not_done"), Published::WITHHELD, "{backend:?}");

        let page = officer.get("/decisions/patterns?period=2025").await.body;
        for part in [NORTH, SOUTH, "Management alert", "Said so later", "January to December 2025"] {
            assert!(page.contains(part), "{backend:?}: {part}: {page}");
        }
        let sheet = officer.get("/decisions/patterns.csv?period=2025").await.body;
        let row = sheet.lines().find(|line| line.contains(NORTH)).unwrap();
        let shown = of(Table::Decided, NORTH).unwrap().to_string();
        assert!(row.contains(&shown) && row.contains("withheld"), "{backend:?}: {row}");
        let book = officer.get("/decisions/patterns.xlsx").await;
        assert!(book.bytes.starts_with(b"PK"), "{backend:?}");
        for (role, may) in [("safeguarding_lead", true), ("participation_lead", true), ("worker", false)] {
            let mut other = Client::demo(&env.heard, role).await;
            let status = other.get("/decisions/patterns").await.status;
            assert_eq!(status == StatusCode::OK, may, "{backend:?}: {role}: {status}");
        }
        // What comes later changes nothing that was published.
        decided(&env, Decided { first: 200, how_many: 20, ..in_time }).await;
        assert_eq!(publish_due(&env.heard).await.unwrap(), 0, "{backend:?}");
        let after = officer.get("/decisions/patterns?period=2025").await.body;
        let words = |page: &str| page.split("<main").nth(1).map(str::to_owned);
        assert_eq!(words(&after), words(&page), "{backend:?}");
        env.heard.close().await;
    }
}
