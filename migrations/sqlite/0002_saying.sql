-- Where a version of questions comes from: the program, or the council's own
-- hand, which the program never overrides.
ALTER TABLE scenario ADD COLUMN source TEXT NOT NULL DEFAULT 'program';

-- The day of the meeting a view is for, YYYY-MM-DD.
ALTER TABLE view ADD COLUMN due_on TEXT;
-- What a helper saw, sealed like the words; the flag is counted apart.
ALTER TABLE view ADD COLUMN seen_by INTEGER NOT NULL DEFAULT 0;
ALTER TABLE view ADD COLUMN sealed_seen BLOB;
CREATE INDEX view_by_due ON view (due_on) WHERE due_on IS NOT NULL;
CREATE INDEX view_seen_by ON view (received_at) WHERE seen_by = 1;
