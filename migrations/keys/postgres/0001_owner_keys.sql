-- Owner keys, wrapped by the master key. Kept apart from the words. No moment:
-- it would say which account a key came with. A key that rests (1) opens
-- nothing until it is decided what becomes of what its owner said.
CREATE TABLE owner_key (
    id      BYTEA NOT NULL PRIMARY KEY,
    wrapped BYTEA NOT NULL,
    resting BIGINT NOT NULL DEFAULT 0
);

-- Which line of the words' audit log was its newest when that was last looked at.
-- Words that are put back do not have it any more, and something is missing.
CREATE TABLE words_mark (
    one  BIGINT NOT NULL PRIMARY KEY CHECK (one = 1),
    seq  BIGINT NOT NULL,
    hash BYTEA NOT NULL,
    at   BIGINT NOT NULL
);

-- Pictures and recordings that were locked unseen, each with a key under which its
-- object is sealed once more; none once that was destroyed. Words that are put back
-- know nothing of a lock that came after: what stands here counts. No moment.
CREATE TABLE locked_object (
    id      BYTEA NOT NULL PRIMARY KEY,
    wrapped BYTEA
);
