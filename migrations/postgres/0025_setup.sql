-- Setting a council up: the first way in, what was changed of the settings, its
-- districts and teams, and who opened it to young people.

-- The one-time link behind which the first administrator is made: the newest
-- alone works.
CREATE TABLE setup_link (
    code_hash  BYTEA   NOT NULL PRIMARY KEY,
    expires_at BIGINT  NOT NULL
);

-- What a setting was before, and what it became: nothing where it was not set.
-- Ids sort by time.
CREATE TABLE setting_change (
    id         BYTEA   NOT NULL PRIMARY KEY,
    name       TEXT    NOT NULL,
    was        TEXT,
    became     TEXT,
    changed_by BYTEA   REFERENCES account (id),
    changed_at BIGINT  NOT NULL
);

-- Districts and teams, by name.
CREATE TABLE place (
    kind     TEXT    NOT NULL,
    name     TEXT    NOT NULL,
    added_by BYTEA   REFERENCES account (id),
    added_at BIGINT  NOT NULL,
    PRIMARY KEY (kind, name)
);

-- Opening Heard to young people, and closing it: one asks, another confirms or
-- somebody takes it back. Waits is 1 until then and nothing after, so that at most
-- one waits. What an opening names as signed: on which day, and by whom.
CREATE TABLE opening (
    id            BYTEA   NOT NULL PRIMARY KEY,
    deed          TEXT    NOT NULL,
    reason        TEXT    NOT NULL,
    dpia_day      TEXT,
    dpia_by       TEXT,
    notice_day    TEXT,
    notice_by     TEXT,
    asked_by      BYTEA   REFERENCES account (id),
    asked_at      BIGINT  NOT NULL,
    settled_by    BYTEA   REFERENCES account (id),
    settled_at    BIGINT,
    carried_out   BIGINT  NOT NULL DEFAULT 0,
    waits         BIGINT  UNIQUE
);

CREATE CONSTRAINT TRIGGER opening_shown AFTER INSERT OR UPDATE OR DELETE ON opening
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION content_changed();

-- The council's crest, a PNG; one at most. Its hash is what its address ends with.
CREATE TABLE crest (
    hash    BYTEA   NOT NULL PRIMARY KEY,
    picture BYTEA   NOT NULL,
    width   BIGINT  NOT NULL,
    height  BIGINT  NOT NULL,
    set_by  BYTEA   REFERENCES account (id),
    set_at  BIGINT  NOT NULL
);
CREATE CONSTRAINT TRIGGER crest_shown AFTER INSERT OR UPDATE OR DELETE ON crest
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION content_changed();
