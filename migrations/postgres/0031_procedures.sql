-- Complaints, allegations about adults who work with children, deaths and serious harm, and
-- other procedures with clocks of their own.

-- One row for each. What it is about is sealed under a key of its own, which case_key
-- finds in the key store. Days are written as 2026-03-14. The clock of a stage counts from
-- began_on; due_at is when it is late, and nothing where it rests with whoever
-- complained, or ended.
CREATE TABLE procedure (
    id          BYTEA   NOT NULL PRIMARY KEY,
    kind        TEXT    NOT NULL,
    stage       TEXT    NOT NULL,
    -- What was said in Heard that it comes from.
    view_id     BYTEA   REFERENCES view (id),
    -- 1 where it comes from something said in Heard, which may be gone by now.
    said_here   BIGINT  NOT NULL,
    case_key    BYTEA   NOT NULL,
    sealed      BYTEA   NOT NULL,
    came_on     TEXT    NOT NULL,
    -- When a child came back who was missing; nothing in other kinds.
    came_at     BIGINT,
    began_on    TEXT    NOT NULL,
    due_at      BIGINT,
    extended    BIGINT  NOT NULL,
    advocacy    BIGINT  NOT NULL,
    independent BIGINT  NOT NULL,
    lado        BIGINT  NOT NULL,
    learned     BIGINT  NOT NULL,
    -- A death or serious harm: whether a person told the siblings.
    siblings    BIGINT  NOT NULL,
    -- A request from outside: who asks, and what was looked at, one bit for each.
    asker       TEXT,
    checks      BIGINT  NOT NULL,
    weighed     TEXT,
    outcome     TEXT,
    opened_at   BIGINT  NOT NULL,
    opened_by   BYTEA,
    ended_at    BIGINT
);
CREATE INDEX procedure_open ON procedure (due_at) WHERE ended_at IS NULL;
CREATE INDEX procedure_ended ON procedure (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX procedure_by_view ON procedure (view_id) WHERE view_id IS NOT NULL;

-- What was done, oldest first; what was written of it, sealed.
CREATE TABLE procedure_deed (
    id           BYTEA   NOT NULL PRIMARY KEY,
    procedure_id BYTEA   NOT NULL REFERENCES procedure (id) ON DELETE CASCADE,
    action       TEXT    NOT NULL,
    by_id        BYTEA,
    at           BIGINT  NOT NULL,
    sealed       BYTEA   NOT NULL
);
CREATE INDEX procedure_deed_by_procedure ON procedure_deed (procedure_id, at);

-- Whoever it is about, or manages them, as a keyed hash: they find it nowhere. Who said
-- so; nobody where a program found their name.
CREATE TABLE procedure_kept (
    procedure_id BYTEA   NOT NULL REFERENCES procedure (id) ON DELETE CASCADE,
    reader       BYTEA   NOT NULL,
    set_by       BYTEA,
    PRIMARY KEY (procedure_id, reader)
);
