//! The team says what a view is about.

use axum::response::Response;
use heard_app::pages::staff::views::{Done, ViewForm, ViewProblem};
use heard_domain::catalogue::Catalogue;
use heard_domain::ids::ThemeId;
use heard_domain::people::Moderate;
use heard_domain::views::{self, Coding, Many, ManyError};
use heard_storage::text;

use super::work::Work;
use crate::Failure;

/// `POST /views/{id}/code`
pub async fn code(work: Work<Moderate>) -> Result<Response, Failure> {
    let (fields, catalogue) = (&work.fields, work.app.heard.catalogue());
    let coding = Coding {
        themes: fields.parsed("theme").into_iter().filter(|t| catalogue.theme(*t).is_some()).collect(),
        shown: fields.all("shown").next().is_some().then(|| fields.parsed("shown")),
        mood: fields.one::<i64>("mood").filter(|mood| (1..=5).contains(mood)),
        service: fields.one("service").filter(|s| catalogue.service(*s).is_some()),
        objectives: fields.parsed("objective").into_iter().filter(|o| catalogue.objective(*o).is_some()).collect(),
    };
    views::code(&work.app.heard, &work.by, work.view, coding).await?;
    work.answer(ViewForm::Code, Ok(Done::Coded)).await
}

/// `POST /views/{id}/tag`: one theme more, by its name or the beginning of it.
pub async fn tag(work: Work<Moderate>) -> Result<Response, Failure> {
    let outcome = match called(&work.app.heard.catalogue(), work.fields.get("name")) {
        Err(problem) => Err(problem),
        Ok(theme) => match views::many(&work.app.heard, &work.by, &[work.view], Many::Tag(theme)).await {
            Ok(_) => Ok(Done::Tagged),
            Err(ManyError::Storage(error)) => return Err(error.into()),
            Err(ManyError::Theme) => Err(ViewProblem::NoTheme),
            Err(_) => Err(ViewProblem::NotOpen),
        },
    };
    work.answer(ViewForm::Tag, outcome).await
}

/// The theme in use that is called so; else the only one whose name begins so, or has it
/// in it.
fn called(catalogue: &Catalogue, typed: &str) -> Result<ThemeId, ViewProblem> {
    let wanted = text::search(typed);
    if wanted.is_empty() {
        return Err(ViewProblem::NoTheme);
    }
    let titles: Vec<(ThemeId, String)> =
        catalogue.themes.iter().filter(|t| t.in_use()).map(|t| (t.id, text::search(&t.title))).collect();
    let ways: [fn(&str, &str) -> bool; 3] = [|t, w| t == w, |t, w| t.starts_with(w), |t, w| t.contains(w)];
    for fits in ways {
        let mut found = titles.iter().filter(|(_, title)| fits(title, &wanted));
        match (found.next(), found.next()) {
            (Some((id, _)), None) => return Ok(*id),
            (Some(_), Some(_)) => return Err(ViewProblem::SeveralThemes),
            (None, _) => {}
        }
    }
    Err(ViewProblem::NoTheme)
}
