-- Working the plan: who leads an action, what is written about it, which action of
-- another plan it belongs to, and the days on which the board meets.

-- The account that leads an action. The plan's own words for its lead stay where they are.
CREATE TABLE plan_lead (
    row_id     BLOB    NOT NULL PRIMARY KEY REFERENCES plan_row (id) ON DELETE CASCADE,
    account_id BLOB    NOT NULL REFERENCES account (id),
    named_at   INTEGER NOT NULL,
    named_by   BLOB    NOT NULL REFERENCES account (id)
) STRICT;
CREATE INDEX plan_lead_by_account ON plan_lead (account_id);

-- What was written about an action, for which day: the rating before it, the rating
-- from then on, and why it is another one. Its author corrects it by writing it anew, or takes
-- it back with a reason: what stood there stays.
CREATE TABLE plan_entry (
    id             BLOB    NOT NULL PRIMARY KEY,
    row_id         BLOB    NOT NULL REFERENCES plan_row (id) ON DELETE CASCADE,
    at             INTEGER NOT NULL,
    of_day         TEXT    NOT NULL,
    was            TEXT,
    rating         TEXT    NOT NULL,
    words          TEXT    NOT NULL,
    reason         TEXT    NOT NULL,
    written_by     BLOB    NOT NULL REFERENCES account (id),
    corrected_at   INTEGER,
    taken_back_at  INTEGER,
    why_taken_back TEXT
) STRICT;
CREATE INDEX plan_entry_by_row ON plan_entry (row_id, at);

-- Two actions that belong together.
CREATE TABLE plan_reference (
    row_id   BLOB    NOT NULL REFERENCES plan_row (id) ON DELETE CASCADE,
    other_id BLOB    NOT NULL REFERENCES plan_row (id) ON DELETE CASCADE,
    made_at  INTEGER NOT NULL,
    made_by  BLOB    NOT NULL REFERENCES account (id),
    PRIMARY KEY (row_id, other_id)
) STRICT;
CREATE INDEX plan_reference_by_other ON plan_reference (other_id);

-- A day on which the board meets, and when its leads were asked and asked again, and
-- whoever chairs it was told what is missing. One that was taken back stays.
CREATE TABLE board_day (
    id            BLOB    NOT NULL PRIMARY KEY,
    day           TEXT    NOT NULL,
    added_by      BLOB    NOT NULL REFERENCES account (id),
    added_at      INTEGER NOT NULL,
    asked_at      INTEGER,
    reminded_at   INTEGER,
    briefed_at    INTEGER,
    taken_back_by BLOB    REFERENCES account (id),
    taken_back_at INTEGER
) STRICT;
CREATE UNIQUE INDEX board_day_once ON board_day (day) WHERE taken_back_at IS NULL;

-- Which lead was asked before which day of the board, asked again when it was due, and last
-- asked again by hand. Whom no message reached was not asked.
CREATE TABLE board_ask (
    board_id    BLOB    NOT NULL REFERENCES board_day (id),
    account_id  BLOB    NOT NULL REFERENCES account (id),
    asked_at    INTEGER NOT NULL,
    reminded_at INTEGER,
    again_at    INTEGER,
    PRIMARY KEY (board_id, account_id)
) STRICT;
CREATE INDEX board_ask_by_account ON board_ask (account_id);
