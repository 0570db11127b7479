-- Owner keys, wrapped by the master key. Kept apart from the words. No moment:
-- it would say which account a key came with. A key that rests (1) opens
-- nothing until it is decided what becomes of what its owner said.
CREATE TABLE owner_key (
    id      BYTEA NOT NULL PRIMARY KEY,
    wrapped BYTEA NOT NULL,
    resting BIGINT NOT NULL DEFAULT 0
);
