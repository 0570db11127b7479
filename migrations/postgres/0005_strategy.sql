-- The council's plan: objectives, actions and measures, and how they stand.

CREATE TABLE plan (
    id         BYTEA   NOT NULL PRIMARY KEY,
    title      TEXT    NOT NULL,
    created_at BIGINT  NOT NULL
);
CREATE CONSTRAINT TRIGGER plan_shown AFTER INSERT OR UPDATE OR DELETE ON plan
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION content_changed();

CREATE TABLE plan_import (
    id          BYTEA   NOT NULL PRIMARY KEY,
    plan_id     BYTEA   NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    file_name   TEXT    NOT NULL,
    file_hash   BYTEA   NOT NULL,
    layout      TEXT    NOT NULL,
    warnings    TEXT    NOT NULL,
    imported_at BIGINT  NOT NULL,
    imported_by TEXT    NOT NULL,
    -- The file itself, sealed: last, so that nothing is read through it.
    original    BYTEA   NOT NULL
);

CREATE TABLE objective (
    id            BYTEA   NOT NULL PRIMARY KEY,
    plan_id       BYTEA   NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    position      BIGINT  NOT NULL,
    text          TEXT    NOT NULL,
    how           TEXT,
    young_wording TEXT,
    sources       TEXT    NOT NULL,
    UNIQUE (plan_id, position)
);
CREATE CONSTRAINT TRIGGER objective_shown AFTER INSERT OR UPDATE OR DELETE ON objective
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION content_changed();

-- Actions and measures, word for word as the council's plan has them.
CREATE TABLE plan_row (
    id             BYTEA   NOT NULL PRIMARY KEY,
    plan_id        BYTEA   NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    objective_id   BYTEA   REFERENCES objective (id),
    kind           TEXT    NOT NULL,
    position       BIGINT  NOT NULL,
    reference      TEXT,
    activity       TEXT,
    lead           TEXT,
    service        TEXT,
    timescale_text TEXT,
    timescale_date TEXT,
    rating         TEXT,
    content        TEXT    NOT NULL,
    missing_since  BIGINT
);
CREATE INDEX plan_row_by_objective ON plan_row (objective_id, position);

CREATE TABLE plan_row_rating (
    row_id   BYTEA   NOT NULL REFERENCES plan_row (id) ON DELETE CASCADE,
    at       BIGINT  NOT NULL,
    rating   TEXT,
    reason   TEXT    NOT NULL,
    rated_by TEXT    NOT NULL,
    PRIMARY KEY (row_id, at)
);
