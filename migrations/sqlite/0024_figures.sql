-- Figures as published: protected values and nothing else. One row a cell; no
-- value: withheld. What was published stays as it was; a correction at the
-- year's end is an edition of its own.
CREATE TABLE figures_publication (
    period       TEXT    NOT NULL,
    edition      INTEGER NOT NULL,
    published_at INTEGER NOT NULL,
    threshold    INTEGER NOT NULL,
    rules        TEXT    NOT NULL,
    rules_hash   BLOB    NOT NULL,
    rows_hash    BLOB    NOT NULL,
    PRIMARY KEY (period, edition)
) STRICT, WITHOUT ROWID;

CREATE TABLE figure (
    period   TEXT    NOT NULL,
    edition  INTEGER NOT NULL,
    in_table TEXT    NOT NULL,
    about    TEXT    NOT NULL,
    split    TEXT    NOT NULL,
    part     TEXT    NOT NULL,
    value    INTEGER,
    PRIMARY KEY (period, edition, in_table, about, split, part),
    FOREIGN KEY (period, edition) REFERENCES figures_publication (period, edition)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER figures_publication_no_update BEFORE UPDATE ON figures_publication
BEGIN SELECT RAISE(ABORT, 'published figures stay as they are'); END;
CREATE TRIGGER figures_publication_no_delete BEFORE DELETE ON figures_publication
BEGIN SELECT RAISE(ABORT, 'published figures stay as they are'); END;
CREATE TRIGGER figure_no_update BEFORE UPDATE ON figure
BEGIN SELECT RAISE(ABORT, 'published figures stay as they are'); END;
CREATE TRIGGER figure_no_delete BEFORE DELETE ON figure
BEGIN SELECT RAISE(ABORT, 'published figures stay as they are'); END;

-- The wall is kept as it goes over the wire until what it shows changes.
CREATE TRIGGER figures_publication_shown AFTER INSERT ON figures_publication
BEGIN UPDATE content_version SET version = version + 1; END;

-- Quotes that were published with a period, of the council as a whole. One that
-- is withdrawn is gone from here, and nothing takes its place.
CREATE TABLE figures_quote (
    period   TEXT    NOT NULL,
    position INTEGER NOT NULL,
    quote_id BLOB    NOT NULL REFERENCES quote (id) ON DELETE CASCADE,
    view_id  BLOB    NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    PRIMARY KEY (period, position)
) STRICT;

-- How far a computation is, in per cent; gone once it is published.
CREATE TABLE figures_progress (
    period TEXT    NOT NULL PRIMARY KEY,
    done   INTEGER NOT NULL,
    at     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Published answers that are being checked again: drawn by lot for each month,
-- as a routine and where a child said that nothing changed.
CREATE TABLE recheck_month (
    month    TEXT    NOT NULL PRIMARY KEY,
    drawn_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER recheck_month_shown AFTER INSERT ON recheck_month
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TABLE recheck (
    month       TEXT    NOT NULL REFERENCES recheck_month (month),
    response_id BLOB    NOT NULL REFERENCES response (id) ON DELETE CASCADE,
    -- Somebody looked whether it holds, and it does.
    looked_at   INTEGER,
    looked_by   BLOB,
    PRIMARY KEY (month, response_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER recheck_shown AFTER UPDATE ON recheck
BEGIN UPDATE content_version SET version = version + 1; END;
-- Whose "no" a lot of the year has weighed, whether it fell on their answer or
-- not: it weighs no second time, so that nobody is told apart by repeating it.
CREATE TABLE recheck_weighed (
    year      TEXT NOT NULL,
    owner_key BLOB NOT NULL,
    PRIMARY KEY (year, owner_key)
) STRICT, WITHOUT ROWID;

-- Registered places of a home. One that nobody noted counts as a small one,
-- which stands in no figure.
ALTER TABLE service ADD COLUMN places INTEGER;

-- What the Children in Care Council says of an answer, and how it divides a pot:
-- settled once, so that nobody's going or thinking again shows.
ALTER TABLE council_card ADD COLUMN judgement TEXT;
ALTER TABLE budget_item ADD COLUMN together INTEGER;
