-- The council's own days.

-- A day on which the council is closed though it would work, or open though it
-- is a bank holiday, and why. One that was taken back stays, so that it can be
-- said who changed what and when.
CREATE TABLE calendar_day (
    id            BLOB    NOT NULL PRIMARY KEY,
    day           TEXT    NOT NULL,
    kind          TEXT    NOT NULL,
    reason        TEXT    NOT NULL,
    added_by      BLOB    REFERENCES account (id),
    added_at      INTEGER,
    taken_back_by BLOB    REFERENCES account (id),
    taken_back_at INTEGER
) STRICT;
CREATE UNIQUE INDEX calendar_day_once ON calendar_day (day) WHERE taken_back_at IS NULL;

CREATE TRIGGER calendar_day_shown_insert AFTER INSERT ON calendar_day
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER calendar_day_shown_update AFTER UPDATE ON calendar_day
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER calendar_day_shown_delete AFTER DELETE ON calendar_day
BEGIN UPDATE content_version SET version = version + 1; END;
