//! A Lundy check (STR-08): whether children had Space and Voice, an Audience and Influence,
//! of each objective and each heading, from what is counted anyway. Of children it reads
//! published figures alone; what the council answered, claimed and linked is its own.

use std::collections::HashMap;

use heard_storage::{Conn, StorageError, any_of, args};
use heard_vocabulary::{Claim, Helped, LundyMark, Verdict};

use crate::Heard;
use crate::evidence::{Kind, Relation};
use crate::figures::tables::{Split, Table};
use crate::figures::{About, Period, Publication, Published, newest_year};
use crate::ids::{ObjectiveId, ThemeId};
use crate::responses::ResponseState;

/// The four parts, each with what shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lundy {
    /// Whether they could say something: somebody did, as far as is shown.
    pub space: LundyMark,
    /// How many did.
    pub voices: Published,
    /// How much came without an account; of an objective that is not counted.
    pub entries: Option<Published>,
    /// Whether it was their own voice: at least half spoke on their own or with somebody
    /// independent.
    pub voice: LundyMark,
    /// Whether they were listened to: something was answered.
    pub audience: LundyMark,
    /// Answers published in the period.
    pub answered: i64,
    /// Answers published after it, of which no figure tells yet.
    pub since: i64,
    /// Whether it changed something: something is claimed to be done, or linked as changed.
    pub influence: LundyMark,
    /// Answers of these that claim that something was done.
    pub done: i64,
    /// Links that say that something changed it.
    pub influenced: i64,
    /// Of those who said what became of answers for it in the newest published year, the
    /// share that said yes, where it is shown.
    pub yes: Option<i64>,
}

/// What the council answered.
#[derive(Debug, Clone, Copy, Default)]
struct Answered {
    published: i64,
    done: i64,
    since: i64,
}

/// What a check is made from.
pub(super) struct Counts {
    year: Option<Publication>,
    by_objective: HashMap<ObjectiveId, Answered>,
    by_heading: HashMap<ThemeId, Answered>,
    influenced: HashMap<ObjectiveId, i64>,
}

impl Counts {
    /// Those of a period, and of what is linked today.
    ///
    /// # Errors
    /// When storage fails.
    pub(super) async fn of(heard: &Heard, period: Period) -> Result<Self, StorageError> {
        let year = newest_year(heard).await?;
        let mut conn = heard.words().read().await?;
        let influenced = influenced(heard, &mut conn).await?;
        let mut counts = Self { year, by_objective: HashMap::new(), by_heading: HashMap::new(), influenced };
        counts.answers(heard, &mut conn, period).await?;
        Ok(counts)
    }

    async fn answers(&mut self, heard: &Heard, conn: &mut Conn, period: Period) -> Result<(), StorageError> {
        let catalogue = heard.catalogue();
        let sql = "SELECT r.objective_id, r.theme_id, v.claim,
                       COUNT(CASE WHEN r.published_at < $2 THEN 1 END) AS n,
                       COUNT(CASE WHEN r.published_at >= $2 THEN 1 END) AS since
                   FROM response r
                   JOIN response_version v ON v.response_id = r.id AND v.version = r.version
                   WHERE r.state = $3 AND r.published_at >= $1
                   GROUP BY r.objective_id, r.theme_id, v.claim";
        let args = args![period.starts(), period.ends(), ResponseState::Published.name()];
        for row in &conn.all(sql, args).await? {
            let (published, since) = (row.int("n")?, row.int("since")?);
            let done = if row.text("claim")? == Claim::Done.name() { published } else { 0 };
            let found = Answered { published, done, since };
            if let Some(objective) = row.id_opt("objective_id")? {
                add(self.by_objective.entry(objective).or_default(), found);
            }
            let theme: Option<ThemeId> = row.id_opt("theme_id")?;
            if let Some(theme) = theme.and_then(|theme| catalogue.standing_theme(theme)) {
                add(self.by_heading.entry(catalogue.heading(theme)).or_default(), found);
            }
        }
        Ok(())
    }

    /// The check of an objective.
    pub(super) fn of_objective(&self, published: &Publication, id: ObjectiveId) -> Lundy {
        let about = About::Objective(id);
        let figure = published.figure(Table::Objectives, &about);
        let voices = figure.map_or(Published::WITHHELD, |figure| figure.count);
        let helpers = figure.and_then(|figure| figure.by(Split::Helper)).filter(|parts| parts.is_shown());
        let voice = helpers.zip(voices.about()).map_or(LundyMark::Withheld, |(helpers, all)| {
            let of = |helped: Helped| helpers.part(helped.name()).about().unwrap_or_default();
            mark((of(Helped::Alone) + of(Helped::Independent)) * 2 >= all)
        });
        let verdicts = self.year.as_ref().and_then(|year| year.figure(Table::VerdictsByObjective, &about));
        let answered = self.by_objective.get(&id).copied().unwrap_or_default();
        let influenced = self.influenced.get(&id).copied().unwrap_or_default();
        Lundy {
            space: shown(voices),
            voices,
            entries: None,
            voice,
            audience: mark(answered.published > 0),
            answered: answered.published,
            since: answered.since,
            influence: mark(answered.done > 0 || influenced > 0),
            done: answered.done,
            influenced,
            yes: verdicts.and_then(|one| one.share(Split::Verdict, Verdict::Yes.name(), &Split::Verdict.parts())),
        }
    }

    /// The check of a heading. Who helped is counted of objectives, not of headings.
    pub(super) fn of_heading(&self, published: &Publication, id: ThemeId) -> Lundy {
        let about = About::Theme(id);
        let voices = published.count(Table::TopThemes, &about);
        let entries = published.count(Table::Entries, &about);
        let answered = self.by_heading.get(&id).copied().unwrap_or_default();
        Lundy {
            space: if entries.is_shown() { LundyMark::There } else { shown(voices) },
            voices,
            entries: Some(entries),
            voice: LundyMark::NotCounted,
            audience: mark(answered.published > 0),
            answered: answered.published,
            since: answered.since,
            influence: mark(answered.done > 0),
            done: answered.done,
            influenced: 0,
            yes: None,
        }
    }
}

fn add(to: &mut Answered, found: Answered) {
    to.published += found.published;
    to.done += found.done;
    to.since += found.since;
}

fn mark(there: bool) -> LundyMark {
    if there { LundyMark::There } else { LundyMark::Nothing }
}

/// What is withheld may be a few, or nobody.
fn shown(count: Published) -> LundyMark {
    if count.is_shown() { LundyMark::There } else { LundyMark::Withheld }
}

/// How many links say that something changed an objective of the plan in force. Views are
/// left out: they are published as figures instead.
async fn influenced(heard: &Heard, conn: &mut Conn) -> Result<HashMap<ObjectiveId, i64>, StorageError> {
    let ids: Vec<ObjectiveId> = heard.catalogue().objectives.iter().map(|objective| objective.id).collect();
    // Named one by one, so that the links of views are passed over unread.
    let (kinds, mut bound) = any_of(1, Kind::ALL.iter().filter(|kind| **kind != Kind::View).map(|kind| kind.name()));
    let (objectives, ids) = any_of(bound.len() + 1, ids);
    bound.extend(ids);
    let sql = format!(
        "SELECT to_id, COUNT(*) AS n FROM evidence_link
         WHERE to_kind = '{}' AND to_id IN {objectives} AND from_kind IN {kinds} AND relation = '{}' GROUP BY to_id",
        Kind::Objective.name(),
        Relation::Influenced.name()
    );
    let rows = conn.all(sql, bound).await?;
    rows.iter().map(|row| Ok((row.id("to_id")?, row.int("n")?))).collect()
}
