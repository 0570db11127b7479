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
