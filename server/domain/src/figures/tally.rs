//! True counts, while a period is computed. They are put in and never given
//! out: the one way out of a [`Tally`] is [`Tally::protect`].

use std::collections::HashMap;

use heard_vocabulary::{Claim, Helped, Verdict};

use super::published::About;
use super::tables::{LIVED_IN, PLACES, SHARED_BY, Split, Table};
use crate::catalogue::Catalogue;
use crate::ids::{ObjectiveId, ServiceId, ThemeId};

/// Who sent something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// A young person with an account: their owner's id.
    Child([u8; 16]),
    /// Nobody knows: the id of what was sent.
    Nobody([u8; 16]),
}

/// Something that was sent, as far as it is counted. No words.
#[derive(Debug, Clone)]
pub struct Entry {
    /// By whom.
    pub who: Who,
    /// The face, 1 (very bad) to 5 (very good).
    pub mood: Option<i64>,
    /// Who helped.
    pub helped: Helped,
    /// The objectives it was put behind.
    pub objectives: Vec<ObjectiveId>,
    /// What it was coded with.
    pub themes: Vec<ThemeId>,
    /// The service it is about.
    pub service: Option<ServiceId>,
}

/// What somebody said of an answer.
#[derive(Debug, Clone)]
pub struct Judged {
    /// A young person with an account.
    pub child: [u8; 16],
    /// What the answer serves.
    pub objective: Option<ObjectiveId>,
    /// What it claims.
    pub claim: Claim,
    /// What they said.
    pub verdict: Verdict,
}

/// A service, as far as tables need it.
#[derive(Debug, Clone)]
pub struct Place {
    /// The service.
    pub id: ServiceId,
    /// Its kind.
    pub kind: String,
    /// Its provider.
    pub provider: String,
    /// Its registered places, where it is lived in and they are known.
    pub places: Option<i64>,
}

impl Place {
    fn is_small(&self) -> bool {
        is_small(&self.kind, self.places)
    }
}

/// Whether a service is a home too small to stand in a table. One of which
/// nobody noted the places is taken for a small one.
pub(crate) fn is_small(kind: &str, places: Option<i64>) -> bool {
    LIVED_IN.contains(&kind) && places.is_none_or(|places| places < PLACES)
}

/// The rows that tables have: known before anything is counted, so that a row
/// that is missing tells nothing.
#[derive(Debug, Clone, Default)]
pub struct Frame {
    /// Objectives of the plan in force.
    pub objectives: Vec<ObjectiveId>,
    /// Themes, each with its heading; a heading has none.
    pub themes: Vec<(ThemeId, Option<ThemeId>)>,
    /// Services.
    pub services: Vec<Place>,
    /// Teams.
    pub teams: Vec<String>,
}

impl Frame {
    /// What the council has now, without its teams.
    #[must_use]
    pub fn of(catalogue: &Catalogue) -> Self {
        let place = |service: &crate::catalogue::Service| Place {
            id: service.id,
            kind: service.kind.clone(),
            provider: service.provider.clone(),
            places: service.places,
        };
        // What was merged has no tags of its own: they are the other's.
        let theme = |theme: &crate::catalogue::Theme| (theme.id, (theme.depth > 0).then(|| catalogue.heading(theme)));
        Self {
            objectives: catalogue.objectives.iter().map(|objective| objective.id).collect(),
            themes: catalogue.themes.iter().filter(|theme| theme.merged.is_none()).map(theme).collect(),
            services: catalogue.services.iter().map(place).collect(),
            teams: Vec::new(),
        }
    }

    fn heading(&self, theme: ThemeId) -> Option<ThemeId> {
        self.themes.iter().find(|(id, _)| *id == theme).map(|(id, parent)| parent.unwrap_or(*id))
    }

    /// Whether a service counts in the row of its name, a provider's or a kind's.
    /// Small homes have no row of their own: one or two of them would be what their
    /// name's row leaves over beside the services that do have one.
    fn counts_by(&self, place: &Place, name: impl Fn(&Place) -> &str) -> bool {
        let alike = |other: &&Place| other.is_small() && name(other) == name(place);
        !place.is_small() || self.services.iter().filter(alike).count() >= SHARED_BY
    }

    /// Names that enough services share which count in their row.
    fn shared(&self, name: impl Fn(&Place) -> &str) -> Vec<About> {
        let counted = self.services.iter().filter(|place| self.counts_by(place, &name));
        let mut names: Vec<&str> = counted.map(&name).collect();
        names.sort_unstable();
        let groups = names.chunk_by(|one, two| one == two);
        groups.filter(|group| group.len() >= SHARED_BY).map(|group| About::Named(group[0].to_owned())).collect()
    }

    /// Every row of a table.
    pub(super) fn rows(&self, table: Table) -> Vec<About> {
        match table {
            Table::Everyone | Table::Complaints => vec![About::Whole],
            Table::TopThemes | Table::Entries => {
                self.themes.iter().filter(|(_, parent)| parent.is_none()).map(|(id, _)| About::Theme(*id)).collect()
            }
            Table::Themes => {
                self.themes.iter().filter(|(_, parent)| parent.is_some()).map(|(id, _)| About::Theme(*id)).collect()
            }
            Table::Objectives | Table::VerdictsByObjective => {
                self.objectives.iter().map(|id| About::Objective(*id)).collect()
            }
            Table::Services => {
                self.services.iter().filter(|place| !place.is_small()).map(|place| About::Service(place.id)).collect()
            }
            Table::Providers => self.shared(|place| &place.provider),
            Table::ServiceKinds => self.shared(|place| &place.kind),
            Table::VerdictsByClaim => Claim::ALL.iter().map(|claim| About::Claim(*claim)).collect(),
            Table::Polls => Vec::new(),
            Table::Decided | Table::Raised => {
                std::iter::once(About::Whole).chain(self.teams.iter().cloned().map(About::Named)).collect()
            }
        }
    }

