-- Who is on duty, and alerts with whoever was told of them.

-- Who is told of an alert, in this order, and how long the next waits for them,
-- in milliseconds.
CREATE TABLE duty (
    position   INTEGER NOT NULL PRIMARY KEY,
    account_id BLOB    NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    wait       INTEGER NOT NULL
) STRICT;

-- Something that one person has to take on, and who is told until one does.
-- What it is about and who raised it are sealed under a key of its own, which case_key
-- finds in the key store.
CREATE TABLE alert (
    id              BLOB    NOT NULL PRIMARY KEY,
    case_key        BLOB    NOT NULL,
    sealed          BLOB    NOT NULL,
    raised_at       INTEGER NOT NULL,
    step            INTEGER NOT NULL,
    position        INTEGER NOT NULL,
    next_at         INTEGER NOT NULL,
    acknowledged_at INTEGER,
    acknowledged_by BLOB,
    -- When whoever has it is told again, because nothing is written down; nothing once
    -- something is. How often they were.
    remind_at       INTEGER,
    reminded        INTEGER NOT NULL DEFAULT 0,
    -- Who said last that they cannot see to it, until somebody has it: they are passed over.
    given_back_by   BLOB
) STRICT, WITHOUT ROWID;
CREATE INDEX alert_due ON alert (next_at) WHERE acknowledged_at IS NULL;
CREATE INDEX alert_to_remind ON alert (remind_at) WHERE remind_at IS NOT NULL;

-- Who was told at which step.
CREATE TABLE alert_told (
    alert_id   BLOB    NOT NULL REFERENCES alert (id) ON DELETE CASCADE,
    step       INTEGER NOT NULL,
    account_id BLOB    NOT NULL,
    told_at    INTEGER NOT NULL,
    PRIMARY KEY (alert_id, step, account_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX alert_told_by_account ON alert_told (account_id, alert_id);

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
