-- What may be harm: found when it is said, or raised by staff, and kept until
-- somebody decided. One row for each view; what was noticed is sealed under a
-- key of its own, wrapped by the council's. Level 1 is the most urgent.
CREATE TABLE concern (
    id            BLOB    NOT NULL PRIMARY KEY,
    view_id       BLOB    NOT NULL UNIQUE REFERENCES view (id),
    wrapped_key   BLOB    NOT NULL,
    sealed        BLOB    NOT NULL,
    level         INTEGER NOT NULL,
    state         TEXT    NOT NULL,
    raised_at     INTEGER NOT NULL,
    raised_by     BLOB,
    due_at        INTEGER NOT NULL,
    looked_at     INTEGER,
    looked_by     BLOB,
    outcome       TEXT,
    decided_at    INTEGER,
    decided_by    BLOB,
    taken_back_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX concern_open ON concern (level, due_at) WHERE state <> 'closed';

-- What was done about it, oldest first; who was told, and reasons, sealed.
CREATE TABLE concern_deed (
    id         BLOB    NOT NULL PRIMARY KEY,
    concern_id BLOB    NOT NULL REFERENCES concern (id) ON DELETE CASCADE,
    action     TEXT    NOT NULL,
    by_id      BLOB,
    at         INTEGER NOT NULL,
    sealed     BLOB    NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX concern_deed_by_concern ON concern_deed (concern_id, at);

-- What waits for a decision: it is neither hidden, settled, taken back nor erased.
CREATE VIEW held_view AS SELECT view_id AS id FROM concern WHERE state <> 'closed';
