-- What is evidence for what: one line for each link between two things.

CREATE TABLE evidence_link (
    id        BLOB    NOT NULL PRIMARY KEY,
    from_kind TEXT    NOT NULL,
    from_id   BLOB    NOT NULL,
    relation  TEXT    NOT NULL,
    to_kind   TEXT    NOT NULL,
    to_id     BLOB    NOT NULL,
    why       TEXT    NOT NULL,
    linked_by BLOB    NOT NULL,
    linked_at INTEGER NOT NULL,
    -- Of a view that is evidence for an objective: when it was sent. Kept by the triggers below.
    said_at   INTEGER,
    UNIQUE (from_kind, from_id, relation, to_kind, to_id)
) STRICT;
CREATE INDEX evidence_by_target ON evidence_link (to_kind, to_id, from_kind);

-- Whoever reads views in the order in which they came in finds side by side what
-- they are evidence for.
CREATE INDEX evidence_by_said ON evidence_link (said_at, from_id, to_id) WHERE said_at IS NOT NULL;
CREATE TRIGGER evidence_link_added AFTER INSERT ON evidence_link
WHEN NEW.from_kind = 'view' AND NEW.relation = 'evidence_for' AND NEW.to_kind = 'objective'
BEGIN
    UPDATE evidence_link SET said_at = (SELECT v.received_at FROM view v WHERE v.id = NEW.from_id) WHERE id = NEW.id;
END;
CREATE TRIGGER evidence_link_follows AFTER UPDATE OF received_at ON view
BEGIN
    UPDATE evidence_link SET said_at = NEW.received_at
    WHERE from_kind = 'view' AND from_id = NEW.id AND relation = 'evidence_for' AND to_kind = 'objective';
END;
