//! What is found in something a young person says, before it is sealed.

use heard_vocabulary::{ConcernKind, ConcernLevel};

use crate::catalogue::Catalogue;
use crate::ids::AccountId;
use crate::intake::Submission;
use crate::media::{DraftMedia, Kind as Media};
use crate::safeguarding::noticing::{Kind, Level, Noticed, notice};
use crate::safeguarding::{alarm, distress};

/// What was found: how urgent, and each kind once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The most urgent of what was found.
    pub level: ConcernLevel,
    /// Every kind, in the order of the vocabulary.
    pub kinds: Vec<ConcernKind>,
    /// Members of staff whose names stand in it.
    pub named: Vec<AccountId>,
}

impl Found {
    /// One kind of this level.
    pub(super) fn one(level: ConcernLevel, kind: ConcernKind) -> Self {
        Self { level, kinds: vec![kind], named: Vec::new() }
    }

    fn noticed(noticed: &Noticed) -> Self {
        let level = match noticed.level {
            Level::Danger => ConcernLevel::Danger,
            Level::PossibleHarm => ConcernLevel::PossibleHarm,
        };
        Self { level, kinds: noticed.kinds.iter().copied().map(kind).collect(), named: Vec::new() }
    }

    /// Whether it says more than what is known already: it is more urgent, or of
    /// another kind.
    pub(super) fn adds_to(&self, known: &Self) -> bool {
        self.level < known.level || self.kinds.iter().any(|kind| !known.kinds.contains(kind))
    }

    /// Both: the more urgent level, and the kinds of each.
    pub(super) fn and(mut self, other: Self) -> Self {
        self.level = self.level.min(other.level);
        self.kinds.extend(other.kinds);
        self.kinds.sort_unstable();
        self.kinds.dedup();
        self.named.extend(other.named);
        self.named.sort_unstable();
        self.named.dedup();
        self
    }
}

fn kind(kind: Kind) -> ConcernKind {
    match kind {
        Kind::Harm => ConcernKind::Harm,
        Kind::Sexual => ConcernKind::Sexual,
        Kind::Neglect => ConcernKind::Neglect,
        Kind::Exploitation => ConcernKind::Exploitation,
        Kind::SelfHarm => ConcernKind::SelfHarm,
        Kind::RunningAway => ConcernKind::RunningAway,
        Kind::Trafficking => ConcernKind::Trafficking,
        Kind::Honour => ConcernKind::Honour,
        Kind::Online => ConcernKind::Online,
        Kind::Alike => ConcernKind::Alike,
    }
}

fn together(found: impl IntoIterator<Item = Found>) -> Option<Found> {
    found.into_iter().reduce(Found::and)
}

/// In words, and in that nobody of the team reads their language.
fn in_words<'t>(catalogue: &Catalogue, lang: &str, texts: impl Iterator<Item = &'t str>) -> Option<Found> {
    let texts: Vec<&str> = texts.filter(|text| !heard_storage::text::is_empty(text)).collect();
    // Each by itself, and all as one: what is said may go on in the next answer.
    let whole = (texts.len() > 1).then(|| texts.join("\n\n"));
    let noticed = texts.iter().copied().chain(whole.as_deref()).filter_map(notice);
    let foreign = !texts.is_empty() && !catalogue.settings.team_reads.iter().any(|read| read == lang);
    let foreign = foreign.then(|| Found::one(ConcernLevel::Unread, ConcernKind::Language));
    together(noticed.map(|noticed| Found::noticed(&noticed)).chain(foreign))
}

/// What is found in a submission: in every answer in own words and in what a
/// helper saw, in what was picked, in what nobody has heard or seen, and that the
/// button "I am not safe" was pressed.
#[must_use]
pub fn in_submission(catalogue: &Catalogue, what: &Submission, files: &[(DraftMedia, Vec<u8>)]) -> Option<Found> {
    // What was picked carries the words that were shown: they are not the child's.
    let own =
        what.answers.iter().filter(|answer| answer.keys.is_empty() && !distress::is_picked(catalogue, what, answer));
    let texts = own.map(|answer| answer.said.as_str()).chain([what.seen.as_str()]);
    let words = in_words(catalogue, &what.lang, texts);
    let button = alarm::is(what).then(|| Found::one(ConcernLevel::Danger, ConcernKind::Button));
    let picked =
        distress::harm_picked(catalogue, what).then(|| Found::one(ConcernLevel::PossibleHarm, ConcernKind::Picked));
    let files = files.iter().map(|(file, _)| match Media::parse(&file.kind) {
        Some(Media::Voice) => Found::one(ConcernLevel::Unread, ConcernKind::Unheard),
        Some(Media::Drawing | Media::Photo) | None => Found::one(ConcernLevel::Unread, ConcernKind::Unseen),
    });
    together(words.into_iter().chain(button).chain(picked).chain(files))
}

/// What is found in a message of a thread.
#[must_use]
pub fn in_message(catalogue: &Catalogue, text: &str, lang: &str) -> Option<Found> {
    in_words(catalogue, lang, std::iter::once(text))
}

/// What is found in what staff wrote down of a recording or picture.
#[must_use]
pub fn in_transcript(text: &str) -> Option<Found> {
    notice(text).map(|noticed| Found::noticed(&noticed))
}
