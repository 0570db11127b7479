//! Invented councils: who sent what in a period, and what is true of it.

use std::collections::{BTreeMap, BTreeSet};

use heard_domain::figures::tables::{Split, Table};
use heard_domain::figures::{About, Entry, Figure, Frame, Place, Rule, Secret, Tally, Who, part_of_mood};
use heard_domain::ids::{ObjectiveId, ServiceId, ThemeId};
use heard_vocabulary::Helped;
use rand::Rng as _;
use rand::rngs::StdRng;

/// The tables of one period in which everything is published at once, so that
/// all that follows from one table for another is there.
pub const TABLES: [Table; 8] = [
    Table::Everyone,
    Table::TopThemes,
    Table::Providers,
    Table::ServiceKinds,
    Table::Objectives,
    Table::Themes,
    Table::Services,
    Table::Entries,
];

/// A council in one period.
#[derive(Clone)]
pub struct World {
    pub frame: Frame,
    pub entries: Vec<Entry>,
    pub secret: [u8; 32],
}

/// A cell: a row, or one part of it.
pub type CellName = (Table, About, Option<(Split, &'static str)>);

/// How a council is drawn.
#[derive(Clone, Copy)]
pub struct Kind {
    pub children: u32,
    pub views: usize,
    /// Out of a hundred, how many say what everybody says.
    pub alike: u32,
    /// Out of a hundred objectives, how many are the first, besides what is its
    /// share anyway.
    pub lopsided: u32,
}

impl Kind {
    /// Any council that there may be, of up to so many children.
    pub fn any(chance: &mut StdRng, most: u32) -> Self {
        let children = chance.random_range(10..most);
        let views = chance.random_range(1..children as usize * 2 + 2);
        Self { children, views, alike: [0, 0, 60, 95, 100][chance.random_range(0..5)], lopsided: 0 }
    }
}

pub fn child(number: u32) -> [u8; 16] {
    let mut id = [0; 16];
    id[..4].copy_from_slice(&number.to_be_bytes());
    id[15] = 1;
    id
}

pub fn objective(n: u8) -> ObjectiveId {
    ObjectiveId::from([n; 16])
}

fn theme(n: u8) -> ThemeId {
    ThemeId::from([100 + n; 16])
}

fn service(n: u8) -> ServiceId {
    ServiceId::from([200 + n; 16])
}

pub fn frame() -> Frame {
    // Kinds and providers with several small homes, with one that does not count,
    // and with too few services.
    let services = [
        (Some(300), "where_i_live", "the council"),
        (Some(40), "where_i_live", "another"),
        (Some(6), "where_i_live", "another"),
        (Some(4), "where_i_live", "another"),
        (None, "health", "the council"),
        (None, "health", "the council"),
        (None, "school", "another"),
        (Some(19), "where_i_live", "the council"),
        (Some(12), "where_i_live", "another"),
        (Some(60), "where_i_live", "the council"),
    ];
    let place = |(at, (places, kind, provider)): (usize, (Option<i64>, &str, &str))| Place {
        id: service(u8::try_from(at).unwrap()),
        kind: kind.to_owned(),
        provider: provider.to_owned(),
        places,
    };
    Frame {
        objectives: (1..=9).map(objective).collect(),
        // Five headings, three themes under each.
        themes: (0..20).map(|n| (theme(n), (n >= 5).then(|| theme(n % 5)))).collect(),
        services: services.into_iter().enumerate().map(place).collect(),
        teams: Vec::new(),
    }
}

/// Small numbers more often than large ones.
fn skewed(chance: &mut StdRng, below: u32) -> u32 {
    let one: f64 = chance.random();
    (one.powf(1.8) * f64::from(below)) as u32
}

fn said_of(chance: &mut StdRng, lopsided: u32) -> ObjectiveId {
    match lopsided > 0 && chance.random_range(0..100) < lopsided {
        true => objective(1),
        false => objective(1 + skewed(chance, 9) as u8),
    }
}

impl World {
    pub fn draw(chance: &mut StdRng, kind: Kind) -> Self {
        let mut world = Self { frame: frame(), entries: Vec::new(), secret: chance.random() };
        world.send(chance, kind);
        world
    }

    /// What is sent in a period.
    fn send(&mut self, chance: &mut StdRng, kind: Kind) {
        self.entries.clear();
        for number in 0..kind.views {
            let alike = chance.random_range(0..100) < kind.alike;
            let author = child(skewed(chance, kind.children));
            let nobody = chance.random_range(0..5) == 0;
            let number = u32::try_from(number).unwrap();
            self.entries.push(Entry {
                who: if nobody { Who::Nobody(child(number + 1_000_000)) } else { Who::Child(author) },
                mood: if alike {
                    Some(1)
                } else {
                    [None, Some(1), Some(2), Some(3), Some(4), Some(5)][chance.random_range(0..6)]
                },
                helped: if alike { Helped::Alone } else { Helped::ALL[chance.random_range(0..Helped::ALL.len())] },
                objectives: (0..chance.random_range(0..3)).map(|_| said_of(chance, kind.lopsided)).collect(),
                themes: (0..chance.random_range(0..3)).map(|_| theme(skewed(chance, 20) as u8)).collect(),
                service: (chance.random_range(0..3) == 0).then(|| service(skewed(chance, 10) as u8)),
            });
        }
    }

    /// The same council a period later.
    pub fn next(&self, chance: &mut StdRng, kind: Kind) -> Self {
        let mut next = self.clone();
        next.send(chance, kind);
        next
    }

    /// What the program publishes of it.
    pub fn publish(&self) -> Vec<Figure> {
        self.publish_with(&self.entries, self.secret)
    }

    pub fn publish_with(&self, entries: &[Entry], secret: [u8; 32]) -> Vec<Figure> {
        Self::publish_of(&self.frame, entries, secret, rule())
    }

    /// The same by another rule.
    pub fn publish_by(&self, rule: Rule) -> Vec<Figure> {
        Self::publish_of(&self.frame, &self.entries, self.secret, rule)
    }

    fn publish_of(frame: &Frame, entries: &[Entry], secret: [u8; 32], rule: Rule) -> Vec<Figure> {
        let mut tally = Tally::new(frame.clone(), &TABLES);
        entries.iter().for_each(|entry| tally.add(entry));
        tally.protect(rule, &Secret::from_bytes(secret))
    }

    /// Who stands in each cell: counted here on its own, as the list of tables
    /// says it.
    pub fn truth(&self) -> BTreeMap<CellName, BTreeSet<[u8; 16]>> {
        let mut last: BTreeMap<(Table, About, [u8; 16]), (&'static str, &'static str)> = BTreeMap::new();
        let mut cells: BTreeMap<CellName, BTreeSet<[u8; 16]>> = BTreeMap::new();
        let mut cell = |name: CellName, who| cells.entry(name).or_default().insert(who);
        for entry in &self.entries {
            let heading = |of: &ThemeId| {
                let (id, parent) = self.frame.themes.iter().find(|(id, _)| id == of).unwrap();
                About::Theme(parent.unwrap_or(*id))
            };
            let id = match entry.who {
                Who::Nobody(id) => {
                    for of in &entry.themes {
                        cell((Table::Entries, heading(of), None), id);
                    }
                    continue;
                }
                Who::Child(id) => id,
            };
            let mut rows = vec![(Table::Everyone, About::Whole)];
            rows.extend(entry.themes.iter().map(|of| (Table::TopThemes, heading(of))));
            rows.extend(entry.themes.iter().map(|of| (Table::Themes, About::Theme(*of))));
            rows.extend(entry.objectives.iter().map(|of| (Table::Objectives, About::Objective(*of))));
            if let Some(place) = self.frame.services.iter().find(|place| Some(place.id) == entry.service) {
                rows.push((Table::Services, About::Service(place.id)));
                let small =
                    |place: &Place| place.kind == "where_i_live" && place.places.is_none_or(|places| places < 20);
                let alike = |name: &dyn Fn(&Place) -> String| {
                    self.frame.services.iter().filter(|one| small(one) && name(one) == name(place)).count()
                };
                if !small(place) || alike(&|one| one.provider.clone()) >= 3 {
                    rows.push((Table::Providers, About::Named(place.provider.clone())));
                }
                if !small(place) || alike(&|one| one.kind.clone()) >= 3 {
                    rows.push((Table::ServiceKinds, About::Named(place.kind.clone())));
                }
            }
            for (table, about) in rows {
                cell((table, about.clone(), None), id);
                last.insert((table, about, id), (part_of_mood(entry.mood), entry.helped.name()));
            }
        }
        for ((table, about, id), (mood, helper)) in last {
            if [Table::Everyone, Table::Objectives].contains(&table) {
                cell((table, about.clone(), Some((Split::Mood, mood))), id);
                cell((table, about, Some((Split::Helper, helper))), id);
            }
        }
        cells
    }
}

pub fn rule() -> Rule {
    Rule::with_threshold(8)
}
