//! Learning, in the background: reading slice by slice, then one thread that learns.
//! A run is written down only where nobody went while it ran, and so is what it keeps.

use std::collections::HashMap;

use heard_storage::clock::Moment;
use heard_storage::crypto::Key;
use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::SuggestionsAction;

use super::engine::{Corpus, Figures, Model, Rising, Rules};
use super::memory::{InLanguage, Known, RisingIn, STANDING, standing, standing_of};
use super::read::{Item, Place, recent, tagged};
use super::{AUTHORS, ENOUGH, TAGGED};
use crate::Heard;
use crate::ids::{ThemeId, TrainingRunId, ViewId};
use crate::record::{Suggestions, record};
use crate::safeguarding::noticing::may_name_harm;

/// Views of one language that are learnt from, at most: the newest.
const MOST: usize = 100_000;

/// Views that are looked through for words that are new, at most.
const MOST_RECENT: usize = 60_000;

/// What is "now" for words that are new, in milliseconds.
const NOW: i64 = 28 * Moment::DAY;

/// And the months before, with it.
const BEFORE: i64 = NOW + 182 * Moment::DAY;

/// Words that are told as new, at most, of one language.
const WORDS: usize = 20;

/// How often a figure of a run is kept.
const KEPT_FOR: i64 = 365 * Moment::DAY;

/// How many times it is begun again because somebody went meanwhile.
const TRIES: usize = 3;

/// What was read of one language.
struct InHand {
    corpus: Corpus,
    themes: Vec<ThemeId>,
    places: HashMap<ThemeId, u16>,
}

/// What was learned of one language.
struct Run {
    lang: String,
    themes: Vec<ThemeId>,
    /// Without a model where there were too few.
    learnt: Option<(Model, Figures)>,
    items: usize,
}

impl InHand {
    fn new(heard: &Heard) -> Self {
        // A key of this training and this language: it is in memory and nowhere else.
        Self { corpus: Corpus::new(Key::random(heard.entropy())), themes: Vec::new(), places: HashMap::new() }
    }

    fn add(&mut self, item: &Item, themes: &[ThemeId]) {
        let places = themes.iter().filter_map(|theme| self.place(*theme)).collect();
        self.corpus.add(item.owner, places, &item.text);
    }

    fn place(&mut self, theme: ThemeId) -> Option<u16> {
        if let Some(place) = self.places.get(&theme) {
            return Some(*place);
        }
        let place = u16::try_from(self.themes.len()).ok()?;
        self.themes.push(theme);
        self.places.insert(theme, place);
        Some(place)
    }

    fn learn(self, lang: String) -> Run {
        let (items, themes) = (self.corpus.len(), self.themes);
        let rules = Rules { authors: AUTHORS, tagged: TAGGED };
        let learnt = (items >= ENOUGH).then(|| self.corpus.train(themes.len(), rules));
        Run { lang, themes, learnt, items }
    }
}

/// Learns anew, in this process; whether it kept anything.
///
/// # Errors
/// When storage fails or something does not open.
pub async fn learn(heard: &Heard) -> Result<bool, StorageError> {
    for _ in 0..TRIES {
        let mut conn = heard.words().read().await?;
        let begun = standing(&mut conn).await?;
        drop(conn);
        if begun.stopped {
            heard.learnt().keep(begun.wanted, None);
            return Ok(false);
        }
        let at = heard.now();
        let runs = learn_tags(heard).await?;
        let rising = look_for_new_words(heard, at).await?;
        if let Some(known) = keep(heard, begun.gone, at, runs, rising).await? {
            let any = !known.languages.is_empty() || !known.rising.is_empty();
            heard.learnt().keep(begun.wanted, Some(known));
            return Ok(any);
        }
        heard.learnt().keep(begun.wanted, None);
    }
    Ok(false)
}

/// Something that is done on a thread of its own, off those that answer.
async fn aside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, StorageError> {
    let done = tokio::task::spawn_blocking(work).await;
    done.map_err(|error| StorageError::NotCommitted(format!("learning stopped: {error}")))
}

async fn learn_tags(heard: &Heard) -> Result<Vec<Run>, StorageError> {
    let mut hands: HashMap<String, InHand> = HashMap::new();
    let mut after = Some(Place::newest());
    while let Some(place) = after {
        let (slice, next) = tagged(heard, place).await?;
        after = next;
        let this = heard.clone();
        hands = aside(move || {
            for (item, themes) in slice {
                let hand = hands.entry(item.lang.clone()).or_insert_with(|| InHand::new(&this));
                if hand.corpus.len() < MOST {
                    hand.add(&item, &themes);
                }
            }
            hands
        })
        .await?;
    }
    aside(move || hands.into_iter().map(|(lang, hand)| hand.learn(lang)).collect()).await
}

