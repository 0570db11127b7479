-- Every hide, edit and refusal, with its reason.

CREATE TABLE moderation (
    id      BYTEA   NOT NULL PRIMARY KEY,
    view_id BYTEA   NOT NULL,
    action  TEXT    NOT NULL,
    reason  TEXT    NOT NULL,
    told    BIGINT  NOT NULL,
    by_id   BYTEA   NOT NULL,
    at      BIGINT  NOT NULL
);
CREATE INDEX moderation_by_view ON moderation (view_id, at);
