//! What belongs together, and one answer for many.

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff::views::{
    AlikeLine, BeginWith, ClusterLine, ClusterPage, ClusterView, ShownPlace, TogetherPage,
};
use heard_app::pages::staff::{self, StaffFrame};
use heard_domain::catalogue::Catalogue;
use heard_domain::ids::{ThemeId, ViewId};
use heard_domain::people::{Grant, Moderate, Respond};
use heard_domain::views::{
    Alike, Cluster, ClusterPlace, QueueLine, ShownAlike, ShownCluster, ViewState, alike, alike_to, cluster, clusters,
};
use serde::Deserialize;

use crate::page::page;
use crate::staff::frame::Staff;
use crate::{App, Failure};

/// Which cluster is asked for; without a theme all of them.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    theme: String,
    #[serde(default)]
    service: String,
    #[serde(default)]
    district: String,
    /// The view that others are like in their words.
    #[serde(default)]
    like: String,
}

impl Asked {
    fn place(&self) -> ClusterPlace {
        match (self.service.parse(), self.district.is_empty()) {
            (Ok(service), _) => ClusterPlace::Service(service),
            (Err(_), false) => ClusterPlace::District(self.district.clone()),
            (Err(_), true) => ClusterPlace::Anywhere,
        }
    }
}

fn address(cluster: &Cluster) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("theme", &cluster.theme.to_string());
    match &cluster.place {
        ClusterPlace::Service(service) => {
            query.append_pair("service", &service.to_string());
        }
        ClusterPlace::District(district) => {
            query.append_pair("district", district);
        }
        ClusterPlace::Anywhere => {}
    }
    format!("/queue/together?{}", query.finish())
}

fn theme(catalogue: &Catalogue, theme: ThemeId) -> String {
    catalogue.theme(theme).map(|theme| theme.title.clone()).unwrap_or_default()
}

fn place(catalogue: &Catalogue, place: &ClusterPlace) -> ShownPlace {
    match place {
        ClusterPlace::Service(service) => {
            ShownPlace::Service(catalogue.service(*service).map(|service| service.name.clone()).unwrap_or_default())
        }
        ClusterPlace::District(district) => ShownPlace::District(district.clone()),
        ClusterPlace::Anywhere => ShownPlace::Anywhere,
    }
}

fn many(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

fn line(catalogue: &Catalogue, cluster: &Cluster) -> ClusterLine {
    ClusterLine {
        href: address(cluster),
        theme: theme(catalogue, cluster.theme),
        place: place(catalogue, &cluster.place),
        views: many(cluster.views.len()),
    }
}

fn view(line: QueueLine) -> ClusterView {
    ClusterView {
        id: line.id.to_string(),
        snippet: line.opens.then_some(line.snippet),
        lang: line.lang,
        received_on: line.received_at.day().civil(),
        read: line.state != ViewState::Sent,
        alone: line.media.is_empty(),
    }
}

/// What a response about it begins with.
fn begin(catalogue: &Catalogue, found: &ShownCluster) -> BeginWith {
    let theme = found.cluster.theme;
    // A response is about a theme of the first level.
    let topic = catalogue.theme(theme).map_or(theme, |one| catalogue.heading(one));
    BeginWith {
        theme: Some(topic.to_string()),
        service: match &found.cluster.place {
            ClusterPlace::Service(service) => Some(service.to_string()),
            ClusterPlace::District(_) | ClusterPlace::Anywhere => None,
        },
        objective: found.objective.map(|objective| objective.to_string()),
    }
}

/// The same where their words are what they share.
fn begin_alike(catalogue: &Catalogue, found: &ShownAlike) -> BeginWith {
    let heading = |theme: ThemeId| catalogue.theme(theme).map_or(theme, |one| catalogue.heading(one));
    BeginWith {
        theme: found.alike.theme.map(|theme| heading(theme).to_string()),
        service: match &found.alike.place {
            Some(ClusterPlace::Service(service)) => Some(service.to_string()),
            Some(ClusterPlace::District(_) | ClusterPlace::Anywhere) | None => None,
        },
        objective: found.objective.map(|objective| objective.to_string()),
    }
}

fn alike_line(catalogue: &Catalogue, one: &Alike) -> AlikeLine {
    AlikeLine {
        href: format!("/queue/together?like={}", one.like),
        theme: one.theme.map(|id| theme(catalogue, id)),
        place: one.place.as_ref().map(|of| place(catalogue, of)),
        views: many(one.views.len()),
    }
}

/// Those that are like one view in their words.
async fn show_alike(app: &App, by: &Grant<Moderate>, frame: StaffFrame, like: ViewId) -> Result<Response, Failure> {
    let catalogue = app.heard.catalogue();
    let found = alike_to(&app.heard, by, like).await?.ok_or(Failure::NotFound)?;
    let writes = Grant::<Respond>::check(by.account()).is_some();
    let begin = writes.then(|| begin_alike(&catalogue, &found));
    let ShownAlike { alike, lines, .. } = found;
    let props = ClusterPage {
        theme: alike.theme.map(|id| theme(&catalogue, id)),
        place: alike.place.as_ref().map(|of| place(&catalogue, of)),
        views: many(alike.views.len()),
        begin,
        lines: lines.into_iter().map(view).collect(),
    };
    Ok(page(StatusCode::OK, move || staff::views::cluster(frame, props)))
}

/// `GET /queue/together`
pub async fn show(
    State(app): State<App>,
    by: Grant<Moderate>,
    Staff(frame): Staff,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    let catalogue = app.heard.catalogue();
    if let Ok(like) = asked.like.parse() {
        return show_alike(&app, &by, frame, like).await;
    }
    let Ok(of) = asked.theme.parse::<ThemeId>() else {
        let found = clusters(&app.heard, &by).await?;
        let by_words = alike(&app.heard, &by, &found).await?;
        let props = TogetherPage {
            clusters: found.iter().map(|cluster| line(&catalogue, cluster)).collect(),
            alike: by_words.iter().map(|one| alike_line(&catalogue, one)).collect(),
        };
        return Ok(page(StatusCode::OK, move || staff::views::together(frame, props)));
    };
    let found = cluster(&app.heard, &by, of, &asked.place()).await?.ok_or(Failure::NotFound)?;
    let writes = Grant::<Respond>::check(by.account()).is_some();
    let props = ClusterPage {
        theme: Some(theme(&catalogue, of)),
        place: Some(place(&catalogue, &found.cluster.place)),
        views: many(found.cluster.views.len()),
        begin: writes.then(|| begin(&catalogue, &found)),
        lines: found.lines.into_iter().map(view).collect(),
    };
    Ok(page(StatusCode::OK, move || staff::views::cluster(frame, props)))
}
