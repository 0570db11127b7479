//! What may leave: values that were protected, and what can be worked out of
//! them. No type here can hold a true count, and only this room makes one.

use heard_vocabulary::{Claim, Trend};

use super::bounds::narrow;
use super::noise::REACH;
use super::tables::{Split, Table};
use crate::ids::{ObjectiveId, ServiceId, ThemeId};

/// The smallest threshold a council may set.
pub const FLOOR: i64 = 5;

/// A count as it was published: about so many, or withheld. What is withheld
/// looks the same whatever the reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Published(Option<i64>);

impl Published {
    /// What is not shown.
    pub const WITHHELD: Self = Self(None);

    pub(super) fn shown(about: i64) -> Self {
        Self(Some(about))
    }

    pub(super) fn stored(value: Option<i64>) -> Self {
        Self(value)
    }

    /// About how many; `None` where it is withheld.
    #[must_use]
    pub fn about(self) -> Option<i64> {
        self.0
    }

    /// Whether the number is shown.
    #[must_use]
    pub fn is_shown(self) -> bool {
        self.0.is_some()
    }

    /// Which way a figure moved: by more than a tenth, and by more than the noise
    /// in one of the two can be.
    #[must_use]
    pub fn trend(self, before: Self) -> Trend {
        let (Some(now), Some(before)) = (self.0, before.0) else { return Trend::Unknown };
        let far = (now - before).abs() > REACH;
        if far && now * 10 > before * 11 {
            Trend::More
        } else if far && now * 11 < before * 10 {
            Trend::Fewer
        } else {
            Trend::Same
        }
    }
}

/// Between what a true count lies, both included, for whoever knows the rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    /// The smallest it can be.
    pub low: i64,
    /// The largest.
    pub high: i64,
}

impl Range {
    /// How many values it can have.
    #[must_use]
    pub fn values(self) -> i64 {
        self.high - self.low + 1
    }
}

/// A share in per cent, as sure as published values make it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// It is this much at least.
    pub low: i64,
    /// It is this much at most.
    pub high: i64,
}

/// From when on a count is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    threshold: i64,
}

impl Default for Rule {
    fn default() -> Self {
        Self { threshold: 8 }
    }
}

impl Rule {
    /// Counts of fewer than `threshold` are never shown; it is five at least.
    #[must_use]
    pub fn with_threshold(threshold: i64) -> Self {
        Self { threshold: threshold.max(FLOOR) }
    }

    /// Fewer are never shown.
    #[must_use]
    pub fn threshold(self) -> i64 {
        self.threshold
    }

    /// With its noise a count has to come to this much. Compared with the noise
    /// in it, so that whether it is shown tells no more than the noise does;
    /// this much higher, so that no fewer than the threshold are ever shown.
    #[must_use]
    pub fn shown_from(self) -> i64 {
        self.threshold + REACH
    }

    /// Between what the count behind a published value lies.
    #[must_use]
    pub fn range(self, published: Published) -> Range {
        match published.0 {
            Some(about) => Range { low: about - REACH, high: about + REACH },
            None => Range { low: 0, high: self.shown_from() + REACH - 1 },
        }
    }
}

/// What a row of a table is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum About {
    /// Everyone.
    Whole,
    /// An objective.
    Objective(ObjectiveId),
    /// A theme.
    Theme(ThemeId),
    /// A service.
    Service(ServiceId),
    /// A provider or a kind of service, by name.
    Named(String),
    /// What the council claims.
    Claim(Claim),
    /// The rows of this table that are too small, together.
    EverythingElse,
}

/// The name under which [`About::EverythingElse`] is stored; no id and no
/// provider is called so.
const REST: &str = "*";

impl About {
    /// Its stored name.
    #[must_use]
    pub fn key(&self) -> String {
        match self {
            About::Whole => String::new(),
            About::Objective(id) => id.to_string(),
            About::Theme(id) => id.to_string(),
            About::Service(id) => id.to_string(),
            About::Named(name) => name.clone(),
            About::Claim(claim) => claim.name().to_owned(),
            About::EverythingElse => REST.to_owned(),
        }
    }

