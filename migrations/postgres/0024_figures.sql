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

-- Published answers that are being checked again: drawn by lot for each month,
-- as a routine and where a child said that nothing changed.
CREATE TABLE recheck_month (
    month    TEXT    NOT NULL PRIMARY KEY,
    drawn_at BIGINT  NOT NULL
);
CREATE CONSTRAINT TRIGGER recheck_month_shown AFTER INSERT ON recheck_month
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION content_changed();
CREATE TABLE recheck (
    month       TEXT    NOT NULL REFERENCES recheck_month (month),
    response_id BYTEA   NOT NULL REFERENCES response (id) ON DELETE CASCADE,
    -- Somebody looked whether it holds, and it does.
    looked_at   BIGINT,
    looked_by   BYTEA,
    PRIMARY KEY (month, response_id)
);
CREATE CONSTRAINT TRIGGER recheck_shown AFTER UPDATE ON recheck
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION content_changed();
-- Whose "no" a lot of the year has weighed, whether it fell on their answer or
-- not: it weighs no second time, so that nobody is told apart by repeating it.
CREATE TABLE recheck_weighed (
    year      TEXT NOT NULL,
    owner_key BYTEA NOT NULL,
    PRIMARY KEY (year, owner_key)
);

-- Registered places of a home. One that nobody noted counts as a small one,
-- which stands in no figure.
ALTER TABLE service ADD COLUMN places BIGINT;

-- What the Children in Care Council says of an answer, and how it divides a pot:
-- settled once, so that nobody's going or thinking again shows.
ALTER TABLE council_card ADD COLUMN judgement TEXT;
ALTER TABLE budget_item ADD COLUMN together BIGINT;
