-- Services that young people rate and the council reviews.

-- How young people call it in other languages than English is an object by
-- language code.
CREATE TABLE service (
    id          BLOB    NOT NULL PRIMARY KEY,
    slug        TEXT    NOT NULL UNIQUE,
    kind        TEXT    NOT NULL,
    name        TEXT    NOT NULL,
    provider    TEXT    NOT NULL,
    district    TEXT,
    young_name  TEXT    NOT NULL,
    aspects     TEXT    NOT NULL,
    young_words TEXT
) STRICT;
CREATE TRIGGER service_shown_insert AFTER INSERT ON service
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER service_shown_update AFTER UPDATE ON service
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER service_shown_delete AFTER DELETE ON service
BEGIN UPDATE content_version SET version = version + 1; END;
