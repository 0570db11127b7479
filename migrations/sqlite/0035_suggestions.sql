-- What a program learns from the team's tags, in the memory of each process and
-- nowhere else: here stand when it learned, how well, and whether it has to forget.

-- How often somebody went, or something they said did: taken back, hidden, erased,
-- taken from its author, resting, locked, or looked at as possible harm. What was
-- learnt before the last time is thrown away. Kept by the triggers below, so that no
-- statement has to remember it; and a row of its own, which nothing else holds.
CREATE TABLE somebody_went (
    one   INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    times INTEGER NOT NULL
) STRICT;
INSERT INTO somebody_went (one, times) VALUES (1, 0);
CREATE TRIGGER view_went AFTER UPDATE OF state, owner_key ON view
WHEN (NEW.state IN ('withdrawn', 'hidden') AND NEW.state <> OLD.state) OR NEW.owner_key <> OLD.owner_key
BEGIN UPDATE somebody_went SET times = times + 1; END;
CREATE TRIGGER leaving_went_insert AFTER INSERT ON leaving
BEGIN UPDATE somebody_went SET times = times + 1; END;
CREATE TRIGGER leaving_went_update AFTER UPDATE ON leaving
BEGIN UPDATE somebody_went SET times = times + 1; END;
CREATE TRIGGER key_fate_went_insert AFTER INSERT ON key_fate
BEGIN UPDATE somebody_went SET times = times + 1; END;
CREATE TRIGGER key_fate_went_update AFTER UPDATE ON key_fate
BEGIN UPDATE somebody_went SET times = times + 1; END;
-- What nobody of the team has read was never learnt from.
CREATE TRIGGER concern_went_insert AFTER INSERT ON concern
WHEN EXISTS (SELECT 1 FROM view v WHERE v.id = NEW.view_id AND v.read_at IS NOT NULL)
BEGIN UPDATE somebody_went SET times = times + 1; END;
CREATE TRIGGER concern_went_update AFTER UPDATE OF state, taken_back_at, leaving_at ON concern
WHEN (NEW.state <> 'closed' AND OLD.state = 'closed')
    OR (NEW.taken_back_at IS NOT NULL AND OLD.taken_back_at IS NULL)
    OR (NEW.leaving_at IS NOT NULL AND OLD.leaving_at IS NULL)
BEGIN UPDATE somebody_went SET times = times + 1; END;
CREATE TRIGGER locked_media_went AFTER INSERT ON locked_media
BEGIN UPDATE somebody_went SET times = times + 1; END;
CREATE TRIGGER locked_media_went_again AFTER UPDATE OF state ON locked_media WHEN NEW.state = 'locked'
BEGIN UPDATE somebody_went SET times = times + 1; END;

-- Every process learns anew once somebody asked for it, or a night passed. Gone is how
-- often somebody had gone then; stopped is 1 while nothing is learnt and nothing
-- suggested.
CREATE TABLE learning (
    one       INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    wanted    INTEGER NOT NULL,
    wanted_at INTEGER,
    gone      INTEGER NOT NULL,
    stopped   INTEGER NOT NULL
) STRICT;
INSERT INTO learning (one, wanted, gone, stopped) VALUES (1, 0, 0, 0);

-- One training in one language: from how much, and how much it was then measured on.
-- Took is in milliseconds; covered is how many of those that were measured have a
-- suggestion.
CREATE TABLE training_run (
    id       BLOB    NOT NULL PRIMARY KEY,
    lang     TEXT    NOT NULL,
    ran_at   INTEGER NOT NULL,
    took     INTEGER NOT NULL,
    items    INTEGER NOT NULL,
    authors  INTEGER NOT NULL,
    features INTEGER NOT NULL,
    measured INTEGER NOT NULL,
    covered  INTEGER NOT NULL
) STRICT;
CREATE INDEX training_run_by_lang ON training_run (lang, ran_at);

-- What was found of each theme: how many it was learnt from, and of those that were
-- measured how many had it, had it suggested, and had both.
CREATE TABLE training_theme (
    run_id    BLOB    NOT NULL REFERENCES training_run (id) ON DELETE CASCADE,
    theme_id  BLOB    NOT NULL REFERENCES theme (id),
    learnt    INTEGER NOT NULL,
    had       INTEGER NOT NULL,
    suggested INTEGER NOT NULL,
    fitting   INTEGER NOT NULL,
    offered   INTEGER NOT NULL,
    PRIMARY KEY (run_id, theme_id)
) STRICT, WITHOUT ROWID;

-- Whether a tag was suggested by the program before a person gave it: what was is
-- neither learnt from nor measured on.
ALTER TABLE view_theme ADD COLUMN suggested INTEGER NOT NULL DEFAULT 0;
CREATE INDEX view_theme_suggested ON view_theme (theme_id, view_id) WHERE suggested = 1;

-- Tagged views that a second person tags too, without seeing what the first gave them:
-- how far the two agree says what a theme is worth. Stood is what they had when the
-- second chose: theme ids with a blank between.
CREATE TABLE second_coding (
    view_id  BLOB    NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    coder    BLOB    NOT NULL REFERENCES account (id),
    drawn_at INTEGER NOT NULL,
    coded_at INTEGER,
    stood    TEXT,
    chosen   TEXT,
    PRIMARY KEY (view_id, coder)
) STRICT, WITHOUT ROWID;
CREATE INDEX second_coding_by_coder ON second_coding (coder, coded_at);
