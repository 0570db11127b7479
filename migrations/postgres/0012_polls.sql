-- Polls, surveys and exit interviews. What binds an answer to a person is a
-- keyed hash of account and subject, so that two answers of one person have
-- nothing in common here.

CREATE TABLE poll (
    id           BYTEA   NOT NULL PRIMARY KEY,
    kind         TEXT    NOT NULL,
    title        TEXT    NOT NULL,
    lead         TEXT    NOT NULL,
    questions    TEXT    NOT NULL,
    members_only BIGINT  NOT NULL,
    open_until   BIGINT,
    created_by   BYTEA   NOT NULL,
    created_at   BIGINT  NOT NULL,
    closed_at    BIGINT
);
CREATE INDEX poll_by_creation ON poll (created_at DESC);
CREATE CONSTRAINT TRIGGER poll_shown AFTER INSERT OR UPDATE OR DELETE ON poll
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION content_changed();

CREATE TABLE poll_answer (
    id              BYTEA   NOT NULL PRIMARY KEY,
    poll_id         BYTEA   NOT NULL REFERENCES poll (id) ON DELETE CASCADE,
    submission_hash BYTEA   NOT NULL UNIQUE,
    person_hash     BYTEA,
    picked          TEXT    NOT NULL,
    owner_key       BYTEA,
    wrapped_key     BYTEA,
    sealed          BYTEA,
    received_at     BIGINT  NOT NULL,
    read_at         BIGINT,
    UNIQUE (poll_id, person_hash)
);
CREATE INDEX poll_answer_by_person ON poll_answer (person_hash) WHERE person_hash IS NOT NULL;
