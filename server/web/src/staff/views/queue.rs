//! The queue.

mod filters;
mod line;
mod more;
mod open;
mod sought;
mod strips;

use std::collections::HashMap;

use axum::extract::{Query, State};
use axum::http::{HeaderMap, Uri};
use axum::response::Response;
use heard_app::pages::staff::views::{Column, Further, LastDeed, ManyProblem};
use heard_app::pages::staff::{self, StaffFrame};
use heard_domain::catalogue::Catalogue;
use heard_domain::ids::{AccountId, ThemeId, ViewId};
use heard_domain::people::{Grant, Moderate};
use heard_domain::safeguarding::concerns::counts;
use heard_domain::views::{QueueFilter, ViewState, WaitsFor, last_deed, late_before, open_with, queue, team};
use heard_storage::clock::Moment;
use serde::Deserialize;

use filters::filters;
use line::{Ticks, line};
use more::{More, NOBODY, languages};
use open::open;
use strips::strips;

use super::columns::chosen;
use super::lists::{kept, places};
use super::stop::held;
use crate::page::page;
use crate::staff::frame::{Staff, status_of};
use crate::staff::options;
use crate::{App, Failure};

/// Stands for the reader's own account in links.
pub(super) const ME: &str = "me";

/// Stands in links for the first view of a part of the list.
const FIRST: &str = "first";

/// Stands in links for every line of a part of the list.
const EVERY: &str = "all";

/// What the queue is asked for.
#[derive(Deserialize, Default)]
pub struct Asked {
    #[serde(default)]
    state: String,
    #[serde(default)]
    waits: String,
    #[serde(default)]
    who: String,
    #[serde(default)]
    lang: String,
    #[serde(default)]
    scenario: String,
    #[serde(default)]
    theme: String,
    #[serde(default)]
    service: String,
    #[serde(default)]
    untagged: String,
    #[serde(default)]
    q: String,
    #[serde(default)]
    words: String,
    #[serde(default)]
    after: String,
    #[serde(default)]
    open: String,
    #[serde(default)]
    tick: String,
    #[serde(flatten)]
    more: More,
}

impl Asked {
    /// The theme that is asked for: one that was merged stands for the other.
    fn theme(&self, catalogue: &Catalogue) -> Option<ThemeId> {
        self.theme.parse().ok().and_then(|id| catalogue.standing_theme(id)).map(|theme| theme.id)
    }

    fn filter(&self, app: &App, me: AccountId) -> QueueFilter {
        let catalogue = &app.heard.catalogue();
        let filter = QueueFilter {
            state: ViewState::parse(&self.state).filter(|state| *state != ViewState::Withdrawn),
            scenario: Some(self.scenario.clone()).filter(|s| !s.is_empty()),
            // With everything below it.
            themes: self.theme(catalogue).map(|theme| standing_below(catalogue, theme)).unwrap_or_default(),
            waits: WaitsFor::parse(&self.waits),
            assigned: if self.who == ME { Some(me) } else { self.who.parse().ok() },
            nobodys: self.who == NOBODY,
            langs: languages(&self.lang),
            untagged: !self.untagged.is_empty(),
            sought: sought::sought(&self.q, &self.words),
            late: self.more.late().then(|| late_before(&app.heard)),
            after: after(&self.after),
            ..QueueFilter::default()
        };
        self.more.narrow(catalogue, filter, self.service.parse().ok())
    }

    /// The question that stands in an address.
    pub fn read(query: &str) -> Self {
        Query::try_from_uri(&uri(query)).map(|Query(asked)| asked).unwrap_or_default()
    }

    /// The same question with the part of the list it is about.
    pub fn part(&self) -> String {
        let after = after(&self.after).map(|(at, id)| format!("after={}-{id}&", at.0)).unwrap_or_default();
        format!("{}{after}", self.query())
    }

    /// Where the first view after this place of the list is open beside it; `None` where that
    /// is no place.
    pub fn first_after(&self, place: &str) -> Option<String> {
        let (at, id) = after(place)?;
        Some(format!("/queue?{}after={}-{id}&open={FIRST}", self.query(), at.0))
    }

    /// Where it leads: to the list, with the view that was open beside it.
    pub fn address(&self) -> String {
        let open = self.open.parse::<ViewId>().map(|view| format!("open={view}")).unwrap_or_default();
        format!("/queue?{}{open}", self.part())
    }

    /// The same question without its place in the list.
    pub fn query(&self) -> String {
        self.narrowed() + &sought::query(&self.q, &self.words)
    }

    /// What narrows the list, but for the words that are looked for.
    pub fn narrowed(&self) -> String {
        let parts = [
            ("state", &self.state),
            ("waits", &self.waits),
            ("who", &self.who),
            ("lang", &self.lang),
            ("scenario", &self.scenario),
            ("theme", &self.theme),
            ("service", &self.service),
            ("untagged", &self.untagged),
        ];
        let plain = |value: &str| value.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-');
        let plain: String = parts
            .iter()
            .filter(|(_, value)| !value.is_empty() && plain(value))
            .map(|(name, value)| format!("{name}={value}&"))
            .collect();
        plain + &self.more.query()
    }
}

