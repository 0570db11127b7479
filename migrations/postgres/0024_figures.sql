-- Figures as published: protected values and nothing else. One row a cell; no
-- value: withheld. What was published stays as it was; a correction at the
-- year's end is an edition of its own.
CREATE TABLE figures_publication (
    period       TEXT    NOT NULL,
    edition      BIGINT  NOT NULL,
    published_at BIGINT  NOT NULL,
    threshold    BIGINT  NOT NULL,
    rules        TEXT    NOT NULL,
    rules_hash   BYTEA   NOT NULL,
    rows_hash    BYTEA   NOT NULL,
    PRIMARY KEY (period, edition)
);

CREATE TABLE figure (
    period   TEXT    NOT NULL,
    edition  BIGINT  NOT NULL,
    in_table TEXT    NOT NULL,
    about    TEXT    NOT NULL,
    split    TEXT    NOT NULL,
    part     TEXT    NOT NULL,
    value    BIGINT,
    PRIMARY KEY (period, edition, in_table, about, split, part),
    FOREIGN KEY (period, edition) REFERENCES figures_publication (period, edition)
);

CREATE TRIGGER figures_publication_no_change BEFORE UPDATE OR DELETE ON figures_publication
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER figure_no_change BEFORE UPDATE OR DELETE ON figure
FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The wall is kept as it goes over the wire until what it shows changes.
CREATE CONSTRAINT TRIGGER figures_publication_shown AFTER INSERT ON figures_publication
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION content_changed();

-- Quotes that were published with a period, of the council as a whole. One that
-- is withdrawn is gone from here, and nothing takes its place.
CREATE TABLE figures_quote (
    period   TEXT    NOT NULL,
    position BIGINT  NOT NULL,
    quote_id BYTEA   NOT NULL REFERENCES quote (id) ON DELETE CASCADE,
    view_id  BYTEA   NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    PRIMARY KEY (period, position)
);

-- How far a computation is, in per cent; gone once it is published.
CREATE TABLE figures_progress (
    period TEXT    NOT NULL PRIMARY KEY,
    done   BIGINT  NOT NULL,
    at     BIGINT  NOT NULL
);

-- Registered places of a home. One that nobody noted counts as a small one,
-- which stands in no figure.
ALTER TABLE service ADD COLUMN places BIGINT;
