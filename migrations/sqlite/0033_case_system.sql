-- What the case system's extract says of the council's children, and whose account
-- is whose there.

-- A child as it was taken in last, by a keyed hash of the case number; sealed under
-- the council's key.
CREATE TABLE case_child (
    case_hash BLOB NOT NULL PRIMARY KEY,
    sealed    BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- That an account is that child's, sealed with what was made because of it under the
-- young person's own key, and gone with it.
CREATE TABLE case_link (
    person_hash BLOB NOT NULL PRIMARY KEY,
    case_hash   BLOB NOT NULL UNIQUE,
    sealed      BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Each time an extract came that was another one than before, and when it was seen last:
-- what became of it; and sealed under the council's key which of its lines could not be
-- used, and what it says for as long as it waits for somebody.
CREATE TABLE case_extract (
    id       BLOB    NOT NULL PRIMARY KEY,
    came_at  INTEGER NOT NULL,
    seen_at  INTEGER NOT NULL,
    state    TEXT    NOT NULL,
    digest   BLOB    NOT NULL,
    summary  BLOB    NOT NULL,
    waiting  BLOB
) STRICT, WITHOUT ROWID;
CREATE INDEX case_extract_by_time ON case_extract (came_at);
