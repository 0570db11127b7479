//! Sequences of what is done to the coding frame, while somebody tags.
//!
//! What is judged is the list of what was done and what was seen after each: a
//! model that knows nothing of the program says what should have been. In it a tag
//! is a theme somebody chose at a view, for as long as it is not taken off; what a
//! page shows is the theme that stands for it now.

use std::collections::BTreeSet;

use heard_domain::Heard;
use heard_domain::catalogue::Words;
use heard_domain::ids::{ThemeId, ThemeMergeId, ViewId};
use heard_domain::people::{Account, Grant, KeepContent, Moderate, Role};
use heard_domain::themes::{
    ThemeError, ThemeWords, Way, add_theme, bring_back_theme, merge_themes, move_theme, put_back_words, read_theme,
    rename_theme, retire_theme, split_theme, step_theme, undo_merge,
};
use heard_domain::views::{Coding, code};
use heard_storage::StorageError;
use rand::rngs::StdRng;
use rand::{Rng as _, RngCore as _};

use crate::environment::{Backend, Environment};
use crate::people::someone;

/// Views that are tagged.
const VIEWS: usize = 5;

/// Themes a sequence begins with.
const THEMES: usize = 5;

/// What is done. Themes, views and merges by the number they were made at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deed {
    Add { under: Option<usize> },
    Rename { theme: usize, title: String },
    PutBack { theme: usize, version: i64 },
    Move { theme: usize, under: Option<usize> },
    Step { theme: usize, way: Way },
    Merge { from: usize, into: usize },
    Undo { merge: usize },
    Split { theme: usize, parts: usize },
    Retire { theme: usize },
    BringBack { theme: usize },
    Tag { view: usize, themes: BTreeSet<usize> },
}

/// What is seen of one theme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeenTheme {
    title: String,
    parent: Option<usize>,
    retired: bool,
    merged: Option<usize>,
}

/// What is seen after a deed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    done: bool,
    themes: Vec<SeenTheme>,
    tags: Vec<BTreeSet<usize>>,
}

pub type History = Vec<(Deed, Seen)>;

// The model -------------------------------------------------------------------

#[derive(Debug, Clone)]
struct Theme {
    parent: Option<usize>,
    retired: bool,
    merged: Option<usize>,
    titles: Vec<String>,
}

#[derive(Debug, Clone)]
struct Merged {
    from: usize,
    into: usize,
    children: Vec<usize>,
    undone: bool,
}

#[derive(Debug, Clone, Default)]
struct Model {
    themes: Vec<Theme>,
    merges: Vec<Merged>,
    /// What somebody chose at each view and nobody took off.
    tags: Vec<BTreeSet<usize>>,
}

impl Model {
    fn new() -> Self {
        let mut model = Self { tags: vec![BTreeSet::new(); VIEWS], ..Self::default() };
        (0..THEMES).for_each(|_| model.add(None));
        model
    }

    fn add(&mut self, parent: Option<usize>) {
        let title = title(self.themes.len());
        self.themes.push(Theme { parent, retired: false, merged: None, titles: vec![title] });
    }

    fn standing(&self, theme: usize) -> usize {
        self.themes[theme].merged.map_or(theme, |into| self.standing(into))
    }

    fn up(&self, theme: usize) -> Vec<usize> {
        let mut path = vec![theme];
        while let Some(parent) = self.themes[path[path.len() - 1]].parent {
            path.push(parent);
        }
        path
    }

    fn shown(&self, view: usize) -> BTreeSet<usize> {
        self.tags[view].iter().map(|theme| self.standing(*theme)).collect()
    }

    fn seen(&self, done: bool) -> Seen {
        let theme = |theme: &Theme| SeenTheme {
            title: theme.titles[theme.titles.len() - 1].clone(),
            parent: theme.parent,
            retired: theme.retired,
            merged: theme.merged,
        };
        Seen {
            done,
            themes: self.themes.iter().map(theme).collect(),
            tags: (0..VIEWS).map(|view| self.shown(view)).collect(),
        }
    }

