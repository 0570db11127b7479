//! A line of the moderation log about one view.

use heard_storage::{Uow, args};
use heard_vocabulary::ModerationAction;

use crate::Heard;
use crate::ids::{ModerationId, ViewId};
use crate::people::Grant;

/// A line for the moderation log, ready to be queued inside a unit of work.
pub(super) struct LogLine {
    id: ModerationId,
    view: ViewId,
    by: crate::ids::AccountId,
}

pub(super) fn log_line<P>(heard: &Heard, by: &Grant<P>, view: ViewId) -> LogLine {
    LogLine { id: ModerationId::random(heard.entropy()), view, by: by.id() }
}

impl LogLine {
    pub(super) fn queue(self, uow: &mut Uow, action: ModerationAction, reason: &str, told: bool) {
        let now = uow.now();
        uow.defer(
            "INSERT INTO moderation (id, view_id, action, reason, told, by_id, at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            args![self.id, self.view, action.name(), reason, told, self.by, now],
        );
    }
}
