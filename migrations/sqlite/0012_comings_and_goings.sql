-- Turning 18, moving, adoption, leaving care, a death: what a young person
-- asks for beforehand, when the team noted that it happened, and when it was
-- decided what becomes of the words.
CREATE TABLE coming (
    account_id  BLOB NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    change      TEXT NOT NULL,
    wish        TEXT,
    happened_at INTEGER,
    settled_at  INTEGER,
    PRIMARY KEY (account_id, change)
) STRICT, WITHOUT ROWID;

-- 'delete' destroys what was said; 'unsign' keeps it without its author.
ALTER TABLE leaving ADD COLUMN how TEXT NOT NULL DEFAULT 'delete';
-- The change it was decided for by others; nothing where its owner asked for it.
ALTER TABLE leaving ADD COLUMN because TEXT;

-- Accounts that were stopped before now: it waits to be decided.
INSERT INTO coming (account_id, change, happened_at)
    SELECT id, 'death', CAST(strftime('%s', 'now') AS INTEGER) * 1000 FROM account WHERE state = 'paused' AND role = 'young_person';
