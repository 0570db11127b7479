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