async fn look_for_new_words(heard: &Heard, at: Moment) -> Result<Vec<RisingIn>, StorageError> {
    let (since, now) = (at.plus(-BEFORE), at.plus(-NOW));
    let mut hands: HashMap<String, (Rising, Vec<(ViewId, Moment)>)> = HashMap::new();
    let (mut after, mut read) = (Some(Place::newest()), 0);
    while let Some(place) = after.filter(|_| read < MOST_RECENT) {
        let (slice, next) = recent(heard, since, place).await?;
        after = next;
        read += slice.len();
        hands = aside(move || {
            for item in slice {
                let (rising, said) = hands.entry(item.lang).or_default();
                rising.add(item.owner, item.received_at >= now, &item.text);
                said.push((item.view, item.received_at));
            }
            hands
        })
        .await?;
    }
    aside(move || {
        let of = |(lang, (rising, said)): (String, (Rising, Vec<(ViewId, Moment)>))| {
            let (terms, totals) = rising.rising(WORDS, may_name_harm);
            RisingIn { lang, totals, terms, said }
        };
        hands.into_iter().map(of).filter(|rising| !rising.terms.is_empty()).collect()
    })
    .await
}

/// Writes down what was found, unless anybody went since: then all of it goes.
async fn keep(
    heard: &Heard,
    gone: i64,
    at: Moment,
    runs: Vec<Run>,
    rising: Vec<RisingIn>,
) -> Result<Option<Known>, StorageError> {
    let took = heard.now().0.saturating_sub(at.0);
    let ids = runs.iter().map(|_| TrainingRunId::new(at, heard.entropy())).collect::<Vec<_>>();
    let runs = heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let row = uow.first(STANDING, vec![]).await?;
                let now = row.as_ref().map(standing_of).transpose()?;
                if now.is_none_or(|now| now.stopped || now.gone != gone) {
                    return Ok(None);
                }
                for (run, id) in runs.iter().zip(ids) {
                    write_down(uow, id, run, at, took).await?;
                }
                Ok::<_, StorageError>(Some(runs))
            })
        })
        .await?;
    let Some(runs) = runs else { return Ok(None) };
    let mut languages = HashMap::new();
    for Run { lang, themes, learnt, items: _ } in runs {
        let Some((model, figures)) = learnt else { continue };
        let offered = figures.themes.iter().filter(|of| of.offered);
        let judged = offered.filter_map(|of| Some((*themes.get(usize::from(of.theme))?, of.judged))).collect();
        languages.insert(lang, InLanguage { model, themes, judged });
    }
    Ok(Some(Known { gone, languages, rising }))
}

async fn write_down(uow: &mut Uow, id: TrainingRunId, run: &Run, at: Moment, took: i64) -> Result<(), StorageError> {
    uow.execute(
        "DELETE FROM training_run WHERE lang = $1 AND ran_at < $2",
        args![run.lang.as_str(), at.plus(-KEPT_FOR)],
    )
    .await?;
    let number = |of: fn(&Figures) -> u32| run.learnt.as_ref().map(|(_, figures)| i64::from(of(figures)));
    // Where there were too few, it is told how many there are.
    let items = number(|figures| figures.items).unwrap_or(i64::try_from(run.items).unwrap_or(i64::MAX));
    let authors = number(|figures| figures.authors).unwrap_or_default();
    uow.execute(
        "INSERT INTO training_run (id, lang, ran_at, took, items, authors, features, measured, covered)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        args![
            id,
            run.lang.as_str(),
            at,
            took,
            items,
            authors,
            number(|figures| figures.features).unwrap_or_default(),
            number(|figures| figures.measured).unwrap_or_default(),
            number(|figures| figures.covered).unwrap_or_default()
        ],
    )
    .await?;
    let Some((_, figures)) = &run.learnt else { return Ok(()) };
    for of in &figures.themes {
        let Some(theme) = run.themes.get(usize::from(of.theme)) else { continue };
        let [learnt, had, suggested, fitting] =
            [of.tagged, of.judged.tagged, of.judged.suggested, of.judged.right].map(i64::from);
        uow.defer(
            "INSERT INTO training_theme (run_id, theme_id, learnt, had, suggested, fitting, offered)
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
            args![id, *theme, learnt, had, suggested, fitting, of.offered],
        );
    }
    let detail = format!("{}: {items} views of {authors} people", run.lang);
    record(uow, "heard", SuggestionsAction::Trained, Suggestions, detail).await
}
