//! A corpus, and the model that is learnt from it.

use std::collections::{HashMap, HashSet};

use heard_storage::crypto::Key;

use super::features::{Lexicon, Read, of_text};
use super::fit::{Rows, Weights, fit, scale};
use super::judge::{Judged, Scored, judged, suggested, threshold};

/// Features that a model keeps at most: those that most people used.
const MOST: usize = 1 << 16;

/// Features of one text that are looked at, at most.
const OF_ONE: usize = 512;

/// Parts that a corpus is divided into to be measured, by author.
const PARTS: u8 = 5;

/// Of a corpus larger than this two parts are measured, and not all: there are enough
/// texts in them, and it would take minutes.
const LARGE: usize = 20_000;

/// On which terms something is learnt.
#[derive(Debug, Clone, Copy)]
pub(in crate::suggestions) struct Rules {
    /// So many people at least have used a feature that is kept.
    pub authors: u32,
    /// So many texts at least have a theme that is learnt.
    pub tagged: u32,
}

/// One text that the team tagged.
struct Item {
    author: [u8; 16],
    themes: Vec<u16>,
    read: Read,
}

/// Texts that the team tagged, as they are learnt from. Themes go by their place in a
/// list that the caller keeps.
pub(in crate::suggestions) struct Corpus {
    lexicon: Lexicon,
    items: Vec<Item>,
}

/// What was found of one theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::suggestions) struct OfTheme {
    /// Its place in the list.
    pub theme: u16,
    /// Texts of the corpus that have it.
    pub tagged: u32,
    /// On texts it was not learnt from.
    pub judged: Judged,
    /// Whether it is suggested.
    pub offered: bool,
}

/// What was found when a model was learnt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::suggestions) struct Figures {
    /// Texts it was learnt from.
    pub items: u32,
    /// People who said them.
    pub authors: u32,
    /// Features that were kept.
    pub features: u32,
    /// Texts that were measured.
    pub measured: u32,
    /// Those of them for which anything would have been suggested.
    pub covered: u32,
    /// Every theme that was learnt.
    pub themes: Vec<OfTheme>,
}

/// What a theme of a model is suggested by.
struct Learnt {
    theme: u16,
    from: f32,
    weights: Weights,
}

/// What was learnt: under a key of its own, which is in it and nowhere else.
pub(in crate::suggestions) struct Model {
    key: Key,
    places: HashMap<u64, u32>,
    values: Vec<f32>,
    themes: Vec<Learnt>,
}

/// A theme that a model suggests.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::suggestions) struct Suggested {
    /// Its place in the list.
    pub theme: u16,
    /// How far above its threshold the text is.
    pub above: f32,
}

impl Model {
    /// The themes that a text is suggested to be about, the surest first.
    pub(in crate::suggestions) fn suggests(&self, text: &str) -> Vec<Suggested> {
        let mut features: Vec<u32> =
            of_text(&self.key, text).iter().filter_map(|hash| self.places.get(hash).copied()).collect();
        each_once(&mut features);
        let scale = scale(&features, &self.values);
        let above = |learnt: &Learnt| Suggested {
            theme: learnt.theme,
            above: learnt.weights.says(&features, &self.values, scale) - learnt.from,
        };
        let mut found: Vec<Suggested> = self.themes.iter().map(above).filter(|one| one.above >= 0.0).collect();
        // Of a text without anything known nothing is said, whatever is said most.
        if features.is_empty() {
            found.clear();
        }
        found.sort_unstable_by(|one, other| other.above.total_cmp(&one.above));
        found
    }
}

/// The features of one text, each once; of too many, those that most people used.
fn each_once(features: &mut Vec<u32>) {
    features.sort_unstable();
    features.dedup();
    features.truncate(OF_ONE);
}

/// The whole number of a length.
fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

impl Corpus {
    /// An empty one; everything in it goes by this key.
    pub(in crate::suggestions) fn new(key: Key) -> Self {
        Self { lexicon: Lexicon::new(key), items: Vec::new() }
    }

