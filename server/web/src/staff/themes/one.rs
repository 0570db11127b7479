//! One theme, and everything that can be done with it.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::i18n::Lang;
use heard_app::pages::staff::themes::{Done, MergeLine, ThemeForm, ThemePage, ThemeProblem, ThemeState, ThemeTyped};
use heard_app::pages::staff::{self, Link, StaffFrame};
use heard_domain::catalogue::Words;
use heard_domain::ids::{ThemeId, ThemeMergeId};
use heard_domain::people::{Grant, KeepContent, Moderate};
use heard_domain::themes::{
    ThemeError, ThemeWords, Way, bring_back_theme, merge_themes, move_theme, put_back_words, read_theme, rename_theme,
    retire_theme, split_theme, step_theme, undo_merge,
};

use super::list::state;
use super::versions::lines;
use crate::fields::Fields;
use crate::page::page;
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done};
use crate::staff::options;
use crate::{App, Failure};

/// The theme of the path.
fn id(text: &str) -> Result<ThemeId, Failure> {
    text.parse().map_err(|_| Failure::NotFound)
}

fn typed(words: &ThemeWords) -> ThemeTyped {
    let word = |lang: Lang| (lang, words.young.get(lang.code()).cloned().unwrap_or_default());
    ThemeTyped { title: words.title.clone(), young: Lang::ALL.map(word).to_vec() }
}

async fn props(app: &App, by: &Grant<KeepContent>, id: ThemeId) -> Result<ThemePage, Failure> {
    let catalogue = app.heard.catalogue();
    let theme = catalogue.theme(id).ok_or(Failure::NotFound)?;
    let found = read_theme(&app.heard, by, id).await?;
    let link = |id: ThemeId| Link {
        href: format!("/staff/themes/{id}"),
        text: catalogue.theme(id).map(|theme| theme.title.clone()).unwrap_or_default(),
    };
    let merges = found.merges.into_iter().map(|one| MergeLine {
        id: one.id.to_string(),
        from: link(one.from),
        into: link(one.into),
        by: one.by,
        at: one.at.local(),
    });
    let below = catalogue.below(id);
    // Words are read by those who moderate, and by nobody because they keep the frame.
    let reads = Grant::<Moderate>::check(by.account()).is_some();
    Ok(ThemePage {
        id: id.to_string(),
        title: theme.title.clone(),
        state: state(theme),
        words: typed(&found.words),
        parents: options::themes_in_use(&catalogue, theme.parent, &below),
        others: options::themes_in_use(&catalogue, None, &below),
        parts: String::new(),
        tagged: (reads && state(theme) != ThemeState::Merged).then(|| format!("/queue?theme={id}")),
        merges: merges.collect(),
        versions: lines(found.versions),
        refused: None,
    })
}

/// `GET /staff/themes/{id}`
pub async fn show(
    State(app): State<App>,
    by: Grant<KeepContent>,
    Path(theme): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let props = props(&app, &by, id(&theme)?).await?;
    Ok(page(StatusCode::OK, move || staff::themes::theme(frame, props)))
}

/// Leads back to the theme, which tells what was done; with 422 its page, with
/// what is wrong and what was typed.
async fn answer(
    Form { app, by, fields, frame }: Form<KeepContent>,
    id: ThemeId,
    form: ThemeForm,
    outcome: Result<Done, ThemeError>,
) -> Result<Response, Failure> {
    let problem = match outcome {
        Ok(what) => return Ok(done(&format!("/staff/themes/{id}"), what)),
        Err(error) => problem(form, error)?,
    };
    let shown = props(&app, &by, id).await?;
    let props = again(shown, &fields, form, problem);
    Ok(draw(frame, props))
}

fn draw(frame: StaffFrame, props: ThemePage) -> Response {
    page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::themes::theme(frame, props))
}

/// The page with what was typed in the form that was refused.
fn again(shown: ThemePage, fields: &Fields, form: ThemeForm, problem: ThemeProblem) -> ThemePage {
    let chosen = |mut choices: Vec<staff::Choice>, field: &str| {
        choices.iter_mut().for_each(|choice| choice.chosen = choice.value == fields.get(field));
        choices
    };
    let refused = Some((form, problem));
    match form {
        ThemeForm::Words => {
            let typed = typed(&words(fields));
            ThemePage { words: typed, refused, ..shown }
        }
        ThemeForm::Place => {
            let parents = chosen(shown.parents, "parent");
            ThemePage { parents, refused, ..shown }
        }
        ThemeForm::Merge => {
            let others = chosen(shown.others, "into");
            ThemePage { others, refused, ..shown }
        }
        ThemeForm::Split => ThemePage { parts: fields.get("parts").to_owned(), refused, ..shown },
        ThemeForm::Other => ThemePage { refused, ..shown },
    }
}

