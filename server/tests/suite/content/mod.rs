//! What the council writes: the coding frame and the questions, on both databases.
//! Generated edits, merges and rollbacks lose no tag, and every answer keeps the
//! question it was asked.

mod frame;
mod questions;
mod scenarios;
mod themes;
mod translations;
mod written;

use heard_domain::ids::ViewId;
use heard_domain::intake::{Beside, Submission, submit_with};
use heard_domain::people::{Account, Visitor};
use heard_domain::views::{Answer, Audience, Helped};
use rand::SeedableRng as _;
use rand::rngs::StdRng;

use super::assure::Assurance;
use super::environment::{Environment, backends};

/// Deeds in one sequence.
const DEEDS: usize = 40;

/// What is answered: a question of a version of a situation, with the words it was
/// asked in.
struct Asked<'a> {
    scenario: &'a str,
    version: i64,
    question: &'a str,
    words: &'a str,
}

/// One answer of somebody's; `number` is another one each time.
async fn answered(env: &Environment, me: Account, to: Asked<'_>, number: u32) -> ViewId {
    let mut id = [0; 16];
    id[..4].copy_from_slice(&number.to_be_bytes());
    let submission = Submission {
        id,
        scenario: to.scenario.to_owned(),
        version: to.version,
        answers: vec![Answer {
            question: to.question.to_owned(),
            asked: to.words.to_owned(),
            said: "my words".to_owned(),
            keys: Vec::new(),
        }],
        audience: Audience::Team,
        helped: Helped::Alone,
        lang: "en".to_owned(),
        mood: None,
        service: None,
        due_on: None,
        seen: String::new(),
    };
    submit_with(&env.heard, Visitor::new(Some(me)), submission, Beside::default()).await.unwrap().view.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_02_assure_content() {
    let mut assurance = Assurance::begin("content", 20_260_221);
    let backends = backends();
    let full = Assurance::cases(5, 1_000);
    let mut rng = StdRng::seed_from_u64(assurance.seed());
    let (mut frames, mut questions) = (Vec::new(), Vec::new());
    for (at, backend) in backends.iter().enumerate() {
        // PostgreSQL takes a tenth: what differs between the two is small.
        let many = if at == 0 { full } else { (full / 10).max(4) };
        let town = frame::Town::on(*backend).await;
        for _ in 0..many {
            let history = town.run(&mut rng, DEEDS).await;
            assurance.case(frame::judge(&history).map_err(|wrong| format!("{backend:?}: {wrong}")));
            frames.push(history);
        }
        town.close().await;
        let town = questions::Town::on(*backend).await;
        for _ in 0..many {
            let history = town.run(&mut rng, DEEDS).await;
            assurance.case(questions::judge(&history).map_err(|wrong| format!("{backend:?}: {wrong}")));
            questions.push(history);
        }
        town.close().await;
    }
    for (what, caught) in frame::mutants(&frames).into_iter().chain(questions::mutants(&questions)) {
        assurance.mutant(what, caught);
    }
    println!("{}\n{}", frame::covered(&frames), questions::covered(&questions));
    assurance.finish();
}
