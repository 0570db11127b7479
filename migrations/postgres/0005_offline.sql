-- Key pairs of the server itself: one that outboxes are sealed to, one that
-- signs notifications. The private half is sealed; old ones are kept, because
-- a phone may have sealed to them before it was switched off.
CREATE TABLE server_key (
    id      BYTEA   NOT NULL PRIMARY KEY,
    purpose TEXT    NOT NULL,
    sealed  BYTEA   NOT NULL,
    made_at BIGINT  NOT NULL
);
CREATE INDEX server_key_by_purpose ON server_key (purpose, made_at);

-- A device that is told when there is something new. The owner tag is the one
-- views carry; the device's address is sealed under that owner's key.
CREATE TABLE push_subscription (
    id            BYTEA   NOT NULL PRIMARY KEY,
    owner_key     BYTEA   NOT NULL,
    endpoint_hash BYTEA   NOT NULL UNIQUE,
    sealed        BYTEA   NOT NULL,
    lang          TEXT    NOT NULL,
    answer        BIGINT  NOT NULL,
    message       BIGINT  NOT NULL,
    recheck       BIGINT  NOT NULL,
    news          BIGINT  NOT NULL,
    made_at       BIGINT  NOT NULL
);
CREATE INDEX push_subscription_by_owner ON push_subscription (owner_key);
