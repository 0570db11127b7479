//! The queue.

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff::{self, Choice, Worded as _};
use heard_domain::catalogue::Catalogue;
use heard_domain::ids::ViewId;
use heard_domain::people::{Grant, Moderate};
use heard_domain::safeguarding::concerns::counts;
use heard_domain::views::{QueueFilter, QueueLine, ViewState, queue};
use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use serde::Deserialize;

use crate::page::page;
use crate::staff::frame::Staff;
use crate::staff::options;
use crate::{App, Failure};

/// What the queue is asked for.
#[derive(Deserialize, Default)]
pub struct Asked {
    #[serde(default)]
    state: String,
    #[serde(default)]
    scenario: String,
    #[serde(default)]
    theme: String,
    #[serde(default)]
    service: String,
    #[serde(default)]
    mood: String,
    #[serde(default)]
    untagged: String,
    #[serde(default)]
    after: String,
}

impl Asked {
    fn filter(&self, catalogue: &Catalogue) -> QueueFilter {
        // One that was merged stands for the other.
        let theme = self.theme.parse().ok().and_then(|id| catalogue.standing_theme(id));
        QueueFilter {
            state: ViewState::parse(&self.state).filter(|state| *state != ViewState::Withdrawn),
            scenario: Some(self.scenario.clone()).filter(|s| !s.is_empty()),
            theme: theme.map(|theme| theme.id),
            service: self.service.parse().ok(),
            mood: self.mood.parse().ok().filter(|mood| (1..=5).contains(mood)),
            untagged: !self.untagged.is_empty(),
            after: after(&self.after),
        }
    }

    /// The same question without its place in the list.
    fn query(&self) -> String {
        let parts = [
            ("state", &self.state),
            ("scenario", &self.scenario),
            ("theme", &self.theme),
            ("service", &self.service),
            ("mood", &self.mood),
            ("untagged", &self.untagged),
        ];
        let plain = |value: &str| value.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-');
        parts
            .iter()
            .filter(|(_, value)| !value.is_empty() && plain(value))
            .map(|(name, value)| format!("{name}={value}&"))
            .collect()
    }
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
) -> Result<Response, Failure> {
    let filter = asked.filter(&app.heard.catalogue());
    let found = queue(&app.heard, &by, &filter).await?;
    let more_href = match (found.more, found.lines.last()) {
        (true, Some(last)) => Some(format!("/queue?{}after={}-{}", asked.query(), last.received_at.0, last.id)),
        _ => None,
    };
    let mut conn = app.heard.words().read().await?;
    let concerns = counts(&app.heard, &mut conn, by.account()).await?.unwrap_or_default();
    drop(conn);
    let props = staff::views::QueuePage {
        concerns,
        filters: filters(&app, &filter),
        total: found.total,
        over: found.over,
        lines: found.lines.into_iter().map(|l| line(&app, l)).collect(),
        more_href,
        first_href: filter.after.map(|_| format!("/queue?{}", asked.query())),
    };
    Ok(page(StatusCode::OK, move || staff::views::queue(frame, props)))
}

fn filters(app: &App, filter: &QueueFilter) -> staff::views::QueueFilters {
    let catalogue = app.heard.catalogue();
    let state = |s: &ViewState| Choice {
        value: s.name().to_owned(),
        text: s.words().to_owned(),
        chosen: filter.state == Some(*s),
    };
    let themes = options::tagged_with(&catalogue, filter.theme);
    staff::views::QueueFilters {
        states: ViewState::ALL.iter().filter(|s| **s != ViewState::Withdrawn).map(state).collect(),
        scenarios: options::situations(&catalogue, filter.scenario.as_deref()),
        themes: themes.iter().map(Choice::theme).collect(),
        services: options::services(&catalogue, filter.service),
        mood: filter.mood.and_then(|mood| u8::try_from(mood).ok()),
        untagged: filter.untagged,
    }
}

fn line(app: &App, line: QueueLine) -> staff::views::QueueLine {
    let catalogue = app.heard.catalogue();
    staff::views::QueueLine {
        href: format!("/views/{}", line.id),
        snippet: line.opens.then_some(line.snippet),
        situation: options::situation(&catalogue, &line.scenario),
        mood: line.mood.and_then(|mood| u8::try_from(mood).ok()),
        state: line.state,
        helped: line.helped,
        audience: line.audience,
        lang: line.lang,
        media: line.media,
        received_on: line.received_at.day().civil(),
        waiting_days: app.heard.now().day().days_since(line.received_at.day()),
        themes: line.themes.iter().filter_map(|id| catalogue.theme(*id)).map(|t| t.title.clone()).collect(),
        service: line.service.and_then(|id| catalogue.service(id)).map(|s| s.name.clone()),
        due_on: line.due_on.map(Day::civil),
    }
}
