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
    one     BIGINT  NOT NULL PRIMARY KEY CHECK (one = 1),
    version BIGINT  NOT NULL
);
INSERT INTO content_version (one, version) VALUES (1, 1);

-- Once for each transaction, and at its very end: the row is locked for a
-- moment, and never while another lock is still waited for.
CREATE FUNCTION content_changed() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    IF current_setting('heard.content_changed', true) IS DISTINCT FROM txid_current()::text THEN
        UPDATE content_version SET version = version + 1;
        PERFORM set_config('heard.content_changed', txid_current()::text, true);
    END IF;
    RETURN NULL;
END $$;

CREATE TABLE setting (
    name  TEXT    NOT NULL PRIMARY KEY,
    value TEXT    NOT NULL
);
CREATE CONSTRAINT TRIGGER setting_shown AFTER INSERT OR UPDATE OR DELETE ON setting
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION content_changed();
