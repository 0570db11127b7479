//! Linking what bears on the plan, and taking a link off again.

use std::collections::HashMap;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use heard_app::pages::staff::strategy::{Done, LinkPage, LinkProblem, Linkable, PlanGroup};
use heard_app::pages::staff::{self, Choice};
use heard_domain::evidence::{BearError, Bearing, End, Kind, Relation, Unlinked, bear, unlink};
use heard_domain::ids::{LinkId, MeasureId, ObjectiveId, PlanRowId, ResponseId, ReviewId};
use heard_domain::measures::measure_titles;
use heard_domain::people::{EditStrategy, Grant, ReadReviews, ReadStrategy, StaffHome};
use heard_domain::responses::{ResponseState, responses};
use heard_domain::reviews::reviews;
use heard_domain::strategy::actions_by_objective;

use super::actions::address;
use crate::fields::Fields;
use crate::page::page;
use crate::staff::frame::{Staff, done, status_of};
use crate::{App, Failure};

/// What a link's ends are, as the form says them: what it is, and its id.
#[derive(Default)]
struct Typed {
    plan: Option<End>,
    other: Option<End>,
    relation: Option<Relation>,
    why: String,
    /// Whether one comes from the other end, not from the plan's.
    from_other: bool,
}

/// The page of an end, to go back to. Of a theme it is the page that offers to link it.
fn page_of(end: End) -> Option<String> {
    match end.kind {
        Kind::Objective => Some(format!("/strategy/objectives/{}", ObjectiveId::from(end.id))),
        Kind::Row => Some(address(end.id.into())),
        Kind::Response => Some(format!("/responses/{}", ResponseId::from(end.id))),
        Kind::Review => Some(format!("/reviews/{}", ReviewId::from(end.id))),
        Kind::Measure => Some(format!("/strategy/measures/{}", MeasureId::from(end.id))),
        Kind::Theme => Some("/strategy/check".to_owned()),
        Kind::View => None,
    }
}

fn end(text: &str) -> Option<End> {
    let (kind, id) = text.split_once(':')?;
    let id: LinkId = id.parse().ok()?;
    Some(End { kind: Kind::parse(kind)?, id: id.bytes() })
}

fn value(kind: Kind, id: impl std::fmt::Display) -> String {
    format!("{}:{id}", kind.name())
}

/// `GET /strategy/link`
pub async fn form(
    State(app): State<App>,
    by: Grant<EditStrategy>,
    Staff(frame): Staff,
    Query(asked): Query<HashMap<String, String>>,
) -> Result<Response, Failure> {
    let of = |name: &str| asked.get(name).and_then(|text| end(text));
    let from_other = asked.contains_key("other");
    let typed = Typed { plan: of("plan"), other: of("other"), from_other, ..Typed::default() };
    draw(&app, &by, frame, typed, None).await
}

async fn draw(
    app: &App,
    by: &Grant<EditStrategy>,
    frame: staff::StaffFrame,
    typed: Typed,
    problem: Option<LinkProblem>,
) -> Result<Response, Failure> {
    let props = LinkPage {
        plan: plan_choices(app, by, typed.plan).await?,
        others: others(app, by, typed.other).await?,
        relation: typed.relation,
        why: typed.why,
        from_other: typed.from_other,
        problem,
    };
    Ok(page(status_of(problem.is_some()), move || staff::strategy::link(frame, props)))
}

/// Every objective of the plan in force, each with its actions.
async fn plan_choices(app: &App, by: &Grant<EditStrategy>, chosen: Option<End>) -> Result<Vec<PlanGroup>, Failure> {
    let row = chosen.filter(|end| end.kind == Kind::Row).map(|end| PlanRowId::from(end.id));
    let mut actions = actions_by_objective(&app.heard, by, row).await?;
    let catalogue = app.heard.catalogue();
    let mut groups = Vec::with_capacity(catalogue.objectives.len());
    for objective in &catalogue.objectives {
        let is_chosen = chosen == Some(End { kind: Kind::Objective, id: objective.id.bytes() });
        let (value_of, young) = (value(Kind::Objective, objective.id), objective.young_wording.as_deref());
        let mut under = Vec::new();
        for (id, text) in actions.remove(&objective.id).unwrap_or_default() {
            let is_chosen = chosen == Some(End { kind: Kind::Row, id: id.bytes() });
            under.push(Choice { value: value(Kind::Row, id), text, chosen: is_chosen });
        }
        let objective = Choice::objective(value_of, objective.position, young, &objective.text, is_chosen);
        groups.push(PlanGroup { objective, actions: under });
    }
    Ok(groups)
}

