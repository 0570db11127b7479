-- The audit log: one line for everything that was done, chained by hashes.

CREATE TABLE audit_log (
    seq     BIGINT  NOT NULL PRIMARY KEY,
    at      BIGINT  NOT NULL,
    actor   TEXT    NOT NULL,
    action  TEXT    NOT NULL,
    subject TEXT    NOT NULL,
    detail  TEXT    NOT NULL,
    prev    BYTEA   NOT NULL,
    hash    BYTEA   NOT NULL
);
CREATE INDEX audit_by_subject ON audit_log (subject, seq);
-- Append-only: even the program cannot change a line.
-- The function is that of 0008_responses.sql.
CREATE TRIGGER audit_log_no_change BEFORE UPDATE OR DELETE ON audit_log
FOR EACH ROW EXECUTE FUNCTION refuse_change();
