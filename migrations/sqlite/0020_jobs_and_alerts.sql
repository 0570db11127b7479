-- Jobs that somebody has to look at, the heartbeat of what runs them, who is
-- on duty, and alerts with whoever was told of them.

-- Since when a job has had all its tries: staff are shown it.
ALTER TABLE job ADD COLUMN stuck_at INTEGER;
DROP INDEX job_due;
CREATE INDEX job_due ON job (kind, run_at) WHERE done_at IS NULL;
CREATE INDEX job_stuck ON job (kind) WHERE stuck_at IS NOT NULL;

-- Payloads are JSON now.
UPDATE job SET payload = '"' || payload || '"' WHERE kind = 'account.erase' AND done_at IS NULL;
UPDATE job SET payload = '{"device":"' || payload || '","page":"mine"}' WHERE kind = 'push' AND done_at IS NULL;

-- One row: when jobs were last run, to the minute.
CREATE TABLE heartbeat (
    name TEXT    NOT NULL PRIMARY KEY,
    at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Who is told of an alert, in this order, and how long the next waits for them,
-- in milliseconds.
CREATE TABLE duty (
    position   INTEGER NOT NULL PRIMARY KEY,
    account_id BLOB    NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    wait       INTEGER NOT NULL
) STRICT;

-- Something that one person has to take on, and who is told until one does.
-- What it is about and who raised it are sealed under a key of its own.
CREATE TABLE alert (
    id              BLOB    NOT NULL PRIMARY KEY,
    wrapped_key     BLOB    NOT NULL,
    sealed          BLOB    NOT NULL,
    raised_at       INTEGER NOT NULL,
    step            INTEGER NOT NULL,
    position        INTEGER NOT NULL,
    next_at         INTEGER NOT NULL,
    acknowledged_at INTEGER,
    acknowledged_by BLOB
) STRICT, WITHOUT ROWID;
CREATE INDEX alert_due ON alert (next_at) WHERE acknowledged_at IS NULL;

-- Who was told at which step.
CREATE TABLE alert_told (
    alert_id   BLOB    NOT NULL REFERENCES alert (id) ON DELETE CASCADE,
    step       INTEGER NOT NULL,
    account_id BLOB    NOT NULL,
    told_at    INTEGER NOT NULL,
    PRIMARY KEY (alert_id, step, account_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX alert_told_by_account ON alert_told (account_id, alert_id);
