-- Answers: what was done, what young people say of it, and the wall. What was approved
-- can be stopped until `goes_at`. Who took one off the wall at once is in `off_by`.

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
    recheck_on   TEXT,
    goes_at      INTEGER,
    withdrawn_at INTEGER,
    withdrawn_why TEXT,
    off_by       BLOB
) STRICT;
CREATE INDEX response_by_state ON response (state, published_at);
CREATE TRIGGER response_shown_insert AFTER INSERT ON response
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER response_shown_update AFTER UPDATE ON response
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER response_shown_delete AFTER DELETE ON response
BEGIN UPDATE content_version SET version = version + 1; END;

-- What was claimed, each time it was.
CREATE TABLE response_version (
    response_id BLOB    NOT NULL REFERENCES response (id) ON DELETE CASCADE,
    version     INTEGER NOT NULL,
    claim       TEXT    NOT NULL,
    you_said    TEXT    NOT NULL,
    we_did      TEXT    NOT NULL,
    reason      TEXT    NOT NULL,
    next_step   TEXT    NOT NULL DEFAULT '',
    easy_read   TEXT    NOT NULL,
    owner_name  TEXT    NOT NULL,
    due_on      TEXT,
    written_by  BLOB    NOT NULL,
    written_at  INTEGER NOT NULL,
    PRIMARY KEY (response_id, version)
) STRICT;
-- Append-only: even the program cannot change what was claimed.
CREATE TRIGGER response_version_no_update BEFORE UPDATE ON response_version
BEGIN SELECT RAISE(ABORT, 'versions of a response are append-only'); END;
CREATE TRIGGER response_version_shown_insert AFTER INSERT ON response_version
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER response_version_shown_update AFTER UPDATE ON response_version
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER response_version_shown_delete AFTER DELETE ON response_version
BEGIN UPDATE content_version SET version = version + 1; END;

-- What is to change in an answer that is public: a correction, whose words are a version
-- of it, or that it is taken back. One is open at a time; what was done stays.
CREATE TABLE response_change (
    id          BLOB    NOT NULL PRIMARY KEY,
    response_id BLOB    NOT NULL REFERENCES response (id) ON DELETE CASCADE,
    kind        TEXT    NOT NULL,
    state       TEXT    NOT NULL,
    why         TEXT    NOT NULL,
    version     INTEGER,
    replaced    INTEGER,
    asked_by    BLOB    NOT NULL,
    asked_at    INTEGER NOT NULL,
    approved_by BLOB,
    goes_at     INTEGER,
    done_at     INTEGER
) STRICT;
CREATE INDEX response_change_by_response ON response_change (response_id, done_at);
CREATE INDEX response_change_by_state ON response_change (state, goes_at);
CREATE UNIQUE INDEX response_change_open ON response_change (response_id)
    WHERE state IN ('waiting', 'sent_back', 'going_out');

-- What somebody who was to approve it wrote when they sent it back.
CREATE TABLE response_comment (
    id          BLOB    NOT NULL PRIMARY KEY,
    response_id BLOB    NOT NULL REFERENCES response (id) ON DELETE CASCADE,
    words       TEXT    NOT NULL,
    written_by  BLOB    NOT NULL,
    written_at  INTEGER NOT NULL
) STRICT;
CREATE INDEX response_comment_by_response ON response_comment (response_id, written_at);

-- The many views behind one response, and what each young person said of it: of which
-- version (`judged`). One that is put behind a public answer is told at `goes_at`.
CREATE TABLE response_view (
    response_id BLOB    NOT NULL REFERENCES response (id) ON DELETE CASCADE,
    view_id     BLOB    NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    added_at    INTEGER NOT NULL,
    told_at     INTEGER,
    opened_at   INTEGER,
    verdict     TEXT,
    verdict_at  INTEGER,
    judged      INTEGER,
    goes_at     INTEGER,
    told_again_at INTEGER,
    added_by    BLOB,
    PRIMARY KEY (response_id, view_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX response_view_by_view ON response_view (view_id);
CREATE INDEX response_view_going ON response_view (goes_at) WHERE told_at IS NULL;
-- The view itself remembers that an answer was told for it.
CREATE TRIGGER view_told_insert AFTER INSERT ON response_view WHEN NEW.told_at IS NOT NULL
BEGIN UPDATE view SET told = 1 WHERE id = NEW.view_id AND told = 0; END;
CREATE TRIGGER view_told_update AFTER UPDATE OF told_at ON response_view WHEN NEW.told_at IS NOT NULL
BEGIN UPDATE view SET told = 1 WHERE id = NEW.view_id AND told = 0; END;
CREATE TRIGGER response_view_shown_insert AFTER INSERT ON response_view
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER response_view_shown_update AFTER UPDATE ON response_view
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER response_view_shown_delete AFTER DELETE ON response_view
BEGIN UPDATE content_version SET version = version + 1; END;

-- Did it make a difference for you? One row for each voter and answer; the
-- hash is another one for every answer, so that rows cannot be joined. Only those
-- are counted who tapped with an account.
CREATE TABLE wall_verdict (
    response_id BLOB    NOT NULL REFERENCES response (id) ON DELETE CASCADE,
    voter_hash  BLOB    NOT NULL,
    verdict     TEXT    NOT NULL,
    at          INTEGER NOT NULL,
    signed_in   INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (response_id, voter_hash)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER wall_verdict_shown_insert AFTER INSERT ON wall_verdict
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER wall_verdict_shown_update AFTER UPDATE ON wall_verdict
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER wall_verdict_shown_delete AFTER DELETE ON wall_verdict
BEGIN UPDATE content_version SET version = version + 1; END;
