-- Pages about rights, which the council edits: every version stays.

CREATE TABLE guide_page (
    slug       TEXT    NOT NULL,
    lang       TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    position   INTEGER NOT NULL,
    title      TEXT    NOT NULL,
    body       TEXT    NOT NULL,
    easy       TEXT    NOT NULL,
    written_by BLOB    NOT NULL,
    written_at INTEGER NOT NULL,
    PRIMARY KEY (slug, lang, version)
) STRICT;
CREATE TRIGGER guide_page_shown_insert AFTER INSERT ON guide_page
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER guide_page_shown_update AFTER UPDATE ON guide_page
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER guide_page_shown_delete AFTER DELETE ON guide_page
BEGIN UPDATE content_version SET version = version + 1; END;
