-- What the council writes and young people read: every version stays. Whose
-- languages change together is one version of all of them.

CREATE TABLE edition (
    kind       TEXT    NOT NULL,
    item       TEXT    NOT NULL,
    lang       TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    content    TEXT    NOT NULL,
    written_by BLOB,
    written_at INTEGER NOT NULL,
    PRIMARY KEY (kind, item, lang, version)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER edition_no_update BEFORE UPDATE ON edition
BEGIN SELECT RAISE(ABORT, 'a version stays as it was written'); END;
CREATE TRIGGER edition_shown AFTER INSERT ON edition
BEGIN UPDATE content_version SET version = version + 1; END;

-- The coding frame -----------------------------------------------------------

-- A theme that was retired is not offered any more and keeps its tags. One that
-- was merged has none: they are the other's.
ALTER TABLE theme ADD COLUMN retired_at INTEGER;
ALTER TABLE theme ADD COLUMN merged_into BLOB REFERENCES theme (id);

-- Merging, and what has to be known to undo it: which narrower themes and which
-- answers went along, by their ids, and the topic those answers have since.
CREATE TABLE theme_merge (
    id         BLOB    NOT NULL PRIMARY KEY,
    from_id    BLOB    NOT NULL REFERENCES theme (id),
    into_id    BLOB    NOT NULL REFERENCES theme (id),
    topic      BLOB    NOT NULL REFERENCES theme (id),
    children   TEXT    NOT NULL,
    responses  TEXT    NOT NULL,
    merged_by  BLOB    NOT NULL,
    merged_at  INTEGER NOT NULL,
    undone_by  BLOB,
    undone_at  INTEGER
) STRICT;
CREATE INDEX theme_merge_by_into ON theme_merge (into_id);

-- The tags of a theme as they were when it was merged. Own is 1 where the view
-- had the other theme as well, by a tag of its own; suggested is 1 where the
-- program suggested the tag. A row goes when somebody takes the tag off that
-- stands for it.
CREATE TABLE merged_tag (
    merge_id  BLOB    NOT NULL REFERENCES theme_merge (id),
    view_id   BLOB    NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    own       INTEGER NOT NULL,
    tagged_by BLOB,
    tagged_at INTEGER NOT NULL,
    suggested INTEGER NOT NULL,
    PRIMARY KEY (merge_id, view_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX merged_tag_by_view ON merged_tag (view_id);

-- Services -------------------------------------------------------------------

-- Young people are not asked about a service that closed.
ALTER TABLE service ADD COLUMN closed_at INTEGER;

-- Questions ------------------------------------------------------------------

-- Placed is 1 where the council chose the order, which the program then leaves
-- alone. Nobody wrote what came with the program.
ALTER TABLE scenario ADD COLUMN placed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE scenario ADD COLUMN written_by BLOB;
ALTER TABLE scenario ADD COLUMN written_at INTEGER;
