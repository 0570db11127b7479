-- The Children in Care Council: members, their cards and votes, and budgets they
-- share out. What binds any of it to a person is a keyed hash of account and
-- subject.

CREATE TABLE council_member (
    person_hash BYTEA   NOT NULL PRIMARY KEY,
    added_at    BIGINT  NOT NULL
);

-- Priorities and challenge cards: proposed by a member, agreed by more than
-- half of them, and then public.
CREATE TABLE council_card (
    id            BYTEA   NOT NULL PRIMARY KEY,
    kind          TEXT    NOT NULL,
    sealed        BYTEA   NOT NULL,
    state         TEXT    NOT NULL,
    proposed_at   BIGINT  NOT NULL,
    agreed_at     BIGINT,
    sealed_answer BYTEA,
    answered_by   TEXT,
    answered_at   BIGINT,
    due_on        TEXT
);
CREATE INDEX council_card_by_state ON council_card (kind, state, proposed_at);

CREATE TABLE council_vote (
    card_id     BYTEA   NOT NULL REFERENCES council_card (id) ON DELETE CASCADE,
    about       TEXT    NOT NULL,
    person_hash BYTEA   NOT NULL,
    choice      TEXT    NOT NULL,
    voted_at    BIGINT  NOT NULL,
    PRIMARY KEY (card_id, about, person_hash)
);
CREATE INDEX council_vote_by_person ON council_vote (person_hash);

CREATE TABLE budget (
    id         BYTEA   NOT NULL PRIMARY KEY,
    title      TEXT    NOT NULL,
    lead       TEXT    NOT NULL,
    amount     BIGINT  NOT NULL,
    created_at BIGINT  NOT NULL,
    closed_at  BIGINT
);

CREATE TABLE budget_item (
    id        BYTEA   NOT NULL PRIMARY KEY,
    budget_id BYTEA   NOT NULL REFERENCES budget (id) ON DELETE CASCADE,
    position  BIGINT  NOT NULL,
    title     TEXT    NOT NULL
);

CREATE TABLE budget_share (
    budget_id   BYTEA   NOT NULL REFERENCES budget (id) ON DELETE CASCADE,
    item_id     BYTEA   NOT NULL REFERENCES budget_item (id) ON DELETE CASCADE,
    person_hash BYTEA   NOT NULL,
    amount      BIGINT  NOT NULL,
    PRIMARY KEY (item_id, person_hash)
);
CREATE INDEX budget_share_by_person ON budget_share (person_hash);
