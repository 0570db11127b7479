-- What a young person said is found, and whether it stands in lists, without
-- reading the views themselves.
DROP INDEX view_by_owner;
CREATE INDEX view_by_owner ON view (owner_key, state, id) WHERE signed_in = 1;

-- Whether an answer was told for it: home asks about promises at every visit,
-- and most of what somebody said was never promised anything. Kept by the
-- triggers below.
ALTER TABLE view ADD COLUMN told INTEGER NOT NULL DEFAULT 0;
UPDATE view SET told = 1 WHERE id IN (SELECT view_id FROM response_view WHERE told_at IS NOT NULL);
CREATE TRIGGER view_told_insert AFTER INSERT ON response_view WHEN NEW.told_at IS NOT NULL
BEGIN UPDATE view SET told = 1 WHERE id = NEW.view_id AND told = 0; END;
CREATE TRIGGER view_told_update AFTER UPDATE OF told_at ON response_view WHEN NEW.told_at IS NOT NULL
BEGIN UPDATE view SET told = 1 WHERE id = NEW.view_id AND told = 0; END;
CREATE INDEX view_told ON view (owner_key, id) WHERE signed_in = 1 AND told = 1;
