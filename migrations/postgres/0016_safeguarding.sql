-- Who is on duty, and alerts with whoever was told of them.

-- Who is told of an alert, in this order, and how long the next waits for them,
-- in milliseconds.
CREATE TABLE duty (
    position   BIGINT  NOT NULL PRIMARY KEY,
    account_id BYTEA   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    wait       BIGINT  NOT NULL
);

-- Something that one person has to take on, and who is told until one does.
-- What it is about and who raised it are sealed under a key of its own, which case_key
-- finds in the key store.
CREATE TABLE alert (
    id              BYTEA   NOT NULL PRIMARY KEY,
    case_key        BYTEA   NOT NULL,
    sealed          BYTEA   NOT NULL,
    raised_at       BIGINT  NOT NULL,
    step            BIGINT  NOT NULL,
    position        BIGINT  NOT NULL,
    next_at         BIGINT  NOT NULL,
    acknowledged_at BIGINT,
    acknowledged_by BYTEA,
    -- When whoever has it is told again, because nothing is written down; nothing once
    -- something is. How often they were.
    remind_at       BIGINT,
    reminded        BIGINT  NOT NULL DEFAULT 0,
    -- Who said last that they cannot see to it, until somebody has it: they are passed over.
    given_back_by   BYTEA
);
CREATE INDEX alert_due ON alert (next_at) WHERE acknowledged_at IS NULL;
CREATE INDEX alert_to_remind ON alert (remind_at) WHERE remind_at IS NOT NULL;

-- Who was told at which step.
CREATE TABLE alert_told (
    alert_id   BYTEA   NOT NULL REFERENCES alert (id) ON DELETE CASCADE,
    step       BIGINT  NOT NULL,
    account_id BYTEA   NOT NULL,
    told_at    BIGINT  NOT NULL,
    PRIMARY KEY (alert_id, step, account_id)
);
CREATE INDEX alert_told_by_account ON alert_told (account_id, alert_id);

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
