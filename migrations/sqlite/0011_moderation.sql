-- Every hide, edit and refusal, with its reason.

CREATE TABLE moderation (
    id      BLOB    NOT NULL PRIMARY KEY,
    view_id BLOB    NOT NULL,
    action  TEXT    NOT NULL,
    reason  TEXT    NOT NULL,
    told    INTEGER NOT NULL,
    by_id   BLOB    NOT NULL,
    at      INTEGER NOT NULL
) STRICT;
CREATE INDEX moderation_by_view ON moderation (view_id, at);
