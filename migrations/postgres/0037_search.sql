-- Finding a word in what was said. Which word a number stands for is told by the key of
-- its month alone, which is in the key store (docs/decisions/0059-search-by-keyed-words.md).

-- A month's words under one key. While a month is written anew there are two of it.
CREATE TABLE search_part (
    owner_key BYTEA   NOT NULL PRIMARY KEY,
    month     TEXT    NOT NULL,
    -- Whether something in it went: it is written anew, and its key destroyed.
    stale     BIGINT  NOT NULL
);
CREATE UNIQUE INDEX search_part_of_month ON search_part (month) WHERE stale = 0;

-- In which part a view's words stand, or stood: its key tells them.
CREATE TABLE search_view (
    view_id BYTEA   NOT NULL PRIMARY KEY REFERENCES view (id) ON DELETE CASCADE,
    part    BYTEA   NOT NULL REFERENCES search_part (owner_key)
);
CREATE INDEX search_view_by_part ON search_view (part, view_id);

CREATE TABLE search_word (
    word        BIGINT  NOT NULL,
    received_at BIGINT  NOT NULL,
    view_id     BYTEA   NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    PRIMARY KEY (word, received_at, view_id)
);
CREATE INDEX search_word_by_view ON search_word (view_id);

-- Views that are still to be read, and how often there was something new in each. Filled
-- by triggers, so that no statement has to remember it.
CREATE TABLE search_todo (
    view_id BYTEA   NOT NULL PRIMARY KEY REFERENCES view (id) ON DELETE CASCADE,
    times   BIGINT  NOT NULL DEFAULT 0
);

CREATE FUNCTION search_view_said() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    INSERT INTO search_todo (view_id) VALUES (NEW.id)
    ON CONFLICT (view_id) DO UPDATE SET times = search_todo.times + 1;
    RETURN NULL;
END $$;
CREATE TRIGGER search_view_said AFTER INSERT ON view FOR EACH ROW EXECUTE FUNCTION search_view_said();
CREATE FUNCTION search_said_beside() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    INSERT INTO search_todo (view_id) VALUES (NEW.view_id)
    ON CONFLICT (view_id) DO UPDATE SET times = search_todo.times + 1;
    RETURN NULL;
END $$;
CREATE TRIGGER search_author_wrote AFTER INSERT ON message
FOR EACH ROW WHEN (NEW.author = 'young_person') EXECUTE FUNCTION search_said_beside();
CREATE TRIGGER search_written_down AFTER UPDATE OF sealed_transcript ON attachment
FOR EACH ROW EXECUTE FUNCTION search_said_beside();
-- Taken from its author, it may open again where it rested.
CREATE TRIGGER search_view_rehoused AFTER UPDATE OF owner_key ON view
FOR EACH ROW WHEN (NEW.owner_key <> OLD.owner_key) EXECUTE FUNCTION search_view_said();
-- What was masked, or locked unseen, is found no more from that moment on, and read again.
CREATE FUNCTION search_view_masked() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    INSERT INTO search_todo (view_id) VALUES (NEW.id)
    ON CONFLICT (view_id) DO UPDATE SET times = search_todo.times + 1;
    DELETE FROM search_word WHERE view_id = NEW.id;
    RETURN NULL;
END $$;
CREATE TRIGGER search_view_masked AFTER UPDATE OF sealed_masked ON view
FOR EACH ROW WHEN (NEW.wrapped_key <> ''::bytea) EXECUTE FUNCTION search_view_masked();
CREATE FUNCTION search_media_locked() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    INSERT INTO search_todo (view_id) VALUES (NEW.view_id)
    ON CONFLICT (view_id) DO UPDATE SET times = search_todo.times + 1;
    DELETE FROM search_word WHERE view_id = NEW.view_id;
    RETURN NULL;
END $$;
CREATE TRIGGER search_media_locked AFTER INSERT ON locked_media FOR EACH ROW EXECUTE FUNCTION search_media_locked();
-- Taken back, erased or kept long enough: its numbers are gone at once, and its month is
-- written anew. First what is still to be read, which whoever reads it holds.
CREATE FUNCTION search_view_gone() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    DELETE FROM search_todo WHERE view_id = NEW.id;
    UPDATE search_part SET stale = 1
    WHERE stale = 0 AND owner_key IN (SELECT s.part FROM search_view s WHERE s.view_id = NEW.id);
    DELETE FROM search_word WHERE view_id = NEW.id;
    DELETE FROM search_view WHERE view_id = NEW.id;
    RETURN NULL;
END $$;
CREATE TRIGGER search_view_gone AFTER UPDATE OF wrapped_key ON view
FOR EACH ROW WHEN (NEW.wrapped_key = ''::bytea) EXECUTE FUNCTION search_view_gone();
