-- Jobs that somebody has to look at, the heartbeat of what runs them, who is
-- on duty, and alerts with whoever was told of them.

-- Since when a job has had all its tries: staff are shown it.
ALTER TABLE job ADD COLUMN stuck_at BIGINT;
DROP INDEX job_due;
CREATE INDEX job_due ON job (kind, run_at) WHERE done_at IS NULL;
CREATE INDEX job_stuck ON job (kind) WHERE stuck_at IS NOT NULL;

-- Payloads are JSON now.
UPDATE job SET payload = '"' || payload || '"' WHERE kind = 'account.erase' AND done_at IS NULL;
UPDATE job SET payload = '{"device":"' || payload || '","page":"mine"}' WHERE kind = 'push' AND done_at IS NULL;

-- One row: when jobs were last run, to the minute.
CREATE TABLE heartbeat (
    name TEXT    NOT NULL PRIMARY KEY,
    at   BIGINT NOT NULL
);

-- Who is told of an alert, in this order, and how long the next waits for them,
-- in milliseconds.
CREATE TABLE duty (
    position   BIGINT NOT NULL PRIMARY KEY,
    account_id BYTEA   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    wait       BIGINT NOT NULL
);

-- Something that one person has to take on, and who is told until one does.
-- What it is about and who raised it are sealed under a key of its own.
CREATE TABLE alert (
    id              BYTEA   NOT NULL PRIMARY KEY,
    wrapped_key     BYTEA   NOT NULL,
    sealed          BYTEA   NOT NULL,
    raised_at       BIGINT NOT NULL,
    step            BIGINT NOT NULL,
    position        BIGINT NOT NULL,
    next_at         BIGINT NOT NULL,
    acknowledged_at BIGINT,
    acknowledged_by BYTEA
);
CREATE INDEX alert_due ON alert (next_at) WHERE acknowledged_at IS NULL;

-- Who was told at which step.
CREATE TABLE alert_told (
    alert_id   BYTEA   NOT NULL REFERENCES alert (id) ON DELETE CASCADE,
    step       BIGINT NOT NULL,
    account_id BYTEA   NOT NULL,
    told_at    BIGINT NOT NULL,
    PRIMARY KEY (alert_id, step, account_id)
);
CREATE INDEX alert_told_by_account ON alert_told (account_id, alert_id);
