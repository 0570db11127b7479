-- What happens after a commit or by itself.

-- Payloads are JSON. One that has had all its tries is stuck since a moment:
-- staff are shown it.
CREATE TABLE job (
    id          BYTEA   NOT NULL PRIMARY KEY,
    kind        TEXT    NOT NULL,
    payload     TEXT    NOT NULL,
    run_at      BIGINT  NOT NULL,
    attempts    BIGINT  NOT NULL,
    lease_until BIGINT,
    done_at     BIGINT,
    last_error  TEXT,
    stuck_at    BIGINT
);
CREATE INDEX job_due ON job (kind, run_at) WHERE done_at IS NULL;
CREATE INDEX job_stuck ON job (kind) WHERE stuck_at IS NOT NULL;

-- One row: when jobs were last run, to the minute.
CREATE TABLE heartbeat (
    name TEXT    NOT NULL PRIMARY KEY,
    at   BIGINT  NOT NULL
);
