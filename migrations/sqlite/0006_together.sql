-- What young people do together: polls and surveys, the Children in Care
-- Council, the pages it edits, good news, and who is who.
-- What binds an answer to a person is a keyed hash of account and subject, so
-- that two answers of one person have nothing in common here.

-- Polls, surveys and exit interviews ----------------------------------------

CREATE TABLE poll (
    id           BLOB    NOT NULL PRIMARY KEY,
    kind         TEXT    NOT NULL,
    title        TEXT    NOT NULL,
    lead         TEXT    NOT NULL,
    questions    TEXT    NOT NULL,
    members_only INTEGER NOT NULL,
    open_until   INTEGER,
    created_by   BLOB    NOT NULL,
    created_at   INTEGER NOT NULL,
    closed_at    INTEGER
) STRICT;
CREATE INDEX poll_by_creation ON poll (created_at DESC);

CREATE TABLE poll_answer (
    id              BLOB    NOT NULL PRIMARY KEY,
    poll_id         BLOB    NOT NULL REFERENCES poll (id) ON DELETE CASCADE,
    submission_hash BLOB    NOT NULL UNIQUE,
    person_hash     BLOB,
    picked          TEXT    NOT NULL,
    owner_key       BLOB,
    wrapped_key     BLOB,
    sealed          BLOB,
    received_at     INTEGER NOT NULL,
    read_at         INTEGER,
    UNIQUE (poll_id, person_hash)
) STRICT;
CREATE INDEX poll_answer_by_person ON poll_answer (person_hash) WHERE person_hash IS NOT NULL;

-- The Children in Care Council -----------------------------------------------

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

-- Pages about rights: every version stays. -----------------------------------

CREATE TABLE guide_page (
    slug       TEXT    NOT NULL,
    lang       TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    position   INTEGER NOT NULL,
    title      TEXT    NOT NULL,
    body       TEXT    NOT NULL,
    easy       TEXT    NOT NULL,
    written_by BLOB    NOT NULL,
    written_at INTEGER NOT NULL,
    PRIMARY KEY (slug, lang, version)
) STRICT;

-- Good news ------------------------------------------------------------------

-- What its author answered: yes, ask or no; NULL was never asked.
ALTER TABLE view ADD COLUMN celebrate TEXT;
ALTER TABLE quote ADD COLUMN celebration INTEGER NOT NULL DEFAULT 0;

-- Who is who -----------------------------------------------------------------

-- People whom every young person may know.
CREATE TABLE contact (
    id         BLOB    NOT NULL PRIMARY KEY,
    part       TEXT    NOT NULL,
    name       TEXT    NOT NULL,
    role       TEXT    NOT NULL,
    about      TEXT    NOT NULL,
    reach      TEXT    NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;

-- One young person's own worker, adviser, reviewing officer or advocate: they
-- tell where she is known, so they are sealed under her key.
CREATE TABLE own_contact (
    person_hash BLOB    NOT NULL,
    kind        TEXT    NOT NULL,
    wrapped_key BLOB    NOT NULL,
    sealed      BLOB    NOT NULL,
    changed_at  INTEGER NOT NULL,
    replaced    INTEGER NOT NULL,
    PRIMARY KEY (person_hash, kind)
) STRICT;
