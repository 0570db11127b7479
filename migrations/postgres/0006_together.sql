-- What young people do together: polls and surveys, the Children in Care
-- Council, the pages it edits, good news, and who is who.
-- What binds an answer to a person is a keyed hash of account and subject, so
-- that two answers of one person have nothing in common here.

-- Polls, surveys and exit interviews ----------------------------------------

CREATE TABLE poll (
    id           BYTEA    NOT NULL PRIMARY KEY,
    kind         TEXT    NOT NULL,
    title        TEXT    NOT NULL,
    lead         TEXT    NOT NULL,
    questions    TEXT    NOT NULL,
    members_only BIGINT NOT NULL,
    open_until   BIGINT,
    created_by   BYTEA    NOT NULL,
    created_at   BIGINT NOT NULL,
    closed_at    BIGINT
);
CREATE INDEX poll_by_creation ON poll (created_at DESC);

CREATE TABLE poll_answer (
    id              BYTEA    NOT NULL PRIMARY KEY,
    poll_id         BYTEA    NOT NULL REFERENCES poll (id) ON DELETE CASCADE,
    submission_hash BYTEA    NOT NULL UNIQUE,
    person_hash     BYTEA,
    picked          TEXT    NOT NULL,
    owner_key       BYTEA,
    wrapped_key     BYTEA,
    sealed          BYTEA,
    received_at     BIGINT NOT NULL,
    read_at         BIGINT,
    UNIQUE (poll_id, person_hash)
);
CREATE INDEX poll_answer_by_person ON poll_answer (person_hash) WHERE person_hash IS NOT NULL;

-- The Children in Care Council -----------------------------------------------

CREATE TABLE council_member (
    person_hash BYTEA    NOT NULL PRIMARY KEY,
    added_at    BIGINT NOT NULL
);

-- Priorities and challenge cards: proposed by a member, agreed by more than
-- half of them, and then public.
CREATE TABLE council_card (
    id            BYTEA    NOT NULL PRIMARY KEY,
    kind          TEXT    NOT NULL,
    sealed        BYTEA    NOT NULL,
    state         TEXT    NOT NULL,
    proposed_at   BIGINT NOT NULL,
    agreed_at     BIGINT,
    sealed_answer BYTEA,
    answered_by   TEXT,
    answered_at   BIGINT,
    due_on        TEXT
);
CREATE INDEX council_card_by_state ON council_card (kind, state, proposed_at);

CREATE TABLE council_vote (
    card_id     BYTEA    NOT NULL REFERENCES council_card (id) ON DELETE CASCADE,
    about       TEXT    NOT NULL,
    person_hash BYTEA    NOT NULL,
    choice      TEXT    NOT NULL,
    voted_at    BIGINT NOT NULL,
    PRIMARY KEY (card_id, about, person_hash)
);
CREATE INDEX council_vote_by_person ON council_vote (person_hash);

CREATE TABLE budget (
    id         BYTEA    NOT NULL PRIMARY KEY,
    title      TEXT    NOT NULL,
    lead       TEXT    NOT NULL,
    amount     BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    closed_at  BIGINT
);

CREATE TABLE budget_item (
    id        BYTEA    NOT NULL PRIMARY KEY,
    budget_id BYTEA    NOT NULL REFERENCES budget (id) ON DELETE CASCADE,
    position  BIGINT NOT NULL,
    title     TEXT    NOT NULL
);

CREATE TABLE budget_share (
    budget_id   BYTEA    NOT NULL REFERENCES budget (id) ON DELETE CASCADE,
    item_id     BYTEA    NOT NULL REFERENCES budget_item (id) ON DELETE CASCADE,
    person_hash BYTEA    NOT NULL,
    amount      BIGINT NOT NULL,
    PRIMARY KEY (item_id, person_hash)
);
CREATE INDEX budget_share_by_person ON budget_share (person_hash);

-- Pages about rights: every version stays. -----------------------------------

CREATE TABLE guide_page (
    slug       TEXT    NOT NULL,
    lang       TEXT    NOT NULL,
    version    BIGINT NOT NULL,
    position   BIGINT NOT NULL,
    title      TEXT    NOT NULL,
    body       TEXT    NOT NULL,
    easy       TEXT    NOT NULL,
    written_by BYTEA    NOT NULL,
    written_at BIGINT NOT NULL,
    PRIMARY KEY (slug, lang, version)
);

-- Good news ------------------------------------------------------------------

-- What its author answered: yes, ask or no; NULL was never asked.
ALTER TABLE view ADD COLUMN celebrate TEXT;
ALTER TABLE quote ADD COLUMN celebration BIGINT NOT NULL DEFAULT 0;

-- Who is who -----------------------------------------------------------------

-- People whom every young person may know.
CREATE TABLE contact (
    id         BYTEA    NOT NULL PRIMARY KEY,
    part       TEXT    NOT NULL,
    name       TEXT    NOT NULL,
    role       TEXT    NOT NULL,
    about      TEXT    NOT NULL,
    reach      TEXT    NOT NULL,
    changed_at BIGINT NOT NULL
);

-- One young person's own worker, adviser, reviewing officer or advocate: they
-- tell where she is known, so they are sealed under her key.
CREATE TABLE own_contact (
    person_hash BYTEA    NOT NULL,
    kind        TEXT    NOT NULL,
    wrapped_key BYTEA    NOT NULL,
    sealed      BYTEA    NOT NULL,
    changed_at  BIGINT NOT NULL,
    replaced    BIGINT NOT NULL,
    PRIMARY KEY (person_hash, kind)
);
