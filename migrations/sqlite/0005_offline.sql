-- Key pairs of the server itself: one that outboxes are sealed to, one that
-- signs notifications. The private half is sealed; old ones are kept, because
-- a phone may have sealed to them before it was switched off.
CREATE TABLE server_key (
    id      BLOB    NOT NULL PRIMARY KEY,
    purpose TEXT    NOT NULL,
    sealed  BLOB    NOT NULL,
    made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX server_key_by_purpose ON server_key (purpose, made_at);

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
