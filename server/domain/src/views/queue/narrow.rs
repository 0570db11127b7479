//! What a list is narrowed to, as its statements say it. What is rare begins an index
//! of its own, which leaves out what most views have: the statement says the same, or
//! the index would not be taken. What may be one of several is asked for value by
//! value, along that index; what is left stands in an expression, so that no database
//! takes it for a way to read.

use heard_storage::Value;
use heard_storage::clock::Moment;
use heard_storage::crypto::Hash;
use heard_vocabulary::{Attached, Audience, Helped, Role, TranslationState};

use super::QueueFilter;
use super::clock::waits_since_before;
use crate::responses::{Written, wrote_since};
use crate::safeguarding::conflicts::not_kept;

/// Of more values than this not each is an arm: they are looked for together.
const ARMS: usize = 100;

/// What stands beside each theme; all else is asked of the view.
const BESIDE_A_THEME: [&str; 5] = ["received_at", "scenario", "mood", "service_id", "due_on"];

/// What most views have, which the index of a column leaves out.
const COMMON: [(&str, &str); 3] =
    [("lang", "en"), ("helped", Helped::Alone.name()), ("audience", Audience::Team.name())];

/// What may be one of several: the column, and each value with what its index says.
pub(super) struct Several {
    pub(super) column: &'static str,
    /// Each as a condition.
    pub(super) each: Vec<String>,
    /// The same for all of them.
    pub(super) any: String,
}

/// The conditions of a list, and their binds.
pub(super) struct Narrowed {
    themed: bool,
    /// After a condition, or nothing.
    pub(super) sql: String,
    pub(super) args: Vec<Value>,
    /// What is asked for value by value.
    pub(super) several: Option<Several>,
}

/// As the index of a column says it, where the value is not the common one.
fn rare(column: &str, value: &str) -> String {
    match COMMON.iter().find(|(name, _)| *name == column) {
        Some((_, common)) if *common != value => format!(" AND {column} <> '{common}'"),
        _ => String::new(),
    }
}

fn several(filter: &QueueFilter) -> Option<(&'static str, Vec<(Value, String)>)> {
    let plain = |value: Value| (value, String::new());
    if !filter.themes.is_empty() {
        return Some(("theme_id", filter.themes.iter().copied().map(Value::from).map(plain).collect()));
    }
    if let Some(services) = &filter.services
        && services.len() > 1
    {
        return Some(("service_id", services.iter().copied().map(Value::from).map(plain).collect()));
    }
    if filter.moods.len() > 1 {
        return Some(("mood", filter.moods.iter().copied().map(Value::from).map(plain).collect()));
    }
    let lang = |lang: &String| (Value::from(lang), rare("lang", lang));
    (filter.langs.len() > 1).then(|| ("lang", filter.langs.iter().map(lang).collect()))
}

impl Narrowed {
    /// What this filter says; what may be about the reader is left out.
    pub(super) fn by(filter: &QueueFilter, reader: Hash) -> Self {
        let themed = !filter.themes.is_empty();
        let mut this = Self { themed, sql: String::new(), args: Vec::new(), several: None };
        if let Some((column, values)) = several(filter) {
            this.several(column, values);
        }
        this.is("scenario", filter.scenario.as_ref().map(Value::from));
        this.one_of("service_id", filter.services.iter().flatten().copied().map(Value::from).collect());
        this.one_of("mood", filter.moods.iter().copied().map(Value::from).collect());
        this.is("assigned_to", filter.assigned.map(Value::from));
        if filter.nobodys {
            let column = this.column("assigned_to");
            this.and(&format!("{column} IS NULL"));
        }
        this.rarely("lang", filter.langs.first().filter(|_| filter.langs.len() == 1).map(String::as_str));
        this.one_of("lang", filter.langs.iter().map(Value::from).collect());
        this.rarely("helped", filter.helped.map(Helped::name));
        this.rarely("audience", filter.audience.map(Audience::name));
        this.tagged(filter);
        this.attached(filter.attached);
        this.unread(filter.unread_by.as_deref());
        let (from, until) = filter.received;
        this.compare("received_at >=", from.map(|day| day.start().into()));
        this.compare("received_at <", until.map(|day| day.end().into()));
        this.late(filter.late);
        this.wrote_again(filter);
        this.args.push(Value::from(reader));
        let view = if this.themed { "view_theme.view_id" } else { "view.id" };
        // Whoever sees the queue reads views.
        this.sql.push_str(&not_kept(view, this.args.len(), Role::ParticipationLead));
        this
    }

    /// Whether it can be stated value by value.
    fn several(&mut self, column: &'static str, values: Vec<(Value, String)>) {
        let mut each = Vec::new();
        for (value, rare) in values {
            self.args.push(value);
            each.push(format!("{column} = ${}{rare}", self.args.len()));
        }
        let all: Vec<String> = (1..=self.args.len()).map(|n| format!("${n}")).collect();
        let any = format!("{column} IN ({})", all.join(", "));
        if each.len() > ARMS {
            // A database takes so many statements in one and no more.
            self.and(&any);
            each.clear();
        }
        self.several = Some(Several { column, each, any });
    }

