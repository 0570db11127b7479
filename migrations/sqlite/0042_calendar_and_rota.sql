-- The council's own days, and who is on duty from when until when.

-- A day on which the council is closed though it would work, or open though it
-- is a bank holiday, and why. One that was taken back stays, so that it can be
-- said who changed what and when; whoever did it before these columns were there
-- is not known.
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
INSERT INTO calendar_day (id, day, kind, reason)
SELECT randomblob(16), days.value, 'closed', ''
FROM setting s, json_each('["' || replace(trim(s.value), ' ', '","') || '"]') days
WHERE s.name = 'calendar.closed' AND days.value <> '';
DELETE FROM setting WHERE name = 'calendar.closed';

CREATE TRIGGER calendar_day_shown_insert AFTER INSERT ON calendar_day
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER calendar_day_shown_update AFTER UPDATE ON calendar_day
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER calendar_day_shown_delete AFTER DELETE ON calendar_day
BEGIN UPDATE content_version SET version = version + 1; END;

-- The rota: from one moment until another, the people to be told in this order.
-- The list in duty answers whenever nothing in the rota does.
CREATE TABLE duty_shift (
    id        BLOB    NOT NULL PRIMARY KEY,
    starts_at INTEGER NOT NULL,
    ends_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX duty_shift_by_end ON duty_shift (ends_at);
-- Positions of one shift follow one another, and no other shift has them.
CREATE TABLE duty_shift_person (
    position   INTEGER NOT NULL PRIMARY KEY,
    shift_id   BLOB    NOT NULL REFERENCES duty_shift (id) ON DELETE CASCADE,
    account_id BLOB    NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    wait       INTEGER NOT NULL
) STRICT;
CREATE INDEX duty_shift_person_by_shift ON duty_shift_person (shift_id);
