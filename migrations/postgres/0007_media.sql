-- Recordings, drawings and photos of views. What each holds is an object
-- outside the database, sealed under the view's own key.

CREATE TABLE attachment (
    id                BYTEA   NOT NULL PRIMARY KEY,
    view_id           BYTEA   NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    position          BIGINT  NOT NULL,
    question          TEXT    NOT NULL,
    kind              TEXT    NOT NULL,
    mime              TEXT    NOT NULL,
    size              BIGINT  NOT NULL,
    millis            BIGINT,
    sealed_blur       BYTEA,
    sealed_transcript BYTEA,
    opened_at         BIGINT,
    opened_by_role    TEXT,
    locked_at         BIGINT,
    UNIQUE (view_id, position)
);
