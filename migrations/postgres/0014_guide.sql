-- Pages about rights, which the council edits, in the order they stand; what they
-- say is kept in versions.

CREATE TABLE guide_page (
    slug     TEXT    NOT NULL PRIMARY KEY,
    position BIGINT  NOT NULL
);
CREATE CONSTRAINT TRIGGER guide_page_shown AFTER INSERT OR UPDATE OR DELETE ON guide_page
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION content_changed();