    /// The rows whose children are all those of this row and others beside.
    pub(super) fn around(&self, table: Table, about: &About) -> Vec<(Table, About)> {
        let whole = (Table::Everyone, About::Whole);
        match (table, about) {
            (Table::TopThemes | Table::Providers | Table::ServiceKinds | Table::Objectives, _) => vec![whole],
            (Table::Themes, About::Theme(id)) => {
                let heading = self.heading(*id).map(|id| (Table::TopThemes, About::Theme(id)));
                heading.into_iter().chain([whole]).collect()
            }
            (Table::Services, About::Service(id)) => {
                let place = self.services.iter().find(|place| place.id == *id);
                let named = place.into_iter().flat_map(|place| {
                    let of = |table, name: &str| (table, About::Named(name.to_owned()));
                    [of(Table::Providers, &place.provider), of(Table::ServiceKinds, &place.kind)]
                });
                named.chain([whole]).collect()
            }
            (Table::Decided, About::Named(_)) | (Table::Raised, About::Whole) => vec![(Table::Decided, About::Whole)],
            (Table::Raised, About::Named(_)) => vec![(Table::Decided, about.clone()), (Table::Raised, About::Whole)],
            _ => Vec::new(),
        }
    }

    /// The rows whose children are all those of several rows together: what is
    /// around each of them.
    pub(super) fn around_all(&self, table: Table, rows: &[&About]) -> Vec<(Table, About)> {
        let mut around = rows.iter().map(|about| self.around(table, about));
        let first = around.next().unwrap_or_default();
        around.fold(first, |shared, one| shared.into_iter().filter(|row| one.contains(row)).collect())
    }
}

/// What somebody said last in a row, part by part.
pub(super) type Said = [Option<&'static str>; 3];

/// Those who stand in one row, each once.
pub(super) type Members = HashMap<[u8; 16], Said>;

/// Everything counted of one period.
pub struct Tally {
    pub(super) frame: Frame,
    pub(super) tables: Vec<Table>,
    pub(super) rows: HashMap<(Table, About), Members>,
    headings: HashMap<ThemeId, ThemeId>,
}

impl Tally {
    /// Nothing yet, for these tables and rows.
    #[must_use]
    pub fn new(frame: Frame, tables: &[Table]) -> Self {
        let mut rows = HashMap::new();
        for table in tables {
            rows.extend(frame.rows(*table).into_iter().map(|about| ((*table, about), Members::new())));
        }
        let headings = frame.themes.iter().map(|(id, parent)| (*id, parent.unwrap_or(*id))).collect();
        Self { frame, tables: tables.to_vec(), rows, headings }
    }

    /// Counts what was sent. What comes later replaces what the same child said
    /// before: entries are given in the order they were sent.
    pub fn add(&mut self, entry: &Entry) {
        let headings = |this: &Self| -> Vec<ThemeId> {
            entry.themes.iter().filter_map(|theme| this.headings.get(theme).copied()).collect()
        };
        let headings = headings(self);
        let child = match entry.who {
            Who::Child(child) => child,
            Who::Nobody(view) => {
                for heading in headings {
                    self.put(Table::Entries, About::Theme(heading), view, [None; 3]);
                }
                return;
            }
        };
        let said = [Some(part_of_mood(entry.mood)), Some(entry.helped.name()), None];
        self.put(Table::Everyone, About::Whole, child, said);
        for heading in headings {
            self.put(Table::TopThemes, About::Theme(heading), child, said);
        }
        for theme in &entry.themes {
            self.put(Table::Themes, About::Theme(*theme), child, said);
        }
        for objective in &entry.objectives {
            self.put(Table::Objectives, About::Objective(*objective), child, said);
        }
        let place = entry.service.and_then(|id| self.frame.services.iter().find(|place| place.id == id)).cloned();
        if let Some(place) = place {
            self.put(Table::Services, About::Service(place.id), child, said);
            if self.frame.counts_by(&place, |place| &place.provider) {
                self.put(Table::Providers, About::Named(place.provider.clone()), child, said);
            }
            if self.frame.counts_by(&place, |place| &place.kind) {
                self.put(Table::ServiceKinds, About::Named(place.kind), child, said);
            }
        }
    }

    /// Counts what was said of an answer, in the order it was said.
    pub fn judge(&mut self, judged: &Judged) {
        let said = [None, None, Some(judged.verdict.name())];
        self.put(Table::VerdictsByClaim, About::Claim(judged.claim), judged.child, said);
        if let Some(objective) = judged.objective {
            self.put(Table::VerdictsByObjective, About::Objective(objective), judged.child, said);
        }
    }

    /// Puts somebody into a row, where the table has it.
    pub(super) fn put(&mut self, table: Table, about: About, who: [u8; 16], said: Said) {
        if let Some(members) = self.rows.get_mut(&(table, about)) {
            members.insert(who, said);
        }
    }
}

/// Where a split stands in what somebody said.
pub(super) fn at(split: Split) -> usize {
    match split {
        Split::Mood | Split::Stage | Split::Kept | Split::Challenge => 0,
        Split::Helper | Split::Outcome | Split::Happened | Split::Settled => 1,
        Split::Verdict | Split::Option | Split::InTime => 2,
    }
}

/// The part that a face stands in: 1 (very bad) to 5 (very good).
#[must_use]
pub fn part_of_mood(mood: Option<i64>) -> &'static str {
    match mood {
        Some(4..) => "good",
        Some(3) => "middle",
        Some(_) => "bad",
        None => "no_face",
    }
}
