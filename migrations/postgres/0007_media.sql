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
    UNIQUE (view_id, position)
);

-- Its view says which kinds came beside it, and whether the team has opened each: lists
-- are narrowed by that.
CREATE FUNCTION attachment_beside() RETURNS trigger LANGUAGE plpgsql AS
$$ DECLARE
    this BYTEA := CASE TG_OP WHEN 'DELETE' THEN OLD.view_id ELSE NEW.view_id END;
BEGIN
    UPDATE view SET
        attached = (SELECT COALESCE(SUM(DISTINCT CASE a.kind WHEN 'voice' THEN 1 WHEN 'drawing' THEN 2 ELSE 4 END), 0)
            FROM attachment a WHERE a.view_id = this),
        unopened = (SELECT COUNT(*) FROM (SELECT 1 FROM attachment a
            WHERE a.view_id = this AND a.opened_at IS NULL LIMIT 1) AS unseen)
    WHERE id = this;
    RETURN NULL;
END $$;
CREATE TRIGGER attachment_beside AFTER INSERT OR DELETE OR UPDATE OF opened_at ON attachment
FOR EACH ROW EXECUTE FUNCTION attachment_beside();

-- What was locked unseen, because it may be an intimate picture of a child. A row
-- stays when what it names is gone: whoever locked, released or destroyed it answers
-- for that. What was advised is sealed under a key of the row's own, wrapped by the
-- council's.
CREATE TABLE locked_media (
    attachment_id BYTEA   NOT NULL PRIMARY KEY,
    view_id       BYTEA   NOT NULL REFERENCES view (id),
    wrapped_key   BYTEA   NOT NULL,
    kind          TEXT    NOT NULL,
    size          BIGINT  NOT NULL,
    state         TEXT    NOT NULL,
    -- 1 while its object does not lie yet where the state says.
    pending       BIGINT  NOT NULL,
    locked_at     BIGINT  NOT NULL,
    -- Who pressed, and in which role; nobody where a program locked it again after
    -- words were put back.
    locked_by     BYTEA,
    locked_role   TEXT,
    -- What somebody asks for, and a second person has to answer.
    asked         TEXT,
    asked_by      BYTEA,
    asked_at      BIGINT,
    ended_at      BIGINT
);
CREATE INDEX locked_media_by_view ON locked_media (view_id);

-- What was done with it, oldest first; who advised what, and reasons, sealed.
CREATE TABLE locked_deed (
    id            BYTEA   NOT NULL PRIMARY KEY,
    attachment_id BYTEA   NOT NULL REFERENCES locked_media (attachment_id) ON DELETE CASCADE,
    action        TEXT    NOT NULL,
    by_id         BYTEA,
    at            BIGINT  NOT NULL,
    sealed        BYTEA   NOT NULL
);
CREATE INDEX locked_deed_by_file ON locked_deed (attachment_id, at);

-- What is neither opened nor copied: it is locked or destroyed, or its object is on
-- its way.
CREATE VIEW shut_media AS SELECT attachment_id AS id FROM locked_media WHERE state <> 'released' OR pending = 1;
