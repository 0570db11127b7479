-- Settings, and the version of what pages for everyone show.
--
-- In every file: ids are 16 bytes, moments are milliseconds since 1970 UTC,
-- truth is 0 or 1. Columns named sealed_… hold ciphertext; columns named …_hash
-- a keyed hash. The two databases have the same tables, columns, indexes and
-- comments in the same order; only types and triggers are written differently.

-- What pages for everyone show: settings, questions, topics, services, the plan,
-- polls, answers, the pages about rights. Every process compares the version with
-- the one its drawn pages and its catalogue were made at. Beside each table that
-- is shown stand the triggers that raise it.
CREATE TABLE content_version (
    one     INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    version INTEGER NOT NULL
) STRICT;
INSERT INTO content_version (one, version) VALUES (1, 1);

CREATE TABLE setting (
    name  TEXT    NOT NULL PRIMARY KEY,
    value TEXT    NOT NULL
) STRICT;
CREATE TRIGGER setting_shown_insert AFTER INSERT ON setting
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER setting_shown_update AFTER UPDATE ON setting
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER setting_shown_delete AFTER DELETE ON setting
BEGIN UPDATE content_version SET version = version + 1; END;
