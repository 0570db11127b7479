-- What was decided of an owner's key and is not done yet: written with the
-- decision, gone when the key store has done it.
CREATE TABLE key_fate (
    owner_key BYTEA NOT NULL PRIMARY KEY,
    fate      TEXT NOT NULL
);
