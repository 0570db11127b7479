//! What comes in, ready to be judged; what becomes of it.

use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::{AspectSaid, Audience, Helped, Translator};

use crate::entries::Entered;
use crate::ids::{ServiceId, ViewId};
use crate::media::DraftMedia;
use crate::people::Visitor;
use crate::views::Answer;

/// What somebody says, with who may see it and who helped.
#[derive(Debug, Clone)]
pub struct Submission {
    /// The secret id of this submission, and of these words; sent again after a
    /// lost answer, it is accepted once.
    pub id: [u8; 16],
    /// The scenario's name.
    pub scenario: String,
    /// The version of its questions.
    pub version: i64,
    /// The answers that were not skipped.
    pub answers: Vec<Answer>,
    /// Who may see it.
    pub audience: Audience,
    /// Who helped.
    pub helped: Helped,
    /// The language it was written in, as chosen.
    pub lang: String,
    /// How things are, 1 to 5.
    pub mood: Option<i64>,
    /// The service it is about.
    pub service: Option<ServiceId>,
    /// The day of the meeting it is for, `YYYY-MM-DD`.
    pub due_on: Option<String>,
    /// What a helper saw: never among the answers; empty when nothing.
    pub seen: String,
}

/// What comes beside a submission's answers.
#[derive(Debug, Clone, Default)]
pub struct Beside {
    /// Parts of a service by the council's own wording, with what was said.
    pub aspects: Vec<(String, AspectSaid)>,
    /// Who may translate it; `None` where it was not asked.
    pub translator: Option<Translator>,
    /// Recordings and pictures with their bytes, which count as words do. They
    /// are on disk before the view's row is.
    pub files: Vec<(DraftMedia, Vec<u8>)>,
    /// Whether a file that came with it is not there any more.
    pub file_gone: bool,
    /// Where a member of staff typed in what came another way: how it came.
    pub entered: Option<Entered>,
    /// Whether whoever sends it read that it goes into their record.
    pub told_filed: bool,
}

impl Beside {
    /// Stores it, in the unit that stores its view.
    pub(crate) fn store(self, uow: &mut Uow, view: ViewId) {
        if let Some(entered) = self.entered {
            entered.store(uow, view);
        }
        if let Some(translator) = self.translator {
            uow.defer("UPDATE view SET translator = $1 WHERE id = $2", args![translator.name(), view]);
        }
        for (aspect, said) in self.aspects {
            uow.defer(
                "INSERT INTO rating_aspect (view_id, aspect, score) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
                args![view, aspect, said.score()],
            );
        }
    }
}

/// A form that was read.
#[derive(Debug, Clone)]
pub struct Incoming {
    /// What it says.
    pub submission: Submission,
    /// What came beside.
    pub beside: Beside,
}

/// A submission that is on disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// 16 digits that open it again, when it was sent without an account; nothing where
    /// whoever it may be about types it in once more.
    pub receipt: Option<String>,
    /// The view, when it was sent from an account.
    pub view: Option<ViewId>,
}

/// Why a submission was not taken. Nothing typed is lost: the form comes back.
#[derive(Debug, thiserror::Error)]
pub enum SubmitError {
    /// It is for somebody's own people, and nobody is signed in who has any.
    #[error("only somebody with an account has people of their own")]
    NeedsAccount,
    /// A recording or picture is not there any more.
    #[error("a file is not there any more")]
    FileGone,
    /// Every question was skipped.
    #[error("nothing was said yet")]
    Empty,
    /// One answer is longer than [`super::LONGEST`].
    #[error("an answer is too long")]
    TooLong,
    /// A helper wrote what they saw, and yet nobody is said to have helped.
    #[error("a helper wrote something, but nobody helped")]
    NobodyHelped,
    /// Storage failed: it is not sent.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Whether only somebody with an account can say something to `audience`: a
/// worker can only be told by someone the worker can know.
#[must_use]
pub fn needs_account(visitor: Visitor, audience: Audience) -> bool {
    let named = match audience {
        Audience::Worker | Audience::Iro => true,
        Audience::Team | Audience::Anonymous => false,
    };
    named && visitor.young_person().is_none()
}