    /// Whether a deed that the program refused might be: the rest must be done.
    fn may_refuse(&self, deed: &Deed) -> bool {
        let used = |theme: usize| !self.themes[theme].retired && self.themes[theme].merged.is_none();
        let there = |theme: usize| self.themes[theme].merged.is_none();
        let deep = |under: Option<usize>, more: usize| under.map_or(0, |under| self.up(under).len()) + more > 4;
        let height = |theme: usize| {
            let below = (0..self.themes.len()).map(|other| self.up(other)).filter(|path| path.contains(&theme));
            below.map(|path| path.len()).max().unwrap_or(0) + 1 - self.up(theme).len()
        };
        match deed {
            Deed::Add { under } => under.is_some_and(|under| !used(under)) || deep(*under, 1),
            Deed::Rename { theme, .. } | Deed::Step { theme, .. } => !there(*theme),
            Deed::Retire { theme } | Deed::BringBack { theme } => !there(*theme),
            Deed::PutBack { theme, version } => {
                let titles = &self.themes[*theme].titles;
                let wanted = usize::try_from(*version - 1).ok().and_then(|at| titles.get(at));
                !there(*theme) || wanted.is_none_or(|wanted| *wanted == titles[titles.len() - 1])
            }
            Deed::Move { theme, under } => {
                let bad = |under: usize| !used(under) || self.up(under).contains(theme);
                !there(*theme) || under.is_some_and(bad) || deep(*under, height(*theme))
            }
            Deed::Merge { from, into } => {
                let children = height(*from) > 1;
                !there(*from)
                    || !used(*into)
                    || self.up(*into).contains(from)
                    || (children && deep(Some(*into), height(*from) - 1))
            }
            Deed::Undo { merge } => self.merges[*merge].undone || !there(self.merges[*merge].into),
            Deed::Split { theme, .. } => !used(*theme) || deep(Some(*theme), 1),
            Deed::Tag { .. } => false,
        }
    }

    fn carry_out(&mut self, deed: &Deed) {
        match deed {
            Deed::Add { under } => self.add(*under),
            Deed::Split { theme, parts } => (0..*parts).for_each(|_| self.add(Some(*theme))),
            Deed::Rename { theme, title } => {
                let titles = &mut self.themes[*theme].titles;
                if titles[titles.len() - 1] != *title {
                    titles.push(title.clone());
                }
            }
            Deed::PutBack { theme, version } => {
                let titles = &mut self.themes[*theme].titles;
                let wanted = titles[usize::try_from(*version - 1).unwrap()].clone();
                titles.push(wanted);
            }
            Deed::Move { theme, under } => self.themes[*theme].parent = *under,
            Deed::Step { .. } => {}
            Deed::Retire { theme } => {
                if !self.themes[*theme].retired {
                    for other in 0..self.themes.len() {
                        self.themes[other].retired |= self.up(other).contains(theme);
                    }
                }
            }
            Deed::BringBack { theme } => self.bring_back(*theme),
            Deed::Merge { from, into } => {
                let children: Vec<usize> =
                    (0..self.themes.len()).filter(|other| self.themes[*other].parent == Some(*from)).collect();
                children.iter().for_each(|child| self.themes[*child].parent = Some(*into));
                self.themes[*from].merged = Some(*into);
                self.merges.push(Merged { from: *from, into: *into, children, undone: false });
            }
            Deed::Undo { merge } => self.undo(*merge),
            Deed::Tag { view, themes } => {
                let before = self.shown(*view);
                let chosen: BTreeSet<usize> = themes.iter().map(|theme| self.standing(*theme)).collect();
                let kept = self.tags[*view].iter().copied().filter(|tag| chosen.contains(&self.standing(*tag)));
                let mut tags: BTreeSet<usize> = kept.collect();
                tags.extend(chosen.difference(&before));
                self.tags[*view] = tags;
            }
        }
    }

