-- Translators: which languages each works in, and what waits to be put into English.

-- Whether somebody translates as a woman or as a man, for children who asked for one;
-- none: nobody said, and they are given what anybody may translate.
CREATE TABLE translator (
    account_id BYTEA   NOT NULL PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    gender     TEXT
);
CREATE TABLE translator_language (
    account_id BYTEA   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    lang       TEXT    NOT NULL,
    PRIMARY KEY (account_id, lang)
);

-- What its author let somebody translate: waiting, with one translator (claimed), or
-- done. Draft and translation are sealed under the view's own key. Where its author wrote
-- more since, it waits anew, and what was handed in stays until the next is.
CREATE TABLE view_translation (
    view_id      BYTEA   NOT NULL PRIMARY KEY REFERENCES view (id) ON DELETE CASCADE,
    lang         TEXT    NOT NULL,
    state        TEXT    NOT NULL,
    waits_since  BIGINT  NOT NULL,
    -- When its author last wrote: what is handed in has to be of all of it.
    newest_at    BIGINT  NOT NULL,
    claimed_by   BYTEA,
    claimed_at   BIGINT,
    sealed_draft BYTEA,
    -- When a draft was last saved: on that day nobody else takes it.
    drafted_at   BIGINT,
    sealed       BYTEA,
    handed_in_by BYTEA,
    handed_in_at BIGINT
);
-- What is handed in is found by its words, as what was said is; and what was put by is found
-- no more.
CREATE TRIGGER search_translated AFTER UPDATE OF sealed ON view_translation
FOR EACH ROW EXECUTE FUNCTION search_said_beside();
CREATE INDEX view_translation_open ON view_translation (lang, state) WHERE state <> 'done';
CREATE INDEX view_translation_by_whom ON view_translation (claimed_by) WHERE claimed_by IS NOT NULL;

-- What was handed in before: it is being done again, or harm was found in what was said and
-- nobody decided yet. Each by itself, never in what is handed in later.
CREATE TABLE translation_before (
    view_id      BYTEA   NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    number       BIGINT  NOT NULL,
    sealed       BYTEA   NOT NULL,
    handed_in_by BYTEA   NOT NULL,
    handed_in_at BIGINT  NOT NULL,
    PRIMARY KEY (view_id, number)
);

-- Who gave one back for good: they know whoever wrote it, or it is not their dialect. A
-- reader is a keyed hash of their account, and which of the two it was stands nowhere.
CREATE TABLE translation_turned_down (
    view_id BYTEA   NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    reader  BYTEA   NOT NULL,
    PRIMARY KEY (view_id, reader)
);
