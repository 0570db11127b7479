-- Pages about rights, which the council edits: every version stays.

CREATE TABLE guide_page (
    slug       TEXT    NOT NULL,
    lang       TEXT    NOT NULL,
    version    BIGINT  NOT NULL,
    position   BIGINT  NOT NULL,
    title      TEXT    NOT NULL,
    body       TEXT    NOT NULL,
    easy       TEXT    NOT NULL,
    written_by BYTEA   NOT NULL,
    written_at BIGINT  NOT NULL,
    PRIMARY KEY (slug, lang, version)
);
CREATE CONSTRAINT TRIGGER guide_page_shown AFTER INSERT OR UPDATE OR DELETE ON guide_page
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION content_changed();
