-- Sharing again, leaving with time to think it over, ways back in, passkeys.

-- Who else a young person asked to see a view; only ever added to.
CREATE TABLE view_share (
    view_id  BYTEA   NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    audience TEXT    NOT NULL,
    at       BIGINT NOT NULL,
    PRIMARY KEY (view_id, audience)
);

-- An account that asked to be erased, until it is or changes its mind.
CREATE TABLE leaving (
    account_id BYTEA   NOT NULL PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    asked_at   BIGINT NOT NULL,
    destroy_at BIGINT NOT NULL
);

-- The state a view goes back to when its author changes their mind.
CREATE TABLE set_aside (
    view_id BYTEA NOT NULL PRIMARY KEY REFERENCES view (id) ON DELETE CASCADE,
    state   TEXT NOT NULL
);

-- Adults a young person chose beforehand to help them back in.
CREATE TABLE chosen_adult (
    account_id BYTEA   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    adult_id   BYTEA   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    chosen_at  BIGINT NOT NULL,
    PRIMARY KEY (account_id, adult_id)
);

-- One adult's word that they have seen the young person.
CREATE TABLE way_back (
    account_id BYTEA   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    adult_id   BYTEA   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    at         BIGINT NOT NULL,
    PRIMARY KEY (account_id, adult_id)
);

-- The single-use code two adults lead to.
CREATE TABLE way_back_code (
    code_hash  BYTEA   NOT NULL PRIMARY KEY,
    account_id BYTEA   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    made_at    BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at    BIGINT
);

CREATE TABLE passkey (
    credential_hash BYTEA   NOT NULL PRIMARY KEY,
    account_id      BYTEA   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    sealed          BYTEA   NOT NULL,
    made_at         BIGINT NOT NULL
);
CREATE INDEX passkey_by_account ON passkey (account_id);
