-- How long things are kept is a setting. Here stands what keeps them beyond that.

-- A legal hold: while it is not lifted, what it is on is neither taken back, erased, taken
-- from its author nor ended by the schedule. Exactly one of the three columns says what it
-- is on; of an account it is the owner, which leads to no account. What was written of it
-- is sealed under the council's key.
CREATE TABLE legal_hold (
    id            BLOB    NOT NULL PRIMARY KEY,
    held_on       TEXT    NOT NULL,
    view_id       BLOB    REFERENCES view (id),
    procedure_id  BLOB,
    held_owner    BLOB,
    asked_for     TEXT    NOT NULL,
    sealed        BLOB    NOT NULL,
    put_by        BLOB    NOT NULL,
    put_at        INTEGER NOT NULL,
    lifted_by     BLOB,
    lifted_at     INTEGER,
    sealed_lifted BLOB
) STRICT, WITHOUT ROWID;
CREATE INDEX legal_hold_of_view ON legal_hold (view_id) WHERE lifted_at IS NULL AND view_id IS NOT NULL;
CREATE INDEX legal_hold_of_procedure ON legal_hold (procedure_id)
    WHERE lifted_at IS NULL AND procedure_id IS NOT NULL;
CREATE INDEX legal_hold_of_owner ON legal_hold (held_owner) WHERE lifted_at IS NULL AND held_owner IS NOT NULL;

-- Whoever it may be about, as a keyed hash: they find it nowhere.
CREATE TABLE legal_hold_kept (
    hold_id BLOB    NOT NULL REFERENCES legal_hold (id) ON DELETE CASCADE,
    reader  BLOB    NOT NULL,
    PRIMARY KEY (hold_id, reader)
) STRICT, WITHOUT ROWID;

-- What its author asked to take back while a legal hold alone kept it: it is withdrawn, and
-- its words are as they were until the hold is lifted.
CREATE TABLE asked_back (
    view_id  BLOB    NOT NULL PRIMARY KEY REFERENCES view (id) ON DELETE CASCADE,
    asked_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What a legal hold keeps: the view it is on, the one that a procedure on hold came from,
-- and everything said from an account on hold.
CREATE VIEW legally_held_view AS
    SELECT h.view_id AS id FROM legal_hold h WHERE h.lifted_at IS NULL AND h.view_id IS NOT NULL
    UNION
    SELECT p.view_id AS id FROM legal_hold h JOIN procedure p ON p.id = h.procedure_id
    WHERE h.lifted_at IS NULL AND p.view_id IS NOT NULL
    UNION
    SELECT v.id AS id FROM legal_hold h JOIN view v ON v.owner_key = h.held_owner AND v.signed_in = 1
    WHERE h.lifted_at IS NULL AND h.held_owner IS NOT NULL;
