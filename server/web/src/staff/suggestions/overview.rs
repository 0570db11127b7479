//! How suggestions are doing, and words that are new.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::suggestions::{LanguageLine, Share, SuggestionsPage, ThemeLine, WordLine};
use heard_domain::catalogue::Catalogue;
use heard_domain::people::{Grant, Moderate};
use heard_domain::suggestions::{self as domain, ENOUGH, Language, NewWord, Overview, new_words, overview};

use crate::page::page;
use crate::staff::frame::Staff;
use crate::{App, Failure};

/// So many views are linked to from one word.
const LINKED: usize = 20;

/// `GET /suggestions`
pub async fn show(State(app): State<App>, by: Grant<Moderate>, Staff(frame): Staff) -> Result<Response, Failure> {
    let found = overview(&app.heard, &by).await?;
    let words = new_words(&app.heard, &by).await?;
    let props = props(&app.heard.catalogue(), &found, words);
    Ok(page(StatusCode::OK, move || staff::suggestions::suggestions(frame, props)))
}

fn props(catalogue: &Catalogue, found: &Overview, words: Vec<NewWord>) -> SuggestionsPage {
    SuggestionsPage {
        stopped: found.stopped,
        ready: found.ready,
        asked_at: found.asked_at.map(|at| at.local()),
        enough: whole(ENOUGH),
        languages: found.languages.iter().map(|one| language(catalogue, found, one)).collect(),
        words: words.into_iter().map(word).collect(),
    }
}

fn whole(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

fn share(share: domain::Share) -> Share {
    let domain::Share { found, of, low, high } = share;
    Share { found, of, low, high }
}

fn language(catalogue: &Catalogue, found: &Overview, one: &Language) -> LanguageLine {
    // A theme that was merged since is another's, and learned anew with it.
    let themes = one.themes.iter().filter_map(|of| {
        let theme = catalogue.theme(of.theme).filter(|theme| theme.in_use())?;
        Some(ThemeLine {
            title: theme.title.clone(),
            href: (of.offered && found.ready).then(|| format!("/suggestions/{}", theme.id)),
            learnt: of.learnt.into(),
            precision: share(of.precision),
            recall: share(of.recall),
            coverage: share(of.coverage),
            taken: found.taken.get(&theme.id).copied().unwrap_or_default().into(),
        })
    });
    LanguageLine {
        lang: one.lang.clone(),
        at: one.at.local(),
        items: one.items.into(),
        missing: one.missing.into(),
        people: one.authors.into(),
        seconds: one.took / 1_000,
        covered: share(one.covered),
        themes: themes.collect(),
    }
}

fn word(word: NewWord) -> WordLine {
    let linked = word.views.iter().take(LINKED);
    WordLine {
        lang: word.lang,
        shown: word.shown,
        people: whole(word.people),
        before: whole(word.before),
        times: word.times,
        views: linked.map(|(view, at)| (format!("/views/{view}"), at.day().civil())).collect(),
        more: whole(word.views.len().saturating_sub(LINKED)),
    }
}
