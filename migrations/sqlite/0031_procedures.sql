-- Complaints, allegations about adults who work with children, deaths and serious harm, and
-- other procedures with clocks of their own.

-- One row for each. What it is about is sealed under a key of its own, which case_key
-- finds in the key store. Days are written as 2026-03-14. The clock of a stage counts from
-- began_on; due_at is when it is late, and nothing where it rests with whoever
-- complained, or ended.
CREATE TABLE procedure (
    id          BLOB    NOT NULL PRIMARY KEY,
    kind        TEXT    NOT NULL,
    stage       TEXT    NOT NULL,
    -- What was said in Heard that it comes from.
    view_id     BLOB    REFERENCES view (id),
    -- 1 where it comes from something said in Heard, which may be gone by now.
    said_here   INTEGER NOT NULL,
    case_key    BLOB    NOT NULL,
    sealed      BLOB    NOT NULL,
    came_on     TEXT    NOT NULL,
    -- When a child came back who was missing; nothing in other kinds.
    came_at     INTEGER,
    began_on    TEXT    NOT NULL,
    due_at      INTEGER,
    extended    INTEGER NOT NULL,
    advocacy    INTEGER NOT NULL,
    independent INTEGER NOT NULL,
    lado        INTEGER NOT NULL,
    learned     INTEGER NOT NULL,
    -- A death or serious harm: whether a person told the siblings.
    siblings    INTEGER NOT NULL,
    -- A request from outside: who asks, and what was looked at, one bit for each.
    asker       TEXT,
    checks      INTEGER NOT NULL,
    weighed     TEXT,
    outcome     TEXT,
    opened_at   INTEGER NOT NULL,
    opened_by   BLOB,
    ended_at    INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX procedure_open ON procedure (due_at) WHERE ended_at IS NULL;
CREATE INDEX procedure_ended ON procedure (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX procedure_by_view ON procedure (view_id) WHERE view_id IS NOT NULL;

-- What was done, oldest first; what was written of it, sealed.
CREATE TABLE procedure_deed (
    id           BLOB    NOT NULL PRIMARY KEY,
    procedure_id BLOB    NOT NULL REFERENCES procedure (id) ON DELETE CASCADE,
    action       TEXT    NOT NULL,
    by_id        BLOB,
    at           INTEGER NOT NULL,
    sealed       BLOB    NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX procedure_deed_by_procedure ON procedure_deed (procedure_id, at);

-- Whoever it is about, or manages them, as a keyed hash: they find it nowhere. Who said
-- so; nobody where a program found their name.
CREATE TABLE procedure_kept (
    procedure_id BLOB    NOT NULL REFERENCES procedure (id) ON DELETE CASCADE,
    reader       BLOB    NOT NULL,
    set_by       BLOB,
    PRIMARY KEY (procedure_id, reader)
) STRICT, WITHOUT ROWID;
