-- Letters to whoever complained, actions of the plan that were made of what was learned, and
-- what was late.

-- One row for each letter. What was sent stays as it was sent, in plain and in easy words,
-- sealed under the procedure's key. A day is written as 2026-03-14.
CREATE TABLE procedure_letter (
    id           BYTEA   NOT NULL PRIMARY KEY,
    procedure_id BYTEA   NOT NULL REFERENCES procedure (id) ON DELETE CASCADE,
    kind         TEXT    NOT NULL,
    began_at     BIGINT  NOT NULL,
    sent_at      BIGINT,
    sent_on      TEXT,
    sent_way     TEXT,
    sent_by      BYTEA,
    sealed       BYTEA
);
CREATE INDEX procedure_letter_by_procedure ON procedure_letter (procedure_id, began_at);
-- One draft of each kind: two people who begin one find each other.
CREATE UNIQUE INDEX procedure_letter_draft ON procedure_letter (procedure_id, kind) WHERE sent_at IS NULL;

-- What was written, each time it was; sealed under the procedure's key.
CREATE TABLE procedure_letter_version (
    letter_id BYTEA   NOT NULL REFERENCES procedure_letter (id) ON DELETE CASCADE,
    version   BIGINT  NOT NULL,
    by_id     BYTEA,
    at        BIGINT  NOT NULL,
    sealed    BYTEA   NOT NULL,
    PRIMARY KEY (letter_id, version)
);
CREATE TRIGGER procedure_letter_version_no_update BEFORE UPDATE ON procedure_letter_version
FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Which actions of the plan were made of what was learned, and from which procedure.
CREATE TABLE procedure_learned (
    row_id       BYTEA   NOT NULL PRIMARY KEY REFERENCES plan_row (id) ON DELETE CASCADE,
    procedure_id BYTEA   REFERENCES procedure (id) ON DELETE SET NULL
);
CREATE INDEX procedure_learned_by_procedure ON procedure_learned (procedure_id);

-- Procedures in which something that was due was done after its day.
CREATE TABLE procedure_late (
    procedure_id BYTEA   NOT NULL PRIMARY KEY REFERENCES procedure (id) ON DELETE CASCADE
);
