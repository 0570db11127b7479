-- Accounts: who somebody is, how they come in, come back and go.

-- No moment; and in SQLite no order either: rows lie as their random ids fall.
-- The epoch is how often every session of the account was ended at once: a
-- session carries the number it began under, and opens nothing under another.
CREATE TABLE account (
    id         BYTEA   NOT NULL PRIMARY KEY,
    role       TEXT    NOT NULL,
    login_hash BYTEA   UNIQUE,
    secret     TEXT,
    state      TEXT    NOT NULL,
    epoch      BIGINT  NOT NULL DEFAULT 0
);

-- Whose account at an OpenID provider of the council's leads to which one here, by the
-- keyed hash of the provider's issuer and what it calls the account. Sealed is the token by
-- which it is asked whether that is in use still; failing since it does not say, and signed
-- out when that was too long; ended when it said no: nothing else lets them in then.
CREATE TABLE provider_account (
    provider_hash  BYTEA   NOT NULL PRIMARY KEY,
    account_id    BYTEA   NOT NULL UNIQUE REFERENCES account (id) ON DELETE CASCADE,
    provider      TEXT    NOT NULL,
    sealed        BYTEA,
    checked_at    BIGINT  NOT NULL,
    failing_since BIGINT,
    signed_out_at BIGINT,
    ended_at      BIGINT
);

-- Somebody may sign in to it: in use, or about to go and able to change their
-- mind; and no provider of the council's said that theirs is over. Columns are named, because PostgreSQL keeps those there were when a view
-- was made.
CREATE VIEW usable_account AS
    SELECT id, role, login_hash, secret, state, epoch FROM account
    WHERE state IN ('active', 'leaving')
      AND NOT EXISTS (SELECT 1 FROM provider_account o WHERE o.account_id = account.id AND o.ended_at IS NOT NULL);

-- Who an account is, apart from everything the account says or does.
CREATE TABLE identity (
    account_id  BYTEA   NOT NULL PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    wrapped_key BYTEA   NOT NULL,
    sealed      BYTEA   NOT NULL
);

-- How often somebody of the staff came, went, or changed work or name. Every
-- submission is searched for their names: a process that has them in memory
-- reads this number and not the names.
CREATE TABLE staff_version (
    one     BIGINT  NOT NULL PRIMARY KEY CHECK (one = 1),
    version BIGINT  NOT NULL
);
INSERT INTO staff_version (one, version) VALUES (1, 1);

-- At the very end of each transaction, as content_changed (0001_settings.sql).
CREATE FUNCTION staff_changed() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    UPDATE staff_version SET version = version + 1;
    RETURN NULL;
END $$;
CREATE FUNCTION identity_changed() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    IF EXISTS (SELECT 1 FROM account WHERE id = COALESCE(NEW.account_id, OLD.account_id) AND role <> 'young_person') THEN
        UPDATE staff_version SET version = version + 1;
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER staff_came AFTER INSERT ON account
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.role <> 'young_person') EXECUTE FUNCTION staff_changed();
CREATE CONSTRAINT TRIGGER staff_changed AFTER UPDATE OF role, state ON account
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.role <> 'young_person' OR NEW.role <> 'young_person')
    EXECUTE FUNCTION staff_changed();
CREATE CONSTRAINT TRIGGER staff_left AFTER DELETE ON account
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.role <> 'young_person') EXECUTE FUNCTION staff_changed();
CREATE CONSTRAINT TRIGGER staff_named AFTER INSERT OR UPDATE OR DELETE ON identity
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION identity_changed();

-- Whose it is, as a keyed hash; when it ends, to the day.
CREATE TABLE session (
    id_hash      BYTEA   NOT NULL PRIMARY KEY,
    account_hash BYTEA,
    sealed       BYTEA   NOT NULL,
    expires_at   BIGINT  NOT NULL
);
CREATE INDEX session_by_account ON session (account_hash);
CREATE INDEX session_by_expiry ON session (expires_at);

-- When it was given out stands nowhere; a used one is gone. Of a colleague's also
-- who gave it out, and the keyed hash of the address it is for: a newer one takes
-- its place, and it goes with either of them.
CREATE TABLE invite (
    code_hash  BYTEA   NOT NULL PRIMARY KEY,
    role       TEXT    NOT NULL,
    sealed     BYTEA   NOT NULL,
    expires_at BIGINT  NOT NULL,
    login_hash BYTEA,
    issued_by  BYTEA   REFERENCES account (id) ON DELETE CASCADE
);
CREATE INDEX invite_by_login ON invite (login_hash);

CREATE TABLE passkey (
    credential_hash BYTEA   NOT NULL PRIMARY KEY,
    account_id      BYTEA   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    sealed          BYTEA   NOT NULL,
    made_at         BIGINT  NOT NULL
);
CREATE INDEX passkey_by_account ON passkey (account_id);

-- Failed tries at PINs, codes and receipts. What is counted under is a keyed
-- hash: neither a name nor an address can be read from it. Several processes
-- count together here, on PostgreSQL, where a crash may forget them and so they
-- are not logged. On SQLite the one process counts in its own memory; the table
-- is there so that both databases have the same ones.
CREATE UNLOGGED TABLE guess (
    kind     TEXT    NOT NULL,
    place    BYTEA   NOT NULL,
    failures BIGINT  NOT NULL,
    at       BIGINT  NOT NULL,
    PRIMARY KEY (kind, place)
);
CREATE INDEX guess_by_age ON guess (at);

-- Ways back in ---------------------------------------------------------------

-- Adults a young person chose beforehand to help them back in.
CREATE TABLE chosen_adult (
    account_id BYTEA   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    adult_id   BYTEA   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    chosen_at  BIGINT  NOT NULL,
    PRIMARY KEY (account_id, adult_id)
);

-- One adult's word that they have seen the young person.
CREATE TABLE way_back (
    account_id BYTEA   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    adult_id   BYTEA   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    at         BIGINT  NOT NULL,
    PRIMARY KEY (account_id, adult_id)
);

-- The single-use code two adults lead to.
CREATE TABLE way_back_code (
    code_hash  BYTEA   NOT NULL PRIMARY KEY,
    account_id BYTEA   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    made_at    BIGINT  NOT NULL,
    expires_at BIGINT  NOT NULL,
    used_at    BIGINT
);

-- Changes and going ----------------------------------------------------------

-- Turning 18, moving, adoption, leaving care, a death: what a young person
-- asks for beforehand, when the team noted that it happened, and when it was
-- decided what becomes of the words.
CREATE TABLE coming (
    account_id  BYTEA   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    change      TEXT    NOT NULL,
    wish        TEXT,
    happened_at BIGINT,
    settled_at  BIGINT,
    PRIMARY KEY (account_id, change)
);

-- An account that asked to be erased, until it is or changes its mind. How:
-- 'delete' destroys what was said; 'unsign' keeps it without its author. Because:
-- the change it was decided for by others; nothing where its owner asked for it.
CREATE TABLE leaving (
    account_id BYTEA   NOT NULL PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    asked_at   BIGINT  NOT NULL,
    destroy_at BIGINT  NOT NULL,
    how        TEXT    NOT NULL DEFAULT 'delete',
    because    TEXT
);

-- What was decided of an owner's key and is not done yet: written with the
-- decision, gone when the key store has done it.
CREATE TABLE key_fate (
    owner_key BYTEA   NOT NULL PRIMARY KEY,
    fate      TEXT    NOT NULL
);
