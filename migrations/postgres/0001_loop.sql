-- The first loop: people, views, answers, strategy, services, reviews, logs.
-- Ids are 16 bytes, moments are milliseconds since 1970 UTC, truth is 0 or 1.
-- Columns named sealed_… hold ciphertext; columns named …_hash a keyed hash.

CREATE TABLE setting (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

-- People -------------------------------------------------------------------

-- No moment.
CREATE TABLE account (
    id         BYTEA NOT NULL PRIMARY KEY,
    role       TEXT NOT NULL,
    login_hash BYTEA UNIQUE,
    secret     TEXT,
    state      TEXT NOT NULL
);

-- Who an account is, apart from everything the account says or does.
CREATE TABLE identity (
    account_id  BYTEA NOT NULL PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    wrapped_key BYTEA NOT NULL,
    sealed      BYTEA NOT NULL
);

-- Whose it is, as a keyed hash; when it ends, to the day.
CREATE TABLE session (
    id_hash      BYTEA NOT NULL PRIMARY KEY,
    account_hash BYTEA,
    sealed       BYTEA NOT NULL,
    expires_at   BIGINT NOT NULL
);
CREATE INDEX session_by_account ON session (account_hash);
CREATE INDEX session_by_expiry ON session (expires_at);

-- Not who gave it out, nor when; a used one is gone.
CREATE TABLE invite (
    code_hash  BYTEA NOT NULL PRIMARY KEY,
    role       TEXT NOT NULL,
    sealed     BYTEA NOT NULL,
    expires_at BIGINT NOT NULL
);

CREATE TABLE draft (
    id_hash    BYTEA    NOT NULL PRIMARY KEY,
    sealed     BYTEA    NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX draft_by_expiry ON draft (expires_at);

-- Questions ----------------------------------------------------------------

CREATE TABLE scenario (
    name     TEXT    NOT NULL,
    version  BIGINT NOT NULL,
    position BIGINT NOT NULL,
    content  TEXT    NOT NULL,
    PRIMARY KEY (name, version)
);

-- The coding frame.
CREATE TABLE theme (
    id         BYTEA    NOT NULL PRIMARY KEY,
    name       TEXT    NOT NULL UNIQUE,
    parent_id  BYTEA    REFERENCES theme (id),
    title      TEXT    NOT NULL,
    young_name TEXT,
    position   BIGINT NOT NULL
);

-- Services -----------------------------------------------------------------

CREATE TABLE service (
    id         BYTEA NOT NULL PRIMARY KEY,
    slug       TEXT NOT NULL UNIQUE,
    kind       TEXT NOT NULL,
    name       TEXT NOT NULL,
    provider   TEXT NOT NULL,
    district   TEXT,
    young_name TEXT NOT NULL,
    aspects    TEXT NOT NULL
);

-- Strategy -----------------------------------------------------------------

CREATE TABLE plan (
    id         BYTEA    NOT NULL PRIMARY KEY,
    title      TEXT    NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE plan_import (
    id          BYTEA    NOT NULL PRIMARY KEY,
    plan_id     BYTEA    NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    file_name   TEXT    NOT NULL,
    file_hash   BYTEA    NOT NULL,
    layout      TEXT    NOT NULL,
    warnings    TEXT    NOT NULL,
    imported_at BIGINT NOT NULL,
    imported_by TEXT    NOT NULL
);

CREATE TABLE objective (
    id            BYTEA    NOT NULL PRIMARY KEY,
    plan_id       BYTEA    NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    position      BIGINT NOT NULL,
    text          TEXT    NOT NULL,
    how           TEXT,
    young_wording TEXT,
    sources       TEXT    NOT NULL,
    UNIQUE (plan_id, position)
);

-- Actions and measures, word for word as the council's plan has them.
CREATE TABLE plan_row (
    id             BYTEA    NOT NULL PRIMARY KEY,
    plan_id        BYTEA    NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    objective_id   BYTEA    REFERENCES objective (id),
    kind           TEXT    NOT NULL,
    position       BIGINT NOT NULL,
    reference      TEXT,
    activity       TEXT,
    lead           TEXT,
    service        TEXT,
    timescale_text TEXT,
    timescale_date TEXT,
    rating         TEXT,
    content        TEXT    NOT NULL,
    missing_since  BIGINT
);
CREATE INDEX plan_row_by_objective ON plan_row (objective_id, position);

CREATE TABLE plan_row_rating (
    row_id   BYTEA    NOT NULL REFERENCES plan_row (id) ON DELETE CASCADE,
    at       BIGINT NOT NULL,
    rating   TEXT,
    reason   TEXT    NOT NULL,
    rated_by TEXT    NOT NULL,
    PRIMARY KEY (row_id, at)
);

-- Views --------------------------------------------------------------------

CREATE TABLE view (
    id               BYTEA    NOT NULL PRIMARY KEY,
    submission_hash  BYTEA    NOT NULL UNIQUE,
    receipt_hash     BYTEA    UNIQUE,
    owner_key        BYTEA    NOT NULL,
    wrapped_key      BYTEA    NOT NULL,
    sealed           BYTEA    NOT NULL,
    sealed_masked    BYTEA,
    signed_in        BIGINT NOT NULL,
    scenario         TEXT    NOT NULL,
    scenario_version BIGINT NOT NULL,
    audience         TEXT    NOT NULL,
    helped           TEXT    NOT NULL,
    lang             TEXT    NOT NULL,
    mood             BIGINT,
    service_id       BYTEA    REFERENCES service (id),
    state            TEXT    NOT NULL,
    received_at      BIGINT NOT NULL,
    read_at          BIGINT,
    read_by_role     TEXT,
    assigned_to      BYTEA    REFERENCES account (id)
);
CREATE INDEX view_by_arrival ON view (received_at DESC, id DESC);
CREATE INDEX view_by_state ON view (state, received_at DESC);
-- A view without an account is never looked for by its owner.
CREATE INDEX view_by_owner ON view (owner_key) WHERE signed_in = 1;
CREATE INDEX view_by_service ON view (service_id, received_at) WHERE service_id IS NOT NULL;
CREATE INDEX view_for_board ON view (received_at, state, mood, helped);

CREATE TABLE view_theme (
    view_id  BYTEA    NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    theme_id BYTEA    NOT NULL REFERENCES theme (id),
    tagged_by BYTEA,
    tagged_at BIGINT NOT NULL,
    PRIMARY KEY (view_id, theme_id)
);
CREATE INDEX view_theme_by_theme ON view_theme (theme_id, view_id);

-- The private thread between a young person and the team.
CREATE TABLE message (
    id        BYTEA    NOT NULL PRIMARY KEY,
    view_id   BYTEA    NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    author    TEXT    NOT NULL,
    sealed    BYTEA    NOT NULL,
    sent_at   BIGINT NOT NULL,
    seen_at   BIGINT
);
CREATE INDEX message_by_view ON message (view_id, sent_at);

-- Internal notes, never shown to the young person's page.
CREATE TABLE note (
    id         BYTEA    NOT NULL PRIMARY KEY,
    view_id    BYTEA    NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    sealed     BYTEA    NOT NULL,
    written_by TEXT    NOT NULL,
    written_at BIGINT NOT NULL
);
CREATE INDEX note_by_view ON note (view_id, written_at);

-- A public quote: separate text, with consent, cleared by a second person.
CREATE TABLE quote (
    id          BYTEA    NOT NULL PRIMARY KEY,
    view_id     BYTEA    NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    sealed      BYTEA    NOT NULL,
    consent     TEXT    NOT NULL,
    state       TEXT    NOT NULL,
    proposed_by BYTEA    NOT NULL,
    proposed_at BIGINT NOT NULL,
    decided_by  BYTEA,
    decided_at  BIGINT,
    reason      TEXT
);
CREATE INDEX quote_by_state ON quote (state, proposed_at);
CREATE INDEX quote_by_view ON quote (view_id);

-- Responses ----------------------------------------------------------------

CREATE TABLE response (
    id           BYTEA    NOT NULL PRIMARY KEY,
    state        TEXT    NOT NULL,
    version      BIGINT NOT NULL,
    objective_id BYTEA    REFERENCES objective (id),
    service_id   BYTEA    REFERENCES service (id),
    theme_id     BYTEA    REFERENCES theme (id),
    created_by   BYTEA    NOT NULL,
    created_at   BIGINT NOT NULL,
    approved_by  BYTEA,
    published_at BIGINT,
    recheck_on   TEXT
);
CREATE INDEX response_by_state ON response (state, published_at);

-- Append-only: what was claimed, each time it was.
CREATE TABLE response_version (
    response_id BYTEA    NOT NULL REFERENCES response (id) ON DELETE CASCADE,
    version     BIGINT NOT NULL,
    claim       TEXT    NOT NULL,
    you_said    TEXT    NOT NULL,
    we_did      TEXT    NOT NULL,
    reason      TEXT    NOT NULL,
    easy_read   TEXT    NOT NULL,
    owner_name  TEXT    NOT NULL,
    due_on      TEXT,
    written_by  BYTEA    NOT NULL,
    written_at  BIGINT NOT NULL,
    PRIMARY KEY (response_id, version)
);

-- The many views behind one response, and what each young person said of it.
CREATE TABLE response_view (
    response_id BYTEA    NOT NULL REFERENCES response (id) ON DELETE CASCADE,
    view_id     BYTEA    NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    added_at    BIGINT NOT NULL,
    told_at     BIGINT,
    opened_at   BIGINT,
    verdict     TEXT,
    verdict_at  BIGINT,
    PRIMARY KEY (response_id, view_id)
);
CREATE INDEX response_view_by_view ON response_view (view_id);

-- Evidence -----------------------------------------------------------------

CREATE TABLE evidence_link (
    id         BYTEA    NOT NULL PRIMARY KEY,
    from_kind  TEXT    NOT NULL,
    from_id    BYTEA    NOT NULL,
    relation   TEXT    NOT NULL,
    to_kind    TEXT    NOT NULL,
    to_id      BYTEA    NOT NULL,
    why        TEXT    NOT NULL,
    linked_by  BYTEA    NOT NULL,
    linked_at  BIGINT NOT NULL,
    UNIQUE (from_kind, from_id, relation, to_kind, to_id)
);
CREATE INDEX evidence_by_target ON evidence_link (to_kind, to_id, from_kind);

-- Commissioning reviews ----------------------------------------------------

CREATE TABLE review (
    id           BYTEA    NOT NULL PRIMARY KEY,
    service_id   BYTEA    NOT NULL REFERENCES service (id),
    title        TEXT    NOT NULL,
    scope        TEXT    NOT NULL,
    enquiry      TEXT    NOT NULL,
    state        TEXT    NOT NULL,
    recommended  TEXT,
    decision     TEXT,
    changed      TEXT,
    told         TEXT,
    pack_hash    BYTEA,
    opened_by    BYTEA    NOT NULL,
    opened_at    BIGINT NOT NULL,
    decided_at   BIGINT
);

CREATE TABLE review_view (
    review_id BYTEA    NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    view_id   BYTEA    NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    added_at  BIGINT NOT NULL,
    told_at   BIGINT,
    PRIMARY KEY (review_id, view_id)
);
CREATE INDEX review_view_by_view ON review_view (view_id);

-- Logs and jobs ------------------------------------------------------------

-- Every hide, edit and refusal, with its reason.
CREATE TABLE moderation (
    id      BYTEA    NOT NULL PRIMARY KEY,
    view_id BYTEA    NOT NULL,
    action  TEXT    NOT NULL,
    reason  TEXT    NOT NULL,
    told    BIGINT NOT NULL,
    by_id   BYTEA    NOT NULL,
    at      BIGINT NOT NULL
);
CREATE INDEX moderation_by_view ON moderation (view_id, at);

CREATE TABLE audit_log (
    seq     BIGINT NOT NULL PRIMARY KEY,
    at      BIGINT NOT NULL,
    actor   TEXT    NOT NULL,
    action  TEXT    NOT NULL,
    subject TEXT    NOT NULL,
    detail  TEXT    NOT NULL,
    prev    BYTEA    NOT NULL,
    hash    BYTEA    NOT NULL
);
CREATE INDEX audit_by_subject ON audit_log (subject, seq);

-- Append-only: even the program cannot change a line.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$;
CREATE TRIGGER audit_log_no_change BEFORE UPDATE OR DELETE ON audit_log
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER response_version_no_update BEFORE UPDATE ON response_version
FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE job (
    id          BYTEA    NOT NULL PRIMARY KEY,
    kind        TEXT    NOT NULL,
    payload     TEXT    NOT NULL,
    run_at      BIGINT NOT NULL,
    attempts    BIGINT NOT NULL,
    lease_until BIGINT,
    done_at     BIGINT,
    last_error  TEXT
);
CREATE INDEX job_due ON job (run_at) WHERE done_at IS NULL;