/// A theme and what stands below it; what was merged has no tags.
fn standing_below(catalogue: &Catalogue, theme: ThemeId) -> Vec<ThemeId> {
    let mut below = catalogue.below(theme);
    below.retain(|id| catalogue.theme(*id).is_some_and(|theme| theme.merged.is_none()));
    below
}

/// An address with this question; without one where it is none.
fn uri(query: &str) -> Uri {
    format!("/queue?{query}").parse().unwrap_or_default()
}

fn after(text: &str) -> Option<(Moment, ViewId)> {
    let (at, id) = text.split_once('-')?;
    Some((Moment(at.parse().ok()?), id.parse().ok()?))
}

/// `GET /queue`
pub async fn show(
    State(app): State<App>,
    by: Grant<Moderate>,
    Staff(frame): Staff,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let refused = Refused { columns: chosen(&headers), ..Refused::default() };
    draw(&app, &by, frame, &asked, refused).await
}

/// The list with one view open beside it, a form about which was refused.
pub async fn draw_open(
    app: &App,
    by: &Grant<Moderate>,
    frame: StaffFrame,
    (query, view): (&str, ViewId),
    refused: Refused,
) -> Result<Response, Failure> {
    let asked = Asked { open: view.to_string(), ..Asked::read(query) };
    draw(app, by, frame, &asked, refused).await
}

/// Why nothing was done with what was ticked, and what that was; and how the list is shown.
#[derive(Default)]
pub struct Refused {
    /// The columns that were chosen on this device.
    pub columns: Vec<Column>,
    /// Why.
    pub problem: Option<ManyProblem>,
    /// What was ticked.
    pub ticked: Vec<ViewId>,
    /// What of that was in the way.
    pub stuck: Vec<ViewId>,
    /// The form about the open view that was refused.
    pub form: Option<staff::views::Refused>,
}

/// The queue; with 422 where nothing was done with what was ticked.
pub async fn draw(
    app: &App,
    by: &Grant<Moderate>,
    frame: StaffFrame,
    asked: &Asked,
    refused: Refused,
) -> Result<Response, Failure> {
    let filter = asked.filter(app, by.id());
    let found = queue(&app.heard, by, &filter).await?;
    let last = found.lines.last().filter(|_| found.more);
    let place = last.map(|last| format!("{}-{}", last.received_at.0, last.id));
    let more_href = place.as_ref().map(|place| format!("/queue?{}after={place}", asked.query()));
    let mut conn = app.heard.words().read().await?;
    let concerns = counts(&app.heard, &mut conn, by.account()).await?.unwrap_or_default();
    drop(conn);
    let team: HashMap<AccountId, String> =
        team(&app.heard, by).await?.into_iter().map(|one| (one.id, one.name)).collect();
    let search = sought::search(app, &filter.sought).await?;
    let ids: Vec<ViewId> = found.lines.iter().map(|line| line.id).collect();
    let here = open_with(&app.heard, by, &ids).await?;
    let status = status_of(refused.problem.is_some() || refused.form.is_some());
    let further =
        more_href.as_ref().zip(place).map(|(href, place)| Further { href: format!("{href}&open={FIRST}"), place });
    let open = open(app, by, &frame.path, (asked, refused.form), (&found.lines, further)).await?;
    let ticks = Ticks { every: asked.tick == EVERY, ticked: &refused.ticked, stuck: &refused.stuck };
    let props = staff::views::QueuePage {
        refused: refused.problem,
        concerns,
        strips: if open.is_none() { Some(strips(app, by).await?) } else { None },
        kept: kept(app, by, Some(&asked.query())).await?,
        places: if open.is_none() { places(app, by, "").await? } else { Vec::new() },
        filters: filters(app, asked, &filter, (by.id(), &team), search),
        total: found.total,
        over: found.over,
        lines: found.lines.into_iter().map(|l| line(app, l, (by.id(), &team), (ticks, &here))).collect(),
        more_href,
        held: held(app, by).await?,
        last: last_deed(&app.heard, by).await?.map(|deed| LastDeed {
            id: deed.id.to_string(),
            what: deed.what,
            views: deed.views,
            at: deed.at.local(),
            goes_at: deed.goes_at.map(Moment::local),
        }),
        query: asked.part(),
        columns: refused.columns,
        tags: options::themes_in_use(&app.heard.catalogue(), None, &[]),
        open,
        today: app.heard.now().day().civil(),
        first_href: filter.after.map(|_| format!("/queue?{}", asked.query())),
    };
    Ok(page(status, move || staff::views::queue(frame, props)))
}