/// Public answers, reviews whose service the reader may see, themes in use, and measures.
async fn others(app: &App, by: &Grant<EditStrategy>, chosen: Option<End>) -> Result<Vec<Linkable>, Failure> {
    let linkable = |what: Kind, id: [u8; 16], value: String, text: String| Linkable {
        value,
        what,
        text,
        chosen: chosen == Some(End { kind: what, id }),
    };
    let mut all = Vec::new();
    let reader = Grant::<StaffHome>::check(by.account()).ok_or(Failure::Forbidden)?;
    for line in responses(&app.heard, &reader).await? {
        if line.state == ResponseState::Published {
            let named = value(Kind::Response, line.id);
            all.push(linkable(Kind::Response, line.id.bytes(), named, line.text.you_said));
        }
    }
    if let Some(reader) = Grant::<ReadReviews>::check(by.account()) {
        for review in reviews(&app.heard, &reader).await? {
            let named = value(Kind::Review, review.id);
            all.push(linkable(Kind::Review, review.id.bytes(), named, review.brief.title));
        }
    }
    for theme in app.heard.catalogue().themes.iter().filter(|theme| theme.in_use()) {
        let named = value(Kind::Theme, theme.id);
        all.push(linkable(Kind::Theme, theme.id.bytes(), named, theme.title.clone()));
    }
    if let Some(reader) = Grant::<ReadStrategy>::check(by.account()) {
        for measure in measure_titles(&app.heard, &reader).await? {
            let named = value(Kind::Measure, measure.id);
            let text = staff::measures::measure_title(&measure.name, measure.unit);
            all.push(linkable(Kind::Measure, measure.id.bytes(), named, text));
        }
    }
    Ok(all)
}

/// `POST /strategy/link`
pub async fn add(
    State(app): State<App>,
    by: Grant<EditStrategy>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let typed = Typed {
        plan: end(fields.get("plan")),
        other: end(fields.get("other")),
        relation: Relation::parse(fields.get("relation")),
        why: fields.get("why").to_owned(),
        from_other: fields.get("from") == "other",
    };
    let problem = match (typed.other, typed.relation, typed.plan) {
        (None, ..) => LinkProblem::NoOther,
        (_, None, _) => LinkProblem::NoRelation,
        (.., None) => LinkProblem::NoPlan,
        (Some(other), Some(relation), Some(plan)) => {
            let new = Bearing { plan, relation, other, why: typed.why.clone() };
            match bear(&app.heard, &by, new).await {
                Ok(objective) => {
                    let from = page_of(if typed.from_other { other } else { plan });
                    let back = from.unwrap_or_else(|| format!("/strategy/objectives/{objective}"));
                    return Ok(done(&back, Done::Linked));
                }
                Err(BearError::NotInPlan) => LinkProblem::NoPlan,
                Err(BearError::NoSuch) => LinkProblem::NoOther,
                Err(BearError::OnlySpeaks) => LinkProblem::OnlySpeaks,
                Err(BearError::Itself) => LinkProblem::Itself,
                Err(BearError::NoWhy) => LinkProblem::NoWhy,
                Err(BearError::TooLong) => LinkProblem::TooLong,
                Err(BearError::Already) => LinkProblem::Already,
                Err(BearError::Storage(error)) => return Err(error.into()),
            }
        }
    };
    draw(&app, &by, frame, typed, Some(problem)).await
}

/// `POST /strategy/links/{id}/remove`
pub async fn remove(
    State(app): State<App>,
    by: Grant<EditStrategy>,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let id: LinkId = id.parse().map_err(|_| Failure::NotFound)?;
    let what = match unlink(&app.heard, &by, id).await? {
        Unlinked::Off => Done::Unlinked,
        Unlinked::Before => Done::UnlinkedBefore,
        Unlinked::Coded => return Err(Failure::NotFound),
    };
    let back = fields.get("objective").parse::<ObjectiveId>();
    let back = back.map_or_else(|_| "/strategy".to_owned(), |id| format!("/strategy/objectives/{id}"));
    Ok(done(&back, what))
}