    fn and(&mut self, condition: &str) {
        self.sql.push_str(&format!(" AND {condition}"));
    }

    fn column(&self, column: &str) -> String {
        match self.themed && !BESIDE_A_THEME.contains(&column) {
            true => format!("(SELECT v.{column} FROM view v WHERE v.id = view_theme.view_id)"),
            false => column.to_owned(),
        }
    }

    fn compare(&mut self, left: &str, value: Option<Value>) {
        if let Some(value) = value {
            self.args.push(value);
            self.and(&format!("{left} ${}", self.args.len()));
        }
    }

    fn is(&mut self, column: &str, value: Option<Value>) {
        let column = self.column(column);
        self.compare(&format!("{column} ="), value);
    }

    /// What is looked for among the rare, as its index says it.
    fn rarely(&mut self, column: &'static str, value: Option<&str>) {
        self.is(column, value.map(Value::from));
        if let Some(value) = value.filter(|_| !self.themed) {
            self.sql.push_str(&rare(column, value));
        }
    }

    /// One of these, unless that is asked for value by value; one alone along its index.
    fn one_of(&mut self, column: &'static str, mut values: Vec<Value>) {
        let asked = self.several.as_ref().is_some_and(|several| several.column == column);
        match values.len() {
            0 => {}
            _ if asked => {}
            // A language says what its index says.
            1 if column == "lang" => {}
            1 => self.is(column, values.pop()),
            _ => {
                let mut numbers = Vec::with_capacity(values.len());
                for value in values {
                    self.args.push(value);
                    numbers.push(format!("${}", self.args.len()));
                }
                let column = self.column(column);
                self.and(&format!("CASE WHEN {column} IN ({}) THEN 1 ELSE 0 END = 1", numbers.join(", ")));
            }
        }
    }

    /// What has a theme is tagged.
    fn tagged(&mut self, filter: &QueueFilter) {
        if self.themed {
            return;
        }
        if filter.untagged {
            self.and("tagged = 0");
        }
        if filter.tagged {
            self.and("tagged = 1");
        }
    }

    /// What its author waits since before then.
    fn late(&mut self, before: Option<Moment>) {
        let Some(before) = before else { return };
        self.compare("received_at <", Some(before.into()));
        let (table, view) = if self.themed { ("view_theme", "view_theme.view_id") } else { ("view", "view.id") };
        let met = (self.column("meeting_verdict"), self.column("meeting_verdict_at"));
        self.and(&waits_since_before((table, view), (&met.0, &met.1), self.args.len()));
    }

    /// What its author wrote more in; who wrote last stands in an expression, so that no
    /// database begins with messages.
    fn wrote_again(&mut self, filter: &QueueFilter) {
        if !filter.wrote_again {
            return;
        }
        let said_more = self.column("said_more");
        self.and(&format!("{said_more} = 1"));
        let view = if self.themed { "view_theme.view_id" } else { "view.id" };
        let again = wrote_since(view, Written::AtAll);
        self.and(&format!("CASE WHEN {again} THEN 1 ELSE 0 END = 1"));
    }

    /// What nobody could read: opened by somebody who does not read its language is not read.
    fn unread(&mut self, read: Option<&[String]>) {
        let Some(read) = read else { return };
        let (lang, read_at) = (self.column("lang"), self.column("read_at"));
        let mut opened = Vec::with_capacity(read.len());
        for one in read {
            self.args.push(Value::from(one));
            opened.push(format!("({read_at} IS NOT NULL AND {lang} = ${}) OR ", self.args.len()));
        }
        let (opened, done) = (opened.concat(), TranslationState::Done.name());
        let view = if self.themed { "view_theme.view_id" } else { "view.id" };
        self.and(&format!(
            "CASE WHEN {opened}EXISTS (SELECT 1 FROM view_translation t WHERE t.view_id = {view} AND t.state = '{done}')
                THEN 0 ELSE 1 END = 1"
        ));
    }

    fn attached(&mut self, attached: Option<Attached>) {
        let Some(attached) = attached else { return };
        let (attached_to, unopened) = (self.column("attached"), self.column("unopened"));
        let bit = match attached {
            Attached::Any => return self.and(&format!("{attached_to} > 0")),
            Attached::Voice => 1,
            Attached::Drawing => 2,
            Attached::Photo => 4,
            Attached::Unopened => {
                self.and(&format!("{unopened} = 1"));
                let view = if self.themed { "view_theme.view_id" } else { "view.id" };
                // What was locked unseen is opened by nobody.
                return self.and(&format!(
                    "CASE WHEN EXISTS (SELECT 1 FROM attachment f WHERE f.view_id = {view} AND f.opened_at IS NULL
                        AND NOT EXISTS (SELECT 1 FROM locked_media l WHERE l.attachment_id = f.id)) THEN 1 ELSE 0 END = 1"
                ));
            }
        };
        self.and(&format!("{attached_to} > 0"));
        self.and(&format!("({attached_to} & {bit}) <> 0"));
    }
}
