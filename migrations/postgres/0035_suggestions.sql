-- What a program learns from the team's tags, in the memory of each process and
-- nowhere else: here stand when it learned, how well, and whether it has to forget.

-- How often somebody went, or something they said did: taken back, hidden, erased,
-- taken from its author, resting, locked, or looked at as possible harm. What was
-- learnt before the last time is thrown away. Kept by the triggers below, so that no
-- statement has to remember it; and a row of its own, which nothing else holds.
CREATE TABLE somebody_went (
    one   BIGINT  NOT NULL PRIMARY KEY CHECK (one = 1),
    times BIGINT  NOT NULL
);
INSERT INTO somebody_went (one, times) VALUES (1, 0);
-- Once for each transaction, and at its very end, as `content_changed` does it.
CREATE FUNCTION somebody_went() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    IF current_setting('heard.somebody_went', true) IS DISTINCT FROM txid_current()::text THEN
        UPDATE somebody_went SET times = times + 1;
        PERFORM set_config('heard.somebody_went', txid_current()::text, true);
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER view_went AFTER UPDATE OF state, owner_key ON view
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN ((NEW.state IN ('withdrawn', 'hidden') AND NEW.state <> OLD.state) OR NEW.owner_key <> OLD.owner_key)
    EXECUTE FUNCTION somebody_went();
CREATE CONSTRAINT TRIGGER leaving_went AFTER INSERT OR UPDATE ON leaving
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION somebody_went();
CREATE CONSTRAINT TRIGGER key_fate_went AFTER INSERT OR UPDATE ON key_fate
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION somebody_went();
-- What nobody of the team has read was never learnt from.
CREATE FUNCTION concern_went() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    IF EXISTS (SELECT 1 FROM view v WHERE v.id = NEW.view_id AND v.read_at IS NOT NULL)
        AND current_setting('heard.somebody_went', true) IS DISTINCT FROM txid_current()::text
    THEN
        UPDATE somebody_went SET times = times + 1;
        PERFORM set_config('heard.somebody_went', txid_current()::text, true);
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER concern_went_insert AFTER INSERT ON concern
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION concern_went();
CREATE CONSTRAINT TRIGGER concern_went_update AFTER UPDATE OF state, taken_back_at, leaving_at ON concern
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN ((NEW.state <> 'closed' AND OLD.state = 'closed')
        OR (NEW.taken_back_at IS NOT NULL AND OLD.taken_back_at IS NULL)
        OR (NEW.leaving_at IS NOT NULL AND OLD.leaving_at IS NULL))
    EXECUTE FUNCTION somebody_went();
CREATE CONSTRAINT TRIGGER locked_media_went AFTER INSERT OR UPDATE OF state ON locked_media
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (NEW.state = 'locked') EXECUTE FUNCTION somebody_went();

-- Every process learns anew once somebody asked for it, or a night passed. Gone is how
-- often somebody had gone then; stopped is 1 while nothing is learnt and nothing
-- suggested.
CREATE TABLE learning (
    one       BIGINT  NOT NULL PRIMARY KEY CHECK (one = 1),
    wanted    BIGINT  NOT NULL,
    wanted_at BIGINT,
    gone      BIGINT  NOT NULL,
    stopped   BIGINT  NOT NULL
);
INSERT INTO learning (one, wanted, gone, stopped) VALUES (1, 0, 0, 0);

-- One training in one language: from how much, and how much it was then measured on.
-- Took is in milliseconds; covered is how many of those that were measured have a
-- suggestion.
CREATE TABLE training_run (
    id       BYTEA   NOT NULL PRIMARY KEY,
    lang     TEXT    NOT NULL,
    ran_at   BIGINT  NOT NULL,
    took     BIGINT  NOT NULL,
    items    BIGINT  NOT NULL,
    authors  BIGINT  NOT NULL,
    features BIGINT  NOT NULL,
    measured BIGINT  NOT NULL,
    covered  BIGINT  NOT NULL
);
CREATE INDEX training_run_by_lang ON training_run (lang, ran_at);

-- What was found of each theme: how many it was learnt from, and of those that were
-- measured how many had it, had it suggested, and had both.
CREATE TABLE training_theme (
    run_id    BYTEA   NOT NULL REFERENCES training_run (id) ON DELETE CASCADE,
    theme_id  BYTEA   NOT NULL REFERENCES theme (id),
    learnt    BIGINT  NOT NULL,
    had       BIGINT  NOT NULL,
    suggested BIGINT  NOT NULL,
    fitting   BIGINT  NOT NULL,
    offered   BIGINT  NOT NULL,
    PRIMARY KEY (run_id, theme_id)
);

-- Whether a tag was suggested by the program before a person gave it: what was is
-- neither learnt from nor measured on.
ALTER TABLE view_theme ADD COLUMN suggested BIGINT NOT NULL DEFAULT 0;
CREATE INDEX view_theme_suggested ON view_theme (theme_id, view_id) WHERE suggested = 1;

-- Tagged views that a second person tags too, without seeing what the first gave them:
-- how far the two agree says what a theme is worth. Stood is what they had when the
-- second chose: theme ids with a blank between.
CREATE TABLE second_coding (
    view_id  BYTEA   NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    coder    BYTEA   NOT NULL REFERENCES account (id),
    drawn_at BIGINT  NOT NULL,
    coded_at BIGINT,
    stood    TEXT,
    chosen   TEXT,
    PRIMARY KEY (view_id, coder)
);
CREATE INDEX second_coding_by_coder ON second_coding (coder, coded_at);
