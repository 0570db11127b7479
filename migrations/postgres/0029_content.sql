-- What the council writes and young people read: every version stays. Whose
-- languages change together is one version of all of them.

CREATE TABLE edition (
    kind       TEXT    NOT NULL,
    item       TEXT    NOT NULL,
    lang       TEXT    NOT NULL,
    version    BIGINT  NOT NULL,
    content    TEXT    NOT NULL,
    written_by BYTEA,
    written_at BIGINT  NOT NULL,
    PRIMARY KEY (kind, item, lang, version)
);
CREATE TRIGGER edition_no_update BEFORE UPDATE ON edition
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE CONSTRAINT TRIGGER edition_shown AFTER INSERT ON edition
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION content_changed();

-- The coding frame -----------------------------------------------------------

-- A theme that was retired is not offered any more and keeps its tags. One that
-- was merged has none: they are the other's.
ALTER TABLE theme ADD COLUMN retired_at BIGINT;
ALTER TABLE theme ADD COLUMN merged_into BYTEA REFERENCES theme (id);

-- Merging, and what has to be known to undo it: which narrower themes and which
-- answers went along, by their ids, and the topic those answers have since.
CREATE TABLE theme_merge (
    id         BYTEA   NOT NULL PRIMARY KEY,
    from_id    BYTEA   NOT NULL REFERENCES theme (id),
    into_id    BYTEA   NOT NULL REFERENCES theme (id),
    topic      BYTEA   NOT NULL REFERENCES theme (id),
    children   TEXT    NOT NULL,
    responses  TEXT    NOT NULL,
    merged_by  BYTEA   NOT NULL,
    merged_at  BIGINT  NOT NULL,
    undone_by  BYTEA,
    undone_at  BIGINT
);
CREATE INDEX theme_merge_by_into ON theme_merge (into_id);

-- The tags of a theme as they were when it was merged. Own is 1 where the view
-- had the other theme as well, by a tag of its own; suggested is 1 where the
-- program suggested the tag. A row goes when somebody takes the tag off that
-- stands for it.
CREATE TABLE merged_tag (
    merge_id  BYTEA   NOT NULL REFERENCES theme_merge (id),
    view_id   BYTEA   NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    own       BIGINT  NOT NULL,
    tagged_by BYTEA,
    tagged_at BIGINT  NOT NULL,
    suggested BIGINT  NOT NULL,
    PRIMARY KEY (merge_id, view_id)
);
CREATE INDEX merged_tag_by_view ON merged_tag (view_id);

-- Services -------------------------------------------------------------------

-- Young people are not asked about a service that closed.
ALTER TABLE service ADD COLUMN closed_at BIGINT;

-- Questions ------------------------------------------------------------------

-- Placed is 1 where the council chose the order, which the program then leaves
-- alone. Nobody wrote what came with the program.
ALTER TABLE scenario ADD COLUMN placed BIGINT NOT NULL DEFAULT 0;
ALTER TABLE scenario ADD COLUMN written_by BYTEA;
ALTER TABLE scenario ADD COLUMN written_at BIGINT;
