-- Whom something may be about, of those who could read it. They do not, until
-- somebody whom it is not about says that it is not about them. A reader is a
-- keyed hash of their account.
CREATE TABLE conflict (
    view_id    BLOB    NOT NULL REFERENCES view (id),
    reader     BLOB    NOT NULL,
    set_at     INTEGER NOT NULL,
    -- Who said so; none: a program found their name in it.
    set_by     BLOB,
    -- Who said that it is not about them; by nobody: it was theirs before somebody followed
    -- them, and nothing is kept from them while it is no harm.
    cleared_at INTEGER,
    cleared_by BLOB,
    -- 1 while nobody else of the team could read it: it waits for no reader.
    yields     INTEGER NOT NULL,
    -- 1 where nothing but that it was sent to them keeps what may be harm from them: nobody
    -- is named, and nobody said so.
    chosen     INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (view_id, reader)
) STRICT, WITHOUT ROWID;
