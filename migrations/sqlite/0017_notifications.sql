-- A device that is told when there is something new. The owner tag is the one
-- views carry; the device's address is sealed under that owner's key.

CREATE TABLE push_subscription (
    id            BLOB    NOT NULL PRIMARY KEY,
    owner_key     BLOB    NOT NULL,
    endpoint_hash BLOB    NOT NULL UNIQUE,
    sealed        BLOB    NOT NULL,
    lang          TEXT    NOT NULL,
    answer        INTEGER NOT NULL,
    message       INTEGER NOT NULL,
    recheck       INTEGER NOT NULL,
    news          INTEGER NOT NULL,
    made_at       INTEGER NOT NULL
) STRICT;
CREATE INDEX push_subscription_by_owner ON push_subscription (owner_key);
