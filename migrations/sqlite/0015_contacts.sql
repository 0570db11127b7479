-- Who is who. Faces are made anew from what was uploaded.

-- People whom every young person may know.
CREATE TABLE contact (
    id         BLOB    NOT NULL PRIMARY KEY,
    part       TEXT    NOT NULL,
    name       TEXT    NOT NULL,
    role       TEXT    NOT NULL,
    about      TEXT    NOT NULL,
    reach      TEXT    NOT NULL,
    changed_at INTEGER NOT NULL,
    photo      BLOB
) STRICT;

-- One young person's own worker, adviser, reviewing officer or advocate: they
-- tell where she is known, so they and their faces are sealed under her key.
CREATE TABLE own_contact (
    person_hash  BLOB    NOT NULL,
    kind         TEXT    NOT NULL,
    wrapped_key  BLOB    NOT NULL,
    sealed       BLOB    NOT NULL,
    changed_at   INTEGER NOT NULL,
    replaced     INTEGER NOT NULL,
    sealed_photo BLOB,
    PRIMARY KEY (person_hash, kind)
) STRICT;
