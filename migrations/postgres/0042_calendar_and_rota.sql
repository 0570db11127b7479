-- The council's own days, and who is on duty from when until when.

-- A day on which the council is closed though it would work, or open though it
-- is a bank holiday, and why. One that was taken back stays, so that it can be
-- said who changed what and when; whoever did it before these columns were there
-- is not known.
CREATE TABLE calendar_day (
    id            BYTEA   NOT NULL PRIMARY KEY,
    day           TEXT    NOT NULL,
    kind          TEXT    NOT NULL,
    reason        TEXT    NOT NULL,
    added_by      BYTEA   REFERENCES account (id),
    added_at      BIGINT ,
    taken_back_by BYTEA   REFERENCES account (id),
    taken_back_at BIGINT 
);
CREATE UNIQUE INDEX calendar_day_once ON calendar_day (day) WHERE taken_back_at IS NULL;
INSERT INTO calendar_day (id, day, kind, reason)
SELECT decode(md5(random()::text || days.day), 'hex'), days.day, 'closed', ''
FROM (
    SELECT DISTINCT regexp_split_to_table(trim(value), '\s+') AS day FROM setting WHERE name = 'calendar.closed'
) days
WHERE days.day <> '';
DELETE FROM setting WHERE name = 'calendar.closed';

CREATE CONSTRAINT TRIGGER calendar_day_shown AFTER INSERT OR UPDATE OR DELETE ON calendar_day
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION content_changed();

-- The rota: from one moment until another, the people to be told in this order.
-- The list in duty answers whenever nothing in the rota does.
CREATE TABLE duty_shift (
    id        BYTEA   NOT NULL PRIMARY KEY,
    starts_at BIGINT  NOT NULL,
    ends_at   BIGINT  NOT NULL
);
CREATE INDEX duty_shift_by_end ON duty_shift (ends_at);
-- Positions of one shift follow one another, and no other shift has them.
CREATE TABLE duty_shift_person (
    position   BIGINT  NOT NULL PRIMARY KEY,
    shift_id   BYTEA   NOT NULL REFERENCES duty_shift (id) ON DELETE CASCADE,
    account_id BYTEA   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    wait       BIGINT  NOT NULL
);
CREATE INDEX duty_shift_person_by_shift ON duty_shift_person (shift_id);