    fn bring_back(&mut self, theme: usize) {
        if self.themes[theme].retired {
            for above in self.up(theme) {
                self.themes[above].retired = false;
            }
        }
    }

    fn undo(&mut self, merge: usize) {
        let Merged { from, into, children, .. } = self.merges[merge].clone();
        self.merges[merge].undone = true;
        self.themes[from].merged = None;
        let above = self.up(from);
        for child in children {
            // What the theme stands below by now stays where it is.
            if self.themes[child].parent == Some(into) && !above.contains(&child) {
                self.themes[child].parent = Some(from);
            }
        }
        let used = (0..self.themes.len())
            .any(|other| (other == from || self.themes[other].parent == Some(from)) && !self.themes[other].retired);
        if used {
            for above in self.up(from) {
                self.themes[above].retired = false;
            }
        }
    }
}

/// What is wrong with a history, if anything is.
pub fn judge(history: &History) -> Result<(), String> {
    let mut model = Model::new();
    for (at, (deed, seen)) in history.iter().enumerate() {
        if !seen.done && !model.may_refuse(deed) {
            return Err(format!("step {at}, {deed:?} was refused, in {:?}", deeds_of(history)));
        }
        if seen.done {
            model.carry_out(deed);
        }
        let wanted = model.seen(seen.done);
        if *seen != wanted {
            return Err(format!("step {at}, {deed:?}: {seen:?} and not {wanted:?}, in {:?}", deeds_of(history)));
        }
    }
    Ok(())
}

/// What was done in a history.
pub fn deeds_of<D, S>(history: &[(D, S)]) -> Vec<&D> {
    history.iter().map(|(deed, _)| deed).collect()
}

// The program -----------------------------------------------------------------

/// The name of the theme that was made as the how-manieth.
fn title(number: usize) -> String {
    format!("Theme {number}")
}

/// A council whose frame is taken to pieces.
pub struct Town {
    env: Environment,
    by: Grant<KeepContent>,
    reads: Grant<Moderate>,
    views: Vec<ViewId>,
}

/// What a sequence has made so far.
#[derive(Default)]
struct Made {
    themes: Vec<ThemeId>,
    merges: Vec<ThemeMergeId>,
    /// How many versions of its name each theme has.
    versions: Vec<i64>,
}

async fn raw(heard: &Heard, sql: &'static str) {
    let done = heard.words().write(move |uow| {
        Box::pin(async move {
            uow.execute(sql, vec![]).await?;
            Ok::<_, StorageError>(())
        })
    });
    done.await.unwrap();
}

impl Town {
    pub async fn on(backend: Backend) -> Self {
        let env = Environment::on(backend).await;
        let lead: Account = someone(&env, Role::ParticipationLead, "Lead").await;
        let me = someone(&env, Role::YoungPerson, "Heron").await;
        let mut views = Vec::new();
        for number in 0..VIEWS {
            let version = env.heard.catalogue().scenario("something_wrong").unwrap().version;
            let to = super::Asked { scenario: "something_wrong", version, question: "what", words: "" };
            views.push(super::answered(&env, me, to, u32::try_from(number).unwrap()).await);
        }
        Self { by: Grant::check(lead).unwrap(), reads: Grant::check(lead).unwrap(), views, env }
    }

    pub async fn close(self) {
        self.env.heard.close().await;
    }

    /// An empty frame, and nothing tagged.
    async fn clear(&self) {
        for sql in [
            "DELETE FROM merged_tag",
            "DELETE FROM theme_merge",
            "DELETE FROM view_theme",
            "UPDATE theme SET parent_id = NULL, merged_into = NULL",
            "DELETE FROM theme",
        ] {
            raw(&self.env.heard, sql).await;
        }
        self.env.heard.reload().await.unwrap();
    }

