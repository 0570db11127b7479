-- Polls, surveys and exit interviews. What binds an answer to a person is a
-- keyed hash of account and subject, so that two answers of one person have
-- nothing in common here.

CREATE TABLE poll (
    id           BLOB    NOT NULL PRIMARY KEY,
    kind         TEXT    NOT NULL,
    title        TEXT    NOT NULL,
    lead         TEXT    NOT NULL,
    questions    TEXT    NOT NULL,
    members_only INTEGER NOT NULL,
    open_until   INTEGER,
    created_by   BLOB    NOT NULL,
    created_at   INTEGER NOT NULL,
    closed_at    INTEGER
) STRICT;
CREATE INDEX poll_by_creation ON poll (created_at DESC);
CREATE TRIGGER poll_shown_insert AFTER INSERT ON poll
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER poll_shown_update AFTER UPDATE ON poll
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER poll_shown_delete AFTER DELETE ON poll
BEGIN UPDATE content_version SET version = version + 1; END;

CREATE TABLE poll_answer (
    id              BLOB    NOT NULL PRIMARY KEY,
    poll_id         BLOB    NOT NULL REFERENCES poll (id) ON DELETE CASCADE,
    submission_hash BLOB    NOT NULL UNIQUE,
    person_hash     BLOB,
    picked          TEXT    NOT NULL,
    owner_key       BLOB,
    wrapped_key     BLOB,
    sealed          BLOB,
    received_at     INTEGER NOT NULL,
    read_at         INTEGER,
    UNIQUE (poll_id, person_hash)
) STRICT;
CREATE INDEX poll_answer_by_person ON poll_answer (person_hash) WHERE person_hash IS NOT NULL;
