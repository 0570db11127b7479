-- What may be harm: found when it is said, or raised by staff, and kept until
-- somebody decided. One row for each view; what was noticed is sealed under a
-- key of its own, wrapped by the council's. Level 1 is the most urgent.
CREATE TABLE concern (
    id            BYTEA   NOT NULL PRIMARY KEY,
    view_id       BYTEA   NOT NULL UNIQUE REFERENCES view (id),
    wrapped_key   BYTEA   NOT NULL,
    sealed        BYTEA   NOT NULL,
    level         BIGINT  NOT NULL,
    state         TEXT    NOT NULL,
    raised_at     BIGINT  NOT NULL,
    raised_by     BYTEA,
    due_at        BIGINT  NOT NULL,
    looked_at     BIGINT,
    looked_by     BYTEA,
    outcome       TEXT,
    decided_at    BIGINT,
    decided_by    BYTEA,
    taken_back_at BIGINT
);
CREATE INDEX concern_open ON concern (level, due_at) WHERE state <> 'closed';

-- What was done about it, oldest first; who was told, and reasons, sealed.
CREATE TABLE concern_deed (
    id         BYTEA   NOT NULL PRIMARY KEY,
    concern_id BYTEA   NOT NULL REFERENCES concern (id) ON DELETE CASCADE,
    action     TEXT    NOT NULL,
    by_id      BYTEA,
    at         BIGINT  NOT NULL,
    sealed     BYTEA   NOT NULL
);
CREATE INDEX concern_deed_by_concern ON concern_deed (concern_id, at);

-- What waits for a decision: it is neither hidden, settled, taken back nor erased.
CREATE VIEW held_view AS SELECT view_id AS id FROM concern WHERE state <> 'closed';
