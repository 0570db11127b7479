//! Lists of the queue that somebody keeps.

use axum::extract::{Path, State};
use axum::response::Response;
use heard_app::pages::staff::views::{Done, KeptList, ListsPage, NewList, SavedListProblem, lists};
use heard_app::pages::staff::{Choice, StaffFrame};
use heard_domain::assignments::Place;
use heard_domain::ids::SavedListId;
use heard_domain::people::{Grant, Moderate};
use heard_domain::views::{
    ListOf, SavedListError, Saving, list_places, remove_list, rename_list, save_list, saved_lists,
};

use super::queue::Asked;
use crate::page::page;
use crate::staff::assignments::{place_name, place_of, place_value};
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done, status_of};
use crate::{App, Failure};

/// Where they are renamed and removed.
const PATH: &str = "/queue/lists";

fn address(query: &str) -> String {
    match query.trim_end_matches('&') {
        "" => "/queue".to_owned(),
        query => format!("/queue?{query}"),
    }
}

/// The lists of the reader and of the team; `shown` is what the queue is narrowed to.
pub(super) async fn kept(app: &App, by: &Grant<Moderate>, shown: Option<&str>) -> Result<Vec<KeptList>, Failure> {
    let lists = saved_lists(&app.heard, by).await?;
    let catalogue = app.heard.catalogue();
    let kept = lists.into_iter().map(|list| KeptList {
        id: list.id.to_string(),
        name: list.name,
        href: address(&list.query),
        whose: list.whose,
        place: list.place.as_ref().map(|place| place_name(&catalogue, place)),
        current: shown == Some(list.query.as_str()),
    });
    Ok(kept.collect())
}

/// The teams, districts and services that the reader can keep a list for.
pub(super) async fn places(app: &App, by: &Grant<Moderate>, chosen: &str) -> Result<Vec<Choice>, Failure> {
    let places = list_places(&app.heard, by).await?;
    let catalogue = app.heard.catalogue();
    let choice = |place: &Place| {
        let value = place_value(place);
        Choice { chosen: value == chosen, value, text: place_name(&catalogue, place) }
    };
    Ok(places.iter().map(choice).collect())
}

async fn draw(app: &App, by: &Grant<Moderate>, frame: StaffFrame, props: ListsPage) -> Result<Response, Failure> {
    let props = ListsPage { lists: kept(app, by, None).await?, ..props };
    Ok(page(status_of(props.problem.is_some()), move || lists(frame, props)))
}

fn problem(error: SavedListError) -> Result<SavedListProblem, Failure> {
    Ok(match error {
        SavedListError::NoName => SavedListProblem::NoName,
        SavedListError::TooLong => SavedListProblem::TooLong,
        SavedListError::TooMuch => SavedListProblem::TooMuch,
        SavedListError::NotTheirPlace => SavedListProblem::NotTheirPlace,
        SavedListError::TooMany => SavedListProblem::TooMany,
        SavedListError::Gone => return Err(Failure::NotFound),
        SavedListError::Storage(error) => return Err(error.into()),
    })
}

fn id(text: &str) -> Result<SavedListId, Failure> {
    text.parse().map_err(|_| Failure::NotFound)
}

/// `GET /queue/lists`
pub async fn show(State(app): State<App>, by: Grant<Moderate>, Staff(frame): Staff) -> Result<Response, Failure> {
    draw(&app, &by, frame, ListsPage::default()).await
}

/// `POST /queue/lists`: `name`, `whose`, the `place` where it is of one, and the `query` that
/// the list is narrowed by.
pub async fn save(form: Form<Moderate>) -> Result<Response, Failure> {
    let Form { app, by, fields, frame } = form;
    // Only what narrows it: neither a place in the list, nor words that were looked for.
    let query = Asked::read(fields.get("query")).narrowed();
    let whose = ListOf::parse(fields.get("whose"));
    let name = fields.get("name").to_owned();
    let place = place_of(fields.get("place"));
    let saving = Saving { name: name.clone(), query: query.clone(), whose: whose.unwrap_or(ListOf::Own), place };
    match save_list(&app.heard, &by, saving).await {
        Ok(_) => Ok(done(&address(&query), Done::ListKept)),
        Err(error) => {
            let problem = Some(problem(error)?);
            let places = places(&app, &by, fields.get("place")).await?;
            let new = Some(NewList { name, query, whose, places });
            draw(&app, &by, frame, ListsPage { new, problem, ..ListsPage::default() }).await
        }
    }
}

/// `POST /queue/lists/{id}/rename`: its new `name`.
pub async fn rename(Path(list): Path<String>, form: Form<Moderate>) -> Result<Response, Failure> {
    let Form { app, by, fields, frame } = form;
    let list = id(&list)?;
    match rename_list(&app.heard, &by, list, fields.get("name")).await {
        Ok(()) => Ok(done(PATH, Done::ListRenamed)),
        Err(error) => {
            let problem = Some(problem(error)?);
            let renamed = Some((list.to_string(), fields.get("name").to_owned()));
            draw(&app, &by, frame, ListsPage { renamed, problem, ..ListsPage::default() }).await
        }
    }
}

/// `POST /queue/lists/{id}/remove`
pub async fn remove(Path(list): Path<String>, form: Form<Moderate>) -> Result<Response, Failure> {
    match remove_list(&form.app.heard, &form.by, id(&list)?).await {
        Ok(()) => Ok(done(PATH, Done::ListRemoved)),
        Err(SavedListError::Storage(error)) => Err(error.into()),
        Err(_) => Err(Failure::NotFound),
    }
}
