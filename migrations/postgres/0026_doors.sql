-- How members of staff come in: second factors, links that set a new password,
-- and when they were last here. Of young people nothing stands here.

-- The secret that an app on somebody's phone makes codes of, sealed under their
-- own key, since the app has shown its first code. The step is the newest one
-- whose code was used: none is taken twice.
CREATE TABLE code_app (
    account_id BYTEA   NOT NULL PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    sealed     BYTEA   NOT NULL,
    proven_at  BIGINT  NOT NULL,
    step       BIGINT  NOT NULL
);

-- For whoever has lost that phone: a used one is gone.
CREATE TABLE recovery_code (
    code_hash  BYTEA   NOT NULL PRIMARY KEY,
    account_id BYTEA   NOT NULL REFERENCES account (id) ON DELETE CASCADE
);
CREATE INDEX recovery_code_by_account ON recovery_code (account_id);

-- Links that set a new password, each for half an hour. Several may be out at
-- once, so that asking for one ends none that is on its way; a used one is gone
-- with all the others. Given is 1 where an administrator made it and handed it
-- over.
CREATE TABLE reset_link (
    code_hash  BYTEA   NOT NULL PRIMARY KEY,
    account_id BYTEA   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    asked_at   BIGINT  NOT NULL,
    expires_at BIGINT  NOT NULL,
    given      BIGINT  NOT NULL
);
CREATE INDEX reset_link_by_account ON reset_link (account_id, asked_at);

-- When a member of staff signed in last.
CREATE TABLE last_sign_in (
    account_id BYTEA   NOT NULL PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    at         BIGINT  NOT NULL
);

-- How many wrong codes were typed after a right password since a right one was.
CREATE TABLE wrong_code (
    account_id BYTEA   NOT NULL PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    many       BIGINT  NOT NULL
);

-- That a password was set by a link, until its owner has seen it.
CREATE TABLE set_by_link (
    account_id BYTEA   NOT NULL PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    at         BIGINT  NOT NULL,
    given      BIGINT  NOT NULL
);

-- Who follows a leaver: what was on its way to them comes there.
CREATE TABLE followed (
    account_id BYTEA   NOT NULL PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    by_id      BYTEA   NOT NULL REFERENCES account (id) ON DELETE CASCADE
);
