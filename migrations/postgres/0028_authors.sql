-- That somebody asks who wrote something, who was the second person, and how
-- that went. Reasons are sealed under a key of the request's own, which case_key finds
-- in the key store. Which account wrote it stands nowhere in it.
CREATE TABLE author_request (
    id            BYTEA   NOT NULL PRIMARY KEY,
    view_id       BYTEA   NOT NULL REFERENCES view (id),
    case_key      BYTEA   NOT NULL,
    state         TEXT    NOT NULL,
    -- agreed, danger or court; NULL where whoever had an alert opened it alone.
    why           TEXT,
    -- Which alert that was, as a keyed hash.
    alert_hash    BYTEA,
    asked_by      BYTEA   NOT NULL,
    asked_at      BIGINT  NOT NULL,
    sealed        BYTEA   NOT NULL,
    second_by     BYTEA,
    second_at     BIGINT,
    sealed_second BYTEA,
    -- By when a second person answers or looks; then until when it may be opened.
    until_at      BIGINT  NOT NULL,
    -- 1 while its author is not told that it was opened.
    quiet         BIGINT  NOT NULL
);
CREATE INDEX author_request_by_view ON author_request (view_id, asked_at);
CREATE INDEX author_request_waiting ON author_request (state, until_at) WHERE state IN ('waiting', 'alone');
-- One waits at a time, and each who has an alert opens alone once: two at once are
-- one.
CREATE UNIQUE INDEX author_request_asked_once ON author_request (view_id) WHERE state = 'waiting';
CREATE UNIQUE INDEX author_request_alone_once ON author_request (alert_hash, asked_by)
    WHERE alert_hash IS NOT NULL;
