-- Translators: which languages each works in, and what waits to be put into English.

-- Whether somebody translates as a woman or as a man, for children who asked for one;
-- none: nobody said, and they are given what anybody may translate.
CREATE TABLE translator (
    account_id BLOB    NOT NULL PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    gender     TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE translator_language (
    account_id BLOB    NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    lang       TEXT    NOT NULL,
    PRIMARY KEY (account_id, lang)
) STRICT, WITHOUT ROWID;

-- What its author let somebody translate: waiting, with one translator (claimed), or
-- done. Draft and translation are sealed under the view's own key. Where its author wrote
-- more since, it waits anew, and what was handed in stays until the next is.
CREATE TABLE view_translation (
    view_id      BLOB    NOT NULL PRIMARY KEY REFERENCES view (id) ON DELETE CASCADE,
    lang         TEXT    NOT NULL,
    state        TEXT    NOT NULL,
    waits_since  INTEGER NOT NULL,
    -- When its author last wrote: what is handed in has to be of all of it.
    newest_at    INTEGER NOT NULL,
    claimed_by   BLOB,
    claimed_at   INTEGER,
    sealed_draft BLOB,
    -- When a draft was last saved: on that day nobody else takes it.
    drafted_at   INTEGER,
    sealed       BLOB,
    handed_in_by BLOB,
    handed_in_at INTEGER
) STRICT;
-- What is handed in is found by its words, as what was said is; and what was put by is found
-- no more.
CREATE TRIGGER search_translated AFTER UPDATE OF sealed ON view_translation
BEGIN
    INSERT INTO search_todo (view_id) VALUES (NEW.view_id)
    ON CONFLICT (view_id) DO UPDATE SET times = search_todo.times + 1;
END;
CREATE INDEX view_translation_open ON view_translation (lang, state) WHERE state <> 'done';
CREATE INDEX view_translation_by_whom ON view_translation (claimed_by) WHERE claimed_by IS NOT NULL;

-- What was handed in before: it is being done again, or harm was found in what was said and
-- nobody decided yet. Each by itself, never in what is handed in later.
CREATE TABLE translation_before (
    view_id      BLOB    NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    number       INTEGER NOT NULL,
    sealed       BLOB    NOT NULL,
    handed_in_by BLOB    NOT NULL,
    handed_in_at INTEGER NOT NULL,
    PRIMARY KEY (view_id, number)
) STRICT, WITHOUT ROWID;

-- Who gave one back for good: they know whoever wrote it, or it is not their dialect. A
-- reader is a keyed hash of their account, and which of the two it was stands nowhere.
CREATE TABLE translation_turned_down (
    view_id BLOB    NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    reader  BLOB    NOT NULL,
    PRIMARY KEY (view_id, reader)
) STRICT, WITHOUT ROWID;
