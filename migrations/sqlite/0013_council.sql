-- The Children in Care Council: members, their cards and votes, and budgets they
-- share out. What binds any of it to a person is a keyed hash of account and
-- subject.

CREATE TABLE council_member (
    person_hash BLOB    NOT NULL PRIMARY KEY,
    added_at    INTEGER NOT NULL
) STRICT;

-- Priorities and challenge cards: proposed by a member, agreed by more than
-- half of them, and then public.
CREATE TABLE council_card (
    id            BLOB    NOT NULL PRIMARY KEY,
    kind          TEXT    NOT NULL,
    sealed        BLOB    NOT NULL,
    state         TEXT    NOT NULL,
    proposed_at   INTEGER NOT NULL,
    agreed_at     INTEGER,
    sealed_answer BLOB,
    answered_by   TEXT,
    answered_at   INTEGER,
    due_on        TEXT
) STRICT;
CREATE INDEX council_card_by_state ON council_card (kind, state, proposed_at);

CREATE TABLE council_vote (
    card_id     BLOB    NOT NULL REFERENCES council_card (id) ON DELETE CASCADE,
    about       TEXT    NOT NULL,
    person_hash BLOB    NOT NULL,
    choice      TEXT    NOT NULL,
    voted_at    INTEGER NOT NULL,
    PRIMARY KEY (card_id, about, person_hash)
) STRICT;
CREATE INDEX council_vote_by_person ON council_vote (person_hash);

CREATE TABLE budget (
    id         BLOB    NOT NULL PRIMARY KEY,
    title      TEXT    NOT NULL,
    lead       TEXT    NOT NULL,
    amount     INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    closed_at  INTEGER
) STRICT;

CREATE TABLE budget_item (
    id        BLOB    NOT NULL PRIMARY KEY,
    budget_id BLOB    NOT NULL REFERENCES budget (id) ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    title     TEXT    NOT NULL
) STRICT;

CREATE TABLE budget_share (
    budget_id   BLOB    NOT NULL REFERENCES budget (id) ON DELETE CASCADE,
    item_id     BLOB    NOT NULL REFERENCES budget_item (id) ON DELETE CASCADE,
    person_hash BLOB    NOT NULL,
    amount      INTEGER NOT NULL,
    PRIMARY KEY (item_id, person_hash)
) STRICT;
CREATE INDEX budget_share_by_person ON budget_share (person_hash);
