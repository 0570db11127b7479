-- Who belongs to a young person, and what members of staff belong to.

-- Looked up by a keyed hash of either end. What somebody is to the young person,
-- who they are and from when until when is sealed under the young person's own
-- key and goes with it; whose row it is, under the key of the member of staff.
CREATE TABLE assignment (
    id            BYTEA   NOT NULL PRIMARY KEY,
    person_hash   BYTEA   NOT NULL,
    staff_hash    BYTEA   NOT NULL,
    sealed_person BYTEA   NOT NULL,
    wrapped_key   BYTEA   NOT NULL,
    sealed        BYTEA   NOT NULL
);
CREATE INDEX assignment_by_person ON assignment (person_hash);
CREATE INDEX assignment_by_staff ON assignment (staff_hash);

-- Of staff alone: a team's or district's name, or a service's id, and the first
-- and last day (none: until further notice).
CREATE TABLE membership (
    id         BYTEA   NOT NULL PRIMARY KEY,
    account_id BYTEA   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    kind       TEXT    NOT NULL,
    place      TEXT    NOT NULL,
    first_day  TEXT    NOT NULL,
    last_day   TEXT
);
CREATE INDEX membership_by_account ON membership (account_id, kind);

-- Who stands in for whom while they are away, from the first day to the last. It names
-- no young person: whoever stands in finds them by the rows of whom they stand in for.
-- What was ended stays, with the moment: "you" in what came until then may be whoever stood in.
-- What was ended before it began has a last day before its first.
CREATE TABLE cover (
    id         BYTEA   NOT NULL PRIMARY KEY,
    account_id BYTEA   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    by_id      BYTEA   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    first_day  TEXT    NOT NULL,
    last_day   TEXT    NOT NULL,
    made_by    BYTEA   NOT NULL,
    made_at    BIGINT  NOT NULL,
    ended_at   BIGINT
);
CREATE INDEX cover_by_account ON cover (account_id, last_day);
CREATE INDEX cover_by_colleague ON cover (by_id, last_day);
