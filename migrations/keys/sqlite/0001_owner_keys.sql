-- Owner keys, wrapped by the master key. Kept apart from the words. No moment:
-- it would say which account a key came with. A key that rests (1) opens
-- nothing until it is decided what becomes of what its owner said.
CREATE TABLE owner_key (
    id      BLOB NOT NULL PRIMARY KEY,
    wrapped BLOB NOT NULL,
    resting INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Which line of the words' audit log was its newest when that was last looked at.
-- Words that are put back do not have it any more, and something is missing.
CREATE TABLE words_mark (
    one  INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    seq  INTEGER NOT NULL,
    hash BLOB NOT NULL,
    at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Pictures and recordings that were locked unseen, each with a key under which its
-- object is sealed once more; none once that was destroyed. Words that are put back
-- know nothing of a lock that came after: what stands here counts. No moment.
CREATE TABLE locked_object (
    id      BLOB NOT NULL PRIMARY KEY,
    wrapped BLOB
) STRICT, WITHOUT ROWID;
