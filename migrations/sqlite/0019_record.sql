-- The audit log: one line for everything that was done, chained by hashes.

CREATE TABLE audit_log (
    seq     INTEGER NOT NULL PRIMARY KEY,
    at      INTEGER NOT NULL,
    actor   TEXT    NOT NULL,
    action  TEXT    NOT NULL,
    subject TEXT    NOT NULL,
    detail  TEXT    NOT NULL,
    prev    BLOB    NOT NULL,
    hash    BLOB    NOT NULL
) STRICT;
CREATE INDEX audit_by_subject ON audit_log (subject, seq);
-- Whoever searches it asks by whom, by what was done, or by days alone.
CREATE INDEX audit_by_actor ON audit_log (actor, at, seq);
CREATE INDEX audit_by_action ON audit_log (action, at, seq);
CREATE INDEX audit_by_time ON audit_log (at, seq);
-- Append-only: even the program cannot change a line.
CREATE TRIGGER audit_log_no_update BEFORE UPDATE ON audit_log
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_log_no_delete BEFORE DELETE ON audit_log
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;

-- A time of which nothing is here: the words were put back from a copy, or the end of
-- the log was cut off. Lost is the hash of the line that was its newest. It stands on
-- pages until a safeguarding lead signs that what came otherwise was looked at, in
-- words that are sealed under the council's key.
CREATE TABLE missing_interval (
    id         BLOB    NOT NULL PRIMARY KEY,
    lost       BLOB    NOT NULL UNIQUE,
    from_at    INTEGER NOT NULL,
    until_at   INTEGER NOT NULL,
    checked_at INTEGER,
    checked_by BLOB,
    sealed     BLOB
) STRICT, WITHOUT ROWID;

-- How much a member of staff who reads everybody's views opened on a day: sealed under the
-- council's key, every row about as long, because it also says how much of it turned out
-- to be about them, and what a safeguarding lead found who looked. Gone after nine weeks.
CREATE TABLE reading_day (
    account_id BLOB  NOT NULL,
    day        TEXT  NOT NULL,
    sealed     BLOB  NOT NULL,
    PRIMARY KEY (account_id, day)
) STRICT, WITHOUT ROWID;
