-- The first loop: people, views, answers, strategy, services, reviews, logs.
-- Ids are 16 bytes, moments are milliseconds since 1970 UTC, truth is 0 or 1.
-- Columns named sealed_… hold ciphertext; columns named …_hash a keyed hash.

CREATE TABLE setting (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- People -------------------------------------------------------------------

-- No moment and no order: rows of accounts lie as their random ids fall.
CREATE TABLE account (
    id         BLOB NOT NULL PRIMARY KEY,
    role       TEXT NOT NULL,
    login_hash BLOB UNIQUE,
    secret     TEXT,
    state      TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Who an account is, apart from everything the account says or does.
CREATE TABLE identity (
    account_id  BLOB NOT NULL PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    wrapped_key BLOB NOT NULL,
    sealed      BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Whose it is, as a keyed hash; when it ends, to the day.
CREATE TABLE session (
    id_hash      BLOB NOT NULL PRIMARY KEY,
    account_hash BLOB,
    sealed       BLOB NOT NULL,
    expires_at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX session_by_account ON session (account_hash);
CREATE INDEX session_by_expiry ON session (expires_at);

-- Not who gave it out, nor when; a used one is gone.
CREATE TABLE invite (
    code_hash  BLOB NOT NULL PRIMARY KEY,
    role       TEXT NOT NULL,
    sealed     BLOB NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
    id_hash    BLOB    NOT NULL PRIMARY KEY,
    sealed     BLOB    NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX draft_by_expiry ON draft (expires_at);

-- Questions ----------------------------------------------------------------

CREATE TABLE scenario (
    name     TEXT    NOT NULL,
    version  INTEGER NOT NULL,
    position INTEGER NOT NULL,
    content  TEXT    NOT NULL,
    PRIMARY KEY (name, version)
) STRICT;

-- The coding frame.
CREATE TABLE theme (
    id         BLOB    NOT NULL PRIMARY KEY,
    name       TEXT    NOT NULL UNIQUE,
    parent_id  BLOB    REFERENCES theme (id),
    title      TEXT    NOT NULL,
    young_name TEXT,
    position   INTEGER NOT NULL
) STRICT;

-- Services -----------------------------------------------------------------

CREATE TABLE service (
    id         BLOB NOT NULL PRIMARY KEY,
    slug       TEXT NOT NULL UNIQUE,
    kind       TEXT NOT NULL,
    name       TEXT NOT NULL,
    provider   TEXT NOT NULL,
    district   TEXT,
    young_name TEXT NOT NULL,
    aspects    TEXT NOT NULL
) STRICT;

-- Strategy -----------------------------------------------------------------

CREATE TABLE plan (
    id         BLOB    NOT NULL PRIMARY KEY,
    title      TEXT    NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE plan_import (
    id          BLOB    NOT NULL PRIMARY KEY,
    plan_id     BLOB    NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    file_name   TEXT    NOT NULL,
    file_hash   BLOB    NOT NULL,
    layout      TEXT    NOT NULL,
    warnings    TEXT    NOT NULL,
    imported_at INTEGER NOT NULL,
    imported_by TEXT    NOT NULL
) STRICT;

CREATE TABLE objective (
    id            BLOB    NOT NULL PRIMARY KEY,
    plan_id       BLOB    NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL,
    text          TEXT    NOT NULL,
    how           TEXT,
    young_wording TEXT,
    sources       TEXT    NOT NULL,
    UNIQUE (plan_id, position)
) STRICT;

-- Actions and measures, word for word as the council's plan has them.
CREATE TABLE plan_row (
    id             BLOB    NOT NULL PRIMARY KEY,
    plan_id        BLOB    NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    objective_id   BLOB    REFERENCES objective (id),
    kind           TEXT    NOT NULL,
    position       INTEGER NOT NULL,
    reference      TEXT,
    activity       TEXT,
    lead           TEXT,
    service        TEXT,
    timescale_text TEXT,
    timescale_date TEXT,
    rating         TEXT,
    content        TEXT    NOT NULL,
    missing_since  INTEGER
) STRICT;
CREATE INDEX plan_row_by_objective ON plan_row (objective_id, position);

CREATE TABLE plan_row_rating (
    row_id   BLOB    NOT NULL REFERENCES plan_row (id) ON DELETE CASCADE,
    at       INTEGER NOT NULL,
    rating   TEXT,
    reason   TEXT    NOT NULL,
    rated_by TEXT    NOT NULL,
    PRIMARY KEY (row_id, at)
) STRICT;

-- Views --------------------------------------------------------------------

CREATE TABLE view (
    id               BLOB    NOT NULL PRIMARY KEY,
    submission_hash  BLOB    NOT NULL UNIQUE,
    receipt_hash     BLOB    UNIQUE,
    owner_key        BLOB    NOT NULL,
    wrapped_key      BLOB    NOT NULL,
    sealed           BLOB    NOT NULL,
    sealed_masked    BLOB,
    signed_in        INTEGER NOT NULL,
    scenario         TEXT    NOT NULL,
    scenario_version INTEGER NOT NULL,
    audience         TEXT    NOT NULL,
    helped           TEXT    NOT NULL,
    lang             TEXT    NOT NULL,
    mood             INTEGER,
    service_id       BLOB    REFERENCES service (id),
    state            TEXT    NOT NULL,
    received_at      INTEGER NOT NULL,
    read_at          INTEGER,
    read_by_role     TEXT,
    assigned_to      BLOB    REFERENCES account (id)
) STRICT;
CREATE INDEX view_by_arrival ON view (received_at DESC, id DESC);
CREATE INDEX view_by_state ON view (state, received_at DESC);
-- A view without an account is never looked for by its owner.
CREATE INDEX view_by_owner ON view (owner_key) WHERE signed_in = 1;
CREATE INDEX view_by_service ON view (service_id, received_at) WHERE service_id IS NOT NULL;
CREATE INDEX view_for_board ON view (received_at, state, mood, helped);

CREATE TABLE view_theme (
    view_id  BLOB    NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    theme_id BLOB    NOT NULL REFERENCES theme (id),
    tagged_by BLOB,
    tagged_at INTEGER NOT NULL,
    PRIMARY KEY (view_id, theme_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX view_theme_by_theme ON view_theme (theme_id, view_id);

-- The private thread between a young person and the team.
CREATE TABLE message (
    id        BLOB    NOT NULL PRIMARY KEY,
    view_id   BLOB    NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    author    TEXT    NOT NULL,
    sealed    BLOB    NOT NULL,
    sent_at   INTEGER NOT NULL,
    seen_at   INTEGER
) STRICT;
CREATE INDEX message_by_view ON message (view_id, sent_at);

-- Internal notes, never shown to the young person's page.
CREATE TABLE note (
    id         BLOB    NOT NULL PRIMARY KEY,
    view_id    BLOB    NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    sealed     BLOB    NOT NULL,
    written_by TEXT    NOT NULL,
    written_at INTEGER NOT NULL
) STRICT;
CREATE INDEX note_by_view ON note (view_id, written_at);

-- A public quote: separate text, with consent, cleared by a second person.
CREATE TABLE quote (
    id          BLOB    NOT NULL PRIMARY KEY,
    view_id     BLOB    NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    sealed      BLOB    NOT NULL,
    consent     TEXT    NOT NULL,
    state       TEXT    NOT NULL,
    proposed_by BLOB    NOT NULL,
    proposed_at INTEGER NOT NULL,
    decided_by  BLOB,
    decided_at  INTEGER,
    reason      TEXT
) STRICT;
CREATE INDEX quote_by_state ON quote (state, proposed_at);
CREATE INDEX quote_by_view ON quote (view_id);

-- Responses ----------------------------------------------------------------

CREATE TABLE response (
    id           BLOB    NOT NULL PRIMARY KEY,
    state        TEXT    NOT NULL,
    version      INTEGER NOT NULL,
    objective_id BLOB    REFERENCES objective (id),
    service_id   BLOB    REFERENCES service (id),
    theme_id     BLOB    REFERENCES theme (id),
    created_by   BLOB    NOT NULL,
    created_at   INTEGER NOT NULL,
    approved_by  BLOB,
    published_at INTEGER,
    recheck_on   TEXT
) STRICT;
CREATE INDEX response_by_state ON response (state, published_at);

-- Append-only: what was claimed, each time it was.
CREATE TABLE response_version (
    response_id BLOB    NOT NULL REFERENCES response (id) ON DELETE CASCADE,
    version     INTEGER NOT NULL,
    claim       TEXT    NOT NULL,
    you_said    TEXT    NOT NULL,
    we_did      TEXT    NOT NULL,
    reason      TEXT    NOT NULL,
    easy_read   TEXT    NOT NULL,
    owner_name  TEXT    NOT NULL,
    due_on      TEXT,
    written_by  BLOB    NOT NULL,
    written_at  INTEGER NOT NULL,
    PRIMARY KEY (response_id, version)
) STRICT;

-- The many views behind one response, and what each young person said of it.
CREATE TABLE response_view (
    response_id BLOB    NOT NULL REFERENCES response (id) ON DELETE CASCADE,
    view_id     BLOB    NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    added_at    INTEGER NOT NULL,
    told_at     INTEGER,
    opened_at   INTEGER,
    verdict     TEXT,
    verdict_at  INTEGER,
    PRIMARY KEY (response_id, view_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX response_view_by_view ON response_view (view_id);

-- Evidence -----------------------------------------------------------------

CREATE TABLE evidence_link (
    id         BLOB    NOT NULL PRIMARY KEY,
    from_kind  TEXT    NOT NULL,
    from_id    BLOB    NOT NULL,
    relation   TEXT    NOT NULL,
    to_kind    TEXT    NOT NULL,
    to_id      BLOB    NOT NULL,
    why        TEXT    NOT NULL,
    linked_by  BLOB    NOT NULL,
    linked_at  INTEGER NOT NULL,
    UNIQUE (from_kind, from_id, relation, to_kind, to_id)
) STRICT;
CREATE INDEX evidence_by_target ON evidence_link (to_kind, to_id, from_kind);

-- Commissioning reviews ----------------------------------------------------

CREATE TABLE review (
    id           BLOB    NOT NULL PRIMARY KEY,
    service_id   BLOB    NOT NULL REFERENCES service (id),
    title        TEXT    NOT NULL,
    scope        TEXT    NOT NULL,
    enquiry      TEXT    NOT NULL,
    state        TEXT    NOT NULL,
    recommended  TEXT,
    decision     TEXT,
    changed      TEXT,
    told         TEXT,
    pack_hash    BLOB,
    opened_by    BLOB    NOT NULL,
    opened_at    INTEGER NOT NULL,
    decided_at   INTEGER
) STRICT;

CREATE TABLE review_view (
    review_id BLOB    NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    view_id   BLOB    NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    added_at  INTEGER NOT NULL,
    told_at   INTEGER,
    PRIMARY KEY (review_id, view_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX review_view_by_view ON review_view (view_id);

-- Logs and jobs ------------------------------------------------------------

-- Every hide, edit and refusal, with its reason.
CREATE TABLE moderation (
    id      BLOB    NOT NULL PRIMARY KEY,
    view_id BLOB    NOT NULL,
    action  TEXT    NOT NULL,
    reason  TEXT    NOT NULL,
    told    INTEGER NOT NULL,
    by_id   BLOB    NOT NULL,
    at      INTEGER NOT NULL
) STRICT;
CREATE INDEX moderation_by_view ON moderation (view_id, at);

CREATE TABLE audit_log (
    seq     INTEGER NOT NULL PRIMARY KEY,
    at      INTEGER NOT NULL,
    actor   TEXT    NOT NULL,
    action  TEXT    NOT NULL,
    subject TEXT    NOT NULL,
    detail  TEXT    NOT NULL,
    prev    BLOB    NOT NULL,
    hash    BLOB    NOT NULL
) STRICT;
CREATE INDEX audit_by_subject ON audit_log (subject, seq);

-- Append-only: even the program cannot change a line.
CREATE TRIGGER audit_log_no_update BEFORE UPDATE ON audit_log
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_log_no_delete BEFORE DELETE ON audit_log
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER response_version_no_update BEFORE UPDATE ON response_version
BEGIN SELECT RAISE(ABORT, 'versions of a response are append-only'); END;

CREATE TABLE job (
    id          BLOB    NOT NULL PRIMARY KEY,
    kind        TEXT    NOT NULL,
    payload     TEXT    NOT NULL,
    run_at      INTEGER NOT NULL,
    attempts    INTEGER NOT NULL,
    lease_until INTEGER,
    done_at     INTEGER,
    last_error  TEXT
) STRICT;
CREATE INDEX job_due ON job (run_at) WHERE done_at IS NULL;
