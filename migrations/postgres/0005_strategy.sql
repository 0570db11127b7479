-- The council's plan: objectives, actions and measures, and how they stand.

CREATE TABLE plan (
    id           BYTEA   NOT NULL PRIMARY KEY,
    kind         TEXT    NOT NULL DEFAULT 'strategy',
    title        TEXT    NOT NULL,
    -- 1 of the plan in force: one at most.
    in_force     BIGINT  NOT NULL DEFAULT 0,
    -- 1 of one that ever was.
    was_in_force BIGINT  NOT NULL DEFAULT 0,
    created_at   BIGINT  NOT NULL
);
CREATE UNIQUE INDEX plan_in_force ON plan (in_force) WHERE in_force = 1;
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
    -- When it was undone, and by whom.
    undone_at   BIGINT,
    undone_by   TEXT,
    -- What it came to: how many rows of each kind.
    counts      TEXT    NOT NULL DEFAULT '{}',
    -- The file itself, sealed: last, so that nothing is read through it.
    original    BYTEA   NOT NULL
);
CREATE INDEX plan_import_by_plan ON plan_import (plan_id, imported_at);

-- For the thirty days in which an import can be undone: each row and objective as it was before
-- (nothing where the import made it), and as the import left it; and the objectives' numbers before.
CREATE TABLE plan_import_before (
    import_id BYTEA   NOT NULL REFERENCES plan_import (id) ON DELETE CASCADE,
    what      TEXT    NOT NULL,
    which     BYTEA   NOT NULL,
    was       TEXT    NOT NULL,
    PRIMARY KEY (import_id, what, which)
);

-- How sheets are read whose headings look like this, as somebody said last.
CREATE TABLE plan_shape (
    shape    TEXT    NOT NULL PRIMARY KEY,
    choices  TEXT    NOT NULL,
    saved_at BIGINT  NOT NULL
);

-- What the council's own words for a rating stand for.
CREATE TABLE plan_word (
    word     TEXT    NOT NULL PRIMARY KEY,
    rating   TEXT    NOT NULL,
    saved_at BIGINT  NOT NULL
);

CREATE TABLE objective (
    id            BYTEA   NOT NULL PRIMARY KEY,
    plan_id       BYTEA   NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    position      BIGINT  NOT NULL,
    text          TEXT    NOT NULL,
    how           TEXT,
    young_wording TEXT,
    -- What the newest file says in young people's words: no page of theirs shows it.
    file_wording  TEXT,
    sources       TEXT    NOT NULL,
    -- Since when neither a file nor a row that stands has it.
    missing_since BIGINT,
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
    missing_since  BIGINT,
    -- The rating in the file that was given out last; nothing where one was read in since.
    went_out       TEXT
);
CREATE INDEX plan_row_by_objective ON plan_row (objective_id, position);
CREATE INDEX plan_row_by_plan ON plan_row (plan_id, position);

CREATE TABLE plan_row_rating (
    row_id   BYTEA   NOT NULL REFERENCES plan_row (id) ON DELETE CASCADE,
    at       BIGINT  NOT NULL,
    rating   TEXT,
    reason   TEXT    NOT NULL,
    rated_by TEXT    NOT NULL,
    -- Whether the entry that it came from was taken back or corrected, or it makes up for one.
    void     BIGINT  NOT NULL DEFAULT 0,
    PRIMARY KEY (row_id, at)
);

-- One page beside a report of the council: what a decision means for children in care.
-- The figures that stand in it are those of the period.
CREATE TABLE decision_check (
    id         BYTEA   NOT NULL PRIMARY KEY,
    title      TEXT    NOT NULL,
    decision   TEXT    NOT NULL,
    decided_on TEXT    NOT NULL,
    means      TEXT    NOT NULL,
    asked      TEXT    NOT NULL,
    themes     TEXT    NOT NULL,
    period     TEXT,
    written_by BYTEA   NOT NULL,
    written_at BIGINT  NOT NULL
);
CREATE INDEX decision_check_by_day ON decision_check (decided_on, id);

-- The objectives that it concerns, in the order in which they were chosen.
CREATE TABLE decision_check_objective (
    check_id     BYTEA   NOT NULL REFERENCES decision_check (id) ON DELETE CASCADE,
    objective_id BYTEA   NOT NULL REFERENCES objective (id),
    place        BIGINT  NOT NULL,
    PRIMARY KEY (check_id, objective_id)
);
CREATE INDEX decision_check_by_objective ON decision_check_objective (objective_id);
