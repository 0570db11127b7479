//! The scan or the recording that comes with what is typed in: judged by what it holds, and
//! kept while the form around it is put right.

use heard_app::pages::staff::entries::EntryProblem;
use heard_domain::drafts::Token;
use heard_domain::media::{Checked, Kind, Refusal};

use crate::fields::Fields;
use crate::upload::LOST;
use crate::{App, cookies, drafts};

/// The field of what a file is kept under.
const KEPT: &str = "kept";

/// The field that leaves the kept file out.
const LEAVE_OUT: &str = "leave-out";

/// A file that came with the form, now or before it was refused.
pub struct Brought {
    /// What was chosen.
    pub bytes: Vec<u8>,
    /// What it is kept under already.
    token: Option<Token>,
}

impl Brought {
    /// The file that was chosen; or the one that was kept when the form was refused.
    ///
    /// # Errors
    /// What is wrong, and what a file is kept under all the same.
    pub async fn with(
        app: &App,
        fields: &Fields,
        file: Result<Option<Vec<u8>>, Refusal>,
    ) -> Result<Option<Self>, (EntryProblem, Option<String>)> {
        let kept = Some(fields.get(KEPT).to_owned()).filter(|kept| !kept.is_empty());
        match file {
            Ok(Some(bytes)) => return Ok(Some(Self { bytes, token: None })),
            Ok(None) => {}
            Err(_) if !fields.get(LOST).is_empty() => return Err((EntryProblem::FileGone, None)),
            Err(refused) => return Err((problem_of(refused), kept)),
        }
        let Some(kept) = kept else { return Ok(None) };
        match drafts::kept_file(&app.heard, &kept).await {
            Ok(Some((token, _, _))) if !fields.get(LEAVE_OUT).is_empty() => {
                // It may be a scan of something else.
                if let Err(error) = drafts::drop_file(&app.heard, token).await {
                    tracing::warn!(%error, "a file that was left out could not be dropped; it ends by itself");
                }
                Ok(None)
            }
            Ok(Some((token, _, bytes))) => Ok(Some(Self { bytes, token: Some(token) })),
            Ok(None) if !fields.get(LEAVE_OUT).is_empty() => Ok(None),
            Ok(None) => Err((EntryProblem::FileGone, None)),
            Err(error) => {
                tracing::warn!(%error, "a kept file could not be read");
                Err((EntryProblem::NotStored, Some(kept)))
            }
        }
    }

    /// Keeps it for two hours, sealed under what the page alone holds; also once the form is
    /// taken, so that the same form sent twice is the same.
    ///
    /// # Errors
    /// That it has to be chosen again.
    pub async fn keep(self, app: &App) -> Result<String, EntryProblem> {
        let token = match self.token {
            Some(token) => Ok(token),
            None => drafts::keep_file(&app.heard, "", &self.bytes).await,
        };
        token.map(|token| cookies::hex(&token)).map_err(|error| {
            tracing::warn!(%error, "a file could not be kept while its form is put right");
            EntryProblem::FileGone
        })
    }

    /// What it holds, judged.
    ///
    /// # Errors
    /// What is wrong with it.
    pub async fn judged(&self, app: &App) -> Result<Checked, EntryProblem> {
        let checker = app.heard.checker();
        let refused = match checker.check(Kind::Photo, self.bytes.clone()).await {
            Ok(picture) => return Ok(picture),
            Err(refused @ (Refusal::WrongKind | Refusal::Damaged)) => refused,
            Err(refused) => return Err(problem_of(refused)),
        };
        checker.check(Kind::Voice, self.bytes.clone()).await.map_err(|other| match other {
            Refusal::WrongKind => problem_of(refused),
            other => problem_of(other),
        })
    }
}

fn problem_of(refused: Refusal) -> EntryProblem {
    match refused {
        Refusal::TooLarge | Refusal::TooManyDots => EntryProblem::FileTooLarge,
        Refusal::TooLong => EntryProblem::FileTooLong,
        Refusal::Busy => EntryProblem::FileBusy,
        Refusal::Empty | Refusal::PictureForm | Refusal::Film | Refusal::WrongKind | Refusal::Damaged => {
            EntryProblem::FileWrong
        }
    }
}
