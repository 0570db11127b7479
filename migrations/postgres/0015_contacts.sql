-- Who is who. Faces are made anew from what was uploaded.

-- People whom every young person may know.
CREATE TABLE contact (
    id         BYTEA   NOT NULL PRIMARY KEY,
    part       TEXT    NOT NULL,
    name       TEXT    NOT NULL,
    role       TEXT    NOT NULL,
    about      TEXT    NOT NULL,
    reach      TEXT    NOT NULL,
    changed_at BIGINT  NOT NULL,
    photo      BYTEA
);

-- One young person's own worker, adviser, reviewing officer or advocate: they
-- tell where she is known, so they and their faces are sealed under her key.
CREATE TABLE own_contact (
    person_hash  BYTEA   NOT NULL,
    kind         TEXT    NOT NULL,
    wrapped_key  BYTEA   NOT NULL,
    sealed       BYTEA   NOT NULL,
    changed_at   BIGINT  NOT NULL,
    replaced     BIGINT  NOT NULL,
    sealed_photo BYTEA,
    PRIMARY KEY (person_hash, kind)
);