    /// One sequence.
    pub async fn run(&self, rng: &mut StdRng, deeds: usize) -> History {
        self.clear().await;
        let mut made = Made::default();
        for _ in 0..THEMES {
            self.carry_out(&Deed::Add { under: None }, &mut made).await;
        }
        let mut history = Vec::with_capacity(deeds);
        for _ in 0..deeds {
            self.env.clock.set(self.env.heard.now().plus(1_000));
            let deed = draw(rng, &made);
            let done = self.carry_out(&deed, &mut made).await;
            history.push((deed, self.look(done, &made).await));
        }
        // Whatever can be undone is, the newest first: the tags are those that were chosen.
        for merge in (0..made.merges.len()).rev() {
            let deed = Deed::Undo { merge };
            let done = self.carry_out(&deed, &mut made).await;
            history.push((deed, self.look(done, &made).await));
        }
        history
    }

    async fn add(&self, under: Option<ThemeId>, made: &mut Made) -> Result<(), ThemeError> {
        let words = ThemeWords { title: title(made.themes.len()), young: Words::new() };
        let id = add_theme(&self.env.heard, &self.by, under, words).await?;
        made.themes.push(id);
        made.versions.push(1);
        Ok(())
    }

    async fn carry_out(&self, deed: &Deed, made: &mut Made) -> bool {
        let (heard, by) = (&self.env.heard, &self.by);
        let of = |theme: &usize, made: &Made| made.themes[*theme];
        let outcome = match deed {
            Deed::Add { under } => self.add(under.map(|under| of(&under, made)), made).await,
            Deed::Rename { theme, title } => {
                let words = ThemeWords { title: title.clone(), young: Words::new() };
                rename_theme(heard, by, of(theme, made), words).await
            }
            Deed::PutBack { theme, version } => put_back_words(heard, by, of(theme, made), *version).await,
            Deed::Move { theme, under } => {
                move_theme(heard, by, of(theme, made), under.map(|under| of(&under, made))).await
            }
            Deed::Step { theme, way } => step_theme(heard, by, of(theme, made), *way).await,
            Deed::Merge { from, into } => match merge_themes(heard, by, of(from, made), of(into, made)).await {
                Ok(merge) => {
                    made.merges.push(merge);
                    Ok(())
                }
                Err(error) => Err(error),
            },
            Deed::Undo { merge } => undo_merge(heard, by, made.merges[*merge]).await.map(drop),
            Deed::Split { theme, parts } => self.split(of(theme, made), *parts, made).await,
            Deed::Retire { theme } => retire_theme(heard, by, of(theme, made)).await,
            Deed::BringBack { theme } => bring_back_theme(heard, by, of(theme, made)).await,
            Deed::Tag { view, themes } => {
                let themes = themes.iter().map(|theme| of(theme, made)).collect();
                let coding = Coding { themes, ..Coding::default() };
                code(heard, &self.reads, self.views[*view], coding).await.unwrap();
                Ok(())
            }
        };
        if let Deed::Rename { theme, .. } | Deed::PutBack { theme, .. } = deed {
            let versions = read_theme(heard, by, of(theme, made)).await.unwrap().versions;
            made.versions[*theme] = versions.first().map_or(1, |newest| newest.version);
        }
        match outcome {
            Ok(()) => true,
            Err(ThemeError::Storage(error)) => panic!("{deed:?}: {error}"),
            Err(_) => false,
        }
    }

    async fn split(&self, theme: ThemeId, parts: usize, made: &mut Made) -> Result<(), ThemeError> {
        let titles: Vec<String> = (0..parts).map(|part| title(made.themes.len() + part)).collect();
        split_theme(&self.env.heard, &self.by, theme, titles.clone()).await?;
        let catalogue = self.env.heard.catalogue();
        for title in titles {
            made.themes.push(catalogue.themes.iter().find(|theme| theme.title == title).unwrap().id);
            made.versions.push(1);
        }
        Ok(())
    }

