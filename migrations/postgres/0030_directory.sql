-- Whom to ring about a child, by place, and who stands at the end of the chain.

-- Duty teams, emergency duty teams, police, designated officers, and for those of 18 or
-- over adult teams, domestic abuse services, position of trust leads, first responders:
-- where the child is, and where an adult works. What was taken out is gone.
CREATE TABLE directory_entry (
    id         BYTEA   NOT NULL PRIMARY KEY,
    -- A district of the council, or another authority's area, as people write it.
    area       TEXT    NOT NULL,
    service    TEXT    NOT NULL,
    name       TEXT    NOT NULL,
    phone      TEXT    NOT NULL,
    hours      TEXT    NOT NULL,
    -- When somebody last rang it and found it right, and who.
    checked_at BIGINT  NOT NULL,
    checked_by BYTEA   REFERENCES account (id)
);
CREATE UNIQUE INDEX directory_entry_once ON directory_entry (area, service, name, phone);

-- The named person outside the council: one asks who it is to be, or that it is
-- nobody, another confirms or somebody takes it back. Waits is 1 until then and
-- nothing after, so that at most one waits. What was carried out is numbered in its
-- order, from 1: the last counts.
CREATE TABLE outside_person (
    id          BYTEA   NOT NULL PRIMARY KEY,
    account_id  BYTEA   REFERENCES account (id),
    asked_by    BYTEA   REFERENCES account (id),
    asked_at    BIGINT  NOT NULL,
    settled_by  BYTEA   REFERENCES account (id),
    settled_at  BIGINT,
    carried_out BIGINT  NOT NULL DEFAULT 0,
    waits       BIGINT  UNIQUE
);
