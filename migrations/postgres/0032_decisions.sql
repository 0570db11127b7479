-- What children's reviews decided, and what became of it.

-- Found by a keyed hash of whose it is; what was decided and who does it is sealed under
-- their own key, and goes with it. Days are written as 2026-03-14. due_at is when it is
-- late: to be done, or for a challenge to be answered; nothing where it waits for neither.
CREATE TABLE review_decision (
    id          BYTEA   NOT NULL PRIMARY KEY,
    person_hash BYTEA   NOT NULL,
    wrapped_key BYTEA   NOT NULL,
    sealed      BYTEA   NOT NULL,
    decided_on  TEXT    NOT NULL,
    due_on      TEXT    NOT NULL,
    -- The team that plans their care on the day it is written down, by name.
    team        TEXT,
    state       TEXT    NOT NULL,
    -- How far the reviewing officer's challenge went, and on which day.
    level       TEXT,
    raised_on   TEXT,
    answered    BIGINT  NOT NULL,
    -- Whether it happened, as whoever it was decided for says.
    verdict     TEXT,
    due_at      BIGINT,
    -- The due_at of which those who keep it were told.
    told_due    BIGINT,
    recorded_by BYTEA,
    recorded_at BIGINT  NOT NULL,
    ended_at    BIGINT
);
CREATE INDEX review_decision_by_person ON review_decision (person_hash);
CREATE INDEX review_decision_due ON review_decision (due_at) WHERE due_at IS NOT NULL;

-- What was done, oldest first; what was written of it, sealed. By nobody where whoever it
-- was decided for did it.
CREATE TABLE decision_deed (
    id          BYTEA   NOT NULL PRIMARY KEY,
    decision_id BYTEA   NOT NULL REFERENCES review_decision (id) ON DELETE CASCADE,
    person_hash BYTEA   NOT NULL,
    action      TEXT    NOT NULL,
    by_id       BYTEA,
    at          BIGINT  NOT NULL,
    sealed      BYTEA   NOT NULL
);
CREATE INDEX decision_deed_by_decision ON decision_deed (decision_id, at);
CREATE INDEX decision_deed_by_person ON decision_deed (person_hash);

-- One review of a child, by its day: on which day they were asked beforehand what they want,
-- and who said so, when. It goes with the key.
CREATE TABLE child_review (
    id          BYTEA   NOT NULL PRIMARY KEY,
    person_hash BYTEA   NOT NULL,
    held_on     TEXT    NOT NULL,
    invited_on  TEXT,
    invited_at  BIGINT,
    invited_by  BYTEA,
    UNIQUE (person_hash, held_on)
);

-- How they took part in it, sealed under their own key: the last that was said stands, what
-- was said before it is kept. Who said it, and when.
CREATE TABLE took_part (
    id          BYTEA   NOT NULL PRIMARY KEY,
    review_id   BYTEA   NOT NULL REFERENCES child_review (id) ON DELETE CASCADE,
    person_hash BYTEA   NOT NULL,
    number      BIGINT  NOT NULL,
    by_id       BYTEA,
    at          BIGINT  NOT NULL,
    sealed      BYTEA   NOT NULL,
    UNIQUE (review_id, number)
);
CREATE INDEX took_part_by_person ON took_part (person_hash);
