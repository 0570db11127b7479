-- A key that rests opens nothing until it is decided what becomes of what its
-- owner said.
ALTER TABLE owner_key ADD COLUMN resting_since INTEGER;
