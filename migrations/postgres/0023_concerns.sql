-- What may be harm: found when it is said, or raised by staff, and kept until
-- somebody decided. One row for each view; what was noticed is sealed under a
-- key of its own, which case_key finds in the key store. Level 1 is the most urgent.
CREATE TABLE concern (
    id            BYTEA   NOT NULL PRIMARY KEY,
    view_id       BYTEA   NOT NULL UNIQUE REFERENCES view (id),
    case_key      BYTEA   NOT NULL,
    sealed        BYTEA   NOT NULL,
    level         BIGINT  NOT NULL,
    state         TEXT    NOT NULL,
    raised_at     BIGINT  NOT NULL,
    raised_by     BYTEA,
    due_at        BIGINT  NOT NULL,
    looked_at     BIGINT,
    looked_by     BYTEA,
    outcome       TEXT,
    decided_at    BIGINT,
    decided_by    BYTEA,
    -- By when it was to be decided, as it stood when somebody did: due_at says then by when it
    -- is signed off.
    was_due_at    BIGINT,
    -- Its author asked to take it back, or is leaving and everything goes: for them
    -- it is gone since then, whatever is still to be decided.
    taken_back_at BIGINT,
    leaving_at    BIGINT,
    -- A safeguarding lead said that it may go although somebody was told of it;
    -- where there was danger, the second of two.
    may_go_by     BYTEA,
    may_go_at     BIGINT,
    released_at   BIGINT,
    -- When a member of staff first reported it themselves: whatever was decided, it stays
    -- until a safeguarding lead says that it may go.
    reported_at   BIGINT,
    -- Its author did not say that it is safe to write to them: nothing of it is to
    -- be seen on their side until somebody knows that it is.
    quiet         BIGINT NOT NULL,
    -- Who has the alert about it, and since when: they answer for it until something is
    -- written down.
    had_by        BYTEA,
    had_at        BIGINT,
    -- 1 once they wrote nothing down in time: its author is not told any more that somebody has it.
    had_too_long  BIGINT NOT NULL DEFAULT 0,
    -- It was noticed in something its author said elsewhere than behind the button: since
    -- when nothing that is done about it shows on their side, and where they saw it then.
    still_since   BIGINT,
    still_as      TEXT
);
CREATE INDEX concern_open ON concern (level, due_at) WHERE state <> 'closed';
-- What was decided, by month.
CREATE INDEX concern_decided ON concern (decided_at, id) WHERE state = 'closed';

-- What was done about it, oldest first; who was told, and reasons, sealed.
CREATE TABLE concern_deed (
    id         BYTEA   NOT NULL PRIMARY KEY,
    concern_id BYTEA   NOT NULL REFERENCES concern (id) ON DELETE CASCADE,
    action     TEXT    NOT NULL,
    by_id      BYTEA,
    at         BIGINT  NOT NULL,
    sealed     BYTEA   NOT NULL
);
CREATE INDEX concern_deed_by_concern ON concern_deed (concern_id, at);

-- What waits for a decision: it is neither hidden nor settled.
CREATE VIEW undecided_view AS SELECT view_id AS id FROM concern WHERE state <> 'closed';

-- What is neither taken back, erased nor taken from its author: what waits for a
-- decision, and what somebody was told of or reported, until a safeguarding lead says
-- that it may go; and what is locked unseen.
CREATE VIEW held_view AS
    SELECT view_id AS id FROM concern
    WHERE state <> 'closed' OR ((outcome = 'told' OR reported_at IS NOT NULL) AND released_at IS NULL)
    UNION
    SELECT view_id AS id FROM locked_media WHERE state = 'locked';

-- What its author finds: kept, and neither asked back nor left behind. Whoever
-- holds the telephone sees no difference between what was destroyed and what
-- waits for somebody to decide. What is quiet is not found either; what stands still is,
-- as it stood then.
CREATE VIEW own_view AS
    SELECT v.id, v.submission_hash, v.receipt_hash, v.owner_key, v.wrapped_key, v.sealed, v.sealed_masked, v.signed_in,
        v.scenario, v.scenario_version, v.audience, v.helped, v.lang, v.mood, v.service_id, v.state, v.received_at,
        v.read_at, v.read_by_role, v.assigned_to, v.due_on, v.seen_by, v.sealed_seen, v.celebrate, v.translator,
        v.meeting_verdict, v.meeting_verdict_at, v.tagged, v.hidden_from, v.told, v.waits_for,
        v.waits_until, v.shown_as, v.shown_until, v.attached, v.unopened, v.said_more,
        (SELECT c.still_since FROM concern c WHERE c.view_id = v.id) AS still_since,
        (SELECT c.still_as FROM concern c WHERE c.view_id = v.id) AS still_as
    FROM view v
    WHERE v.state <> 'withdrawn' AND NOT EXISTS (
        SELECT 1 FROM concern c
        WHERE c.view_id = v.id AND (c.taken_back_at IS NOT NULL OR c.leaving_at IS NOT NULL OR c.quiet = 1));
