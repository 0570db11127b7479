-- What is evidence for what: one line for each link between two things.

CREATE TABLE evidence_link (
    id        BLOB    NOT NULL PRIMARY KEY,
    from_kind TEXT    NOT NULL,
    from_id   BLOB    NOT NULL,
    relation  TEXT    NOT NULL,
    to_kind   TEXT    NOT NULL,
    to_id     BLOB    NOT NULL,
    why       TEXT    NOT NULL,
    linked_by BLOB    NOT NULL,
    linked_at INTEGER NOT NULL,
    UNIQUE (from_kind, from_id, relation, to_kind, to_id)
) STRICT;
CREATE INDEX evidence_by_target ON evidence_link (to_kind, to_id, from_kind);
