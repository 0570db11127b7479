-- Pages about rights, which the council edits, in the order they stand; what they
-- say is kept in versions.

CREATE TABLE guide_page (
    slug     TEXT    NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL
) STRICT;
CREATE TRIGGER guide_page_shown_insert AFTER INSERT ON guide_page
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER guide_page_shown_update AFTER UPDATE ON guide_page
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER guide_page_shown_delete AFTER DELETE ON guide_page
BEGIN UPDATE content_version SET version = version + 1; END;
