-- The council's own days.

-- A day on which the council is closed though it would work, or open though it
-- is a bank holiday, and why. One that was taken back stays, so that it can be
-- said who changed what and when.
CREATE TABLE calendar_day (
    id            BYTEA   NOT NULL PRIMARY KEY,
    day           TEXT    NOT NULL,
    kind          TEXT    NOT NULL,
    reason        TEXT    NOT NULL,
    added_by      BYTEA   REFERENCES account (id),
    added_at      BIGINT,
    taken_back_by BYTEA   REFERENCES account (id),
    taken_back_at BIGINT
);
CREATE UNIQUE INDEX calendar_day_once ON calendar_day (day) WHERE taken_back_at IS NULL;

CREATE CONSTRAINT TRIGGER calendar_day_shown AFTER INSERT OR UPDATE OR DELETE ON calendar_day
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION content_changed();