/// What is wrong with a form; what is gone is not found.
fn problem(form: ThemeForm, error: ThemeError) -> Result<ThemeProblem, Failure> {
    Ok(match (error, form) {
        (ThemeError::Storage(error), _) => return Err(error.into()),
        (ThemeError::Gone, _) => return Err(Failure::NotFound),
        (ThemeError::TooLong, ThemeForm::Split) => ThemeProblem::PartTooLong,
        (ThemeError::TooLong, _) => ThemeProblem::TooLong,
        (ThemeError::TitleTaken, ThemeForm::Split) => ThemeProblem::PartTaken,
        (ThemeError::TitleTaken, ThemeForm::Other) => ThemeProblem::NameTaken,
        (ThemeError::TitleTaken, _) => ThemeProblem::TitleTaken,
        (ThemeError::Below, ThemeForm::Merge) => ThemeProblem::IntoBelow,
        (ThemeError::Below, _) => ThemeProblem::Below,
        (ThemeError::TooDeep, ThemeForm::Merge) => ThemeProblem::IntoTooDeep,
        (ThemeError::TooDeep, ThemeForm::Split) => ThemeProblem::PartsTooDeep,
        (ThemeError::TooDeep, _) => ThemeProblem::TooDeep,
        (ThemeError::NotInUse, ThemeForm::Merge) => ThemeProblem::IntoGone,
        (ThemeError::NotInUse, _) => ThemeProblem::ParentGone,
        (ThemeError::NoTitle, _) => ThemeProblem::NoTitle,
        (ThemeError::Parts, _) => ThemeProblem::Parts,
        (ThemeError::TooMany, _) => ThemeProblem::TooMany,
        (ThemeError::MergedOn, _) => ThemeProblem::MergedOn,
        (ThemeError::NoVersion, _) => ThemeProblem::NoVersion,
    })
}

fn words(fields: &Fields) -> ThemeWords {
    let word = |lang: Lang| (lang.code().to_owned(), fields.get(&format!("young.{}", lang.code())).to_owned());
    ThemeWords { title: fields.get("title").to_owned(), young: Lang::ALL.into_iter().map(word).collect::<Words>() }
}

/// `POST /staff/themes/{id}`
pub async fn rename(Path(theme): Path<String>, form: Form<KeepContent>) -> Result<Response, Failure> {
    let id = id(&theme)?;
    let outcome = rename_theme(&form.app.heard, &form.by, id, words(&form.fields)).await;
    answer(form, id, ThemeForm::Words, outcome.map(|()| Done::Renamed)).await
}

/// `POST /staff/themes/{id}/move`
pub async fn put_under(Path(theme): Path<String>, form: Form<KeepContent>) -> Result<Response, Failure> {
    let id = id(&theme)?;
    let outcome = match (form.fields.get("parent"), form.fields.one("parent")) {
        ("", _) => move_theme(&form.app.heard, &form.by, id, None).await,
        (_, Some(parent)) => move_theme(&form.app.heard, &form.by, id, Some(parent)).await,
        (_, None) => Err(ThemeError::NotInUse),
    };
    answer(form, id, ThemeForm::Place, outcome.map(|()| Done::Moved)).await
}

/// `POST /staff/themes/{id}/step`
pub async fn step(Path(theme): Path<String>, form: Form<KeepContent>) -> Result<Response, Failure> {
    let id = id(&theme)?;
    let way = if form.fields.get("way") == "up" { Way::Up } else { Way::Down };
    let outcome = step_theme(&form.app.heard, &form.by, id, way).await;
    answer(form, id, ThemeForm::Place, outcome.map(|()| Done::Moved)).await
}

/// `POST /staff/themes/{id}/merge`
pub async fn merge(Path(theme): Path<String>, form: Form<KeepContent>) -> Result<Response, Failure> {
    let id = id(&theme)?;
    let outcome = match form.fields.one("into") {
        Some(into) => merge_themes(&form.app.heard, &form.by, id, into).await,
        None => Err(ThemeError::NotInUse),
    };
    answer(form, id, ThemeForm::Merge, outcome.map(|_| Done::Merged)).await
}

/// `POST /staff/themes/{id}/undo`
pub async fn undo(Path(theme): Path<String>, form: Form<KeepContent>) -> Result<Response, Failure> {
    let id = id(&theme)?;
    let merge: ThemeMergeId = form.fields.one("merge").ok_or(Failure::NotFound)?;
    let outcome = undo_merge(&form.app.heard, &form.by, merge).await;
    answer(form, id, ThemeForm::Other, outcome.map(|_| Done::Undone)).await
}

/// `POST /staff/themes/{id}/split`
pub async fn split(Path(theme): Path<String>, form: Form<KeepContent>) -> Result<Response, Failure> {
    let id = id(&theme)?;
    let parts = form.fields.get("parts").lines().map(str::to_owned).collect();
    let outcome = split_theme(&form.app.heard, &form.by, id, parts).await;
    answer(form, id, ThemeForm::Split, outcome.map(|()| Done::Split)).await
}

/// `POST /staff/themes/{id}/retire`
pub async fn retire(Path(theme): Path<String>, form: Form<KeepContent>) -> Result<Response, Failure> {
    let id = id(&theme)?;
    let outcome = retire_theme(&form.app.heard, &form.by, id).await;
    answer(form, id, ThemeForm::Other, outcome.map(|()| Done::Retired)).await
}

/// `POST /staff/themes/{id}/bring-back`
pub async fn bring_back(Path(theme): Path<String>, form: Form<KeepContent>) -> Result<Response, Failure> {
    let id = id(&theme)?;
    let outcome = bring_back_theme(&form.app.heard, &form.by, id).await;
    answer(form, id, ThemeForm::Other, outcome.map(|()| Done::BroughtBack)).await
}

/// `POST /staff/themes/{id}/put-back`
pub async fn put_back(Path(theme): Path<String>, form: Form<KeepContent>) -> Result<Response, Failure> {
    let id = id(&theme)?;
    let version = form.fields.get("version").parse().map_err(|_| Failure::NotFound)?;
    let outcome = put_back_words(&form.app.heard, &form.by, id, version).await;
    answer(form, id, ThemeForm::Other, outcome.map(|()| Done::PutBack)).await
}