    async fn look(&self, done: bool, made: &Made) -> Seen {
        let catalogue = self.env.heard.catalogue();
        assert_eq!(catalogue.themes.len(), made.themes.len(), "a theme hangs in no tree");
        let number = |id: ThemeId| made.themes.iter().position(|other| *other == id).unwrap();
        let theme = |id: &ThemeId| {
            let theme = catalogue.theme(*id).unwrap();
            SeenTheme {
                title: theme.title.clone(),
                parent: theme.parent.map(number),
                retired: theme.retired,
                merged: theme.merged.map(number),
            }
        };
        let mut tags = Vec::new();
        let mut conn = self.env.heard.words().read().await.unwrap();
        for view in &self.views {
            let rows = conn
                .all("SELECT theme_id FROM view_theme WHERE view_id = $1", heard_storage::args![*view])
                .await
                .unwrap();
            tags.push(rows.iter().map(|row| number(row.id("theme_id").unwrap())).collect());
        }
        Seen { done, themes: made.themes.iter().map(theme).collect(), tags }
    }
}

/// The next deed. Merging, undoing and tagging are the most of it.
fn draw(rng: &mut StdRng, made: &Made) -> Deed {
    let all = made.themes.len();
    let theme = |rng: &mut StdRng| rng.random_range(0..all);
    let place = |rng: &mut StdRng| (rng.random_range(0..4) > 0).then(|| rng.random_range(0..all));
    match rng.random_range(0..20_u32) {
        0 => Deed::Add { under: place(rng) },
        1 => {
            let theme = theme(rng);
            Deed::Rename { theme, title: format!("Theme {theme} by another name {}", rng.next_u32()) }
        }
        2 => {
            let theme = theme(rng);
            Deed::PutBack { theme, version: rng.random_range(1..=made.versions[theme] + 1) }
        }
        3..=4 => Deed::Move { theme: theme(rng), under: place(rng) },
        5 => Deed::Step { theme: theme(rng), way: if rng.random_range(0..2) == 0 { Way::Up } else { Way::Down } },
        6..=9 => Deed::Merge { from: theme(rng), into: theme(rng) },
        10..=11 if !made.merges.is_empty() => Deed::Undo { merge: rng.random_range(0..made.merges.len()) },
        12 if all < 14 => Deed::Split { theme: theme(rng), parts: rng.random_range(2..4) },
        13 => Deed::Retire { theme: theme(rng) },
        14 => Deed::BringBack { theme: theme(rng) },
        _ => {
            let many = rng.random_range(0..4);
            let themes = (0..many).map(|_| theme(rng)).collect();
            Deed::Tag { view: rng.random_range(0..VIEWS), themes }
        }
    }
}

// What is tried of the judge --------------------------------------------------

/// Spoils a history at the first place where `spoil` finds something to spoil.
fn spoilt(told: &[History], spoil: impl Fn(&Deed, &Seen, &mut Seen) -> bool) -> bool {
    for history in told {
        for at in 1..history.len() {
            let mut other = history.clone();
            let (before, after) = other.split_at_mut(at);
            let ((_, before), (deed, seen)) = (&before[at - 1], &mut after[0]);
            if seen.done && spoil(deed, before, seen) {
                return judge(&other).is_err();
            }
        }
    }
    false
}

