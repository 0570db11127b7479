-- How often every session of an account was ended at once. A session carries
-- the number it began under, and opens nothing under another.
ALTER TABLE account ADD COLUMN epoch INTEGER NOT NULL DEFAULT 0;