    /// Adds a text, whose author goes by `author` and which the team tagged with these
    /// themes.
    pub(in crate::suggestions) fn add(&mut self, author: [u8; 16], themes: Vec<u16>, text: &str) {
        let read = self.lexicon.read(text);
        self.items.push(Item { author, themes, read });
    }

    /// How many texts there are.
    pub(in crate::suggestions) fn len(&self) -> usize {
        self.items.len()
    }

    /// Learns from all of them, and measures on those of others. `themes` is the length
    /// of the caller's list.
    pub(in crate::suggestions) fn train(self, themes: usize, rules: Rules) -> (Model, Figures) {
        let kept = self.kept(rules.authors);
        let rows = self.rows(&kept);
        let order = self.order();
        let parts = self.parts();
        let measured = self.measured_parts();
        let mut found = Vec::new();
        let mut learnt = Vec::new();
        let mut covered = HashSet::new();
        for theme in (0..themes).filter_map(|theme| u16::try_from(theme).ok()) {
            let has: Vec<bool> = self.items.iter().map(|item| item.themes.contains(&theme)).collect();
            let tagged = count(has.iter().filter(|has| **has).count());
            if tagged < rules.tagged {
                continue;
            }
            let scored = scored(&rows, &order, &parts, measured, &has);
            let would = suggested(&scored, measured);
            let judged = judged(&scored, &would);
            let from = threshold(&scored).filter(|_| judged.holds());
            found.push(OfTheme { theme, tagged, judged, offered: from.is_some() });
            if let Some(from) = from {
                covered.extend(scored.iter().zip(&would).filter(|(_, would)| **would).map(|(one, _)| one.item));
                learnt.push(Learnt { theme, from, weights: fit(&rows, &order, &has) });
            }
        }
        let authors: HashSet<[u8; 16]> = self.items.iter().map(|item| item.author).collect();
        let figures = Figures {
            items: count(self.items.len()),
            authors: count(authors.len()),
            features: count(kept.len()),
            measured: count(parts.iter().filter(|part| **part < measured).count()),
            covered: count(covered.len()),
            themes: found,
        };
        let hashes = self.lexicon.hashes();
        let places = kept.iter().zip(0..).map(|(feature, place)| (hashes[*feature as usize], place)).collect();
        let model = Model { key: self.lexicon.key().clone(), places, values: rows.into_values(), themes: learnt };
        (model, figures)
    }

    /// How many people used each feature.
    fn used(&self) -> Vec<u32> {
        let features = self.lexicon.hashes().len();
        let (mut used, mut last) = (vec![0_u32; features], vec![u32::MAX; features]);
        let mut by_author: Vec<&Item> = self.items.iter().collect();
        by_author.sort_by_key(|item| item.author);
        let (mut number, mut before) = (0_u32, None);
        for item in by_author {
            if before.is_some_and(|before| before != item.author) {
                number += 1;
            }
            before = Some(item.author);
            for feature in self.lexicon.features(&item.read).map(|feature| feature as usize) {
                if last[feature] != number {
                    last[feature] = number;
                    used[feature] += 1;
                }
            }
        }
        used
    }

    /// The features that are kept: those that so many people used, and of more than
    /// [`MOST`] those that most people did.
    fn kept(&self, authors: u32) -> Vec<u32> {
        let (used, hashes) = (self.used(), self.lexicon.hashes());
        let enough = |feature: &u32| used[*feature as usize] >= authors;
        let mut kept: Vec<u32> = (0..count(used.len())).filter(enough).collect();
        kept.sort_unstable_by_key(|feature| (std::cmp::Reverse(used[*feature as usize]), hashes[*feature as usize]));
        kept.truncate(MOST);
        kept
    }