/// Each mutant, and whether it was caught. One that nothing could be made of was
/// not.
pub fn mutants(told: &[History]) -> Vec<(&'static str, bool)> {
    let take = |tags: &mut Vec<BTreeSet<usize>>, theme: usize| {
        let view = tags.iter_mut().find(|view| view.contains(&theme));
        view.is_some_and(|view| view.remove(&theme))
    };
    let merges_of = |history: &History| {
        let merges = history.iter().filter_map(|(deed, seen)| match deed {
            Deed::Merge { from, into } if seen.done => Some((*from, *into)),
            _ => None,
        });
        merges.collect::<Vec<_>>()
    };
    let undone = |keep_other: bool| {
        told.iter().any(|history| {
            let merges = merges_of(history);
            (1..history.len()).any(|at| {
                let mut other = history.clone();
                let before = other[at - 1].1.tags.clone();
                let (deed, seen) = &mut other[at];
                let Deed::Undo { merge } = *deed else { return false };
                let (from, into) = merges[merge];
                let changed = seen.done
                    && seen.tags.iter_mut().zip(before).any(|(now, before)| match keep_other {
                        // The theme's own tag does not come back.
                        false => now.remove(&from),
                        // The other theme's own tag is lost.
                        true => before.contains(&into) && now.contains(&from) && now.remove(&into),
                    });
                changed && judge(&other).is_err()
            })
        })
    };
    vec![
        (
            "a merge loses a tag",
            spoilt(told, |deed, _, seen| matches!(deed, Deed::Merge { into, .. } if take(&mut seen.tags, *into))),
        ),
        (
            "a merge leaves a tag behind",
            spoilt(told, |deed, before, seen| match deed {
                Deed::Merge { from, .. } => {
                    let view = before.tags.iter().position(|view| view.contains(from));
                    view.is_some_and(|view| seen.tags[view].insert(*from))
                }
                _ => false,
            }),
        ),
        ("undoing a merge does not give a tag back", undone(false)),
        ("undoing a merge takes the other theme's own tag", undone(true)),
        (
            "retiring takes tags off",
            spoilt(told, |deed, _, seen| matches!(deed, Deed::Retire { theme } if take(&mut seen.tags, *theme))),
        ),
        (
            "moving takes tags off",
            spoilt(told, |deed, _, seen| matches!(deed, Deed::Move { theme, .. } if take(&mut seen.tags, *theme))),
        ),
        (
            "a name is not put back",
            spoilt(told, |deed, before, seen| match deed {
                Deed::PutBack { theme, .. } => {
                    seen.themes[*theme].title.clone_from(&before.themes[*theme].title);
                    true
                }
                _ => false,
            }),
        ),
        (
            "what stood below a merged theme is lost sight of",
            spoilt(told, |deed, before, seen| match deed {
                Deed::Merge { from, .. } => {
                    let child = before.themes.iter().position(|theme| theme.parent == Some(*from));
                    child.is_some_and(|child| {
                        seen.themes[child].parent = Some(*from);
                        true
                    })
                }
                _ => false,
            }),
        ),
        (
            "a merge that may be made is refused",
            told.iter().any(|history| {
                let at = history.iter().position(|(deed, seen)| matches!(deed, Deed::Merge { .. }) && seen.done);
                at.is_some_and(|at| {
                    let mut other = history[..=at].to_vec();
                    if at > 0 {
                        other[at].1 = Seen { done: false, ..other[at - 1].1.clone() };
                    }
                    at > 0 && judge(&other).is_err()
                })
            }),
        ),
    ]
}

/// How much of what matters was tried.
pub fn covered(told: &[History]) -> String {
    let all = told.iter().flatten();
    let done = |kind: fn(&Deed) -> bool| all.clone().filter(|(deed, seen)| seen.done && kind(deed)).count();
    format!(
        "{} sequences: {} merges, {} undone, {} times tagged, {} put back, {} retired, {} split",
        told.len(),
        done(|deed| matches!(deed, Deed::Merge { .. })),
        done(|deed| matches!(deed, Deed::Undo { .. })),
        done(|deed| matches!(deed, Deed::Tag { .. })),
        done(|deed| matches!(deed, Deed::PutBack { .. })),
        done(|deed| matches!(deed, Deed::Retire { .. })),
        done(|deed| matches!(deed, Deed::Split { .. })),
    )
}
