//! One line of the queue, as its page shows it.

use std::collections::{BTreeSet, HashMap};

use heard_app::pages::staff;
use heard_app::pages::staff::views::HarmMark;
use heard_domain::ids::{AccountId, ViewId};
use heard_domain::views::{Due, QueueLine, due};
use heard_storage::calendar::Day;
use heard_vocabulary::MediaSeen;

use super::filters::Team;
use crate::App;
use crate::staff::options;

/// Who else has each view open now.
type OpenNow = HashMap<ViewId, BTreeSet<AccountId>>;

/// What whoever looks at concerns sees of it before it is opened.
fn harm(line: &QueueLine) -> Vec<HarmMark> {
    let locked = line.media.iter().any(|(_, seen)| *seen == MediaSeen::Locked);
    let unread = match line.media.is_empty() {
        true => HarmMark::CannotBeRead,
        // What may be intimate is not looked at to find out.
        false if locked => HarmMark::MayBeHarm,
        false => HarmMark::NotRead,
    };
    let marks =
        [(line.by_the_button, HarmMark::NotSafe), (line.may_be_harm, HarmMark::MayBeHarm), (line.nobody_read, unread)];
    marks.into_iter().filter(|(is, _)| *is).map(|(_, mark)| mark).collect()
}

/// The clock as the page shows it.
fn clock(due: Due) -> staff::views::Clock {
    let Due { by, late, days } = due;
    staff::views::Clock { by: by.civil(), late, days: days.into() }
}

/// The names of those who have it open; whoever does not work here any more has none.
fn open_with(here: &OpenNow, view: ViewId, team: &HashMap<AccountId, String>) -> Vec<String> {
    let mut names: Vec<String> = here.get(&view).into_iter().flatten().filter_map(|id| team.get(id).cloned()).collect();
    names.sort();
    names
}

/// What is ticked.
#[derive(Clone, Copy)]
pub(super) struct Ticks<'t> {
    /// Whether every line is.
    pub(super) every: bool,
    /// What was ticked when nothing was done.
    pub(super) ticked: &'t [ViewId],
    /// What of that was in the way: it is ticked no more.
    pub(super) stuck: &'t [ViewId],
}

impl Ticks<'_> {
    fn has(&self, view: ViewId) -> bool {
        (self.every || self.ticked.contains(&view)) && !self.stuck.contains(&view)
    }
}

pub(super) fn line(
    app: &App,
    line: QueueLine,
    (me, team): Team<'_>,
    (ticks, here): (Ticks<'_>, &OpenNow),
) -> staff::views::QueueLine {
    let (catalogue, today) = (app.heard.catalogue(), app.heard.now().day());
    let since = |day: Day| clock(due(&catalogue.settings.calendar, day, today));
    let harm = harm(&line);
    staff::views::QueueLine {
        href: format!("/views/{}", line.id),
        id: line.id.to_string(),
        ticked: ticks.has(line.id),
        stuck: ticks.stuck.contains(&line.id),
        snippet: line.opens.then_some(line.snippet),
        english: line.english,
        situation: options::situation(&catalogue, &line.scenario),
        mood: line.mood.and_then(|mood| u8::try_from(mood).ok()),
        state: line.state,
        wrote_again: line.wrote_again,
        helped: line.helped,
        audience: line.audience,
        lang: line.lang,
        media: line.media,
        received_on: line.received_at.day().civil(),
        due: line.waiting_since.map(|at| since(at.day())),
        harm,
        themes: line.themes.iter().filter_map(|id| catalogue.theme(*id)).map(|t| t.title.clone()).collect(),
        service: line.service.and_then(|id| catalogue.service(id)).map(|s| s.name.clone()),
        assigned: line.assigned.map(|id| match id == me {
            true => staff::views::SeesToIt::Reader,
            false => staff::views::SeesToIt::Colleague(team.get(&id).cloned()),
        }),
        waits: (line.waits.0, line.waits.1.map(Day::civil)),
        due_on: line.due_on.map(Day::civil),
        open_with: open_with(here, line.id, team),
    }
}
