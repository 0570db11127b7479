-- Who stands in published figures. What came without an account counts once
-- the team has read it; ratings without one never do: anyone could send them
-- again and again, and see from the rest what others said.
CREATE VIEW countable_view AS
    SELECT id, scenario, helped, seen_by, mood, service_id, received_at FROM view
    WHERE state NOT IN ('withdrawn', 'hidden')
      AND (signed_in = 1 OR (scenario <> 'rating' AND read_at IS NOT NULL));

DROP INDEX view_for_board;
CREATE INDEX view_for_board ON view (received_at, state, signed_in, scenario, read_at, mood, helped, seen_by);
DROP INDEX view_seen_by;

-- Whether whoever tapped on the wall had an account: only those are counted.
ALTER TABLE wall_verdict ADD COLUMN signed_in INTEGER NOT NULL DEFAULT 0;

-- Forms that were carried out, so that none is carried out twice: keyed hashes
-- of the form's own id and of what it said, where it led, and the day.
CREATE TABLE accepted_post (
    form_hash   BLOB   NOT NULL PRIMARY KEY,
    fields_hash BLOB   NOT NULL,
    answer      TEXT   NOT NULL,
    day         INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX accepted_post_by_day ON accepted_post (day);

-- Where a view was when it was hidden: it goes back there.
ALTER TABLE view ADD COLUMN hidden_from TEXT;
