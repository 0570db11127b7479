-- What happens after a commit or by itself.

-- Payloads are JSON. One that has had all its tries is stuck since a moment:
-- staff are shown it.
CREATE TABLE job (
    id          BLOB    NOT NULL PRIMARY KEY,
    kind        TEXT    NOT NULL,
    payload     TEXT    NOT NULL,
    run_at      INTEGER NOT NULL,
    attempts    INTEGER NOT NULL,
    lease_until INTEGER,
    done_at     INTEGER,
    last_error  TEXT,
    stuck_at    INTEGER
) STRICT;
CREATE INDEX job_due ON job (kind, run_at) WHERE done_at IS NULL;
CREATE INDEX job_stuck ON job (kind) WHERE stuck_at IS NOT NULL;

-- One row: when jobs were last run, to the minute.
CREATE TABLE heartbeat (
    name TEXT    NOT NULL PRIMARY KEY,
    at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
