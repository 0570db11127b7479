-- Setting a council up: the first way in, what was changed of the settings, its
-- districts and teams, and who opened it to young people.

-- The one-time link behind which the first administrator is made: the newest
-- alone works.
CREATE TABLE setup_link (
    code_hash  BLOB    NOT NULL PRIMARY KEY,
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What a setting was before, and what it became: nothing where it was not set.
-- Ids sort by time.
CREATE TABLE setting_change (
    id         BLOB    NOT NULL PRIMARY KEY,
    name       TEXT    NOT NULL,
    was        TEXT,
    became     TEXT,
    changed_by BLOB    REFERENCES account (id),
    changed_at INTEGER NOT NULL
) STRICT;

-- Districts and teams, by name.
CREATE TABLE place (
    kind     TEXT    NOT NULL,
    name     TEXT    NOT NULL,
    added_by BLOB    REFERENCES account (id),
    added_at INTEGER NOT NULL,
    PRIMARY KEY (kind, name)
) STRICT;

-- Opening Heard to young people, and closing it: one asks, another confirms or
-- somebody takes it back. Waits is 1 until then and nothing after, so that at most
-- one waits. What an opening names as signed: on which day, and by whom.
CREATE TABLE opening (
    id            BLOB    NOT NULL PRIMARY KEY,
    deed          TEXT    NOT NULL,
    reason        TEXT    NOT NULL,
    dpia_day      TEXT,
    dpia_by       TEXT,
    notice_day    TEXT,
    notice_by     TEXT,
    asked_by      BLOB    REFERENCES account (id),
    asked_at      INTEGER NOT NULL,
    settled_by    BLOB    REFERENCES account (id),
    settled_at    INTEGER,
    carried_out   INTEGER NOT NULL DEFAULT 0,
    waits         INTEGER UNIQUE
) STRICT;
CREATE TRIGGER opening_shown_insert AFTER INSERT ON opening
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER opening_shown_update AFTER UPDATE ON opening
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER opening_shown_delete AFTER DELETE ON opening
BEGIN UPDATE content_version SET version = version + 1; END;

-- The council's crest, a PNG; one at most. Its hash is what its address ends with.
CREATE TABLE crest (
    hash    BLOB    NOT NULL PRIMARY KEY,
    picture BLOB    NOT NULL,
    width   INTEGER NOT NULL,
    height  INTEGER NOT NULL,
    set_by  BLOB    REFERENCES account (id),
    set_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER crest_shown_insert AFTER INSERT ON crest
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER crest_shown_update AFTER UPDATE ON crest
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER crest_shown_delete AFTER DELETE ON crest
BEGIN UPDATE content_version SET version = version + 1; END;
