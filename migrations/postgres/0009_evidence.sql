-- What is evidence for what: one line for each link between two things.

CREATE TABLE evidence_link (
    id        BYTEA   NOT NULL PRIMARY KEY,
    from_kind TEXT    NOT NULL,
    from_id   BYTEA   NOT NULL,
    relation  TEXT    NOT NULL,
    to_kind   TEXT    NOT NULL,
    to_id     BYTEA   NOT NULL,
    why       TEXT    NOT NULL,
    linked_by BYTEA   NOT NULL,
    linked_at BIGINT  NOT NULL,
    -- Of a view that is evidence for an objective: when it was sent. Kept by the triggers below.
    said_at   BIGINT,
    UNIQUE (from_kind, from_id, relation, to_kind, to_id)
);
CREATE INDEX evidence_by_target ON evidence_link (to_kind, to_id, from_kind);

-- Whoever reads views in the order in which they came in finds side by side what
-- they are evidence for.
CREATE INDEX evidence_by_said ON evidence_link (said_at, from_id, to_id) WHERE said_at IS NOT NULL;
-- The view's row is held: a change of its moment would miss the link that is
-- just being added.
CREATE FUNCTION evidence_link_added() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    SELECT v.received_at INTO NEW.said_at FROM view v WHERE v.id = NEW.from_id FOR UPDATE;
    RETURN NEW;
END $$;
CREATE TRIGGER evidence_link_added BEFORE INSERT ON evidence_link
FOR EACH ROW WHEN (NEW.from_kind = 'view' AND NEW.relation = 'evidence_for' AND NEW.to_kind = 'objective')
EXECUTE FUNCTION evidence_link_added();
CREATE FUNCTION evidence_link_follows() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    UPDATE evidence_link SET said_at = NEW.received_at
    WHERE from_kind = 'view' AND from_id = NEW.id AND relation = 'evidence_for' AND to_kind = 'objective';
    RETURN NULL;
END $$;
CREATE TRIGGER evidence_link_follows AFTER UPDATE OF received_at ON view
FOR EACH ROW EXECUTE FUNCTION evidence_link_follows();
