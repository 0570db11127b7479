-- Owner keys, wrapped by the master key. Kept apart from the words.
CREATE TABLE owner_key (
    id         BLOB    NOT NULL PRIMARY KEY,
    wrapped    BLOB    NOT NULL,
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