    /// What a stored name of this table stands for.
    #[must_use]
    pub fn parse(table: Table, key: &str) -> Option<Self> {
        if key == REST {
            return Some(About::EverythingElse);
        }
        match table {
            Table::Everyone | Table::Complaints => key.is_empty().then_some(About::Whole),
            Table::TopThemes | Table::Themes | Table::Entries => key.parse().ok().map(About::Theme),
            Table::Objectives | Table::VerdictsByObjective => key.parse().ok().map(About::Objective),
            Table::Services => key.parse().ok().map(About::Service),
            Table::Decided | Table::Raised if key.is_empty() => Some(About::Whole),
            Table::Providers | Table::ServiceKinds | Table::Decided | Table::Raised => {
                Some(About::Named(key.to_owned()))
            }
            Table::VerdictsByClaim => Claim::parse(key).map(About::Claim),
            // Read where polls are read.
            Table::Polls => None,
        }
    }
}

/// The parts of one figure, as published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parts {
    /// What they are parts by.
    pub split: Split,
    /// Each part's name and value. Where all but a few say the same, none is
    /// shown.
    pub parts: Vec<(&'static str, Published)>,
}

impl Parts {
    /// One part.
    #[must_use]
    pub fn part(&self, name: &str) -> Published {
        self.parts.iter().find(|(part, _)| *part == name).map_or(Published::WITHHELD, |(_, value)| *value)
    }

    /// Its values, in the order of its parts.
    pub(super) fn values(&self) -> Vec<Published> {
        self.parts.iter().map(|(_, value)| *value).collect()
    }

    /// Whether anything of it is shown.
    #[must_use]
    pub fn is_shown(&self) -> bool {
        self.parts.iter().any(|(_, value)| value.about().is_some())
    }
}

/// One row of a table, as published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// Which table.
    pub table: Table,
    /// What it is about.
    pub about: About,
    /// How many.
    pub count: Published,
    /// What they are split by.
    pub splits: Vec<Parts>,
}

impl Figure {
    /// Its parts by `split`.
    #[must_use]
    pub fn by(&self, split: Split) -> Option<&Parts> {
        self.splits.iter().find(|parts| parts.split == split)
    }

    /// What is left of it where the parts shown are taken off: "everything
    /// else". Anyone can work it out from what is published, and so it tells
    /// nothing new; withheld where it comes to less than is shown elsewhere.
    #[must_use]
    pub fn rest(&self, rule: Rule, split: Split) -> Published {
        let (Some(whole), Some(parts)) = (self.count.about(), self.by(split)) else { return Published::WITHHELD };
        if !parts.is_shown() || parts.parts.iter().all(|(_, value)| value.about().is_some()) {
            return Published::WITHHELD;
        }
        let left = whole - parts.parts.iter().filter_map(|(_, value)| value.about()).sum::<i64>();
        if left >= rule.shown_from() { Published::shown(left) } else { Published::WITHHELD }
    }

    /// The share that the part `name` is of what is shown of the parts
    /// `among`, in per cent and rounded to five; `None` where one of these is
    /// withheld.
    #[must_use]
    pub fn share(&self, split: Split, name: &str, among: &[&str]) -> Option<i64> {
        let parts = self.by(split)?;
        let all: Vec<i64> = among.iter().map(|part| parts.part(part).about()).collect::<Option<_>>()?;
        let (part, whole) = (parts.part(name).about()?, all.iter().sum::<i64>());
        (whole > 0).then(|| ((part * 100 + whole / 2) / whole + 2) / 5 * 5)
    }

