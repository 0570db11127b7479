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
    UNIQUE (view_id, position)
) STRICT;

-- Its view says which kinds came beside it, and whether the team has opened each: lists
-- are narrowed by that.
CREATE TRIGGER attachment_added AFTER INSERT ON attachment
BEGIN
    UPDATE view SET
        attached = (SELECT COALESCE(SUM(DISTINCT CASE a.kind WHEN 'voice' THEN 1 WHEN 'drawing' THEN 2 ELSE 4 END), 0)
            FROM attachment a WHERE a.view_id = NEW.view_id),
        unopened = (SELECT COUNT(*) FROM (SELECT 1 FROM attachment a
            WHERE a.view_id = NEW.view_id AND a.opened_at IS NULL LIMIT 1) AS unseen)
    WHERE id = NEW.view_id;
END;
CREATE TRIGGER attachment_opened AFTER UPDATE OF opened_at ON attachment
BEGIN
    UPDATE view SET
        attached = (SELECT COALESCE(SUM(DISTINCT CASE a.kind WHEN 'voice' THEN 1 WHEN 'drawing' THEN 2 ELSE 4 END), 0)
            FROM attachment a WHERE a.view_id = NEW.view_id),
        unopened = (SELECT COUNT(*) FROM (SELECT 1 FROM attachment a
            WHERE a.view_id = NEW.view_id AND a.opened_at IS NULL LIMIT 1) AS unseen)
    WHERE id = NEW.view_id;
END;
CREATE TRIGGER attachment_removed AFTER DELETE ON attachment
BEGIN
    UPDATE view SET
        attached = (SELECT COALESCE(SUM(DISTINCT CASE a.kind WHEN 'voice' THEN 1 WHEN 'drawing' THEN 2 ELSE 4 END), 0)
            FROM attachment a WHERE a.view_id = OLD.view_id),
        unopened = (SELECT COUNT(*) FROM (SELECT 1 FROM attachment a
            WHERE a.view_id = OLD.view_id AND a.opened_at IS NULL LIMIT 1) AS unseen)
    WHERE id = OLD.view_id;
END;

-- What was locked unseen, because it may be an intimate picture of a child. A row
-- stays when what it names is gone: whoever locked, released or destroyed it answers
-- for that. What was advised is sealed under a key of the row's own, wrapped by the
-- council's.
CREATE TABLE locked_media (
    attachment_id BLOB    NOT NULL PRIMARY KEY,
    view_id       BLOB    NOT NULL REFERENCES view (id),
    wrapped_key   BLOB    NOT NULL,
    kind          TEXT    NOT NULL,
    size          INTEGER NOT NULL,
    state         TEXT    NOT NULL,
    -- 1 while its object does not lie yet where the state says.
    pending       INTEGER NOT NULL,
    locked_at     INTEGER NOT NULL,
    -- Who pressed, and in which role; nobody where a program locked it again after
    -- words were put back.
    locked_by     BLOB,
    locked_role   TEXT,
    -- What somebody asks for, and a second person has to answer.
    asked         TEXT,
    asked_by      BLOB,
    asked_at      INTEGER,
    ended_at      INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX locked_media_by_view ON locked_media (view_id);

-- What was done with it, oldest first; who advised what, and reasons, sealed.
CREATE TABLE locked_deed (
    id            BLOB    NOT NULL PRIMARY KEY,
    attachment_id BLOB    NOT NULL REFERENCES locked_media (attachment_id) ON DELETE CASCADE,
    action        TEXT    NOT NULL,
    by_id         BLOB,
    at            INTEGER NOT NULL,
    sealed        BLOB    NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX locked_deed_by_file ON locked_deed (attachment_id, at);

-- What is neither opened nor copied: it is locked or destroyed, or its object is on
-- its way.
CREATE VIEW shut_media AS SELECT attachment_id AS id FROM locked_media WHERE state <> 'released' OR pending = 1;
