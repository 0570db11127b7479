//! The frame as a unit of work sees it, held until the commit.

use heard_storage::{Row, StorageError, Uow, args, text};

use super::{DEEPEST, MOST, ThemeError, ThemeWords};
use crate::catalogue::Words;
use crate::editions::{ALL, Of};
use crate::ids::ThemeId;
use heard_vocabulary::EditionKind;

/// One theme.
pub(super) struct Line {
    pub id: ThemeId,
    pub parent: Option<ThemeId>,
    pub words: ThemeWords,
    pub position: i64,
    pub retired: bool,
    pub merged: Option<ThemeId>,
}

/// Every theme, merged and retired ones too.
pub(super) struct Tree(Vec<Line>);

/// What a theme is called, as it is stored.
pub(super) fn words(row: &Row) -> Result<ThemeWords, StorageError> {
    let others = row.text_opt("young_words")?;
    let mut young: Words = others.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default();
    if let Some(english) = row.text_opt("young_name")? {
        young.insert("en".to_owned(), english);
    }
    Ok(ThemeWords { title: row.text("title")?, young })
}

fn line(row: &Row) -> Result<Line, StorageError> {
    Ok(Line {
        id: row.id("id")?,
        parent: row.id_opt("parent_id")?,
        words: words(row)?,
        position: row.int("position")?,
        retired: row.moment_opt("retired_at")?.is_some(),
        merged: row.id_opt("merged_into")?,
    })
}

impl Tree {
    /// For a unit that changes the frame: one after the other, and none while
    /// somebody is tagging.
    pub async fn to_change(uow: &mut Uow) -> Result<Self, StorageError> {
        Self::held(uow, "SHARE ROW EXCLUSIVE").await
    }

    /// For a unit that tags: nobody merges meanwhile.
    pub async fn to_use(uow: &mut Uow) -> Result<Self, StorageError> {
        Self::held(uow, "SHARE").await
    }

    async fn held(uow: &mut Uow, lock: &str) -> Result<Self, StorageError> {
        // The table, so that what somebody adds meanwhile is waited for; and before
        // it is read, so that it is read as it is then. SQLite has one writer.
        if uow.is_postgres() {
            uow.execute(format!("LOCK TABLE theme IN {lock} MODE"), vec![]).await?;
        }
        let sql = "SELECT id, parent_id, title, young_name, young_words, position, retired_at, merged_into FROM theme
                   ORDER BY id";
        let lines: Result<_, _> = uow.all(sql, vec![]).await?.iter().map(line).collect();
        Ok(Self(lines?))
    }

    /// That theme, where it was not merged into another.
    pub fn standing_line(&self, id: ThemeId) -> Result<&Line, ThemeError> {
        self.line(id).filter(|line| line.merged.is_none()).ok_or(ThemeError::Gone)
    }

    /// That theme, to be merged into or to stand under.
    pub fn in_use(&self, id: ThemeId) -> Result<&Line, ThemeError> {
        self.standing_line(id).ok().filter(|line| !line.retired).ok_or(ThemeError::NotInUse)
    }

    pub fn line(&self, id: ThemeId) -> Option<&Line> {
        self.0.iter().find(|line| line.id == id)
    }

    /// What stands directly below, in order; merged ones too.
    pub fn below(&self, parent: Option<ThemeId>) -> Vec<&Line> {
        let mut below: Vec<&Line> = self.0.iter().filter(|line| line.parent == parent).collect();
        below.sort_by(|one, two| (one.position, &one.words.title).cmp(&(two.position, &two.words.title)));
        below
    }

    /// The theme that has the tags of `id` now.
    pub fn standing(&self, id: ThemeId) -> ThemeId {
        let mut at = id;
        // A chain of merges is no longer than the frame.
        for _ in 0..self.0.len() {
            match self.line(at).and_then(|line| line.merged) {
                Some(into) => at = into,
                None => break,
            }
        }
        at
    }

