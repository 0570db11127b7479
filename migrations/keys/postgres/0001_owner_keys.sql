-- Owner keys, wrapped by the master key. Kept apart from the words.
CREATE TABLE owner_key (
    id         BYTEA    NOT NULL PRIMARY KEY,
    wrapped    BYTEA    NOT NULL,
    created_at BIGINT NOT NULL
);
