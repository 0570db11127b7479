-- Sharing again, leaving with time to think it over, ways back in, passkeys.

-- Who else a young person asked to see a view; only ever added to.
CREATE TABLE view_share (
    view_id  BLOB    NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    audience TEXT    NOT NULL,
    at       INTEGER NOT NULL,
    PRIMARY KEY (view_id, audience)
) STRICT, WITHOUT ROWID;

-- An account that asked to be erased, until it is or changes its mind.
CREATE TABLE leaving (
    account_id BLOB    NOT NULL PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    asked_at   INTEGER NOT NULL,
    destroy_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The state a view goes back to when its author changes their mind.
CREATE TABLE set_aside (
    view_id BLOB NOT NULL PRIMARY KEY REFERENCES view (id) ON DELETE CASCADE,
    state   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Adults a young person chose beforehand to help them back in.
CREATE TABLE chosen_adult (
    account_id BLOB    NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    adult_id   BLOB    NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    chosen_at  INTEGER NOT NULL,
    PRIMARY KEY (account_id, adult_id)
) STRICT, WITHOUT ROWID;

-- One adult's word that they have seen the young person.
CREATE TABLE way_back (
    account_id BLOB    NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    adult_id   BLOB    NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    at         INTEGER NOT NULL,
    PRIMARY KEY (account_id, adult_id)
) STRICT, WITHOUT ROWID;

-- The single-use code two adults lead to.
CREATE TABLE way_back_code (
    code_hash  BLOB    NOT NULL PRIMARY KEY,
    account_id BLOB    NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    made_at    INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at    INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE passkey (
    credential_hash BLOB    NOT NULL PRIMARY KEY,
    account_id      BLOB    NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    sealed          BLOB    NOT NULL,
    made_at         INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX passkey_by_account ON passkey (account_id);
