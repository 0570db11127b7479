-- What is evidence for what: one line for each link between two things.

CREATE TABLE evidence_link (
    id        BYTEA   NOT NULL PRIMARY KEY,
    from_kind TEXT    NOT NULL,
    from_id   BYTEA   NOT NULL,
    relation  TEXT    NOT NULL,
    to_kind   TEXT    NOT NULL,
    to_id     BYTEA   NOT NULL,
    why       TEXT    NOT NULL,
    linked_by BYTEA   NOT NULL,
    linked_at BIGINT  NOT NULL,
    UNIQUE (from_kind, from_id, relation, to_kind, to_id)
);
CREATE INDEX evidence_by_target ON evidence_link (to_kind, to_id, from_kind);
