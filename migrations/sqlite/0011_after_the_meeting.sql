-- What a young person says became of what they said for a meeting, once its
-- day has passed.

ALTER TABLE view ADD COLUMN meeting_verdict TEXT;
ALTER TABLE view ADD COLUMN meeting_verdict_at INTEGER;
