-- Failed tries at PINs, codes and receipts. One process counts them in its own
-- memory; the table is there so that both databases have the same ones.
CREATE TABLE guess (
    kind     TEXT    NOT NULL,
    place    BLOB    NOT NULL,
    failures INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    PRIMARY KEY (kind, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX guess_by_age ON guess (at);

-- What else the catalogue is read from.
CREATE TRIGGER plan_shown_insert AFTER INSERT ON plan
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER plan_shown_update AFTER UPDATE ON plan
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER plan_shown_delete AFTER DELETE ON plan
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER objective_shown_insert AFTER INSERT ON objective
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER objective_shown_update AFTER UPDATE ON objective
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER objective_shown_delete AFTER DELETE ON objective
BEGIN UPDATE content_version SET version = version + 1; END;
