-- Services that young people rate and the council reviews.

-- How young people call it in other languages than English is an object by
-- language code.
CREATE TABLE service (
    id          BYTEA   NOT NULL PRIMARY KEY,
    slug        TEXT    NOT NULL UNIQUE,
    kind        TEXT    NOT NULL,
    name        TEXT    NOT NULL,
    provider    TEXT    NOT NULL,
    district    TEXT,
    young_name  TEXT    NOT NULL,
    aspects     TEXT    NOT NULL,
    young_words TEXT
);
CREATE CONSTRAINT TRIGGER service_shown AFTER INSERT OR UPDATE OR DELETE ON service
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION content_changed();