    /// Every text as a row of what was kept. What everybody says weighs little.
    fn rows(&self, kept: &[u32]) -> Rows {
        let mut places = vec![u32::MAX; self.lexicon.hashes().len()];
        for (feature, place) in kept.iter().zip(0..) {
            places[*feature as usize] = place;
        }
        let mut within = vec![0_u32; kept.len()];
        let mut rows = Rows::new();
        let mut row = Vec::new();
        for item in &self.items {
            let place = |feature: u32| places.get(feature as usize).copied().filter(|place| *place != u32::MAX);
            row.clear();
            row.extend(self.lexicon.features(&item.read).filter_map(place));
            each_once(&mut row);
            row.iter().for_each(|place| within[*place as usize] += 1);
            rows.push(&row);
        }
        let all = self.items.len() as f32;
        rows.weigh(within.into_iter().map(|texts| 1.0 + ((1.0 + all) / (1.0 + texts as f32)).ln()).collect());
        rows
    }

    /// An order that the key alone decides.
    fn order(&self) -> Vec<usize> {
        let key = self.lexicon.key();
        let mut order: Vec<usize> = (0..self.items.len()).collect();
        order.sort_by_cached_key(|at| key.number(&[b"order", &at.to_be_bytes()]));
        order
    }

    /// In which part each text stands: all of one author's in one.
    fn parts(&self) -> Vec<u8> {
        let key = self.lexicon.key();
        let part = |item: &Item| key.number(&[b"stands in", &item.author]) % u64::from(PARTS);
        self.items.iter().map(|item| u8::try_from(part(item)).unwrap_or_default()).collect()
    }

    /// How many parts are measured.
    fn measured_parts(&self) -> u8 {
        if self.items.len() > LARGE { 2 } else { PARTS }
    }
}

/// What models that were learnt without a part say of the texts in it, part by part.
fn scored(rows: &Rows, order: &[usize], parts: &[u8], measured: u8, has: &[bool]) -> Vec<Scored> {
    let mut scored = Vec::new();
    for part in 0..measured {
        let (own, others): (Vec<usize>, Vec<usize>) = order.iter().copied().partition(|at| parts[*at] == part);
        let weights = fit(rows, &others, has);
        let one = |at: usize| Scored { item: at, score: rows.says(&weights, at), has: has[at], part };
        scored.extend(own.into_iter().map(one));
    }
    scored
}

#[cfg(test)]
mod looked_into {
    use super::*;

    impl Corpus {
        /// Of each text that was measured, the theme it has and the one that a model which
        /// did not know its author thought likeliest.
        pub(in crate::suggestions::engine) fn likeliest(self, themes: u16, rules: Rules) -> Vec<(u16, u16)> {
            let kept = self.kept(rules.authors);
            let (rows, order, parts) = (self.rows(&kept), self.order(), self.parts());
            let mut best: Vec<(f32, u16)> = vec![(f32::NEG_INFINITY, 0); self.items.len()];
            for theme in 0..themes {
                let has: Vec<bool> = self.items.iter().map(|item| item.themes.contains(&theme)).collect();
                for one in scored(&rows, &order, &parts, self.measured_parts(), &has) {
                    if one.score > best[one.item].0 {
                        best[one.item] = (one.score, theme);
                    }
                }
            }
            let of = |item: &Item| item.themes.first().copied().unwrap_or_default();
            self.items.iter().zip(best).map(|(item, (_, theme))| (of(item), theme)).collect()
        }

        /// Numbers of the features that are kept.
        pub(in crate::suggestions::engine) fn kept_hashes(&self, authors: u32) -> Vec<u64> {
            let hashes = self.lexicon.hashes();
            self.kept(authors).into_iter().map(|feature| hashes[feature as usize]).collect()
        }

        /// In which part each text stands, with its author.
        pub(in crate::suggestions::engine) fn authors_in_parts(&self) -> Vec<([u8; 16], u8)> {
            self.items.iter().map(|item| item.author).zip(self.parts()).collect()
        }
    }

    impl Model {
        /// What a key of it is made of, to see that another training has another.
        pub(in crate::suggestions::engine) fn key(&self) -> &Key {
            &self.key
        }
    }
}
