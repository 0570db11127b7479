-- What came another way than by Heard, and what a group said together.

-- A meeting, a focus group or a visit, written down once. Nobody is named: who was there is
-- a number for each age, and who helped a case of a list. A day is written as 2026-03-14.
CREATE TABLE group_meeting (
    id          BLOB    NOT NULL PRIMARY KEY,
    kind        TEXT    NOT NULL,
    held_on     TEXT    NOT NULL,
    helped      TEXT    NOT NULL,
    service_id  BLOB    REFERENCES service (id),
    recorded_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX group_meeting_by_day ON group_meeting (held_on DESC, id DESC);
CREATE TABLE group_attendance (
    meeting_id BLOB    NOT NULL REFERENCES group_meeting (id) ON DELETE CASCADE,
    band       TEXT    NOT NULL,
    people     INTEGER NOT NULL,
    PRIMARY KEY (meeting_id, band)
) STRICT, WITHOUT ROWID;

-- Views that a member of staff typed in: how each came, whose words it holds, whether the
-- young person knows, and on which day it came. Who typed it stands in the log. What a
-- group said hangs on its meeting, and counts as one: of what is taken back the meeting
-- alone stays, and the rest is empty.
CREATE TABLE view_entry (
    view_id    BLOB    NOT NULL PRIMARY KEY REFERENCES view (id) ON DELETE CASCADE,
    way        TEXT    NOT NULL,
    whose      TEXT    NOT NULL,
    consent    TEXT    NOT NULL,
    came_on    TEXT    NOT NULL,
    meeting_id BLOB    REFERENCES group_meeting (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX view_entry_by_meeting ON view_entry (meeting_id) WHERE meeting_id IS NOT NULL;
