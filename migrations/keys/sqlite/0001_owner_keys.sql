-- Owner keys, wrapped by the master key. Kept apart from the words. No moment:
-- it would say which account a key came with. A key that rests (1) opens
-- nothing until it is decided what becomes of what its owner said.
CREATE TABLE owner_key (
    id      BLOB NOT NULL PRIMARY KEY,
    wrapped BLOB NOT NULL,
    resting INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
