-- Answers: what was done, what young people say of it, and the wall. What was approved
-- can be stopped until `goes_at`. Who took one off the wall at once is in `off_by`.

CREATE TABLE response (
    id           BYTEA   NOT NULL PRIMARY KEY,
    state        TEXT    NOT NULL,
    version      BIGINT  NOT NULL,
    objective_id BYTEA   REFERENCES objective (id),
    service_id   BYTEA   REFERENCES service (id),
    theme_id     BYTEA   REFERENCES theme (id),
    created_by   BYTEA   NOT NULL,
    created_at   BIGINT  NOT NULL,
    approved_by  BYTEA,
    published_at BIGINT,
    recheck_on   TEXT,
    goes_at      BIGINT,
    withdrawn_at BIGINT,
    withdrawn_why TEXT,
    off_by       BYTEA
);
CREATE INDEX response_by_state ON response (state, published_at);
CREATE CONSTRAINT TRIGGER response_shown AFTER INSERT OR UPDATE OR DELETE ON response
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION content_changed();

-- What was claimed, each time it was.
CREATE TABLE response_version (
    response_id BYTEA   NOT NULL REFERENCES response (id) ON DELETE CASCADE,
    version     BIGINT  NOT NULL,
    claim       TEXT    NOT NULL,
    you_said    TEXT    NOT NULL,
    we_did      TEXT    NOT NULL,
    reason      TEXT    NOT NULL,
    next_step   TEXT    NOT NULL DEFAULT '',
    easy_read   TEXT    NOT NULL,
    owner_name  TEXT    NOT NULL,
    due_on      TEXT,
    written_by  BYTEA   NOT NULL,
    written_at  BIGINT  NOT NULL,
    PRIMARY KEY (response_id, version)
);
-- Append-only: even the program cannot change what was claimed.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$;
CREATE TRIGGER response_version_no_update BEFORE UPDATE ON response_version
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE CONSTRAINT TRIGGER response_version_shown AFTER INSERT OR UPDATE OR DELETE ON response_version
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION content_changed();

-- What is to change in an answer that is public: a correction, whose words are a version
-- of it, or that it is taken back. One is open at a time; what was done stays.
CREATE TABLE response_change (
    id          BYTEA   NOT NULL PRIMARY KEY,
    response_id BYTEA   NOT NULL REFERENCES response (id) ON DELETE CASCADE,
    kind        TEXT    NOT NULL,
    state       TEXT    NOT NULL,
    why         TEXT    NOT NULL,
    version     BIGINT,
    replaced    BIGINT,
    asked_by    BYTEA   NOT NULL,
    asked_at    BIGINT  NOT NULL,
    approved_by BYTEA,
    goes_at     BIGINT,
    done_at     BIGINT
);
CREATE INDEX response_change_by_response ON response_change (response_id, done_at);
CREATE INDEX response_change_by_state ON response_change (state, goes_at);
CREATE UNIQUE INDEX response_change_open ON response_change (response_id)
    WHERE state IN ('waiting', 'sent_back', 'going_out');

-- What somebody who was to approve it wrote when they sent it back.
CREATE TABLE response_comment (
    id          BYTEA   NOT NULL PRIMARY KEY,
    response_id BYTEA   NOT NULL REFERENCES response (id) ON DELETE CASCADE,
    words       TEXT    NOT NULL,
    written_by  BYTEA   NOT NULL,
    written_at  BIGINT  NOT NULL
);
CREATE INDEX response_comment_by_response ON response_comment (response_id, written_at);

-- The many views behind one response, and what each young person said of it: of which
-- version (`judged`). One that is put behind a public answer is told at `goes_at`.
CREATE TABLE response_view (
    response_id BYTEA   NOT NULL REFERENCES response (id) ON DELETE CASCADE,
    view_id     BYTEA   NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    added_at    BIGINT  NOT NULL,
    told_at     BIGINT,
    opened_at   BIGINT,
    verdict     TEXT,
    verdict_at  BIGINT,
    judged      BIGINT,
    goes_at     BIGINT,
    told_again_at BIGINT,
    added_by    BYTEA,
    PRIMARY KEY (response_id, view_id)
);
CREATE INDEX response_view_by_view ON response_view (view_id);
CREATE INDEX response_view_going ON response_view (goes_at) WHERE told_at IS NULL;
-- The view itself remembers that an answer was told for it.
CREATE FUNCTION view_told() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    UPDATE view SET told = 1 WHERE id = NEW.view_id AND told = 0;
    RETURN NULL;
END $$;
CREATE TRIGGER view_told AFTER INSERT OR UPDATE OF told_at ON response_view
FOR EACH ROW WHEN (NEW.told_at IS NOT NULL) EXECUTE FUNCTION view_told();
CREATE CONSTRAINT TRIGGER response_view_shown AFTER INSERT OR UPDATE OR DELETE ON response_view
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION content_changed();

-- Did it make a difference for you? One row for each voter and answer; the
-- hash is another one for every answer, so that rows cannot be joined. Only those
-- are counted who tapped with an account.
CREATE TABLE wall_verdict (
    response_id BYTEA   NOT NULL REFERENCES response (id) ON DELETE CASCADE,
    voter_hash  BYTEA   NOT NULL,
    verdict     TEXT    NOT NULL,
    at          BIGINT  NOT NULL,
    signed_in   BIGINT  NOT NULL DEFAULT 0,
    PRIMARY KEY (response_id, voter_hash)
);
CREATE CONSTRAINT TRIGGER wall_verdict_shown AFTER INSERT OR UPDATE OR DELETE ON wall_verdict
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION content_changed();
