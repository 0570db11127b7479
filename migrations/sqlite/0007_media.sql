-- Recordings, drawings and photos of views. What each holds is an object
-- outside the database, sealed under the view's own key.

CREATE TABLE attachment (
    id                BLOB    NOT NULL PRIMARY KEY,
    view_id           BLOB    NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    position          INTEGER NOT NULL,
    question          TEXT    NOT NULL,
    kind              TEXT    NOT NULL,
    mime              TEXT    NOT NULL,
    size              INTEGER NOT NULL,
    millis            INTEGER,
    sealed_blur       BLOB,
    sealed_transcript BLOB,
    opened_at         INTEGER,
    opened_by_role    TEXT,
    locked_at         INTEGER,
    UNIQUE (view_id, position)
) STRICT;
