-- The council's plan: objectives, actions and measures, and how they stand.

CREATE TABLE plan (
    id         BLOB    NOT NULL PRIMARY KEY,
    title      TEXT    NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE TRIGGER plan_shown_insert AFTER INSERT ON plan
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER plan_shown_update AFTER UPDATE ON plan
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER plan_shown_delete AFTER DELETE ON plan
BEGIN UPDATE content_version SET version = version + 1; END;

CREATE TABLE plan_import (
    id          BLOB    NOT NULL PRIMARY KEY,
    plan_id     BLOB    NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    file_name   TEXT    NOT NULL,
    file_hash   BLOB    NOT NULL,
    layout      TEXT    NOT NULL,
    warnings    TEXT    NOT NULL,
    imported_at INTEGER NOT NULL,
    imported_by TEXT    NOT NULL,
    -- The file itself, sealed: last, so that nothing is read through it.
    original    BLOB    NOT NULL
) STRICT;

CREATE TABLE objective (
    id            BLOB    NOT NULL PRIMARY KEY,
    plan_id       BLOB    NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL,
    text          TEXT    NOT NULL,
    how           TEXT,
    young_wording TEXT,
    sources       TEXT    NOT NULL,
    UNIQUE (plan_id, position)
) STRICT;
CREATE TRIGGER objective_shown_insert AFTER INSERT ON objective
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER objective_shown_update AFTER UPDATE ON objective
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER objective_shown_delete AFTER DELETE ON objective
BEGIN UPDATE content_version SET version = version + 1; END;

-- Actions and measures, word for word as the council's plan has them.
CREATE TABLE plan_row (
    id             BLOB    NOT NULL PRIMARY KEY,
    plan_id        BLOB    NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    objective_id   BLOB    REFERENCES objective (id),
    kind           TEXT    NOT NULL,
    position       INTEGER NOT NULL,
    reference      TEXT,
    activity       TEXT,
    lead           TEXT,
    service        TEXT,
    timescale_text TEXT,
    timescale_date TEXT,
    rating         TEXT,
    content        TEXT    NOT NULL,
    missing_since  INTEGER
) STRICT;
CREATE INDEX plan_row_by_objective ON plan_row (objective_id, position);

CREATE TABLE plan_row_rating (
    row_id   BLOB    NOT NULL REFERENCES plan_row (id) ON DELETE CASCADE,
    at       INTEGER NOT NULL,
    rating   TEXT,
    reason   TEXT    NOT NULL,
    rated_by TEXT    NOT NULL,
    PRIMARY KEY (row_id, at)
) STRICT;
