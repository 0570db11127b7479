-- What the council counts, as series by period and area. A number is kept as it is
-- written, in text: none is rounded on the way.

CREATE TABLE measure (
    id         BYTEA   NOT NULL PRIMARY KEY,
    name       TEXT    NOT NULL,
    -- The name as it is compared.
    name_key   TEXT    NOT NULL,
    unit       TEXT    NOT NULL,
    direction  TEXT    NOT NULL,
    definition TEXT    NOT NULL,
    source     TEXT    NOT NULL,
    target     TEXT,
    target_day TEXT,
    created_at BIGINT  NOT NULL,
    UNIQUE (name_key, unit)
);

CREATE TABLE measure_area (
    id       BYTEA   NOT NULL PRIMARY KEY,
    name     TEXT    NOT NULL,
    name_key TEXT    NOT NULL UNIQUE,
    kind     TEXT    NOT NULL,
    -- Whether somebody said what it is: no file says otherwise then.
    said     BIGINT  NOT NULL DEFAULT 0
);

-- Files that were read in together, and what was said of them then.
CREATE TABLE measure_import (
    id          BYTEA   NOT NULL PRIMARY KEY,
    files       TEXT    NOT NULL,
    said        TEXT    NOT NULL,
    imported_at BIGINT  NOT NULL,
    imported_by TEXT    NOT NULL
);

CREATE TABLE measure_value (
    measure_id BYTEA   NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
    area_id    BYTEA   NOT NULL REFERENCES measure_area (id),
    period     TEXT    NOT NULL,
    -- The period's last day.
    ends       TEXT    NOT NULL,
    value      TEXT    NOT NULL,
    import_id  BYTEA   NOT NULL REFERENCES measure_import (id),
    PRIMARY KEY (measure_id, area_id, period)
);
CREATE INDEX measure_value_by_end ON measure_value (measure_id, ends);

-- What a number was before a later file said otherwise.
CREATE TABLE measure_value_before (
    measure_id  BYTEA   NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
    area_id     BYTEA   NOT NULL REFERENCES measure_area (id),
    period      TEXT    NOT NULL,
    value       TEXT    NOT NULL,
    import_id   BYTEA   NOT NULL REFERENCES measure_import (id),
    replaced_in BYTEA   NOT NULL REFERENCES measure_import (id),
    PRIMARY KEY (measure_id, area_id, period, replaced_in)
);

-- From which period on a measure counts something else.
CREATE TABLE measure_break (
    id         BYTEA   NOT NULL PRIMARY KEY,
    measure_id BYTEA   NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
    period     TEXT    NOT NULL,
    what       TEXT    NOT NULL,
    said_at    BIGINT  NOT NULL,
    said_by    BYTEA   NOT NULL,
    UNIQUE (measure_id, period)
);