    /// From `id` up to its heading, `id` itself first.
    pub fn up(&self, id: ThemeId) -> Vec<ThemeId> {
        let mut path = vec![id];
        while path.len() <= self.0.len() {
            match path.last().and_then(|at| self.line(*at)).and_then(|line| line.parent) {
                Some(parent) => path.push(parent),
                None => break,
            }
        }
        path
    }

    /// `id` and everything below it.
    pub fn down(&self, id: ThemeId) -> Vec<ThemeId> {
        self.0.iter().map(|line| line.id).filter(|other| self.up(*other).contains(&id)).collect()
    }

    /// The heading above `id`.
    pub fn heading(&self, id: ThemeId) -> ThemeId {
        self.up(id).last().copied().unwrap_or(id)
    }

    /// The topic of answers whose topic was `id`: the heading of what it was merged
    /// into, where it was.
    pub fn topic(&self, id: ThemeId) -> ThemeId {
        let merged = self.line(id).is_some_and(|line| line.merged.is_some());
        if merged { self.heading(self.standing(id)) } else { id }
    }

    /// How many stand one below the other from `id` down.
    pub fn height(&self, id: ThemeId) -> usize {
        let top = self.up(id).len();
        let below = self.down(id).into_iter().map(|other| self.up(other).len());
        below.max().unwrap_or(top) - top + 1
    }

    /// Refuses what would put `height` themes one below the other under `parent`
    /// deeper than may be.
    pub fn has_room(&self, parent: Option<ThemeId>, height: usize) -> Result<(), ThemeError> {
        let above = parent.map_or(0, |parent| self.up(parent).len());
        if above + height > DEEPEST { Err(ThemeError::TooDeep) } else { Ok(()) }
    }

    /// Refuses a name that another theme in use has.
    pub fn free(&self, title: &str, but: Option<ThemeId>) -> Result<(), ThemeError> {
        let wanted = text::name(title);
        let mut others = self.0.iter().filter(|line| line.merged.is_none() && Some(line.id) != but);
        match others.any(|line| text::name(&line.words.title) == wanted) {
            true => Err(ThemeError::TitleTaken),
            false => Ok(()),
        }
    }

    /// Refuses more themes than a frame may have.
    pub fn not_full(&self, more: usize) -> Result<(), ThemeError> {
        if self.0.len() + more > MOST { Err(ThemeError::TooMany) } else { Ok(()) }
    }

    /// The position after everything that stands below `parent`.
    pub fn last(&self, parent: Option<ThemeId>) -> i64 {
        self.below(parent).iter().map(|line| line.position).max().unwrap_or(0) + 100
    }
}

/// A theme's name in storage: one that no other has, out of a title of any script.
async fn new_name(uow: &mut Uow, title: &str) -> Result<String, StorageError> {
    let of_title = Some(text::slug(title)).filter(|slug| !slug.is_empty()).unwrap_or_else(|| "theme".to_owned());
    let rows = uow.all("SELECT name FROM theme", args![]).await?;
    let taken: Vec<String> = rows.iter().map(|row| row.text("name")).collect::<Result<_, _>>()?;
    let numbered = (2..).map(|n| format!("{of_title}-{n}"));
    let free = std::iter::once(of_title.clone()).chain(numbered).find(|name| !taken.contains(name));
    Ok(free.unwrap_or(of_title))
}

/// Puts a new theme into the frame.
pub(super) async fn insert(
    uow: &mut Uow,
    id: ThemeId,
    parent: Option<ThemeId>,
    words: &ThemeWords,
    position: i64,
) -> Result<(), StorageError> {
    let name = new_name(uow, &words.title).await?;
    let (english, others) = words.columns();
    uow.execute(
        "INSERT INTO theme (id, name, parent_id, title, young_name, young_words, position)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        args![id, name, parent, words.title.as_str(), english, others, position],
    )
    .await
    .map(drop)
}

/// What versions of a theme's words are kept under.
pub(super) fn words_of(id: &str) -> Of<'_> {
    Of { kind: EditionKind::Theme, item: id, lang: ALL }
}
