//! Views of the past year, stored in bulk: sealed, coded and audited like any
//! other.

use std::collections::{BTreeMap, HashMap};

use heard_domain::Heard;
use heard_domain::catalogue::{Catalogue, Question, QuestionKind, Scenario, Service, in_language};
use heard_domain::ids::ThemeId;
use heard_domain::people::{Account, Grant, Moderate};
use heard_domain::views::{Answer, AspectSaid, Audience, Bulk, Helped, Words, store_bulk};
use heard_storage::clock::Moment;
use heard_storage::entropy::random16;
use rand::Rng as _;
use rand::rngs::StdRng;

use super::content::{Content, Written};
use super::{DemoError, Wanted, sayings};

/// Views stored in one commit.
const BATCH: usize = 400;

/// Who has an account.
#[derive(Clone, Copy)]
pub(super) struct Authors<'a> {
    /// Those who are told of.
    pub young: &'a [Account],
    /// All others.
    pub crowd: &'a [Account],
}

impl Authors<'_> {
    /// One view in nine is by somebody who is told of.
    fn told_of(self, number: usize) -> Option<Account> {
        number.is_multiple_of(9).then(|| self.young[number / 9 % self.young.len()])
    }

    /// Two in nine come without an account, the rest from all others. No chance
    /// in it, so that all else stays as drawn.
    fn other(self, number: usize) -> Option<Account> {
        (!number.is_multiple_of(3)).then(|| self.crowd[number * 7_919 % self.crowd.len()])
    }
}

/// Stores the wanted number of views: the written ones first, then drawn ones.
pub(super) async fn store(
    heard: &Heard,
    content: &Content,
    rng: &mut StdRng,
    wanted: &Wanted,
    authors: Authors<'_>,
    reader: &Grant<Moderate>,
) -> Result<(), DemoError> {
    let catalogue = heard.catalogue();
    let themes: HashMap<&str, ThemeId> = catalogue.themes.iter().map(|t| (t.name.as_str(), t.id)).collect();
    let mut order: Vec<usize> = (0..content.views.views.len()).collect();
    shuffle(&mut order, rng);
    let mut made = 0;
    while made < wanted.views {
        let mut batch = Vec::with_capacity(BATCH);
        while batch.len() < BATCH && made < wanted.views {
            let written = match order.get(made) {
                Some(at) => content.views.views[*at].clone(),
                None => sayings::draw(&content.views.templates, rng),
            };
            batch.push(bulk(heard, &catalogue, &themes, written, made, wanted, rng, authors));
            made += 1;
        }
        store_bulk(heard, batch, reader).await?;
    }
    Ok(())
}

fn shuffle(order: &mut [usize], rng: &mut StdRng) {
    for at in (1..order.len()).rev() {
        order.swap(at, rng.random_range(0..=at));
    }
}

/// What is said of the parts of a service: mostly as the face says, and one
/// part in three left out. No chance in it, so that all else stays as drawn.
fn aspects(service: &Service, mood: Option<i64>, number: usize) -> Vec<(String, AspectSaid)> {
    let said = |at: usize| match (mood, (number + at) % 5) {
        (Some(4..), 0) | (Some(..=2), 1..) => AspectSaid::No,
        (Some(3) | None, _) => AspectSaid::NotSure,
        _ => AspectSaid::Yes,
    };
    let parts = service.aspects.iter().enumerate().filter(|(at, _)| !(number + at).is_multiple_of(3));
    parts.map(|(at, words)| (in_language(words, "en").to_owned(), said(at))).collect()
}

#[expect(clippy::too_many_arguments, reason = "the one place where all sources of a view meet")]
fn bulk(
    heard: &Heard,
    catalogue: &Catalogue,
    themes: &HashMap<&str, ThemeId>,
    written: Written,
    number: usize,
    wanted: &Wanted,
    rng: &mut StdRng,
    authors: Authors<'_>,
) -> Bulk {
    // More lately than long ago: use grows.
    let back = rng.random::<f64>().powf(1.8) * 364.0 * 86_400_000.0;
    let received_at = wanted.today.plus(-(back as i64) - 3_600_000);
    let age_days = (wanted.today.0 - received_at.0) / Moment::DAY;
    let scenario = catalogue.scenario(&written.scenario);
    let author = authors.told_of(number);
    let coded = age_days > 4 || rng.random_bool(0.35);
    let objective = written.objective.and_then(|n| catalogue.objectives.iter().find(|o| o.position == n));
    let service = written.service.as_deref().and_then(|key| catalogue.service_by_slug(&key.replace('_', "-")));
    let asked = scenario.and_then(|s| s.questions.iter().find(|q| q.kind == QuestionKind::Text));
    let answer = Answer {
        question: asked.map_or_else(|| "words".to_owned(), |q| q.key.clone()),
        asked: asked.and_then(|q| q.ask.get(&written.lang).or_else(|| q.ask.get("en"))).cloned().unwrap_or_default(),
        said: written.text,
        keys: Vec::new(),
    };
    let answers = match scenario.filter(|_| !written.cards.is_empty()) {
        Some(scenario) => carded(scenario, &written.cards, &written.lang),
        None => vec![answer],
    };
    let due_on = written.due_in.map(|days| wanted.today.plus(days * Moment::DAY).iso_date());
    // What is for a meeting still to come was said lately.
    let received_at = if due_on.is_some() { wanted.today.plus(-3 * Moment::DAY) } else { received_at };
    let audience = match Audience::parse(&written.audience) {
        Some(Audience::Worker | Audience::Iro) if author.is_none() => Audience::Team,
        Some(audience) => audience,
        None => Audience::Team,
    };
    let author = author.or_else(|| authors.other(number));
    Bulk {
        words: Words { answers, from: None },
        owner: author.map_or_else(|| random16(heard.entropy()), |a| heard.keys().owner_of(&a.id().bytes())),
        signed_in: author.is_some(),
        scenario: written.scenario,
        version: scenario.map_or(1, |s| s.version),
        audience,
        helped: Helped::parse(&written.helped).unwrap_or(Helped::NotAsked),
        lang: written.lang,
        mood: written.mood,
        service: service.map(|s| s.id),
        received_at,
        read_at: (age_days > 2 || rng.random_bool(0.5))
            .then(|| Moment(received_at.plus(Moment::DAY).0.min(wanted.today.0))),
        themes: if coded {
            written.themes.iter().filter_map(|t| themes.get(t.as_str()).copied()).collect()
        } else {
            Vec::new()
        },
        objective: objective.filter(|_| coded).map(|o| o.id),
        quote: written.quote.filter(|_| coded && age_days > 7),
        names: written.names,
        due_on,
        seen: written.seen,
        aspects: service.map_or_else(Vec::new, |service| aspects(service, written.mood, number)),
    }
}

/// Answers in picture cards, as the picture paths store them.
fn carded(scenario: &Scenario, cards: &BTreeMap<String, Vec<String>>, lang: &str) -> Vec<Answer> {
    let answer = |asked: &Question| {
        let keys = cards.get(&asked.key)?.clone();
        let word = |key: &String| {
            let choice = asked.choices.iter().find(|choice| choice.key == *key);
            choice.map_or_else(|| key.clone(), |choice| in_language(&choice.text, lang).to_owned())
        };
        Some(Answer {
            question: asked.key.clone(),
            asked: in_language(&asked.ask, lang).to_owned(),
            said: keys.iter().map(word).collect::<Vec<_>>().join(", "),
            keys,
        })
    };
    scenario.questions.iter().filter_map(answer).collect()
}
