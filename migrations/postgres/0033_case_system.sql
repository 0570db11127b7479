-- What the case system's extract says of the council's children, and whose account
-- is whose there.

-- A child as it was taken in last, by a keyed hash of the case number; sealed under
-- the council's key.
CREATE TABLE case_child (
    case_hash BYTEA NOT NULL PRIMARY KEY,
    sealed    BYTEA NOT NULL
);

-- That an account is that child's, sealed with what was made because of it under the
-- young person's own key, and gone with it.
CREATE TABLE case_link (
    person_hash BYTEA NOT NULL PRIMARY KEY,
    case_hash   BYTEA NOT NULL UNIQUE,
    sealed      BYTEA NOT NULL
);

-- Each time an extract came that was another one than before, and when it was seen last:
-- what became of it; and sealed under the council's key which of its lines could not be
-- used, and what it says for as long as it waits for somebody.
CREATE TABLE case_extract (
    id       BYTEA    NOT NULL PRIMARY KEY,
    came_at  BIGINT  NOT NULL,
    seen_at  BIGINT  NOT NULL,
    state    TEXT    NOT NULL,
    digest   BYTEA    NOT NULL,
    summary  BYTEA    NOT NULL,
    waiting  BYTEA
);
CREATE INDEX case_extract_by_time ON case_extract (came_at);