    /// Between what the share of the part `name` among the parts `among` lies,
    /// for whoever reads all that is published of this row; `None` where its
    /// split is withheld. A part that is withheld is small, and so it leaves
    /// the share open only as far as a small part can.
    #[must_use]
    pub fn share_between(&self, rule: Rule, split: Split, name: &str, among: &[&str]) -> Option<Share> {
        let parts = self.by(split).filter(|parts| parts.is_shown())?;
        let ranges: Vec<Range> = parts.parts.iter().map(|(_, value)| rule.range(*value)).collect();
        let (_, ranges) = narrow(rule.range(self.count), &ranges)?;
        let of = |part: &str| parts.parts.iter().position(|(one, _)| *one == part).map(|at| ranges[at]);
        let one = of(name)?;
        let others: Vec<Range> =
            among.iter().filter(|part| **part != name).map(|part| of(part)).collect::<Option<_>>()?;
        let (low, high) = others.iter().fold((0, 0), |(low, high), one| (low + one.low, high + one.high));
        let (least, most) = (one.low + high, one.high + low);
        (least > 0 && most > 0).then(|| Share { low: one.low * 100 / least, high: (one.high * 100 + most - 1) / most })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figure(count: i64, parts: [Option<i64>; 4]) -> Figure {
        let parts = Split::Mood.parts().into_iter().zip(parts.map(Published::stored)).collect();
        Figure {
            table: Table::Everyone,
            about: About::Whole,
            count: Published::shown(count),
            splits: vec![Parts { split: Split::Mood, parts }],
        }
    }

    #[test]
    fn brd_04_the_threshold_is_never_below_five_and_what_is_shown_never_below_the_threshold() {
        for (asked, threshold) in [(-3, 5), (0, 5), (5, 5), (8, 8), (20, 20)] {
            let rule = Rule::with_threshold(asked);
            assert_eq!(rule.threshold(), threshold);
            assert_eq!(rule.range(Published::shown(rule.shown_from())).low, threshold);
        }
        let rule = Rule::with_threshold(8);
        assert_eq!(rule.range(Published::WITHHELD), Range { low: 0, high: 19 });
        assert_eq!(rule.range(Published::shown(30)), Range { low: 24, high: 36 });
    }

    #[test]
    fn brd_01_a_figure_moved_only_where_noise_alone_would_not_move_it_so() {
        let way = |now: i64, before: i64| Published::shown(now).trend(Published::shown(before));
        assert_eq!(way(30, 23), Trend::More);
        assert_eq!(way(29, 23), Trend::Same, "six is within what noise does");
        assert_eq!(way(206, 199), Trend::Same, "less than a tenth");
        assert_eq!(way(23, 30), Trend::Fewer);
        assert_eq!(Published::WITHHELD.trend(Published::shown(90)), Trend::Unknown);
        assert_eq!(Published::shown(90).trend(Published::WITHHELD), Trend::Unknown);
    }

    #[test]
    fn brd_04_shares_and_what_is_left_come_from_published_values_alone() {
        let rule = Rule::with_threshold(8);
        let shown = figure(100, [Some(50), None, Some(25), None]);
        let faces = ["good", "middle", "bad"];
        assert_eq!(shown.share(Split::Mood, "good", &["good", "bad"]), Some(65));
        assert_eq!(shown.share(Split::Mood, "good", &faces), None);
        // 44 to 56 good, 0 to 19 in the middle, 19 to 31 bad.
        assert_eq!(shown.share_between(rule, Split::Mood, "good", &faces), Some(Share { low: 46, high: 75 }));
        assert_eq!(shown.share_between(rule, Split::Mood, "middle", &faces), Some(Share { low: 0, high: 24 }));
        assert_eq!(figure(88, [None; 4]).share_between(rule, Split::Mood, "good", &faces), None);
        let sure = figure(400, [Some(40), Some(30), Some(320), None]);
        assert_eq!(sure.share_between(rule, Split::Mood, "good", &faces), Some(Share { low: 8, high: 12 }));
        assert_eq!(shown.rest(rule, Split::Mood), Published::shown(25));
        assert_eq!(figure(88, [Some(50), None, Some(25), None]).rest(rule, Split::Mood), Published::WITHHELD);
        assert_eq!(figure(88, [None; 4]).rest(rule, Split::Mood), Published::WITHHELD);
    }

    #[test]
    fn brd_04_what_a_row_is_about_reads_back_from_its_stored_name() {
        let id = ObjectiveId::from([7; 16]);
        for (table, about) in [
            (Table::Everyone, About::Whole),
            (Table::Objectives, About::Objective(id)),
            (Table::Objectives, About::EverythingElse),
            (Table::Providers, About::Named("A provider".to_owned())),
            (Table::VerdictsByClaim, About::Claim(Claim::Cannot)),
        ] {
            assert_eq!(About::parse(table, &about.key()), Some(about));
        }
        assert_eq!(About::parse(Table::Everyone, "x"), None);
    }
}
