-- Finding a word in what was said. Which word a number stands for is told by the key of
-- its month alone, which is in the key store (docs/decisions/0059-search-by-keyed-words.md).

-- A month's words under one key. While a month is written anew there are two of it.
CREATE TABLE search_part (
    owner_key BLOB    NOT NULL PRIMARY KEY,
    month     TEXT    NOT NULL,
    -- Whether something in it went: it is written anew, and its key destroyed.
    stale     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX search_part_of_month ON search_part (month) WHERE stale = 0;

-- In which part a view's words stand, or stood: its key tells them.
CREATE TABLE search_view (
    view_id BLOB    NOT NULL PRIMARY KEY REFERENCES view (id) ON DELETE CASCADE,
    part    BLOB    NOT NULL REFERENCES search_part (owner_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX search_view_by_part ON search_view (part, view_id);

CREATE TABLE search_word (
    word        INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    view_id     BLOB    NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    PRIMARY KEY (word, received_at, view_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX search_word_by_view ON search_word (view_id);

-- Views that are still to be read, and how often there was something new in each. Filled
-- by triggers, so that no statement has to remember it.
CREATE TABLE search_todo (
    view_id BLOB    NOT NULL PRIMARY KEY REFERENCES view (id) ON DELETE CASCADE,
    times   INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TRIGGER search_view_said AFTER INSERT ON view
BEGIN
    INSERT INTO search_todo (view_id) VALUES (NEW.id)
    ON CONFLICT (view_id) DO UPDATE SET times = search_todo.times + 1;
END;
CREATE TRIGGER search_author_wrote AFTER INSERT ON message WHEN NEW.author = 'young_person'
BEGIN
    INSERT INTO search_todo (view_id) VALUES (NEW.view_id)
    ON CONFLICT (view_id) DO UPDATE SET times = search_todo.times + 1;
END;
CREATE TRIGGER search_written_down AFTER UPDATE OF sealed_transcript ON attachment
BEGIN
    INSERT INTO search_todo (view_id) VALUES (NEW.view_id)
    ON CONFLICT (view_id) DO UPDATE SET times = search_todo.times + 1;
END;
-- Taken from its author, it may open again where it rested.
CREATE TRIGGER search_view_rehoused AFTER UPDATE OF owner_key ON view WHEN NEW.owner_key <> OLD.owner_key
BEGIN
    INSERT INTO search_todo (view_id) VALUES (NEW.id)
    ON CONFLICT (view_id) DO UPDATE SET times = search_todo.times + 1;
END;
-- What was masked, or locked unseen, is found no more from that moment on, and read again.
CREATE TRIGGER search_view_masked AFTER UPDATE OF sealed_masked ON view WHEN NEW.wrapped_key <> x''
BEGIN
    INSERT INTO search_todo (view_id) VALUES (NEW.id)
    ON CONFLICT (view_id) DO UPDATE SET times = search_todo.times + 1;
    DELETE FROM search_word WHERE view_id = NEW.id;
END;
CREATE TRIGGER search_media_locked AFTER INSERT ON locked_media
BEGIN
    INSERT INTO search_todo (view_id) VALUES (NEW.view_id)
    ON CONFLICT (view_id) DO UPDATE SET times = search_todo.times + 1;
    DELETE FROM search_word WHERE view_id = NEW.view_id;
END;
-- Taken back, erased or kept long enough: its numbers are gone at once, and its month is
-- written anew. First what is still to be read, which whoever reads it holds.
CREATE TRIGGER search_view_gone AFTER UPDATE OF wrapped_key ON view WHEN NEW.wrapped_key = x''
BEGIN
    DELETE FROM search_todo WHERE view_id = NEW.id;
    UPDATE search_part SET stale = 1
    WHERE stale = 0 AND owner_key IN (SELECT s.part FROM search_view s WHERE s.view_id = NEW.id);
    DELETE FROM search_word WHERE view_id = NEW.id;
    DELETE FROM search_view WHERE view_id = NEW.id;
END;
