//! What would be published next.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff::ShownCount;
use heard_app::pages::staff::board::{NextLine, NextPage, board_next};
use heard_domain::figures::tables::{Split, Table};
use heard_domain::figures::{About, Figure, Preview, preview};
use heard_domain::people::{Grant, Moderate};
use heard_domain::views::Helped;

use crate::page::page;
use crate::staff::frame::{Staff, months, shown};
use crate::{App, Failure};

/// `GET /board/next`
pub async fn next(State(app): State<App>, by: Grant<Moderate>, Staff(frame): Staff) -> Result<Response, Failure> {
    let found = preview(&app.heard, &by).await?;
    let catalogue = app.heard.catalogue();
    let theme = |about: &About| match about {
        About::Theme(id) => catalogue.theme(*id).map(|theme| theme.title.clone()),
        _ => None,
    };
    let objective = |about: &About| match about {
        About::Objective(id) => catalogue
            .objectives
            .iter()
            .find(|one| one.id == *id)
            .map(|one| (one.position, one.young_wording.clone().unwrap_or_else(|| one.text.clone()))),
        _ => None,
    };
    let named = |table| -> Vec<(String, ShownCount)> {
        rows(&found, table).filter_map(|one| theme(&one.about).map(|name| (name, shown(one.count)))).collect()
    };
    let props = NextPage {
        period: months(found.period),
        from: found.from.day().civil(),
        whole: rows(&found, Table::Everyone).next().map(|one| line(None, String::new(), one)).unwrap_or_default(),
        objectives: rows(&found, Table::Objectives)
            .filter_map(|one| objective(&one.about).map(|(position, name)| line(Some(position), name, one)))
            .collect(),
        other_objectives: rest(&found, Table::Objectives),
        themes: named(Table::TopThemes),
        other_themes: rest(&found, Table::TopThemes),
        entries: named(Table::Entries),
    };
    Ok(page(StatusCode::OK, move || board_next(frame, props)))
}

fn rows(found: &Preview, table: Table) -> impl Iterator<Item = &Figure> {
    found.figures.iter().filter(move |one| one.table == table)
}

fn rest(found: &Preview, table: Table) -> ShownCount {
    let rest = rows(found, table).find(|one| one.about == About::EverythingElse);
    rest.map_or(ShownCount::Withheld, |one| shown(one.count))
}

fn line(position: Option<i64>, name: String, figure: &Figure) -> NextLine {
    let part = |split, name: &str| figure.by(split).map_or(ShownCount::Withheld, |parts| shown(parts.part(name)));
    let faces = Split::Mood.parts();
    NextLine {
        position,
        name,
        count: shown(figure.count),
        faces: std::array::from_fn(|at| part(Split::Mood, faces[at])),
        helped: std::array::from_fn(|at| part(Split::Helper, Helped::ALL[at].name())),
    }
}
