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

-- Registered places of a home. One that nobody noted counts as a small one,
-- which stands in no figure.
ALTER TABLE service ADD COLUMN places INTEGER;
