-- Messages to members of staff by e-mail and text message: where they are
-- written to, what waits to leave and what became of it, and how the two
-- channels are doing. What a message says is one word of a closed list.

-- Where somebody is written to, sealed under their own key; none: it was taken
-- away. Nothing but a code is sent there before that code was typed in. The code
-- is stored nowhere: it follows from the seed and the master key.
CREATE TABLE dispatch_address (
    account_id BYTEA   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    medium     TEXT    NOT NULL,
    sealed     BYTEA,
    code_seed  BYTEA   NOT NULL,
    code_until BIGINT  NOT NULL,
    code_tries BIGINT  NOT NULL,
    codes      BIGINT  NOT NULL,
    asked_at   BIGINT  NOT NULL,
    proven_at  BIGINT,
    PRIMARY KEY (account_id, medium)
);

-- Whether "something waits for you" comes at once or once a day, and when it
-- last came or is to come.
CREATE TABLE dispatch_pace (
    account_id BYTEA   NOT NULL PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    pace       TEXT    NOT NULL,
    told_at    BIGINT  NOT NULL
);

-- One message; the job that sends it has the same id. An invitation alone holds
-- its address and its code, sealed until it is sent or given up.
CREATE TABLE dispatch (
    id           BYTEA   NOT NULL PRIMARY KEY,
    account_id   BYTEA   REFERENCES account (id) ON DELETE CASCADE,
    medium       TEXT    NOT NULL,
    says         TEXT    NOT NULL,
    sealed       BYTEA,
    due_at       BIGINT  NOT NULL,
    useful_until BIGINT,
    state        TEXT    NOT NULL,
    state_at     BIGINT  NOT NULL,
    fault        TEXT,
    receipt      TEXT
);
CREATE INDEX dispatch_waiting ON dispatch (medium, due_at) WHERE state = 'waiting';
CREATE INDEX dispatch_by_account ON dispatch (account_id, says, state);
CREATE INDEX dispatch_by_time ON dispatch (state_at);

-- How a channel is doing: what carries it, since when it fails, when it last carried.
CREATE TABLE dispatch_channel (
    medium        TEXT    NOT NULL PRIMARY KEY,
    carrier       TEXT    NOT NULL,
    failing_since BIGINT,
    fault         TEXT,
    sent_at       BIGINT 
);

-- Stands in for both channels in a demonstration: what would have left.
CREATE TABLE dispatch_outbox (
    id      BYTEA   NOT NULL PRIMARY KEY,
    laid_at BIGINT  NOT NULL,
    sealed  BYTEA   NOT NULL
);
CREATE INDEX dispatch_outbox_by_time ON dispatch_outbox (laid_at);
