-- Faces of those a young person may know, made anew from what was uploaded.
-- One's own people are sealed under one's own key, so their faces are too.

ALTER TABLE contact ADD COLUMN photo BYTEA;
ALTER TABLE own_contact ADD COLUMN sealed_photo BYTEA;
